"""The commands for LoRAs: list, import, remove."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from wurst_desktop.cli_program import AsJson, program_of
from wurst_desktop.core.lora import LoraCard, LoraRef
from wurst_desktop.printing import say, show, show_json, show_rows
from wurst_desktop.ui.lora_words import lora_removal_question

lora_commands = typer.Typer(help="LoRAs: small additions to a model, for `generate --lora`.", no_args_is_help=True)
_TITLES = ("name", "write", "fits", "fingerprint", "file")


@lora_commands.command("list")
def list_loras(context: typer.Context, as_json: AsJson = False) -> None:
    """The installed LoRAs, what to write in a prompt for each, and the models that they fit."""
    program = program_of(context)
    cards = program.loras.installed()
    if as_json:
        show_json({"loras": [asdict(card) for card in cards]})
    else:
        show_rows(_TITLES, [_row(card) for card in cards])
    if not cards:
        say("No LoRA is installed. `loras import FILE` takes one in, `train lora` makes one of your own pictures.")
    say(f"LoRAs lie in {program.paths.loras}.")


@lora_commands.command("import")
def import_loras(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="LoRAs as .safetensors.")],
) -> None:
    """Take LoRAs in, once each was seen to fit an installed model."""
    program = program_of(context)
    for file in files:
        card = program.loras.take_in(file)
        say(f"{card.name} fits {', '.join(card.fits)}.")
        show(str(card.file))


@lora_commands.command("remove")
def remove_lora(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="As `loras list` names it.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")] = False,
) -> None:
    """Put a LoRA into the system's trash; pictures keep its name, and the hash to find it again."""
    loras = program_of(context).loras
    card = loras.find(LoraRef(name))
    if not yes:
        typer.confirm(lora_removal_question(card), abort=True, err=True)
    show(str(loras.remove(name)))


def _row(card: LoraCard) -> tuple[str, ...]:
    return (card.name, card.words, ", ".join(card.fits) or "no installed model", card.fingerprint[:12], str(card.file))
