"""What a result can show: a column by name, with its unit, its words, and the formula that it is read by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from cellsim.errors import NetworkError
from cellsim.language.formulas import expect, names_in

SHOWN = {
    "1": "",
    "umol/L": "µmol/L",
    "umol": "µmol",
    "fold": "fold of rest",
    "percent": "%",
    "fraction/day": "fraction per day",
    "mmol/kg": "mmol/kg wet",
}
KINDS = ("fiber", "muscle", "body")
PLAIN = ("1", "fold", "fraction", "percent", "fraction/day")  # told as the formula gives it
LONGEST = 2000  # signs of a formula


@dataclass(frozen=True)
class Observable:
    """One column of a result table.

    Parameters
    ----------
    name : of the column
    unit : as in the table of the public contract, ``"fold"`` being of rest
    title, says : what it is, in a word and in a sentence
    kind : where it lives: ``fiber`` has a value for each fiber type and for all fibers together, ``muscle`` only for
        all together, ``body`` for blood and the whole person
    shown : the unit as printed beside an axis
    formula : how it is read off a network, in the network's language: species, definitions, parameters, inputs, and
        the rate of a reaction as ``v_NAME``; empty where it is read off mitochondria, tissue or whole muscle
    rested : over what it was at rest; that is what ``fold`` means

    Raises
    ------
    NetworkError : a name that is no column's, a place where nothing lives, or a formula that is too long.
    """

    name: str
    unit: str
    title: str
    says: str = ""
    kind: str = "fiber"
    shown: str = ""
    formula: str = ""
    rested: bool = False

    def __post_init__(self) -> None:
        if not self.name.isidentifier() or self.name != self.name.lower():
            raise NetworkError(f"An observable is named in small letters, as 'sarm1_flux' is, not '{self.name}'.")
        if self.kind not in KINDS:
            raise NetworkError(f"{self.name} lives in '{self.kind}'. Write one of {', '.join(KINDS)}.")
        if len(self.formula) > LONGEST:
            raise NetworkError(f"The formula of {self.name} is longer than {LONGEST} signs.")
        object.__setattr__(self, "says", self.says or self.title)
        object.__setattr__(self, "shown", self.shown or SHOWN.get(self.unit, self.unit))

    @property
    def measured(self) -> bool:
        """Whether its unit is one of measurement, into which the formula is turned, and not a fold or a share."""
        return self.unit not in PLAIN

    @property
    def reads(self) -> tuple[str, ...]:
        """What the formula names."""
        return tuple(names_in(self.formula)) if self.formula else ()


def check_observables(observables: Iterable[Observable], kind: str, quantities: Mapping[str, Any]) -> None:
    """Refuse what no network shows, and of one kind what its network has not.

    Parameters
    ----------
    observables : of a model
    kind : of the network, ``fiber`` or ``body``
    quantities : that it has, each as one of its unit

    Raises
    ------
    NetworkError : it has no formula or lives elsewhere, or the formula reads what nothing is or has another unit.
    """
    for each in observables:
        if not each.formula or each.kind == "muscle":
            raise NetworkError(
                f"The observable {each.name} is read off no network. Give it a formula, and the kind fiber or body."
            )
        if each.kind != kind:
            continue
        if each.rested and kind == "body":
            raise NetworkError(f"The observable {each.name} is of the body, and folds of rest are of fibers only.")
        for read in each.reads:
            if read not in quantities:
                near = get_close_matches(read, quantities, 1)
                hint = f" Did you mean '{near[0]}'?" if near else ""
                raise NetworkError(f"The observable {each.name} reads '{read}', which is nothing here.{hint}")
        if each.measured:
            expect(f"The observable {each.name}", each.formula, quantities, each.unit)
