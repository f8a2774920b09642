"""What a result can show: a column by name, with its unit, its words, and how it is read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from cellsim import units
from cellsim.errors import NetworkError
from cellsim.language.formulas import expect, names_in, one_of

SHOWN = {
    "1": "",
    "umol/L": "µmol/L",
    "umol": "µmol",
    "fold": "fold of rest",
    "percent": "%",
    "fraction/day": "fraction per day",
    "mmol/kg": "mmol/kg wet",
    "N m": "N·m",
}
KINDS = ("fiber", "muscle", "body")
PLAIN = ("1", "fold", "fraction", "percent", "fraction/day")  # told as the formula gives it
WHOLE = ("[substance]", "[volume]", "[mass]")  # of which a larger body has more
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
        the rate of a reaction as ``v_NAME``
    rested : over what it was at rest; that is what ``fold`` means
    pooled : of a group of fibers, all that they hold over all that they held at rest, as of a biopsy; else it is the
        mean over the fibers
    read_off : where no network has it, what it is read off: mitochondria, fibers, tissue or work, as
        ``cellsim.population.readout.read_off`` has it under the name of the column

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
    pooled: bool = False
    read_off: str = ""

    def __post_init__(self) -> None:
        if not self.name.isidentifier() or self.name != self.name.lower():
            raise NetworkError(f"An observable is named in small letters, as 'sirt1_flux' is, not '{self.name}'.")
        if self.kind not in KINDS:
            raise NetworkError(f"{self.name} lives in '{self.kind}'. Write one of {', '.join(KINDS)}.")
        if len(self.formula) > LONGEST:
            raise NetworkError(f"The formula of {self.name} is longer than {LONGEST} signs.")
        if self.pooled and not self.rested:
            raise NetworkError(f"{self.name} is pooled, and only what is told over rest is. Say rested=True, too.")
        object.__setattr__(self, "says", self.says or self.title)
        object.__setattr__(self, "shown", self.shown or SHOWN.get(self.unit, self.unit))

    @property
    def measured(self) -> bool:
        """Whether its unit is one of measurement, into which the formula is turned, and not a fold or a share."""
        return self.unit not in PLAIN

    @cached_property
    def scale(self) -> float:
        """What its formula comes out in, over its unit."""
        return units.scale(self.unit) if self.measured else 1.0

    @cached_property
    def grows(self) -> bool:
        """Whether a larger body has more of it: an amount, a volume, or so much of it in a time, and no level."""
        return [each for each in units.kind(self.unit).split() if not each.endswith("[time]")] in [
            [each] for each in WHOLE
        ]

    @property
    def reads(self) -> tuple[str, ...]:
        """What the formula names."""
        return tuple(names_in(self.formula)) if self.formula else ()


def check_observables(
    observables: Iterable[Observable], known: Mapping[str, Mapping[str, Any]], rows: Mapping[str, str]
) -> None:
    """Raise unless each observable is read in one way, off what there is, and comes out in its unit.

    Parameters
    ----------
    observables : of one model
    known : what the network of each kind has, "muscle" being the tissue, one of each in its unit, by name
    rows : units of all parameters by name; every formula may read them

    Raises
    ------
    NetworkError : a column that could not be read, or reads what is nothing there.
    DimensionError : a formula that adds unlike things, or comes out in another unit.
    """
    for each in observables:
        told = f"The observable {each.name}"
        if bool(each.formula) == bool(each.read_off):
            has = "both a formula and read_off" if each.formula else "no formula"
            raise NetworkError(f"{told} has {has}. Write how it is read off a network, as in formula='v_NAMPT'.")
        if not each.formula:
            continue
        if each.rested and each.kind != "fiber":
            raise NetworkError(f"{told} is of the {each.kind}, and folds of rest are of fibers only.")
        quantities = known[each.kind]
        for read in each.reads:
            if read not in quantities and read not in rows:
                near = get_close_matches(read, [*quantities, *rows], 1)
                hint = f" Did you mean '{near[0]}'?" if near else ""
                raise NetworkError(f"{told} reads '{read}', which is nothing here.{hint}")
        if each.measured:
            more = {read: one_of(rows[read]) for read in each.reads if read not in quantities}
            expect(told, each.formula, {**quantities, **more}, each.unit)
