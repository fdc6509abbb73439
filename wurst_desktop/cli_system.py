"""The commands about the program in its system: a look at what may be wrong, and the desktop's menus."""

import os
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Exit

from wurst_desktop.cli_program import AsJson, Program, program_of
from wurst_desktop.core.errors import DeviceUnavailable, FolderRefused, NotOffered, WurstError
from wurst_desktop.core.exit_status import NOTHING_TO_RUN_ON
from wurst_desktop.core.finding import Finding
from wurst_desktop.core.identity import NAME, VERSION
from wurst_desktop.core.plan import WUERSTCHEN_V2, settle
from wurst_desktop.library.health import look_at_index
from wurst_desktop.paths import own_command
from wurst_desktop.printing import say, show, show_json
from wurst_desktop.system.integration import integrate as put_into_menus
from wurst_desktop.system.integration import withdraw
from wurst_desktop.system.nvidia import present_card
from wurst_desktop.system.surroundings import look_at_folders, look_at_system
from wurst_desktop.ui.gpu_words import gpu_finding
from wurst_desktop.ui.plan_words import device_line
from wurst_desktop.ui.wording import explain

_NOT_OFFERED = "Until it is whole, this model isn't offered."


def doctor(context: typer.Context, as_json: AsJson = False) -> None:
    """Look at everything that the program depends on, and say what to do where something is wrong."""
    findings = list(_findings(program_of(context)))
    if as_json:
        show_json({"findings": [asdict(finding) for finding in findings]})
    else:
        for finding in findings:
            mark = "!" if finding.way_out else "ok"
            show(f"{mark:<3} {finding.subject}: {finding.found}")
            if finding.way_out:
                show(f"    {finding.way_out}")
    if any(finding.way_out for finding in findings):
        raise Exit(NOTHING_TO_RUN_ON)
    say("All is well.")


def integrate(
    context: typer.Context,
    remove: Annotated[bool, typer.Option("--remove", help="Take it out again.")] = False,
) -> None:
    """Put the program into the menus of this Linux desktop, and offer it where pictures are opened."""
    if sys.platform != "linux":
        raise NotOffered("integrate", sys.platform, ("linux",))
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    icon = program_of(context).paths.resources / "icons" / f"{NAME}.svg"
    try:
        files = withdraw(share) if remove else put_into_menus(share, own_command(), icon)
    except OSError as error:
        raise FolderRefused(share, str(error)) from error
    for file in files:
        show(str(file))
    say("It is out of the menus." if remove else "It is in the menus now; some desktops show it after the next login.")


def _findings(program: Program) -> Iterator[Finding]:
    yield Finding("Wurst Desktop", VERSION)
    yield from look_at_system(os.environ)
    paths = program.paths
    pictures = program.settings().pictures_folder or paths.pictures
    yield from look_at_folders({"Pictures": pictures, "Index and models": paths.data, "Settings": paths.config})
    yield look_at_index(paths.database)
    found = program.shelf.look()
    yield from (Finding("Model", f"{card.title}, whole") for card in found.cards)
    yield from (Finding("Model", explain(problem), _NOT_OFFERED) for problem in found.problems)
    if not found.cards:
        yield Finding("Model", "none is installed", f"Put one into {paths.models}.")
    yield _device(program)
    gpu = gpu_finding(present_card(), program.gpu.look())
    if gpu is not None:
        yield gpu


def _device(program: Program) -> Finding:
    try:
        return Finding("Device", device_line(settle(program.look(), WUERSTCHEN_V2, program.wish(None, None))))
    except DeviceUnavailable as error:
        return Finding("Device", explain(error), "The settings ask for it: choose another device there.")
    except WurstError as error:
        return Finding("Device", explain(error), "The small models need far less.")
    except ImportError as error:
        return Finding("Device", f"torch can't be loaded ({error})", "Install the program again.")
