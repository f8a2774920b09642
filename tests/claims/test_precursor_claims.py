"""What two weeks of precursors do to muscle, beside what they do to blood."""

from functools import cache

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda

DAY = 86400.0
DAYS = 14


@cache
def after_two_weeks(compound: str, mg: float, age: float) -> tuple[float, float]:
    """Muscle NAD(H) and blood NAD+ after two weeks of a morning dose, fold of before."""
    doses = tuple(Administration(day * DAY + 8 * 3600.0, compound, mg) for day in range(DAYS))
    muscle = muscle_of(
        human_muscle(),
        subject(age, "male", 75.0, "recreational"),
        "someone",
        12,
        20,
        5,
        Agenda(doses=doses),
    )
    before = _muscle_nad(muscle), muscle.body.observable("nad_blood")
    advance(muscle, DAYS * DAY)
    return _muscle_nad(muscle) / before[0], muscle.body.observable("nad_blood") / before[1]


def _muscle_nad(muscle: Muscle) -> float:
    pools = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
    return muscle.fibers.mean(sum(muscle.fibers.content(name) for name in pools))


@pytest.mark.claim(
    "S096",
    source=["Yoshino2021", "Igarashi2022"],
    grade="human trial; NAMPT's hold was fitted to no change in muscle",
    rests_on="microbes_nicotinamidase_Vmax",
)
def test_250_mg_of_nmn_move_blood_and_hardly_muscle() -> None:
    """250 mg of NMN a day raise blood NAD+ while muscle NAD+ stays within 15 %."""
    muscle, blood = after_two_weeks("NMN", 250.0, 65.0)
    assert blood > 1.3
    assert muscle == pytest.approx(1.0, abs=0.15)


@pytest.mark.claim("S222", source=["Yoshino2021", "Tretowicz2026"], grade="human", rests_on="red_NAPRT_Vmax")
@pytest.mark.parametrize(("compound", "mg"), [("NR", 1000.0), ("NMN", 250.0), ("NA", 500.0), ("NAM", 1000.0)])
def test_blood_says_little_of_muscle(compound: str, mg: float) -> None:
    """Whatever is swallowed, blood NAD+ rises at least twice as far as muscle NAD+."""
    muscle, blood = after_two_weeks(compound, mg, 65.0)
    assert blood - 1.0 > 2.0 * (muscle - 1.0)


@pytest.mark.claim(
    "S201",
    source=["Elhassan2019", "Dollerup2020"],
    grade="human trials; NAMPT's hold was fitted to the first",
    rests_on="microbes_nicotinamidase_Vmax",
)
def test_a_gram_of_nr_leaves_muscle_nad_where_it_was() -> None:
    """1000 mg of NR a day leave muscle NAD+ within 10 %, where blood NAD+ has risen by half or more."""
    muscle, blood = after_two_weeks("NR", 1000.0, 72.0)
    assert blood > 1.5
    assert muscle == pytest.approx(1.0, abs=0.1)
