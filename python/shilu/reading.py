"""Texts to trees, and texts to text in a format."""
from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from . import _call
from ._call import Reading, Text
from ._library import lib
from .errors import UnreadableError
from .model import Transcript

def parse(text: Text, *, name: str = "", encoding: str = "", language: str = "",
          lexicons: Iterable[str | os.PathLike[str]] = (), strict: bool = True) -> Transcript:
    """Reads the transcript of a press conference.

    text: a str, or bytes in any encoding. Offsets in the tree count bytes of what was given; for a str, bytes of its
      UTF-8.
    name: what `source.name` says, usually the file's name.
    encoding: IANA name or alias, for bytes; empty: found out.
    language: BCP 47; empty: found out.
    lexicons: paths of lexicon files that add to the built-in ones.
    strict: False: a text that cannot be read gives a tree whose `unreadable` is true, instead of UnreadableError.

    Raises UnreadableError, LexiconError, OptionError.

    >>> import shilu
    >>> record = shilu.parse('''海州市供水改造新闻发布会
    ... 时间：2024年3月7日10:00
    ... 主持人林越：各位好！现在开始提问。
    ... 海州日报记者：老城区的水管什么时候换完？
    ... 市水务局局长周敏：明年六月。
    ... ''')
    >>> record.conference.date
    '2024-03-07'
    >>> for turn in record.turns:
    ...     print(turn.id, turn.kind, turn.speaker, turn.text)
    t1 remark lin-yue 各位好！现在开始提问。
    t2 question haizhouribao 老城区的水管什么时候换完？
    t3 answer zhou-min 明年六月。
    >>> record.speaker(record.turns[2]).title
    '市水务局局长'

    English, and every other language, likewise:

    >>> record = shilu.parse('''Press briefing on the harbour bridge
    ...
    ... MODERATOR: Good morning. First question, please.
    ... QUESTION: When will the bridge open?
    ... MS. HOLLIS: In June.
    ... ''')
    >>> [(turn.label, turn.kind) for turn in record.turns]
    [('MODERATOR', 'remark'), ('QUESTION', 'question'), ('MS. HOLLIS', 'answer')]
    """
    data, encoding = _call.source(text, encoding)
    reading = Reading(name, encoding, language, lexicons)
    with _call.parsed(data, reading) as handle:
        document = json.loads(_call.written(handle, "ndjson", diagnostics=True))
    transcript = Transcript.from_dict(document)
    object.__setattr__(transcript, "_input", (data, reading.arguments()))
    if strict and transcript.unreadable:
        raise UnreadableError(transcript)
    return transcript


def parse_file(path: str | os.PathLike[str], *, encoding: str = "", language: str = "",
               lexicons: Iterable[str | os.PathLike[str]] = (), strict: bool = True) -> Transcript:
    """Reads a file; `source.name` is its name without folders. Raises OSError, and what `parse` raises."""
    return parse(Path(path).read_bytes(), name=os.path.basename(path), encoding=encoding, language=language,
                 lexicons=lexicons, strict=strict)


def convert(text: Text, format: str, *, name: str = "", encoding: str = "", language: str = "",
            lexicons: Iterable[str | os.PathLike[str]] = (), **writing: Any) -> str:
    """Reads a text and writes it in a format of `formats()`, without a tree in between. `writing` are the options of `Transcript.write`. A text that cannot be read gives a document without turns.

    >>> import shilu
    >>> print(shilu.convert('记者：大桥何时通车？\\n周敏：六月。\\n', 'csv', document='大桥').splitlines()[2])
    大桥,t2,2,questions,1,answer,speaker,zhou-min,周敏,,,周敏,zh-Hans,,t1,2,2,31,49,六月。
    """
    data, encoding = _call.source(text, encoding)
    with _call.parsed(data, Reading(name, encoding, language, lexicons)) as handle:
        return _call.written(handle, format, **writing).decode("utf-8")


def formats() -> list[str]:
    """The names of the formats that `write` and `convert` know."""
    return [lib.shilu_format_name(i).str() for i in range(lib.shilu_format_count())]


def version() -> str:
    """The version of the library.

    >>> import shilu
    >>> shilu.version().count('.')
    2
    """
    return str(lib.shilu_version().str())


def schema() -> dict[str, Any]:
    """The JSON Schema of the documents, format 1."""
    document: dict[str, Any] = json.loads(lib.shilu_schema().bytes())
    return document
