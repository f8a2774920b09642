"""What must hold for the chemistry of a fiber whatever its numbers: books, rest, order, balance, direction."""

from dataclasses import replace

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.errors import DimensionError, NetworkError, UnbalancedReaction
from cellsim.language.formulas import evaluate
from cellsim.language.network import Network, Reaction, Species
from cellsim.population.fibers.state import RTOL, build
from tests.models import differences, with_values

HOUR, DAY = 3600.0, 86400.0
YOUNG = subject(25, "male", 75.0, "recreational")
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
CONSERVED = {"pyridine ring", "adenine", "phosphate", "creatine", "electron pair", "oxygen"}
LEDGERS = {name for name, each in human_muscle().fiber.species.items() if each.ledger}
SIGNED = {name for name, each in human_muscle().fiber.species.items() if each.signed}
REACTIONS = sorted(human_muscle().fiber.reactions)


def fibers_of(count=4, **changes):
    return build(human_muscle(), YOUNG, count, 3, 1, changes)


def exercise(fibers, share, minutes, threads=1):
    """Set recruitment by hand as one drive would, with the blood that goes with it; yields after each minute."""
    for group, exponent in (("I", 1.0), ("IIa", 1.6), ("IIx", 3.5)):
        fibers.P[fibers.argument["recruitment"], fibers.members[group]] = share**exponent
    fibers.set("flow_share", 1.0 if share == 0.0 else 0.8)
    fibers.set("lactate_blood", 800.0 if share == 0.0 else 3000.0)
    for minute in range(minutes):
        fibers.react(60.0, 60.0 * minute, threads)
        yield


def live_a_day(fibers, threads=1):
    """An hour of work, then 23 h of rest, two of them fed; yields now and then."""
    yield from exercise(fibers, 0.5, 60, threads)
    yield from exercise(fibers, 0.0, 30, threads)
    for hours, fed in ((2, 1.0), (20, 0.0)):
        fibers.set("insulin_action", 0.6 * fed)
        for _ in range(4 * hours):
            fibers.react(900.0, 0.0, threads)
            yield
    fibers.react(1800.0, 0.0, threads)
    yield


def nad(fibers):
    return fibers.mean(sum(fibers.content(name) for name in POOL))


def same_network(reactions=None, species=None):
    """The muscle's network with some reactions or species put in place of its own."""
    own = human_muscle().fiber
    return Network(
        (own.species | (species or {})).values(),
        own.definitions.values(),
        (own.reactions | (reactions or {})).values(),
        own.parameters,
        own.inputs,
    )


def totals(fibers, part):
    """How much of a part each fiber holds, with what it gave to the blood, and the size of that sum."""
    own = human_muscle().fiber.species
    each = np.array([own[name].parts.get(part, 0.0) for name in fibers.kernel.species])
    return each @ fibers.Y, each @ np.abs(fibers.Y)


def test_rings_adenine_creatine_phosphate_electrons_and_oxygen_are_what_is_counted():
    assert set(human_muscle().fiber.parts()) == CONSERVED


def test_every_part_is_conserved_over_a_day_with_a_bout():
    fibers = fibers_of()
    before = {part: totals(fibers, part) for part in CONSERVED}
    for _ in live_a_day(fibers):
        pass
    lost = np.abs(fibers.content("GLY") / fibers.rest[fibers.species["GLY"]] - 1.0)
    assert np.all(np.abs(fibers.content("O2_blood")) > 1e5)
    assert np.all(lost > 0.0001)
    assert lost.max() > 0.1
    for part, (held, size) in before.items():
        now, size_now = totals(fibers, part)
        np.testing.assert_allclose(now, held, rtol=0.0, atol=1e-10 * np.maximum(size, size_now).max(), err_msg=part)


def test_the_ring_is_conserved_while_parp_burns_nad_and_doses_come_in():
    fibers = fibers_of()
    before, _ = totals(fibers, "pyridine ring")
    fibers.set("PARP_level", 30.0)
    for plasma, level in (("NAM_plasma", 20.0), ("NR_plasma", 2.0), ("NA_plasma", 5.0)):
        fibers.set(plasma, level)
    fibers.react(6 * HOUR, 0.0)
    after, size = totals(fibers, "pyridine ring")
    assert np.all(np.abs(fibers.content("NAM_blood")) > 1.0)
    np.testing.assert_allclose(after, before, rtol=0.0, atol=1e-10 * size.max())


