"""Rows and courses of one block that came twice, as one: of slices, or of runs that were tried again."""

import pandas as pd

from cellsim.errors import ResultError
from cellsim.study.blocks.columns import packed
from cellsim.study.blocks.runs import CRASHED

Both = tuple[pd.DataFrame, pd.DataFrame | None]
"""Rows of a block, and its courses where any are kept."""


class TwoResults(ResultError):
    """The same runs gave different rows."""


def joined(old: Both, new: Both) -> Both:
    """What did not crash must be the same in both, and comes before what did; what was there first stays.

    Parameters
    ----------
    old, new : rows and courses of one block; the new may be of some of its runs alone

    Returns
    -------
    rows and courses of all its runs

    Raises
    ------
    TwoResults : the same runs gave different rows.
    """
    sure = [table[table["status"] != CRASHED] for table, _ in (old, new)]
    both = set(sure[0]["run"]) & set(sure[1]["run"])
    one, other = (each[each["run"].isin(both)].reset_index(drop=True) for each in sure)
    if packed(one, {}) != packed(other, {}):
        raise TwoResults("The same runs gave different rows. Compare the machines that ran them.")
    better = set(sure[1]["run"]) - set(sure[0]["run"])
    tables = old[0][~old[0]["run"].isin(better)], new[0][new[0]["run"].isin(better)]
    table = pd.concat(tables, ignore_index=True).sort_values("run", ignore_index=True)
    if old[1] is None or new[1] is None:
        return table, old[1]
    courses = [old[1][~old[1]["run"].isin(better)], new[1][new[1]["run"].isin(better)]]
    filled = [each for each in courses if len(each)] or courses[:1]
    return table, pd.concat(filled, ignore_index=True).sort_values("run", kind="stable", ignore_index=True)
