"""A table for pandas. Skipped where there is none."""
import io
import unittest

import shilu
from texts import CONFERENCE, SAMPLES

try:
    import pandas
except ImportError:
    pandas = None


@unittest.skipUnless(pandas, "no pandas here")
class Frame(unittest.TestCase):
    def test_one_row_for_each_turn_with_nullable_types(self):
        frame = shilu.to_frame(shilu.parse(CONFERENCE, name="供水.txt"))
        self.assertEqual(list(frame.columns), list(shilu.COLUMNS))
        self.assertEqual(len(frame), 6)
        for name in frame.columns:
            number = name in ("seq", "exchange", "first_line", "last_line", "begin_byte", "end_byte")
            self.assertEqual(str(frame[name].dtype), "Int64" if number else "string", name)
        self.assertEqual(frame.loc[2, ["doc", "turn", "name", "exchange", "reply_to"]].tolist(),
                         ["供水.txt", "t3", "周敏", 1, "t2"])
        self.assertTrue(pandas.isna(frame.loc[0, "exchange"]))
        self.assertTrue(pandas.isna(frame.loc[1, "name"]))
        self.assertEqual(frame.groupby("name").size().to_dict(), {"周敏": 2, "林越": 2})

    def test_many_transcripts_and_their_names(self):
        records = [shilu.parse(CONFERENCE), shilu.parse(CONFERENCE)]
        frame = shilu.to_frame(iter(records), ["甲", "乙"])
        self.assertEqual(frame["doc"].tolist(), ["甲"] * 6 + ["乙"] * 6)
        self.assertTrue(pandas.isna(shilu.to_frame(records)["doc"]).all())
        with self.assertRaises(ValueError):
            shilu.to_frame(records, ["甲"])

    def test_no_turns_are_a_table_with_the_same_columns(self):
        for nothing in ([], shilu.parse("")):
            frame = shilu.to_frame(nothing)
            self.assertEqual((len(frame), list(frame.columns)), (0, list(shilu.COLUMNS)))
            self.assertEqual(str(frame["exchange"].dtype), "Int64")

    def test_it_is_the_table_that_csv_makes(self):
        records = [shilu.parse_file(path, strict=False) for path in SAMPLES]
        for record in records:
            frame = shilu.to_frame(record)
            read = pandas.read_csv(io.StringIO(record.write("csv")), dtype=frame.dtypes.to_dict(), keep_default_na=False,
                                   na_values=[""])
            frame["text"] = frame["text"].replace("", pandas.NA)  # CSV has one word for both
            frame["text"] = frame["text"].str.replace("\0", "\ufffd", regex=False)
            read = read.reset_index(drop=True)  # of no rows it has another
            with self.subTest(record.source.name):
                pandas.testing.assert_frame_equal(read, frame)


class WithoutPandas(unittest.TestCase):
    def test_rows_need_no_pandas(self):
        rows = list(shilu.rows(shilu.parse(CONFERENCE), "供水"))
        self.assertEqual([row[:2] for row in rows][:2], [("供水", "t1"), ("供水", "t2")])
        self.assertEqual({len(row) for row in rows}, {len(shilu.COLUMNS)})


if __name__ == "__main__":
    unittest.main()
