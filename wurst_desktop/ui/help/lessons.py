"""What the less plain controls do: a few sentences each, and a pair of pictures that shows it."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from wurst_desktop.ui.language import tr
from wurst_desktop.ui.theme import SMALL

_WIDTH = 272


@dataclass(frozen=True)
class Lesson:
    """`name` is that of a pair in `resources/help`, made by `packaging/help_pictures.py`; `captions` tell of it."""

    name: str
    title: str
    text: str
    captions: tuple[str, str]


COMPOSITION_SEED = Lesson(
    "composition-seed",
    tr("What is a composition seed?"),
    tr(
        "A picture begins as noise, and this number decides which. What is where, the composition, grows from it: the "
        "same number with the same words gives the same composition again. A new one is thrown for each picture, "
        "unless the lock is closed."
    ),
    (tr("Composition 9"), tr("Composition 5, all else the same")),
)
TEXTURE_SEED = Lesson(
    "texture-seed",
    tr("What is a texture seed?"),
    tr(
        "When it is decided what is where, the fine detail is painted over it, from noise of its own. Another number "
        "keeps the composition and paints it anew. It follows the composition, unless the lock is closed."
    ),
    (tr("Texture 4"), tr("Texture 8, the same composition")),
)
PRIOR_GUIDANCE = Lesson(
    "prior-guidance",
    tr("Composition guidance"),
    tr(
        "How closely the composition follows your words. A little more makes it clearer, much more makes it harsh. At "
        "1 or less it is off, and the composition takes half the time."
    ),
    (tr("Off", "guidance"), "8"),
)
DECODER_GUIDANCE = Lesson(
    "decoder-guidance",
    tr("Texture guidance"),
    tr(
        "How closely the fine detail follows your words. Most models paint best without it; with much of it colours "
        "and edges grow hard. At 1 or less it is off, and the texture takes half the time."
    ),
    (tr("Off, as recommended", "guidance"), "4"),
)
PRIOR_STEPS = Lesson(
    "prior-steps",
    tr("Composition steps"),
    tr(
        "How often the composition is refined on its way out of the noise. Too few leave it vague; from some point on "
        "more of them only take longer."
    ),
    (tr("1 step"), tr("20 steps, as recommended")),
)
DECODER_STEPS = Lesson(
    "decoder-steps",
    tr("Texture steps"),
    tr(
        "How often the fine detail is refined on its way out of the noise. Too few leave it coarse; from some point on "
        "more of them only take longer."
    ),
    (tr("1 step"), tr("10 steps, as recommended")),
)
WEIGHTS = Lesson(
    "weights",
    tr("Weights as sliders"),
    tr(
        "A slider for each phrase of the prompt: to the right it counts more, to the left less. In the prompt that is "
        "written as a number behind the phrase, as in (mountains)1.6."
    ),
    ("(mountains)0.3", "(mountains)1.6"),
)
LESSONS = (
    *(COMPOSITION_SEED, TEXTURE_SEED, PRIOR_GUIDANCE, DECODER_GUIDANCE, PRIOR_STEPS, DECODER_STEPS),
    WEIGHTS,
)


def picture_of(lesson: Lesson, folder: Path) -> Path:
    """The pair side by side; `folder` holds those of all lessons."""
    return folder / f"{lesson.name}.jpg"


def rich_text(lesson: Lesson, folder: Path) -> str:
    """The lesson with its pictures, for a tool tip or a label."""
    small = f"font-size: {QGuiApplication.font().pointSizeF() * SMALL:.1f}pt"
    cells = (f'<td width="50%" align="center" style="{small}">{escape(each)}</td>' for each in lesson.captions)
    return (
        f'<table width="{_WIDTH}"><tr><td colspan="2"><b>{escape(lesson.title)}</b></td></tr>'
        f'<tr><td colspan="2">{escape(lesson.text)}</td></tr>'
        f'<tr><td colspan="2" align="center"><img src="{picture_of(lesson, folder).as_posix()}"></td></tr>'
        f"<tr>{''.join(cells)}</tr></table>"
    )


def plain_text(lesson: Lesson) -> str:
    """The lesson as it is read aloud."""
    return tr("{title}. {text}", "read aloud: a lesson").format(title=lesson.title, text=lesson.text)
