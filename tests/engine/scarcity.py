"""Memory that runs out at a chosen moment: each allocation of torch's passes here, and some are refused.

Nothing of the program is replaced: the refusals are those of torch's allocators, raised where an operation asks for
memory, as they would be on a full machine.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from wurst_desktop.core.events import EngineEvent, MadeRoom, Planned, Stage, Stepped
from wurst_desktop.core.plan import Device, ExecutionPlan, Residency

FULL_GPU = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
FULL_PROCESS = MemoryError()
FULL_MACHINE = RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory: 4096 bytes")


@dataclass
class Scarcity(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Refuses memory in `stage` while the plan in force is one of `under`, from the `operation`th operation there on.

    Give its `watch` to the run: it learns from the events where the engine is. `refused` holds the plans under which
    it said no. A refusal stands as long as the stage and the plan last.
    """

    stage: Stage
    under: tuple[Residency, ...]
    operation: int = 0
    error: Exception = FULL_MACHINE
    only_on: Device | None = None
    spares_processor: bool = False
    """Whether Stage A finds memory where the processor does it for a GPU."""
    refused: list[ExecutionPlan] = field(default_factory=list)
    _at: Stage = Stage.SAVE
    _interrupted: Stage = Stage.SAVE
    _plan: ExecutionPlan | None = None
    _seen: int = 0

    def __post_init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    def watch(self, event: EngineEvent) -> None:
        match event:
            case Stepped(stage, step, steps):
                self._seen = self._seen if stage is self._at and step else 0
                if stage is Stage.LOAD and step == 0:
                    self._interrupted = self._at
                # The last step ends a stage, and loading goes back to the one that needed it.
                ended = self._interrupted if stage is Stage.LOAD else Stage.SAVE
                self._at = stage if step < steps else ended
            case Planned(plan):
                self._plan = plan
            case _:
                pass

    def __torch_dispatch__(
        self,
        func: Callable[..., object],
        types: Sequence[type],
        args: tuple[object, ...] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        if self._plan is not None and self._is_scarce(self._plan):
            self._seen += 1
            if self._seen > self.operation:
                self.refused.append(self._plan)
                raise type(self.error)(*self.error.args)  # a fresh one, as each would be
        return func(*args, **(kwargs or {}))

    def _is_scarce(self, plan: ExecutionPlan) -> bool:
        is_spared = self.spares_processor and plan.pixels_aside
        return (
            not is_spared
            and self._at is self.stage
            and plan.residency in self.under
            and self.only_on in {None, plan.device}
        )


def rooms(events: Sequence[EngineEvent]) -> list[MadeRoom]:
    """What was told of memory that ran out."""
    return [event for event in events if isinstance(event, MadeRoom)]
