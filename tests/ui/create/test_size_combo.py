"""The sizes: those the model was trained for, and any other one that is asked for or that a picture brings."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import scripted_card
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.ui.create.size_combo import SizeCombo
from wurst_desktop.ui.create.size_dialog import SizeDialog


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
        "Another size…",
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


def asked(combo: SizeCombo) -> SizeDialog:
    """The dialog that the last entry opens."""
    combo.setCurrentIndex(combo.count() - 1)
    combo.activated.emit(combo.count() - 1)
    dialog = combo.window().findChild(SizeDialog)
    assert isinstance(dialog, SizeDialog)
    return dialog


def test_any_other_size_can_be_asked_for(qtbot: QtBot) -> None:
    combo = SizeCombo()
    qtbot.addWidget(combo)
    combo.offer(scripted_card(), Sizing.CELLS)
    combo.choose(Size(256, 128))
    dialog = asked(combo)
    assert combo.size_chosen == Size(256, 128)
    assert (dialog.width_spin.value(), dialog.height_spin.value()) == (256, 128)
    assert dialog.line.text() == "Draws 256 x 128 pixels, for which the model was trained."
    dialog.width_spin.setValue(500)
    assert dialog.line.text().startswith("Draws 512 x 128 pixels. The model wasn't trained for that")
    assert dialog.line.text().endswith("Sides go in steps of 128.")
    dialog.accept()
    assert combo.size_chosen == Size(512, 128)
    assert combo.currentText() == "Wide 4:1, 512 x 128, untrained"
    assert combo.itemText(combo.count() - 1) == "Another size…"


def test_a_size_that_was_not_decided_leaves_all_as_it_was(qtbot: QtBot) -> None:
    combo = SizeCombo()
    qtbot.addWidget(combo)
    combo.offer(scripted_card(), Sizing.TRUE)
    count = combo.count()
    dialog = asked(combo)
    dialog.width_spin.setValue(192)
    assert "192 x 128" in dialog.line.text()
    dialog.reject()
    assert (combo.size_chosen, combo.count()) == (Size(128, 128), count)
