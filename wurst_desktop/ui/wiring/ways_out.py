"""Does what the button beside an error promises."""

from pathlib import Path
from typing import assert_never

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.writing import writing
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.reveal import nearest_folder, open_folder, reveal
from wurst_desktop.ui.ways_out import CheckFiles, LookAtModels, OpenFolder, OpenWordLists, ShowFile, WayOut


def connect_ways_out(window: MainWindow, word_lists: Path) -> None:
    """`word_lists` is the folder of the artist's own lists of words, which is made when it is first opened."""

    def open_lists() -> None:
        try:
            with writing(word_lists):
                word_lists.mkdir(parents=True, exist_ok=True)
        except WurstError as error:
            window.panels.notices.show_error(error)
        else:
            open_folder(word_lists)

    def go(way: WayOut) -> None:
        match way:
            case LookAtModels():
                window.commands.models.trigger()
            case CheckFiles():
                window.commands.verify.trigger()
            case OpenWordLists():
                open_lists()
            case ShowFile(path):
                reveal(path)
            case OpenFolder(path):
                folder = nearest_folder(path)
                # Of a drive that was taken out there is nothing to show.
                if folder is not None:
                    open_folder(folder)
            case _:
                assert_never(way)

    window.panels.notices.way_out_chosen.connect(go)
