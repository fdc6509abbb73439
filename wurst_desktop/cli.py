"""The command line's composition root: every command, and the parts that it is made of."""

import gc
import logging
import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Final

import typer
from typer.exceptions import Abort, Exit, TyperException

from wurst_desktop import __version__
from wurst_desktop.cli_benchmark import benchmark
from wurst_desktop.cli_descent import Keep, Task, Wish, again, blend, finish, make_all, redecode, vary
from wurst_desktop.cli_history import history_commands
from wurst_desktop.cli_program import AsJson, Program, assemble, program_of
from wurst_desktop.cli_queue import put_in_queue, show_queued
from wurst_desktop.core.cancel import Cancelled
from wurst_desktop.core.drawing import final_requests
from wurst_desktop.core.errors import BadInput, NothingToRunOn, NotOffered, OutOfResources, WurstError
from wurst_desktop.core.plan import WUERSTCHEN_V2, DeviceWish, settle
from wurst_desktop.core.request import GenerationRequest, LongPrompts, Mode, NoiseMode, PromptSyntax, Rolls, Schedule
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.library.metadata import describe
from wurst_desktop.making import PICTURE_KINDS, parse_size, warn_of_size
from wurst_desktop.printing import (
    MODEL_TITLES,
    model_row,
    request_fields,
    say,
    show,
    show_fields,
    show_json,
    show_rows,
)
from wurst_desktop.ui.wording import device_line, explain, peak_line, plan_reason

BUG: Final = 1
BAD_INPUT: Final = 2
NOTHING_TO_RUN_ON: Final = 3
OUT_OF_RESOURCES: Final = 4
CANCELLED: Final = 130

app = typer.Typer(
    help="Pictures from a prompt, made by Würstchen on your own machine. Without a command, the window opens.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
models_app = typer.Typer(help="The models that are installed.")
app.add_typer(history_commands, name="history")
app.add_typer(models_app, name="models")
for further in (redecode, vary, blend, finish, benchmark):
    app.command()(further)


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
    from wurst_desktop.app import main as open_window
    from wurst_desktop.ui.handover import Handover

    return open_window(program.paths, Handover(files, prompt))


@app.command()
def generate(  # noqa: PLR0913, PLR0917 - each option of the command line is a parameter
    context: typer.Context,
    prompt: Annotated[
        str, typer.Argument(metavar="PROMPT", help="What the picture shall show; with --from, by default the same.")
    ] = "",
    negative: Annotated[str, typer.Option(help="What it shall not show.")] = "",
    seed: Annotated[int | None, typer.Option(help="Decides the composition; by default a random one.")] = None,
    decoder_seed: Annotated[
        int | None, typer.Option(help="Decides the texture; by default it follows the seed.")
    ] = None,
    count: Annotated[int, typer.Option(help="How many pictures; each has the next seed.")] = 1,
    size: Annotated[str, typer.Option(metavar="WxH", help="In steps of 128; by default the model's own size.")] = "",
    model: Annotated[str, typer.Option(metavar="ID|DIR", help="By default the first of `models list`.")] = "",
    prior_steps: Annotated[int | None, typer.Option(help="Steps of the composition.")] = None,
    prior_guidance: Annotated[
        float | None, typer.Option(help="How closely the composition follows the prompt.")
    ] = None,
    decoder_steps: Annotated[int | None, typer.Option(help="Steps of the texture.")] = None,
    decoder_guidance: Annotated[float | None, typer.Option(help="How closely the texture follows the prompt.")] = None,
    schedule: Annotated[Schedule | None, typer.Option(help="How the steps of the composition are spread.")] = None,
    style: Annotated[str, typer.Option(help="The name of a style to put around the prompt.")] = "",
    syntax: Annotated[PromptSyntax, typer.Option(help="How weights are written in a prompt.")] = PromptSyntax.COMPEL,
    long_prompts: Annotated[
        LongPrompts, typer.Option(help="Cut them at the model's limit, or read them in parts, which it never learnt.")
    ] = LongPrompts.CUT,
    rolls: Annotated[Rolls, typer.Option(help="Which seeds count on from picture to picture.")] = Rolls.BOTH,
    variation_seed: Annotated[int, typer.Option(help="A second seed for the composition, to be mixed in.")] = 0,
    variation_strength: Annotated[float, typer.Option(help="How much of it: 0 nothing, 1 all.")] = 0.0,
    source: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Begin with all that made this picture.")
    ] = None,
    keep: Annotated[Keep | None, typer.Option(help="With --from: keep this half of it, and throw the other.")] = None,
    only_compose: Annotated[
        bool, typer.Option("--only-compose", help="A contact sheet: compositions alone, for `finish`.")
    ] = False,
    noise: Annotated[NoiseMode, typer.Option(help="The order in which chance is drawn.")] = NoiseMode.PER_IMAGE,
    mode: Annotated[Mode, typer.Option(help="fast re-uses answers between steps; compiled is for GPUs.")] = Mode.EXACT,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.", show_default="as in the window")] = None,
    residency: Annotated[
        str | None, typer.Option(help="auto, resident, stage or layer.", show_default="as in the window")
    ] = None,
    queue: Annotated[bool, typer.Option("--queue", help="Leave it to the window's queue instead.")] = False,
    output: Annotated[str | None, typer.Option("-o", "--output", metavar="FILE|DIR", help="Copy it there too.")] = None,
    as_json: AsJson = False,
) -> None:
    """Make pictures from PROMPT. They are kept in the history, and their files are printed."""
    if source is None and not _is_given(context, "prompt"):
        raise typer.BadParameter("Say what the picture shall show, or name one with --from", param_hint="PROMPT")
    program = program_of(context)
    task = Task(GenerationRequest(prompt), ()) if source is None else again(source, keep)
    card = program.shelf.find(model or task.request.checkpoint.id)
    native = card.native if not size else parse_size(size, card)
    asked: dict[str, object] = {
        "prompt": prompt,
        "negative_prompt": negative,
        "count": count,
        "seed": random_seed() if seed is None else seed,
        "decoder_seed": decoder_seed,
        "prior_steps": card.prior_steps if prior_steps is None else prior_steps,
        "schedule": schedule or card.schedule,
        "prior_guidance": card.prior_guidance if prior_guidance is None else prior_guidance,
        "decoder_steps": card.decoder_steps if decoder_steps is None else decoder_steps,
        "decoder_guidance": card.decoder_guidance if decoder_guidance is None else decoder_guidance,
        "syntax": syntax,
        "long_prompts": long_prompts,
        "noise": noise,
        "rolls": rolls,
        "variation_seed": variation_seed,
        "variation_strength": variation_strength,
        "style": style,
        "mode": mode,
    }
    sides: dict[str, object] = {"width": native.width, "height": native.height} if source is None or size else {}
    if source is not None:
        asked = {name: value for name, value in asked.items() if _is_given(context, name)}
        if {"prompt", "style"} & asked.keys():
            asked = {"style": "", "raw_prompt": "", "raw_negative_prompt": "", **asked}
    request = replace(task.request, **asked, **sides, checkpoint=card.ref)  # type: ignore[arg-type]
    finals = final_requests(request, program.styles().styles(), program.wildcards())
    warn_of_size(request, card)
    if queue:
        if output is not None or device or residency:
            raise NotOffered("queue", "--output, --device or --residency beside it", ("--queue by itself",))
        show_queued(put_in_queue(program, finals), as_json=as_json)
        return
    tasks = [Task(final, task.starts) for final in finals]
    make_all(program, tasks, Wish(device, residency, output, as_json, only_compose), request)


