"""The chemistry of a fiber as a page to read: species, reactions, laws, numbers and who said so."""

from collections.abc import Iterable, Mapping

from cellsim.network import Network
from cellsim.parameters import Parameter
from cellsim.sources import source

OPENING = """# The chemistry of a muscle fiber

Written by `cellsim emit` from the declarations in `cellsim/biology/`; do not edit it here.
Contents are µmol per litre of fiber water, rates are per second. `ramp(x)` is x where x is positive, else 0.
A name without a row below is a species, a definition, or an input that blood and recruitment set.
"""


def chemistry_page(network: Network, parameters: Mapping[str, Parameter], derived: Mapping[str, str]) -> str:
    """A Markdown page of a network; ``derived`` maps parameters without a row to their units."""
    parts = [
        OPENING,
        _counts(network),
        "## Reactions\n",
        _table(("reaction", "equation", "rate", "what it is", "source"), _reactions(network)),
        "## Definitions\n",
        _table(("name", "unit", "formula", "what it is"), _definitions(network)),
        "## Species\n",
        _table(("name", "unit", "made of", "what it is"), _species(network)),
        "## Parameters\n",
        _table(("name", "value", "range", "known", "source"), _parameters(network, parameters)),
        "## Derived from the resting fiber\n\n`cellsim/biology/resting.py` says how.\n",
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
