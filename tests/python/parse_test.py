"""Reading: the tree, its offsets, encodings, and what is refused."""
import json
import os
import tempfile
import unittest
from pathlib import Path

import shilu
from texts import ARTICLE, CONFERENCE, ROOT, SAMPLES, UNDECODABLE


class Parse(unittest.TestCase):
    def setUp(self):
        self.record = shilu.parse(CONFERENCE, name="供水.txt")

    def test_the_document_says_what_the_text_says(self):
        record = self.record
        self.assertEqual((record.kind, record.language), ("transcript", "zh-Hans"))
        self.assertEqual(record.source, shilu.Source(len(CONFERENCE.encode()), 12, "供水.txt", "UTF-8"))
        self.assertEqual(record.conference, shilu.Conference("海州市供水改造新闻发布会实录", "2024-03-07", "10:00",
                                                             "海州市新闻发布厅", None))
        self.assertEqual([(p.name, p.role, p.title, p.outlet) for p in record.participants],
                         [("林越", "host", None, None), (None, "reporter", None, "海州日报"),
                          ("周敏", "speaker", "市水务局局长", None), (None, "reporter", None, "江城晚报")])
        self.assertEqual(record.participants[2].labels, ("市水务局局长周敏", "周敏"))
        self.assertEqual([s.kind for s in record.sections], ["opening", "questions", "closing"])
        self.assertEqual([e.number for e in record.exchanges], [1, 2])
        self.assertEqual([(o.kind, o.key) for o in record.other],
                         [("title", None), ("field", "时间"), ("field", "地点"), ("end", None)])
        self.assertFalse(record.unreadable)

    def test_turns_come_flat_and_in_order(self):
        turns = self.record.turns
        self.assertEqual([t.id for t in turns], ["t1", "t2", "t3", "t4", "t5", "t6"])
        self.assertEqual([t.kind for t in turns], ["remark", "question", "answer", "question", "answer", "remark"])
        self.assertEqual(turns[2].paragraphs, ["分三期做。", "第三期明年六月完工。"])
        self.assertEqual([(o.kind, o.text, o.after) for o in turns[2].inside], [("note", "（播放视频）", 1)])
        self.assertEqual(turns[2].lines, (6, 8))
        self.assertEqual(self.record.speaker(turns[2]).name, "周敏")
        replies = [placed.reply_to and placed.reply_to.id for placed in self.record.placed_turns()]
        self.assertEqual(replies, [None, None, "t2", None, "t4", None])

    def test_a_turn_without_a_known_speaker_has_none(self):
        turn = shilu.parse("记者：几点？\n周敏：十点。\n").turns[0]
        self.assertEqual((turn.speaker, turn.role), (None, "reporter"))
        self.assertIsNone(self.record.speaker(turn))

    def test_offsets_of_a_str_count_bytes_of_its_utf8(self):
        turn = self.record.turns[4]
        self.assertEqual(CONFERENCE.encode()[turn.bytes.span].decode(), "周敏：今年不涨。")
        self.assertEqual(self.record.original(turn).decode(), "周敏：今年不涨。")
        self.assertEqual(turn.bytes.end - turn.bytes.begin, len("周敏：今年不涨。".encode()))

    def test_offsets_of_bytes_count_bytes_of_their_encoding(self):
        data = CONFERENCE.encode("gb18030")
        for given in (data, bytearray(data), memoryview(data)):
            record = shilu.parse(given)
            self.assertEqual(record.source.encoding, "GB18030")
            self.assertEqual(record.original(record.turns[4]).decode("gb18030"), "周敏：今年不涨。")
        self.assertEqual([t.text for t in record.turns], [t.text for t in self.record.turns])
        self.assertEqual(shilu.parse(data, encoding="gb18030"), record)

    def test_a_str_is_never_guessed_at(self):
        self.assertEqual(shilu.parse("abc \u0430\n").source.encoding, "UTF-8")
        with self.assertRaises(shilu.OptionError):
            shilu.parse("记者：几点？\n", encoding="gb18030")
        self.assertEqual(shilu.parse("a\ud800b\n").diagnostics[0].code, "invalid-bytes")

    def test_reported_speech(self):
        record = shilu.parse(ARTICLE)
        self.assertEqual((record.kind, record.turns), ("article", ()))
        reported, = record.reported
        self.assertEqual((reported.verb, reported.quoted, record.speaker(reported).name), ("说", True, "周敏"))
        self.assertEqual(record.original(reported).decode(), reported.text)

    def test_nothing_is_a_document_too(self):
        for nothing in ("", b""):
            record = shilu.parse(nothing)
            self.assertEqual((record.kind, record.language, record.turns), ("article", "und", ()))

    def test_nul_bytes_stay_in_the_text(self):
        record = shilu.parse("记者：几\0点？\n周敏：十点。\n")
        self.assertEqual(record.turns[0].text, "几\0点？")
        self.assertEqual(record.diagnostics[0].code, "nul-bytes")

    def test_an_unreadable_text_raises_unless_it_may(self):
        with self.assertRaises(shilu.UnreadableError) as caught:
            shilu.parse(UNDECODABLE, name="x.txt")
        self.assertIn("x.txt: ", str(caught.exception))
        self.assertIn("[unknown-encoding]", str(caught.exception))
        self.assertTrue(caught.exception.transcript.unreadable)
        record = shilu.parse(UNDECODABLE, strict=False)
        self.assertEqual((record.turns, record.source.encoding), ((), None))
        self.assertEqual(record.diagnostics[0].severity, "error")

    def test_a_lexicon_is_read_and_a_bad_one_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            good, bad = Path(folder, "词.yaml"), os.path.join(folder, "bad.yaml")
            good.write_text("language: zh\nname: 词\nlabels:\n  host: [掌灯人]\n", encoding="utf-8")
            text = "掌灯人：各位好，现在提问。\n\n记者：何时完工？\n\n周敏：六月。\n"
            self.assertNotEqual(shilu.parse(text).turns[0].role, "host")
            self.assertEqual(shilu.parse(text, lexicons=[good]).turns[0].role, "host")
            Path(bad).write_text("language: zh\nroles: [\n", encoding="utf-8")
            with self.assertRaises(shilu.LexiconError) as caught:
                shilu.parse(CONFERENCE, lexicons=[bad])
            self.assertRegex(str(caught.exception), r"bad\.yaml:\d+:\d+: ")
            with self.assertRaises(shilu.LexiconError):
                shilu.parse(CONFERENCE, lexicons=[os.path.join(folder, "none.yaml")])
        with self.assertRaises(shilu.OptionError):
            shilu.parse(CONFERENCE, lexicons="one.yaml")

    def test_wrong_types_are_refused(self):
        for wrong in (None, 5, ["记者：几点？"], object()):
            with self.assertRaises(TypeError):
                shilu.parse(wrong)

    def test_a_file_is_called_by_its_name(self):
        path = SAMPLES[0]
        record = shilu.parse_file(path)
        self.assertEqual(record.source.name, path.name)
        self.assertEqual(record.turns, shilu.parse(path.read_bytes()).turns)
        self.assertEqual(shilu.parse_file(str(path)), record)
        with self.assertRaises(FileNotFoundError):
            shilu.parse_file("no-such-file.txt")

    def test_every_sample_gives_the_document_that_the_library_writes(self):
        self.assertGreater(len(SAMPLES), 20)
        for path in SAMPLES:
            with self.subTest(path.name):
                record = shilu.parse_file(path, strict=False)
                written = json.loads(record.write("json", diagnostics=True))
                self.assertEqual(record.to_dict(diagnostics=True), written)
                self.assertEqual(list(record.to_dict()), [key for key in written if key != "diagnostics"])
                self.assertEqual(shilu.Transcript.from_dict(written), record)
                self.assertEqual(json.loads(record.to_json(diagnostics=True)), written)

    def test_versions_agree(self):
        self.assertIn(f'version = "{shilu.version()}"', (ROOT / "python/pyproject.toml").read_text())
        self.assertEqual(shilu.schema(), json.loads((ROOT / "docs/output.schema.json").read_text()))


if __name__ == "__main__":
    unittest.main()
