"""What macOS reads in the program's Info.plist."""

from __future__ import annotations

from collections.abc import Mapping

from wurst_desktop.core.identity import ID, NAME, RELEASED, TITLE, VERSION

Fact = str | bool | list[dict[str, str | list[str]]]
_PICTURES = ["public.png", "public.jpeg", "org.webmproject.webp"]
_OLDEST = "12.0"


def info_plist() -> Mapping[str, Fact]:
    """Name, version and what may be opened; the rest is PyInstaller's."""
    pictures: dict[str, str | list[str]] = {
        "CFBundleTypeName": "Picture",
        # An editor that others stay in front of: pictures are not taken away from the person's own viewer.
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": _PICTURES,
    }
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleDocumentTypes": [pictures],
        "CFBundleExecutable": NAME,
        "CFBundleIdentifier": ID,
        "CFBundleName": TITLE,
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": _OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{TITLE} contributors, {RELEASED[:4]}, MIT licence",
        "NSRequiresAquaSystemAppearance": False,
    }
