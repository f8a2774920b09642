"""A fit of a fiber as a PEtab problem: sound for PEtab's own lint, read back, and solved alike by another simulator."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import least_squares

from cellsim.errors import MeasurementError, ResultError
from cellsim.study.fits.fiber import FiberExperiment, FiberFit, Period, fiber_parameter
from cellsim.study.fits.measurements import FiberReading, Measured
from cellsim.study.fits.petabfile import read_petab, save_petab
from cellsim.study.fits.starts import fitted
from tests.numerics.roadrunners import loaded

petab = pytest.importorskip("petab.v2", reason="PEtab is an extra: pip install 'cellsim[fit]'")
pytest.importorskip("pypesto", reason="pyPESTO is an extra: pip install 'cellsim[fit]'")

DOSE = FiberExperiment("dose", (Period(0.0, {"NR_plasma": 1.0, "NMN": "NMN + 5"}), Period(3600.0, {"NR_plasma": 0.0})))
BOUT = FiberExperiment(
    "bout",
    (Period(0.0, {"recruitment": 0.2, "flow_share": 0.9}), Period(90.0, {"recruitment": 0.1, "NMN": "2 * NMN"})),
)
LATER = FiberExperiment("later", (Period(600.0, {"CK_k": "0.5 * CK_k"}), Period(900.0)))
READINGS = (
    *(FiberReading("dose", formula, at) for formula in ("NR", "NMN") for at in (600.0, 1800.0, 3600.0, 7200.0)),
    FiberReading("dose", "NAD_cyt + NADH_cyt", 7200.0),
    FiberReading("bout", "PCr", 170.0),
    FiberReading("bout", "NMN", 170.0),
)
TRUE = {"NR_crossing_k": 1.4, "NRK_Vmax": 0.7}  # of what the fiber has
SURE = 0.02
SAME = 1e-3


@pytest.fixture(scope="module")
def fit() -> FiberFit:
    """Synthetic measurements of a fiber that differs in two numbers, with noise."""
    bare = FiberFit("I", (DOSE, BOUT), (), ())
    own = {name: float(bare.fiber.P[bare.fiber.argument[name], 0]) for name in TRUE}
    exact = bare.predicted({name: own[name] * TRUE[name] for name in TRUE}, READINGS)
    noise = np.random.default_rng(5).standard_normal(len(READINGS))
    measured = [
        Measured(f"{each.formula} {each.at_s:g}", each, float(value * (1.0 + SURE * more)), float(SURE * value))
        for each, value, more in zip(READINGS, exact, noise, strict=True)
    ]
    return FiberFit("I", (DOSE, BOUT), [fiber_parameter(name, own[name] / 4, own[name] * 4) for name in TRUE], measured)


@pytest.fixture(scope="module")
def folder(fit: FiberFit, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_petab(fit, tmp_path_factory.mktemp("petab") / "problem")


class OtherProgram:
    """What another program makes of the folder: tables by pandas, chemistry by libRoadRunner, and nothing of ours."""

    def __init__(self, folder: Path) -> None:
        self.tables = {each.stem: pd.read_csv(each, sep="\t", keep_default_na=False) for each in folder.glob("*.tsv")}
        self.runner = loaded((folder / "fiber.xml").read_text(encoding="utf-8"))
        solver = self.runner.getIntegrator()
        # contents are of up to 1e5 umol; much below these, rounding at rest is all that there is to follow
        tight = {"relative_tolerance": 1e-9, "absolute_tolerance": 1e-9, "maximum_num_steps": 100_000, "stiff": True}
        for name, value in tight.items():
            solver.setValue(name, value)

    def _value(self, formula: str) -> float:
        """A sum or a product of names and numbers, which is all that is written here."""
        if " + " in formula:
            return sum(self._value(part) for part in formula.split(" + "))
        if "*" in formula:
            return float(np.prod([self._value(part) for part in formula.split("*")]))
        try:
            return float(formula)
        except ValueError:
            return float(self.runner[formula.strip()])

    def _applied(self, condition: str) -> None:
        rows = self.tables["conditions"]
        rows = rows[rows["conditionId"] == condition]
        found = {row.targetId: self._value(str(row.targetValue)) for row in rows.itertuples()}
        for name, value in found.items():
            self.runner[name] = value

    def residuals(self, values: dict[str, float]) -> np.ndarray:
        formulas = dict(self.tables["observables"][["observableId", "observableFormula"]].itertuples(index=False))
        found = []
        for experiment, rows in self.tables["measurements"].groupby("experimentId", sort=False):
            self.runner.resetAll()
            for name, value in values.items():
                self.runner[name] = value
            periods = self.tables["experiments"]
            periods = periods[periods["experimentId"] == experiment]
            begins = dict(zip(periods["time"], periods["conditionId"], strict=True))
            now, seen = 0.0, {}
            for moment in sorted({*begins, *rows["time"]}):
                if moment > now:
                    self.runner.simulate(now, moment, 2)
                    now = moment
                if begins.get(moment):
                    self._applied(begins[moment])
                for row in rows[rows["time"] == moment].itertuples():
                    given = self._value(formulas[row.observableId])
                    seen[row.Index] = (given - row.measurement) / row.noiseParameters
            found += [seen[at] for at in rows.index]
        return np.array(found)


def test_petab_finds_no_fault_in_what_is_written(folder: Path) -> None:
    problem = petab.Problem.from_yaml(folder / "problem.yaml")
    assert [each.message for each in problem.validate()] == []
    assert [each.id for each in problem.parameters] == list(TRUE)
    assert {each.id: [period.time for period in each.periods] for each in problem.experiments} == {
        "dose": [0.0, 3600.0], "bout": [0.0, 90.0]
    }  # fmt: skip


def test_what_is_written_is_read_back(fit: FiberFit, folder: Path) -> None:
    back = read_petab(folder / "problem.yaml")
    assert back.group == "I"
    x = np.array([each.coordinate(1.1 * (each.factor.low * each.factor.high) ** 0.5) for each in fit.parameters])
    ours, theirs = fit.objective(), back.objective()
    assert theirs.residuals(x) == pytest.approx(ours.residuals(x), abs=1e-6)
    assert np.abs(ours.residuals(x)).max() > 1.0
    assert [(each.low, each.high) for each in back.parameters] == [(each.low, each.high) for each in fit.parameters]


def test_what_begins_later_and_what_is_left_alone_are_read_back(fit: FiberFit, tmp_path: Path) -> None:
    readings = [FiberReading("later", "PCr", 1000.0), FiberReading("", "sqrt(NMN) / NAD_cyt", 60.0)]
    measured = [Measured(each.formula, each, 1.0, 0.1) for each in readings]
    later = FiberFit("IIa", (LATER,), fit.parameters, measured)
    back = read_petab(save_petab(later, tmp_path / "problem") / "problem.yaml")
    assert back.group == "IIa"
    assert [period.at_s for period in back.experiments[0].periods] == [0.0, 600.0, 900.0]
    x = np.array([each.low for each in fit.parameters])
    assert back.objective().residuals(x) == pytest.approx(later.objective().residuals(x), rel=1e-9)


@pytest.mark.slow
def test_another_simulator_finds_the_same_optimum_in_the_files(fit: FiberFit, tmp_path: Path) -> None:
    """Ours by pyPESTO, theirs by libRoadRunner and scipy out of the folder alone."""
    dosed = FiberFit("I", (DOSE,), fit.parameters, [each for each in fit.measured if each.reading.experiment == "dose"])
    objective = dosed.objective()
    found = fitted(objective, 1, seed=4)
    other, names = OtherProgram(save_petab(dosed, tmp_path / "problem")), list(TRUE)

    def residuals(x: np.ndarray) -> np.ndarray:
        return other.residuals(dict(zip(names, np.exp(x), strict=True)))

    begin = np.log([(each.factor.low * each.factor.high) ** 0.5 * 1.5 for each in fit.parameters])
    theirs = least_squares(residuals, begin, diff_step=1e-4, xtol=1e-7, ftol=1e-7)
    ours = 10.0**found.x
    assert ours == pytest.approx(np.exp(theirs.x), rel=SAME)
    assert objective.misfit(found.x) == pytest.approx(theirs.cost, rel=SAME)
    true = np.array([(each.factor.low * each.factor.high) ** 0.5 * TRUE[each.name] for each in fit.parameters])
    assert ours == pytest.approx(true, rel=0.2), "the noise is small, so the optimum is near what made the measurements"
    assert (np.abs(ours / true - 1.0) > 10.0 * SAME).any(), "else it would have shown nothing of the search"


@pytest.mark.parametrize(
    ("table", "was", "becomes", "says"),
    [
        ("parameters", "NRK_Vmax", "NRK_Vmix", "PEtab finds|no parameter"),
        ("observables", "\tNR\t", "\tNRR\t", "PEtab finds|has no"),
        ("observables", "\tnormal\t", "\tlaplace\t", "not normal"),
        ("observables", "\tNR\t", "\tsin(NR)\t", "sin"),
        ("measurements", "dose", "doze", "no experiment"),
        ("conditions", "NR_plasma", "NR_plasm", "PEtab finds|has no"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    folder: Path, tmp_path: Path, table: str, was: str, becomes: str, says: str
) -> None:
    for each in folder.iterdir():
        (tmp_path / each.name).write_bytes(each.read_bytes())
    page = tmp_path / f"{table}.tsv"
    text = page.read_text(encoding="utf-8")
    assert was in text
    page.write_text(text.replace(was, becomes), encoding="utf-8")
    with pytest.raises(MeasurementError, match=says) as caught:
        read_petab(tmp_path / "problem.yaml")
    assert "\n" not in str(caught.value)


def test_a_fit_that_the_fiber_cannot_do_is_one_sentence(fit: FiberFit, tmp_path: Path) -> None:
    for experiments, says in (
        ((DOSE, DOSE), "Two experiments"),
        ((FiberExperiment("dose", (Period(0.0, {"NRplasma": 1.0}),)), BOUT), "Did you mean 'NR_plasma'"),
        ((FiberExperiment("dose", (Period(0.0, {"NRK_Vmax": 1.0}),)), BOUT), "which the fit changes"),
        ((FiberExperiment("dose", (Period(9.0), Period(3.0))), BOUT), "not in order of time"),
        ((BOUT,), 'no experiment "dose"'),
    ):
        with pytest.raises(MeasurementError, match=says):
            FiberFit("I", experiments, fit.parameters, fit.measured)
    with pytest.raises(MeasurementError, match="There is no PEtab problem"):
        read_petab(tmp_path / "none.yaml")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ResultError, match="mine"):
        save_petab(fit, tmp_path / "mine")
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["notes.txt"]
