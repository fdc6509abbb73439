"""Makes the window's panels, and what keeps their fields in step with the files behind them."""

from wurst_desktop.app_stores import Stores
from wurst_desktop.core.request import Mode
from wurst_desktop.core.settings import Settings
from wurst_desktop.engine.token_counter import CheckpointTokens
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.lora_keeping import LoraKeeping
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.create.style_keeping import StyleKeeping
from wurst_desktop.ui.create.suggesting import Suggesting
from wurst_desktop.ui.create.token_counting import TokenCounting
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.help.teaching import teach
from wurst_desktop.ui.jobs.queue_view import QueuePanel
from wurst_desktop.ui.notice_bar import NoticeBar
from wurst_desktop.ui.painted_roles import name_painted_roles
from wurst_desktop.ui.panels import Panels
from wurst_desktop.ui.preview_pane import PreviewPane
from wurst_desktop.ui.progress.stage_strip import StageStrip
from wurst_desktop.ui.viewer.details import DetailsPanel


class PanelMaking:
    """The panels, with `suggesting` of words, `styles` and `loras` that the program still has to do with."""

    def __init__(self, stores: Stores, settings: Settings, clerk: Clerk, frames: Frames) -> None:
        """`frames` says when the window makes one, so that other threads rest."""
        name_painted_roles()
        create = CreatePanel(stores.found.cards)
        create.fields.more.prefer_mode(Mode(settings.mode))
        create.recall(settings.remembered)
        self.suggesting = Suggesting(create, stores.history, stores.wildcards, clerk)
        self.styles = StyleKeeping(create, stores.styles, clerk)
        self.loras = LoraKeeping(create, stores.loras, clerk)
        TokenCounting(create, CheckpointTokens(), clerk)
        teach(create.fields, stores.paths.resources / "help")
        self.panels = Panels(
            create=create,
            preview=PreviewPane(clerk),
            strip=StageStrip(),
            notices=NoticeBar(),
            details=DetailsPanel(clerk, stores.history),
            queue=QueuePanel(),
            gallery=GalleryPanel(stores.history, clerk, frames),
        )
