"""Does what the button beside an error promises."""

from pathlib import Path
from typing import assert_never

from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.reveal import open_folder, reveal
from wurst_desktop.ui.ways_out import CheckFiles, LookAtModels, OpenFolder, OpenWordLists, ShowFile, WayOut


def connect_ways_out(window: MainWindow, word_lists: Path) -> None:
    """`word_lists` is the folder of the artist's own lists of words, which is made when it is first opened."""

    def go(way: WayOut) -> None:
        match way:
            case LookAtModels():
                window.commands.models.trigger()
            case CheckFiles():
                window.commands.verify.trigger()
            case OpenWordLists():
                word_lists.mkdir(parents=True, exist_ok=True)
                open_folder(word_lists)
            case ShowFile(path):
                reveal(path)
            case OpenFolder(path):
                open_folder(next(folder for folder in (path, *path.parents) if folder.is_dir()))
            case _:
                assert_never(way)

    window.panels.notices.way_out_chosen.connect(go)
