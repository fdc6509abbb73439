"""Where and how the stages run: decided from the hardware by a pure function."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from wurst_desktop.core.errors import DeviceUnavailable, NotOffered


class Device(StrEnum):
    """Kinds of compute devices."""

    CUDA = "cuda"
    MPS = "mps"
    CPU = "cpu"


class Precision(StrEnum):
    """The type that the networks compute in."""

    FLOAT32 = "float32"
    FLOAT16 = "float16"
    BFLOAT16 = "bfloat16"

    @property
    def size(self) -> int:
        """Bytes of one value."""
        return 4 if self is Precision.FLOAT32 else 2

    @property
    def steadier(self) -> "Precision | None":
        """What to fall back on when numbers stop being finite: the range of float32 first, then float32 itself."""
        return {Precision.FLOAT16: Precision.BFLOAT16, Precision.BFLOAT16: Precision.FLOAT32}.get(self)


class Residency(StrEnum):
    """Where the weights lie while pictures are made."""

    RESIDENT = "resident"
    """All stages stay on the device."""
    STAGE = "stage"
    """One stage at a time is on the device."""
    LAYER = "layer"
    """The weights stream in layer by layer."""


class Reason(StrEnum):
    """Why the plan is as it is; `ui/wording` has the sentence."""

    ALL_FITS = "all-fits"
    ONE_STAGE_FITS = "one-stage-fits"
    ONLY_LAYERS_FIT = "only-layers-fit"
    NO_ACCELERATOR = "no-accelerator"
    ACCELERATOR_TOO_SMALL = "accelerator-too-small"
    ASKED_FOR = "asked-for"
    RAN_OUT = "ran-out"
    LIMITED = "limited"


@dataclass(frozen=True)
class ExecutionPlan:
    """Device, precision and residency of all stages, CPU threads, and the reason.

    `device_name` is the maker's name; `memory` is the device's memory in bytes; `index` tells devices of a kind apart.
    `expected_peak` is what the work takes of that memory, `unreclaimable` the part that the system can't drop and read
    from disk again. `pixels_aside` says that the processor does Stage A, whose values take by far the most room, for a
    GPU that does the rest.
    """

    device: Device
    device_name: str
    precision: Precision
    residency: Residency
    threads: int
    memory: int
    reason: Reason
    index: int = 0
    expected_peak: int = 0
    unreclaimable: int = 0
    pixels_aside: bool = False

    @property
    def compiles(self) -> bool:
        """Whether networks can be compiled under it: on a GPU, where their layers don't come and go."""
        return self.device is not Device.CPU and self.residency is not Residency.LAYER


@dataclass(frozen=True)
class Accelerator:
    """A GPU. `memory` and `free` are bytes."""

    device: Device
    name: str
    memory: int
    free: int
    index: int = 0


@dataclass(frozen=True)
class Hardware:
    """What a machine has: its processor, physical cores that may be used, bytes of memory, and GPUs.

    `memory` is what this process may ever use, `free` what it could take now without others having to make room.
    """

    processor: str
    cores: int
    memory: int
    free: int
    accelerators: tuple[Accelerator, ...] = ()


@dataclass(frozen=True)
class Need:
    """Bytes of a device's memory at the peak of the work, and how many of them can't be dropped and read again."""

    peak: int
    unreclaimable: int


