"""The package is typed: mypy in its strict mode has nothing to say. Skipped where there is no mypy."""
import shutil
import subprocess
import sys
import tempfile

from texts import ROOT

USE = """
import shilu
record = shilu.parse("x")
reveal_type(record.turns)
reveal_type(record.speaker(record.turns[0]))
reveal_type(shilu.check("x")[0].place.bytes.span)
"""


def main():
    mypy = shutil.which("mypy", path="/usr/bin") or shutil.which("mypy")
    if mypy is None:
        print("no mypy here")
        return 77
    with tempfile.TemporaryDirectory() as cache:
        common = [mypy, "--strict", "--no-site-packages", "--ignore-missing-imports", "--cache-dir", cache]
        run = subprocess.run([*common, "shilu"], cwd=ROOT / "python", text=True, stdout=subprocess.PIPE)
        print(run.stdout)
        use = subprocess.run([*common, "-c", USE], cwd=ROOT / "python", text=True, stdout=subprocess.PIPE)
        wanted = ("tuple[shilu.model.Turn, ...]", "Union[shilu.model.Participant, None]", "slice")
        missing = [words for words in wanted if words not in use.stdout]
        if missing:
            print(use.stdout, "not revealed:", missing)
        return run.returncode or bool(missing)


if __name__ == "__main__":
    sys.exit(main())
