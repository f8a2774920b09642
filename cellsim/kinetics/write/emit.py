"""From a declared network to a Python module that can be read, run and compiled.

The module is plain arithmetic on numbers with the names of the network: the
definitions, the rate of each reaction, how fast each species changes, and the
Jacobian. It runs as it stands (see ``plain``); ``compiled`` turns the same text
into machine code.
"""

import ast
import keyword
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import sympy

from cellsim.errors import NetworkError
from cellsim.kinetics.plain import IMPORT
from cellsim.kinetics.write.derivatives import Differentiator, Line, text
from cellsim.language.formulas import FUNCTIONS, names_in
from cellsim.language.network import Network

# under which name the text finds the places of each listing
_PLACES = {
    "SPECIES": "species",
    "DEFINITIONS": "definition",
    "REACTIONS": "reaction",
    "ARGUMENTS": "argument",
    "SLOPES": "slope",
}
_RESERVED = {"y", "p", "v", "J", "out", "dy", "step", "kernel", "places", *_PLACES.values(), *FUNCTIONS}


def emit(network: Network) -> str:
    """The text of a module with the network's equations.

    It holds the tuples SPECIES, MOVING, DEFINITIONS, REACTIONS, ARGUMENTS (parameters, then inputs), SLOPES (which
    species' change follows which species, for each entry of the Jacobian that can differ from zero) and
    JACOBIAN (the same by row and column), and the functions ``derived``, ``reaction_rates``,
    ``rates_of_change`` and ``jacobian``. Each takes the state ``y`` and the arguments ``p`` of one fiber and
    fills its last argument. Inputs that move in time are carried with the state: they stand in MOVING and, once
    more, last among the SPECIES; how fast each moves, ``NAME_per_s``, stands last among the ARGUMENTS.

    All is told by name and one to a line, so that a reaction more changes only
    the lines that it is about.

    Parameters
    ----------
    network : whose names and order the text keeps

    Returns
    -------
    The text of the module, the same in every process.

    Raises
    ------
    NetworkError : a name that the text uses itself, a name for two things, or a law that has no slope.
    """
    _check_names(network)
    entries, slopes = _jacobian(network)
    species = _states(network)
    pairs = [(species[row], species[column]) for row, column in entries]
    definitions = [(each.name, _tidy(each.formula)) for each in network.definitions.values()]
    rates = [(f"v_{each.name}", _tidy(each.formula)) for each in network.reactions.values()]
    notes = {each.name: f"{each.says} [{each.unit}]".strip() for each in network.definitions.values()}
    notes |= {f"v_{each.name}": each.equation for each in network.reactions.values()}
    blocks = [
        _heading(network, pairs),
        _function(network, "derived", "out", "Fill out with the definitions.", definitions,
                  {f"definition.{name}": name for name, _ in definitions}, notes),
        _function(network, "reaction_rates", "v", "Fill v with the rate of each reaction.", definitions + rates,
                  {f"reaction.{name}": f"v_{name}" for name in network.reactions}, notes),
        _function(network, "rates_of_change", "dy", "Fill dy with the change of each species per second.",
                  definitions + rates,
                  {f"species.{name}": code for name, code in zip(species, _balances(network), strict=True)}, {}),
        _function(network, "jacobian", "J", "Fill J with the slopes of rates_of_change, each of SLOPES.", slopes,
                  {f"slope.{_pair(pair)}": code for pair, code in zip(pairs, entries.values(), strict=True)}, {}),
    ]  # fmt: skip
    return "\n\n\n".join(blocks) + "\n"


def _tidy(formula: str) -> str:
    return ast.unparse(ast.parse(formula, mode="eval"))


def _check_names(network: Network) -> None:
    quantities = (*network.species, *network.definitions, *_given(network))
    names = (*quantities, *(f"v_{name}" for name in network.reactions))
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise NetworkError(f"'{twice[0]}' is the name of two things in this network. Rename one of them.")
    for name in quantities:
        if name in _RESERVED or keyword.iskeyword(name) or name.startswith("d_"):
            raise NetworkError(f"'{name}' cannot name a quantity: the emitted equations use that name. Choose another.")
    for name in network.reactions:
        if not name.isidentifier() or keyword.iskeyword(name):
            raise NetworkError(f"'{name}' cannot name a reaction: it is no name in Python. Choose another.")
    pairs = Counter(_pair(each) for each in product(_states(network), repeat=2))
    same = [pair for pair, count in pairs.items() if count > 1]
    if same:
        raise NetworkError(f"'{same[0]}' would name two slopes of this network. Take '_by_' out of its species' names.")


