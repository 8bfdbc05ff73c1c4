"""Findings and reports."""
import json
import pickle
import unittest

import shilu
from texts import ARTICLE, CONFERENCE, SLIP


class Check(unittest.TestCase):
    def named(self, name, text=SLIP, **options):
        return [f for f in shilu.check(text, **options) if f.name == name]

    def test_a_finding_says_what_where_and_how_to_mend_it(self):
        finding, = self.named("misspelt-label")
        self.assertEqual((finding.code, finding.severity, finding.turn), ("SL203", "error", "t12"))
        self.assertEqual((finding.place.line, finding.place.column, finding.place.end_column), (12, 1, 3))
        self.assertEqual(SLIP.encode()[finding.place.bytes.span].decode(), "林悦")
        self.assertIn("林越", finding.message + finding.advice)
        self.assertGreaterEqual(len(finding.related), 1)
        self.assertGreater(finding.related[0].place.line, 0)
        self.assertEqual(len(finding.fingerprint), 16)
        self.assertEqual(finding.fix.applicability, "unsafe")
        edit, = finding.fix.edits
        data = SLIP.encode()
        mended = data[:edit.bytes.begin] + edit.replacement.encode() + data[edit.bytes.end:]
        self.assertIn("造价多少？\n林越:", mended.decode())
        self.assertEqual(pickle.loads(pickle.dumps(finding)), finding)

    def test_offsets_of_another_encoding_count_its_bytes(self):
        data = SLIP.encode("gb18030")
        finding, = self.named("misspelt-label", data)
        self.assertEqual(data[finding.place.bytes.span].decode("gb18030"), "林悦")
        self.assertEqual(SLIP.encode()[finding.place.text.span].decode(), "林悦")

    def test_rules_are_chosen(self):
        names = {f.name for f in shilu.check(SLIP, select=["misspelt-label", "SL306"])}
        self.assertEqual(names, {"misspelt-label", "mixed-colons"})
        self.assertEqual(shilu.check(SLIP, select=["SL306"], ignore=["mixed-colons"]), [])
        self.assertEqual(len(self.named("field-missing", require=["date", "place"])), 2)
        self.assertEqual(len(self.named("no-turn", ARTICLE, expect="transcript")), 1)
        self.assertEqual(self.named("no-turn", ARTICLE), [])
        self.assertTrue(self.named("long-line", line_length=5))
        self.assertEqual(self.named("long-line", "话" * 4000, line_length=-1), [])
        self.assertEqual(len(self.named("long-line", "话" * 4000)), 1)

    def test_settings_and_messages(self):
        finding, = shilu.check(SLIP, settings="select: [mixed-colons]\nseverity: {mixed-colons: error}\nmessages: zh\n")
        self.assertEqual(finding.severity, "error")
        self.assertIn("此标签", finding.message)
        with self.assertRaises(shilu.SettingsError) as caught:
            shilu.check(SLIP, settings="selct: []\n", settings_path="house/.shilu.yaml")
        self.assertTrue(str(caught.exception).startswith("house/.shilu.yaml:1:1: "))

    def test_a_clean_text_has_no_findings(self):
        self.assertEqual(shilu.check(CONFERENCE), [])

    def test_wrong_options_are_named(self):
        for options, words in (({"select": ["mixed-colon"]}, "mixed-colons"), ({"messages": "eo"}, "en, zh"),
                               ({"expect": "poem"}, "poem"), ({"select": "mixed-colons"}, "a list"),
                               ({"require": ["dat"]}, "dat")):
            with self.subTest(options), self.assertRaises(shilu.OptionError) as caught:
                shilu.check(SLIP, **options)
            self.assertIn(words, str(caught.exception))

    def test_every_report_is_written(self):
        self.assertGreaterEqual(len(shilu.report_formats()), 10)
        for name in shilu.report_formats():
            with self.subTest(name):
                self.assertTrue(shilu.report(SLIP, name, name="桥.txt"))
        self.assertIn("桥.txt:12:", shilu.report(SLIP, "concise", name="桥.txt"))
        self.assertEqual(json.loads(shilu.report(SLIP, "sarif"))["version"], "2.1.0")
        self.assertNotIn("\x1b", shilu.report(SLIP))
        self.assertIn("\x1b", shilu.report(SLIP, colour=True, messages="zh"))
        with self.assertRaises(shilu.FormatError):
            shilu.report(SLIP, "stone")


if __name__ == "__main__":
    unittest.main()
