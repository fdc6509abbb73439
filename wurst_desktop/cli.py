"""The command line's composition root: every command, and the parts that it is made of."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Abort, Exit, TyperException

from wurst_desktop import __version__
from wurst_desktop.cli_benchmark import benchmark
from wurst_desktop.cli_descent import blend, finish, redecode, vary
from wurst_desktop.cli_generate import generate
from wurst_desktop.cli_gpu import gpu_commands
from wurst_desktop.cli_history import history_commands
from wurst_desktop.cli_loras import lora_commands
from wurst_desktop.cli_models import model_commands
from wurst_desktop.cli_program import AsJson, Program, assemble, program_of
from wurst_desktop.cli_system import doctor, integrate
from wurst_desktop.core.cancel import Cancelled
from wurst_desktop.core.command_line import command_of
from wurst_desktop.core.errors import FolderRefused, WurstError
from wurst_desktop.core.exit_status import BAD_INPUT, CANCELLED, status_of
from wurst_desktop.core.plan import WUERSTCHEN_V2, settle
from wurst_desktop.core.sameness import Deviation, Here, deviations
from wurst_desktop.core.sizes import Size
from wurst_desktop.core.snippet import snippet_of
from wurst_desktop.core.stock import KeptIn, takes_kept, why_not_stock
from wurst_desktop.library.metadata import describe, read_latent
from wurst_desktop.library.recipe import Recipe
from wurst_desktop.making import PICTURE_KINDS
from wurst_desktop.printing import (
    request_fields,
    say,
    show,
    show_fields,
    show_grid,
    show_json,
)
from wurst_desktop.ui.gallery.copy_as import CopyAs, not_stock
from wurst_desktop.ui.plan_words import device_line, peak_line, plan_reason
from wurst_desktop.ui.sameness_words import sameness_line
from wurst_desktop.ui.wording import explain

_SWEEP_HELP = """Make a picture for each value of --x, of each with each of --y and --z, and put them into one grid.

