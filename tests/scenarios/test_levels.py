"""Levels of activity: what goes on in the background, and what a habit that is kept changes of it."""

import json
from dataclasses import replace

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import ACTIVITIES
from cellsim.biology.training.habits import LEVELS
from cellsim.errors import ScenarioError
from cellsim.language.mechanism import Mechanism
from cellsim.language.model import Model
from cellsim.language.network import Reaction, Species
from cellsim.language.parameters import rows_of
from cellsim.population.muscle.work import Work
from cellsim.population.performance.ergometer import taken_over
from cellsim.scenario import Scenario
from cellsim.scenario.plan.levels import level_changes
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.scenario.telling.suspicions import warnings
from cellsim.scenario.telling.timeline import events
from cellsim.study.run import happened
from cellsim.tissue.simulation import Simulation

DAY = 86400.0
HEAD = """
duration = "{days} day"
record_every = "1 day"
[[person]]
name = "she"
age = "30 year"
activity = "{activity}"
[[person]]
name = "he"
like = "she"
activity = "sedentary"
[muscle]
fibers = 4
mitochondria = 4
"""
CLOCK = """
[Make_{}]
tau = {{ value = "3 day", low = "1 day", high = "9 day", source = "judgement", known = "assumed" }}
"""
ROWS = """
[HabitTrained]
FITNESS_I = { value = "0.5", low = "0", high = "1", source = "judgement", known = "assumed" }
FITNESS_IIa = { value = "0.25", low = "0", high = "1", source = "judgement", known = "assumed" }
VOLUME_person = { value = "0.2", low = "0", high = "1", source = "judgement", known = "assumed" }
"""


def stand_in(network: str, name: str, loaded: bool) -> Mechanism:
    """A state of training that relaxes in three days to what its habit keeps up and the day loads."""
    target, new = f"habit_loading * (1 + habit_{name})", {} if loaded else {"habit_loading": "1"}
    return Mechanism(
        f"stand-in of {name}",
        "A state that follows the habit.",
        network=network,
        species=[Species(name, unit="1", rest=f"1 + habit_{name}", says="a state of training")],
        inputs={f"habit_{name}": "1", **new},
        at_rest={f"habit_{name}": "0", **new},
        reactions=[Reaction(f"Make_{name}", f"-> {name}", f"({target} - {name}) / @tau", "judgement", "Relaxes.")],
        rows=rows_of(CLOCK.format(name) + (ROWS if network == "fiber" else ""), "stand_in"),
    )


def with_states() -> Model:
    model = human_muscle()
    for network, name in (("fiber", "FITNESS"), ("person", "VOLUME")):
        model = model.plus(stand_in(network, name, "habit_loading" in model.networks[network].inputs))
    return model


def read(more: str = "", activity: str = "trained", days: int = 30) -> Scenario:
    return Scenario.from_text(HEAD.format(days=days, activity=activity) + more)


def lived(more: str, until_day: float, activity: str = "trained") -> Simulation:
    simulation = Simulation(replace(read(more, activity), model=with_states()).checked(), "she")
    simulation.advance_to(until_day * DAY)
    return simulation


def states(simulation: Simulation) -> tuple[dict[str, float], float]:
    """The state of each type of fibers, and that of the person."""
    fibers, body = simulation.state.fibers, simulation.state.body
    held = {group: float(fibers.content("FITNESS")[fibers.types.index(group)]) for group in set(fibers.types)}
    return held, body.pool("VOLUME") / body.scale


def test_every_activity_is_a_level_with_its_week() -> None:
    assert set(ACTIVITIES) < set(LEVELS)
    hours = [LEVELS[name].hours for name in ACTIVITIES]
    assert hours == sorted(hours)
    assert hours[:2] == [0.0, 0.0] < hours[2:3]
    assert "3 x 45 minutes of cycling at 65 %Wmax" in LEVELS["recreational"].printed
    assert all(0 <= day < 7 for level in LEVELS.values() for each in level.week for day in each.days)


