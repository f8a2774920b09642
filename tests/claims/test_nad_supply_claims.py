"""What the literature says of what muscle makes NAD+ from.

Rested fibers have settled to the change they carry, as those of a knock-out animal have.
"""

import pytest

from tests.models import changes_for

DAY = 86400.0
CULTURE = 100.0  # umol/L of riboside, as cells are given
NMNAT = ("NMNAT1", "NMNAT2", "NMNAT3")


def _given_nmn(lab, **changes):
    """Fibers after a month in plasma with as much NMN as an infusion gives for a while."""
    fibers = lab.rested(**changes)
    fibers.set("NMN_plasma", 1.0)
    fibers.react(30 * DAY, 0.0)
    return fibers


@pytest.mark.claim("E100", source="Frederick2016", grade="mouse, from memory; direction", rests_on="NRK_Vmax")
def test_nicotinamide_riboside_restores_function_with_little_nad(lab, of_rest):
    """Riboside gives muscle without NAMPT its energy back while NAD+ stays far below normal."""
    fed = lab.rested(NAMPT_level=0.0, Plasma_NR=5.0)
    assert lab.content(fed, "ATP") > 0.9 * lab.content(lab.rested(), "ATP")
    assert of_rest(lab.rested(NAMPT_level=0.0)) < of_rest(fed) < 0.3


@pytest.mark.claim(
    "S169", source=["Frederick2016", "Elhassan2019"], grade="mouse, and human trials; direction", rests_on="NRK_Vmax"
)
def test_riboside_rescues_a_failing_muscle_and_not_a_healthy_one(lab):
    """More NAD+ restores ATP where energy failed for want of it, and adds none to healthy muscle."""
    ATP = [
        [lab.content(lab.rested(NAMPT_level=level, Plasma_NR=NR), "ATP") for NR in (0.016, 5.0)] for level in (0.0, 1.0)
    ]
    assert ATP[0][1] > 10.0 * ATP[0][0]
    assert ATP[1][1] == pytest.approx(ATP[1][0], rel=0.01)


@pytest.mark.claim("S154", source="judgement", grade="expected from trials of nicotinamide", rests_on="NNMT_Vmax")
def test_ten_times_the_plasma_nicotinamide_adds_at_most_a_fifth(lab, of_rest):
    """Plasma nicotinamide ten times as high raises muscle NAD+ to 1.0 to 1.2, and what is methylated rises more."""
    dosed = lab.rested(Plasma_NAM=10.0 * 0.3)
    assert 1.0 < of_rest(dosed) < 1.2
    assert lab.flux(dosed, "NNMT") > 2.0 * lab.flux(lab.rested(), "NNMT")


@pytest.mark.claim("S069", source="Bockwoldt2019", grade="textbook; direction", rests_on="NAPRT_Vmax")
def test_nicotinic_acid_makes_nad_by_its_own_route(lab, of_rest):
    """Nicotinic acid raises NaAD and then NAD+, and does neither without NAPRT."""
    dosed, blocked = lab.rested(Plasma_NA=10.0), lab.rested(Plasma_NA=10.0, NAPRT_level=0.0)
    assert of_rest(dosed, "NaAD") > 3.0
    assert of_rest(dosed) > 1.1
    assert of_rest(blocked) < 1.0


@pytest.mark.claim("E103", source="Fletcher2017", grade="mouse cells; direction", rests_on="NRK_level = 1")
def test_riboside_does_nothing_without_its_kinases(lab, of_rest):
    """Without NRK1 and NRK2 muscle cells make no NAD+ from nicotinamide riboside, nor from NMN, which enters as it."""
    gain = [
        of_rest(lab.rested(NAMPT_level=0.0, NRK_level=level, Plasma_NR=CULTURE))
        - of_rest(lab.rested(NAMPT_level=0.0, NRK_level=level))
        for level in (1.0, 0.0)
    ]
    assert gain[0] > 0.2
    assert gain[1] < 0.01


