"""Labelled copies: where the rings of one dose, or of one pool, go.

Every pool of species that carries the part gets a labelled twin, and every reaction
that moves the part a labelled reaction beside it. A labelled reaction runs at the gross
one-way rate times the labelled share of what it takes, so label moves at equilibrium too. The
copies read the plain state and change nothing of it but the steps of the solver: both are one stiff system, solved
together.

A rate in proportion to what it takes is turned into its labelled rate by putting the labelled
content in that place, with no division, so an empty pool is no trouble.
"""

import ast
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from cellsim.errors import NetworkError
from cellsim.language.formulas import names_in
from cellsim.language.labels.label import FLOOR, LABEL, Flow, Gross, Label, Tracing
from cellsim.language.network import Definition, Network, Reaction, Species

Twin = Callable[[str], str | None]


def traced(
    network: Network,
    part: str,
    merged: Iterable[Sequence[str]] = (),
    outside: Iterable[str] = (),
    flows: bool = True,
    gross: Mapping[str, Gross] | None = None,
    inputs: Mapping[str, str] | None = None,
) -> Tracing:
    """A network with a labelled copy of everything that carries a part.

    Parameters
    ----------
    network : whose species, reactions and definitions get copies
    part : what is labelled, as species name it: "pyridine ring"
    merged : species that exchange the part so fast that they share one label; each pool takes the first name
    outside : ledgers of what came from elsewhere; their label is an input, a share
    flows : whether to keep ledgers of label that went from pool to pool
    gross : one-way rates of reactions whose formula is of the net rate, by the name of the reaction
    inputs : what these rates read beside, each with its unit

    Returns
    -------
    the network with the copies, and the names by which they are found

    Raises
    ------
    NetworkError : a reaction from which one cannot tell which of the parts goes where.
    """
    told = Network(
        network.species.values(), network.definitions.values(), network.reactions.values(), network.parameters,
        network.inputs | dict(inputs or {}), network.moving,
    )  # fmt: skip
    made = _Tracer(told, part, tuple(map(tuple, merged)), frozenset(outside), flows, gross or {}).tracing()
    return replace(made, inputs=tuple(inputs or ()))


def labeled(network: Network, label: Label, clamped: Iterable[str] = ()) -> Tracing:
    """A network with the copies that a label needs there.

    Parameters
    ----------
    network : whose species may carry it
    label : as a mechanism declares it
    clamped : further pools whose label is set from outside

    Returns
    -------
    the network with the copies, and the names by which they are found
    """
    there = (each for each in network.species.values() if label.part in each.parts and each.place in label.places)
    outside = (*(each.name for each in there), *label.outside, *clamped)
    return traced(network, label.part, label.partners(network), outside, gross=label.gross, inputs=label.inputs)


