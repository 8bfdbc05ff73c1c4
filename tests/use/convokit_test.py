#!/usr/bin/env python3
"""docs/use/convokit.md: the corpus of all samples, loaded as ConvoKit's own loader does.

    convokit_test.py SHILU

ConvoKit cannot be installed here. What its loader reads of a folder, and what it relies on without looking, is written
down below: the fields of an utterance, `meta` and `vectors` of the components, the index with a list of types for each
key, and the tree of replies that each conversation must be.
"""
import json
import sys

from page import Workshop

TYPES = {"<class 'str'>": str, "<class 'int'>": int, "<class 'list'>": list}


def load(folder):
    def read(name):
        return json.loads((folder / name).read_text(encoding="utf-8"))

    with open(folder / "utterances.jsonl", encoding="utf-8", newline="\n") as file:
        utterances = [json.loads(line) for line in file]
    return utterances, read("speakers.json"), read("conversations.json"), read("corpus.json"), read("index.json")


def check_meta(meta, index, what):
    assert list(meta) == list(index), f"{what}: {list(meta)}"
    for key, value in meta.items():
        types = [TYPES[name] for name in index[key]]
        assert value is None or type(value) in types, f"{what}: {key} is {value!r}"


def check_components(components, index, what):
    for name, component in components.items():
        assert list(component) == ["meta", "vectors"] and component["vectors"] == [], f"{what} {name}"
        check_meta(component["meta"], index, f"{what} {name}")


def check_trees(utterances):
    """One root for each conversation, and a way to it from every utterance."""
    by_id = {each["id"]: each for each in utterances}
    assert len(by_id) == len(utterances), "an id stands twice"
    roots = {}
    for each in utterances:
        above = each["reply-to"]
        if above is None:
            assert each["conversation_id"] == each["id"], each["id"]
            assert roots.setdefault(each["conversation_id"], each["id"]) == each["id"], "two roots"
        else:
            assert by_id[above]["conversation_id"] == each["conversation_id"], each["id"]
        seen = set()
        while above is not None:
            assert above not in seen, "replies in a circle"
            seen.add(above)
            above = by_id[above]["reply-to"]
    return roots


def main():
    with Workshop(sys.argv[1]) as shop:
        shop.run_page("use/convokit.md")
        rows = shop.rows()
        folder = shop.path / "corpus"
        utterances, speakers, conversations, corpus, index = load(folder)
        assert list(index) == ["utterances-index", "speakers-index", "conversations-index", "overall-index", "vectors",
                               "version"]
        assert index["version"] == 1 and index["vectors"] == []
        assert corpus["name"] == "corpus"
        check_meta(corpus, index["overall-index"], "corpus")
        check_components(speakers, index["speakers-index"], "speaker")
        check_components(conversations, index["conversations-index"], "conversation")
        fields = ["id", "conversation_id", "text", "speaker", "meta", "reply-to", "timestamp", "vectors"]
        for each in utterances:
            assert list(each) == fields and each["timestamp"] is None and each["vectors"] == [], each["id"]
            assert type(each["text"]) is str and type(each["speaker"]) is str
            check_meta(each["meta"], index["utterances-index"], each["id"])
        assert set(check_trees(utterances)) == set(conversations), "conversations and roots differ"
        assert {each["speaker"] for each in utterances} == set(speakers), "speakers and who speaks differ"

        assert len(utterances) == len(rows)
        for each, row in zip(utterances, rows):
            assert each["id"] == f"{row['doc']}#{row['turn']}" and each["text"] == (row["text"] or "")
            if row["name"]:
                assert each["speaker"] == row["name"]
            elif row["speaker"]:
                assert each["speaker"] == f"{row['doc']}#{row['speaker']}"
            else:
                assert each["speaker"] == f"{row['doc']}#unknown"
            if row["reply_to"]:
                assert each["reply-to"] == f"{row['doc']}#{row['reply_to']}"
        print(f"{len(utterances)} utterances, {len(speakers)} speakers, {len(conversations)} conversations")

        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        shop.run(["shilu", "convert", "-q", "-j", "4", "-f", "convokit", "samples/", "-o", "corpus/"])
        assert before == {path.name: path.read_bytes() for path in folder.iterdir()}, "a second run makes another corpus"


if __name__ == "__main__":
    main()
