"""One headline number of several people, arms or muscles laid side by side, in a sentence that may find none apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from cellsim.study.arms.pairs import Lot, Paired, interval, paired
from cellsim.study.result.readiness import dated, is_back
from cellsim.view.report.late import is_late, later, without
from cellsim.view.report.subject import is_control, place, spoken_of
from cellsim.view.tables.adding import Interval, Printed, coarsest, no_difference, printed
from cellsim.view.tables.rounding import NEVER, Row, alone, cell, never_away, points, rounded, signed, unit

ALIKE = 2
"""So many arms in which no difference can be told share one sentence."""


@dataclass(frozen=True)
class Compared:
    """A sentence on one headline number of several cases, and which way it went.

    ``way`` is 1 where whom the question speaks of has the higher number or takes longer, -1 where the lower, 0 where
    no difference can be told, and None where nobody is spoken of, or the record cannot tell.
    """

    sentence: str
    way: int | None = None


def compared(rows: Sequence[Row], mentioned: str = "") -> str:
    """What a headline number is in each case, how far apart the cases are, and whether that is a difference at all.

    Parameters
    ----------
    rows : one for each case, all of one measure and one bout
    mentioned : the question; who is named in it comes first
    """
    return " ".join(each.sentence for each in judged(rows, mentioned))


def judged(rows: Sequence[Row], mentioned: str = "") -> list[Compared]:
    """The sentences of ``compared`` one by one, each with which way it went."""
    arms = list(dict.fromkeys(row["arm"] for row in rows))
    if len(rows) == 1:
        return [_single(rows[0])]
    if len(rows) == 2:
        first, second = sorted(rows, key=lambda row: (place(row, rows, mentioned), is_control(row)))
        said, way = _pair(first, second)
        spoken = spoken_of(first, second, rows, mentioned)
        return [Compared(f"{first['says']}: {said}.", None if way is None or spoken is None else spoken * way)]
    if len(arms) > 1:
        each = {arm: _arms(rows, arms[0], arm, mentioned) for arm in arms[1:]}
        alike = [arm for arm, found in each.items() if found.way == 0 and not any(
            is_late(row) or row.get("never") for row in rows if row["arm"] in (arm, arms[0]))]  # fmt: skip
        if len(alike) < ALIKE:
            return list(each.values())
        return [found for arm, found in each.items() if arm not in alike] + [_alike(rows, arms[0], alike)]
    return [Compared(f"{rows[0]['says']}: {_many(rows)}.")]


def differ(one: Row, other: Row) -> bool:
    """Whether two cases differ in a headline number by more than can be put down to rounding or to chance."""
    if one["value"] is None or other["value"] is None:
        if is_late(one) or is_late(other):
            return later(one, other) is not None
        return (one["value"], one["note"]) != (other["value"], other["note"])
    if never_away(one, one["value"]) != never_away(other, other["value"]):
        return True
    by, found, _ = _apart(one, other)
    return not no_difference(one, by, found, one["value"], other["value"])


def of_arms(pairs: Sequence[tuple[Row, Row]]) -> Paired | None:
    """The verdict on two arms, as ``compare`` has it: everyone against themselves.

    Parameters
    ----------
    pairs : of each person the row of one arm and that of the other
    """
    lots = Lot(), Lot()
    for pair in pairs:
        for lot, row in zip(lots, pair, strict=True):
            lot.add(row)
    return paired(pairs[0][0]["name"], *lots) if pairs else None


def _same_life(one: Row, other: Row) -> bool:
    """Whether two rows are one number of one person in two arms, so that chance is the same in both."""
    return one["arm"] != other["arm"] and all(one[each] == other[each] for each in ("person", "muscle", "name"))


def _apart(one: Row, other: Row) -> tuple[float, Interval, str]:
    """How far two rows with a number are apart, with the interval, and over what that was taken."""
    found = of_arms([(one, other)]) if _same_life(one, other) else None
    if found is not None and found.counted:
        return found.difference, found.interval, found.over
    both = [pair for pair in zip(one["values"], other["values"], strict=False)
            if not is_back(one["name"]) or len(dated(pair)) == 2]  # fmt: skip
    return one["value"] - other["value"], interval([here - there for here, there in both]), f"{len(both)} runs"


def _single(row: Row) -> Compared:
    if row["value"] is None:
        return Compared(f"{row['says']}: {cell([row])}.")
    found = interval(row["values"])
    none = row["name"].endswith("_change") and no_difference(row, row["value"], found, row["value"])
    seen = printed(row, [row["value"]], found, not none)
    with_it = seen.levels[0] + (f" (95 % interval {seen.span}{unit(row)})" if found else "")
    if none and seen.by and not found:  # it is not nothing, but printed alone it would look like more
        least = coarsest(row, [row["value"]])
        with_it = (
            f"{signed(row, row['value'], least / 10)}{unit(row)}, less than {rounded(row, least, least)}{unit(row)}"
        )
    if none:
        return Compared(f"{row['says']}: no change that can be told ({with_it}).", 0)
    return Compared(f"{row['says']}: {with_it}.", (1 if row["value"] > 0 else -1) if _is_change(row) else None)


def _pair(one: Row, other: Row) -> tuple[str, int | None]:
    """``one`` against ``other``, and which way it went."""
    if one["value"] is None or other["value"] is None:
        return _unreached(one, other)
    never = [never_away(each, each["value"]) for each in (one, other)]
    if all(never):
        return f"{NEVER} in both {one['case']} and {other['case']}", 0
    if any(never):  # who was never below has no date, and no hours to subtract
        last = other if never[0] else one
        return f"{alone(one)} in {one['case']}, {alone(other)} in {other['case']}; longer in {last['case']}", (
            -1 if never[0] else 1)  # fmt: skip
    by, found, over = _apart(one, other)
    none = no_difference(one, by, found, one["value"], other["value"])
    seen = printed(one, [one["value"], other["value"]], found, not none)
    sure = _sure(seen, over) or (f", in {over}" if _same_life(one, other) else "")
    both = f"{seen.levels[0]} in {one['case']} and {seen.levels[1]} in {other['case']}"
    if none and _is_change(one):  # both may have changed, and that is what one asks first
        return f"{both}, no difference between the two that can be told" + _less(seen, one, other) + sure, 0
    if none:
        between = f"no difference between {one['case']} and {other['case']} that can be told"
        return f"{between}: {both}" + _less(seen, one, other) + sure, 0
    return f"{both}: {_by(seen)} in {one['case']}" + sure, 1 if by > 0 else -1


def _unreached(one: Row, other: Row) -> tuple[str, int | None]:
    """Two cases of which one at least has no number. Who was watched for less time has not therefore taken longer."""
    if one["value"] is other["value"] and one["note"] == other["note"]:
        return f"{one['note']} in both {one['case']} and {other['case']}", None
    said = f"{cell([one])} in {one['case']}, {cell([other])} in {other['case']}"
    last = later(one, other)
    if last is not None:
        return f"{said}; longer in {last['case']}", 1 if last is one else -1
    open_ = is_late(one) or is_late(other)
    if _same_life(one, other) and (found := of_arms([(one, other)])) is not None and found.known:
        return f"{said}; {found.known} pairs in {one['case']}", None
    return said + ("; which takes more time cannot be told" if open_ else ""), None


def _many(rows: Sequence[Row]) -> str:
    """From the lowest to the highest of several cases, each by name where they are few."""
    away = [row for row in rows if row["value"] is not None and not never_away(row, row["value"])]
    told = sorted(away, key=lambda row: row["value"])
    untold = [{**row, "note": row["note"] or NEVER} for row in rows if row not in away]
    parts = []
    if len(told) == 1:
        parts.append(f"{alone(told[0])} in {told[0]['case']}")
    elif told:
        low, high = told[0], told[-1]
        middle = alone({**low, "value": median(row["value"] for row in told)})
        by, found, over = _apart(high, low)
        none = no_difference(low, by, found, low["value"], high["value"])
        seen = printed(low, [high["value"], low["value"]], found, not none)
        most, least = seen.levels
        if none:
            parts.append(f"no difference between the {len(told)} that can be told ({least} to {most})")
        else:
            ends = f"from {least} in {low['case']} to {most} in {high['case']}"
            parts.append(f"{ends}, median {middle}" + _sure(seen, over))
    for note in dict.fromkeys(row["note"] for row in untold):
        names = [row["case"] for row in untold if row["note"] == note]
        parts.append(f"{note} in {', '.join(names) if len(names) <= 6 else f'{len(names)} others'}")
    return "; ".join(parts)


def _arms(rows: Sequence[Row], first: str, arm: str, mentioned: str) -> Compared:
    """One arm against the first, everyone against themselves."""
    base = {(row["person"], row["muscle"]): row for row in rows if row["arm"] == first}
    theirs = [row for row in rows if row["arm"] == arm]
    pairs = [(row, base[row["person"], row["muscle"]]) for row in theirs if (row["person"], row["muscle"]) in base]
    says = f"{pairs[0][0]['says'] if pairs else rows[0]['says']}, {arm or 'no arm'} against {first or 'no arm'}"
    seen_in = of_arms(pairs)
    if seen_in is None:
        notes = list(dict.fromkeys(cell([row]) for pair in pairs for row in pair))
        return Compared(f"{says}: cannot be compared ({', '.join(notes) or 'nobody is in both'}).")
    row, spoken = pairs[0][0], spoken_of(*pairs[0], rows, mentioned)
    who = f" in {seen_in.people} people" if seen_in.people > 1 else f" in {row['person']}"
    left = without(pairs, arm, first, seen_in)
    if not seen_in.counted:
        went = {seen_in.more: 1, seen_in.less: -1}.get(seen_in.pairs)
        known = f"; {seen_in.known} pairs" if seen_in.known else ""
        way = None if went is None or spoken is None else spoken * went
        nobody = seen_in.never == seen_in.never_reference == seen_in.pairs
        return Compared(f"{says}{who}: {left.removeprefix('; ')}{known}.", 0 if nobody else way)
    levels, found = [seen_in.value, seen_in.reference], seen_in.interval
    none = no_difference(row, seen_in.difference, found, *levels)
    seen = printed(row, levels, found, not none)
    sides = f"{' and '.join(seen.levels)}{_sure(seen, seen_in.over) or f', in {seen_in.over}'}"
    if none:
        return Compared(f"{says}{who}: no difference that can be told ({sides}){left}.", 0)
    # Where some were never below, the mean is of the others alone and tells nothing of them.
    way = None if seen_in.one_sided or spoken is None else spoken * (1 if seen_in.difference > 0 else -1)
    return Compared(f"{says}{who}: {_by(seen)} ({sides}){left}.", way)


def _alike(rows: Sequence[Row], first: str, arms: Sequence[str]) -> Compared:
    """Several arms that show no difference from the first, in one sentence with the mean of the lowest and highest."""
    told = [[row for row in rows if row["arm"] == arm and row["value"] is not None] for arm in (first, *arms)]
    means = sorted(sum(row["value"] for row in theirs) / len(theirs) for theirs in told if theirs)
    low, high = (alone({**told[0][0], "value": each}) for each in (means[0], means[-1]))
    span = low if low == high else f"{low} to {high}"
    names = f"{', '.join(arm or 'no arm' for arm in arms[:-1])} and {arms[-1] or 'no arm'}"
    who = {row["person"] for row in rows}
    people = f" in {len(who)} people" if len(who) > 1 else f" in {rows[0]['person']}"
    says = f"{rows[0]['says']}, {names} against {first or 'no arm'}{people}"
    return Compared(f"{says}: no difference that can be told in any of them ({span}).", 0)


def _is_change(row: Row) -> bool:
    return row["name"].endswith("_change")


def _by(seen: Printed) -> str:
    words = ("longer", "shorter") if seen.row["unit"] in ("h", "s") else ("higher", "lower")
    if seen.row["name"].endswith("_peak_time"):
        words = ("later", "earlier")
    return f"{seen.apart} {words[seen.by < 0]}"


def _less(seen: Printed, *rows: Row) -> str:
    """Why two numbers that are printed as different are called the same, where no interval says so."""
    if not seen.by or seen.span:
        return ""
    least = coarsest(rows[0], [row["value"] for row in rows])
    return f", less than {points(rows[0], rounded(rows[0], least, least))} apart"


def _sure(seen: Printed, over: str) -> str:
    """The interval of a difference, and over what it was taken."""
    return f"; 95 % interval of the difference {seen.between}, over {over}" if seen.span else ""
