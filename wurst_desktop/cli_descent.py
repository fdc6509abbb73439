"""The commands that go on from kept pictures: redecode, vary, blend."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, assert_never

import typer

from wurst_desktop.cli_program import AsJson, Program, program_of
from wurst_desktop.core.create import Attempt, Kept
from wurst_desktop.core.descent import Parent, TextureWish, blended, redecoded, varied
from wurst_desktop.core.errors import FileUnreadable, RecordMissing
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest, Rolls
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.library.metadata import read_latent, read_latents, read_recipe
from wurst_desktop.making import Copies, Making, parse_size
from wurst_desktop.printing import say, show_json

File = Annotated[Path, typer.Argument(metavar="FILE", help="A picture that was made here: it carries its composition.")]
Seed = Annotated[int | None, typer.Option(help="Decides the new composition; by default a random one.")]
Count = Annotated[int, typer.Option(help="How many pictures; each has the next seed.")]
Device = Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.", show_default="as in the window")]
Residency = Annotated[str | None, typer.Option(help="auto, resident, stage or layer.", show_default="as in the window")]
Output = Annotated[str | None, typer.Option("-o", "--output", metavar="FILE|DIR", help="Copy it there too.")]


@dataclass(frozen=True)
class Ancestor:
    """A picture file to go on from."""

    parent: Parent
    latent: Latent


@dataclass(frozen=True)
class Task:
    """A request, and the compositions that it begins from."""

    request: GenerationRequest
    starts: tuple[Latent, ...]


@dataclass(frozen=True)
class Wish:
    """Where a command is to run, and where its pictures go."""

    device: str | None
    residency: str | None
    output: str | None
    as_json: bool
    only_composes: bool = False


def redecode(  # noqa: PLR0913, PLR0917 - each option of the command line is a parameter
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures that were made here.")],
    decoder_seed: Annotated[int | None, typer.Option(help="Decides the texture; by default a random one.")] = None,
    count: Annotated[int, typer.Option(help="How many of each; each has the next decoder seed.")] = 1,
    decoder_steps: Annotated[int | None, typer.Option(help="Steps of the texture; by default as before.")] = None,
    decoder_guidance: Annotated[
        float | None, typer.Option(help="Guidance of the texture; by default as before.")
    ] = None,
    size: Annotated[
        str, typer.Option(metavar="WxH", help="Paint it true to another size, in steps of 64; by default as before.")
    ] = "",
    device: Device = None,
    residency: Residency = None,
    output: Output = None,
    as_json: AsJson = False,
) -> None:
    """Paint the compositions of FILES again with other textures; nothing is composed."""
    program = program_of(context)

    def task(file: Path) -> Task:
        found = ancestor(file)
        seed = random_seed() if decoder_seed is None else decoder_seed
        wanted = parse_size(size, program.shelf.find(found.parent.request.checkpoint.id)) if size else None
        wish = TextureWish(seed, count, decoder_steps, decoder_guidance, wanted)
        return Task(redecoded(found.parent, wish), (found.latent,))

    make_all(program, [task(file) for file in files], Wish(device, residency, output, as_json))


def vary(  # noqa: PLR0913, PLR0917 - each option of the command line is a parameter
    context: typer.Context,
    file: File,
    strength: Annotated[
        float, typer.Option(help="0 leaves the composition as it is, 1 keeps next to nothing of it.")
    ] = 0.5,
    seed: Seed = None,
    count: Count = 1,
    device: Device = None,
    residency: Residency = None,
    output: Output = None,
    as_json: AsJson = False,
) -> None:
    """Draw the composition of FILE over, to a strength."""
    found = ancestor(file)
    request = varied(found.parent, strength, random_seed() if seed is None else seed, count)
    make_all(program_of(context), [Task(request, (found.latent,))], Wish(device, residency, output, as_json))


def blend(  # noqa: PLR0913, PLR0917 - each option of the command line is a parameter
    context: typer.Context,
    one: Annotated[Path, typer.Argument(metavar="A", help="A picture that was made here.")],
    other: Annotated[Path, typer.Argument(metavar="B", help="Another one of the same size and model.")],
    share: Annotated[float, typer.Option(help="How much of B: 0 is A, 1 is B.")] = 0.5,
    strength: Annotated[float, typer.Option(help="How much of the mixture is drawn over.")] = 0.0,
    seed: Seed = None,
    device: Device = None,
    residency: Residency = None,
    output: Output = None,
    as_json: AsJson = False,
) -> None:
    """Mix the compositions of A and B, and paint what comes out."""
    found = ancestor(one), ancestor(other)
    request = blended(found[0].parent, found[1].parent, share, strength, seed)
    task = Task(request, (found[0].latent, found[1].latent))
    make_all(program_of(context), [task], Wish(device, residency, output, as_json))


def finish(
    context: typer.Context,
    entries: Annotated[list[int], typer.Argument(metavar="ID...", help="Their numbers in `history search undecoded`.")],
    device: Device = None,
    residency: Residency = None,
    output: Output = None,
    as_json: AsJson = False,
) -> None:
    """Paint compositions that wait in the history, as a contact sheet leaves them."""
    program = program_of(context)
    where, copies = program.wish(device, residency), None if output is None else Copies.named(output, len(entries))
    if copies is not None:
        copies.prepare()
    with program.history() as history:
        history.adopt()
        waiting = [(record, request) for entry in entries for record, request in [_waiting(history, entry)]]
        say("Getting ready: this takes some seconds.")
        making = Making(history, is_quiet=as_json, copies=copies, count=len(waiting))
        engine = program.open_engine(program.shelf, where)
        for record, request in waiting:
            latent = history.latent(record.id)
            making.make(engine, request, kept=None if latent is None else Kept(record.id, latent))
    if as_json:
        show_json({"pictures": making.made})


def _waiting(history: History, entry: int) -> tuple[Record, GenerationRequest]:
    """An entry with its request. Raises `RecordMissing`, also where nothing is left to be done."""
    for record in history.records([entry]):
        if record.request is not None and not record.is_decoded:
            return record, record.request
    raise RecordMissing(entry)


def ancestor(file: Path) -> Ancestor:
    """A file to go on from. Raises `FileUnreadable`, also where it holds no composition."""
    recipe, latent = read_recipe(file), read_latent(file)
    if recipe is None or latent is None:
        raise FileUnreadable(file, "it holds no composition to go on from")
    return Ancestor(Parent.of(recipe.request, recipe.picture, latent), latent)


class Keep(StrEnum):
    """Which half of a picture is kept, while the other is thrown anew."""

    COMPOSITION = "composition"
    TEXTURE = "texture"


def again(file: Path, keep: Keep | None) -> Task:
    """The picture of FILE once more, or with one half of it thrown anew. Raises `FileUnreadable`."""
    found = ancestor(file)
    match keep:
        case Keep.COMPOSITION:
            return Task(redecoded(found.parent, TextureWish(random_seed())), (found.latent,))
        case Keep.TEXTURE:
            request = found.parent.request
            seeds = replace(request, seed=random_seed(), decoder_seed=request.texture_seed, rolls=Rolls.COMPOSITION)
            return Task(replace(seeds, start=None), ())
        case None:
            starts = read_latents(file)[1:] or [found.latent]
            return Task(found.parent.request, tuple(starts) if found.parent.request.start else ())
        case _:
            assert_never(keep)


def make_all(program: Program, tasks: Sequence[Task], wish: Wish, asked: GenerationRequest | None = None) -> None:
    """Make the pictures of all tasks, which may be those of one request that was `asked`, and print them."""
    tasks = [replace(task, request=_with_installed_model(program, task.request)) for task in tasks]
    count = sum(task.request.count for task in tasks)
    copies = None if wish.output is None else Copies.named(wish.output, count)
    where = program.wish(wish.device, wish.residency)
    if copies is not None:
        copies.prepare()
    say("Getting ready: this takes some seconds.")
    with program.history() as history:
        history.adopt()
        making = Making(history, is_quiet=wish.as_json, copies=copies, count=count)
        engine = program.open_engine(program.shelf, where)
        for task in tasks:
            making.make(engine, task.request, Attempt(starts=task.starts, only_composes=wish.only_composes))
    if wish.as_json:
        request = tasks[0].request if len(tasks) == 1 else asked
        said = {"requests": [task.request for task in tasks]} if request is None else {"request": request}
        show_json({**said, "pictures": making.made})


def _with_installed_model(program: Program, request: GenerationRequest) -> GenerationRequest:
    """The request with the model that is really there. Raises `CheckpointMissing`."""
    card = program.shelf.find(request.checkpoint.id)
    if request.checkpoint.fingerprint not in {"", card.ref.fingerprint}:
        say(f"The files of {card.title} have changed since then; it may not fit that composition.")
    return replace(request, checkpoint=card.ref)
