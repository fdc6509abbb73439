"""Requests for pictures that descend from kept ones, and what the images of a job share."""

from dataclasses import replace

import pytest

from tests.fakes import ENVIRONMENT, HistoryInMemory, ShelfOf, scripted_card, scripted_latent, scripted_pixels
from wurst_desktop.core.descent import Parent, TextureWish, blended, parent_of, redecoded, varied, with_files_of_now
from wurst_desktop.core.errors import BadInput, CompositionsDiffer, FieldsClash, OutOfRange, SizeRefused
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, NoiseMode, Rolls
from wurst_desktop.core.seeds import LARGEST_SEED
from wurst_desktop.core.sizes import Size, Sizing
from wurst_desktop.core.start import Composition, Start

FOX = GenerationRequest("a fox", width=128, height=128, seed=7, checkpoint=CheckpointRef("mini", "f00d"))
OWL = replace(FOX, prompt="an owl", seed=8, decoder_seed=30)
HERE, THERE = Composition("here", "a1"), Composition("there", "b2")
CELLS = Size(3, 3)


def test_the_files_that_a_model_has_now_are_named() -> None:
    shelf = ShelfOf(scripted_card("mini"), scripted_card("other"))
    old = replace(FOX, checkpoint=CheckpointRef("mini", "those of then"))
    assert with_files_of_now(old, shelf) == replace(FOX, checkpoint=scripted_card("mini").ref)
    gone = replace(FOX, checkpoint=CheckpointRef("gone", "beef"))
    assert with_files_of_now(gone, shelf) == gone


def test_new_textures_share_the_composition_and_nothing_else_changes() -> None:
    request = redecoded(Parent(FOX, HERE, CELLS), TextureWish(50, 3))
    assert request.start == Start((HERE,))
    assert request.shares_composition
    images = [request.image(image) for image in range(3)]
    assert [image.decoder_seed for image in images] == [50, 51, 52]
    assert {image.seed for image in images} == {7}
    assert replace(images[0], start=None, decoder_seed=None, rolls=Rolls.BOTH) == FOX


def test_variations_share_the_texture() -> None:
    request = varied(Parent(FOX, HERE, CELLS), 0.3, 90, count=2)
    assert request.start == Start((HERE,), strength=0.3)
    assert [(image.seed, image.decoder_seed) for image in map(request.image, range(2))] == [
        (90, FOX.texture_seed),
        (91, FOX.texture_seed),
    ]
    assert not request.shares_composition


@pytest.mark.parametrize(("share", "nearer"), [(0.2, FOX), (0.5, FOX), (0.7, OWL)])
def test_a_blend_has_the_words_of_the_nearer_picture(share: float, nearer: GenerationRequest) -> None:
    request = blended(Parent(FOX, HERE, CELLS), Parent(OWL, THERE, CELLS), share)
    assert request.start == Start((HERE, THERE), share)
    assert (request.prompt, request.texture_seed) == (nearer.prompt, nearer.texture_seed)


@pytest.mark.parametrize(
    ("other", "field", "told"),
    [
        (Parent(replace(OWL, width=256), THERE, Size(6, 3)), "size", "256 x 128"),
        (Parent(OWL, THERE, Size(6, 3)), "size", "6 x 3 cells"),
        (Parent(replace(OWL, checkpoint=CheckpointRef("v2")), THERE, CELLS), "model", "v2"),
    ],
)
def test_what_does_not_fit_is_not_blended(other: Parent, field: str, told: str) -> None:
    with pytest.raises(CompositionsDiffer) as refused:
        blended(Parent(FOX, HERE, CELLS), other, 0.5)
    assert (refused.value.field, refused.value.other) == (field, told)


def test_a_composition_can_be_painted_true_to_another_size() -> None:
    request = redecoded(Parent(FOX, HERE, CELLS), TextureWish(50, size=Size(192, 256)))
    assert (request.width, request.height, request.sizing) == (192, 256, Sizing.TRUE)
    assert request.start == Start((HERE,))
    same = redecoded(Parent(request, HERE, CELLS), TextureWish(51))
    assert (same.width, same.height, same.sizing) == (192, 256, Sizing.TRUE)
    assert blended(Parent(request, HERE, CELLS), Parent(OWL, THERE, CELLS), 0.7).width == OWL.width
    with pytest.raises(SizeRefused) as refused:
        redecoded(Parent(FOX, HERE, CELLS), TextureWish(50, size=Size(200, 192)))
    assert (refused.value.step, refused.value.nearest[0]) == (64, (192, 192))


def test_a_parent_of_the_stock_order_goes_on_with_noise_per_image() -> None:
    stock = replace(FOX, noise=NoiseMode.DIFFUSERS)
    assert redecoded(Parent(stock, HERE, CELLS), TextureWish(5)).noise is NoiseMode.PER_IMAGE


@pytest.mark.parametrize("field", ["rolls", "variation_strength", "start", "sizing"])
def test_the_stock_order_knows_no_halves(field: str) -> None:
    values = {"rolls": Rolls.TEXTURE, "variation_strength": 0.1, "start": Start((HERE,)), "sizing": Sizing.TRUE}
    with pytest.raises(FieldsClash) as refused:
        replace(FOX, noise=NoiseMode.DIFFUSERS, **{field: values[field]})  # type: ignore[arg-type]
    assert refused.value.other == field


def test_images_of_a_variation_lie_around_one_seed() -> None:
    request = replace(FOX, count=3, variation_seed=20, variation_strength=0.2)
    images = [request.image(image) for image in range(3)]
    assert [(image.seed, image.variation_seed) for image in images] == [(7, 20), (7, 21), (7, 22)]


@pytest.mark.parametrize("rolls", Rolls)
def test_images_are_the_same_whichever_part_of_the_job_they_are_asked_from(rolls: Rolls) -> None:
    request = replace(FOX, count=5, rolls=rolls, decoder_seed=3)
    assert request.images(2, 3).image(1) == request.image(3)


@pytest.mark.parametrize(
    "start",
    [
        lambda: Start(()),
        lambda: Start((HERE, THERE, HERE)),
        lambda: Start((HERE,), strength=1.1),
        lambda: Start((HERE, THERE), share=-0.1),
        lambda: replace(FOX, variation_strength=2.0),
        lambda: replace(FOX, variation_seed=LARGEST_SEED + 1),
    ],
)
def test_what_cannot_be_mixed_is_refused(start: object) -> None:
    assert callable(start)
    with pytest.raises(OutOfRange):
        start()


def test_a_kept_picture_is_named_by_itself_and_its_latent() -> None:
    history = HistoryInMemory()
    latent = scripted_latent(FOX)
    record = history.keep_picture(FOX, Painted(0, latent, scripted_pixels(FOX, latent)), ENVIRONMENT, None)
    parent = parent_of(history, record)
    assert parent == Parent.of(FOX, record.picture, latent)
    assert history.start(parent.composition) == latent
    with pytest.raises(BadInput):
        parent_of(history, replace(record, request=None))


def test_another_shape_is_another_latent() -> None:
    latent = scripted_latent(replace(FOX, width=256))
    assert replace(latent, width=latent.height, height=latent.width).fingerprint != latent.fingerprint
