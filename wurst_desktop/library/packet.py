"""EXIF and XMP, which carry texts in JPEG and WebP files, where there are no text chunks."""

import html
import json
import struct
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from contextlib import suppress

import msgspec
from PIL import ExifTags, Image

from wurst_desktop.decoding import decode_json

_OURS = "urn:wurst-desktop:recipe"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC = "http://purl.org/dc/elements/1.1/"
_UNICODE = b"UNICODE\0"
_ODD = (ArithmeticError, AttributeError, LookupError, OSError, SyntaxError, TypeError, ValueError, struct.error)
"""What Pillow raises for blocks of EXIF that aren't well-formed."""


def exif(parameters: str, former: bytes = b"") -> bytes:
    """The block `former`, its user comment now `parameters` in the encoding that other tools expect there."""
    block = Image.Exif()
    with suppress(*_ODD):
        block.load(former)
        block.get_ifd(ExifTags.IFD.Exif)
    block.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = _UNICODE + parameters.encode("utf_16_be")
    return block.tobytes()


def xmp(recipe: str, prompt: str) -> bytes:
    """An XMP packet with the recipe as our own property and the prompt as the description that desktops show."""
    description = f'<rdf:Alt><rdf:li xml:lang="x-default">{_legal(prompt)}</rdf:li></rdf:Alt>'
    return _packet(f"<dc:description>{description}</dc:description>", f"<wurst:recipe>{_legal(recipe)}</wurst:recipe>")


def _packet(described: str, ours: str) -> bytes:
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="{_RDF}" xmlns:dc="{_DC}" xmlns:wurst="{_OURS}"><rdf:Description rdf:about="">'
        f"{described}{ours}"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def xmp_of_texts(texts: Mapping[str, str]) -> bytes:
    """An XMP packet with texts by their names as our own property."""
    return _packet("", f"<wurst:texts>{_legal(json.dumps(texts))}</wurst:texts>")


def recipe_in(packet: bytes) -> str | None:
    """The recipe of a packet that `xmp` made; None for other packets."""
    return _property(packet, "recipe")


def texts_in(packet: bytes) -> Mapping[str, str]:
    """The texts of a packet that `xmp_of_texts` made; none for other packets."""
    try:
        return decode_json(_property(packet, "texts") or "{}", dict[str, str])
    except msgspec.DecodeError:
        return {}


def user_comment(image: Image.Image) -> str:
    """The user comment in the EXIF block of a picture, as `exif` writes it; "" where there is none in that form."""
    try:
        comment = image.getexif().get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.UserComment)
    except _ODD:
        return ""
    if not isinstance(comment, bytes) or not comment.startswith(_UNICODE):
        return ""
    return comment.removeprefix(_UNICODE).decode("utf_16_be", errors="replace")


def _property(packet: bytes, name: str) -> str | None:
    try:
        root = ET.fromstring(packet.strip(b"\0 \n"))
    except (ET.ParseError, ValueError):
        return None
    return root.findtext(f".//{{{_OURS}}}{name}")


def _legal(text: str) -> str:
    # XML 1.0 has no way to write control characters; JSON has escaped them before.
    return html.escape("".join(sign for sign in text if sign >= " " or sign in "\t\n"), quote=False)
