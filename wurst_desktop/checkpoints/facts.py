"""What is known of the public Würstchen weights, which carry no manifest."""

from dataclasses import dataclass

from wurst_desktop.checkpoints.manifest import Manifest
from wurst_desktop.core.marking import marked
from wurst_desktop.core.model_titles import AESTHETIC_TITLE, BASE_TITLE


@dataclass(frozen=True)
class Architecture:
    """The numbers by which a checkpoint is recognised: widths of Stage C and of Stage B (their config files)."""

    prior_width: int
    prior_depth: int
    latent_channels: int
    decoder_widths: tuple[int, ...]


WUERSTCHEN_V2 = Architecture(1536, 32, 16, (320, 640, 1280, 1280))
"""prior/config.json `c`, `depth`, `c_in` and decoder/config.json `c_hidden` of the published weights."""

_PRIORS = {
    "base": (
        BASE_TITLE,
        marked("As it came from its first training, without a leaning to any style: the one to build upon."),
    ),
    "finetuned": (
        AESTHETIC_TITLE,
        marked("Trained further on pictures that people find beautiful: polished, but with a taste of its own."),
    ),
    "interpolated": (
        "Würstchen v2",
        marked("Half base, half aesthetic prior: the published default, good at most things."),
    ),
}
_NO_LICENCE = marked("not stated")
_DEFAULT_PRIOR = "interpolated"
_ANOTHER = marked("The public texture and pixels, with a composition from elsewhere.")


def public_facts(checkpoint_id: str, prior_name: str) -> Manifest:
    """The manifest that the published weights would have; `prior_name` is the name of the Stage C folder.

    Licence, trained range and recommended values: the model pages and the announcement of the weights. The prior in
    `wuerstchen-prior` is the one that is published alone as `wuerstchen-prior-model-interpolated`. A combination with
    a prior of another name, as its id `wuerstchen+mine` says, goes by that name, and its licence isn't known.
    """
    kind = next((name for name in _PRIORS if prior_name.endswith(f"-model-{name}")), _DEFAULT_PRIOR)
    title, summary = _PRIORS[kind]
    if kind == _DEFAULT_PRIOR and "+" in checkpoint_id and not prior_name.endswith(_DEFAULT_PRIOR):
        return _usual(checkpoint_id, f"{title}, {checkpoint_id.partition('+')[2]}", _NO_LICENCE, _ANOTHER)
    return _usual(checkpoint_id, title, "MIT", summary)


def unknown_facts(name: str) -> Manifest:
    """What is assumed of weights that nothing is known of: the values of the published ones, and no licence."""
    return _usual(name, name, _NO_LICENCE, "")


def _usual(checkpoint_id: str, title: str, licence: str, summary: str) -> Manifest:
    return Manifest(
        id=checkpoint_id,
        title=title,
        license=licence,
        summary=summary,
        native_width=1024,
        native_height=1024,
        min_side=1024,
        max_side=1536,
        prior_steps=29,
        prior_guidance=4.0,
        decoder_steps=12,
        decoder_guidance=0.0,
    )