class _Tracer:
    def __init__(
        self, network: Network, part: str, merged: tuple[tuple[str, ...], ...], outside: frozenset[str], flows: bool,
        known: Mapping[str, Gross],
    ) -> None:  # fmt: skip
        self.network, self.part, self.outside, self.keeps_flows, self.known = network, part, outside, flows, known
        joined = {name: group[0] for group in merged for name in group}
        self.pool_of = {
            each.name: joined.get(each.name, each.name) for each in network.species.values() if part in each.parts
        }
        if not self.pool_of:
            raise NetworkError(f"No species of this network carries a {part}. Write a part that its species list.")
        self.pools: dict[str, tuple[str, ...]] = {}
        for name, pool in self.pool_of.items():
            self.pools[pool] = (*self.pools.get(pool, ()), name)
        self.definitions: dict[str, Definition] = {}
        self.reactions: list[Reaction] = []
        self.flows: dict[tuple[str, str], Flow] = {}
        self.shares: dict[str, str] = {}

    def tracing(self) -> Tracing:
        plain = self.network
        for reaction in plain.reactions.values():
            self._copy(reaction)
        carried = [
            Species(f"L_{pool}", {LABEL: 1}, self._unit(pool), f"label in {pool}", plain.species[names[0]].place,
                    ledger=pool in self.outside)
            for pool, names in self.pools.items()
        ]  # fmt: skip
        ledgers = [
            Species(each.name, {}, self._unit(each.source), f"label that went from {each.source} to {each.sink}",
                    "ledger", ledger=True)
            for each in self.flows.values()
        ]  # fmt: skip
        units = {self._unit(pool) for pool in self.pools}
        if len(units) > 1:
            raise NetworkError(f"Pools in {' and '.join(sorted(units))} cannot share one label. Give them one unit.")
        network = Network(
            [*plain.species.values(), *carried, *ledgers],
            [*plain.definitions.values(), *self.definitions.values()],
            [*plain.reactions.values(), *self.reactions],
            plain.parameters | {FLOOR: units.pop()},
            plain.inputs | dict.fromkeys(self.shares.values(), "1"),
            (*plain.moving, *dict.fromkeys(self.shares.values())),
        )
        return Tracing(network, dict(self.pools), tuple(self.flows.values()), dict(self.shares), self.outside)

    def _unit(self, pool: str) -> str:
        return self.network.species[self.pools[pool][0]].unit

    def _copy(self, reaction: Reaction) -> None:
        """The labelled reactions beside one plain reaction."""
        source, sink, count = self._ends(reaction)
        if not count:
            return
        gross = self.gross(reaction)
        self._move(reaction, "", gross.forward, source, sink, count)
        if gross.backward:
            self._move(reaction, "_back", gross.backward, sink, source, count)

    def _ends(self, reaction: Reaction) -> tuple[str, str, float]:
        """The pool that a reaction takes the part from, the pool it gives it to, and how many."""
        net: dict[str, float] = {}
        for name, count in reaction.stoichiometry.items():
            if name in self.pool_of:
                pool = self.pool_of[name]
                net[pool] = net.get(pool, 0.0) + count * self.network.species[name].parts[self.part]
        given = [pool for pool, count in net.items() if count < 0.0]
        taken = [pool for pool, count in net.items() if count > 0.0]
        if not given and not taken:
            return "", "", 0.0
        if len(given) != 1 or len(taken) != 1:
            raise NetworkError(
                f"{reaction.name} moves a {self.part} between {len(given)} and {len(taken)} pools, and nobody can say "
                f"which goes where.\n\n    {reaction.equation}\n\nSplit it into reactions of one pool to one pool."
            )
        return given[0], taken[0], net[taken[0]]

    def gross(self, reaction: Reaction) -> Gross:
        """The one-way rates of a reaction: its formula, split at the one subtraction of what its product gives back."""
        if reaction.name in self.known:
            return self.known[reaction.name]
        source, sink, _ = self._ends(reaction)
        formula = ast.parse(reaction.formula, mode="eval").body
        halves = self._split(formula, source, sink)
        if halves is None:
            return Gross(ast.unparse(formula), "")
        return Gross(*map(ast.unparse, halves))

    def _split(self, node: ast.expr, source: str, sink: str) -> tuple[ast.expr, ast.expr] | None:
        match node:
            case ast.BinOp(left=left, op=ast.Sub(), right=right) if self._is_of(left, source) and self._is_of(
                right, sink
            ):
                return left, right
            case ast.BinOp(left=left, op=ast.Mult() | ast.Div() as op, right=right):
                if halves := self._split(left, source, sink):
                    return ast.BinOp(halves[0], op, right), ast.BinOp(halves[1], op, right)
                if isinstance(op, ast.Mult) and (halves := self._split(right, source, sink)):
                    return ast.BinOp(left, op, halves[0]), ast.BinOp(left, op, halves[1])
            case ast.Name(id=name) if name in self.network.definitions:
                inner = ast.parse(self.network.definitions[name].formula, mode="eval").body
                return self._split(inner, source, sink)
        return None

    def _is_of(self, node: ast.expr, pool: str) -> bool:
        """Whether a term is what a pool gives: in proportion to it, or read from outside."""
        if pool in self.outside:
            return any(name in self.network.inputs for name in names_in(ast.unparse(node)))
        return self._replaced(node, lambda name: name if self.pool_of.get(name) == pool else None, []) is not None

    def _move(self, reaction: Reaction, suffix: str, gross: str, source: str, sink: str, count: float) -> None:
        number = "" if count == 1.0 else f"{count!r} "
        given, taken = f"{number}L_{source}", f"{number}L_{sink}"
        if self.keeps_flows:
            pair = (sink, source) if (sink, source) in self.flows else (source, sink)
            flow = self.flows.setdefault(pair, Flow(f"moved_{pair[0]}_to_{pair[1]}", *pair))
            if flow.source == source:
                taken += f" + {number}{flow.name}"
            else:
                given += f" + {number}{flow.name}"
        self.reactions.append(
            Reaction(
                f"L_{reaction.name}{suffix}",
                f"{given} -> {taken}",
                self._labelled(gross, source),
                reaction.source,
                f"Label that goes along{' backward' if suffix else ''}.",
            )
        )

    def _labelled(self, gross: str, source: str) -> str:
        """A gross rate times the labelled share of the pool it takes from."""
        if source in self.outside:
            share = self.shares.setdefault(source, f"labelled_share_{source}")
            return f"({gross}) * {share}"
        made: list[Definition] = []
        found = self._replaced(ast.parse(gross, mode="eval").body, self._twins(source, made), made)
        if found is not None:
            self.definitions |= {each.name: each for each in made if each.name not in self.definitions}
            return ast.unparse(found)
        names = " + ".join(self.pools[source])
        return f"({gross}) * L_{source} / ({names} + {FLOOR})"

    def _twins(self, pool: str, made: list[Definition]) -> Twin:
        members = self.pools[pool]

        def twin(name: str) -> str | None:
            if name not in members:
                return None
            if len(members) == 1:
                return f"L_{pool}"
            formula = f"L_{pool} * ({name} / ({' + '.join(members)} + {FLOOR}))"
            made.append(Definition(f"labelled_{name}", formula, self._unit(pool), f"label of {pool} that is {name}"))
            return f"labelled_{name}"

        return twin

    def _replaced(self, node: ast.expr, twin: Twin, made: list[Definition]) -> ast.expr | None:
        """A formula with its factor from a pool replaced by the labelled twin; None if it is not in proportion to it.

        Definitions that are in proportion to the pool get twins of their own, added to ``made``.
        """
        match node:
            case ast.Name(id=name):
                return self._renamed(name, twin, made)
            case ast.UnaryOp(op=op, operand=inner):
                found = self._replaced(inner, twin, made)
                return found and ast.UnaryOp(op, found)
            case ast.BinOp(left=left, op=ast.Mult() as op, right=right):
                if found := self._replaced(left, twin, made):
                    return ast.BinOp(found, op, right)
                found = self._replaced(right, twin, made)
                return found and ast.BinOp(left, op, found)
            case ast.BinOp(left=left, op=ast.Div() as op, right=right):
                found = self._replaced(left, twin, made)
                return found and ast.BinOp(found, op, right)
            case ast.BinOp(left=base, op=ast.Pow() as op, right=ast.Constant(value=int(n))) if n >= 1:
                found = self._replaced(base, twin, made)
                return found and (found if n == 1 else ast.BinOp(found, ast.Mult(), ast.BinOp(base, op, _whole(n - 1))))
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as op, right=right):
                both = self._replaced(left, twin, made), self._replaced(right, twin, made)
                return ast.BinOp(both[0], op, both[1]) if both[0] and both[1] else None
        return None

    def _renamed(self, name: str, twin: Twin, made: list[Definition]) -> ast.expr | None:
        if found := twin(name):
            return ast.Name(found, ast.Load())
        definition = self.network.definitions.get(name)
        if definition is None:
            return None
        formula = self._replaced(ast.parse(definition.formula, mode="eval").body, twin, made)
        if formula is None:
            return None
        own, text = f"labelled_{name}", ast.unparse(formula)
        taken = self.definitions.get(own)
        while taken is not None and taken.formula != text:  # the same quantity, labelled through another pool
            own += "_"
            taken = self.definitions.get(own)
        made.append(Definition(own, text, definition.unit, f"the labelled share of {name}"))
        return ast.Name(own, ast.Load())


def _whole(number: int) -> ast.expr:
    return ast.Constant(number)
