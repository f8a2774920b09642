"""The words that biology is written in: species, definitions, reactions, networks.

A network is data. From it follow the balance check, the unit check, the
kernel, the Jacobian, the table of reactions and the exchange formats.
"""

import ast
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from cellsim import units
from cellsim.errors import DimensionError, NetworkError, UnbalancedReaction

FUNCTIONS = ("sqrt", "exp", "log", "ramp")
_TERM = re.compile(r"\s*(?:(?P<count>\d+(?:\.\d+)?)\s+)?(?P<name>[A-Za-z_]\w*)\s*")


@dataclass(frozen=True)
class Species:
    """Something the fiber holds.

    ``parts`` says what one of it is made of, for the balance check. The state
    is content: ``unit`` is umol per litre of fiber water, unless it is a signal
    (a fold of rest, without parts). ``place`` is where it is: all of the fiber's
    water, unless it is kept apart or is a ledger of what left.
    """

    name: str
    parts: Mapping[str, float] = field(default_factory=dict)
    unit: str = "umol/L"
    says: str = ""
    place: str = "fiber"


@dataclass(frozen=True)
class Definition:
    """A quantity that follows at once from the state: a free concentration, a pH."""

    name: str
    formula: str
    unit: str
    says: str = ""


@dataclass(frozen=True)
class Reaction:
    """One step: an equation, a named rate law, and who found it.

    ``law`` may name the reaction's own parameters with ``@``. A signal is
    written as a reaction that makes it from nothing: ``-> AMPK``.
    """

    name: str
    equation: str
    law: str
    source: str
    says: str = ""

    @cached_property
    def formula(self) -> str:
        """The rate with full names."""
        return self.law.replace("@", f"{self.name}_")

    @cached_property
    def stoichiometry(self) -> dict[str, float]:
        """Net coefficient of each species; negative where it is used up."""
        if self.equation.count("->") != 1:
            raise NetworkError(f"{self.name} needs one arrow '->' in its equation, not: {self.equation}")
        net: dict[str, float] = {}
        for sign, side in zip((-1.0, 1.0), self.equation.split("->"), strict=True):
            for term in filter(str.strip, side.split(" + ")):
                match = _TERM.fullmatch(term)
                if match is None:
                    raise NetworkError(f"{self.name} has the unreadable term '{term.strip()}' in: {self.equation}")
                net[match["name"]] = net.get(match["name"], 0.0) + sign * float(match["count"] or 1)
        return {name: count for name, count in net.items() if count}

    def __str__(self) -> str:
        return f"{self.name}: {self.equation}\n    rate = {self.formula}\n    {self.says} [{self.source}]"


def names_in(formula: str) -> list[str]:
    """Names that a formula reads, in order of first use."""
    found: dict[str, None] = {}
    for node in ast.walk(ast.parse(formula, mode="eval")):
        if isinstance(node, ast.Name) and node.id not in FUNCTIONS:
            found[node.id] = None
    return list(found)


class Network:
    """Species, definitions and reactions that belong together.

    ``inputs`` are set from outside while the fiber runs (recruitment, blood);
    every other name that is neither species nor definition is a parameter.
    Both map a name to its unit.
    """

    def __init__(
        self,
        species: Iterable[Species],
        definitions: Iterable[Definition],
        reactions: Iterable[Reaction],
        parameters: Mapping[str, str],
        inputs: Mapping[str, str],
    ) -> None:
        self.species = {each.name: each for each in species}
        self.definitions = {each.name: each for each in definitions}
        self.reactions = {each.name: each for each in reactions}
        self.inputs = dict(inputs)
        known = self.species.keys() | self.definitions.keys() | self.inputs.keys() | parameters.keys()
        used: dict[str, None] = {}
        for owner, formula in self._formulas():
            for name in names_in(formula):
                if name not in known:
                    near = get_close_matches(name, known, 1)
                    hint = f" Did you mean '{near[0]}'?" if near else " Give it a row in the parameter tables."
                    raise NetworkError(f"{owner} reads '{name}', which is nothing this network knows.{hint}")
                used[name] = None
        self.parameters = {name: parameters[name] for name in used if name in parameters}
        self._check_order()

    def _formulas(self) -> Iterable[tuple[str, str]]:
        yield from ((each.name, each.formula) for each in self.definitions.values())
        yield from ((each.name, each.formula) for each in self.reactions.values())

    def _check_order(self) -> None:
        seen: set[str] = set()
        for each in self.definitions.values():
            later = [name for name in names_in(each.formula) if name in self.definitions and name not in seen]
            if later:
                raise NetworkError(f"{each.name} reads {later[0]}, which is defined after it. Move it up.")
            seen.add(each.name)
        for each in self.reactions.values():
            for name in each.stoichiometry:
                if name not in self.species:
                    raise NetworkError(f"{each.name} changes '{name}', which is not declared as a species.")

    @property
    def arguments(self) -> tuple[str, ...]:
        """Parameters, then inputs: the order of the kernel's parameter vector."""
        return (*self.parameters, *self.inputs)

    def parts(self) -> tuple[str, ...]:
        """Everything that this network must conserve."""
        return tuple(dict.fromkeys(part for each in self.species.values() for part in each.parts))

    def check_balance(self) -> None:
        """Raise if a reaction makes or loses any part that its species are made of."""
        for reaction in self.reactions.values():
            for part in self.parts():
                made = sum(n * self.species[name].parts.get(part, 0.0) for name, n in reaction.stoichiometry.items())
                if abs(made) > 1e-12:
                    verb = "makes" if made > 0 else "loses"
                    raise UnbalancedReaction(
                        f"{reaction.name} {verb} {abs(made):g} {part}.\n\n    {reaction.equation}\n\n"
                        f"A {part} can move and change hands, but the network may not make or lose one.\n"
                        "Check the coefficients, or the parts listed for these species."
                    )

    def check_dimensions(self) -> None:
        """Raise if a formula adds unlike things, or gives another dimension than it must."""
        quantities = {each.name: _one(each.unit) for each in self.species.values()}
        quantities |= {name: _one(unit) for name, unit in (self.parameters | self.inputs).items()}
        for each in self.definitions.values():
            _expect(each.name, each.formula, quantities, each.unit)
            quantities[each.name] = _one(each.unit)
        for each in self.reactions.values():
            kinds = {self.species[name].unit for name in each.stoichiometry}
            for unit in kinds:
                _expect(each.name, each.formula, quantities, f"({unit})/s" if unit != "1" else "1/s")

    def check(self) -> None:
        """Balance and dimensions of the whole network."""
        self.check_balance()
        self.check_dimensions()


