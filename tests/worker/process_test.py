#!/usr/bin/env python3
"""How the worker ends, what it flushes when, and what it says beside the output. usage: process_test.py SHILU"""
import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from worker import COMMAND, Skip, TEXT, answers, line, main, run, started

RECORD = line({"id": 1, "text": TEXT})
BAD = b"{\n"


def test_failed_records_do_not_change_the_status_unless_that_is_asked_for():
    data = RECORD * 3 + BAD
    run(data=data)
    run("--fail-on-error", data=data, check=1)
    run("--fail-on-error", data=RECORD)
    run("--fail-on-error=1", data=data)
    run("--fail-on-error=1", data=data + BAD, check=1)
    run("--fail-on-error=25%", data=data)
    run("--fail-on-error=24.9%", data=data, check=1)
    run("--fail-on-error=0%", data=b"")
    for value in "x", "-1", "101%", "1.5", "%", "nan":
        run(f"--fail-on-error={value}", check=2)


def test_mistakes_in_the_command_line_end_with_2():
    for options in (["file.txt"], ["--raw"], ["--raw", "csv"], ["--max-record", "huge"], ["--max-record", "0"],
                    ["--max-record", "2G"], ["-j", "0"], ["-j", "2000"], ["-j", "two"], ["--flush", "never"],
                    ["--stringify"], ["--out-field", ""], ["--in-field", "id"], ["--encoding", "klingon"],
                    ["--progress-json=0"], ["--progress-json=x"], ["--lexicon", "no/such.yaml"], ["--unknown"]):
        done = run(*options, data=RECORD, check=2)
        assert done.stdout == b"" and done.stderr.startswith(b"shilu: error: "), options


