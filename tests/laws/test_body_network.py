"""Laws of the network that the body is: balance, units, what each level does, other solvers, and the door to fibers."""

from collections.abc import Callable, Mapping
from math import exp, fsum, log, sqrt
from typing import Any

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.network import LEDGERS, LEVELS, LOSSES, POOLS, REACTIONS
from cellsim.biology.person.uptake import ORAL, rings
from cellsim.language.formulas import names_in
from cellsim.language.mechanism import PERSON
from cellsim.language.network import Network, Reaction
from cellsim.population.exchange.rows import HANDED
from cellsim.population.kernels import kernel_of
from cellsim.population.person.body import Body
from cellsim.sources import source
from tests.laws.handing import foresee, reconcile

HOUR, DAY = 3600.0, 86400.0
NETWORK = human_muscle().person
TABLE = human_muscle().rows
RINGED = [name for name, each in NETWORK.species.items() if "pyridine ring" in each.parts]
STEPS = [NETWORK.reactions[each.name] for each in REACTIONS]


def without(network: Network, name: str, equation: str) -> Network:
    """The same network with one reaction written wrongly."""
    old = network.reactions[name]
    wrong = Reaction(name, equation, old.law, old.source, old.says)
    reactions = (network.reactions | {name: wrong}).values()
    return Network(network.species.values(), network.definitions.values(), reactions, network.parameters,
                   network.inputs)  # fmt: skip


# ---- what is declared


def test_every_step_moves_whole_rings_and_adds_like_to_like() -> None:
    NETWORK.check()
    assert NETWORK.parts() == ("pyridine ring", "carbon", "electron pair")
    assert {tuple(NETWORK.species[name].parts.values()) for name in RINGED} == {(1,)}


def test_a_step_that_makes_a_ring_is_refused() -> None:
    with pytest.raises(ValueError, match="red_NADSYN makes 1 pyridine ring"):
        without(NETWORK, "red_NADSYN", "red_NaAD -> 2 red_NAD").check()


def test_every_step_names_a_work_that_is_in_the_library() -> None:
    for each in NETWORK.reactions.values():
        assert source(each.source).title, each.name
        assert each.says, each.name


def test_every_pool_has_a_way_in_and_a_way_out_and_no_loss_comes_back() -> None:
    """An exchange is written once and runs both ways."""
    steps = [(name, n) for each in STEPS for name, n in each.stoichiometry.items()]
    both_ways = [each for each in STEPS if " - " in each.formula]
    steps += [(name, -n) for each in both_ways for name, n in each.stoichiometry.items()]
    into, out_of = {name for name, n in steps if n > 0}, {name for name, n in steps if n < 0}
    assert set(POOLS) == (into | set(ORAL.values())) & out_of - set(LEDGERS)
    assert set(LOSSES) <= into - out_of
    assert {"diet", "given"} <= out_of - into


def test_an_empty_pool_gives_nothing() -> None:
    """No step draws on a pool that is empty, so none can fall below zero."""
    kernel, saved = kernel_of(human_muscle(), PERSON), Body(70.0).snapshot()
    state, arguments = (saved[each] for each in ("Y", "P"))
    for name in POOLS:
        bare = state.copy()
        bare[kernel.species.index(name)] = 0.0
        change = kernel.rates_of_change(bare, arguments)[kernel.species.index(name), 0]
        assert change >= 0.0, name


# ---- levels


def mixed(level: str = "", factor: float = 1.0) -> Body:
    """A day after every precursor, with one level set."""
    person = Body(70.0)
    if level:
        person.set(level, factor)
    for compound in ORAL:
        person.dose(compound, 300.0)
    person.dose("NAD", 300.0, "IV")
    person.advance(DAY)
    return person


MIXED = mixed()
USUAL = {level: MIXED.argument(level) for level in LEVELS}


def test_there_is_a_level_for_every_enzyme_and_transporter_and_it_is_one_at_first() -> None:
    carried = {each.name for each in NETWORK.reactions.values() if "_level" in each.formula}
    assert set(LEVELS) == {name for name in kernel_of(human_muscle(), PERSON).arguments if name.endswith("_level")}
    assert len(carried) >= len(LEVELS) > 30
    assert {level: USUAL[level] for level in LEVELS if USUAL[level] != 1.0} == {"gut_SLC12A8_level": 0.0}


