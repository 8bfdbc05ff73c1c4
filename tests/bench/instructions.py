#!/usr/bin/env python3
"""Speed of the command, held against bars that a noisy machine does not move: instructions counted by callgrind.

usage: instructions.py BUILD_DIR
Bars, each with its environment variable: instructions per input byte (SHILU_BENCH_INSTRUCTIONS), growth of the work
when the input doubles (SHILU_BENCH_GROWTH), milliseconds for a 16 KB file as a process (SHILU_BENCH_MILLISECONDS), the
work of `check` over that of `convert` (SHILU_BENCH_CHECK), that of `worker` over that of `convert` for the same texts one
by one (SHILU_BENCH_WORKER), and the work for any other format over that for YAML (SHILU_BENCH_FORMATS).
The stages of shilu_bench are printed too; they have no bar.
"""
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
INPUT_BYTES = 4 << 20
SMALL_BYTES = 16 << 10
PROCESS_RUNS = 20
WORKER_TEXTS = 100
# Each with what it may cost over YAML. A row of `turns` has its twenty names in it.
FORMATS = {"json": 1.05, "ndjson": 1.05, "csv": 1.05, "tsv": 1.05, "chat": 1.05, "turns": 1.15}


def bar(name, default):
    return float(os.environ.get("SHILU_BENCH_" + name, default))


def sample_texts(pattern):
    for path in sorted(SAMPLES.rglob(pattern)):
        data = path.read_bytes()
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        yield data.removeprefix(b"\xef\xbb\xbf")


def repeated(texts, size):
    """The samples one after the other, again and again, cut at the end of a line."""
    unit = b"\n\n".join(texts) + b"\n\n"
    data = (unit * (size // len(unit) + 1))[:size]
    return data[: data.rfind(b"\n") + 1]


def counted(words, stdin=subprocess.DEVNULL):
    """The instructions that a command line takes."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, words)],
        stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode not in (0, 1) or not collected:  # 1: check found something
        sys.exit(f"callgrind failed with status {run.returncode}:\n{run.stderr}")
    return int(collected.group(1))


def instructions(command, path, *words):
    return counted([command, *(words or ["convert"]), path])


def worker_over_convert(command, texts, work):
    """Both read the same texts and write the same documents: from a folder, and from records."""
    folder = work / "texts"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    records = work / "records.ndjson"
    with records.open("wb") as out:
        for number in range(WORKER_TEXTS):
            text = texts[number % len(texts)]
            (folder / f"{number:04}.txt").write_bytes(text)
            record = {"id": number, "text": text.decode("utf-8"), "name": f"{number:04}.txt"}
            out.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
    convert = counted([command, "convert", "-q", "-j", "1", "-f", "ndjson", folder])
    with records.open("rb") as stdin:
        return counted([command, "worker"], stdin) / convert


def milliseconds(command, path):
    times = []
    for _ in range(PROCESS_RUNS):
        start = time.perf_counter()
        subprocess.run([str(command), "convert", str(path)], stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main():
    build = Path(sys.argv[1])
    command = build / "shilu"
    # The bars hold for records of real length and texture: short paragraphs cost more for each byte, since the head of
    # a line is what is looked at closely. The mix of all samples, short ones in every language, is printed beside them.
    texts = list(sample_texts("*-full-length.txt"))
    mixed = list(sample_texts("*.txt"))
    if not texts:
        sys.exit(f"no UTF-8 text in {SAMPLES}")
    work = build / "bench"
    work.mkdir(exist_ok=True)

    def write(name, data):
        path = work / name
        path.write_bytes(data)
        return path

    large = repeated(texts, INPUT_BYTES)
    double = repeated(texts, 2 * INPUT_BYTES)
    large_path = write("large.txt", large)
    small_path = write("small.txt", repeated(texts, SMALL_BYTES))

    start_up = instructions(command, write("empty.txt", b""))
    work_large = instructions(command, large_path) - start_up
    work_double = instructions(command, write("double.txt", double)) - start_up

    # Samples that are repeated are full of turns that stand twice, which no real text is: those are looked for and not
    # reported.
    check = ["check", "--isolated", "--quiet", "--format", "concise", "--ignore", "SL309,SL310"]
    work_check = instructions(command, large_path, *check) - instructions(command, work / "empty.txt", *check)

    mix = repeated(mixed, INPUT_BYTES)
    work_mix = instructions(command, write("mix.txt", mix)) - start_up
    rows = [
        ("instructions per input byte", work_large / len(large), bar("INSTRUCTIONS", 60)),
        ("work for double the input", work_double / work_large, bar("GROWTH", 2.2)),
        ("check over convert", work_check / work_large, bar("CHECK", 2.0)),
        ("worker over convert", worker_over_convert(command, texts, work), bar("WORKER", 1.1)),
        ("16 KB as a process, ms", milliseconds(command, small_path), bar("MILLISECONDS", 10)),
    ]
    for name, most in FORMATS.items():
        work_format = instructions(command, large_path, "convert", "--format", name) - start_up
        rows.append((f"{name} over yaml", work_format / work_large, bar("FORMATS", most)))
    print(f"input: {len(large)} bytes of {len(texts)} samples; start-up: {start_up / 1e6:.1f} M instructions")
    for name, value, limit in rows:
        print(f"{name:32} {value:10.2f}   bar {limit:6.1f}   {'ok' if value <= limit else 'MISSED'}")
    lines = mix.count(b"\n")
    print(f"{'the mix of all samples':32} {work_mix / len(mix):10.2f}   ({len(mixed)} texts, {len(mix) // lines} bytes a line)")
    sys.stdout.flush()
    subprocess.run([str(build / "tests" / "shilu_bench"), str(large_path), "--benchmark_min_time=0.5"], check=True)
    return 0 if all(value <= limit for _, value, limit in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
