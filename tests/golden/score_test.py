#!/usr/bin/env python3
"""Holds how much of the samples is read right: no file may fall below its figure in scores.tsv.

The recorded YAML of each sample is compared with gold/, which was written by hand. A turn is right when its first
line, last line, kind, role and name all agree; the figure of a file is the F1 of its turns. Better figures pass;
SHILU_ACCEPT=1 in the environment puts the present ones on record and names each that falls.
"""
import os
import re
import sys
import unicodedata
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parent
SCORES = FOLDER / "scores.tsv"
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PRESS = re.compile(r"(记者|記者|기자|reporter|journalist)$")


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)


def plain(name):
    """Letters and digits alone, in one width and case, without the word for reporter; None for no name."""
    text = unicodedata.normalize("NFKC", str(name or "")).casefold()
    text = "".join(c for c in text if unicodedata.category(c)[0] in "LN")
    return PRESS.sub("", text) or None


def names_of(person, role):
    """The names under which a person may stand in the gold: a reporter's outlet does as well as the name."""
    name, outlet = person.get("name") or "", person.get("outlet") or ""
    if role != "reporter" and name:
        return {plain(name)}
    return {plain(text) for text in (name, outlet, outlet + name)} - {None} or {None}


def found_turns(document, unit):
    """(first, last, kind, role, names) of every turn; the end of a range of bytes stands one past it, as in the gold."""
    people = {person["id"]: person for person in document.get("participants") or []}
    for section in document.get("sections") or []:
        exchanges = section.get("exchanges") or []
        for turn in (section.get("turns") or []) + [t for exchange in exchanges for t in exchange["turns"]]:
            person = people.get(turn.get("speaker"), {})
            role = turn.get("role")
            yield turn[unit][0], turn[unit][1], turn["kind"], role, names_of(person, role)


def strict_f1(gold, document):
    """1 for an article that is read as one; else the F1 of the turns that are right in everything."""
    rows = gold.get("turns") or []
    found = {}
    for turn in found_turns(document, gold.get("unit", "lines")):
        found.setdefault(turn[0], []).append(turn)
    number = sum(len(turns) for turns in found.values())
    if not rows:
        return 1.0 if number == 0 and document["kind"] == gold["kind"] else 0.0
    right = 0
    for first, last, kind, role, name in rows:
        candidates = found.get(first)
        if candidates and candidates[0][1:4] == (last, kind, role) and plain(name) in candidates[0][4]:
            right += 1
    return 2 * right / (number + len(rows))


def present():
    """File -> figure, with three decimals as they are recorded."""
    figures = {}
    for path in sorted((FOLDER / "gold").glob("*.gold.yaml")):
        gold = read(path)
        record = FOLDER / (Path(gold["file"]).stem + ".yaml")
        figures[gold["file"]] = round(strict_f1(gold, read(record)), 3) if record.exists() else 0.0
    return figures


def recorded():
    rows = [line.split("\t") for line in SCORES.read_text(encoding="utf-8").splitlines()[1:]]
    return {name: float(figure) for name, figure in rows}


def self_test():
    """The measure itself: a right turn counts, and each part of it that is wrong costs it."""
    gold = {"kind": "transcript", "turns": [[1, 2, "question", "reporter", "《晨报》"], [3, 4, "answer", "speaker", "Ida Ray"]]}
    people = [{"id": "a", "outlet": "晨报记者"}, {"id": "b", "name": "IDA RAY", "outlet": "晨报"}]

    def document(**change):
        turns = [{"speaker": "a", "role": "reporter", "kind": "question", "lines": [1, 2]},
                 {"speaker": "b", "role": "speaker", "kind": "answer", "lines": [3, 4], **change}]
        return {"kind": "transcript", "participants": people, "sections": [{"exchanges": [{"turns": turns}]}]}

    assert strict_f1(gold, document()) == 1
    for change in ({"lines": [2, 4]}, {"lines": [3, 5]}, {"kind": "remark"}, {"role": "host"}, {"speaker": "a"}):
        assert strict_f1(gold, document(**change)) == 0.5, change
    assert strict_f1({"kind": "article"}, {"kind": "article"}) == 1
    assert strict_f1({"kind": "article"}, {"kind": "transcript"}) == 0
    assert strict_f1({"kind": "article"}, document()) == 0


def main():
    self_test()
    now = present()
    if not now:
        print(f"no gold in {FOLDER / 'gold'}: nothing was measured", file=sys.stderr)
        return 1
    mean = sum(now.values()) / len(now)
    if os.environ.get("SHILU_ACCEPT") == "1":
        for name, figure in (recorded() if SCORES.exists() else {}).items():
            if now.get(name, 0.0) < figure:
                print(f"{name}: falls from {figure:.3f} to {now.get(name, 0.0):.3f}", file=sys.stderr)
        rows = ["file\tstrict"] + [f"{name}\t{figure:.3f}" for name, figure in now.items()]
        SCORES.write_text("\n".join(rows) + "\n", encoding="utf-8")
        print(f"{len(now)} files on record, mean {mean:.3f}")
        return 0
    before = recorded()
    problems = [f"{name}: {now[name]:.3f} is less than {before[name]:.3f}" for name in now
                if name in before and now[name] < before[name]]
    problems += [f"{name}: not in scores.tsv; SHILU_ACCEPT=1 adds it" for name in now if name not in before]
    problems += [f"{name}: in scores.tsv, but without gold" for name in before if name not in now]
    for problem in problems:
        print(problem, file=sys.stderr)
    better = sum(now[name] > before.get(name, 1) for name in now)
    print(f"{len(now)} files, mean {mean:.3f}, {better} better than on record, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
