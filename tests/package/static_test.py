#!/usr/bin/env python3
"""Builds the static command and holds that it stands alone and does the same.

    static_test.py SOURCE COMMAND COMPILER WERROR

COMMAND is the usual command of the same sources, WERROR its setting. Ends with 77, which ctest takes for skipped,
where simdjson's sources (see docs/packaging.md) are missing.
"""
import os
import subprocess
import sys
import unittest
from pathlib import Path

SOURCE, COMMAND, COMPILER, WERROR = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
BUILD = SOURCE / "build" / "static"
SIMDJSON = SOURCE / "build/simdjson/node_modules/@nozbe/simdjson/src"
SAMPLES = sorted((SOURCE / "samples").glob("*.txt"))


def run(*words, **options):
    return subprocess.run([str(word) for word in words], capture_output=True, timeout=600, **options)


def succeed(*words, **options):
    done = run(*words, **options)
    if done.returncode != 0:
        raise AssertionError(f"failed: {' '.join(map(str, words))}\n{done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout


class StaticCommand(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        environment = {**os.environ, "CCACHE_BASEDIR": str(SOURCE)}
        succeed("cmake", "--preset", "static", f"-DCMAKE_CXX_COMPILER={COMPILER}",
                f"-DSHILU_WERROR={WERROR}", f"-DSHILU_SIMDJSON_SOURCE={SIMDJSON}",
                cwd=SOURCE, env=environment)
        succeed("cmake", "--build", "--preset", "static", "-j", os.cpu_count() or 2, "--target", "shilu_cli",
                cwd=SOURCE, env=environment)
        cls.command = BUILD / "shilu"

    def test_it_needs_no_library(self):
        self.assertNotIn(b"NEEDED", succeed("readelf", "-dW", self.command))
        self.assertIn(b"statically linked", run("ldd", self.command).stdout + run("ldd", self.command).stderr)
        self.assertNotIn(b"INTERP", succeed("readelf", "-lW", self.command))

    def test_it_does_the_same_as_the_usual_command(self):
        self.assertGreater(len(SAMPLES), 10)
        for words in (["convert", "-f", "ndjson"], ["check", "-f", "json", "--exit-zero", "--isolated"]):
            wanted = run(COMMAND, *words, *SAMPLES)
            got = run(self.command, *words, *SAMPLES)
            self.assertEqual((got.returncode, got.stdout), (wanted.returncode, wanted.stdout))

    def test_it_reads_encodings_that_need_tables(self):
        text = "记者：请问工程什么时候完工？\n张华：明年三月完工。\n"
        for encoding in ("gb18030", "utf-16"):
            done = run(self.command, "convert", "--encoding", encoding, "-", input=text.encode(encoding))
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("明年三月完工".encode(), done.stdout)

    def test_it_runs_where_there_is_nothing_else(self):
        if os.geteuid() != 0:
            self.skipTest("changing the root needs root")
        folder = BUILD / "alone"
        folder.mkdir(exist_ok=True)
        (folder / "shilu").write_bytes(self.command.read_bytes())
        (folder / "shilu").chmod(0o755)
        done = run("chroot", folder, "/shilu", "convert", "-", input=SAMPLES[0].read_bytes())
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout, run(COMMAND, "convert", "-", input=SAMPLES[0].read_bytes()).stdout)


if __name__ == "__main__":
    if not (SIMDJSON / "simdjson.cpp").is_file():
        print("skipped: no sources of simdjson here; './dev static' fetches them")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