@pytest.mark.parametrize("share", [0.3, 0.7, 1.0])
def test_nothing_becomes_negative_even_in_work_that_cannot_last(share):
    fibers = fibers_of()
    free = [row for name, row in fibers.species.items() if name not in (*LEDGERS, *SIGNED)]
    for _ in exercise(fibers, share, 10):
        assert np.all(fibers.Y[free] >= -fibers.tolerance[free, None])
        assert np.all(np.isfinite(fibers.Y))
    for _ in exercise(fibers, 0.0, 20):
        assert np.all(fibers.Y[free] >= -fibers.tolerance[free, None])


def test_without_exercise_nothing_leaves_rest_in_a_day():
    fibers = fibers_of(8)
    fibers.react(DAY, 0.0)
    for name, row in fibers.species.items():
        if name not in LEDGERS:
            scale = np.maximum(np.abs(fibers.rest[row]), abs(fibers.tolerance[row]) / RTOL)
            np.testing.assert_allclose(
                fibers.Y[row], fibers.rest[row], rtol=0.0, atol=10 * RTOL * scale.max(), err_msg=name
            )


def test_rest_is_where_what_is_made_is_used():
    fibers = fibers_of(8)
    change = np.abs(fibers.kernel.rates_of_change(fibers.Y, fibers.P))
    for name, row in fibers.species.items():
        if name not in LEDGERS:
            # what may be of either sign is nothing where its tolerance says so
            least = max(1.0, abs(fibers.tolerance[row]) / RTOL) if name in SIGNED else 1.0
            assert np.all(change[row] * DAY <= 0.01 * np.maximum(np.abs(fibers.rest[row]), least)), name


def test_bits_do_not_depend_on_threads():
    one, two = fibers_of(20), fibers_of(20)
    for _ in exercise(one, 0.6, 5):
        pass
    for _ in exercise(two, 0.6, 5, threads=2):
        pass
    assert np.array_equal(one.Y, two.Y)
    assert np.array_equal(one.H, two.H)


def test_bits_do_not_depend_on_the_order_of_fibers():
    plain = build(human_muscle(), YOUNG, 12, 3, 1)
    order = [int(key) for key in np.random.default_rng(0).permutation(12)]
    mixed = build(human_muscle(), YOUNG, 12, 3, 1, order=order)
    for fibers in (plain, mixed):
        for _ in exercise(fibers, 0.6, 5):
            pass
    there = [plain.keys.tolist().index(key) for key in order]
    assert np.array_equal(plain.Y[:, there], mixed.Y)
    assert plain.mean(plain.content("PCr")) == mixed.mean(mixed.content("PCr"))
    assert plain.mean(plain.content("PCr"), "IIa") == mixed.mean(mixed.content("PCr"), "IIa")


def test_the_whole_network_passes_its_own_check():
    human_muscle().fiber.check()


@pytest.mark.parametrize("name", REACTIONS)
def test_each_reaction_is_balanced(name):
    own = human_muscle().fiber
    for part in CONSERVED:
        made = [
            count * own.species[each].parts.get(part, 0.0) for each, count in own.reactions[name].stoichiometry.items()
        ]
        assert sum(made) == pytest.approx(0.0, abs=1e-12), part


@pytest.mark.parametrize("name", REACTIONS)
def test_each_reaction_is_refused_with_one_ring_too_many(name):
    reaction = human_muscle().fiber.reactions[name]
    right = " + NAM" if reaction.equation.split("->")[1].strip() else " NAM"
    wrong = same_network({name: replace(reaction, equation=reaction.equation.rstrip() + right)})
    with pytest.raises(UnbalancedReaction, match=rf"^{name} makes 1 pyridine ring"):
        wrong.check_balance()


@pytest.mark.parametrize("name", REACTIONS)
def test_each_reaction_is_refused_in_the_wrong_dimension(name):
    reaction = human_muscle().fiber.reactions[name]
    wrong = same_network({name: replace(reaction, law=f"({reaction.law}) * ATP")})
    with pytest.raises(DimensionError, match=rf"^{name} "):
        wrong.check_dimensions()


def test_unlike_terms_are_refused_by_the_name_of_the_reaction():
    nampt = human_muscle().fiber.reactions["NAMPT"]
    with pytest.raises(DimensionError, match=r"^NAMPT: adds .* and ") as refusal:
        same_network({"NAMPT": replace(nampt, law="@Vmax + @Km_NAM")}).check()
    assert "NAMPT_Vmax + NAMPT_Km_NAM" in str(refusal.value)


