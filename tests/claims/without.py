"""Take a parameter, an enzyme or a reaction away from the model, for a whole process of tests.

As a plugin of pytest, ``-p tests.claims.without --without NAME`` does so before anything of the model is loaded::

    python -m pytest -p tests.claims.without --without SLC25A51_level tests/claims/test_nad_compartment_claims.py

What a claim test rests on is written in its mark in the same words; ``benchmarks.knockouts`` takes each away in turn.
Machine code is the same as ever: an argument is held where kernels are called, a row where tables are read.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

NOTHING = "nothing"  # what a test rests on that reads a declaration back, or does arithmetic of its own
WORD = re.compile(r"(?:(?P<kind>reaction|row|cv) )?(?P<name>\w+)(?: = (?P<value>\S+))?")
ALL = "all"  # as in "cv all": no row differs between people or fibers
CAPACITIES = ("level", "Vmax", "k", "peak")  # the arguments that stand for how much of an enzyme there is, first found


@dataclass(frozen=True)
class Loss:
    """Something taken away.

    ``arguments`` of the kernels and ``rows`` of the tables are held at ``value`` [cellsim's own units], whatever
    anyone sets them to; ``spreads`` are rows whose coefficient of variation is; ``reactions`` are declared without
    what they turn over.
    """

    value: float
    arguments: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    spreads: tuple[str, ...] = ()
    reactions: tuple[str, ...] = ()


@cache
def _arguments() -> frozenset[str]:
    from cellsim.kinetics.generated import muscle, person

    return frozenset((*muscle.ARGUMENTS, *person.ARGUMENTS))


@cache
def _reactions() -> frozenset[str]:
    from cellsim.kinetics.generated import muscle, person

    return frozenset((*muscle.REACTIONS, *person.REACTIONS))


@cache
def _rows() -> frozenset[str]:
    from cellsim.language import parameters

    return frozenset(name for table in parameters.tables().values() for name in _read(table))


def _read(table: Any) -> Iterable[str]:
    from cellsim.language import parameters

    return parameters.rows_of(table.read_text(encoding="utf-8"), table.name)


def losses(rests_on: str) -> list[Loss]:
    """What stands in a mark, such as "PARP_level", "Age_nampt = 1", "reaction LDH" or some of these joined by " & ".

    An argument of a kernel is held there, so that nothing else is derived from it anew; a row that no kernel reads,
    or one written "row NAME", is held in its table. Without a value it is 0. A reaction is held by the argument that
    stands for its capacity; "cv NAME" takes away how a row differs from one person or fiber to the next.

    Raises
    ------
    ValueError : a word that is nothing of the model.
    """
    return [_loss(word) for word in rests_on.split(" & ")]


def _loss(word: str) -> Loss:
    match = WORD.fullmatch(word)
    if match is None:
        raise ValueError(f"'{word}' cannot be taken away. Write NAME, NAME = VALUE, row, cv or reaction NAME.")
    kind, name, value = match["kind"], match["name"], float(match["value"] or 0.0)
    if kind == "reaction" and name in _reactions():
        return Loss(value, _capacity(name), reactions=(name,))
    if kind == "cv" and (name == ALL or name in _rows()):
        return Loss(value, spreads=(name,))
    if kind is None and name in _arguments():
        return Loss(value, (name,))
    if kind in (None, "row") and name in _rows():
        return Loss(value, rows=(name,))
    raise ValueError(f"'{word}' is no argument or reaction of a kernel, and no row of a table.")


def _capacity(reaction: str) -> tuple[str, ...]:
    names = (f"{reaction}_{each}" for each in CAPACITIES)
    return tuple(name for name in names if name in _arguments())[:1]


def take_away(rests_on: str) -> None:
    """Take it away from this process, for good. Call it before any other module of cellsim is loaded."""
    lost = losses(rests_on)
    held = {name: each.value for each in lost for name in each.arguments}
    rows = {name: each.value for each in lost for name in each.rows}
    spreads = {name: each.value for each in lost for name in each.spreads}
    _rows.cache_clear()
    _change_tables(rows, spreads)
    _declare_without({name for each in lost for name in each.reactions})
    _hold_arguments(held)


def _change_tables(values: Mapping[str, float], spreads: Mapping[str, float]) -> None:
    from cellsim.language import parameters

    read = parameters.rows_of

    def changed(row: parameters.Parameter) -> parameters.Parameter:
        cv = spreads.get(row.name, spreads.get(ALL, row.cv))
        value = values.get(row.name, row.value)
        return replace(row, value=value, low=min(row.low, value), high=max(row.high, value), cv=cv)

    parameters.rows_of = lambda text, table: {name: changed(row) for name, row in read(text, table).items()}


def _hold_arguments(held: Mapping[str, float]) -> None:
    from cellsim.kinetics.analysis.response import Response
    from cellsim.kinetics.carriers.carrier import Integration
    from cellsim.kinetics.carriers.kernel import Kernel
    from cellsim.population.muscle import handover

    carry, fill, filled = Kernel.carry, Kernel.fill, Response._filled

    def with_held(Y: np.ndarray, P: np.ndarray, kernel: Kernel) -> tuple[np.ndarray, np.ndarray]:
        """What moves is held in the state as well, and no longer moves."""
        Y, P = Y.copy(), P.copy()
        for name, value in held.items():
            if name in kernel.arguments:
                P[kernel.arguments.index(name)] = value
            if name in kernel.moving:
                at = kernel.moving.index(name)
                Y[len(kernel.species) + at], P[len(kernel.arguments) + at] = value, 0.0
        return Y, P

    def held_carry(self: Kernel, course: Integration) -> None:
        course.Y[:], P = with_held(course.Y, course.P, self)
        carry(self, replace(course, P=P))

    def held_fill(self: Kernel, state: np.ndarray, given: np.ndarray, what: int, out: np.ndarray) -> None:
        fill(self, *with_held(state, given, self), what, out)

    def held_response(self: Response, function: str, Y: np.ndarray, P: np.ndarray, rows: int) -> Any:
        P = P.copy()
        for name, value in held.items():
            if name in self.arguments:
                P[self.arguments[name]] = value
        return filled(self, function, Y, P, rows)

    if held:
        # compiled intervals call machine code where it lies; as they stand they ask these
        handover.plays_by_its_own = lambda laws: True
        Kernel.carry, Kernel.fill, Response._filled = held_carry, held_fill, held_response


def _declare_without(names: set[str]) -> None:
    from cellsim.language import model
    from cellsim.language.network import Network

    declared = model.joined

    def without(*mechanisms: Any) -> Network:
        whole = declared(*mechanisms)
        whole.digest  # noqa: B018 - as it was: the machine code is the same as ever
        for name in names & whole.reactions.keys():
            whole.reactions[name] = replace(whole.reactions[name], equation="->")
        return whole

    if names:
        model.joined = without


# ---- the plugin


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--without", help="take this away from the model first: NAME, NAME = VALUE, reaction NAME")
    parser.addoption("--outcomes", type=Path, help="write how each test ended into this file, a line of JSON for each")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    rests_on = early_config.known_args_namespace.without
    if rests_on:
        try:
            take_away(rests_on)
        except ValueError as reason:
            raise pytest.UsageError(f"--without {reason}") from None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo) -> Any:
    """Of each failure its kind: an assertion noticed something, another error only says that nothing ran."""
    report = yield
    into = item.config.getoption("--outcomes")
    if into and (report.when == "call" or report.failed or report.skipped):
        kind = call.excinfo.typename if call.excinfo else ""
        line = {"test": item.nodeid, "when": report.when, "outcome": report.outcome, "kind": kind}
        with into.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return report
