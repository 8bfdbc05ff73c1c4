"""Reads the published transcript of a press conference: who said what, as a tree.

    import shilu
    record = shilu.parse_file("talk.txt")
    for turn in record.turns:
        print(turn.kind, turn.speaker, turn.text)

A text is a str, or bytes in any encoding. Functions may run in several threads at once; the library leaves Python's
lock while it reads.
"""
from __future__ import annotations

from .checking import Edit, Finding, Fix, Place, Related, check, report, report_formats
from .errors import FormatError, LexiconError, OptionError, SettingsError, ShiluError, UnreadableError
from .frame import COLUMNS, rows, to_frame
from .model import (Bytes, Conference, Diagnostic, Exchange, Lines, Other, Participant, PlacedTurn, Reported, Section,
                    Source, Transcript, Turn)
from .reading import convert, formats, parse, parse_file, schema, version

__all__ = [
    "COLUMNS", "Bytes", "Conference", "Diagnostic", "Edit", "Exchange", "Finding", "Fix", "FormatError",
    "LexiconError", "Lines", "OptionError", "Other", "Participant", "Place", "PlacedTurn", "Related", "Reported",
    "Section", "SettingsError", "ShiluError", "Source", "Transcript", "Turn", "UnreadableError", "check", "convert",
    "formats", "parse", "parse_file", "report", "report_formats", "rows", "schema", "to_frame", "version",
]
