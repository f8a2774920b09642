"""What a life leaves on disk while it goes on, and what it takes up again when its run was stopped."""

import time
import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cellsim.errors import CheckpointWarning
from cellsim.study.checkpoints.packed import Arrays
from cellsim.study.checkpoints.run import Checkpoints
from cellsim.study.checkpoints.values import put_together, taken_apart
from cellsim.study.digests.kept import DigestDiary, Digests
from cellsim.study.lives.account import Account
from cellsim.study.lives.people import Life
from cellsim.study.lives.rows import Recorded
from cellsim.study.result.assayed import AssayReading
from cellsim.study.result.result import GROUPS


@dataclass
class LifeProgress:
    """How far a life has come, beside the state of its muscle.

    Parameters
    ----------
    seen : moments that are recorded
    visits : tests that are done, by moment
    unnumbered : moments at which an observable was no number, by its name
    readings, notes : of its tests
    """

    seen: int = 0
    visits: int = 0
    unnumbered: Counter[str] = field(default_factory=Counter)
    readings: list[AssayReading] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class LifeCheckpoints:
    """The checkpoints of one life: what was there when it began, and what it writes.

    ``progress``, ``state``, ``rows`` and ``digests`` are what there is to go on from; ``account`` is there where the
    life has been lived to its end.

    Parameters
    ----------
    checkpoints : of the run
    life : whose
    observables : names, in the order of its rows
    """

    def __init__(self, checkpoints: Checkpoints, life: Life, observables: Sequence[str]) -> None:
        self._run, self._life, self._last_s = checkpoints, life, time.monotonic()
        self._names = tuple(observables)
        self._parts: list[dict[str, Any]] = []
        self._fresh: list[Recorded] = []
        self._rows = self._digests = 0
        self.progress = LifeProgress()
        self.state: Mapping[str, Any] | None = None
        self.account: Account | None = None
        self.rows: list[Recorded] = []
        self.digests: Digests | None = None
        if (found := checkpoints.newest(life.whose)) is not None:
            self._take_up(found.arrays, found.about, found.parts)

    def _take_up(self, arrays: Arrays, about: Mapping[str, Any], parts: Sequence[Arrays]) -> None:
        life = self._life
        self._parts = list(about["parts"])
        self.rows = [Recorded(life.whose, each["time_h"], self._names, each["values"]) for each in parts]
        self._rows = sum(len(each.time_h) for each in self.rows)
        if about["digests"] and parts:
            columns = (np.concatenate([each[name] for each in parts]) for name in ("digest_time_s", "digests"))
            self.digests = Digests.of_life(life.whose, *about["digests"], *columns)
            self._digests = len(self.digests.time_s)
        kept = put_together(about["progress"], arrays)
        self.state = kept["state"]
        readings, counted = [AssayReading(*each) for each in kept["readings"]], Counter(dict(kept["unnumbered"]))
        self.progress = LifeProgress(kept["seen"], kept["visits"], counted, readings, kept["notes"])
        if (done := kept["account"]) is not None:
            notes, ends, strained = (tuple(done[name]) for name in ("notes", "ends", "strained"))
            self.account = Account(life, notes, counted, kept["seen"], ends, tuple(readings), strained)

    # ---- what is written

    def add(self, rows: Recorded) -> None:
        """Rows that the next checkpoint is to have."""
        self._fresh.append(rows)

    @property
    def due(self) -> bool:
        """Whether it is time for the next checkpoint."""
        return time.monotonic() - self._last_s >= self._run.every_s

    def put(self, progress: LifeProgress, state: Mapping[str, Any], diary: DigestDiary | None) -> None:
        """Write a checkpoint of a life that goes on."""
        self._put(progress, diary, state=state)

    def put_end(self, account: Account, diary: DigestDiary | None) -> None:
        """Write down a life that is lived to its end, unless the whole run is still so short that it need not be."""
        if self._run.age_s < self._run.every_s:
            return
        done = LifeProgress(account.moments, 0, Counter(account.unnumbered), list(account.readings))
        told = {"ends": list(account.ends), "notes": list(account.notes), "strained": list(account.strained)}
        self._put(done, diary, account=told)

    def _put(
        self,
        progress: LifeProgress,
        diary: DigestDiary | None,
        state: Mapping[str, Any] | None = None,
        account: Mapping[str, Any] | None = None,
    ) -> None:
        arrays: dict[str, np.ndarray] = {}
        kept = {**vars(progress), "unnumbered": dict(progress.unnumbered), "state": state, "account": account}
        plain = taken_apart(kept, "", arrays)
        fibers = [] if diary is None else [diary.fibers, diary.names]
        try:
            self._put_rows(diary)
            about = {"progress": plain, "parts": self._parts, "observables": self._names, "digests": fibers}
            self._run.put(self._life.whose, arrays, about)
        except OSError as reason:  # a disk that is full costs a checkpoint, and not the run
            warnings.warn(
                f"No checkpoint of {self._life.name} could be written to '{self._run.folder}': "
                f"{reason.strerror or reason}. The run goes on without.",
                CheckpointWarning,
                stacklevel=3,
            )
        self._last_s = time.monotonic()

    def _put_rows(self, diary: DigestDiary | None) -> None:
        """Write what was recorded since the last part; it is let go of once it is on disk."""
        fresh = Recorded.together(self._fresh) if self._fresh else self._nothing
        arrays = {"time_h": fresh.time_h, "values": fresh.values}
        if diary is not None:
            arrays["digest_time_s"], arrays["digests"] = diary.since(self._digests)
        if not any(map(len, (arrays["time_h"], arrays.get("digests", ())))):
            return
        last, digested = self._rows + len(fresh.time_h), 0 if diary is None else len(diary)
        span = self._rows, last, self._digests, digested
        self._parts.append(self._run.put_part(self._life.whose, span, arrays))
        self._fresh, self._rows, self._digests = [], last, digested

    @property
    def _nothing(self) -> Recorded:
        shape = len(self._names), 0, len(GROUPS)
        return Recorded(self._life.whose, np.empty(0), self._names, np.empty(shape))
