"""EXIF and XMP, which carry the recipe in JPEG and WebP files, where there are no text chunks."""

import html
import xml.etree.ElementTree as ET

from PIL import ExifTags, Image

_OURS = "urn:wurst-desktop:recipe"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC = "http://purl.org/dc/elements/1.1/"
_UNICODE = b"UNICODE\0"


def exif(parameters: str) -> bytes:
    """An EXIF block whose user comment is `parameters`, in the encoding that other tools expect there."""
    block = Image.Exif()
    block.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = _UNICODE + parameters.encode("utf_16_be")
    return block.tobytes()


def xmp(recipe: str, prompt: str) -> bytes:
    """An XMP packet with the recipe as our own property and the prompt as the description that desktops show."""
    description = f'<rdf:Alt><rdf:li xml:lang="x-default">{_legal(prompt)}</rdf:li></rdf:Alt>'
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="{_RDF}" xmlns:dc="{_DC}" xmlns:wurst="{_OURS}"><rdf:Description rdf:about="">'
        f"<dc:description>{description}</dc:description><wurst:recipe>{_legal(recipe)}</wurst:recipe>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def recipe_in(packet: bytes) -> str | None:
    """The recipe of a packet that `xmp` made; None for other packets."""
    try:
        root = ET.fromstring(packet.strip(b"\0 \n"))
    except (ET.ParseError, ValueError):
        return None
    return root.findtext(f".//{{{_OURS}}}recipe")


def _legal(text: str) -> str:
    # XML 1.0 has no way to write control characters; JSON has escaped them before.
    return html.escape("".join(sign for sign in text if sign >= " " or sign in "\t\n"), quote=False)
