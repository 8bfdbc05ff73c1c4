#!/usr/bin/env python3
"""Holds how much of the samples is read right: no file may fall below its figure in scores.tsv.

The recorded YAML of each sample is compared with gold/, which was written by hand. Better figures pass;
SHILU_ACCEPT=1 in the environment puts the present ones on record and names each that falls.
"""
import sys
from pathlib import Path

import score

FOLDER = Path(__file__).resolve().parent


def present():
    """File -> figure, with three decimals as they are recorded."""
    figures = {}
    for path in sorted((FOLDER / "gold").glob("*.gold.yaml")):
        gold = score.read(path)
        record = FOLDER / (Path(gold["file"]).stem + ".yaml")
        figures[gold["file"]] = round(score.strict_f1(gold, score.read(record)), 3) if record.exists() else 0.0
    return figures


def main():
    score.self_test()
    now = present()
    if not now:
        print(f"no gold in {FOLDER / 'gold'}: nothing was measured", file=sys.stderr)
        return 1
    return score.hold(FOLDER / "scores.tsv", now)


if __name__ == "__main__":
    sys.exit(main())
