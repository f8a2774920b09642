"""What is done to the cells that mend a muscle: taken away, kept out, blocked, or given."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from cellsim.biology.repair_cells.kinds import FACTORS, KINDS
from cellsim.errors import ScenarioError

ENTERING = ("neutrophil", "monocyte", "regulatory_t")


@dataclass(frozen=True)
class Treatment:
    """Nothing is done unless given.

    Parameters
    ----------
    made : secretion of a factor, relative to what it would be, by its name
    infused : of a factor at every place, by its name [half effects per hour of a mouse]
    infused_h : how long, from the start on [h of a mouse]
    entering : how many arrive from the blood, relative to what would: neutrophil, monocyte, regulatory_t
    kept : share of a kind that is there from the start, by its name
    """

    made: Mapping[str, float] = field(default_factory=dict)
    infused: Mapping[str, float] = field(default_factory=dict)
    infused_h: float = 0.0
    entering: Mapping[str, float] = field(default_factory=dict)
    kept: Mapping[str, float] = field(default_factory=dict)

    def arrays(self) -> dict[str, np.ndarray]:
        """The same, each in the order of its names.

        Raises
        ------
        ScenarioError : there is nothing of such a name, or less than none of it.
        """
        return {
            "made": _in_order("made", self.made, FACTORS, 1.0),
            "infused": _in_order("infused", self.infused, FACTORS, 0.0),
            "entering": _in_order("entering", self.entering, ENTERING, 1.0),
            "kept": _in_order("kept", self.kept, KINDS, 1.0),
        }


def _in_order(what: str, given: Mapping[str, float], names: tuple[str, ...], usual: float) -> np.ndarray:
    for name, value in given.items():
        if name not in names:
            raise ScenarioError(f"A treatment has {what} = '{name}'. Write one of {', '.join(names)}.")
        if not value >= 0.0:
            raise ScenarioError(f"A treatment has {what} of {name} = {value}. Write 0 or more.")
    return np.array([float(given.get(name, usual)) for name in names])
