"""What stands in the way of all jobs alike, so that the queue waits instead of trying each of them."""

from typing import assert_never

from wurst_desktop.core.errors import DeviceLost, DiskFull
from wurst_desktop.core.jobs import Pause
from wurst_desktop.ui.jobs.job_words import device_gone, no_room
from wurst_desktop.ui.wording import explain

Obstacle = DiskFull | DeviceLost


def pause_for(obstacle: Obstacle) -> Pause:
    """Why the queue stands still then, and whether it goes on by itself."""
    match obstacle:
        case DiskFull():
            return Pause(no_room(explain(obstacle)), waits_for_room=True)
        case DeviceLost():
            return Pause(device_gone(explain(obstacle)), ends_with_program=True)
        case _:
            assert_never(obstacle)
