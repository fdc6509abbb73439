"""Who was made from whom, and that what a picture began from outlives its parents."""

from dataclasses import replace

import pytest

from tests.fakes import ENVIRONMENT, scripted_latent
from tests.library.homes import Home, keep, painted, request
from wurst_desktop.core.descent import TextureWish, parent_of, redecoded, varied
from wurst_desktop.core.errors import CompositionMissing
from wurst_desktop.core.record import Record
from wurst_desktop.core.start import Composition
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.metadata import read_latent, read_latents, read_recipe


def new_texture(history: HistoryOnDisk, parent: Record, seed: int = 5) -> Record:
    """A picture of the parent's composition, as `create` keeps it."""
    made = redecoded(parent_of(history, parent), TextureWish(seed)).image(0)
    latent = history.latent(parent.id)
    assert latent is not None
    return history.keep_picture(made, replace(painted(made), latent=latent, starts=(latent,)), ENVIRONMENT, None)


def variation(history: HistoryOnDisk, parent: Record, seed: int = 90) -> Record:
    """A picture with a composition of its own that began from the parent's."""
    made = varied(parent_of(history, parent), 0.3, seed).image(0)
    latent = history.latent(parent.id)
    assert latent is not None
    return history.keep_picture(made, replace(painted(made), starts=(latent,)), ENVIRONMENT, None)


def begun_from(record: Record) -> Composition:
    assert record.request is not None
    assert record.request.start is not None
    return record.request.start.parents[0]


def test_a_file_carries_what_its_picture_began_from(history: HistoryOnDisk) -> None:
    parent = keep(history, request())
    child = variation(history, parent)
    assert read_latents(child.path) == [read_latent(child.path), read_latent(parent.path)]
    recipe = read_recipe(child.path)
    assert recipe is not None
    assert recipe.request == child.request


def test_a_composition_that_is_kept_already_is_not_written_twice(history: HistoryOnDisk) -> None:
    parent = keep(history, request())
    child = new_texture(history, parent)
    assert read_latents(child.path) == [read_latent(parent.path)]


def test_a_start_is_found_in_the_bin_too(history: HistoryOnDisk) -> None:
    parent = keep(history, request())
    composition = parent_of(history, parent).composition
    history.delete([parent.id])
    assert history.start(composition) == scripted_latent(request())


@pytest.mark.parametrize("descend", [new_texture, variation])
def test_a_start_outlives_its_picture_in_what_was_made_of_it(history: HistoryOnDisk, descend: object) -> None:
    assert callable(descend)
    parent = keep(history, request())
    child = descend(history, parent)
    parent.path.unlink()
    assert history.start(begun_from(child)) == scripted_latent(request())


def test_another_latent_is_never_taken_for_it(history: HistoryOnDisk) -> None:
    parent = keep(history, request())
    with pytest.raises(CompositionMissing):
        history.start(Composition(parent.picture, "0" * 64))
    with pytest.raises(CompositionMissing):
        history.start(Composition("", scripted_latent(request()).fingerprint))


def test_a_family_is_all_that_descends_from_the_first(history: HistoryOnDisk) -> None:
    first, stranger = keep(history, request()), keep(history, request(seed=8))
    child = new_texture(history, first)
    sister = variation(history, first)
    grandchild = new_texture(history, sister)
    everyone = [record.id for record in (first, child, sister, grandchild)]
    for member in everyone:
        assert [record.id for record in history.family(member)] == everyone
    assert [record.id for record in history.family(stranger.id)] == [stranger.id]


def test_a_deleted_parent_leaves_its_children_a_family(history: HistoryOnDisk) -> None:
    first = keep(history, request())
    child, sister = new_texture(history, first), variation(history, first)
    history.delete([first.id])
    assert [record.id for record in history.family(sister.id)] == [child.id, sister.id]
    history.restore([first.id])
    assert [record.id for record in history.family(sister.id)] == [first.id, child.id, sister.id]


def test_families_are_read_again_from_the_files(home: Home) -> None:
    with home.open() as history:
        child = new_texture(history, keep(history, request()))
        names = [record.picture for record in history.family(child.id)]
    home.database.unlink()
    with home.open() as history:
        history.adopt()
        (again,) = [record for record in history.records(history.ids()) if record.parents]
        assert [record.picture for record in history.family(again.id)] == names


def test_a_picture_made_with_the_settings_of_another_descends_from_it(history: HistoryOnDisk) -> None:
    first = keep(history, request())
    child = keep(history, replace(request("an owl"), origin=first.picture))
    other = keep(history, request("a cat"))
    assert child.parents == (first.picture,)
    assert [record.id for record in history.family(first.id)] == [first.id, child.id]
    assert [record.id for record in history.family(other.id)] == [other.id]
