"""Three sizes of type: the system's, a small one and a large one, which the style sheet alone gives out."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.type_scale import off_scale
from wurst_desktop.ui.theme import LARGE, SMALL, Theme

ROOT = Path(__file__).parents[2]
STYLE = ROOT / "resources" / "style" / "wurst.qss"
UI = ROOT / "wurst_desktop" / "ui"
_SETS_A_SIZE = re.compile(r"setPointSizeF?|setPixelSize|font-size|<(?:small|big|h\d|font)\b")
BY_SCALE = {
    # The size of the style sheet's small type, where no style sheet reaches: an entry of a list.
    "checkpoints/model_list.py": "font.setPointSizeF(font.pointSizeF() * SMALL)",
    # As above, where the text is rich.
    "help/lessons.py": 'small = f"font-size: {QGuiApplication.font().pointSizeF() * SMALL:.1f}pt"',
    # Icons are letters of a font, as high as the place that they are drawn in.
    "icons.py": "font.setPixelSize(max(round(_HEIGHT * rect.height()), 1))",
}


def test_the_style_sheet_names_its_two_sizes_only() -> None:
    sheet = STYLE.read_text(encoding="utf-8")
    assert set(re.findall(r"font-size:\s*([^;]+);", sheet)) == {"$small", "$large"}
    assert re.findall(r"\bfont(?:-family)?\s*:", sheet) == []


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: file.relative_to(UI).as_posix())
def test_nothing_else_sets_a_size(file: Path) -> None:
    lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines() if _SETS_A_SIZE.search(line)]
    allowed = BY_SCALE.get(file.relative_to(UI).as_posix())
    assert lines == ([] if allowed is None else [allowed])


def test_type_beside_the_scale_is_seen(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, STYLE, "dark")
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for role in ("", "small", "title"):
        label = QLabel("a fox")
        label.setProperty("role", role)
        column.addWidget(label)
    entries = QListWidget()
    column.addWidget(entries)
    entries.addItem(QListWidgetItem("an owl"))
    theme.dress()
    window.ensurePolished()
    assert off_scale(window) == []
    for size in (SMALL, LARGE, 1.1):
        font = qapp.font()
        font.setPointSizeF(font.pointSizeF() * size)
        entries.item(0).setFont(font)
        assert len(off_scale(window)) == (size == 1.1)
    odd = QLabel("a hare")
    odd.setStyleSheet("font-size: 31pt")
    column.addWidget(odd)
    assert len(off_scale(window)) == 2
    qapp.setStyleSheet("")
