"""Fills a home with pictures, opens the real window on it, scrolls and searches; prints what it took as JSON.

python -m tests.benchmarks.gallery HOME [COUNT]; HOME is a folder to fill, or one that it filled before.
A frame is the time that the GUI thread takes for one step of scrolling with all that it has to take in and paint;
`cpu` is what of it the thread worked, which other programs on the machine don't lengthen.
"""

import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes import ENVIRONMENT, ScriptedEngine
from wurst_desktop.app import Program
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.frame import make_application
from wurst_desktop.launch import run_smoothly
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.places import Places
from wurst_desktop.library.rows import Entry
from wurst_desktop.library.thumbnails import Thumbnails, small_jpeg
from wurst_desktop.paths import Paths, find_paths
from wurst_desktop.ui.gallery.panel import GalleryPanel

COUNT = 100_000
DISTINCT = 200
FRAME = 1 / 60
_LISTENED_S = 20
VOCABULARY = """
    fox owl house snow deep red blue green yellow circle square rocket dusk dawn light river forest mountain city rain
    night old young tiny huge quiet wild glass wooden painted oil ink storm field bridge harbour lamp window garden
    stone copper silver velvet paper cloud moon sun star shadow mirror winter summer autumn spring boat train bird
    horse bear wolf deer cat dog fish whale tower castle market street kitchen table chair violin clock candle
"""
WORDS = VOCABULARY.split()
SEARCHES = (
    "",
    "fox",
    "fox snow",
    "f",
    '"deep snow"',
    "-fox",
    "fox -snow",
    "seed:42",
    "steps:>=20",
    "size:128x128",
    "model:mini",
    "date:2024-11",
    "fav",
    "undecoded",
    "rating:>=4",
    "tag:print",
    "-fav",
    'fox "deep snow" -owl steps:>=20 rating:>=3 -tag:print date:>=2024',
    "dragon",
    'in:"for Anna"',
)


def main(home: Path, count: int) -> None:
    paths = find_paths(home)
    began = time.perf_counter()
    if not paths.database.exists():
        fill(paths, count)
    filled = time.perf_counter() - began
    app = make_application([])
    before = psutil.Process().memory_info().rss
    program = Program(app, paths, lambda _shelf, _wish: ScriptedEngine())
    program.window.resize(1280, 900)
    program.window.show()
    app.processEvents()
    run_smoothly()
    panel = program.window.panels.gallery
    report = {"pictures": count, "seconds to fill": round(filled, 1), "opening": opening(app, program, panel)}
    report["scrolling"] = scrolling(app, panel)
    report["ms from placeholders to thumbnails"] = spread(arrivals(app, panel))
    report["MB grown"] = round((psutil.Process().memory_info().rss - before) / 2**20)
    report["searches"] = searches(program.history)
    program.window.close()
    program.close()
    report["the machine's own stalls, ms"] = spread(stalls(_LISTENED_S))
    print(json.dumps(report, indent=1))


def fill(paths: Paths, count: int) -> None:
    """Write pictures (a few, under many names), their rows, marks and thumbnails."""
    places = Places(paths.database.parent)
    catalog, thumbnails = Catalog(paths.database, places, FullText()), Thumbnails(paths.thumbnails, places)
    images = [drawn(number) for number in range(DISTINCT)]
    files = list(linked(paths.pictures, images, count))
    chance = random.Random(1)
    ids = catalog.put_all((entry(path, number, chance), None) for number, path in enumerate(files))
    catalog.set_marks({each: marks(chance) for each in ids[::3]})
    jpegs = [small_jpeg(image) for image in images]
    state = [path.stat() for path in files[:DISTINCT]]
    rows = (
        (places.stored(path), state[n % DISTINCT].st_mtime_ns, state[n % DISTINCT].st_size, jpegs[n % DISTINCT])
        for n, path in enumerate(files)
    )
    thumbnails.database.rows("SELECT 1")
    with thumbnails.database.transaction() as connection:
        connection.executemany("INSERT INTO thumbnails (path, changed, size, jpeg) VALUES (?, ?, ?, ?)", rows)
    thumbnails.database.close()
    catalog.database.close()


def drawn(number: int) -> Image.Image:
    chance = random.Random(number)
    image = Image.effect_noise((256, 256), 60).convert("RGB")
    draw = ImageDraw.Draw(image)
    for _ in range(20):
        x, y, size = chance.randrange(256), chance.randrange(256), chance.randrange(10, 90)
        draw.ellipse((x - size, y - size, x + size, y + size), fill=tuple(chance.randbytes(3)))
    return image


def linked(folder: Path, images: list[Image.Image], count: int) -> Iterator[Path]:
    """One file a picture: hard links, since 100,000 real ones would fill the disk with the same few."""
    folder.mkdir(parents=True)
    originals = []
    for number, image in enumerate(images):
        originals.append(folder.parent / f"original-{number}.png")
        image.save(originals[-1], compress_level=1)
    for number in range(count):
        day = folder / f"day-{number // 1000:03d}"
        day.mkdir(exist_ok=True)
        path = day / f"{number:06d}.png"
        os.link(originals[number % DISTINCT], path)
        yield path


