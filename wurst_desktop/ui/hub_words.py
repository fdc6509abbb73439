"""What went wrong with fetching a model, and what to do."""

from typing import assert_never

from wurst_desktop.core.model_errors import (
    FetchBroken,
    FetchDiffers,
    HubBusy,
    HubFailing,
    HubLacks,
    HubRefused,
    HubUnreachable,
    HubUnsafe,
)
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import duration, file_size
from wurst_desktop.ui.phrases import clause

HubAmiss = HubUnreachable | HubRefused | HubLacks | HubBusy | HubFailing | HubUnsafe | FetchBroken | FetchDiffers


def hub_amiss(error: HubAmiss) -> str:
    """Why a download didn't come about, and what to do."""
    match error:
        case HubUnreachable(host, reason):
            return tr("{host} can't be reached ({reason}). Is there a network? What has come is kept.").format(
                host=host, reason=clause(reason)
            )
        case HubRefused(host, what):
            return tr(
                "{host} doesn't give {what} to everybody. Fetch it with your browser there, and import the folder."
            ).format(host=host, what=what)
        case HubLacks(host, what):
            return tr("{host} has no {what} (any more). If you use a mirror, try another one.").format(
                host=host, what=what
            )
        case HubBusy(host, seconds):
            return _busy(host, seconds)
        case HubFailing(host, status):
            return tr("{host} has a fault of its own (HTTP {status}). Go on later; what has come is kept.").format(
                host=host, status=status
            )
        case HubUnsafe(host, name, is_double):
            text = (
                tr("{host} lists two files that only capitals tell apart ({name}). Nothing was fetched.")
                if is_double
                else tr("{host} lists a file whose name leads out of the model's folder ({name}). Nothing was fetched.")
            )
            return text.format(host=host, name=name)
        case FetchBroken(file, received, expected):
            return tr("{file} came with {received} instead of {expected}. Go on later; what is whole is kept.").format(
                file=file, received=file_size(received), expected=file_size(expected)
            )
        case FetchDiffers(file):
            return tr(
                "{file} came damaged: its SHA-256 isn't the one announced. It was thrown away; try again."
            ).format(file=file)
        case _:
            assert_never(error)


def _busy(host: str, seconds: float | None) -> str:
    if seconds is None:
        return tr("{host} has too many requests to answer. Go on later; what has come is kept.").format(host=host)
    text = tr("{host} has too many requests to answer. Go on in {time}; what has come is kept.")
    return text.format(host=host, time=duration(seconds))
