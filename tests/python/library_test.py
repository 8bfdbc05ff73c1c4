"""How the library is found, and that the structs of Python are those of the header."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from texts import ROOT

LIBRARY = os.environ["SHILU_LIBRARY"]


def python(code, **environment):
    run = subprocess.run([sys.executable, "-c", code], env={**os.environ, **environment}, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return run.returncode, run.stdout + run.stderr


class Library(unittest.TestCase):
    def test_a_library_that_is_not_there_is_named(self):
        code, words = python("import shilu", SHILU_LIBRARY="no/such/libshilu.so.0")
        self.assertEqual(code, 1)
        self.assertIn("ImportError: shilu: libshilu.so.0 was not found; install libshilu", words)
        self.assertIn("no/such/libshilu.so.0", words)

    def test_another_library_is_refused(self):
        code, words = python("import shilu", SHILU_LIBRARY="libc.so.6")
        self.assertEqual(code, 1)
        self.assertIn("ImportError: shilu: libc.so.6 is no libshilu", words)

    def test_it_may_lie_beside_the_package(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "python/shilu", Path(folder, "shilu"), ignore=shutil.ignore_patterns("__pycache__"))
            shutil.copy(LIBRARY, Path(folder, "shilu/libshilu.so.0"))
            code, words = python("import shilu._library as l; print(l.lib._name)", SHILU_LIBRARY="", PYTHONPATH=folder)
            self.assertEqual((code, words.strip()), (0, str(Path(folder, "shilu/libshilu.so.0"))))

    def test_the_loader_finds_it(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(LIBRARY, Path(folder, "libshilu.so.0"))
            code, words = python("import shilu; print(shilu.version())", SHILU_LIBRARY="", LD_LIBRARY_PATH=folder)
            self.assertEqual(code, 0, words)

    def test_pip_installs_it(self):
        code, words = python("import pip, setuptools, wheel")
        if code:
            self.skipTest("no pip, setuptools and wheel here")
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "python", Path(folder, "source"), ignore=shutil.ignore_patterns("__pycache__"))
            run = subprocess.run(
                [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation",
                 "--root-user-action=ignore", "--target", f"{folder}/target", f"{folder}/source"],
                text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.assertEqual(run.returncode, 0, run.stdout)
            self.assertTrue(Path(folder, "target/shilu/py.typed").is_file())
            code, words = python("import shilu; print(shilu.__file__)", PYTHONPATH=f"{folder}/target")
            self.assertEqual((code, words.strip()), (0, f"{folder}/target/shilu/__init__.py"))


class Structs(unittest.TestCase):
    def test_members_are_those_of_the_header_in_its_order(self):
        from shilu import _structs

        header = re.sub(r"/\*.*?\*/", "", (ROOT / "include/shilu/c.h").read_text(encoding="utf-8"), flags=re.S)
        known = {"shilu_string": "String", "shilu_bytes": "Span", "shilu_place": "Place", "size_t": "c_ulong",
                 "int": "c_int", "const char*": "c_void_p", "shilu_severity": "c_int", "shilu_fix": "c_int", "shilu_chat_shape": "c_int",
                 "const shilu_string*": "LP_String", "const shilu_options*": "LP_Options"}
        names = {"String": "string", "Place": "place", "Options": "options", "WriteOptions": "write_options",
                 "CheckOptions": "check_options", "Finding": "finding", "Related": "related", "Edit": "edit",
                 "ReportOptions": "report_options", "Span": "bytes"}
        for python_name, c_name in names.items():
            with self.subTest(c_name):
                body = re.search(r"typedef struct shilu_%s \{(.*?)\}" % c_name, header, re.S).group(1)
                members = re.findall(r"(\S[^;]*?)\s*\b(\w+);", body)
                ours = [(name, type_.__name__) for name, type_ in getattr(_structs, python_name)._fields_]
                self.assertEqual(ours, [(name, known[type_]) for type_, name in members])


if __name__ == "__main__":
    unittest.main()
