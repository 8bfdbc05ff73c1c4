"""A page of docs/use: its fenced code is taken out and run, so that what the page says is true.

The page's `sh` blocks run in an empty folder in which `samples` is the folder of
samples and `shilu` is the program under test; the block for the consumer runs behind them. A consumer that is not
installed ends the test with 77, which ctest shows as skipped.
"""
import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = 77
NUMBERS = ("seq", "exchange", "first_line", "last_line", "begin_byte", "end_byte")


def skip(reason):
    print("SKIPPED:", reason)
    sys.exit(SKIPPED)


def need(*programs):
    for program in programs:
        if shutil.which(program) is None:
            skip(f"no {program}")


def blocks(page, language=None):
    """The fenced code of a page of docs, as (language, code)."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    found = re.findall(r"^```([a-z]+)\n(.*?)^```$", text, re.M | re.S)
    return [code for name, code in found if name == language] if language else found


class Workshop:
    """An empty folder to run a page in, removed at the end."""

    def __init__(self, shilu):
        self.shilu = os.path.realpath(shilu)
        self._folder = tempfile.TemporaryDirectory(prefix="shilu-use-")
        self.path = pathlib.Path(self._folder.name)
        (self.path / "samples").symlink_to(ROOT / "samples")
        (self.path / "bin").mkdir()
        (self.path / "bin" / "shilu").symlink_to(self.shilu)
        self.environment = {**os.environ, "PATH": f"{self.path / 'bin'}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}

    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        self._folder.cleanup()

    def run(self, command, text=None, **more):
        """Standard output; ends the test where the command fails."""
        done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", cwd=self.path,
                              env=self.environment, timeout=120, **more)
        if done.returncode != 0:
            sys.exit(f"{command}: exit {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
        return done.stdout

    def run_page(self, page):
        """All `sh` blocks of the page, one after the other."""
        for code in blocks(page, "sh"):
            self.run(["sh", "-eu"], code)

    def rows(self):
        """What must arrive everywhere: the turns of all samples, as the JSON of Python reads them."""
        lines = self.run(["shilu", "convert", "-q", "-f", "turns", "samples"]).splitlines()
        rows = [json.loads(line) for line in lines]
        table = csv.DictReader(io.StringIO(self.run(["shilu", "convert", "-q", "-f", "csv", "samples"]), newline=""))
        same([typed(row) for row in table], rows, "CSV and JSON")
        assert len(rows) > 300 and all(len(row) == 20 for row in rows), "too few turns to prove anything"
        return rows


def typed(row):
    """A row of a table in which empty stands for nothing."""
    return {key: None if value == "" else int(value) if key in NUMBERS else value for key, value in row.items()}


def same(got, wanted, what):
    """Ends the test with the first difference."""
    if len(got) != len(wanted):
        sys.exit(f"{what}: {len(got)} rows, not {len(wanted)}")
    for number, (one, other) in enumerate(zip(got, wanted), 1):
        if list(one) != list(other):
            sys.exit(f"{what}: row {number} has the columns {list(one)}")
        for key, value in other.items():
            if one[key] != value or type(one[key]) is not type(value):
                sys.exit(f"{what}: row {number}, {key}: {one[key]!r} is not {value!r}")
    print(f"{what}: {len(got)} rows of {len(got[0]) if got else 0} columns are the same")
