"""Digests of lives as they are kept: columns by name, rows by time, in a file of the result."""

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cellsim.errors import ResultError
from cellsim.population.muscle.state import Muscle
from cellsim.study.digests.state import digests_of

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pyarrow as pa

FORMAT = 1
LIFE, MOMENT = ("person", "arm", "replicate"), "moment_s"  # beside the names of all variables, which these are not

Whose = Mapping[str, str | int]


@dataclass(frozen=True, eq=False)
class Digests:
    """Those of one life.

    Parameters
    ----------
    whose : what stands in ``person``, ``arm`` and ``replicate`` of each
    fibers : what each is called
    names : of the variables, and then of the fibers
    time_s : moments (moment,) [s]
    values : (moment, name)
    """

    whose: Whose
    fibers: Sequence[str]
    names: Sequence[str]
    time_s: np.ndarray
    values: np.ndarray

    @classmethod
    def of_life(
        cls, whose: Whose, fibers: Sequence[str], names: Sequence[str], time_s: np.ndarray, values: np.ndarray
    ) -> "Digests":
        """Those of the life of somebody, by what stands in their rows of the table."""
        return cls({name: whose[name] for name in LIFE}, fibers, names, time_s, values)


class DigestDiary:
    """Digests of one muscle as it lives on, at the first of its own points after each of many moments.

    ``names`` are those of what is digested, and ``fibers`` what each fiber is called.

    Parameters
    ----------
    muscle : whose
    every_s : from one of these moments to the next [s]
    before : what was taken before the muscle was as it is now
    """

    def __init__(self, muscle: Muscle, every_s: float, before: Digests | None = None) -> None:
        self._muscle, self._every_s, self._due_s = muscle, every_s, 0.0
        self.names = list(digests_of(muscle))
        fibers = muscle.fibers
        self.fibers = [f"fiber {key} (type {kind})" for key, kind in zip(fibers.keys, fibers.types, strict=True)]
        self._time_s: list[float] = []
        self._values: list[np.ndarray] = []
        if before is not None:
            self._time_s, self._values = before.time_s.tolist(), list(before.values)
            self._due_s = self._next(self._time_s[-1])

    def _next(self, now: float) -> float:
        return (now // self._every_s + 1.0) * self._every_s if self._every_s else now

    def take(self, last: bool = False) -> None:
        """Take digests of the muscle as it is now, at a point of its own, if they are due; those at its end always."""
        now = self._muscle.time_s
        if now < self._due_s and not last:
            return
        self._due_s = self._next(now)
        self._time_s.append(now)
        self._values.append(np.array([*digests_of(self._muscle).values()], np.uint64))

    def since(self, first: int) -> tuple[np.ndarray, np.ndarray]:
        """Moments (moment,) [s] and values (moment, name) of all but so many first ones."""
        values = self._values[first:]
        return np.array(self._time_s[first:]), np.array(values, np.uint64).reshape(len(values), len(self.names))

    def __len__(self) -> int:
        return len(self._time_s)

    def of(self, whose: Whose) -> Digests:
        """All that were taken, of a life."""
        return Digests.of_life(whose, self.fibers, self.names, *self.since(0))


def packed_digests(lives: Sequence[Digests], rows: Mapping[str, float]) -> bytes:
    """The digests of all lives as a Parquet file, with the rows of the model that they lived by; nothing of none.

    Lives whose muscles have other variables, as where a model differs between arms, leave those of others empty.
    """
    if not lives:
        return b""
    import pyarrow as pa
    import pyarrow.parquet as pq

    names = list(dict.fromkeys(name for each in lives for name in each.names))
    tables = [_table(each, names) for each in lives]
    about = {
        "cellsim_digests": str(FORMAT),
        "cellsim_fibers": json.dumps([[dict(each.whose), list(each.fibers)] for each in lives]),
        "cellsim_rows": json.dumps({name: float(value).hex() for name, value in rows.items()}),
    }
    whole = pa.concat_tables(tables).replace_schema_metadata(about)
    buffer = io.BytesIO()
    pq.write_table(whole, buffer, compression="zstd", write_page_checksum=True)
    return buffer.getvalue()


def _table(life: Digests, names: Sequence[str]) -> "pa.Table":
    import pyarrow as pa

    count, place = len(life.time_s), {name: at for at, name in enumerate(life.names)}
    columns: dict[str, Any] = {name: pa.array([life.whose[name]] * count) for name in LIFE}
    columns[MOMENT] = pa.array(life.time_s)
    for name in names:
        has = name in place
        columns[name] = pa.array(life.values[:, place[name]]) if has else pa.nulls(count, pa.uint64())
    return pa.table(columns)


def read_digests(raw: bytes) -> tuple[list[Digests], dict[str, float]]:
    """What ``packed_digests`` packed.

    Raises
    ------
    ResultError : it is of another format.
    """
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    table = pq.read_table(pa.BufferReader(raw), page_checksum_verification=True)
    about = {name.decode(): value.decode() for name, value in (table.schema.metadata or {}).items()}
    if about.get("cellsim_digests") != str(FORMAT):
        raise ResultError(
            f"The digests of this result have format {about.get('cellsim_digests')}; this cellsim reads {FORMAT}. "
            "Run its scenario again."
        )
    names = [name for name in table.column_names if name not in (*LIFE, MOMENT)]
    lives = []
    for whose, fibers in json.loads(about["cellsim_fibers"]):
        mine = [pc.equal(table[name], pa.scalar(whose[name])) for name in LIFE]
        part = table.filter(pc.and_(pc.and_(mine[0], mine[1]), mine[2]))
        own = [name for name in names if part[name].null_count == 0]
        values = np.column_stack([part[name].to_numpy() for name in own]) if own else np.zeros((0, 0), np.uint64)
        lives.append(Digests(whose, fibers, own, part[MOMENT].to_numpy(), values))
    return lives, {name: float.fromhex(value) for name, value in json.loads(about["cellsim_rows"]).items()}
