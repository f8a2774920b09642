"""Means over the fibers of a muscle and of each type, by their area."""

from math import fsum

import numpy as np

from cellsim.population.fibers.traits import TYPES

GROUPS = ("all", *TYPES)


class Groups:
    """Which fibers are of which group.

    A sum is taken in the order of their keys, so the order of the fibers does not matter to the last bit; nor does it
    matter of how many moments means are taken at once.

    Parameters
    ----------
    types : of each fiber
    weight : share of each in all fibers' area (fiber,)
    keys : lasting identity of each (fiber,)
    """

    def __init__(self, types: tuple[str, ...], weight: np.ndarray, keys: np.ndarray) -> None:
        rows = {group: [row for row, each in enumerate(types) if each == group] for group in TYPES}
        self.members = {group: np.array(each, dtype=int) for group, each in rows.items()}
        by_key = [each[np.argsort(keys[each])] for each in self.members.values()]
        self.members["all"] = np.arange(len(types))
        shares = [fsum(weight[self.members[group]].tolist()) for group in GROUPS]
        self._shares = dict(zip(GROUPS, (each or np.nan for each in shares), strict=True))
        self._beside, ends = np.concatenate(by_key), np.cumsum([0, *map(len, by_key)]).tolist()
        self._weights = weight[self._beside]
        self._parts = dict(zip(TYPES, map(slice, ends[:-1], ends[1:]), strict=True))

    def means(self, values: np.ndarray, group: str = "all") -> np.ndarray:
        """Mean of each row of values (..., fiber); NaN for a group without fibers."""
        return self.all_means(values)[group]

    def all_means(self, values: np.ndarray) -> dict[str, np.ndarray]:
        """The ``means`` of every one of GROUPS: of all fibers they are those of the types, by their shares."""
        weighted = np.take(values, self._beside, axis=-1)
        weighted *= self._weights
        sums = {group: np.add.reduce(weighted[..., part], axis=-1) for group, part in self._parts.items()}
        return {group: each / self._shares[group] for group, each in {"all": sum(sums.values()), **sums}.items()}
