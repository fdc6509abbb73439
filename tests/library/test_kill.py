"""A program that is killed at any point while it keeps pictures leaves nothing half done."""

import random
import subprocess
import sys
from pathlib import Path

from tests.library.homes import Home
from wurst_desktop.library.files import is_temporary
from wurst_desktop.library.survey import harm_of

KILLS = 20
ROOT = Path(__file__).parents[2]
VICTIM = """
import sys
from pathlib import Path
from tests.library.homes import Clock, Home, compose, keep, request
home = Home(Path(sys.argv[1]), Clock(), Path(sys.argv[1]) / "system-bin")
with home.open() as history:
    print("ready", flush=True)
    for line in sys.stdin:
        seed = int(line)
        unfinished = compose(history, request(seed=seed))
        print(seed, flush=True)
        keep(history, request(seed=seed), unfinished.id)
        keep(history, request("an owl", seed=seed))
        history.delete([keep(history, request("gone", seed=seed)).id])
"""


def test_twenty_kills_lose_nothing(home: Home) -> None:
    chance = random.Random(5)
    composed: list[int] = []
    for round_number in range(KILLS):
        composed += killed_round(home, 100 * round_number, chance)
    assert harms(home) == []
    with home.open() as history:
        # Only a deletion may have been cut off between its file and its row.
        assert {missing.path.name for missing in history.verify().missing} <= {
            path.name for path in home.bin.rglob("*")
        }
        history.adopt()
        assert history.adopt() == []
        assert history.verify().is_sound
        assert not [name for name in home.files() if is_temporary(Path(name).name)]
        records = history.records(history.ids("fox"))
        seeds = sorted(record.request.seed for record in records if record.request)
        assert len(seeds) == len(set(seeds))
        assert set(composed) <= set(seeds)


def killed_round(home: Home, first: int, chance: random.Random) -> list[int]:
    """Start a program that keeps pictures, kill it somewhere; the seeds whose composition it said it had kept."""
    victim = subprocess.Popen(
        [sys.executable, "-c", VICTIM, str(home.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert victim.stdin is not None
    assert victim.stdout is not None
    assert victim.stdout.readline() == "ready\n"
    victim.stdin.write("".join(f"{seed}\n" for seed in range(first, first + 100)))
    victim.stdin.flush()
    try:
        victim.wait(chance.uniform(0.0, 0.15))
    except subprocess.TimeoutExpired:
        victim.kill()
    said, _ = victim.communicate()
    return [int(line) for line in said.splitlines(keepends=True) if line.endswith("\n")]


def harms(home: Home) -> list[str]:
    """What is broken among the files that have a final name."""
    paths = [home.pictures / name for name in home.files()]
    return [str(harm) for path in paths if not is_temporary(path.name) and (harm := harm_of(path)) is not None]
