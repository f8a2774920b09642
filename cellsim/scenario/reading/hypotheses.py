"""What the literature does not bear out, as switches, and the rival structures of NAD+ salvage: said in sentences."""

from cellsim.biology.disputed.hypotheses import SATELLITE_CELLS_NEED_NAD
from cellsim.biology.disputed.structures import USUAL
from cellsim.language.mechanism import Structure
from cellsim.language.model import Model
from cellsim.scenario.fields.field import Field, Table
from cellsim.scenario.plan.protocol import Protocol

STRUCTURE = "nad_structure"


def hypotheses(top: Table, model: Model) -> tuple[dict[str, bool], str]:
    """Every hypothesis of a model, false unless the scenario says otherwise, and the structure that it asks for."""
    known, written = (*model.claimed, STRUCTURE), top["hypotheses"].value if top.has("hypotheses") else {}
    of_cells = SATELLITE_CELLS_NEED_NAD.name
    if of_cells not in known and isinstance(written, dict) and of_cells in written:
        raise Field(f"hypotheses.{of_cells}", written[of_cells]).wrong(
            "It is claimed of cells, and no cell is followed here",
            'Write repair = "cells" under [muscle], or leave it out.',
        )
    table = Table("hypotheses", written, known, "[hypotheses]")
    chosen = {name: table.has(name) and table[name].boolean() for name in model.claimed}
    rival = table[STRUCTURE].choice(tuple(model.rivals), "a structure of NAD+ salvage") if table.has(STRUCTURE) else ""
    return chosen, rival


def hypotheses_in_words(scenario: Protocol) -> list[str]:
    """A sentence for each hypothesis that is on and for a structure that is not the usual one, with the source."""
    made = scenario.made_of()
    sentences = [
        f"The hypothesis {each.name} is on ({', '.join(each.source)}): {each.says} "
        f"The literature does not bear it out: {each.against}."
        for each in map(made.claimed.__getitem__, made.hypotheses)
    ]
    if (rival := _rival(made)) is not None:
        sentences.append(
            f"The NAD+ network has the rival structure {rival.name} ({', '.join(rival.source)}): {rival.says}"
        )
    return sentences


def sources(scenario: Protocol) -> list[str]:
    """Keys of the works behind the hypotheses that are on, and behind a structure that is not the usual one."""
    made = scenario.made_of()
    rival = _rival(made)
    keys = [key for name in made.hypotheses for key in made.claimed[name].source]
    return list(dict.fromkeys((*keys, *(rival.source if rival else ()))))


def _rival(made: Model) -> Structure | None:
    """The structure of salvage, where it is not the usual one."""
    return made.rivals[made.structure] if made.structure not in ("", USUAL) else None