@pytest.mark.parametrize("level", LEVELS)
def test_each_level_changes_something(level: str) -> None:
    """Doubling it, or switching it on, moves some pool or loss by more than a thousandth."""
    other = mixed(level, 2.0 * USUAL[level] if USUAL[level] else 1.0)
    moved = [abs(other.pool(name) / MIXED.pool(name) - 1.0) for name in (*POOLS, *LOSSES) if MIXED.pool(name) > 1e-3]
    assert max(moved) > 1e-3


@pytest.mark.parametrize("level", LEVELS)
def test_a_level_of_nothing_stops_its_step_and_no_other_is_stopped(level: str) -> None:
    person = Body(70.0)
    for compound in ORAL:
        person.dose(compound, 300.0)
    person.dose("NAD", 300.0, "IV")
    person.advance(HOUR)
    person.set("gut_SLC12A8_level", 1.0)
    before = person.rates()
    person.set(level, 0.0)
    after = person.rates()
    stopped = {name for name, rate in after.items() if rate == 0.0 != before[name]}
    assert stopped == {name for name, each in NETWORK.reactions.items() if level in names_in(each.formula)}
    assert stopped


def test_without_microbes_blood_hardly_answers() -> None:
    """Bacteria make the nicotinic acid that red cells live on."""

    def gain(microbes: float) -> float:
        person = Body(70.0)
        person.set("microbes_nicotinamidase_level", microbes)
        person.rest()
        before = person.observable("nad_blood")
        person.dose("NR", 1000.0)
        person.advance(DAY)
        return person.observable("nad_blood") - before

    assert 0.0 < gain(0.0) < 0.2 * gain(1.0)


# ---- the same equations in other hands


def seen(person: Body) -> list[float]:
    return [*person.levels().values(), *(person.observable(f"{name}_blood") for name in ("nad", "namn")),
            person.observable("nad_pbmc")]  # fmt: skip


@pytest.mark.parametrize("solver", ["scipy", "plain"])
def test_another_solver_finds_the_same_rest_and_the_same_day(solver: Any) -> None:
    ours, theirs = Body(70.0), Body(70.0, kernel=kernel_of(human_muscle(), PERSON, solver))
    assert seen(theirs) == pytest.approx(seen(ours), rel=1e-4)
    for person in (ours, theirs):
        person.dose("NR", 1000.0)
        person.dose("NA", 100.0)
        person.dose("NMN", 300.0, "IV", over_s=HOUR)
    for hours in (0.5, 1.5, 6.0, 16.0):
        for person in (ours, theirs):
            person.advance(hours * HOUR)
        assert seen(theirs) == pytest.approx(seen(ours), rel=1e-3)


def slopes_of(network: Network, values: Mapping[str, float]) -> Callable[[float, np.ndarray], np.ndarray]:
    """Rates of change read straight from the declared formulas, past emitter and kernel."""
    names = list(network.species)
    lines = ["def change(t, y):", f"    ({', '.join(names)},) = y"]
    lines += [f"    {each.name} = {each.formula}" for each in network.definitions.values()]
    lines += [f"    rate_{each.name} = {each.formula}" for each in network.reactions.values()]
    for name in names:
        terms = [f"({n}) * rate_{each.name}" for each in network.reactions.values()
                 for other, n in each.stoichiometry.items() if other == name]  # fmt: skip
        lines.append(f"    d_{name} = {' + '.join(terms) or '0.0'}")
    lines.append(f"    return array([{', '.join(f'd_{name}' for name in names)}])")
    known = {"array": np.array, "sqrt": sqrt, "exp": exp, "log": log, "ramp": lambda x: max(x, 0.0), **values}
    exec("\n".join(lines), known)
    return known["change"]


