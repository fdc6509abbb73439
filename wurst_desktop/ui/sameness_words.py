"""Says whether a picture comes out the same here."""

from collections.abc import Sequence
from typing import assert_never

from wurst_desktop.core.plan import Precision
from wurst_desktop.core.request import Mode
from wurst_desktop.core.sameness import DECISIVE, Aspect, Deviation
from wurst_desktop.ui.create.option_words import choice_label
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.plan_words import precision_name

_CHANGED = {
    Aspect.WEIGHTS: tr("the files of its model have changed since then"),
    Aspect.LORA: tr("its LoRA {lora} isn't installed, or its file has changed"),
    Aspect.LEVELS: tr("the mode “{mode}” takes other shortcuts here than it did then"),
    Aspect.PRODUCTS: tr("long sums were added up in another order then than here"),
}
_ASIDE_THEN = tr("the processor made its pixels for the GPU then, and doesn't here")
_ASIDE_HERE = tr("the processor makes the pixels for the GPU here, and didn't then")


def sameness_line(found: Sequence[Deviation]) -> str:
    """In a few words what comes out here, and all that differs: "nearly the same: torch 2.9 then, 2.13 here"."""
    if not found:
        return tr("the same, pixel for pixel", "how a picture comes out here")
    line = tr("another picture: {differences}") if _decides(found) else tr("nearly the same: {differences}")
    return line.format(differences=_differences(found))


def sameness_sentence(found: Sequence[Deviation]) -> str:
    """The same as a sentence to follow another one, with no more than what decides it."""
    if not found:
        return tr("Here it comes out the same, pixel for pixel.")
    # Whether it is rounded otherwise doesn't matter where it becomes another picture.
    found = [each for each in found if each.aspect in DECISIVE] or found
    if _decides(found):
        sentence = tr("Here it comes out another picture: {differences}.")
    else:
        sentence = tr("Here it comes out nearly the same: {differences}.")
    return sentence.format(differences=_differences(found))


def _decides(found: Sequence[Deviation]) -> bool:
    return any(each.aspect in DECISIVE for each in found)


def _differences(found: Sequence[Deviation]) -> str:
    return "; ".join(map(_difference, found))


def _difference(found: Deviation) -> str:
    match found.aspect:
        case Aspect.MODEL:
            return _model_missing(found.then)
        case Aspect.WEIGHTS | Aspect.LORA | Aspect.LEVELS | Aspect.PRODUCTS:
            return _CHANGED[found.aspect].format(lora=found.then, mode=choice_label(Mode.FAST))
        case Aspect.PRECISION:
            return _then_here(_precision(found.then), _precision(found.here))
        case Aspect.PIXELS:
            return _ASIDE_THEN if found.then else _ASIDE_HERE
        case Aspect.MODE:
            return tr("the mode was “{then}” then, and is “{here}” here").format(
                then=_mode(found.then), here=_mode(found.here)
            )
        case Aspect.BATCH:
            return tr("{then} at once then, {here} here", "how many pictures").format(then=found.then, here=found.here)
        case Aspect.TORCH | Aspect.DIFFUSERS:
            return tr("{package} {then} then, {here} here", "versions of a package").format(
                package=found.aspect, then=found.then or _unknown(), here=found.here
            )
        case Aspect.DEVICE | Aspect.PROGRAM | Aspect.SYSTEM:
            return _then_here(found.then, found.here)
        case _:
            assert_never(found.aspect)


def _model_missing(model: str) -> str:
    if not model:
        return tr("its model isn't known")
    return tr("its model {model} isn't installed").format(model=model)


def _then_here(then: str, here: str) -> str:
    return tr("{then} then, {here} here", "what a picture was made with, and what is here now").format(
        then=then or _unknown(), here=here
    )


def _mode(name: str) -> str:
    return choice_label(Mode(name)) if name in set(Mode) else name or _unknown()


def _unknown() -> str:
    return tr("something unknown", "as in: something unknown then, torch 2.13 here")


def _precision(dtype: str) -> str:
    return precision_name(Precision(dtype)) if dtype in set(Precision) else dtype
