"""The parts of the window."""

from dataclasses import dataclass

from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.jobs.queue_view import QueuePanel
from wurst_desktop.ui.notice_bar import NoticeBar
from wurst_desktop.ui.preview_pane import PreviewPane
from wurst_desktop.ui.progress.stage_strip import StageStrip
from wurst_desktop.ui.viewer.details import DetailsPanel


@dataclass(frozen=True)
class Panels:
    """What lies side by side in the window."""

    create: CreatePanel
    preview: PreviewPane
    strip: StageStrip
    notices: NoticeBar
    details: DetailsPanel
    queue: QueuePanel
    gallery: GalleryPanel
