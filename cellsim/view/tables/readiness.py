"""When muscles are back and how sore they are, as text: tables for each arm, and a sentence on the last bout."""

from collections.abc import Iterator
from math import isinf
from typing import TYPE_CHECKING

from cellsim.biology.person.scales import numeric
from cellsim.biology.repair.recovered import AT, LEVELS, never_below
from cellsim.study.result.intervals import over_sets, unpacked
from cellsim.study.result.measures import hours_observed
from cellsim.study.result.readiness import DateSpread, spread
from cellsim.study.result.result import Result
from cellsim.view.tables.rounding import rounded

if TYPE_CHECKING:
    import pandas as pd

SHARES = dict(zip(LEVELS, ("90 %", "95 %", "100 %"), strict=True))
HEADS = ("", *(f"back at {each}" for each in SHARES.values()), "at the end", "sorest", "of 10", "VAS", "of 5")
OVER = (*(f"back at {each}, over ranges" for each in SHARES.values()), "of 10, over ranges")
"""Columns beside ``HEADS`` where parameters were drawn out of their ranges."""
FEW = 6
"""So many people and arms have a sentence each; of more, each arm has one."""
MANY = 4
"""Of more bouts the first and the last have a table; ``readiness.csv`` has all."""
LEAST_SORE = 1
"""Of 10: who is less sore than that is not said to be sore."""

Table = tuple[str, list[str], list[tuple[str, list[str]]]]
"""A heading, its columns, and lines, each with its name and cells."""


def readiness_tables(result: Result) -> list[Table]:
    """A table for each bout of each arm: a line for each muscle, over all who did it and all replicates.

    Of many bouts the first and the last have one.
    """
    table, ranged, found = result.readiness, unpacked(result.ranged), []
    for (arm, bout), rows in table.groupby(["arm", "bout"], sort=False):
        done = sorted(table[table["arm"] == arm]["bout"].unique())
        if len(done) > MANY and bout not in (done[0], done[-1]):
            continue
        lives = rows[["person", "replicate"]].drop_duplicates().shape[0]
        who = f"{rows['person'].iloc[0]}" if rows["person"].nunique() == 1 else f"{rows['person'].nunique()} people"
        parts = [who, arm if table["arm"].nunique() > 1 else "", f"after bout {bout}"]
        many = f"; median (10 to 90 %) of n = {lives} lives" if lives > 1 else ""
        heading = ", ".join(each for each in parts if each) + many
        lines = [(str(name), _line(each)) for name, each in rows.groupby("muscle", sort=False)]
        heads, sets = list(HEADS[1:]), ranged[(ranged["arm"] == arm) & (ranged["bout"] == bout)]
        if len(sets):
            heading += f"; over ranges: median (10 to 90 %) of {sets['draw'].nunique()} sets of parameters"
            heads += OVER
            lines = [(name, cells + _over(sets[sets["muscle"] == name])) for name, cells in lines]
        found.append((heading, heads, lines))
    return found


def session_tables(result: Result) -> list[Table]:
    """A table for each arm: a line for each kind of session, a column for each moment after the last bout."""
    table, found = result.session_readiness, []
    for arm, rows in table.groupby("arm", sort=False):
        hours = sorted(rows["hours"].unique())
        lives = rows[["person", "replicate"]].drop_duplicates().shape[0]
        lines = [(str(kind), [_ready(each[each["hours"] == hour]) for hour in hours])
                 for kind, each in rows.groupby("kind", sort=False)]  # fmt: skip
        heading = f"Ready for a session{f', {arm}' if table['arm'].nunique() > 1 else ''}"
        many = f"; median (10 to 90 %) of n = {lives} lives" if lives > 1 else ""
        found.append((heading + many, [f"{_hours(hour)} h after" for hour in hours], lines))
    return found


def said(result: Result) -> list[str]:
    """When the last of somebody's muscles is back after the last bout, and which is sorest when: a sentence for each.

    It is of each person in each arm; where these are many, of everyone in each arm.
    """
    table, ranged, sentences = result.readiness, unpacked(result.ranged), []
    several = {name: table[name].nunique() > 1 for name in ("person", "arm")}
    whose = ["person", "arm"] if len(table[["person", "arm"]].drop_duplicates()) <= FEW else ["arm"]
    for key, rows in table.groupby(whose, sort=False):
        last = rows[rows["bout"] == rows["bout"].max()]
        sets = ranged[ranged["bout"] == rows["bout"].max()]
        for name, each in zip(whose, key, strict=True):
            sets = sets[sets[name] == each]
        who = ", ".join(str(each) for name, each in zip(whose, key, strict=True) if several[name])
        sentence = "; ".join(_sentence(last, sets))
        sentences.append(f"{who}: {sentence}." if who else f"{sentence[:1].upper()}{sentence[1:]}.")
    return sentences


