"""The stage strip: earlier stages full, the running one counted, later ones empty, and no bar that stands still."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.ui.progress.launcher import Launcher, shown_count, shown_share
from wurst_desktop.ui.progress.stage_strip import StageStrip


class Clock:
    """Stands still until told."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def strip(qtbot: QtBot, clock: Clock) -> StageStrip:
    made = StageStrip(clock=clock)
    qtbot.addWidget(made)
    made.resize(720, made.height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def filled(strip: StageStrip) -> dict[Stage, float]:
    return {stage: bar.bar.value() / bar.bar.maximum() for stage, bar in strip.bars.items()}


def test_a_step_shows_in_its_bar_and_fills_those_before(strip: StageStrip) -> None:
    strip.show_progress(Progressed(Stage.PRIOR, 12, 29, 1, 4, 3.0, 100.0))
    assert filled(strip)[Stage.TEXT] == 1
    assert filled(strip)[Stage.PRIOR] == pytest.approx(12 / 29, abs=0.001)
    assert filled(strip)[Stage.DECODER] == 0
    assert strip.bars[Stage.PRIOR].told.text() == "12/29"
    assert strip.summary.whole == "picture 2 of 4, composition 3 s so far, 2 min left"


def test_the_next_picture_starts_with_empty_bars(strip: StageStrip) -> None:
    strip.show_progress(Progressed(Stage.VQGAN, 1, 1, 0, 2, 1.0, None))
    strip.show_progress(Progressed(Stage.PRIOR, 0, 29, 1, 2, 0.0, None))
    assert filled(strip)[Stage.DECODER] == 0


def test_no_word_is_cut_at_its_narrowest(strip: StageStrip) -> None:
    strip.resize(strip.minimumSizeHint())
    for stage, steps in ((Stage.LOAD, 5), (Stage.TEXT, 2), (Stage.PRIOR, 250), (Stage.DECODER, 250)):
        strip.show_progress(Progressed(stage, steps, steps, 0, 1, 1.0, None))
    cut = [
        label.text()
        for bar in strip.bars.values()
        for label in (bar.name, bar.told)
        if label.text() and label.width() < label.sizeHint().width()
    ]
    assert cut == []


def test_where_it_is_narrow_the_steps_stand_in_the_line_above(strip: StageStrip) -> None:
    progress = Progressed(Stage.PRIOR, 12, 29, 1, 4, 3.0, 100.0)
    strip.resize(strip.minimumSizeHint())
    strip.show_progress(progress)
    assert strip.bars[Stage.PRIOR].told.text() == ""
    assert strip.summary.whole == "picture 2 of 4, composition 12/29, 2 min left"
    strip.resize(720, strip.height())
    strip.show_progress(progress)
    assert strip.bars[Stage.PRIOR].told.text() == "12/29"
    assert "12/29" not in strip.summary.whole


def test_the_long_stages_have_the_long_bars(strip: StageStrip) -> None:
    strip.resize(652, strip.height())
    widths = {stage: bar.bar.width() for stage, bar in strip.bars.items()}
    assert widths[Stage.PRIOR] == widths[Stage.DECODER] > 2 * widths[Stage.SAVE]


def test_a_single_long_step_is_seen_to_work_and_never_stands_at_its_end(strip: StageStrip, clock: Clock) -> None:
    strip.show_progress(Progressed(Stage.VQGAN, 0, 1, 0, 1, 0.0, 12.0, 10.0))
    seen = []
    for _ in range(4):
        clock.now += 4.0
        strip.tick()
        seen.append((filled(strip)[Stage.VQGAN], strip.summary.whole))
    assert seen == [
        (0.4, "pixels 4 s so far, 8 s left"),
        (0.8, "pixels 8 s so far, 4 s left"),
        (0.95, "pixels 12 s so far, less than 1 s left"),
        (0.95, "pixels 16 s so far, less than 1 s left"),
    ]
    strip.show_progress(Progressed(Stage.VQGAN, 1, 1, 0, 1, 16.0, 1.0, 0.0))
    assert filled(strip)[Stage.VQGAN] == 1


def test_time_alone_takes_a_bar_no_further_than_to_the_next_step(strip: StageStrip, clock: Clock) -> None:
    strip.show_progress(Progressed(Stage.PRIOR, 1, 4, 0, 1, 1.0, 3.0, 3.0))
    clock.now += 60.0
    strip.tick()
    assert filled(strip)[Stage.PRIOR] == pytest.approx(1.95 / 4, abs=0.001)


def test_a_stage_that_is_over_says_how_long_it_took(strip: StageStrip) -> None:
    strip.show_progress(Progressed(Stage.PRIOR, 29, 29, 0, 1, 42.0, None, 0.0))
    strip.show_progress(Progressed(Stage.DECODER, 0, 12, 0, 1, 0.0, None))
    assert strip.bars[Stage.PRIOR].told.text() == "42 s"
    assert strip.bars[Stage.PRIOR].toolTip() == "composition: 42 s"
    assert strip.bars[Stage.DECODER].toolTip() == "texture: 0 of 12 steps, less than 1 s so far"


def test_without_a_total_the_rest_of_the_stage_is_told(strip: StageStrip) -> None:
    strip.show_progress(Progressed(Stage.PRIOR, 12, 29, 0, 1, 20.0, None, 30.0))
    assert strip.summary.whole == "composition 20 s so far, 30 s left of this stage"


def test_the_strip_keeps_its_height(strip: StageStrip) -> None:
    height = strip.height()
    strip.show_progress(Progressed(Stage.PRIOR, 12, 29, 1, 4, 3.0, 100.0))
    assert strip.sizeHint().height() == height
    strip.clear("kept")
    assert strip.sizeHint().height() == height


def test_the_title_tells_the_share_and_is_itself_again_afterwards(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    launcher = Launcher(window, "Wurst Desktop", qapp)
    launcher.show_share(0.344)
    assert window.windowTitle() == "34\u00a0% – Wurst Desktop"  # noqa: RUF001
    launcher.show_share(None)
    assert window.windowTitle() == "Wurst Desktop"


def test_docks_are_told_in_their_own_words() -> None:
    told = [shown_share(percent).arguments()[1] for percent in (34, None)]
    assert told == [{"progress": 0.34, "progress-visible": True}, {"progress": 0.0, "progress-visible": False}]
    told = [shown_count(count).arguments()[1] for count in (3, 0)]
    assert told == [{"count": 3, "count-visible": True}, {"count": 0, "count-visible": False}]
