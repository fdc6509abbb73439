"""What the system says of a file that is read becomes an error of ours that names the file."""

import errno
from pathlib import Path

import pytest

from wurst_desktop.checkpoints.reading import reading
from wurst_desktop.core.errors import FileUnreadable


@pytest.mark.parametrize(
    ("number", "is_missing", "reason"),
    [(errno.ENOENT, True, "it isn't there"), (errno.EIO, False, "scratched"), (errno.EACCES, False, "scratched")],
)
def test_the_file_is_named_with_the_reason(number: int, is_missing: bool, reason: str) -> None:
    with pytest.raises(FileUnreadable) as caught, reading(Path("weights")):
        raise OSError(number, "scratched")
    assert (caught.value.path, caught.value.is_missing, caught.value.reason) == (Path("weights"), is_missing, reason)
