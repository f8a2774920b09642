"""The network of the tissue: what it conserves, what was meant, how exactly it is carried, who may add to it."""

from dataclasses import replace
from itertools import pairwise
from math import inf

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair.fatigue import FADING
from cellsim.biology.repair.segments import SHARES
from cellsim.errors import NetworkError, UnbalancedReaction
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import TISSUE, Mechanism
from cellsim.language.network import Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import rows_of
from cellsim.population.kernels import kernel_of
from cellsim.population.laws import laws_of
from cellsim.population.tissue.damage import DamageState

MODEL = human_muscle()
P = MODEL.values
DAY = 86400.0
CELLS = ("quiescent", "waking", "first", "second", "third", "stopped", "myocytes", "born", "gone")
ENZYME = ("lymph", "plasma", "spilled", "cleared")
HASTE = """
[Hasty]
speed = { value = "5", low = "0", high = "10", source = "judgement", known = "assumed: to ask what if" }
time = { value = "3 day", low = "1 day", high = "9 day", source = "judgement", known = "assumed: to ask what if" }
"""


def injured(model=MODEL, kernel: Kernel | None = None) -> DamageState:
    state = DamageState(["I", "IIa", "IIx"], 60.0, "male", "sedentary", model.rows, laws=laws_of(model), kernel=kernel)
    state.apply_bout(0.22, 60.0, 1.0, 20.0, 0.5, "resistance", 2.0)
    return state


def injured_twice() -> DamageState:
    """A second bout three days later, so that some segments are empty and some new when it comes."""
    state = injured()
    state.advance(3 * DAY + 777.0)
    state.apply_bout(0.25, 60.0, 1.0, 20.0, 0.5, "resistance", 5.0)
    return state


@pytest.fixture(scope="module")
def plain() -> Kernel:
    return kernel_of(MODEL, TISSUE, "plain")


def test_segments_cells_and_enzyme_are_conserved() -> None:
    state = injured_twice()
    for _ in range(20):
        state.advance(1.7 * DAY)
        for was in ("dying", "gap", "new"):
            assert sum(level for name, level in state._healing.species.items() if name.startswith(f"{was}_to_")) == (
                pytest.approx(1.0, abs=1e-12)
            )
        Y = dict(zip(state._healing.kernel.species, state._healing._Y.tolist(), strict=True))
        assert sum(Y[name] for name in CELLS) == pytest.approx(1.0, abs=1e-12)
        assert sum(Y[name] for name in ENZYME) == pytest.approx(0.0, abs=1e-12 * abs(Y["spilled"]))
    assert Y["born"] < -0.5 < Y["dying_to_dying"] < 0.1
    assert Y["gone"] > 0.5


def test_a_cell_or_a_segment_that_is_lost_unseen_is_refused() -> None:
    for equation, lost in (("stopped ->", "satellite cell"), ("dying_to_gap -> gap_to_gap", "segment dying")):
        leak = Mechanism("leak", "Loses some.", network=TISSUE, reactions=[
            Reaction("leak", equation, "stopped / SATELLITE_lag", "judgement")])  # fmt: skip
        with pytest.raises(UnbalancedReaction, match=f"leak loses 1 {lost}"):
            MODEL.plus(leak)


