"""The packages that the program stands on, and the terms that each comes under."""

from collections.abc import Iterator, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import PurePath

from wurst_desktop.core.marking import marked
from wurst_desktop.core.package import Package

_TEXTS = ("licen", "copying", "notice", "authors")
_LONGEST_NAME = 60
"""Some packages give the whole text where its name belongs."""


def installed_packages() -> Sequence[Package]:
    """All packages beside the program, in the order of their names."""
    found = {str(one.metadata["Name"]): one for one in distributions() if one.metadata["Name"]}
    return [_package(name, found[name]) for name in sorted(found, key=str.casefold)]


def _package(name: str, distribution: Distribution) -> Package:
    return Package(name, distribution.version, _licence(distribution), tuple(_texts(distribution)))


def _licence(distribution: Distribution) -> str:
    """The licence's name: the SPDX expression, else the field, else the classifiers."""
    facts = distribution.metadata
    for field in ("License-Expression", "License"):
        named = "\n".join(facts.get_all(field) or ()).strip()
        if named and len(named) <= _LONGEST_NAME and "\n" not in named:
            return named
    classified = [line.split("::")[-1].strip() for line in facts.get_all("Classifier") or () if "License ::" in line]
    return ", ".join(classified) or marked("see its text")


def _texts(distribution: Distribution) -> Iterator[str]:
    for file in distribution.files or ():
        if _is_about_terms(file):
            try:
                yield file.read_text("utf-8").strip()
            except (OSError, UnicodeDecodeError):
                continue


def _is_about_terms(file: PurePath) -> bool:
    in_facts = any(part.endswith(".dist-info") for part in file.parts)
    return in_facts and file.name.casefold().startswith(_TEXTS)
