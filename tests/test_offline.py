"""The whole program works where there is no network, and where there is one it doesn't reach for it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wurst_desktop.core.network import NetworkLog

ROOT = Path(__file__).parents[1]
CABLE_OUT = ("unshare", "--user", "--map-root-user", "--net")
"""A process that has no network interface at all, not even to itself."""
LOADED = "print(sorted({'huggingface_hub', 'httpx2', 'requests', 'urllib3'} & set(sys.modules)))"

pytestmark = pytest.mark.timeout(900)


def without_cable() -> tuple[str, ...]:
    if shutil.which("unshare") is None:
        return ()
    tried = subprocess.run([*CABLE_OUT, "true"], check=False, capture_output=True)
    return CABLE_OUT if tried.returncode == 0 else ()


def run(*words: str, home: Path) -> str:
    # Not even the variable that keeps libraries from the hub is set: nothing is to be kept from anything.
    surroundings = {name: value for name, value in os.environ.items() if name != "HF_HUB_OFFLINE"}
    surroundings |= {"HOME": str(home), "WURST_HOME": str(home / "wurst"), "QT_QPA_PLATFORM": "offscreen"}
    command = [*without_cable(), sys.executable, *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=surroundings)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_window_draws_and_counts_no_call(tmp_path: Path) -> None:
    told = json.loads(run("-m", "tests.offline", str(tmp_path / "home"), home=tmp_path).splitlines()[-1])
    assert Path(told["saved"][0]).is_file()
    assert told["touched"] == []
    assert told["counted"] == "0 network calls"


def test_the_command_line_draws(tmp_path: Path) -> None:
    words = ("generate", "a red house", "--prior-steps", "3", "--decoder-steps", "2", "-o", str(tmp_path / "out.png"))
    run("-m", "wurst_desktop", *words, home=tmp_path)
    assert (tmp_path / "out.png").is_file()


@pytest.mark.parametrize("module", ["wurst_desktop.cli", "wurst_desktop.app"])
def test_what_can_reach_the_network_is_not_even_imported(module: str, tmp_path: Path) -> None:
    assert run("-c", f"import sys, {module}; {LOADED}", home=tmp_path).strip() == "[]"


def test_a_call_of_whatever_library_is_counted(tmp_path: Path) -> None:
    code = (
        "import socket, sys\n"
        "from wurst_desktop.core.network import NetworkLog, SocketWatch\n"
        "log = NetworkLog()\n"
        "watch = SocketWatch(log)\n"
        "socket.socket().connect_ex(('192.0.2.1', 9))\n"
        "local = socket.socket(socket.AF_UNIX).connect_ex('nowhere')\n"
        "watch.end()\n"
        "socket.socket().connect_ex(('192.0.2.2', 9))\n"
        "print([call.address for call in log.calls])"
    )
    if not without_cable():
        pytest.skip("this system can't be cut off, and a test calls nobody")
    assert run("-c", code, home=tmp_path).strip() == "['192.0.2.1:9']"


def test_each_call_is_told_of() -> None:
    told: list[int] = []
    log = NetworkLog(lambda: told.append(len(log.calls)))
    log.saw("GET http://hub.example/a")
    log.saw("GET http://hub.example/b")
    assert told == [1, 2]
    assert [call.address for call in log.calls] == ["GET http://hub.example/a", "GET http://hub.example/b"]
