import ast
import difflib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import NetworkError
from cellsim.kinetics import plain
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.machine.numbered import numbered
from cellsim.kinetics.write.emit import emit
from cellsim.kinetics.write.emitted import emitted
from cellsim.language.formulas import evaluate
from cellsim.language.network import Definition, Network, Reaction, Species
from tests.numerics import toy

pytestmark = pytest.mark.usefixtures("cache")

ROOT = Path(__file__).resolve().parents[2]
FUNCTIONS = {"sqrt": plain.sqrt, "exp": plain.exp, "log": plain.log, "ramp": plain.ramp}


def module_of(network: Network) -> ModuleType:
    return Program(emit(network), "plain").module


def values_of(network: Network, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A state and arguments near those of the toy, apart from any corner of the ramp."""
    rng = np.random.default_rng(seed)
    y = np.array([toy.START[name] for name in network.species]) * rng.uniform(0.5, 2.0, len(network.species)) + 0.1
    p = np.array([toy.PARAMETERS.get(name, toy.WORK) for name in network.arguments])
    return y, p


def dense_jacobian(module: ModuleType, y: np.ndarray, p: np.ndarray) -> np.ndarray:
    entries, matrix = np.empty(len(module.JACOBIAN)), np.zeros((y.size, y.size))
    module.jacobian(y, p, entries)
    for (row, column), entry in zip(module.JACOBIAN, entries, strict=True):
        matrix[row, column] = entry
    return matrix


def numerical_jacobian(module: ModuleType, y: np.ndarray, p: np.ndarray) -> np.ndarray:
    """Central differences, made fourth order by a second, wider pair."""

    def change(state: np.ndarray) -> np.ndarray:
        dy = np.empty(state.size)
        module.rates_of_change(state, p, dy)
        return dy

    matrix = np.empty((y.size, y.size))
    for state in range(y.size):
        nudge = np.zeros(y.size)
        nudge[state] = 1e-3 * y[state]
        near = change(y + nudge) - change(y - nudge)
        far = change(y + 2 * nudge) - change(y - 2 * nudge)
        matrix[:, state] = (8 * near - far) / (12 * nudge[state])
    return matrix


def one_law(law: str, definition: str = "x") -> Network:
    species = [Species("x"), Species("z")]
    return Network(species, [Definition("D", definition, "1")], [Reaction("R", "x -> z", law, "test")],
                   {"K": "1", "n": "1"}, {})  # fmt: skip


def test_emitted_rates_equal_the_formulas_as_written():
    network = toy.network()
    module = module_of(network)
    y, p = values_of(network, seed=1)
    values = dict(zip(network.species, y, strict=True)) | dict(zip(network.arguments, p, strict=True))
    for each in network.definitions.values():
        values[each.name] = evaluate(each.formula, values, FUNCTIONS)
    rates = np.array([evaluate(each.formula, values, FUNCTIONS) for each in network.reactions.values()])
    derived, v, dy = np.empty(len(network.definitions)), np.empty(rates.size), np.empty(y.size)
    module.derived(y, p, derived)
    module.reaction_rates(y, p, v)
    module.rates_of_change(y, p, dy)
    assert derived == pytest.approx([values[name] for name in network.definitions], rel=1e-14)
    assert v == pytest.approx(rates, rel=1e-14)
    change = dict.fromkeys(network.species, 0.0)
    for each, rate in zip(network.reactions.values(), rates, strict=True):
        for name, count in each.stoichiometry.items():
            change[name] += count * rate
    assert dy == pytest.approx(list(change.values()), rel=1e-12)


@pytest.mark.parametrize("seed", range(4))
def test_jacobian_equals_differences(seed: int):
    network = toy.network()
    module = module_of(network)
    y, p = values_of(network, seed)
    exact, numerical = dense_jacobian(module, y, p), numerical_jacobian(module, y, p)
    assert np.abs(exact - numerical).max() <= 1e-8 * np.abs(numerical).max()
    assert exact == pytest.approx(numerical, rel=1e-6, abs=1e-7)


@pytest.mark.parametrize(
    "law",
    [
        "-x + +z",
        "x**3 / (K**3 + x**3)",
        "K / x**2 + z**-2 * x",
        "x**n / (K**n + x**n)",
        "x**0.5 * z",
        "sqrt(x**2 + 4 * K * z) / 2 - D",
        "exp(-x / (K + z)) * log(1 + D * z)",
        "ramp(x - 1.5 * z) * ramp(z - x) + ramp(x + z) * D / (1 / K + D / z)",
        "(x + z) / (x + z + K) - x / (x + z + K)",
        "0.3 * D**2 * (x - 2.5 * z) / K",
    ],
)
def test_each_form_of_formula_is_differentiated(law: str):
    module = module_of(one_law(law, definition="z / (1 + x) + sqrt(x)"))
    p = np.array([{"K": 1.7, "n": 2.6}[name] for name in module.ARGUMENTS])
    for y in (np.array([2.0, 0.8]), np.array([0.9, 1.3])):
        assert dense_jacobian(module, y, p) == pytest.approx(numerical_jacobian(module, y, p), rel=1e-7, abs=1e-9)


def test_pattern_is_sorted_and_holds_the_whole_diagonal():
    module = module_of(toy.network())
    assert list(module.JACOBIAN) == sorted(set(module.JACOBIAN))
    assert {(number, number) for number in range(len(module.SPECIES))} <= set(module.JACOBIAN)


def test_a_ledger_steers_nothing():
    module = module_of(toy.network())
    ledger = module.SPECIES.index("heat")
    assert [entry for entry in module.JACOBIAN if entry[1] == ledger] == [(ledger, ledger)]


def test_hill_slope_is_finite_at_zero():
    module = module_of(one_law("x**n / (K**n + x**n)"))
    p = np.array([{"K": 1.7, "n": 2.6}[name] for name in module.ARGUMENTS])
    assert dense_jacobian(module, np.zeros(2), p)[0, 0] == 0.0


def test_a_shared_denominator_is_named_once():
    text = emit(one_law("x / (K + x + z) + z / (K + x + z)"))
    assert text.count("1.0 / (") == 1


def test_text_is_the_same_in_every_process():
    code = "from tests.numerics.toy import network as toy\nfrom cellsim.kinetics.write.emit import emit"
    code += "\nprint(emit(toy()), end='')"
    environment = os.environ | {"PYTHONHASHSEED": "12345"}
    command = [sys.executable, "-c", code]
    other = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    assert other.stdout == emit(toy.network())


FREE = {"D": "D_free", "NAD_cyt": "NAD_free_cyt"}


@pytest.mark.parametrize("at", [0, 5, None])
@pytest.mark.parametrize(("network", "used"), [(toy.network, "D"), (lambda: human_muscle().fiber, "NAD_cyt")])
def test_an_enzyme_more_changes_about_as_many_lines_as_it_is_about(
    network: Callable[[], Network], used: str, at: int | None
):
    """Wherever it is declared, with four constants and a product of its own, among few neighbors or many."""
    here = network()
    law = "@level * @Vmax * free / (@Km * (1 + made / @Ki) + free)".replace("free", FREE[used])
    species, reactions = [*here.species.values()], [*here.reactions.values()]
    species.insert(len(species) if at is None else at, Species("made"))
    reactions.insert(len(reactions) if at is None else at, Reaction("SARM1", f"{used} -> made", law, "test"))
    units = here.parameters | dict.fromkeys(("SARM1_level", "SARM1_Vmax", "SARM1_Km", "SARM1_Ki"), "1")
    more = Network(species, here.definitions.values(), reactions, units, here.inputs, here.moving)
    before, after = emit(here).splitlines(), emit(more).splitlines()
    changed = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    assert not {line for line in changed if "made" not in line and "SARM1" not in line and line[0] == "+"}
    assert len(changed) < 60


def test_ramp_and_step_let_nan_pass():
    assert np.isnan(plain.ramp(np.nan))
    assert np.isnan(plain.step(np.nan))
    assert (plain.ramp(-2.0), plain.ramp(3.0), plain.step(-2.0), plain.step(3.0)) == (0.0, 3.0, 0.0, 1.0)


def test_functions_outside_their_domain_raise_nothing():
    assert np.isnan(plain.sqrt(-1.0))
    assert np.isnan(plain.log(-1.0))
    assert plain.log(0.0) == -np.inf
    assert plain.exp(1e4) == np.inf
    assert all(np.isnan(function(np.nan)) for function in (plain.sqrt, plain.exp, plain.log))


def test_places_are_told_by_name_and_read_as_the_same_numbers():
    text, values = emit(toy.network()), np.arange(1.0, 30.0)
    assert not re.search(r"\w\[\d", text)
    spaces: list[dict] = [{}, {}]
    exec(text, spaces[0])
    exec(compile(numbered(text), "numbered", "exec"), spaces[1])
    assert "places(" not in ast.unparse(numbered(text))
    assert [spaces[0]["SPECIES"][row] for row, _ in spaces[0]["JACOBIAN"]] == [row for row, _ in spaces[0]["SLOPES"]]
    for function, size in (("derived", 4), ("reaction_rates", 8), ("rates_of_change", 7)):
        by_name, by_number = np.empty((2, size))
        spaces[0][function](values, values, by_name)
        spaces[1][function](values, values, by_number)
        assert (by_name == by_number).all()


@pytest.mark.parametrize("name", ["lambda", "3HB"])
def test_a_reaction_is_named_as_python_can_name_it(name: str):
    network = Network([Species("x")], [], [Reaction(name, "x ->", "K * x", "test")], {"K": "1"}, {})
    with pytest.raises(NetworkError, match=f"'{name}' cannot name a reaction"):
        emit(network)


def test_names_that_would_tell_two_slopes_alike_are_refused():
    species = [Species(name) for name in ("a", "a_by_b", "b_by_c", "c")]
    network = Network(species, [], [Reaction("R", "a -> c", "K * a", "test")], {"K": "1"}, {})
    with pytest.raises(NetworkError, match="'a_by_b_by_c' would name two slopes"):
        emit(network)


@pytest.mark.parametrize("name", ["J", "species", "step", "lambda", "d_x"])
def test_a_name_that_the_equations_use_is_refused(name: str):
    network = Network(
        [Species("x"), Species(name)], [], [Reaction("R", f"x -> {name}", "K * x", "test")], {"K": "1"}, {}
    )
    with pytest.raises(NetworkError, match=name):
        emit(network)


def test_a_name_given_twice_is_refused():
    network = Network([Species("x")], [Definition("x", "K", "1")], [], {"K": "1"}, {})
    with pytest.raises(NetworkError, match="'x' is the name of two things"):
        emit(network)


def test_an_exponent_that_changes_with_the_state_is_refused():
    with pytest.raises(NetworkError, match="R has the exponent z"):
        emit(one_law("x**z"))


def test_equations_are_written_once_and_found_by_all_they_follow_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CELLSIM_CACHE_DIR", str(tmp_path))
    written = emitted(one_law("x / (K + x)"))
    assert written == emit(one_law("x / (K + x)"))
    monkeypatch.setattr("cellsim.kinetics.write.emit.emit", lambda network: "written again")
    assert emitted(one_law("x / (K + x)")) == written
    assert emitted(one_law("x**n / (K**n + x**n)")) == "written again"
