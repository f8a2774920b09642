"""Pyridine rings of a person and their muscle add up, whatever is swallowed, injected, trained or knocked out."""

from math import fsum, inf

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.language.mechanism import PERSON
from cellsim.population.kernels import kernel_of
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.plasma import body_of
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Change, Work
from cellsim.population.person.body import Body

HOUR, DAY = 3600.0, 86400.0
PARTS = {name: row.value for name, row in human_muscle().rows.items()}
MAN = subject(45, "male", 82.0, "recreational")
RINGED = [
    name
    for name, each in human_muscle().fiber.species.items()
    if each.parts.get("pyridine ring") and each.place != "blood"
]


def muscle(agenda: Agenda, fibers: int = 3) -> Muscle:
    return muscle_of(human_muscle(), MAN, "someone", fibers, 10, 3, agenda)


def rings(of: Muscle) -> tuple[float, float]:
    """All rings of a person less what was swallowed or injected, and what was taken so far [umol]."""
    fibers, body = of.fibers, of.body
    inside = fsum(fibers.mean(fibers.content(name)) for name in RINGED) * body.muscle_water * body.scale
    ledger = body.ledger()
    taken = ledger.pop("taken")
    return fsum(ledger.values()) + inside - taken, taken


def test_twelve_weeks_of_doses_training_and_knock_outs_lose_no_ring() -> None:
    """Doses in against urine, feces and pools, to 1e-9 of all there is."""
    compounds = ("NR", "NMN", "NA", "NAM")
    doses = tuple(Administration(day * DAY + 8 * HOUR, compounds[day % 4], 500.0) for day in range(84))
    work = tuple(
        Work(day * DAY + 17 * HOUR, (1800.0,), (0.6,), 0.03, 0.0, 0.25, "endurance") for day in range(0, 84, 7)
    )
    changes = (Change(20 * DAY, 25 * DAY, "NAMPT_level", 0.1), Change(40 * DAY, inf, "CD38_level", 3.0))
    person = muscle(Agenda(doses=doses, work=work, changes=changes), fibers=2)
    before, _ = rings(person)
    for week in range(1, 13):
        advance(person, 7 * week * DAY)
        now, taken = rings(person)
        assert now == pytest.approx(before, rel=1e-9)
    assert taken > 100_000.0


def test_what_leaves_a_resting_person_is_what_they_eat() -> None:
    """Urine and feces of a day hold what the day's food brought, and muscle gives nearly what it takes."""
    person = muscle(Agenda())
    before = person.body.ledger()
    advance(person, DAY)
    change = {name: amount - before[name] for name, amount in person.body.ledger().items()}
    eaten = -change["diet"]
    assert 200.0 < eaten / person.body.scale < 260.0
    lost = sum(amount for name, amount in change.items() if name.startswith("urine_") or name == "feces")
    assert lost == pytest.approx(eaten, rel=0.02)


def test_muscle_takes_far_less_than_a_person_eats() -> None:
    """What all muscle takes up as riboside, acid and quinolinate is a small part of the 230 umol eaten in a day."""
    person = muscle(Agenda())
    fibers, water = person.fibers, person.body.muscle_water
    rates = fibers.rates()
    taken = sum(fibers.mean(rates[name]) for name in ("NR_crossing", "NA_crossing", "QPRT")) * water * DAY
    methylated = fibers.mean(rates["NNMT"]) * water * DAY
    assert 0.0 < taken < 0.1 * 230.0
    assert 0.0 < methylated < 0.1 * 230.0


@pytest.mark.parametrize(("compound", "mg"), [("NR", 1000.0), ("NA", 200.0), ("NAM", 1000.0)])
def test_the_stand_in_muscle_agrees_with_fibers(compound: str, mg: float) -> None:
    """Blood and plasma of a body alone follow those of a body with fibers, over three days of doses."""
    doses = tuple(Administration(day * DAY, compound, mg) for day in range(3))
    person = muscle(Agenda(doses=doses))
    alone = Body(MAN.mass_kg, muscle_share=person.body.argument("muscle_share"))
    rest = alone.observable("nad_blood"), person.body.observable("nad_blood")
    for day in range(3):
        alone.dose(compound, mg)
        for hours in (6, 18):
            alone.advance(hours * HOUR)
            advance(person, alone.time)
            found = person.body
            assert found.observable("nad_blood") / rest[1] == pytest.approx(
                alone.observable("nad_blood") / rest[0], rel=0.01
            )
            for level, within in (("NAM_plasma", 0.5), ("MeNAM_plasma", 0.25), ("PY2_plasma", 0.1)):
                assert found.level(level) == pytest.approx(alone.level(level), rel=within), (day, hours, level)


def test_a_look_hands_over_nothing() -> None:
    """Looking often at a person who has swallowed something changes no bit of what follows."""
    often, seldom = (muscle(Agenda(doses=(Administration(HOUR, "NAM", 500.0),))) for _ in range(2))
    for minute in range(10, 241, 10):
        advance(often, minute * 60.0 + 1.0)
    for person in (often, seldom):
        advance(person, 6 * HOUR)
    assert often.body.ledger() == seldom.body.ledger()
    assert (often.fibers.Y == seldom.fibers.Y).all()


@pytest.mark.parametrize("mass_kg", [50.0, 75.0, 110.0])
def test_a_person_eats_the_niacin_that_is_written_whatever_they_weigh(mass_kg: float) -> None:
    """15 mg a day are 15 mg; where none is written it goes by mass, 16.5 mg at 70 kg."""
    for written, expected in ((15.0, 15.0), (None, 16.5 * mass_kg / 70.0)):
        model, man = human_muscle(), subject(40, "male", mass_kg, "recreational")
        body = body_of(model, man, Agenda(niacin_mg=written), kernel_of(model, PERSON))
        rates = body.rates()
        eaten = sum(rates[f"diet_{name}"] for name in ("NAM", "NA", "NR")) * DAY  # umol
        assert eaten * 0.1225 == pytest.approx(expected, rel=0.01)  # mg; vitamin and acid weigh about the same
