"""Calls into the library: statuses become exceptions, handles are freed, options become structs."""
from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from os import fsencode
from typing import Any, Union

from . import _structs as c
from ._library import lib
from .errors import FormatError, LexiconError, OptionError, SettingsError, ShiluError

Text = Union[str, bytes, bytearray, memoryview]

CHAT_SHAPES = ("messages", "sharegpt")

_ERRORS: dict[int, type[Exception]] = {1: OptionError, 2: LexiconError, 3: MemoryError, 4: FormatError,
                                       5: SettingsError}


@contextmanager
def handle(function: Callable[..., int], *arguments: Any, free: Callable[[Any], None]) -> Iterator[ctypes.c_void_p]:
    """The handle that `function` makes, until the end of the block."""
    made, error = ctypes.c_void_p(), ctypes.c_void_p()
    status = function(*arguments, ctypes.byref(made), ctypes.byref(error))
    if status:
        message = lib.shilu_error_message(error).str()
        lib.shilu_error_free(error)
        raise _ERRORS.get(status, ShiluError)(message)
    try:
        yield made
    finally:
        free(made)


def utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def word(text: str) -> bytes:
    """For a C string: a NUL would cut it, and make it mean something else."""
    return utf8(text.replace("\0", "\N{REPLACEMENT CHARACTER}"))


def source(text: Text, encoding: str) -> tuple[bytes, str]:
    """The bytes of the input and their encoding. A str is UTF-8, whatever its beginning looks like."""
    if isinstance(text, str):
        if encoding:
            raise OptionError("encoding is for bytes; a str has none")
        return text.encode("utf-8", "surrogatepass"), "UTF-8"
    if not isinstance(text, (bytes, bytearray, memoryview)):
        raise TypeError(f"a text is a str or bytes, not {type(text).__name__}")
    return bytes(text), encoding


class Reading:
    """The options of a reading, as they are given and as a struct that lives as long."""

    def __init__(self, name: str, encoding: str, language: str, lexicons: Iterable[Any]) -> None:
        if isinstance(lexicons, (str, bytes)):
            raise OptionError("lexicons is a list of paths, not one path")
        self.name, self.encoding, self.language = name, encoding, language
        self.lexicons = tuple(map(fsencode, lexicons))
        self._kept = [utf8(name), utf8(encoding), utf8(language)]
        self._paths = c.strings(list(self.lexicons))
        self.struct = c.Options(name=c.string(self._kept[0]), encoding=c.string(self._kept[1]),
                                language=c.string(self._kept[2]), lexicons=self._paths,
                                lexicon_count=len(self.lexicons))

    def arguments(self) -> dict[str, Any]:
        """What makes the same again."""
        return {"name": self.name, "encoding": self.encoding, "language": self.language, "lexicons": self.lexicons}


@contextmanager
def parsed(data: bytes, reading: Reading) -> Iterator[ctypes.c_void_p]:
    with handle(lib.shilu_parse, data, len(data), ctypes.byref(reading.struct),
                free=lib.shilu_transcript_free) as transcript:
        yield transcript


def written(transcript: ctypes.c_void_p, format: str, *, document: str = "", bom: bool = False,
            diagnostics: bool = False, chat_shape: str = "messages", chat_remarks: bool = False) -> bytes:
    if chat_shape not in CHAT_SHAPES:
        raise OptionError(f"chat_shape: {chat_shape!r} is none of {', '.join(CHAT_SHAPES)}")
    kept = utf8(document)
    options = c.WriteOptions(diagnostics=diagnostics, bom=bom, document=c.string(kept),
                             chat_shape=CHAT_SHAPES.index(chat_shape), chat_remarks=chat_remarks)
    with handle(lib.shilu_write, transcript, word(format), ctypes.byref(options), free=lib.shilu_buffer_free) as buffer:
        text: bytes = lib.shilu_buffer_text(buffer).bytes()
    return text
