"""What the literature says of what spends NAD+ in muscle, and of age.

Rested fibers have settled to the change they carry, as those of a knock-out animal have.
"""

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from tests.models import changes_for

DAY, HOUR = 86400.0, 3600.0
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
CONSUMERS = ("PARP", "SIRT1", "SIRT2", "SIRT3", "SIRT4", "SIRT5", "CD38", "NAD_hydrolysis")


def _mean(fibers, name):
    """One definition as a mean over fibers."""
    return fibers.mean(fibers.derived()[name])


@pytest.mark.claim(
    "Bai2011",
    source="Bai2011",
    grade="mouse, size from memory; shares were fitted to this row",
    rests_on="PARP_level = 1",
)
def test_loss_of_parp1_raises_nad_by_20_to_100_percent(lab, of_rest):
    """Without PARP1, which leaves 15 % of PARP activity, muscle holds 1.2 to 2.0 times the NAD+."""
    assert 1.2 < of_rest(lab.rested(PARP_level=0.15)) < 2.0


@pytest.mark.claim("S173", source="CamachoPereira2016", grade="mouse; window by judgement", rests_on="CD38_level = 1")
def test_loss_of_cd38_matters_little_in_young_fibers(lab, of_rest):
    """Without CD38 a young fiber holds 1.0 to 1.15 times the NAD+."""
    assert 1.0 < of_rest(lab.rested(CD38_level=0.0)) < 1.15


@pytest.mark.claim(
    "S059",
    source="Janssens2022",
    grade="human, cross-section; size by judgement",
    rests_on="Age_nampt = 1 & Age_cd38 = 1 & Age_parp = 1",
)
def test_age_alone_takes_15_to_30_percent_of_nad(lab, of_rest):
    """At 70, and as active, a man holds 0.70 to 0.85 of the NAD+ of the young."""
    assert 0.70 < of_rest(lab.rested(70)) < 0.85


@pytest.mark.claim(
    "E114 S016",
    source="Janssens2022",
    grade="human, cross-section; rank order",
    rests_on="Trained_nampt = 1 & Trained_content = 1",
)
def test_trained_old_muscle_resembles_young_muscle(lab, of_rest):
    """NAD+ of trained old muscle lies nearer to the young than to normal old muscle; inactive old muscle has least."""
    inactive, normal, trained = (of_rest(lab.rested(70, each)) for each in ("sedentary", "recreational", "trained"))
    assert inactive < normal < trained
    assert abs(trained - 1.0) < abs(trained - normal)


@pytest.mark.claim(
    "S129",
    source=["Janssens2022", "Costford2010"],
    grade="human; the seed's claim is contradicted",
    rests_on="Trained_nampt = 1 & Trained_content = 1",
)
def test_a_trained_man_of_50_has_no_drained_muscle(lab, of_rest):
    """A trained man of 50 does not hold 30 to 50 % less NAD+ than the young: he lacks a tenth at most."""
    assert of_rest(lab.rested(50, "trained")) > 0.9


@pytest.mark.claim("S140", source="Borra2004", grade="textbook", rests_on="reaction PARP", kind="read-back")
@pytest.mark.parametrize("enzyme", CONSUMERS)
def test_each_nad_split_releases_one_nicotinamide(enzyme):
    """Sirtuins, PARPs and CD38 each split one NAD+ and release one nicotinamide."""
    net = human_muscle().fiber.reactions[enzyme].stoichiometry
    assert net.get("NAM") == 1.0
    assert [count for name, count in net.items() if name.startswith("NAD")] == [-1.0]


@pytest.mark.claim("S139", source="Borra2004", grade="textbook", rests_on="PARP_level = 1")
def test_what_parp_takes_comes_out_as_nicotinamide(lab):
    """PARPs and sirtuins release nicotinamide: what NAD+ loses in ten minutes is found as that, to a twentieth."""
    fibers = lab.rested()
    before = lab.nad(fibers), lab.content(fibers, "NAM", "NAM_blood")
    fibers.set("PARP_level", 100.0)
    fibers.set("NAMPT_level", 0.0)
    fibers.react(600.0, 0.0)
    lost, found = before[0] - lab.nad(fibers), lab.content(fibers, "NAM", "NAM_blood") - before[1]
    assert lost > 20.0
    assert found == pytest.approx(lost, rel=0.05)


@pytest.mark.claim(
    "S141",
    source="Borra2004",
    grade="textbook; the seed's claim is contradicted",
    rests_on="reaction SIRT1",
    kind="read-back",
)
@pytest.mark.parametrize("sirtuin", ["SIRT1", "SIRT2", "SIRT3", "SIRT4", "SIRT5"])
def test_a_sirtuin_keeps_nothing_of_nad(sirtuin):
    """The ADP-ribose does not stay on what a sirtuin deacetylates: its adenine is free again, as AMP here."""
    assert human_muscle().fiber.reactions[sirtuin].stoichiometry.get("AMP") == 1.0


@pytest.mark.claim(
    "S142", source="Cobley2013", grade="textbook; direction; PAR itself is not in the model", rests_on="PARP_level = 1"
)
def test_breaks_call_parp_and_parp_clears_them(lab):
    """A burst of DNA breaks calls PARP, and is cleared within hours; without PARP it lasts longer."""
    left = []
    for level in (1.0, 0.0):
        fibers = lab.rested(PARP_level=level)
        rest, calm = fibers.content("DNA_lesions").copy(), lab.flux(fibers, "PARP")
        fibers.Y[fibers.species["DNA_lesions"]] *= 6.0
        assert level == 0.0 or lab.flux(fibers, "PARP") > 1.05 * calm
        fibers.react(3 * HOUR, 0.0)
        left.append(fibers.mean(fibers.content("DNA_lesions") / rest - 1.0) / 5.0)
    assert left[0] < 0.1
    assert left[1] > 2.0 * left[0]


