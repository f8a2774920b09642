"""A rule as a mechanism holds it: a function under the name that it is called by."""

import inspect
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from hashlib import sha256
from typing import Any, NamedTuple

from cellsim.errors import NetworkError
from cellsim.language.rules.flat import MEND, flat, more_than_numbers
from cellsim.language.rules.reads import reads
from cellsim.language.rules.texts import module_of

HOUSE = "cellsim."  # modules whose functions stand in the package, and need no text of their own


@dataclass(frozen=True)
class Rule:
    """One rule: what is called by its name.

    ``text`` is a rule of one's own as one text that needs nothing around it, and what runs is that text and no other;
    empty where ``written`` is a function of the package, which runs as it stands. ``doc`` is what it says of itself.
    """

    name: str
    doc: str
    text: str = ""
    written: Callable[..., Any] | None = None

    @classmethod
    def of(cls, name: str, function: Callable[..., Any], owner: str, instead: bool = False) -> "Rule":
        """The rule that a function is; ``instead`` of another, it has a text of its own wherever it stands.

        Raises
        ------
        NetworkError : a function that is not of the package and is not plain.
        """
        if isinstance(function, Rule):
            return function
        if not instead and getattr(function, "__module__", "").startswith(HOUSE):
            return cls(name, inspect.getdoc(function) or "", written=function)
        return cls(name, inspect.getdoc(function) or "", flat(function, name, owner))

    def __call__(self, *given: Any) -> Any:
        return self.function(*given)

    @cached_property
    def function(self) -> Callable[..., Any]:
        """The function itself."""
        return self.written or getattr(module_of(f"rule_{self.digest}", f"import math\n\n{self.text}"), self.name)

    @property
    def __name__(self) -> str:
        return self.name

    @property
    def says(self) -> str:
        """What it says of itself first, on one line."""
        return " ".join(self.doc.split("\n\n")[0].split())

    @property
    def digest(self) -> str:
        """sha256 of the text."""
        return sha256(self.text.encode()).hexdigest()

    @property
    def parameters(self) -> tuple[str, ...]:
        """What it takes, in order."""
        return tuple(inspect.signature(self.function).parameters)

    def __reduce__(self) -> tuple:
        return Rule, (self.name, self.doc, self.text, self.written)


def takes(rule: Rule) -> dict[str, Any]:
    """The kind of each parameter of a rule of the package, where it is written."""
    kinds = typing.get_type_hints(rule.written) if rule.written else {}
    return {name: kinds.get(name, Any) for name in rule.parameters}


def groups(rule: Rule) -> dict[str, type]:
    """Parameters of a rule of the package that are groups of numbers, each by its kind."""
    found = takes(rule).items()
    return {name: kind for name, kind in found if isinstance(kind, type) and hasattr(kind, "_fields")}


def scalar(rule: Rule) -> bool:
    """Whether a rule of the package takes numbers alone, and groups of numbers."""
    fields = [kind for group in groups(rule).values() for kind in typing.get_type_hints(group).values()]
    kinds = [kind for name, kind in takes(rule).items() if name not in groups(rule)]
    return all(each in (float, int, bool) for each in (*kinds, *fields))


def check_instead(own: Rule, usual: Rule, owner: str, rows: Iterable[str]) -> None:
    """Raise unless a rule can be called where another is, and reads only what it is given.

    Parameters
    ----------
    own, usual : the rule, and the one of the package whose place it takes
    owner : what it is called where something is wrong
    rows : of its own mechanism; it may read them beside the constants that it is given
    """
    if own.parameters != usual.parameters:
        raise NetworkError(
            f"{owner} takes ({', '.join(own.parameters)}), and the rule in whose place it stands takes "
            f"({', '.join(usual.parameters)}). Write the same, in that order."
        )
    if scalar(usual) and (what := more_than_numbers(own.text)):
        raise NetworkError(f"{owner} holds {what}, and this rule takes numbers alone. {MEND}")
    for name, kind in groups(usual).items():
        there = (*kind._fields, *rows)  # type: ignore[attr-defined]
        for word in reads(own.text, own.name, name):
            if word not in there:
                near = get_close_matches(word, there, 1)
                hint = f"Did you mean {name}.{near[0]}?" if near else f"It has {', '.join(there[:8])}."
                raise NetworkError(f"{owner} reads {name}.{word}, and {kind.__name__} has no such number. {hint}")


def widened(constants: Any, rows: Mapping[str, float]) -> Any:
    """A group of constants with rows beside them, under their own names.

    Raises
    ------
    NetworkError : a row of the name of a constant.
    """
    kind: Any = type(constants)
    return wider(kind, tuple(rows))(*constants, *rows.values()) if rows else constants


@cache
def wider(kind: type, rows: tuple[str, ...]) -> Any:
    """The kind of group that has these rows too."""
    if not rows:
        return kind
    if same := sorted({*rows} & {*kind._fields}):  # type: ignore[attr-defined]
        raise NetworkError(f"The row {same[0]} has the name of a constant of {kind.__name__}. Give it another name.")
    fields = [(name, float) for name in (*kind._fields, *rows)]  # type: ignore[attr-defined]
    return NamedTuple(kind.__name__, fields)  # type: ignore[misc]
