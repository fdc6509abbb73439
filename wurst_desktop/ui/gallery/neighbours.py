"""What is looked at when what was looked at has gone."""

from collections.abc import Collection, Sequence

from wurst_desktop.ui.gallery.sections import Sections


def neighbour(ids: Sequence[int], sections: Sections, leaving: Collection[int], row: int) -> int | None:
    """The id next to `row` that stays: behind it, else before it, and of the same section if there is one."""
    rows = sections.rows(sections.section_of(row)) if len(sections) else range(len(ids))
    for near in (range(row, rows.stop), range(row, rows.start - 1, -1), range(row, len(ids)), range(row, -1, -1)):
        found = next((ids[each] for each in near if ids[each] not in leaving), None)
        if found is not None:
            return found
    return None
