"""Label between fibers and the body around them: none is lost, none changes what it follows."""

from math import inf

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.biology.person.uptake import rings
from cellsim.population.muscle import exchange
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Administration, Agenda, Change, Work
from cellsim.population.traced.fiber import traced_fiber
from cellsim.population.traced.muscle import TracedMuscle, places

HOUR = 3600.0
WOMAN = subject(30, "female", 62.0, "recreational")
RIDE = Work(6 * HOUR, (1800.0,), (0.6,), 0.03, 0.0, 0.25, "endurance")
DOSES = (Administration(2 * HOUR, "NA", 100.0), Administration(4 * HOUR, "NR", 300.0))
SOURCES = ("diet", "given")


def muscle(agenda):
    return muscle_of(human_muscle(), WOMAN, "someone", 3, 10, 3, agenda)


@pytest.fixture(scope="module")
def day():
    """A day with two doses, the second of them labelled, and a ride: label and flows at some moments."""
    life = TracedMuscle.of(muscle(Agenda(doses=DOSES, work=(RIDE,))), 2)
    seen = {}
    for hours in (3, 4.5, 6.2, 7, 12, 24, 48):
        advance(life, hours * HOUR)
        seen[hours] = life.labels(), life.flows()
    return life, seen


def test_a_labelled_dose_is_found_again_to_rounding(day):
    life, seen = day
    amount = rings("NR", 300.0, life.body.p)
    assert sum(seen[3][0].values()) == 0.0
    for hours, (labels, _) in seen.items():
        if hours > 4:
            assert sum(labels.values()) == pytest.approx(amount, rel=1e-12), hours


def test_no_pool_owes_label(day):
    life, seen = day
    amount = rings("NR", 300.0, life.body.p)
    for labels, _ in seen.values():
        assert min(labels.values()) > -1e-6 * amount


def test_label_of_a_dose_reaches_nad_of_every_compartment(day):
    _, seen = day
    labels = seen[48][0]
    assert all(labels[f"muscle_NAD_{where}"] > 0.0 for where in ("nuc", "cyt", "mit"))
    held = sum(amount for pool, amount in labels.items() if pool.startswith("muscle_"))
    came = sum(amount for pair, amount in seen[48][1].items() if [each[:7] for each in pair] == ["plasma_", "muscle_"])
    assert held == pytest.approx(came, rel=1e-9)


def test_flows_account_for_every_pool_of_person_and_muscle(day):
    life, seen = day
    amount = rings("NR", 300.0, life.body.p)
    labels, flows = seen[48]
    for pool, held in labels.items():
        had = amount if pool == "gut_NR" else 0.0
        came = sum(moved for (_, sink), moved in flows.items() if sink == pool)
        went = sum(moved for (source, _), moved in flows.items() if source == pool)
        assert held == pytest.approx(had + came - went, abs=1e-9 * amount), pool


def test_every_pool_has_a_place(day):
    _, seen = day
    labels, flows = seen[48]
    assert labels.keys() == places(human_muscle()).keys()
    assert {name for pair in flows for name in pair} <= places(human_muscle()).keys()


def test_the_muscle_lives_through_the_same_without_label(day):
    life, _ = day
    plain = muscle(Agenda(doses=DOSES, work=(RIDE,)))
    advance(plain, 48 * HOUR)
    for name in ("NAD_nuc", "NAD_cyt", "NAD_mit", "NAM", "NMN", "PCr", "GLY"):
        np.testing.assert_allclose(life.fibers.content(name), plain.fibers.content(name), rtol=5e-3, err_msg=name)
    for name in ("plasma_NAM", "plasma_MeNAM", "liver_NAD", "red_NAD", "urine_PY2"):
        assert life.body.pool(name) == pytest.approx(plain.body.pool(name), rel=2e-3), name


