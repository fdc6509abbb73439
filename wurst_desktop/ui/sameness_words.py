"""Says whether a picture comes out the same here."""

from collections.abc import Sequence
from typing import assert_never

from wurst_desktop.core.plan import Precision
from wurst_desktop.core.sameness import DECISIVE, Aspect, Deviation
from wurst_desktop.ui.plan_words import precision_name

_SAME = "the same, pixel for pixel"


def sameness_line(found: Sequence[Deviation]) -> str:
    """In a few words what comes out here, and all that differs: "nearly the same: torch 2.9 then, 2.13 here"."""
    if not found:
        return _SAME
    verdict = "another picture" if any(each.aspect in DECISIVE for each in found) else "nearly the same"
    return f"{verdict}: {'; '.join(map(_difference, found))}"


def sameness_sentence(found: Sequence[Deviation]) -> str:
    """The same as a sentence to follow another one."""
    return f"Here it comes out {sameness_line(found)}."


def _difference(found: Deviation) -> str:
    match found.aspect:
        case Aspect.MODEL:
            return f"its model {found.then} isn't installed" if found.then else "its model isn't known"
        case Aspect.WEIGHTS:
            return "the files of its model have changed since then"
        case Aspect.LORA:
            return f"its LoRA {found.then} isn't installed, or its file has changed"
        case Aspect.PRECISION:
            return _then_here(_precision(found.then), _precision(found.here))
        case Aspect.MODE:
            return f"drawn {found.then} then, {found.here} here"
        case Aspect.BATCH:
            return f"{found.then} at once then, {found.here} here"
        case Aspect.TORCH | Aspect.DIFFUSERS:
            return f"{found.aspect} {_then_here(found.then, found.here)}"
        case Aspect.DEVICE | Aspect.PROGRAM | Aspect.SYSTEM:
            return _then_here(found.then, found.here)
        case _:
            assert_never(found.aspect)


def _then_here(then: str, here: str) -> str:
    return f"{then or 'something unknown'} then, {here} here"


def _precision(dtype: str) -> str:
    return precision_name(Precision(dtype)) if dtype in set(Precision) else dtype
