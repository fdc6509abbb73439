"""The relatives of a picture."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import ENVIRONMENT
from tests.library.homes import keep, painted, request
from wurst_desktop.core.descent import Parent, TextureWish, blended, parent_of, redecoded, varied
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.descent.family_tree import FamilyTree, kin_text


@pytest.fixture
def tree(qtbot: QtBot, clerk: Clerk, history: HistoryOnDisk) -> FamilyTree:
    made = FamilyTree(history, clerk)
    qtbot.addWidget(made)
    return made


def child_of(history: HistoryOnDisk, made: GenerationRequest) -> Record:
    return history.keep_picture(made.image(0), replace(painted(made)), ENVIRONMENT, None)


def parent(history: HistoryOnDisk, record: Record) -> Parent:
    return parent_of(history, record)


def test_each_is_below_the_one_it_began_from(qtbot: QtBot, tree: FamilyTree, history: HistoryOnDisk) -> None:
    first = keep(history, request())
    child = child_of(history, redecoded(parent(history, first), TextureWish(5)))
    grandchild = child_of(history, varied(parent(history, child), 0.25, 9))
    tree.show_record(child)
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    line = [tree.topLevelItem(0)]
    while (last := line[-1]) is not None and last.childCount():
        line.append(last.child(0))
    assert [item.text(0) for item in line if item] == ["composition 7", "texture 5", "varied by 25\N{NO-BREAK SPACE}%"]
    current = tree.currentItem()
    assert current is not None
    assert current.text(0) == "texture 5"
    with qtbot.waitSignal(tree.kin_chosen) as chosen:
        tree.itemClicked.emit(line[-1], 0)
    assert chosen.args == [grandchild]


def test_without_relatives_it_is_not_there(qtbot: QtBot, tree: FamilyTree, history: HistoryOnDisk) -> None:
    first = keep(history, request())
    child_of(history, redecoded(parent(history, first), TextureWish(5)))
    tree.show_record(first)
    qtbot.waitUntil(lambda: not tree.isHidden())
    tree.show_record(keep(history, request(seed=8)))
    qtbot.waitUntil(tree.isHidden)
    tree.show_record(None)
    assert tree.isHidden()


def test_a_blend_is_told_with_its_share(history: HistoryOnDisk) -> None:
    pair = parent(history, keep(history, request())), parent(history, keep(history, request(seed=8)))
    assert kin_text(child_of(history, blended(*pair, 0.4))) == "blend, 40\N{NO-BREAK SPACE}% of the second"
    assert (
        kin_text(child_of(history, blended(*pair, 0.4, 0.5, 3)))
        == "blend, 40\N{NO-BREAK SPACE}% of the second, varied by 50\N{NO-BREAK SPACE}%"
    )
