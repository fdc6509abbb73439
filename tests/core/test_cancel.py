"""A token is raised by one thread and seen by another."""

import threading

import pytest

from wurst_desktop.core.cancel import Cancelled, CancelToken


def test_a_new_token_lets_work_go_on() -> None:
    token = CancelToken()
    token.check()

    assert not token.is_cancelled


def test_a_cancelled_token_stays_so() -> None:
    token = CancelToken()
    for _ in range(2):
        token.cancel()
        assert token.is_cancelled
        with pytest.raises(Cancelled):
            token.check()


def test_another_thread_may_cancel() -> None:
    token, stopped, looks = CancelToken(), threading.Event(), threading.Event()

    def work() -> None:
        try:
            while True:
                token.check()
                looks.set()
        except Cancelled:
            stopped.set()

    worker = threading.Thread(target=work)
    worker.start()
    assert looks.wait(5)
    token.cancel()
    worker.join()

    assert stopped.is_set()
