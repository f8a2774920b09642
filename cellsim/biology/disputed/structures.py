"""Rival structures of the NAD+ network: what might limit salvage, each by name.

All share the reactions of ``nad.py``; a structure is the rows that it puts in place of the tables' own. They hold the
same windows about as well, so a study that rests on the limit of salvage should be run with more than one of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from cellsim.biology.human_muscle import chemistry_table
from cellsim.biology.nad.resting import derived_rates
from cellsim.errors import ParameterError
from cellsim.language.parameters import load

NOTHING: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Structure:
    """One way in which the network might be built."""

    name: str
    says: str
    source: tuple[str, ...]


STRUCTURES = MappingProxyType(
    {
        each.name: each
        for each in (
            Structure("V", "PRPP limits salvage, and NAD+ has a finite number of binding sites.", ("Tullson1988",)),
            Structure("F", "PRPP alone limits salvage, and a constant share of NAD+ is free.", ("Tullson1988",)),
            Structure("A", "Nothing limits salvage; what is too much is lost ever more steeply.", ("judgement",)),
            Structure("Q", "NAD+ holds back the synthesis of PRPP.", ("Tullson1988", "judgement")),
            Structure(
                "R",
                "Fibers let some NAD+ go whole, and take its nicotinamide back from a plasma that gives no more.",
                ("judgement",),
            ),
        )
    }
)


@cache
def _rows() -> dict[str, dict[str, float]]:
    """The rows that each structure replaces."""
    table = load(["structures"])
    found: dict[str, dict[str, float]] = {name: {} for name in STRUCTURES}
    for row, parameter in table.items():
        name, replaced = row.removeprefix("Structure").split("_", 1)
        found[name][replaced] = parameter.value
    return found


def structure(name: str, instead: Mapping[str, float] = NOTHING) -> dict[str, float]:
    """Fiber parameters of a structure that differ from the default: its rows, and what follows from them at rest.

    ``instead`` maps rows to other values than the structure's own, for a search. What a structure spends that the
    default does not, it takes from the hydrolysis that is assigned to no enzyme.

    Raises
    ------
    ParameterError : there is no structure of that name
    """
    if name not in STRUCTURES:
        raise ParameterError(f"The NAD+ network has no structure '{name}'. Write one of {', '.join(STRUCTURES)}.")
    rows = _rows()[name] | dict(instead)
    if not rows:
        return {}
    default = {row: each.value for row, each in chemistry_table().items()}
    spent = rows.get("Share_overflow", 0.0) + rows.get("Share_release", 0.0)
    if spent:
        rows["Share_hydrolysis"] = default["Share_hydrolysis"] - spent
    before, after = derived_rates(default), derived_rates(default | rows)
    return rows | {derived: value for derived, value in after.items() if value != before[derived]}
