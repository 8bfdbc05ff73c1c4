#!/usr/bin/env python3
"""Reads the reports in golden/ as the programs would that they are made for.

SARIF against sarif.schema.json; XML and JSON with a parser; the places of all formats against the text itself, counted
here independently: code points, bytes of UTF-8, bytes of the file.
"""
import collections
import json
import os
import pathlib
import sys
import urllib.parse
import xml.etree.ElementTree

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent
GOLDEN = FOLDER / "golden"
RUNS = ("findings", "findings-zh", "hostile", "nothing")
# Fetched by ./dev setup where npm is; SHILU_NODE_MODULES names another folder.
MODULES = pathlib.Path(os.environ.get("SHILU_NODE_MODULES", FOLDER.parents[1] / "build" / "node_modules"))
OFFICIAL = MODULES / "@microsoft" / "sarif-multitool-linux" / "sarif-2.1.0.json"
# What the files of the runs hold.
CONFERENCE = (FOLDER / "texts" / "conference.txt").read_bytes()
HOSTILE = (FOLDER / "texts" / "hostile.txt").read_bytes()


def read(run, form):
    return (GOLDEN / f"{run}.{form}").read_text(encoding="utf-8")


class Text:
    """A text in which stretches can be looked up in every unit."""

    def __init__(self, data):
        self.data = data
        self.lines = data.decode("utf-8-sig").split("\n")

    def code_points(self, line, column, end_line, end_column):
        return self.cut(self.lines, line, column, end_line, end_column, "\n")

    def utf8(self, line, column, end_line, end_column):
        lines = [each.encode() for each in self.lines]
        return self.cut(lines, line, column, end_line, end_column, b"\n").decode()

    def bytes(self, begin, end):
        return self.data[begin:end].decode()

    @staticmethod
    def cut(lines, line, column, end_line, end_column, line_end):
        assert (line, column) <= (end_line, end_column), "a range that ends before it begins"
        assert column <= len(lines[line - 1]) + 1, "a column behind the end of its line"
        lines = lines[line - 1:end_line]
        lines[-1] = lines[-1][:end_column - 1]
        lines[0] = lines[0][column - 1:]
        return line_end.join(lines)


def json_words(text, place):
    """What stands at a place of the formats json and jsonl; None for a whole file."""
    if place["location"] is None:
        assert place["end_location"] is None and place["byte_range"] is None
        return None
    start, end = place["location"], place["end_location"]
    words = text.code_points(start["row"], start["column"], end["row"], end["column"])
    assert words == text.bytes(*place["byte_range"]), "columns and bytes disagree"
    return words


