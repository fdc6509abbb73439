"""What a model's `wurst.json` says of it: its name, its use, and the words that it knows."""

import itertools
from collections.abc import Iterator
from dataclasses import asdict

from wurst_desktop.training.chatter import BIG, CLOSINGS, FRIENDLY, OPENINGS, SMALL, plural
from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.preview import PreviewFit
from wurst_desktop.training.words import (
    COLOURS,
    OTHER_WORDS,
    PLACES,
    RELATIONS,
    SHAPES,
    TERRAIN_NAMES,
    TERRAIN_PHRASES,
    TIME_PHRASES,
)
from wurst_desktop.training.worlds import World

_PLAIN_EXAMPLES = (
    "a fox on a blue background",
    "a red house on a yellow background",
    "a cupcake on a green background",
    "a penguin on an orange background",
    "a blue circle above a yellow square",
    "a pink heart to the left of a white star on a purple background",
    "a purple balloon on a white background",
    "a rocket on a purple background",
)
_LANDSCAPE_EXAMPLES = (
    "a yellow balloon in the desert at sunset",
    "snowy mountains at dawn",
    "a strawberry on a blue background",
    "a pink heart to the left of a white star on a purple background",
    "a blue circle above a yellow square",
    "a red house in the snow",
    "green hills at sunset",
    "an owl on a red background",
)


def facts(config: MiniConfig, preview: PreviewFit) -> dict[str, object]:
    """The content of `wurst.json`."""
    side, world = config.data.side, config.data.world
    return {
        "id": config.name,
        "title": config.title,
        "license": "MIT",
        "summary": _summary(world),
        "native_width": side,
        "native_height": side,
        "min_side": side,
        "max_side": side,
        "prior_steps": config.use.prior_steps,
        "prior_schedule": "even",
        "prior_guidance": config.use.prior_guidance,
        "decoder_steps": config.use.decoder_steps,
        "decoder_guidance": 0.0,
        "words": list(dict.fromkeys(_words(world))),
        "lone_things": [] if "pair" in world.shares else _called(world.objects),
        "paired_things": [] if "pair" in world.shares else _called(SHAPES),
        "own_colours": _called(world.sprites),
        "examples": list(_LANDSCAPE_EXAMPLES if world.has_landscapes else _PLAIN_EXAMPLES),
        "preview": asdict(preview),
    }


def _summary(world: World) -> str:
    if world.has_landscapes:
        return (
            f"Pictures of one of {len(world.objects)} objects, of shapes or of two things, on a plain background "
            "or in a landscape. Still learning: single things on plain backgrounds come out best."
        )
    return (
        f"Small pictures of simple things: one of {len(world.objects)} objects, or one or two shapes, "
        "on a plain background."
    )


def _words(world: World) -> Iterator[str]:
    """The words and phrases that captions are made of."""
    yield from (*COLOURS, *SHAPES, *world.objects, *RELATIONS)
    yield from itertools.chain(*(others for noun, others in OTHER_WORDS.items() if noun in world.objects))
    yield from map(plural, (*SHAPES, *world.objects))
    yield from (*FRIENDLY, *SMALL, *BIG)
    yield from ("background", *(said.strip(", ") for said in (*OPENINGS, *CLOSINGS)))
    if world.has_landscapes:
        for phrases in (TERRAIN_NAMES, TERRAIN_PHRASES, TIME_PHRASES):
            yield from itertools.chain(*phrases.values())
        yield from PLACES


def _called(nouns: tuple[str, ...]) -> list[str]:
    """The single words by which things are called, one of them or many."""
    names = [*nouns, *(word for noun in nouns for word in OTHER_WORDS.get(noun, ()) if " " not in word)]
    return list(dict.fromkeys([*names, *map(plural, names)]))
