"""One headline number of several people, arms or muscles laid side by side, in a sentence that may find none apart."""

from collections.abc import Sequence
from statistics import mean, median, stdev

from scipy.special import stdtrit

from cellsim.view.tables.rounding import Row, alone, cell, rounded, scale, step, unit

SURE = 0.95
LATE = ("later than", "not before", "not within")


def interval(values: Sequence[float]) -> tuple[float, float] | None:
    """The 95 % interval of a mean by Student's t; None for fewer than two values."""
    if len(values) < 2:
        return None
    reach = float(stdtrit(len(values) - 1, 0.5 + SURE / 2)) * stdev(values) / len(values) ** 0.5
    return mean(values) - reach, mean(values) + reach


def compared(rows: Sequence[Row], mentioned: str = "") -> str:
    """What a headline number is in each case, how far apart the cases are, and whether that is a difference at all.

    Parameters
    ----------
    rows : one for each case, all of one measure and one bout
    mentioned : the question; who is named in it comes first
    """
    arms = list(dict.fromkeys(row["arm"] for row in rows))
    if len(rows) == 1:
        return f"{rows[0]['says']}: {_single(rows[0])}."
    if len(rows) == 2:
        first, second = sorted(rows, key=lambda row: row["case"].casefold() not in mentioned.casefold())
        return f"{first['says']}: {_pair(first, second)}."
    if len(arms) > 1:
        return " ".join(_arms(rows, arms[0], arm) for arm in arms[1:])
    return f"{rows[0]['says']}: {_many(rows)}."


def differ(one: Row, other: Row) -> bool:
    """Whether two cases differ in a headline number by more than can be put down to rounding or to chance."""
    if one["value"] is None or other["value"] is None:
        return (one["value"], one["note"]) != (other["value"], other["note"])
    apart = [here - there for here, there in zip(one["values"], other["values"], strict=False)]
    return not _none(one, one["value"] - other["value"], interval(apart), one["value"], other["value"])


def _single(row: Row) -> str:
    if row["value"] is None:
        return cell([row])
    found = interval(row["values"])
    if row["name"].endswith("_change") and _none(row, row["value"], found, row["value"]):
        return f"no change that can be told ({_with(row, found)})"
    return _with(row, found)


def _with(row: Row, found: tuple[float, float] | None) -> str:
    return alone(row) + (f" (95 % interval {_span(row, found)})" if found else "")


def _pair(one: Row, other: Row) -> str:
    """``one`` against ``other``."""
    if one["value"] is None or other["value"] is None:
        if one["value"] is other["value"] and one["note"] == other["note"]:
            return f"{one['note']} in both {one['case']} and {other['case']}"
        # Where only some replicates are late, their note counts them, and nobody is known to take longer.
        late = next((row for row in (one, other) if _late(row) and not any(each is not None for each in row["values"])),
                    None)  # fmt: skip
        said = f"{cell([one])} in {one['case']}, {cell([other])} in {other['case']}"
        return said + (f"; longer in {late['case']}" if late and one["value"] is not other["value"] else "")
    apart = [here - there for here, there in zip(one["values"], other["values"], strict=False)]
    by, found = one["value"] - other["value"], interval(apart)
    sure = _sure(one, found, f"{len(apart)} runs")
    both = f"{alone(one)} in {one['case']} and {alone(other)} in {other['case']}"
    if _none(one, by, found, one["value"], other["value"]):
        return f"no difference between {one['case']} and {other['case']} that can be told: {both}" + sure
    return f"{both}: {_by(one, by, one['value'], other['value'])} in {one['case']}" + sure


def _many(rows: Sequence[Row]) -> str:
    """From the lowest to the highest of several cases, each by name where they are few."""
    told = sorted((row for row in rows if row["value"] is not None), key=lambda row: row["value"])
    without = [row for row in rows if row["value"] is None]
    parts = []
    if told:
        low, high = told[0], told[-1]
        middle = alone(low | {"value": median(row["value"] for row in told)})
        found = interval([a - b for a, b in zip(high["values"], low["values"], strict=False)])
        if len(told) > 1 and _none(low, high["value"] - low["value"], found, low["value"], high["value"]):
            parts.append(f"no difference between the {len(told)} that can be told ({alone(low)} to {alone(high)})")
        elif len(told) > 1:
            ends = f"from {alone(low)} in {low['case']} to {alone(high)} in {high['case']}"
            parts.append(f"{ends}, median {middle}" + _sure(low, found, f"{len(low['values'])} runs"))
        else:
            parts.append(f"{alone(low)} in {low['case']}")
    for note in dict.fromkeys(row["note"] for row in without):
        names = [row["case"] for row in without if row["note"] == note]
        parts.append(f"{note} in {', '.join(names) if len(names) <= 6 else f'{len(names)} others'}")
    return "; ".join(parts)


