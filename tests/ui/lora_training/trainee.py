"""Stands in for `train lora`: tells its options and some news, and waits to be ended."""

import json
import signal
import sys
import time
from types import FrameType


def tell(news: str, **facts: object) -> None:
    print(json.dumps({news: facts}), flush=True)  # noqa: T201 - it is what it is for


def stop(_signal: int, _frame: FrameType | None) -> None:
    print("Stopped.", file=sys.stderr, flush=True)  # noqa: T201
    sys.exit(130)


def main() -> None:
    signal.signal(signal.SIGTERM, stop)
    mood, *options = sys.argv[1:]
    if mood == "refuses":
        print("There are no pictures in it.", file=sys.stderr, flush=True)  # noqa: T201
        sys.exit(2)
    print("something else\n{", flush=True)  # noqa: T201
    tell("Stepped", step=3, steps=10, loss=0.5, seconds_left=120.0)
    tell("Sampled", step=3, file=options[options.index("--images") + 1] + "/sheet.png")
    if mood == "ends":
        tell("Stepped", step=10, steps=10, loss=0.1, seconds_left=0)
        tell("Trained", name=" ".join(options), file="lamp.safetensors")
        return
    while True:
        time.sleep(3600)


main()
