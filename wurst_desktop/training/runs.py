"""The training runs of the stages, each going on from where it stood."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from safetensors.torch import load_file, save_file
from torch import Tensor

from wurst_desktop.core.errors import WurstError
from wurst_desktop.training.answers import Answers
from wurst_desktop.training.captions import full_caption
from wurst_desktop.training.checkpointing import load_state
from wurst_desktop.training.compressor import Compressor, compressed, keep_compressor
from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.correcting import CorrectingLesson
from wurst_desktop.training.course import Course, Schedule
from wurst_desktop.training.drawing import decoded
from wurst_desktop.training.judge_lesson import JudgeLesson
from wurst_desktop.training.lessons import Lessons
from wurst_desktop.training.polish import PolishLesson, drawn_latents
from wurst_desktop.training.pool import Pool, cells_of
from wurst_desktop.training.progress import Report
from wurst_desktop.training.ruler import trained_ruler
from wurst_desktop.training.stage_a import StageALesson, as_batch, new_vqgan
from wurst_desktop.training.stage_b import StageB, StageBLesson
from wurst_desktop.training.stage_c import StageC, StageCLesson
from wurst_desktop.training.targets import StageBTargets
from wurst_desktop.training.trained import TrainedModel
from wurst_desktop.training.watching import compositions, reconstructions, watcher

JUDGE_STEPS = 3000


@dataclass(frozen=True)
class Workshop:
    """Where the state of a run lies, and what all stages share."""

    config: MiniConfig
    report: Report

    @cached_property
    def pool(self) -> Pool:
        return Pool(self.config.folder / "pool", self.config.data)

    @cached_property
    def lessons(self) -> Lessons:
        return Lessons(self.pool, self.config.device)

    def file(self, name: str) -> Path:
        return self.config.folder / name


def run_data(shop: Workshop) -> None:
    """Draw the pool, and write its labels and captions."""
    shop.pool.fill(lambda done, count: shop.report(f"drawn {done}/{count}"))
    shop.report(f"labels of {len(shop.lessons.labels)} scenes")


def run_stage_a(shop: Workshop) -> None:
    """Train the VQGAN to the end of its schedule."""
    stage = shop.config.stage_a
    lesson = StageALesson(shop.config, shop.pool)
    schedule = Schedule(stage.learning_rate, stage.steps, stage.cooldown)
    Course(lesson, schedule, stage.ema, shop.file("stage-a.pt"), shop.report).run()


def trained_vqgan(shop: Workshop) -> PaellaVQModel:
    """The averaged VQGAN, its scale factor set so that Stage B works on unit variance."""
    model = new_vqgan(shop.config)
    model.load_state_dict(averaged(shop.file("stage-a.pt")))
    polished = load_state(shop.file("polish.pt"))
    if polished is not None:
        model.load_state_dict({**model.state_dict(), **polished["average"]})
    model.eval()
    with torch.no_grad():
        spread = model.encode(as_batch(shop.pool.pictures[:32])).latents.std()
    model.register_to_config(scale_factor=round(float(spread), 4))  # type: ignore[no-untyped-call]
    return model


def run_stage_b(shop: Workshop, compiled: bool = True) -> None:
    """Train decoder and compressor together; freeze the compressor on the way, then train the decoder on."""
    stage = shop.config.stage_b
    count = min(stage.scenes, len(shop.pool))
    encoder = StageBTargets(shop.pool, trained_vqgan(shop), count, shop.config.device, compiled)
    targets = encoder.read(shop.file("targets.npy"), shop.report)
    lesson = StageBLesson(shop.config, shop.pool, shop.lessons, targets, compiled)
    schedule = Schedule(stage.learning_rate, stage.steps, stage.cooldown)
    course = Course(lesson, schedule, stage.ema, shop.file("stage-b.pt"), shop.report)
    freezes = _freezing(shop, lesson, course)
    watches = watcher(
        course,
        shop.file("samples"),
        "stage-b",
        shop.config.watch_every,
        lambda: reconstructions(begun_model(shop), shop.config.data, shop.config.use.decoder_steps),
    )

    def after_step(step: int) -> None:
        freezes(step)
        watches(step)

    course.run(after_step)


def _freezing(shop: Workshop, lesson: StageBLesson, course: Course) -> Callable[[int], None]:
    """The compressor's averaged weights are the ones that stay; Stage C may begin when their file is there."""
    freeze_at = shop.config.stage_b.freeze_compressor_at
    file = shop.file("compressor.safetensors")

    def freeze() -> None:
        state = part(course.average.values, "compressor")
        lesson.freeze_compressor(state)
        keep_compressor(state, file)

    def after_step(step: int) -> None:
        if step == freeze_at:
            freeze()
            course.save()
            shop.report("the compressor is frozen")

    if course.step >= freeze_at:
        lesson.freeze_compressor(load_file(file))
    return after_step


def trained_stage_b(shop: Workshop) -> StageB:
    """Decoder, text encoder and compressor with their averaged weights."""
    modules = StageB(shop.config, shop.lessons.tokenizer)
    modules.load_state_dict(averaged(shop.file("stage-b.pt")))
    corrected = load_state(shop.file("correct.pt"))
    if corrected is not None:
        modules.load_state_dict({**modules.state_dict(), **corrected["average"]})
    return modules.eval()


def run_correct(shop: Workshop) -> None:
    """Train Stage B on along its own way; what Stage A's decoder learnt of it before is past then."""
    correct = shop.config.correct
    targets = np.load(shop.file("targets.npy"), mmap_mode="r")
    lesson = CorrectingLesson(shop.config, shop.lessons, pool_latents(shop), targets, trained_stage_b(shop).train())
    schedule = Schedule(correct.learning_rate, correct.steps, correct.cooldown)
    Course(lesson, schedule, correct.ema, shop.file("correct.pt"), shop.report).run()


