"""Sessions of a FIT activity: which records, totals and sport each has, and what a file says of its person."""

from dataclasses import replace
from itertools import groupby
from operator import add
from typing import Any

from cellsim.scenario.workouts.fit.records import number
from cellsim.scenario.workouts.leg import TIME, DeviceTotals, Leg

EPOCH_S = 631_065_600.0
QUARTER_S = 900.0
COVERED_S = 60.0  # by how much laps may fall short of the records
EDGE_S = 2.0  # by how much a record may lie outside its session
# What is said of the person, message by message; a later message goes over an earlier one.
SAYS: dict[str, dict[str, str]] = {
    "user_profile": {
        "weight": "mass_kg",
        "height": "height_m",
        "age": "age_years",
        "resting_heart_rate": "resting_heart_rate_bpm",
        "default_max_heart_rate": "max_heart_rate_bpm",
    },
    "zones_target": {
        "functional_threshold_power": "threshold_power_w",
        "threshold_heart_rate": "threshold_heart_rate_bpm",
        "max_heart_rate": "max_heart_rate_bpm",
    },
    "time_in_zone": {
        "functional_threshold_power": "threshold_power_w",
        "threshold_heart_rate": "threshold_heart_rate_bpm",
        "max_heart_rate": "max_heart_rate_bpm",
        "resting_heart_rate": "resting_heart_rate_bpm",
    },
    "session": {"threshold_power": "threshold_power_w"},
}


def person(message: str, values: dict[str, Any]) -> dict[str, float]:
    """What a message says of the person, by the names of ``leg.PERSON``; nothing that is not above zero."""
    found = {ours: number(values.get(theirs)) for theirs, ours in SAYS[message].items()}
    return {name: value for name, value in found.items() if value is not None and value > 0.0}


def cut(leg: Leg, sessions: list[dict[str, Any]], sport: dict[str, Any]) -> list[Leg]:
    """The leg of each session, in the order of their beginnings; the whole leg where there is one session or none.

    A record belongs to the last session that had begun.
    """
    # Some devices add a session over all the others.
    sessions = [each for each in sessions if each.get("sport") != "multisport"] or sessions
    sessions = list({each.get("start_time", place): each for place, each in enumerate(sessions)}.values())
    begun = [begins for each in sessions if (begins := _begins(each)) is not None]
    if len(sessions) < 2 or len(begun) < len(sessions):
        return [_with_session(leg, sport | sessions[-1] if sessions else sport)]
    begun = _in_the_zone_of(leg, begun)
    order = sorted(range(len(sessions)), key=lambda index: begun[index])
    legs = []
    for place, index in enumerate(order):
        first = -float("inf") if place == 0 else begun[index] - EDGE_S / 4
        last = begun[order[place + 1]] - EDGE_S / 4 if place + 1 < len(order) else float("inf")
        length = number(sessions[index].get("total_elapsed_time"))
        if length is not None and length > 0.0 and place + 1 < len(order):
            last = min(last, begun[index] + length + EDGE_S)
        here = (leg.table[:, TIME] >= first) & (leg.table[:, TIME] < last)
        beats = leg.beats[(leg.beats[:, 0] >= first) & (leg.beats[:, 0] < last)]
        rows = here.cumsum()
        events = [
            replace(event, row=int(rows[event.row - 1]) if event.row else 0)
            for event in leg.events
            if first - EDGE_S <= event.at_s <= last + EDGE_S
        ]
        made = replace(leg, table=leg.table[here], beats=beats, events=events, notes=list(leg.notes))
        legs.append(_with_session(made, sessions[index]))
    return legs


def of_laps(leg: Leg, laps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What laps say where no session was written: one for each run of laps of one sport, if they cover the records."""
    begun = [begins for each in laps if (begins := _begins(each)) is not None]
    lasted = [length for each in laps if (length := number(each.get("total_elapsed_time"))) is not None]
    if not laps or not len(leg.table) or not len(begun) == len(lasted) == len(laps):
        return []
    time_s, ends = leg.table[:, TIME], max(map(add, begun, lasted))
    if min(begun) > time_s.min() + COVERED_S or ends < time_s.max() - COVERED_S:
        return []
    made = []
    for _, run in groupby(laps, key=lambda each: each.get("sport")):
        these = list(run)
        whole: dict[str, Any] = {
            name: these[0][name] for name in ("start_time", "sport", "sub_sport") if name in these[0]
        }
        for name in ("total_timer_time", "total_work"):
            told = [value for each in these if (value := number(each.get(name))) is not None]
            whole |= {name: sum(told)} if len(told) == len(these) else {}
        # None of these is wanting, as was seen above.
        last = these[-1]["start_time"], these[-1]["total_elapsed_time"]
        first, begins, length = (number(each) or 0.0 for each in (whole["start_time"], *last))
        made.append(whole | {"total_elapsed_time": begins + length - first})
    return made


def _in_the_zone_of(leg: Leg, begun: list[float]) -> list[float]:
    """The beginnings of sessions; moved by quarters of an hour where all lie past the records, as in another zone."""
    if not len(leg.table) or min(begun) <= leg.table[:, TIME].max():
        return begun
    away = min(begun) - float(leg.table[:, TIME].min())
    zone = round(away / QUARTER_S) * QUARTER_S
    return [each - zone for each in begun] if abs(away - zone) < QUARTER_S / 15 else begun


def _begins(session: dict[str, Any]) -> float | None:
    begins = number(session.get("start_time"))
    return None if begins is None else begins + EPOCH_S


def _with_session(leg: Leg, session: dict[str, Any]) -> Leg:
    """The leg with what its session says."""
    effort = number(session.get("workout_rpe"))
    return replace(
        leg,
        kind="session" if "total_elapsed_time" in session else "activity",
        sport=str(session.get("sport") or ""),
        sub_sport=str(session.get("sub_sport") or ""),
        begins_s=_begins(session),
        rpe=effort / 10.0 if effort else None,
        totals=DeviceTotals(
            number(session.get("total_elapsed_time")),
            number(session.get("total_timer_time")),
            number(session.get("total_work")),
            number(session.get("avg_power")),
        ),
    )
