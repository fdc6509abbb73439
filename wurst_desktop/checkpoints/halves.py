"""The two halves of a checkpoint: Stage C, and Stages B with A; told apart by their files, and put together."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.checkpoints.places import Place, places_in

PICTURE_PARTS = ("decoder", "vqgan", "text_encoder", "tokenizer", "scheduler")
TEXT_PARTS = ("text_encoder", "tokenizer", "scheduler")
HALF_SUFFIX = "-half"
"""What the names of a copy in half precision end with, and its id."""
_NETWORKS = ("decoder", "vqgan", "text_encoder", "prior_prior", "prior_text_encoder")
READ_BY_ENGINE = frozenset({".safetensors", ".json", ".txt"})
_FLAT_CLASSES = {"WuerstchenPrior", "Prior"}


@dataclass(frozen=True)
class Halves:
    """A checkpoint put together: where Stages B and A lie, and where Stage C does if it is another folder.

    `texts` is the folder that Stage C's text encoder comes from when Stage C lies alone in its folder.
    """

    decoder: Place
    prior: Place | None = None
    texts: Path | None = None

    @property
    def folder(self) -> Path:
        """Where Stages B and A lie."""
        return self.decoder.folder

    @property
    def prior_folder(self) -> Path | None:
        """Where Stage C lies if it is another folder."""
        return None if self.prior is None else self.prior.folder

    @property
    def folders(self) -> tuple[Path, ...]:
        """All folders that it takes something from."""
        return tuple(dict.fromkeys(each for each in (self.folder, self.prior_folder, self.texts) if each is not None))

    @property
    def name(self) -> str:
        """`wuerstchen` for the decoder with its own prior, `wuerstchen+base` with `wuerstchen-prior-model-base`."""
        if self.has_own_prior or self.prior is None:
            return self.decoder.name
        short = self.prior.name.removeprefix(f"{self.decoder.name}-").removeprefix("prior-model-")
        return f"{self.decoder.name}+{short}"

    @property
    def has_own_prior(self) -> bool:
        """Whether the two halves were made for each other, judged by where they lie and their names."""
        return self.prior is None or self.prior.name == own_prior_name(self.decoder)

    @property
    def prior_config(self) -> Mapping[str, object]:
        """What Stage C's configuration says; nothing where it can't be read."""
        folder = self.folder / "prior_prior" if self.prior_folder is None else _stage_c_folder(self.prior_folder)
        return read_config(folder / "config.json")

    @property
    def decoder_config(self) -> Mapping[str, object]:
        """What Stage B's configuration says; nothing where it can't be read."""
        return read_config(self.folder / "decoder/config.json")

    @property
    def fit_each_other(self) -> bool:
        """Whether Stage B takes the latents of this Stage C, told by the channels in their configurations."""
        made, taken = self.prior_config.get("c_in"), self.decoder_config.get("effnet_embd")
        return made is not None and made == taken

    def parts(self) -> Mapping[str, Path]:
        """The folders of all parts, by their names in the combined layout."""
        prior, texts, prefix = self.folder / "prior_prior", self.folder, "prior_"
        if self.prior_folder is not None:
            prior, texts = _stage_c_folder(self.prior_folder), self.texts or self.prior_folder
            prefix = "prior_" if (texts / "prior_text_encoder").is_dir() else ""
        return {
            **{part: self.folder / part for part in PICTURE_PARTS},
            **{f"prior_{part}": texts / f"{prefix}{part}" for part in TEXT_PARTS},
            "prior_prior": prior,
        }

    def files(self) -> Mapping[str, Path]:
        """All files that the pictures depend on, by their names in the combined layout."""
        return {
            f"{part}/{path.name}": path
            for part, folder in self.parts().items()
            for path in folder.glob("*")
            if path.suffix in READ_BY_ENGINE and path.is_file() and not path.name.startswith(".")
        }

    def first_missing(self) -> Path | None:
        """The first configuration or weights of a network that aren't there."""
        if self.prior_folder is None and not (self.folder / "prior_prior").is_dir():
            return self.folder.parent / own_prior_name(self.decoder) / "prior/config.json"
        parts = self.parts()
        for network in _NETWORKS:
            if not (parts[network] / "config.json").is_file():
                return parts[network] / "config.json"
            if not any(parts[network].glob("*.safetensors")):
                usual = "model" if network.endswith("text_encoder") else "diffusion_pytorch_model"
                return parts[network] / f"{usual}.safetensors"
        return None


def halves_below(root: Path, linked: Sequence[Place] = ()) -> Iterable[Halves]:
    """All checkpoints that lie in `root` or one folder deeper; a decoder with no fitting prior comes alone.

    `linked` are folders elsewhere that count as if they lay in `root`.
    """
    here = places_in(root)
    yield from pairs([*here, *linked])
    for place in here:
        yield from pairs(places_in(place.folder))


