"""Prompts drawn by dynamicprompts from lists of words in a folder."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wurst_desktop.core.errors import ListMissing, PromptRefused
from wurst_desktop.library.wildcards import WildcardFolder


@pytest.fixture
def lists(tmp_path: Path) -> WildcardFolder:
    folder = tmp_path / "wildcards"
    (folder / "sea").mkdir(parents=True, exist_ok=True)
    (folder / "animal.txt").write_text("# a remark\nfox\nowl\n\n50% of a cat // sitting\n", "utf-8")
    (folder / "sea" / "fish.txt").write_text("cod\n", "utf-8")
    (folder / "nested.txt").write_text("a __sea/fish__ in {ice|snow}\n", "utf-8")
    (folder / "loop.txt").write_text("__loop__\n", "utf-8")
    (folder / "colours.yaml").write_text("warm:\n  - red\n", "utf-8")
    return WildcardFolder(folder)


def draw(lists: WildcardFolder, text: str, seed: int = 1) -> str:
    return lists.draw("prompt", text, seed)


def test_the_same_seed_draws_the_same(lists: WildcardFolder) -> None:
    text = "{red|blue|green|pale|dark} __animal__"
    first = [draw(lists, text, seed) for seed in range(20)]
    assert first == [draw(lists, text, seed) for seed in range(20)]
    assert len(set(first)) > 5


def test_knows_the_lists_by_name(lists: WildcardFolder, tmp_path: Path) -> None:
    assert lists.names() == ["animal", "loop", "nested", "sea/fish", "warm"]
    assert WildcardFolder(tmp_path / "nowhere").names() == []


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("{red} # 1 {a|a} 50% $5 // x /* y", "{red} # 1 a 50% $5 // x /* y"),
        ("snake__case {a|a} __ b", "snake__case a __ b"),
        ("(a:1.2) \\( {(a)1.3|(a)1.3} C++", "(a:1.2) \\( (a)1.3 C++"),
        ("__sea/fish__ __warm__", "cod red"),
        ("${c=red}a ${c} b ${c}", "a red b red"),
        ("{2$$ and $$a|a}", "a and a"),
    ],
)
def test_takes_only_what_is_a_choice(lists: WildcardFolder, text: str, drawn: str) -> None:
    assert draw(lists, text) == drawn


def test_lists_may_name_lists_and_hold_any_sign(lists: WildcardFolder) -> None:
    assert draw(lists, "__nested__") in {"a cod in ice", "a cod in snow"}
    assert {draw(lists, "__animal__", seed) for seed in range(30)} == {"fox", "owl", "50% of a cat // sitting"}


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("a {red|blue fox", 2, "{red|blue}"),
        ("a __loop__", None, "itself"),
        ("a ${nothing}", None, "unknown"),
        ("a {@red|blue}", 2, "one by one"),
    ],
)
def test_refuses_kindly(lists: WildcardFolder, text: str, position: int | None, said: str) -> None:
    with pytest.raises(PromptRefused) as refused:
        draw(lists, text)
    assert said in refused.value.reason
    assert (refused.value.position, refused.value.text) == (position, text)


@pytest.mark.parametrize("name", ["dragon", "an*"])
def test_a_list_that_is_not_there_is_named(lists: WildcardFolder, name: str) -> None:
    with pytest.raises(ListMissing) as refused:
        draw(lists, f"a __{name}x__")
    assert refused.value.name == f"{name}x"


TEXTS = st.lists(
    st.sampled_from(
        ["{", "}", "|", "$$", "${", "%{", "__", "__animal__", "a", "red", " ", ",", "#", "%", "$", "/", "//", "/*", "(",
         ")1.2", ":", "::", "2", "1-2", "-", "~", "!", "@", "\\", "\n", "=", "_", "é", "猫", "{a|b}", "[c]"]
    ),
    max_size=10,
).map("".join)  # fmt: skip


@settings(max_examples=50)
@given(text=TEXTS)
def test_anything_is_drawn_for_good_or_refused(lists: WildcardFolder, text: str) -> None:
    try:
        drawn = draw(lists, text)
    except (PromptRefused, ListMissing):
        return
    assert draw(lists, text) == drawn


def test_the_library_comes_only_with_the_first_draw() -> None:
    look = "import sys, wurst_desktop.library.wildcards; print('dynamicprompts' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
