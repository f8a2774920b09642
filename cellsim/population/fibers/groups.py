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
        self.members["all"] = np.arange(len(types))
        self._by_key = {group: each[np.argsort(keys[each])] for group, each in self.members.items()}
        self._weights = {group: weight[each] for group, each in self._by_key.items()}
        self._shares = {group: fsum(weight[each].tolist()) for group, each in self.members.items()}
        self._beside = np.concatenate([self._by_key[group] for group in GROUPS])
        self._weights_beside = np.concatenate([self._weights[group] for group in GROUPS])

    def means(self, values: np.ndarray, group: str = "all") -> np.ndarray:
        """Mean of each row of values (..., fiber); NaN for a group without fibers."""
        rows = self._by_key[group]
        if not len(rows):
            return np.full(values.shape[:-1], np.nan)
        return (self._weights[group] * np.take(values, rows, axis=-1)).sum(axis=-1) / self._shares[group]

    def all_means(self, values: np.ndarray) -> dict[str, np.ndarray]:
        """The ``means`` of every one of GROUPS, with fibers taken out of the rows once."""
        weighted, found, first = np.take(values, self._beside, axis=-1), {}, 0
        weighted *= self._weights_beside
        for group in GROUPS:
            last = first + len(self._by_key[group])
            found[group] = np.add.reduce(weighted[..., first:last], axis=-1) / (self._shares[group] or np.nan)
            first = last
        return found
