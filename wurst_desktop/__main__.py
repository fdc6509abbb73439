"""Lets `python -m wurst_desktop` do what `wurst-desktop` does."""

from wurst_desktop.entry import main

if __name__ == "__main__":
    main()
