#!/usr/bin/env python3
"""Reads many transcripts on the workers of a Dask cluster, through `shilu worker`.

    dask_shilu.py --scheduler tcp://HOST:8786 texts/ answers.ndjson
    dask_shilu.py --local 4 texts/ answers.ndjson

Every text below the folder is a record whose id is its place in the folder; answers come out one on each line, in the order
of the ids, as those of a single `shilu worker` would. Workers open the files themselves and so need the same folder;
with --send the bytes travel with the records instead.

A batch of records is one task, and one process of `shilu worker`, so that what a process costs at its start is shared
by the batch. A task depends on its records alone: where a worker dies, Dask runs its tasks again elsewhere, and
an answer that comes twice is the same answer under the same id. The output is written beside its place and renamed
when it is whole.
"""
import argparse
import base64
import json
import os
import pathlib
import subprocess
import sys

from distributed import Client, as_completed

ENDINGS = {".txt", ".text", ".md", ""}


def find_records(folder, send):
    """Records in the order of their ids; `path` for workers that see the folder, else the bytes themselves."""
    folder = pathlib.Path(folder).resolve()
    texts = (path for path in folder.rglob("*") if path.suffix.lower() in ENDINGS and path.is_file())
    for name in sorted(path.relative_to(folder).as_posix() for path in texts):
        if any(part.startswith(".") for part in name.split("/")):
            continue
        if send:
            yield {"id": name, "b64": base64.b64encode((folder / name).read_bytes()).decode("ascii")}
        else:
            yield {"id": name, "path": str(folder / name)}


def batches_of(records, size):
    batch = []
    for record in records:
        batch.append(record)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def answer(batch):
    """The answers to a batch of records, as (id, line). Runs on a worker. Raises where one is missing."""
    records = "".join(json.dumps(record) + "\n" for record in batch)
    done = subprocess.run(["shilu", "worker"], input=records.encode(), stdout=subprocess.PIPE, check=True)
    lines = done.stdout.decode().split("\n")[:-1]  # not splitlines(): a text may hold U+2028
    answers = [(json.loads(line)["id"], line) for line in lines]
    if [name for name, _ in answers] != [record["id"] for record in batch]:
        raise RuntimeError(f"{len(answers)} answers to {len(batch)} records")
    return answers


def answers_in_order(client, batches, ahead):
    """Lists of answers, in the order of the batches. No more than `ahead` batches are on their way at a time."""
    waiting = {}  # number of a batch → its answers, which came before their turn
    batches = enumerate(batches)
    running = as_completed(with_results=True)
    numbers = {}

    def submit():
        for number, batch in batches:
            # Named by what it does, so that it is one task however often it is asked for.
            future = client.submit(answer, batch, key=f"shilu-{number}-{batch[0]['id']}", retries=2)
            numbers[future.key] = number
            running.add(future)
            return

    for _ in range(ahead):
        submit()
    next_number = 0
    for future, result in running:
        waiting[numbers.pop(future.key)] = result
        del future, result
        while next_number in waiting:
            yield waiting.pop(next_number)
            next_number += 1
        submit()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--scheduler", help="address of a running scheduler, or the file that it wrote")
    where.add_argument("--local", type=int, metavar="N", help="N worker processes on this machine")
    parser.add_argument("--batch", type=int, default=100, help="records in a task (default: 100)")
    parser.add_argument("--send", action="store_true", help="send the bytes of the texts to the workers")
    parser.add_argument("folder")
    parser.add_argument("output")
    arguments = parser.parse_args()

    if arguments.local:
        client = Client(n_workers=arguments.local, threads_per_worker=1, dashboard_address=None)
    elif os.path.exists(arguments.scheduler):
        client = Client(scheduler_file=arguments.scheduler)
    else:
        client = Client(arguments.scheduler)

    seen = set()
    failed = 0
    hidden = arguments.output + ".part"
    with client, open(hidden, "w", encoding="utf-8") as out:
        ahead = 4 * max(1, len(client.scheduler_info()["workers"]))
        records = find_records(arguments.folder, arguments.send)
        for answers in answers_in_order(client, batches_of(records, arguments.batch), ahead):
            for name, line in answers:
                if name in seen:
                    raise RuntimeError(f"{name} is answered twice")
                seen.add(name)
                failed += not json.loads(line)["ok"]
                out.write(line + "\n")
    os.replace(hidden, arguments.output)
    print(f"{len(seen)} answers, {failed} of them errors", file=sys.stderr)


if __name__ == "__main__":
    main()
