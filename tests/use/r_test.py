#!/usr/bin/env python3
"""docs/use/r.md: R's data frames, from CSV and from JSON Lines, hold what the JSON of Python holds.

    r_test.py SHILU
"""
import json
import subprocess
import sys

from page import Workshop, blocks, need, same, skip

CHECK = """
stopifnot(nrow(pairs) == sum(!is.na(turns$reply_to)))
for (name in c("turns", "streamed")) {
  con <- file(paste0(name, ".out"), open = "w", encoding = "UTF-8")
  jsonlite::stream_out(get(name), con, verbose = FALSE, na = "null", digits = NA)
  close(con)
}
cat(sapply(turns, class), "\n")
"""


def main():
    need("Rscript")
    if subprocess.run(["Rscript", "-e", "library(jsonlite)"], capture_output=True).returncode != 0:
        skip("R has no jsonlite")
    with Workshop(sys.argv[1]) as shop:
        shop.run_page("use/r.md")
        rows = shop.rows()
        (shop.path / "page.R").write_text("\n".join(blocks("use/r.md", "r")) + CHECK, encoding="utf-8")
        shop.run(["Rscript", "--vanilla", "page.R"])
        for name, what in (("turns", "read.csv"), ("streamed", "jsonlite")):
            lines = (shop.path / f"{name}.out").read_text(encoding="utf-8").split("\n")[:-1]
            same([json.loads(line) for line in lines], rows, what)


if __name__ == "__main__":
    main()