def _arms(rows: Sequence[Row], first: str, arm: str) -> str:
    """One arm against the first, everyone against themselves."""
    base = {(row["person"], row["muscle"]): row for row in rows if row["arm"] == first}
    theirs = [row for row in rows if row["arm"] == arm]
    pairs = [(row, base[row["person"], row["muscle"]]) for row in theirs if (row["person"], row["muscle"]) in base]
    told = [pair for pair in pairs if pair[0]["value"] is not None and pair[1]["value"] is not None]
    says = f"{pairs[0][0]['says'] if pairs else rows[0]['says']}, {arm or 'no arm'} against {first or 'no arm'}"
    if not told:
        notes = list(dict.fromkeys(cell([row]) for pair in pairs for row in pair))
        return f"{says}: cannot be compared ({', '.join(notes) or 'nobody is in both'}){_without(pairs, arm, first)}."
    row = told[0][0]
    apart = [one["value"] - other["value"] for one, other in told]
    if len(told) == 1:
        one, other = told[0]
        apart = [here - there for here, there in zip(one["values"], other["values"], strict=False)]
    by, found = mean(apart), interval(apart)
    levels = [mean(pair[side]["value"] for pair in told) for side in (0, 1)]
    left = _without(pairs, arm, first)
    who = f" in {len(told)} people" if len(told) > 1 else f" in {row['person']}"
    sides = " and ".join(alone(row | {"value": level}) for level in levels)
    sure = _sure(row, found, f"{len(apart)} {'people' if len(told) > 1 else 'runs'}")
    if _none(row, by, found, *levels):
        return f"{says}{who}: no difference that can be told ({sides}{sure}){left}."
    return f"{says}{who}: {_by(row, by, *levels)} ({sides}{sure}){left}."


def _late(row: Row) -> bool:
    """Whether a date lies beyond what the record shows, in some replicate at least."""
    return row["value"] is None and row["note"].startswith(LATE)


def _without(pairs: Sequence[tuple[Row, Row]], arm: str, first: str) -> str:
    """Those of whom no difference can be had: who is late is counted in each arm, for that is an answer too."""
    said = ""
    for note in dict.fromkeys(row["note"] for pair in pairs for row in pair if _late(row)):
        here, there = (sum(_late(pair[side]) and pair[side]["note"] == note for pair in pairs) for side in (0, 1))
        said += f"; {here or 'none'} of {len(pairs)} {note} in {arm}, {there or 'none'} in {first}"
    left = sum(any(row["value"] is None for row in pair) and not any(map(_late, pair)) for pair in pairs)
    return said + (f"; {left} left out for want of a number" if left else "")


def _none(row: Row, by: float, found: tuple[float, float] | None, *levels: float) -> bool:
    """Whether a difference is less than one set of parameters can tell, or its interval holds none."""
    return abs(scale(row) * by) < _least(row, levels) or (found is not None and found[0] <= 0.0 <= found[1])


def _least(row: Row, levels: Sequence[float]) -> float:
    """To what numbers of these levels are rounded, the coarsest of them."""
    return max(step(row, scale(row) * level) for level in levels)


def _by(row: Row, by: float, *levels: float) -> str:
    words = ("longer", "shorter") if row["unit"] in ("h", "s") else ("higher", "lower")
    return f"{rounded(row, abs(scale(row) * by), _least(row, levels))}{_points(row)} {words[by < 0]}"


def _points(row: Row) -> str:
    """The unit of a difference: that of a percentage is points."""
    return " points" if unit(row) == " %" else unit(row)


def _span(row: Row, found: tuple[float, float]) -> str:
    low, high = (rounded(row, scale(row) * each) for each in found)
    return f"{low} to {high}{unit(row)}"


def _sure(row: Row, found: tuple[float, float] | None, over: str) -> str:
    """The interval of a difference, and over what it was taken."""
    if found is None:
        return ""
    low, high = (rounded(row, scale(row) * each) for each in found)
    return f"; 95 % interval of the difference {low} to {high}{_points(row)}, over {over}"
