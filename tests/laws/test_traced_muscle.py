"""Label between fibers and the body around them: none is lost, none changes what it follows."""

from math import inf

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.biology.person.uptake import rings
from cellsim.language.mechanism import FIBER
from cellsim.population.labels.given import label_dose, label_pool
from cellsim.population.labels.seen import flows, labels, places, water_l
from cellsim.population.muscle import exchange
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Administration, Agenda, Change, Work

HOUR = 3600.0
WOMAN = subject(30, "female", 62.0, "recreational")
RIDE = Work(6 * HOUR, (1800.0,), (0.6,), 0.03, 0.0, 0.25, "endurance")
DOSES = (Administration(2 * HOUR, "NA", 100.0), Administration(4 * HOUR, "NR", 300.0))
SOURCES = ("diet", "given")


LABELLED = human_muscle().labelled()


def muscle(agenda, labelled_dose=0, model=LABELLED):
    made = muscle_of(model, WOMAN, "someone", 3, 10, 3, agenda)
    if labelled_dose:
        label_dose(made, labelled_dose)
    return made


@pytest.fixture(scope="module")
def day():
    """A day with two doses, the second of them labelled, and a ride: label and flows at some moments."""
    life = muscle(Agenda(doses=DOSES, work=(RIDE,)), 2)
    seen = {}
    for hours in (3, 4.5, 6.2, 7, 12, 24, 48):
        advance(life, hours * HOUR)
        seen[hours] = labels(life), flows(life)
    return life, seen


def test_a_labelled_dose_is_found_again_to_rounding(day):
    life, seen = day
    amount = rings("NR", 300.0, life.body.p)
    assert sum(seen[3][0].values()) == 0.0
    for hours, (there, _) in seen.items():
        if hours > 4:
            assert sum(there.values()) == pytest.approx(amount, rel=1e-12), hours


def test_no_pool_owes_label(day):
    life, seen = day
    amount = rings("NR", 300.0, life.body.p)
    for there, _ in seen.values():
        assert min(there.values()) > -1e-6 * amount


def test_label_of_a_dose_reaches_nad_of_every_compartment(day):
    _, seen = day
    there = seen[48][0]
    assert all(there[f"muscle_NAD_{where}"] > 0.0 for where in ("nuc", "cyt", "mit"))
    held = sum(amount for pool, amount in there.items() if pool.startswith("muscle_"))
    came = sum(amount for pair, amount in seen[48][1].items() if [each[:7] for each in pair] == ["plasma_", "muscle_"])
    assert held == pytest.approx(came, rel=1e-9)


def test_flows_account_for_every_pool_of_person_and_muscle(day):
    life, seen = day
    amount = rings("NR", 300.0, life.body.p)
    there, moves = seen[48]
    for pool, held in there.items():
        had = amount if pool == "gut_NR" else 0.0
        came = sum(moved for (_, sink), moved in moves.items() if sink == pool)
        went = sum(moved for (source, _), moved in moves.items() if source == pool)
        assert held == pytest.approx(had + came - went, abs=1e-9 * amount), pool


def test_every_pool_has_a_place(day):
    _, seen = day
    there, moves = seen[48]
    assert there.keys() == places(LABELLED).keys()
    assert {name for pair in moves for name in pair} <= places(LABELLED).keys()


def test_the_muscle_lives_through_the_same_without_label(day):
    life, _ = day
    plain = muscle(Agenda(doses=DOSES, work=(RIDE,)), model=human_muscle())
    advance(plain, 48 * HOUR)
    for name in ("NAD_nuc", "NAD_cyt", "NAD_mit", "NAM", "NMN", "PCr", "GLY"):
        np.testing.assert_allclose(life.fibers.content(name), plain.fibers.content(name), rtol=5e-3, err_msg=name)
    for name in ("plasma_NAM", "plasma_MeNAM", "liver_NAD", "red_NAD", "urine_PY2"):
        assert life.body.pool(name) == pytest.approx(plain.body.pool(name), rel=2e-3), name


