"""The measure of how much is read right, for the scripts that compare a result with hand-written gold.

A turn is right when its first line, last line, kind, role and name all agree; the figure of a file is the F1 of its
turns. A table of figures has one row for each file, its name and the figure with three decimals.
"""
import os
import re
import sys
import unicodedata

import yaml

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PRESS = re.compile(r"(记者|記者|기자|reporter|journalist)$")


def read(path):
    return load(path.read_text(encoding="utf-8"))


def load(text):
    return yaml.load(text, Loader=Loader)


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


def recorded(table):
    if not table.exists():
        return {}
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[1:]]
    return {name: float(figure) for name, figure in rows}


def record(table, now):
    """Puts the present figures on record and names each that falls."""
    for name, figure in recorded(table).items():
        if now.get(name, 0.0) < figure:
            print(f"{name}: falls from {figure:.3f} to {now.get(name, 0.0):.3f}", file=sys.stderr)
    rows = ["file\tstrict"] + [f"{name}\t{figure:.3f}" for name, figure in now.items()]
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(now)} files on record, mean {mean(now):.3f}")


def mean(figures):
    return sum(figures.values()) / len(figures)


def problems_with(before, now):
    """What must not be: a figure below the one on record by more than rounding, and rows without their other half."""
    found = [f"{name}: {now[name]:.3f} is less than {before[name]:.3f}" for name in now
             if name in before and before[name] - now[name] > 0.0005]
    found += [f"{name}: not in the table; SHILU_ACCEPT=1 adds it" for name in now if name not in before]
    found += [f"{name}: in the table, but without gold" for name in before if name not in now]
    return found


def hold(table, now):
    """The exit code of a test that holds the figures to those in the table."""
    if os.environ.get("SHILU_ACCEPT") == "1":
        record(table, now)
        return 0
    before = recorded(table)
    problems = problems_with(before, now)
    for problem in problems:
        print(problem, file=sys.stderr)
    better = sum(now[name] > before.get(name, 1) for name in now)
    print(f"{len(now)} files, mean {mean(now):.3f}, {better} better than on record, {len(problems)} problems")
    return 1 if problems else 0


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
    assert problems_with({"a": 0.9}, {"a": 0.9}) == problems_with({"a": 0.9}, {"a": 0.95}) == []
    for before, now in (({"a": 0.9}, {"a": 0.899}), ({"a": 0.9}, {}), ({}, {"a": 0.9})):
        assert len(problems_with(before, now)) == 1, (before, now)