def test_a_species_with_another_make_up_is_refused_where_it_is_made():
    heavier = Species("NMN", {"pyridine ring": 1, "phosphate": 2})
    with pytest.raises(UnbalancedReaction, match="phosphate") as refusal:
        same_network(species={"NMN": heavier}).check_balance()
    assert "NMN" in str(refusal.value)


def test_an_unknown_species_is_refused_by_name():
    with pytest.raises(NetworkError, match="leak changes 'ATPP'"):
        same_network({"leak": Reaction("leak", "ATP -> ATPP", "ATP", "judgement")})


def test_a_text_in_a_formula_is_no_number():
    with pytest.raises(NetworkError, match="formula language"):
        evaluate("ATP * '3'", {"ATP": 1.0})


CONSUMERS = ("PARP_level", "SIRT1_level", "SIRT2_level", "SIRT3_level", "CD38_level", "NAD_hydrolysis_Vmax")
LEVELS = (0.0, 0.5, 1.0, 2.0)


@pytest.mark.parametrize("consumer", CONSUMERS)
def test_less_of_a_consumer_never_lowers_nad(consumer):
    normal = fibers_of(2)
    at_one = float(normal.P[normal.argument[consumer], 0])
    held = [nad(fibers_of(2, **{consumer: level * at_one})) for level in LEVELS]
    assert held == sorted(held, reverse=True)
    assert held[0] > 1.005 * held[-1]


@pytest.mark.parametrize("supplier", ["NAMPT_level", "NRK_level", "PRPP_synthetase_level"])
def test_less_of_a_supplier_never_raises_nad(supplier):
    held = [nad(fibers_of(2, **{supplier: level})) for level in (0.3, 0.7, 1.0, 2.0)]
    assert held == sorted(held)


@pytest.mark.parametrize("end", ["low", "high"])
@pytest.mark.parametrize(
    "name",
    [
        "PARP_Km",
        "SIRT1_Km",
        "CD38_Km",
        "NAMPT_Ki_NAD",
        "NAMPT_Km_PRPP",
        "SLC25A51_Km",
        "Binding_Kd_cyt",
        "NAM_crossing_k",
        "Plasma_NAM",
    ],
)
def test_knock_outs_keep_their_direction_over_the_range_of_each_number(name, end):
    value = getattr(human_muscle().rows[name], end)
    fibers = fibers_of(2, **{name: value})
    normal, before = nad(fibers), {part: totals(fibers, part)[0] for part in CONSERVED}
    fibers.react(HOUR, 0.0)
    for part, held in before.items():
        now, size = totals(fibers, part)
        np.testing.assert_allclose(now, held, rtol=0.0, atol=1e-10 * size.max())
    assert nad(fibers_of(2, **{name: value}, CD38_level=0.0)) > normal
    assert nad(fibers_of(2, **{name: value}, PARP_level=0.15)) > normal
    assert nad(fibers_of(2, **{name: value}, NAMPT_level=0.2)) < normal


@pytest.mark.parametrize("sirtuin", ["SIRT1", "SIRT3"])
def test_a_sirtuin_that_is_gone_does_nothing(sirtuin):
    knocked_out, normal = fibers_of(2, **{f"{sirtuin}_level": 0.0}), fibers_of(2)
    assert (knocked_out.derived()[f"{sirtuin}_fold"] == 0.0).all()
    assert (normal.derived()[f"{sirtuin}_fold"] > 0.5).all()


def test_lesions_pile_up_without_parp():
    assert (fibers_of(2, PARP_level=0.0).content("DNA_lesions") > 1.3 * fibers_of(2).content("DNA_lesions")).all()


def test_the_rested_reference_fiber_reads_one_in_every_fold():
    """What is derived from the resting state follows it, so a range study stays centered."""
    p = {name: each.value for name, each in human_muscle().rows.items()}
    for Km in ("SIRT1_Km", "SIRT3_Km", "PARP_Km"):
        fibers = fibers_of(2, **differences(with_values(**{Km: 0.5 * p[Km]})))
        for fold in ("SIRT1_fold", "SIRT3_fold"):
            assert np.allclose(fibers.derived()[fold], fibers_of(2).derived()[fold], rtol=0.05)
