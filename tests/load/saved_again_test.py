#!/usr/bin/env python3
"""Documents that other tools have saved anew are read back as they were.

    saved_again_test.py SHILU

Documents: every fourth of those on record in ../golden, and one whose texts are the strings of ../write/strings.jsonl. Tools: PyYAML,
libyaml, ruamel.yaml, js-yaml, yaml, Ruby, jq and Python's json, each in several styles, as far as they are installed;
those that are not are named. js-yaml and yaml are looked for in SHILU_NODE_MODULES.
"""
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
GOLDEN = HERE.parent / "golden"
STRINGS = HERE.parent / "write" / "strings.jsonl"
FEWEST = 4
# Strings that a tool itself loses, or writes in a way that libyaml takes for something else: characters that YAML
# forbids, line breaks of YAML 1.1 that are none in 1.2, a tab or nothing but blanks in a block.
LOST = {"PyYAML": "\x85", "ruamel.yaml": "\x85", "yaml": "[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|^\\s*\t|^\\s+$"}


def run(command, text):
    return subprocess.run(command, input=text.encode("utf-8"), capture_output=True, check=False)


def convert(shilu, text, form):
    """The documents as this format, a list or stream, and what was said."""
    done = run([shilu, "convert", "-f", form, "-"], text)
    return done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def own_strings():
    for line in STRINGS.read_text(encoding="utf-8").splitlines():
        value = json.loads(line)
        if isinstance(value, str) and value and not any(0xD800 <= ord(c) < 0xE000 for c in value):
            yield value


def with_strings(strings):
    """A document that has each string in a turn's text, a label and a field's value."""
    turns = [
        {"id": f"t{i}", "kind": "remark", "label": s, "lines": [1, 1], "bytes": [0, 1], "text": s}
        for i, s in enumerate(strings, 1)
    ]
    return {
        "shilu": 1,
        "source": {"bytes": 1, "lines": 1},
        "kind": "transcript",
        "language": "und",
        "conference": {"title": strings[0], "date": "2024-03-07", "time": "10:00"},
        "participants": [{"id": "no", "role": "host", "labels": strings}],
        "sections": [{"kind": "opening", "lines": [1, 1], "turns": turns}],
        "reported": [{"speaker": "no", "quoted": True, "lines": [1, 1], "bytes": [0, 1]}],
        "other": [{"kind": "field", "lines": [1, 1], "bytes": [0, 1], "key": s, "value": s} for s in strings],
    }


def pyyaml_ways():
    import yaml

    for dumper in ("SafeDumper", "CSafeDumper"):
        if not hasattr(yaml, dumper):
            continue
        for name, options in {
            "default": {},
            "unicode": {"allow_unicode": True, "sort_keys": False},
            "narrow": {"allow_unicode": True, "width": 30, "indent": 4},
            "flow": {"default_flow_style": True, "allow_unicode": True},
            "mixed": {"default_flow_style": None, "width": 10000},
            "double": {"default_style": '"', "allow_unicode": True, "width": 40},
            "single": {"default_style": "'"},
        }.items():
            # A style of scalars is one of numbers, too: `!!int "1"`. libyaml makes text of them.
            if dumper == "CSafeDumper" and "default_style" in options:
                continue
            save = lambda documents, d=dumper, o=options: yaml.dump_all(documents, Dumper=getattr(yaml, d), explicit_start=True, **o)
            yield f"PyYAML {yaml.__version__} {dumper} {name}", save
        yield f"PyYAML {dumper} list", lambda documents, d=dumper: yaml.dump(documents, Dumper=getattr(yaml, d))


def ruamel_ways():
    import ruamel.yaml

    def saver(**settings):
        def save(documents):
            yaml = ruamel.yaml.YAML(typ=settings.get("typ", "rt"))
            yaml.explicit_start = True
            for key, value in settings.items():
                if key != "typ":
                    setattr(yaml, key, value)
            out = io.StringIO()
            yaml.dump_all(documents, out)
            return out.getvalue()

        return save

    yield f"ruamel.yaml {ruamel.yaml.__version__}", saver()
    yield "ruamel.yaml narrow", saver(width=40, map_indent=4, sequence_indent=6, sequence_dash_offset=3)
    yield "ruamel.yaml safe", saver(typ="safe", default_flow_style=False)


