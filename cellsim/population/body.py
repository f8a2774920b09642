"""The rest of the person, as the muscle meets it: gut, liver, plasma, blood cells, urine, meals.

A dose is an event; then time runs on a grid of steps that starts at the last
dose, fine at first. A question between two grid points is answered by a trial
step that is not kept, so it never matters how an interval is cut. A step is
backward Euler with the saturations of its start: it cannot overshoot, it keeps
every ring, and slow pools get all that passes the fast ones.
"""

from collections.abc import Mapping
from functools import cache
from math import exp, fsum, inf

from cellsim.biology import uptake
from cellsim.biology.uptake import LOSSES, POOLS
from cellsim.errors import ScenarioError
from cellsim.kinetics.elimination import Elimination, elimination
from cellsim.parameters import Parameter

# From a dose on: so many steps of so many seconds, then the last kind for ever.
GRID = ((240, 60.0), (96, 300.0), (inf, 900.0))
FOODS = {"carbohydrate": "Meal_gut_time", "protein": "Meal_protein_time"}


def _step_length(step: int) -> float:
    for count, seconds in GRID:
        if step < count:
            return seconds
        step -= count
    return GRID[-1][1]


def _elapsed(steps: int) -> float:
    """Time of a grid point since the dose [s]."""
    elapsed = 0.0
    for count, seconds in GRID:
        elapsed += min(steps, count) * seconds
        steps -= min(steps, count)
    return elapsed


@cache
def _plan(links: tuple[tuple[int, int], ...]) -> Elimination:
    return elimination(links, len(POOLS))


