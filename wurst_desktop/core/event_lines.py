"""Facts as lines of JSON, as one process of the program tells another: `{"Stepped": {"step": 3, ...}}`."""

import json
from dataclasses import asdict

from wurst_desktop.core.download import DownloadEvent
from wurst_desktop.core.lora_news import LoraNews


def event_line(event: DownloadEvent | LoraNews) -> str:
    """The line of an event; paths become strings."""
    return json.dumps({type(event).__name__: asdict(event)}, default=str)
