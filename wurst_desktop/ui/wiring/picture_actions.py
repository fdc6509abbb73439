"""The actions that do something with the chosen pictures: when they can be used, and what they do there."""

from PySide6.QtCore import QObject

from wurst_desktop.core.record import Record
from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.gallery.copy_as import CopyAs
from wurst_desktop.ui.gallery.going_on import GoOn
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.gallery.use import Use
from wurst_desktop.ui.wiring.showing import Showing


class PictureActions(QObject):
    """Has the window's actions do what the gallery's menu does, and the menu name their keys."""

    def __init__(self, actions: Actions, gallery: GalleryPanel, showing: Showing) -> None:
        super().__init__(gallery)
        wants = gallery.wants
        self._viewer = showing.viewer
        uses = {Use.PROMPT: actions.use_prompt, Use.SEED: actions.use_seed, Use.EVERYTHING: actions.use_everything}
        copies = {CopyAs.COMMAND: actions.copy_command, CopyAs.PYTHON: actions.copy_python}
        for use, action in uses.items():
            action.triggered.connect(
                lambda _checked=False, use=use: showing.with_chosen(lambda it: wants.use_requested.emit(use, it))
            )
        for form, action in copies.items():
            action.triggered.connect(
                lambda _checked=False, form=form: showing.with_chosen(lambda it: wants.copy_as_requested.emit(form, it))
            )
        actions.finish.triggered.connect(lambda: showing.with_chosen(wants.finish_requested.emit))
        actions.favourite.triggered.connect(lambda: showing.with_chosen(gallery.commands.star))
        actions.copy.triggered.connect(gallery.grid.copy_wanted)
        actions.restore.triggered.connect(lambda: wants.restore_requested.emit(gallery.selected_ids()))
        actions.new_textures.triggered.connect(lambda: gallery.commands.go_on(GoOn.TEXTURES))
        actions.slide_show.triggered.connect(lambda: showing.with_chosen(self._begin_slide_show))
        gallery.addAction(actions.favourite)
        ratings = {f"rating-{rating}": action for rating, action in enumerate(actions.ratings)}
        ways = {
            f"go-on-{GoOn.TEXTURE}": actions.new_texture,
            f"go-on-{GoOn.TEXTURES}": actions.new_textures,
            f"go-on-{GoOn.VARY}": actions.vary,
            f"go-on-{GoOn.BLEND}": actions.blend,
            f"go-on-{GoOn.SWEEP}": actions.sweep_picture,
        }
        gallery.menu.know_actions(
            {
                "open": actions.open_picture,
                "compare": actions.compare,
                "again": actions.make_again,
                "finish": actions.finish,
                "favourite": actions.favourite,
                "tags": actions.tags,
                "export": actions.export_many,
                "folder": actions.show_in_folder,
                "delete": actions.delete,
                "restore": actions.restore,
                "empty-bin": actions.empty_bin,
                **{f"use-{use}": action for use, action in uses.items()},
                **{f"copy-{form}": action for form, action in copies.items()},
                **ratings,
                **ways,
            }
        )

    def _begin_slide_show(self, record: Record) -> None:
        self._viewer.open(record)
        self._viewer.slideshow.set_running(is_running=True)
