"""Food in the gut: what was eaten leaves it at a first-order rate, and muscle feels what leaves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf

from cellsim.biology.person import gut
from cellsim.biology.person.gut import FOODS, Gut
from cellsim.errors import ScenarioError


@dataclass(frozen=True)
class Meals:
    """What a person of a mass [kg] had in the gut after the last meal [kg], and when that was [s]."""

    gut: Gut = field(repr=False)
    mass_kg: float
    eaten: Mapping[str, float] = field(default_factory=lambda: dict.fromkeys(FOODS, 0.0))
    time_s: float = 0.0

    def after(self, time_s: float, carbohydrate_g: float, protein_g: float) -> "Meals":
        """The same after another meal [g] at a moment [s]."""
        grams = {"carbohydrate": carbohydrate_g, "protein": protein_g}
        for food, amount in grams.items():
            if not 0.0 <= amount < inf:
                raise ScenarioError(f"A meal needs 0 g of {food} or more, not {amount} g.")
        now = {food: self._left(food, time_s) + amount / 1000.0 for food, amount in grams.items()}
        return Meals(self.gut, self.mass_kg, now, time_s)

    def fed(self, time_s: float) -> float:
        """Muscle's signal to take up glucose and store glycogen at a moment [s]; 1 under a recovery diet."""
        return gut.fed(self._output("carbohydrate", time_s), self.gut)

    def amino_acids(self, time_s: float) -> float:
        """Protein leaving the gut at a moment [kg per kg body mass and s]."""
        return self._output("protein", time_s)

    def _left(self, food: str, time_s: float) -> float:
        return gut.left(self.eaten[food], time_s - self.time_s, food, self.gut)

    def _output(self, food: str, time_s: float) -> float:
        return gut.leaving(self._left(food, time_s), self.mass_kg, food, self.gut)
