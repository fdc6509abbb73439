"""The order of those who wait: what each wish to move does to it. Ids in, ids out, first one first."""

from collections.abc import Collection, Sequence

Ids = Sequence[str]


def moved_first(line: Ids, chosen: Collection[str]) -> Ids:
    """The chosen ones before all others, in the order that they have among themselves."""
    return [*(each for each in line if each in chosen), *(each for each in line if each not in chosen)]


def moved_last(line: Ids, chosen: Collection[str]) -> Ids:
    """The chosen ones behind all others."""
    return [*(each for each in line if each not in chosen), *(each for each in line if each in chosen)]


def moved_up(line: Ids, chosen: Collection[str]) -> Ids:
    """Each chosen one a place further to the front, unless only chosen ones are before it."""
    order = list(line)
    for place in range(1, len(order)):
        if order[place] in chosen and order[place - 1] not in chosen:
            order[place - 1 : place + 1] = [order[place], order[place - 1]]
    return order


def moved_down(line: Ids, chosen: Collection[str]) -> Ids:
    """Each chosen one a place further to the end, unless only chosen ones are behind it."""
    return moved_up(line[::-1], chosen)[::-1]


def moved_behind(line: Ids, chosen: Collection[str], target: str) -> Ids:
    """The chosen ones right behind `target`, which is none of them; at the end where that waits no more."""
    rest = [each for each in line if each not in chosen]
    following = rest[rest.index(target) + 1 :] if target in rest else ()
    return moved_before(line, chosen, next(iter(following), None))


def as_before(line: Ids, former: Ids) -> Ids:
    """In the order that `former` has, as far as they are in it; the others stay behind those, as they are."""
    places = {each: place for place, each in enumerate(former)}
    return sorted(line, key=lambda each: places.get(each, len(places)))


def moved_before(line: Ids, chosen: Collection[str], target: str | None) -> Ids:
    """The chosen ones right before `target`; at the end where that is None or waits no more."""
    if target in chosen:
        following = line[line.index(target) :] if target in line else ()
        target = next((each for each in following if each not in chosen), None)
    rest = [each for each in line if each not in chosen]
    place = rest.index(target) if target in rest else len(rest)
    return [*rest[:place], *(each for each in line if each in chosen), *rest[place:]]
