"""The picture of a sweep: made of those that were kept, kept itself, and found again."""

from collections.abc import Sequence

from PIL import Image

from tests.fakes import ENVIRONMENT
from tests.library.homes import Home, composed, painted, request
from wurst_desktop.core.copying import Copying
from wurst_desktop.core.jobs import Job, picture_name
from wurst_desktop.core.sweep import Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import sweep_jobs
from wurst_desktop.core.sweep_values import read_axis
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.metadata import describe
from wurst_desktop.ui.sweep.sweep_words import grid_text

SWEEP = Sweep(
    request("a red fox in snow"),
    (
        read_axis(SweepField.WORDS, "red, blue"),
        read_axis(SweepField.SEED, "5..6"),
        read_axis(SweepField.MODE, "exact, fast"),
    ),
)
TEXT = grid_text(SWEEP)


def jobs() -> Sequence[Job]:
    return sweep_jobs(SWEEP, cell_requests(SWEEP, {}))


def make(history: HistoryOnDisk, *cells: int) -> None:
    for cell in cells:
        job = jobs()[cell]
        history.keep_picture(job.request, painted(job.request), ENVIRONMENT, None, picture_name(job.id, 0))


def test_a_grid_holds_each_picture_in_its_place(home: Home) -> None:
    with home.open() as history:
        make(history, *range(8))
        grid = history.keep_grid(SWEEP, TEXT)
        assert grid is not None
        assert grid.grid is not None
        assert grid.request is None
        assert grid.grid.filled == 8
        colours = [painted(job.request).pixels.data[:3] for job in jobs()]
        with Image.open(grid.path) as image:
            assert image.size == (grid.width, grid.height)
            rows = [image.getpixel((x, y)) for y in range(grid.height) for x in range(0, grid.width, 8)]
        for colour in colours:
            assert tuple(colour) in rows
        assert history.ids()[0] == grid.id
        assert history.thumbnail(grid.id) is not None


def test_a_grid_grows_with_its_pictures(home: Home) -> None:
    with home.open() as history:
        assert history.keep_grid(SWEEP, TEXT) is None
        make(history, 0, 3)
        first = history.keep_grid(SWEEP, TEXT)
        assert first is not None
        assert first.grid is not None
        assert [bool(name) for name in first.grid.pictures] == [True, False, False, True] + [False] * 4
        assert history.keep_grid(SWEEP, TEXT) is None
        make(history, 1)
        second = history.keep_grid(SWEEP, TEXT)
        assert second is not None
        assert (second.id, first.path.exists()) == (first.id, False)
        history.delete([second.id])
        make(history, 2)
        assert history.keep_grid(SWEEP, TEXT) is None


def test_what_is_not_finished_stays_empty(home: Home) -> None:
    with home.open() as history:
        job = jobs()[0]
        history.keep_composition(job.request, composed(job.request), ENVIRONMENT, picture_name(job.id, 0))
        assert history.keep_grid(SWEEP, TEXT) is None
        make(history, 1)
        history.records(history.ids())[0].path.write_bytes(b"torn")
        grid = history.keep_grid(SWEEP, TEXT)
        assert grid is not None


def test_a_grid_is_found_again_from_its_file(home: Home) -> None:
    with home.open() as history:
        make(history, *range(8))
        grid = history.keep_grid(SWEEP, TEXT)
    assert grid is not None
    home.database.unlink()
    with home.open() as history:
        history.adopt()
        found = next(each for each in history.records(history.ids("snow red")) if each.grid is not None)
        assert (found.grid, found.request, found.picture) == (grid.grid, None, grid.picture)
        assert history.keep_grid(SWEEP, TEXT) is None
        described = history.describe(found.path)
        assert (described.grid, described.request, described.foreign) == (grid.grid, None, None)
        copied = history.export(found.id, home.root / "grid.jpg", Copying())
        kept = describe(copied).recipe
        assert kept is not None
        assert kept.grid == grid.grid


def test_many_large_pictures_are_shown_smaller(home: Home) -> None:
    large = Sweep(request(), (read_axis(SweepField.SIZE, "2560x2560"), read_axis(SweepField.SEED, "1..12")))
    with home.open() as history:
        job = sweep_jobs(large, cell_requests(large, {}))[3]
        history.keep_picture(job.request, painted(job.request), ENVIRONMENT, None, picture_name(job.id, 0))
        grid = history.keep_grid(large, grid_text(large))
    assert grid is not None
    assert 60e6 < grid.width * grid.height < 80e6
    with Image.open(grid.path) as image:
        image.load()
