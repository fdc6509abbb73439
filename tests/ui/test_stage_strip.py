"""The stage strip: earlier stages full, the running one counted, later ones empty."""

from pytestqt.qtbot import QtBot

from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.ui.progress.stage_strip import StageStrip


def test_a_step_shows_in_its_bar_and_fills_those_before(qtbot: QtBot) -> None:
    strip = StageStrip()
    qtbot.addWidget(strip)
    strip.show_progress(Progressed(Stage.PRIOR, 12, 29, 1, 4, 3.0, 100.0))
    values = {stage: (bar.bar.value(), bar.bar.maximum()) for stage, bar in strip._bars.items()}  # noqa: SLF001
    assert values[Stage.TEXT] == (1, 1)
    assert values[Stage.PRIOR] == (12, 29)
    assert values[Stage.DECODER] == (0, 1)
    assert "picture 2 of 4" in strip.summary.text()
    assert "left" in strip.summary.text()


def test_the_next_picture_starts_with_empty_bars(qtbot: QtBot) -> None:
    strip = StageStrip()
    qtbot.addWidget(strip)
    strip.show_progress(Progressed(Stage.VQGAN, 1, 1, 0, 2, 1.0, None))
    strip.show_progress(Progressed(Stage.PRIOR, 0, 29, 1, 2, 0.0, None))
    assert strip._bars[Stage.DECODER].bar.value() == 0  # noqa: SLF001


def test_no_word_is_cut_at_its_narrowest(qtbot: QtBot) -> None:
    strip = StageStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.minimumSizeHint())
    strip.show()
    for stage, steps in ((Stage.LOAD, 5), (Stage.TEXT, 2), (Stage.PRIOR, 250), (Stage.DECODER, 250)):
        strip.show_progress(Progressed(stage, steps, steps, 0, 1, 1.0, None))
    cut = [
        label.text()
        for bar in strip._bars.values()  # noqa: SLF001
        for label in (bar.name, bar.steps)
        if label.width() < label.sizeHint().width()
    ]
    assert cut == []


def test_the_long_stages_have_the_long_bars(qtbot: QtBot) -> None:
    strip = StageStrip()
    qtbot.addWidget(strip)
    strip.resize(660, strip.height())
    strip.show()
    widths = {stage: bar.bar.width() for stage, bar in strip._bars.items()}  # noqa: SLF001
    assert widths[Stage.PRIOR] == widths[Stage.DECODER] > 2 * widths[Stage.SAVE]


def test_the_strip_keeps_its_height(qtbot: QtBot) -> None:
    strip = StageStrip()
    qtbot.addWidget(strip)
    height = strip.height()
    strip.show_progress(Progressed(Stage.PRIOR, 12, 29, 1, 4, 3.0, 100.0))
    assert strip.sizeHint().height() == height
    strip.clear("kept")
    assert strip.sizeHint().height() == height
