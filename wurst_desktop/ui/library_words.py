"""What is said of files that aren't as they should be."""

from collections.abc import Sequence
from pathlib import Path

from wurst_desktop.core.description import TakenIn, Takeover
from wurst_desktop.core.folder_news import Verification
from wurst_desktop.ui.number_words import counted

_NAMED = 3
_MOST_LEFT = 5


def unreadable_line(paths: Sequence[Path]) -> str:
    """Which files aren't pictures or are damaged; they were left alone."""
    names = ", ".join(path.name for path in paths[:_NAMED])
    more = f" and {counted(len(paths) - _NAMED, 'other')}" if len(paths) > _NAMED else ""
    verb = (
        "isn't a picture that can be read, and was" if len(paths) == 1 else "aren't pictures that can be read, and were"
    )
    return f"{names}{more} {verb} left alone."


def taken_in_line(taken: TakenIn) -> str:
    """What came of an import, but for the files that can't be read."""
    stopped = "" if taken.is_whole else "Stopped. "
    if taken.known and not taken.added:
        were = "was" if taken.known == 1 else "were"
        return f"{stopped}Nothing new: {counted(taken.known, 'picture')} {were} here already."
    known = f", {taken.known:,} {'was' if taken.known == 1 else 'were'} here already" if taken.known else ""
    return f"{stopped}{counted(len(taken.added), 'picture')} imported{known}."


def left_line(takeover: Takeover, program: str) -> str:
    """What was taken over from a foreign picture, and what means nothing here."""
    seed = ", the seed" if takeover.seed is not None else ""
    text = f"From {program}: the words{seed} and the nearest size are in the fields now."
    if takeover.left:
        names = ", ".join(name.replace("_", " ") for name in takeover.left[:_MOST_LEFT])
        more = f" and {len(takeover.left) - _MOST_LEFT} more" if len(takeover.left) > _MOST_LEFT else ""
        text += f" Left out: {names}{more}."
    return f"{text} Another model draws another picture."


def verification_line(found: Verification) -> str:
    """What came of looking at every file."""
    stopped = "" if found.is_whole else "Stopped. "
    checked = f"{stopped}{counted(found.checked, 'picture')} checked"
    if found.is_sound:
        return f"{checked}: all is well."
    harms = [
        f"the file of {counted(len(found.missing), 'picture')} isn't there" if found.missing else "",
        f"{counted(len(found.damaged), 'file')} can't be read ({found.damaged[0].path.name})" if found.damaged else "",
        f"{counted(len(found.unlisted), 'file')} in the folder came from elsewhere" if found.unlisted else "",
    ]
    return f"{checked}: {'; '.join(harm for harm in harms if harm)}."
