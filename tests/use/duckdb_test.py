#!/usr/bin/env python3
"""docs/use/duckdb.md: DuckDB reads JSON Lines, CSV and its own Parquet of them, and has what the JSON of Python has.

    duckdb_test.py SHILU
"""
import json
import pathlib
import subprocess
import sys

from page import Workshop, blocks, need, same, skip

SCRIPT = pathlib.Path(__file__).resolve().with_name("duckdb.cjs")
TABLES = ("turns", "from_csv", "from_parquet", "pairs", "documents")


def main():
    need("node")
    if subprocess.run(["node", str(SCRIPT), "--probe"], capture_output=True).returncode != 0:
        skip("node has no @duckdb/node-api (SHILU_NODE_MODULES)")
    with Workshop(sys.argv[1]) as shop:
        shop.run_page("use/duckdb.md")
        rows = shop.rows()
        out = shop.run(["node", str(SCRIPT), *TABLES], "\n".join(blocks("use/duckdb.md", "sql")))
        tables = {name: [] for name in TABLES}
        for line in out.split("\n")[:-1]:
            table, row = line.split("\t", 1)
            tables[table].append(json.loads(row))
        for table in ("turns", "from_csv", "from_parquet"):
            same(tables[table], rows, "DuckDB, " + table)
        assert len(tables["pairs"]) == sum(row["reply_to"] is not None for row in rows)
        documents = (shop.path / "documents.ndjson").read_text(encoding="utf-8").split("\n")[:-1]
        assert len(tables["documents"]) == len(documents)
        for got, line in zip(tables["documents"], documents):
            document = json.loads(line)
            assert got == {"doc": document["source"]["name"], "people": len(document["participants"])}, got


if __name__ == "__main__":
    main()
