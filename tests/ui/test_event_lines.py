"""What one process tells is read by the other as it was, and whatever else it says is passed over."""

import os
from pathlib import Path

import pytest

from wurst_desktop.core.download import EVENTS, Coming, DownloadEvent, Fetched, Listed, Requested
from wurst_desktop.core.event_lines import event_line
from wurst_desktop.core.lora_news import LORA_NEWS, LoraNews, Sampled, Stepped, Trained
from wurst_desktop.ui.event_lines import event_reader

read_download, read_news = event_reader(EVENTS), event_reader(LORA_NEWS)


@pytest.mark.parametrize(
    "event",
    [Listed((Coming("a/b", 3, 1),), 9, "mit"), Requested("GET", "x"), Fetched("a/b", 1, 3, 1, 3)],
    ids=lambda event: type(event).__name__,
)
def test_a_download_is_told_as_it_is(event: DownloadEvent) -> None:
    assert read_download(event_line(event).encode()) == event


@pytest.mark.parametrize(
    "news",
    [Stepped(3, 10, 0.5, 120.0), Sampled(3, Path("sheet.png")), Trained("lamp", Path("ä/lamp.safetensors"))],
    ids=lambda news: type(news).__name__,
)
def test_a_training_is_told_as_it_is(news: LoraNews) -> None:
    assert read_news(event_line(news).encode()) == news


def test_lines_that_are_no_event_are_passed_over() -> None:
    for line in (b"", b"hello", b"{}", b'{"Other": {}}', b'{"Requested": {}}', b'{"Requested": 1}', os.urandom(20)):
        assert read_download(line) is None
