"""How many images each stage of a job has to work on."""

from wurst_desktop.core.events import Stage
from wurst_desktop.core.request import GenerationRequest


def workload(request: GenerationRequest, missing: int, uncomposed: int, *, only_composes: bool) -> dict[Stage, int]:
    """The images of each stage, where `missing` ones aren't made and `uncomposed` of those have no composition yet."""
    start = request.start
    drawn = 0 if start is not None and start.is_exact else uncomposed
    return {
        Stage.PRIOR: min(drawn, 1) if request.shares_composition else drawn,
        **dict.fromkeys((Stage.DECODER, Stage.VQGAN, Stage.SAVE), 0 if only_composes else missing),
    }
