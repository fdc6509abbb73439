"""Brings a public model onto the shelf: only what is needed, from where it broke off, and checked byte by byte."""

import hashlib
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from send2trash import send2trash

from wurst_desktop.checkpoints.copying import PARTIAL, check_room
from wurst_desktop.checkpoints.hub import Hub, HubFile
from wurst_desktop.checkpoints.offers import Wanted, wanted_for
from wurst_desktop.checkpoints.seals import SEALS_NAME, Seal, Seals, sha256_of
from wurst_desktop.checkpoints.trash import Trash, discard
from wurst_desktop.checkpoints.unfinished import DOWNLOADS, forget_wish, keep_wish
from wurst_desktop.core.disk_room import free_bytes
from wurst_desktop.core.download import Checked, Coming, DownloadEvent, Fetched, Listed, Waited
from wurst_desktop.core.errors import NothingToRunOn
from wurst_desktop.core.model_errors import FetchBroken, FetchDiffers, HubBusy, HubFailing, HubUnreachable
from wurst_desktop.core.writing import bring_to_disk, writing

_TRIES = 5
_LONGEST_WAIT_S = 900.0
_TOLD_EVERY_S = 0.2

Passing = HubUnreachable | HubBusy | HubFailing | FetchBroken
"""What may be gone at the next try."""

_PASSING = (HubUnreachable, HubBusy, HubFailing, FetchBroken)


@dataclass(frozen=True)
class _Piece:
    """A file to come: where it will lie in the end, and where until the model is whole."""

    file: HubFile
    place: Path
    staged: Path

    @property
    def name(self) -> str:
        """What it is called among the files of all folders of the model."""
        return f"{self.place.name}/{self.file.name}"

    @property
    def target(self) -> Path:
        return self.place / self.file.name

    @property
    def partial(self) -> Path:
        mark = (self.file.sha256 or self.file.git_id or "")[:12]
        return self.staged.with_name(f"{self.staged.name}.{mark}{PARTIAL}")

    @property
    def there(self) -> int:
        """Bytes that have come, in whichever of its places; a file of another length on the shelf is none of them."""
        if self.target.is_file() and _size(self.target) == self.file.size:
            return self.file.size
        return min(_size(self.staged) or _size(self.partial), self.file.size)


