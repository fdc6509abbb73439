"""Numbers as people say them: times, sizes, and how many of what."""


def duration(seconds: float) -> str:
    """A span of time as people say it: "41 s", "6 min", "2 h 10 min"."""
    if seconds < 1:
        return "less than 1 s"
    if round(seconds) < 90:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    rest = minutes % 60
    return f"{minutes // 60} h {rest} min" if rest else f"{minutes // 60} h"


def memory_size(size: int) -> str:
    """Memory in bytes as it is written on the box: 12 GB for 12 * 2**30, and for the bit less that drivers report."""
    gigabytes = size / 2**30
    return f"{round(gigabytes)} GB" if gigabytes >= 1 else f"{round(size / 2**20)} MB"


def file_size(size: int) -> str:
    """The size of files in bytes as file managers write it: "23 MB", "4.2 GB"."""
    for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if size >= unit:
            value = size / unit
            # Of gigabytes the tenths count still: they are what a disk has left.
            return f"{value:.1f} {name}" if value < (100 if name == "GB" else 10) else f"{round(value)} {name}"
    return f"{size} bytes"


def percent(share: float) -> str:
    """A share of 1 in hundredths: "35 %", with a space that doesn't break."""
    return f"{share * 100:.0f}\u00a0%"


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 picture", "3 pictures"."""
    return f"{count} {one if count == 1 else many or one + 's'}"
