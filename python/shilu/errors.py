"""What can go wrong."""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Transcript


class ShiluError(Exception):
    """Every error of this package. Raised itself for a defect of the library."""


class OptionError(ShiluError, ValueError):
    """An option that cannot be: no such rule, no such language of messages."""


class LexiconError(ShiluError):
    """A lexicon file that cannot be used; the message says where and why."""


class SettingsError(ShiluError):
    """Settings that cannot be used; the message says where and why."""


class FormatError(ShiluError, ValueError):
    """No such format, or one that is a folder."""


class UnreadableError(ShiluError):
    """A text that could not be decoded for certain, or is over a limit. `transcript` has what there is: its
    diagnostics say why."""

    def __init__(self, transcript: Transcript) -> None:
        first = next(each for each in transcript.diagnostics if each.severity == "error")
        super().__init__(f"{transcript.source.name or 'the text'}: {first.message} [{first.code}]")
        self.transcript = transcript

    def __reduce__(self) -> tuple[type[UnreadableError], tuple[Transcript]]:
        return UnreadableError, (self.transcript,)
