"""What pip prints becomes news, and what it fails with a reason."""

import pytest

from wurst_desktop.core.gpu_adding import AddingNews, Asked, PartBegun, PartFetched, Unpacking, read_news


@pytest.mark.parametrize(
    ("line", "news"),
    [
        ("Progress 262144 of 526574961", [PartFetched(262144, 526574961)]),
        ("  Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (526.6 MB)", [PartBegun("torch 2.13.0")]),
        ("  Downloading https://index/f/triton-3.7.1-cp311.whl (197.7 MB)", [PartBegun("triton 3.7.1")]),
        ("Looking in indexes: https://one/simple, file:///here", [Asked("https://one/simple")]),
        ("Installing collected packages: mpmath, torch", [Unpacking()]),
        ("Collecting filelock (from torch===2.13.0)", []),
    ],
)
def test_a_line_of_pip_holds_news(line: str, news: list[AddingNews]) -> None:
    assert list(read_news(line)) == news
