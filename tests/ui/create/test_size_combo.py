"""The sizes: those the model was trained for, and another one only where a picture brings it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.ui.create.size_combo import SizeCombo


def test_native_comes_first_and_foreign_sizes_say_so(qtbot: QtBot) -> None:
    combo = SizeCombo()
    qtbot.addWidget(combo)
    combo.offer(scripted_card(), Sizing.CELLS)
    assert combo.size_chosen == Size(128, 128)
    assert combo.itemText(0) == "Square 1:1, 128 x 128"
    assert "Wide 2:1, 256 x 128" in [combo.itemText(row) for row in range(combo.count())]
    combo.choose(Size(512, 128))
    assert combo.size_chosen == Size(512, 128)
    assert combo.currentText().endswith("untrained")


def test_the_choice_survives_another_model_that_has_it(qtbot: QtBot) -> None:
    combo = SizeCombo()
    qtbot.addWidget(combo)
    combo.offer(scripted_card(), Sizing.CELLS)
    combo.choose(Size(256, 128))
    combo.offer(replace(scripted_card(), native=Size(256, 256), smallest_side=128), Sizing.CELLS)
    assert combo.size_chosen == Size(256, 256)
    combo.choose(Size(256, 256))
    combo.offer(replace(scripted_card(), native=Size(256, 256), smallest_side=256), Sizing.CELLS)
    assert combo.size_chosen == Size(256, 256)


def test_a_model_of_one_size_is_offered_for_others_that_say_so(qtbot: QtBot) -> None:
    combo = SizeCombo()
    qtbot.addWidget(combo)
    combo.offer(replace(scripted_card(), largest_side=128), Sizing.CELLS)
    assert [combo.itemText(row) for row in range(combo.count())] == [
        "Square 1:1, 128 x 128",
        "Wide 2:1, 256 x 128, untrained",
        "Tall 1:2, 128 x 256, untrained",
        "Square 1:1, 256 x 256, untrained",
    ]


def test_true_to_size_there_are_sizes_between(qtbot: QtBot) -> None:
    combo = SizeCombo()
    qtbot.addWidget(combo)
    combo.offer(scripted_card(), Sizing.TRUE)
    combo.choose(Size(192, 128), only_offered=True)
    assert combo.size_chosen == Size(192, 128)
    combo.offer(scripted_card(), Sizing.CELLS)
    assert combo.size_chosen == Size(128, 128)


def test_the_drawn_shapes_follow_the_colours(qtbot: QtBot) -> None:
    combo = SizeCombo()
    qtbot.addWidget(combo)
    combo.offer(scripted_card(), Sizing.CELLS)
    before = combo.itemIcon(0).pixmap(32, 32).toImage()
    palette = combo.palette()
    palette.setColor(palette.ColorRole.Text, Qt.GlobalColor.red)
    combo.setPalette(palette)
    assert combo.itemIcon(0).pixmap(32, 32).toImage() != before
