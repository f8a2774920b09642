"""When the organelles of a muscle turn over, and what that leaves of the fibers.

Their step is a quarter of an hour while something calls on them, and longer the longer nothing has: organelles are
born and removed over days, and answer what surrounds them on the mean of a step.
"""

from functools import cache
from math import ceil

import numpy as np

from cellsim.population.mitochondria.rows import Environment
from cellsim.population.muscle.exchange import alive, take_work
from cellsim.population.muscle.state import ORGANELLE_STEP, Muscle
from cellsim.population.watch import ORGANELLES, TISSUE, part_of

LEAST_CONTENT = 0.01  # of a fiber's base content
LENGTHS = tuple(ORGANELLE_STEP * quarters for quarters in (12, 8, 4, 2, 1))  # a quarter of an hour to 3 h
SHARE_OF_CALM = 0.25  # of the time since the last bout that a step may be long


def next_turnover(muscle: Muscle, now: float) -> None:
    """Set when organelles turn over next, on a quarter of an hour: at the latest with the next bout."""
    if now < muscle.turnover_s:
        return
    calm = now - muscle.agenda.last_over(now)
    length = next((each for each in LENGTHS if each <= SHARE_OF_CALM * calm), ORGANELLE_STEP)
    # On a multiple of their length, so that steps of any two lengths meet. What is swallowed cuts no step: with and
    # without a dose, organelles share their chance.
    soonest = min(muscle.agenda.next_change(now), (now // length + 1.0) * length)
    muscle.turnover_s = max(ceil(soonest / ORGANELLE_STEP), now // ORGANELLE_STEP + 1.0) * ORGANELLE_STEP


@part_of(ORGANELLES)
def turn_over(muscle: Muscle, now: float, threads: int) -> None:
    """Mitochondria are born, worn, fused, divided, tagged and digested; their content sets the matrix."""
    fibers, passed = muscle.fibers, now - muscle.turned_s
    activity = muscle.laws.habit(take_work(muscle), passed, muscle.rules.calls)
    after = fibers.surroundings(alive(muscle))
    pgc1a, ros, supply = 0.5 * (muscle.around + after)
    muscle.pool.advance(
        int(now // ORGANELLE_STEP) - 1,
        passed,
        Environment(
            pgc1a=pgc1a,
            ros=ros,
            act=activity,
            pulse=muscle.pulse,
            pulse_age_s=np.maximum(muscle.turned_s - muscle.pulse_start_s, 0.0),
            lysosome=muscle.subject.lysosome,
            supply=supply,
        ),
        threads,
    )
    _keep_engulfed(muscle, round(passed / ORGANELLE_STEP))
    muscle.turned_s, muscle.around = now, after
    # A fiber that lost every organelle keeps a trace of them: its matrix must still have a volume.
    mass = np.maximum(muscle.pool.mass, LEAST_CONTENT)
    fibers.set("V_mit", fibers.density * mass)
    fibers.set("quality", muscle.pool.capacity / mass)
    refresh_tissue(muscle)


def _keep_engulfed(muscle: Muscle, quarters: int) -> None:
    """What has been engulfed by each quarter of an hour of the step, if it was evenly."""
    begun = muscle.engulfed[-1]
    muscle.engulfed.extend(begun + (muscle.pool.engulfed - begun) * _shares(quarters))


@cache
def _shares(quarters: int) -> np.ndarray:
    """Of a step, by the end of each quarter of an hour (quarter, 1)."""
    return np.arange(1.0, quarters + 1.0)[:, None] / quarters


@part_of(TISSUE)
def refresh_tissue(muscle: Muscle) -> None:
    """What damage and fatigue leave of each fiber's pull; both change over hours."""
    muscle.pull_left[:] = muscle.damage.fiber_pull
