"""Every row of the model reaches something that reads it, or is refused with what to do instead."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from cellsim.biology.care import care
from cellsim.biology.disputed.hypotheses import drain
from cellsim.biology.exercise.modes import MODES, USUAL, Exercise
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.strength import rested_torque
from cellsim.biology.person import uptake
from cellsim.biology.person.laboratory import elbow_range, errors, fatigue_rating, jump_height, ln_rmssd
from cellsim.biology.repair import fatigue, injury, seen
from cellsim.biology.training.habits import LEVELS
from cellsim.biology.training.practice import TESTS, learned
from cellsim.biology.training.size import tension
from cellsim.language.formulas import names_in
from cellsim.language.mechanism import NETWORKS
from cellsim.language.model import Model
from cellsim.population.laws import laws_of
from cellsim.population.muscle.habit import set_habit
from cellsim.population.muscle.rested import muscle_of
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.plan.habits import eaten
from cellsim.scenario.plan.recording import record_times
from cellsim.scenario.plan.settings import BY_TYPE, UNREAD, made, out_of_reach
from cellsim.scenario.scenario import Scenario
from cellsim.tissue.agenda import agenda_of

LIFE = """
duration = "30 hour"
[[person]]
name = "she"
age = "70 year"
sex = "female"
activity = "trained"
[[person]]
name = "he"
age = "50 year"
sex = "male"
activity = "sedentary"
[[person]]
name = "lazy"
like = "he"
activity = "inactive"
[[person]]
name = "brisk"
like = "he"
activity = "active"
[[person]]
name = "fast"
like = "he"
activity = "athlete"
[muscle]
fibers = 8
mitochondria = 2
[hypotheses]
{hypotheses}
{bouts}
"""
BOUT = """
[[bout]]
do = "{do}"
at = "{at} hour"
duration = "2 minute"
intensity = "{hard}"
"""
WAYS = {
    "cycling": "30 %VO2max", "running": "5 RPE", "walking": "20 W", "rowing": "20 %Wmax", "intervals": "40 %Wmax",
    "sprint": "50 %Wmax", "resistance": "5 RPE", "eccentric": "60 %1RM", "eccentric elbow": "60 %1RM",
    "downhill running": "40 %HRR", "knee extension": "20 W", "plantar flexion": "5 W", "elbow flexion": "30 %MVC",
    "isometric": "40 %MVC",
}  # fmt: skip
SLOPES = """
[[bout]]
do = "running"
at = "20 hour"
duration = "2 minute"
slope = "-5 %"
intensity = "6 km/h"
[[bout]]
do = "walking"
at = "21 hour"
duration = "2 minute"
slope = "5 %"
intensity = "3 km/h"
"""
# Read only where a recording or a plan is ridden, by name.
OF_FILES = {"Intensity_heart_window", "Intensity_reserve_greatest", "Intensity_free_riding", "Intensity_running_power"}


class Noting(dict[str, Any]):
    """Rows or values that note by which names they are asked, one by one."""

    def __init__(self, whole: dict[str, Any], asked: set[str]) -> None:
        super().__init__(whole)
        self.asked = asked

    def __getitem__(self, name: str) -> Any:
        self.asked.add(name)
        return super().__getitem__(name)


def formulas(model: Model) -> Iterator[str]:
    """All that rest is worked out from."""
    for each in model.mechanisms:
        yield from each.at_rest.values()
        yield from (number.formula for number in each.resting)
        yield from (capacity.flux for capacity in each.capacities)
        yield from (text for species in each.species for text in (species.rest, species.start) if text)
        yield from each.shares


def copied(model: Model, sex: str, age_years: float) -> None:
    """Ask what the tissue asks a copy of the rows for, which notes nothing."""
    laws, values = laws_of(model), model.values
    injury.injury(values)
    fatigue.fatigue(sex, values)
    seen.seen(laws.soreness_weight(age_years, values), values)
    laws.woken_share(laws.oldness(age_years, values), values)
    laws.repair_speed(age_years, values)
    drain(values)
    rested_torque(sex, 70.0, 1.0, values)
    tension(0.5, 1.0, values)
    jump_height(0.9, values)
    elbow_range(0.9, 0.1, values)
    fatigue_rating(0.1, 0.1, values)
    ln_rmssd(0.1, values)
    for test in TESTS:
        learned(1.0, test, values)
    for kind in care.KINDS:
        care.soothed(kind, values)
        for claimed in ((), [name for name, _ in care.CLAIMED.values()]):
            care.lasting(kind, 60.0, 1.0, values, claimed)
    care.speed_on_protein(1.0, values)
    care.synthesis_in_deficit(0.5, values)


@pytest.fixture(scope="module")
def read() -> set[str]:
    """The rows that anything of a scenario asks for: networks, rest, and all that rules are made from."""
    asked: set[str] = set()
    usual = human_muscle()
    model = replace(usual)
    vars(model).update(rows=Noting(usual.rows, asked), values=Noting(usual.values, asked))
    bouts = "".join(BOUT.format(do=do, at=2 + at, hard=hard) for at, (do, hard) in enumerate(WAYS.items()))
    switches = "\n".join(f"{name} = true" for name in usual.claimed)
    text = LIFE.format(bouts=bouts + SLOPES, hypotheses=switches)
    life = replace(Scenario.from_text(text), hypotheses={}, model=model)
    patch = pytest.MonkeyPatch()
    patch.setattr(Exercise, "_known", property(lambda self: Noting(dict(self.numbers), asked)))
    made.cache_clear()  # or it gives an equal model that notes nothing
    for who in life.people:
        of, agenda = body_in(life, who), agenda_of(life, who)
        muscle = muscle_of(model, of, who.name, 8, 2, 1, agenda)
        for level in LEVELS:
            set_habit(muscle, level)
        assert eaten(life, who)
        assert record_times(life, who)
        for claim in usual.claimed.values():
            claim.changes(model.values, who.age_years)
        assert uptake.rings("tryptophan", 1.0, model.values) > 0.0
        copied(model, who.sex, who.age_years)
    assert errors(model.rows)
    made.cache_clear()
    patch.undo()
    ways = {
        name
        for name, row in MODES.rows.items()
        if Exercise.of({**MODES.rows, name: replace(row, value=2.0 * row.value + 1.0)}).modes != USUAL.modes
    }
    networks = {name for which in NETWORKS for name in model.networks[which].parameters}
    shown = {name for each in model.observables.values() for name in each.reads}
    return asked | ways | shown | networks | {name for text in formulas(model) for name in names_in(text)}


def test_every_row_is_read_or_refused(read: set[str]) -> None:
    model = human_muscle()
    refused = {name for name in model.rows if out_of_reach(model, name)}
    deaf = set(model.rows) - read - refused - OF_FILES
    assert not deaf, "nothing reads these, so that setting them would change nobody: say so, or read them"
    masses = {name for name in refused if name.startswith("Molar_")}  # files are read by the page's own as well
    heard = (refused & read) - BY_TYPE.keys() - masses
    assert not heard, "these are refused, and something reads them"
    assert read.isdisjoint(OF_FILES)


def test_what_is_refused_says_what_to_do_instead() -> None:
    model = human_muscle()
    for name in (*BY_TYPE, *UNREAD):
        row = next(each for each in model.rows if each.startswith(name))
        assert any(mend in out_of_reach(model, row) for mend in ("Set ", "Write ", "Give ")), row