def by_hand(y: dict[str, float], broken: dict[str, float], speed: float, woken: float) -> dict[str, float]:
    """Slopes of all that answers damage, as the literature's clocks are meant [1/s, and U/L/s]."""
    slow = P["IMMUNE_stretch"]
    membrane, sarcomere = (
        broken[kind] * (y[f"{kind}_broken"] + y[f"{kind}_mending"]) for kind in ("membrane", "sarcomere")
    )
    dying = broken["dying"] * (y["dying_to_dying"] + y["dying_to_bitten"])
    gap = broken["dying"] * y["dying_to_gap"] + broken["gap"] * y["gap_to_gap"]
    new = broken["dying"] * y["dying_to_new"] + broken["gap"] * y["gap_to_new"] + broken["new"] * y["new_to_new"]
    size = dying + gap + new + P["IMMUNE_lesion_floor"]
    eating = speed * (P["IMMUNE_clearance"] * y["m1"] / size + P["IMMUNE_clearance_rest"]) / slow
    fusing = y["myocytes"] + P["REPAIR_fusion_rest"] * y["quiescent"]
    filling = speed * P["REPAIR_fusion"] / slow * fusing / (fusing + P["REPAIR_fusion_half"] * size)
    maturing = speed / P["REPAIR_maturation_time"]
    arrived = y["monocytes"] / (slow * P["IMMUNE_monocyte_time"])
    switched = P["IMMUNE_switch"] / slow * (gap + new) / size * y["m1"]
    signal = P["SATELLITE_membrane_signal"] * membrane + sarcomere + dying + gap + y["alarm"]
    missing = 1.0 - y["quiescent"]
    heard = signal / (P["SATELLITE_signal_half"] + signal)
    awake = P["SATELLITE_activation"] * heard * max(0.0, woken - missing)
    fed = P["SATELLITE_unfed"] + (1.0 - P["SATELLITE_unfed"]) * y["m1"] / (P["SATELLITE_fed_half"] + y["m1"])
    calm = P["SATELLITE_calming"] * P["SATELLITE_calm_signal"] / (P["SATELLITE_calm_signal"] + signal)
    out = {cell: y[cell] / P["SATELLITE_cycle"] for cell in ("first", "second", "third")}
    again = {cell: fed * P[f"SATELLITE_divide{number}"] for number, cell in enumerate(out, 1)}
    stops = sum((1.0 - again[cell]) * out[cell] for cell in out) + 2.0 * again["third"] * out["third"]
    ready = P["SATELLITE_differentiation"] / slow * (P["SATELLITE_differentiation_rest"] + y["m2"]) * y["stopped"]
    spilled = P["CK_leak"] * broken["leaking"] * y["torn_left"]
    spilled += P["CK_necrosis"] * eating * broken["dead"] * (y["dying_to_dying"] + y["dying_to_bitten"]) / 2.0
    drained = y["lymph"] * (1.0 + (P["CK_pump"] - 1.0) * broken["pumping"]) / P["CK_lymph_time"]
    woken = P["CALPAIN_most"] * y["calcium"] / (P["CALPAIN_most"] + y["calcium"])
    held = P["REPAIR_membrane_time"] * (1.0 + P["CALPAIN_hold"] * y["calpain"])
    learned = {
        "protection": y["lesson"] / P["PROTECTION_ripening"],
        "quick_protection": y["quick_lesson"] / P["PROTECTION_ripening"],
    }
    return {
        "alarm": -y["alarm"] / (slow * P["IMMUNE_alarm_time"]),
        "monocytes": P["IMMUNE_recruitment"] / slow * y["alarm"] - arrived,
        "m1": P["IMMUNE_m1_gain"] * arrived - switched - y["m1"] / (slow * P["IMMUNE_m1_time"]),
        "m2": P["IMMUNE_m2_gain"] * switched - y["m2"] / (slow * P["IMMUNE_m2_time"]),
        "quiescent": calm * missing - awake,
        "waking": awake - y["waking"] / P["SATELLITE_lag"],
        "first": y["waking"] / P["SATELLITE_lag"] - out["first"],
        "second": 2.0 * again["first"] * out["first"] - out["second"],
        "third": 2.0 * again["second"] * out["second"] - out["third"],
        "stopped": stops - ready - calm * y["stopped"],
        "myocytes": ready - y["myocytes"] / (slow * P["SATELLITE_myocyte_time"]),
        "membrane_broken": -y["membrane_broken"] / held,
        "membrane_mending": y["membrane_broken"] / held - y["membrane_mending"] / P["REPAIR_membrane_time"],
        "sarcomere_broken": -speed * y["sarcomere_broken"] / P["REPAIR_sarcomere_time"],
        "sarcomere_mending": speed * (y["sarcomere_broken"] - y["sarcomere_mending"]) / P["REPAIR_sarcomere_time"],
        "calcium": P["CALCIUM_entry"] * broken["torn"] * y["torn_left"] - y["calcium"] / P["CALCIUM_time"],
        "calpain": (woken - y["calpain"]) / P["CALPAIN_time"],
        "torn_left": -y["torn_left"] / P["CK_seal_time"],
        "dying_to_dying": -eating * y["dying_to_dying"],
        "dying_to_bitten": eating * (y["dying_to_dying"] - y["dying_to_bitten"]),
        "dying_to_gap": eating * y["dying_to_bitten"] - filling * y["dying_to_gap"],
        "dying_to_new": filling * y["dying_to_gap"] - maturing * y["dying_to_new"],
        "gap_to_gap": -filling * y["gap_to_gap"],
        "gap_to_new": filling * y["gap_to_gap"] - maturing * y["gap_to_new"],
        "new_to_new": -maturing * y["new_to_new"],
        "lymph": spilled - drained,
        "plasma": drained - y["plasma"] / P["CK_plasma_time"],
        "ache": -y["ache"] / P["SORENESS_time"],
        "soreness": (y["ache"] - y["soreness"]) / P["SORENESS_time"],
        **{name: -y[name] / P[row] + learned.get(name, 0.0) for name, row in FADING.items()},
        "lesson": -learned["protection"],
        "quick_lesson": -learned["quick_protection"],
    }


