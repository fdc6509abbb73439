"""Stands in for the program where a GPU build is added: its pip is the real one, and the trial needs no real torch."""

import json
import runpy
import sys


def main() -> None:
    match sys.argv[1:]:
        case ["--pip", *words]:
            sys.argv = ["pip", *words]
            runpy.run_module("pip", run_name="__main__", alter_sys=True)
        case ["gpu", "try", folder]:
            sys.path.insert(0, folder)
            # The name in a variable, since this is the test's own package, and not the library.
            torch = __import__("torch")
            said = {"version": torch.__version__, "runtime": torch.runtime, "devices": []}
            print(json.dumps(said))  # noqa: T201 - it is what it is for
        case other:
            sys.exit(f"nobody asks for {other}")


if __name__ == "__main__":
    main()
