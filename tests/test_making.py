"""The keyboard stops work inside a step, and stops all if that isn't enough."""

import os
import signal

import pytest

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.making import cancelled_by_keyboard


def test_the_first_ctrl_c_cancels_and_the_second_ends(capsys: pytest.CaptureFixture[str]) -> None:
    token = CancelToken()
    with cancelled_by_keyboard(token):
        os.kill(os.getpid(), signal.SIGINT)
        assert token.is_cancelled
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert "Ctrl-C again" in capsys.readouterr().err


def test_the_keyboard_does_what_it_did_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with cancelled_by_keyboard(CancelToken()):
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
