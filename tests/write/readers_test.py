#!/usr/bin/env python3
"""Proves the YAML writer: many readers must give back every string unchanged.

    readers_test.py WRITE_STRINGS [--seed N] [--random COUNT]

Strings: strings.jsonl beside this file, yaml/strings.jsonl in the folder SHILU_SHARED_DIR where it exists, and random
ones. Readers: those of readers/ that are installed; js-yaml and yaml are looked for in SHILU_NODE_MODULES.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
READERS = HERE / "readers"
BATCH = 50
FEWEST = 2
SNAKEYAML = "/usr/share/java/snakeyaml.jar"


def commands():
    """Name and command of each reader; a library of Python may be installed for the system's Python only."""
    for library in ("pyyaml", "libyaml", "ruamel"):
        yield library, [[python, str(READERS / "read.py"), library] for python in (sys.executable, "/usr/bin/python3")]
    yield "psych", [["ruby", str(READERS / "read.rb")]]
    yield "YAML::XS", [["perl", str(READERS / "read.pl"), "YAML::XS"]]
    yield "YAML::PP", [["perl", str(READERS / "read.pl"), "YAML::PP"]]
    yield "R yaml", [["Rscript", str(READERS / "read.R")]]
    yield "SnakeYAML", [["java", "-cp", SNAKEYAML, str(READERS / "Read.java")]]
    for library in ("js-yaml", "yaml", "yaml-1.1"):
        yield library, [["node", str(READERS / "read.cjs"), library]]


def environment():
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def installed():
    """The readers that run here, as name → command; the others are named."""
    found = {}
    for name, candidates in commands():
        reason = "not found"
        for command in candidates:
            if shutil.which(command[0]) is None:
                reason = f"no {command[0]}"
                continue
            probe = subprocess.run(command, capture_output=True, text=True, env=environment())
            if probe.returncode == 0:
                found[name] = command
                print(f"reader  {name}: {probe.stdout.strip()}")
                break
            reason = "library not found"
        else:
            print(f"SKIPPED {name}: {reason}")
    return found


def read_list(path):
    """Strings as bytes: a line is a JSON string or an object with the bytes in hexadecimal."""
    for line in path.read_text(encoding="utf-8").splitlines():
        value = json.loads(line)
        yield bytes.fromhex(value["hex"]) if isinstance(value, dict) else value.encode("utf-8")


def random_strings(count, seed):
    chance = random.Random(seed)
    pools = [
        " \t\n\r-?:,[]{}#&*!|>'\"%@`=<~.\\/0123456789",
        "abcnyNYtrueTRUEfalsenulloff \n:",
        "各位记者朋友主持人问答，。：；？！“”（）　\n ",
        "".join(map(chr, range(0x20))) + "".join(map(chr, range(0x7F, 0xA2))),
        "\u200b\u200e\u200f\u2027\u2028\u2029\u202a\u202e\u202f\u2065\u2066\u2069\u206a\ufdcf\ufdd0\ufdef\ufdf0\ufeff\ufffc\ufffd\ufffe\uffff",
        "😀\U0001fffd\U0001fffe\U0001ffff\U00020000\U0010fffd\U0010fffe\U0010ffff俾俿",
        "가나다かなカナéßЖقש",
    ]
    for _ in range(count):
        chosen = chance.sample(pools, chance.randint(1, 3))
        characters = []
        for _ in range(chance.choice((1, 2, 3, 5, 8, 13, 30))):
            if chance.random() < 0.05:
                code = chance.randrange(0x110000)
                characters.append(chr(code) if not 0xD800 <= code < 0xE000 else "\u4e2d")
            else:
                characters.append(chance.choice(chance.choice(chosen)))
        yield "".join(characters).encode("utf-8")


def gather(count, seed):
    own = list(read_list(HERE / "strings.jsonl"))
    print(f"strings {len(own)} of our own, {count} random (seed {seed})", end="")
    strings = own + list(random_strings(count, seed))
    shared = pathlib.Path(os.environ.get("SHILU_SHARED_DIR") or "/nonexistent") / "yaml" / "strings.jsonl"
    if shared.is_file():
        more = list(read_list(shared))
        strings += more
        print(f", {len(more)} shared")
    else:
        print("\nSKIPPED the shared strings: SHILU_SHARED_DIR names no folder with yaml/strings.jsonl")
    return strings


def write(writer, strings, folder, batch):
    """The two files of documents, YAML and JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = "".join(json.dumps({"hex": s.hex()}) + "\n" for s in strings)
    files = folder / "yaml", folder / "json"
    subprocess.run([writer, *map(str, files), str(batch)], input=lines.encode("ascii"), check=True)
    return files


def expected_of(batch):
    """The line that a reader must print for the document of these strings."""
    shown = ["-" if s == b"" else s.decode("utf-8", "replace").encode("utf-8").hex() for s in batch]
    fields = [shown[0]]
    for _ in range(2):  # participants, turns
        for s in shown:
            fields += [s, s]
    return " ".join(fields + shown)


def read(command, file):
    run = subprocess.run([*command, str(file)], capture_output=True, env=environment())
    if run.returncode != 0:
        return [f"ERROR exit {run.returncode}: " + run.stderr.decode("utf-8", "replace")[-300:]]
    return run.stdout.decode("ascii", "replace").split("\n")[:-1]


def differences(command, writer, strings, folder, which):
    """Strings that come back different, with what came back. Failing batches are read again string by string."""
    batches = [strings[i : i + BATCH] for i in range(0, len(strings), BATCH)]
    lines = read(command, write(writer, strings, folder, BATCH)[which])
    suspects = [s for i, b in enumerate(batches) if i >= len(lines) or lines[i] != expected_of(b) for s in b]
    if not suspects and len(lines) == len(batches):
        return []
    lines = read(command, write(writer, suspects, folder, 1)[which])
    single = [
        (s, lines[i] if i < len(lines) else "nothing")
        for i, s in enumerate(suspects)
        if i >= len(lines) or lines[i] != expected_of([s])
    ]
    return single or [(b"", "differs only among other strings, or too many documents were read")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("writer", type=lambda p: str(pathlib.Path(p).resolve()))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--random", type=int, default=3000)
    options = parser.parse_args()

    readers = installed()
    strings = gather(options.random, options.seed)
    without_nul = [s for s in strings if b"\0" not in s]
    failures = 0
    with tempfile.TemporaryDirectory() as scratch, concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = {}
        for name, command in [("json", [sys.executable, str(READERS / "read.py"), "json"]), *readers.items()]:
            chosen = without_nul if name == "R yaml" else strings
            folder = pathlib.Path(scratch) / str(len(jobs))
            which = 1 if name == "json" else 0
            jobs[name] = pool.submit(differences, command, options.writer, chosen, folder, which)
        for name, job in jobs.items():
            found = job.result()
            failures += len(found)
            note = f" ({len(strings) - len(without_nul)} strings with U+0000 left out: R cuts there)" if name == "R yaml" else ""
            print(f"{'ok     ' if not found else 'FAILED '} {name}: {len(found)} differences{note}")
            for string, line in found[:10]:
                print(f"    {string[:80]!r} came back as {line[:200]}")
    if len(readers) < FEWEST:
        print(f"FAILED: {len(readers)} YAML readers are installed, {FEWEST} are needed")
        return 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
