"""What there is to draw: a small world of things on plain backgrounds, and a large one with landscapes."""

from dataclasses import dataclass

from wurst_desktop.training.words import COLOURED_OBJECTS, SHAPES, SPRITES

Range = tuple[float, float]


@dataclass(frozen=True)
class World:
    """The sprites of a world, how often each kind of scene comes, how large figures are and how far they stray.

    Sizes, and how far centres stray, are shares of the side.

    Kinds: a sprite, an object or a shape alone; two shapes; two of any things; at most one thing in a landscape. Pairs
    and landscapes have many combinations, sprites few; shares that follow it give all of them like accuracy.
    """

    sprites: tuple[str, ...]
    shares: dict[str, float]
    shape_sizes: Range
    object_sizes: Range
    paired_shape_sizes: Range
    paired_object_sizes: Range
    stray: float
    paired_stray: float
    landscape_sizes: Range = (0.3, 0.46)
    empty_share: float = 0.12

    @property
    def objects(self) -> tuple[str, ...]:
        return self.sprites + COLOURED_OBJECTS

    @property
    def nouns(self) -> tuple[str, ...]:
        return self.objects + SHAPES

    @property
    def has_landscapes(self) -> bool:
        return "landscape" in self.shares


# The larger a single figure, the heavier its word may be: the range of sizes is what a weight can do. How far figures
# stray from their places is, with sizes, what seeds of one prompt can differ in.
SMALL = World(
    sprites=(
        "apple",
        "bear",
        "cactus",
        "cat",
        "chick",
        "cupcake",
        "dog",
        "duck",
        "elephant",
        "fish",
        "fox",
        "frog",
        "koala",
        "ladybug",
        "lion",
        "mushroom",
        "octopus",
        "owl",
        "panda",
        "penguin",
        "pig",
        "rabbit",
        "rocket",
        "snowman",
        "sunflower",
        "tulip",
        "turtle",
        "whale",
    ),
    shares={"sprite": 0.42, "coloured": 0.18, "shape": 0.10, "shapes": 0.30},
    shape_sizes=(0.4, 0.62),
    object_sizes=(0.48, 0.76),
    paired_shape_sizes=(0.3, 0.42),
    paired_object_sizes=(0.36, 0.45),
    stray=0.06,
    paired_stray=0.05,
)
LARGE = World(
    sprites=SPRITES,
    shares={"sprite": 0.22, "coloured": 0.10, "shape": 0.07, "shapes": 0.20, "pair": 0.12, "landscape": 0.29},
    shape_sizes=(0.4, 0.62),
    object_sizes=(0.48, 0.76),
    paired_shape_sizes=(0.34, 0.39),
    paired_object_sizes=(0.4, 0.45),
    stray=0.03,
    paired_stray=0.03,
)
