#!/usr/bin/env python3
"""Holds how much of the shared collection of transcripts is read right: no file may fall below its figure.

    score_test.py <the command shilu>

Runs the command over every file of the collection for which there is gold, and compares the figures with scores.tsv.
The collection lies outside the project, in the folder that SHILU_SHARED_DIR names: where there is none, the test is
skipped. Better figures pass; SHILU_ACCEPT=1 in the environment puts the present ones on record.
"""
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent / "golden"))
import score  # noqa: E402

SKIPPED = 77


def figure(command, text, gold):
    """A file that cannot be read, or whose YAML cannot, scores nothing."""
    try:
        run = subprocess.run([command, "convert", "-q", str(text)], capture_output=True, timeout=60)
        document = score.load(run.stdout.decode("utf-8"))
        return round(score.strict_f1(gold, document), 3)
    except Exception as problem:
        print(f"{gold['file']}: {type(problem).__name__}: {str(problem)[:200]}", file=sys.stderr)
        return 0.0


def present(command, shared):
    """File -> figure; gold whose text is not in the collection is left out."""
    figures = {}
    for path in sorted((shared / "gold").rglob("*.gold.yaml")):
        gold = score.read(path)
        text = shared / "corpus" / gold["file"]
        if text.exists():
            figures[gold["file"]] = figure(command, text, gold)
    return figures


def main():
    command = sys.argv[1]
    score.self_test()
    shared = Path(os.environ.get("SHILU_SHARED_DIR", FOLDER.parent.parent.parent / "shared"))
    now = present(command, shared)
    if not now:
        print(f"skipped: no gold with its text in {shared}")
        return SKIPPED
    return score.hold(FOLDER / "scores.tsv", now)


if __name__ == "__main__":
    sys.exit(main())
