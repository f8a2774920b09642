"""How far people and laboratories explain that trials of one dose disagree.

Nothing here is fitted. People differ by the coefficients of variation of the parameter table; laboratories by the
named factors of ``biology/person/assays.py``.
"""

from functools import cache

import numpy as np
import pytest

from cellsim.biology.person.assays import BloodStudy, careful, reported
from cellsim.kinetics.draws import decision, uniform
from cellsim.population.person.readings import lot
from tests.claims.bodies import DAY, HOUR, changed, fasting, fold, people, resting_at, take, treated

COUNT = 100
SEAT = decision("who takes this seat in a trial")
LOWEST, MIDDLE = 18.0, 29.0  # of the resting levels that laboratories report [umol/L]


@cache
def response(compound: str, mg: float, days: int, resting: float = MIDDLE) -> tuple[tuple[float, float], ...]:
    """Blood NAD before and after [umol/L] of a hundred people."""
    found = []
    for person in people(COUNT, **resting_at(resting)):
        before = person.observable("nad_blood")
        found.append((before, take(person, compound, mg, days).observable("nad_blood")))
    return tuple(found)


def spread(values: list[float]) -> float:
    """Coefficient of variation."""
    return float(np.std(values, ddof=1) / np.mean(values))


def rise(compound: str, mg: float, days: int, resting: float) -> float:
    """How far blood NAD of the usual person rises from such a level, in percent."""
    person = changed(**resting_at(resting))
    assert person.observable("nad_blood") == pytest.approx(resting, rel=0.02)
    before = person.observable("nad_blood")
    return 100.0 * (take(person, compound, mg, days).observable("nad_blood") / before - 1.0)


# ---- people


@pytest.mark.claim("E014", source="Yi2024", grade="calibrate; human trial, n = 20 an arm; in serum", rests_on="cv all")
@pytest.mark.parametrize("study", [BloodStudy(), careful()], ids=["true", "as read"])
@pytest.mark.parametrize("mg", [300.0, 600.0, 900.0])
def test_people_answer_nmn_as_differently_as_they_did(mg: float, study: BloodStudy) -> None:
    """The rise of NAD+ after 60 days of 300 to 900 mg of NMN has a CV of 29 to 113 % among people, read or true."""
    readings = [
        reported(before, now, study, lot(1, person)) for person, (before, now) in enumerate(response("NMN", mg, 60))
    ]
    assert 0.292 <= spread([each.fold - 1.0 for each in readings]) <= 1.133


@pytest.mark.claim(
    "E055",
    source="Tretowicz2026",
    grade="calibrate; secondary; spread among people",
    rests_on="Redcell_NAD_rest",
    kind="read-back",
)
def test_people_at_rest_lie_in_the_range_of_laboratories() -> None:
    """The mean of a hundred rested people, and eight in ten of them, hold 18 to 40 umol/L of NAD+ in blood."""
    levels = np.array([person.observable("nad_blood") for person in people(COUNT)])
    assert 18.0 < levels.mean() < 40.0
    assert np.mean((levels > 18.0) & (levels < 40.0)) > 0.8


@pytest.mark.claim("S136", source="Yi2024", grade="human; direction", rests_on="cv Redcell_NAD_rest")
def test_who_rests_lower_gains_the_larger_fold() -> None:
    """Among people on one dose, the fold of blood NAD+ falls with the resting level; the gain in umol/L does not."""
    before, after = np.array(response("NMN", 300.0, 60)).T
    assert np.corrcoef(before, after / before)[0, 1] < -0.2
    assert np.corrcoef(before, after - before)[0, 1] > -0.2


@pytest.mark.claim("E049", source="Airhart2017", grade="validate; human trial, n = 8", rests_on="gut_NR_absorption_k")
@pytest.mark.xfail(
    strict=True,
    reason="R2 is 0.01 among a hundred people: their absorption of NR and what their bacteria and red cells make of "
    "it vary apart from each other; one availability of the whole dose for each person would tie them",
)
def test_who_has_more_nr_in_plasma_gains_more_nad() -> None:
    """Among people on 2000 mg of NR, plasma NR and the rise of blood NAD+ go together: R2 of 0.72 (half suffices)."""
    riboside, gain = [], []
    for person in people(COUNT):
        rest, before = person.level("NR_plasma"), person.observable("nad_blood")
        for mg in (125.0, 250.0, 500.0, 1000.0):
            take(person, "NR", mg, 2, per_day=2)
        person.dose("NR", 1000.0)
        seen = []
        for _ in range(24):
            person.advance(HOUR / 2)
            seen.append(person.level("NR_plasma"))
        riboside.append(float(np.mean(seen)) - rest)
        gain.append(person.observable("nad_blood") / before - 1.0)
    assert np.corrcoef(riboside, gain)[0, 1] > 0.0
    assert np.corrcoef(riboside, gain)[0, 1] ** 2 > 0.36


