#!/usr/bin/env python3
"""Documents that earlier versions wrote stay good: valid under the schema of today, and nothing of them is lost when they
are read back and written anew.

    compatibility_test.py SHILU
"""
import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml

FOLDER = pathlib.Path(__file__).resolve().parent / "format-1"
SCHEMA = FOLDER.parent.parent.parent / "docs" / "output.schema.json"


def lost(old, new, place=""):
    """Where `new` does not hold what `old` held; members may have been added."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key, value in old.items():
            if key not in new:
                yield f"{place}/{key}: is gone"
            else:
                yield from lost(value, new[key], f"{place}/{key}")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (a, b) in enumerate(zip(old, new)):
            yield from lost(a, b, f"{place}/{index}")
    elif old != new or type(old) is not type(new):
        yield f"{place}: was {old!r}, is {new!r}"


def main():
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    files = sorted(FOLDER.glob("*.yaml"))
    problems = [] if files else [f"no document in {FOLDER}"]
    for file in files:
        old = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)
        problems += [f"{file.name}: {error.message}" for error in validator.iter_errors(old)]
        run = subprocess.run([sys.argv[1], "convert", "-f", "json", str(file)], capture_output=True, timeout=60)
        if run.returncode != 0:
            problems.append(f"{file.name}: {run.stderr.decode()}")
            continue
        problems += [f"{file.name}: {each}" for each in lost(old, json.loads(run.stdout))]
    # The comparison itself can fail.
    assert list(lost({"a": [1]}, {"a": [2]})) and list(lost({"a": 1}, {})) and list(lost([1], [1, 2]))
    assert not list(lost({"a": 1}, {"a": 1, "b": 2}))
    print("\n".join(problems) or f"{len(files)} documents of format 1 are still good")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
