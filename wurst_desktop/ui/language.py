"""The language of the window: each text goes through `tr` or `tr_n`, which Qt's lupdate finds in the source.

`begin` comes before the modules that hold texts are imported, so that a text may stand wherever a string may. Without
it, as on the command line, all is English.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from wurst_desktop.core.marking import Filled
from wurst_desktop.core.settings import LANGUAGES, SYSTEM_LANGUAGE

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

SOURCE = "en"
"""The language that the texts are written in."""


class _Language:
    """What is spoken, once `begin` has said so."""

    def __init__(self) -> None:
        self.code = SOURCE
        self.locale: QLocale | None = None
        self.ours: QTranslator | None = None
        self.of_qt: QTranslator | None = None

    def translated(self, text: str, comment: str, count: int = -1) -> str:
        found = self.ours.translate("", text, comment, count) if self.ours is not None else None
        return found or ""


_language = _Language()


def tr(text: str, comment: str = "") -> str:
    """A text in the window's language; `comment` tells the translator what can't be seen, and alike texts apart.

    To be called with literals, which are what lupdate finds. What changes is written `{name}` and filled in by
    `.format` afterwards.
    """
    return _language.translated(text, comment) or text


def tr_n(many: str, one: str, count: int) -> str:
    """A text with the number `%n` in it, in the form that the number asks for: `one` is the English one of 1."""
    text = _language.translated(many, one, count) or (one if count == 1 else many)
    return text.replace("%n", number(count))


def translated(text: str) -> str:
    """The text that `core.marking.marked` marked where it stands, in the window's language, with its gaps filled."""
    if isinstance(text, Filled):
        return translated(text.pattern).format(**text.values)
    return _language.translated(text, "") or text


def number(value: float, decimals: int = 0) -> str:
    """A number as it is written in the window's language."""
    if _language.locale is None:
        return f"{value:,.{decimals}f}"
    return _language.locale.toString(float(value), "f", decimals)


def decimal_sign() -> str:
    """What stands before the decimals of a number in the window's language."""
    return "." if _language.locale is None else _language.locale.decimalPoint()


def begin(wish: str, catalogues: Path) -> None:
    """Speak the language that the settings wish for; `catalogues` holds `wurst_CODE.qm` for each but the source's."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    system = QLocale.system()
    code = _language.code = chosen(wish, system.uiLanguages())
    plain = QLocale(code)
    # A Swiss German writes numbers and days in the Swiss way.
    _language.locale = system if system.language() == plain.language() else plain
    QLocale.setDefault(_language.locale)
    _language.ours, _language.of_qt = QTranslator(), QTranslator()
    _language.ours.load(f"wurst_{code}", str(catalogues))
    _language.of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def spoken() -> str:
    """The code of the language, as the settings write it."""
    return _language.code


def speak_to(app: "QCoreApplication") -> None:
    """Have Qt's own dialogs and menus speak the same language."""
    if _language.of_qt is not None:
        app.installTranslator(_language.of_qt)


def chosen(wish: str, asked_of_system: Iterable[str]) -> str:
    """The language to speak: the one wished for, or the first of the system's that there is."""
    if wish != SYSTEM_LANGUAGE:
        return wish
    for tag in asked_of_system:
        language, *rest = tag.replace("_", "-").split("-")
        # Chinese in traditional characters is another language to read.
        if language == "zh" and not {"Hant", "TW", "HK", "MO"}.intersection(rest):
            return "zh_CN"
        if language in LANGUAGES:
            return language
    return SOURCE