class Downloading:
    """Fetches one model after the other."""

    def __init__(
        self,
        hub: Hub,
        folder: Path,
        told: Callable[[DownloadEvent], None],
        words: Callable[[NothingToRunOn], str],
        clock: Callable[[], float],
        wait: Callable[[float], None],
        trash: Trash = send2trash,
    ) -> None:
        """`folder` is the artist's own on the shelf; `words` puts what went wrong into a sentence.

        `trash` gets rid of a file so that it can be brought back.
        """
        self._hub = hub
        self._folder = folder
        self._told = told
        self._words = words
        self._clock = clock
        self._wait = wait
        self._trash = trash
        self._seals = Seals(folder / SEALS_NAME)
        self._done = self._total = 0
        self._told_at = float("-inf")

    def look(self, model: str) -> Listed:
        """What has to come for `model`; nothing is fetched. Raises the errors of the hub."""
        listed, _ = self._look(wanted_for(model))
        return listed

    def fetch(self, model: str) -> None:
        """Bring `model` into the models folder; whatever has come stays if it breaks off.

        What lies in the place of its files and isn't the same goes to the system's trash when all has come. Raises the
        errors of the hub, `FetchBroken`, `FetchDiffers`, `NoRoom`, `DiskFull`, `FolderRefused` and `TrashRefused`.
        """
        listed, pieces = self._look(wanted_for(model))
        self._told(listed)
        self._total, self._done = listed.total, listed.there
        check_room(self._folder, listed.needed)
        keep_wish(self._folder, model, listed.total)
        for piece in pieces:
            counted = piece.there
            if not self._is_whole(piece):
                self._done += _size(piece.partial) - counted
                self._fetch(piece)
        self._publish(pieces)
        forget_wish(self._folder, model)

    def _look(self, wanted: Sequence[Wanted]) -> tuple[Listed, list[_Piece]]:
        pieces: list[_Piece] = []
        licences: list[str] = []
        for each in wanted:
            listing = self._hub.listing(each.repository)
            licences.append(listing.licence)
            place, staging = self._folder / each.name, self._folder / DOWNLOADS / each.name
            files = [file for file in listing.files if each.wants(file.name)]
            pieces += [_Piece(file, place, staging / file.name) for file in files]
        with writing(self._folder):
            free = free_bytes(self._folder)
        licence = ", ".join(dict.fromkeys(each for each in licences if each))
        coming = tuple(Coming(piece.name, piece.file.size, piece.there) for piece in pieces)
        return Listed(coming, free, licence), pieces

    def _is_whole(self, piece: _Piece) -> bool:
        """Whether the file lies in one of its places as it should; one that was fetched and doesn't match goes."""
        for path in (piece.target, piece.staged):
            if path.is_file() and _size(path) == piece.file.size and self._matches(piece, path):
                return True
        with writing(piece.staged):
            piece.staged.unlink(missing_ok=True)
        return False

    def _matches(self, piece: _Piece, path: Path) -> bool:
        known = self._seals.of(piece.place).get(piece.file.name) if path == piece.target else None
        if known is not None and piece.file.sha256 == known.sha256:
            return True
        self._told(Checked(piece.name))
        return is_as_announced(path, piece.file)

    def _fetch(self, piece: _Piece) -> None:
        with writing(piece.staged):
            piece.staged.parent.mkdir(parents=True, exist_ok=True)
        for is_last in (False, True):
            self._stream_whole(piece)
            self._told(Checked(piece.name))
            if is_as_announced(piece.partial, piece.file):
                with writing(piece.staged):
                    with piece.partial.open("rb+") as file:
                        # Its seal says from now on that it is whole, after a power cut too.
                        bring_to_disk(file.fileno())
                    piece.partial.replace(piece.staged)
                return
            self._done -= piece.file.size
            piece.partial.unlink()
            if is_last:
                raise FetchDiffers(piece.name)

    def _stream_whole(self, piece: _Piece) -> None:
        """Bring the file to its length, trying again as long as that may help."""
        tries = 0
        while (begun := _size(piece.partial)) != piece.file.size:
            try:
                self._stream(piece, begun)
                if _size(piece.partial) != piece.file.size:
                    raise FetchBroken(piece.name, _size(piece.partial), piece.file.size)
            except _PASSING as error:
                tries = 1 if _size(piece.partial) > begun else tries + 1
                seconds = self._patience(error, tries)
                if seconds is None:
                    raise
                self._told_at = float("-inf")
                self._tell(piece, _size(piece.partial))
                self._told(Waited(self._words(error), seconds))
                self._wait(seconds)

    def _stream(self, piece: _Piece, begun: int) -> None:
        with self._hub.bytes_of(piece.file, begun) as coming, writing(piece.partial), piece.partial.open("ab") as file:
            if coming.begin != begun:
                self._done -= begun
                _empty(file)
            for each in coming.pieces:
                file.write(each)
                self._done += len(each)
                self._tell(piece, file.tell())
                if file.tell() > piece.file.size:
                    self._done -= file.tell()
                    _empty(file)
                    raise FetchBroken(piece.name, piece.file.size + 1, piece.file.size)

    def _tell(self, piece: _Piece, file_done: int) -> None:
        now = self._clock()
        if now - self._told_at >= _TOLD_EVERY_S or file_done >= piece.file.size:
            self._told_at = now
            self._told(Fetched(piece.name, file_done, piece.file.size, self._done, self._total))

    def _patience(self, error: Passing, tries: int) -> float | None:
        """How long to wait before the next try; None if there is none."""
        if tries > _TRIES or (isinstance(error, HubFailing) and error.status < 500):
            return None
        asked = error.seconds if isinstance(error, HubBusy) else None
        seconds = float(2 ** (tries - 1)) if asked is None else asked
        return seconds if seconds <= _LONGEST_WAIT_S else None

    def _publish(self, pieces: Sequence[_Piece]) -> None:
        """Put the files where the shelf finds them, now that all are whole.

        All that is in their way goes before the first of them: if the trash refuses, the model there is whole.
        """
        for piece in pieces:
            if piece.staged.is_file() and piece.target.is_file():
                discard(piece.target, self._trash)
        for piece in pieces:
            seal = self._seal(piece)
            with writing(piece.target):
                piece.target.parent.mkdir(parents=True, exist_ok=True)
                if piece.staged.is_file():
                    piece.staged.replace(piece.target)
            self._seals.keep(piece.place, {piece.file.name: seal})
        for staging in {self._folder / DOWNLOADS / piece.place.name for piece in pieces}:
            shutil.rmtree(staging, ignore_errors=True)

    def _seal(self, piece: _Piece) -> Seal:
        if piece.file.sha256 is not None:
            return Seal(piece.file.size, piece.file.sha256)
        return sha256_of(piece.staged if piece.staged.is_file() else piece.target, lambda _count: None)


def is_as_announced(path: Path, file: HubFile) -> bool:
    """Whether `path` has the SHA-256 that the hub gives; of small files it gives the SHA-1 of git's blob instead."""
    with writing(path), path.open("rb") as opened:
        if file.sha256 is not None:
            return hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256
        content = opened.read()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest() == file.git_id


def _empty(file: IO[bytes]) -> None:
    file.seek(0)
    file.truncate()


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
