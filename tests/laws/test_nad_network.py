"""What must hold for the NAD+ network whatever its numbers: rings, rest, switches that are off, and names."""

import numpy as np
import pytest

from cellsim.biology.care.care import CLAIMED, lasting
from cellsim.biology.disputed.hypotheses import drain
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.nad import consumers, crossings, pools, precursors, salvage
from cellsim.biology.nad.consumers import CONSUMERS
from cellsim.biology.nad.pools import biopsied
from cellsim.biology.people.subjects import subject
from cellsim.errors import ParameterError
from cellsim.population.fibers.state import build
from cellsim.sources import source
from tests.models import changes_for, structure

HOUR = 3600.0
YOUNG = subject(25, "male", 75.0, "recreational")
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
STRUCTURES, HYPOTHESES = human_muscle().rivals, human_muscle().claimed
REACTIONS = [each for page in (pools, salvage, precursors, consumers, crossings) for each in page.REACTIONS]
RIVALS = [name for name in STRUCTURES if name != "V"]
NOT_ENZYMES = {"NAD_pores", "NaMNAT"}  # diffusion, and the three isoforms of NMNAT together
LITERS = 18.8  # of fiber water in a person of 70 kg
EATEN = 230.0  # umol of rings a day


def fibers_of(count=4, **changes):
    return build(human_muscle(), YOUNG, count, 3, 1, changes)


def held(fibers, *names):
    return fibers.mean(sum(fibers.content(name) for name in names or POOL))


def flux(fibers, name):
    return fibers.mean(fibers.rates()[name])


def rings(fibers):
    own = human_muscle().fiber.species
    return np.array([own[name].parts.get("pyridine ring", 0.0) for name in fibers.kernel.species]) @ fibers.Y


def parts(fibers, part):
    own = human_muscle().fiber.species
    each = np.array([own[name].parts.get(part, 0.0) for name in fibers.kernel.species])
    return each @ fibers.Y, (np.abs(each) @ np.abs(fibers.Y)).max()


def test_shares_of_turnover_add_up_to_one():
    p = human_muscle().values
    assert sum(p[f"Share_{name}"] for name in (*CONSUMERS, "overflow", "hydrolysis", "release")) == pytest.approx(
        1.0, abs=1e-12
    )


@pytest.mark.parametrize("level", [0.3, 1.0, 3.0, 10.0])
def test_rings_that_enter_leave_as_nicotinamide_and_set_its_level(level):
    """Whatever NAMPT does, nicotinamide of a rested fiber is what the balance of rings says, to a fiftieth."""
    p = human_muscle().values
    assert held(fibers_of(NAMPT_level=level), "NAM") == pytest.approx(p["Rest_NAM"], rel=0.02)


def test_all_muscle_takes_a_small_part_of_what_a_person_eats():
    rested = fibers_of()
    entering = sum(flux(rested, name) for name in ("NR_crossing", "NA_crossing", "QPRT"))
    assert 0.0 < entering * LITERS * 24 * HOUR < 0.05 * EATEN
    assert flux(rested, "NNMT") * LITERS * 24 * HOUR < 0.05 * EATEN


def test_salvage_makes_nearly_all_nad():
    rested = fibers_of()
    made = sum(flux(rested, name) for name in ("NMNAT1", "NMNAT2", "NMNAT3", "NADSYN"))
    assert flux(rested, "NAMPT") > 0.99 * (made - flux(rested, "NRK") + flux(rested, "NT5"))


def test_methylnicotinamide_is_exchanged_with_plasma_and_counted():
    fibers = fibers_of()
    before = rings(fibers), fibers.content("MeNAM").copy()
    fibers.set("MeNAM_plasma", 10.0)
    fibers.react(24 * HOUR, 0.0)
    assert np.all(fibers.content("MeNAM") > 9.0)
    gained = fibers.content("MeNAM") - before[1] + fibers.content("MeNAM_blood")
    assert np.all(np.abs(gained) < 0.1 * fibers.content("MeNAM"))
    np.testing.assert_allclose(rings(fibers), before[0], rtol=1e-10)


