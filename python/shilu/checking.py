"""What is wrong with the format of a text."""
from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from . import _call
from . import _structs as c
from ._call import Reading, Text
from ._library import lib
from .errors import OptionError
from .model import Bytes, Severity

_ANY_LENGTH = ctypes.c_size_t(-1).value


@dataclass(frozen=True, slots=True)
class Place:
    """Lines and columns count from 1, columns in code points; every end is one past the last. All zero: the whole text.
    `text` are offsets into the decoded text's UTF-8, `bytes` into the input."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: Bytes
    bytes: Bytes


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Replaces a stretch; where that is empty, inserts."""

    text: Bytes
    bytes: Bytes
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    """`safe` cannot change who said what; `unsafe` is likely what was meant."""

    applicability: Literal["safe", "unsafe"]
    message: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Which rule, where, what is there, what to do, and how to mend it. `turn` is the id of a turn."""

    code: str
    name: str
    severity: Severity
    message: str
    advice: str
    place: Place
    related: tuple[Related, ...]
    fix: Fix | None
    turn: str | None
    fingerprint: str


def check(text: Text, *, name: str = "", encoding: str = "", language: str = "",
          lexicons: Iterable[str | os.PathLike[str]] = (), messages: str = "", select: Iterable[str] = (),
          ignore: Iterable[str] = (), require: Iterable[str] = (), expect: Literal["any", "transcript"] = "any",
          line_length: int = 0, settings: str = "", settings_path: str = "") -> list[Finding]:
    """Checks the format of a transcript; findings come in order of the text.

    The first options are those of `parse`.
    messages: en or zh; empty: what the settings say, or en.
    select, ignore: codes, names, prefixes of codes, `all`.
    require: what a record must have: title, date, time, place, topic, cast, host, opening, closing, end.
    expect: transcript: a text without turns is an error.
    line_length: code points; 0: the usual length, -1: any.
    settings: the content of a file `.shilu.yaml`; the options above stand above it. settings_path: what the paths in
      it are relative to.

    Raises OptionError, SettingsError, LexiconError; nothing for what is wrong with the text.

    >>> import shilu
    >>> text = '记者：何时通车？\\n周敏：六月。\\n记者：造价多少？\\n周敏:九亿元。\\n'
    >>> for finding in shilu.check(text, select=['mixed-colons'], messages='zh'):
    ...     print(finding.place.line, finding.code, finding.fix.message)
    4 SL306 改为“：”
    """
    data, encoding = _call.source(text, encoding)
    options = _Options(Reading(name, encoding, language, lexicons), messages, select, ignore, require, expect,
                       line_length, settings, settings_path)
    with _checked(data, options) as handle:
        return [_finding(handle, i) for i in range(lib.shilu_finding_count(handle))]


def report(text: Text, format: str = "text", *, colour: bool = False, columns: int = 0, name: str = "",
           encoding: str = "", language: str = "", lexicons: Iterable[str | os.PathLike[str]] = (),
           messages: str = "", select: Iterable[str] = (), ignore: Iterable[str] = (), require: Iterable[str] = (),
           expect: Literal["any", "transcript"] = "any", line_length: int = 0, settings: str = "",
           settings_path: str = "") -> str:
    """Checks a text and writes what was found in a format of `report_formats()`. `colour` and `columns` are for
    `text`; the other options are those of `check`. Raises FormatError too."""
    data, encoding = _call.source(text, encoding)
    options = _Options(Reading(name, encoding, language, lexicons), messages, select, ignore, require, expect,
                       line_length, settings, settings_path)
    kept = _call.utf8(messages)
    style = c.ReportOptions(messages=c.string(kept), colour=colour, columns=columns)
    with _checked(data, options) as handle:
        one = (ctypes.c_void_p * 1)(handle)
        with _call.handle(lib.shilu_report, one, 1, _call.word(format), ctypes.byref(style),
                          free=lib.shilu_buffer_free) as buffer:
            return str(lib.shilu_buffer_text(buffer).str())


def report_formats() -> list[str]:
    """The names of the formats that `report` knows."""
    return [lib.shilu_report_format_name(i).str() for i in range(lib.shilu_report_format_count())]


class _Options:
    """The options of a check as a struct, with all that it points to."""

    def __init__(self, reading: Reading, messages: str, select: Iterable[str], ignore: Iterable[str],
                 require: Iterable[str], expect: str, line_length: int, settings: str, settings_path: str) -> None:
        if expect not in ("any", "transcript"):
            raise OptionError(f"expect: {expect!r} is none of any, transcript")
        lists = [self._words(words) for words in (select, ignore, require)]
        texts = [_call.utf8(text) for text in (messages, settings, settings_path)]
        self._kept = [reading, lists, texts]
        selected, ignored, required = (c.strings(words) for words in lists)
        self.struct = c.CheckOptions(
            reading=ctypes.pointer(reading.struct), messages=c.string(texts[0]),
            select=selected, select_count=len(selected), ignore=ignored, ignore_count=len(ignored),
            require=required, require_count=len(required), expect_transcript=expect == "transcript",
            line_length=_ANY_LENGTH if line_length < 0 else line_length,
            settings=c.string(texts[1]), settings_path=c.string(texts[2]))

    @staticmethod
    def _words(words: Iterable[str]) -> list[bytes]:
        if isinstance(words, str):
            raise OptionError(f"a list of words, not one: [{words!r}]")
        return [_call.utf8(word) for word in words]


@contextmanager
def _checked(data: bytes, options: _Options) -> Iterator[ctypes.c_void_p]:
    with _call.handle(lib.shilu_check, data, len(data), ctypes.byref(options.struct),
                      free=lib.shilu_findings_free) as handle:
        yield handle


def _span(span: Any) -> Bytes:
    return Bytes(span.begin, span.end)


def _place(place: Any) -> Place:
    return Place(place.line, place.column, place.end_line, place.end_column, _span(place.text), _span(place.bytes))


def _finding(handle: ctypes.c_void_p, index: int) -> Finding:
    f = c.Finding()
    lib.shilu_finding_at(handle, index, f)
    related = []
    for i in range(f.related_count):
        r = c.Related()
        lib.shilu_related_at(handle, index, i, r)
        related.append(Related(_place(r.place), r.message.str()))
    edits = []
    for i in range(f.edit_count):
        e = c.Edit()
        lib.shilu_edit_at(handle, index, i, e)
        edits.append(Edit(_span(e.text), _span(e.bytes), e.replacement.str()))
    fix = Fix("safe" if f.fix == 1 else "unsafe", f.fix_message.str(), tuple(edits)) if f.fix else None
    return Finding(f.code.str(), f.name.str(), lib.shilu_severity_name(f.severity).str(), f.message.str(),
                   f.advice.str(), _place(f.place), tuple(related), fix, f.turn.str() or None, f.fingerprint.str())
