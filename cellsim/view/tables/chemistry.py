"""The two networks as pages to read: species, reactions, laws, numbers and who said so."""

from collections.abc import Iterable, Mapping

from cellsim.biology.human_muscle import PERSON_TABLES, chemistry_table, muscle_network, person_network
from cellsim.biology.nad import resting
from cellsim.biology.person import network as person
from cellsim.language.network import Network
from cellsim.language.parameters import Parameter, load
from cellsim.sources import source

WRITTEN = "Written by `cellsim emit` from the declarations in `cellsim/biology/`; do not edit it here.\n"
FIBER = f"""# The chemistry of a muscle fiber

{WRITTEN}Contents are µmol per litre of fiber water, rates are per second. `ramp(x)` is x where x is positive, else 0.
A name without a row below is a species, a definition, or an input that blood and recruitment set.
"""
BODY = f"""# Vitamin B3 in the person around the muscle

{WRITTEN}A pool is the pyridine rings that it holds, in µmol, in a body of reference mass; rates are per second.
A name that ends in `_level` is 1 unless an enzyme is perturbed. Other names without a row below are inputs.
"""


def fiber_page() -> str:
    """The page of the fiber's network."""
    table = chemistry_table()
    return chemistry_page(FIBER, muscle_network(), table, resting.DERIVED, "the resting fiber", "nad/resting")


def body_page() -> str:
    """The page of the network of the person around the muscle."""
    table = load(PERSON_TABLES)
    return chemistry_page(BODY, person_network(), table, person.DERIVED, "the fasting person", "person/uptake")


def chemistry_page(
    opening: str,
    network: Network,
    parameters: Mapping[str, Parameter],
    derived: Mapping[str, str],
    of: str,
    module: str,
) -> str:
    """A Markdown page of a network.

    ``derived`` maps parameters without a row to their units; they follow from ``of``, as ``module`` says.
    """
    parts = [
        opening,
        _counts(network),
        "## Reactions\n",
        _table(("reaction", "equation", "rate", "what it is", "source"), _reactions(network)),
        "## Definitions\n",
        _table(("name", "unit", "formula", "what it is"), _definitions(network)),
        "## Species\n",
        _table(("name", "unit", "made of", "what it is"), _species(network)),
        "## Parameters\n",
        _table(("name", "value", "range", "known", "source"), _parameters(network, parameters)),
        f"## Derived from {of}\n\n`cellsim/biology/{module}.py` says how.\n",
        _table(("name", "unit"), ((f"`{name}`", unit) for name, unit in derived.items())),
        "## Works\n",
        "\n".join(f"- **{key}**: {source(key).cite()}" for key in _keys(network, parameters)),
    ]
    return "\n".join(parts) + "\n"


def _counts(network: Network) -> str:
    counts = (len(network.species), len(network.reactions), len(network.parameters))
    conserved = ", ".join(network.parts())
    return f"\n{counts[0]} species, {counts[1]} reactions, {counts[2]} parameters. Conserved: {conserved}.\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    lines += [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows]
    return "\n".join(lines) + "\n"


def _reactions(network: Network) -> Iterable[tuple[str, ...]]:
    for each in network.reactions.values():
        yield f"**{each.name}**", f"`{each.equation}`", f"`{each.formula}`", each.says, each.source


def _definitions(network: Network) -> Iterable[tuple[str, ...]]:
    for each in network.definitions.values():
        yield f"`{each.name}`", each.unit, f"`{each.formula}`", each.says


def _species(network: Network) -> Iterable[tuple[str, ...]]:
    for each in network.species.values():
        made_of = ", ".join(f"{count:g} {part}" for part, count in each.parts.items()) or "–"
        yield f"`{each.name}`", each.unit, made_of, each.says


def _parameters(network: Network, parameters: Mapping[str, Parameter]) -> Iterable[tuple[str, ...]]:
    for name in sorted(network.parameters):
        if name in parameters:
            row = parameters[name]
            value, low, high = row.written
            yield f"`{name}`", value, f"{low} to {high}", row.known, ", ".join(row.source)


def _keys(network: Network, parameters: Mapping[str, Parameter]) -> list[str]:
    used = {each.source for each in network.reactions.values()}
    used |= {key for name in network.parameters if name in parameters for key in parameters[name].source}
    return sorted(used)
