"""How exactly weights are stored, told by the headers of their files."""

from types import MappingProxyType

from wurst_desktop.checkpoints.halves import Halves
from wurst_desktop.core.safetensors_header import read_header

FULL_FLOATS = MappingProxyType({"F32": "<f4", "F64": "<f8"})
"""The types that half precision takes less room than: by the format's names, and as numpy reads them."""


def is_half(halves: Halves) -> bool:
    """Whether none of the weights has more than half precision; False too where a file can't be read."""
    weights = [path for path in halves.files().values() if path.suffix == ".safetensors"]
    try:
        types = {tensor.dtype for path in weights for tensor in read_header(path).values() if tensor.length}
    except (OSError, ValueError):
        return False
    return bool(types) and types.isdisjoint(FULL_FLOATS)
