#!/usr/bin/env python3
"""Writes strings.jsonl: strings, kind by kind, that YAML writers and readers are known to disagree about."""
import json
import pathlib


def cased(*words):
    for word in words:
        yield from (word, word.upper(), word.capitalize(), word.swapcase()[:1] + word[1:])


def placed(characters, *patterns):
    for character in characters:
        for pattern in patterns:
            yield pattern.replace("@", character)


def strings():
    # Words of the YAML 1.1 and 1.2 schemas, and those of R, Java and friends.
    yield from cased("null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", "none", "nil", "na", "nan", "inf")
    yield from cased(".inf", "-.inf", "+.inf", ".nan", ".na", ".na.integer", ".na.real", ".na.character")
    # Such a word before other text: the rest must not be dropped.
    words = ("null", "Yes", "no", "off", "N", "~", ".inf", "-.Inf", ".NaN", "<<", "=", "true")
    yield from placed(words, "@：", "@、好的\n各位", "@\u3000", "@é", "@ 好", "@\n其次", "@\n", "@😀\n末行")
    # Numbers in every spelling, sexagesimal ones too.
    yield from ("3", "-7", "+9", "0", "00", "0123", "089", "0o54", "0x2bE", "-0xFF", "0b0110", "4_000", "1,234,567")
    yield from ("6.02e23", "6e+5", "2E-3", "0.5", ".25", "8.", "-.5", "+1.0", "1e", "e5", "0x", "0o8", "1__0", "_1", "1_")
    yield from ("12:45", "9:05:59", "-3:20", "60:00.5", "190:59:59", "1:2", "08:00", "１２", "三", "½", "1e400", "-0", "-0.0")
    yield from ("1、各位", "2. 请讲", "3）谢谢\n再见", "4：好\n5：坏", "12:30 开始", "100%", "#1", "No. 5", "+86 513", "0513-85099000")
    # Dates and times.
    yield from ("1999-12-31", "1999-1-2", "1999-12-31T23:59:59Z", "1999-12-31 23:59:59.25 +8", "1999-12-31t1:02:03-05:00")
    yield from ("1999-12", "31-12-1999", "12/31/1999", "1999年12月31日", "19991231", "23:59", "24:00:00", "2024-02-30", "2024-W09-4")
    # Characters that are syntax somewhere: alone, first, between, last, spaced.
    syntax = "-?:,[]{}#&*!|>'\"%@`=<~^$()+./\\;_"
    yield from placed(syntax, "@", "@ x", "@x", "x@y", "x@", "x @ y", "x@ ", "中@文", "行\n@ 行", "@\n行")
    yield from ("<<", "<<: *a", "- - a", "? k", ": v", "k: v", "k : v", "k:", "k:v", "a #b", "a# b", "#", "{}", "[]", "[a, b]", "{a: b}")
    yield from ("&anchor x", "*alias", "!tag x", "!!str 5", "!!binary aGk=", "!<tag:x> y", "|", "|-", ">+", "|2-", "| x", "> quoted")
    # What looks like the frame of a stream.
    yield from ("---", "--- a", "---a", "...", "... b", "x\n---\ny", "x\n...\ny", "---\n- a\n...\n", "%YAML 1.2", "%TAG ! x", "x\n%YAML 1.1\n---")
    yield from ("# remark", "x\n# remark\ny", "x # remark", "key: value\nother: 1", "- a\n- b", "  - a", "a:\n  b: c", "? a\n: b")
    # Blanks, tabs and newlines at either end and between.
    yield from (" ", "  ", "\t", "\n", "\n\n", " \n", "\n ", "\t\n", "\n\t", " x", "x ", "\tx", "x\t", "x\ty", "  x  ", "\nx", "x\n", "x\n\n", "x\n\n\n")
    yield from (" x\ny", "x\n y", "x\n  y\n z", "x \ny", "x\t\ny", "x\n\ty", "x\n \ny", "x\n\t\ny", "x\n\n\ny", "x\n\n y\n", "x\n \n", "x\n\t\n")
    yield from ("x\n  ", "x\n\t", "x\n\n  \n\n", "\n\n  x", "  \n  x", "x\n   \n\n y  \n", "x\n#", "x\n ", "x  y   z", "x\n-", "x\n:\n?\n")
    yield from ("x\r", "\rx", "x\ry", "x\r\ny", "\r\n", "x\n\ry", "x\r\n\r\ny\r\n", "\r", "x \r y")
    # Characters that readers drop, turn into newlines or refuse.
    controls = [chr(c) for c in (0, 1, 4, 7, 8, 11, 12, 14, 26, 27, 31, 127, 128, 133, 144, 159, 160)]
    marks = [chr(c) for c in (0xAD, 0x61C, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x2060, 0x2066, 0x2069)]
    odd = [chr(c) for c in (0xFDD0, 0xFDEF, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0xE0001, 0xF0000, 0x10FFFE, 0x10FFFF)]
    yield from placed(controls + marks + odd, "@", "@尾", "头@", "头@尾", "a @ b", "一\n@\n二", "a\n@b")
    yield from ("\u2028\u2029", "a\u0085 b", "a \u2028 b\n c", "\ufeff\ufeff# x", "e\u0301\u0327", "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627: 1")
    # Beyond the basic plane, joined and combined.
    yield from ("😀", "👩‍👩‍👧", "🇨🇳", "𠮷野", "𝒳𝒴", "a😀: b", "😀\n😀", "한국어", "가나\n다라", "จาก", "हिन्दी", "Ελλάδα", "Москва: да", "İstanbul", "ﬁ", "俾", "俿")
    # Punctuation of Chinese, Japanese and Korean; ideographic blanks.
    yield from placed("，。、；：？！（）《》“”‘’【】—…·「」『』〔〕〈〉＃－％＠　〇々〜", "@", "@主持人", "记者@", "问@答", "问\n@答")
    yield from ("张　三", "　　各位来宾", "各位\n　　下午好", "记者：请问？\n发言人：是的。", "（笑）", "【问】", "——完——", "* * *", "Ｑ：", "A．", "Q: why?\nA: because.")
    # Quotes and backslashes.
    yield from ("\\", "\\n", "\\\\", "\\x41", "\\u4e2d", "C:\\temp\\new", "'", "''", '"', '""', "it's", '"quoted"', "'single'", "a'b\"c", "\\\"", "x\\", "x\\\ny", '"\n"', "%s\\0")
    # Long, deep and repeated.
    yield from ("x" * 399, "x" * 400, "x" * 401, "中" * 133, "中" * 134, "字。" * 1500, "word " * 800 + "end", ("一行\n" * 600), "a" * 1025 + ": b")
    yield from ("-" * 200, "[" * 300, "{a: " * 100, "- " * 200, "\n" * 150, "x\n" + " " * 300 + "y", "# " * 100, "\\" * 99, '"' * 99, "\u2028" * 40, ": " * 60)


def main():
    unique = list(dict.fromkeys(strings()))
    path = pathlib.Path(__file__).with_name("strings.jsonl")
    path.write_text("".join(json.dumps(s) + "\n" for s in unique), encoding="ascii")
    print(f"{path.name}: {len(unique)} strings")


if __name__ == "__main__":
    main()
