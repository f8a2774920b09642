"""libRoadRunner: CVODE on the exported SBML, compiled by its own LLVM."""

from functools import cache

import numpy as np

from benchmarks.course import Course, UnfinishedCourse
from benchmarks.protocol import FIRST_STEP, Protocol, tolerance_table
from cellsim.study.sbml import fiber_sbml

UNSTEERED = 1e30
MOST_STEPS = 1_000_000


def runner():
    """A fresh instance of the model."""
    import roadrunner

    made = roadrunner.RoadRunner(_text())
    made.timeCourseSelections = ["time"]
    return made


@cache
def _text() -> str:
    return fiber_sbml("I")


@cache
def _kept():
    return runner()


def solve(problem: Protocol, rtol: float) -> Course:
    """CVODE over the protocol: one instance, told of each fiber's numbers, and of its inputs at each event."""
    made, names = _kept(), problem.kernel
    model = made.model
    parameters = list(model.getGlobalParameterIds())
    species = list(model.getFloatingSpeciesIds())
    as_rates = {name: each for each, name in enumerate(parameters)}
    amounts = [(row, species.index(name)) for row, name in enumerate(names.species) if name in species]
    signals = [(row, as_rates[name]) for row, name in enumerate(names.species) if name not in species]
    assert len(amounts) + len(signals) == len(names.species)
    rows, places = (np.array(each, np.int32) for each in zip(*amounts, strict=True))
    signal_rows, signal_places = (np.array(each, np.int32) for each in zip(*signals, strict=True))
    told = np.array([as_rates[name] for name in names.arguments if name in as_rates], np.int32)
    telling = np.array([row for row, name in enumerate(names.arguments) if name in as_rates])
    assert len(told) == len(names.arguments)
    made.reset()
    _set_tolerances(made, problem, rtol)
    shown = np.empty((problem.days * 8, *problem.Y.shape))
    for fiber in range(len(problem)):
        y = problem.Y[:, fiber]
        made.reset()
        model.setGlobalParameterValues(told, problem.P[telling, fiber])
        model.setFloatingSpeciesAmounts(places, y[rows])
        model.setGlobalParameterValues(signal_places, y[signal_rows])
        for number, segment in enumerate(problem.segments):
            model.setGlobalParameterValues(told, segment.P[telling, fiber])
            try:
                made.simulate(0.0, segment.duration, 2)
            except RuntimeError as reason:  # what CVODE says of a step that it could not take
                says = str(reason).partition(";")[0]
                raise UnfinishedCourse(f"libRoadRunner stopped at fiber {fiber}, rtol {rtol:g}: {says}.") from None
            shown[number, rows, fiber] = model.getFloatingSpeciesAmounts()[places]
            shown[number, signal_rows, fiber] = model.getGlobalParameterValues()[signal_places]
    if not np.isfinite(shown).all():
        raise UnfinishedCourse(f"libRoadRunner gave no number for some fiber at rtol {rtol:g}.")
    return Course(shown, {})


def _set_tolerances(made, problem: Protocol, rtol: float) -> None:
    """Tolerances by species, in the order in which CVODE keeps them: rates of rules first, then floating species."""
    cvode, model = made.getIntegrator(), made.model
    atol, ledgers = tolerance_table(problem, rtol)
    atol[ledgers] = UNSTEERED
    by_name = dict(zip(problem.kernel.species, atol.tolist(), strict=True))
    order = [model.getStateVectorId(number) for number in range(len(by_name))]
    for name, value in (
        ("relative_tolerance", rtol), ("absolute_tolerance", [by_name[name] for name in order]),
        ("maximum_num_steps", MOST_STEPS), ("stiff", True), ("initial_time_step", FIRST_STEP),
    ):  # fmt: skip
        cvode.setValue(name, value)
