"""The checks and measurements of `tests.benchmarks.gpu`, the most telling ones first."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch
from torch import nn

from tests.benchmarks.gpu_kernels import candidates, profile
from tests.benchmarks.gpu_subject import Drawn, Facts, Subject, apart, far, in_use, limited
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import EngineEvent, Stage, Stepped
from wurst_desktop.core.plan import Device, Precision, Residency
from wurst_desktop.core.request import GenerationRequest, Mode
from wurst_desktop.engine.benchmark.stock import StockPipelines
from wurst_desktop.engine.benchmark.stopwatch import now
from wurst_desktop.engine.checkpoint import Checkpoint, open_checkpoint
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.placement import STOCK
from wurst_desktop.engine.retreat import give_memory_back
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.training.artist import card_of

ROOT = Path(__file__).parents[2]
BUNDLED = ROOT / "resources" / "models" / "wurst-mini"
FULL = (29, 12)
FEW = (6, 4)
LOUD = 1e5
Check = Callable[[Facts], None]
"""Writes down what it finds as it goes, so that what was found before it fails is kept."""


class Checks:
    """Shares what is loaded between the checks of float16."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self._engine: WuerstchenEngine | None = None
        self._stock: StockPipelines | None = None
        self._plain: dict[GenerationRequest, Drawn] = {}

    def all(self) -> Mapping[str, tuple[float, Check]]:
        """By name, the seconds that one is given, and what it does."""
        return {
            "float16": (60, partial(self.precision, Precision.FLOAT16, FULL)),
            "again": (20, self.again),
            "cancel": (20, self.cancel),
            "batches": (60, self.batches),
            "float32": (60, partial(self.precision, Precision.FLOAT32, FEW)),
            "bfloat16": (60, partial(self.precision, Precision.BFLOAT16, FEW)),
            "stage": (40, partial(self.residency, Residency.STAGE)),
            "layer": (60, partial(self.residency, Residency.LAYER)),
            "overflow": (40, self.overflow),
            "memory": (90, self.memory),
            "bundled": (60, self.bundled),
            "profile": (40, self.profile),
            "candidates": (60, self.candidates),
            "compiled": (240, self.compiled),
        }

    def precision(self, precision: Precision, steps: tuple[int, int], facts: Facts) -> None:
        """Ours and the stock pipelines, one after the other, everything resident."""
        subject = self.subject
        keeps = precision is Precision.FLOAT16
        engine = self.quick() if keeps else subject.engine(precision)
        request = subject.request(*steps)
        facts["cold, with loading"] = subject.draw(engine, replace(request, seed=99)).facts()
        ours = subject.draw(engine, request)
        facts["ours"] = ours.facts()
        facts["expected peak MB"] = engine.plan().expected_peak >> 20
        if keeps:
            self._plain[request] = ours
        began = time.perf_counter()
        stock = self.stock() if keeps else subject.stock(precision)
        facts["stock loaded, s"] = round(time.perf_counter() - began, 2)
        subject.draw_stock(stock, subject.request(2, 2, seed=98))
        theirs = subject.draw_stock(stock, request)
        facts["stock"] = theirs.facts()
        facts["ours from stock"] = apart(ours.pictures[0], theirs.pictures[0])
        if precision is Precision.FLOAT32:
            del engine
            give_memory_back()
            slow = subject.draw(subject.engine(precision, arithmetic=STOCK), request)
            facts["with the stock arithmetic"] = slow.facts()
            facts["stock arithmetic from stock"] = apart(slow.pictures[0], theirs.pictures[0])

    def again(self, facts: Facts) -> None:
        """The same request twice; with and without convolutions that must be repeatable."""
        engine, request = self.quick(), self.subject.request(*FULL)
        first = self.plain(request)
        for name, is_deterministic in (("as it is", None), ("deterministic", True), ("free", False)):
            before = torch.backends.cudnn.deterministic
            if is_deterministic is not None:
                torch.backends.cudnn.deterministic = is_deterministic
            try:
                one, other = (self.subject.draw(engine, request) for _ in range(2))
            finally:
                torch.backends.cudnn.deterministic = before
            facts[name] = {
                "twice": apart(one.pictures[0], other.pictures[0]),
                "from the first": apart(one.pictures[0], first.pictures[0]),
                "compositions apart": far(one.compositions[0], first.compositions[0]),
                "seconds": [round(each.seconds, 3) for each in (one, other)],
            }
        three = self.subject.draw(engine, self.subject.request(*FULL, count=3))
        facts["the first of three from it alone"] = apart(three.pictures[0], first.pictures[0])

    def cancel(self, facts: Facts) -> None:
        """From the wish to the engine's stop, in the middle of each denoising stage."""
        engine, request = self.quick(), self.subject.request(120, 60)
        for stage in (Stage.PRIOR, Stage.DECODER):
            token, moments, timers = CancelToken(), list[float](), list[threading.Timer]()

            def cancel(token: CancelToken = token, moments: list[float] = moments) -> None:
                moments.append(time.perf_counter())
                token.cancel()

            def hear(
                event: EngineEvent,
                stage: Stage = stage,
                timers: list[threading.Timer] = timers,
                cancel: Callable[[], None] = cancel,
            ) -> None:
                if isinstance(event, Stepped) and (event.stage, event.step) == (stage, 1):
                    timers.append(threading.Timer(0.1, cancel))
                    timers[-1].start()

            try:
                list(engine.generate(request, {}, hear, token))
                facts[stage.value] = "it had ended before"
            except Cancelled:
                heard = time.perf_counter()
                now(self.subject.torch_device)
                facts[stage.value] = {
                    "stopped after, s": round(heard - moments[0], 4),
                    "and the GPU idle after, s": round(time.perf_counter() - moments[0], 4),
                }
        request = self.subject.request(*FULL)
        facts["a picture afterwards"] = apart(
            self.subject.draw(engine, request).pictures[0], self.plain(request).pictures[0]
        )

    def batches(self, facts: Facts) -> None:
        """Few steps of 1, 2, 4 and 8 pictures; the seconds of a picture of 29 + 12 steps are made of them."""
        subject, engine, stock = self.subject, self.quick(), self.stock()
        steps = {Stage.PRIOR: FULL[0], Stage.DECODER: FULL[1]}
        measured = {Stage.PRIOR: FEW[0], Stage.DECODER: FEW[1]}
        for batch in (1, 2, 4, 8):
            request = subject.request(*FEW, count=batch, seed=batch)
            found: Facts = {}
            for side, draw in (
                ("ours", partial(subject.draw, engine)),
                ("stock", partial(subject.draw_stock, stock)),
            ):
                draw(replace(request, seed=50 + batch))
                drawn = draw(request)
                costs = {
                    stage: _each(drawn.laps.get(stage.value, []), batch, measured.get(stage, 1), steps.get(stage, 1))
                    for stage in (Stage.TEXT, Stage.PRIOR, Stage.DECODER, Stage.VQGAN)
                }
                found[side] = {
                    "a picture, s": round(sum(costs.values()), 4),
                    "by stage, s": {stage.value: round(cost, 4) for stage, cost in costs.items()},
                    "peak MB": max(drawn.peaks.values()),
                    "measured, s": round(drawn.seconds, 3),
                }
            facts[str(batch)] = found

    def residency(self, residency: Residency, facts: Facts) -> None:
        """One of the leaner residencies against everything resident."""
        steps = FEW if residency is Residency.STAGE else (3, 2)
        request = self.subject.request(*steps)
        resident = self.plain(request)
        self.free()
        engine = self.subject.engine(Precision.FLOAT16, residency)
        drawn = self.subject.draw(engine, request)
        facts["drawn"] = drawn.facts()
        facts["expected peak MB"] = engine.plan().expected_peak >> 20
        facts["from resident"] = apart(drawn.pictures[0], resident.pictures[0])
        facts["again"] = self.subject.draw(engine, replace(request, seed=3)).facts()
        del engine
        give_memory_back()
        facts["MB in use after it is gone"] = in_use(self.subject.torch_device)

    def overflow(self, facts: Facts) -> None:
        """Stage C, then Stage A, whose last layer is so strong that float16 can't hold what it says."""
        self.free()
        for part, names in ((Part.PRIOR, ("projection",)), (Part.VQGAN, ("up_blocks.0.0", "out_block.0"))):
            opening = partial(loud, part, names)
            for precision in (Precision.FLOAT16, Precision.BFLOAT16):
                drawn = self.subject.draw(self.subject.engine(precision, opening=opening), self.subject.request(2, 2))
                give_memory_back()
                facts[f"{part}, begun in {precision}"] = {
                    "told": drawn.told,
                    "spread": round(float(drawn.pictures[0].std()), 1),
                    "seconds": round(drawn.seconds, 2),
                }

    def memory(self, facts: Facts) -> None:
        """Less and less memory than the plan thinks there is; the compositions say whether Stage C was done again."""
        device, request = self.subject.torch_device, self.subject.request(*FEW, count=2)
        plain = self.plain(request)
        self.free()
        for mb in (5000, 2300, 1200):
            with limited(device, mb):
                engine = self.subject.engine(Precision.FLOAT16, None)
                try:
                    drawn = self.subject.draw(engine, request)
                finally:
                    del engine
                    give_memory_back()
            facts[f"{mb} MB"] = {
                **drawn.facts(),
                "compositions told": len(drawn.compositions),
                "compositions from resident": far(drawn.compositions[0], plain.compositions[0]),
                "from resident": apart(drawn.pictures[1], plain.pictures[1]),
            }
        bundled = Subject(card_of(BUNDLED), self.subject.device)
        with limited(device, 12):
            drawn = bundled.draw(bundled.engine(None, None), bundled.request(4, 4))
        facts["the bundled model in 12 MB"] = drawn.facts()

    def bundled(self, facts: Facts) -> None:
        """The bundled model on the GPU in each precision and residency, held against float32 on the processor."""
        self.free()
        card = card_of(BUNDLED)
        there, here = Subject(card, self.subject.device), Subject(card, Device.CPU)
        requests = [
            replace(
                here.request(card.prior_steps, card.decoder_steps, seed=seed),
                prompt=prompt,
                schedule=card.schedule,
                prior_guidance=card.prior_guidance,
                decoder_guidance=card.decoder_guidance,
            )
            for seed, prompt in enumerate(("a red house", "a green tree on a blue background"))
        ]
        engine = here.engine(Precision.FLOAT32)
        true = [here.draw(engine, request) for request in requests]
        facts["processor, s"] = [round(each.seconds, 2) for each in true]
        # Half precision takes minutes on a processor.
        for precision in Precision if there.device is Device.CUDA else (Precision.FLOAT32,):
            for residency in Residency:
                engine = there.engine(precision, residency)
                drawn = [there.draw(engine, request) for request in requests]
                facts[f"{precision} {residency}"] = {
                    "seconds": [round(each.seconds, 2) for each in drawn],
                    "told": drawn[0].told,
                    "compositions apart": [
                        far(one.compositions[0], other.compositions[0]) for one, other in zip(drawn, true, strict=True)
                    ],
                    "from the processor": [
                        apart(one.pictures[0], other.pictures[0]) for one, other in zip(drawn, true, strict=True)
                    ],
                    "twice": apart(there.draw(engine, requests[0]).pictures[0], drawn[0].pictures[0]),
                }
        engine = there.engine(Precision.FLOAT32)
        fast = there.draw(engine, replace(requests[0], mode=Mode.FAST))
        facts["fast from exact on the processor"] = apart(fast.pictures[0], true[0].pictures[0])

    def compiled(self, facts: Facts) -> None:
        """What compiling costs and gains, and what another size costs then."""
        self.free()
        subject = self.subject
        request = subject.request(*FEW)
        engine = subject.engine(Precision.FLOAT16)
        subject.draw(engine, replace(request, seed=2))
        plain = subject.draw(engine, request)
        facts["plain"] = plain.facts()
        facts["compiling"] = subject.draw(engine, replace(request, mode=Mode.COMPILED, seed=2)).facts()
        drawn = subject.draw(engine, replace(request, mode=Mode.COMPILED))
        facts["compiled"] = drawn.facts()
        facts["from plain"] = apart(drawn.pictures[0], plain.pictures[0])
        facts["compositions apart"] = far(drawn.compositions[0], plain.compositions[0])
        wider = replace(request, width=request.width + 128, mode=Mode.COMPILED)
        facts["a wider one"] = subject.draw(engine, wider).facts()
        facts["the first size again"] = subject.draw(engine, replace(request, mode=Mode.COMPILED)).facts()
        del engine
        give_memory_back()
        facts["MB in use after it is gone"] = in_use(subject.torch_device)
        engine = subject.engine(Precision.FLOAT16, Residency.STAGE)
        for name in ("one stage at a time", "and again"):
            facts[name] = subject.draw(engine, replace(request, mode=Mode.COMPILED)).facts()

    def profile(self, facts: Facts) -> None:
        """Which kernels the time of a step goes to."""
        self.free()
        profile(self.subject, facts)

    def candidates(self, facts: Facts) -> None:
        """What other settings would gain."""
        self.free()
        candidates(self.subject, facts)

    def quick(self) -> WuerstchenEngine:
        """The engine in float16 with everything resident."""
        if self._engine is None:
            self._engine = self.subject.engine(Precision.FLOAT16)
        return self._engine

    def stock(self) -> StockPipelines:
        """The stock pipelines in float16."""
        if self._stock is None:
            self._stock = self.subject.stock(Precision.FLOAT16)
        return self._stock

    def plain(self, request: GenerationRequest) -> Drawn:
        """What the quick engine makes of a request, drawn once."""
        if request not in self._plain:
            self._plain[request] = self.subject.draw(self.quick(), request)
        return self._plain[request]

    def free(self) -> None:
        """Let go of all that is loaded."""
        self._engine = self._stock = None
        give_memory_back()
        if self.subject.device is Device.CUDA:
            torch.cuda.empty_cache()


