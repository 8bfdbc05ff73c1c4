#!/usr/bin/env python3
"""Reads AKN and TEI as other programs would.

    xml_test.py SHILU

For each sample, and for texts that nobody writes: the turns in both are those of `-f turns`, in the same order; every
reference leads to an id; akn.rng and tei.rng beside this file hold, where xmllint is installed. SHILU_ACCEPT=1 puts the
results for a few samples on record in golden/.
"""
import difflib
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "samples"
GOLDEN = HERE / "golden"
ON_RECORD = ("zh-numbered-questions", "en-australian-doorstop", "zh-article-news", "ko-question-answer")
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
FORMATS = ("akn", "tei")
# Ids of participants that XML takes as they are: names, and not what a turn is called.
NAME = re.compile(r"(?!t\d+$)[A-Za-z][A-Za-z0-9-]*")


def convert(command, form, path, *words):
    run = subprocess.run([command, "convert", "-q", "-f", form, *words, str(path)], stdout=subprocess.PIPE, check=True)
    return run.stdout.decode("utf-8")


def rows(text):
    """Kind, speaker and text of each turn of `-f turns`."""
    for line in filter(None, text.split("\n")):
        row = json.loads(line)
        yield row["kind"], row["speaker"] or "", as_xml_has_it(row["text"] or "")


def as_xml_has_it(text):
    """XML 1.0 has no controls and two noncharacters less."""
    return "".join("\ufffd" if c < " " and c not in "\t\n\r" or c in "\ufffe\uffff" else c for c in text)


def words(element):
    return "".join(element.itertext())


def akn_turns(root):
    """The same from Akoma Ntoso."""
    for section in root.find(f"{AKN}debate/{AKN}debateBody"):
        if section.get("name") == "reported":
            continue
        for each in section.iter():
            kind = each.tag.removeprefix(AKN)
            if kind not in ("speech", "question", "answer"):
                continue
            kind = each.get("class") if kind == "speech" else kind
            yield kind, each.get("by").removeprefix("#"), "\n".join(words(p) for p in each.findall(f"{AKN}p"))


def tei_turns(root):
    """The same from TEI."""
    document = root.get(ID)
    for each in root.iter(f"{TEI}u"):
        kinds = {"#statement", "#question", "#answer", "#remark"}.intersection(each.get("ana").split())
        assert len(kinds) == 1, each.get("ana")
        who = each.get("who", "").removeprefix(f"#{document}.")
        yield kinds.pop()[1:], who, "\n".join(words(seg) for seg in each.findall(f"{TEI}seg"))


def check_references(root):
    """Every id is there once, and whatever points to one finds it."""
    ids = [element.get(key) for element in root.iter() for key in ("eId", ID) if element.get(key)]
    assert len(set(ids)) == len(ids), "an id stands twice"
    known = set(ids)
    names = ("by", "to", "as", "refersTo", "source", "who", "toWhom", "corresp", "ana")
    count = 0
    for element in root.iter():
        for name in names:
            for each in element.get(name, "").split():
                assert each[0] == "#" and each[1:] in known, f"{name} leads nowhere: {each}"
                count += 1
    return count


def check(command, path):
    """Both formats of one text; gives back their texts and the number of turns."""
    texts = {form: convert(command, form, path) for form in FORMATS}
    expected = list(rows(convert(command, "turns", path)))
    for form, turns in (("akn", akn_turns), ("tei", tei_turns)):
        root = ElementTree.fromstring(texts[form])
        found = list(turns(root))
        assert len(found) == len(expected), f"{path.name}: {len(found)} turns in {form}, not {len(expected)}"
        called = {}
        for number, (a, b) in enumerate(zip(found, expected), 1):
            assert a[1] == called.setdefault(b[1], a[1]), f"{path.name}: turn {number} in {form} is by {a[1]}"
            assert a[1] == b[1] or not NAME.fullmatch(b[1]) and b[1], f"{path.name}: {b[1]} is called {a[1]}"
            assert (a[0], a[2]) == (b[0], b[2]), f"{path.name}: turn {number} in {form} is {a}, not {b}"
        assert len(set(called.values())) == len(called), f"{path.name}: two speakers in one: {called}"
        check_references(root)
    return texts, len(expected)


def validate(files, form):
    if shutil.which("xmllint") is None:
        print(f"SKIPPED {form}.rng: no xmllint")
        return
    # xmllint takes any number of files, a command line does not.
    for at in range(0, len(files), 100):
        run = subprocess.run(["xmllint", "--noout", "--huge", "--relaxng", str(HERE / f"{form}.rng"), *files[at:at + 100]],
                             capture_output=True, text=True, errors="replace")
        assert run.returncode == 0, "\n".join(
            line for line in run.stderr.splitlines() if not line.endswith(" validates"))[:3000]
    print(f"{len(files)} documents hold {form}.rng")