def _jacobian(network: Network) -> tuple[dict[tuple[int, int], str], list[Line]]:
    """The code of each entry by (row, column), and the lines that lead to them."""
    differentiator = Differentiator(_states(network), {*network.species, *network.definitions, *network.arguments})
    for each in network.definitions.values():
        differentiator.lines.append((each.name, _tidy(each.formula)))
        differentiator.add(each.name, each.formula)
    place = {name: number for number, name in enumerate(_states(network))}
    entries = {(number, number): sympy.Integer(0) for number in place.values()}
    for reaction in network.reactions.values():
        owner = f"v_{reaction.name}"
        differentiator.add(owner, reaction.formula)
        for species, count in reaction.stoichiometry.items():
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
    changes = [("-" + code[2:] if code.startswith("- ") else code) or "0.0" for code in codes]
    return [*changes, *map(per_second, network.moving)]


def per_second(name: str) -> str:
    """What the slope of a moving input is called.

    Parameters
    ----------
    name : of the input

    Returns
    -------
    the name of the argument
    """
    return f"{name}_per_s"


def _states(network: Network) -> tuple[str, ...]:
    """All that is carried through time."""
    return (*network.species, *network.moving)


def _given(network: Network) -> tuple[str, ...]:
    """All that is told from outside."""
    return (*network.arguments, *map(per_second, network.moving))


def _pair(names: tuple[str, ...]) -> str:
    return "_by_".join(names)


def _heading(network: Network, pairs: Iterable[tuple[str, str]]) -> str:
    tuples: dict[str, Iterable[str | tuple[str, str]]] = {
        "SPECIES": _states(network),
        "MOVING": network.moving,
        "DEFINITIONS": tuple(network.definitions),
        "REACTIONS": tuple(network.reactions),
        "ARGUMENTS": _given(network),
        "SLOPES": pairs,
    }
    return "\n".join((
        "# ruff: noqa",
        '"""The equations of the network, written by "cellsim emit". Change the network, not this file.',
        "",
        "y is the state of one fiber in the order of SPECIES, p its arguments in the order of ARGUMENTS.",
        "species.ATP is the place of ATP in the first, and so on; slope.ATP_by_ADP that of the slope of ATP's change.",
        '"""',
        "",
        IMPORT,
        *(f"\n{name} = {_listing(items)}" for name, items in tuples.items()),
        "",
        *(f"{place} = places({name})" for name, place in _PLACES.items() if name != "SLOPES"),
        'slope = places(f"{row}_by_{column}" for row, column in SLOPES)',
        "JACOBIAN = tuple((SPECIES.index(row), SPECIES.index(column)) for row, column in SLOPES)",
    ))  # fmt: skip


def _quoted(item: str | tuple[str, str]) -> str:
    return f'"{item}"' if isinstance(item, str) else '("{}", "{}")'.format(*item)


def _listing(items: Iterable[str | tuple[str, str]]) -> str:
    """A tuple with each item on a line of its own."""
    rows = [f"    {_quoted(item)}," for item in items]
    return "\n".join(("(", *rows, ")")) if rows else "()"


def _function(
    network: Network,
    name: str,
    target: str,
    says: str,
    lines: Sequence[Line],
    results: Mapping[str, str],
    notes: Mapping[str, str],
) -> str:
    """A function that computes the results, each for its place, with only the lines and names they need."""
    needed = {used for code in results.values() for used in names_in(code)}
    kept: list[Line] = []
    for assigned, code in reversed(lines):
        if assigned in needed:
            kept.append((assigned, code))
            needed.update(names_in(code))
    body = [f"{each} = y[species.{each}]" for each in _states(network) if each in needed]
    body += [
        f"{each} = p[argument.{each}]" for each in _given(network) if each in needed and each not in network.moving
    ]
    for assigned, code in reversed(kept):
        if notes.get(assigned):
            body.append(f"# {notes[assigned]}")
        body.append(f"{assigned} = {code}")
    body += [f"{target}[{place}] = {code}" for place, code in results.items()]
    heading = f'@kernel\ndef {name}(y, p, {target}):\n    """{says}"""\n'
    return heading + "\n".join(f"    {line}" for line in body or ["return"])