LABELLED = {
    "a dose of NR": (Agenda(doses=(Administration(2 * HOUR, "NR", 300.0),)), ()),
    "a dose of NAM": (Agenda(doses=(Administration(2 * HOUR, "NAM", 500.0),)), ()),
    "NAD of the muscle": (Agenda(), [f"muscle_NAD_{where}" for where in ("nuc", "cyt", "mit")]),
}


@pytest.mark.parametrize("what", LABELLED)
def test_label_does_not_depend_on_how_often_fibers_and_body_meet(what, monkeypatch):
    """At exchanges, on the quarters of an hour, and between them: label of plasma NAM, and of NAD of the muscle."""
    agenda, pools = LABELLED[what]
    found = []
    for longest in (900.0, 60.0):
        monkeypatch.setattr(exchange, "LONGEST_AT_REST", longest)
        life = TracedMuscle.of(muscle(agenda), 1)
        for pool in pools:
            life.label(pool)
        rows = []
        for hours in (2.5, 3.0, 4.0, 4.1, 5.0, 7.9, 8.0, 12.0, 24.0):
            advance(life, hours * HOUR)
            labels = life.labels()
            inside = sum(amount for pool, amount in labels.items() if pool.startswith("muscle_NAD_"))
            rows.append((labels["plasma_NAM"], inside))
        found.append(rows)
    assert np.min(found) > 0.0
    np.testing.assert_allclose(*found, rtol=0.01)


def test_looking_changes_no_bit_of_label():
    agenda = Agenda(doses=DOSES)
    often, once = (TracedMuscle.of(muscle(agenda), 2) for _ in range(2))
    for hours in (1, 4, 4.01, 4.1, 5.3, 9):
        advance(often, hours * HOUR)
    advance(once, 9 * HOUR)
    assert often.labels() == once.labels()
    assert often.flows() == once.flows()


def test_a_traced_muscle_goes_on_from_where_it_stopped():
    life = TracedMuscle.of(muscle(Agenda(doses=DOSES)), 2)
    advance(life, 5 * HOUR)
    kept = life.snapshot()
    advance(life, 8 * HOUR)
    first = life.labels()
    life.go_back_to(kept)
    advance(life, 8 * HOUR)
    assert life.labels() == first


def test_label_of_a_muscle_pool_leaves_by_blood_and_urine():
    life = TracedMuscle.of(muscle(Agenda()))
    for pool in ("muscle_NAD_nuc", "muscle_NAD_cyt", "muscle_NAD_mit"):
        life.label(pool)
    given = sum(life.labels().values())
    fibers = life.fibers
    held = sum(
        fibers.content(name)
        for pool in ("NAD_nuc", "NAD_cyt", "NAD_mit")
        for name in traced_fiber(human_muscle()).pools[pool]
    )
    assert given == pytest.approx(fibers.mean(held) * life.water_l, rel=1e-12)
    advance(life, 48 * HOUR)
    labels = life.labels()
    assert sum(labels.values()) == pytest.approx(given, rel=1e-12)
    outside = {place: 0.0 for place in set(places(human_muscle()).values())}
    for pool, amount in labels.items():
        outside[places(human_muscle())[pool]] += amount
    assert 0.0 < outside["urine"] < outside["liver"] + outside["tissue"] + outside["urine"] < 0.5 * given


def test_a_muscle_without_salvage_loses_label_faster():
    """With NAMPT blocked, nicotinamide that enzymes set free is not taken up again, and leaves."""
    left = {}
    for level in (1.0, 0.0):
        life = TracedMuscle.of(muscle(Agenda(changes=(Change(HOUR, inf, "NAMPT_level", level),))))
        life.label("muscle_NAD_cyt")
        advance(life, 24 * HOUR)
        labels = life.labels()
        left[level] = sum(labels[f"muscle_NAD_{where}"] for where in ("nuc", "cyt", "mit")) / sum(labels.values())
    assert left[0.0] < 0.6 * left[1.0]
