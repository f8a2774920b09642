"""From a declared network to a Python module that can be read, run and compiled.

The module is plain arithmetic on numbers with the names of the network: the
definitions, the rate of each reaction, how fast each species changes, and the
Jacobian. It runs as it stands (see ``plain``); ``compiled`` turns the same text
into machine code.
"""

import ast
import keyword
from collections import Counter
from collections.abc import Iterable, Sequence

import sympy

from cellsim.errors import NetworkError
from cellsim.kinetics.plain import IMPORT
from cellsim.kinetics.write.derivatives import Differentiator, Line, text
from cellsim.language.network import FUNCTIONS, Network, names_in

_RESERVED = {"y", "p", "v", "J", "out", "dy", "step", "kernel", *FUNCTIONS}


def emit(network: Network) -> str:
    """The text of a module with the network's equations.

    It holds the tuples SPECIES, DEFINITIONS, REACTIONS, ARGUMENTS (parameters, then inputs) and
    JACOBIAN (row, column of each entry that can differ from zero), and the functions ``derived``,
    ``reaction_rates``, ``rates_of_change`` and ``jacobian``. Each takes the state ``y`` and the
    arguments ``p`` of one fiber and fills its last argument.
    """
    _check_names(network)
    entries, slopes = _jacobian(network)
    definitions = [(each.name, _tidy(each.formula)) for each in network.definitions.values()]
    rates = [(f"v_{each.name}", _tidy(each.formula)) for each in network.reactions.values()]
    notes = {each.name: f"{each.says} [{each.unit}]".strip() for each in network.definitions.values()}
    notes |= {f"v_{each.name}": each.equation for each in network.reactions.values()}
    blocks = [
        _heading(network, tuple(entries)),
        _function(network, "derived", "out", "Fill out with the definitions.", definitions,
                  [name for name, _ in definitions], notes),
        _function(network, "reaction_rates", "v", "Fill v with the rate of each reaction.", definitions + rates,
                  [name for name, _ in rates], notes),
        _function(network, "rates_of_change", "dy", "Fill dy with the change of each species per second.",
                  definitions + rates, _balances(network), {}),
        _function(network, "jacobian", "J", "Fill J with the slopes of rates_of_change, in the order of JACOBIAN.",
                  slopes, list(entries.values()), {}),
    ]  # fmt: skip
    return "\n\n\n".join(blocks) + "\n"


def _tidy(formula: str) -> str:
    return ast.unparse(ast.parse(formula, mode="eval"))


def _check_names(network: Network) -> None:
    quantities = (*network.species, *network.definitions, *network.arguments)
    names = (*quantities, *(f"v_{name}" for name in network.reactions))
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise NetworkError(f"'{twice[0]}' is the name of two things in this network. Rename one of them.")
    for name in quantities:
        if name in _RESERVED or keyword.iskeyword(name) or name.startswith("d_"):
            raise NetworkError(f"'{name}' cannot name a quantity: the emitted equations use that name. Choose another.")


def _jacobian(network: Network) -> tuple[dict[tuple[int, int], str], list[Line]]:
    """The code of each entry by (row, column), and the lines that lead to them."""
    differentiator = Differentiator(network.species, {*network.species, *network.definitions, *network.arguments})
    for each in network.definitions.values():
        differentiator.lines.append((each.name, _tidy(each.formula)))
        differentiator.add(each.name, each.formula)
    place = {name: number for number, name in enumerate(network.species)}
    entries = {(number, number): sympy.Integer(0) for number in place.values()}
    for each in network.reactions.values():
        owner = f"v_{each.name}"
        differentiator.add(owner, each.formula)
        for species, count in each.stoichiometry.items():
            for state, slope in differentiator.slopes[owner].items():
                spot = place[species], place[state]
                entries[spot] = entries.get(spot, sympy.Integer(0)) + _count(count) * slope
    codes = {spot: text(entries[spot]) if entries[spot] != 0 else "0.0" for spot in sorted(entries)}
    return codes, differentiator.lines


def _count(count: float) -> sympy.Expr:
    return sympy.Integer(int(count)) if count == int(count) else sympy.Symbol(repr(count))


def _balances(network: Network) -> list[str]:
    """The change of each species as a sum over reactions, in the order of the reactions."""
    sums: dict[str, list[str]] = {name: [] for name in network.species}
    for each in network.reactions.values():
        for name, count in each.stoichiometry.items():
            size = "" if abs(count) == 1 else f"{abs(count)!r} * "
            sign = "-" if count < 0 else "+"
            sums[name].append(f"{sign} {size}v_{each.name}")
    codes = (" ".join(terms).removeprefix("+ ") for terms in sums.values())
    return [("-" + code[2:] if code.startswith("- ") else code) or "0.0" for code in codes]


def _heading(network: Network, entries: Iterable[tuple[int, int]]) -> str:
    tuples = {
        "SPECIES": tuple(network.species),
        "DEFINITIONS": tuple(network.definitions),
        "REACTIONS": tuple(network.reactions),
        "ARGUMENTS": network.arguments,
        "JACOBIAN": entries,
    }
    return "\n".join((
        "# ruff: noqa",
        '"""The equations of the network, written by cellsim.kinetics.write.emit. Change the network, not this file.',
        "",
        "y is the state of one fiber in the order of SPECIES, p its arguments in the order of ARGUMENTS.",
        '"""',
        "",
        IMPORT,
        *(f"\n{name} = {_listing(items)}" for name, items in tuples.items()),
    ))  # fmt: skip


def _listing(items: Iterable[object]) -> str:
    """A tuple, wrapped for reading."""
    rows, row = [], "   "
    for item in items:
        piece = " " + (f'"{item}"' if isinstance(item, str) else str(item)) + ","
        if len(row) + len(piece) > 118:
            rows.append(row)
            row = "   "
        row += piece
    return "\n".join(("(", *rows, row, ")")) if rows or row.strip() else "()"


def _function(
    network: Network,
    name: str,
    target: str,
    says: str,
    lines: Sequence[Line],
    results: Sequence[str],
    notes: dict[str, str],
) -> str:
    """A function that computes the results, with only the lines and names they need."""
    needed = {used for code in results for used in names_in(code)}
    kept: list[Line] = []
    for assigned, code in reversed(lines):
        if assigned in needed:
            kept.append((assigned, code))
            needed.update(names_in(code))
    body = [f"{each} = y[{number}]" for number, each in enumerate(network.species) if each in needed]
    body += [f"{each} = p[{number}]" for number, each in enumerate(network.arguments) if each in needed]
    for assigned, code in reversed(kept):
        if notes.get(assigned):
            body.append(f"# {notes[assigned]}")
        body.append(f"{assigned} = {code}")
    body += [f"{target}[{number}] = {code}" for number, code in enumerate(results)]
    heading = f'@kernel\ndef {name}(y, p, {target}):\n    """{says}"""\n'
    return heading + "\n".join(f"    {line}" for line in body or ["return"])
