"""Reads the configuration files of a checkpoint's parts."""

import json
from pathlib import Path
from typing import Any

from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.marking import marked

Config = dict[str, Any]
"""A configuration as its file holds it."""


def read_config(file: Path) -> Config:
    """The configuration in `file`. Raises `CheckpointCorrupt`."""
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointCorrupt(file, str(error)) from error
    if not isinstance(config, dict):
        raise CheckpointCorrupt(file, marked("not a JSON object"))
    return config
