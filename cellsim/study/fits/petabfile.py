"""A fit of a fiber as a PEtab problem (version 2): tables and SBML that other programs read, and theirs read here.

Parameters are over their own ranges in both; one whose range lies above nothing is searched in its logarithm here.
Noise is normal, with a standard deviation that is a number, or a number that each measurement brings.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cellsim.errors import CellsimError, MeasurementError
from cellsim.language.formulas import names_in
from cellsim.language.model import Model
from cellsim.scenario.fields.field import shown
from cellsim.study.fits.fiber import AS_IT_IS, FiberExperiment, FiberFit, Period, fiber_parameter, read_off_fiber
from cellsim.study.fits.measurements import FiberReading, Measured
from cellsim.study.fits.starts import of_extra
from cellsim.study.result.folder import publish
from cellsim.study.sbml import fiber_sbml

KIND = "petab"
PAGE, MODEL = "problem.yaml", "fiber.xml"
NOISE = "noise_"
TABLES = ("conditions", "experiments", "observables", "measurements", "parameters")
VERSION = "2.0.0"


def save_petab(fit: FiberFit, folder: str | Path) -> Path:
    """Write a fit as a PEtab problem, whole or not at all; ``petablint`` finds no fault in it.

    Parameters
    ----------
    fit : of a fiber
    folder : where it goes; an older problem there is replaced

    Raises
    ------
    MeasurementError : PEtab is not installed, or finds a fault.
    ResultError : the folder holds something else, or cannot be written.
    """
    problem = petab_problem(fit)
    tables = {name: getattr(problem, f"{name[:-1]}_df") for name in TABLES}
    _in_our_words(fit, tables)
    pages = {f"{name}.tsv": page for name, table in tables.items() if (page := _tsv(table))}
    pages[MODEL] = fiber_sbml(fit.group, fit.model).encode()
    lists = "".join(f"{name[:-1]}_files:\n  - {name}.tsv\n" for name in TABLES if f"{name}.tsv" in pages)
    model = f"model_files:\n  fiber:\n    location: {MODEL}\n    language: sbml\n"
    pages[PAGE] = f"format_version: {VERSION}\n{model}{lists}".encode()
    return publish(folder, pages, KIND)


def petab_problem(fit: FiberFit) -> Any:
    """A fit as PEtab holds it, without a fault.

    Parameters
    ----------
    fit : of a fiber

    Raises
    ------
    MeasurementError : PEtab is not installed, or finds a fault.
    """
    petab = of_extra("petab.v2")
    problem = petab.Problem()
    model = of_extra("petab.v2.models.sbml_model").SbmlModel.from_string(fiber_sbml(fit.group, fit.model), "fiber")
    problem.model = model
    for experiment in fit.experiments:
        rows: list[Any] = []
        for place, period in enumerate(experiment.periods):
            name = f"{experiment.name}_{place}"
            if period.sets:
                # what it is at the start is a number there, as PEtab has no names of a model for that moment
                sets = fit.at_rest(period.sets) if period.at_s == 0.0 else dict(period.sets)
                problem.add_condition(name, **{target: _theirs(value) for target, value in sets.items()})
            rows += [period.at_s, name if period.sets else ""]
        if not experiment.periods or experiment.periods[0].at_s > 0.0:
            rows = [0.0, "", *rows]
        problem.add_experiment(experiment.name, *rows)
    named: dict[str, str] = {}
    for each in fit.measured:
        reading = read_off_fiber(each)
        if reading.formula not in named:
            plain = reading.formula.isidentifier()
            named[reading.formula] = f"obs_{reading.formula}" if plain else f"obs_{len(named) + 1}"
            noise = f"{NOISE}{named[reading.formula]}"
            problem.add_observable(
                named[reading.formula], _theirs(reading.formula), noise_formula=noise, noise_placeholders=[noise]
            )
        problem.add_measurement(
            named[reading.formula],
            experiment_id=reading.experiment or None,
            time=reading.at_s,
            measurement=each.value,
            noise_parameters=[each.sd],
        )
    fiber = fit.fiber
    for one in fit.parameters:
        value = float(fiber.P[fiber.argument[one.name], 0])
        low, high = one.factor.low, one.factor.high
        problem.add_parameter(one.name, True, nominal_value=min(max(value, low), high), lb=low, ub=high)
    _check(problem)
    return problem


def read_petab(path: str | Path, group: str = "", model: Model | None = None) -> FiberFit:
    """A fit of our fiber as a PEtab problem has it; of its SBML file only the type of fiber is read.

    Parameters
    ----------
    path : of the YAML file of the problem
    group : "I", "IIa" or "IIx"; as the SBML file is named unless given
    model : what the fiber is made of; the human muscle unless given

    Raises
    ------
    MeasurementError : there is none, PEtab finds a fault, or it asks for what a fit cannot do.
    """
    petab = of_extra("petab.v2")
    file = Path(path)
    if not file.is_file():
        raise MeasurementError(f"There is no PEtab problem {shown(str(path))}. Check the path.")
    try:
        with _unheard():
            problem = petab.Problem.from_yaml(file)
    except Exception as reason:  # of many kinds: of YAML, of tables, of formulas, of SBML
        why = str(reason).strip().splitlines() or [type(reason).__name__]
        raise MeasurementError(f"{file} is no PEtab problem of version 2: {shown(why[0])[1:-1]}") from None
    _check(problem)
    group = group or _group_of(problem, file)
    parameters = [
        fiber_parameter(each.id, float(each.lb), float(each.ub)) for each in problem.parameters if each.estimate
    ]
    if prior := next((each.id for each in problem.parameters if each.estimate and each.prior_distribution), None):
        raise MeasurementError(f"{file}: {prior} has a prior, which a fit does not take. Leave it out.")
    fixed = {each.id: float(each.nominal_value) for each in problem.parameters if not each.estimate}
    return FiberFit(group, _experiments(problem, fixed, file), parameters, _measured(problem, file), model)


def _experiments(problem: Any, fixed: Mapping[str, float], file: Path) -> list[FiberExperiment]:
    conditions = {each.id: each for each in problem.conditions}
    found = []
    for each in problem.experiments:
        if each.has_preequilibration:
            raise MeasurementError(f"{file}: {each.id} begins with a rest of its own. Let it begin at time 0.")
        periods: list[Period] = []
        for period in each.sorted_periods:
            sets: dict[str, float | str] = dict(fixed) if not periods else {}
            for name in period.condition_ids:
                for change in conditions[name].changes:
                    value = change.target_value
                    sets[change.target_id] = float(value) if value.is_number else _formula(value, file)
            periods.append(Period(float(period.time), sets))
        found.append(FiberExperiment(each.id, tuple(periods)))
    if fixed:
        found.append(FiberExperiment("nothing_done", (Period(0.0, fixed),)))
    return found


def _measured(problem: Any, file: Path) -> list[Measured]:
    observables = {each.id: each for each in problem.observables}
    fixed = any(not each.estimate for each in problem.parameters)
    found = []
    for each in problem.measurements:
        of = observables[each.observable_id]
        if of.noise_distribution.value != "normal":
            raise MeasurementError(f"{file}: noise of {of.id} is {of.noise_distribution.value}, and not normal.")
        replaced = dict(zip(of.observable_placeholders, each.observable_parameters, strict=True))
        noise = of.noise_formula.subs(dict(zip(of.noise_placeholders, each.noise_parameters, strict=True)))
        if not noise.is_number or not float(noise) > 0.0:
            raise MeasurementError(
                f"{file}: the noise of {of.id} is {shown(str(noise))}. Write a number above nothing, or one for each "
                "measurement."
            )
        if not float(each.time) < float("inf"):
            raise MeasurementError(f"{file}: {of.id} is measured at rest, at no time. Write when.")
        experiment = each.experiment_id or ("nothing_done" if fixed else AS_IT_IS)
        reading = FiberReading(experiment, _formula(of.formula.subs(replaced), file), float(each.time))
        name = f"{of.id}, {experiment or 'at rest'}, {reading.at_s:g} s"
        found.append(Measured(name, reading, float(each.measurement), float(noise)))
    return found


def _formula(written: Any, file: Path) -> str:
    """A formula of PEtab in our language, which has the same words but for those that it lacks."""
    text = str(written)
    try:
        names_in(text)
    except CellsimError:
        raise MeasurementError(f"{file}: {shown(text)} uses more than + - * / **, sqrt, exp and log.") from None
    return text


def _group_of(problem: Any, file: Path) -> str:
    name = problem.model.sbml_model.getId() if problem.model is not None else ""
    head, _, group = name.rpartition("_")
    if head != "muscle_fiber":
        raise MeasurementError(
            f"{file}: its model is {shown(name)}, which is no fiber of cellsim. Write one with 'cellsim sbml'."
        )
    return group


def _theirs(formula: float | str) -> float | str:
    """A formula in the words of PEtab, which writes a power otherwise."""
    return formula.replace("**", "^") if isinstance(formula, str) else float(formula)


def _in_our_words(fit: FiberFit, tables: Mapping[str, Any]) -> None:
    """Formulas as they were given: PEtab 0.8 writes ``sqrt(x) / y`` as ``x ^ 1/2/y``, and reads that as another."""
    formulas = dict.fromkeys(_theirs(read_off_fiber(each).formula) for each in fit.measured)
    if fit.measured:
        tables["observables"]["observableFormula"] = list(formulas)
    if (rows := tables["conditions"]) is not None and not rows.empty:
        sets = [
            value for experiment in fit.experiments for period in experiment.periods
            for value in (fit.at_rest(period.sets) if period.at_s == 0.0 else period.sets).values()
        ]  # fmt: skip
        rows["targetValue"] = [value if isinstance(value, str) else repr(value) for value in map(_theirs, sets)]


def _tsv(table: Any) -> bytes:
    """A table of PEtab as text; where its rows have names, these come first."""
    if table is None or table.empty:
        return b""
    return table.to_csv(sep="\t", index=table.index.name is not None, lineterminator="\n").encode()


def _check(problem: Any) -> None:
    """Raise a sentence where PEtab's own lint finds an error."""
    with _unheard():
        found = problem.validate()
    severe = [each for each in found if each.level.name in ("ERROR", "CRITICAL")]
    if severe:
        first = str(severe[0].message).strip().splitlines()[0]
        raise MeasurementError(f"PEtab finds {len(severe)} faults in this problem. The first: {first}")


@contextmanager
def _unheard() -> Iterator[None]:
    """Without what PEtab says to its log: what it finds is raised."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
