"""Numbers as people say them: times, sizes and shares."""

from wurst_desktop.ui.language import number, tr, tr_n


def duration(seconds: float) -> str:
    """A span of time as people say it: "41 s", "6 min", "2 h 10 min"."""
    if seconds < 1:
        return tr("less than 1 s", "a span of time: less than one second")
    if round(seconds) < 90:
        return tr("{seconds} s", "a span of time in seconds").format(seconds=number(round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{minutes} min", "a span of time in minutes").format(minutes=number(minutes))
    hours, rest = number(minutes // 60), number(minutes % 60)
    if minutes % 60:
        return tr("{hours} h {minutes} min", "a span of time in hours and minutes").format(hours=hours, minutes=rest)
    return tr("{hours} h", "a span of time in hours").format(hours=hours)


def memory_size(size: int) -> str:
    """Memory in bytes as it is written on the box: 12 GB for 12 * 2**30, and for the bit less that drivers report."""
    gigabytes = size / 2**30
    return _gigabytes(number(round(gigabytes))) if gigabytes >= 1 else _megabytes(number(round(size / 2**20)))


def file_size(size: int) -> str:
    """The size of files in bytes as file managers write it: "23 MB", "4.2 GB"."""
    if size >= 10**9:
        # Of gigabytes the tenths count still: they are what a disk has left.
        return _gigabytes(_short(size / 10**9, 100))
    if size >= 10**6:
        return _megabytes(_short(size / 10**6, 10))
    if size >= 10**3:
        return tr("{size} kB", "kilobytes").format(size=_short(size / 10**3, 10))
    return tr_n("%n bytes", "%n byte", size)


def percent(share: float) -> str:
    """A share of 1 in hundredths: "35 %", with a space that doesn't break."""
    text = tr("{share}\u00a0%", "a share in hundredths, with a space that doesn't break")
    return text.format(share=number(share * 100))


def decimal(value: float) -> str:
    """A number with the decimals that it has, six at most: "4", "0.35"."""
    return number(value, len(f"{value:.6f}".rstrip("0").partition(".")[2]))


def _gigabytes(size: str) -> str:
    return tr("{size} GB", "gigabytes").format(size=size)


def _megabytes(size: str) -> str:
    return tr("{size} MB", "megabytes").format(size=size)


def _short(value: float, whole_from: float) -> str:
    """With one decimal, and with none from `whole_from` on."""
    return number(value, 1) if value < whole_from else number(round(value))
