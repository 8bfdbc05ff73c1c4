"""What the tests of the process share: starting the worker, and records to give it."""
import contextlib
import json
import os
import random
import subprocess
import sys
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
COMMAND = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "build/release/shilu")
SKIPPED = 77
# Large inputs are smaller by this, and memory is not measured, where the program is built to be slow and careful.
SCALE = int(os.environ.get("SHILU_TEST_SCALE", "1"))
TEXT = "主持人：大家好。\n记者：何时完工？\n林越：明年三月。\n"


class Skip(Exception):
    """What a test needs is not here."""


def line(record):
    return json.dumps(record, ensure_ascii=False).encode() + b"\n"


def run(*options, data=b"", timeout=120, check=0, **more):
    """One batch in, one batch out. `check` is the status that is expected."""
    done = subprocess.run([COMMAND, "worker", *options], input=data, capture_output=True, timeout=timeout, **more)
    assert done.returncode == check, f"status {done.returncode}, expected {check}: {done.stderr.decode()}"
    return done


def answers(*options, data=b"", **more):
    return [json.loads(each) for each in run(*options, data=data, **more).stdout.splitlines()]


@contextlib.contextmanager
def started(*options, **more):
    """A worker with pipes; it is killed if it is still there in the end."""
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
    worker = subprocess.Popen([COMMAND, "worker", *options], **streams)
    try:
        yield worker
    finally:
        if worker.poll() is None:
            worker.kill()
        worker.wait()
        for stream in (worker.stdin, worker.stdout, worker.stderr):
            if stream and not stream.closed:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


def sample_texts():
    for path in sorted(SAMPLES.glob("*.txt")):
        try:
            yield path.name, path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue


def mixed_records(count, seed):
    """Lines, good and bad, and for each the id that its answer must have."""
    choice = random.Random(seed)
    texts = [text for _, text in sample_texts() if len(text) < 3000] + ["", "x", TEXT, "a\u2028b\x00\x85\x7f\ufeff"]
    for number in range(count):
        kind = choice.randrange(12)
        if kind < 7:
            yield line({"id": number, "text": choice.choice(texts)}), number
        elif kind == 7:
            yield b'{"id":%d,"text":"x"' % number + b"\n", None
        elif kind == 8:
            yield b'{"id":%d,"text":"\xff"}\n' % number, number
        elif kind == 9:
            yield line({"id": [number, "\U0001f600"], "path": "no/such/file"}), [number, "\U0001f600"]
        elif kind == 10:
            yield line({"id": {"n": number}}), {"n": number}
        else:
            yield line({"id": str(number), "b64": "vMfV36O6us7Ksc3quaSjvwo=", "encoding": "gb18030"}), str(number)


def peak_rss(process_id):
    """The most memory that a process has had, in bytes; None where the system does not tell, or it says nothing."""
    if SCALE > 1:
        return None
    try:
        status = Path(f"/proc/{process_id}/status").read_text()
    except OSError:
        return None
    return next((int(row.split()[1]) * 1024 for row in status.splitlines() if row.startswith("VmHWM")), None)


def main(tests):
    """Runs the functions whose names begin with test_."""
    failed = skipped = 0
    for name, test in tests.items():
        if not name.startswith("test_"):
            continue
        begin = time.perf_counter()
        try:
            test()
            verdict = "ok"
        except Skip as reason:
            skipped += 1
            verdict = f"skipped: {reason}"
        except Exception:  # noqa: BLE001
            failed += 1
            verdict = "FAILED\n" + traceback.format_exc()
        print(f"{time.perf_counter() - begin:7.2f} s  {name[5:].replace('_', ' ')}: {verdict}", flush=True)
    if failed:
        sys.exit(1)
    total = sum(name.startswith("test_") for name in tests)
    sys.exit(SKIPPED if skipped == total else 0)