GIVEN = {
    "a dose of NR": (Agenda(doses=(Administration(2 * HOUR, "NR", 300.0),)), ()),
    "a dose of NAM": (Agenda(doses=(Administration(2 * HOUR, "NAM", 500.0),)), ()),
    "NAD of the muscle": (Agenda(), [f"muscle_NAD_{where}" for where in ("nuc", "cyt", "mit")]),
}


@pytest.mark.parametrize("what", GIVEN)
def test_label_does_not_depend_on_how_often_fibers_and_body_meet(what, monkeypatch):
    """At exchanges, on the quarters of an hour, and between them: label of plasma NAM, and of NAD of the muscle."""
    agenda, pools = GIVEN[what]
    found = []
    for longest in (21600.0, 60.0):
        monkeypatch.setattr(exchange, "LONGEST", longest)
        life = muscle(agenda, 1 if agenda.doses else 0)
        for pool in pools:
            label_pool(life, pool)
        rows = []
        for hours in (2.5, 3.0, 4.0, 4.1, 5.0, 7.9, 8.0, 12.0, 24.0):
            advance(life, hours * HOUR)
            there = labels(life)
            inside = sum(amount for pool, amount in there.items() if pool.startswith("muscle_NAD_"))
            rows.append((there["plasma_NAM"], inside))
        found.append(rows)
    assert np.min(found) > 0.0
    np.testing.assert_allclose(*found, rtol=0.01)


def test_looking_changes_no_bit_of_label():
    agenda = Agenda(doses=DOSES)
    often, once = (muscle(agenda, 2) for _ in range(2))
    for hours in (1, 4, 4.01, 4.1, 5.3, 9):
        advance(often, hours * HOUR)
    advance(once, 9 * HOUR)
    assert labels(often) == labels(once)
    assert flows(often) == flows(once)


def test_a_traced_muscle_goes_on_from_where_it_stopped():
    life = muscle(Agenda(doses=DOSES), 2)
    advance(life, 5 * HOUR)
    kept = life.snapshot()
    advance(life, 8 * HOUR)
    first = labels(life)
    life.go_back_to(kept)
    advance(life, 8 * HOUR)
    assert labels(life) == first


def test_label_of_a_muscle_pool_leaves_by_blood_and_urine():
    life = muscle(Agenda())
    for pool in ("muscle_NAD_nuc", "muscle_NAD_cyt", "muscle_NAD_mit"):
        label_pool(life, pool)
    given = sum(labels(life).values())
    fibers = life.fibers
    held = sum(
        fibers.content(name)
        for pool in ("NAD_nuc", "NAD_cyt", "NAD_mit")
        for name in LABELLED.tracings[FIBER].pools[pool]
    )
    assert given == pytest.approx(fibers.mean(held) * water_l(life), rel=1e-12)
    advance(life, 48 * HOUR)
    there = labels(life)
    assert sum(there.values()) == pytest.approx(given, rel=1e-12)
    outside = {place: 0.0 for place in set(places(LABELLED).values())}
    for pool, amount in there.items():
        outside[places(LABELLED)[pool]] += amount
    assert 0.0 < outside["urine"] < outside["liver"] + outside["tissue"] + outside["urine"] < 0.5 * given


def test_a_muscle_without_salvage_loses_label_faster():
    """With NAMPT blocked, nicotinamide that enzymes set free is not taken up again, and leaves."""
    left = {}
    for level in (1.0, 0.0):
        life = muscle(Agenda(changes=(Change(HOUR, inf, "NAMPT_level", level),)))
        label_pool(life, "muscle_NAD_cyt")
        advance(life, 24 * HOUR)
        there = labels(life)
        left[level] = sum(there[f"muscle_NAD_{where}"] for where in ("nuc", "cyt", "mit")) / sum(there.values())
    assert left[0.0] < 0.6 * left[1.0]
