#!/usr/bin/env python3
"""The program in docs/c.md is the one that the test of the package compiles and runs."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main():
    shown = re.search(r"^```c\n(.*?)^```$", (ROOT / "docs/c.md").read_text(encoding="utf-8"), re.M | re.S)
    program = (ROOT / "tests/package/consumer/turns.c").read_text(encoding="utf-8")
    if not shown or shown.group(1) != program:
        print("error: the program in docs/c.md is not tests/package/consumer/turns.c")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
