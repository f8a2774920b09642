"""What is done to a person at a moment beside work: plain data for the time step."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Administration:
    """A precursor given [mg]: swallowed, or run into a vein ("IV") evenly over ``infusion_s`` [s].

    A ``labelled`` one can be told from all other rings in a person made of a labelled model.
    """

    time_s: float
    compound: str
    amount_mg: float
    route: str = "oral"
    infusion_s: float = 0.0
    labelled: bool = False

    @property
    def until_s(self) -> float:
        """When all of it has been given [s]."""
        return self.time_s + self.infusion_s

    @property
    def counts(self) -> bool:
        """Whether anything is given."""
        return self.amount_mg > 0.0


@dataclass(frozen=True)
class Feeding:
    """A meal [g]. Its protein is fuel, calls for synthesis, and as much of it as a day brings hurries mending."""

    time_s: float
    carbohydrate_g: float
    protein_g: float
    fat_g: float = 0.0

    @property
    def counts(self) -> bool:
        """Whether anything is eaten that acts here."""
        return self.carbohydrate_g > 0.0 or self.protein_g > 0.0 or self.fat_g > 0.0


@dataclass(frozen=True)
class Change:
    """A parameter multiplied by a factor for a while: of every fiber, of the body around them, or of all tissues."""

    time_s: float
    until_s: float
    parameter: str
    factor: float
    network: str = "fiber"
    bout_start_s: float | None = field(default=None, compare=False)  # of the bout that it outlasts, if there is one

    @property
    def counts(self) -> bool:
        """Whether anything is changed."""
        return self.factor != 1.0

    def acts(self, time_s: float) -> bool:
        """Whether it is on from this moment."""
        return self.time_s <= time_s < self.until_s


@dataclass(frozen=True)
class Soothing:
    """Something is done at a moment [s] that leaves a share of soreness, of what is felt and what is to come [-]."""

    time_s: float
    factor: float

    @property
    def counts(self) -> bool:
        """Whether anything is changed."""
        return self.factor != 1.0


@dataclass(frozen=True)
class HabitChange:
    """From a moment on [s] a level of activity goes on in the background."""

    time_s: float
    level: str
