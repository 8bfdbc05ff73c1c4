"""Writing in every format; trees that were copied, pickled, changed, or came from elsewhere."""
import copy
import csv
import dataclasses
import io
import json
import pickle
import unittest

import shilu
from texts import CONFERENCE, SAMPLES, UNDECODABLE


class Write(unittest.TestCase):
    def setUp(self):
        self.record = shilu.parse(CONFERENCE, name="供水.txt")

    def test_every_format_is_written_or_is_a_folder(self):
        names = shilu.formats()
        self.assertEqual(names[:3], ["yaml", "json", "ndjson"])
        texts = 0
        for name in names:
            with self.subTest(name):
                try:
                    text = self.record.write(name)
                except shilu.FormatError as error:
                    self.assertIn("folder", str(error))
                    continue
                texts += 1
                self.assertTrue(text.endswith("\n"))
                self.assertEqual(shilu.convert(CONFERENCE, name, name="供水.txt"), text)
        self.assertGreaterEqual(texts, 6)

    def test_a_format_that_there_is_not(self):
        for name in ("papyrus", "", "yaml\0", "YAML"):
            with self.assertRaises(shilu.FormatError):
                self.record.write(name)

    def test_yaml_and_json(self):
        self.assertTrue(self.record.to_yaml().startswith("shilu: 1\nsource:\n  name: 供水.txt\n"))
        self.assertNotIn("diagnostics", self.record.to_yaml())
        self.assertTrue(self.record.to_yaml(diagnostics=True).endswith("diagnostics: []\n"))
        self.assertEqual(json.loads(self.record.to_json()), json.loads(self.record.write("json")))
        self.assertEqual(len(self.record.to_json(indent=None).splitlines()), 1)
        self.assertIsInstance(self.record.to_dict()["sections"], list)

    def test_options_of_rows(self):
        text = self.record.write("csv", document="供水", bom=True)
        self.assertTrue(text.startswith("\ufeffdoc,turn,"))
        table = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
        self.assertEqual([row["doc"] for row in table], ["供水"] * 6)

    def test_shapes_of_a_chat(self):
        line = json.loads(self.record.write("chat", chat_shape="sharegpt").splitlines()[0])
        self.assertEqual([part["from"] for part in line["conversations"]], ["human", "gpt"])
        self.assertIn("messages", json.loads(self.record.write("chat").splitlines()[0]))
        with self.assertRaises(shilu.OptionError):
            self.record.write("chat", chat_shape="poem")

    def test_rows_are_the_rows_of_the_library(self):
        for path in SAMPLES:
            record = shilu.parse_file(path, strict=False)
            wanted = [json.loads(line) for line in record.write("turns").splitlines()]
            ours = [dict(zip(shilu.COLUMNS, row)) for row in shilu.rows(record)]
            with self.subTest(path.name):
                self.assertEqual(len(ours), len(wanted))
                for row, want in zip(ours, wanted):
                    self.assertEqual({k: v for k, v in row.items() if v not in (None, "")},
                                     {k: v for k, v in want.items() if v not in (None, "")})

    def test_copies_and_pickles_are_equal_and_can_be_written(self):
        for other in (copy.copy(self.record), copy.deepcopy(self.record), pickle.loads(pickle.dumps(self.record))):
            self.assertEqual(other, self.record)
            self.assertEqual(hash(other), hash(self.record))
            self.assertEqual(other.to_yaml(), self.record.to_yaml())
            self.assertEqual(other.original(other.turns[0]), self.record.original(self.record.turns[0]))
        turn = self.record.turns[2]
        self.assertEqual(pickle.loads(pickle.dumps(turn)), turn)
        self.assertEqual(dataclasses.asdict(turn)["inside"][0]["text"], "（播放视频）")

    def test_values_do_not_change(self):
        with self.assertRaises(dataclasses.FrozenInstanceError):
            self.record.turns[0].text = "别的话"
        with self.assertRaises((AttributeError, TypeError)):
            self.record.turns[0].mood = "calm"

    def test_a_tree_that_was_not_read_is_no_longer_written_by_the_library(self):
        changed = dataclasses.replace(self.record, language="en")
        self.assertEqual(changed.to_dict()["language"], "en")
        for tree in (changed, shilu.Transcript.from_dict(self.record.to_dict())):
            with self.assertRaisesRegex(shilu.ShiluError, "not read from a text"):
                tree.to_yaml()
            with self.assertRaises(shilu.ShiluError):
                tree.original(tree.turns[0])

    def test_a_document_of_another_format_is_refused(self):
        for document in ({}, {"shilu": 2}):
            with self.assertRaisesRegex(ValueError, "format 1"):
                shilu.Transcript.from_dict(document)
        document = self.record.to_dict()
        document["mood"] = "calm"
        self.assertEqual(shilu.Transcript.from_dict(document).turns, self.record.turns)

    def test_an_unreadable_text_is_written_as_a_document_without_turns(self):
        document = json.loads(shilu.convert(UNDECODABLE, "json", diagnostics=True))
        self.assertEqual((document["sections"], document["diagnostics"][0]["code"]), ([], "unknown-encoding"))

    def test_errors_can_be_pickled(self):
        error = shilu.UnreadableError(shilu.parse(UNDECODABLE, strict=False))
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((str(again), again.transcript), (str(error), error.transcript))


if __name__ == "__main__":
    unittest.main()
