"""When the organelles of a muscle turn over, and what that leaves of the fibers.

Their step is a quarter of an hour while something calls on them, and longer the longer nothing has: organelles are
born and removed over days, and answer what surrounds them on the mean of a step.
"""

from math import ceil

from cellsim.biology.energy.oxygen import ARTERIAL
from cellsim.population.fibers.reading import nad_held
from cellsim.population.muscle.exchange import handed_over
from cellsim.population.muscle.state import ORGANELLE_STEP, Muscle
from cellsim.population.training.grown import relative_size
from cellsim.population.training.stored import make_room
from cellsim.population.watch import EXCHANGE, ORGANELLES, TISSUE, part_of

CARRIED = "carried_gain"  # level of the person: oxygen of the blood, over the start
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
    """Mitochondria are born, worn, fused, divided, tagged and digested; their content sets the matrix.

    It is amid the fibers of an interval that ends now, where all that follows from their state has been read.
    """
    passed, amid = now - muscle.turned_s, handed_over(muscle).amid
    amid.hosts.step[0] = muscle.turned_s, muscle.subject.lysosome, round(passed / ORGANELLE_STEP)
    muscle.pool.live(int(now // ORGANELLE_STEP) - 1, passed, amid, threads)
    muscle.turned_s = now
    if muscle.nad_at_rest:
        muscle.damage.feed(nad_held(muscle.fibers) / muscle.nad_at_rest)
    break_on(muscle, now)
    refresh_tissue(muscle)
    refresh_blood(muscle)


@part_of(TISSUE)
def break_on(muscle: Muscle, now: float) -> None:
    """What bouts that go on have broken by now, so that it leaks and hurts from here; they tire as they end."""
    for work in muscle.agenda.under_way(now):
        if work.start_s < now < work.end_s:
            muscle.break_on(work)


@part_of(TISSUE)
def refresh_tissue(muscle: Muscle) -> None:
    """What damage and fatigue leave of each fiber's pull, by its size, and what it can store; all change slowly."""
    muscle.pull_left[:] = muscle.damage.fiber_pull * relative_size(muscle.fibers)
    make_room(muscle.fibers, muscle.rooms)


@part_of(EXCHANGE)
def refresh_blood(muscle: Muscle) -> None:
    """The oxygen that arteries carry to each fiber, as plasma and red cells are; both change over days."""
    if CARRIED in muscle.body.kernel.definitions:
        muscle.fibers.set(ARTERIAL, muscle.arterial * muscle.body.level(CARRIED))
