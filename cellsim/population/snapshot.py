"""State as one value: taken whole, gone back to, and copied for another future.

Whatever changes as time passes names its fields of state once, and nothing else is written for it: a run that stops
and goes on, a look at a moment that is not kept, and two futures of one person all go this way.
"""

from collections.abc import Collection, Mapping
from copy import copy
from typing import Any, ClassVar, Self

import numpy as np

from cellsim.errors import ScenarioError

FIXED = frozenset({float, int, bool, str, type(None)})


class Snapshot(dict[str, Any]):
    """State by name, as copies of its own; two are equal if they are so to the last bit."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and same(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other


class Stateful:
    """Something whose state is the fields named in ``STATE``; all else is fixed when it is made, or follows from them.

    Arrays are gone back to in place, for others hold them. A group of arrays (a ``NamedTuple``) stands array by array
    in a snapshot. What is stateful itself stands in it as a snapshot of its own. The name of a field has no leading
    underscore there.
    """

    STATE: ClassVar[tuple[str, ...]] = ()

    def snapshot(self, fields: Collection[str] | None = None) -> Snapshot:
        """The state as it is now; of some fields only, where they are named."""
        found = Snapshot()
        for field in self.STATE if fields is None else fields:
            value = getattr(self, field)
            if isinstance(value, Stateful):
                found[_plain(field)] = value.snapshot()
            elif _is_group(value):
                found |= copied(value._asdict())
            else:
                found[_plain(field)] = copied(value)
        return found

    def go_back_to(self, snapshot: Mapping[str, Any]) -> None:
        """Go on from an earlier ``snapshot``, to the last bit; it stays as it is.

        Raises
        ------
        ScenarioError : it lacks something, or is of something of another size; nothing has changed then.
        """
        self._check(snapshot)
        self._set(snapshot, self.STATE)

    def _set(self, snapshot: Mapping[str, Any], fields: Collection[str]) -> None:
        for field in fields:
            value = getattr(self, field)
            if _is_group(value):
                for name, array in value._asdict().items():
                    array[...] = snapshot[name]
            elif isinstance(value, Stateful):
                value._set(snapshot[_plain(field)], value.STATE)
            elif isinstance(value, np.ndarray):
                value[...] = snapshot[_plain(field)]
            else:
                setattr(self, field, copied(snapshot[_plain(field)]))
        self._derive()

    def lie_in(self, **arrays: np.ndarray) -> None:
        """Let arrays of the state lie in others of their shape, as they are now; by name as in a snapshot."""
        for field in self.STATE:
            if (array := arrays.get(_plain(field))) is not None:
                array[...] = getattr(self, field)
                setattr(self, field, array)

    def future(self) -> Self:
        """The same, with a state of its own: what befalls either does not touch the other."""
        other = copy(self)
        for field in self.STATE:
            value = getattr(self, field)
            setattr(other, field, value.future() if isinstance(value, Stateful) else copied(value))
        other._derive()
        return other

    def _derive(self) -> None:
        """Work out anew what follows from a state that has just been set."""

    def _check(self, snapshot: Mapping[str, Any]) -> None:
        kind = type(self).__name__
        for field in self.STATE:
            value = getattr(self, field)
            arrays = value._asdict() if _is_group(value) else {_plain(field): value}
            for name, mine in arrays.items():
                if name not in snapshot:
                    raise ScenarioError(f"The stored {kind} has no {name}: it is of another version. Run it anew.")
                if isinstance(mine, np.ndarray) and np.shape(snapshot[name]) != mine.shape:
                    shapes = f"{np.shape(snapshot[name])}, not {mine.shape}"
                    raise ScenarioError(f"The {name} stored of a {kind} is of another muscle: {shapes}.")
                if isinstance(mine, Stateful):
                    mine._check(snapshot[name])


def copied(value: Any) -> Any:
    """A value with arrays and containers of its own; what cannot change is not copied."""
    if type(value) in FIXED:
        return value
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, dict):
        return type(value)((name, copied(each)) for name, each in value.items())
    if isinstance(value, list):
        return [copied(each) for each in value]
    if _is_group(value):
        return type(value)(*map(copied, value))
    return value


def same(one: Any, other: Any) -> bool:
    """Whether two values are alike to the last bit, arrays, containers and all."""
    if isinstance(one, np.ndarray) or isinstance(other, np.ndarray):
        return np.shape(one) == np.shape(other) and np.asarray(one).tobytes() == np.asarray(other).tobytes()
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(each, other[name]) for name, each in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def _is_group(value: Any) -> bool:
    return isinstance(value, tuple) and hasattr(value, "_fields") and isinstance(value[0], np.ndarray)


def _plain(field: str) -> str:
    return field.lstrip("_")
