"""The structs of include/shilu/c.h. Each that begins with `struct_size` sets it by itself."""
from __future__ import annotations

import ctypes
from typing import Any

_size, _int = ctypes.c_size_t, ctypes.c_int


class String(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("size", _size)]

    def bytes(self) -> bytes:
        return ctypes.string_at(self.data, self.size) if self.size else b""

    def str(self) -> str:
        # A path or a label may hold bytes that are no UTF-8.
        return self.bytes().decode("utf-8", "replace")


class Span(ctypes.Structure):
    _fields_ = [("begin", _size), ("end", _size)]


class Place(ctypes.Structure):
    _fields_ = [("line", _size), ("column", _size), ("end_line", _size), ("end_column", _size), ("text", Span),
                ("bytes", Span)]


class Sized(ctypes.Structure):
    """A struct that tells its size."""

    def __init__(self, **members: Any) -> None:
        super().__init__(**members)
        self.struct_size = ctypes.sizeof(self)


class Options(Sized):
    _fields_ = [("struct_size", _size), ("name", String), ("encoding", String), ("language", String),
                ("lexicons", ctypes.POINTER(String)), ("lexicon_count", _size), ("max_input_bytes", _size),
                ("max_turns", _size), ("max_diagnostics", _size)]


class WriteOptions(Sized):
    _fields_ = [("struct_size", _size), ("diagnostics", _int), ("bom", _int), ("document", String),
                ("chat_shape", _int), ("chat_remarks", _int)]


class CheckOptions(Sized):
    _fields_ = [("struct_size", _size), ("reading", ctypes.POINTER(Options)), ("messages", String),
                ("select", ctypes.POINTER(String)), ("select_count", _size), ("ignore", ctypes.POINTER(String)),
                ("ignore_count", _size), ("require", ctypes.POINTER(String)), ("require_count", _size),
                ("expect_transcript", _int), ("line_length", _size), ("settings", String), ("settings_path", String)]


class Finding(Sized):
    _fields_ = [("struct_size", _size), ("code", String), ("name", String), ("severity", _int), ("message", String),
                ("advice", String), ("turn", String), ("fingerprint", String), ("place", Place),
                ("related_count", _size), ("fix", _int), ("fix_message", String), ("edit_count", _size)]


class Related(Sized):
    _fields_ = [("struct_size", _size), ("place", Place), ("message", String)]


class Edit(Sized):
    _fields_ = [("struct_size", _size), ("text", Span), ("bytes", Span), ("replacement", String)]


class ReportOptions(Sized):
    _fields_ = [("struct_size", _size), ("messages", String), ("colour", _int), ("columns", _size)]


def string(text: bytes) -> String:
    """A view of `text`, which must live as long; ctypes keeps what a pointer was made from, not what it was cast to."""
    return String(ctypes.cast(ctypes.c_char_p(text), ctypes.c_void_p), len(text))


def strings(texts: list[bytes]) -> Any:
    return (String * len(texts))(*map(string, texts))
