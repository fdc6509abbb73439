"""Brings the lessons to the controls of the create panel."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from wurst_desktop.ui.create.fields import CreateFields
from wurst_desktop.ui.help.lesson_popup import LessonPopup
from wurst_desktop.ui.help.lessons import (
    COMPOSITION_SEED,
    DECODER_GUIDANCE,
    DECODER_STEPS,
    PRIOR_GUIDANCE,
    PRIOR_STEPS,
    TEXTURE_SEED,
    WEIGHTS,
    Lesson,
    plain_text,
    rich_text,
)
from wurst_desktop.ui.icon_button import IconButton


def teach(fields: CreateFields, folder: Path) -> None:
    """Give each control its tool tip with pictures, and the seeds a question mark; `folder` holds the pictures."""
    more = fields.more
    controls: tuple[tuple[QWidget | None, Lesson], ...] = (
        (fields.seed.spin, COMPOSITION_SEED),
        (fields.decoder_seed.spin, TEXTURE_SEED),
        (more.field("prior_guidance"), PRIOR_GUIDANCE),
        (more.field("decoder_guidance"), DECODER_GUIDANCE),
        (more.field("prior_steps"), PRIOR_STEPS),
        (more.field("decoder_steps"), DECODER_STEPS),
        (fields.show_chips, WEIGHTS),
    )
    for control, lesson in controls:
        if control is not None:
            control.setToolTip(rich_text(lesson, folder))
            control.setWhatsThis(rich_text(lesson, folder))
            control.setAccessibleDescription(plain_text(lesson))
    for button, lesson in ((fields.ask_composition, COMPOSITION_SEED), (fields.ask_texture, TEXTURE_SEED)):
        _ask(button, lesson, folder)


def _ask(button: IconButton, lesson: Lesson, folder: Path) -> None:
    button.clicked.connect(lambda: LessonPopup(lesson, folder, button).show_beside(button))
    button.show()
