"""The public models by name, and which files of which repositories each consists of."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from wurst_desktop.checkpoints.facts import public_facts
from wurst_desktop.checkpoints.halves import READ_BY_ENGINE
from wurst_desktop.core.download import Offer

_OWNER = "warp-ai"
_DECODER, _PRIOR = "wuerstchen", "wuerstchen-prior"
_SIZE = 12_450_000_000


@dataclass(frozen=True)
class Wanted:
    """A repository, and the folders in it that aren't needed."""

    repository: str
    without: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What its folder is called on the shelf."""
        return self.repository.rpartition("/")[2]

    def wants(self, file: str) -> bool:
        """Whether a file is one that the engine reads: weights as safetensors, configurations, vocabularies."""
        path = PurePosixPath(file)
        return path.suffix in READ_BY_ENGINE and path.parts[0] not in self.without


def offers() -> tuple[Offer, ...]:
    """What can be downloaded, the usual one first."""
    return tuple(
        Offer(name, facts.title, facts.summary, facts.license, _SIZE)
        for name, facts in (
            (_DECODER, public_facts(_DECODER, "")),
            *((f"{_DECODER}+{kind}", public_facts("", f"{_PRIOR}-model-{kind}")) for kind in ("base", "finetuned")),
        )
    )


def wanted_for(model: str) -> tuple[Wanted, ...]:
    """The repositories that a public model consists of; of `wuerstchen-prior` only what the others borrow of it."""
    decoder = Wanted(f"{_OWNER}/{_DECODER}")
    _, plus, kind = model.partition("+")
    if not plus:
        return (decoder, Wanted(f"{_OWNER}/{_PRIOR}"))
    return (decoder, Wanted(f"{_OWNER}/{_PRIOR}", ("prior",)), Wanted(f"{_OWNER}/{_PRIOR}-model-{kind}"))