def _sentence(rows: "pd.DataFrame", sets: "pd.DataFrame") -> Iterator[str]:
    bout, lives = int(rows["bout"].iloc[0]), len(rows[["person", "replicate"]].drop_duplicates())
    spreads = {str(name): _spread(each, AT) for name, each in rows.groupby("muscle", sort=False)}
    slowest = max(spreads, key=lambda name: (spreads[name].middle, spreads[name].high))
    ends = [_hour_cell(each, spreads[slowest].observed_h) for each in (spreads[slowest].low, spreads[slowest].high)]
    span = f"; 10 to 90 %: {ends[0]} to {ends[1]}" if ends[0] != ends[1] else ""
    over = f" (median of n = {lives} lives{span})" if lives > 1 else ""
    mine = sets[sets["muscle"] == slowest]
    if len(mine):
        told = over_sets(mine, AT)
        ends = [_hour_cell(each, told.observed_h) for each in (told.low, told.high)]
        over += f" (over the ranges of parameters, 10 to 90 %: {ends[0]} to {ends[1]})"
    yield f"{slowest} {_back(spreads[slowest])} after bout {bout}{over}"
    scores = rows.groupby("muscle", sort=False)[["nrs", "soreness_peak", "soreness_peak_h"]].median()
    sorest = scores.loc[scores["soreness_peak"].idxmax()] if scores["soreness_peak"].notna().any() else None
    if sorest is None or sorest["nrs"] < LEAST_SORE:
        yield "none sore"
        return
    when = sorest["soreness_peak_h"]
    day = f" {when:.0f} h after" if when >= 0.0 else " as it began" if when < 0.0 else ", still rising"
    yield f"sorest {sorest.name}, {sorest['nrs']:.0f} of 10{day}"


def _back(found: DateSpread) -> str:
    """Back at 95 %, in words that stand behind a muscle."""
    if isinf(found.middle):
        return f"not back at {SHARES[AT]} within {hours_observed(found.observed_h)}"
    return (
        f"never below {SHARES[AT]}" if never_below(found.middle) else f"back at {SHARES[AT]} {_hours(found.middle)} h"
    )


def _spread(rows: "pd.DataFrame", column: str) -> DateSpread:
    return spread(rows[column].to_list(), rows["watched_h"].to_list())


def _line(rows: "pd.DataFrame") -> list[str]:
    """Cells of one muscle after one bout."""
    cells = [_date(_spread(rows, name)) for name in LEVELS]
    cells.append(_ready(rows))
    peak = _spread(rows, "soreness_peak_h")
    cells.append("\N{EN DASH}" if isinf(peak.middle) else _when(peak.middle))
    units = {"nrs": "", "vas_mm": " mm", "likert": ""}
    return cells + [f"{rows[name].median():.0f}{unit}" for name, unit in units.items()]


def _over(sets: "pd.DataFrame") -> list[str]:
    """Cells of one muscle after one bout, of what parameters out of their ranges make of it."""
    if not len(sets):
        return ["\N{EN DASH}"] * len(OVER)
    sore = over_sets(sets, "soreness_peak")
    low, middle, high = ("\N{EN DASH}" if isinf(each) else str(numeric(each)) for each in sore[:3])
    felt = middle if low == high else f"{middle} ({low} to {high})"
    return [*(_date(over_sets(sets, name)) for name in LEVELS), felt]


def _when(hours: float) -> str:
    return f"{_hours(hours)} h after" if hours >= 0.0 else "as it began"


def _date(found: DateSpread) -> str:
    middle = _hour_cell(found.middle, found.observed_h)
    if found.low == found.high:
        return middle
    return f"{middle} ({_hour_cell(found.low, found.observed_h)} to {_hour_cell(found.high, found.observed_h)})"


def _hour_cell(hours: float, observed_h: float) -> str:
    if isinf(hours):
        return f"later than {hours_observed(observed_h)}"
    return "never below" if never_below(hours) else f"{_hours(hours)} h"


def _hours(hours: float) -> str:
    """Hours in the steps of the headline."""
    return rounded({"unit": "h", "name": AT}, hours)


def _ready(rows: "pd.DataFrame") -> str:
    low, middle, high = (100.0 * each for each in rows["ready"].quantile((0.1, 0.5, 0.9)))
    text = f"{middle:.0f}"
    return f"{text} %" if f"{low:.0f}" == f"{high:.0f}" else f"{text} ({low:.0f} to {high:.0f}) %"
