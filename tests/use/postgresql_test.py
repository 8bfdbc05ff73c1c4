#!/usr/bin/env python3
"""docs/use/postgresql.md: PostgreSQL takes CSV, TSV and NDJSON from the program, and has what the JSON of Python has.

    postgresql_test.py SHILU

In a cluster of its own, in a temporary folder, which listens on a socket there and nowhere else. As root it belongs to
the user postgres, since PostgreSQL does not run as root.
"""
import glob
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile

from page import Workshop, blocks, need, same, skip


class Cluster:
    def __init__(self):
        folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        if not folders:
            skip("no server of PostgreSQL")
        self.programs = folders[-1]
        self.user = {}
        if os.geteuid() == 0:
            try:
                account = pwd.getpwnam("postgres")
            except KeyError:
                skip("root, and no user postgres")
            self.user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        self.folder = tempfile.mkdtemp(prefix="shilu-pg-")
        if self.user:
            os.chown(self.folder, self.user["user"], self.user["group"])
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        self.run("pg_ctl", "-D", self.data, "-w", "-t", "60", "-l", self.folder + "/log",
                 "-o", f"-k {self.folder} -h '' -c fsync=off", "start")

    @property
    def data(self):
        return self.folder + "/data"

    def run(self, program, *words):
        done = subprocess.run([f"{self.programs}/{program}", *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              text=True, cwd=self.folder, timeout=90, **self.user)
        if done.returncode != 0:
            self.remove()
            skip(f"{program} does not work here: {done.stderr[-500:]}")

    def remove(self):
        subprocess.run([f"{self.programs}/pg_ctl", "-D", self.data, "-m", "immediate", "stop"],
                       capture_output=True, cwd="/", **self.user)
        shutil.rmtree(self.folder, ignore_errors=True)

    def psql(self, shop, script):
        """Standard output; psql itself runs as who runs the test, since `\\copy` is the client's."""
        return shop.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "postgres",
                         "-d", "postgres"], script)


def table(cluster, shop, name):
    lines = cluster.psql(shop, f"SELECT row_to_json(t) FROM {name} t ORDER BY doc COLLATE \"C\", seq;\n")
    return [json.loads(line) for line in lines.split("\n")[:-1]]


def main():
    need("psql")
    cluster = Cluster()
    try:
        with Workshop(sys.argv[1]) as shop:
            rows = sorted(shop.rows(), key=lambda row: (row["doc"].encode(), row["seq"]))
            cluster.psql(shop, "\n".join(blocks("use/postgresql.md", "sql")))
            same(table(cluster, shop, "turns"), rows, "PostgreSQL, CSV")
            same(table(cluster, shop, "from_tsv"), rows, "PostgreSQL, TSV")
            count = cluster.psql(shop, "SELECT count(*) FROM pairs;\n")
            assert int(count) == sum(row["reply_to"] is not None for row in rows), count
            wanted = [json.loads(line) for line in
                      shop.run(["shilu", "convert", "-q", "-f", "ndjson", "samples/"]).split("\n")[:-1]]
            got = [json.loads(line) for line in
                   cluster.psql(shop, "SELECT document FROM documents;\n").split("\n")[:-1]]
            assert got == wanted, "a document of jsonb is another"
            print(f"PostgreSQL, jsonb: {len(got)} documents are the same")
            on_server = cluster.psql(shop, "CREATE TABLE served (LIKE turns);\n"
                                     f"COPY served FROM PROGRAM '{shop.shilu} --version >&2' WITH (FORMAT csv);\n"
                                     "SELECT count(*) FROM served;\n")
            assert on_server.strip() == "0"
    finally:
        cluster.remove()


if __name__ == "__main__":
    main()
