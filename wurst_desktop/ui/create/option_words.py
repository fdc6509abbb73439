"""What the options beneath the prompt and their choices are called, and what they do."""

from collections.abc import Sequence
from enum import StrEnum

from wurst_desktop.core.request import LongPrompts, Mode, NoiseMode, PromptSyntax, Rolls, Schedule
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.ui.create.sharing import Sharing
from wurst_desktop.ui.language import tr

SCHEDULES = ((Schedule.DEFAULT, tr("As published")), (Schedule.EVEN, tr("Even steps")))
SYNTAXES = (
    (PromptSyntax.COMPEL, tr("word++, (phrase)1.3", "an example of how weights are written in a prompt")),
    (PromptSyntax.A1111, tr("(word:1.3), [word]", "an example of how weights are written in a prompt")),
    (PromptSyntax.PLAIN, tr("None, plain text", "no weights in the prompt")),
)
LONG_PROMPTS = ((LongPrompts.CUT, tr("Cut at the limit")), (LongPrompts.SPLIT, tr("In parts (untrained)")))
LONG_HINT = tr(
    "The model learnt prompts of one length. Cut: what goes beyond is left out, and shown in grey. "
    "In parts: the composition reads all of it, which it was never trained on. Plain text is always cut."
)
ROLLS: Sequence[tuple[StrEnum, str]] = (
    (Sharing.LOCKED, tr("What is locked", "of several pictures: they share the seeds whose locks are closed")),
    (Rolls.BOTH, tr("Each its own", "of several pictures: each has its own seeds")),
    (Rolls.TEXTURE, tr("One composition", "of several pictures: they share one composition")),
    (Rolls.COMPOSITION, tr("One texture seed", "of several pictures: they share one texture seed")),
)
ROLLS_HINT = tr(
    "What several pictures of one job share: what is where, or the seed of the fine detail. "
    "Usually it is what is locked, and what is where if both are."
)
VARIATION_HINT = tr("How far the composition's noise is turned to that of the variation seed: 0 not at all, 1 wholly.")
NOISES = (
    (NoiseMode.PER_IMAGE, tr("Own for each stage", "random numbers of its own for each stage")),
    (NoiseMode.DIFFUSERS, tr("As in stock diffusers")),
)
SIZINGS = ((Sizing.CELLS, tr("Steps of 128, as trained")), (Sizing.TRUE, tr("Steps of 64, true to size")))
SIZING_HINT = tr(
    "The model learnt pictures whose sides are multiples of 128. True to size, the texture is painted on just as many "
    "cells as the picture has, so that sides can be multiples of 64; nothing was trained like that."
)
MODES = (
    (Mode.EXACT, tr("Exact")),
    (Mode.FAST, tr("Fast, less exact")),
    (Mode.COMPILED, tr("Compiled, for GPUs")),
)
MODE_HINT = tr(
    "Exact follows every step in full. Fast re-uses answers of the step before: the picture is there sooner and "
    "differs a little. Compiled draws the same as exact; the first picture of a size waits minutes for it, and it "
    "pays only on a GPU."
)
PRIOR_STEPS_HINT = tr("How often Stage C, the prior, refines.")
DECODER_STEPS_HINT = tr("How often Stage B, the decoder, refines.")
SCHEDULE_HINT = tr("How the composition steps lie in time.")
SYNTAX_HINT = tr("How weights are written in the prompt.")
NOISE_HINT = tr("In which order random numbers are drawn.")
VARIATION_SEED_HINT = tr("The other seed of the composition.")
PRIOR_GUIDANCE_HINT = tr("How closely Stage C follows the prompt; 1 or less is off and takes half the time.")
DECODER_GUIDANCE_HINT = tr("How closely Stage B follows the prompt; 1 or less is off and takes half the time.")

_CHOICES = (SCHEDULES, SYNTAXES, LONG_PROMPTS, ROLLS, NOISES, SIZINGS, MODES)


def choice_label(value: StrEnum) -> str:
    """What a choice is called here, or how it is written where it isn't offered."""
    labels = (label for choices in _CHOICES for choice, label in choices if choice is value)
    return next(labels, str(value))
