"""Carbohydrate in the gut: what was eaten leaves it at a first-order rate, and muscle feels what leaves."""

from dataclasses import dataclass, field
from math import inf

from cellsim.biology.person import gut
from cellsim.biology.person.gut import Gut
from cellsim.errors import ScenarioError


@dataclass(frozen=True)
class Meals:
    """What a person of a mass [kg] had in the gut after the last meal [kg], and when that was [s]."""

    gut: Gut = field(repr=False)
    mass_kg: float
    eaten: float = 0.0
    time_s: float = 0.0

    def after(self, time_s: float, carbohydrate_g: float) -> "Meals":
        """The same after another meal [g] at a moment [s]."""
        if not 0.0 <= carbohydrate_g < inf:
            raise ScenarioError(f"A meal needs 0 g of carbohydrate or more, not {carbohydrate_g} g.")
        return Meals(self.gut, self.mass_kg, self._left(time_s) + carbohydrate_g / 1000.0, time_s)

    def fed(self, time_s: float) -> float:
        """Muscle's signal to take up glucose and store glycogen at a moment [s]; 1 under a recovery diet."""
        return gut.fed(gut.leaving(self._left(time_s), self.mass_kg, self.gut), self.gut)

    def _left(self, time_s: float) -> float:
        return gut.left(self.eaten, time_s - self.time_s, self.gut)
