"""The two halves of a picture as plain values: its composition (latent) and its pixels."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Pixels:
    """A finished or preview picture: `data` holds height * width * 3 bytes, rows from the top, RGB, 0 .. 255."""

    width: int
    height: int
    data: bytes

    def __post_init__(self) -> None:
        """Hold the length to the size; a mismatch is a bug, not bad input."""
        if len(self.data) != self.width * self.height * 3:
            raise ValueError(f"{len(self.data)} bytes for {self.width} x {self.height} RGB pixels")


@dataclass(frozen=True)
class Latent:
    """The Stage C result as the prior pipeline returns it (after `* 42 - 1`).

    `data` holds channels * height * width little-endian float16 values, channel by channel, rows from the top.
    Float16 keeps it to a relative error of 5e-4; the values lie around -1, mostly within +-130.
    """

    channels: int
    height: int
    width: int
    data: bytes

    def __post_init__(self) -> None:
        """Hold the length to the shape; a mismatch is a bug, not bad input."""
        if len(self.data) != self.channels * self.height * self.width * 2:
            raise ValueError(f"{len(self.data)} bytes for a {self.channels} x {self.height} x {self.width} latent")

    @property
    def fingerprint(self) -> str:
        """SHA-256 over shape and values, as 64 hexadecimal digits: equal for equal latents only."""
        shape = f"{self.channels} {self.height} {self.width} ".encode()
        return hashlib.sha256(shape + self.data).hexdigest()
