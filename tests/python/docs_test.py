"""What the docstrings and the guides show is what comes."""
import doctest
import importlib
import os
import pkgutil
import re
import sys

import shilu
from texts import ROOT

try:
    import pandas
except ImportError:
    pandas = None


FENCE = re.compile(r"^```.*$", re.M)


def main():
    failed = tried = 0
    for module in pkgutil.iter_modules(shilu.__path__, "shilu."):
        result = doctest.testmod(importlib.import_module(module.name))
        failed, tried = failed + result.failed, tried + result.attempted
    os.chdir(ROOT)  # the guides name samples
    for name in "docs/python.md", "python/README.md":
        text = (ROOT / name).read_text(encoding="utf-8")
        if pandas is None:
            text = text.split("\n## Tables")[0]
        runner = doctest.DocTestRunner()
        runner.run(doctest.DocTestParser().get_doctest(FENCE.sub("", text), {}, name, name, 0))
        if not runner.tries:
            print(f"{name}: shows nothing")
            failed += 1
        failed, tried = failed + runner.failures, tried + runner.tries
    print(f"{tried} examples, {failed} failures")
    return 1 if failed or tried < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
