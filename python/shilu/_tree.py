"""Documents in format 1 to dataclasses and back."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .model import (Bytes, Conference, Diagnostic, Exchange, Lines, Other, Participant, Reported, Section, Source,
                    Transcript, Turn)

Document = Mapping[str, Any]


def from_dict(document: Document) -> Transcript:
    if document.get("shilu") != 1:
        raise ValueError(f"not a document in format 1: shilu is {document.get('shilu')!r}")
    source, conference = document["source"], document["conference"]
    get = conference.get
    return Transcript(
        source=Source(source["bytes"], source["lines"], source.get("name"), source.get("encoding")),
        kind=document["kind"],
        language=document["language"],
        conference=Conference(get("title"), get("date"), get("time"), get("place"), get("topic")),
        participants=tuple(map(_participant, document["participants"])),
        sections=tuple(map(_section, document["sections"])),
        reported=tuple(map(_reported, document["reported"])),
        other=tuple(map(_other, document["other"])),
        diagnostics=tuple(Diagnostic(d["code"], d["severity"], d["message"], d["line"], d["byte"])
                          for d in document.get("diagnostics", ())))


def _participant(p: Document) -> Participant:
    get = p.get
    return Participant(p["id"], p["role"], get("name"), get("title"), get("outlet"), tuple(get("labels", ())),
                       get("evidence"))


def _section(s: Document) -> Section:
    return Section(s["kind"], Lines(*s["lines"]), _turns(s.get("turns", ())),
                   tuple(Exchange(e["number"], _turns(e["turns"]), e.get("printed")) for e in s.get("exchanges", ())))


def _turns(turns: Sequence[Document]) -> tuple[Turn, ...]:
    return tuple([Turn(t["id"], t["kind"], Lines(*t["lines"]), Bytes(*t["bytes"]), t.get("role"), t.get("speaker"),
                       t.get("label"), t.get("text", ""), tuple(map(_other, t.get("inside", ())))) for t in turns])


def _reported(r: Document) -> Reported:
    return Reported(r["quoted"], Lines(*r["lines"]), Bytes(*r["bytes"]), r.get("speaker"), r.get("verb"),
                    r.get("text", ""))


def _other(o: Document) -> Other:
    get = o.get
    return Other(o["kind"], Lines(*o["lines"]), Bytes(*o["bytes"]), get("key"), get("value"), get("text"), get("after"))


def to_dict(transcript: Transcript, diagnostics: bool) -> dict[str, Any]:
    t = transcript
    document: dict[str, Any] = {
        "shilu": 1,
        "source": _map(name=t.source.name, encoding=t.source.encoding, bytes=t.source.bytes, lines=t.source.lines),
        "kind": t.kind,
        "language": t.language,
        "conference": _map(title=t.conference.title, date=t.conference.date, time=t.conference.time,
                           place=t.conference.place, topic=t.conference.topic),
        "participants": [_map(id=p.id, name=p.name, role=p.role, title=p.title, outlet=p.outlet,
                              labels=list(p.labels) or None, evidence=p.evidence) for p in t.participants],
        "sections": [_section_map(s) for s in t.sections],
        "reported": [_map(speaker=r.speaker, verb=r.verb, quoted=r.quoted, **_place(r), text=r.text or None)
                     for r in t.reported],
        "other": [_other_map(o) for o in t.other],
    }
    if diagnostics:
        document["diagnostics"] = [_map(code=d.code, severity=d.severity, message=d.message, line=d.line, byte=d.byte)
                                   for d in t.diagnostics]
    return document


def _map(**members: Any) -> dict[str, Any]:
    """What the text does not say is absent."""
    return {key: value for key, value in members.items() if value is not None}


def _place(node: Turn | Other | Reported) -> dict[str, list[int]]:
    return {"lines": list(node.lines), "bytes": list(node.bytes)}


def _section_map(s: Section) -> dict[str, Any]:
    """`questions` has exchanges, the others have turns, though there be none."""
    section: dict[str, Any] = {"kind": s.kind, "lines": list(s.lines)}
    if s.turns or s.kind != "questions":
        section["turns"] = [_turn_map(t) for t in s.turns]
    if s.exchanges or s.kind == "questions":
        section["exchanges"] = [_map(number=e.number, printed=e.printed, turns=[_turn_map(t) for t in e.turns])
                                for e in s.exchanges]
    return section


def _turn_map(t: Turn) -> dict[str, Any]:
    return _map(id=t.id, kind=t.kind, role=t.role, speaker=t.speaker, label=t.label, **_place(t), text=t.text or None,
                inside=[_other_map(o) for o in t.inside] or None)


def _other_map(o: Other) -> dict[str, Any]:
    return _map(kind=o.kind, **_place(o), key=o.key, value=o.value, text=o.text, after=o.after)
