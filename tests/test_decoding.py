"""JSON is read as values of our types on many threads at once."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from wurst_desktop.decoding import decode_json

ROOT = Path(__file__).parents[1]
FIRST_MEETINGS = """
import sys, threading
from dataclasses import field, make_dataclass
from wurst_desktop.decoding import decode_json

def meet(kind):
    together.wait()
    assert decode_json('{"a": {"f0": 7}}', kind).a.f0 == 7

sys.setswitchinterval(1e-6)
together = threading.Barrier(4)
for _ in range(100):
    inner = make_dataclass("Inner", [(f"f{i}", int, field(default=i)) for i in range(40)])
    outer = make_dataclass("Outer", [("a", inner), ("b", tuple[inner, ...], field(default=()))])
    threads = [threading.Thread(target=meet, args=(outer,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""
"""The process ends with a segmentation fault where each thread lets msgspec describe a type for itself."""


@dataclass(frozen=True)
class Leaf:
    """Something to read."""

    name: str
    size: int = 3


def test_threads_may_meet_a_type_at_the_same_moment() -> None:
    ran = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", FIRST_MEETINGS],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_value_of_the_type_is_read() -> None:
    assert decode_json('{"name": "oak"}', Leaf) == Leaf("oak")
    assert decode_json(b'{"a": {"name": "ash", "size": 1}}', dict[str, Leaf]) == {"a": Leaf("ash", 1)}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"name": 3}', '{"size": 3}', b"\xff"])
def test_anything_else_is_a_value_error(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode_json(text, Leaf)


def test_what_json_has_no_type_for_is_converted() -> None:
    assert decode_json('["/a"]', list[Path], lambda kind, value: kind(value)) == [Path("/a")]