# ---- laboratories: 300 mg of NR give 51 %, 250 mg of NMN about 100


@pytest.mark.claim(
    "E010 E042",
    source=["Okabe2022", "Conze2019"],
    grade="calibrate; two trials that disagree",
    rests_on="microbes_nicotinamidase_Vmax",
)
@pytest.mark.xfail(
    strict=True,
    reason="no one resting level serves both trials: at 29 umol/L they read +54 (NMN) and +55 % (NR), at 18 +80 and "
    "+82 %; ring for ring NMN and NR do the same here, and 250 mg of NMN hold 28 % fewer rings than 300 mg of NR",
)
def test_one_resting_level_serves_both_trials() -> None:
    """At some resting level 250 mg of NMN for 12 weeks give 100 % and 300 mg of NR for two 51 % (within a quarter)."""
    levels = np.linspace(LOWEST, 40.0, 12)
    both = [(rise("NMN", 250.0, 84, level), rise("NR", 300.0, 14, level)) for level in levels]
    assert any(abs(nmn / 100.0 - 1.0) <= 0.25 and abs(nr / 51.0 - 1.0) <= 0.25 for nmn, nr in both)


@pytest.mark.claim(
    "E010 E042",
    source=["Okabe2022", "Conze2019", "Tretowicz2026"],
    grade="two trials, resting unread",
    rests_on="microbes_nicotinamidase_Vmax",
)
def test_duration_and_a_resting_level_of_its_own_bring_each_trial_within_a_quarter() -> None:
    """At the lowest resting level for NMN and the middle one for NR, both trials are met within a quarter."""
    assert rise("NMN", 250.0, 84, LOWEST) == pytest.approx(100.0, rel=0.25)
    assert rise("NR", 300.0, 14, MIDDLE) == pytest.approx(51.0, rel=0.25)


@pytest.mark.claim(
    "E010", source="Okabe2022", grade="calibrate; doubling from a news summary", rests_on="microbes_nicotinamidase_Vmax"
)
@pytest.mark.xfail(
    strict=True,
    reason="what is left of the doubling at the lowest resting level, after twelve weeks: a gain of 14.4 of 18 "
    "umol/L, 80 % of it",
)
def test_the_lowest_resting_level_makes_250_mg_of_nmn_double_blood_nad() -> None:
    """In people who rest at 18 umol/L, 250 mg of NMN for twelve weeks double NAD+ of blood (within a tenth)."""
    assert rise("NMN", 250.0, 84, LOWEST) == pytest.approx(100.0, rel=0.1)


@pytest.mark.claim(
    "E010",
    source=["Okabe2022", "Tretowicz2026"],
    grade="what chance among 15 people may add",
    rests_on="microbes_nicotinamidase_Vmax",
)
def test_what_is_left_is_no_more_than_fifteen_people_may_differ_from_a_hundred() -> None:
    """The mean rise of 15 people, read as laboratories read, reaches 100 % in more than one trial of forty."""
    truth = response("NMN", 250.0, 84, LOWEST)
    means = []
    for trial in range(400):
        chosen = [int(COUNT * uniform(trial, seat, 0, 0, 0, SEAT)) for seat in range(15)]
        folds = [reported(*truth[who], careful(), lot(trial, seat)).fold for seat, who in enumerate(chosen)]
        means.append(float(np.mean(folds)) - 1.0)
    assert np.mean(np.array(means) >= 1.0) > 0.025


@pytest.mark.claim(
    "E057", source="Tretowicz2026", grade="calibrate; secondary", rests_on="microbes_nicotinamidase_Vmax"
)
def test_handling_that_improves_between_visits_doubles_what_has_not_doubled() -> None:
    """Half lost at the first visit and a third at the last: 250 mg of NMN seem to double NAD+, and placebo gains."""
    sloppy = BloodStudy(loss_first=0.52, loss_later=0.35)
    person = treated("NMN", 250.0, 84)
    assert fold(person) < 1.7
    assert reported(fasting().observable("nad_blood"), person.observable("nad_blood"), sloppy).fold > 2.0
    placebo = treated("NMN", 0.0, 84)
    assert placebo.time == 84 * DAY
    assert reported(fasting().observable("nad_blood"), placebo.observable("nad_blood"), sloppy).fold == pytest.approx(
        0.65 / 0.48, rel=1e-4
    )
