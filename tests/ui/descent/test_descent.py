"""Wishes for pictures that descend from kept ones."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import ShelfOf, scripted_card
from tests.library.homes import keep, request
from wurst_desktop.core.descent import TextureWish
from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.descent.descent import Descent

Queued = list[GenerationRequest]


@pytest.fixture
def queued() -> Queued:
    return []


@pytest.fixture
def descent(history: HistoryOnDisk, clerk: Clerk, queued: Queued) -> Descent:
    queue: Callable[[GenerationRequest], None] = queued.append
    return Descent(history, clerk, queue, ShelfOf(scripted_card("wurst-mini")))


def test_each_chosen_picture_gets_a_new_texture(
    qtbot: QtBot, descent: Descent, history: HistoryOnDisk, queued: Queued
) -> None:
    records = [keep(history, request()), keep(history, request("an owl", seed=8))]
    descent.new_textures(records, TextureWish(7, 4))
    qtbot.waitUntil(lambda: len(queued) == 2)
    assert [each.prompt for each in queued] == ["a red fox", "an owl"]
    assert all(each.start is not None and each.start.is_exact and each.count == 4 for each in queued)
    assert [record.picture for record in records] == [each.start.parents[0].picture for each in queued if each.start]


def test_what_descends_is_made_with_the_files_that_the_model_has_now(
    qtbot: QtBot, descent: Descent, history: HistoryOnDisk, queued: Queued
) -> None:
    """The engine draws with no others than a request names."""
    record = keep(history, replace(request(), checkpoint=CheckpointRef("wurst-mini", "those of then")))
    descent.new_textures([record])
    descent.vary(record, 0.5, seed=3, count=1)
    descent.blend((record, record), 0.5)
    qtbot.waitUntil(lambda: len(queued) == 3)
    assert {each.checkpoint for each in queued} == {scripted_card("wurst-mini").ref}


def test_a_picture_that_is_gone_is_told_of(
    qtbot: QtBot, descent: Descent, history: HistoryOnDisk, clerk: Clerk, queued: Queued
) -> None:
    record = keep(history, request())
    record.path.unlink()
    with qtbot.waitSignal(clerk.refused) as refused:
        descent.new_textures([record])
    assert isinstance(refused.args[0], FileUnreadable)
    assert queued == []
