"""Opens the window, or says where the artist sees it why there can't be one."""

import os

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.exit_status import NOTHING_TO_RUN_ON, status_of
from wurst_desktop.paths import Paths
from wurst_desktop.system.native import Box, no_box, tell
from wurst_desktop.system.windowing import has_display, library_in, missing_library, way_out
from wurst_desktop.ui.handover import ONLY_SHOW, Handover

_NO_SCREEN = 'There is no screen here. On the command line: wurst-desktop generate "a red house" -o house.png'


def open_window(paths: Paths, handover: Handover = ONLY_SHOW) -> int:
    """Open the window, or hand over to the one that is open; the result is the process's exit status."""
    if not has_display(os.environ):
        return _refuse(_NO_SCREEN, NOTHING_TO_RUN_ON)
    library = missing_library(os.environ)
    if library:
        return _refuse(way_out(library), NOTHING_TO_RUN_ON)
    try:
        from wurst_desktop.core.settings_file import language_of
        from wurst_desktop.ui.language import begin
        from wurst_desktop.ui.plain_imports import import_plainly

        # Before all else that has texts is imported.
        begin(language_of(paths.settings), paths.resources / "languages")
        import_plainly()
        from wurst_desktop.launch import main

        return main(paths, handover)
    except WurstError as error:
        from wurst_desktop.ui.refusal import show_refusal
        from wurst_desktop.ui.wording import explain

        return _refuse(explain(error), status_of(error), show_refusal)
    except ImportError as error:
        library = library_in(str(error))
        if not library:
            raise
        return _refuse(way_out(library), NOTHING_TO_RUN_ON)


def _refuse(sentence: str, status: int, own_box: Box = no_box) -> int:
    tell(sentence, os.environ, own_box)
    return status
