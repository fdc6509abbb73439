"""The words for the build of torch that uses a GPU: how it stands, what comes, and why it can't."""

from typing import assert_never

from wurst_desktop.core.finding import Finding
from wurst_desktop.core.gpu_adding import AddingNews, Asked, PartBegun, PartFetched, Trying, Unpacking
from wurst_desktop.core.gpu_build import GpuBuild, GpuBuildRefused, GpuCard, GpuWoe, Standing, Tried
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import file_size

_ADD = "wurst-desktop gpu add"
_REFUSED = {
    GpuWoe.IN_USE: tr("It is being fetched already, by another window or command."),
    GpuWoe.WINDOW_OPEN: tr("Wurst Desktop is open and may be drawing with it. Close it first, and ask once more."),
    GpuWoe.NO_CARD: tr("No NVIDIA card with a working driver was found here. A Mac's GPU is used without any of this."),
    GpuWoe.DRIVER_TOO_OLD: tr(
        "The driver of the NVIDIA card is too old: it is {said}, and it takes 560. Update it first?"
    ),
    GpuWoe.NO_PIP: tr("This Python has no pip to fetch it with. On a terminal: python -m ensurepip"),
    GpuWoe.NOT_FOUND: (
        tr(
            "None of the indexes that pip asks has the build of torch for this card. Torch's own install "
            "page names one that has it: give its address."
        )
    ),
    GpuWoe.NOT_FETCHED: tr("It couldn't be fetched: {said}. What has come whole is kept, and it goes on from there."),
    GpuWoe.NOT_LOADED: tr("It has come, but doesn't load here ({said}), so all stays as it was."),
    GpuWoe.NO_LONGER_LOADED: (
        tr(
            "The part for the GPU can't be loaded any more ({said}). It is left out from the next start on, "
            "and the processor draws: start the program again."
        )
    ),
    GpuWoe.PROCESSOR_ONLY: (
        tr(
            "What came (torch {said}) only uses the processor, so all stays as it was. Torch's own install "
            "page names an index that has builds for GPUs: give its address."
        )
    ),
    GpuWoe.OTHER_VERSION: tr("What came is torch {said}, which this program wasn't made for, so all stays as it was."),
}


def gpu_offer(card: GpuCard) -> str:
    """That a card could draw: one sentence, for the window."""
    return tr(
        "Your {name} could draw the pictures sooner than the processor. A part for it has to be fetched first."
    ).format(name=card.name)


def gpu_standing(build: GpuBuild) -> str:
    """How it stands with the GPU build: one sentence."""
    match build.standing:
        case Standing.ABSENT:
            return tr("The part for the GPU isn't here yet: pictures are drawn by the processor.")
        case Standing.SOUND:
            return tr("The part for the GPU is here (torch {version}, {size}).").format(
                version=build.version, size=file_size(build.size)
            )
        case Standing.DAMAGED:
            return tr(
                "Files of the part for the GPU are missing or have changed, so the processor draws. Add it again?"
            )
        case Standing.OUTDATED:
            return tr(
                "The part for the GPU (torch {version}) belongs to another version of Wurst Desktop, so the "
                "processor draws. Add the one for this version?"
            ).format(version=build.version)
        case Standing.BROKE_OFF:
            return tr(
                "The part for the GPU couldn't be loaded, so it is left out, and the processor draws. Add it again?"
            )
        case Standing.BUILT_IN:
            return tr("This installation uses GPUs by itself; nothing has to be added.")
        case _:
            assert_never(build.standing)


def gpu_news(news: AddingNews) -> str:
    """What is going on while a GPU build comes: one line; empty for what needs no words."""
    match news:
        case PartBegun(name):
            return tr("Fetching {name}…").format(name=name)
        case PartFetched(done, total):
            return tr("{done} of {total}", "sizes of files: how much has come").format(
                done=file_size(done), total=file_size(total)
            )
        case Unpacking():
            return tr("All has come. Unpacking it takes some minutes…")
        case Trying():
            return tr("Trying it out…")
        case Asked():
            return ""
        case _:
            assert_never(news)


def gpu_added(tried: Tried) -> str:
    """That the GPU build has come and loads, and what it found."""
    if tried.devices:
        return tr("It is here, and computes on {device}. It is used from the next start on.").format(
            device=tried.devices[0]
        )
    return tr(
        "It is here and loads (torch {version}), but finds no GPU that it can use: a newer driver may "
        "help. It is used from the next start on; until it finds one, the processor draws."
    ).format(version=tried.version)


def gpu_refused(error: GpuBuildRefused) -> str:
    """Why there can't be a GPU build, and what to do about it."""
    return _REFUSED[error.woe].format(said=error.said)


def gpu_finding(card: GpuCard | None, build: GpuBuild) -> Finding | None:
    """For the doctor; None where there is neither a card nor a build."""
    if build.standing.is_unfit:
        return Finding(
            "GPU",
            gpu_standing(build),
            f"{_ADD} puts it right; wurst-desktop gpu remove takes it away.",
        )
    if card is None:
        return None if build.standing is not Standing.SOUND else Finding("GPU", gpu_standing(build))
    named = f"{card.name}, driver {card.driver}"
    if build.standing is Standing.ABSENT:
        return Finding("GPU", f"{named}; unused so far, {_ADD} fetches what it takes")
    return Finding("GPU", f"{named}. {gpu_standing(build)}")
