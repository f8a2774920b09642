"""A season lived through once, and each plan from the moment at which it ends, with the same chances."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial

from cellsim.errors import ScenarioError, TooHard
from cellsim.population.muscle.state import Muscle
from cellsim.population.snapshot import Snapshot
from cellsim.scenario.fields.field import shown
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import Bout, MuscleSample, Person
from cellsim.scenario.scenario import Scenario
from cellsim.study.carriers.processes import processes, sharing
from cellsim.study.seasons.meals import fed
from cellsim.study.seasons.planfile import TrainingPlan
from cellsim.study.seasons.readings import Readiness, live_through, moments
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation

USUAL_DAYS = "sedentary"  # in the background: all else that is done stands in the record
TEXT = """
title = "A season"
duration = "1 day"
seed = {seed}
record_every = "1 hour"
[[person]]
age = "40 year"
"""


@dataclass(frozen=True, eq=False)
class Future:
    """What is to be lived from the end of a season on: who, what, and when it is read [s]."""

    scenario: Scenario
    times: tuple[float, ...]


def scenario_of(
    person: Person, bouts: Sequence[Bout], until_s: float, fibers: int, mitochondria: int, seed: int
) -> Scenario:
    """A season as a scenario that begins with a rested muscle; sessions apart from it nobody does any.

    Nothing but what ``readings`` reads is recorded, so that it may hold more than what a result has room for.

    Parameters
    ----------
    person : who
    bouts : what is done, in order of time
    until_s : how long it goes on [s]
    fibers, mitochondria : that are simulated, and in each
    seed : of chance

    Raises
    ------
    ScenarioError : nobody can be so.
    """
    base = Scenario.from_text(TEXT.format(seed=seed))
    muscle = MuscleSample(base.muscle.name, fibers, mitochondria)
    checked = replace(base, people=(person,), muscle=muscle).checked()
    keeping = (KeptLevel(USUAL_DAYS, 0.0, until_s, (), ""),)
    return replace(checked, bouts=tuple(bouts), duration_s=until_s, keeping=keeping)


def lived(scenario: Scenario, end_s: float) -> tuple[Readiness, Snapshot]:
    """A season up to its end, read on the way, and the muscle as it is then.

    Parameters
    ----------
    scenario : of the season
    end_s : of its last session [s]
    """
    simulation = Simulation(scenario)
    found = live_through(simulation, moments(scenario.bouts, 0.0, end_s))
    return found, simulation.state.snapshot()


def futures_of(scenario: Scenario, end_s: float, plans: Sequence[TrainingPlan]) -> list[Future]:
    """What is to be lived by each plan, held against what the person can do.

    Parameters
    ----------
    scenario : of the season, measured
    end_s : of it [s]
    plans : what is done from then on

    Raises
    ------
    ScenarioError : a session that the person could not do.
    """
    found = []
    for plan in plans:
        try:
            whole = with_plan(scenario, plan)
        except TooHard as reason:
            raise ScenarioError(f"In the plan {shown(plan.name)}: {reason}") from None
        bouts = (*_last_of_each(scenario.bouts), *plan.bouts)  # what was done before is in the state
        found.append(Future(replace(whole, bouts=bouts), tuple(moments(bouts, end_s, plan.until_s))))
    return found


def _last_of_each(bouts: Sequence[Bout]) -> list[Bout]:
    """The last bout of each muscle, in order of time: they name the muscles whose tissue is in the state."""
    last = {name: place for place, bout in enumerate(bouts) for name in bout.muscles}
    return [bouts[place] for place in sorted({*last.values(), len(bouts) - 1})]


def with_plan(scenario: Scenario, plan: TrainingPlan) -> Scenario:
    """A measured season and a plan after it as one scenario.

    Raises
    ------
    TooHard : a session that the person could not do.
    """
    keeping = tuple(replace(each, until_s=plan.until_s) for each in scenario.keeping)
    bouts = (*scenario.bouts, *plan.bouts)
    return fed(as_measured(replace(scenario, bouts=bouts, duration_s=plan.until_s, keeping=keeping)))


def planned(futures: Sequence[Future], state: Snapshot, workers: int = 1) -> list[Readiness]:
    """What becomes of a muscle by each plan: all go on from the same state, with the same chances.

    Parameters
    ----------
    futures : of each plan
    state : of the muscle as the season ends
    workers : processes that share the plans; changes nothing but the time it takes
    """
    go_on = partial(_go_on, state=state)
    with nullcontext() if (many := sharing(workers, len(futures))) == 1 else processes(many) as pool:
        return list(map(go_on, futures) if pool is None else pool.map(go_on, futures))


def _go_on(future: Future, state: Snapshot) -> Readiness:
    simulation = Simulation(future.scenario)
    simulation.state.go_back_to(_with_rested(state, simulation.state))
    return live_through(simulation, future.times)


def _with_rested(state: Snapshot, muscle: Muscle) -> Snapshot:
    """A state with the tissue of muscles that nothing has worked by then, and that a plan works."""
    others = Snapshot(state["others"])
    for name, tissue in muscle.others.each.items():
        if (field := name.replace(" ", "_")) not in others:
            tissue.reach(state["time_s"])
            others[field] = tissue.snapshot()
    return Snapshot(state | {"others": others})
