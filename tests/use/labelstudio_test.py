#!/usr/bin/env python3
"""docs/use/labelstudio.md: the tasks of all samples fit the labelling interface of the page.

    labelstudio_test.py SHILU
"""
import json
import sys
import xml.etree.ElementTree as ElementTree

from page import Workshop, blocks


def units(text):
    return len(text.encode("utf-16-le")) // 2


def check_task(task, interface):
    labels, paragraphs = interface.find("ParagraphLabels"), interface.find("Paragraphs")
    assert paragraphs.get("value") == "$dialogue" and interface.find("Header").get("value") == "$title"
    words = {label.get("value") for label in labels}
    dialogue = task["data"]["dialogue"]
    assert type(task["data"]["title"]) is str
    for entry in dialogue:
        assert all(type(entry[key]) is str for key in (paragraphs.get("nameKey"), paragraphs.get("textKey")))
    [prediction] = task["predictions"]
    ids = set()
    for region in prediction["result"]:
        assert region["from_name"] == labels.get("name")
        assert region["to_name"] == labels.get("toName") == paragraphs.get("name")
        assert region["type"] == labels.tag.lower()
        value = region["value"]
        assert type(value["start"]) is str and value["start"] == value["end"]
        entry = dialogue[int(value["start"])]
        assert value["startOffset"] == 0 and value["endOffset"] == units(entry["text"])
        assert value["text"] == entry["text"] and value["paragraphlabels"] == [entry["kind"]]
        assert set(value["paragraphlabels"]) <= words
        assert region["id"] == entry["turn"] and "#" not in region["id"] and region["id"] not in ids
        ids.add(region["id"])
    assert len(ids) == sum(entry["text"] != "" for entry in dialogue)


def main():
    [xml] = blocks("use/labelstudio.md", "xml")
    with Workshop(sys.argv[1]) as shop:
        shop.run_page("use/labelstudio.md")
        rows = shop.rows()
        text = (shop.path / "tasks.json").read_text(encoding="utf-8")
        tasks = json.loads(text)
        for task in tasks:
            check_task(task, ElementTree.fromstring(xml))
        got = [(task["data"]["doc"], entry["turn"], entry["text"]) for task in tasks for entry in task["data"]["dialogue"]]
        assert got == [(row["doc"], row["turn"], row["text"] or "") for row in rows], "not the turns of the rows"
        assert len({task["data"]["doc"] for task in tasks}) == len(tasks)
        assert text == shop.run(["shilu", "convert", "-q", "-j", "4", "-f", "labelstudio", "samples"]), "order differs"
        print(f"{len(tasks)} tasks, {len(got)} turns")


if __name__ == "__main__":
    main()
