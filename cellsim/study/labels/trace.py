"""Where labelled rings went: amounts in every pool over time, and what passed between them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from cellsim.study.result.folder import publish

FORMAT = 1
MOMENTS_H = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 12.0, 24.0, 48.0, 72.0, 120.0, 168.0, 336.0, 672.0, 1344.0, 2016.0)
"""Hours after labelling at which the printed table looks, as far as the trace goes."""


@dataclass(frozen=True)
class Trace:
    """One person's labelled rings from the moment of labelling on; all amounts in umol of rings.

    Parameters
    ----------
    title, person : of the scenario
    what : in words, what was labelled
    start_h : when that was [hour of the scenario]
    time_h : moments seen [hours of the scenario] (time,)
    given : label given so far, known without any simulation of it (time,)
    amounts : label in each pool (time,)
    places : the place of each pool, and of each source outside that a flow names
    flows : from pool to pool, what passed so far, net (time,); below zero where more went back
    notes : what must be said about this run
    provenance : record of versions, hashes and machine
    """

    title: str
    person: str
    what: str
    start_h: float
    time_h: np.ndarray
    given: np.ndarray
    amounts: Mapping[str, np.ndarray]
    places: Mapping[str, str]
    flows: Mapping[tuple[str, str], np.ndarray]
    notes: tuple[str, ...] = ()
    provenance: Mapping = field(default_factory=dict)

    @property
    def total(self) -> float:
        """All the label that was given."""
        return float(self.given[-1])

    @property
    def missing(self) -> float:
        """The greatest difference between what was given and what is found, as a share of what was given."""
        return float(np.max(np.abs(sum(self.amounts.values()) - self.given))) / self.total

    def by_place(self, names: Mapping[str, str] | None = None) -> dict[str, np.ndarray]:
        """Label in each place, or in each group of pools.

        Parameters
        ----------
        names : the group of each pool, others being left out; its place unless given

        Returns
        -------
        label [umol] (time,), by group
        """
        groups = names or self.places
        found: dict[str, np.ndarray] = {}
        for pool, amount in self.amounts.items():
            if pool in groups:
                found[groups[pool]] = found.get(groups[pool], 0.0) + amount
        return found

    def between(self, names: Mapping[str, str] | None = None) -> dict[tuple[str, str], float]:
        """What went from place to place in all, each way: net between two pools, added up over their pairs.

        Parameters
        ----------
        names : the group of each pool, others being left out; its place unless given

        Returns
        -------
        label [umol] by source and sink
        """
        groups = names or self.places
        found: dict[tuple[str, str], float] = {}
        for (source, sink), course in self.flows.items():
            amount = float(course[-1])
            if not {source, sink} <= groups.keys():
                continue
            pair = (groups[source], groups[sink]) if amount >= 0.0 else (groups[sink], groups[source])
            if pair[0] != pair[1] and amount:
                found[pair] = found.get(pair, 0.0) + abs(amount)
        return found

    def moments(self) -> list[int]:
        """Places in time of the moments that a short table shows: the wanted ones, and the end."""
        after = self.time_h - self.start_h
        wanted = [int(np.argmin(np.abs(after - each))) for each in MOMENTS_H if each <= after[-1] + 1e-9]
        return list(dict.fromkeys([*wanted, len(after) - 1]))

    def table(self) -> pd.DataFrame:
        """A row for each moment and pool: time, place, pool, label [umol] and its share of what was given."""
        rows = [
            {"time_h": time, "after_h": time - self.start_h, "place": self.places[pool], "pool": pool,
             "label_umol": amount[at], "share": amount[at] / self.given[at] if self.given[at] else 0.0}
            for at, time in enumerate(self.time_h)
            for pool, amount in self.amounts.items()
        ]  # fmt: skip
        return pd.DataFrame(rows)

    def facts(self) -> dict:
        """All numbers, as JSON can hold them."""
        return {
            "cellsim_trace": FORMAT,
            "title": self.title,
            "person": self.person,
            "labelled": self.what,
            "unit": "umol of pyridine rings",
            "start_h": self.start_h,
            "time_h": self.time_h.tolist(),
            "given": self.given.tolist(),
            "missing_share": self.missing,
            "pools": {
                pool: {"place": self.places[pool], "label": amount.tolist()} for pool, amount in self.amounts.items()
            },
            "flows": [
                {"from": source, "to": sink, "net": course.tolist()} for (source, sink), course in self.flows.items()
            ],
            "notes": list(self.notes),
            "provenance": dict(self.provenance),
        }

    def save(self, folder: str | Path, figures: Mapping[str, bytes]) -> Path:
        """Write trace.json, trace.csv and the figures (by file name), whole or not at all.

        Parameters
        ----------
        folder : where it goes; an older trace there is replaced
        figures : PNG bytes by file name

        Returns
        -------
        the folder

        Raises
        ------
        ResultError : the folder holds something else, or cannot be written.
        """
        names: Iterable[str] = ("trace.json", "trace.csv", *figures)
        text = json.dumps(self.facts() | {"files": list(names)}, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
        csv = self.table().to_csv(index=False, float_format="%.6g")
        return publish(Path(folder), {"trace.json": text.encode(), "trace.csv": csv.encode(), **figures}, "trace")
