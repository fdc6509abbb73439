"""The order that an artist gives the pictures of a collection."""

from collections.abc import Collection, Mapping, Sequence


def in_own_order(found: Mapping[int, str], names: Sequence[str]) -> list[int]:
    """The ids of `found` as their lasting names lie in `names`; what came later is at the end, as it is in `found`."""
    places = {name: place for place, name in enumerate(names)}
    return sorted(found, key=lambda each: places.get(found[each], len(places)))


def with_left(names: Sequence[str], former: Sequence[str]) -> list[str]:
    """`names`, and those of `former` that aren't among them: each behind the one of `names` that it was behind."""
    there = set(names)
    left: dict[str | None, list[str]] = {}
    ahead = None
    for name in former:
        if name in there:
            ahead = name
        else:
            left.setdefault(ahead, []).append(name)
    return [*left.get(None, ()), *(each for name in names for each in (name, *left.get(name, ())))]


def with_moved(ids: Sequence[int], moved: Collection[int], row: int) -> list[int]:
    """`ids` with the `moved` ones, in the order that they have, before the one that is at `row` now."""
    chosen = set(moved)
    before = [each for each in ids[:row] if each not in chosen]
    behind = [each for each in ids[row:] if each not in chosen]
    return [*before, *(each for each in ids if each in chosen), *behind]


def with_stepped(ids: Sequence[int], moved: Collection[int], steps: int) -> list[int]:
    """`ids` with the `moved` ones together, so many places further on (or back) than the first of them is."""
    chosen = set(moved)
    first = next((row for row, each in enumerate(ids) if each in chosen), 0)
    rest = [each for each in ids if each not in chosen]
    place = min(max(first + steps, 0), len(rest))
    return [*rest[:place], *(each for each in ids if each in chosen), *rest[place:]]
