"""One life: a person through one arm of a scenario once, and what was recorded of it."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from cellsim.kinetics.carriers.kernel import Kernel, Solver
from cellsim.population.muscle.sampled import Sampled
from cellsim.scenario.plan.recording import record_times
from cellsim.study.checkpoints.run import Checkpoints
from cellsim.study.digests.kept import DigestDiary, Digests
from cellsim.study.lives.account import Account, ends_of, notes_of
from cellsim.study.lives.assaying import Laboratory
from cellsim.study.lives.kept import LifeCheckpoints, LifeProgress
from cellsim.study.lives.people import Life
from cellsim.study.lives.rows import Recorded
from cellsim.tissue.simulation import Simulation

Tell = Callable[[str, float, float], None]
"""Hears of (person, simulated seconds, seconds in all)."""


@dataclass(frozen=True)
class Lived:
    """What one life gave: rows of the table, what must be said about it, and digests of its state if it has any."""

    account: Account
    rows: Recorded
    digests: Digests | None = None


def live_through(
    life: Life,
    threads: int = 1,
    tell: Tell | None = None,
    solver: Solver | Kernel = "compiled",
    checkpoints: Checkpoints | None = None,
    digest_every_s: float | None = None,
) -> Lived:
    """One person's muscle through the whole scenario; from the last of its ``checkpoints`` on, if it has any."""
    names = tuple(life.scenario.made_of(life.person).observables)
    kept = None if checkpoints is None else LifeCheckpoints(checkpoints, life, names)
    if kept is not None and kept.account is not None:
        if tell is not None:
            tell(life.name, life.scenario.duration_s, life.scenario.duration_s)
        return Lived(kept.account, Recorded.together(kept.rows), kept.digests)
    rows: list[Recorded] = []
    recording = LifeRecorder(life, rows.append, threads, tell, solver, kept, digest_every_s)
    account = recording.live()
    diary = recording.diary
    return Lived(account, Recorded.together(rows), None if diary is None else diary.of(life.whose))


def record_life(
    life: Life,
    keep: Callable[[Recorded], None],
    threads: int = 1,
    tell: Tell | None = None,
    solver: Solver | Kernel = "compiled",
) -> Account:
    """Let one person's muscle live through the whole scenario, and hand over its rows, many at a time.

    Parameters
    ----------
    life : whose
    keep : is given rows as they are observed, in order of time; no others are held than those of one batch
    threads, tell, solver : as ``simulate`` takes them

    Returns
    -------
    what must be said about it
    """
    return LifeRecorder(life, keep, threads, tell, solver).live()


class LifeRecorder:
    """One person's muscle, what is recorded of it, and how far that has come.

    Parameters
    ----------
    life, keep, threads, tell, solver : as ``record_life`` takes them
    checkpoints : of this life, from which it goes on, and which it writes
    digest_every_s : how often digests of all state are taken; not at all unless given [s]
    """

    def __init__(
        self,
        life: Life,
        keep: Callable[[Recorded], None],
        threads: int = 1,
        tell: Tell | None = None,
        solver: Solver | Kernel = "compiled",
        checkpoints: LifeCheckpoints | None = None,
        digest_every_s: float | None = None,
    ) -> None:
        self._life, self._keep, self._tell, self._checkpoints = life, keep, tell, checkpoints
        self._simulation = simulation = Simulation(life.scenario, life.person.name, threads, solver)
        self._names, self._samples = tuple(simulation.state.model.observables), simulation.samples()
        self._laboratory, self._progress = Laboratory(life), LifeProgress()
        before = None if checkpoints is None else self._go_on_from(checkpoints)
        state = simulation.state
        self.diary = None if digest_every_s is None else DigestDiary(state, digest_every_s, before)

    def _go_on_from(self, kept: LifeCheckpoints) -> Digests | None:
        for rows in kept.rows:
            self._keep(rows)
        kept.rows = []
        if kept.state is not None:
            self._simulation.state.go_back_to(kept.state)
            self._progress = kept.progress
            self._laboratory = Laboratory(self._life, list(kept.progress.readings), list(kept.progress.notes))
        return kept.digests

    def live(self) -> Account:
        """Let the whole scenario pass; gives what must be said about it."""
        simulation, life, done = self._simulation, self._life, self._progress
        times, state = record_times(life.scenario, life.person), simulation.state
        if self.diary is not None and not done.seen:
            self.diary.take()
        for visit, (at_s, due) in enumerate(self._laboratory.visits()):
            if visit < done.visits:
                continue
            self._live_until(times[done.seen : bisect_right(times, at_s)])
            self._laboratory.examine(state, visit, due)
            done.visits = visit + 1
        self._live_until(times[done.seen :])
        if len(self._samples):
            self._write()
        if self.diary is not None:
            self.diary.take(last=True)
        notes, readings = (*notes_of(state, life), *self._laboratory.notes), tuple(self._laboratory.readings)
        account = Account(
            life, notes, done.unnumbered, len(times), ends_of(state), readings, tuple(state.strained)
        )  # fmt: skip
        if self._checkpoints is not None:
            self._checkpoints.put_end(account, self.diary)
        return account

    def _live_until(self, times: list[float]) -> None:
        if times:
            self._simulation.live(times, self._see, self._pass)

    def _see(self, sampled: Sampled) -> None:
        first = 0
        while first < len(sampled):
            first += self._samples.take(sampled.part(first, len(sampled)))
            if self._samples.full:
                self._write()
        self._progress.seen += len(sampled)

    def _write(self) -> None:
        simulation, samples = self._simulation, self._samples
        values = simulation.observe_all(samples)
        rows = Recorded.of(self._life.whose, samples.number("time_s"), self._names, values)
        self._keep(rows)
        if self._checkpoints is not None:
            self._checkpoints.add(rows)
        self._progress.unnumbered.update(rows.unnumbered(simulation.state.model))
        samples.clear()

    def _pass(self, time_s: float) -> None:
        """The muscle is at a point of its own, where its state is all that it goes on from."""
        if self.diary is not None:
            self.diary.take()
        if self._checkpoints is not None and self._checkpoints.due:
            if len(self._samples):
                self._write()
            done, laboratory = self._progress, self._laboratory
            done.readings, done.notes = laboratory.readings, laboratory.notes
            self._checkpoints.put(done, self._simulation.state.snapshot(), self.diary)
        if self._tell is not None:
            self._tell(self._life.name, time_s, self._life.scenario.duration_s)