def halves_of(folder: Path) -> Halves | None:
    """The checkpoint in `folder`; or that of which it is a half, the other lying beside it; or the first one in it."""
    if (folder / "decoder").is_dir() and (folder / "prior_prior").is_dir():
        return Halves(Place.of(folder))
    beside = pairs(places_in(folder.parent))
    mine = [halves for halves in beside if folder in {halves.folder, halves.prior_folder}]
    return next(iter(mine), None) or next(iter(halves_below(folder)), None)


def own_prior_name(decoder: Place) -> str:
    """What the folder of Stage C is called on the hub, by the name of the other half's."""
    return f"{decoder.name}-prior"


def is_decoder(folder: Path) -> bool:
    """Whether Stages B and A lie here."""
    return (folder / "decoder/config.json").is_file()


def is_prior(folder: Path) -> bool:
    """Whether Stage C lies here, with its text encoder around it."""
    return (folder / "prior/config.json").is_file()


def is_flat_prior(folder: Path) -> bool:
    """Whether Stage C lies here alone."""
    return read_config(folder / "config.json").get("_class_name") in _FLAT_CLASSES


def is_text_lender(folder: Path) -> bool:
    """Whether Stage C's text encoder lies here, with Stage C or without."""
    return (folder / "text_encoder/config.json").is_file() and not is_decoder(folder)


def read_config(path: Path) -> Mapping[str, object]:
    """A configuration file; nothing where there is none or it can't be read, which the engine explains on opening."""
    try:
        config = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return config if isinstance(config, dict) else {}


def pairs(places: Sequence[Place]) -> Sequence[Halves]:
    """All checkpoints that can be put together from folders that lie beside each other."""
    decoders = [place for place in places if is_decoder(place.folder)]
    priors = [place for place in places if is_prior(place.folder)]
    lenders = [*priors, *(place for place in places if is_text_lender(place.folder) and place not in priors)]
    flat = [place for place in places if is_flat_prior(place.folder)]
    owners = {own_prior_name(decoder): decoder.name for decoder in decoders}
    found: list[Halves] = []
    for decoder in decoders:
        open_to_it = [each for each in priors if _is_open(each, decoder, priors, owners)]
        # Priors go with the original: beside it, a copy in half precision would only say all of them twice.
        found += _pairs_of(decoder, open_to_it, () if _is_copy(decoder, decoders) else flat, lenders)
    return found


def _pairs_of(
    decoder: Place, priors: Sequence[Place], flat: Sequence[Place], lenders: Sequence[Place]
) -> Sequence[Halves]:
    is_whole = _is_whole(decoder)
    own_first = sorted(priors, key=lambda prior: prior.name != own_prior_name(decoder))
    found = [Halves(decoder, prior) for prior in own_first]
    for prior in flat:
        texts = decoder.folder if is_whole else next((each.folder for each in lenders if _lends(each, prior)), None)
        found += [] if texts is None else [Halves(decoder, prior, texts)]
    fitting = [halves for halves in found if halves.fit_each_other]
    return [Halves(decoder), *fitting] if is_whole or not fitting else fitting


def _is_open(prior: Place, decoder: Place, priors: Sequence[Place], owners: Mapping[str, str]) -> bool:
    """Whether a decoder may take this prior: one that has its own leaves those of others to them.

    So a copy in half precision and its original aren't offered crosswise.
    """
    has_own = _is_whole(decoder) or any(each.name == own_prior_name(decoder) for each in priors)
    return not has_own or owners.get(prior.name, decoder.name) == decoder.name


def _is_copy(decoder: Place, decoders: Sequence[Place]) -> bool:
    """Whether this is a copy in half precision of what another one of the decoders belongs to."""
    made_of = decoder.name.removesuffix(HALF_SUFFIX)
    return made_of != decoder.name and any(
        made_of == each.name or made_of.startswith(f"{each.name}-") for each in decoders if each != decoder
    )


def _is_whole(decoder: Place) -> bool:
    """Whether Stage C lies in the same folder."""
    return (decoder.folder / "prior_prior/config.json").is_file()


def _lends(lender: Place, prior: Place) -> bool:
    """Whether the text encoder in `lender` speaks as Stage C in `prior` hears, as far as they say."""
    width = read_config(lender.folder / "text_encoder/config.json").get("hidden_size")
    return width is None or width == read_config(prior.folder / "config.json").get("c_cond", width)


def _stage_c_folder(folder: Path) -> Path:
    return folder / "prior" if is_prior(folder) else folder