def _is_given(context: typer.Context, field: str) -> bool:
    """Whether the option of a field of the request was typed."""
    origin = context.get_parameter_source({"negative_prompt": "negative"}.get(field, field))
    return origin is not None and origin.name == "COMMANDLINE"


@app.command()
def metadata(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A picture.")],
    as_json: AsJson = False,
) -> None:
    """What made this picture, from any tool that can be read."""
    description = describe(file)
    recipe, foreign = description.recipe, description.foreign
    if as_json:
        show_json({"file": file, **asdict(description)})
    elif recipe is not None:
        made = [("made", f"{recipe.created:%Y-%m-%d %H:%M} UTC"), ("with", recipe.environment.program)]
        show_fields([*request_fields(recipe.request), *made, ("on", recipe.environment.device)])
    elif foreign is not None:
        size = f"{description.width}x{description.height}"
        fields = [("prompt", foreign.prompt), ("negative", foreign.negative_prompt), ("size", size)]
        show_fields([*fields, ("with", foreign.program), *foreign.settings])
    else:
        say(f"{file} doesn't say how it was made.")


@app.command()
def devices(context: typer.Context, as_json: AsJson = False) -> None:
    """The plan for this machine, and why."""
    hardware = program_of(context).look()
    plan = settle(hardware, WUERSTCHEN_V2, DeviceWish())
    if as_json:
        show_json({**asdict(plan), "why": plan_reason(plan.reason), "hardware": asdict(hardware)})
        return
    show(device_line(plan))
    show(plan_reason(plan.reason))
    show(peak_line(plan))
    say("This is the plan for Würstchen v2 at 1024 x 1024; smaller models need less.")


@models_app.command("list")
def list_models(context: typer.Context, as_json: AsJson = False) -> None:
    """The installed models, the preferred one first."""
    program = program_of(context)
    found = program.shelf.look()
    if as_json:
        show_json({"models": [asdict(card) for card in found.cards]})
    else:
        show_rows(MODEL_TITLES, [model_row(card) for card in found.cards])
    for problem in found.problems:
        say(explain(problem))
    if not found.cards:
        say("No model is installed.")
    with suppress(OSError):
        program.paths.models.mkdir(parents=True, exist_ok=True)
    say(f"Models go into {program.paths.models}.")


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def train(context: typer.Context) -> None:
    """Make the bundled model."""
    from wurst_desktop.training.commands import app as training

    training(args=context.args or ["--help"], prog_name="wurst-desktop train", standalone_mode=False)


def run(arguments: Sequence[str], program: Program | None = None) -> int:
    """Carry out a command line and give the exit status; whatever the program foresees is said in a sentence."""
    try:
        status = app(args=_commanded(arguments), prog_name="wurst-desktop", standalone_mode=False, obj=program)
    except WurstError as error:
        say(explain(error))
        return status_of(error)
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


def status_of(error: WurstError) -> int:
    """The exit status that scripts rely on."""
    match error:
        case BadInput():
            return BAD_INPUT
        case NothingToRunOn():
            return NOTHING_TO_RUN_ON
        case OutOfResources():
            return OUT_OF_RESOURCES
        case _:
            return BUG


def main() -> None:
    """The script's entry."""
    _hush()
    status = run(sys.argv[1:])
    # Python looks through all objects several times before it ends: seconds with torch and its friends in memory.
    gc.freeze()
    sys.exit(status)


def _hush() -> None:
    """Keep the noise of libraries off the terminal, and prompts in all scripts printable on it."""
    os.environ.update({"HF_HUB_OFFLINE": "1", "TRANSFORMERS_VERBOSITY": "error", "DIFFUSERS_VERBOSITY": "error"})
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
