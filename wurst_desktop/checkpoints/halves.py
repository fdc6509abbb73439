"""The two halves of a checkpoint: Stage C, and Stages B with A; told apart by their files, and put together."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PICTURE_PARTS = ("decoder", "vqgan", "text_encoder", "tokenizer", "scheduler")
_TEXT_PARTS = ("text_encoder", "tokenizer", "scheduler")
_NETWORKS = ("decoder", "vqgan", "text_encoder", "prior_prior", "prior_text_encoder")
_READ_BY_ENGINE = {".safetensors", ".json", ".txt"}
_FLAT_CLASSES = {"WuerstchenPrior", "Prior"}


@dataclass(frozen=True)
class Halves:
    """A checkpoint put together: the folder of Stages B and A, and that of Stage C if it is another one.

    `texts` is the folder that Stage C's text encoder comes from when Stage C lies alone in its folder.
    """

    folder: Path
    prior_folder: Path | None = None
    texts: Path | None = None

    @property
    def name(self) -> str:
        """`wuerstchen` for the decoder with its own prior, `wuerstchen+base` with `wuerstchen-prior-model-base`."""
        if self.has_own_prior or self.prior_folder is None:
            return self.folder.name
        short = self.prior_folder.name.removeprefix(f"{self.folder.name}-").removeprefix("prior-model-")
        return f"{self.folder.name}+{short}"

    @property
    def has_own_prior(self) -> bool:
        """Whether the two halves were made for each other, judged by where they lie and their names."""
        return self.prior_folder is None or self.prior_folder.name == own_prior_name(self.folder)

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
            **{part: self.folder / part for part in _PICTURE_PARTS},
            **{f"prior_{part}": texts / f"{prefix}{part}" for part in _TEXT_PARTS},
            "prior_prior": prior,
        }

    def files(self) -> Mapping[str, Path]:
        """All files that the pictures depend on, by their names in the combined layout."""
        return {
            f"{part}/{path.name}": path
            for part, folder in self.parts().items()
            for path in folder.glob("*")
            if path.suffix in _READ_BY_ENGINE and path.is_file()
        }

    def first_missing(self) -> Path | None:
        """The first configuration or weights of a network that aren't there."""
        if self.prior_folder is None and not (self.folder / "prior_prior").is_dir():
            return self.folder.parent / own_prior_name(self.folder) / "prior/config.json"
        parts = self.parts()
        for network in _NETWORKS:
            if not (parts[network] / "config.json").is_file():
                return parts[network] / "config.json"
            if not any(parts[network].glob("*.safetensors")):
                usual = "model" if network.endswith("text_encoder") else "diffusion_pytorch_model"
                return parts[network] / f"{usual}.safetensors"
        return None


def halves_below(root: Path) -> Iterable[Halves]:
    """All checkpoints that lie in `root` or one folder deeper; a decoder with no fitting prior comes alone."""
    for parent in (root, *_folders(root)):
        yield from _pairs(_folders(parent))


def halves_of(folder: Path) -> Halves | None:
    """The checkpoint in `folder`; or that of which it is a half, the other lying beside it; or the first one in it."""
    if (folder / "decoder").is_dir() and (folder / "prior_prior").is_dir():
        return Halves(folder)
    beside = _pairs(_folders(folder.parent))
    mine = [halves for halves in beside if folder in {halves.folder, halves.prior_folder}]
    return next(iter(mine), None) or next(iter(halves_below(folder)), None)


def own_prior_name(decoder: Path) -> str:
    """What the folder of Stage C is called on the hub, by the name of the other half's."""
    return f"{decoder.name}-prior"


def is_decoder(folder: Path) -> bool:
    """Whether Stages B and A lie here."""
    return (folder / "decoder/config.json").is_file()


def read_config(path: Path) -> Mapping[str, object]:
    """A configuration file; nothing where there is none or it can't be read, which the engine explains on opening."""
    try:
        config = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return config if isinstance(config, dict) else {}


def _pairs(folders: Sequence[Path]) -> Sequence[Halves]:
    decoders = [folder for folder in folders if is_decoder(folder)]
    priors = [folder for folder in folders if (folder / "prior/config.json").is_file()]
    flat = [folder for folder in folders if read_config(folder / "config.json").get("_class_name") in _FLAT_CLASSES]
    return [halves for decoder in decoders for halves in _pairs_of(decoder, priors, flat)]


def _pairs_of(decoder: Path, priors: Sequence[Path], flat: Sequence[Path]) -> Sequence[Halves]:
    is_whole = (decoder / "prior_prior/config.json").is_file()
    own_first = sorted(priors, key=lambda prior: prior.name != own_prior_name(decoder))
    texts = decoder if is_whole else next(iter(priors), None)
    pairs = [Halves(decoder, prior) for prior in own_first]
    pairs += [Halves(decoder, prior, texts) for prior in flat if texts is not None]
    fitting = [halves for halves in pairs if halves.fit_each_other]
    return [Halves(decoder), *fitting] if is_whole or not fitting else fitting


def _stage_c_folder(folder: Path) -> Path:
    return folder / "prior" if (folder / "prior/config.json").is_file() else folder


def _folders(parent: Path) -> Sequence[Path]:
    try:
        return sorted(folder for folder in parent.iterdir() if folder.is_dir() and not folder.name.startswith("."))
    except OSError:
        return ()
