#!/usr/bin/env python3
"""The worker under the programs that start it: the real ones where they are installed, and for others somebody who
speaks as they do. usage: drivers_test.py SHILU"""
import contextlib
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import jsonschema

from worker import COMMAND, ROOT, Skip, TEXT, line, main, mixed_records, run, sample_texts, started


def schema(name):
    folder = ROOT / "docs" if name == "output" else ROOT / "docs" / "schemas"
    return json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8"))


def validator(name):
    store = {each["$id"]: each for each in map(schema, ("output", "turn", "worker-input", "worker-output"))}
    top = schema(name)
    jsonschema.Draft202012Validator.check_schema(top)
    resolver = jsonschema.RefResolver(top["$id"], top, store=store)
    return jsonschema.Draft202012Validator(top, resolver=resolver)


def test_answers_and_records_are_as_the_schemas_say():
    records = [each for each, _ in mixed_records(150, 3)]
    records += [line({"id": None, "meta": [1], "text": TEXT, "name": "n", "language": "zh-Hans"}), b"[]\n",
                line({"id": 1, "text": "a\x00"})]
    outgoing, incoming = validator("worker-output"), validator("worker-input")
    seen = set()
    for options in ([], ["--stats"], ["--explode"], ["--explode", "--stats"], ["--diagnostics"]):
        for each in run(*options, data=b"".join(records)).stdout.splitlines():
            row = json.loads(each)
            outgoing.validate(row)
            seen.add("turn" if "turn" in row else "end" if "end" in row else row["ok"])
    assert seen == {"turn", "end", True, False}
    for bad in ({"id": 1}, {"id": 1, "ok": True}, {"id": 1, "ok": False, "v": 1, "tool": "x", "error": {"code": "E"}}):
        assert not outgoing.is_valid(bad)
    for each in records:
        answer = json.loads(run(data=each).stdout)
        with contextlib.suppress(ValueError):
            wrong = not answer["ok"] and answer["error"]["code"] == "E_INPUT"
            assert incoming.is_valid(json.loads(each)) == (not wrong), each


class ClickHouse:
    """An executable_pool of one process: blocks of rows in JSONEachRow, a row back for each, in so many seconds."""

    def __init__(self, seconds, *options):
        self.seconds = seconds
        self.stack = contextlib.ExitStack()
        self.process = self.stack.enter_context(started(*options))
        self.rows = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for each in self.process.stdout:
            self.rows.put(each)

    def block(self, texts, name="text"):
        def write():
            for text in texts:
                self.process.stdin.write(json.dumps({name: text}, ensure_ascii=False).encode() + b"\n")
            self.process.stdin.flush()
        writer = threading.Thread(target=write)
        writer.start()
        rows = [json.loads(self.rows.get(timeout=self.seconds)) for _ in texts]
        writer.join(self.seconds)
        assert self.rows.empty(), "more rows than were given"
        return rows


