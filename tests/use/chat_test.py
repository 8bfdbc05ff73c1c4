#!/usr/bin/env python3
"""docs/use/chat.md: chats of all samples alternate, lose no answer that has a question, and say nothing else.

    chat_test.py SHILU
"""
import json
import os
import sys

from page import Workshop, blocks


def is_part(text, said):
    """Is `text` a whole part of what is said, behind its speaker's name or without one?"""
    said = "\n\n" + said
    return any(said[:at].endswith(("\n\n", "：", ": ")) and said[at + len(text) :].startswith("\n\n")
               for at in found(text, said))


def found(text, said):
    at = said.find(text)
    while at >= 0:
        yield at
        at = said.find(text, at + 1)


def main():
    with Workshop(sys.argv[1]) as shop:
        shop.run_page("use/chat.md")
        rows = shop.rows()
        os.chdir(shop.path)
        names = {}
        exec("\n".join(blocks("use/chat.md", "python")), names)  # the page is our own
        os.chdir("/")
        chats = names["chats"]
        turns = {(row["doc"], row["turn"]): row for row in rows}
        assert len({chat["id"] for chat in chats}) == len(chats) > 50
        seen = set()
        for chat in chats:
            messages, about = chat["messages"], chat["metadata"]
            assert chat["id"] == f"{about['doc']}#{about['exchange']}"
            assert [m["role"] for m in messages] == ["user", "assistant"] * (len(messages) // 2) and messages
            assert all(m["content"] for m in messages)
            said = {"question": "", "answer": ""}
            for m in messages:
                said["question" if m["role"] == "user" else "answer"] += m["content"] + "\n\n"
            for turn in about["turns"]:
                row = turns[about["doc"], turn]
                assert row["exchange"] == about["exchange"] and row["date"] == about["date"]
                assert is_part(row["text"], said[row["kind"]]), (chat["id"], turn)
                seen.add((about["doc"], turn))
        wanted = {key for key, row in turns.items() if row["reply_to"] and row["text"] and
                  turns[row["doc"], row["reply_to"]]["text"]}
        assert wanted <= seen, f"left out: {sorted(wanted - seen)[:5]}"
        assert all(turns[key]["kind"] in ("question", "answer") for key in seen)

        with open(shop.path / "sharegpt.jsonl", encoding="utf-8") as lines:
            for line, chat in zip(lines, chats, strict=True):
                other = json.loads(line)
                assert [m["value"] for m in other["conversations"]] == [m["content"] for m in chat["messages"]]
                assert [m["from"] for m in other["conversations"]][:2] == ["human", "gpt"]
                assert other["metadata"] == chat["metadata"]

        remarks = shop.run(["shilu", "convert", "-q", "-f", "chat", "--with-remarks", "samples/"]).split("\n")[:-1]
        assert len(remarks) == len(chats)
        kept = {(chat["metadata"]["doc"], turn) for chat in map(json.loads, remarks) for turn in chat["metadata"]["turns"]}
        assert seen <= kept and any(turns[key]["kind"] == "remark" for key in kept)
        one = shop.run(["shilu", "convert", "-q", "-j", "1", "-f", "chat", "samples/"])
        assert one == (shop.path / "chats.jsonl").read_text(encoding="utf-8"), "order depends on the number of jobs"
        print(f"{len(chats)} chats, {len(seen)} turns, {len(kept - seen)} remarks")


if __name__ == "__main__":
    main()
