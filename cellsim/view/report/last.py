"""Of the muscles that worked in a bout the one that is back last, to be said beside the one that is simulated."""

from collections.abc import Sequence

from cellsim.biology.repair.recovered import AT
from cellsim.view.tables.rounding import NEVER, Row, cell, rounded

FEW = 6
"""So many people are told one by one; of more it is counted which muscle was last."""


def last_said(rows: Sequence[Row]) -> str:
    """A clause behind the dates of the simulated muscle; empty where no other worked, or nothing is known of it.

    Parameters
    ----------
    rows : ``recovered_after`` of one bout, one for each case
    """
    told = [
        row for row in rows if row.get("last") and (row["last"]["others"] or row["last"]["muscle"] != row["muscle"])
    ]
    leads = {row["muscle"] for row in told}
    if not told or len(told) < len(rows):
        return ""
    whose = f"; so for the {leads.pop()}, and " if len(leads) == 1 and any(_counts(row) for row in told) else "; "
    later = [row for row in told if row["last"]["muscle"] != row["muscle"]]
    if not later:
        return f"{whose}no muscle that worked is back later" if all(row["value"] is not None for row in told) else ""
    if len(rows) == 1:
        last = later[0]["last"]
        return f"{whose}the last of the muscles that worked, the {last['muscle']}, {_back(last)}"
    if len(told) > FEW:
        return f"{whose}the last of the muscles that worked is {', '.join(_counted(told))}"
    which = {row["last"]["muscle"] for row in told}
    dates = [_cell(row["last"]) for row in told]
    if len(which) == 1:
        each = [f"{text} in {row['case']}" for text, row in zip(dates, told, strict=True)]
        each = [f"{dates[0]} in all"] if len(set(dates)) == 1 else each
        return f"{whose}the last of the muscles that worked, the {which.pop()}: {', '.join(each)}"
    each = [f"the {row['last']['muscle']} in {row['case']} ({text})" for text, row in zip(dates, told, strict=True)]
    return f"{whose}the last of the muscles that worked is {', '.join(each)}"


def _counts(row: Row) -> bool:
    """Whether the simulated muscle has a date of its own, or is late."""
    return row["value"] is not None or row["watched"] is not None


def _back(last: Row) -> str:
    if last["value"] is None:
        return f"is {last['note']}"
    return f"was {NEVER}" if _cell(last) == NEVER else f"is back after {_cell(last)}"


def _cell(last: Row) -> str:
    return cell([{**last, "name": AT, "unit": "h"}])


def _counted(rows: Sequence[Row]) -> list[str]:
    """In how many which muscle is last, and within what hours."""
    said, names = [], [row["last"]["muscle"] for row in rows]
    for name in sorted(dict.fromkeys(names), key=names.count, reverse=True):
        hours = [row["last"]["value"] for row in rows if row["last"]["muscle"] == name]
        known = [each for each in hours if each is not None]
        ends = [rounded({"name": AT, "unit": "h"}, each(known)) for each in (min, max)] if known else []
        span = f" ({' to '.join(dict.fromkeys(ends))} h)" if ends else ""
        late = f", late in {len(hours) - len(known)} of these" if len(known) < len(hours) else ""
        said.append(f"the {name} in {len(hours)} of {len(rows)}{span}{late}")
    return said
