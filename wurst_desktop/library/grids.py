"""Makes the picture of a sweep out of those that were kept."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from PIL import Image

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.record import Record
from wurst_desktop.core.sweep import Grid, GridText, Sweep
from wurst_desktop.core.sweep_jobs import grid_picture, sweep_pictures
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.failures import reading
from wurst_desktop.library.grid_drawing import draw_grid
from wurst_desktop.library.naming import Name, named
from wurst_desktop.library.recipe import Recipe


@dataclass(frozen=True)
class DrawnGrid:
    """A grid that is to be kept; `replaces` is the entry of one with fewer pictures."""

    recipe: Recipe
    image: Image.Image
    replaces: Record | None


def drawn_grid(catalog: Catalog, sweep: Sweep, text: GridText, now: datetime) -> DrawnGrid | None:
    """The grid of all that is there of a sweep, or None where there is nothing new, or it was deleted before."""
    names = sweep_pictures(sweep)
    cells = {cell: found for cell, name in enumerate(names) if (found := _picture(catalog, name)) is not None}
    former = catalog.of_picture(grid_picture(sweep))
    if not cells or any(each.deleted is not None for each in former):
        return None
    grid = Grid(sweep, tuple(name if cell in cells else "" for cell, name in enumerate(names)))
    earlier = next(iter(catalog.records([each.id for each in former])), None)
    if earlier is not None and (earlier.grid is None or earlier.grid.filled >= grid.filled):
        return None
    environments = [found.environment for found in cells.values() if found.environment is not None]
    recipe = Recipe(grid_picture(sweep), now, sweep.request, environments[0], grid=grid)
    largest = max(each.width for each in cells.values()), max(each.height for each in cells.values())
    return DrawnGrid(recipe, draw_grid(text, largest, lambda cell: _opened(cells, cell)), earlier)


def grid_name(pattern: str, recipe: Recipe) -> Name:
    """Where it goes: beside the pictures of its day, by the words that the sweep began from."""
    told = replace(recipe.request, prompt=f"sweep {recipe.request.prompt}")
    return named(pattern, told, recipe.created)


def _picture(catalog: Catalog, name: str) -> Record | None:
    ids = [each.id for each in catalog.of_picture(name) if each.is_decoded and each.deleted is None]
    return next((each for each in catalog.records(ids) if each.environment is not None), None)


def _opened(cells: Mapping[int, Record], cell: int) -> Image.Image | None:
    if cell not in cells:
        return None
    path = cells[cell].path
    # One that can't be read is no reason to do without all others.
    with suppress(FileUnreadable), reading(path), Image.open(path) as image:
        return image.convert("RGB")
    return None
