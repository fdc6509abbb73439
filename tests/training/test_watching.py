"""A training can be looked at on the way."""

from pathlib import Path

from PIL import Image

from tests.training.conftest import ToyTraining
from wurst_desktop.training.course import Course, Schedule
from wurst_desktop.training.loss_plot import save_loss_plot
from wurst_desktop.training.ruler import trained_ruler
from wurst_desktop.training.runs import begun_model, pool_latents, trained_answers
from wurst_desktop.training.stage_c import StageCLesson
from wurst_desktop.training.watching import compositions, reconstructions, watcher


def test_a_sheet_and_a_plot_are_written_now_and_then(toy_training: ToyTraining, tmp_path: Path) -> None:
    shop = toy_training.shop
    latents = pool_latents(shop)
    ruler = trained_ruler(latents, shop.lessons, seed=1, report=print, steps=20)
    lesson = StageCLesson(shop.config, shop.lessons, latents, trained_answers(shop), ruler, is_compiled=False)
    course = Course(lesson, Schedule(1e-3, 10, 5), 0.9, tmp_path / "s.pt", print)
    course.losses = [(50, 2.0), (100, 1.0)]
    watch = watcher(
        course,
        tmp_path / "samples",
        "stage-c",
        1000,
        lambda: compositions(begun_model(shop), shop.config.data.world, shop.config.use),
    )
    watch(999)
    assert not (tmp_path / "samples").exists()
    watch(1000)
    with Image.open(tmp_path / "samples" / "stage-c-001000.png") as sheet:
        assert sheet.size == (8 * 96, 2 * 96)
    assert (tmp_path / "samples" / "stage-c-loss.png").exists()
    assert (tmp_path / "s.pt").exists()


def test_reconstructions_stand_below_what_is_true(toy_training: ToyTraining) -> None:
    shown = reconstructions(begun_model(toy_training.shop), toy_training.shop.config.data, 2)
    assert shown.shape == (32, 3, 128, 128)
    assert shown.min() >= 0
    assert shown.max() <= 1
    assert not shown[:8].equal(shown[8:16])


def test_the_line_of_a_falling_loss_falls(tmp_path: Path) -> None:
    file = tmp_path / "loss.png"
    save_loss_plot([(50, 1.0)], file)
    assert not file.exists()
    save_loss_plot([(50, 1.0), (100, 0.1), (150, 0.09)], file)
    with Image.open(file) as image:
        pixels = image.convert("RGB")
        heights = [y for x in (71, 480, 878) for y in range(pixels.height) if _is_line(pixels, x, y)]
    assert min(heights) < 40
    assert max(heights) > 300


def _is_line(pixels: Image.Image, x: int, y: int) -> bool:
    red, green, blue = pixels.getpixel((x, y))  # type: ignore[misc]
    return bool(red > 180 and green < 130 and blue < 100)
