"""A mechanism: what one page of biology contributes, whole."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from cellsim.errors import NetworkError
from cellsim.language.labels.label import Label
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import Parameter
from cellsim.language.rules.rule import Rule
from cellsim.sources import Source

FIBER, PERSON, TISSUE = "fiber", "person", "tissue"
NETWORKS = (FIBER, PERSON, TISSUE)


@dataclass(frozen=True)
class Resting:
    """A number that follows from the rows: a pool that a balance sets, a constant that makes rest hold.

    Parameters
    ----------
    name : by which formulas read it
    formula : of rows, of other such numbers and of what is at rest
    unit : in which it comes out
    says : what it is
    mend : what to do about it where it comes out at zero or less, which then refuses the model; empty where it may be
        so
    """

    name: str
    formula: str
    unit: str
    says: str = ""
    mend: str = ""


@dataclass(frozen=True)
class Capacity:
    """The capacity of an enzyme, solved from its own law: what makes its reaction carry ``flux`` at rest.

    Parameters
    ----------
    parameter : the Vmax or k that the law is in proportion to, ``NAMPT_Vmax`` of the reaction ``NAMPT``
    flux : what the reaction carries at rest, a formula of rows and resting numbers [unit of the reaction's rate]
    unit : of the parameter
    reaction : whose capacity it is, where the parameter's name does not say it
    """

    parameter: str
    flux: str
    unit: str = "umol/L/s"
    reaction: str = ""

    @property
    def of(self) -> str:
        """The reaction that it is the capacity of."""
        return self.reaction or self.parameter.rpartition("_")[0]


@dataclass(frozen=True)
class Hypothesis:
    """A claim that can be switched on.

    Parameters
    ----------
    name : by which ``Model.under`` switches it on
    says : the claim
    source : keys of those whose it is, or who speak of it
    against : why it is off
    changes : parameters of every fiber that it changes, from those of the reference fiber and an age [year], all in
        cellsim's own units; a function of one's own is plain, as a rule is, and told by its text

    Raises
    ------
    NetworkError : ``changes`` is not of the package and not plain, or takes something else.
    """

    name: str
    says: str
    source: tuple[str, ...]
    against: str
    changes: Callable[[Mapping[str, float], float], dict[str, float]]

    def __post_init__(self) -> None:
        object.__setattr__(self, "changes", Rule.of("changes", self.changes, f"What {self.name} changes"))
        if isinstance(self.changes, Rule) and len(self.changes.parameters) != 2:
            raise NetworkError(
                f"What {self.name} changes takes ({', '.join(self.changes.parameters)}). "
                "Let it take two: the parameters by name, and an age in years."
            )

    def changed(self, values: Mapping[str, float], age_years: float, names: Collection[str]) -> dict[str, float]:
        """What it changes in a person of an age.

        Parameters
        ----------
        values : of the reference fiber [cellsim's own units]
        age_years : of the person [year]
        names : of what can be changed

        Returns
        -------
        values by name [cellsim's own units]

        Raises
        ------
        NetworkError : it gives no table of numbers, or changes what no fiber has.
        """
        found = self.changes(values, age_years)
        if not isinstance(found, dict) or not all(isinstance(each, int | float) for each in found.values()):
            raise NetworkError(f"What {self.name} changes is {str(found)[:60]!r}. Return numbers by parameter.")
        if strange := [each for each in found if each not in names]:
            near = get_close_matches(strange[0], names, 1)
            hint = f"Did you mean '{near[0]}'?" if near else "Write a parameter of the fiber."
            raise NetworkError(f"{self.name} changes '{strange[0]}', which no fiber has. {hint}")
        return found

    @property
    def written(self) -> str | list[str]:
        """Its name, with the text of what it changes where that is one's own."""
        text = self.changes.text if isinstance(self.changes, Rule) else ""
        return [self.name, text] if text else self.name


@dataclass(frozen=True)
class Structure:
    """A rival way in which the network might be built.

    Parameters
    ----------
    name : by which ``Model.under`` takes it up
    says : what it claims
    source : keys of those whose it is
    rows : that it puts in place of the tables' own, by name
    """

    name: str
    says: str
    source: tuple[str, ...]
    rows: Mapping[str, Parameter] = field(default_factory=dict)


HOLDS = {
    "moving": str,
    "species": Species,
    "definitions": Definition,
    "reactions": Reaction,
    "resting": Resting,
    "capacities": Capacity,
    "observables": Observable,
    "labels": Label,
    "hypotheses": Hypothesis,
    "structures": Structure,
    "sources": Source,
    "claims": str,
}


@dataclass(frozen=True)
class Mechanism:
    """What one page of biology contributes to a model.

    Parameters
    ----------
    name, says : a word to take it out by, and a sentence on what it does
    network : the network that its species belong to, "fiber", "person" or "tissue"
    species, definitions, reactions : its chemistry
    inputs : what is set from outside while time passes, each with its unit
    moving : inputs that may move evenly in time between two settings
    rows : its numbers, as ``beside`` reads them
    at_rest : what species, definitions and inputs are in the rested reference fiber, where their own formula does not
        say it: formulas of rows and resting numbers
    resting : numbers that follow from the rows, in an order in which each can be worked out
    capacities : of its enzymes, solved from their laws at rest
    shares : rows that are shares of a whole, with the name of that whole; over a model they add up to one
    remainder : of a whole, the share that takes what all others leave, so it has no row
    observables : what it shows
    labels : parts that can be labeled in its network
    rules : what is not chemistry: functions by which organelles, blood or tissue go on; each is called by its name
    replaces : functions of one's own, by the name of the rule of another mechanism in whose place they stand. Each
        takes the same in the same order, is plain, and reads rows of its own mechanism off its constants
    hypotheses, structures : what is claimed of it and not borne out, and its rivals
    sources : works that it rests on and the library does not hold
    claims : test modules that hold it against something published

    Raises
    ------
    NetworkError : it belongs to no network there is, or a list of it holds something else than it should.
    """

    name: str
    says: str
    network: str = FIBER
    species: Sequence[Species] = ()
    definitions: Sequence[Definition] = ()
    reactions: Sequence[Reaction] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    moving: Sequence[str] = ()
    rows: Mapping[str, Parameter] = field(default_factory=dict)
    at_rest: Mapping[str, str] = field(default_factory=dict)
    resting: Sequence[Resting] = ()
    capacities: Sequence[Capacity] = ()
    shares: Mapping[str, str] = field(default_factory=dict)
    remainder: Mapping[str, str] = field(default_factory=dict)
    observables: Sequence[Observable] = ()
    labels: Sequence[Label] = ()
    rules: Sequence[Callable[..., Any]] = ()
    replaces: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    hypotheses: Sequence[Hypothesis] = ()
    structures: Sequence[Structure] = ()
    sources: Sequence[Source] = ()
    claims: Sequence[str] = ()

    def __post_init__(self) -> None:
        if self.network not in NETWORKS:
            raise NetworkError(f"{self.name} belongs to '{self.network}'. Write one of {', '.join(NETWORKS)}.")
        # Lists are as good as tuples to whoever writes one, but a value must not change.
        for name, kind in HOLDS.items():
            held = getattr(self, name)
            every = tuple(held) if isinstance(held, list | tuple) else (held,)
            wrong = [each for each in every if not isinstance(each, kind)]
            if wrong or not isinstance(held, list | tuple):
                raise NetworkError(
                    f"The {name} of {self.name} hold {str(wrong[0] if wrong else held)[:60]!r}. "
                    f"Write a list of {kind.__name__}."
                )
            object.__setattr__(self, name, every)
        self._hold_rules()

    def _hold_rules(self) -> None:
        """Functions as rules, which can be told apart by their text and sent to other processes."""
        if not isinstance(self.replaces, Mapping) or not all(callable(each) for each in self.replaces.values()):
            raise NetworkError(
                f"{self.name} replaces {str(self.replaces)[:60]!r}. Write functions by the rule that each replaces, "
                'replaces={"tagging_hazard": mine}.'
            )
        if not isinstance(self.rules, list | tuple) or not all(hasattr(each, "__name__") for each in self.rules):
            raise NetworkError(f"The rules of {self.name} hold {str(self.rules)[:60]!r}. Write a list of functions.")
        own = tuple(Rule.of(each.__name__, each, f"The rule {each.__name__} of {self.name}") for each in self.rules)
        instead = {
            name: Rule.of(name, each, f"What {self.name} has in place of {name}", instead=True)
            for name, each in self.replaces.items()
        }
        object.__setattr__(self, "rules", own)
        object.__setattr__(self, "replaces", instead)

    @property
    def declared(self) -> dict[str, Rule]:
        """Its rules by name."""
        return {each.name: each for each in self.rules if isinstance(each, Rule)}

    @property
    def instead(self) -> dict[str, Rule]:
        """Its rules in place of another mechanism's, by name."""
        return {name: each for name, each in self.replaces.items() if isinstance(each, Rule)}
