"""A fit in a TOML file: a scenario, measurements of its people, and what may be changed to meet them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cellsim.errors import MeasurementError, ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, shown
from cellsim.scenario.reading.opening import contents, parsed
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.factors import Factor, factor
from cellsim.study.fits.measurements import read_measurements
from cellsim.study.fits.objective import Objective, PredictedBy
from cellsim.study.fits.parameters import FitParameter
from cellsim.study.fits.samples import Candidate, candidates
from cellsim.study.fits.starts import METHODS, STARTS

TOP = ("title", "scenario", "data", "starts", "method", "seed", "profiles", "parameters", "next")
NEXT = ("observables", "every", "groups", "best")
MOST_STARTS = 10_000
EXAMPLE = 'NAMPT_Km_NAM = "own range"'


@dataclass(frozen=True, eq=False)
class FitFile:
    """A fit as a file has it.

    Parameters
    ----------
    title : as it is written
    scenario : whose runs are to meet the measurements
    objective : how well they do
    starts : how many searches
    method : of each
    seed : of the starts
    profiled : whether each parameter is profiled when they are done
    candidates : samples that might be taken next; none where the file does not ask
    best : how many of them are told
    """

    title: str
    scenario: Scenario
    objective: Objective
    starts: int
    method: str
    seed: int
    profiled: bool
    candidates: tuple[Candidate, ...]
    best: int

    def says(self) -> str:
        """What it is, in sentences."""
        of = self.objective
        lines = [f"  {each.name}: {each.value:g} ± {each.sd:g}" for each in of.measured]
        told = lines[:20] + ([f"  and {len(lines) - 20} more"] if len(lines) > 20 else [])
        profiled = ", and a profile of each parameter" if self.profiled else ""
        after = f"\n\n{len(self.candidates)} samples that might be taken next are weighed." if self.candidates else ""
        return (
            f"{self.title}\n\n{self.starts} starts by {self.method}{profiled}, in runs of {self.scenario.title}.\n\n"
            "What may be changed\n" + "\n".join(f"  {each.factor.says()}" for each in of.parameters)
            + "\n\nWhat was measured\n" + "\n".join(told) + after + "\n"
        )  # fmt: skip


def read_fit(path: str | Path, trust: bool = False) -> FitFile:
    """The fit in a file.

    Parameters
    ----------
    path : of the file; its scenario and its measurements stand beside it
    trust : run the Python code in which the scenario brings mechanisms of its own

    Raises
    ------
    ScenarioError, MeasurementError : it is no fit; one sentence says what and how to mend it.
    """
    top = Table("", parsed(_text(Path(path), "fit"), "fit"), TOP, "a fit", "fit")
    home = Path(path).resolve().parent
    base = Scenario.read(home / top["scenario"].text('"scenario.toml"'), trust=trust)
    data = top["data"].text('"data.csv"')
    measured = read_measurements(_text(home / data, "table of measurements"), data, base)
    objective = Objective(_parameters(top["parameters"], base), measured, PredictedBy(base))
    weighed, best = _next(top, base, objective)
    return FitFile(
        title=top["title"].text('"How fast NAD is spent"') if top.has("title") else "Untitled fit",
        scenario=base,
        objective=objective,
        starts=top["starts"].integer(1, MOST_STARTS) if top.has("starts") else STARTS,
        method=top["method"].choice(METHODS, "a method") if top.has("method") else next(iter(METHODS)),
        seed=top["seed"].integer(0, kinds.LARGEST_SEED) if top.has("seed") else 1,
        profiled=top["profiles"].boolean() if top.has("profiles") else True,
        candidates=weighed,
        best=best,
    )


def _text(file: Path, what: str) -> str:
    if not file.exists():
        raise MeasurementError(f"There is no {what} {shown(str(file))}. Check the path.")
    return contents(file, what)


def _parameters(field: Field, base: Scenario) -> tuple[FitParameter, ...]:
    if not isinstance(field.value, dict) or not field.value:
        raise field.wrong("A table of what may be changed was expected here", f"Write {EXAMPLE} under [parameters].")
    written: Mapping[str, Any] = field.value
    model = base.made_of()
    found = [FitParameter(factor(name, each, model, f"{field.path}.{name}")) for name, each in written.items()]
    for each in found:
        _check_place(each.factor, base, f"{field.path}.{each.name}")
    return tuple(found)


def _check_place(one: Factor, base: Scenario, where: str) -> None:
    """Both ends of a range must be such as a scenario may say: else half of the search would be lost."""
    for share in (0.0, 1.0):
        try:
            base.rewritten({one.name: one.at(share)})
        except ScenarioError as mistake:
            raise MeasurementError(f"{where} goes to {shown(one.at(share))}, which cannot be. {mistake}") from None


def _next(top: Table, base: Scenario, objective: Objective) -> tuple[tuple[Candidate, ...], int]:
    """Samples that might be taken next, as ``[next]`` has them."""
    if not top.has("next"):
        return (), 0
    table = Table("next", top["next"].value, NEXT, "[next]", "fit")
    every = table["every"].quantity(kinds.RECORD)
    wanted = table["observables"]
    if not isinstance(wanted.value, dict) or not wanted.value:
        raise wanted.wrong("A table of observables was expected here", "Write observables = { nad_total = 30.0 }.")
    sds = {name: Field(f"{wanted.path}.{name}", sd).number(1e-300, 1e300, "30.0") for name, sd in wanted.value.items()}
    groups = table["groups"].value if table.has("groups") else ["all"]
    if not isinstance(groups, list) or not all(isinstance(each, str) for each in groups):
        raise table["groups"].wrong("A list of fiber types was expected here", 'Write ["all", "I"].')
    best = table["best"].integer(1, 1000) if table.has("best") else 10
    return candidates(base, sds, every, tuple(groups), "next"), best
