"""Words typed in a shell: a few verbs over the public functions."""

import os
import sys
import warnings
from collections.abc import Sequence
from typing import Any

from cellsim.cli.codes import BAD_INPUT, OK, STOPPED
from cellsim.cli.words import parser
from cellsim.errors import CacheWarning, CellsimError

__all__ = ["BAD_INPUT", "OK", "STOPPED", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it worked, 2 when the input cannot be run, 130 when it was stopped."""
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    words = parser().parse_args(arguments)
    warnings.showwarning = _say
    try:
        return words.do(words) or OK
    except CellsimError as mistake:
        print(f"cellsim: {mistake}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:  # whoever read along has read enough
        sys.stdout = open(os.devnull, "w")  # else Python complains again as it ends
        return OK
    except KeyboardInterrupt:
        print("\ncellsim: stopped; nothing was written.", file=sys.stderr)
        return STOPPED


def _say(message: Warning | str, kind: type[Warning], *place: Any) -> None:
    """A warning of ours as a sentence; others' as Python writes them."""
    text = f"cellsim: {message}\n" if kind is CacheWarning else warnings.formatwarning(message, kind, *place[:2])
    sys.stderr.write(text)
