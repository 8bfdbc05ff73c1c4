#!/usr/bin/env python3
"""The manual pages are clean for those programs that show and check them, as far as they are installed.

    man_test.py PAGES
"""
import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

PAGES = sorted((Path(sys.argv[1]) / "man").glob("man*/*"))


def run(*words, **environment):
    return subprocess.run(words, capture_output=True, text=True, timeout=60, env={**os.environ, **environment})


def needs(program):
    return unittest.skipUnless(shutil.which(program), f"no {program} here")


class ManualPages(unittest.TestCase):
    def test_there_is_one_for_the_program_each_command_and_the_settings(self):
        names = {page.name for page in PAGES}
        self.assertLessEqual({"shilu.1", "shilu-convert.1", "shilu-check.1", "shilu-rule.1", "shilu-explain.1",
                              "shilu-schema.1", "shilu.yaml.5"}, names)

    @needs("groff")
    def test_groff_warns_of_nothing(self):
        for page in PAGES:
            shown = run("groff", "-man", "-Tutf8", "-ww", "-z", str(page))
            self.assertEqual((shown.returncode, shown.stderr), (0, ""), page.name)

    @needs("mandoc")
    def test_mandoc_warns_of_nothing(self):
        for page in PAGES:
            shown = run("mandoc", "-T", "lint", "-W", "warning", str(page))
            self.assertEqual(shown.stdout + shown.stderr, "", page.name)

    @needs("man")
    def test_man_warns_of_nothing_and_shows_what_can_be_copied(self):
        for page in PAGES:
            shown = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(page), LC_ALL="C.UTF-8",
                        MANROFFSEQ="", MANWIDTH="80")
            if "has been minimized" in shown.stdout or "minimized" in shown.stderr:
                self.skipTest("man is a placeholder here")
            self.assertEqual((shown.returncode, shown.stderr), (0, ""), page.name)
            text = re.sub(r".\x08|\x1b\[[0-9;]*m", "", shown.stdout)
            for wrong in "‐−’‘":
                self.assertNotIn(wrong, text, f"{page.name} shows a sign that cannot be typed")
            if page.name == "shilu-check.1":
                self.assertIn("--fail-level LEVEL", text)
                self.assertIn("shilu check --diff talk.txt", text)
            if page.name == "shilu.yaml.5":
                self.assertIn("require: [title, date, host, 地点]", text)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
