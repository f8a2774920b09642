"""What each assay measured: its readings, taken from the courses at the moment of the assay.

A reading is what is truly there. What a laboratory reports of it stands beside it, where there is a row of its error
(``cellsim.biology.person.laboratory``).
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.laboratory import TESTS
from cellsim.language.observable import Observable
from cellsim.study.result.series import Case, Courses, Event

READ = {
    "biopsy": (
        "phosphocreatine", "atp", "lactate", "ph", "glycogen", "nad_total", "nadh_fraction_cyt", "ampk", "acc_p",
        "pgc1a_mrna", "pgc1a", "nampt", "mitochondrial_volume", "oxidative_capacity", "damaged_fraction",
    ),
    "blood sample": (
        "nad_blood", "nad_pbmc", "nam_plasma", "nr_plasma", "nmn_plasma", "na_plasma", "menam_plasma", "py2_plasma",
        "py4_plasma", "ck",
    ),
}  # fmt: skip
"""The observables that each assay reads: of all fibers together in a biopsy, of the body in a sample of blood."""


class AssayReading(NamedTuple):
    """One number of one test in one life: as it is, and as a laboratory reports it [unit of the number].

    Of samples both are over what the table has, so that the first is 1.
    """

    assay: str
    at_s: float
    person: str
    arm: str
    name: str
    value: float
    reported: float


def examined(courses: Courses, readings: Sequence[AssayReading]) -> list[dict]:
    """The readings of tests in order of time, one row for each number and case, as ``assayed`` has them.

    Each row has ``reported`` beside ``value``, the mean over replicates of what a laboratory reports.
    """
    found: dict[tuple, list[AssayReading]] = {}
    for each in readings:
        if each.assay in READ:
            continue
        found.setdefault((each.at_s, each.assay, each.person, each.arm, each.name), []).append(each)
    about = {quantity.name: quantity for test in TESTS for quantity in test.quantities}
    cases = {(case.person, case.arm): case for case in courses.cases}
    rows = []
    for (at_s, assay, person, arm, name), those in sorted(found.items(), key=lambda each: each[0][0]):
        case, values = cases[person, arm], np.array([each.value for each in those])
        rows.append({
            "assay": assay, "time_h": at_s / 3600.0,
            "person": case.person, "arm": case.arm, "muscle": case.muscle, "case": case.label,
            "name": name, "says": about[name].title, "unit": about[name].unit,
            "value": float(values.mean()), "low": float(values.min()), "high": float(values.max()),
            "replicates": len(those), "reported": float(np.mean([each.reported for each in those])),
        })  # fmt: skip
    return rows


def assayed(
    courses: Courses,
    events: Sequence[Event],
    own: Mapping[str, Observable] | None = None,
    readings: Sequence[AssayReading] = (),
) -> list[dict]:
    """The readings of every assay in order of time, one row for each quantity and case.

    A row has ``assay``, ``time_h``, ``person``, ``arm``, ``muscle``, ``case``, ``name``, ``says``, ``unit``,
    ``value`` (mean over replicates), ``low`` and ``high`` (their range), and ``replicates``. ``own`` are observables
    that the human muscle has not, or has otherwise, as a result has them. Where ``readings`` tell how a laboratory
    errs, a row has ``reported`` as well.
    """
    known = {**human_muscle().observables, **(own or {})}
    done = [each for each in events if each.kind == "assay" and each.label in READ]
    return [
        row
        for each in sorted(done, key=lambda each: each.time_h)
        for case in courses.cases
        if each.concerns(case.person, case.arm)
        for name in READ[each.label]
        if (row := _reading(each, known[name], case, courses, readings))
    ]


def _reading(
    assay: Event, about: Observable, case: Case, courses: Courses, readings: Sequence[AssayReading]
) -> dict | None:  # fmt: skip
    course = courses.of(about.name, case)
    if course.empty:
        return None
    near = int(np.argmin(np.abs(course.index.to_numpy() - assay.time_h)))
    if abs(course.index[near] - assay.time_h) > 1e-9:
        return None
    values = course.iloc[near].dropna().to_numpy(dtype=float)
    if not values.size:
        return None
    return {
        "assay": assay.label, "time_h": assay.time_h,
        "person": case.person, "arm": case.arm, "muscle": case.muscle, "case": case.label,
        "name": about.name, "says": about.title, "unit": about.unit,
        "value": float(values.mean()), "low": float(values.min()), "high": float(values.max()),
        "replicates": int(values.size),
    } | _reported(assay, about, case, values, readings)  # fmt: skip


def _reported(
    assay: Event, about: Observable, case: Case, values: np.ndarray, readings: Sequence[AssayReading]
) -> dict[str, float]:
    """What a laboratory reports, the mean over replicates, where it errs over this."""
    key = (assay.label, case.person, case.arm, about.name)
    errs = [
        each.reported
        for each in readings
        if key == (each.assay, each.person, each.arm, each.name) and abs(each.at_s / 3600.0 - assay.time_h) < 1e-9
    ]
    return {"reported": float((values * errs).mean())} if len(errs) == values.size else {}
