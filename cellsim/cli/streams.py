"""What is told on the screen, into a pipe or into a file must not break what is computed.

A letter that the other end does not know is written with others; an end that takes no more is said once, when all
else is done.
"""

import codecs
import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

LIKE = "cellsim.like"
_ALIKE = str.maketrans(
    {
        "μ": "u", "µ": "u", "–": "-", "—": "-", "−": "-", "‑": "-", "─": "-", "━": "-", "→": "->", "≥": ">=", "≤": "<=",
        "≈": "~", "×": "x", "·": "*", "•": "*", "’": "'", "‘": "'", "“": '"', "”": '"', "ø": "o", "Ø": "O", "ł": "l",
        "Ł": "L", "ß": "ss", "æ": "ae", "Æ": "AE", "ı": "i", "đ": "d", "Δ": "d", "α": "alpha", "β": "beta",
    }
)  # fmt: skip


def _alike(mistake: UnicodeError) -> tuple[str, int]:
    """Letters that an encoding lacks, written with those of ASCII."""
    if not isinstance(mistake, UnicodeEncodeError):
        raise mistake
    lost = mistake.object[mistake.start : mistake.end]
    parts = unicodedata.normalize("NFKD", lost.translate(_ALIKE)).translate(_ALIKE)
    plain = "".join(each if each.isascii() else "?" for each in parts if not unicodedata.combining(each))
    return plain or "?", mistake.end


codecs.register_error(LIKE, _alike)


class Voice:
    """A stream that goes on when its other end takes no more; ``lost`` says why something was not written."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.lost: OSError | None = None
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors=LIKE)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write a text, or lose it."""
        try:
            if self.lost is None:
                self._stream.write(text)
        except OSError as reason:
            self._lose(reason)
        return len(text)

    def flush(self) -> None:
        """Write what waits, or lose it."""
        try:
            if self.lost is None:
                self._stream.flush()
        except OSError as reason:
            self._lose(reason)

    def _lose(self, reason: OSError) -> None:
        self.lost = reason
        with suppress(OSError, ValueError):  # what still waits would be a complaint of Python's as it ends
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stream.fileno())
            os.close(nowhere)


@contextmanager
def voices() -> Iterator[Voice]:
    """Standard output, while both streams of the program cannot fail it."""
    before = sys.stdout, sys.stderr
    # where one was closed, the next file that is opened must not be taken for it
    with suppress(OSError):
        while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(handle)
    nowhere = [open(os.devnull, "w", encoding="utf-8") if stream is None else None for stream in before]
    voice = Voice(before[0] or nowhere[0])
    sys.stdout, sys.stderr = voice, Voice(before[1] or nowhere[1])
    try:
        yield voice
    finally:
        voice.flush()
        sys.stderr.flush()
        sys.stdout, sys.stderr = before
