"""Says when this Python is too old, or goes on under a newer one; written so that any Python can read it."""

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWEST_MINOR = 14
TOO_OLD = 10


def check_python():  # type: () -> None # noqa: ANN201 - an old Python knows no annotations
    """Return where this Python is new enough; else end, with what a newer one that is here comes to."""
    if sys.version_info >= OLDEST:
        return
    for minor in range(NEWEST_MINOR, OLDEST[1] - 1, -1):
        newer = "python3." + str(minor)
        if starts(newer):
            sys.exit(subprocess.call([newer] + sys.argv))  # noqa: RUF005 - old Pythons can't unpack
    this = ".".join(str(number) for number in sys.version_info[:3])
    sys.stderr.write("Wurst Desktop needs Python 3.11 or later; this is " + this + ".\n")
    sys.exit(TOO_OLD)


def starts(python):  # type: (str) -> bool # noqa: ANN001, ANN201 - as above
    """Whether there is such a Python; a name alone may belong to a switch between versions that aren't there."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - the oldest have no pathlib
        try:
            return subprocess.call([python, "-c", ""], stdout=nowhere, stderr=nowhere) == 0
        except OSError:
            return False