class _Loud(Checkpoint):
    """A checkpoint with a layer so loud that its answers are beyond float16; see `loud`."""

    part: Part
    layers: tuple[str, ...]

    def load(self, part: Part, device: torch.device, dtype: torch.dtype) -> nn.Module:
        network = super().load(part, device, dtype)
        for layer, factor in zip(self.layers, (LOUD, 1 / LOUD), strict=False) if part is self.part else ():
            weight = network.get_submodule(layer).get_parameter("weight")
            weight.data = (weight.float() * factor).to(dtype)
        return network


def loud(part: Part, layers: tuple[str, ...], card: CheckpointCard) -> Checkpoint:
    """The checkpoint of `card`, the first of `layers` in `part` made loud, the second as much quieter."""
    opened = open_checkpoint(card)
    checkpoint = _Loud(opened.card, opened.layout, opened.configs, opened.footprint)
    object.__setattr__(checkpoint, "part", part)
    object.__setattr__(checkpoint, "layers", layers)
    return checkpoint


def _each(laps: list[float], batch: int, measured: int, steps: int) -> float:
    """Seconds of a stage for each picture of a batch, where `measured` of `steps` were run.

    Ours has a lap for each step of each picture, the stock pipelines have one for each step of all.
    """
    return sum(laps) / batch * steps / measured
