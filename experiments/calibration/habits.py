"""Run the printed week of every level of activity, and read what it keeps up of each state of training.

    python experiments/calibration/habits.py            run, and show what comes out
    python experiments/calibration/habits.py --write    the same, and write it to the table of habits
    python experiments/calibration/habits.py --quick    few fibers and one pass: does it run?

A person of a level begins as the table has them, and then lives through its week again and again, written out as bouts
with nothing in the background. Of each state that a habit sets, what it is called to is averaged over the last week:
its mean, and as much as it moved in that week over its own rate. That mean, above what it is in somebody who does
nothing, is the row of the level. As the content that the row keeps up decides how hard a session is for a fiber, the
weeks are run again with the new rows, until these stay.

States are found by their names: a species whose rest is ``1 + habit_NAME``, or ``habit_NAME``, has the rows ``NAME_I``,
``NAME_IIa`` and ``NAME_IIx`` where it is of the fiber, and ``NAME_person`` where it is of the person.
"""

import argparse
import re
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import Subject
from cellsim.biology.training import habits
from cellsim.biology.training.habits import HABITS, LEVELS, SETTING, ActivityLevel, WeeklySession
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import FIBER, PERSON
from cellsim.language.model import Model
from cellsim.language.parameters import rows_of
from cellsim.population.fibers.traits import TYPES
from cellsim.population.muscle.sampled import Sampled
from cellsim.scenario import Scenario
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.fields.times import DAYS
from cellsim.scenario.plan.parts import MeasuredPerson
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation

TABLE = Path(habits.__file__).with_suffix(".toml")
WEEK, HOUR = 7 * 86400.0, 3600.0
WEEKS = 2  # what follows a session is over in days; what does not, moves evenly in the second
LEAST = 1e-5  # a mean below is told as none
NEAR = 0.03  # of a row, within which it stays
KNOWN = "derived: mean of the printed week, run by experiments/calibration/habits.py"
PERSON_TEXT = """
duration = "{weeks} week"
record_every = "1 day"
[[person]]
name = "someone"
age = "28 year"
activity = "{level}"
[muscle]
fibers = {fibers}
mitochondria = 40
[[habit]]
keep = "sedentary"
"""
BOUT = """
[[bout]]
do = "{do}"
every = "week"
on = [{days}]
clock = "{clock} hour"
intensity = "{percent} %Wmax"
{length}
"""


@dataclass(frozen=True)
class HeldState:
    """A state that a habit sets: the ``name`` in its argument, the species, and what that is without a habit."""

    name: str
    species: str
    without: float


def states(model: Model, network: str) -> list[HeldState]:
    """Every state of a network that a habit sets."""
    found = []
    for name, species in model.networks[network].species.items():
        told = species.rest or species.start or ""
        match = re.fullmatch(rf"(1 \+ )?{SETTING}(\w+)", told)
        if match:
            found.append(HeldState(match[2], name, float(match[1] is not None)))
    return found


def written(session: WeeklySession) -> str:
    """A session as a scenario has it."""
    length = f'duration = "{session.minutes} minute"'
    if session.parts > 1:
        length = (
            f'work = "{60 * session.minutes:.0f} second"\nrest = "{60 * session.rest_minutes:.0f} second"\n'
            f'times = {session.parts}\nrest_intensity = "{session.rest_percent} %Wmax"'
        )
    days = ", ".join(f'"{DAYS[day]}"' for day in session.days)
    return BOUT.format(do=session.do, days=days, clock=session.clock, percent=session.percent, length=length)


