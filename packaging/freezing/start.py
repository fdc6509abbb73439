"""Where the frozen program begins."""

import multiprocessing

from wurst_desktop.entry import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
