#!/usr/bin/env python3
"""docs/use/pandas.md: data frames of pandas, from JSON Lines and from CSV, hold what the JSON of Python holds.

    pandas_test.py SHILU
"""
import os
import sys

from page import NUMBERS, Workshop, blocks, same, skip

try:
    import pandas
except ImportError:
    skip("no pandas")


def plain(frame):
    rows = []
    for row in frame.to_dict("records"):
        cells = ((key, None if pandas.isna(value) else value) for key, value in row.items())
        rows.append({key: int(value) if key in NUMBERS and value is not None else value for key, value in cells})
    return rows


def main():
    with Workshop(sys.argv[1]) as shop:
        shop.run_page("use/pandas.md")
        rows = shop.rows()
        os.chdir(shop.path)
        names = {}
        exec("\n".join(blocks("use/pandas.md", "python")), names)  # the page is our own
        same(plain(names["turns"]), rows, "read_json")
        same(plain(names["table"]), rows, "read_csv")
        assert {str(names["table"][name].dtype) for name in NUMBERS} == {"Int64"}
        assert len(names["pairs"]) == sum(row["reply_to"] is not None for row in rows)
        assert names["spoken"].sum() == sum(len(row["text"] or "") for row in rows if row["role"])
        os.chdir("/")


if __name__ == "__main__":
    main()
