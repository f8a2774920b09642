"""A run, profiled: which reactions set the step and when, which fibers cost most, and where the time goes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from cellsim.errors import CellsimError
from cellsim.kinetics.analysis.replay import Replay, coefficients
from cellsim.language.model import Model
from cellsim.population.fibers.state import RTOL, Fibers
from cellsim.population.kernels import equations, equations_hash, kernel_of
from cellsim.population.watch import observed_by
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.record import record
from cellsim.study.lives.life import Lived, Tell, live_through
from cellsim.study.lives.people import Life
from cellsim.study.profile.clock import PROFILING, SECTIONS, Stopwatch
from cellsim.study.profile.facts import facts_of
from cellsim.study.profile.phases import Phases, phases_of
from cellsim.study.profile.recorder import Recorder
from cellsim.study.profile.tally import Tally, summed
from cellsim.study.result.folder import publish
from cellsim.study.result.provenance import provenance
from cellsim.tissue.agenda import agenda_of, person_of
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import ready

FORMAT = 1
BINS = 120
BEFORE, AFTER = 900.0, 3600.0  # s around the first bout


@dataclass(frozen=True)
class Costs:
    """One person's run: what was counted, CPU time by section [s], and the fibers it was spent on.

    ``fibers`` holds key, type and mitochondrial density [share of fiber] of each, by row.
    """

    person: str
    tally: Tally
    seconds: Mapping[str, float]
    fibers: list[dict]
    lived: Lived


@dataclass(frozen=True)
class Profile:
    """Everyone's costs, and the facts that are read off them.

    Parameters
    ----------
    scenario : that was run
    costs : of each person
    everyone : what was counted, all people together
    """

    scenario: Scenario
    costs: list[Costs]
    everyone: Tally

    @property
    def seconds(self) -> dict[str, float]:
        """CPU time by section, of everyone together [s]; without what profiling itself took."""
        return {name: sum(each.seconds[name] for each in self.costs) for name in SECTIONS}

    def facts(self) -> dict:
        """All numbers, as JSON can hold them."""
        together = [fiber | {"person": each.person} for each in self.costs for fiber in each.fibers]
        whole = facts_of(self.everyone, self.seconds, together)
        people = {each.person: facts_of(each.tally, _own(each.seconds), each.fibers) for each in self.costs}
        return {
            "cellsim_profile": FORMAT,
            "title": self.scenario.title,
            "seed": self.scenario.seed,
            "profiling_cpu_s": sum(each.seconds[PROFILING] for each in self.costs),
            "everyone": whole,
            "people": people,
            "provenance": provenance(
                self.scenario.text,
                self.scenario.seed,
                run=record(self.scenario),
                kernel=equations_hash(self.scenario.made_of()),
            ),
        }

    def save(self, folder: str | Path, figure: bytes) -> Path:
        """Write profile.json and profile.png, whole or not at all.

        Parameters
        ----------
        folder : where it goes; an older one there is replaced
        figure : PNG bytes

        Returns
        -------
        the folder

        Raises
        ------
        ResultError : the folder holds something else, or cannot be written.
        """
        page = self.facts() | {"files": ["profile.json", "profile.png"]}
        text = json.dumps(page, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
        return publish(Path(folder), {"profile.json": text.encode(), "profile.png": figure}, "profile")


def profile(scenario: Scenario, person: str | None = None, tell: Tell | None = None) -> Profile:
    """Run a scenario for everyone in it, or for one person, and count what the chemistry took.

    What the muscles live through is what ``simulate`` makes them live through, to the last bit.

    Parameters
    ----------
    scenario : who, and what is done to them
    person : who alone; everyone unless given
    tell : hears of person, simulated time and time in all [s]

    Returns
    -------
    what was counted, and CPU time by section [s]

    Raises
    ------
    CellsimError : nobody of that name, a bout that cannot be, or chemistry that could not be carried on.
    """
    scenario = as_measured(scenario)
    people = [person_of(scenario, person)] if person is not None else list(scenario.people)
    agendas = [agenda_of(scenario, each) for each in people]
    first = min((work for agenda in agendas for work in agenda.work), key=lambda work: work.start_s, default=None)
    edges = {"record": np.linspace(0.0, scenario.duration_s, BINS + 1)}
    if first is not None:
        edges["bout"] = np.linspace(first.start_s - BEFORE, first.end_s + AFTER, BINS + 1)
    ready()  # what is compiled on the way is no cost of this scenario
    costs = [
        _costs(scenario, each, phases_of(agenda), edges, tell) for each, agenda in zip(people, agendas, strict=True)
    ]
    names = tuple(dict.fromkeys(name for each in costs for name in each.tally.phases.names))
    fibers = sum(each.tally.fibers for each in costs)
    everyone = _empty(scenario.made_of(), Phases(names, np.zeros(0), np.zeros(0)), fibers, edges)
    return Profile(scenario, costs, summed([each.tally for each in costs], everyone))


def _empty(model: Model, phases: Phases, fibers: int, edges: Mapping[str, np.ndarray]) -> Tally:
    kernel = kernel_of(model)
    tally = Tally(phases, kernel.species, kernel.reactions, fibers)
    for name, each in edges.items():
        tally.course(name, each)
    return tally


def _costs(
    scenario: Scenario, person: Person, phases: Phases, edges: Mapping[str, np.ndarray], tell: Tell | None
) -> Costs:
    model = scenario.made_of(person)
    kernel, tally = kernel_of(model), _empty(model, phases, scenario.muscle.fibers, edges)
    replay = Replay(equations(model.fiber), coefficients(model.fiber), kernel.method)
    watch = Stopwatch()
    recorder = Recorder(kernel, replay, tally, watch)
    with observed_by(recorder):
        lived = live_through(Life(scenario, person), tell=tell, solver=replace(kernel, watch=recorder))
    fibers = recorder.fibers
    if fibers is None:
        raise CellsimError("Nothing was profiled: no fiber's chemistry was carried on.")
    with watch.within(PROFILING):
        recorder.fold(RTOL, fibers.tolerance)
    watch.stop()
    return Costs(person.name, tally, dict(watch.seconds), _who(fibers), lived)


def _who(fibers: Fibers) -> list[dict]:
    rows = zip(fibers.keys, fibers.types, fibers.density, strict=True)
    return [{"key": int(key), "type": kind, "mitochondria": float(density)} for key, kind, density in rows]


def _own(seconds: Mapping[str, float]) -> dict[str, float]:
    return {name: seconds[name] for name in SECTIONS}
