"""The rules of a model as the population calls them: each by its name, over numbers or over all fibers.

A rule of the package that calls another calls what stands in its place. A rule of one's own is called fiber by fiber,
and must give a number each time.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import repeat
from math import isfinite
from types import FunctionType
from typing import Any

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import NetworkError
from cellsim.language.model import Model
from cellsim.language.rules.rule import Rule, widened


class Laws:
    """The rules in force in a model, ``laws.loss(...)``.

    ``usual`` are those of the ``model`` as they are declared, by name, and ``own`` what stands in the place of some.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self._book = model.rulebook
        called = human_muscle().rules
        if deaf := [name for name in self._book.usual if name not in called]:
            raise NetworkError(
                f"Nothing calls the rule '{deaf[0]}' of {self._book.home[deaf[0]]}. Put it in the place of one that is "
                f"called, with replaces: {', '.join(sorted(called))}."
            )
        self.usual = {name: rule.function for name, rule in self._book.usual.items()}
        self.own = {name: rule for name, (_, rule) in self._book.own.items()}
        vars(self).update(bound(self.usual, {name: over_fibers(rule) for name, rule in self.own.items()}))

    def __getattr__(self, name: str) -> Callable[..., Any]:
        raise NetworkError(f"This model has no rule '{name}', and cannot live without. Leave the mechanism in it.")

    def whose(self, name: str) -> str:
        """The mechanism whose rule is called by a name."""
        return self._book.own[name][0].name if name in self._book.own else self._book.home[name]

    def rows_read_by(self, kind: type) -> tuple[str, ...]:
        """Rows that rules of one's own read beside the constants of a group."""
        return self._book.rows_read_by(kind)

    def with_rows(self, constants: Any, values: Mapping[str, float]) -> Any:
        """A group of constants with the rows beside them that rules of one's own read there."""
        return widened(constants, {name: values[name] for name in self.rows_read_by(type(constants))})


@lru_cache(maxsize=32)
def laws_of(model: Model) -> Laws:
    """The rules of a model, put together once."""
    return Laws(model)


def bound(usual: Mapping[str, Callable[..., Any]], own: Mapping[str, Callable[..., Any]]) -> dict[str, Any]:
    """Functions by name, those of one's own in place of the usual, and each of these calling what is in force."""
    if not own:
        return dict(usual)
    made = {name: _again(each) for name, each in usual.items()}
    instead = {id(each): own.get(name, made[name]) for name, each in usual.items()}
    for each in made.values():
        names = each.__globals__
        names.update({name: instead[id(value)] for name, value in names.items() if id(value) in instead})
    return made | dict(own)


def _again(function: Callable[..., Any]) -> FunctionType:
    """The same function, with names around it of its own."""
    if not isinstance(function, FunctionType):
        raise NetworkError(f"The rule {function} is no function. Write one with def.")
    return FunctionType(function.__code__, dict(function.__globals__), function.__name__, None, function.__closure__)


def over_fibers(rule: Rule) -> Callable[..., Any]:
    """A rule of one's own, called for each fiber where it is given arrays (fiber,)."""

    def each(*given: Any) -> Any:
        sizes = [len(value) for value in given if isinstance(value, np.ndarray)]
        if not sizes:
            return _checked(rule, given)
        columns = (value.tolist() if isinstance(value, np.ndarray) else repeat(value, sizes[0]) for value in given)
        return np.array([_checked(rule, one) for one in zip(*columns, strict=False)])

    return each


def _checked(rule: Rule, given: tuple) -> Any:
    found = rule.function(*given)
    every = found.values() if isinstance(found, dict) else found if isinstance(found, tuple) else (found,)
    if not all(isinstance(each, int | float) and isfinite(each) for each in every):
        told = ", ".join(f"{each:.4g}" if isinstance(each, float) else str(each)[:60] for each in given)
        raise NetworkError(f"The rule {rule.name} of one's own gives {found} at ({told}). Let it give numbers there.")
    return found
