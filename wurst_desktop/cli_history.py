"""The commands of the history: list, search, import, export, delete, restore, rebuild, verify."""

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, assert_never

import typer

from wurst_desktop.cli_program import AsJson, program_of
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.errors import RecordMissing
from wurst_desktop.core.folder_news import Damaged
from wurst_desktop.core.search import read_search
from wurst_desktop.library.adoption import Added, Binned, Change, Completed, Forgotten, Moved, Removed, Reread
from wurst_desktop.making import Copies, cancelled_by_keyboard
from wurst_desktop.printing import ENTRY_TITLES, counted, entry_row, picture_facts, say, show, show_json, show_rows
from wurst_desktop.ui.library_words import taken_in_line
from wurst_desktop.ui.search_words import WAYS_TO_ASK, misread_line, nothing_found

_LISTED = 20
_SEARCH_HELP = "Words, or: " + "; ".join(f"{typed} ({finds})" for typed, finds in WAYS_TO_ASK[1:]) + "."

_ABOUT = "The pictures that were made: list, search, import, export, delete, restore, rebuild, verify."
history_commands = typer.Typer(help=_ABOUT)


@history_commands.command("list")
def list_history(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=0, help="At most so many, the newest first; 0 for all.")] = _LISTED,
    as_json: AsJson = False,
) -> None:
    """The newest pictures."""
    _list_entries(context, "", limit, as_json)


@history_commands.command("search", context_settings={"ignore_unknown_options": True})  # -owl is no option
def search_history(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(help=_SEARCH_HELP)],
    limit: Annotated[int, typer.Option(min=0, help="At most so many, the newest first; 0 for all.")] = 0,
    as_json: AsJson = False,
) -> None:
    """The pictures that fit all of this."""
    search = " ".join(words)
    misread = misread_line(read_search(search).misread)
    if misread:
        say(misread)
    _list_entries(context, search, limit, as_json)


@history_commands.command("export")
def export_entry(
    context: typer.Context,
    entry: Annotated[int, typer.Argument(metavar="ID", help="Its number in `history list`.")],
    target: Annotated[str, typer.Argument(metavar="FILE|DIR", help="Where to; nothing is overwritten.")],
    as_json: AsJson = False,
) -> None:
    """Copy a picture, with its recipe, out of the history."""
    with program_of(context).history() as history:
        records = history.records([entry])
        if not records:
            raise RecordMissing(entry)
        file = history.export(entry, Copies.named(target, 1).place(records[0], 1))
    show_json(picture_facts(records[0], file)) if as_json else show(str(file))


@history_commands.command("delete")
def delete_entries(
    context: typer.Context,
    entries: Annotated[list[int], typer.Argument(metavar="ID...", help="Numbers in `history list`.")],
) -> None:
    """Put pictures into the program's own bin, from which `restore` brings them back for 30 days at least."""
    with program_of(context).history() as history:
        lying = {record.id for record in history.entries(entries) if record.deleted is not None}
        history.delete(entries)
    for entry in sorted(lying):
        say(f"{entry} is in the bin already.")
    deleted = len(set(entries) - lying)
    if deleted:
        say(f"{counted(deleted, 'picture')} deleted; `history restore` brings {'it' if deleted == 1 else 'them'} back.")


@history_commands.command("restore")
def restore_entries(
    context: typer.Context,
    entries: Annotated[list[int], typer.Argument(metavar="ID...", help="Numbers in `history search deleted`.")],
) -> None:
    """Bring deleted pictures back, with all that belonged to them."""
    with program_of(context).history() as history:
        there = {record.id for record in history.entries(entries) if record.deleted is None}
        history.restore(entries)
        for record in history.records([entry for entry in entries if entry not in there]):
            show(str(record.path))
    for entry in sorted(there):
        say(f"{entry} isn't in the bin; there was nothing to restore.")


@history_commands.command("import")
def import_pictures(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(metavar="FILE|DIR...", help="Pictures, or folders full of them.")],
    as_json: AsJson = False,
) -> None:
    """Copy pictures from elsewhere into the history, with what made them; the originals stay as they are."""
    token = CancelToken()
    with program_of(context).history() as history, cancelled_by_keyboard(token):
        history.adopt()
        taken = history.take_in(paths, lambda _done, _total: None, token)
        records = history.records(taken.added)
    if as_json:
        show_json(
            {
                "added": [picture_facts(each, each.path) for each in records],
                "known": taken.known,
                "refused": [asdict(each) for each in taken.refused],
            }
        )
    else:
        show_rows(ENTRY_TITLES, [entry_row(each) for each in records])
        for each in taken.refused:
            say(f"{each.path}: {each.reason}.")
        say(taken_in_line(taken))
    if not taken.is_whole:
        raise Cancelled


@history_commands.command("rebuild")
def rebuild_history(context: typer.Context, as_json: AsJson = False) -> None:
    """Make the index anew from the pictures; nothing is deleted."""
    with program_of(context).history() as history:
        changes = Counter(change_name(change) for change in history.rebuild())
        total, replaced = len(history.ids()), history.replaced_index
    if as_json:
        show_json({"total": total, "changes": changes, "replaced": replaced})
        return
    for name, count in sorted(changes.items()):
        show(f"{name}\t{count}")
    if replaced is not None:
        say(f"The old index was damaged; it is kept as {replaced}.")
    say(f"The history holds {counted(total, 'entry', 'entries')}.")


@history_commands.command("verify")
def verify_history(context: typer.Context, as_json: AsJson = False) -> None:
    """Compare the index with the pictures, and read each of them to its end; nothing is changed."""
    with program_of(context).history() as history:
        found = history.verify()
    if as_json:
        show_json({"is_sound": found.is_sound, **asdict(found)})
        return
    harms = [("missing", str(each.path), "") for each in found.missing]
    harms += [("damaged", str(each.path), each.reason) for each in found.damaged]
    harms += [("unlisted", str(path), "") for path in found.unlisted]
    show_rows(("what", "file", "why"), harms)
    say(f"{counted(found.checked, 'entry', 'entries')} checked: {'all is well.' if found.is_sound else 'see above.'}")


def change_name(change: Change) -> str:
    """What a rebuild did to an entry or a file, in a word."""
    match change:
        case Added():
            return "added"
        case Moved():
            return "moved"
        case Completed():
            return "completed"
        case Binned():
            return "in the bin"
        case Reread():
            return "read again"
        case Forgotten():
            return "forgotten"
        case Removed():
            return "cleared away"
        case Damaged():
            return "damaged"
        case _:
            assert_never(change)


def _list_entries(context: typer.Context, search: str, limit: int, as_json: bool) -> None:
    with program_of(context).history() as history:
        history.adopt()
        ids = history.ids(search)
        records = history.entries(ids[:limit] if limit else ids)
    if as_json:
        show_json({"total": len(ids), "pictures": [picture_facts(record, record.path) for record in records]})
        return
    show_rows(ENTRY_TITLES, [entry_row(record) for record in records])
    if not ids:
        nothing = nothing_found(search, read_search(search))
        say(nothing if search else "Nothing here yet. Your pictures appear here and stay.")
    elif len(ids) > len(records):
        say(f"{counted(len(ids) - len(records), 'older picture')} not shown; --limit 0 lists all.")
