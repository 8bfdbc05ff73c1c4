#!/usr/bin/env python3
"""The shared library lets out the C functions of the list, all of them and no other; the header declares the same.

usage: exports_test.py NM LIBRARY; reads src/capi/symbols.txt and include/shilu/c.h.
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main():
    nm, library = sys.argv[1:]
    listed = (ROOT / "src/capi/symbols.txt").read_text().split()
    header = re.sub(r"/\*.*?\*/", "", (ROOT / "include/shilu/c.h").read_text(encoding="utf-8"), flags=re.S)
    declared = re.findall(r"SHILU_C_API [^;{]*?\b(shilu_\w+)\(", header)
    names = [line.split()[-1].split("@")[0] for line in subprocess.run(
        [nm, "-D", "--defined-only", library], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()]
    exported = sorted(name for name in names if not name.startswith("_Z"))
    problems = []
    if listed != sorted(set(listed)):
        problems.append("src/capi/symbols.txt is not in order")
    for what, there in ("exported", exported), ("declared", sorted(declared)):
        problems += [f"{name} is {what} and not listed" for name in there if name not in listed]
        problems += [f"{name} is listed and not {what}" for name in listed if name not in there]
    for problem in problems:
        print("error:", problem)
    print(f"{len(exported)} functions")
    return 1 if problems or not exported else 0


if __name__ == "__main__":
    sys.exit(main())