def test_methylnicotinamide_holds_its_own_synthesis_back():
    fibers = fibers_of()
    before = flux(fibers, "NNMT")
    fibers.Y[fibers.species["MeNAM"]] = human_muscle().values["NNMT_Ki_MeNAM"]
    assert flux(fibers, "NNMT") == pytest.approx(0.5 * before, rel=0.01)


@pytest.mark.parametrize("name", [each.name for each in REACTIONS if each.name not in NOT_ENZYMES])
def test_every_enzyme_and_transporter_is_knocked_out_by_name(name):
    level = "CD38_level" if name == "CD38_NMN" else f"{name}_level"
    assert level in human_muscle().fiber.parameters
    fibers = fibers_of(2)
    # where a switch is off there is nothing to lose; it is put on
    for what in ("SLC12A8_Vmax", "NAD_overflow_Vmax", "NAD_release_k"):
        fibers.set(what, 1e-4)
    assert np.all(fibers.rates()[name] != 0.0)
    fibers.set(level, 0.0)
    assert np.all(fibers.rates()[name] == 0.0)


def test_the_carrier_scales_import_only():
    fibers = fibers_of(2)
    before = fibers.rates()
    fibers.set("SLC25A51_level", 3.0)
    after = fibers.rates()
    assert after["SLC25A51"] == pytest.approx(3.0 * before["SLC25A51"])
    assert np.array_equal(after["NAD_return"], before["NAD_return"])


def test_each_isoform_serves_the_acid_branch():
    fibers = fibers_of(2)
    whole, without = fibers.rates()["NaMNAT"], []
    for each in ("NMNAT1", "NMNAT2", "NMNAT3"):
        fibers.set(f"{each}_level", 0.0)
        without.append(whole - fibers.rates()["NaMNAT"])
        fibers.set(f"{each}_level", 1.0)
    assert all(np.all(lost > 0.0) for lost in without)
    assert sum(without) == pytest.approx(whole, rel=1e-12)


def test_cd38_splits_nmn_and_nad_competes_for_it():
    fibers = fibers_of(2)
    before = fibers.rates()["CD38_NMN"]
    fibers.Y[fibers.species["NAD_cyt"]] *= 0.1
    assert np.all(fibers.rates()["CD38_NMN"] > 2.0 * before)
    assert np.all(before > 0.0)


@pytest.mark.parametrize("name", RIVALS)
def test_every_structure_rests_where_the_default_does(name):
    """Rivals differ in what happens when something is changed, and not at rest."""
    assert held(fibers_of(**structure(name))) == pytest.approx(held(fibers_of()), rel=0.05)


@pytest.mark.parametrize("name", STRUCTURES)
def test_every_structure_conserves_what_the_network_conserves(name):
    fibers = fibers_of(**structure(name))
    before = {part: parts(fibers, part)[0] for part in human_muscle().fiber.parts()}
    fibers.set("PARP_level", 20.0)
    fibers.set("NMN_plasma", 5.0)
    fibers.set("SLC12A8_Vmax", 0.01)
    fibers.react(12 * HOUR, 0.0)
    for part, amount in before.items():
        now, size = parts(fibers, part)
        np.testing.assert_allclose(now, amount, rtol=0.0, atol=1e-10 * size, err_msg=part)


def test_the_default_structure_changes_nothing():
    assert structure("V") == {}


def test_release_lets_nad_go_and_takes_adenosine_and_phosphate_back():
    fibers = fibers_of(**structure("R"))
    fibers.react(24 * HOUR, 0.0)
    assert np.all(fibers.content("NAD_blood") > 1.0)
    assert fibers.content("adenosine_blood") == pytest.approx(-fibers.content("NAD_blood"))
    assert fibers.content("Pi_blood") == pytest.approx(-2.0 * fibers.content("NAD_blood"))


def test_in_the_default_nothing_leaves_whole_and_no_nmn_enters():
    fibers = fibers_of()
    fibers.set("NMN_plasma", 100.0)
    fibers.react(24 * HOUR, 0.0)
    for name in ("NAD_blood", "NMN_blood", "adenosine_blood", "Pi_blood"):
        assert np.all(fibers.content(name) == 0.0)