def test_a_person_begins_at_the_steady_state_of_their_habit_and_stays_there() -> None:
    begun, later = states(lived("", 0.0)), states(lived("", 20.0))
    assert begun[0]["I"] == pytest.approx(1.5, rel=1e-6)
    assert begun[0]["IIa"] == pytest.approx(1.25, rel=1e-6)
    assert begun[1] == pytest.approx(1.2, rel=1e-6)
    assert later[0] == pytest.approx(begun[0], rel=1e-6)
    assert later[1] == pytest.approx(begun[1], rel=1e-6)


def test_what_is_kept_takes_the_place_of_ones_own_for_its_time() -> None:
    """Ten days, which are three time constants and a third, without sessions; then as before."""
    kept = '[[habit]]\nkeep = "sedentary"\nstart = "5 day"\nstop = "15 day"\n'
    still, after, back = (states(lived(kept, day)) for day in (5.0, 15.0, 25.0))
    left = np.exp(-10.0 / 3.0)
    assert still[0]["I"] == pytest.approx(1.5, rel=1e-4)
    assert after[0]["I"] == pytest.approx(1.0 + 0.5 * left, rel=1e-3)
    assert after[1] == pytest.approx(1.0 + 0.2 * left, rel=1e-3)
    assert back[0]["I"] == pytest.approx(1.5 - (1.5 - after[0]["I"]) * left, rel=1e-3)


def test_a_bed_unloads_all_and_a_cast_the_muscle() -> None:
    bed, cast = (states(lived(f'[[habit]]\nkeep = "{level}"\n', 25.0)) for level in ("bed rest", "immobilized"))
    assert bed[0]["I"] < 0.01 > bed[1]
    assert cast[0]["I"] < 0.01
    assert cast[1] == pytest.approx(0.5, rel=0.01)


def test_a_habit_goes_on_after_a_stop_to_the_last_bit() -> None:
    kept = '[[habit]]\nkeep = "inactive"\nstart = "2 day"\nstop = "8 day"\n'
    whole, stopped, anew = lived(kept, 10.0), lived(kept, 4.3), lived(kept, 0.0)
    anew.state.go_back_to(stopped.state.snapshot())
    for each in (stopped, anew):
        each.advance_to(10.0 * DAY)
        assert each.state.snapshot() == whole.state.snapshot()


def test_ones_own_level_kept_is_nothing_to_the_last_bit() -> None:
    same = lived('[[habit]]\nkeep = "trained"\nstart = "1 day"\nstop = "2 day"\n', 3.0)
    assert same.state.agenda.habits == ()
    assert same.state.snapshot() == lived("", 3.0).state.snapshot()


def test_a_test_on_a_copy_does_not_live_through_what_is_planned() -> None:
    kept = lived('[[habit]]\nkeep = "bed rest"\nstart = "1 day"\n', 0.5)
    work = Work(0.5 * DAY, (2 * DAY,), (0.1,), 0.0, 0.0, 0.25, "endurance")
    assert taken_over(kept.state, work).agenda.habits == ()


def test_levels_follow_each_other_and_belong_to_whom_they_name() -> None:
    text = (
        '[[habit]]\nkeep = "bed rest"\nstart = "5 day"\nstop = "10 day"\n'
        '[[habit]]\nkeep = "athlete"\nstart = "10 day"\nstop = "90 day"\nperson = "she"\n'
        '[[habit]]\nkeep = "sedentary"\nstart = "12 day"\nperson = ["he"]\n'
    )
    made = read(text)
    told = {
        person.name: [(each.at_s / DAY, each.level) for each in level_changes(made, person)] for person in made.people
    }
    assert told == {"she": [(5.0, "bed rest"), (10.0, "athlete")], "he": [(5.0, "bed rest"), (10.0, "sedentary")]}
    whose = [(each.time_s / DAY, each.kind, each.person) for each in events(made) if each.kind.startswith("habit")]
    assert whose == [
        (5.0, "habit", None), (10.0, "habit_end", None), (10.0, "habit", "she"), (12.0, "habit", "he"),
        (30.0, "habit_end", "she"), (30.0, "habit_end", "he"),
    ]  # fmt: skip
    marked = [(each.time_h, each.label) for each in happened(made) if each.kind == "habit"]
    assert marked == [(120.0, "bed rest"), (240.0, "athlete"), (288.0, "sedentary")]


