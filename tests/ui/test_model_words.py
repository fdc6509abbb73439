"""What is said of models: sizes as people say them, and what a check, a download or a removal comes to."""

from pathlib import Path

from wurst_desktop.core.download import Coming, Fetched, Listed, Speed
from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.installed_model import InstalledModel, ModelCheck, ModelPart, Origin
from wurst_desktop.ui.model_words import (
    check_line,
    fetched_line,
    listed_line,
    origin_line,
    part_name,
    removal_question,
    size_line,
    taken_line,
)

FOLDER = Path("models/wuerstchen")
GB = 10**9


def model(*parts: ModelPart) -> InstalledModel:
    return InstalledModel("wuerstchen", "Würstchen v2", "MIT", "", FOLDER, None, Origin.KEPT, parts)


def test_a_size_says_what_is_shared() -> None:
    alone = ModelPart("prior_prior", FOLDER, 4 * GB)
    shared = ModelPart("decoder", FOLDER, 4 * GB, ("wuerstchen+base",))
    assert size_line(model(alone)) == "4.0 GB"
    assert size_line(model(alone, shared)) == "8.0 GB, 4.0 GB of it its own"


def test_a_check_says_what_was_compared_and_what_is_damaged() -> None:
    assert check_line("Mini", ModelCheck(3, 3, GB, ())) == "Mini is whole: 3 files, 1.0 GB, all as they came."
    assert "1 file read for the first time" in check_line("Mini", ModelCheck(3, 2, GB, ()))
    damaged = check_line("Mini", ModelCheck(3, 3, GB, (CheckpointCorrupt(FOLDER / "a", "cut off"),)))
    assert "1 file of 3 damaged" in damaged
    assert "fetch it again" in damaged


def test_a_download_says_the_whole_the_file_the_speed_and_the_time() -> None:
    event = Fetched("decoder/config.json", 1_000_000, 2_000_000, 3 * GB, 12 * GB)
    speed = Speed()
    assert fetched_line(event, speed) == "3.0 GB of 12.0 GB. decoder/config.json: 1.0 MB of 2.0 MB"
    speed.saw(0.0, 2 * GB)
    speed.saw(10.0, 3 * GB)
    assert fetched_line(event, speed).startswith("3.0 GB of 12.0 GB, 100 MB/s, 2 min left. decoder")


def test_before_a_download_it_is_said_what_has_to_come_and_what_room_there_is() -> None:
    files = (Coming("a/x", 8 * GB, 0), Coming("a/y", 4_450_000_000, 0))
    line = "12.4 GB in 2 files have to come, and there is 61.3 GB of room."
    assert listed_line(Listed(files, 61_300_000_000, "mit")) == line
    begun = (*files, Coming("a/z", GB, GB))
    line = "12.4 GB of 13.4 GB in 3 files still have to come, and there is 61.3 GB of room."
    assert listed_line(Listed(begun, 61_300_000_000, "mit")) == line


def test_what_removing_does_is_said_before() -> None:
    assert "stay where they are" in removal_question("Mini", [FOLDER], is_linked=True)
    assert "system's trash" in removal_question("Mini", [FOLDER], is_linked=False)


def test_parts_places_and_what_was_taken_in_have_names() -> None:
    assert part_name("decoder") == "texture (Stage B)"
    assert part_name("something") == "something"
    assert len({origin_line(origin) for origin in Origin}) == len(Origin)
    assert taken_line(["a", "b"]) == "Taken in: a and b."
    assert "not a whole model yet" in taken_line([])