@pytest.mark.parametrize("seed", range(6))
def test_the_declared_network_is_the_one_that_was_meant(seed: int, plain: Kernel) -> None:
    chance = np.random.default_rng(seed)
    y = dict(zip(plain.species, chance.uniform(0.0, 1.2 if seed % 2 else 0.2, len(plain.species)), strict=True))
    kinds = ("membrane", "sarcomere", "dying", "gap", "new", "leaking", "dead", "pumping", "torn")
    broken = dict(zip(kinds, chance.uniform(0.0, 0.4, len(kinds)), strict=True))
    told = P | {f"bout_{kind}": each for kind, each in broken.items()} | {"repair_speed": 0.8, "woken_share": 0.5}
    given = np.array([[told[name]] for name in plain.arguments])
    found = plain.rates_of_change(np.array(list(y.values()))[:, None], given)[:, 0]
    meant = by_hand(y, broken, 0.8, 0.5)
    ledgers = {name for name, each in MODEL.tissue.species.items() if each.ledger}
    assert meant.keys() | ledgers == set(plain.species)
    for name, slope in zip(plain.species, found.tolist(), strict=True):
        assert name in ledgers or slope == pytest.approx(meant[name], rel=1e-9, abs=1e-18), name


def test_a_course_is_that_of_another_solver_at_the_tightest_tolerance(plain: Kernel) -> None:
    """Steps of its own, the cubic within them, and a second bout: none adds more than a tenth of the claim's 1e-4."""
    state = injured_twice()
    healing, days = (
        state._healing,
        np.array([0.01, 0.03, 0.1, 0.2, 0.35, 0.6, 1.0, 1.4, 2.2, 3.7, 6.1, 9.0, 14.0, 30.0]),
    )
    given = healing._P[:, 0].copy()
    held = [row for row, name in enumerate(plain.species) if name not in ("spilled", "cleared", "born", "gone")]

    def change(_: float, y: np.ndarray) -> np.ndarray:
        return plain.rates_of_change(y[:, None], given[:, None])[:, 0]

    start = healing._column.copy()
    exact = solve_ivp(change, (0.0, 30.0 * DAY), start, "LSODA", days * DAY, rtol=1e-10, atol=1e-12).y
    scale = np.array([max(abs(row).max(), 2e-2) for row in exact])  # traces of a millionth are wiped
    passed = 0.0
    for day, column in zip(days, exact.T, strict=True):
        state.advance(day * DAY - passed)
        passed = day * DAY
        assert np.abs((healing._column - column) / scale)[held].max() < 5e-5


def test_rest_asks_no_kernel_and_a_healed_muscle_is_left_alone_again() -> None:
    class Never:
        def carry(self, carry, course) -> None:
            raise AssertionError("a muscle at rest was carried")

    asleep = replace(kernel_of(MODEL, TISSUE), watch=Never())
    state = DamageState(["I"], 30.0, "male", "trained", MODEL.rows, kernel=asleep)
    state.advance(40 * DAY)
    assert state.force() == 1.0
    state.apply_bout(0.0, 0.0, 0.0, 60.0, 0.7)
    with pytest.raises(AssertionError, match="was carried"):
        state.advance(1.0)
    tired = DamageState(["I"], 30.0, "male", "trained", MODEL.rows)
    tired.apply_bout(0.0, 0.0, 0.0, 60.0, 0.7)
    tired.advance(60 * DAY)
    assert tired._healing._still
    assert tired.force() == 1.0


