"""What the literature does not bear out, as switches, and the rival structures of NAD+ salvage: said in sentences."""

from typing import TYPE_CHECKING, NamedTuple

from cellsim.scenario.fields import Table
from cellsim.scenario.parts import HYPOTHESES, STRUCTURES

if TYPE_CHECKING:
    from cellsim.scenario.scenario import Scenario

STRUCTURE = "nad_structure"


class Hypothesis(NamedTuple):
    """What is supposed, the works that speak of it, and what speaks against it."""

    says: str
    source: tuple[str, ...]
    against: str


class Structure(NamedTuple):
    """What might limit salvage, and the works that speak of it."""

    says: str
    source: tuple[str, ...]


SUPPOSED = {
    "exercise_parp_drain": Hypothesis(
        "Exercise drains NAD+ through PARP.",
        ("Stocks2020",),
        "human biopsies after an hour of cycling do not show it",
    ),
    "nad_halves_by_60": Hypothesis(
        "Muscle loses half of its NAD+ between 40 and 60 years.",
        ("Massudi2012",),
        "it is known of skin, and no study of muscle or blood that was found shows so much",
    ),
    "direct_nmn_uptake": Hypothesis(
        "Muscle takes up NMN whole, through SLC12A8.",
        ("Grozio2019", "Fletcher2017"),
        "it was found in the gut of mice and is disputed, and muscle cells use NMN by way of NR",
    ),
    "sirt3_gatekeeper": Hypothesis(
        "NAD+ helps mitochondria only through SIRT3.",
        ("Mukherjee2021",),
        "in the liver NR did its good without SIRT3, and no source was found for muscle",
    ),
}
RIVALS = {
    "V": Structure("PRPP limits salvage, and NAD+ has a finite number of binding sites.", ("Tullson1988",)),
    "F": Structure("PRPP alone limits salvage, and a constant share of NAD+ is free.", ("Tullson1988",)),
    "A": Structure("Nothing limits salvage; what is too much is lost ever more steeply.", ("judgement",)),
    "Q": Structure("NAD+ holds back the synthesis of PRPP.", ("Tullson1988", "judgement")),
    "R": Structure("Fibers let some NAD+ go whole, and NAD+ has a finite number of binding sites.", ("judgement",)),
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
        f"The hypothesis {name} is on ({', '.join(SUPPOSED[name].source)}): {SUPPOSED[name].says} "
        f"The literature does not bear it out: {SUPPOSED[name].against}."
        for name in _chosen(scenario)
    ]
    if scenario.structure != STRUCTURES[0]:
        rival = RIVALS[scenario.structure]
        sentences.append(
            f"The NAD+ network has the rival structure {scenario.structure} ({', '.join(rival.source)}): {rival.says}"
        )
    return sentences


def sources(scenario: "Scenario") -> list[str]:
    """Keys of the works behind the hypotheses that are on, and behind a structure that is not the usual one."""
    keys = [key for name in _chosen(scenario) for key in SUPPOSED[name].source]
    if scenario.structure != STRUCTURES[0]:
        keys += RIVALS[scenario.structure].source
    return list(dict.fromkeys(keys))


def _chosen(scenario: "Scenario") -> list[str]:
    return [name for name, is_on in scenario.hypotheses.items() if is_on]
