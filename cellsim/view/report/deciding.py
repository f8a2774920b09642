"""Which of force and glycogen keeps a muscle from being back, and whether those who are compared did the same work."""

from collections.abc import Sequence
from math import inf

from cellsim.biology.repair.recovered import AT
from cellsim.study.result.result import Result
from cellsim.view.report.comparing import differ
from cellsim.view.report.late import is_late
from cellsim.view.tables.rounding import Row, alone, cell

PARTS = {"Force": "force_regained", "Glycogen": "glycogen_regained"}
UNLIKE = "They did not do the same work"
RELATIVE = ("%", "RPE")
BY_HABIT = "by habit"  # meals that follow from body mass and not from the scenario


def of_bout(rows: Sequence[Row], like: Sequence[Row], name: str) -> list[Row]:
    """The rows of another headline number, of the same cases and bouts, in the order of ``like``."""
    found = {(row["case"], row["bout"]): row for row in rows if row["name"] == name}
    each = [found.get((row["case"], row["bout"])) for row in like]
    return [row for row in each if row is not None and (row["value"] is not None or row["note"])]


def decided(rows: Sequence[Row], chosen: Sequence[Row]) -> str:
    """Which of the two decides for whom, with both dates; empty where they were not both recorded."""
    parts = {part: of_bout(rows, chosen, name) for part, name in PARTS.items()}
    if any(len(found) < len(chosen) for found in parts.values()):
        return ""
    whose: dict[str, list[Row]] = {}
    for row, force, glycogen in zip(chosen, *parts.values(), strict=True):
        whose.setdefault(_later(force, glycogen), []).append(row)
    said = [f"{part} decides{_in(found, len(chosen))}" for part, found in whose.items() if part]
    undecided = [row["case"] for row in whose.get("", [])]
    if undecided and said:
        said.append(f"in {_listed(undecided)} neither comes later than the other")
    if not said:
        return ""
    dates = "; ".join(f"{part} alone: {_each(found)}" for part, found in parts.items())
    first, *others = said
    who = "; ".join([first, *(each[0].lower() + each[1:] for each in others)])
    left = of_bout(rows, chosen, "glycogen_after_bout") if "Glycogen" in whose else []
    rest = f"; of glycogen there was {_each(left)} as the bout ended" if left and len(left) == len(chosen) else ""
    return f"{who}. {dates.replace('Glycogen', 'glycogen')}{rest}."


def worked(rows: Sequence[Row], chosen: Sequence[Row]) -> str:
    """What each did, where those who are compared did not do the same; else empty."""
    power, work = (of_bout(rows, chosen, name) for name in ("bout_power", "bout_work"))
    if len(power) < len(chosen) or len(work) < len(chosen) or len(chosen) < 2:
        return ""
    if any(each["value"] is None for each in (*power, *work)) or not any(differ(*pair) for pair in _against(power)):
        return ""
    each = [f"{alone(watts)} ({alone(kilojoules)}) in {watts['case']}"
            for watts, kilojoules in zip(power, work, strict=True)]  # fmt: skip
    if len(each) > 6:
        low, high = (pick(power, key=lambda row: row["value"]) for pick in (min, max))
        each = [f"from {alone(low)} in {low['case']} to {alone(high)} in {high['case']}"]
    relative = any(sign in row["bout_says"] for row in chosen for sign in RELATIVE)
    why = ", for the intensity is relative to what each can do" if relative else ""
    return f"{UNLIKE}{why}: {_listed(each)}."


def _against(rows: Sequence[Row]) -> list[tuple[Row, Row]]:
    """Who is compared with whom: everyone with themselves in the first arm they are in, else all with the first."""
    own: dict[str, Row] = {}
    for row in rows:
        own.setdefault(row["person"], row)
    pairs = [(own[row["person"]], row) for row in rows if row is not own[row["person"]]]
    return pairs or [(rows[0], row) for row in rows[1:]]


def ate_alike(result: Result) -> bool:
    """Whether all ate the same meals until they were back, none of which follows from body mass."""
    table = result.readiness
    back = table["ended_h"] + table[AT]
    until = float(back.max()) if len(back) and back.notna().all() else inf
    meals = [each for each in result.events if each.kind == "meal" and each.time_h < until]
    return bool(meals) and not any(each.person or each.arm or each.label.endswith(BY_HABIT) for each in meals)


def _later(force: Row, glycogen: Row) -> str:
    """Which of the two comes back later; empty where that is not known, or neither does."""
    if force["value"] is not None and glycogen["value"] is not None:
        if not differ(force, glycogen):
            return ""
        return "Force" if force["value"] > glycogen["value"] else "Glycogen"
    late = {part: is_late(row) for part, row in (("Force", force), ("Glycogen", glycogen))}
    return "" if all(late.values()) else next((part for part, is_ in late.items() if is_), "")


def _in(found: Sequence[Row], of: int) -> str:
    if of == 1:
        return ""
    return (" in both" if of == 2 else " in all") if len(found) == of else f" in {_listed([r['case'] for r in found])}"


def _each(found: Sequence[Row]) -> str:
    said = [cell([row]) for row in found]
    return said[0] if len(found) == 1 else _listed(
        [f"{text} in {row['case']}" for text, row in zip(said, found, strict=True)]
    )  # fmt: skip


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
