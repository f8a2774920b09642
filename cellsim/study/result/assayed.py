"""What each assay measured: its readings, taken from the courses at the moment of the assay.

A reading is what is truly there. The error of a laboratory is not added; ``cellsim.biology.person.assays`` has it
for NAD+.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from cellsim.biology.human_muscle import human_muscle
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


def assayed(courses: Courses, events: Sequence[Event], own: Mapping[str, Observable] | None = None) -> list[dict]:
    """The readings of every assay in order of time, one row for each quantity and case.

    A row has ``assay``, ``time_h``, ``person``, ``arm``, ``muscle``, ``case``, ``name``, ``says``, ``unit``,
    ``value`` (mean over replicates), ``low`` and ``high`` (their range), and ``replicates``. ``own`` are observables
    that the human muscle has not, or has otherwise, as a result has them.
    """
    known = {**human_muscle().observables, **(own or {})}
    done = [each for each in events if each.kind == "assay" and each.label in READ]
    return [
        row
        for each in sorted(done, key=lambda each: each.time_h)
        for case in courses.cases
        if each.concerns(case.person, case.arm)
        for name in READ[each.label]
        if (row := _reading(each, known[name], case, courses))
    ]


def _reading(assay: Event, about: Observable, case: Case, courses: Courses) -> dict | None:
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
    }  # fmt: skip
