"""A muscle at moments between two of its events: side by side, or shown one after the other to who asks the muscle."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cellsim.population.exchange.rows import MOMENT, Standing
from cellsim.population.muscle.state import Muscle


@dataclass(frozen=True, eq=False)
class Sampled:
    """Moments of a muscle, ascending, from one event to the next: organelles and agenda are the same at all of them.

    Iterated over, it lets the muscle show one after the other; its fibers and its body are then as they were. All holds
    only while whoever was given it is called.

    Parameters
    ----------
    muscle : whose they are
    fibers, moved : state of the fibers, and their arguments that move (look, species, fiber), (look, moving, fiber)
    person : state of the body (look, species, 1)
    given : arguments of the body (look, argument, 1)
    standing : all else that changes, records of ``Standing`` (look,)
    """

    muscle: Muscle
    fibers: np.ndarray
    moved: np.ndarray
    person: np.ndarray
    given: np.ndarray
    standing: np.ndarray

    def __len__(self) -> int:
        return len(self.standing)

    def __iter__(self) -> Iterator[None]:
        fibers, (state, given, _) = self.muscle.fibers, self.muscle.body.columns
        own = [(array, array.copy()) for array in (fibers.Y, fibers.P, state, given)]
        try:
            for each in range(len(self)):
                self.show(each)
                yield
        finally:
            for array, values in own:
                array[:] = values

    def part(self, first: int, last: int) -> "Sampled":
        """Some of them, by their place."""
        here = slice(first, last)
        some = (each[here] for each in (self.fibers, self.moved, self.person, self.given, self.standing))
        return Sampled(self.muscle, *some)

    def show(self, each: int) -> None:
        """Let the muscle be as it is at one of them; time of the tissue does not run back."""
        muscle = self.muscle
        muscle.fibers.Y[:], muscle.fibers.P[muscle.fibers.moved] = self.fibers[each], self.moved[each]
        state, given, _ = muscle.body.columns
        state[:], given[:] = self.person[each], self.given[each]
        show(muscle, Standing(*self.standing[each].item()))


def at_present(muscle: Muscle) -> Sampled:
    """The moment that a muscle shows."""
    fibers, (state, given, _) = muscle.fibers, muscle.body.columns
    standing = np.array([standing_of(muscle)], MOMENT)
    return Sampled(muscle, fibers.Y[None], fibers.P[fibers.moved][None], state[None], given[None], standing)


def standing_of(muscle: Muscle) -> Standing:
    """The numbers of the moment that a muscle shows."""
    kept = muscle.exchange
    return Standing(
        muscle.time_s, muscle.grid_s, muscle.pace_s, muscle.exchanged_s, kept.read_s, kept.passed_s,
        float(kept.foreseen), kept.bowed, muscle.demand, muscle.delivered, muscle.delivered_per_s,
        muscle.work_done, muscle.strain_s, kept.drive,
        failed=0.0, sampled=0.0, bout_start_s=muscle.bout_start_s, 
        part=muscle.part, open=muscle.open, ends=muscle.ends, grown=muscle.grown,
    )  # fmt: skip


def show(muscle: Muscle, now: Standing) -> None:
    """Let a muscle be as the numbers of a moment are."""
    muscle.body.time = now.time_s
    muscle.time_s, muscle.exchanged_s, muscle.demand, muscle.delivered = (
        now.time_s, now.exchanged_s, now.demand, now.delivered,
    )  # fmt: skip
    muscle.work_done, muscle.strain_s = now.work_done, now.strain_s
    muscle.damage.reach(now.time_s)
    muscle.others.reach(now.time_s)
