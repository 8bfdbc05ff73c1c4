#!/usr/bin/env python3
"""docs/scale/dask_shilu.py on a real cluster: a scheduler and two workers in processes of their own, one of which is
killed in the middle of the run. Nothing is lost, nothing comes twice, and all is as one `shilu worker` answers.

    dask_test.py SHILU
"""
import json
import os
import signal
import subprocess
import sys
import time

from page import ROOT, Workshop, skip

try:
    import distributed  # noqa: F401
except ImportError:
    skip("no distributed (Dask)")

SCRIPT = str(ROOT / "docs" / "scale" / "dask_shilu.py")
COPIES = 6
BATCH = 8
# Tells which worker began a batch, and takes its time, so that the worker dies over its work.
SHIM = """#!/bin/sh
echo "$PPID" >> "$STARTED"
sleep 0.1
exec {shilu} "$@"
"""


class Cluster:
    """One scheduler and two workers on the loopback interface."""

    def __init__(self, shop):
        self.shop = shop
        self.file = str(shop.path / "scheduler.json")
        self.processes = []
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        self.workers = [self.start("worker", "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard",
                                   "--name", name) for name in ("one", "two")]

    def start(self, kind, *words):
        log = open(self.shop.path / "cluster.log", "ab")
        process = subprocess.Popen([sys.executable, "-m", f"distributed.cli.dask_{kind}", *words, "--scheduler-file",
                                    self.file], cwd=self.shop.path, env=self.shop.environment, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def stop(self):
        for process in reversed(self.processes):
            process.kill()
            process.wait()


def started(shop):
    """Process ids of workers, one for each batch that was begun."""
    file = shop.path / "started"
    return [int(word) for word in file.read_text().split()] if file.exists() else []


def wait_for(condition, what, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"waited in vain for {what}")
        time.sleep(0.02)


def main():
    with Workshop(sys.argv[1]) as shop:
        texts = shop.path / "texts"
        for copy in range(COPIES):
            (texts / str(copy)).mkdir(parents=True)
            for sample in sorted((ROOT / "samples").glob("*.txt")):
                (texts / str(copy) / sample.name).write_bytes(sample.read_bytes())
        (texts / "0" / "odd.txt").write_text("主持人：一\u2028二\u0085三。\n记者：？\n", encoding="utf-8")
        names = sorted(path.relative_to(texts).as_posix() for path in texts.rglob("*.txt"))
        records = "".join(json.dumps({"id": name, "path": str(texts / name)}) + "\n" for name in names)
        serial = shop.run(["shilu", "worker"], records)

        shop.environment["STARTED"] = str(shop.path / "started")
        (shop.path / "bin" / "shilu").unlink()
        (shop.path / "bin" / "shilu").write_text(SHIM.format(shilu=shop.shilu))
        (shop.path / "bin" / "shilu").chmod(0o755)
        cluster = Cluster(shop)
        try:
            wait_for(lambda: os.path.exists(cluster.file), "the scheduler")
            run = subprocess.Popen([sys.executable, SCRIPT, "--scheduler", cluster.file, "--batch", str(BATCH),
                                    str(texts), "answers.ndjson"], cwd=shop.path, env=shop.environment,
                                   stderr=subprocess.PIPE, text=True)
            cluster.processes.append(run)
            victim = cluster.workers[1]
            wait_for(lambda: started(shop).count(victim.pid) >= 3, "the worker that is to die")
            victim.send_signal(signal.SIGKILL)
            victim.wait()
            begun = len(started(shop))
            errors = run.communicate(timeout=100)[1]
            assert run.returncode == 0, errors[-3000:]
        finally:
            cluster.stop()

        batches = -(-len(names) // BATCH)
        assert begun < batches, "the worker died too late to prove anything"
        assert len(started(shop)) > batches, "no batch was run again"
        parallel = (shop.path / "answers.ndjson").read_text(encoding="utf-8")
        assert [json.loads(line)["id"] for line in parallel.split("\n")[:-1]] == names, "lost or doubled"
        assert parallel == serial, "not what one process answers"
        assert f"{len(names)} answers, 0 of them errors" in errors, errors
        print(f"{len(names)} texts in {batches} batches; a worker was killed after {begun}; "
              f"{len(started(shop)) - batches} run again; all as in one process")


if __name__ == "__main__":
    main()