def test_a_full_disk_is_an_error_and_a_closed_pipe_is_none():
    if not os.path.exists("/dev/full"):
        raise Skip("no /dev/full")
    for options in ([], ["-j", "3"], ["--flush", "line"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([COMMAND, "worker", *options], input=RECORD * 500, stdout=full,
                                  stderr=subprocess.PIPE, timeout=60)
        assert done.returncode == 2 and b"standard output" in done.stderr, (options, done)


def closed_pipe(*options):
    """The reader goes after the first line, while the writer has more."""
    with started(*options) as worker:
        def feed():
            try:
                while True:
                    worker.stdin.write(RECORD * 100)
            except BrokenPipeError:
                pass
        threading.Thread(target=feed, daemon=True).start()
        worker.stdout.readline()
        worker.stdout.close()
        return worker.wait(10), worker.stderr.read()


def test_a_reader_that_goes_ends_the_worker_quietly():
    for jobs in "1", "4":
        assert closed_pipe("-j", jobs) == (0, b"")
        assert closed_pipe("-j", jobs, "--strict-pipe") == (141, b"")


def test_a_reader_that_goes_is_seen_while_no_input_comes():
    with started() as worker:
        worker.stdin.write(RECORD)
        worker.stdin.flush()
        worker.stdout.readline()
        worker.stdout.close()
        assert worker.wait(10) == 0


def test_a_reader_at_the_other_end_of_a_socket_is_seen_to_go():
    mine, its = socket.socketpair()
    worker = subprocess.Popen([COMMAND, "worker"], stdin=subprocess.PIPE, stdout=its)
    try:
        its.close()
        worker.stdin.write(line({"id": 1, "text": TEXT}))
        worker.stdin.flush()
        assert mine.recv(1 << 16)
        mine.close()
        assert worker.wait(10) == 0
    finally:
        worker.kill()
        worker.stdin.close()


def test_a_signal_begins_no_record_more():
    """Records that fill a batch each: those that no thread has begun must not be answered."""
    big = line({"id": 0, "text": TEXT + "词 " * (1 << 20)})
    with started("-j", "2") as worker:
        def feed():
            try:
                for _ in range(40):
                    worker.stdin.write(big)
            except BrokenPipeError:
                pass
        threading.Thread(target=feed, daemon=True).start()
        answers = [worker.stdout.readline()]
        worker.send_signal(signal.SIGTERM)
        answers += worker.stdout.readlines()
        assert worker.wait(20) == 143
        assert all(each.endswith(b"}\n") for each in answers) and len(answers) < 20, len(answers)


def test_streams_that_are_closed_from_the_start_are_errors():
    assert subprocess.run(f"'{COMMAND}' worker <&-", shell=True, stderr=subprocess.PIPE).returncode == 2
    assert subprocess.run(f"'{COMMAND}' worker < .", shell=True, stderr=subprocess.PIPE).returncode == 2
    done = subprocess.run(f"'{COMMAND}' worker >&-", shell=True, input=RECORD, stderr=subprocess.PIPE)
    assert done.returncode == 2


def stopped(number, prepare, *options):
    """Status, seconds until the end, and the output, of a worker that gets a signal after `prepare` has fed it."""
    with started(*options) as worker:
        prepare(worker)
        begin = time.perf_counter()
        worker.send_signal(number)
        status = worker.wait(10)
        seconds = time.perf_counter() - begin
        return status, seconds, worker.stdout.read()


def test_a_signal_ends_an_idle_worker_with_its_number():
    def answer_one(worker):
        worker.stdin.write(RECORD)
        worker.stdin.flush()
        worker.stdout.readline()
    for options in ([], ["-j", "4"]):
        for number, status in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
            got, seconds, out = stopped(number, answer_one, *options)
            assert got == status and seconds < 2 and out == b"", (got, seconds, out)


def test_a_signal_before_any_record_ends_the_worker():
    def wait_for_start(worker):
        deadline = time.time() + 5
        while time.time() < deadline:
            try:
                masks = Path(f"/proc/{worker.pid}/status").read_text()
            except OSError:
                time.sleep(0.5)
                return
            caught = next(int(row.split()[1], 16) for row in masks.splitlines() if row.startswith("SigCgt"))
            if caught >> (signal.SIGTERM - 1) & 1:
                return
            time.sleep(0.01)
    assert stopped(signal.SIGTERM, wait_for_start)[0] == 143


def test_a_signal_in_mid_stream_leaves_whole_lines():
    for options in ([], ["-j", "4"], ["--flush", "block"]):
        with started(*options) as worker:
            def feed():
                try:
                    for number in range(10_000_000):
                        worker.stdin.write(line({"id": number, "text": TEXT}))
                except BrokenPipeError:
                    pass
            threading.Thread(target=feed, daemon=True).start()
            chunks = []
            reader = threading.Thread(target=lambda: chunks.extend(iter(lambda: worker.stdout.read1(1 << 16), b"")))
            reader.start()
            # In mid stream: some answers have come, however slow the machine is.
            patience = time.perf_counter() + 60
            while sum(chunk.count(b"\n") for chunk in list(chunks)) <= 10 and time.perf_counter() < patience:
                time.sleep(0.05)
            begin = time.perf_counter()
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(10) == 143, options
            assert time.perf_counter() - begin < 2
            reader.join(10)
            out = b"".join(chunks)
            assert out.endswith(b"\n"), options
            ids = [json.loads(each)["id"] for each in out.splitlines()]
            assert ids == list(range(len(ids))) and len(ids) > 10, options


def test_a_signal_ends_a_worker_that_nobody_reads_from():
    def fill(worker):
        def feed():
            try:
                while True:
                    worker.stdin.write(RECORD * 100)
            except BrokenPipeError:
                pass
        threading.Thread(target=feed, daemon=True).start()
        time.sleep(0.7)
    for options in ([], ["-j", "3"]):
        with started(*options) as worker:
            fill(worker)
            begin = time.perf_counter()
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(10) == 143
            assert time.perf_counter() - begin < 2


def test_auto_answers_each_request_at_once_and_block_waits():
    for options in ([], ["-j", "4"], ["--flush", "line"], ["--flush", "line", "-j", "4"]):
        with started(*options) as worker:
            times = []
            for number in range(300):
                begin = time.perf_counter()
                worker.stdin.write(line({"id": number, "text": "A: b"}))
                worker.stdin.flush()
                assert json.loads(worker.stdout.readline())["id"] == number
                times.append(time.perf_counter() - begin)
            assert sorted(times)[150] < 0.02, options
    with started("--flush", "block") as worker:
        got = []
        reader = threading.Thread(target=lambda: got.append(worker.stdout.read()))
        reader.start()
        worker.stdin.write(RECORD)
        worker.stdin.flush()
        time.sleep(0.5)
        assert not got
        worker.stdin.close()
        reader.join(10)
        assert got[0].count(b"\n") == 1


def test_bursts_of_requests_are_answered_before_more_are_sent():
    for options in ([], ["-j", "2"], ["-j", "5"]):
        with started(*options) as worker:
            for size in (1, 2, 3, 7, 20, 1, 300, 4):
                def feed(size=size):
                    worker.stdin.write(RECORD * size + b'{"id":9')
                    worker.stdin.flush()
                thread = threading.Thread(target=feed)
                thread.start()
                for _ in range(size):
                    assert json.loads(worker.stdout.readline())["ok"]
                thread.join(10)
                worker.stdin.write(b',"text":"x"}\n')
                worker.stdin.flush()
                assert json.loads(worker.stdout.readline())["id"] == 9


def test_nothing_is_said_on_standard_error_unless_it_is_asked_for():
    assert run(data=RECORD + BAD).stderr == b""
    assert run("--explode", "-j", "2", "--stats", data=RECORD + BAD).stderr == b""


def test_progress_is_json_and_comes_while_the_worker_waits():
    with started("--progress-json=0.2") as worker:
        worker.stdin.write(RECORD + BAD + b"\n")
        worker.stdin.flush()
        rows = [json.loads(worker.stderr.readline()) for _ in range(3)]
        assert [rows[-1][key] for key in ("in", "ok", "failed", "blank")] == [2, 1, 1, 1], rows
        worker.stdin.close()
        last = json.loads(worker.stderr.read().splitlines()[-1])
        assert set(last) == {"in", "ok", "failed", "blank", "bytes", "seconds", "mb_per_second", "max_us", "peak_rss"}
        assert last["bytes"] == len(RECORD + BAD) + 1
    assert json.loads(run("--progress-json", data=RECORD).stderr)["in"] == 1


def test_the_summary_is_written_however_the_worker_ends():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "summary.json")
        run("--summary-json", path, data=RECORD * 2 + BAD + b"\n\n")
        row = json.loads(path.read_text())
        assert (row["in"], row["ok"], row["failed"], row["blank"]) == (3, 2, 1, 2)
        assert row["peak_rss"] > 1 << 20 and row["max_us"] > 0 and row["seconds"] > 0
        path.unlink()
        with started("--summary-json", path) as worker:
            worker.stdin.write(RECORD)
            worker.stdin.flush()
            worker.stdout.readline()
            worker.terminate()
            assert worker.wait(5) == 143
        assert json.loads(path.read_text())["ok"] == 1
        assert run("--summary-json", Path(folder, "no/such"), data=RECORD, check=2).stdout.count(b"\n") == 1


def test_the_worker_describes_itself():
    described = json.loads(run("--describe").stdout)
    assert described["protocol"] == 1 and described["format"] == 1
    assert f"shilu {described['tool']}\n".encode() == subprocess.run([COMMAND, "--version"], capture_output=True).stdout
    options = {option["name"]: option["value"] for option in described["options"]}
    for name in ("--explode", "--ascii", "--stringify", "--in-field", "--out-field", "--jobs", "--flush", "--raw"):
        assert name in options
    assert options["--explode"] is None and options["--max-record"] == "SIZE"
    assert "E_JSON" in described["errors"] and set(described["schemas"]) == {"input", "output", "document", "turn"}
    for name, file in (("input", "schemas/worker-input"), ("output", "schemas/worker-output"), ("document", "output"),
                       ("turn", "schemas/turn")):
        path = Path(__file__).resolve().parents[2] / "docs" / f"{file}.schema.json"
        assert described["schemas"][name] == json.loads(path.read_text(encoding="utf-8"))


def test_the_page_about_the_worker_names_all_options_and_codes():
    page = (Path(__file__).resolve().parents[2] / "docs" / "worker.md").read_text(encoding="utf-8")
    described = json.loads(run("--describe").stdout)
    for option in described["options"]:
        assert option["name"] in page or option["name"] in ("--jobs", "--help"), option["name"]
    assert set(re.findall(r"E_[A-Z0-9_]+", page)) == set(described["errors"])
    for key in json.loads(run("--progress-json", data=RECORD).stderr):
        assert f"`{key}`" in page, key


def test_the_python_of_the_page_works():
    page = (Path(__file__).resolve().parents[2] / "docs" / "worker.md").read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```python\n(.*?)```", page, re.S) if "subprocess" in block]
    assert len(blocks) == 2
    names = {}
    for block in blocks:
        exec(block.replace('"shilu"', repr(COMMAND)), names)  # noqa: S102
    records = [{"id": i, "text": TEXT} for i in range(3)]
    assert [row["id"] for row in names["answers"](records)] == [0, 1, 2]
    assert [names["answer"](record)["id"] for record in records] == [0, 1, 2]
    names["worker"].stdin.close()
    assert names["worker"].wait(10) == 0
    names["worker"].stdout.close()


def test_the_self_test_passes():
    done = run("--self-test")
    assert done.stdout.startswith(b"ok: ") and done.stderr == b""


def test_raw_lines_are_texts_or_paths():
    rows = answers("--raw", "text", data="记者：何时？\r\n\n林越：三月。".encode())
    assert [row["id"] for row in rows] == [1, 2]
    assert [row["doc"]["source"]["bytes"] for row in rows] == [18, 18]
    assert answers("--raw", "text", "--encoding", "GBK", data="记者：何时？\n".encode("gbk"))[0]["doc"]["language"] == "zh-Hans"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a b.txt")
        path.write_text(TEXT, encoding="utf-8")
        fifo = Path(folder, "fifo")
        os.mkfifo(fifo)
        rows = answers("--raw", "path", data=f"{path}\n{fifo}\n{folder}\n{folder}/none\n".encode())
        assert [row["ok"] for row in rows] == [True, False, False, False]
        assert rows[0]["id"] == str(path) and rows[0]["doc"]["source"]["name"] == "a b.txt"
        assert {row["error"]["code"] for row in rows[1:]} == {"E_FILE"}


if __name__ == "__main__":
    main(dict(globals()))
