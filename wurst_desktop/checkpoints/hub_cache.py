"""Finds models that another program has fetched from the hub already, in the cache that all of them share."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from wurst_desktop.checkpoints.halves import pairs
from wurst_desktop.checkpoints.places import places_in


def hub_cache(surroundings: Mapping[str, str] | None = None) -> Path:
    """Where that cache lies, by the rules of huggingface_hub (its constants.py); by default for the environment."""
    surroundings = os.environ if surroundings is None else surroundings
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if surroundings.get(name):
            return Path(surroundings[name]).expanduser()
    home = surroundings.get("HF_HOME")
    if home:
        return Path(home).expanduser() / "hub"
    caches = surroundings.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(caches).expanduser() / "huggingface" / "hub"


def models_in_cache(cache: Path) -> Sequence[Path]:
    """The folders of whole models of this kind in `cache`: nothing is opened but their configurations."""
    whole = [halves for halves in pairs(places_in(cache)) if halves.first_missing() is None]
    return list(dict.fromkeys(folder for halves in whole for folder in halves.folders))