def entry(path: Path, number: int, chance: random.Random) -> Entry:
    width, height = chance.choice(((128, 128), (1024, 1024), (1536, 1024)))
    words = chance.choices(WORDS, k=12)
    request = GenerationRequest(
        f"a {' '.join(words)}",
        "blurry",
        width,
        height,
        seed=chance.randrange(10_000),
        prior_steps=chance.choice((8, 16, 20, 29)),
        checkpoint=CheckpointRef(chance.choice(("wurst-mini", "wuerstchen")), "f00d"),
    )
    created = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=10 * number)
    return Entry(path, created, width, height, request, ENVIRONMENT, f"{number:032x}", number % 50 != 0)


def marks(chance: random.Random) -> Marks:
    return Marks(chance.random() < 0.1, chance.randrange(6), tuple(chance.sample(("print", "anna", "to do"), 1)))


def opening(app: QApplication, program: Program, panel: GalleryPanel) -> dict[str, float]:
    """Seconds from asking for the history until it is listed, until what is in sight is there, until all is adopted."""
    began = time.perf_counter()
    program.begin()
    seconds = {"listed": until(app, lambda: len(panel.ids) > 0, began)}
    seconds["in sight"] = until(app, lambda: all_in_sight(panel), began)
    adopted: list[bool] = []
    # What is asked of the clerk now is answered behind what was asked before.
    panel.fetch([], lambda _: adopted.append(True))
    seconds["adopted"] = until(app, lambda: bool(adopted), began)
    return seconds


def until(app: QApplication, is_so: Callable[[], bool], began: float) -> float:
    while not is_so():
        app.processEvents()
        time.sleep(0.001)
    return round(time.perf_counter() - began, 3)


def all_in_sight(panel: GalleryPanel) -> bool:
    shown = [panel.ids[row] for row in panel.grid.shown_rows()]
    return bool(shown) and all(panel._thumbnails.pixmap(each) is not None for each in shown)  # noqa: SLF001


def scrolling(app: QApplication, panel: GalleryPanel) -> dict[str, object]:
    """What frames take while the wheel turns, pages are leafed and the scroll bar is dragged."""
    bar = panel.grid.verticalScrollBar()
    far = bar.maximum() // 200

    def drag(step: int) -> None:
        bar.setValue((step * 37 % 200) * far)

    ways: dict[str, tuple[int, Callable[[int], None]]] = {
        "wheel": (600, lambda _: wheel(app, panel)),
        "pages": (200, lambda _: QTest.keyClick(panel.grid, Qt.Key.Key_PageDown)),
        "dragging": (200, drag),
    }
    report: dict[str, object] = {}
    longest = 0.0
    for name, (steps, act) in ways.items():
        bar.setValue(0)
        frames = list(timed(app, steps, act))
        longest = max(longest, *(wall for wall, _ in frames))
        report[name] = {"wall": spread(wall for wall, _ in frames), "cpu": spread(cpu for _, cpu in frames)}
    return {**report, "longest stall": round(longest, 1)}


def wheel(app: QApplication, panel: GalleryPanel) -> None:
    viewport = panel.grid.viewport()
    spot = QPointF(viewport.rect().center())
    event = QWheelEvent(
        spot,
        viewport.mapToGlobal(spot),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    app.sendEvent(viewport, event)


def timed(app: QApplication, steps: int, act: Callable[[int], None]) -> Iterator[tuple[float, float]]:
    """Milliseconds by the clock, and of work, for each step; what is left of a frame is left to the other threads."""
    for step in range(steps):
        began, began_cpu = time.perf_counter(), time.thread_time()
        act(step)
        app.processEvents()
        took = time.perf_counter() - began
        yield took * 1000, (time.thread_time() - began_cpu) * 1000
        time.sleep(max(0.0, FRAME - took))


def arrivals(app: QApplication, panel: GalleryPanel) -> Iterator[float]:
    """Milliseconds until all that is in sight is there, after jumps to places never seen."""
    bar = panel.grid.verticalScrollBar()
    chance = random.Random(2)
    for _ in range(30):
        bar.setValue(chance.randrange(bar.maximum()))
        began = time.perf_counter()
        app.processEvents()
        yield until(app, lambda: all_in_sight(panel), began) * 1000


def searches(history: HistoryOnDisk) -> dict[str, object]:
    """Found entries and milliseconds (by the clock and of work), each search asked seven times."""
    report: dict[str, object] = {}
    asked = [*((search, Order.NEWEST) for search in SEARCHES), *(("", order) for order in Order)]
    for search, order in asked:
        walls, cpus = [], []
        found = 0
        for _ in range(7):
            began, began_cpu = time.perf_counter(), time.thread_time()
            found = len(history.ids(search, order))
            walls.append((time.perf_counter() - began) * 1000)
            cpus.append((time.thread_time() - began_cpu) * 1000)
        report[f"{search} by {order}"] = {
            "found": found,
            "wall": spread(walls)["median"],
            "cpu": spread(cpus)["median"],
        }
    return report


def stalls(seconds: float) -> Iterator[float]:
    """How late, in ms, a thread that has nothing to wait for reads the clock in each of so many 60ths of a second.

    Another guest of the same computer is in its way, or another program: no program on this machine can do better.
    """
    end = time.perf_counter() + seconds
    while (begun := time.perf_counter()) < end:
        longest, last = 0.0, begun
        while last < begun + FRAME:
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
        yield longest * 1000


def spread(values: Iterable[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {
        "median": round(statistics.median(ordered), 1),
        "p99": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 1),
        "max": round(ordered[-1], 1),
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else COUNT)
