"""What the two seeds are called, and what can be done with them."""

from dataclasses import dataclass

from wurst_desktop.ui.language import tr


@dataclass(frozen=True)
class SeedWords:
    """The texts of one seed's field: its name, and what its buttons do."""

    name: str
    keep: str
    throw: str
    take: str


COMPOSITION_SEED = SeedWords(
    name=tr("Composition seed"),
    keep=tr("Keep the composition seed"),
    throw=tr("Throw a new composition seed"),
    take=tr("Take the composition seed of the chosen picture"),
)
TEXTURE_SEED = SeedWords(
    name=tr("Texture seed"),
    keep=tr("Keep the texture seed"),
    throw=tr("Throw a new texture seed"),
    take=tr("Take the texture seed of the chosen picture"),
)
