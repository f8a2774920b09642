"""The muscles of a person whose fibers are not simulated one by one: each breaks, heals and tires as a tissue."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np

from cellsim.biology.people.fiber import type_shares
from cellsim.biology.people.subjects import Subject
from cellsim.biology.repair.injury import injury
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.model import Model
from cellsim.language.parameters import Parameter
from cellsim.population.laws import Laws
from cellsim.population.snapshot import Stateful
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.susceptibility import susceptibilities

FIBERS = 20  # that stand for a muscle; their types are its own to a twentieth


class Whose(NamedTuple):
    """Whose muscles they are, and the seed and the key that name their chance."""

    subject: Subject
    seed: int
    key: int


class Muscles(Stateful):
    """Some muscles of a person, each with damage, protection and fatigue of its own.

    Parameters
    ----------
    model : what they are made of
    names : of the muscles
    whose : person
    laws, kernel : of the model
    """

    def __init__(self, model: Model, names: Iterable[str], whose: Whose, laws: Laws, kernel: Kernel) -> None:
        self.each = {name: tissue_of(model.rows, model.values, name, whose, laws, kernel) for name in sorted(names)}
        self._lay_out()

    def _lay_out(self) -> None:
        self.STATE = tuple(name.replace(" ", "_") for name in self.each)  # type: ignore[misc]
        for field, tissue in zip(self.STATE, self.each.values(), strict=True):
            setattr(self, field, tissue)

    def _derive(self) -> None:
        self.each = {name: getattr(self, field) for name, field in zip(self.each, self.STATE, strict=True)}

    def reach(self, time_s: float) -> None:
        """Let time pass until a moment [s]."""
        for tissue in self.each.values():
            tissue.reach(time_s)


def types_of(shares: Mapping[str, float]) -> list[str]:
    """The type of each fiber that stands for a muscle, by the shares of types in it."""
    ends = np.cumsum(list(shares.values())) * FIBERS
    return [list(shares)[min(int(np.searchsorted(ends, each + 0.5)), len(ends) - 1)] for each in range(FIBERS)]


def tissue_of(
    rows: Mapping[str, Parameter], p: Mapping[str, float], name: str, whose: Whose, laws: Laws, kernel: Kernel
) -> DamageState:
    """The rested tissue of a muscle whose fibers are not simulated, by rows of a model and their values."""
    subject = whose.subject
    return DamageState(
        types_of(type_shares(p, name)),
        subject.age_years,
        subject.sex,
        subject.activity,
        rows,
        susceptibility=susceptibilities(whose.seed, whose.key, FIBERS, injury(p).spread, f"of the {name}"),
        laws=laws,
        kernel=kernel,
    )
