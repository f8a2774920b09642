"""The words that biology is written in: species, definitions, reactions, networks.

A network is data. From it follow the balance check, the unit check, the
kernel, the Jacobian, the table of reactions and the exchange formats.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from cellsim.errors import NetworkError, UnbalancedReaction
from cellsim.language.formulas import expect, names_in, one_of

_TERM = re.compile(r"\s*(?:(?P<count>\d+(?:\.\d+)?)\s+)?(?P<name>[A-Za-z_]\w*)\s*")


@dataclass(frozen=True)
class Species:
    """Something the fiber holds.

    Parameters
    ----------
    name : by which formulas and equations read it
    parts : what one of it is made of, for the balance check; none of a signal
    unit : of its content, which is the state: umol per liter of all fiber water, or "1" for a signal (fold of rest)
    says : what it is
    place : where it is: in all of the fiber's water, unless it is kept apart or is a ledger of what left
    rest : what there is of it in the rested reference fiber, a formula of parameters; nothing, where it is empty
    start : what rest is looked for from, where that is another
    ledger : it counts what came and went, from zero at rest, and steers no step
    signed : it may fall below zero
    read_out : how it is measured, of what nothing here reads but an observable
    """

    name: str
    parts: Mapping[str, float] = field(default_factory=dict)
    unit: str = "umol/L"
    says: str = ""
    place: str = "fiber"
    rest: str = ""
    start: str = ""
    ledger: bool = False
    signed: bool = False
    read_out: str = ""


@dataclass(frozen=True)
class Definition:
    """A quantity that follows at once from the state: a free concentration, a pH.

    Parameters
    ----------
    name : by which formulas read it
    formula : of species, parameters, inputs and definitions that stand before it
    unit : in which the formula comes out
    says : what it is
    """

    name: str
    formula: str
    unit: str
    says: str = ""


@dataclass(frozen=True)
class Reaction:
    """One step: an equation, a named rate law, and who found it.

    Parameters
    ----------
    name : of the step; its rate is ``v_NAME`` to an observable
    equation : such as ``NAM_cyt + PRPP -> NMN``; a signal is made from nothing, ``-> AMPK``
    law : its rate [unit of its species per s], in which ``@X`` is the reaction's own parameter, ``NAME_X``
    source : key of the work that the law rests on
    says : what it does
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
        """Net coefficient of each species; negative where it is used up.

        Raises
        ------
        NetworkError : the equation has not one arrow, or a term that cannot be read.
        """
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


class Network:
    """Species, definitions and reactions that belong together.

    Parameters
    ----------
    species, definitions, reactions : in the order of the kernel's rows; a definition stands after those that it reads
    parameters : unit of each parameter by name; those that no formula reads are left out
    inputs : unit of what is set from outside while the fiber runs (recruitment, blood), by name
    moving : inputs that may move evenly in time while the fiber runs; the others stay as they are set

    Raises
    ------
    NetworkError : a formula reads what nothing here is, or a definition that stands later; a reaction changes what is
        no species.
    """

    def __init__(
        self,
        species: Iterable[Species],
        definitions: Iterable[Definition],
        reactions: Iterable[Reaction],
        parameters: Mapping[str, str],
        inputs: Mapping[str, str],
        moving: Iterable[str] = (),
    ) -> None:
        self.species = {each.name: each for each in species}
        self.definitions = {each.name: each for each in definitions}
        self.reactions = {each.name: each for each in reactions}
        self.inputs = dict(inputs)
        self.moving = tuple(moving)
        known = self.species.keys() | self.definitions.keys() | self.inputs.keys() | parameters.keys()
        used: dict[str, None] = {}
        for owner, formula in self._formulas():
            for name in names_in(formula):
                if name not in known:
                    near = get_close_matches(name, known, 1)
                    hint = f" Did you mean '{near[0]}'?" if near else " Give it a row in the parameter tables."
                    if name == f"{owner}_{name.rpartition('_')[2]}":  # as @X reads it
                        hint += f" If it is new, write its row under [{owner}], or a Capacity('{name}', ...)."
                    raise NetworkError(f"{owner} reads '{name}', which is nothing this network knows.{hint}")
                used[name] = None
        self.parameters = {name: parameters[name] for name in used if name in parameters}
        if lost := [name for name in self.moving if name not in self.inputs]:
            raise NetworkError(f"'{lost[0]}' is to move in time, and is no input here. Name it among the inputs.")
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
        for reaction in self.reactions.values():
            for name in reaction.stoichiometry:
                if name not in self.species:
                    near = get_close_matches(name, self.species, 1)
                    hint = f"Did you mean '{near[0]}'?" if near else f"Declare Species('{name}', ...) beside it."
                    raise NetworkError(f"{reaction.name} changes '{name}', which is not declared as a species. {hint}")

    @cached_property
    def digest(self) -> str:
        """sha256 of all that the equations follow from; words do not count."""
        told = [
            [(each.name, sorted(each.parts.items()), each.unit) for each in self.species.values()],
            [(each.name, each.formula, each.unit) for each in self.definitions.values()],
            [(each.name, each.equation, each.formula) for each in self.reactions.values()],
            self.parameters,
            self.inputs,
            self.moving,
        ]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()

    @property
    def arguments(self) -> tuple[str, ...]:
        """Parameters, then inputs: the order of the kernel's parameter vector."""
        return (*self.parameters, *self.inputs)

    def parts(self) -> tuple[str, ...]:
        """Everything that this network must conserve."""
        return tuple(dict.fromkeys(part for each in self.species.values() for part in each.parts))

    def check_balance(self) -> None:
        """Refuse a reaction that makes or loses any part that its species are made of.

        Raises
        ------
        UnbalancedReaction : a reaction makes or loses one.
        """
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
        """Refuse a formula that adds unlike things, or gives another dimension than it must.

        Raises
        ------
        DimensionError : a definition does not come out in its unit, or a rate in that of its species per second.
        """
        quantities = {each.name: one_of(each.unit) for each in self.species.values()}
        quantities |= {name: one_of(unit) for name, unit in (self.parameters | self.inputs).items()}
        for each in self.definitions.values():
            expect(each.name, each.formula, quantities, each.unit)
            quantities[each.name] = one_of(each.unit)
        for reaction in self.reactions.values():
            kinds = {self.species[name].unit for name in reaction.stoichiometry}
            for unit in kinds:
                expect(reaction.name, reaction.formula, quantities, f"({unit})/s" if unit != "1" else "1/s")

    def quantities(self) -> dict[str, Any]:
        """One of each thing that a formula may read, in its unit; the rate of a reaction is ``v_NAME``."""
        read: tuple[Species | Definition, ...] = (*self.species.values(), *self.definitions.values())
        found = {each.name: one_of(each.unit) for each in read}
        found |= {name: one_of(unit) for name, unit in (self.parameters | self.inputs).items()}
        for each in self.reactions.values():
            unit = next(self.species[name].unit for name in each.stoichiometry)
            found[f"v_{each.name}"] = one_of(f"({unit})/s" if unit != "1" else "1/s")
        return found

    def check(self) -> None:
        """Balance and dimensions of the whole network.

        Raises
        ------
        UnbalancedReaction : a reaction makes or loses a part.
        DimensionError : a formula comes out in another dimension than it must.
        """
        self.check_balance()
        self.check_dimensions()
