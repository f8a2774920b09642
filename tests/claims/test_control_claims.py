"""What the literature says of who holds the NAD+ of rested muscle, asked of its control coefficients."""

import pytest

from cellsim.study.control.control import Control
from cellsim.study.control.muscle import muscle_control


@pytest.fixture(scope="module")
def muscle() -> Control:
    """Control in the rested muscle of the reference man."""
    return muscle_control()


@pytest.mark.claim("S144", source="Fulco2008", grade="expected size by judgement", rests_on="NAMPT_level = 1")
def test_nampt_is_the_bottleneck_of_salvage(muscle: Control):
    """NAMPT holds more than 0.6 of the control over the flux of salvage, more than any other step."""
    steps = {name: abs(muscle.held(name, "salvage")) for name in muscle.levels}
    assert steps.pop("NAMPT") > max(0.6, *steps.values())


@pytest.mark.claim("S147", source="Sorci2007", grade="textbook", rests_on="NT5_Vmax = 20 & PNP_Vmax = 20")
def test_nmnat_holds_next_to_nothing_of_salvage_and_of_nad(muscle: Control):
    """NMNAT is fast and no bottleneck: it holds less than a tenth of the control over salvage and over NAD+."""
    isoforms = [name for name in muscle.levels if name.startswith("NMNAT")]
    assert isoforms
    for measure in ("salvage", "nad_total", "nad_free"):
        assert abs(sum(muscle.held(name, measure) for name in isoforms)) < 0.1


@pytest.mark.claim("S154", source="judgement", grade="expected from trials of nicotinamide", rests_on="NNMT_Vmax = 4")
def test_the_way_of_nicotinamide_into_the_fiber_holds_less_than_a_fifth_of_its_nad(muscle: Control):
    """Nicotinamide's way in and its methylation each hold less than a fifth of the control over muscle NAD+."""
    for name in ("NAM_crossing", "NNMT"):
        assert abs(muscle.held(name, "nad_total")) < 0.2
