"""What is kept of a run whose chemistry could not be carried on."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from cellsim.errors import IntegrationError, StuckFiber
from cellsim.study.disk.files import beside, replace_file, short


@contextmanager
def keeping(out: Path) -> Iterator[None]:
    """Keep the last good state of fibers that cannot be carried on beside what ``out`` will not be, and say where."""
    try:
        yield
    except StuckFiber as stuck:
        raise IntegrationError(f"{stuck} {keep(stuck, out)}") from None


def keep(stuck: StuckFiber, out: Path) -> str:
    """Write the last good state of all fibers beside the result folder that will not be; says where, in a sentence.

    The file holds the arrays of ``StuckFiber.kept`` and is read with ``numpy.load``. A state kept from an
    earlier try is replaced.
    """
    packed = io.BytesIO()
    np.savez_compressed(packed, **stuck.kept)
    said = ""
    for home in beside(out):
        file = home / f"{short(out.name)}.stopped.npz"
        try:
            replace_file(file, packed.getvalue())
        except OSError as reason:
            said = said or f"The last good state could not be kept in {file}: {reason.strerror or reason}."
        else:
            return f"The last good state of all fibers is in {file}; numpy.load reads it."
    return said
