"""What no muscle can do, whatever is asked of it: take oxygen that blood does not bring, or work without ATP."""

from dataclasses import replace

import pytest

from cellsim import Scenario
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.readout.observe import observe, rested_values
from cellsim.tissue.agenda import agenda_of

ONE = """
duration = "1 hour"
seed = 1
[[person]]
name = "she"
age = "30 year"
sex = "female"
mass = "75 kg"
[muscle]
name = "vastus lateralis"
fibers = 4
mitochondria = 8
"""
RIDE = Work(600.0, [240.0], [1.0], 0.03, 240.0, 0.25, "endurance")
ELBOW = Work(600.0, [900.0], [0.3], 0.25, 90.0, 1.0, "resistance", 0.4)


def able(fibers: Fibers) -> dict[str, float]:
    """Power of each type if all its fibers pulled [umol ATP/L/s]."""
    each = fibers.weight * fibers.derived()["power_able"]
    return {group: float(each[rows].sum()) for group, rows in fibers.members.items() if group != "all"}


def breathing(fibers: Fibers) -> float:
    """Oxygen that fibers burn on the mean, by what their reactions use up of it [umol/L/s]."""
    rates, reactions = fibers.rates(), human_muscle().fiber.reactions
    used = {name: -each.stoichiometry.get("O2", 0.0) for name, each in reactions.items()}
    return fibers.mean(sum(count * rates[name] for name, count in used.items() if count > 0.0))


def made(work: tuple[Work, ...] = (RIDE,), flow: float = 1.0, activity: str = "recreational") -> Muscle:
    person = subject(30.0, "male", 75.0, activity)
    return muscle_of(human_muscle(), replace(person, flow=flow * person.flow), "someone", 4, 8, 1, Agenda(work=work))


def test_the_first_second_reads_as_rest() -> None:
    muscle, seen = made(work=()), []
    rested = rested_values(muscle.fibers)
    for moment in (0.0, 1.0, 2.0, 5.0, 60.0, 900.0):
        advance(muscle, moment)
        seen.append(observe(muscle, rested).by_group["body"]["vo2"])
    assert 3.0 < seen[0] < 4.0
    assert max(seen) / min(seen) < 1.001


def test_legs_that_lie_still_cost_nothing_to_move() -> None:
    """As an eccentric bout or a set of lifting begins, uptake rises by what fibers take; on a bicycle also by 0.5 L/min
    for pedals without load, less what the person takes at rest."""
    seen = {}
    for do, unit in (("eccentric", "%1RM"), ("resistance", "%1RM"), ("cycling", "%Wmax")):
        bout = f'[[bout]]\ndo = "{do}"\nat = "5 minute"\nduration = "15 minute"\nintensity = "40 {unit}"\n'
        scenario = Scenario.from_text(ONE + bout)
        muscle = made(work=agenda_of(scenario, scenario.people[0]).work)
        advance(muscle, 301.0)
        uptake = muscle.part * muscle.uptake + (1.0 - muscle.part) * muscle.uptake_at_rest
        fibers = uptake * muscle.subject.active_muscle_l / muscle.rules.effort.oxygen_gas * 60000.0 / 75.0
        seen[do] = observe(muscle, rested_values(muscle.fibers)).by_group["body"]["vo2"] - fibers
    elsewhere = 60000.0 * made(work=()).rules.effort.elsewhere
    assert seen["eccentric"] == pytest.approx(elsewhere)
    assert seen["resistance"] == pytest.approx(elsewhere)
    assert seen["cycling"] == pytest.approx(500.0 / 75.0)


def test_power_and_force_of_a_failing_muscle_are_of_one_pull() -> None:
    """Of what its fibers could give at once when fresh a failing muscle gives no greater share than it has force.

    Fresh it could spend several times what Wmax takes, for a moment: a fortieth of its force still turns pedals.
    """
    muscle = made(work=(replace(RIDE, durations=[120.0], fractions=[3.0]),))
    fresh = sum(able(muscle.fibers).values())
    assert fresh > 3.0 * muscle.greatest
    advance(muscle, 700.0)
    seen = observe(muscle, rested_values(muscle.fibers)).by_group["all"]
    given = muscle.recruitment.delivered / fresh
    assert muscle.recruitment.failed
    assert 0.0 < seen["force"] < 0.4
    assert 0.3 < given / seen["force"] < 1.3, "and less where the drive is held back"


def test_fibers_without_atp_neither_pull_nor_breathe_nor_grow() -> None:
    """Mitochondria that stop for a day: the fiber dies, and nothing of it works on."""
    muscle = made(work=())
    alive = able(muscle.fibers), breathing(muscle.fibers)
    muscle.fibers.set("quality", 0.0)
    muscle.fibers.react(86400.0, 0.0)
    dead = able(muscle.fibers), breathing(muscle.fibers)
    assert muscle.fibers.content("ATP").max() < 0.01 * muscle.fibers.rest[muscle.fibers.species["ATP"]].min()
    assert sum(dead[0].values()) < 1e-3 * sum(alive[0].values())
    assert dead[1] < 1e-2 * alive[1]
    muscle.fibers.react(10 * 86400.0, 0.0)
    assert muscle.fibers.content("PGC1A_MRNA").max() < 0.05
    assert muscle.fibers.derived()["alive"].max() < 1e-6


def test_a_dying_fiber_makes_no_more_mrna_than_any_bout_calls_for() -> None:
    """Without NAMPT fibers run out of NAD+ and ATP in four days; the greatest bouts bring some ten times the mRNA."""
    muscle, highest = made(work=()), 0.0
    muscle.fibers.set("NAMPT_level", 0.0)
    for hour in range(4, 121, 4):
        muscle.fibers.react(4 * 3600.0, 3600.0 * (hour - 4))
        highest = max(highest, muscle.fibers.content("PGC1A_MRNA").max())
    assert muscle.fibers.content("ATP").min() < 0.1 * muscle.fibers.rest[muscle.fibers.species["ATP"]].min()
    assert highest < 30.0


def test_glycogen_begins_to_come_back_without_a_meal() -> None:
    """Fasting people regain some glycogen from lactate and from glucose of the liver."""
    muscle = made(work=(Work(0.0, [5400.0], [0.65], 0.03, 5400.0, 0.25, "endurance"),))
    advance(muscle, 5400.0)
    spent = muscle.fibers.mean(muscle.fibers.content("GLY"))
    advance(muscle, 4 * 86400.0)
    assert muscle.fibers.mean(muscle.fibers.content("GLY")) > 1.2 * spent
