"""Arms of a result side by side, as text: what is asked most, and the arm in which muscles are ready first."""

from collections.abc import Sequence
from math import isinf, isnan
from typing import TYPE_CHECKING

from cellsim.biology.repair.recovered import AT, never_below
from cellsim.study.arms.compared import compared, in_both
from cellsim.study.result.readiness import AGAIN, DATES
from cellsim.study.result.result import Result
from cellsim.view.tables.adding import Interval, no_difference, printed
from cellsim.view.tables.rounding import MINUS, NEVER, Row, rounded, scale, unit

if TYPE_CHECKING:
    import pandas as pd

OF_RECORD = (AGAIN, "ready", "force_end", "glycogen_end", "soreness_end", "nad_total_change")
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
    clock = (last["ended_h"] + last[AT]).where(last[AT].notna(), float("inf"))
    dates = clock.mask(last[AT].map(never_below), -float("inf"))  # no date: any other muscle's is later
    whole = last.assign(date=dates).groupby(whose, sort=False)["date"].max()
    known = {*found["arm"], *found["against"]}
    by_arm = {str(arm): each.median() for arm, each in whole.groupby("arm", sort=False) if arm in known}
    if not by_arm:
        return "No bout lies whole in the record, so nobody has anything to come back from."
    said = [f"{arm} {_hour(hours)}" for arm, hours in sorted(by_arm.items(), key=lambda each: each[1])]
    return f"All muscles back at 95 % for good, from the start of the record: {', '.join(said)}."


def _hour(hours: float) -> str:
    if isinf(hours):
        return "not by its end" if hours > 0.0 else NEVER
    return f"{rounded({'unit': 'h', 'name': AGAIN}, hours)} h"


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
    pairs = str(row["pairs"]) if row["counted"] in (0, row["pairs"]) else f"{row['counted']} of {row['pairs']}"
    sides = [_side(row, row[side], *(row[each + of] for each in ("late", "never")))
             for side, of in (("value", ""), ("reference", "_reference"))]  # fmt: skip
    if isnan(row["difference"]):
        both = {"later": row["more"], "sooner": row["less"]}
        known = [f"{word} in {count} of {row['pairs']}" for word, count in both.items() if count]
        nobody = NONE if row["never"] == row["never_reference"] == row["pairs"] else "cannot be told"
        return [*sides, ", ".join(known) or nobody, "", pairs]
    found: Interval = None if isnan(row["low"]) else (row["low"], row["high"])
    levels = [row["value"], row["reference"]]
    none = no_difference(row, row["difference"], found, *levels)
    seen = printed(row, levels, found, not none)
    sides = [_beside(row, text, row[f"never{of}"]) for text, of in zip(seen.levels, ("", "_reference"), strict=True)]
    apart = NONE if none else ("+" if seen.by > 0 else MINUS) + seen.apart
    span = seen.between if seen.span else "none of one pair"
    return [*sides, apart, span, pairs]


def _side(row: Row, value: float, late: int, never: int) -> str:
    """An arm of which no difference can be had."""
    if never == row["pairs"]:
        return NEVER
    if isnan(value):
        return f"{LATER} in {late} of {row['pairs']}" if late else "none"
    return _beside(row, rounded(row, scale(row) * value) + unit(row), never)


def _beside(row: Row, text: str, never: int) -> str:
    """A mean, and beside it how many are not in it for they were never below."""
    return f"{text} ({NEVER} in {never} of {row['pairs']})" if never else text
