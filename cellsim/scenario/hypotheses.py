"""What the literature does not bear out, as switches, and the rival structures of NAD+ salvage: said in sentences."""

from typing import TYPE_CHECKING, NamedTuple

from cellsim.scenario.fields import Table
from cellsim.scenario.parts import HYPOTHESES, STRUCTURES

if TYPE_CHECKING:
    from cellsim.scenario.scenario import Scenario

STRUCTURE = "nad_structure"


class Said(NamedTuple):
    """What is supposed, what was found instead, and the works that tell so."""

    supposed: str
    found: str
    source: tuple[str, ...]


SAID = {
    "exercise_parp_drain": Said(
        "exercise drains NAD+ through PARP",
        "human biopsies after an hour of cycling do not show it",
        ("Stocks2020",),
    ),
    "nad_halves_by_60": Said(
        "the NAD+ of muscle halves by the age of 60",
        "it was read from skin, and no study of human muscle or blood that was found shows so much",
        ("Massudi2012",),
    ),
    "direct_nmn_uptake": Said(
        "NMN enters muscle fibers whole, through SLC12A8",
        "it was found in the gut of mice and is disputed, and muscle cells use NMN by way of NR",
        ("Grozio2019", "Fletcher2017"),
    ),
    "sirt3_gatekeeper": Said(
        "NAD+ helps mitochondria only through SIRT3",
        "in the liver NR did its good without SIRT3, and no source was found for muscle",
        ("Mukherjee2021",),
    ),
}
RIVALS = {
    "V": ("a scarce supply of PRPP, and a finite number of sites that bind NAD+", ("Tullson1988",)),
    "F": ("a scarce supply of PRPP alone, with a constant free share of NAD+", ("Tullson1988",)),
    "A": ("a use of NAD+ that rises steeply with NAD+ itself", ("judgement",)),
    "Q": ("PRPP synthetase, which NAD+ holds back, and the sites that bind NAD+", ("judgement",)),
    "R": ("a small release of NAD+ from the fiber, and the sites that bind NAD+", ("judgement",)),
}


def hypotheses(top: Table) -> tuple[dict[str, bool], str]:
    """Every hypothesis by name, false unless the scenario says otherwise, and the structure of salvage."""
    known = (*HYPOTHESES, STRUCTURE)
    table = Table("hypotheses", top["hypotheses"].value if top.has("hypotheses") else {}, known, "[hypotheses]")
    chosen = {name: table.has(name) and table[name].boolean() for name in HYPOTHESES}
    rival = table[STRUCTURE].choice(STRUCTURES, "a structure of NAD+ salvage") if table.has(STRUCTURE) else "V"
    return chosen, rival


def told(scenario: "Scenario") -> list[str]:
    """A sentence for each hypothesis that is on and for a structure that is not the usual one, with the source."""
    sentences = [
        f"The hypothesis {name} is on: {SAID[name].supposed}. "
        f"The literature does not bear it out: {SAID[name].found} ({', '.join(SAID[name].source)})."
        for name in _chosen(scenario)
    ]
    if scenario.structure != STRUCTURES[0]:
        what, keys = RIVALS[scenario.structure]
        sentences.append(
            f"Salvage of NAD+ has the rival structure {scenario.structure}: its limit is {what} ({', '.join(keys)})."
        )
    return sentences


def sources(scenario: "Scenario") -> list[str]:
    """Keys of the works behind the hypotheses that are on, and behind a structure that is not the usual one."""
    keys = [key for name in _chosen(scenario) for key in SAID[name].source]
    if scenario.structure != STRUCTURES[0]:
        keys += RIVALS[scenario.structure][1]
    return list(dict.fromkeys(keys))


def _chosen(scenario: "Scenario") -> list[str]:
    return [name for name, is_on in scenario.hypotheses.items() if is_on]
