"""On the same weights, in the stock order of noise, the picture is that of the stock combined pipeline."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import diffusers.pipelines
import diffusers.pipelines.deprecated.wuerstchen as deprecated_wuerstchen
import pytest
import torch
from diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen_combined import WuerstchenCombinedPipeline
from diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen_prior import DEFAULT_STAGE_C_TIMESTEPS
from torch import Tensor

from tests.checkpoint_factory import Build
from tests.engine.conftest import MakeCard
from tests.fakes import ShelfOf
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.plan import WUERSTCHEN_V2, DeviceWish, settle
from wurst_desktop.core.request import GenerationRequest, NoiseMode, PromptSyntax, Schedule
from wurst_desktop.engine.hardware import present_hardware
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.noise import chance
from wurst_desktop.engine.painting import Painting
from wurst_desktop.engine.placement import STOCK, Arithmetic
from wurst_desktop.engine.schedule import prior_times
from wurst_desktop.engine.studio import Studio

# Newer diffusers warn of the class; it is what the test is about.
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")

Stock = Callable[[CheckpointCard, GenerationRequest], Tensor]

WIDE = Build(
    channels=24,
    prior_width=48,
    prior_depth=3,
    prior_heads=3,
    prior_text=32,
    text=24,
    decoder_widths=(8, 12, 16),
    decoder_blocks=(1, 2, 1),
    decoder_levels=("CT", "CTA", "CTA"),
    decoder_heads=(-1, 2, 2),
    inject=(False, True, True),
    vq_width=24,
    vq_blocks=2,
    seed=1,
)
DEEP = Build(channels=16, prior_depth=4, decoder_blocks=(2, 3), vq_blocks=3, seed=2)

PLAIN = GenerationRequest(
    "a red cat on the mat",
    width=128,
    height=128,
    seed=7,
    prior_steps=5,
    prior_guidance=1.0,
    decoder_steps=3,
    noise=NoiseMode.DIFFUSERS,
    syntax=PromptSyntax.PLAIN,
)
REQUESTS = {
    "guidance off": PLAIN,
    "guided composition": replace(PLAIN, prior_guidance=4.0),
    "negative prompt": replace(PLAIN, prior_guidance=4.0, negative_prompt="ugly, a blue dog"),
    "guided texture": replace(PLAIN, decoder_guidance=2.5),
    "both guided": replace(PLAIN, prior_guidance=3.0, decoder_guidance=1.5, negative_prompt="grey"),
    "wide": replace(PLAIN, width=256, prior_guidance=4.0),
    "tall": replace(PLAIN, height=384, prior_guidance=2.0),
    "even steps": replace(PLAIN, schedule=Schedule.EVEN, prior_steps=7, prior_guidance=4.0),
    "one step": replace(PLAIN, prior_steps=1, decoder_steps=1),
    "empty prompt": replace(PLAIN, prompt="", prior_guidance=4.0),
    "overlong prompt": replace(PLAIN, prompt="a red cat on the mat, " * 30, prior_guidance=4.0),
    "unweighted through Compel": replace(PLAIN, syntax=PromptSyntax.COMPEL, prior_guidance=4.0, negative_prompt="grey"),
    "unweighted through A1111": replace(PLAIN, syntax=PromptSyntax.A1111, prior_guidance=4.0, negative_prompt="grey"),
}


@pytest.fixture(scope="module")
def stock() -> Iterator[Stock]:
    """Draws with the stock pipeline, all images as one batch: [count, 3, height, width], 0 .. 1."""
    pipelines: dict[CheckpointCard, WuerstchenCombinedPipeline] = {}
    drawn: dict[tuple[CheckpointCard, GenerationRequest], Tensor] = {}

    def opened(card: CheckpointCard) -> WuerstchenCombinedPipeline:
        if card not in pipelines:
            pipelines[card] = WuerstchenCombinedPipeline.from_pretrained(card.folder, local_files_only=True)
            pipelines[card].set_progress_bar_config(disable=True)  # type: ignore[no-untyped-call]
        return pipelines[card]

    def draw(card: CheckpointCard, request: GenerationRequest) -> Tensor:
        if (card, request) not in drawn:
            drawn[card, request] = fresh(card, request)
        return drawn[card, request]

    def fresh(card: CheckpointCard, request: GenerationRequest) -> Tensor:
        # The engine uses the physical cores; sums shared out among more threads are added in another order.
        torch.set_num_threads(settle(present_hardware(), WUERSTCHEN_V2, DeviceWish()).threads)
        images: Tensor = opened(card)(
            prompt=request.prompt,
            negative_prompt=request.negative_prompt,
            width=request.width,
            height=request.height,
            prior_timesteps=prior_times(request.prior_steps, request.schedule),
            prior_guidance_scale=request.prior_guidance,
            num_inference_steps=request.decoder_steps,
            decoder_guidance_scale=request.decoder_guidance,
            num_images_per_prompt=request.count,
            generator=[torch.Generator().manual_seed(request.seed + image) for image in range(request.count)],
            output_type="pt",
        ).images
        return images

    with pytest.MonkeyPatch.context() as patch:
        # The move of the package broke the stock's own loading (diffusers #14008).
        patch.setattr(diffusers.pipelines, "wuerstchen", deprecated_wuerstchen, raising=False)
        yield draw


def ours(card: CheckpointCard, request: GenerationRequest, arithmetic: Arithmetic) -> Tensor:
    """The same by the engine's own stages."""
    studio = Studio(ShelfOf(card), DeviceWish(), present_hardware, arithmetic)
    painting = Painting(studio, request, lambda _event: None, CancelToken())
    painting.read((Part.PRIOR_TEXT, Part.TEXT))
    pictures = []
    for image in range(request.count):
        source = chance(request.image(image))
        composition = painting.compose(image, source)
        pictures.append(painting.paint(image, composition, source))
    return torch.cat(pictures)