def test_more_release_than_nicotinamide_can_replace_is_refused():
    with pytest.raises(ParameterError, match="Lower Share_release"):
        _ = human_muscle().with_rows(Share_release="0.045").values


def test_rivals_answer_the_same_question_differently():
    """More PRPP helps over-expressed NAMPT where PRPP limits it, and not where a steep loss does."""
    gain = {
        name: held(fibers_of(**structure(name), NAMPT_level=10.0, PRPP_synthetase_level=2.0))
        / held(fibers_of(**structure(name), NAMPT_level=10.0))
        for name in ("V", "F", "A")
    }
    assert gain["A"] < 1.1
    assert gain["V"] > 1.3
    assert gain["F"] > gain["V"]


@pytest.mark.parametrize("name", HYPOTHESES)
def test_a_hypothesis_changes_what_fibers_have_and_says_whose_it_is(name):
    each = HYPOTHESES[name]
    if name == "exercise_parp_drain":  # rested muscle is as ever; a bout turns it on
        parameter, factor, lasts = drain(human_muscle().values)
        changes = {parameter: factor * human_muscle().values[parameter]}
        assert changes_for({name: True}, 60.0) == {}
        assert lasts > 3600.0
    elif name in {claim for claim, _ in CLAIMED.values()}:  # what is done to recover turns it on
        assert changes_for({name: True}, 60.0) == {}
        do = next(do for do, (claim, _) in CLAIMED.items() if claim == name)
        on, off = (lasting(do, 3600.0, 1.0, human_muscle().values, claimed) for claimed in ((name,), ()))
        assert set(on) - set(off)
        return
    else:
        changes = changes_for({name: True}, 60.0)
    assert changes
    assert changes.keys() <= human_muscle().fiber.parameters.keys()
    assert each.says.endswith(".")
    assert all(source(key).title for key in each.source)
    assert any(changes[what] != human_muscle().values[what] for what in changes)


def test_hypotheses_are_off_by_default():
    assert changes_for({}, 60.0) == changes_for(dict.fromkeys(HYPOTHESES, False), 60.0) == {}


def test_a_hypothesis_that_nobody_holds_is_refused():
    with pytest.raises(ParameterError, match="exercise_parp_drain"):
        changes_for({"exercise_drain": True}, 40.0)


def test_a_structure_that_there_is_not_is_refused():
    with pytest.raises(ParameterError, match="V, F, A, Q, R"):
        structure("X")


def test_halving_comes_between_forty_and_sixty():
    found = [changes_for({"nad_halves_by_60": True}, age).get("NAMPT_Vmax") for age in (30, 40, 50, 60, 80)]
    assert found[:2] == [None, None]
    assert found[2] > found[3] == found[4]


def test_the_gate_is_open_by_default_and_follows_sirt3_where_it_is_taken_to():
    default, strict = fibers_of(2), fibers_of(2, **changes_for({"sirt3_gatekeeper": True}, 40.0))
    for fibers in (default, strict):
        fibers.set("SIRT3_level", 0.25)
    assert np.all(default.derived()["sirt3_gate"] == 1.0)
    assert strict.derived()["sirt3_gate"] == pytest.approx(strict.derived()["SIRT3_fold"])
    assert np.all(strict.derived()["sirt3_gate"] < 0.3)


def test_the_clock_moves_the_transcript_by_its_amplitude():
    fibers = fibers_of(2)
    fibers.set("clock", 1.0)
    fibers.react(72 * HOUR, 0.0)
    amplitude = human_muscle().values["Nampt_mrna_amplitude"]
    assert fibers.content("NAMPT_MRNA") == pytest.approx(1.0 + amplitude, rel=1e-3)


def test_what_is_given_to_the_blood_is_a_ledger_of_the_blood():
    assert {each.place for each in crossings.SPECIES} == {"blood"}


def test_a_biopsy_shows_what_fibers_lost_and_other_cells_kept():
    assert biopsied(1.0, 0.1) == 1.0
    assert biopsied(0.0, 0.1) == 0.1
    assert biopsied(0.5, 0.1) == pytest.approx(0.55)
