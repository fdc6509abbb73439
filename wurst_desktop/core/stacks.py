"""Which pictures are alike but for chance, and how those that lie side by side are put on one stack."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import Sizing


def kind_of(request: GenerationRequest) -> int:
    """A number (0 .. 2**63 - 1) that all pictures share that were asked for alike, whatever their seeds and starts."""
    alike = (
        request.prompt,
        request.negative_prompt,
        f"{request.width} {request.height}",
        f"{request.prior_steps} {request.schedule} {request.prior_guidance!r}",
        f"{request.decoder_steps} {request.decoder_guidance!r}",
        f"{request.syntax} {request.long_prompts} {request.noise} {request.mode}{_sizing(request)}",
        f"{request.checkpoint.id} {request.checkpoint.fingerprint}{_loras(request)}",
    )
    digest = hashlib.blake2b("\0".join(alike).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def _loras(request: GenerationRequest) -> str:
    return "".join(f" {lora.fingerprint or lora.name} {lora.strength!r}" for lora in request.loras)


def _sizing(request: GenerationRequest) -> str:
    # Nothing where it is as it was before there was a choice: kinds are kept in the index.
    return "" if request.sizing is Sizing.CELLS else f" {request.sizing}"


@dataclass(frozen=True)
class Stacks:
    """A list of entries of which only the first of each stack is in `shown`; `beneath` holds all of each, by that one.

    `opened` are the stacks that lie open, in the same form.
    """

    shown: Sequence[int]
    beneath: Mapping[int, Sequence[int]] = field(default_factory=dict)
    opened: Mapping[int, Sequence[int]] = field(default_factory=dict)


def stacked(ids: Sequence[int], kinds: Mapping[int, int], opened: Collection[int]) -> Stacks:
    """Neighbours of one kind on one stack; one that holds any of `opened` lies open. Entries without a kind stay."""
    shown: list[int] = []
    beneath: dict[int, Sequence[int]] = {}
    lying_open: dict[int, Sequence[int]] = {}
    for kind, run in groupby(ids, lambda record_id: kinds.get(record_id, -record_id)):
        members = list(run)
        if kind < 0 or len(members) == 1:
            shown += members
        elif any(member in opened for member in members):
            shown += members
            lying_open[members[0]] = members
        else:
            shown.append(members[0])
            beneath[members[0]] = members
    return Stacks(shown, beneath, lying_open)