def test_most_steps_are_hours_long() -> None:
    """What makes healing cheap: a step is as long as its error lets it, however often somebody looks."""

    class Counting:
        calls = 0

        def carry(self, carry, course) -> None:
            self.calls += 1
            carry(course)

    seen = Counting()
    state = injured(kernel=replace(kernel_of(MODEL, TISSUE), watch=seen))
    counts = []
    for _ in range(10):
        for _ in range(96):
            state.advance(900.0)
            state.observables()
        counts.append(seen.calls)
    later = [after - before for before, after in pairwise(counts)]
    assert counts[0] < 60
    assert max(later[2:]) < 12


# ---- a mechanism of one's own


def hasty() -> Mechanism:
    """A drug that turns M1 macrophages into M2, given once, and cleared."""
    law = "Hasty_speed * drug * switching"
    return Mechanism(
        "hasty", "A drug that hurries M1 macrophages.", network=TISSUE, rows=rows_of(HASTE, "hasty.toml"),
        species=[Species("drug", {}, "1", "drug in the tissue, of what was given", "tissue", rest="1")],
        reactions=[
            Reaction("drug_exit", "drug ->", "drug / Hasty_time", "judgement", "It is cleared."),
            Reaction("drug_m1", "m1 ->", law, "judgement", "It turns M1 macrophages"),
            Reaction("drug_m2", "-> m2", f"IMMUNE_m2_gain * {law}", "judgement", "into M2."),
        ],
        observables=[Observable("drug_left", "percent", "Drug left", kind="muscle", formula="100 * drug")],
    )  # fmt: skip


def test_a_drug_of_ones_own_hurries_macrophages_and_is_seen(plain: Kernel) -> None:
    model = MODEL.plus(hasty())
    assert model.digest != MODEL.digest
    assert model.fiber.digest == MODEL.fiber.digest
    own = kernel_of(model, TISSUE, "plain")
    usual, treated = injured(kernel=plain), injured(model, own)
    idle = injured(model.with_rows(Hasty_speed="0"), own)
    for state in (usual, treated, idle):
        state.advance(5 * DAY)
    m1, m2 = ([state._healing.species[each] for state in (usual, treated, idle)] for each in ("m1", "m2"))
    assert m1[1] < 0.95 * m1[0]
    assert m2[1] > 1.2 * m2[0]
    assert (m1[2], m2[2]) == (pytest.approx(m1[0], rel=1e-4), pytest.approx(m2[0], rel=1e-4))
    assert treated.formulas() == {"drug_left": pytest.approx(100.0 * np.exp(-5.0 / 3.0), rel=1e-4)}
    assert usual.formulas() == {}
    untouched = DamageState(["I"], 30.0, "male", "trained", model.rows, laws=laws_of(model), kernel=own)
    untouched.advance(3 * DAY)
    assert untouched.formulas()["drug_left"] == pytest.approx(100.0 * np.exp(-1.0), rel=1e-4), "it goes at rest, too"
    assert untouched.force() == 1.0


def test_what_reads_another_networks_species_is_refused() -> None:
    lost = Mechanism("lost", "Reads ATP.", network=TISSUE, reactions=[
        Reaction("lost", "m1 ->", "m1 * ATP", "judgement")])  # fmt: skip
    with pytest.raises(NetworkError, match="lost reads 'ATP', which is nothing this network knows"):
        MODEL.plus(lost)


def test_what_a_bout_sets_is_whole_and_the_rest_of_its_shares_nothing() -> None:
    state = injured()
    share = {name: level for name, level in state._healing.species.items() if name in SHARES}
    struck = {"membrane_broken", "sarcomere_broken", "dying_to_dying", "torn_left"}
    assert share == {name: float(name in struck) for name in SHARES}
    assert state._healing._tolerance[list(state._healing.kernel.species).index("plasma")] == inf
