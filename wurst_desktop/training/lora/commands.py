"""The command `train lora`."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import NotOffered
from wurst_desktop.core.event_lines import event_line
from wurst_desktop.core.lora_news import LoraNews
from wurst_desktop.training.lora.pictures import examples_in
from wurst_desktop.training.lora.report import Lines, Tell
from wurst_desktop.training.lora.run import LoraTraining
from wurst_desktop.training.lora.settings import LoraWish, Places

_NICE = 5
"""A third of the turns that others get."""
_BELOW_NORMAL = 0x4000


@dataclass(frozen=True)
class Workplace:
    """What the command is called with: how a model is found, and where things lie."""

    find: Callable[[str], CheckpointCard]
    places: Places


def train_lora(  # noqa: PLR0913, PLR0917 - each option of the command line is a parameter
    context: typer.Context,
    images: Annotated[Path, typer.Option(metavar="DIR", help="The folder with the pictures, about 20.")],
    captions: Annotated[
        str, typer.Option(help="What to call what they show; a text file beside a picture goes before it.")
    ] = "",
    name: Annotated[str, typer.Option(help="The name of the LoRA; by default that of the folder.")] = "",
    model: Annotated[str, typer.Option(metavar="ID|DIR", help="By default the first of `models list`.")] = "",
    steps: Annotated[int, typer.Option(min=1, max=100_000, help="How long it learns.")] = 300,
    rank: Annotated[int, typer.Option(min=1, max=256, help="How much it can hold.")] = 8,
    rate: Annotated[float, typer.Option(min=0, help="The learning rate; 0 is what suits the model's size.")] = 0.0,
    sample: Annotated[
        list[str] | None, typer.Option(help="A prompt to draw on the way; may be given several times.")
    ] = None,
    every: Annotated[int, typer.Option(min=1, help="Steps between samples.")] = 100,
    seed: Annotated[int, typer.Option(min=0, help="Decides all chance.")] = 1,
    gently: Annotated[bool, typer.Option("--gently", help="Let other programs go first.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Tell all that happens, each a line of JSON.")] = False,
) -> None:
    """Teach a model something from your own pictures. The same command goes on where it was broken off."""
    place = context.obj
    if not isinstance(place, Workplace):
        raise TypeError(type(place).__name__)
    if gently:
        _step_back()
    wish = LoraWish(
        _plain(name or images.absolute().name),
        place.find(model),
        examples_in(images, captions),
        tuple(sample or ()),
        steps,
        rank,
        rate=rate,
        seed=seed,
    )
    tell: Tell = _tell_programs if as_json else Lines(lambda line: typer.echo(line, err=True))
    training = LoraTraining(wish, place.places)
    if not as_json:
        begun = f"goes on from step {training.step}" if training.step else "begins"
        typer.echo(f"{wish.name}, {len(wish.examples)} pictures: {begun}. Ctrl-C stops; it goes on later.", err=True)
    with _stopped_by_signal() as token:
        card = training.run(tell, token, every)
    if not as_json:
        typer.echo(str(card.file))


def _tell_programs(news: LoraNews) -> None:
    typer.echo(event_line(news))


def _plain(name: str) -> str:
    """A name that is a file's too. Raises `NotOffered`."""
    kept = "".join(sign for sign in name if sign.isalnum() or sign in " -_.").strip(" .")
    if not kept:
        raise NotOffered("name", name, ("a name with letters",))
    return kept


def _step_back() -> None:
    """Take what other programs leave of the processor."""
    import psutil

    # On Windows it is the number of the class below the normal one.
    psutil.Process().nice(_BELOW_NORMAL if psutil.WINDOWS else _NICE)


@contextmanager
def _stopped_by_signal() -> Iterator[CancelToken]:
    """While inside, Ctrl-C and a request to end stop it after the step in hand."""
    token = CancelToken()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        token.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
