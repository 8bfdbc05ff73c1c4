"""Turns as rows: a table for pandas."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from .model import Transcript

if TYPE_CHECKING:
    import pandas

_NUMBERS = {"seq", "exchange", "first_line", "last_line", "begin_byte", "end_byte"}
COLUMNS = ("doc", "turn", "seq", "section", "exchange", "kind", "role", "speaker", "name", "title", "outlet", "label",
           "language", "date", "reply_to", "first_line", "last_line", "begin_byte", "end_byte", "text")


def rows(transcript: Transcript, document: str | None = None) -> Iterator[tuple[Any, ...]]:
    """One tuple for each turn, in the order of COLUMNS; None where the text does not say. `doc` is `document`, or else
    the name of the source."""
    people = {person.id: person for person in transcript.participants}
    doc = document if document is not None else transcript.source.name
    for seq, (section, exchange, turn, question) in enumerate(transcript.placed_turns(), 1):
        person = people.get(turn.speaker) if turn.speaker else None
        yield (doc, turn.id, seq, section.kind, exchange.number if exchange else None, turn.kind, turn.role,
               turn.speaker, person and person.name, person and person.title, person and person.outlet, turn.label,
               transcript.language, transcript.conference.date, question.id if question else None, *turn.lines,
               *turn.bytes, turn.text)


def to_frame(transcripts: Transcript | Iterable[Transcript],
             documents: Sequence[str] | None = None) -> pandas.DataFrame:
    """One row for each turn of one transcript or of many, as a pandas.DataFrame.

    The columns are those of the formats `turns`, `csv` and `tsv`: strings are `string`, numbers are `Int64`, and what
    a text does not say is missing. documents: what the column `doc` says, one for each transcript; else the names of
    the sources. Raises ImportError without pandas, ValueError where there are not as many documents as transcripts.
    """
    import pandas

    each = [transcripts] if isinstance(transcripts, Transcript) else list(transcripts)
    if documents is not None and len(documents) != len(each):
        raise ValueError(f"{len(each)} transcripts and {len(documents)} documents")
    all_rows = [row for i, transcript in enumerate(each)
                for row in rows(transcript, None if documents is None else documents[i])]
    columns = zip(*all_rows) if all_rows else ((),) * len(COLUMNS)
    return pandas.DataFrame({name: pandas.array(list(column), dtype="Int64" if name in _NUMBERS else "string")
                             for name, column in zip(COLUMNS, columns)})
