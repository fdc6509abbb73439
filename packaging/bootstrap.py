"""Sets up Wurst Desktop from this checkout and starts it: `python3 packaging/bootstrap.py --help` says how."""

import sys

from python_version import check_python

check_python()

from pathlib import Path

# The set-up asks the program itself which card there is; what it asks needs the standard library alone.
sys.path.append(str(Path(__file__).resolve().parent.parent))

from set_up import command_line

if __name__ == "__main__":
    sys.exit(command_line())
