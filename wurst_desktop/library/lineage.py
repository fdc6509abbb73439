"""Which pictures were made from which, and where the compositions that they began from lie."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from wurst_desktop.core.errors import CompositionMissing, FileUnreadable
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.record import Record
from wurst_desktop.core.start import Composition
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.metadata import read_latents
from wurst_desktop.library.place_changes import Listed

LARGEST_FAMILY = 500
"""More relatives than anybody looks through; it bounds the work for a picture with thousands of textures."""


def latent_named(catalog: Catalog, composition: Composition) -> Latent:
    """The latent of these names, from its picture or from one that was made from it. Raises `CompositionMissing`."""
    named = catalog.of_picture(composition.picture or None)
    for listed in (*named, *catalog.children(composition.picture)):
        for latent in _latents(listed):
            if latent.fingerprint == composition.fingerprint:
                return latent
    raise CompositionMissing(composition.picture)


def family(catalog: Catalog, record_id: int) -> Sequence[Record]:
    """The entries that one descends from, and all that descend from those, itself included; oldest first.

    Raises `RecordMissing`.
    """
    own = catalog.record(record_id)
    found = {own.id: own}
    # Also the names of deleted ancestors: their other descendants are relatives all the same.
    names, rising = {own.picture}, [own]
    while rising and len(found) < LARGEST_FAMILY:
        above = {parent for record in rising for parent in record.parents} - names
        names |= above
        rising = _new(found, catalog, (each for name in above for each in catalog.of_picture(name or None)))
    while names and len(found) < LARGEST_FAMILY:
        falling = _new(found, catalog, (each for name in names for each in catalog.children(name)))
        names = {record.picture for record in falling}
    return sorted(found.values(), key=lambda record: (record.created, record.id))


def _new(found: dict[int, Record], catalog: Catalog, listed: Iterable[Listed]) -> list[Record]:
    """The entries among `listed` that aren't deleted nor found before; they are by now."""
    ids = sorted({each.id for each in listed} - found.keys())
    records = catalog.records(ids[: LARGEST_FAMILY - len(found)])
    found.update({record.id: record for record in records})
    return records


def _latents(listed: Listed) -> list[Latent]:
    with suppress(FileUnreadable):
        return read_latents(listed.file)
    return []
