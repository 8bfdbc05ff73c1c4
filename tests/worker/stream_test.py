#!/usr/bin/env python3
"""The stream as a whole: order, form, memory, what does not end it. usage: stream_test.py SHILU"""
import base64
import json
import random
import subprocess
import tempfile
import threading
from pathlib import Path

from worker import COMMAND, SAMPLES, SCALE, Skip, TEXT, answers, line, main, mixed_records, peak_rss, run, sample_texts, started


def test_every_record_has_one_line_in_the_same_order_for_any_number_of_jobs():
    for seed in range(3):
        records = list(mixed_records(400, seed))
        data = b"".join(each for each, _ in records)
        alone = run(data=data).stdout
        rows = [json.loads(each) for each in alone.splitlines()]
        assert [row["id"] for row in rows] == [identity for _, identity in records]
        assert all(row["ok"] or row["error"]["record"] == i for i, row in enumerate(rows, 1))
        for jobs in "2", "3", "8":
            assert run("-j", jobs, data=data).stdout == alone, jobs


def test_the_number_of_lines_is_that_of_the_lines_that_are_not_blank_whatever_they_hold():
    seed = random.randrange(1 << 30)
    choice = random.Random(seed)
    pool = [b'{"id":1,"text":"x"}', b"{}", b"null", b"\xff\xfe", b"[" * 3000, b'{"id":', b'"', b"\\", b"\x00", b"{]}",
            b'{"text":"\\ud800"}', "{\"text\":\"\u2028\"}".encode(), b"\xef\xbb\xbf{}", b"0" * 5000]
    blank = [b"", b" ", b"\t \r", b"\r"]
    for _ in range(30):
        lines = [choice.choice(pool if choice.random() < 0.8 else blank) for _ in range(choice.randrange(200))]
        data = b"\n".join(lines)
        if choice.random() < 0.5:
            data += b"\n"
        wanted = sum(each.strip(b" \t\r") != b"" for each in lines)
        for options in ([], ["-j", "3"], ["--max-record", "2K"]):
            out = run(*options, data=data).stdout
            assert out.count(b"\n") == wanted == len(out.splitlines()), (seed, options)
            for each in out.splitlines():
                json.loads(each)


def test_the_output_is_the_same_byte_by_byte_as_in_one_piece():
    data = b"\xef\xbb\xbf" + b"".join(each.replace(b"\n", b"\r\n") + b"\n \n" for each, _ in mixed_records(12, 5))
    whole = run(data=data).stdout
    for options in ([], ["-j", "2"]):
        with started(*options) as worker:
            def feed():
                for i in range(len(data)):
                    worker.stdin.write(data[i : i + 1])
                    worker.stdin.flush()
                worker.stdin.close()
            threading.Thread(target=feed, daemon=True).start()
            assert worker.stdout.read() == whole
            assert worker.wait(10) == 0


def test_no_final_newline_and_a_byte_order_mark_are_no_matter():
    assert [row["id"] for row in answers(data=b'\xef\xbb\xbf{"id":1,"text":""}\r\n\r\n{"id":2,"text":""}')] == [1, 2]
    assert run(data=b"").stdout == b""
    assert run(data=b"\n \n\r\n").stdout == b""


def test_the_document_is_that_of_convert():
    for options in ([], ["--diagnostics"]):
        for path in sorted(SAMPLES.glob("*.txt"))[::4]:
            converted = subprocess.run([COMMAND, "convert", "-q", "-f", "ndjson", *options, path], capture_output=True,
                                       check=True).stdout
            answered = run(*options, "--raw", "path", data=str(path).encode()).stdout
            assert b'"doc":' + converted.rstrip(b"\n") + b',"diag":[' in answered, path
            encoded = base64.b64encode(path.read_bytes()).decode()
            assert answers(*options, data=line({"b64": encoded, "name": path.name}))[0]["doc"] == json.loads(converted)


