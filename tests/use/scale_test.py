#!/usr/bin/env python3
"""docs/scale.md: the commands for parallel and xargs give what one process gives.

    scale_test.py SHILU
"""
import json
import sys

from page import ROOT, Workshop, blocks, need


def main():
    need("parallel", "xargs", "find")
    names = sorted(f"samples/{path.name}" for path in (ROOT / "samples").glob("*.txt"))
    with Workshop(sys.argv[1]) as shop:
        for code in blocks("scale.md", "sh"):
            shop.run(["sh", "-eu"], code)

        def lines(name):
            return (shop.path / name).read_text(encoding="utf-8").split("\n")[:-1]

        whole = shop.run(["shilu", "convert", "-q", "-f", "ndjson", *names]).split("\n")[:-1]
        assert lines("documents.ndjson") == whole, "parallel: other documents"
        for name in names:
            file = f"out/{name}".removesuffix(".txt") + ".ndjson"
            assert lines(file) == shop.run(["shilu", "convert", "-q", "-f", "ndjson", name]).split("\n")[:-1], file
        answers = [json.loads(line) for line in lines("answers.ndjson")]
        assert [each["id"] for each in answers] == names and all(each["ok"] for each in answers)
        serial = shop.run(["shilu", "worker"], "\n".join(lines("records.ndjson")) + "\n").split("\n")[:-1]
        assert lines("answers.ndjson") == serial, "parallel: other answers"
        print(f"{len(names)} texts, with parallel, with xargs, as records")


if __name__ == "__main__":
    main()
