#!/usr/bin/env python3
"""Holds the order of inclusion and a few other promises about the tree.

include/shilu <- grammar <- src/text <- src/yaml <- src/lexicon <- src/read; write, load, check, report, config and capi
know the public headers, their own folder and some of those below; worker stands on read and write; cli knows everything; pages reads the table of cli. PEGTL
stays behind its wall, and the header for C needs the C library alone. Warns about long files.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Folder -> folders that its files may include.
MAY_INCLUDE = {
    "include/shilu": {"include/shilu"},
    "grammar": {"include/shilu", "grammar"},
    "src/text": {"include/shilu", "grammar", "src/text"},
    "src/yaml": {"include/shilu", "src/text", "src/yaml"},
    "src/lexicon": {"include/shilu", "grammar", "src/text", "src/yaml", "src/lexicon"},
    "src/read": {"include/shilu", "grammar", "src/text", "src/lexicon", "src/read"},
    "src/write": {"include/shilu", "src/write"},
    "src/load": {"include/shilu", "src/text", "src/load"},
    "src/check": {"include/shilu", "src/text", "src/lexicon", "src/check"},
    "src/report": {"include/shilu", "src/text", "src/report"},
    "src/capi": {"include/shilu", "src/write", "src/capi"},
    "src/config": {"include/shilu", "src/text", "src/yaml", "src/config"},
    "src/worker": {"include/shilu", "src/text", "src/lexicon", "src/read", "src/write", "src/worker"},
    "src/cli": {"include/shilu", "grammar", "src/text", "src/yaml", "src/lexicon", "src/read", "src/write",
                "src/load", "src/check", "src/report", "src/config", "src/worker", "src/cli"},
    "src/pages": {"include/shilu", "src/text", "src/lexicon", "src/cli", "src/pages"},
    "src": {"include/shilu"},
}
# Headers that anybody may include: they know nothing of the project themselves.
LEAVES = {"src/text/utf8.hpp", "src/text/unicode.hpp", "src/text/unique_names.hpp", "src/text/xml.hpp", "src/text/romanize.hpp",
          "src/read/when.hpp"}
# The wall: PEGTL is named by the grammars, and reached, by whatever way, by the few sources that instantiate them.
PEGTL_NAMED = re.compile(r"^(grammar/|src/read/(scan|arrange|speaker)[a-z_]*\.cpp$|tests/grammar/)")
PEGTL_REACHED = re.compile(r"^(src/read/(scan|arrange|speaker)[a-z_]*\.cpp$|tests/grammar/)")
PUBLIC_MUST_NOT = re.compile(r"tao/|unicode/|yaml-cpp|yaml\.h|fmt/|simdjson|rapidjson")
# Paths of somebody's machine.
MACHINE_PATH = re.compile(r"(?<![\w.$}])/(work|home/\w+|Users)/[\w.]|(?<![\w.$}])/tmp/[\w.]")
# Files in which a path below /tmp is the matter itself.
MAY_NAME_PATHS = {"tests/layout_test.py"}
C_HEADERS = {"stddef.h", "stdint.h", "string.h"}
LONG = 300

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)


def files(*suffixes):
    skip = {".git", "build", "node_modules", "__pycache__", ".cache"}
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and not skip.intersection(parts) and (not suffixes or path.suffix in suffixes):
            yield path.relative_to(ROOT).as_posix(), path


def resolve(include, name):
    """The project's file that an include names, or None for a foreign header."""
    for root in ("include", "src", ".", "tests"):
        if (ROOT / root / include).is_file():
            return (Path(root) / include).as_posix()
    beside = Path(name).parent / include
    return beside.as_posix() if (ROOT / beside).is_file() else None


def folder_of(name):
    return name.rsplit("/", 1)[0]


def main():
    problems, warnings = [], []
    includes, reaches_pegtl = {}, set()
    for name, path in files(".hpp", ".cpp"):
        text = path.read_text(encoding="utf-8")
        folder = folder_of(name)
        for include in INCLUDE.findall(text):
            if include.startswith("tao/"):
                reaches_pegtl.add(name)
                if not PEGTL_NAMED.match(name):
                    problems.append(f"{name}: includes {include}; PEGTL belongs into grammar and its instantiations")
                continue
            if folder == "include/shilu" and PUBLIC_MUST_NOT.match(include):
                problems.append(f"{name}: a public header includes {include}")
            target = resolve(include, name)
            if target:
                includes.setdefault(name, []).append(target)
            if include.startswith("../"):
                problems.append(f"{name}: includes {include}; name files from a root")
            if target is None or not name.startswith(("include/", "src/", "grammar/")) or target in LEAVES:
                continue
            if folder not in MAY_INCLUDE:
                problems.append(f"{name}: the folder {folder} is not in the table of tests/layout_test.py")
            elif folder_of(target) not in MAY_INCLUDE[folder]:
                problems.append(f"{name}: includes {target}, which is not below it")
        if name.endswith(".hpp") and "#pragma once" not in text:
            problems.append(f"{name}: has no #pragma once")
        if name.endswith(".hpp") and not text.startswith("// "):
            problems.append(f"{name}: does not open with a sentence on what it is for")
        lines = text.count("\n")
        if lines > LONG and name.startswith(("include/", "src/", "grammar/")):
            warnings.append(f"{name}: {lines} lines; two ideas in one file?")

    for include in INCLUDE.findall((ROOT / "include/shilu/c.h").read_text(encoding="utf-8")):
        if include not in C_HEADERS:
            problems.append(f"include/shilu/c.h: includes {include}; it needs the C library alone")

    for name in sorted(includes):
        seen, open_ = set(), [name]
        while open_:
            file = open_.pop()
            if file not in seen:
                seen.add(file)
                open_ += includes.get(file, [])
        if name.endswith(".cpp") and seen & reaches_pegtl and not PEGTL_REACHED.match(name):
            problems.append(f"{name}: reaches PEGTL through {sorted(seen & reaches_pegtl)[0]}")

    for name, path in files():
        if name in MAY_NAME_PATHS:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            found = MACHINE_PATH.search(line)
            if found:
                problems.append(f"{name}:{number}: names a path of a machine: {found.group()}…")

    for warning in warnings:
        print("warning:", warning)
    for problem in problems:
        print("error:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
