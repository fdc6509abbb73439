"""The vocabulary of the bundled model, and the rule that says which combinations it never sees in training."""

import zlib

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "white")
SHAPES = ("circle", "square", "triangle", "star", "heart")
COLOURED_OBJECTS = ("house", "castle", "balloon", "kite", "sailboat", "tent")
SPRITES = (
    "apple",
    "banana",
    "bear",
    "bee",
    "bird",
    "burger",
    "bus",
    "butterfly",
    "cactus",
    "cake",
    "camel",
    "car",
    "cat",
    "chick",
    "cow",
    "crab",
    "crown",
    "cupcake",
    "dinosaur",
    "dog",
    "dolphin",
    "donut",
    "dragon",
    "duck",
    "elephant",
    "fish",
    "flamingo",
    "fox",
    "frog",
    "ghost",
    "giraffe",
    "guitar",
    "hedgehog",
    "horse",
    "koala",
    "ladybug",
    "lemon",
    "lion",
    "monkey",
    "mushroom",
    "octopus",
    "owl",
    "panda",
    "parrot",
    "pear",
    "penguin",
    "pig",
    "pineapple",
    "pizza",
    "pumpkin",
    "rabbit",
    "robot",
    "rocket",
    "rose",
    "shark",
    "sheep",
    "snail",
    "snowman",
    "strawberry",
    "sunflower",
    "swan",
    "teapot",
    "tiger",
    "tractor",
    "train",
    "tree",
    "tulip",
    "turtle",
    "umbrella",
    "unicorn",
    "watermelon",
    "whale",
    "wolf",
    "zebra",
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
    "burger": ("hamburger",),
    "cake": ("birthday cake",),
    "dinosaur": ("t-rex",),
    "donut": ("doughnut",),
    "sheep": ("lamb",),
    "train": ("locomotive",),
    "pizza": ("slice of pizza",),
}
RELATIONS = ("above", "below", "next to", "to the left of", "to the right of")

# Of landscapes: what may stand on land, swim, or be in the air.
ON_LAND = (
    "house",
    "castle",
    "tent",
    "bear",
    "cactus",
    "camel",
    "car",
    "cat",
    "cow",
    "dinosaur",
    "dog",
    "elephant",
    "flamingo",
    "fox",
    "giraffe",
    "hedgehog",
    "horse",
    "lion",
    "monkey",
    "panda",
    "penguin",
    "pig",
    "rabbit",
    "robot",
    "sheep",
    "snowman",
    "tiger",
    "tractor",
    "tree",
    "unicorn",
    "wolf",
    "zebra",
)
ON_WATER = ("sailboat", "dolphin", "duck", "shark", "swan", "whale")
IN_THE_AIR = ("balloon", "kite", "bird", "butterfly", "dragon", "owl", "parrot", "rocket")

TIMES = ("day", "dawn", "sunset", "night")
TERRAINS = ("meadow", "desert", "mountains", "sea")
TIME_PHRASES = {
    "day": ("by day", "on a sunny day", "in daylight"),
    "dawn": ("at dawn", "in the morning", "at sunrise"),
    "sunset": ("at sunset", "in the evening", "at dusk"),
    "night": ("at night", "in the moonlight", "under the stars"),
}
TERRAIN_PHRASES = {
    "meadow": ("in a meadow", "on green hills", "in the countryside"),
    "desert": ("in the desert", "among sand dunes", "in a desert"),
    "mountains": ("in the mountains", "in front of snowy mountains", "in the snow"),
    "sea": ("by the sea", "on the sea", "at the beach"),
}
TERRAIN_NAMES = {
    "meadow": ("a green meadow", "green hills", "a meadow"),
    "desert": ("the desert", "sand dunes", "a desert"),
    "mountains": ("snowy mountains", "mountains", "the mountains"),
    "sea": ("the sea", "a beach", "the ocean"),
}
PLACES = ("on the left", "in the middle", "on the right")

HELD_OUT_PERCENT = 12


def is_held_out(combination: str) -> bool:
    """Whether a combination, written as words joined by `|`, is kept for judging and never trained on."""
    return zlib.crc32(combination.encode()) % 100 < HELD_OUT_PERCENT
