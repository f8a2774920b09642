"""Words typed in a shell: a few verbs over the public functions."""

import gc
import os
import sys
import warnings
from collections.abc import Sequence
from typing import TextIO

from cellsim.cli.codes import BAD_INPUT, OK, STOPPED, UNWRITTEN
from cellsim.cli.streams import voices
from cellsim.cli.words import parser
from cellsim.errors import CacheWarning, CellsimError, CheckpointWarning

__all__ = ["BAD_INPUT", "OK", "STOPPED", "UNWRITTEN", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it worked, 2 when the input cannot be run, 130 when it was stopped.

    74 says that it worked but what it had to tell could not be written, as on a full disk.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    if arguments is None:  # the process is ours: what is loaded stays, and is not looked through again and again
        gc.set_threshold(50_000, 20, 20)
    try:
        with voices() as voice, warnings.catch_warnings():
            warnings.showwarning = _say
            code = _done(arguments)
            voice.flush()
            # a reader that went away has read enough
            if voice.lost is not None and not isinstance(voice.lost, BrokenPipeError):
                print(f"cellsim: what there was to tell could not be written: {voice.lost.strerror}.", file=sys.stderr)
                return code or UNWRITTEN
            return code
    except KeyboardInterrupt:  # between two lines of ours, where no command was under way
        print("\ncellsim: stopped; nothing was written.", file=sys.stderr)
        return STOPPED


def _done(arguments: Sequence[str] | None) -> int:
    try:
        words = parser().parse_args(arguments)
        return words.do(words) or OK
    except CellsimError as mistake:
        print(f"cellsim: {mistake}", file=sys.stderr)
        return BAD_INPUT
    except OSError as reason:
        print(f"cellsim: the system refused something that was needed: {reason}.", file=sys.stderr)
        return BAD_INPUT
    except SystemExit as end:  # --help, or words that cannot be read
        sys.stdout.flush()
        if getattr(sys.stdout, "lost", None) is None:
            raise
        return int(end.code or OK)
    except KeyboardInterrupt:
        print("\ncellsim: stopped; nothing was written.", file=sys.stderr)
        return STOPPED


def _say(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """A warning of ours as a sentence; others' as Python writes them."""
    ours = category in (CacheWarning, CheckpointWarning)
    sys.stderr.write(f"cellsim: {message}\n" if ours else warnings.formatwarning(message, category, filename, lineno))
