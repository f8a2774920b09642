"""What the assays of a chamber would read of a muscle: respiration in its states, peroxide, potential, ATP.

The readings are those of ``cellsim.population.assays``, with no error of a laboratory unless a test says so.
"""

from functools import cache

import numpy as np
import pytest

from cellsim.biology.person.laboratory import errors, misread
from cellsim.population.assays.done import assay
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.state import Muscle
from cellsim.population.person.readings import lot
from tests.claims.muscles import DAY, HOUR, each_day, full_diet, man, ride

WEEKS = 21  # days


@cache
def lived(mg: float = 0.0) -> Muscle:
    """A man of 75 after three weeks on so much NR a day, or on none."""
    muscle = man(75.0, doses=each_day("NR", mg, WEEKS) if mg else (), meals=full_diet(WEEKS))
    advance(muscle, WEEKS * DAY)
    return muscle


@cache
def titrated(mg: float = 0.0) -> dict[str, float]:
    """Respiration of his fibers in the states of a titration [pmol/s/mg]."""
    return assay(lived(mg), "respirometry")


@cache
def riding() -> Muscle:
    """A man of 25 in the middle of an hour's ride at 0.7 of Wmax."""
    muscle = man(25.0, work=(ride(1.0, 60.0, 0.7),))
    advance(muscle, 1.5 * HOUR)
    return muscle


@pytest.mark.claim(
    "S194",
    source="Jacques2020",
    grade="human; order of states; size by judgement",
    rests_on="SLC25A51_level",
)
def test_a_titration_finds_its_states_in_their_order() -> None:
    """Leak, then ADP with NADH-linked fuel, then succinate beside it, each more by a tenth or more; uncoupled, most."""
    leak, first, both = (titrated()[f"respiration_{name}"] for name in ("leak", "oxphos_1", "oxphos_12"))
    assert 50.0 < both < 250.0  # pmol/s/mg
    assert leak < 0.25 * both
    assert first < 0.9 * both
    assert first > leak + 0.1 * both
    assert titrated()["respiration_ets"] > both


@pytest.mark.claim(
    "S194 E067",
    source="Elhassan2019",
    grade="validate; human trial, n = 12; not significant",
    rests_on="microbes_nicotinamidase_Vmax",
)
def test_three_weeks_of_riboside_are_not_seen_in_a_titration_of_old_muscle() -> None:
    """1000 mg of NR a day for 21 days at 75 years: no state differs by more than two chambers of one biopsy do."""
    cv = errors(riding().model.rows)
    blood = [lived(mg).body.observable("nad_blood") for mg in (0.0, 1000.0)]
    assert blood[1] > 1.5 * blood[0]  # the dose was taken
    for name, placebo in titrated().items():
        assert abs(titrated(1000.0)[name] / placebo - 1.0) < cv[name]


@pytest.mark.claim(
    "S195",
    source="Quinlan2013",
    grade="rat muscle mitochondria; direction",
    rests_on="SLC25A51_level",
)
def test_peroxide_by_a_dye_is_a_fraction_of_itself_once_there_is_adp() -> None:
    """Peroxide of the chain falls to a quarter or less as ADP is given to fibers with fuel and none."""
    found = assay(lived(), "peroxide")
    assert 0.0 < found["peroxide_oxphos"] < 0.25 * found["peroxide_leak"]


@pytest.mark.claim(
    "S195",
    source="judgement",
    grade="textbook; direction",
    rests_on="Contraction_peak",
)
def test_a_dye_of_potential_leaves_the_matrix_of_working_muscle() -> None:
    """Working fibers hold a tenth less of a cation dye than rested ones, or less: ATP synthase lets protons in."""
    rested, working = (assay(each, "membrane potential")["dye_ratio"] for each in (man(25.0), riding()))
    assert working < 0.9 * rested


@pytest.mark.claim(
    "S195",
    source="judgement",
    grade="textbook; direction",
    rests_on="CK_k",
)
def test_atp_is_read_the_same_at_rest_and_in_a_ride_that_can_be_held() -> None:
    """Luciferase of ten biopsies a time cannot tell a steady ride from rest, whose ATP differs by less than it errs."""
    cv = errors(riding().model.rows)["atp"]
    true = [each.fibers.mean(each.fibers.content("ATP")) for each in (man(25.0), riding())]
    read = [[misread(level, cv, lot(1, who, time), "atp") for who in range(10)] for time, level in enumerate(true)]
    assert abs(true[1] / true[0] - 1.0) < cv
    assert abs(np.mean(read[1]) / np.mean(read[0]) - 1.0) < 2.0 * cv * np.sqrt(2.0 / 10.0) + abs(
        true[1] / true[0] - 1.0
    )
