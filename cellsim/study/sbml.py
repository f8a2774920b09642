"""A fiber at rest as an SBML file: the network with the numbers of one fiber type.

It holds the chemistry of one fiber only. Mitochondria that are born and lost,
the other fibers, the blood and the person stay behind: SBML has no words for
agents.
"""

from pathlib import Path

from cellsim.biology import identifiers
from cellsim.biology.human_muscle import COMPARTMENTS, human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.kinetics.sbml.document import Filling, sbml
from cellsim.language.model import Model
from cellsim.language.parameters import Parameter
from cellsim.population.fibers.state import Fibers, build
from cellsim.population.fibers.traits import typical_parameters
from cellsim.study.disk.files import appearing, write
from cellsim.study.result.provenance import installed

NOTES = (
    "The chemistry of one human muscle fiber, from cellsim{version}: a type {group} fiber of a recreationally active "
    "man of 28 years and 75 kg, at rest and fasted.",
    "Contents are amounts in 1 litre of fiber water (the compartment 'fiber'). Nucleus, cytosol and matrix are shares "
    "of that same water. The compartment 'blood' holds ledgers of what was given to it, net, from the start on.",
    "Recruitment, the granted share of blood flow, plasma and V_mit are inputs: parameters that may be set while the "
    "model runs. Signals are folds of rest and stand as parameters with a rate of change.",
    "Left behind are the mitochondria as individuals, the other fibers, and the person around them.",
)


def typical_fiber(group: str, model: Model | None = None) -> Fibers:
    """The middle fiber of a type in the reference person, at rest.

    Parameters
    ----------
    group : "I", "IIa" or "IIx"
    model : what it is made of; the human muscle unless given

    Returns
    -------
    one fiber
    """
    model = model or human_muscle()
    person = subject(28.0, "male", 75.0, "recreational", rows=model.rows)
    return build(model, person, 1, 0, 0, changes=typical_parameters(model, person, group))


def fiber_sbml(group: str = "I", model: Model | None = None) -> str:
    """The typical fiber of a type as the text of an SBML Level 3 Version 2 file; amounts in umol, times in s.

    Parameters
    ----------
    group : "I", "IIa" or "IIx"
    model : what it is made of; the human muscle unless given

    Returns
    -------
    the text of the file

    Raises
    ------
    NetworkError : libSBML finds a fault in the model, of units or otherwise.
    """
    model = model or human_muscle()
    fiber, table = typical_fiber(group, model), model.rows
    version = f" {known}" if (known := installed("cellsim")) else ""
    filling = Filling(
        name=name_of(group),
        values=dict(zip(fiber.kernel.arguments, fiber.P[:, 0].tolist(), strict=True)),
        start=dict(zip(fiber.kernel.species, fiber.Y[:, 0].tolist(), strict=True)),
        shares=COMPARTMENTS,
        says=_sentences(model),
        sources={name: row.source for name, row in table.items()} | dict.fromkeys(model.derived_units, ("judgement",)),
        notes=[line.format(version=version, group=group) for line in NOTES],
        identities=identities(group),
        work=model.source,
    )
    return sbml(model.fiber, filling)


def name_of(group: str) -> str:
    """What the SBML model of a type is called.

    Parameters
    ----------
    group : "I", "IIa" or "IIx"

    Returns
    -------
    the id of the model
    """
    return f"muscle_fiber_{group}"


def identities(group: str) -> identifiers.Known:
    """What databases call the elements of the SBML model of a type.

    Parameters
    ----------
    group : "I", "IIa" or "IIx"

    Returns
    -------
    qualifiers and identifiers, by the id of the element
    """
    elements = identifiers.known(identifiers.PLACES + identifiers.SPECIES + identifiers.SIGNALS)
    steps = identifiers.known(identifiers.PROCESSES + identifiers.ENZYMES)
    taxon = {name_of(group): (("hasTaxon", identifiers.HUMAN),)}
    return {**elements, **{f"v_{name}": each for name, each in steps.items()}, **taxon}


def _sentences(model: Model) -> dict[str, tuple[str, ...]]:
    """What there is to say of each parameter and input."""
    inputs = dict.fromkeys(model.fiber.inputs, ("An input: it may be set while the model runs.",))
    derived = "No row of its own: it follows from the resting fiber, as the page of its reaction says."
    told = {name: _remarks(row) for name, row in model.rows.items()}
    return told | dict.fromkeys(model.derived_units, (derived,)) | inputs


def _remarks(row: Parameter) -> tuple[str, ...]:
    """What the tables say of a number; a fiber's type and person may have moved it from there."""
    value, low, high = row.written
    return (row.says, f"In the table: {value}, from {low} to {high}; {row.known}.")


def save_sbml(file: Path, group: str = "I", model: Model | None = None) -> Path:
    """Write the typical fiber of a type, whole or not at all.

    Parameters
    ----------
    file : where it goes; nothing may be there
    group : "I", "IIa" or "IIx"
    model : what it is made of; the human muscle unless given

    Returns
    -------
    the file

    Raises
    ------
    ResultError : something of that name is there already, or the system refuses.
    """
    with appearing(file) as fresh:
        write(fresh, fiber_sbml(group, model).encode())
    return file
