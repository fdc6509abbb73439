"""What differs in how several pictures were made."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields

from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest


@dataclass(frozen=True)
class Difference:
    """A field of request or environment that isn't the same everywhere; a value is None where it isn't known."""

    field: str
    values: tuple[object, ...]


@dataclass(frozen=True)
class Comparison:
    """What differs in the requests, which decide the pictures, and in what they were made with."""

    requests: tuple[Difference, ...]
    environments: tuple[Difference, ...]


def compare(records: Sequence[Record]) -> Comparison:
    """What differs among these; seeds are those of the single image, the texture's also where it only follows."""
    requests = [_asked(record.request) for record in records]
    environments = [_found(record.environment) for record in records]
    return Comparison(_differing(requests), _differing(environments))


def _asked(request: GenerationRequest | None) -> Mapping[str, object]:
    if request is None:
        return {}
    return {name: _OTHERWISE[name](request) if name in _OTHERWISE else getattr(request, name) for name in _ASKED}


def _found(environment: Environment | None) -> Mapping[str, object]:
    return {} if environment is None else {each.name: getattr(environment, each.name) for each in fields(environment)}


def _differing(told: Sequence[Mapping[str, object]]) -> tuple[Difference, ...]:
    names = dict.fromkeys(name for each in told for name in each)
    rows = (Difference(name, tuple(each.get(name) for each in told)) for name in names)
    return tuple(row for row in rows if any(value != row.values[0] for value in row.values))


_OTHERWISE: Mapping[str, Callable[[GenerationRequest], object]] = {
    "decoder_seed": lambda request: request.texture_seed,
    "checkpoint": lambda request: request.checkpoint.id,
    "loras": lambda request: ", ".join(f"{one.name} {one.strength:g} ({one.fingerprint[:8]})" for one in request.loras),
    "start": lambda request: request.start or "",
    "fingerprint": lambda request: request.checkpoint.fingerprint,
}
_ASKED = (*(each.name for each in fields(GenerationRequest) if each.name not in {"count", "origin"}), "fingerprint")