def mean_called(kernel: Kernel, name: str, seen: np.ndarray, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
    """What a state is called to on the mean of a week in which it was seen (moment, column), for each column.

    It relaxes at a rate that is measured: how its rate of change answers a little more of it.
    """
    row = list(kernel.species).index(name)
    more = Y.copy()
    step = 1e-4 * np.maximum(np.abs(Y[row]), 1e-3)
    more[row] += step
    rate = -(kernel.rates_of_change(more, P)[row] - kernel.rates_of_change(Y, P)[row]) / step
    mean = 0.5 * (seen[1:] + seen[:-1]).mean(axis=0)
    return mean + (seen[-1] - seen[0]) / (WEEK * np.maximum(rate, 1e-12))


def with_fitness(scenario: Scenario, known: dict[str, Subject]) -> Scenario:
    """The scenario with the fitness of its person, which is measured once: what a habit keeps up is told over it."""
    (person,) = scenario.people
    if person.activity not in known:
        known[person.activity] = body_in(as_measured(scenario), person)
    digest = scenario.made_of(person).plain.digest
    return replace(scenario, measured=(MeasuredPerson(person, digest, known[person.activity]),))


def lived(model: Model, level: ActivityLevel, fibers: int, weeks: int, known: dict[str, Subject]) -> dict[str, float]:
    """The rows of a level by name, without its group."""
    text = PERSON_TEXT.format(weeks=weeks, level=level.name, fibers=fibers) + "".join(map(written, level.week))
    simulation = Simulation(with_fitness(replace(Scenario.from_text(text), model=model).checked(), known))
    muscle, body = simulation.state, simulation.state.body
    of_fiber, of_person = states(model, FIBER), states(model, PERSON)
    begins = (weeks - 1) * WEEK
    times = [begins + HOUR * each for each in range(int(WEEK / HOUR) + 1)]
    kept: list[list[np.ndarray]] = [[], []]

    def seen(sampled: Sampled) -> None:
        rows = [muscle.fibers.species[each.species] for each in of_fiber]
        kept[0].extend(np.array(sampled.fibers[:, rows]))
        rows = [list(body.kernel.species).index(each.species) for each in of_person]
        kept[1].extend(np.array(sampled.person[:, rows]))

    simulation.advance_to(begins)
    simulation.live(times, seen)
    found = {}
    fiber_courses, person_courses = (np.array(each) for each in kept)
    for place, each in enumerate(of_fiber):
        of = muscle.fibers
        called = mean_called(of.kernel, each.species, fiber_courses[:, place], of.Y, of.P) - each.without
        for group in TYPES:
            found[f"{each.name}_{group}"] = of.mean(called, group)
    Y, P, _ = body.columns
    for place, each in enumerate(of_person):
        course = person_courses[:, place].reshape(len(person_courses), -1)
        called = mean_called(body.kernel, each.species, course, np.array(Y), np.array(P)) - each.without
        found[f"{each.name}_person"] = float(called[0])
    return {name: value for name, value in found.items() if value >= LEAST}


def put(text: str, level: ActivityLevel, found: dict[str, float]) -> str:
    """The table with the rows of a level in place of those that were derived before."""
    head, start, rest = text.partition(f"[{level.group}]\n")
    own, blank, others = rest.partition("\n\n")
    kept = [line for line in own.splitlines() if KNOWN not in line]
    for name, value in found.items():
        low, high = sorted((0.5 * value, 2.0 * value))
        kept.append(
            f'{name} = {{ value = "{value:.3g}", low = "{low:.3g}", high = "{high:.3g}", source = "judgement", '
            f'known = "{KNOWN}" }}'
        )
    return head + start + "\n".join(kept) + ("\n" if not blank else "") + blank + others


def with_table(text: str) -> Model:
    """The model with another table of habits."""
    return human_muscle().without(HABITS.name).plus(replace(HABITS, rows=rows_of(text, TABLE.name)))


def main() -> None:
    """Run every week, show what comes out, and write it where that was said."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--write", action="store_true", help="write the rows to the table of habits")
    asked.add_argument("--quick", action="store_true", help="few fibers and one pass: does it run?")
    asked.add_argument("--passes", type=int, default=3, help="how often rows are found anew")
    asked.add_argument("--fibers", type=int, default=12, help="that stand for the muscle of each person")
    how = asked.parse_args()
    fibers, passes = (3, 1) if how.quick else (how.fibers, how.passes)
    text, before, known = TABLE.read_text(encoding="utf-8"), {}, {}
    for number in range(passes):
        model, now = with_table(text), {}
        for level in LEVELS.values():
            now |= {(level.name, name): value for name, value in
                    (lived(model, level, fibers, WEEKS, known) if level.week else {}).items()}  # fmt: skip
        for level in LEVELS.values():
            text = put(text, level, {name: value for (whose, name), value in now.items() if whose == level.name})
        moved = max((abs(value - before.get(key, 0.0)) / abs(value) for key, value in now.items()), default=0.0)
        print(f"pass {number + 1}: rows moved by {moved:.1%} at most")
        before = now
        if moved < NEAR:
            break
    for (level, name), value in before.items():
        print(f"{level:14s}{name:22s}{value:8.3f}")
    if how.write:
        TABLE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
