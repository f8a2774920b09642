"""What age takes from muscle, and what neither NAD+ nor food gives back in the model."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from cellsim.biology.exercise.modes import USUAL
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Feeding, Work

HOUR, DAY = 3600.0, 86400.0
RIBOSIDE = 5.0  # umol/L in plasma, far more than any dose gives for good


@pytest.mark.claim(
    "S125",
    source="CruzJentoft2019",
    grade="consensus; direction",
    rests_on="Sarcopenia_fibers = 1 & Sarcopenia_area_II = 1 & Age_power = 1",
    kind="read-back",
)
def test_muscle_and_power_fall_from_the_fourth_decade() -> None:
    """Muscle mass and the power of its type II fibers are lower at 40 than at 30 years, and fall on to 80."""
    people = [subject(age, "male", 75.0, "recreational") for age in (30.0, 40.0, 60.0, 80.0)]
    for name in ("active_muscle_l", "power_type_ii"):
        course = [getattr(each, name) for each in people]
        assert all(after < before for before, after in pairwise(course))


def yearly(first: float, last: float, *names: str) -> float:
    """Loss of some properties of a person, multiplied, in a year between two ages [%]."""
    young, old = (
        np.prod([getattr(subject(age, "male", 75.0, "recreational"), name) for name in names]) for age in (first, last)
    )
    return 100.0 * float(np.log(young / old)) / (last - first)


@pytest.mark.claim(
    "S125",
    source="CruzJentoft2019",
    grade="consensus; sizes secondary",
    rests_on="Sarcopenia_fibers = 1",
    kind="read-back",
)
def test_mass_falls_by_one_to_two_percent_a_year() -> None:
    """After 50 years muscle mass falls by 1 to 2 % a year."""
    assert 1.0 <= yearly(50.0, 70.0, "active_muscle_l") <= 2.0


@pytest.mark.claim(
    "S125",
    source="CruzJentoft2019",
    grade="consensus; sizes secondary",
    rests_on="Sarcopenia_fibers = 1",
    kind="read-back",
)
def test_strength_falls_by_more_than_mass() -> None:
    """After 50 years strength falls by 1.5 to 5 % a year."""
    assert 1.5 <= yearly(50.0, 70.0, "active_muscle_l", "power_type_ii", "innervated") <= 5.0


@pytest.mark.claim(
    "S125",
    source="judgement",
    grade="the seed's claim; in part secondary",
    rests_on="Sarcopenia_course = 1",
    kind="read-back",
)
def test_the_loss_quickens_after_60() -> None:
    """Muscle mass falls at least half as fast again from 60 to 80 years as from 40 to 60."""
    assert yearly(60.0, 80.0, "active_muscle_l") > 1.5 * yearly(40.0, 60.0, "active_muscle_l")


@pytest.mark.claim(
    "S126",
    source="Lexell1988",
    grade="human muscle, whole cross-sections; direction",
    rests_on="Age_power = 1",
    kind="read-back",
)
def test_age_takes_power_from_type_two_fibers_only(lab) -> None:
    """Peak power of type II fibers is lower at 80 than at 25 years, that of type I the same."""
    young, old = (lab.rested(age=age) for age in (25, 80))
    peak = {
        group: old.mean(old.P[old.argument["Contraction_peak"]], group)
        / young.mean(young.P[young.argument["Contraction_peak"]], group)
        for group in ("I", "IIa", "IIx")
    }
    assert peak["I"] == pytest.approx(1.0)
    assert max(peak["IIa"], peak["IIx"]) < 0.95


@pytest.mark.claim(
    "S126",
    source="Lexell1988",
    grade="human muscle, whole cross-sections; direction",
    rests_on="Sarcopenia_area_II = 1",
    kind="read-back",
)
def test_age_takes_area_from_type_two_fibers(lab) -> None:
    """Type II fibers are smaller at 80 than at 25 years, by a tenth or more; type I nearly as before."""
    young, old = (lab.rested(age=age) for age in (25, 80))
    area = {
        group: old.area[old.members[group]].mean() / young.area[young.members[group]].mean() for group in ("I", "IIa")
    }
    assert area["I"] > 0.95
    assert area["IIa"] < 0.9


@pytest.mark.claim(
    "S127", source=["Martens2018", "Morifuji2024"], grade="human trials, none changed", rests_on="Age_power = 1"
)
def test_nad_alone_gives_the_old_no_strength_back(lab) -> None:
    """With a tenth more NAD+ or more, what rested old fibers can pull is the same, to 1 %, and below the young."""

    def pull(**who: float) -> float:
        fibers = lab.rested(**who)
        derived = fibers.derived()
        return fibers.mean(derived["pull"] * fibers.P[fibers.argument["Contraction_peak"]])

    assert lab.nad(lab.rested(age=70, Plasma_NR=RIBOSIDE)) > 1.1 * lab.nad(lab.rested(age=70))
    assert pull(age=70, Plasma_NR=RIBOSIDE) == pytest.approx(pull(age=70), rel=0.01)
    assert pull(age=70) < 0.95 * pull(age=25)


@cache
def after_a_run(days: float, nr_mg: float = 0.0, protein_g: float = 20.0) -> Muscle:
    """A man of 60, so many days after an hour of downhill running."""
    mode = USUAL.find("downhill running")
    times = 60.0 * mode.lengthenings_per_minute
    run = Work(0.0, (3600.0,), (0.5,), mode.strain, times, mode.force_fraction, "endurance", mode.muscle_kg)
    agenda = Agenda(
        work=(run,),
        doses=tuple(Administration(day * DAY, "NR", nr_mg) for day in range(int(days)) if nr_mg),
        meals=tuple(
            Feeding(day * DAY + 8.0 * HOUR * turn, 80.0, protein_g) for day in range(int(days)) for turn in (1, 2)
        ),
    )
    muscle = muscle_of(human_muscle(), subject(60.0, "male", 75.0, "recreational"), "runner", 4, 10, 5, agenda)
    advance(muscle, days * DAY)
    return muscle


@pytest.mark.claim(
    "S105",
    source="judgement",
    grade="mice; a human trial of a mixture found none, from memory",
    rests_on="red_NAPRT_Vmax",
)
def test_riboside_does_not_speed_healing() -> None:
    """Force comes back over a week after a downhill run, and no faster on a gram of NR a day, to half a point."""
    assert after_a_run(1.0).tested_force < after_a_run(6.0).tested_force - 0.02
    for days in (1.0, 6.0):
        dosed, plain = after_a_run(days, nr_mg=1000.0), after_a_run(days)
        assert dosed.body.observable("nad_blood") > 1.05 * plain.body.observable("nad_blood")
        assert dosed.tested_force == pytest.approx(plain.tested_force, abs=0.005)


@pytest.mark.claim("S137", source="judgement", grade="textbook; direction", rests_on="Protein_force")
def test_protein_speeds_recovery() -> None:
    """Two days after a downhill run force is nearer to rest on 2 g/kg of protein a day than on half of that."""
    assert after_a_run(2.0, protein_g=75.0).tested_force > after_a_run(2.0, protein_g=37.0).tested_force + 0.001
