"""The agents of a muscle model: its person, the muscle itself, and its fibers."""

from typing import TYPE_CHECKING

import mesa

from cellsim.population.muscle.recovered import RecoveryDate, recovered

if TYPE_CHECKING:
    from cellsim.tissue.model import MuscleModel


class Person(mesa.Agent):
    """The person around the muscle: blood, gut and the power they give."""

    model: "MuscleModel"

    def __init__(self, model: "MuscleModel") -> None:
        super().__init__(model)
        self.subject = model.state.subject
        self.values: dict[str, float] = {}

    def step(self) -> None:
        """Read the blood and the whole-person values of this moment."""
        self.values = self.model.observed["body"]

    @property
    def failed(self) -> bool:
        """Whether this person could not give the power asked at some moment."""
        return bool(self.model.state.failures)


class Muscle(mesa.Agent):
    """The muscle: adds up its fibers, and knows how far it has recovered."""

    model: "MuscleModel"

    def __init__(self, model: "MuscleModel", name: str) -> None:
        super().__init__(model)
        self.name = name
        self.force = self.recovered = self.lowest_force = 1.0
        self.seen: list[tuple[float, float]] = []

    def step(self) -> None:
        """Aggregate force and recovery, and remember how far the muscle was back at each look [hour, fraction]."""
        now = self.model.observed["all"]
        self.force, self.recovered = now["force"], now["recovered"]
        self.lowest_force = min(self.lowest_force, self.force)
        self.seen.append((self.model.time_h, self.recovered))

    @property
    def back(self) -> RecoveryDate:
        """When the muscle was back, as far as it has been looked at since its last bout began [hours from then]."""
        begun = max((work.start_s for work in self.model.state.agenda.work if work.start_s < self.model.state.time_s),
                    default=0.0)  # fmt: skip
        looks = [(time - begun / 3600.0, far) for time, far in self.seen if time * 3600.0 >= begun]
        times, shares = zip(*looks, strict=True)
        return recovered(shares, None, times)

    @property
    def fibers(self) -> list["Fiber"]:
        """The fiber agents of this muscle."""
        return list(self.model.agents_by_type[Fiber])


class Fiber(mesa.Agent):
    """One fiber: a view on a row of the state, without state of its own.

    Every fiber observable of the public table can be read as an attribute through
    ``value``; those that people plot most have properties.
    """

    model: "MuscleModel"

    def __init__(self, model: "MuscleModel", row: int, x: float, y: float) -> None:
        super().__init__(model)
        self.row, self.x, self.y = row, x, y

    @property
    def pos(self) -> tuple[float, float]:
        """Place on the cross-section, in fiber diameters."""
        return self.x, self.y

    @pos.setter
    def pos(self, _: object) -> None:
        """Fibers do not move; Mesa sets a position of None on every new agent."""

    @property
    def fiber_type(self) -> str:
        """I, IIa or IIx."""
        return self.model.state.fibers.types[self.row]

    @property
    def area(self) -> float:
        """Cross-section relative to a type I fiber."""
        return float(self.model.state.fibers.area[self.row])

    def value(self, observable: str) -> float:
        """One observable of this fiber, in the unit of the public table."""
        return float(self.model.by_fiber[observable][self.row])

    @property
    def phosphocreatine(self) -> float:
        """[mmol/L]"""
        return self.value("phosphocreatine")

    @property
    def glycogen_fraction(self) -> float:
        """[fraction of rest]"""
        return self.value("glycogen_fraction")

    @property
    def ampk(self) -> float:
        """[fold of rest]"""
        return self.value("ampk")

    @property
    def nad_total(self) -> float:
        """[umol/L]"""
        return self.value("nad_total")

    @property
    def mitochondrial_volume(self) -> float:
        """[% of fiber volume]"""
        return self.value("mitochondrial_volume")
