"""How far two inputs of a study move its outcomes, on equal terms."""

from collections.abc import Sequence

import pandas as pd

from cellsim.study.blocks.columns import Value


def contrast(
    table: pd.DataFrame,
    outcomes: Sequence[str],
    first: tuple[str, Value, Value],
    second: tuple[str, Value, Value],
) -> pd.DataFrame:
    """How far two inputs move each outcome, compared on equal terms.

    Only those settings of the other inputs count in which all four corners have a number, so that neither input is
    judged where the other could not be.

    Parameters
    ----------
    table : as ``Study.run`` gives it
    outcomes : columns of it
    first, second : an input and two of its values, such as ``("age_years", 28, 68)``

    Returns
    -------
    For each outcome: under the name of each input, the mean change from its first value to its second; ``ratio``, how
    far the second input moves it for each step of the first, without sign (mean over mean); ``lowest`` and ``highest``
    such ratio in any one setting; and the ``settings``.
    """
    (one, *ends), (other, *marks) = first, second
    inputs = table.columns[table.columns.get_loc("run") + 1 : table.columns.get_loc("status")]
    rest = [name for name in inputs if name not in (one, other)]
    rows = table[table[one].isin(ends) & table[other].isin(marks)].assign(all="")
    found = []
    for outcome in outcomes:
        wide = rows.pivot(index=rest or ["all"], columns=[one, other], values=outcome).dropna()
        across = [wide[ends[1], mark] - wide[ends[0], mark] for mark in marks]
        along = [wide[end, marks[1]] - wide[end, marks[0]] for end in ends]
        by_first, by_second = sum(across) / 2, sum(along) / 2
        each = by_second.abs() / by_first.abs()
        ratio = by_second.abs().mean() / by_first.abs().mean()
        moved = [by_first.mean(), by_second.mean(), ratio, each.min(), each.max()]
        found.append([outcome, *map(float, moved), ", ".join(map(str, wide.index))])
    return pd.DataFrame(found, columns=["outcome", one, other, "ratio", "lowest", "highest", "settings"])
