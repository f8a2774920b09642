"""The public names, put together: simulate() gives results that can print themselves.

What draws, and what needs Mesa, is loaded when it is first asked for: a run begins without either.
"""

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.carriers.kernel import Solver
from cellsim.language.mechanism import Mechanism
from cellsim.language.model import Model
from cellsim.scenario.scenario import Scenario
from cellsim.study.checkpoints.run import USUAL_S
from cellsim.study.lives.life import Tell
from cellsim.study.result.result import Result
from cellsim.study.run import simulate as _simulate

if TYPE_CHECKING:
    from cellsim.study.arms.compared import compared
    from cellsim.study.sweeps.design import Design
    from cellsim.study.sweeps.study import Study
    from cellsim.tissue.model import MuscleModel
    from cellsim.view.figures import drawn as figures

__all__ = ["Design", "Mechanism", "Model", "MuscleModel", "Result", "Scenario", "Study", "compared", "figures",
           "human_muscle", "simulate"]  # fmt: skip


def simulate(
    scenario: Scenario,
    workers: int = 1,
    threads: int = 1,
    tell: Tell | None = None,
    command: Sequence[str] = (),
    solver: Solver = "compiled",
    model: Model | None = None,
    checkpoint: str | Path | None = None,
    every_s: float = USUAL_S,
    resume: bool = False,
    digest_every_s: float | None = None,
    ranges: int = 0,
) -> Result:
    """Everyone in a scenario, run to its end; the result saves itself with figures and report.

    Parameters
    ----------
    scenario : who, and what is done to them
    workers : processes that share the runs; changes nothing but the time it takes
    threads : threads that share the fibers of one person, where there are thousands; likewise
    tell : hears of person, simulated time and time in all [s], in this process only
    command : the words typed in the shell, for the record
    solver : what carries the chemistry, "compiled"; "plain" and "scipy" check it, far slower
    model : what everyone is made of; the scenario's own unless given
    checkpoint : a folder for checkpoints, which stays until it is removed; none unless given
    every_s : from one checkpoint of a life to the next, by the clock on the wall [s]
    resume : go on from what is in that folder, to the same bits as if nothing had happened
    digest_every_s : how often digests of all state are kept, by which two runs can be compared; never unless given [s]
    ranges : sets of parameters of the tissue, drawn out of their ranges, with which every muscle is lived through again
        without chemistry: ``Result.ranges`` has what that makes of the dates of being back. None unless given; 64 do

    Returns
    -------
    the table of what was recorded, with its summary, events and provenance

    Raises
    ------
    CellsimError : a person or bout that cannot be, or chemistry that could not be carried on.
    """
    given = scenario, workers, threads, tell, command, solver, model, checkpoint, every_s, resume, digest_every_s
    return replace(_simulate(*given, ranges), printer=_printed)


def _printed(result: Result) -> tuple[dict[str, bytes], str]:
    from cellsim.view.report.save import printed

    return printed(result)


_LATER = {
    "Design": ("cellsim.study.sweeps.design", "Design"),
    "MuscleModel": ("cellsim.tissue.model", "MuscleModel"),
    "Study": ("cellsim.study.sweeps.study", "Study"),
    "compared": ("cellsim.study.arms.compared", "compared"),
    "figures": ("cellsim.view.figures.drawn", None),
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"cellsim.public has no '{name}'. It has {', '.join(__all__)}.")
    module, inside = _LATER[name]
    found = import_module(module)
    return getattr(found, inside) if inside else found
