"""What is said of files that aren't as they should be."""

from collections.abc import Sequence
from pathlib import Path

from wurst_desktop.core.description import TakenIn, Takeover
from wurst_desktop.core.folder_news import Verification
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.phrases import listed

_NAMED = 3
_MOST_LEFT = 5


def unreadable_line(paths: Sequence[Path]) -> str:
    """Which files aren't pictures or are damaged; they were left alone."""
    names = listed(path.name for path in paths[:_NAMED])
    if len(paths) > _NAMED:
        return tr_n(
            "{names} and %n others aren't pictures that can be read, and were left alone.",
            "{names} and %n other aren't pictures that can be read, and were left alone.",
            len(paths) - _NAMED,
        ).format(names=names)
    if len(paths) > 1:
        return tr("{names} aren't pictures that can be read, and were left alone.").format(names=names)
    return tr("{name} isn't a picture that can be read, and was left alone.").format(name=names)


def put_aside_line(file: Path) -> str:
    """A file that the artist's own lists are kept in was damaged, and lies elsewhere now."""
    return tr(
        "The file that this is kept in was damaged, so a new one was begun. The old one is kept as {file}."
    ).format(file=file)


def taken_in_line(taken: TakenIn) -> str:
    """What came of an import, but for the files that can't be read."""
    return _perhaps_stopped(_taken_in(taken), is_whole=taken.is_whole)


def left_line(takeover: Takeover, program: str) -> str:
    """What was taken over from a foreign picture, and what means nothing here."""
    if takeover.seed is None:
        taken = tr("From {program}: the words and the nearest size are in the fields now.")
    else:
        taken = tr("From {program}: the words, the seed and the nearest size are in the fields now.")
    lines = (taken.format(program=program), _left_out(takeover.left), tr("Another model draws another picture."))
    return " ".join(line for line in lines if line)


def verification_line(found: Verification) -> str:
    """What came of looking at every file."""
    return _perhaps_stopped(_verified(found), is_whole=found.is_whole)


def _perhaps_stopped(line: str, *, is_whole: bool) -> str:
    return line if is_whole else " ".join((tr("Stopped.", "by the user, before it was done"), line))


def _taken_in(taken: TakenIn) -> str:
    added, known = len(taken.added), taken.known
    if not known:
        return tr_n("%n pictures imported.", "%n picture imported.", added)
    if not added:
        return tr_n("Nothing new: %n pictures were here already.", "Nothing new: %n picture was here already.", known)
    imported = tr_n("%n pictures imported", "%n picture imported", added)
    return tr_n("{imported}, %n were here already.", "{imported}, %n was here already.", known).format(
        imported=imported
    )


def _left_out(left: Sequence[str]) -> str:
    names = listed(name.replace("_", " ") for name in left[:_MOST_LEFT])
    if len(left) > _MOST_LEFT:
        more = len(left) - _MOST_LEFT
        return tr_n("Left out: {names} and %n more.", "Left out: {names} and %n more.", more).format(names=names)
    return tr("Left out: {names}.").format(names=names) if names else ""


def _verified(found: Verification) -> str:
    if found.is_sound:
        return tr_n("%n pictures checked: all is well.", "%n picture checked: all is well.", found.checked)
    checked = tr_n("%n pictures checked", "%n picture checked", found.checked)
    return tr("{checked}: {harms}.").format(checked=checked, harms="; ".join(_harms(found)))


def _harms(found: Verification) -> Sequence[str]:
    harms = []
    if found.missing:
        harms.append(
            tr_n("the file of %n pictures isn't there", "the file of %n picture isn't there", len(found.missing))
        )
    if found.damaged:
        text = tr_n("%n files can't be read ({name})", "%n file can't be read ({name})", len(found.damaged))
        harms.append(text.format(name=found.damaged[0].path.name))
    if found.unlisted:
        harms.append(
            tr_n(
                "%n files in the folder came from elsewhere",
                "%n file in the folder came from elsewhere",
                len(found.unlisted),
            )
        )
    return harms
