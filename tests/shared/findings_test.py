#!/usr/bin/env python3
"""Holds what `shilu check` finds in good texts: nothing new without a look.

    findings_test.py <the command shilu>

Checks the samples and, where it is there, the shared collection of transcripts, and compares with the tables beside this
file: one line for each finding, with the verdict of whoever looked at it: `right` where a careful editor would mend the
place, `style` where it is a matter of the house, `wrong` where the check is mistaken. A finding that is not in its table
fails the test, and so does an error whose verdict is not `right`. SHILU_ACCEPT=1 in the environment writes the tables anew;
new lines have the verdict `?` until somebody looks, and fail.
"""
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
VERDICTS = ("right", "style", "wrong")
# Page furniture is found in every page, and counted only.
COUNTED = {"SL108", "SL013"}


def findings(command, folder):
    """(file, line, column, code, severity) of every finding below the folder, in order; frequent kinds as counts."""
    texts = sorted(str(path) for path in folder.rglob("*.txt"))
    run = subprocess.run([command, "check", "--isolated", "--quiet", "-f", "jsonl", *texts], capture_output=True,
                         timeout=300)
    if run.returncode not in (0, 1):
        sys.exit(f"check of {folder} ended with {run.returncode}:\n{run.stderr.decode()}")
    found, counts = [], Counter()
    for line in run.stdout.decode("utf-8").splitlines():
        each = json.loads(line)
        name = os.path.relpath(each["filename"], folder)
        if each["code"] in COUNTED:
            counts[name, each["code"], each["severity"]] += 1
            continue
        place = each["location"] or {"row": 0, "column": 0}
        found.append((name, f"{place['row']}:{place['column']}", each["code"], each["severity"]))
    found += [(name, f"x{count}", code, severity) for (name, code, severity), count in counts.items()]
    return sorted(found)


def read(table):
    if not table.exists():
        return {}
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {tuple(row[:4]): row[4] for row in rows}


def write(table, now, known):
    with table.open("w", encoding="utf-8") as out:
        out.write("# file\tplace\trule\tseverity\tverdict\n")
        for each in now:
            verdict = "style" if each[2] in COUNTED else known.get(each, "?")
            out.write("\t".join(each) + f"\t{verdict}\n")


def hold(command, folder, table):
    now = findings(command, folder)
    known = read(table)
    if os.environ.get("SHILU_ACCEPT"):
        write(table, now, known)
        known = read(table)
    problems = []
    for each in now:
        name, place, code, severity = each
        if code in COUNTED:
            before = [key for key in known if key[0] == name and key[2] == code]
            if not before or int(place[1:]) > int(before[0][1][1:]):
                problems.append(f"{name}: {code} found {place[1:]} times, more than on record")
            continue
        verdict = known.get(each)
        if verdict is None:
            problems.append(f"{name}:{place}: {severity} {code} is new")
        elif verdict not in VERDICTS:
            problems.append(f"{name}:{place}: {severity} {code} has the verdict '{verdict}': look at it")
        elif severity == "error" and verdict != "right":
            problems.append(f"{name}:{place}: the error {code} is {verdict}")
    kinds = Counter(severity for _, _, _, severity in now)
    verdicts = Counter(known.get(each, "new") for each in now if each[2] not in COUNTED)
    print(f"{table.name}: {dict(kinds)}, verdicts {dict(verdicts)}")
    return problems


def main():
    command = sys.argv[1]
    problems = hold(command, ROOT / "samples", FOLDER / "sample_findings.tsv")
    shared = Path(os.environ.get("SHILU_SHARED_DIR", ROOT.parent / "shared")) / "corpus"
    if shared.is_dir():
        problems += hold(command, shared, FOLDER / "findings.tsv")
    else:
        print(f"no collection in {shared}: only the samples were checked")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