def python_ways():
    lines = lambda documents, **o: "".join(json.dumps(d, **o) + "\n" for d in documents)
    yield "json lines", lambda ds: lines(ds)
    yield "json lines, sorted", lambda ds: lines(ds, sort_keys=True, ensure_ascii=False)
    yield "json list", lambda ds: json.dumps(ds)
    yield "json list, indented", lambda ds: json.dumps(ds, indent=1, sort_keys=True, ensure_ascii=False)


def command_ways():
    """Programs that take a JSON array, or lines, and write documents."""
    modules = os.environ.get("SHILU_NODE_MODULES", "")
    for way in ("js-yaml", "js-yaml sorted", "js-yaml quoted", "yaml", "yaml narrow", "yaml quoted"):
        yield way, ["node", str(HERE / "save.cjs"), way], modules != ""
    ruby = "require 'yaml'; require 'json'; JSON.parse($stdin.set_encoding('UTF-8').read).each { |d| print d.to_yaml }"
    yield "psych", ["ruby", "-EUTF-8", "-e", ruby], True
    for name, program in (("jq", ["."]), ("jq sorted", ["-S", ".[]"]), ("jq lines", ["-c", ".[]"])):
        yield name, ["jq", *program], True


def ways():
    """Name and function of each way to save a list of documents that works here."""
    for name, group in (("PyYAML", pyyaml_ways), ("ruamel.yaml", ruamel_ways), ("json", python_ways)):
        try:
            yield from group()
        except ImportError:
            print(f"SKIPPED {name}: library not found")
    for name, command, there in command_ways():
        if not there or shutil.which(command[0]) is None or run(command, "[]").returncode != 0:
            print(f"SKIPPED {name}: not found")
            continue

        def save(documents, command=command):
            done = run(command, json.dumps(documents, ensure_ascii=False))
            if done.returncode != 0:
                raise RuntimeError(done.stderr.decode("utf-8", "replace")[-300:])
            return done.stdout.decode("utf-8")

        yield name, save


def first_difference(expected, found, where=""):
    """Where two trees part."""
    if isinstance(expected, dict) and isinstance(found, dict):
        parts = [(f"{where}.{key}", expected[key], found.get(key)) for key in expected]
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        parts = [(f"{where}[{i}]", a, b) for i, (a, b) in enumerate(zip(expected, found))]
    else:
        return f"{where}: {expected!a:.200} came back as {found!a:.200}"
    return next((first_difference(a, b, part) for part, a, b in parts if a != b), f"{where}: more members")


def main():
    shilu = sys.argv[1]
    golden = "".join("---\n" + path.read_text(encoding="utf-8") for path in sorted(GOLDEN.glob("*.yaml"))[::4])
    text, said = convert(shilu, golden, "json")
    assert not said, said
    strings = list(own_strings())
    sets = {"golden": json.loads(text), "strings": [with_strings(strings)]}
    assert len(sets["golden"]) > 10 and len(strings) > 1000

    failures, tried = 0, 0
    for name, save in ways():
        tried += 1
        lost = LOST.get(name.split()[0], "")
        for label, documents in sets.items():
            if label == "strings" and lost:
                documents = [with_strings([s for s in strings if not re.search(lost, s)])]
            saved = save(documents)
            found, said = convert(shilu, saved, "ndjson")
            found = [json.loads(line) for line in found.split("\n")[:-1]]
            if found == documents and not said:
                continue
            failures += 1
            print(f"FAILED  {name}, {label}: {said[:300] or first_difference(documents, found)}")
    print(f"{tried} ways to save {len(sets['golden'])} documents and {len(strings)} strings, {failures} failures")
    if tried < FEWEST:
        print(f"FAILED: {tried} ways work here, {FEWEST} are needed")
    return 1 if failures or tried < FEWEST else 0


if __name__ == "__main__":
    sys.exit(main())
