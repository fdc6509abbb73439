"""The window's composition root: makes every part and hands each its collaborators."""

import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import partial

from PySide6.QtWidgets import QApplication

from wurst_desktop.app_panels import PanelMaking
from wurst_desktop.app_stores import OpenEngine, Stores, name_today
from wurst_desktop.checkpoints.offers import offers
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.copy_memory import order_of, plain_order
from wurst_desktop.core.copying import PictureKind
from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.network import SocketWatch
from wurst_desktop.core.ports.engine import Bench, Engine
from wurst_desktop.core.previews import Previews
from wurst_desktop.core.request import Mode
from wurst_desktop.core.settings import Page, Settings
from wurst_desktop.core.worker import Worker
from wurst_desktop.frame import Frame, open_frame
from wurst_desktop.paths import Paths
from wurst_desktop.system.gpu_folder import GpuFolder
from wurst_desktop.system.licences import installed_packages
from wurst_desktop.ui.about import connect_about
from wurst_desktop.ui.actions import make_actions
from wurst_desktop.ui.benchmark.wiring import connect_benchmark
from wurst_desktop.ui.bridge import Bridge, Clerk
from wurst_desktop.ui.bugs.log import BugLog
from wurst_desktop.ui.bugs.wiring import Telling
from wurst_desktop.ui.checkpoints.network_label import NetworkLabel
from wurst_desktop.ui.checkpoints.wiring import ModelWiring
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.gpu.wiring import GpuWiring
from wurst_desktop.ui.handover import Handover
from wurst_desktop.ui.jobs.queue_time import QueueTime
from wurst_desktop.ui.keyboard.wiring import Keyboard
from wurst_desktop.ui.lora_training.wiring import LoraTraining
from wurst_desktop.ui.progress.awake import Awake
from wurst_desktop.ui.progress.notification import desktop_notify
from wurst_desktop.ui.progress.surroundings import Surroundings
from wurst_desktop.ui.reception import Reception
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.settings.wiring import SettingsWiring
from wurst_desktop.ui.wiring.adopting import Adopting
from wurst_desktop.ui.wiring.coming_back import ComingBack
from wurst_desktop.ui.wiring.offering import Offering
from wurst_desktop.ui.wiring.setting_edits import SettingEdits
from wurst_desktop.ui.wiring.settings_in_force import Effect, SettingsInForce
from wurst_desktop.ui.wiring.theme import connect_theme
from wurst_desktop.ui.wiring.ways_out import connect_ways_out
from wurst_desktop.ui.wiring.window import WindowWiring
from wurst_desktop.ui.wording import explain

_EXPORT = "export"
_GPU = "gpu_offered"