def test_clickhouse_gets_a_row_for_each_row_from_a_process_that_stays():
    texts = [text for _, text in sample_texts() if len(text) < 20_000][:20] + ["", "\u2028", "\x00", "\\", '"']
    for options in ([], ["-j", "4"]):
        pool = ClickHouse(10, "--in-field", "text", "--out-field", "result", "--stringify", *options)
        with pool.stack:
            for size in (1, 25, 3, 1, 400, 25):
                block = (texts * (size // len(texts) + 1))[:size]
                rows = pool.block(block)
                assert all(list(row) == ["result"] for row in rows)
                inner = [json.loads(row["result"]) for row in rows]
                sizes = [row["doc"]["source"]["bytes"] for row in inner]
                assert sizes == [len(text.encode()) for text in block]
            assert pool.process.poll() is None
            # The end of a pool: standard input closes, and after a while SIGTERM comes.
            pool.process.terminate()
            assert pool.process.wait(10) == 143


def test_clickhouse_sees_an_error_as_a_row():
    pool = ClickHouse(10, "--out-field", "result", "--stringify")
    with pool.stack:
        rows = [json.loads(row["result"]) for row in pool.block([TEXT, 7, None, TEXT])]
        assert [row["ok"] for row in rows] == [True, False, False, True]


def spark_pipe(partitions, command, encoding):
    """RDD.pipe: a process for each partition, fed by one thread, its standard error drained by another."""
    collected = []
    for partition in partitions:
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env={"LC_ALL": "C"}) as process:
            def feed(partition=partition, process=process):
                for element in partition:
                    process.stdin.write(element.encode(encoding, "replace") + b"\n")
                process.stdin.close()
            feeder = threading.Thread(target=feed)
            drainer = threading.Thread(target=process.stderr.read)
            feeder.start()
            drainer.start()
            # A reader of Java takes what its charset does not have as U+FFFD, and ends lines at CR as well.
            lines = process.stdout.read().decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n")
            collected.append(lines.split("\n")[:-1])
            feeder.join()
            drainer.join()
        assert process.returncode == 0
    return collected


def test_spark_gets_whole_answers_through_a_pipe_that_knows_only_ascii():
    elements = [json.dumps({"id": i, "text": text}) for i, (_, text) in enumerate(sample_texts())]
    elements.insert(3, "{")
    partitions = [elements[:10], [], elements[10:]]
    command = [COMMAND, "worker", "--ascii", "--progress-json=0.01"]
    collected = spark_pipe(partitions, command, "ascii")
    assert [len(part) for part in collected] == [len(part) for part in partitions]
    rows = [json.loads(each) for part in collected for each in part]
    assert rows[3]["error"]["code"] == "E_JSON"
    plain = [json.loads(each) for part in spark_pipe(partitions, [COMMAND, "worker"], "utf-8") for each in part]
    for got, expected in zip(rows, plain):
        assert got.get("doc") == expected.get("doc")
    assert any("宾" in each or "记者" in each for each in json.dumps(rows, ensure_ascii=False).split())


def test_spark_can_flatten_exploded_answers():
    elements = [json.dumps({"id": i, "text": text}) for i, (_, text) in enumerate(sample_texts())][:12]
    (part,) = spark_pipe([elements], [COMMAND, "worker", "--explode", "--ascii"], "ascii")
    turns, ends = {}, {}
    for row in map(json.loads, part):
        if "turn" in row:
            assert row["id"] not in ends
            turns[row["id"]] = turns.get(row["id"], 0) + 1
            assert row["turn"]["seq"] == turns[row["id"]]
        else:
            ends[row["id"]] = row["turns"]
    assert list(ends) == list(range(12))
    assert {identity: count for identity, count in ends.items() if count} == turns


def hadoop(data, *options):
    """One task: its records, keys up to the first TAB, counters added up; a status other than 0 fails it."""
    done = run("--hadoop-counters", *options, data=data)
    counters = {}
    status = 0
    for each in done.stderr.decode().splitlines():
        kind, what, rest = each.split(":", 2)
        assert kind == "reporter", each
        if what == "counter":
            group, name, amount = rest.split(",")
            assert group == "shilu"
            counters[name] = counters.get(name, 0) + int(amount)
        else:
            assert what == "status"
            status += 1
    assert status > 0
    return [each.partition(b"\t") for each in done.stdout.splitlines()], counters


def test_hadoop_gets_counters_and_keys():
    data = line({"id": 1, "text": TEXT + "\t"}) + b"\n{\n" + line({"id": "a\tb", "text": "x"})
    rows, counters = hadoop(data)
    assert all(tab == b"" for _, tab, _ in rows), "no TAB stands in an answer: the line is the key"
    assert counters == {"records": 3, "ok": 2, "failed": 1, "blank": 1, "bytes": len(data)}
    # What a reducer gets: the line as the key, TAB, and no value.
    rows, _ = hadoop(data.replace(b"}\n", b"}\t\n"))
    assert [json.loads(key)["ok"] for key, _, _ in rows] == [True, False, True]
    rows, _ = hadoop(b"k1\t" + line({"text": TEXT}) + b"k2\t{\n", "--keyed", "--explode")
    assert [key for key, _, _ in rows] == [b"k1"] * 4 + [b"k2"]
    assert all(json.loads(value) for _, _, value in rows)


def test_hadoop_is_told_of_progress_while_a_task_waits():
    with started("--progress-json=0.1", "--hadoop-counters") as worker:
        worker.stdin.write(line({"text": "x"}))
        worker.stdin.flush()
        seen = [worker.stderr.readline() for _ in range(8)]
        assert sum(each.startswith(b"reporter:status:") for each in seen) >= 2


def test_a_program_that_sends_all_and_then_reads_all_gets_all():
    data = b"".join(each for each, _ in mixed_records(500, 4))
    for options in ([], ["-j", "3"]):
        assert run(*options, data=data).stdout.count(b"\n") == 500


def test_gnu_parallel_keeps_the_order_of_a_file():
    if not shutil.which("parallel"):
        raise Skip("no GNU parallel")
    with tempfile.TemporaryDirectory() as folder:
        data = b"".join(line({"id": i, "text": text}) for i, (_, text) in enumerate(list(sample_texts()) * 4))
        path = Path(folder, "records.ndjson")
        path.write_bytes(data)
        alone = run(data=data).stdout
        environment = {**os.environ, "HOME": folder, "PARALLEL_HOME": folder}
        worker = f"{COMMAND} worker"
        pipepart = subprocess.run(["parallel", "--will-cite", "-a", path, "--pipepart", "-k", "-j2", "--block", "200K",
                                   worker], capture_output=True, env=environment, timeout=120)
        assert pipepart.returncode == 0, pipepart.stderr
        assert pipepart.stdout == alone
        pipe = subprocess.run(["parallel", "--will-cite", "--pipe", "-k", "-j2", "--block", "100K", worker], input=data,
                              capture_output=True, env=environment, timeout=120)
        assert pipe.stdout == alone
        failing = subprocess.run(["parallel", "--will-cite", "--pipe", "-k", "-N1", "--halt", "soon,fail=1",
                                  worker + " --fail-on-error"], input=b"{\n", capture_output=True, env=environment,
                                 timeout=60)
        assert failing.returncode != 0 and b"E_JSON" in failing.stdout


def test_xargs_gives_each_worker_some_files():
    paths = [str(path) for path in sorted((ROOT / "samples").glob("zh-*.txt"))]
    script = f"printf '%s\\n' \"$@\" | '{COMMAND}' worker --raw path"
    done = subprocess.run(["xargs", "-0", "-n", "7", "sh", "-c", script, "sh"], input="\0".join(paths).encode(),
                          capture_output=True, check=True)
    assert [json.loads(each)["id"] for each in done.stdout.splitlines()] == paths


@contextlib.contextmanager
def postgres():
    """A cluster of its own, which no network reaches."""
    homes = sorted(Path("/usr/lib/postgresql").glob("*/bin")) if Path("/usr/lib/postgresql").is_dir() else []
    found = shutil.which("initdb")
    home = Path(found).resolve().parent if found else homes[-1] if homes else None
    if home is None or not (home / "initdb").exists():
        raise Skip("no PostgreSQL server")
    account = []
    if os.geteuid() == 0:
        if not shutil.which("runuser") or subprocess.run(["id", "postgres"], capture_output=True).returncode != 0:
            raise Skip("PostgreSQL does not run as root, and there is no account for it")
        account = ["runuser", "-u", "postgres", "--"]
    folder = tempfile.mkdtemp(prefix="shilu-pg-")
    os.chmod(folder, 0o755)
    try:
        data = Path(folder, "data")
        data.mkdir()
        if account:
            shutil.chown(data, "postgres")
            shutil.chown(folder, "postgres")
        made = subprocess.run([*account, home / "initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--locale=C",
                               "--no-sync"], capture_output=True, timeout=120, cwd=folder)
        if made.returncode != 0:
            raise Skip("initdb: " + made.stderr.decode(errors="replace").strip()[-200:])
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        started_server = subprocess.run([*account, home / "pg_ctl", "-D", data, "-o", options, "-w", "-l", f"{folder}/log",
                                         "start"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120,
                                        cwd=folder)
        if started_server.returncode != 0:
            raise Skip("the PostgreSQL server does not start here")
        try:
            def sql(text, check=True):
                done = subprocess.run([*account, home / "psql", "-h", folder, "-d", "postgres", "-qAtX", "-v",
                                       "ON_ERROR_STOP=1"], input=text.encode(), capture_output=True, timeout=120,
                                      cwd=folder)
                assert done.returncode == 0 or not check, done.stderr.decode(errors="replace")
                return done
            yield sql, Path(folder)
        finally:
            subprocess.run([*account, home / "pg_ctl", "-D", data, "-m", "immediate", "stop"], capture_output=True,
                           timeout=60, cwd=folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_postgresql_copies_answers_into_a_table():
    with postgres() as (sql, folder):
        tool = folder / "shilu"  # where the server may run it
        shutil.copy(COMMAND, tool)
        tool.chmod(0o755)
        if subprocess.run(["ldd", tool], capture_output=True, text=True).stdout.count("libshilu"):
            raise Skip("the command needs a library beside it")
        records = folder / "records.ndjson"
        texts = list(sample_texts())
        # jsonb holds no U+0000, and no half of a surrogate pair.
        tricky = "记者：反斜杠\\ 制表\t 引号\" 换行\\n\u2028？\n林越：三月。\n"
        records.write_bytes(b"".join(line({"id": i, "text": text}) for i, (_, text) in enumerate(texts)) +
                            line({"id": "tricky", "text": tricky}) + b"{\n")
        copy = "COPY answers FROM PROGRAM '{} worker {} < {}' WITH (FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02');"
        sql("CREATE TABLE answers(row jsonb);" + copy.format(tool, "", records))
        counts = sql("SELECT count(*), count(*) FILTER (WHERE (row->>'ok')::bool) FROM answers;").stdout
        assert counts == f"{len(texts) + 2}|{len(texts) + 1}\n".encode(), counts
        expected = [json.loads(each) for each in run(data=records.read_bytes()).stdout.splitlines()]
        stored = [json.loads(each) for each in sql("SELECT row FROM answers;").stdout.splitlines()]
        assert stored == expected
        assert json.dumps(tricky.split("\u2028")[0][3:], ensure_ascii=False)[1:-1] in json.dumps(stored, ensure_ascii=False)
        sql("TRUNCATE answers;" + copy.format(tool, "--explode", records))
        kinds = sql("SELECT DISTINCT row->'turn'->>'kind' FROM answers WHERE row ? 'turn' ORDER BY 1;").stdout.split()
        assert kinds == [b"answer", b"question", b"remark", b"statement"]
        failed = sql(copy.format(tool, "--fail-on-error", records), check=False)
        assert failed.returncode != 0 and b"failed" in failed.stderr


def test_a_fifo_is_as_good_as_a_pipe():
    with tempfile.TemporaryDirectory() as folder:
        fifo = Path(folder, "fifo")
        os.mkfifo(fifo)
        with subprocess.Popen(["sh", "-c", f"'{COMMAND}' worker > '{fifo}'"], stdin=subprocess.PIPE) as worker:
            worker.stdin.write(line({"id": 1, "text": TEXT}))
            worker.stdin.close()
            assert json.loads(fifo.read_bytes())["id"] == 1


if __name__ == "__main__":
    main(dict(globals()))
