"""Every text that the artist sees is marked for translation, in a way that lupdate reads."""

from pathlib import Path

import pytest

from tests.unmarked import unmarked

PACKAGE = Path(__file__).parents[2] / "wurst_desktop"
SHOWN = (
    *sorted((PACKAGE / "ui").rglob("*.py")),
    *(PACKAGE / name for name in ("core/settings.py", "launch.py", "frame.py", "app.py", "app_stores.py")),
)
FOR_PROGRAMS = frozenset(
    # The names of languages are each in their own.
    {"English", "Deutsch", "Français", "Español"}
    # Names of products, of what they are made of, and of formats.
    | {"Wurst Desktop", "{} - Wurst Desktop", "Fusion", "WebP", "{}, Python {}, Qt {}", "{}, torch {}, diffusers {}"}
    | {"{}, torch {}, diffusers {}, {}", "Hant"}
    # Prompts and searches: the bundled model knows English alone.
    | {"a red fox in deep snow, dusk", "fox snow", '"deep snow"', 'in:"for Anna"'}
    # For the command line, whose words are English.
    | {"wurst-desktop gpu add", "{}, driver {}", "{}; unused so far, {} fetches what it takes"}
    | {"{} puts it right; wurst-desktop gpu remove takes it away.", "pip {}"}
    # For those who mend the program.
    | {"%(asctime)s %(levelname)s %(name)s: %(message)s", "%s could not be served"}
    | {"{}, {} x {}, {} at seed {}, {} + {} steps ({}), guidance {} and {}, {}, {}"}
    | {"{}, {} GiB ({}): {}, {}, threads: {}, {}", "drew plain: {}", "out of memory: {}"}
    # For the desktop's services, and for Qt.
    | {"Update", "Notify", "ShowItems", "Iterable[QItemSelectionRange]", "{}Enter; {}Return", "font-size: {}pt"}
)


@pytest.mark.parametrize("file", SHOWN, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_no_text_is_left_unmarked(file: Path) -> None:
    found = [(line, text) for line, text in unmarked(file.read_text(encoding="utf-8")) if text not in FOR_PROGRAMS]
    assert found == []


def test_what_is_for_programs_still_stands_somewhere() -> None:
    found = {text for file in SHOWN for _, text in unmarked(file.read_text(encoding="utf-8"))}
    assert found >= FOR_PROGRAMS


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label.setText("Make it")', ["Make it"]),
        ('label.setText(f"{count} pictures are here")', ["{} pictures are here"]),
        ('button = QPushButton("Close")', ["Close"]),
        ('action = QAction("&Close")', ["&Close"]),
        ('action = QAction("C&lose")', ["C&lose"]),
        ('_HINT = "no picture yet"', ["no picture yet"]),
        ('_HINT: str = "no picture yet"', ["no picture yet"]),
        ('_MORE = "more…"', ["more…"]),
        ('label.setText(tr("Make it"))', []),
        ('label.setText(tr("{count} of them").format(count=count))', []),
        ('label.setText(tr_n("%n pictures", "%n picture", len(found)))', []),
        ('_REASON = marked("it isn\'t there")', []),
        ("label.setText(tr(text))", ["lupdate can't read tr(text)"]),
        ('label.setText(tr(f"Make {what} now"))', ["lupdate can't read tr(f'Make {what} now')"]),
        ('label.setText(tr("Make " + "it"))', ["lupdate can't read tr('Make ' + 'it')"]),
        ('tr_n("%n owls", one, count)', ["lupdate can't read tr_n('%n owls', one, count)"]),
        ("tr()", ["lupdate can't read tr()"]),
        ("line = f\"{tr('Done.')} {rest}\"", ["lupdate can't read tr('Done.')"]),
        ('"""What it is about."""', []),
        ('def one() -> "Some Kind":\n    """What it does."""', []),
        ('label.setObjectName("makeButton of it")', []),
        ('raise ValueError("it can not be")', []),
        ('name, keys = "make_it", "Ctrl+Shift+M; Ctrl+Return"', []),
        ('_FILES = "(*.png *.webp)"', []),
        ('_CELL = f"<td width=50%><b>{title}</b></td>"', []),
        ('_TEXT = f"<p>It is here.</p><b>{title}</b>"', ["<p>It is here.</p><b>{}</b>"]),
        ('_COMMON = re.findall("[a-z]+", "a an and the on")', []),
        (
            'tr(\n    "Open",\n    "a state",\n)',
            ["lupdate takes the last comma of tr('Open', 'a state') for that of a count"],
        ),
        ('tr(\n    "It is open.",\n)', []),
    ],
)
def test_the_checker_tells_texts_from_what_is_for_programs(source: str, found: list[str]) -> None:
    assert [text for _, text in unmarked(source)] == found
