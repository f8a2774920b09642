"""Arms of a result side by side, as text: what is asked most, and the arm in which muscles are ready first."""

from collections.abc import Sequence
from math import isnan
from typing import TYPE_CHECKING

from cellsim.study.arms.compared import DATES, compared, in_both
from cellsim.study.result.result import Result
from cellsim.view.tables.rounding import MINUS, Row, points, rounded, scale, step, unit

if TYPE_CHECKING:
    import pandas as pd

OF_RECORD = ("ready_again_h", "ready", "force_end", "glycogen_end", "soreness_end", "nad_total_change")
OF_LAST = ("soreness_peak", "force_nadir", "ck_peak", "glycogen_regained")
"""What is shown of the whole record, and of the last bout; every number stands in the table of ``compared``."""
HEADS = ["in the arm", "against", "difference", "95 % interval", "pairs"]
NONE = "none that can be told"
LATER = "later than was watched"

Table = tuple[str, list[str], list[tuple[str, list[str]]]]


def every(result: Result, arms: Sequence[str], reference: str) -> "pd.DataFrame":
    """What ``compared`` has of several arms against one, with the columns ``arm`` and ``against`` before it."""
    import pandas as pd

    found = [compared(result, arm, reference) for arm in arms]
    for arm, each in zip(arms, found, strict=True):
        each.insert(0, "arm", arm)
        each.insert(1, "against", reference)
    return pd.concat(found, ignore_index=True)


def arm_tables(result: Result) -> list[Table]:
    """A table for each arm against the first, of the numbers that are asked most; none of a result with one arm."""
    arms = list(dict.fromkeys(case.arm for case in result.courses.cases))
    others = [arm for arm in arms[1:] if in_both(result, arm, arms[0])]
    if not others:
        return []
    found = every(result, others, arms[0])
    return [(f"{arm} against {arms[0]}", HEADS, _lines(found[found["arm"] == arm])) for arm in others]


def lines_of(rows: "pd.DataFrame", arm: str, reference: str) -> list[str]:
    """The same of one arm as lines of text for the shell."""
    lines = [("", HEADS), *_lines(rows)]
    columns = list(zip(*((name, *cells) for name, cells in lines), strict=True))
    wide = [max(map(len, each)) for each in columns]
    text = ["  ".join(each.ljust(room) for each, room in zip((name, *cells), wide, strict=True)).rstrip()
            for name, cells in lines]  # fmt: skip
    return [f"{arm} against {reference}", *text]


def readiest(result: Result, found: "pd.DataFrame") -> str:
    """In which arm all muscles are ready again first, by the clock of the record, as a sentence."""
    table = result.readiness
    whose = ["arm", "person", "replicate"]
    last = table.sort_values("bout", kind="stable").groupby([*whose, "muscle"], sort=False).tail(1)
    dates = (last["ended_h"] + last["back_95_h"]).where(last["back_95_h"].notna(), float("inf"))
    whole = last.assign(date=dates).groupby(whose, sort=False)["date"].max()
    known = {*found["arm"], *found["against"]}
    by_arm = {str(arm): each.median() for arm, each in whole.groupby("arm", sort=False) if arm in known}
    if not by_arm:
        return "No bout lies whole in the record, so nobody has anything to come back from."
    said = [f"{arm} {_hour(hours)}" for arm, hours in sorted(by_arm.items(), key=lambda each: each[1])]
    return f"All muscles back at 95 % for good, from the start of the record: {', '.join(said)}."


def _hour(hours: float) -> str:
    return "not by its end" if hours == float("inf") else f"{rounded({'unit': 'h', 'name': ''}, hours)} h"


def _lines(rows: "pd.DataFrame") -> list[tuple[str, list[str]]]:
    last = rows["bout"].max()
    wanted = [(name, 0) for name in OF_RECORD] + [(name, last) for name in OF_LAST]
    found = []
    for name, bout in wanted:
        chosen = rows[(rows["name"] == name) & (rows["bout"] == bout)]
        several = chosen["muscle"].nunique() > 1 or name in DATES
        for row in chosen.to_dict("records"):
            of = f"{row['says']}: {row['muscle']}" if several else row["says"]
            found.append((of, _cells(row)))
    return found


def _cells(row: Row) -> list[str]:
    values = [_value(row, row[side], row[late]) for side, late in (("value", "late"), ("reference", "late_reference"))]
    if isnan(row["difference"]):
        known = [f"{word} in {row[count]} of {row['pairs']}" for word, count in (("later", "more"), ("sooner", "less"))
                 if row[count]]  # fmt: skip
        return [*values, ", ".join(known) or "cannot be told", "", str(row["pairs"])]
    apart = points(row, _signed(row, row["difference"]))
    least = max(step(row, scale(row) * row[side]) for side in ("value", "reference"))
    if abs(scale(row) * row["difference"]) < least or row["low"] <= 0.0 <= row["high"]:
        apart = NONE
    if isnan(row["low"]):
        return [*values, apart, "none of one pair", str(row["pairs"])]
    span = f"{_signed(row, row['low'])} to {_signed(row, row['high'])}"
    return [*values, apart, points(row, span) if apart != NONE else "", str(row["pairs"])]


def _value(row: Row, value: float, late: int) -> str:
    if isnan(value):
        return f"{LATER} in {late} of {row['pairs']}" if late else "none"
    return rounded(row, scale(row) * value) + unit(row)


def _signed(row: Row, value: float) -> str:
    """A difference in three figures: it may be far smaller than the digits of what it is between."""
    text = f"{scale(row) * value:+.3g}"
    return text.replace("-", MINUS) if float(text) else "0"
