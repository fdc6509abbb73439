"""The vocabulary of the bundled model, and the rule that says which combinations it never sees in training."""

import zlib

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "white")
SHAPES = ("circle", "square", "triangle", "star", "heart")
COLOURED_OBJECTS = ("house", "castle", "balloon", "kite", "sailboat", "tent")
SPRITES = (
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
)
OBJECTS = SPRITES + COLOURED_OBJECTS
NOUNS = OBJECTS + SHAPES
OTHER_WORDS = {
    "rabbit": ("bunny",),
    "chick": ("baby chick",),
    "ladybug": ("ladybird",),
    "balloon": ("hot air balloon",),
    "sailboat": ("boat", "sailing boat"),
    "fish": ("tropical fish",),
    "apple": ("red apple",),
    "cat": ("kitten", "cat face"),
    "dog": ("puppy", "dog face"),
}
RELATIONS = ("above", "below", "next to", "to the left of", "to the right of")

HELD_OUT_PERCENT = 12


def is_held_out(combination: str) -> bool:
    """Whether a combination, written as words joined by `|`, is kept for judging and never trained on."""
    return zlib.crc32(combination.encode()) % 100 < HELD_OUT_PERCENT
