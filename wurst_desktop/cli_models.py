"""The commands of the models: list, verify, remove, import, convert, and which of them is the default."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from wurst_desktop.checkpoints.halving import Halving
from wurst_desktop.checkpoints.hub_cache import hub_cache, models_in_cache
from wurst_desktop.checkpoints.importing import Importing
from wurst_desktop.checkpoints.models import Models
from wurst_desktop.cli_download import download_model
from wurst_desktop.cli_program import AsJson, Program, program_of
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import CheckpointCorrupt, NothingToRunOn
from wurst_desktop.core.installed_model import InstalledModel, Origin
from wurst_desktop.core.model_ports import Note
from wurst_desktop.core.settings_file import save_settings
from wurst_desktop.making import cancelled_by_keyboard
from wurst_desktop.printing import say, show, show_json, show_rows
from wurst_desktop.ui.model_words import check_line, part_name, removal_question, size_line
from wurst_desktop.ui.number_words import file_size
from wurst_desktop.ui.wording import explain

model_commands = typer.Typer(help="The models: list, download, import, verify, convert, remove.")

_TITLES = ("id", "title", "size", "licence", "folder")
_PART_TITLES = ("part", "size", "shared with", "folder")
Yes = Annotated[bool, typer.Option("--yes", help="Don't ask.")]
model_commands.command("download")(download_model)

Model = Annotated[str, typer.Argument(metavar="ID", help="Its id in `models list`.")]


@model_commands.command("list")
def list_models(
    context: typer.Context,
    parts: Annotated[bool, typer.Option("--parts", help="With the parts of each, and who shares them.")] = False,
    as_json: AsJson = False,
) -> None:
    """The installed models, the default first."""
    program = program_of(context)
    models = _models(program).listed()
    usable = [each for each in models if each.problem is None]
    if as_json:
        show_json({"models": [_facts(each, program) for each in models]})
    else:
        show_rows(_TITLES, [_row(each) for each in usable])
    if parts and not as_json:
        for each in usable:
            show(f"{each.title}:")
            rows = [(part_name(part.name), file_size(part.size), ", ".join(part.shared_with)) for part in each.parts]
            folders = [str(part.folder) for part in each.parts]
            show_rows(_PART_TITLES, [(*row, folder) for row, folder in zip(rows, folders, strict=True)])
    for each in models:
        if each.problem is not None:
            say(explain(each.problem))
    if not usable:
        say("No model is installed.")
    with suppress(OSError):
        program.paths.models.mkdir(parents=True, exist_ok=True)
    say(f"Models go into {program.paths.models}.")
    found = [] if any(each.id == "wuerstchen" for each in models) else models_in_cache(hub_cache())
    if found:
        say(f"Another program has fetched one: wurst-desktop models import --in-place {hub_cache()}")


@model_commands.command("verify")
def verify_model(context: typer.Context, model: Model, as_json: AsJson = False) -> None:
    """Read all files of a model to their end, and compare each with what it was when it came."""
    program, token = program_of(context), CancelToken()
    with _bar("reading") as note, cancelled_by_keyboard(token):
        found = _models(program).check(model, note, token)
    if as_json:
        show_json({"model": model, "is_sound": found.is_sound, **asdict(found)})
    else:
        show(check_line(model, found))
    if found.damaged:
        raise CheckpointCorrupt(found.damaged[0].file, found.damaged[0].reason)


@model_commands.command("remove")
def remove_model(context: typer.Context, model: Model, yes: Yes = False, as_json: AsJson = False) -> None:
    """Put a model into the system's trash; parts that others use stay, and so do all pictures."""
    models = _models(program_of(context))
    folders = models.removal(model)
    is_linked = next(each.origin is Origin.LINKED for each in models.listed() if model in {each.id, str(each.folder)})
    if not yes:
        typer.confirm(removal_question(model, folders, is_linked=is_linked), abort=True, err=True)
    removed = models.remove(model)
    if as_json:
        show_json({"model": model, "removed": removed})
    else:
        for folder in removed:
            show(str(folder))


@model_commands.command("import")
def import_model(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="DIR|FILE", help="Folders as on the hub, converted ones, a prior.")],
    in_place: Annotated[bool, typer.Option("--in-place", help="Leave it where it is, and use it there.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a model from any folder or drive; a copy is checked, and gone on with if it was broken off."""
    program, token = program_of(context), CancelToken()
    importing = Importing(program.shelf, program.paths.models)
    if in_place:
        ids = importing.link(path.expanduser().absolute())
    else:
        with _bar("copying") as note, cancelled_by_keyboard(token):
            ids = importing.copy(path.expanduser().absolute(), note, token)
        for each in ids:
            _get_ready(program, each)
    if as_json:
        show_json({"imported": list(ids)})
        return
    for each in ids:
        show(each)
    if not ids:
        say("It is on the shelf, but not a whole model yet: `models list` says what is missing.")


@model_commands.command("convert")
def convert_model(context: typer.Context, model: Model, as_json: AsJson = False) -> None:
    """Write a copy of a model in half precision, half as large; the model itself stays."""
    program, token = program_of(context), CancelToken()
    with _bar("converting") as note, cancelled_by_keyboard(token):
        made = Halving(program.shelf, program.paths.models).convert(model, note, token)
    _get_ready(program, made)
    if as_json:
        show_json({"model": made})
    else:
        show(made)


@model_commands.command("default")
def choose_default(context: typer.Context, model: Model) -> None:
    """Let this model draw where none is named."""
    program = program_of(context)
    chosen = program.shelf.find(model).ref.id
    save_settings(replace(program.settings(), checkpoint=chosen), program.paths.settings, ("checkpoint",))
    show(chosen)


def _get_ready(program: Program, model: str) -> None:
    """Have it ready for its first picture; whatever keeps it from that is said, and it stays on the shelf."""
    try:
        program.get_ready(model)
    except NothingToRunOn as problem:
        say(explain(problem))


def _models(program: Program) -> Models:
    return Models(program.shelf, program.paths.models, folds=program.paths.folds)


def _row(model: InstalledModel) -> tuple[str, ...]:
    return (model.id, model.title, size_line(model), model.license, str(model.folder))


def _facts(model: InstalledModel, program: Program) -> dict[str, object]:
    facts = asdict(replace(model, problem=None))
    problem = None if model.problem is None else explain(model.problem)
    card = next((each for each in program.shelf.installed() if each.ref.id == model.id), None)
    told = {} if card is None else asdict(card)
    return {**told, **facts, "problem": problem, "size": model.size, "own_size": model.own_size}


@contextmanager
def _bar(what: str) -> Iterator[Note]:
    """A bar of bytes on stderr, in a terminal only."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(what, total=None)

        def note(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        yield note