class Body:
    """One person's gut, liver, blood and urine.

    Plasma feeds the muscle one way: fibers read it, but what they take or give back does not return here;
    muscle's share of the rings is held by the pool of other tissues.

    Parameters
    ----------
    mass_kg : body mass [kg]; volumes and capacities scale with it
    parameters : rows of ``parameters/uptake.toml`` and of ``parameters/nad.toml``
    """

    def __init__(self, mass_kg: float, parameters: Mapping[str, Parameter]) -> None:
        if not 0.0 < mass_kg < inf:
            raise ScenarioError(f"A person needs a body mass above 0 kg, not {mass_kg} kg.")
        self._p = p = {name: parameter.value for name, parameter in parameters.items()}
        self.mass_kg, self._scale = mass_kg, mass_kg / p["Reference_mass"]
        place = {pool: number for number, pool in enumerate((*POOLS, *LOSSES))}
        ways = uptake.ways(p)
        within = [way for way in ways if way.target not in LOSSES]
        self._plan = plan = _plan(tuple((place[way.target], place[way.source]) for way in within))
        diagonal = dict(zip(plan.order, plan.pivot, strict=True))
        # Each way as: its source, where that stands on the diagonal, its own place in the matrix, rate, half.
        self._within = [
            (place[way.source], diagonal[place[way.source]], entry, way.rate, way.half)
            for way, entry in zip(within, plan.source, strict=True)
        ]
        self._out = [
            (place[way.source], diagonal[place[way.source]], place[way.target], way.rate, way.half)
            for way in ways
            if way.target in LOSSES
        ]
        self._above = [0.0] * len(place)  # umol above rest, in a body of reference mass
        self._food = dict.fromkeys(FOODS, 0.0)  # kg in the gut at the last meal
        self.time = self._origin = self._meal_time = self._taken = 0.0
        self._steps = 0
        self._now: list[float] | None = None

    # ---- events

    def dose(self, compound: str, amount_mg: float) -> None:
        """Swallow ``amount_mg`` [mg] of "NR" (as chloride), "NMN", "NA" or "NAM". No time passes."""
        amount = uptake.rings(compound, amount_mg, self._p) / self._scale
        self._above = list(self._present())
        self._above[POOLS.index(f"gut_{compound}")] += amount
        self._taken += amount
        self._origin, self._steps, self._now = self.time, 0, None

    def meal(self, carbohydrate_g: float, protein_g: float) -> None:
        """Eat so many grams of carbohydrate and protein [g]. No time passes."""
        eaten = {"carbohydrate": carbohydrate_g, "protein": protein_g}
        for food, grams in eaten.items():
            if not 0.0 <= grams < inf:
                raise ScenarioError(f"A meal needs 0 g of {food} or more, not {grams} g.")
        self._food = {food: self._in_gut(food) + grams / 1000.0 for food, grams in eaten.items()}
        self._meal_time = self.time

    # ---- time

    def advance(self, duration_s: float) -> None:
        """Let time pass [s]. The outcome does not depend on how an interval is cut."""
        if not 0.0 <= duration_s < inf:
            raise ScenarioError(f"Time cannot run back: advance by 0 s or more, not {duration_s} s.")
        self.time += duration_s
        if not self._taken:
            return
        self._now = None
        while self._origin + _elapsed(self._steps + 1) <= self.time:
            self._above = self._stepped(_step_length(self._steps))
            self._steps += 1

    def _stepped(self, step: float) -> list[float]:
        """The pools one step further: (1 + step M) x' = x, where M moves rings at the rates of x."""
        plan, before, left = self._plan, self._above, []
        matrix = [0.0] * plan.size
        for pool in plan.pivot:
            matrix[pool] = 1.0
        for source, diagonal, entry, rate, half in self._within:
            share = step * rate / (1.0 + before[source] / half)
            matrix[diagonal] += share
            matrix[entry] -= share
        for source, diagonal, loss, rate, half in self._out:
            share = step * rate / (1.0 + before[source] / half)
            matrix[diagonal] += share
            left.append((source, loss, share))
        after = _solved(plan, matrix, before) + before[len(POOLS) :]
        for source, loss, share in left:
            after[loss] += share * after[source]
        return after

    def _present(self) -> list[float]:
        """Amounts above rest now, between grid points if need be."""
        if self._now is None:
            rest = self.time - self._origin - _elapsed(self._steps)
            self._now = self._stepped(rest) if rest > 0.0 and self._taken else self._above
        return self._now

    def _in_gut(self, food: str) -> float:
        return self._food[food] * exp((self._meal_time - self.time) / self._p[FOODS[food]])

    def _gut_output(self, food: str) -> float:
        """Food leaving the gut [kg per kg body mass and s]."""
        return self._in_gut(food) / self._p[FOODS[food]] / self.mass_kg

    # ---- what can be seen

    def _level(self, rest: float, volume: float, *pools: str) -> float:
        """Resting concentration and what the pools [umol] add to it in a volume [L]; umol/L."""
        present = self._present()
        return rest + fsum(present[POOLS.index(pool)] for pool in pools) / volume

    @property
    def nam_plasma(self) -> float:
        """Plasma nicotinamide [umol/L]."""
        return self._level(self._p["Plasma_NAM"], self._p["Spread_NAM"], "plasma_NAM")

    @property
    def nr_plasma(self) -> float:
        """Plasma nicotinamide riboside [umol/L]."""
        return self._level(self._p["Plasma_NR"], self._p["Spread_NR"], "plasma_NR")

    @property
    def nmn_plasma(self) -> float:
        """Plasma nicotinamide mononucleotide [umol/L]: none that is swallowed arrives whole."""
        return self._p["Fasting_NMN"]

    @property
    def na_plasma(self) -> float:
        """Plasma nicotinic acid [umol/L]."""
        return self._level(self._p["Plasma_NA"], self._p["Spread_NA"], "plasma_NA")

    @property
    def menam_plasma(self) -> float:
        """Plasma methylnicotinamide [umol/L]."""
        return self._level(self._p["Fasting_MeNAM"], self._p["Spread_MeNAM"], "plasma_MeNAM")

    @property
    def py2_plasma(self) -> float:
        """Plasma N-methyl-2-pyridone-5-carboxamide [umol/L]."""
        return self._level(self._p["Fasting_PY2"], self._p["Spread_pyridones"], "plasma_2PY")

    @property
    def py4_plasma(self) -> float:
        """Plasma N-methyl-4-pyridone-3-carboxamide [umol/L]."""
        return self._level(self._p["Fasting_PY4"], self._p["Spread_pyridones"], "plasma_4PY")

    @property
    def nad_blood(self) -> float:
        """NAD of whole blood, red and white cells [umol/L of blood]."""
        rest = self._p["Redcell_NAD_rest"] + self._p["Whitecell_NAD_rest"]
        return self._level(rest / self._p["Redcell_blood"], self._p["Redcell_blood"], "red_NAD", "white_NAD")

    @property
    def namn_blood(self) -> float:
        """NaMN and NaAD of red cells above their resting trace [umol/L of blood]."""
        return self._level(0.0, self._p["Redcell_blood"], "red_NaMN")

    @property
    def nad_pbmc(self) -> float:
        """NAD of white cells [umol/L of blood]."""
        blood = self._p["Redcell_blood"]
        return self._level(self._p["Whitecell_NAD_rest"] / blood, blood, "white_NAD")

    @property
    def fed(self) -> float:
        """Muscle's signal to take up glucose and store glycogen; 1 under a recovery diet."""
        return uptake.fed(self._gut_output("carbohydrate"), self._p)

    @property
    def amino_acids(self) -> float:
        """Protein leaving the gut [kg per kg body mass and s]."""
        return self._gut_output("protein")

    def ledger(self) -> dict[str, float]:
        """Where the swallowed rings are, above rest [umol]: ``taken``, then each pool and loss that adds up to it."""
        present = self._present()
        found = {pool: amount * self._scale for pool, amount in zip((*POOLS, *LOSSES), present, strict=True)}
        return {"taken": self._taken * self._scale} | found

    # ---- stop and resume

    def state(self) -> dict[str, float]:
        """All that is needed to go on from here, as plain numbers."""
        return {
            "time": self.time, "origin": self._origin, "steps": self._steps,
            "taken": self._taken, "meal_time": self._meal_time,
            **dict(zip((*POOLS, *LOSSES), self._above, strict=True)), **self._food,
        }  # fmt: skip

    def restore(self, state: Mapping[str, float]) -> None:
        """Go on from an earlier ``state()``, to the last bit."""
        missing = self.state().keys() - state.keys()
        if missing:
            raise ScenarioError(f"The state of the body lacks {', '.join(sorted(missing))}.")
        self.time, self._origin, self._steps = float(state["time"]), float(state["origin"]), int(state["steps"])
        self._taken, self._meal_time = float(state["taken"]), float(state["meal_time"])
        self._above = [float(state[name]) for name in (*POOLS, *LOSSES)]
        self._food = {food: float(state[food]) for food in FOODS}
        self._now = None


def _solved(plan: Elimination, matrix: list[float], right: list[float]) -> list[float]:
    """x of matrix x = right, by the planned elimination; the matrix is used up."""
    start, column, pivot, target = plan.row_start, plan.column, plan.pivot, iter(plan.target)
    x = [right[pool] for pool in plan.order]
    for row in range(len(x)):
        for place in range(start[row], pivot[row]):
            upper = column[place]
            factor = matrix[place] / matrix[pivot[upper]]
            for later in range(pivot[upper] + 1, start[upper + 1]):
                matrix[next(target)] -= factor * matrix[later]
            x[row] -= factor * x[upper]
    for row in reversed(range(len(x))):
        for place in range(pivot[row] + 1, start[row + 1]):
            x[row] -= matrix[place] * x[column[place]]
        x[row] /= matrix[pivot[row]]
    return [x[row] for _, row in sorted(zip(plan.order, range(len(x)), strict=True))]