@dataclass(frozen=True)
class Footprint:
    """How much a checkpoint holds: parameters of each part, and `working`, the values that a stage keeps at once.

    `text` is the larger of the two text encoders, `texts` both together. `working` is what the plain networks keep for
    a picture of `pixels`. `stored` is the type of the weights on disk.
    """

    text: int
    texts: int
    prior: int
    decoder: int
    vqgan: int
    working: int
    pixels: int = 1024 * 1024
    stored: Precision = Precision.FLOAT32

    def at(self, pixels: int) -> "Footprint":
        """The same for pictures of so many pixels: what a stage keeps grows with them."""
        return replace(self, working=self.working * pixels // self.pixels, pixels=pixels)

    def weights(self, residency: Residency) -> int:
        """The most parameters that lie on the device at once; Stage A lies beside Stage B, as it draws its previews."""
        match residency:
            case Residency.RESIDENT:
                return self.texts + self.prior + self.decoder + self.vqgan
            case Residency.STAGE:
                return max(self.text, self.prior, self.decoder + self.vqgan)
            case Residency.LAYER:
                return max(self.text, self.prior, self.decoder) // _LAYERS
            case _:
                assert_never(residency)

    def need(self, device: Device, precision: Precision, residency: Residency, *, pixels_aside: bool = False) -> Need:
        """What the work takes of the memory of `device`.

        On the processor it is that of the whole program, whose weights stay mapped from their file if they are stored
        in the type that they compute in.
        """
        weights = self.weights(residency) * precision.size
        if device is not Device.CPU:
            working = self.working // (_BESIDE_STAGE_A if pixels_aside else 1)
            return Need(*[weights + working * precision.size] * 2)
        has_swaps = precision is Precision.FLOAT32
        working = self.working * precision.size // (_SWAPS_SPARE if has_swaps else 1)
        is_mapped = self.stored is precision
        return Need(
            _PROGRAM + _LIBRARIES + working + weights,
            _PROGRAM + working + (0 if is_mapped else weights),
        )


_LAYERS = 20
"""No single layer holds more than a twentieth of its network (the largest: the token table of a text encoder)."""
_SWAPS_SPARE = 4
"""The exact swaps of engine/fast keep a quarter of the values (measured: 0.53 of 2.1 GB at 1024 x 1024)."""
_BESIDE_STAGE_A = 5
"""The other stages keep a fifth of the values that Stage A keeps, at most (measured: 0.42 of 2.1 GB)."""
_PROGRAM, _LIBRARIES = 290_000_000, 100_000_000
"""The program with torch before any work: its own memory, and the pages of libraries in use (measured)."""

WUERSTCHEN_V2 = Footprint(
    text=693_000_000,
    texts=1_046_000_000,
    prior=993_636_896,
    decoder=1_055_365_280,
    vqgan=18_406_894,
    working=525_000_000,
)
"""The public weights at 1024 x 1024: what a plan is made for while no checkpoint is known."""


@dataclass(frozen=True)
class DeviceWish:
    """What the artist asks for; None leaves the choice to the program. `memory` is the most bytes to plan with."""

    device: Device | None = None
    residency: Residency | None = None
    precision: Precision | None = None
    memory: int | None = None

    @classmethod
    def named(cls, device: str = "auto", residency: str = "auto", gigabytes: int = 0) -> "DeviceWish":
        """The wish in words: auto|cuda|mps|cpu and auto|resident|stage|layer, 0 for no limit. Raises `NotOffered`."""
        devices = {"auto": None, **{each.value: each for each in Device}}
        residencies = {"auto": None, **{each.value: each for each in Residency}}
        if device not in devices:
            raise NotOffered("device", device, tuple(devices))
        if residency not in residencies:
            raise NotOffered("residency", residency, tuple(residencies))
        return cls(devices[device], residencies[residency], memory=gigabytes * 2**30 or None)


_ACCELERATOR_SHARE = 0.92
"""Of the free memory of a GPU; the rest goes to its runtime and to fragments."""
_MEMORY_SHARE = 0.85
"""Of the machine's free memory; the rest is for what the artist does meanwhile."""


def settle(hardware: Hardware, footprint: Footprint, wish: DeviceWish) -> ExecutionPlan:
    """Decide where and how the stages of a checkpoint with `footprint` run on `hardware`.

    The roomiest GPU is taken if at least the streaming of layers fits, if need be with Stage A aside, else the
    processor. Raises `DeviceUnavailable` when a device is wished for that isn't there.
    """
    wished = [each for each in hardware.accelerators if wish.device in {None, each.device}]
    if wish.device is Device.CPU:
        return _on_processor(hardware, footprint, wish, Reason.ASKED_FOR)
    if not wished and wish.device is not None:
        raise DeviceUnavailable(wish.device, _present(hardware))
    if not wished:
        return _on_processor(hardware, footprint, wish, Reason.NO_ACCELERATOR)
    return _on_accelerator(hardware, max(wished, key=lambda each: each.free), footprint, wish)


def _present(hardware: Hardware) -> tuple[str, ...]:
    return (*dict.fromkeys(each.device.value for each in hardware.accelerators), Device.CPU.value)


def needing(plan: ExecutionPlan, footprint: Footprint) -> ExecutionPlan:
    """`plan` with the peak that `footprint` makes it expect."""
    need = footprint.need(plan.device, plan.precision, plan.residency, pixels_aside=plan.pixels_aside)
    return replace(plan, expected_peak=need.peak, unreclaimable=need.unreclaimable)


def _on_processor(hardware: Hardware, footprint: Footprint, wish: DeviceWish, reason: Reason) -> ExecutionPlan:
    precision = wish.precision or Precision.FLOAT32
    budget = int(hardware.free * _MEMORY_SHARE)
    residency, _ = _residency(footprint, Device.CPU, precision, _within(budget, wish))
    is_limited = residency is not _residency(footprint, Device.CPU, precision, budget)[0]
    asked = Reason.ASKED_FOR if wish.residency else Reason.LIMITED if is_limited else reason
    plan = ExecutionPlan(
        Device.CPU,
        hardware.processor,
        precision,
        wish.residency or residency,
        _threads(hardware),
        hardware.memory,
        asked,
    )
    return needing(plan, footprint)


def _on_accelerator(hardware: Hardware, gpu: Accelerator, footprint: Footprint, wish: DeviceWish) -> ExecutionPlan:
    free = int(gpu.free * _ACCELERATOR_SHARE)
    budget = _within(free, wish)
    precision = wish.precision or _accelerator_precision(gpu, footprint, budget)
    residency, reason, is_aside = _share_of_gpu(footprint, gpu.device, precision, budget)
    leanest = wish.residency or Residency.LAYER
    is_too_small = is_aside and footprint.need(gpu.device, precision, leanest, pixels_aside=True).peak > budget
    if is_too_small and wish.device is None:
        return _on_processor(hardware, footprint, wish, Reason.ACCELERATOR_TOO_SMALL)
    if (residency, is_aside) != _share_of_gpu(footprint, gpu.device, precision, free)[::2]:
        reason = Reason.LIMITED
    asked = wish.residency is not None or (wish.device is not None and reason is not Reason.LIMITED)
    plan = ExecutionPlan(
        gpu.device,
        gpu.name,
        precision,
        wish.residency or residency,
        _threads(hardware),
        gpu.memory,
        Reason.ASKED_FOR if asked else reason,
        gpu.index,
        pixels_aside=is_aside,
    )
    return needing(plan, footprint)


def _within(budget: int, wish: DeviceWish) -> int:
    return budget if wish.memory is None else min(budget, wish.memory)


def _accelerator_precision(gpu: Accelerator, footprint: Footprint, budget: int) -> Precision:
    """Float16, as the weights' own card uses.

    On Apple's GPUs float32 where a stage fits: artifacts in float16 were reported there (dome272/Wuerstchen #24).
    """
    need = footprint.need(gpu.device, Precision.FLOAT32, Residency.STAGE)
    return Precision.FLOAT32 if gpu.device is Device.MPS and need.peak <= budget else Precision.FLOAT16


_ROOMIEST_FIRST = (
    (Residency.RESIDENT, Reason.ALL_FITS),
    (Residency.STAGE, Reason.ONE_STAGE_FITS),
)


def _share_of_gpu(
    footprint: Footprint, device: Device, precision: Precision, budget: int
) -> tuple[Residency, Reason, bool]:
    """What a GPU does, and whether without Stage A: it is put aside only where its values don't fit beside a layer."""
    is_aside = footprint.need(device, precision, Residency.LAYER).peak > budget
    return *_residency(footprint, device, precision, budget, pixels_aside=is_aside), is_aside


def _residency(
    footprint: Footprint, device: Device, precision: Precision, budget: int, *, pixels_aside: bool = False
) -> tuple[Residency, Reason]:
    for residency, reason in _ROOMIEST_FIRST:
        if footprint.need(device, precision, residency, pixels_aside=pixels_aside).peak <= budget:
            return residency, reason
    return Residency.LAYER, Reason.ONLY_LAYERS_FIT


def _threads(hardware: Hardware) -> int:
    """All physical cores but one, which the window needs to stay quick."""
    return max(1, hardware.cores - 1)
