"""What every headline number must be on the made-up courses, worked out from how these were made."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from tests.readout.courses import (
    ARMS,
    BEGIN_H,
    BOUTS,
    END_H,
    MUSCLE,
    PEOPLE,
    REPLICATES,
    TIMES,
    Whose,
    course,
    fallen,
    half_time_s,
    told_bouts,
)

Answer = Callable[[Whose, str, int], float]
"""A number of whose course, of which column, for which bout (its number; 0 the whole record)."""


class Number(NamedTuple):
    """One headline number: its column, where it stands, its unit, words that it goes by, and its value."""

    column: str
    group: str
    part: str
    unit: str
    words: str
    value: Answer
    of_bout: bool = True


def _inside(whose: Whose, column: str, bout: int, begin: str, until: str) -> list[float]:
    """Values between two moments of a bout: its start, its end, a quarter of an hour later, the next or the last."""
    start, end = BOUTS[whose.person][bout - 1]
    moments = {"start": start, "end": end, "soon": end + 0.25, "next": min(BOUTS[whose.person][bout][0], END_H)}
    low, high = moments[begin] - 1e-6, moments[until] + 1e-6
    return [value for time, value in zip(TIMES, course(whose, column), strict=True) if low <= time <= high]


def _lowest(begin: str, until: str) -> Answer:
    return lambda whose, column, bout: min(_inside(whose, column, bout, begin, until))


def _highest(begin: str, until: str) -> Answer:
    return lambda whose, column, bout: max(_inside(whose, column, bout, begin, until))


def _at(moment: str) -> Answer:
    return lambda whose, column, bout: _inside(whose, column, bout, moment, moment)[0]


FALLING = "highest as the bout begins"


def _peak_time(whose: Whose, column: str, bout: int) -> float:
    """Hours after the bout; NaN where the bout begins with the highest value, which is then of something before it."""
    values = course(whose, column)
    peak = _highest("start", "next")(whose, column, bout)
    if peak == _at("start")(whose, column, bout):
        return float("nan")
    return (
        next(time for time, value in zip(TIMES, values, strict=True) if value == peak)
        - BOUTS[whose.person][bout - 1][1]
    )


def _back(whose: Whose, column: str, bout: int) -> float:
    return fallen(whose, column, bout)[1]


def _half(whose: Whose, column: str, bout: int) -> float:
    return half_time_s(whose, bout)


def _record(place: int) -> Answer:
    return lambda whose, column, bout: float(course(whose, column)[place])


def _change(whose: Whose, column: str, bout: int) -> float:
    first, *_, last = course(whose, column)
    return 100.0 * (last - first) / first


def _highest_change(whose: Whose, column: str, bout: int) -> float:
    values = course(whose, column)
    return 100.0 * (max(values) - values[0]) / values[0]


def _worked(whose: Whose, column: str, bout: int) -> float:
    return _at("end")(whose, column, bout) - _at("start")(whose, column, bout)


def _watts(whose: Whose, column: str, bout: int) -> float:
    start, end = BOUTS[whose.person][bout - 1]
    return 1000.0 * _worked(whose, column, bout) / (3600.0 * (end - start))


NUMBERS = {
    "bout_power": Number("work", "body", "Work", "W", "Power given, mean of the bout", _watts),
    "bout_work": Number("work", "body", "Work", "kJ", "Work of the bout", _worked),
    "recruitment_peak": Number(
        "recruitment", "all", "Work", "fraction", "Recruitment of fibers", _highest("start", "end")
    ),
    "phosphocreatine_rest": Number(
        "phosphocreatine", "all", "Energy", "mmol/L", "Phosphocreatine before", _at("start")
    ),
    "phosphocreatine_minimum": Number(
        "phosphocreatine", "all", "Energy", "mmol/L", "Phosphocreatine, lowest in the bout", _lowest("start", "end")
    ),
    "phosphocreatine_half_time": Number(
        "phosphocreatine", "all", "Energy", "s", "Phosphocreatine recovery half-time", _half
    ),
    "lactate_peak": Number("lactate", "all", "Energy", "mmol/L", "Muscle lactate, highest", _highest("start", "soon")),
    "lactate_blood_peak": Number(
        "lactate_blood", "body", "Energy", "mmol/L", "Blood lactate, highest", _highest("start", "soon")
    ),
    "ph_minimum": Number("ph", "all", "Energy", "1", "pH, lowest", _lowest("start", "soon")),
    "glycogen_after_bout": Number(
        "glycogen_fraction", "all", "Energy", "fraction", "Glycogen at the end of the bout", _at("end")
    ),
    "ampk_peak": Number("ampk", "all", "Signals", "fold", "AMPK activity, peak", _highest("start", "next")),
    "pgc1a_mrna_peak": Number("pgc1a_mrna", "all", "Signals", "fold", "mRNA, peak", _highest("start", "next")),
    "pgc1a_mrna_peak_time": Number("pgc1a_mrna", "all", "Signals", "h", "mRNA, time of peak", _peak_time),
    "force_nadir": Number("force", "all", "Recovery", "fraction", "Force, lowest", _lowest("start", "next")),
    "torque_rest": Number("torque", "all", "Recovery", "N m", "torque before", _at("start")),
    "torque_nadir": Number("torque", "all", "Recovery", "N m", "torque, lowest", _lowest("start", "next")),
    "protein_synthesis_peak": Number(
        "protein_synthesis", "all", "Recovery", "fold", "protein synthesis, highest", _highest("start", "next")
    ),
    "recovered_after": Number(
        "recovered", "all", "Recovery", "h", "Back for good after the bout (force and glycogen each at 95 %", _back
    ),
    "force_regained": Number(
        "fresh_force", "all", "Recovery", "h", "Force alone, for the muscle's size, time back to 95 %", _back
    ),
    "glycogen_regained": Number(
        "glycogen_fraction", "all", "Recovery", "h", "Glycogen alone, time back to 95 %", _back
    ),
    "soreness_peak": Number(
        "soreness", "all", "Recovery", "1", "Soreness, highest in the bout and after", _highest("start", "next")
    ),
    "ck_peak": Number(
        "ck",
        "body",
        "Recovery",
        "U/L",
        "Creatine kinase in plasma, highest in the bout and after",
        _highest("start", "next"),
    ),
    "nad_total_start": Number("nad_total", "all", "NAD", "umol/L", "Muscle NAD at the start", _record(0), False),
    "nad_total_change": Number("nad_total", "all", "NAD", "percent", "Muscle NAD, change", _change, False),
    "nad_total_peak_change": Number(
        "nad_total", "all", "NAD", "percent", "Muscle NAD, highest", _highest_change, False
    ),
    "nad_blood_peak_change": Number(
        "nad_blood", "body", "NAD", "percent", "Blood NAD, highest", _highest_change, False
    ),
    "nad_blood_change": Number("nad_blood", "body", "NAD", "percent", "Blood NAD, change", _change, False),
    "mitochondrial_volume_start": Number(
        "mitochondrial_volume", "all", "Mitochondria", "percent", "volume at the start", _record(0), False
    ),
    "mitochondrial_volume_change": Number(
        "mitochondrial_volume", "all", "Mitochondria", "percent", "volume, change", _change, False
    ),
    "force_end": Number("force", "all", "At the end", "fraction", "Force at the end", _record(-1), False),
    "glycogen_end": Number(
        "glycogen_fraction", "all", "At the end", "fraction", "Glycogen at the end", _record(-1), False
    ),
    "recovered_end": Number("recovered", "all", "At the end", "fraction", "lesser of both", _record(-1), False),
    "soreness_end": Number("soreness", "all", "At the end", "1", "Soreness at the end", _record(-1), False),
}


def answers(person: str, name: str, bout: int) -> list[float]:
    """One headline number of a person in each replicate."""
    number = NUMBERS[name]
    return [number.value(Whose(person, number.group, each), number.column, bout) for each in REPLICATES]


def asked() -> dict[tuple[str, str, int], list[float]]:
    """Every headline number that there must be: by person, name and number of the bout (0 the whole record)."""
    return {
        (person, name, bout): answers(person, name, bout)
        for person in PEOPLE
        for name, number in NUMBERS.items()
        for bout in ([each for each, _ in told_bouts(person)] if number.of_bout else (0,))
    }


def wrong_summary(summary: dict) -> list[str]:
    """Where a summary of the made-up courses is not what they say."""
    due = {
        "span_h": END_H - BEGIN_H,
        "people": list(PEOPLE),
        "arms": list(ARMS.values()),
        "replicates": len(REPLICATES),
    }
    found = [f"{name} is {summary[name]!r}, not {each!r}" for name, each in due.items() if summary[name] != each]
    if summary.keys() - due.keys() != {"definitions", "headline"}:
        found.append(f"the summary has {', '.join(summary)}")
    if "glycogen each at 95 %" not in summary["definitions"]["recovered"]:
        found.append("what recovered means is not said")
    return found + wrong_headline(summary["headline"])


def wrong_headline(rows: list[dict]) -> list[str]:
    """Where the headline rows are not what the courses say."""
    due, found = asked(), []
    seen = {(row["person"], row["name"], row["bout"]): row for row in rows}
    found += [f"{key} only on one side" for key in seen.keys() ^ due.keys()]
    found += ["a headline number stands there twice"] * (len(seen) < len(rows))
    for key in seen.keys() & due.keys():
        row, values, number = seen[key], due[key], NUMBERS[key[1]]
        if np.isnan(values).any():
            if row["value"] is not None or not row["note"].startswith(FALLING):
                found.append(f"{key}: '{row['note']}' and {row['value']}, not '{FALLING}'")
            continue
        said = {"value": float(np.mean(values)), "low": min(values), "high": max(values)}
        found += [f"{key}: {name} is {row[name]}, by hand {each}" for name, each in said.items()
                  if row[name] is None or abs(row[name] - each) > 1e-6 * abs(each)]  # fmt: skip
        told = {"unit": number.unit, "part": number.part, "note": "", "replicates": len(REPLICATES), "bouts": 4}
        told |= {
            "arm": ARMS[key[0]],
            "muscle": MUSCLE,
            "case": f"{key[0]}, {ARMS[key[0]]}",
            "bout_says": _ride(key[0], key[2]),
        }
        found += [f"{key}: {name} is {row[name]!r}, not {each!r}" for name, each in told.items() if row[name] != each]
        if len(row["values"]) != len(values) or not np.allclose(row["values"], values, rtol=1e-6, atol=0.0):
            found.append(f"{key}: values are {row['values']}, by hand {values}")
        if number.words not in row["says"]:
            found.append(f"{key} says '{row['says']}', which has no '{number.words}'")
    return found


def _ride(person: str, bout: int) -> str:
    """Which bout it is, as the events name it, and when it began."""
    return f"Bout {bout} of 4: ride {bout} of {person} at {BOUTS[person][bout - 1][0]:g} hours" if bout else ""
