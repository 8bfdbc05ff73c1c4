#!/usr/bin/env python3
"""Holds how much reported speech is found, and found right.

    reported_test.py <the command shilu>

Compares (line, who) of each statement with the gold of the samples and, where it is there, of the shared collection. No
article may fall below the bar, and the mean not below its own: what a wrong attribution costs is more than a missing one.
"""
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
sys.path.insert(0, str(FOLDER.parent / "golden"))
import score  # noqa: E402

LEAST = 0.80
MEAN = 0.90


def said(command, text):
    run = subprocess.run([command, "convert", "-q", str(text)], capture_output=True, timeout=60, check=True)
    document = score.load(run.stdout.decode("utf-8"))
    people = {each["id"]: each.get("name") for each in document.get("participants", [])}
    return {(row["lines"][0], score.plain(people.get(row["speaker"]) or "")) for row in document["reported"]}


def figure(found, gold):
    told = {(line, score.plain(str(who))) for line, who in gold}
    right = len(found & told)
    return 2 * right / (len(found) + len(told)) if found or told else 1.0


def hold(command, pairs, title):
    figures = {}
    for gold_path, text in pairs:
        gold = score.read(gold_path)
        if "reported" in gold and text(gold).exists():
            figures[gold["file"]] = figure(said(command, text(gold)), gold["reported"] or [])
    if not figures:
        print(f"{title}: none")
        return []
    mean = sum(figures.values()) / len(figures)
    print(f"{title}: {len(figures)} articles, mean {mean:.3f}, least {min(figures.values()):.3f}")
    low = [f"{name}: {value:.3f}, the bar is {LEAST}" for name, value in figures.items() if value < LEAST]
    return low + ([f"{title}: mean {mean:.3f}, the bar is {MEAN}"] if mean < MEAN else [])


def main():
    command = sys.argv[1]
    problems = hold(command, [(path, lambda gold: ROOT / "samples" / gold["file"])
                              for path in sorted((ROOT / "tests/golden/gold").glob("*.yaml"))], "samples")
    shared = Path(os.environ.get("SHILU_SHARED_DIR", ROOT.parent / "shared"))
    problems += hold(command, [(path, lambda gold: shared / "corpus" / gold["file"])
                               for path in sorted((shared / "gold").rglob("*.gold.yaml"))], "shared collection")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
