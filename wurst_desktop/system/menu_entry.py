"""What a Linux desktop reads to show the program in its menus and to open pictures with it.

Formats: freedesktop.org's Desktop Entry Specification 1.4 and its AppStream metainfo of desktop applications.
"""

import re
from collections.abc import Sequence
from html import escape

from wurst_desktop.core.identity import ID, NAME, RELEASED, SUMMARY, TITLE, VERSION

_PICTURES = ("image/png", "image/jpeg", "image/webp")
_KEYWORDS = ("image", "picture", "AI", "diffusion", "art", "prompt", "Würstchen")
_WHAT_IT_IS = (
    "Wurst Desktop makes pictures from words. It runs the diffusion model Würstchen on your own machine, without an"
    " account and without a network, and comes with a small model that draws at once."
)
_WHAT_IT_KEEPS = (
    "Every picture is kept in a gallery that can be searched, together with all that made it: each can be made again,"
    " varied, blended and finished in another way."
)


def desktop_entry(command: Sequence[str]) -> str:
    """The desktop file of a program that is started by `command`."""
    started = " ".join(_quoted(word) for word in command)
    lines = {
        "Type": "Application",
        "Version": "1.4",
        "Name": TITLE,
        "GenericName": "Picture Generator",
        "Comment": SUMMARY,
        "Exec": f"{started} %F",
        "Icon": NAME,
        "Terminal": "false",
        "Categories": "Graphics;2DGraphics;RasterGraphics;",
        "Keywords": "".join(f"{word};" for word in _KEYWORDS),
        "MimeType": "".join(f"{kind};" for kind in _PICTURES),
        "StartupNotify": "true",
        "StartupWMClass": NAME,
    }
    return "[Desktop Entry]\n" + "".join(f"{key}={value}\n" for key, value in lines.items())


def metainfo() -> str:
    """What software centres show of the program."""
    paragraphs = "".join(f"    <p>{escape(words)}</p>\n" for words in (_WHAT_IT_IS, _WHAT_IT_KEEPS))
    provided = "".join(f"    <mediatype>{kind}</mediatype>\n" for kind in _PICTURES)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{ID}</id>
  <name>{TITLE}</name>
  <summary>{SUMMARY}</summary>
  <metadata_license>MIT</metadata_license>
  <project_license>MIT</project_license>
  <developer_name>{TITLE} contributors</developer_name>
  <description>
{paragraphs}  </description>
  <launchable type="desktop-id">{NAME}.desktop</launchable>
  <provides>
    <binary>{NAME}</binary>
{provided}  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{VERSION}" date="{RELEASED}"/>
  </releases>
</component>
"""


def _quoted(word: str) -> str:
    """A word of an Exec line, where need be in quotes; backslashes are doubled once more by the rule for all values."""
    if re.fullmatch(r"[\w./+:@-]+", word):
        return word
    inside = re.sub(r'(["`$\\])', r"\\\1", word).replace("\\", "\\\\").replace("%", "%%")
    return f'"{inside}"'
