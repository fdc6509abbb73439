"""An index of the first version of the program is taken over whole."""

from datetime import timedelta
from pathlib import Path

import msgspec

from tests.fakes import ENVIRONMENT
from tests.library.homes import NOON, request
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.stacks import kind_of
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.database import Database
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.places import Places
from wurst_desktop.library.rows import MIGRATIONS, Entry, microseconds

MADE = GenerationRequest("a fox", "", 256, 128, seed=42, prior_steps=12, checkpoint=CheckpointRef("Wurst-Mini", "f00d"))


def first_version(path: Path, root: Path) -> None:
    """Write what the first version wrote: two pictures, of which one was made elsewhere, and one in the bin."""
    database = Database(path, MIGRATIONS[:1], prepare=FullText().prepare)
    rows = (
        ("01", "fox.png", msgspec.json.encode(MADE).decode(), 1, "a fox fox", None),
        (None, "holiday.png", None, 0, "holiday", None),
        ("03", "gone.png", "no longer JSON", 1, "gone", microseconds(NOON)),
    )
    with database.transaction() as connection:
        for number, (picture, name, made, is_favourite, words, deleted) in enumerate(rows, 1):
            connection.execute(
                "INSERT INTO pictures (picture, path, created, width, height, request, is_decoded, is_favourite, "
                "words, deleted) VALUES (?, ?, ?, 256, 128, ?, 1, ?, ?, ?)",
                (
                    picture,
                    str(root / name),
                    microseconds(NOON + timedelta(hours=number)),
                    made,
                    is_favourite,
                    words,
                    deleted,
                ),
            )
            connection.execute("INSERT INTO word_index (rowid, words) VALUES (?, ?)", (number, words))
    assert database.rows("PRAGMA user_version") == [(1,)]
    database.close()


def test_the_first_index_grows_up(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    first_version(path, tmp_path)
    catalog = Catalog(path, Places(tmp_path), FullText())

    assert catalog.answers.ids() == [2, 1]
    for search in ("seed:42", "steps:12", "model:wurst", "size:256x128 fav", "fox", "-holiday"):
        assert catalog.answers.ids(search) == [1], search
    assert catalog.answers.ids("-seed:42") == catalog.answers.ids("holiday") == [2]
    assert [record.marks.is_favourite for record in catalog.records([1, 2])] == [True, False]
    assert catalog.record(1).request == MADE
    assert catalog.answers.kinds() == {1: kind_of(MADE)}
    assert [entry.id for entry in catalog.marked()] == [1, 3]
    assert path.with_name("history.db.version-1").exists()
    added = catalog.put(Entry(tmp_path / "owl.png", NOON + timedelta(days=1), 128, 128, request("an owl"), ENVIRONMENT))
    assert catalog.answers.ids("seed:7") == [added.id]
    catalog.database.close()
