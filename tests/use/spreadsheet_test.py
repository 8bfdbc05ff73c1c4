#!/usr/bin/env python3
"""docs/use/spreadsheet.md: the table has its mark, and rows and cells as RFC 4180 says.

    spreadsheet_test.py SHILU
"""
import csv
import sys

from page import Workshop, same, typed

BOM = b"\xef\xbb\xbf"


def main():
    with Workshop(sys.argv[1]) as shop:
        shop.run_page("use/spreadsheet.md")
        data = (shop.path / "turns.csv").read_bytes()
        assert data.startswith(BOM + b"doc,turn,") and data.count(BOM) == 1, data[:20]
        with open(shop.path / "turns.csv", encoding="utf-8-sig", newline="") as file:
            same([typed(row) for row in csv.DictReader(file, strict=True)], shop.rows(), "CSV with a mark")
        # The warning of the page is no theory.
        out = shop.run(["shilu", "convert", "-f", "csv", "-"], "主持人：大家好。\n记者：=请问何时完工？\n张三：明天完工。\n")
        assert [row["text"] for row in csv.DictReader(out.splitlines())][1].startswith("="), out


if __name__ == "__main__":
    main()
