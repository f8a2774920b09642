"""The rules of a model, those in the place of one too, and what else its mechanisms bring, by name."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cached_property

from cellsim.errors import NetworkError
from cellsim.language.assembly import once
from cellsim.language.mechanism import Hypothesis, Mechanism, Structure
from cellsim.language.observable import Observable
from cellsim.language.rules.rule import Rule, check_instead, groups, wider
from cellsim.sources import Source, library, source


class RuleBook:
    """Rules by name.

    ``usual`` are those that are declared, whatever stands in their place; ``own`` those that stand in the place of one,
    each with the mechanism that brings it; ``in_force`` those that are called.

    Raises
    ------
    NetworkError : a rule that is declared or replaced twice, or one in the place of none.
    """

    def __init__(self, mechanisms: Iterable[Mechanism]) -> None:
        every = tuple(mechanisms)
        self.usual: dict[str, Rule] = {}
        self.home: dict[str, str] = {}
        self.own: dict[str, tuple[Mechanism, Rule]] = {}
        for mechanism in every:
            for name, rule in mechanism.declared.items():
                if name in self.home:
                    raise NetworkError(
                        f"The rule {name} of {mechanism.name} is one of {self.home[name]} already. To put yours in its "
                        f'place, write replaces={{"{name}": ...}}.'
                    )
                self.usual[name], self.home[name] = rule, mechanism.name
        for mechanism in every:
            for name, rule in mechanism.instead.items():
                self._replace(name, mechanism, rule)

    def _replace(self, name: str, mechanism: Mechanism, rule: Rule) -> None:
        if name in self.own:
            raise NetworkError(f"Both {self.own[name][0].name} and {mechanism.name} replace {name}. Take one out.")
        if name not in self.usual:
            near = get_close_matches(name, self.usual, 1)
            hint = f"Did you mean '{near[0]}'?" if near else f"There is {', '.join(sorted(self.usual))}."
            raise NetworkError(f"{mechanism.name} replaces the rule '{name}', and there is none here. {hint}")
        self.own[name] = mechanism, rule

    @property
    def in_force(self) -> dict[str, Rule]:
        """What is called by each name."""
        return self.usual | {name: rule for name, (_, rule) in self.own.items()}

    def check(self) -> None:
        """Raise unless each rule that replaces one can be called in its place, and says whose it is."""
        for name, (mechanism, rule) in self.own.items():
            owner = f"What {mechanism.name} has in place of {name}"
            check_instead(rule, self.usual[name], owner, mechanism.rows)
            for kind in groups(self.usual[name]).values():
                wider(kind, tuple(mechanism.rows))
            if not _cited(mechanism, rule):
                raise NetworkError(
                    f"{owner} cites nobody. Name a work in its docstring, as in '... [1/s]; Twig2008 (direction).', "
                    "or judgement."
                )

    def cited(self) -> list[str]:
        """Keys of the works that rules which replace one name in their docstrings."""
        return [key for mechanism, rule in self.own.values() for key in _cited(mechanism, rule)]

    def rows_read_by(self, kind: type) -> tuple[str, ...]:
        """Rows that rules read off a group of constants of this kind: those of the mechanisms that bring such rules."""
        takers = (each for name, (each, _) in self.own.items() if kind in groups(self.usual[name]).values())
        return tuple(dict.fromkeys(row for mechanism in takers for row in mechanism.rows))

    def record(self) -> dict[str, dict[str, str]]:
        """Whose rules stand in the place of others, and the sha256 of their texts, as JSON can hold it."""
        return {name: {"of": each.name, "sha256": rule.digest} for name, (each, rule) in self.own.items()}


def _cited(mechanism: Mechanism, rule: Rule) -> list[str]:
    known = {*library(), *(each.key for each in mechanism.sources)}
    return [word for word in dict.fromkeys(re.findall(r"\w+", rule.doc)) if word in known]


class Parts:
    """What mechanisms bring, by name; nothing of it depends on which rows are set or what is taken to be so.

    Parameters
    ----------
    mechanisms : in the order of the model
    """

    mechanisms: tuple[Mechanism, ...]

    def of(self, network: str) -> Iterator[Mechanism]:
        """The mechanisms whose chemistry belongs to a network.

        Parameters
        ----------
        network : "fiber", "person" or "tissue"

        Returns
        -------
        in the order of the model
        """
        return (each for each in self.mechanisms if each.network == network)

    @cached_property
    def claimed(self) -> dict[str, Hypothesis]:
        """What is claimed and not borne out, by name."""
        return {each.name: each for mechanism in self.mechanisms for each in mechanism.hypotheses}

    @cached_property
    def rivals(self) -> dict[str, Structure]:
        """Rival structures by name."""
        return {each.name: each for mechanism in self.mechanisms for each in mechanism.structures}

    @cached_property
    def observables(self) -> dict[str, Observable]:
        """Every column that a result has, in the order of the mechanisms; tables keep to it."""
        once("observable", (each.name for mechanism in self.mechanisms for each in mechanism.observables))
        return {each.name: each for mechanism in self.mechanisms for each in mechanism.observables}

    @cached_property
    def rulebook(self) -> RuleBook:
        """What is not chemistry: the rules by which organelles, blood and tissue go on, and what replaces which."""
        return RuleBook(self.mechanisms)

    @property
    def rules(self) -> dict[str, Rule]:
        """The rule that is called by each name."""
        return self.rulebook.in_force

    def source(self, key: str) -> Source:
        """A work by its key: of the library, or of a mechanism.

        Parameters
        ----------
        key : as rows and reactions cite it

        Returns
        -------
        who, when and where
        """
        own = {each.key: each for mechanism in self.mechanisms for each in mechanism.sources}
        return own[key] if key in own else source(key)
