"""What the properties of the program's file show on Windows."""

from __future__ import annotations

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from wurst_desktop.core.identity import SUMMARY, TITLE, VERSION

_ENGLISH, _UNICODE = 0x0409, 1200


def version_info(name: str) -> VSVersionInfo:
    """The facts of the program `name`.exe."""
    numbers = (*map(int, VERSION.split(".")), 0)
    words = {
        "CompanyName": f"{TITLE} contributors",
        "FileDescription": TITLE,
        "FileVersion": VERSION,
        "InternalName": name,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": TITLE,
        "ProductVersion": VERSION,
        "Comments": SUMMARY,
    }
    table = StringTable(f"{_ENGLISH:04x}{_UNICODE:04x}", [StringStruct(key, text) for key, text in words.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])])],
    )
