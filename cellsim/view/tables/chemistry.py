"""The networks as pages to read: species, reactions, laws, numbers and who said so."""

from collections.abc import Iterable, Mapping

from cellsim.biology.human_muscle import human_muscle
from cellsim.language.mechanism import FIBER, PERSON, TISSUE
from cellsim.language.model import Model
from cellsim.language.network import Network
from cellsim.language.parameters import Parameter

WRITTEN = "Written by `cellsim emit` from the declarations in `cellsim/biology/`; do not edit it here.\n"
FIBER_OPENS = f"""# The chemistry of a muscle fiber

{WRITTEN}Contents are µmol per litre of fiber water, rates are per second. `ramp(x)` is x where x is positive, else 0.
A name without a row below is a species, a definition, or an input that blood and recruitment set.
"""
BODY_OPENS = f"""# Vitamin B3 and food in the person around the muscle

{WRITTEN}A pool is the pyridine rings that it holds, in µmol, in a body of reference mass; carbohydrate is in kg.
Rates are per second. A name that ends in `_level` is 1 unless an enzyme is perturbed. Other names without a row below
are inputs.
"""
TISSUE_OPENS = f"""# How a muscle heals

{WRITTEN}Cells are excess over rest, in folds of it; satellite cells are in folds of the resting pool; shares are of
all there was at the last bout; enzyme is excess over rest. Rates are per second. `ramp(x)` is x where x is positive,
else 0. `bout_*` is what the last bout left, `repair_speed` and `woken_share` are what age makes of a person.
"""


def fiber_page() -> str:
    """The page of the fiber's network."""
    return chemistry_page(FIBER_OPENS, human_muscle(), FIBER, "the resting fiber")


def body_page() -> str:
    """The page of the network of the person around the muscle."""
    return chemistry_page(BODY_OPENS, human_muscle(), PERSON, "the fasting person")


def tissue_page() -> str:
    """The page of the network of the tissue, which heals and recovers."""
    return chemistry_page(TISSUE_OPENS, human_muscle(), TISSUE, "the rested tissue")


def chemistry_page(opening: str, model: Model, which: str, of: str) -> str:
    """A Markdown page of one network of a model; ``of`` is what its derived numbers follow from."""
    network, parameters = model.networks[which], model.rows
    derived = {name: unit for name, unit in model.derived_units.items() if name in network.parameters}
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
        f"## Derived from {of}\n\nA capacity is solved from the law of its reaction, by what that carries at rest.\n",
        _table(
            ("name", "unit", "from"), ((f"`{name}`", unit, _derivation(model, name)) for name, unit in derived.items())
        ),
        "## Works\n",
        "\n".join(f"- **{key}**: {model.source(key).cite()}" for key in _keys(network, parameters)),
    ]
    return "\n".join(parts) + "\n"


def _derivation(model: Model, name: str) -> str:
    """What a derived number follows from."""
    for mechanism in model.mechanisms:
        for number in mechanism.resting:
            if number.name == name:
                return f"`{number.formula}`"
        for capacity in mechanism.capacities:
            if capacity.parameter == name:
                return f"law of {capacity.of}, carrying `{capacity.flux}`"
    return "what the other shares leave"


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
