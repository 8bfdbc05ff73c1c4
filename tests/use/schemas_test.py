#!/usr/bin/env python3
"""docs/formats: what is written of all samples fits the schema of its format, line by line.

    schemas_test.py SHILU
"""
import copy
import json
import sys

import jsonschema

from page import ROOT, Workshop

# Schema → arguments of `shilu convert`, for formats of lines.
LINES = {
    "turn": ["-f", "turns"],
    "chat-messages": ["-f", "chat"],
    "chat-sharegpt": ["-f", "chat", "--chat-format", "sharegpt", "--with-remarks"],
}
ODD = "主持人：\n记者：请问\u2028“=1+1”\\？😀\n张三：\u0085\ttab\n"


def closed(schema):
    """The same schema that knows no other members: users get the open one, since new members may be added."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {"additionalProperties": False, **inner} if "properties" in inner and inner.get("type") == "object" else inner


def validator(name):
    schema = json.loads((ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(closed(schema))


def refuses_strangers(check, value, name):
    """A schema that takes anything would prove nothing."""
    other = copy.deepcopy(value)
    (other[0] if isinstance(other, list) else other)["stranger"] = 1
    assert not check.is_valid(other), f"the schema {name} proves nothing"


def lines_of(text):
    return [json.loads(line) for line in text.split("\n")[:-1]]


def main():
    with Workshop(sys.argv[1]) as shop:
        (shop.path / "odd.txt").write_text(ODD, encoding="utf-8")
        for name, words in LINES.items():
            check = validator(name)
            values = lines_of(shop.run(["shilu", "convert", "-q", *words, "samples/", "odd.txt"]))
            for value in values:
                check.validate(value)
            refuses_strangers(check, values[0], name)
            print(f"{name}: {len(values)} lines")

        tasks = json.loads(shop.run(["shilu", "convert", "-q", "-f", "labelstudio", "samples/", "odd.txt"]))
        check = validator("labelstudio")
        check.validate(tasks)
        refuses_strangers(check, tasks, "labelstudio")

        shop.run(["shilu", "convert", "-q", "-f", "convokit", "samples/", "odd.txt", "-o", "corpus/"])
        check = validator("convokit-utterance")
        utterances = lines_of((shop.path / "corpus" / "utterances.jsonl").read_text(encoding="utf-8"))
        for value in utterances:
            check.validate(value)
        refuses_strangers(check, utterances[0], "convokit-utterance")
        check = validator("convokit-files")
        files = {name: json.loads((shop.path / "corpus" / f"{name}.json").read_text(encoding="utf-8"))
                 for name in ("speakers", "conversations", "corpus", "index")}
        check.validate(files)
        refuses_strangers(check, files, "convokit-files")
        print(f"convokit: {len(utterances)} lines; labelstudio: {len(tasks)} tasks")


if __name__ == "__main__":
    main()