For example: sweep "a red fox" --x words=red,blue,green --y prior-guidance=2..8+2 --z seed=1..3
"""

app = typer.Typer(
    help="Pictures from a prompt, made by Würstchen on your own machine. Without a command, the window opens.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(history_commands, name="history")
app.add_typer(model_commands, name="models")
app.add_typer(lora_commands, name="loras")
app.add_typer(gpu_commands, name="gpu")
for further in (generate, redecode, vary, blend, finish, benchmark, doctor, integrate):
    app.command()(further)
app.command("sweep", help=_SWEEP_HELP)(generate)


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    home: Annotated[Path | None, typer.Option(help="Keep everything under this folder (also: WURST_HOME).")] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        show(f"wurst-desktop {__version__}")
        raise Exit
    if context.obj is None:
        context.obj = assemble(home)
    if context.invoked_subcommand is None:
        raise Exit(_open_window(program_of(context)))


@app.command("open")
def open_with(
    context: typer.Context,
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...", help="A picture to begin with.")] = None,
    prompt: Annotated[str, typer.Option(help="The words to begin with.")] = "",
) -> None:
    """Open the window (or go to the open one) with what made a picture, or with a prompt, in its fields."""
    names = tuple(str(file.absolute()) for file in files or ())
    raise Exit(_open_window(program_of(context), names, prompt))


def _open_window(program: Program, files: tuple[str, ...] = (), prompt: str = "") -> int:
    from wurst_desktop.front_door import open_window
    from wurst_desktop.ui.handover import Handover

    return open_window(program.paths, Handover(files, prompt))


@app.command()
def metadata(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A picture.")],
    form: Annotated[
        CopyAs | None, typer.Option("--as", help="Instead, what makes it again: a command, or Python for diffusers.")
    ] = None,
    here: Annotated[bool, typer.Option("--here", help="Also say whether it comes out the same here.")] = False,
    as_json: AsJson = False,
) -> None:
    """What made this picture, from any tool that can be read."""
    description = describe(file)
    recipe, foreign = description.recipe, description.foreign
    if form is not None and recipe is not None and recipe.grid is None:
        show(_as_code(program_of(context), recipe, form, file))
        return
    found = None if recipe is None or not here else _deviations(program_of(context), recipe)
    if as_json:
        told = {"file": file, **asdict(description)}
        show_json(told if found is None else {**told, "here": {"is_same": not found, "differs": found}})
    elif recipe is not None:
        made = [("made", f"{recipe.created:%Y-%m-%d %H:%M} UTC"), ("with", recipe.environment.program)]
        again = [] if found is None else [("again here", sameness_line(found))]
        about = [*made, ("on", recipe.environment.device)]
        if recipe.grid is not None:
            show_grid(recipe.grid)
            show_fields(about)
        else:
            show_fields([*request_fields(recipe.request), *about, *again])
    elif foreign is not None:
        size = f"{description.width}x{description.height}"
        fields = [("prompt", foreign.prompt), ("negative", foreign.negative_prompt), ("size", size)]
        show_fields([*fields, ("with", foreign.program), *foreign.settings])
    else:
        say(f"{file} doesn't say how it was made.")


def _as_code(program: Program, recipe: Recipe, form: CopyAs, file: Path) -> str:
    request = recipe.request
    if form is CopyAs.COMMAND:
        return command_of(request, file.absolute())
    latent = read_latent(file) if takes_kept(request) else None
    kept = None if latent is None else KeptIn(file.absolute(), Size(latent.width, latent.height))
    reason = why_not_stock(request, kept)
    if reason is not None:
        say(not_stock(reason))
        raise typer.Exit(BAD_INPUT)
    return snippet_of(request, program.shelf.find(request.checkpoint.id), recipe.environment.dtype, kept)


def _deviations(program: Program, recipe: Recipe) -> tuple[Deviation, ...]:
    engine = program.open_engine(program.shelf, program.wish(None, None))
    models = {card.ref.id: card.ref for card in program.shelf.installed()}
    loras = frozenset(lora.fingerprint for lora in program.loras.installed())
    here = Here(engine.environment(), models, engine.plan().compiles, loras)
    return deviations(recipe.request, recipe.environment, here)


@app.command()
def devices(context: typer.Context, as_json: AsJson = False) -> None:
    """The plan for this machine, and why."""
    program = program_of(context)
    hardware = program.look()
    plan = settle(hardware, WUERSTCHEN_V2, program.wish(None, None))
    if as_json:
        show_json({**asdict(plan), "why": plan_reason(plan.reason), "hardware": asdict(hardware)})
        return
    show(device_line(plan))
    show(plan_reason(plan.reason))
    show(peak_line(plan))
    say("This is the plan for Würstchen v2 at 1024 x 1024; smaller models need less.")


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def train(context: typer.Context) -> None:
    """Train a LoRA on your own pictures; or make the bundled models."""
    from wurst_desktop.training.commands import app as training
    from wurst_desktop.training.lora.commands import Workplace
    from wurst_desktop.training.lora.settings import Places

    program = program_of(context)
    place = Workplace(program.shelf.find, Places(program.paths.trainings, program.paths.loras))
    training(args=context.args or ["--help"], prog_name="wurst-desktop train", standalone_mode=False, obj=place)


def run(arguments: Sequence[str], program: Program | None = None) -> int:
    """Carry out a command line and give the exit status; whatever the program foresees is said in a sentence."""
    try:
        status = app(args=_commanded(arguments), prog_name="wurst-desktop", standalone_mode=False, obj=program)
    except WurstError as error:
        return refuse(error)
    except PermissionError as error:
        # A folder that can't even be looked into refuses wherever something is looked for in it.
        return refuse(FolderRefused(Path(error.filename or "."), error.strerror or str(error)))
    except TyperException as error:
        say(f"{error.format_message().rstrip('.')}. `wurst-desktop --help` says what can be asked for.")
        return BAD_INPUT
    except (Cancelled, Abort, KeyboardInterrupt):
        status = CANCELLED
    if status == CANCELLED:
        say("Stopped.")
    return status if isinstance(status, int) else 0


def _commanded(arguments: Sequence[str]) -> list[str]:
    """The command line with its command, which desktops leave out when they start a program with files."""
    is_picture = bool(arguments) and Path(arguments[0]).suffix.lower() in PICTURE_KINDS and Path(arguments[0]).is_file()
    return ["open", *arguments] if is_picture else list(arguments)


def refuse(error: WurstError) -> int:
    """Say why it can't be done; the result is the exit status."""
    say(explain(error))
    return status_of(error)
