"""Screens that no action of the window opens: what is shown while it works, where something failed, or on a click."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListWidget, QWidget

from tests.ui.pictures import request
from wurst_desktop.app import Program
from wurst_desktop.core.errors import OutOfMemory
from wurst_desktop.core.jobs import Job, JobState, Pause
from wurst_desktop.core.lora import LoraCard
from wurst_desktop.ui.checkpoints.page import ModelsPage
from wurst_desktop.ui.compare.window import CompareWindow

Open = Callable[[Program], None]


def queue_jobs(program: Program) -> None:
    """Put a job of each state into the queue, which stands still; before it is loaded."""
    store = program.history.jobs
    store.pause(Pause())
    for number, state in enumerate((JobState.QUEUED, JobState.FAILED, JobState.STOPPED, JobState.QUEUED), 1):
        wanted = replace(request("a red fox in deep snow at dusk, seen from far away", number), count=number)
        note = "The graphics card ran out of memory." if state is JobState.FAILED else ""
        store.put(Job(f"job{number}", wanted, datetime.now(UTC), state, note=note))


def _tour(program: Program) -> None:
    program.window.commands.tour.trigger()


def _leave_tour(program: Program) -> None:
    _click(program.window, "tourLeave")


def _queue(program: Program) -> None:
    program.window.arrangement.queue.raise_()
    panel = program.window.panels.queue
    panel.view.setCurrentIndex(panel.model.index(0, 0))


def _usual(program: Program) -> None:
    program.window.arrangement.details.raise_()


def _side(program: Program) -> None:
    _click(program.window, "gallerySide")


def _search_help(program: Program) -> None:
    _click(program.window, "gallerySearchHelp")


def _error(program: Program) -> None:
    program.window.panels.notices.show_error(OutOfMemory("decoder", "cuda:0"))


def _no_error(program: Program) -> None:
    program.window.panels.notices.clear()


def _crash(program: Program) -> None:
    program.telling.tell("Something went wrong while the gallery was drawn.", "Traceback: …\nValueError: 3")


def _another_size(program: Program) -> None:
    combo = program.window.findChild(QComboBox, "sizeCombo")
    assert combo is not None
    combo.activated.emit(combo.count() - 1)


def _offer(program: Program) -> None:
    program.window.commands.models.trigger()
    page = program.window.findChild(ModelsPage)
    assert page is not None
    listed = page.findChild(QListWidget, "modelsList")
    assert listed is not None
    listed.model().rowsInserted.connect(lambda: listed.setCurrentRow(listed.count() - 1))
    listed.setCurrentRow(listed.count() - 1)


def _teach(program: Program) -> None:
    program.window.panels.create.fields.loras.train.trigger()


def _remove_lora(program: Program) -> None:
    card = LoraCard("ink", "f00d", Path("ink.safetensors"), "in ink", "Wurst Mini", ("scripted",))
    program.window.panels.create.fields.loras.discarded.emit(card)


def _network(program: Program) -> None:
    _click(program.window, "networkLabel")


def _no_pictures_found(program: Program) -> None:
    program.window.panels.gallery.header.search.setText("zebra")


def _all_found(program: Program) -> None:
    program.window.panels.gallery.header.search.clear()


def _sizes(program: Program) -> None:
    combo = program.window.findChild(QComboBox, "sizeCombo")
    assert combo is not None
    combo.showPopup()


def _slider(program: Program) -> None:
    program.window.panels.gallery.grid.selectAll()
    program.window.commands.compare.trigger()
    compare = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CompareWindow))
    compare.slider_button.click()


def _just_picture(program: Program) -> None:
    program.window.commands.just_picture.trigger()


def _click(window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


STATES: Mapping[str, tuple[Open, Open | None]] = {
    "tour": (_tour, _leave_tour),
    "queue": (_queue, _usual),
    "gallery-side": (_side, _side),
    "search-help": (_search_help, None),
    "nothing-found": (_no_pictures_found, _all_found),
    "error": (_error, _no_error),
    "crash": (_crash, None),
    "size": (_another_size, None),
    "sizes": (_sizes, None),
    "download": (_offer, None),
    "teach-lora": (_teach, None),
    "remove-lora": (_remove_lora, None),
    "network": (_network, None),
    "compare-slider": (_slider, None),
    "just-picture": (_just_picture, _just_picture),
}
"""How each is opened, and how the window itself is put back; windows of their own are closed."""
