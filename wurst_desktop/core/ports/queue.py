"""What keeps the queue."""

from collections.abc import Callable, Sequence
from typing import Protocol

from wurst_desktop.core.jobs import Job, Pause


class JobStore(Protocol):
    """The queue on disk. Safe to call from any thread."""

    def put(self, *jobs: Job) -> None:
        """Write jobs, new ones at the end of the line or changed ones in their place; on disk before this returns."""

    def revise(self, job_id: str, *jobs: Job) -> bool:
        """Put `jobs` in the place of one that still waits; False if that one waits no more."""

    def claim(self, job_id: str) -> Job | None:
        """Mark a queued job as run by this process and give it as it stands; None if it waits no more."""

    def jobs(self) -> Sequence[Job]:
        """All jobs that weren't removed, in their order. One whose process died while it ran is `INTERRUPTED`."""

    def order(self) -> Sequence[str]:
        """The ids of `jobs`, in the same order."""

    def arrange(self, change: Callable[[Sequence[str]], Sequence[str]]) -> None:
        """Bring the queued jobs into another order: `change` gets their ids and gives them back rearranged."""

    def remove(self, *job_ids: str) -> None:
        """Take jobs that nobody runs out of the queue; until the program ends, `restore` brings them back."""

    def restore(self, *job_ids: str) -> None:
        """Bring removed jobs back to where they were."""

    def pause(self, pause: Pause | None) -> None:
        """Keep in mind that the queue stands still; None lets it go on."""

    def pause_kept(self) -> Pause | None:
        """The pause that is kept in mind, if the queue stands still."""
