#!/usr/bin/env python3
"""What is offered to CI services does what it says, as far as it runs without them.

    ci_test.py COMMAND

The script of action.yml runs with the environment that the runner gives it; the GitLab job of docs/ci.md runs line by
line; the problem matcher reads what the command prints; pre-commit, where it is installed, runs the hooks.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

import yaml

ROOT = Path(__file__).resolve().parents[2]
COMMAND = Path(sys.argv[1]).resolve()

CLEAN = "云溪市防汛工作新闻发布会实录\n主持人：大家好。下面请记者提问。\n记者：请问水库情况如何？\n林越：目前一切正常。\n"
BAD = CLEAN + "记者：还有一个问题，请问什么时候能够恢复通车？\n林越：\n"


def run(words, folder, **environment):
    everything = {**os.environ, "PATH": f"{COMMAND.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", **environment}
    everything.pop("GITHUB_ACTIONS", None) if "GITHUB_ACTIONS" not in environment else None
    return subprocess.run(words, cwd=folder, env=everything, capture_output=True, text=True, timeout=120)


class InFolder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="shilu-ci-"))
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "texts").mkdir()

    def write(self, name, text):
        (self.folder / "texts" / name).write_text(text, encoding="utf-8")


class Action(InFolder):
    def setUp(self):
        super().setUp()
        self.action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))

    def check(self, **inputs):
        step = self.action["runs"]["steps"][-1]
        values = {name: entry["default"] for name, entry in self.action["inputs"].items()}
        values.update({name.replace("_", "-"): value for name, value in inputs.items()})
        values["command"] = str(COMMAND)
        environment = {}
        for variable, expression in step["env"].items():
            name = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", expression).group(1)
            environment[variable] = values[name]
        environment.update(GITHUB_ACTION_PATH=str(ROOT), GITHUB_ACTIONS="true",
                           GITHUB_OUTPUT=str(self.folder / "output"), GITHUB_STEP_SUMMARY=str(self.folder / "summary"))
        return run(["bash", "-c", step["run"]], self.folder, **environment)

    def test_clean_texts_pass(self):
        self.write("a.txt", CLEAN)
        result = self.check(paths="texts")
        self.assertEqual(result.returncode, 0, result)
        self.assertEqual((self.folder / "output").read_text(), "status=0\n")
        self.assertIn("shilu check", (self.folder / "summary").read_text())

    def test_findings_become_annotations_and_sarif(self):
        self.write("bad file.txt", BAD)
        result = self.check(paths="texts", sarif="out.sarif", args="--expect transcript")
        self.assertEqual(result.returncode, 1, result)
        self.assertRegex(result.stdout, r"::error file=texts/bad file\.txt,line=6,.*title=SL302")
        self.assertIn("SL302", (self.folder / "summary").read_text())
        self.assertEqual((self.folder / "output").read_text(), "status=1\n")
        sarif = json.loads((self.folder / "out.sarif").read_text())
        self.assertEqual(sarif["version"], "2.1.0")
        self.assertIn("SL302", [each["ruleId"] for each in sarif["runs"][0]["results"]])

    def test_level_decides(self):
        self.write("a.txt", BAD)
        self.assertEqual(self.check(paths="texts", fail_level="never").returncode, 0)

    def test_a_missing_file_is_no_finding(self):
        self.assertEqual(self.check(paths="texts/none.txt").returncode, 2)

    def test_the_matcher_reads_every_line(self):
        self.write("a.txt", BAD)
        result = self.check(paths="texts", annotations="matcher")
        self.assertEqual(result.returncode, 1, result)
        matcher = json.loads((ROOT / ".github/shilu-matcher.json").read_text())["problemMatcher"][0]["pattern"][0]
        lines = result.stdout.splitlines()
        begin = next(i for i, line in enumerate(lines) if line.startswith("::stop-commands::"))
        token = lines[begin].removeprefix("::stop-commands::")
        end = lines.index(f"::{token}::")
        self.assertGreater(end, begin + 1)
        for line in lines[begin + 1:end]:
            found = re.search(matcher["regexp"], line)
            self.assertIsNotNone(found, line)
            self.assertEqual(found.group(matcher["file"]), "texts/a.txt")

    def test_every_input_is_used(self):
        used = (ROOT / "action.yml").read_text(encoding="utf-8")
        for name in self.action["inputs"]:
            self.assertIn(f"inputs.{name}", used)


class GitLab(InFolder):
    def test_job(self):
        blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs/ci.md").read_text(encoding="utf-8"), re.S)
        job = next(yaml.safe_load(block) for block in blocks if "codequality" in block)["transcripts"]
        self.write("坏.txt", BAD)
        for line in job["script"]:
            result = run(["sh", "-c", line], self.folder)
        self.assertEqual(result.returncode, 1, result)
        reports = job["artifacts"]["reports"]
        quality = json.loads((self.folder / reports["codequality"]).read_text(encoding="utf-8"))
        self.assertIn("SL302", [each["check_name"] for each in quality])
        self.assertTrue(all(each["location"]["path"] == "texts/坏.txt" for each in quality))
        self.assertEqual(len({each["fingerprint"] for each in quality}), len(quality))
        suites = ElementTree.parse(self.folder / reports["junit"]).getroot()
        self.assertEqual(suites.tag, "testsuites")
        self.assertEqual(int(suites.get("failures")), len(suites.findall(".//failure")))


@unittest.skipUnless(shutil.which("pre-commit") and shutil.which("git"), "pre-commit is not installed")
class PreCommit(InFolder):
    def hooks(self, *more):
        source = self.folder / "hooks"
        source.mkdir()
        shutil.copy(ROOT / ".pre-commit-hooks.yaml", source)
        self.git(source, "init", "-q", ".")
        self.git(source, "add", ".")
        self.git(source, "commit", "-q", "-m", "hooks")
        work = self.folder / "texts"
        self.git(work, "init", "-q", ".")
        self.git(work, "add", ".")
        return run(["pre-commit", "try-repo", str(source), *more, "--all-files", "--color", "never"], work,
                   PRE_COMMIT_HOME=str(self.folder / "home"), HOME=str(self.folder))

    def git(self, folder, *words):
        subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *words], cwd=folder, check=True,
                       capture_output=True)

    def test_bad_text_fails(self):
        self.write("bad.txt", BAD)
        result = self.hooks("shilu")
        self.assertNotEqual(result.returncode, 0, result)
        self.assertIn("SL302", result.stdout)

    def test_excluded_text_is_left_out(self):
        self.write("bad.txt", BAD)
        self.write(".shilu.yaml", "exclude: [bad.txt]\n")
        self.assertEqual(self.hooks("shilu").returncode, 0)

    def test_fix_mends(self):
        self.write("a.txt", CLEAN.replace("林越：", "林越:"))
        result = self.hooks("shilu-fix")
        self.assertIn("files were modified by this hook", result.stdout)
        self.assertEqual((self.folder / "texts/a.txt").read_text(encoding="utf-8"), CLEAN)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
