"""The headline numbers that there are: of which observable each is, computed how, and said how."""

from collections.abc import Callable
from dataclasses import dataclass
from math import floor
from typing import Any

import numpy as np

from cellsim.biology.repair.recovered import BACK, recovered
from cellsim.scenario.fields.times import spoken
from cellsim.study.result.series import Window

COARSE = "recorded too coarsely to tell"
NEXT_AT_ONCE = "the next bout began at once"
RETURNING = "coming back before the bout ended"
HARDLY_BELOW = "hardly below its level before the bout"
HARDLY_ABOVE = "it hardly rises"
AFTERMATH_H = 0.25
LEAST_FALL, LEAST_RISE = 0.1, 0.05  # of the level before the bout: less has no half-time and no peak (our judgement)
MOST_RETURNED = 1 / 3  # of the greatest fall in the bout; beyond, the bout ended in rest (our judgement)
SPAN = "in the bout and the 15 minutes after it"
BACK_SAID = f"{100 * BACK:g} %"


class Late(str):
    """Words for a date that was looked for in vain. ``watched`` is how long, in the unit of its measure."""

    observed_for: float = 0.0

    @classmethod
    def after(cls, observed_for: float, words: str) -> "Late":
        found = cls(words)
        found.observed_for = observed_for
        return found


Number = float | str | None
"""A value, or a few words on why there is none, or None where the question makes no sense."""


def hours_observed(hours: float) -> str:
    """How long something was looked for in vain [h], in the steps in which dates are told, and never longer than true.

    Whole hours from ten on, half hours from one on, below that minutes, then seconds.
    """
    per_hour = next(per for least, per in ((10.0, 1), (1.0, 2), (1 / 60, 60), (0.0, 3600)) if hours >= least)
    return spoken(3600.0 * floor(hours * per_hour + 1e-6) / per_hour)


def half_time(time: np.ndarray, value: np.ndarray, rest: float) -> Number:
    """Time until half of a deficit is made good, in the unit of ``time``.

    ``value`` starts at the end of work and returns to ``rest``. Between two records the
    deficit is taken to fall exponentially, so the answer for an exponential is exact.
    """
    deficit = (rest - np.asarray(value, dtype=float)) / (rest - value[0]) if value[0] != rest else None
    if deficit is None:
        return None
    below = np.flatnonzero(deficit <= 0.5)
    if below.size == 0:
        observed_for = float(time[-1] - time[0])
        return Late.after(observed_for, f"not within {hours_observed(observed_for)}")
    after = int(below[0])
    before = after - 1
    if deficit[after] < 0.02:
        return COARSE
    share = np.log(deficit[before] / 0.5) / np.log(deficit[before] / deficit[after])
    return float(time[before] + share * (time[after] - time[before]) - time[0])


def hours_back(time: np.ndarray, value: np.ndarray, cut: bool = False, threshold: float = BACK) -> Number:
    """Hours until ``value`` is back and stays so, for a day or to the end of the record.

    The rule is that of ``cellsim.biology.repair.recovered``; between two records a straight line says when.
    Where it is not back, that is said with how long it was watched; ``cut``: until the next bout.
    """
    date = recovered(value.tolist(), None, time.tolist(), threshold)
    if date.hours is None:
        horizon = hours_observed(date.horizon)
        words = f"not back before the next bout, {horizon} later" if cut else f"not back within {horizon}"
        return Late.after(date.horizon, words)
    after = int(np.searchsorted(time, date.hours))
    if after == 0:
        return float(time[0]) if time[0] > 1e-9 else 0.0
    share = (date.threshold - value[after - 1]) / (value[after] - value[after - 1])
    return float(time[after - 1] + share * (time[after] - time[after - 1]))


def _between(time: np.ndarray, value: np.ndarray, start: float, end: float) -> tuple[np.ndarray, np.ndarray]:
    inside = (time >= start - 1e-9) & (time <= end + 1e-9)
    return time[inside], value[inside]


def _at(time: np.ndarray, value: np.ndarray, moment: float) -> float:
    return float(np.interp(moment, time, value))


def _near(time: np.ndarray, value: np.ndarray, window: Window) -> np.ndarray:
    """The bout and the quarter of an hour after it, for acid and lactate peak once work has stopped."""
    return _between(time, value, window.start, min(window.end + AFTERMATH_H, window.until))[1]


