"""What other programs wrote into a picture, word for word, so that a copy of another kind or size carries it on.

A PNG takes it as the text chunks that it was. JPEG and WebP have none: the widespread `parameters` go into the EXIF
user comment, where other tools look for them, and all of it into XMP, from where it comes back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from wurst_desktop.library import packet

PARAMETERS = "parameters"
_XMP = "XML:com.adobe.xmp"
_LONGEST_KEY = 79
"""Bytes, by the PNG specification (11.3.3)."""


@dataclass(frozen=True)
class ForeignText:
    """The text chunks of a picture by their names, and its blocks of EXIF and XMP as they are."""

    texts: Mapping[str, str] = field(default_factory=dict)
    exif: bytes = b""
    xmp: bytes = b""

    @classmethod
    def of(cls, image: Image.Image) -> "ForeignText":
        """What stands in a picture whose pixels have been read."""
        exif, xmp = image.info.get("exif", b""), image.info.get("xmp", b"")
        carried = packet.texts_in(xmp) if isinstance(xmp, bytes) else {}
        texts = {str(name): text for name, text in image.info.items() if isinstance(text, str)}
        texts.update(carried)
        if carried or not xmp:
            xmp = texts.get(_XMP, "").encode()
        comment = packet.user_comment(image)
        if comment:
            texts.setdefault(PARAMETERS, comment)
        return cls(
            {name: text for name, text in texts.items() if _is_key(name) and name != _XMP},
            exif if isinstance(exif, bytes) else b"",
            xmp if isinstance(xmp, bytes) else b"",
        )

    def in_png(self) -> tuple[PngInfo, bytes]:
        """The text chunks, and the block of EXIF."""
        info = PngInfo()
        for name, text in self.texts.items():
            info.add_text(name, text)
        if self.xmp:
            info.add_itxt(_XMP, self.xmp.decode(errors="replace"))
        return info, self.exif

    def in_others(self) -> dict[str, bytes]:
        """The blocks of EXIF and XMP for JPEG and WebP."""
        exif = packet.exif(self.texts[PARAMETERS], self.exif) if PARAMETERS in self.texts else self.exif
        whole = {**self.texts, **({_XMP: self.xmp.decode(errors="replace")} if self.xmp else {})}
        xmp = packet.xmp_of_texts(whole) if self.texts else self.xmp
        return {name: block for name, block in (("exif", exif), ("xmp", xmp)) if block}


def as_png(text: ForeignText) -> Image.Image:
    """A picture of one pixel that carries the texts as chunks, for those who read them there alone."""
    file = BytesIO()
    Image.new("L", (1, 1)).save(file, "PNG", pnginfo=ForeignText(text.texts).in_png()[0])
    return Image.open(file)


def _is_key(name: str) -> bool:
    return 0 < len(name) <= _LONGEST_KEY and all(sign.isprintable() and sign <= "\xff" for sign in name)
