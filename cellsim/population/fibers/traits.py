"""Who a fiber is: its type by lot, and its numbers by type, person and its own spread."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import exp, log, sqrt
from statistics import NormalDist

from cellsim.biology.exercise.muscles import USUAL
from cellsim.biology.exercise.recruitment import FIBER_TYPES
from cellsim.biology.people.fiber import fiber, type_shares
from cellsim.biology.people.subjects import Subject
from cellsim.biology.training.habits import SETTING
from cellsim.kinetics.draws import decision, uniform
from cellsim.language.formulas import names_in
from cellsim.language.mechanism import FIBER
from cellsim.language.model import Model

TYPES = FIBER_TYPES
WHICH_TYPE = decision("type of the fiber")


def fiber_types(model: Model, count: int, seed: int, person: int, muscle: str = USUAL) -> tuple[str, ...]:
    """The type of each fiber of a muscle by its key: shares as in the tables, a mosaic by named draws."""
    shares = type_shares(model.values, muscle)
    exact = [count * shares[group] for group in TYPES]
    numbers = [int(each) for each in exact]
    for group in sorted(range(3), key=lambda at: numbers[at] - exact[at])[: count - sum(numbers)]:
        numbers[group] += 1
    order = sorted(range(count), key=lambda key: uniform(seed, person, key, 0, 0, WHICH_TYPE))
    types = [""] * count
    for name, key in zip(
        (name for name, number in zip(TYPES, numbers, strict=True) for _ in range(number)), order, strict=True
    ):
        types[key] = name
    return tuple(types)


class Spread:
    """How the fibers of a muscle differ within their types, each property by itself.

    The few fibers that stand for a muscle share its spread among them: of each type and property, as many slices of
    equal chance as there are fibers, and one fiber in each. Which is in which, and where in it, is drawn by name.

    Parameters
    ----------
    types : of each fiber, by its key
    seed, person : whose chance it is
    """

    def __init__(self, types: Sequence[str], seed: int, person: int) -> None:
        self.types, self._whose = types, (seed, person)
        self._ranks: dict[str, dict[int, int]] = {}

    def factor(self, key: int, what: str, cv: float) -> float:
        """A lognormal factor of mean one on one property of one fiber."""
        sigma = sqrt(log(1.0 + cv * cv))
        slices, place = self.types.count(self.types[key]), self._drawn(key, f"place of {what}")
        return exp(sigma * NormalDist().inv_cdf((self._slice(key, what) + place) / slices) - 0.5 * sigma * sigma)

    def _slice(self, key: int, what: str) -> int:
        if what not in self._ranks:
            alike = {kind: [at for at, each in enumerate(self.types) if each == kind] for kind in set(self.types)}
            drawn = [self._drawn(at, f"spread of {what}") for at in range(len(self.types))]
            self._ranks[what] = {
                at: rank
                for kind in alike
                for rank, at in enumerate(sorted(alike[kind], key=lambda at: (drawn[at], at)))
            }
        return self._ranks[what][key]

    def _drawn(self, key: int, name: str) -> float:
        return _drawn(*self._whose, key, name)


@lru_cache(maxsize=1 << 14)
def _drawn(seed: int, person: int, key: int, name: str) -> float:
    """A named draw of a fiber: a study asks for those of the laboratory in every run."""
    return uniform(seed, person, key, 0, 0, decision(name))


def fiber_parameters(model: Model, subject: Subject, key: int, spread: Spread) -> dict[str, float]:
    """Parameters of one fiber: the reference, laid over by its type, its person and its own spread."""
    return typical_parameters(model, subject, spread.types[key], lambda what, cv: spread.factor(key, what, cv))


def typical_parameters(
    model: Model, subject: Subject, group: str, spread: Callable[[str, float], float] = lambda what, cv: 1.0
) -> dict[str, float]:
    """Parameters of the middle fiber of a type in one person; ``spread`` maps a property and its cv to a factor."""
    found = fiber(model.rows, model.values, subject, group, spread)
    begun, known = _begun(model), dict(found)
    for name in begun:
        known.pop(name, None)
    rest = model.rest_of(FIBER, known)
    return found | {name: rest(name) for name in begun}


@lru_cache(maxsize=64)
def _begun(model: Model) -> tuple[str, ...]:
    """Numbers of rest that follow from the habit of a fiber, so that those of the reference are not its own."""
    return tuple(
        name
        for name, each in model.rests[FIBER].resting.items()
        if any(read.startswith(SETTING) for read in names_in(each.formula))
    )


def resting_inputs(model: Model, p: Mapping[str, float]) -> dict[str, float]:
    """What reaches a fiber at rest and fasted, by itself: with blood around it, the blood says what it brings.

    ``p`` are the fiber's own parameters; with arrays (fiber,) the answer is in arrays too.
    """
    return model.rest_of(FIBER, p).inputs()