def _lowest_near_bout(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    near = _near(time, value, window)
    return float(near.min()) if near.size else COARSE


def _highest_near_bout(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    near = _near(time, value, window)
    return float(near.max()) if near.size else COARSE


def _lowest_in_bout(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    _, inside = _between(time, value, window.start, window.end)
    return float(inside.min()) if inside.size else COARSE


def _highest_in_bout(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    _, inside = _between(time, value, window.start, window.end)
    return float(inside.max()) if inside.size else COARSE


def _at_start(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    return _at(time, value, window.start)


def _at_end(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    return _at(time, value, window.end)


def highest_after(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    _, inside = _between(time, value, window.start, window.until)
    return float(inside.max()) if inside.size else None


def _lowest_after(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    _, inside = _between(time, value, window.start, window.until)
    return float(inside.min()) if inside.size else None


def _hours_to_peak(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    when, inside = _between(time, value, window.start, window.until)
    if inside.size == 0:
        return None
    peak = int(np.argmax(inside))
    if peak == 0 and inside.size > 1:  # what came before is still falling
        return "highest as the bout begins"
    if inside[peak] < (1.0 + LEAST_RISE) * inside[0]:
        return HARDLY_ABOVE
    # A highest value in the last record is no peak: the course was still rising when the record ended.
    if peak == inside.size - 1 and inside.size > 1:
        after = float(when[-1] - window.end)  # none, where the next bout begins before the next record
        return f"still rising after {hours_observed(after)}" if after > 0.0 else "still rising as the bout ends"
    return float(when[peak] - window.end)


def _half_time_seconds(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    when, inside = _between(time, value, window.end, window.until)
    if inside.size < 2:
        return COARSE
    rest = _at(time, value, window.start)
    fall = rest - float(_between(time, value, window.start, window.end)[1].min())
    if rest - inside[0] < (1.0 - MOST_RETURNED) * fall:
        return RETURNING
    if fall < LEAST_FALL * rest:
        return HARDLY_BELOW
    hours = half_time(when, inside, rest)
    if isinstance(hours, Late):
        return Late.after(3600.0 * hours.observed_for, hours)
    return hours * 3600.0 if isinstance(hours, float) else hours


def back_after(time: np.ndarray, value: np.ndarray, window: Window, threshold: float = BACK) -> Number:
    when, inside = _between(time, value, window.end, window.until)
    if inside.size < 2:
        return NEXT_AT_ONCE if window.cut and window.until <= window.end + 1e-9 else COARSE
    return hours_back(when - window.end, inside, window.cut, threshold)


def _first(time: np.ndarray, value: np.ndarray, window: Window | None) -> Number:
    return float(value[0])


def _last(time: np.ndarray, value: np.ndarray, window: Window | None) -> Number:
    return float(value[-1])


def _highest_change(time: np.ndarray, value: np.ndarray, window: Window | None) -> Number:
    return float(100.0 * (value.max() / value[0] - 1.0)) if value.size > 1 and value[0] > 0 else None


def _change(time: np.ndarray, value: np.ndarray, window: Window | None) -> Number:
    return float(100.0 * (value[-1] / value[0] - 1.0)) if value.size > 1 and value[0] > 0 else None


def _work(time: np.ndarray, value: np.ndarray, window: Window) -> float:
    end = window.end
    if window.failed:  # it ended between two records, and no work was done until the second
        end = min([*time[time >= end].tolist(), window.until])
    return _at(time, value, end) - _at(time, value, window.start)


def _mean_power(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    hours = window.end - window.start
    return _work(time, value, window) / 3.6 / hours if hours > 0.0 else None  # kJ/h -> W, 1 kJ/h is 1/3.6 W


def _time_to_failure(time: np.ndarray, value: np.ndarray, window: Window) -> Number:
    if window.failed is None:
        return None
    return 60.0 * (window.end - window.start) if window.failed else "no failure in the time there was"


@dataclass(frozen=True)
class Measure:
    """One headline number: of what, said how, computed by what; ``bout``: one for each bout, else for the record.

    ``number`` is given times [h], values and the window of the bout, or None where it is of the record.
    """

    part: str
    name: str
    observable: str
    says: str
    number: Callable[[np.ndarray, np.ndarray, Any], Number]
    unit: str = ""
    bout: bool = True


# fmt: off
MEASURES = (
    Measure("Work", "bout_power", "work", "Power given, mean of the bout", _mean_power, "W"),
    Measure("Work", "bout_work", "work", "Work of the bout", _work),
    Measure("Work", "time_to_failure", "work", "Time until the power asked could not be given any more",
            _time_to_failure, "minute"),
    Measure("Work", "recruitment_peak", "recruitment", "Recruitment of fibers, highest in the bout", _highest_in_bout),
    Measure("Energy", "phosphocreatine_rest", "phosphocreatine", "Phosphocreatine before the bout", _at_start),
    Measure("Energy", "phosphocreatine_minimum", "phosphocreatine", "Phosphocreatine, lowest in the bout",
            _lowest_in_bout),
    Measure("Energy", "phosphocreatine_half_time", "phosphocreatine", "Phosphocreatine recovery half-time",
            _half_time_seconds, "s"),
    Measure("Energy", "lactate_peak", "lactate", f"Muscle lactate, highest {SPAN}", _highest_near_bout),
    Measure("Energy", "lactate_blood_peak", "lactate_blood", f"Blood lactate, highest {SPAN}", _highest_near_bout),
    Measure("Energy", "ph_minimum", "ph", f"Muscle pH, lowest {SPAN}", _lowest_near_bout),
    Measure("Energy", "glycogen_after_bout", "glycogen_fraction", "Glycogen at the end of the bout, of rested",
            _at_end),
    Measure("Signals", "ampk_peak", "ampk", "AMPK activity, peak", highest_after),
    Measure("Signals", "pgc1a_mrna_peak", "pgc1a_mrna", "PGC-1α mRNA, peak", highest_after),
    Measure("Signals", "pgc1a_mrna_peak_time", "pgc1a_mrna", "PGC-1α mRNA, time of peak after the bout",
            _hours_to_peak, "h"),
    Measure("Recovery", "force_nadir", "force", "Force, lowest in the bout and after it, of rested", _lowest_after),
    Measure("Recovery", "torque_rest", "torque", "Knee extension torque before the bout", _at_start),
    Measure("Recovery", "torque_nadir", "torque", "Knee extension torque, lowest in the bout and after it",
            _lowest_after),
    Measure("Recovery", "protein_synthesis_peak", "protein_synthesis",
            "Muscle protein synthesis, highest in the bout and after it", highest_after),
    Measure("Recovery", "recovered_after", "recovered",
            f"Back for good after the bout (force and glycogen each at {BACK_SAID} of rest)", back_after, "h"),
    Measure("Recovery", "force_regained", "fresh_force",
            f"Force alone, for the muscle's size, time back to {BACK_SAID} after the bout", back_after, "h"),
    Measure("Recovery", "glycogen_regained", "glycogen_fraction",
            f"Glycogen alone, time back to {BACK_SAID} after the bout", back_after, "h"),
    Measure("Recovery", "soreness_peak", "soreness",
            "Soreness, highest in the bout and after it, of a score from 0 to 1", highest_after, "1"),
    Measure("Recovery", "ck_peak", "ck", "Creatine kinase in plasma, highest in the bout and after it", highest_after),
    Measure("NAD", "nad_total_start", "nad_total", "Muscle NAD at the start", _first, bout=False),
    Measure("NAD", "nad_total_change", "nad_total", "Muscle NAD, change over the record", _change, "percent", False),
    Measure("NAD", "nad_total_peak_change", "nad_total", "Muscle NAD, highest over the record against its start",
            _highest_change, "percent", False),
    Measure("NAD", "nad_blood_change", "nad_blood", "Blood NAD, change over the record", _change, "percent", False),
    Measure("NAD", "nad_blood_peak_change", "nad_blood", "Blood NAD, highest over the record against its start",
            _highest_change, "percent", False),
    Measure("Mitochondria", "mitochondrial_volume_start", "mitochondrial_volume",
            "Mitochondrial volume at the start, of fiber volume",
            _first, bout=False),
    Measure("Mitochondria", "mitochondrial_volume_change", "mitochondrial_volume",
            "Mitochondrial volume, change over the record", _change, "percent", False),
    Measure("At the end", "force_end", "force", "Force at the end of the record, of rested", _last, bout=False),
    Measure("At the end", "glycogen_end", "glycogen_fraction", "Glycogen at the end of the record, of rested",
            _last, bout=False),
    Measure("At the end", "recovered_end", "recovered", "How far the muscle is back at the end (the lesser of both)",
            _last, bout=False),
    Measure("At the end", "soreness_end", "soreness", "Soreness at the end of the record, of a score from 0 to 1",
            _last, "1", False),
)
# fmt: on
