"""The seed field: typing locks, the dice throw."""

from pytestqt.qtbot import QtBot

from wurst_desktop.ui.create.seed_field import SeedField
from wurst_desktop.ui.create.seed_words import COMPOSITION_SEED


def field(qtbot: QtBot, *, dice_lock: bool) -> SeedField:
    made = SeedField("seed", COMPOSITION_SEED, dice_lock=dice_lock)
    qtbot.addWidget(made)
    return made


def test_typing_a_seed_locks_it(qtbot: QtBot) -> None:
    seed = field(qtbot, dice_lock=False)
    assert not seed.is_locked
    seed.spin.setValue(42)
    assert seed.seed == 42
    assert seed.is_locked


def test_a_seed_beyond_thirty_two_bits_is_kept_exactly(qtbot: QtBot) -> None:
    seed = field(qtbot, dice_lock=False)
    seed.spin.setValue(2**53 - 1)
    assert seed.seed == 2**53 - 1


def test_showing_a_seed_does_not_lock_it(qtbot: QtBot) -> None:
    seed = field(qtbot, dice_lock=False)
    seed.show_seed(7)
    assert seed.seed == 7
    assert not seed.is_locked


def test_the_dice_throw_and_keep_only_where_they_should(qtbot: QtBot) -> None:
    for dice_lock in (False, True):
        seed = field(qtbot, dice_lock=dice_lock)
        seed.keep(1)
        thrown = set()
        for _ in range(3):
            seed.dice.click()
            thrown.add(seed.seed)
        assert len(thrown) == 3
        assert seed.is_locked is dice_lock
