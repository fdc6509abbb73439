"""Lets `python -m wurst_desktop` do what `wurst-desktop` does."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - pip sees to that, but nobody does in a checkout
    sys.exit("Wurst Desktop needs Python 3.11 or later; this is " + sys.version.split()[0] + ".")

from wurst_desktop.entry import main

if __name__ == "__main__":
    main()