@pytest.mark.claim("S048", source="Anderson2017", grade="textbook", rests_on="respiration_Vmax")
def test_nad_is_carrier_of_electrons_and_substrate_of_signals(lab):
    """Redox turns NAD+ over without loss, a hundred times as fast as what signals split, which is lost."""
    rested, network = lab.rested(), human_muscle().fiber
    carrier = [name for name, each in network.reactions.items() if {"NADH_cyt", "NADH_mit"} & set(each.stoichiometry)]
    for name in carrier:
        net = network.reactions[name].stoichiometry
        assert sum(net.get(each, 0.0) for each in POOL) == 0.0, name
    assert lab.flux(rested, "respiration") > 100.0 * lab.consumed(rested)


@pytest.mark.claim(
    "S049",
    source=["Bockwoldt2019", "Stocks2020"],
    grade="enzymes; human acetylation did not move",
    rests_on="NAMPT_level = 1",
)
def test_sirtuins_follow_nad_and_hardly_move_on_riboside(lab):
    """Sirtuin activity rises and falls with NAD+; what reaches muscle on 1 g of riboside moves it by less than 10 %."""
    for name in ("SIRT1_fold", "SIRT3_fold"):
        found = [_mean(lab.rested(NAMPT_level=level), name) for level in (0.2, 0.5, 1.0, 1.9)]
        assert found == sorted(found)
        assert found[0] < 0.6 * found[-1]
        assert _mean(lab.rested(Plasma_NAM=2.4, Plasma_NA=0.1, Plasma_NR=0.03), name) == pytest.approx(
            found[2], rel=0.1
        )


@pytest.mark.claim(
    "S173",
    source=["CamachoPereira2016", "Cobley2013"],
    grade="mouse CD38, human PARP; direction",
    rests_on="Age_nampt = 1 & Age_cd38 = 1 & Age_parp = 1",
)
def test_more_consumption_lowers_nad(lab, of_rest):
    """What CD38 and PARP gain with age lowers muscle NAD+, by more than a twentieth and less than a third."""
    old = subject(70, "male", 75.0, "recreational")
    assert 0.67 < of_rest(lab.rested(CD38_level=old.cd38, PARP_level=old.parp)) < 0.95


@pytest.mark.claim(
    "S175",
    source=["deGuia2019", "Janssens2022"],
    grade="human, cross-section; direction",
    rests_on="Sedentary_nampt = 1",
)
def test_weaker_salvage_lowers_nad_and_inactivity_weakens_it_most(lab, of_rest):
    """NAMPT of the old lowers NAD+, and that of the inactive lowers it more."""
    old, inactive = subject(70, "male", 75.0, "recreational"), subject(70, "male", 75.0, "sedentary")
    aged, idle = (of_rest(lab.rested(NAMPT_level=who.nampt)) for who in (old, inactive))
    assert idle < aged < 0.98


@pytest.mark.claim(
    "S032",
    source=["deGuia2019", "Costford2010"],
    grade="human, cross-section; direction",
    rests_on="Sedentary_nampt = 1 & Age_nampt = 1 & Age_cd38 = 1 & Age_parp = 1",
)
def test_salvage_throughput_is_lower_in_the_inactive_old(lab):
    """The inactive old salvage less nicotinamide than the trained old and than the young."""
    idle, trained, young = (
        lab.flux(lab.rested(*who), "NAMPT") for who in ((70, "sedentary"), (70, "trained"), (25, "recreational"))
    )
    assert idle < 0.9 * min(trained, young)


@pytest.mark.claim("S032", source="Sun2023", grade="expected: set-point in weeks", rests_on="Nampt_protein_tau = 1e12")
def test_without_training_nampt_is_back_at_its_set_point_in_weeks(lab):
    """NAMPT that training raised to 1.46 falls back: most is gone in two weeks, nearly all in six."""
    fibers, gain = lab.rested(), []
    before = lab.content(fibers, "NAMPT_protein")
    fibers.Y[fibers.species["NAMPT_protein"]] *= 1.46
    for _ in range(3):
        fibers.react(14 * DAY, 0.0)
        gain.append(lab.content(fibers, "NAMPT_protein") / before - 1.0)
    assert gain[0] < 0.23
    assert gain[2] < 0.023


@pytest.mark.claim(
    "S165",
    source=["Massudi2012", "Janssens2022"],
    grade="a hypothesis, off by default",
    rests_on="Halving_NAMPT_left = 1",
    kind="read-back",
)
def test_if_nad_halved_by_60_it_would_be_half(lab):
    """If muscle is taken to lose half of its NAD+ from 40 to 60 years it does; by default it loses under a fifth."""
    default = lab.nad(lab.rested(60)) / lab.nad(lab.rested(40))
    halved = {age: changes_for({"nad_halves_by_60": True}, age) for age in (40, 60)}
    assert halved[40] == {}
    assert default > 0.8
    assert lab.nad(lab.rested(60, **halved[60])) / lab.nad(lab.rested(40)) == pytest.approx(0.5, abs=0.03)
