"""What the literature does not bear out, as switches, and the rival structures of NAD+ salvage: said in sentences."""

from cellsim.biology.disputed.hypotheses import DISPUTED
from cellsim.biology.disputed.structures import RIVALS as RIVAL
from cellsim.scenario.fields.field import Table
from cellsim.scenario.plan.parts import HYPOTHESES, STRUCTURES
from cellsim.scenario.plan.protocol import Protocol

STRUCTURE = "nad_structure"
CLAIMED = {each.name: each for each in DISPUTED.hypotheses}
RIVALS = {each.name: each for each in RIVAL.structures}


def hypotheses(top: Table) -> tuple[dict[str, bool], str]:
    """Every hypothesis by name, false unless the scenario says otherwise, and the structure of salvage."""
    known = (*HYPOTHESES, STRUCTURE)
    table = Table("hypotheses", top["hypotheses"].value if top.has("hypotheses") else {}, known, "[hypotheses]")
    chosen = {name: table.has(name) and table[name].boolean() for name in HYPOTHESES}
    rival = table[STRUCTURE].choice(STRUCTURES, "a structure of NAD+ salvage") if table.has(STRUCTURE) else "V"
    return chosen, rival


def told(scenario: Protocol) -> list[str]:
    """A sentence for each hypothesis that is on and for a structure that is not the usual one, with the source."""
    sentences = [
        f"The hypothesis {name} is on ({', '.join(CLAIMED[name].source)}): {CLAIMED[name].says} "
        f"The literature does not bear it out: {CLAIMED[name].against}."
        for name in _chosen(scenario)
    ]
    if scenario.structure != STRUCTURES[0]:
        rival = RIVALS[scenario.structure]
        sentences.append(
            f"The NAD+ network has the rival structure {scenario.structure} ({', '.join(rival.source)}): {rival.says}"
        )
    return sentences


def sources(scenario: Protocol) -> list[str]:
    """Keys of the works behind the hypotheses that are on, and behind a structure that is not the usual one."""
    keys = [key for name in _chosen(scenario) for key in CLAIMED[name].source]
    if scenario.structure != STRUCTURES[0]:
        keys += RIVALS[scenario.structure].source
    return list(dict.fromkeys(keys))


def _chosen(scenario: Protocol) -> list[str]:
    return [name for name, is_on in scenario.hypotheses.items() if is_on]
