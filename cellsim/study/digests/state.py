"""The state of a muscle as digests: one of each variable over all fibers, and one of each fiber over all variables.

A number that differs in one fiber changes two of them, which name it. So few digests tell as much as one of every
number would, as long as little differs, and that is when it matters.
"""

from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any

import numpy as np

from cellsim.population.muscle.state import Muscle

BYTES = 8  # of a digest
FIBER = "fiber"
# Arrays of which no axis is that of the fibers, whatever their length.
OF_NO_FIBER = ("body/", "damage/healing/Y", "damage/healing/H", "damage/healing/spilling", "exchange/trend",
               "exchange/ledger", "exchange/ahead", "failures", "gave_up", "tested")  # fmt: skip
HIDDEN = "held"  # what a look hides; there is none at a point of the muscle's own


def digests_of(muscle: Muscle) -> dict[str, int]:
    """The digest of every variable of a muscle by its place in the state, and of every fiber, ``fiber/0`` and so on.

    Of what the networks of fiber and person hold, each species and each argument is a variable of its own.
    """
    state = {name: each for name, each in muscle.snapshot().items() if name != HIDDEN}
    rows, count, found = _named_rows(muscle), len(muscle.fibers), dict[str, int]()
    by_fiber: list[np.ndarray] = []
    for path, value in _flat(state, ""):
        if not isinstance(value, np.ndarray):
            found[path] = _digest(repr(value).encode())
            continue
        if path in rows:
            found |= {f"{path}/{name}": _digest(row.tobytes()) for name, row in zip(rows[path], value, strict=True)}
        else:
            found[path] = _digest(value.tobytes())
        if (axis := _fiber_axis(path, value, count)) is not None:
            columns = np.ascontiguousarray(np.moveaxis(value, axis, 0)).reshape(count, -1)
            by_fiber.append(columns.view(np.uint8))
    whole = np.concatenate(by_fiber, axis=1)
    return found | {f"{FIBER}/{place}": _digest(row.tobytes()) for place, row in enumerate(whole)}


def _named_rows(muscle: Muscle) -> Mapping[str, tuple[str, ...]]:
    """The names of the rows of arrays of which each row is a variable."""
    fibers, body = muscle.fibers.kernel, muscle.body.kernel
    return {
        "fibers/Y": tuple(fibers.species),
        "fibers/P": tuple(fibers.arguments),
        "body/Y": tuple(body.species),
        "body/P": tuple(body.arguments),
    }


def _flat(state: Mapping[str, Any], above: str) -> Iterator[tuple[str, Any]]:
    for name, value in state.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{name}/")
        else:
            yield above + name, value


def _fiber_axis(path: str, array: np.ndarray, fibers: int) -> int | None:
    """Which axis of an array is that of the fibers, if one is."""
    axis = 0 if path.startswith("pool/") else array.ndim - 1
    if not array.ndim or path.startswith(OF_NO_FIBER) or array.shape[axis] != fibers:
        return None
    return axis


def _digest(raw: bytes) -> int:
    return int.from_bytes(blake2b(raw, digest_size=BYTES).digest(), "little")