class Program:
    """The window with all that stands behind it."""

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        open_engine: OpenEngine | None = None,
        frame: Frame | None = None,
        gpu_folder: GpuFolder | None = None,
    ) -> None:
        """Furnish `frame`, by default a new one; `gpu_folder` has been asked already which torch is to be used.

        `open_engine` is called on the worker thread, since the real one imports for seconds.
        """
        frame = frame or open_frame(app, paths)
        settings, self._problem = frame.settings, frame.problem
        self.bugs = BugLog(paths.log)
        self._stores = Stores(paths, settings, gpu_folder, open_engine)
        self.history, paces = self._stores.history, self._stores.paces
        self._clerk = Clerk("wurst-clerk", waits=True)
        self._drawing = Drawing(self._stores.styles, self._stores.wildcards, self._clerk)
        self._bridge = Bridge()
        self._previews = Previews(time.monotonic)
        worker = Worker(self.open_engine, self.history, self._bridge.tell, paces, self._open_bench, self._previews)
        self.session = Session(worker, self.history, self.history.jobs, self._clerk, self._stores.shelf)
        self._bridge.arrived.connect(self.session.on_event)
        self._theme, self.window = frame.theme, frame.window
        self._making = PanelMaking(self._stores, settings, self._clerk, self.window.frames)
        for done in (self._making.styles.done, self._making.panels.gallery.places.done):
            done.connect(self.session.remember)
        self.window.furnish(self._making.panels, make_actions(self.window))
        self._settings = SettingsInForce(
            settings, paths.settings, self.window, self._theme, self._clerk, self._effects()
        )
        self._wiring = WindowWiring(
            self.window,
            self.session,
            self.history,
            self._clerk,
            self._stores.pictures,
            self._drawing,
            QueueTime(paces, self._clerk),
        )
        notices = self.window.panels.notices
        self._adopting = Adopting(
            self.history.adopt,
            lambda: self.history.replaced_index,
            self.session,
            self._wiring,
            notices.show_notice,
            notices.show_error,
        )
        self._training, self._models = self._connect_menus(worker, app), self._connect_models()
        self._gpu = self._connect_gpu()
        self._reception = Reception(self.window.panels.create, self.session.queue, self._wiring.restoring)
        self._theme.dress()
        self.window.panels.create.fields.prompt.setFocus()
        self.session.bug_found.connect(self.bugs.report)
        self.telling = Telling(self.window, self.bugs, self._restart)
        notify = desktop_notify(self._clerk, app.windowIcon())
        self._surroundings = Surroundings(self.window, self.window.commands, self.session, Awake(), notify, app)
        self.wants_restart = False
        self._is_closed = False
        self._show_settings()

    def _effects(self) -> Mapping[str, Effect]:
        """What else has to be done where a setting was chosen."""
        return {
            "name_pattern": lambda settings: self.history.name_by(settings.name_pattern),
            "checkpoint": lambda settings: self._stores.shelf.prefer(settings.checkpoint),
            "mode": lambda settings: self.window.panels.create.fields.more.prefer_mode(Mode(settings.mode)),
            "copy_kind": self._prefer_copy_kind,
            **dict.fromkeys(("device", "residency", "memory_limit"), lambda _settings: self.session.renew()),
        }

    def _prefer_copy_kind(self, settings: Settings) -> None:
        self._wiring.library.exporting.prefer_kind(PictureKind(settings.copy_kind))

    def _connect_menus(self, worker: Worker, app: QApplication) -> LoraTraining:
        chosen = self._settings.chosen
        self._chooser = SettingsWiring(self.window, name_today, chosen.shortcuts)
        SettingEdits(self._chooser, self._settings, self.session.edits)
        self._chooser.restart_wanted.connect(self._restart)
        self._chooser.read_from(self._settings.now)
        self._keyboard = Keyboard(self.window, chosen.remembered, app)
        self._offering = Offering(self.window, self.session, offers()[0].size, chosen.remembered)
        self._keyboard.change_wanted.connect(lambda: self._chooser.open(Page.KEYBOARD))
        connect_theme(self.window.commands, self._theme)
        connect_ways_out(self.window, self._stores.paths.wildcards)
        connect_benchmark(self.window, worker).measured.connect(self._offering.note_report)
        connect_about(self.window, self._clerk, installed_packages)
        return LoraTraining(self.window, self._making.loras, self._stores.training_command())

    def _show_settings(self) -> None:
        settings, exporting = self._settings, self._wiring.library.exporting
        found = settings.chosen.remembered
        self._back = ComingBack(self.window, found)
        self._prefer_copy_kind(settings.chosen)
        exporting.last_order = order_of(found.get(_EXPORT)) or exporting.last_order
        self._gpu.offered_card = str(found.get(_GPU, ""))
        for part in (self._back, self._offering, self._keyboard):
            settings.remember(part.remembered)
        settings.remember(lambda: {_EXPORT: plain_order(exporting.last_order), _GPU: self._gpu.offered_card})
        for changed in (
            exporting.chosen,
            self._gpu.offered,
            self._keyboard.used,
            self._back.changed,
            self._offering.changed,
        ):
            changed.connect(settings.note)
        self.window.commands.show_previews.toggled.connect(self._previews.want)
        settings.show()

    def open_engine(self) -> Engine:
        """A new engine over this program's shelf and settings. Raises `GpuBuildRefused`."""
        return self._stores.open_engine(self._settings.chosen)

    def _open_bench(self) -> Bench:
        return self._stores.open_bench(self._settings.chosen)

    def begin(self) -> None:
        """Wake the worker and fill the gallery; the window is on the screen by now."""
        self._clerk.begin()
        self._wiring.begin()
        card = self.window.panels.create.card
        self.session.begin(card.ref.id if card else "")
        self._making.suggesting.learn()
        self._gpu.begin()
        self._adopting.begin()
        self._clerk.ask(self._stores.gpu_folder.tidy)
        problems = [*self._stores.found.problems, *([self._problem] if self._problem else [])]
        notices = self.window.panels.notices
        if problems:
            notices.show_error(*problems, after=self._back.last_words)
        elif self._back.last_words:
            notices.show_notice(self._back.last_words)
        self._settings.note()

    def close(self) -> None:
        """Keep the settings, end all threads, close the history."""
        if not self._is_closed:
            self._is_closed = True
            self._adopting.hurry()
            self._settings.end()
            self._back.end()
            with ExitStack() as last:
                for end in (
                    self._save_settings,
                    self.history.close,
                    self.session.close,
                    self._surroundings.close,
                    self._wiring.shut_down,
                    self._training.trainer.shut_down,
                    self._models.shut_down,
                    self._gpu.shut_down,
                    self._stores.gpu_folder.end_loading,
                    self._theme.end,
                    self._sockets.end,
                ):
                    last.callback(end)
                self._adopting.close()

    def receive(self, handover: Handover) -> None:
        """Take in what a second start of the program hands over."""
        if not handover.is_quiet:
            self.window.come_to_front()
        self._reception.receive(handover)

    def _restart(self) -> None:
        # Work in hand makes the window ask, and the artist may stay.
        self.wants_restart = self.window.close()

    def _connect_models(self) -> ModelWiring:
        self._network_log = NetworkLabel(self.window).log
        self._sockets = SocketWatch(self._network_log)
        models = ModelWiring(self.window, self._stores.model_desk(), self._network_log)
        models.changed.connect(self._look_again)
        models.preferred.connect(partial(self._settings.choose, "checkpoint"))
        return models

    def _connect_gpu(self) -> GpuWiring:
        # It was loaded, if it was to be, before there could be a plan.
        self.session.planned.connect(lambda _plan: self._stores.gpu_folder.end_loading())
        return GpuWiring(self.window, self._stores.gpu_desk(), self._network_log, self._restart)

    def _look_again(self) -> None:
        """Look for models on the clerk's thread, and offer what is there now."""
        self._clerk.ask(self._stores.shelf.installed, self._show_cards)

    def _show_cards(self, cards: Sequence[CheckpointCard]) -> None:
        self._wiring.show_cards(cards)
        self._offering.look()

    def _save_settings(self) -> None:
        try:
            self._settings.save()
        except WurstError as error:
            # The window is gone, and with it the place to say so.
            self.bugs.report(explain(error))
