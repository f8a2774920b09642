"""What is kept of a run whose chemistry could not be carried on."""

import io
import os
import secrets
from contextlib import suppress
from pathlib import Path

import numpy as np

from cellsim.errors import StuckFiber
from cellsim.study.folder import write


def keep(stuck: StuckFiber, out: Path) -> str:
    """Write the last good state of all fibers beside the result folder that will not be; says where, in a sentence.

    The file holds the arrays of ``StuckFiber.kept`` and is read with ``numpy.load``. A state kept from an
    earlier try is replaced.
    """
    file = out.parent / f"{out.name}.stopped.npz"
    fresh = out.parent / f".{file.name}.{secrets.token_hex(4)}.new"
    packed = io.BytesIO()
    np.savez_compressed(packed, **stuck.kept)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write(fresh, packed.getvalue())
        os.replace(fresh, file)
    except OSError as reason:
        return f"The last good state could not be kept in {file}: {reason.strerror or reason}."
    finally:
        with suppress(OSError):
            fresh.unlink()
    return f"The last good state of all fibers is in {file}; numpy.load reads it."
