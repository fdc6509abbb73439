"""A LoRA is learnt in the window by a process of its own while pictures go on, and is drawn with afterwards."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.training.new_object import draw_pictures
from tests.windows import OpenWindow
from wurst_desktop.core.record import Record
from wurst_desktop.ui.lora_training.dialog import LoraDialog

LONG_MS = 600_000

# Two processes import torch, which takes a minute each where the processor has other work.
pytestmark = pytest.mark.timeout(1300)


def test_pictures_go_on_while_one_is_learnt_and_the_next_is_drawn_with_it(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draw_pictures(tmp_path / "lamps", 4, 96)
    program = open_window()
    program.begin()
    saved: list[Record] = []
    program.session.saved.connect(saved.append)
    create = program.window.panels.create
    create.fields.prompt.setPlainText("a lamp on a blue background")
    create.fields.loras.train.trigger()
    dialog = program.window.findChild(LoraDialog)
    assert dialog is not None
    dialog.folder.setText(str(tmp_path / "lamps"))
    dialog.name.setText("lamp")
    dialog.steps.setValue(10)
    dialog.start.click()
    create.fields.seed.keep(3)
    create.submit()
    qtbot.waitUntil(lambda: len(saved) == 1, timeout=LONG_MS)
    qtbot.waitUntil(lambda: len(create.fields.loras.loras) == 1, timeout=LONG_MS)
    assert "“lamp” is learnt" in dialog.status.text()
    assert not dialog.samples.pixmap().isNull()
    create.submit()
    qtbot.waitUntil(lambda: len(saved) == 2, timeout=LONG_MS)
    without, worn = (record.request for record in saved)
    assert without is not None
    assert worn is not None
    assert not without.loras
    assert [lora.name for lora in worn.loras] == ["lamp"]
    assert without.seed == worn.seed
    assert saved[0].path.read_bytes() != saved[1].path.read_bytes()
