"""The public names, put together: simulate() gives results that can print themselves."""

from collections.abc import Sequence
from dataclasses import replace

from cellsim.kinetics.compiled import Solver
from cellsim.scenario.scenario import Scenario
from cellsim.study.results import Result
from cellsim.study.run import Tell
from cellsim.study.run import simulate as _simulate
from cellsim.tissue.model import MuscleModel
from cellsim.view import figures
from cellsim.view.save import printed

__all__ = ["MuscleModel", "Result", "Scenario", "figures", "simulate"]


def simulate(
    scenario: Scenario,
    workers: int = 1,
    threads: int = 1,
    tell: Tell | None = None,
    command: Sequence[str] = (),
    solver: Solver = "compiled",
) -> Result:
    """Everyone in a scenario, run to its end; the result saves itself with figures and report.

    See ``cellsim.study.run.simulate`` for the arguments.
    """
    return replace(_simulate(scenario, workers, threads, tell, command, solver), printer=printed)
