"""What goes into the frozen program, and what stays out though something imports it."""

from __future__ import annotations

from fnmatch import fnmatch
from importlib.metadata import distributions

LEFT_OUT = [
    "IPython",
    "PyInstaller",
    "matplotlib",
    "peft",
    "pytest",
    "qtpy",
    "setuptools",
    "tkinter",
    "torch.utils.tensorboard",
]
"""What libraries import only where it is installed, and the program never needs."""

TRANSFORMERS_MODELS = frozenset(
    {
        "auto",
        "clip",
        "dinov2_with_registers",
        "encoder_decoder",
        "gemma",
        "gemma2",
        "siglip",
        "t5",
        "vit_mae",
    }
)
"""Of transformers' four hundred, those that come into memory when a picture is made."""

_UNUSED = (
    # Of torch: what compiles against it, and its own tests. torch_shm_manager stays, it is missed at the import.
    "torch/bin/[!t]*",
    "torch/bin/test_*",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/**.a",
    "torch/lib/*.a",
    "caffe2/*",
    # Of Qt: its words in languages that the program doesn't speak (`LANGUAGES` in core/settings.py).
    "PySide6/Qt/translations/qt[!b]*",
    "PySide6/Qt/translations/qtbase_[!defjz]*",
    "PySide6/Qt/translations/qtbase_d[!e]*",
    "PySide6/Qt/translations/qtbase_e[!s]*",
    "PySide6/Qt/translations/qtbase_f[!r]*",
    "PySide6/Qt/translations/qtbase_zh_TW*",
    "PySide6/translations/*",
    # Of Qt's ways to a screen, those without a window system.
    "PySide6/Qt/plugins/platforms/libq[elv]*",
    "PySide6/Qt/plugins/platforms/libqminimalegl*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "libQt6EglFS*",
)

_OF_THE_SYSTEM = (
    "libX*",
    "libxcb.so*",
    "libGL*",
    "libEGL*",
    "libgdk*",
    "libgtk*",
    "libgio-*",
    "libglib-*",
    "libgobject-*",
    "libgmodule-*",
    "libgthread-*",
    "libpango*",
    "libcairo*",
    "libatk*",
    "libatspi*",
    "libharfbuzz*",
    "libfontconfig*",
    "libfreetype*",
    "libdrm*",
    "libgbm*",
    "libwayland*",
    "libstdc++*",
    "libgcc_s*",
    "libdbus*",
    "libepoxy*",
    "libthai*",
    "libdatrie*",
    "libfribidi*",
    "libmount*",
    "libblkid*",
    "libselinux*",
    "libsystemd*",
    "libuuid*",
    "libpcre*",
)
"""Libraries that have to be the system's own, since they speak with its drivers, fonts and desktop."""

_TOOLS = frozenset({"altgraph", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools", "uv"})


def packages() -> list[str]:
    """What is installed for the program: libraries look up each other's versions, and the artist may read the terms."""
    names = {str(one.metadata["Name"]) for one in distributions()}
    return sorted(name for name in names if name.lower() not in _TOOLS)


def is_needed(path: str) -> bool:
    """Whether a file, given by its place in the frozen folder, goes along."""
    place = path.replace("\\", "/")
    if any(fnmatch(place, pattern) for pattern in _UNUSED):
        return False
    return "/" in place or not any(fnmatch(place, pattern) for pattern in _OF_THE_SYSTEM)