def test_a_line_of_64_MiB_is_read_and_one_byte_more_is_not():
    limit = (64 << 20) // SCALE
    options = ["--max-record", str(limit)] if SCALE > 1 else []
    head, tail = b'{"id":1,"text":"', b'"}'
    body = (TEXT.replace("\n", "\\n") * 1000).encode()
    filler = limit - len(head) - len(tail)
    text = (body * (filler // len(body) + 1))[:filler]
    text = text[: text.rfind(b"\\n")]
    text += b"x" * (filler - len(text))
    good = head + text + tail
    assert len(good) == limit
    rows = run(*options, data=good + b"\n" + good[:-2] + b'x"}\n' + b'{"id":3,"text":""}\n', timeout=250).stdout.splitlines()
    assert len(rows) == 3
    assert rows[0].startswith(b'{"id":1,"ok":true,') or b'"code":"E_LIMIT"' in rows[0], rows[0][:300]
    assert b'"code":"E_TOO_LARGE"' in rows[1]
    assert rows[2].startswith(b'{"id":3,"ok":true,')


def test_a_line_beyond_the_limit_costs_no_memory():
    with started("--max-record", "1M") as worker:
        def feed():
            for _ in range(300):
                worker.stdin.write(b"x" * (1 << 20))
            worker.stdin.write(b'\n{"id":2,"text":""}\n')
            worker.stdin.flush()
        threading.Thread(target=feed, daemon=True).start()
        first = json.loads(worker.stdout.readline())
        assert first["error"]["code"] == "E_TOO_LARGE" and first["id"] is None and first["error"]["record"] == 1
        assert json.loads(worker.stdout.readline())["id"] == 2
        memory = peak_rss(worker.pid)
        assert memory is None or memory < 60 << 20, memory


def test_a_million_records_take_no_more_memory_than_a_few():
    chunk = b"".join(b'{"id":%d,"text":"A: b"}\n' % i for i in range(1000))
    for count, options in ((1_000_000, []), (200_000, ["-j", "2"])):
        count = count // SCALE // 1000 * 1000  # whole chunks
        with started(*options) as worker:
            def feed(count=count):
                for _ in range(count // 1000):
                    worker.stdin.write(chunk)
                worker.stdin.flush()
            threading.Thread(target=feed, daemon=True).start()
            seen = 0
            early = None
            while seen < count:
                seen += worker.stdout.read1(1 << 20).count(b"\n")
                if early is None and seen > count // 20:
                    early = peak_rss(worker.pid)
            late = peak_rss(worker.pid)
            worker.stdin.close()
            assert worker.wait(20) == 0
            if early is not None:
                assert late < early + (4 << 20) and late < 80 << 20, (early, late)


def test_one_huge_record_does_not_keep_its_memory_for_good():
    """Its buffers are given back, so that a pool of workers does not grow for ever."""
    huge = line({"id": 1, "text": "x " * (8 << 20)})
    for options in ([], ["--ascii"], ["--out-field", "result", "--stringify"]):
        settle(huge, *options)


def settle(huge, *options):
    answer = (lambda each: json.loads(json.loads(each)["result"])) if "--stringify" in options else json.loads
    with started(*options) as worker:
        worker.stdin.write(huge)
        worker.stdin.flush()
        assert answer(worker.stdout.readline())["ok"]
        for number in range(5):
            worker.stdin.write(line({"id": number, "text": TEXT}))
            worker.stdin.flush()
            assert answer(worker.stdout.readline())["id"] == number
        if peak_rss(worker.pid) is None:
            raise Skip("no word of how much memory there is")
        status = Path(f"/proc/{worker.pid}/status").read_text()
        now = next(int(row.split()[1]) for row in status.splitlines() if row.startswith("VmRSS"))
        assert now < 100 << 10, f"{now} KiB"


def test_no_answer_is_cut_by_readers_of_lines():
    data = line({"id": "\u2028\x85", "name": "\u2029", "meta": "\ufeff", "text": "a\u2028b\x85c\u2029d\x7f\x1c\x1d\x1e"})
    for options in ([], ["--explode"], ["--out-field", "r", "--stringify"], ["--ascii"], ["--diagnostics"]):
        out = run(*options, data=data).stdout.decode()
        assert len(out.splitlines()) == out.count("\n"), options
    text = run("--ascii", data=data + line({"id": "é中😀", "text": "记者：😀？"})).stdout
    assert text.isascii()
    assert json.loads(text.splitlines()[1])["id"] == "é中😀"


def test_the_environment_has_no_say():
    data = b"".join(each for each, _ in mixed_records(60, 9))
    usual = run(data=data).stdout
    for environment in ({"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"}, {}):
        assert run(data=data, env=environment).stdout == usual, environment


def test_lexicons_are_read_once_and_used_for_all():
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder, "words.yaml")
        words.write_text("language: zh-Hans\nname: 补充\noutlets:\n  names: [望潮]\n", encoding="utf-8")
        record = line({"id": 1, "text": "望潮：何时完工？\n张三：三月。\n"})
        plain = answers(data=record)[0]["doc"]
        with started("--lexicon", words, "-j", "2") as worker:
            worker.stdin.write(record)
            worker.stdin.flush()
            first = json.loads(worker.stdout.readline())["doc"]
            words.unlink()
            worker.stdin.write(record)
            worker.stdin.flush()
            assert json.loads(worker.stdout.readline())["doc"] == first
        assert first != plain
        assert first["participants"][0].get("outlet") == "望潮", first["participants"]
        bad = Path(folder, "bad.yaml")
        bad.write_text("nonsense: [", encoding="utf-8")
        failed = run("--lexicon", bad, data=record, check=2)
        assert b"bad.yaml" in failed.stderr and failed.stdout == b""


def test_names_of_records_come_from_names_and_paths():
    names = [name for name, _ in sample_texts()][:3]
    data = b"".join(line({"id": i, "path": str(SAMPLES / name)}) for i, name in enumerate(names))
    assert [row["doc"]["source"]["name"] for row in answers(data=data)] == names


if __name__ == "__main__":
    main(dict(globals()))