def region_words(text, region):
    if "startColumn" not in region:
        assert region == {"startLine": 1}
        return None
    words = text.code_points(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"])
    assert words == text.bytes(region["byteOffset"], region["byteOffset"] + region["byteLength"])
    assert region.get("snippet", {"text": words})["text"] == words, "the snippet is something else"
    return words


def range_words(text, location):
    if "range" not in location:
        return None
    start, end = location["range"]["start"], location["range"]["end"]
    return text.utf8(start["line"], start["column"], end["line"], end["column"])


def sarif_regions(result):
    yield result["locations"][0]["physicalLocation"]["region"]
    for related in result.get("relatedLocations", []):
        yield related["physicalLocation"]["region"]
    for fix in result.get("fixes", []):
        for replacement in fix["artifactChanges"][0]["replacements"]:
            yield replacement["deletedRegion"]


def check_sarif(run):
    schema = json.loads((FOLDER / "sarif.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(read(run, "sarif"))
    jsonschema.Draft202012Validator(schema).validate(document)
    if OFFICIAL.exists():
        jsonschema.Draft7Validator(json.loads(OFFICIAL.read_text(encoding="utf-8"))).validate(document)
    run_ = document["runs"][0]
    rules = [rule["id"] for rule in run_["tool"]["driver"]["rules"]]
    for result in run_["results"]:
        assert result.get("ruleIndex") == (rules.index(result["ruleId"]) if result["ruleId"] in rules else None)
        for region in sarif_regions(result):
            assert (region["startLine"], region.get("startColumn", 1)) <= (
                region.get("endLine", region["startLine"]), region.get("endColumn", 1))
    notifications = run_["invocations"][0]["toolExecutionNotifications"]
    assert run_["invocations"][0]["executionSuccessful"] == (not notifications)
    return run_


def check_json(run):
    document = json.loads(read(run, "json"))
    lines = [json.loads(line) for line in read(run, "jsonl").splitlines()]
    assert document == lines, "json and jsonl differ"
    assert len({tuple(each) for each in document}) <= 1, "an object has other members than the rest"
    return document


def check_places(run, text):
    """Each finding stands at the same words in every format."""
    findings = [each for each in check_json(run) if each["code"]]
    results = check_sarif(run)["results"]
    diagnostics = [each for each in json.loads(read(run, "rdjson"))["diagnostics"]
                   if each["code"]["value"] != "unreadable"]
    assert len(findings) == len(results) == len(diagnostics) > 0
    for finding, result, diagnostic in zip(findings, results, diagnostics):
        edits = finding["fix"]["edits"] if finding["fix"] else []
        words = [json_words(text, place) for place in [finding, *finding["related"], *edits]]
        assert words == [region_words(text, region) for region in sarif_regions(result)]
        assert words == [range_words(text, location) for location in [
            diagnostic["location"], *(each["location"] for each in diagnostic.get("related_locations", [])),
            *diagnostic.get("suggestions", [])]]
        path = finding["filename"].removeprefix("./")
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert urllib.parse.unquote(uri, errors="replace") == path == diagnostic["location"]["path"]
    return sum(finding["location"] is not None for finding in findings)


def check_gitlab(run):
    document = json.loads(read(run, "gitlab"))
    assert len({each["fingerprint"] for each in document}) == len(document), "a fingerprint stands twice"
    for each in document:
        assert each["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert each["description"].startswith(each["check_name"] + ": ")
        assert not each["location"]["path"].startswith("./")
        assert each["location"]["lines"]["begin"] >= 1


def check_junit(run):
    root = xml.etree.ElementTree.fromstring(read(run, "junit"))
    total = collections.Counter()
    for suite in root:
        count = collections.Counter(tests=len(suite), failures=len(suite.findall("testcase/failure")),
                                    errors=len(suite.findall("testcase/error")))
        assert count["tests"] > 0
        assert {key: int(suite.get(key)) for key in ("tests", "failures", "errors")} == {
            key: count[key] for key in ("tests", "failures", "errors")}
        names = [(case.get("classname"), case.get("name")) for case in suite]
        assert len(set(names)) == len(names), "two cases have one name"
        total += count
    assert {key: int(root.get(key)) for key in ("tests", "failures", "errors")} == {
        key: total[key] for key in ("tests", "failures", "errors")}
    return total["failures"]


def check_checkstyle(run):
    root = xml.etree.ElementTree.fromstring(read(run, "checkstyle"))
    for error in root.iter("error"):
        assert error.get("severity") in ("error", "warning", "info")
        assert int(error.get("line")) >= 1 and int(error.get("column", "1")) >= 1
    return len(list(root.iter("error")))


def main():
    if not OFFICIAL.exists():
        print("the official schema of SARIF is not there; our own holds")
    for run in RUNS:
        reported = check_json(run)
        failures = sum(each["code"] is None for each in reported)
        assert len(check_sarif(run)["results"]) == len(reported) - failures
        check_gitlab(run)
        assert check_junit(run) == len(reported) - failures
        assert check_checkstyle(run) == len(reported)
    # The name of the hostile file has a line end, which a value of XML must keep.
    root = xml.etree.ElementTree.fromstring(read("hostile", "checkstyle"))
    assert root[0].get("name") == check_json("hostile")[0]["filename"]
    assert check_places("findings", Text(CONFERENCE)) >= 5
    assert check_places("hostile", Text(HOSTILE)) >= 2
    print(f"{len(RUNS)} runs are what their formats ask for")
    return 0


if __name__ == "__main__":
    sys.exit(main())
