"""Writes new pictures: the file first, then its thumbnail, the row last."""

import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path, PurePosixPath

from PIL import Image

from wurst_desktop.core.errors import DiskFull, FileUnreadable, FolderRefused, RecordMissing
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.ports.engine import Composed, Made, Painted
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sweep import GridText, Sweep
from wurst_desktop.core.writing import writing
from wurst_desktop.library.adoption import grid_entry
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.files import place, remove
from wurst_desktop.library.grids import drawn_grid, grid_name
from wurst_desktop.library.naming import Name, highest_number, named
from wurst_desktop.library.pictures import enlarged, image_of, picture_file, unseen
from wurst_desktop.library.place_changes import Listed
from wurst_desktop.library.recipe import Recipe
from wurst_desktop.library.rows import Entry
from wurst_desktop.library.thumbnails import Thumbnails

UNFINISHED = PurePosixPath("Unfinished")


class Keeping:
    """Keeps what the engine made. Safe to use from any thread."""

    def __init__(
        self,
        catalog: Catalog,
        thumbnails: Thumbnails,
        pictures: Path,
        bin_folder: Path,
        pattern: str,
        now: Callable[[], datetime],
        keeping: AbstractContextManager[object],
    ) -> None:
        """`keeping` is held by whoever writes a file and its row."""
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._pictures = pictures
        self._bin = bin_folder
        self._pattern = pattern
        self._now = now
        self._keeping = keeping

    def name_by(self, pattern: str) -> None:
        """Name what is kept from now on by another pattern."""
        self._pattern = pattern

    def composition(
        self, request: GenerationRequest, made: Composed, environment: Environment, picture: str = ""
    ) -> Record:
        """A finished composition, with a small preview for its picture, or plain grey."""
        recipe = Recipe(picture or uuid.uuid4().hex, self._now(), request, environment, undecoded=True)
        image = enlarged(image_of(made.preview or unseen(made.latent)))
        return self._keep(recipe, image, made, self._name(recipe, UNFINISHED), None)

    def picture(
        self,
        request: GenerationRequest,
        made: Painted,
        environment: Environment,
        finishes: int | None,
        picture: str = "",
        log: JobLog | None = None,
    ) -> Record:
        """A finished picture; `finishes` is the entry of its composition, which it becomes."""
        with self._keeping:
            composition = self._composition(finishes)
            name = picture if composition is None else composition.picture
            recipe = Recipe(name or uuid.uuid4().hex, self._now(), request, environment, log=log)
            replaces = None if composition is None else composition.id
            record = self._keep(recipe, image_of(made.pixels), made, self._name(recipe), replaces)
            if composition is not None:
                # Its latent is in the picture by now; one that stays behind is removed by the next adoption.
                with suppress(FolderRefused):
                    remove(composition.path)
        return record

    def grid(self, sweep: Sweep, text: GridText) -> Record | None:
        """The pictures of a sweep in one; None where there is nothing new to show."""
        # Drawn before anything is held: other pictures are kept meanwhile.
        drawn = drawn_grid(self._catalog, sweep, text, self._now())
        if drawn is None:
            return None
        recipe, image, former = drawn.recipe, drawn.image, drawn.replaces
        data = picture_file(image, recipe, None)
        with self._keeping:
            path = self._placed(data, image, grid_name(self._pattern, recipe))
            entry = grid_entry(path, recipe, image.width, image.height)
            record = self._catalog.put(entry, None if former is None else former.id)
            if former is not None:
                # All that was on it is on the new one.
                with suppress(FolderRefused):
                    remove(former.path)
        return record

    def _keep(self, recipe: Recipe, image: Image.Image, made: Made, name: Name, replaces: int | None) -> Record:
        with self._keeping:
            path = self._placed(picture_file(image, recipe, made.latent, made.starts), image, name)
            request = recipe.request
            entry = Entry(
                path,
                recipe.created,
                request.width,
                request.height,
                request,
                recipe.environment,
                recipe.picture,
                not recipe.undecoded,
            )
            return self._catalog.put(entry, replaces)

    def _placed(self, data: bytes, image: Image.Image, name: Name) -> Path:
        """Put the file of a picture where its name says, and its thumbnail beside the others."""
        folder = self._pictures / name.folder
        candidates = name.candidates(self._next_number(folder, name))
        path = place(data, folder, self._catalog.free(folder, candidates))
        # A thumbnail that is missing is made when it is asked for.
        with suppress(FileUnreadable, DiskFull, FolderRefused):
            self._thumbnails.keep(path, image)
        return path

    def _composition(self, record_id: int | None) -> Listed | None:
        # A composition that was deleted while it was being decoded stays in the bin; its picture is kept by itself.
        if record_id is None:
            return None
        try:
            found = self._catalog.listed_one(record_id)
        except RecordMissing:
            return None
        return found if found.deleted is None and not found.is_decoded else None

    def _name(self, recipe: Recipe, folder: PurePosixPath | None = None) -> Name:
        name = named(self._pattern, recipe.request, recipe.created)
        return name if folder is None else Name(folder, name.template)

    def _next_number(self, folder: Path, name: Name) -> int:
        # The bin counts too, so that what comes back from there finds its name free.
        with writing(folder):
            beside = [each for each in (folder, self._bin / folder.name) if each.is_dir()]
            names = [path.name for each in beside for path in each.iterdir()]
        return highest_number(name.template, names) + 1