@pytest.mark.parametrize("build", [Build(), WIDE, DEEP], ids=["smallest", "wide", "deep"])
@pytest.mark.parametrize("name", REQUESTS)
def test_same_sums_same_picture(made: MakeCard, stock: Stock, build: Build, name: str) -> None:
    expected = stock(made(build), REQUESTS[name])
    assert expected.std() > 0.01
    assert torch.equal(ours(made(build), REQUESTS[name], STOCK), expected)


@pytest.mark.parametrize("arithmetic", [Arithmetic(small=0), Arithmetic()], ids=["as a large one", "as a small one"])
@pytest.mark.parametrize("build", [Build(), WIDE, DEEP], ids=["smallest", "wide", "deep"])
@pytest.mark.parametrize("name", REQUESTS)
def test_quicker_sums_same_picture_but_for_rounding(
    made: MakeCard, stock: Stock, build: Build, name: str, arithmetic: Arithmetic
) -> None:
    expected = stock(made(build), REQUESTS[name])
    torch.testing.assert_close(ours(made(build), REQUESTS[name], arithmetic), expected, rtol=0, atol=1e-5)


@pytest.mark.parametrize("arithmetic", [STOCK, Arithmetic(small=0)], ids=["stock sums", "quicker sums"])
def test_single_images_are_those_of_a_batch(made: MakeCard, stock: Stock, arithmetic: Arithmetic) -> None:
    request = replace(PLAIN, count=3, prior_guidance=4.0, negative_prompt="grey", decoder_guidance=2.0)
    expected = stock(made(), request)
    torch.testing.assert_close(ours(made(), request, arithmetic), expected, rtol=0, atol=1e-5)


def test_default_schedule_is_the_published_one() -> None:
    assert prior_times(29, Schedule.DEFAULT) == [float(time) for time in DEFAULT_STAGE_C_TIMESTEPS]