def _one(unit: str) -> Any:
    return 1.0 * units.unit(unit)


def _expect(owner: str, formula: str, quantities: Mapping[str, Any], unit: str) -> None:
    try:
        found = _measure(ast.parse(formula, mode="eval").body, quantities)
    except DimensionError as reason:
        raise DimensionError(f"{owner}: {reason}\n\n    {formula}") from None
    if _dimension(found) != units.dimension(unit):
        raise DimensionError(
            f"{owner} comes out in {_dimension(found)}, but it must be in {unit} ({units.dimension(unit)}).\n\n"
            f"    {formula}"
        )


def _dimension(value: Any) -> Any:
    return getattr(value, "dimensionality", units.dimension("1"))


def _measure(node: ast.expr, quantities: Mapping[str, Any]) -> Any:
    """Evaluate a formula with one of each unit; only the dimension of the outcome means anything."""
    match node:
        case ast.Constant(value=number):
            return float(number)
        case ast.Name(id=name):
            return quantities[name]
        case ast.UnaryOp(operand=inner):
            return _measure(inner, quantities)
        case ast.Call(func=ast.Name(id="sqrt"), args=[inner]):
            return _measure(inner, quantities) ** 0.5
        case ast.Call(func=ast.Name(id="ramp"), args=[inner]):
            return _measure(inner, quantities)
        case ast.Call(func=ast.Name(id=name), args=[inner]):
            argument = _measure(inner, quantities)
            if _dimension(argument) != units.dimension("1"):
                raise DimensionError(f"{name}() of something in {_dimension(argument)}")
            return 1.0
        case ast.BinOp(left=left, op=op, right=right):
            return _combine(op, _measure(left, quantities), right, quantities)
    raise DimensionError(f"'{ast.unparse(node)}' is not part of the formula language")


def _combine(op: ast.operator, left: Any, node: ast.expr, quantities: Mapping[str, Any]) -> Any:
    right = _measure(node, quantities)
    if isinstance(op, ast.Mult):
        return left * right
    if isinstance(op, ast.Div):
        return left / right
    if isinstance(op, ast.Pow):
        if isinstance(node, ast.Constant):
            return left**node.value
        if _dimension(left) == _dimension(right) == units.dimension("1"):
            return 1.0
        raise DimensionError("a power that is not a plain number needs a plain base and exponent")
    if _dimension(left) != _dimension(right):
        raise DimensionError(f"adds {_dimension(left)} and {_dimension(right)}")
    return left


def evaluate(formula: str, values: Mapping[str, float], functions: Mapping[str, Callable[[float], float]]) -> float:
    """A formula as a number, by walking it; slow, for tests and for one-off use."""

    def walk(node: ast.expr) -> float:
        match node:
            case ast.Constant(value=number):
                return float(number)
            case ast.Name(id=name):
                return values[name]
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -walk(inner)
            case ast.Call(func=ast.Name(id=name), args=[inner]):
                return functions[name](walk(inner))
            case ast.BinOp(left=left, op=op, right=right):
                a, b = walk(left), walk(right)
                return {
                    ast.Add: a.__add__,
                    ast.Sub: a.__sub__,
                    ast.Mult: a.__mul__,
                    ast.Div: a.__truediv__,
                    ast.Pow: a.__pow__,
                }[type(op)](b)
        raise NetworkError(f"'{ast.unparse(node)}' is not part of the formula language")

    return walk(ast.parse(formula, mode="eval").body)