@pytest.mark.claim("S153", source="Bockwoldt2019", grade="expected size by judgement", rests_on="NAPRT_Vmax")
def test_precursors_other_than_nicotinamide_are_minor_at_the_levels_of_a_diet(lab):
    """De novo and nicotinic acid make less than 1 % of muscle's NAD+ on a diet, and more than 5 % after a dose."""
    rested, dosed = lab.rested(), lab.rested(Plasma_NA=10.0)
    made = [lab.flux(each, "NADSYN") / lab.flux(each, *NMNAT, "NADSYN") for each in (rested, dosed)]
    assert made[0] < 0.01
    assert made[1] > 0.05


@pytest.mark.claim("S154", source=["Aksoy1994", "Connell2021"], grade="human; direction", rests_on="NNMT_Vmax")
def test_methylnicotinamide_of_muscle_grows_with_nicotinamide(lab, of_rest):
    """The loop leaks: the more nicotinamide, the more of it muscle holds as methylnicotinamide."""
    held = [of_rest(lab.rested(Plasma_NAM=level), "MeNAM") for level in (0.3, 3.0, 30.0)]
    assert held == sorted(held)
    assert held[-1] > 2.0


@pytest.mark.claim("S156", source="Fletcher2017", grade="mouse cells; direction", rests_on="NRK_Vmax")
def test_riboside_passes_by_nampt(lab, of_rest):
    """NMN, which enters as riboside, needs no NAMPT: cells that have none hold more than half of normal on it."""
    assert of_rest(lab.rested(NAMPT_level=0.0, Plasma_NR=CULTURE)) > 0.5


@pytest.mark.claim(
    "S186", source=["Fletcher2017", "Trammell2016"], grade="cells and mice; direction", rests_on="NAM_crossing_k"
)
def test_what_becomes_nicotinamide_does_need_nampt(lab, of_rest):
    """Most of an oral precursor comes as nicotinamide, and that does compete for NAMPT: without it, it does nothing."""
    assert of_rest(lab.rested(NAMPT_level=0.2, Plasma_NAM=3.0)) > 1.02 * of_rest(lab.rested(NAMPT_level=0.2))
    assert of_rest(lab.rested(NAMPT_level=0.0, Plasma_NAM=3.0)) < 0.01


@pytest.mark.claim(
    "S187",
    source="Fletcher2017",
    grade="mouse cells; the seed's claim is contradicted",
    rests_on="SLC12A8_Vmax = 0.0417",
)
def test_nmn_has_no_shorter_way_than_riboside(lab, of_rest):
    """NMN is not one step nearer to NAD+ in muscle: whole, it stays outside, and needs the kinases as riboside does."""
    assert of_rest(_given_nmn(lab)) == pytest.approx(of_rest(lab.rested()), rel=1e-6)


@pytest.mark.claim(
    "S187", source=["Grozio2019", "Fletcher2017"], grade="a hypothesis, off by default", rests_on="SLC12A8_Vmax"
)
def test_if_muscle_took_up_nmn_whole_it_would_need_no_kinases(lab, of_rest):
    """If SLC12A8 is taken to bring NMN in whole, NMN makes NAD+ without the kinases of riboside."""
    on = changes_for({"direct_nmn_uptake": True}, 25.0)
    assert of_rest(_given_nmn(lab, **on)) > 1.05
    assert of_rest(_given_nmn(lab, NRK_level=0.0, **on)) > 1.05


@pytest.mark.claim(
    "S174", source="Connell2021", grade="human; expected size by judgement", rests_on="QPRT_rest = 0.0003"
)
def test_loss_of_de_novo_synthesis_is_no_lever_in_muscle(lab, of_rest):
    """Without synthesis from tryptophan muscle keeps its NAD+ to 1 %."""
    assert of_rest(lab.rested(QPRT_level=0.0)) == pytest.approx(1.0, abs=0.01)
