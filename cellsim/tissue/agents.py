"""The agents of a muscle model: its person, the muscle itself, and its fibers."""

import mesa

from cellsim.biology.repair.recovered import RecoveryDate, recovered
from cellsim.tissue.simulation import Simulation


class View(mesa.Agent):
    """An agent that shows something of the muscle that its model lives through, and holds nothing of it."""

    @property
    def life(self) -> Simulation:
        """The muscle and what is seen of it, as the model has it now."""
        return self.model.life


class PersonAgent(View):
    """The person around the muscle: blood, gut and the power they give."""

    def __init__(self, model: mesa.Model) -> None:
        super().__init__(model)
        self.subject = self.life.state.subject
        self.values: dict[str, float] = {}

    def step(self) -> None:
        """Read the blood and the whole-person values of this moment."""
        self.values = self.life.observed["body"]

    @property
    def failed(self) -> bool:
        """Whether this person could not give the power asked at some moment."""
        return bool(self.life.state.failures)


class MuscleAgent(View):
    """The muscle: adds up its fibers, and knows how far it has recovered."""

    def __init__(self, model: mesa.Model, name: str) -> None:
        super().__init__(model)
        self.name = name
        self.force = self.recovered = self.lowest_force = 1.0
        self.seen: list[tuple[float, float]] = []

    def step(self) -> None:
        """Aggregate force and recovery, and remember how far the muscle was back at each look [hour, fraction]."""
        now = self.life.observed["all"]
        self.force, self.recovered = now["force"], now["recovered"]
        self.lowest_force = min(self.lowest_force, self.force)
        self.seen.append((self.life.time_h, self.recovered))

    @property
    def back(self) -> RecoveryDate:
        """When the muscle was back, as far as it has been looked at since its last bout began [hours from then]."""
        begun = max((work.start_s for work in self.life.state.agenda.work if work.start_s < self.life.state.time_s),
                    default=0.0)  # fmt: skip
        looks = [(time - begun / 3600.0, far) for time, far in self.seen if time * 3600.0 >= begun]
        times, shares = zip(*looks, strict=True)
        return recovered(shares, None, times)

    @property
    def fibers(self) -> list["Fiber"]:
        """The fiber agents of this muscle."""
        return list(self.model.agents_by_type[Fiber])


class Fiber(View):
    """One fiber: a view on a row of the state, without state of its own.

    Every fiber observable of the public table can be read as an attribute through
    ``value``; those that people plot most have properties.
    """

    def __init__(self, model: mesa.Model, row: int, x: float, y: float) -> None:
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
        return self.life.state.fibers.types[self.row]

    @property
    def area(self) -> float:
        """Cross-section relative to a type I fiber."""
        return float(self.life.state.fibers.area[self.row])

    def value(self, observable: str) -> float:
        """One observable of this fiber, in the unit of the public table."""
        return float(self.life.by_fiber[observable][self.row])

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
