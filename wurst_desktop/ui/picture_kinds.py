"""What a dialog for files offers where pictures are opened or saved."""

from wurst_desktop.ui.language import tr

_PICTURES = tr("Pictures")
PICTURE_KINDS = f"{_PICTURES} (*.png *.jpg *.jpeg *.webp)"