@pytest.mark.parametrize(("compound", "mg"), [("NR", 1000.0), ("NA", 1000.0), ("NAM", 500.0), ("NMN", 250.0)])
def test_the_declared_formulas_under_another_hand_give_the_same_day(compound: str, mg: float) -> None:
    p = human_muscle().values
    person, kernel = Body(70.0), kernel_of(human_muscle(), PERSON)
    change = slopes_of(NETWORK, dict(zip(kernel.arguments, person.snapshot()["P"][:, 0], strict=True)))
    held = dict(zip(kernel.species, person.snapshot()["Y"][:, 0], strict=True))
    y = np.array([held[name] for name in NETWORK.species])
    y[list(NETWORK.species).index(ORAL[compound])] += rings(compound, mg, p)
    person.dose(compound, mg)
    hours = [1.0, 4.0, 10.0, 24.0]
    found = solve_ivp(change, (0.0, DAY), y, "LSODA", [hour * HOUR for hour in hours], rtol=1e-8, atol=1e-8).y
    for spot, hour in enumerate(hours):
        person.advance(hour * HOUR - person.time)
        for at, name in enumerate(NETWORK.species):
            near = 1e-3 if name in RINGED else 1.0  # umol, of which there is a thousand times more of fuel
            assert person.pool(name) == pytest.approx(found[at, spot], rel=1e-3, abs=near), (name, hour)


# ---- the door to simulated fibers


def balance(person: Body) -> float:
    found = person.ledger()
    return fsum(found.values()) - 2.0 * found["taken"]


def test_what_fibers_take_is_what_plasma_loses() -> None:
    """Whatever was foreseen, the account of an interval is what fibers really took, to rounding."""
    person = Body(82.0, muscle_share=0.8, alone=False)
    person.dose("NR", 500.0)
    start, handed_over = balance(person), 0.0
    given = {"NAM": 0.02, "NR": -0.003, "NA": -0.0002, "MeNAM": 0.004, "QA": -0.001}
    for minute in range(120):
        foresee(person, {name: 0.3 + 0.01 * minute for name in HANDED})
        person.advance(60.0)
        reconcile(person, given)
        handed_over += fsum(given.values()) * person.muscle_water * person.scale
        assert balance(person) == pytest.approx(start + handed_over, abs=1e-9 * start)


def test_what_plasma_cannot_give_is_owed_and_paid() -> None:
    person = Body(70.0, alone=False)
    nothing = dict.fromkeys(HANDED, 0.0)
    start = balance(person)
    foresee(person, {})
    person.advance(1.0)
    reconcile(person, nothing | {"NR": -1.0})
    asked = -1.0 * person.muscle_water * person.scale
    assert person.pool("plasma_NR") == 0.0
    assert asked < person.ledger()["owed"] < 0.0
    assert balance(person) == pytest.approx(start + asked, rel=1e-9)
    person.dose("NR", 1000.0)
    while person.time < 10 * DAY:
        foresee(person, {})
        person.advance(HOUR)
        reconcile(person, nothing)
    assert person.ledger()["owed"] == 0.0
    assert balance(person) == pytest.approx(start + asked, rel=1e-9)


def test_the_stand_in_for_muscle_keeps_still_where_fibers_are_simulated() -> None:
    person = Body(70.0, alone=False)
    ours = {each.name for each in STEPS}
    rates = {name: rate for name, rate in person.rates().items() if name in ours}
    assert {name for name in rates if name.startswith("muscle_") and not name.endswith("crossing")} == {
        name for name, rate in rates.items() if name.startswith("muscle_") and rate == 0.0
    }
    assert not any(name.startswith("muscle_") for name in person.ledger())
    assert any(name.startswith("muscle_") for name in Body(70.0).ledger())


# ---- meals


def test_two_meals_add_up_in_the_stomach() -> None:
    together, apart = Body(70.0), Body(70.0)
    together.meal(100.0)
    apart.meal(60.0)
    apart.meal(40.0)
    assert apart.pool("stomach_carbohydrate") == pytest.approx(together.pool("stomach_carbohydrate"), rel=1e-12)


def test_a_meal_moves_no_vitamin() -> None:
    fasting, eating = Body(70.0), Body(70.0)
    for person in (fasting, eating):
        person.dose("NR", 300.0)
    eating.meal(120.0)
    for person in (fasting, eating):
        person.advance(3 * HOUR)
    assert eating.ledger() == pytest.approx(fasting.ledger(), rel=1e-5), "as closely as pools are held"
    assert set(LEDGERS) < set(fasting.ledger())
