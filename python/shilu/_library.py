"""The shared library: found, loaded, and its functions declared."""
from __future__ import annotations

import ctypes
import ctypes.util
import os
from pathlib import Path
from typing import Any

from . import _structs as c

_ABI = 0
_SONAME = f"libshilu.so.{_ABI}"
_Out = ctypes.POINTER(ctypes.c_void_p)

# Function -> result and arguments, in the order of include/shilu/c.h. Pointers to options may be None.
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "shilu_abi_version": (ctypes.c_int, []),
    "shilu_version": (c.String, []),
    "shilu_schema": (c.String, []),
    "shilu_severity_name": (c.String, [ctypes.c_int]),
    "shilu_error_message": (c.String, [ctypes.c_void_p]),
    "shilu_error_free": (None, [ctypes.c_void_p]),
    "shilu_buffer_text": (c.String, [ctypes.c_void_p]),
    "shilu_buffer_free": (None, [ctypes.c_void_p]),
    "shilu_parse": (ctypes.c_int, [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(c.Options), _Out, _Out]),
    "shilu_transcript_free": (None, [ctypes.c_void_p]),
    "shilu_format_count": (ctypes.c_size_t, []),
    "shilu_format_name": (c.String, [ctypes.c_size_t]),
    "shilu_write": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(c.WriteOptions), _Out, _Out]),
    "shilu_check": (ctypes.c_int, [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(c.CheckOptions), _Out, _Out]),
    "shilu_findings_free": (None, [ctypes.c_void_p]),
    "shilu_finding_count": (ctypes.c_size_t, [ctypes.c_void_p]),
    "shilu_finding_at": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_size_t, ctypes.POINTER(c.Finding)]),
    "shilu_related_at": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(c.Related)]),
    "shilu_edit_at": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(c.Edit)]),
    "shilu_report_format_count": (ctypes.c_size_t, []),
    "shilu_report_format_name": (c.String, [ctypes.c_size_t]),
    "shilu_report": (ctypes.c_int, [ctypes.POINTER(ctypes.c_void_p), ctypes.c_size_t, ctypes.c_char_p,
                                    ctypes.POINTER(c.ReportOptions), _Out, _Out]),
}


def _candidates() -> list[str]:
    """Where the library may be: what SHILU_LIBRARY names and nothing else; beside this file; where the loader looks."""
    named = os.environ.get("SHILU_LIBRARY")
    if named:
        return [named]
    beside = Path(__file__).with_name(_SONAME)
    found = ctypes.util.find_library("shilu")
    return [str(beside)] * beside.exists() + [_SONAME] + [found] * bool(found)  # type: ignore[list-item]


def load() -> ctypes.CDLL:
    """Raises ImportError that names every place that was tried."""
    tried = []
    for path in _candidates():
        try:
            # Calls through CDLL leave Python's lock, so that other threads run.
            library = ctypes.CDLL(path)
        except OSError as error:
            tried.append(str(error))
            continue
        try:
            for name, (result, arguments) in _FUNCTIONS.items():
                function = getattr(library, name)
                function.restype, function.argtypes = result, arguments
        except AttributeError as error:
            raise ImportError(f"shilu: {path} is no libshilu that this package knows: {error}") from None
        if library.shilu_abi_version() != _ABI:
            raise ImportError(f"shilu: {path} has ABI {library.shilu_abi_version()}; this package needs {_ABI}")
        return library
    raise ImportError(
        f"shilu: {_SONAME} was not found; install libshilu, or name the file in SHILU_LIBRARY ({'; '.join(tried)})")


lib = load()
