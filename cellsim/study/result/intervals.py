"""How sure dates of being back are of the parameters: what came of each set out of their ranges, and the spread of it.

It stands beside the spread over people and replicates and is not mixed with it: of several lives the middle one counts
in each set, and what is told is how far that goes from set to set.
"""

import io
from collections.abc import Sequence
from math import inf, isinf, nan
from typing import TYPE_CHECKING

import numpy as np

from cellsim.biology.repair.recovered import LEVELS
from cellsim.study.result.readiness import KEYS, DateSpread, spread
from cellsim.study.result.written import as_csv

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd

RANGED = "ranged.parquet"
SPREAD_OVER = (*LEVELS, "soreness_peak")
SET_COLUMNS = (*KEYS, "draw", *SPREAD_OVER, "watched_h")
"""A row for each life, bout, muscle and set (``draw``); a date that is NaN is later than ``watched_h``."""
ENDS = ("low", "middle", "high")
BY = ("person", "arm", "bout", "muscle")
COVERS = (
    "Ranges are those of the law of the tissue: damage, mending, soreness, fatigue and protection, strains of ways of "
    "exercising and shares of muscles. What was fitted is drawn as the fit leaves it, all else evenly over its range. "
    "People, what bouts asked of fibers, glycogen and the chemistry of the simulated fibers are as in the run: of the "
    "muscle whose fibers are simulated, which is back with force and glycogen, the spread is that of its tissue alone."
)


def packed(tables: Sequence["pd.DataFrame"]) -> bytes:
    """Rows of all lives, with the columns ``SET_COLUMNS``, as a Parquet file; nothing where there are none."""
    import pandas as pd

    there = [each for each in tables if len(each)]
    if not there:
        return b""
    room = io.BytesIO()
    pd.concat(there, ignore_index=True).to_parquet(room, index=False)
    return room.getvalue()


def unpacked(raw: bytes) -> "pd.DataFrame":
    """Rows as they were packed."""
    import pandas as pd

    return pd.read_parquet(io.BytesIO(raw)) if raw else pd.DataFrame(columns=list(SET_COLUMNS))


def over_sets(rows: "pd.DataFrame", column: str) -> DateSpread:
    """Median and 10 to 90 % over the sets of parameters, of each the median over the lives in ``rows``.

    Parameters
    ----------
    rows : of one muscle after one bout, with the columns ``SET_COLUMNS``
    column : of ``SPREAD_OVER``
    """
    values, watched = [], []
    for _, each in rows.groupby("draw", sort=True):
        middle = float(np.median(np.nan_to_num(each[column].to_numpy(dtype=float), nan=inf)))
        values.append(nan if isinf(middle) else middle)
        watched.append(float(each["watched_h"].min()))
    return spread(values, watched)


def ranges_table(rows: "pd.DataFrame") -> "pd.DataFrame":
    """A row for each person, arm, bout and muscle: how many sets, and the spread of each of ``SPREAD_OVER`` over them.

    A date that is NaN is later than ``watched_h``.
    """
    import pandas as pd

    found = []
    for key, each in rows.groupby(list(BY), sort=False):
        row = dict(zip(BY, key, strict=True)) | {"sets": each["draw"].nunique(), "watched_h": each["watched_h"].min()}
        for column in SPREAD_OVER:
            span = over_sets(each, column)
            for end in ENDS:
                value = getattr(span, end)
                row[f"{column}_{end}"] = nan if isinf(value) else value
        found.append(row)
    columns = [*BY, "sets", "watched_h", *(f"{column}_{end}" for column in SPREAD_OVER for end in ENDS)]
    return pd.DataFrame(found, columns=columns)


def range_files(raw: bytes) -> dict[str, bytes]:
    """The files of a result folder that tell of ranges, where it has any."""
    return {RANGED: raw, "ranges.csv": as_csv(ranges_table(unpacked(raw)))} if raw else {}
