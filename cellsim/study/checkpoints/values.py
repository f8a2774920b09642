"""State as plain words and arrays: what JSON holds of it exactly, with the arrays beside it by name."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from cellsim.errors import ResultError
from cellsim.population.snapshot import Snapshot

ARRAY, NUMBER, FLOAT, TUPLE, STATE = "array", "number", "float", "tuple", "state"
SIGN = "/"  # between the names of nested states


def taken_apart(value: Any, path: str, arrays: dict[str, np.ndarray]) -> Any:
    """What JSON can hold of a value; its arrays are put into ``arrays`` under names that begin with ``path``.

    Parameters
    ----------
    value : of floats, whole numbers, words, arrays, and lists, tuples and mappings of such

    Raises
    ------
    ResultError : it is something else, of which nobody has said how it is kept.
    """
    if isinstance(value, np.ndarray | np.generic):
        arrays[path] = np.asarray(value)
        return {NUMBER if isinstance(value, np.generic) else ARRAY: path}
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return {FLOAT: value.hex()}
    if isinstance(value, Mapping):
        inside = {name: taken_apart(each, f"{path}{SIGN}{name}", arrays) for name, each in value.items()}
        return {STATE: inside}
    if isinstance(value, list | tuple):
        parts = [taken_apart(each, f"{path}{SIGN}{place}", arrays) for place, each in enumerate(value)]
        return {TUPLE: parts} if isinstance(value, tuple) else parts
    raise ResultError(f"The state {path} is a {type(value).__name__}, which a checkpoint cannot hold.")


def put_together(plain: Any, arrays: Mapping[str, np.ndarray]) -> Any:
    """The value that was taken apart, to the last bit."""
    if isinstance(plain, list):
        return [put_together(each, arrays) for each in plain]
    if not isinstance(plain, dict):
        return plain
    ((kind, inside),) = plain.items()
    match kind:
        case "array":
            return arrays[inside]
        case "number":
            return arrays[inside][()]
        case "float":
            return float.fromhex(inside)
        case "tuple":
            return tuple(put_together(each, arrays) for each in inside)
        case "state":
            return Snapshot((name, put_together(each, arrays)) for name, each in inside.items())
    raise ValueError(f"nothing is kept as '{kind}'")
