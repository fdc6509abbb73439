"""For PyInstaller: few of transformers' models go along, and their source with them, since it is read at run time."""

from pathlib import Path

from freezing.contents import TRANSFORMERS_MODELS
from PyInstaller.utils.hooks import get_package_paths

_FOLDERS = [folder for folder in (Path(get_package_paths("transformers")[1]) / "models").iterdir() if folder.is_dir()]

excludedimports = [f"transformers.models.{one.name}" for one in _FOLDERS if one.name not in TRANSFORMERS_MODELS]
module_collection_mode = "pyz+py"