def test_an_arm_keeps_its_own_habit() -> None:
    made = read('[[arm]]\nname = "bed"\n[[arm]]\nname = "up"\n[[habit]]\nkeep = "bed rest"\narm = "bed"\n')
    assert [len(made.in_arm(arm).keeping) for arm in ("bed", "up")] == [1, 0]


@pytest.mark.parametrize(
    ("habit", "told"),
    [
        ("", ["'keep' is missing", "habit[0]"]),
        ('keep = "bed"', ["not a level of activity", "habit[0].keep", "bed rest"]),
        ('keep = "step reduction"', ["not a level of activity", 'called "inactive"']),
        ('keep = "trained"\nhold = 1', ["no field 'hold'", "habit[0].hold", "keep, start, stop, person, arm"]),
        ('keep = "trained"\nstart = "31 day"', ["after the scenario has ended", "habit[0].start"]),
        ('keep = "trained"\nstart = "3 day"\nstop = "3 day"', ["stop does not come after", "habit[0].stop"]),
        ('keep = "trained"\nstop = 3', ["no unit", "habit[0].stop = 3"]),
        ('keep = "trained"\nperson = "it"', ["not a person of this scenario", "habit[0].person", '"she" or "he"']),
        ('keep = "trained"\nperson = []', ["Nobody is named", "habit[0].person = []", '"she" or "he"']),
        ('keep = "trained"\nperson = ["she", 1]', ["not a person", "habit[0].person[1] = 1"]),
        ('keep = "trained"\narm = "x"', ["no arm in this scenario", "habit[0].arm"]),
        (
            'keep = "bed rest"\nstop = "9 day"\n[[habit]]\nkeep = "athlete"\nstart = "8 day"\nperson = "he"',
            ['Two habits of "he" overlap', "bed rest", "athlete", "habit[1].keep", "earlier stop"],
        ),
    ],
)
def test_a_habit_that_cannot_be_kept_is_a_sentence(habit: str, told: list[str]) -> None:
    with pytest.raises(ScenarioError) as refused:
        read(f"[[habit]]\n{habit}\n")
    sentence = str(refused.value)
    assert all(each in sentence for each in told), sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_what_goes_on_is_told_written_down_and_read_again() -> None:
    made = read('[[habit]]\nkeep = "bed rest"\nstart = "5 day"\nstop = "10 day"\nperson = "she"\n')
    told = describe(made)
    assert "5 days: she keeps the habit bed rest until 10 days: lying in bed all day, and no sessions." in told
    assert "10 days: she goes back to the habit of their own activity." in told
    assert f"The habit of she is trained: {LEVELS['trained'].printed}. It goes on as its mean" in told
    assert "The habit of he is sedentary: the steps of a usual day, and no sessions." in told
    written = json.loads(json.dumps(record(made)))
    assert rebuilt(written).keeping == made.keeping
    assert record(rebuilt(written)) == record(made)
    assert "keeping" not in record(read())


def test_who_exercises_in_bed_is_told() -> None:
    bout = '[[bout]]\ndo = "cycling"\nat = "6 day"\nduration = "1 hour"\nintensity = "50 %Wmax"\nperson = "{}"\n'
    kept = '[[habit]]\nkeep = "immobilized"\nstart = "5 day"\nstop = "10 day"\nperson = "she"\n'
    assert any(
        "she does a bout while the habit immobilized goes on" in each
        for each in warnings(read(kept + bout.format("she")))
    )
    assert not any("immobilized" in each for each in warnings(read(kept + bout.format("he"))))


def test_a_habit_without_a_level_says_which_there_are() -> None:
    text = 'duration = "3 day"\n[[person]]\nage = "28 year"\n[[habit]]\nstart = "1 day"\n'
    with pytest.raises(ScenarioError, match=r"'keep' is missing: habit\[0\].*\"bed rest\", .* or \"athlete\"\."):
        Scenario.from_text(text)
