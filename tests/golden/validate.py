#!/usr/bin/env python3
"""Validates every tests/golden/*.yaml against docs/output.schema.json."""
import json
import pathlib
import sys

import jsonschema
import yaml

FOLDER = pathlib.Path(__file__).resolve().parent
SCHEMA = FOLDER.parent.parent / "docs" / "output.schema.json"


def main() -> int:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    files = sorted(FOLDER.glob("*.yaml"))
    failures = 0
    for file in files:
        document = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)
        for error in validator.iter_errors(document):
            place = "/".join(str(part) for part in error.absolute_path) or "(document)"
            print(f"{file.name}: {place}: {error.message}", file=sys.stderr)
            failures += 1
    if not files:
        print(f"no golden file in {FOLDER}: nothing was validated", file=sys.stderr)
        return 1
    print(f"{len(files)} golden files, {failures} errors")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
