"""The tree that a transcript is read into: format 1 as dataclasses.

What a text does not say is None. Values do not change; `dataclasses.replace` makes another one.
"""
from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from .errors import ShiluError

DocumentKind = Literal["transcript", "article"]
SectionKind = Literal["opening", "statements", "questions", "closing"]
TurnKind = Literal["statement", "question", "answer", "remark"]
Role = Literal["host", "speaker", "reporter", "interpreter", "unknown"]
Severity = Literal["error", "warning", "note"]


class Lines(NamedTuple):
    """Source lines, both included, counted from 1."""

    first: int
    last: int


class Bytes(NamedTuple):
    """Offsets into the input's bytes, half-open. For a str they count bytes of its UTF-8."""

    begin: int
    end: int

    @property
    def span(self) -> slice:
        """For slicing: `data[turn.bytes.span]`."""
        return slice(self.begin, self.end)


@dataclass(frozen=True, slots=True)
class Source:
    bytes: int
    lines: int
    name: str | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Conference:
    """What the text says about the event."""

    title: str | None = None
    date: str | None = None
    time: str | None = None
    place: str | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who takes part. `id` is unique in the document."""

    id: str
    role: Role
    name: str | None = None
    title: str | None = None
    outlet: str | None = None
    labels: tuple[str, ...] = ()
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Other:
    """Text that is not speech. Inside a turn `after` counts the paragraphs that stand before it."""

    kind: str
    lines: Lines
    bytes: Bytes
    key: str | None = None
    value: str | None = None
    text: str | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's uninterrupted speech. `speaker` is the id of a participant."""

    id: str
    kind: TurnKind
    lines: Lines
    bytes: Bytes
    role: Role | None = None
    speaker: str | None = None
    label: str | None = None
    text: str = ""
    inside: tuple[Other, ...] = ()

    @property
    def paragraphs(self) -> list[str]:
        return self.text.split("\n") if self.text else []


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and what answers it."""

    number: int
    turns: tuple[Turn, ...]
    printed: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the conference; `questions` has exchanges, the others have turns."""

    kind: SectionKind
    lines: Lines
    turns: tuple[Turn, ...] = ()
    exchanges: tuple[Exchange, ...] = ()


@dataclass(frozen=True, slots=True)
class Reported:
    """Reported speech in prose."""

    quoted: bool
    lines: Lines
    bytes: Bytes
    speaker: str | None = None
    verb: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What the reader noticed. `line` is 0 where it is about the whole input."""

    code: str
    severity: Severity
    message: str
    line: int
    byte: int


class PlacedTurn(NamedTuple):
    """A turn with all that it belongs to. `reply_to` is the question that an answer answers."""

    section: Section
    exchange: Exchange | None
    turn: Turn
    reply_to: Turn | None


@dataclass(frozen=True, slots=True)
class Transcript:
    """A whole document. Every non-blank line belongs to one turn or one `other`."""

    source: Source
    kind: DocumentKind
    language: str
    conference: Conference
    participants: tuple[Participant, ...]
    sections: tuple[Section, ...]
    reported: tuple[Reported, ...]
    other: tuple[Other, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    # The input and how it was read, for the formats that the library writes. Lost in another tree than the one read.
    _input: tuple[bytes, dict[str, Any]] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """All turns, in order of the text."""
        return tuple(placed.turn for placed in self.placed_turns())

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        return tuple(exchange for section in self.sections for exchange in section.exchanges)

    @property
    def unreadable(self) -> bool:
        """True where the text was not decoded or is over a limit; `diagnostics` says why."""
        return any(each.severity == "error" for each in self.diagnostics)

    def placed_turns(self) -> Iterator[PlacedTurn]:
        """All turns with section, exchange and question."""
        for section in self.sections:
            parts: list[tuple[Exchange | None, tuple[Turn, ...]]] = [(None, section.turns)]
            parts += [(exchange, exchange.turns) for exchange in section.exchanges]
            for exchange, turns in parts:
                question = None
                for turn in turns:
                    yield PlacedTurn(section, exchange, turn, question if turn.kind == "answer" else None)
                    if turn.kind == "question":
                        question = turn

    def speaker(self, turn: Turn | Reported) -> Participant | None:
        """Who speaks; None where the text does not tell."""
        if turn.speaker is None:
            return None
        return next((each for each in self.participants if each.id == turn.speaker), None)

    def original(self, node: Turn | Other | Reported) -> bytes:
        """The bytes of the input in which a node stands."""
        return self._read()[0][node.bytes.span]

    def to_dict(self, *, diagnostics: bool = False) -> dict[str, Any]:
        """The document in format 1, as `json.loads` of `to_json()` gives it."""
        from ._tree import to_dict

        return to_dict(self, diagnostics)

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Transcript:
        """From a document in format 1, such as a line that `shilu convert -f ndjson` wrote. Members that are not
        known are left out."""
        from ._tree import from_dict

        return from_dict(document)

    def to_json(self, *, diagnostics: bool = False, indent: int | None = 2) -> str:
        return json.dumps(self.to_dict(diagnostics=diagnostics), ensure_ascii=False, indent=indent)

    def to_yaml(self, *, diagnostics: bool = False) -> str:
        return self.write("yaml", diagnostics=diagnostics)

    def write(self, format: str, *, document: str = "", bom: bool = False, diagnostics: bool = False,
              chat_shape: Literal["messages", "sharegpt"] = "messages", chat_remarks: bool = False) -> str:
        """The document in a format of `shilu.formats()`.

        document: what rows and tasks call it; else the name of the source.
        bom: csv, tsv: begin with a byte order mark.
        diagnostics: yaml, json, ndjson: with the member `diagnostics`.
        chat_shape, chat_remarks: chat: which shape; also what is said between question and answer by others.

        The library reads the input again for it, so only a tree
        that `parse` gave can be written, its copies and pickles included. FormatError: no such format, or a folder."""
        from ._call import Reading, parsed, written

        data, options = self._read()
        with parsed(data, Reading(**options)) as handle:
            return written(handle, format, document=document, bom=bom, diagnostics=diagnostics, chat_shape=chat_shape,
                           chat_remarks=chat_remarks).decode("utf-8")

    def _read(self) -> tuple[bytes, dict[str, Any]]:
        if self._input is None:
            raise ShiluError("this tree was not read from a text: only parse and parse_file give one that was")
        return self._input