def run_polish(shop: Workshop) -> None:
    """Train Stage A's decoder on what the finished Stage B draws; the encoder, and so Stage B's goal, stays."""
    polish, device = shop.config.polish, shop.config.device
    stage, compressor = trained_stage_b(shop).to(device), frozen_compressor(shop).to(device)

    def draw(first: int, last: int) -> Tensor:
        latents = compressed(shop.pool.small_pictures[first:last], compressor)
        prompts = [full_caption(shop.pool.scene(index), index) for index in range(first, last)]
        steps = shop.config.use.decoder_steps
        return decoded(stage.decoder, stage.text_encoder, shop.lessons.tokenizer, latents, prompts, steps, seed=first)

    count = min(polish.scenes, shop.config.stage_b.scenes, len(shop.pool))
    drawn = drawn_latents(shop.file("drawn.npy"), count, draw, shop.report)
    true = np.load(shop.file("targets.npy"), mmap_mode="r")
    lesson = PolishLesson(shop.config, shop.pool, trained_vqgan(shop), drawn, true)
    schedule = Schedule(polish.learning_rate, polish.steps, polish.cooldown)
    Course(lesson, schedule, polish.ema, shop.file("polish.pt"), shop.report).run()


def run_stage_c(shop: Workshop, compiled: bool = True) -> None:
    """Train the prior on the frozen compressor's latents of the whole pool."""
    stage = shop.config.stage_c
    latents = pool_latents(shop)
    ruler = trained_ruler(latents, shop.lessons, shop.config.seed, shop.report)
    lesson = StageCLesson(shop.config, shop.lessons, latents, trained_answers(shop), ruler, compiled)
    schedule = Schedule(stage.learning_rate, stage.steps, stage.cooldown)
    course = Course(lesson, schedule, stage.ema, shop.file("stage-c.pt"), shop.report)
    course.run(
        watcher(
            course,
            shop.file("samples"),
            "stage-c",
            shop.config.watch_every,
            lambda: compositions(begun_model(shop), shop.config.data.world, shop.config.use),
        )
    )


def trained_answers(shop: Workshop) -> Answers:
    """The reader of latents, as it was when the compressor was frozen."""
    return trained_stage_b(shop).answers.requires_grad_(False)


def trained_stage_c(shop: Workshop) -> StageC:
    """Prior and text encoder with their averaged weights."""
    modules = StageC(shop.config, shop.lessons.tokenizer)
    modules.load_state_dict(averaged(shop.file("stage-c.pt")))
    return modules.eval()


def frozen_compressor(shop: Workshop) -> Compressor:
    """The compressor as Stage C knows it."""
    file = shop.file("compressor.safetensors")
    if not file.exists():
        raise NothingTrained(file)
    stage = shop.config.stage_b
    compressor = Compressor(stage.channels, stage.compressor_widths)
    compressor.load_state_dict(load_file(file))
    return compressor.eval()


def pool_latents(shop: Workshop) -> Tensor:
    """The Stage C latents of all pictures of the pool: count x channels x h x w, float32, unit variance."""
    compressor = frozen_compressor(shop).to(shop.config.device)
    return compressed(shop.pool.small_pictures[: shop.config.stage_c.scenes], compressor)


def run_judge(shop: Workshop) -> None:
    """Train the judge of nouns, and keep its averaged weights in half precision."""
    lesson = JudgeLesson(shop.config, shop.pool, shop.lessons)
    course = Course(lesson, Schedule(2e-3, JUDGE_STEPS, JUDGE_STEPS // 2), 0.99, shop.file("judge.pt"), shop.report)
    course.run()
    weights = {
        name: value.half() if value.is_floating_point() else value for name, value in course.average.values.items()
    }
    save_file(weights, shop.file("judge.safetensors"))


def trained_model(shop: Workshop) -> TrainedModel:
    """All parts with their averaged weights."""
    return _model(shop, trained_stage_b(shop), trained_stage_c(shop))


def begun_model(shop: Workshop) -> TrainedModel:
    """The same while Stage C may not have been begun."""
    is_begun = shop.file("stage-c.pt").exists()
    stage_c = trained_stage_c(shop) if is_begun else StageC(shop.config, shop.lessons.tokenizer).eval()
    return _model(shop, trained_stage_b(shop), stage_c)


def _model(shop: Workshop, stage_b: StageB, stage_c: StageC) -> TrainedModel:
    return TrainedModel(
        vqgan=trained_vqgan(shop),
        decoder=stage_b.decoder,
        text_encoder=stage_b.text_encoder,
        prior=stage_c.prior,
        prior_text_encoder=stage_c.text_encoder,
        compressor=stage_b.compressor,
        tokenizer=shop.lessons.tokenizer,
        cells=cells_of(shop.config.data.side),
    )


def averaged(file: Path) -> dict[str, Any]:
    """The averaged weights of a stage's last checkpoint."""
    state = load_state(file)
    if state is None:
        raise NothingTrained(file)
    weights: dict[str, Any] = state["average"]
    return weights


def part(weights: dict[str, Any], name: str) -> dict[str, Any]:
    """The weights of one module of a stage, without its prefix."""
    prefix = f"{name}."
    return {key.removeprefix(prefix): value for key, value in weights.items() if key.startswith(prefix)}


class NothingTrained(WurstError):
    """A stage is asked for whose training has not begun."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"no training state at {file}")
        self.file = file
