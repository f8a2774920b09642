"""Fitness is what was measured on the muscle: once, kept whole, and inverted where somebody wrote a measurement."""

from dataclasses import replace
from pathlib import Path

import pytest

from cellsim import Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.fitness import Written
from cellsim.biology.people.subjects import Subject, subject
from cellsim.errors import CacheWarning, ScenarioError, TooHard
from cellsim.kinetics.kept import places
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda
from cellsim.population.performance import fitness, kept
from cellsim.population.performance.fitness import fitness_of, made_to, measured
from cellsim.population.performance.loads import critical_power
from cellsim.population.performance.ramp import ramp
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.telling.describe import describe
from cellsim.tissue.agenda import agenda_of
from cellsim.tissue.laboratory import as_measured

MODEL = human_muscle()
RIDE = """
title = "A ride"
duration = "1 hour"
[[person]]
name = "she"
age = "30 year"
sex = "female"
{more}
[muscle]
fibers = 4
mitochondria = 2
[[bout]]
do = "cycling"
at = "10 minute"
duration = "{minutes} minute"
intensity = "{hard}"
"""


def who(**changes: float) -> Subject:
    return replace(subject(30.0, "male", 75.0, "recreational"), **changes)


def ride(hard: str = "50 %Wmax", more: str = "", minutes: int = 10) -> Scenario:
    return Scenario.from_text(RIDE.format(hard=hard, more=more, minutes=minutes))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of its own in which things are kept, and nothing held."""
    folder = tmp_path / "kept"
    folder.mkdir(mode=0o700)
    monkeypatch.setattr("cellsim.kinetics.kept.seals.folders", lambda: [folder])
    monkeypatch.setattr("cellsim.kinetics.kept.seals.own_folder", lambda: folder)
    monkeypatch.setattr(kept, "_held", kept.OrderedDict())
    monkeypatch.setattr(places, "_warned", set())
    return folder


def test_fitness_is_what_tests_on_the_rested_muscle_say() -> None:
    found = measured(MODEL, who())
    muscle = muscle_of(MODEL, who(), fitness.WHO, fitness.FIBERS, fitness.ORGANELLES, fitness.SEED, Agenda())
    ridden = ramp(muscle)
    held = critical_power(muscle, wmax_w=ridden.wmax_w)
    assert (found.vo2max_ml_kg_min, found.wmax_w) == (ridden.vo2max, ridden.wmax_w)
    assert (found.critical_power_w, found.work_above_cp_j) == (held.critical_power_w, held.w_prime_j)
    assert found.fitness == fitness_of(MODEL, who())


def test_it_follows_from_the_muscle_and_not_from_what_is_expected() -> None:
    plain = fitness_of(MODEL, who())
    assert fitness_of(MODEL, who(vo2max_ml_kg_min=99.0, ftp_w=999.0, hr_max_bpm=240.0)) == plain
    less = fitness_of(MODEL, who(flow=0.5, diffusion=0.5, content=0.5))
    assert less.vo2max_ml_kg_min < 0.9 * plain.vo2max_ml_kg_min
    assert less.critical_power_w < plain.critical_power_w


def test_it_is_measured_once_and_kept(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = fitness_of(MODEL, who())
    (file,) = alone.glob("fitness_*.json")
    monkeypatch.setattr(fitness, "ramp", lambda *given: pytest.fail("it was measured again"))
    assert fitness_of(MODEL, who()) == first
    kept._held.clear()
    assert fitness_of(MODEL, who()) == first
    assert file.stat().st_mode & 0o022 == 0


@pytest.mark.parametrize("damage", [lambda raw: raw[:-9] + b"1.0, 2.0]", lambda raw: b"", lambda raw: raw[::-1]])
def test_what_is_kept_and_damaged_is_not_believed(alone: Path, damage) -> None:
    first = fitness_of(MODEL, who())
    (file,) = alone.glob("fitness_*.json")
    file.write_bytes(damage(file.read_bytes()))
    kept._held.clear()
    with pytest.warns(CacheWarning, match="damaged"):
        assert fitness_of(MODEL, who()) == first


def test_another_model_is_measured_anew() -> None:
    other = MODEL.with_rows(Oxygen_P50_Hb="26 mmHg")
    assert fitness.name_of(MODEL, who()) != fitness.name_of(other, who())


@pytest.mark.parametrize("vo2max", [38.0, 52.0])
def test_a_muscle_is_made_to_the_vo2max_that_is_written(vo2max: float) -> None:
    start = subject(30.0, "male", 75.0, "recreational", vo2max=vo2max)
    found = made_to(MODEL, start, Written(vo2max))
    assert found.vo2max_ml_kg_min == pytest.approx(vo2max, rel=0.01)
    assert found.vo2max_ml_kg_min == fitness_of(MODEL, found).vo2max_ml_kg_min


def test_a_muscle_is_made_to_a_power_that_is_written() -> None:
    start = who()
    wanted = 1.08 * fitness_of(MODEL, start).wmax_w
    found = made_to(MODEL, start, Written(wmax_w=wanted))
    assert found.wmax_w == pytest.approx(wanted, rel=0.02)
    assert found.vo2max_ml_kg_min > fitness_of(MODEL, start).vo2max_ml_kg_min


@pytest.mark.parametrize("more", ['vo2max = "35 mL/kg/min"\nwmax = "400 W"', 'vo2max = "30 mL/kg/min"\nwmax = "450 W"'])
def test_what_is_written_and_is_not_found_in_one_person_is_refused(more: str) -> None:
    with pytest.raises(
        ScenarioError, match=r"What is written of she \(.* the nearest muscle has|No muscle could be made"
    ):
        as_measured(ride(more=more))


def test_less_hemoglobin_than_usual_costs_fitness_and_more_gives_some() -> None:
    found = [as_measured(ride(more=f'hemoglobin = "{grams} g/L"')).measured[0].subject for grams in (90, 138, 180)]
    for name in ("vo2max_ml_kg_min", "wmax_w", "critical_power_w"):
        values = [getattr(each, name) for each in found]
        assert values == sorted(values)
        assert values[0] < 0.9 * values[1]


def test_who_has_nothing_written_is_made_to_what_is_usual() -> None:
    found = body_in(as_measured(ride()), ride().people[0])
    assert found.fitness is not None
    usual = subject(30.0, "female", 62.0, "recreational").vo2max_ml_kg_min
    assert found.vo2max_ml_kg_min == pytest.approx(usual, rel=0.02)


def test_a_scenario_asks_for_shares_of_the_measured_power() -> None:
    plain, known = ride("100 W"), as_measured(ride("100 W"))
    (work,) = agenda_of(known, known.people[0]).work
    assert work.fractions[0] == pytest.approx(100.0 / body_in(known, known.people[0]).wmax_w)
    assert work.fractions != agenda_of(plain, plain.people[0]).work[0].fractions
    assert known == plain, "what was measured follows from the rest"


def test_what_was_measured_of_one_is_not_taken_for_another() -> None:
    known = as_measured(ride())
    assert body_in(known.vary(age_years=60.0), replace(known.people[0], age_years=60.0)).fitness is None
    assert body_in(known, known.people[0]).fitness is not None


def test_whoever_does_no_bout_is_not_measured() -> None:
    still = replace(ride(), bouts=())
    assert as_measured(still).measured == ()
    assert "Measured on the rested muscle" not in describe(as_measured(still))


@pytest.mark.parametrize("more", ['[[habit]]\nkeep = "bed rest"\n', '[[assay]]\ndo = "ramp test"\nat = "1 hour"\n'])
def test_whoever_keeps_another_habit_or_is_tested_has_the_muscle_of_one_who_does_a_bout(more: str) -> None:
    (found,), (doing,) = (as_measured(each).measured for each in (replace(ride(more=more), bouts=()), ride(more=more)))
    assert found.subject == doing.subject


def test_what_is_too_hard_is_refused_by_what_was_measured() -> None:
    hard = ride("110 %Wmax", minutes=40)
    with pytest.raises(TooHard, match="could not do this bout"):
        simulate(hard)
    with pytest.raises(TooHard):
        as_measured(hard)


def test_a_person_who_cannot_be_is_refused_when_read() -> None:
    with pytest.raises(ScenarioError, match="is not to be found in a female person"):
        ride(more='vo2max = "94 mL/kg/min"')


def blood(hemoglobin: float | None, sex: str = "male") -> Subject:
    return subject(30.0, sex, 75.0, "recreational", hemoglobin=hemoglobin)


def test_arteries_carry_as_much_oxygen_as_there_is_hemoglobin() -> None:
    """Women have 12 % less (Murphy 2014); what was measured of one person counts before their sex."""
    assert blood(150.0) == blood(None)
    assert blood(None, "female").hemoglobin == pytest.approx(0.88)
    assert blood(150.0, "female").hemoglobin == pytest.approx(1.0)
    full, less = (muscle_of(MODEL, blood(each), "she", 4, 2, 1, Agenda()) for each in (150.0, 120.0))
    for each, share in ((full, 1.0), (less, 0.8)):
        arterial = each.fibers.P[each.fibers.argument["Oxygen_arterial"]]
        assert arterial == pytest.approx(share * MODEL.values["Oxygen_arterial"])
        assert each.rules.circulation.arterial == pytest.approx(arterial[0])
    assert less.uptake_at_rest == pytest.approx(full.uptake_at_rest, rel=0.01)  # a resting muscle lets more flow


def test_less_hemoglobin_is_less_vo2max_and_less_power_where_nothing_else_is_known() -> None:
    """A tenth less blood-borne oxygen takes up to a tenth of VO2max, as bleeding does."""
    found = [fitness_of(MODEL, blood(each)) for each in (150.0, 135.0, 120.0)]
    for name in ("vo2max_ml_kg_min", "wmax_w", "critical_power_w"):
        course = [getattr(each, name) for each in found]
        assert course == sorted(course, reverse=True)
    assert 0.88 < found[1].vo2max_ml_kg_min / found[0].vo2max_ml_kg_min < 0.98


def test_who_has_less_hemoglobin_and_the_same_vo2max_has_more_flow() -> None:
    wanted = Written(vo2max_ml_kg_min=fitness_of(MODEL, blood(150.0)).vo2max_ml_kg_min)
    found = made_to(MODEL, blood(130.0), wanted)
    assert found.vo2max_ml_kg_min == pytest.approx(wanted.vo2max_ml_kg_min, rel=fitness.NEAR)
    assert found.hemoglobin == blood(130.0).hemoglobin
    assert found.flow > blood(130.0).flow


def test_written_hemoglobin_is_told_and_what_nobody_has_is_refused() -> None:
    told = describe(as_measured(ride(more='hemoglobin = "12.5 g/dL"')))
    assert "Hemoglobin 125 g/L, as written" in told
    with pytest.raises(ScenarioError, match="hemoglobin"):
        ride(more='hemoglobin = "1.3 g/L"')