def check_schemas_can_fail():
    """A schema that takes everything would be worth nothing."""
    if shutil.which("xmllint") is None:
        return
    faults = (("akn", r"(</?)debateBody\b", r"\1body"), ("akn", ' by="', ' buy="'), ("akn", "<FRBRuri ", "<FRBRurl "),
              ("akn", " eId=", " xmlId="), ("akn", "<from>.*</from>", "<p/><from/>"), ("tei", r"(</?)seg\b", r"\1segment"),
              ("tei", ' who="#', ' who="'), ("tei", r"(</?)sourceDesc>", r"\1sources>"), ("tei", ' type="main"', ""))
    for form, old, new in faults:
        text = (GOLDEN / f"zh-numbered-questions.{form}.xml").read_text(encoding="utf-8")
        changed = re.sub(old, new, text)
        assert changed != text, old
        run = subprocess.run(["xmllint", "--noout", "--relaxng", str(HERE / f"{form}.rng"), "-"], input=changed,
                             capture_output=True, text=True)
        # 3: not valid; 1 would be: not well-formed.
        assert run.returncode == 3, f"{form}.rng takes {new}: {run.returncode} {run.stderr[-300:]}"


def check_golden(name, texts):
    for form in FORMATS:
        file = GOLDEN / f"{name}.{form}.xml"
        if os.environ.get("SHILU_ACCEPT") == "1":
            GOLDEN.mkdir(exist_ok=True)
            file.write_text(texts[form], encoding="utf-8")
        recorded = file.read_text(encoding="utf-8")
        if recorded != texts[form]:
            lines = difflib.unified_diff(recorded.splitlines(), texts[form].splitlines(), file.name, "found", lineterm="")
            raise AssertionError("\n".join(lines)[:3000])


def unlikely_texts(seed):
    """Records with what XML minds: signs, controls, noncharacters, labels without end."""
    chance = random.Random(seed)
    pieces = ["<", ">", "&", "]]>", "<!--", "&#0;", '"', "'", "\0", "\x01", "\x1b", "\x7f", "\u0085", "\u2028", "\ufffe",
              "\uffff", "\ufeff", "\U0001ffff", "#", " ", "\t", "\r", "中", "，", "记者", "张三", "t1", "(Laughter)", "（掌声）\n"]
    labels = ["主持人", "记者", "张三", "T1", "Mr. O'Neil & Sons", "海州日报记者 <李四>", "Q", "答", "9日报记者", "甲" * 40]
    for _ in range(60):
        lines = ["海港改造<发布会>", "时间：2024-03-07 10:00", "出席：张三 & 李四", ""]
        for _ in range(chance.randint(0, 12)):
            text = "".join(chance.choice(pieces) for _ in range(chance.randint(0, 15)))
            lines.append(chance.choice(labels) + chance.choice(["：", ": ", ""]) + text)
        yield "\n".join(lines)
    yield ""
    yield "\n"
    yield "A" * 100000 + "：" + "<" * 100000
    yield "记者：" + "&" * 300000


def main():
    command = sys.argv[1]
    seed = int(os.environ.get("SHILU_SEED", "1"))
    files = {form: [] for form in FORMATS}
    turns = 0
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        names = ["1.txt", "t1.txt", "a b.txt", "<港>&'\".txt", "chair", "briefing.txt"]
        unlikely = []
        for number, text in enumerate(unlikely_texts(seed)):
            folder = scratch / str(number)
            folder.mkdir()
            unlikely.append(folder / names[number % len(names)])
            unlikely[-1].write_bytes(text.encode("utf-8"))
        samples = sorted(SAMPLES.glob("*.txt"))
        for path in samples + unlikely:
            texts, count = check(command, path)
            turns += count if path in samples else 0
            if path.stem in ON_RECORD:
                check_golden(path.stem, texts)
            for form in FORMATS:
                files[form].append(str(scratch / f"{len(files[form])}.{form}.xml"))
                pathlib.Path(files[form][-1]).write_text(texts[form], encoding="utf-8", newline="")
        corpus = scratch / "corpus.xml"
        corpus.write_text(convert(command, "tei", scratch, str(SAMPLES)), encoding="utf-8", newline="")
        root = ElementTree.parse(corpus).getroot()
        assert root.tag == f"{TEI}teiCorpus" and len(root.findall(f"{TEI}TEI")) >= len(samples)
        check_references(root)
        files["tei"].append(str(corpus))
        for form in FORMATS:
            validate(files[form], form)
    check_schemas_can_fail()
    print(f"{len(samples)} samples with {turns} turns and {len(unlikely)} unlikely texts come back the same (seed {seed})")
    assert turns > 500
    return 0


if __name__ == "__main__":
    sys.exit(main())
