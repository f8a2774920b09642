"""Rival structures of the NAD+ network: what might limit salvage, each by name.

All share the reactions of ``biology.nad``; a structure is the rows that it puts in place of the tables' own. They hold
the same windows about as well, so a study that rests on the limit of salvage should be run with more than one of them.
What a structure spends that the default does not comes out of the hydrolysis that is assigned to no enzyme.
"""

from dataclasses import replace

from cellsim.language.mechanism import Mechanism, Structure
from cellsim.language.parameters import Parameter, beside

USUAL = "V"
SAYS = {
    "V": ("PRPP limits salvage, and NAD+ has a finite number of binding sites.", ("Tullson1988",)),
    "F": ("PRPP alone limits salvage, and a constant share of NAD+ is free.", ("Tullson1988",)),
    "A": ("Nothing limits salvage; what is too much is lost ever more steeply.", ("judgement",)),
    "Q": ("NAD+ holds back the synthesis of PRPP.", ("Tullson1988", "judgement")),
    "R": (
        "Fibers let some NAD+ go whole, and take its nicotinamide back from a plasma that gives no more.",
        ("judgement",),
    ),
}


def _structures() -> tuple[Structure, ...]:
    found: dict[str, dict[str, Parameter]] = {name: {} for name in SAYS}
    for row, parameter in beside(__file__).items():
        name, replaced = row.removeprefix("Structure").split("_", 1)
        found[name][replaced] = replace(parameter, name=replaced)
    return tuple(Structure(name, *SAYS[name], rows=rows) for name, rows in found.items())


RIVALS = Mechanism(
    "rival structures",
    "Other ways in which the NAD+ network might be built.",
    structures=_structures(),
)
