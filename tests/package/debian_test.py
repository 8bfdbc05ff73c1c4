#!/usr/bin/env python3
"""Builds the Debian packages, looks into them, unpacks them, and uses what comes out.

    debian_test.py SOURCE COMMAND COMPILER WERROR

COMMAND and WERROR are those of another build of the same sources: its output must be the same, and
its objects are taken out of ccache where the flags are the same. Ends with 77, which ctest
takes for skipped, where Debian's tools are missing.
"""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE, COMMAND, COMPILER, WERROR = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
PACKAGES = SOURCE / "build" / "packages"
SAMPLE = SOURCE / "samples" / "zh-city-header-block.txt"


def run(*words, **options):
    environment = {**os.environ, **options.pop("environment", {})}
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, env=environment, **options)
    if done.returncode != 0:
        raise AssertionError(f"failed ({done.returncode}): {' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    return done.stdout


def build():
    for old in PACKAGES.glob("*.deb"):
        old.unlink()
    # The objects of the release build are taken out of ccache where it is installed: same flags, same relative paths,
    # and the same locale.
    environment = {"CCACHE_BASEDIR": str(SOURCE)}
    run("cmake", "--preset", "package", f"-DCMAKE_CXX_COMPILER={COMPILER}", f"-DSHILU_WERROR={WERROR}",
        cwd=SOURCE, environment=environment)
    run("cmake", "--build", "--preset", "package", "-j", os.cpu_count() or 2, cwd=SOURCE, environment=environment)
    run("cpack", "--config", SOURCE / "build/package/CPackConfig.cmake", cwd=SOURCE / "build/package")


class Debian(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        build()
        cls.work = Path(tempfile.mkdtemp(prefix="shilu-debian-"))
        cls.addClassCleanup(shutil.rmtree, cls.work)
        cls.root = cls.work / "root"
        cls.packages = {path.name.split("_")[0]: path for path in PACKAGES.glob("*.deb")}
        for package in cls.packages.values():
            run("dpkg-deb", "-x", package, cls.root)
        cls.libraries = next(cls.root.glob("usr/lib/*/libshilu.so.0")).parent
        cls.loader = {"LD_LIBRARY_PATH": str(cls.libraries)}

    def field(self, package, name):
        return run("dpkg-deb", "-f", self.packages[package], name).strip()

    def files(self, package):
        listing = run("dpkg-deb", "-c", self.packages[package]).splitlines()
        return {line.split()[5][1:]: line for line in listing}

    def test_there_is_a_package_for_each_use(self):
        wanted = {"libshilu0", "libshilu-dev", "shilu"}
        if (SOURCE / "python" / "shilu").is_dir():
            wanted.add("python3-shilu")
        self.assertEqual(set(self.packages), wanted)
        for package in wanted:
            self.assertRegex(self.field(package, "Version"), r"^\d+\.\d+\.\d+-\d+$")
            self.assertIn("@", self.field(package, "Maintainer"))
            self.assertRegex(self.field(package, "Description"), r"^[a-z].*\n It reads")

    def test_packages_depend_on_what_they_need_and_no_more(self):
        version = self.field("libshilu0", "Version")
        self.assertIn(f"libshilu0 (= {version})", self.field("libshilu-dev", "Depends"))
        self.assertIn("libicu-dev", self.field("libshilu-dev", "Depends"))
        self.assertRegex(self.field("libshilu0", "Depends"), r"libicu\d+")
        self.assertRegex(self.field("shilu", "Depends"), r"libc6 \(>= ")
        self.assertNotIn("libshilu", self.field("shilu", "Depends"))
        if "python3-shilu" in self.packages:
            self.assertEqual(self.field("python3-shilu", "Architecture"), "all")
            self.assertIn("libshilu0", self.field("python3-shilu", "Depends"))

    def test_each_package_has_its_files(self):
        library = self.files("libshilu0")
        self.assertTrue(any(re.fullmatch(r"/usr/lib/[^/]+-linux-[^/]+/libshilu\.so\.0\.\d+\.\d+", name)
                            for name in library))
        self.assertFalse([name for name in library if name.endswith((".so", ".a", ".hpp"))])
        development = self.files("libshilu-dev")
        for ending in ("/libshilu.a", "/libshilu.so", "/cmake/shilu/shilu-config.cmake", "/pkgconfig/shilu.pc",
                       "/usr/include/shilu/shilu.hpp", "/usr/include/shilu/c.h"):
            self.assertTrue(any(name.endswith(ending) for name in development), ending)
        command = self.files("shilu")
        for name in ("/usr/bin/shilu", "/usr/share/man/man1/shilu.1.gz", "/usr/share/man/man1/shilu-check.1.gz",
                     "/usr/share/man/man5/shilu.yaml.5.gz", "/usr/share/bash-completion/completions/shilu",
                     "/usr/share/zsh/vendor-completions/_shilu", "/usr/share/fish/vendor_completions.d/shilu.fish",
                     "/usr/share/doc/shilu/README.md", "/usr/share/doc/shilu/docs/output.md",
                     "/usr/share/doc/shilu/changelog.gz"):
            self.assertIn(name, command)

    def test_each_package_tells_its_licence_and_its_changes(self):
        for package, path in self.packages.items():
            doc = self.root / "usr/share/doc" / package
            self.assertIn("License: Expat", (doc / "copyright").read_text(encoding="utf-8"))
            changes = gzip.decompress((doc / "changelog.Debian.gz").read_bytes()).decode()
            self.assertTrue(changes.startswith(f"shilu ({self.field(package, 'Version')})"), changes)
            for name, line in self.files(package).items():
                self.assertRegex(line, r"^[-dl]rw[x-]r-[x-]r-[x-] root/root|^l", f"{path.name}: {name}")

    def test_the_library_tells_its_symbols_to_those_who_package_programs(self):
        control = self.work / "control"
        run("dpkg-deb", "-e", self.packages["libshilu0"], control)
        symbols = (control / "symbols").read_text(encoding="utf-8")
        self.assertIn("libshilu.so.0 libshilu0", symbols)
        self.assertRegex(symbols, r"\n shilu_version@Base 0\.1\.0\n")
        # The C++ interface has no stable binary form yet: whoever uses it is bound to this series.
        self.assertRegex(symbols, r"\n\| libshilu0 .*<< 0\.2~")
        self.assertRegex(symbols, r"\n _ZN5shilu\w+@Base 0\.1\.0 1\n")
        self.assertIn("libshilu 0 libshilu0", (control / "shlibs").read_text(encoding="utf-8"))
        self.assertIn("ldconfig", (control / "triggers").read_text(encoding="utf-8"))

    def test_programs_are_hardened_stripped_and_bound_to_no_path(self):
        for path in (self.root / "usr/bin/shilu", self.libraries / "libshilu.so.0"):
            dynamic = run("readelf", "-dW", path)
            self.assertNotRegex(dynamic, "RPATH|RUNPATH")
            self.assertIn("GNU_RELRO", run("readelf", "-lW", path))
            self.assertNotIn(".symtab", run("readelf", "-SW", path))
            self.assertIn("__stack_chk_fail", run("readelf", "--dyn-syms", "-W", path))
        self.assertIn("DYN (Position-Independent Executable", run("readelf", "-hW", self.root / "usr/bin/shilu"))
        self.assertIn("[libshilu.so.0]", run("readelf", "-dW", self.libraries / "libshilu.so.0"))

    def test_the_command_converts_as_that_of_the_other_build(self):
        command = self.root / "usr/bin/shilu"
        self.assertEqual(run(command, "convert", SAMPLE), run(COMMAND, "convert", SAMPLE))
        self.assertIn("SL203", run(command, "rule"))

    def test_programs_are_built_against_the_package_by_cmake_and_by_pkg_config(self):
        consumer = SOURCE / "tests/package/consumer"
        run("cmake", "-S", consumer, "-B", self.work / "consumer", f"-DCMAKE_PREFIX_PATH={self.root}/usr",
            f"-DCMAKE_CXX_COMPILER={COMPILER}", "-G", "Ninja")
        run("cmake", "--build", self.work / "consumer", "--target", "turns")
        self.assertIn("\tquestion\t", run(self.work / "consumer/turns", SAMPLE))
        if not shutil.which("pkg-config"):
            self.skipTest("no pkg-config here")
        flags = run("pkg-config", "--cflags", "--libs", "shilu",
                    environment={"PKG_CONFIG_PATH": f"{self.libraries}/pkgconfig"}).split()
        self.assertIn(f"{self.root}/usr", os.path.normpath(flags[0][2:]))
        run(COMPILER, "-std=c++20", consumer / "turns.cpp", "-o", self.work / "turns", *flags)
        self.assertIn("\tquestion\t", run(self.work / "turns", SAMPLE, environment=self.loader))

    def test_python_finds_the_module_and_the_library(self):
        if "python3-shilu" not in self.packages:
            self.skipTest("there is no Python package yet")
        modules = self.root / "usr/lib/python3/dist-packages"
        told = run("/usr/bin/python3", "-c",
                   "import shilu, importlib.metadata as m; print(shilu.__file__, m.version('shilu'))",
                   environment={**self.loader, "PYTHONPATH": str(modules), "PYTHONDONTWRITEBYTECODE": "1"})
        self.assertEqual(told.split(), [f"{modules}/shilu/__init__.py", self.field("shilu", "Version").split("-")[0]])

    def test_lintian_finds_no_error(self):
        if not shutil.which("lintian"):
            self.skipTest("no lintian here")
        run("lintian", "--allow-root", "--fail-on", "error", *self.packages.values())


if __name__ == "__main__":
    tools = ("dpkg-deb", "dpkg-shlibdeps", "dpkg-gensymbols", "readelf", "file", "gzip")
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print("skipped: no", ", ".join(missing), "here")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
