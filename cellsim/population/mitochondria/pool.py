"""All mitochondria of a person's muscle, as individuals."""

from collections.abc import Mapping, Sequence
from copy import copy
from math import fsum
from typing import Self

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.organelles import mitochondria as rules
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.kinetics import draws
from cellsim.kinetics.carriers.sharing import in_blocks
from cellsim.language.parameters import Parameter
from cellsim.population.laws import Laws, laws_of
from cellsim.population.mitochondria.kernels import constants_of, empty_fibers, empty_rows, kernels_of
from cellsim.population.mitochondria.rows import ROOM, Environment, span_of
from cellsim.population.snapshot import Stateful

DAY = 86400.0
BEFORE_BIRTH = 1 << 31  # steps before the first of a run, where the fiber finds its rest
EQUILIBRATION_STEPS = 4  # a day; with one, the damage at rest would be off by 2 %
SHARED = 8  # fibers that a thread takes at least
EQUILIBRATION_PARTS = 3  # the first third of these days is not counted


def calibrate_supply(lost: np.ndarray, lived: np.ndarray, groups: np.ndarray, made: float) -> np.ndarray:
    """The factor on new mass that holds each fiber's content at its base [fold].

    Loss and mitophagy that were seen at rest with the content held must equal
    the supply. Fibers alike in type and surroundings share one factor, because
    that of a single fiber is mostly noise.

    Parameters
    ----------
    lost : content lost and removed in each fiber while its content was held at 1 [base content]
    lived : time for which it had any organelles [s]
    groups : a whole number per fiber, equal for fibers that are alike
    made : supply at factor 1 [1/s]
    """
    factor = np.ones(len(lost))
    for group in np.unique(groups):
        alike = groups == group
        # fsum rounds once, so the order of fibers cannot be seen
        time = fsum(lived[alike])
        if time > 0.0:
            factor[alike] = fsum(lost[alike]) / time / made
    return factor


class MitochondrialPool(Stateful):
    """The mitochondria of many fibers.

    Parameters
    ----------
    fiber_types : "I", "IIa" or "IIx" of each fiber
    individuals : organelles simulated per fiber at base content; each stands for many
    seed, person : name all chance of this pool
    fiber_keys : lasting number of each fiber, unsigned 64 bit
    parameters : table with the rows of "mitochondria"
    rest : surroundings of this person at rest; content is 1 and steady there.
        Without it those of young recreational muscle
    equilibrate_days : how long damage and mtDNA settle at rest before the run [days]
    laws : rules of a model; those of the default one unless given

    Raises
    ------
    ScenarioError : numbers of fibers that do not fit, or surroundings that are no such.
    """

    STATE = ("_rows", "_fibers", "_last_engulfed", "_last_duration")

    def __init__(
        self,
        fiber_types: Sequence[str],
        individuals: int,
        seed: int,
        person: int,
        fiber_keys: np.ndarray,
        parameters: Mapping[str, Parameter],
        rest: Environment | None = None,
        equilibrate_days: int = 120,
        laws: Laws | None = None,
    ) -> None:
        fibers = len(fiber_types)
        keys = np.asarray(fiber_keys).astype(np.uint64)
        if keys.shape != (fibers,) or len(np.unique(keys)) != fibers:
            raise ScenarioError(f"{fibers} fibers need {fibers} different keys. Give each fiber its own number.")
        if individuals < 2:
            raise ScenarioError(f"{individuals} mitochondria per fiber are too few. Write at least 2; 100 is usual.")
        laws = laws or laws_of(human_muscle())
        self.constants = constants_of(laws, parameters)
        self._step = kernels_of(laws)
        self.individuals = individuals
        self._rows, self._totals = empty_rows(fibers, ROOM * individuals)
        self._fibers = empty_fibers(fibers)
        self._fibers.count[:] = individuals
        self._fibers.supply[:] = 1.0
        self._fibers.contact[:] = [rules.contact_rate(parameters, fiber_type) for fiber_type in fiber_types]
        words = np.array([draws.stream(seed, person, int(key)) for key in keys], np.int64).reshape(-1, 2)
        self._fibers.key0[:], self._fibers.key1[:] = words[:, 0], words[:, 1]
        self._last_engulfed, self._last_duration = np.zeros(fibers), DAY
        self._measured: dict[str, np.ndarray] = {}
        self._made = laws.supply_rate(1.0, 1.0, self.constants)  # at factor 1 and rest
        around = self._around(rest or Environment())
        self._step.found_fibers(float(individuals), self._rows, self._fibers, self._totals, self.constants)
        self._fibers.activity[:] = around.act
        self._equilibrate(around, equilibrate_days)

    def _around(self, environment: Environment) -> Environment:
        names, fibers = Environment._fields, len(self._fibers.count)
        table = np.empty((len(names), fibers))
        for row, name, given in zip(table, names, environment, strict=True):
            if np.shape(given) not in ((), (fibers,)):
                raise ScenarioError(
                    f"{name} has {np.size(given)} values for {fibers} fibers. Give one, or one per fiber."
                )
            row[:] = given
        sound = np.isfinite(table) & (table >= 0.0)
        sound[names.index("pulse_age_s")] = True
        if not sound.all():
            bad = int(np.flatnonzero(~sound.all(axis=1))[0])
            raise ScenarioError(f"{names[bad]} = {table[bad].min():g} cannot surround a fiber. Give a fold of rest.")
        if np.any(table[names.index("act")] <= 0.0):
            raise ScenarioError("act = 0: a muscle without any activity is outside the rules. Give more than 0.")
        return Environment(*table)

    def _equilibrate(self, around: Environment, days: int) -> None:
        """Let damage and mtDNA find this person's rest with content held, then set the supply that holds it."""
        fibers = self._fibers
        alike = np.unique(np.column_stack([fibers.contact, *around]), axis=0, return_inverse=True)[1].ravel()
        lost, lived, engulfed = np.zeros((3, len(fibers.count)))
        start = days // EQUILIBRATION_PARTS
        for step in range(days * EQUILIBRATION_STEPS):
            if step == start * EQUILIBRATION_STEPS:
                engulfed = fibers.engulfed.copy()
            before, begun = fibers.lost + fibers.engulfed, fibers.count > 0
            self._advance(BEFORE_BIRTH + step, DAY / EQUILIBRATION_STEPS, around, 1)
            if step >= start * EQUILIBRATION_STEPS:
                lost += fibers.lost + fibers.engulfed - before
                lived += DAY / EQUILIBRATION_STEPS * begun
                fibers.supply[:] = calibrate_supply(lost, lived, alike, self._made)
            self._hold_content()
        self._step.write_fibers(self._rows, self._fibers, self._totals, self.constants)
        self.resting_mitophagy = (fibers.engulfed - engulfed) / max(days - start, 1)
        for ledger in (fibers.born, fibers.lost, fibers.engulfed, fibers.degraded, fibers.crowded):
            ledger[:] = 0
        self._last_engulfed[:] = 0.0

    def _hold_content(self) -> None:
        """Scale the organelles of each fiber back to content 1; a fiber that lost them all stays empty."""
        mass, grown = self.mass, self._fibers.grown
        np.divide(grown, mass, out=grown, where=mass > 0.0)
        self._measured.clear()

    def _advance(self, step: int, duration: float, around: Environment, threads: int) -> None:
        fibers = len(self._fibers.count)
        self._last_engulfed, self._last_duration = self._fibers.engulfed.copy(), duration
        self._measured.clear()
        base = float(self.individuals)
        span = span_of(duration, base, self.constants)
        given = (step, base, span, self._rows, self._fibers, self._totals, around, self.constants)
        advance = self._step.advance_fibers
        in_blocks(lambda first, last: advance(first, last, *given), fibers, SHARED, threads)

    def advance(self, step_index: int, duration_s: float, environment: Environment, threads: int = 1) -> None:
        """Carry all fibers on by one step.

        Parameters
        ----------
        step_index : number of the step; names its chance, so never use one twice in a run
        duration_s : length of the step, up to one day [s]
        environment : surroundings during the step; ``pulse_age_s`` is that at its start
        threads : changes nothing but the time it takes

        Raises
        ------
        ScenarioError : a step or surroundings that cannot be.
        IntegrationError : a fiber's mass is no longer a number.
        """
        if not 0 <= step_index < BEFORE_BIRTH:
            raise ScenarioError(f"Step {step_index} has no number. Count the steps of a run from 0.")
        if not 0.0 < duration_s <= DAY:
            raise ScenarioError(f"A step of {duration_s:g} s is too long or too short. Take at most one day.")
        self._advance(int(step_index), float(duration_s), self._around(environment), threads)
        bad = np.flatnonzero(~np.isfinite(self.mass))
        if bad.size:
            raise IntegrationError(f"The mitochondria of fiber {bad[0]} have no finite mass at step {step_index}.")

    def _measure(self, column: int) -> np.ndarray:
        """One column of what is measured, all of which is computed once per state."""
        if "columns" not in self._measured:
            out = self._measured["columns"] = np.empty((4, len(self._fibers.count)))
            given = self._rows, self._fibers, self._totals, self.constants
            self._step.measure_fibers(float(self.individuals), *given, out)
        return self._measured["columns"][column].copy()

    @property
    def mass(self) -> np.ndarray:
        """Mitochondrial content, tagged or not, that is not yet engulfed [fold of this person's base], (fiber,)."""
        return self._measure(0)

    @property
    def capacity(self) -> np.ndarray:
        """Mass times potential, 1 for base content of young quality [fold], (fiber,)."""
        return self._measure(1)

    @property
    def potential(self) -> np.ndarray:
        """Mean membrane potential by mass, as a fraction of that of a sound organelle, (fiber,)."""
        return self._measure(2)

    @property
    def damaged_fraction(self) -> np.ndarray:
        """Share of the mass that is tagged, or below the potential of half-maximal tagging, (fiber,)."""
        if "damaged" not in self._measured:
            out = self._measured["damaged"] = np.empty(len(self._fibers.count))
            self._step.find_damaged(self._rows, self._fibers, self.constants, out)
        return self._measured["damaged"].copy()

    @property
    def heteroplasmy(self) -> np.ndarray:
        """Share of mutant among all mtDNA copies, (fiber,)."""
        return self._measure(3)

    @property
    def mitophagy_per_day(self) -> np.ndarray:
        """Content engulfed in the last step, per content at its end and day [1/day], (fiber,); 0 where none is left."""
        taken, mass = self._fibers.engulfed - self._last_engulfed, self.mass
        return np.divide(taken, mass, out=np.zeros_like(mass), where=mass > 0.0) / self._last_duration * DAY

    @property
    def queue(self) -> np.ndarray:
        """Content in autophagosomes that waits for digestion; ``intake`` comes on top [base content], (fiber,)."""
        return self._fibers.queue.copy()

    @property
    def intake(self) -> np.ndarray:
        """Content engulfed but not yet in the queue, since one individual enters it as the many it stands for would:
        little by little [base content], (fiber,)."""
        return self._fibers.intake.copy()

    @property
    def count(self) -> np.ndarray:
        """Organelles alive, (fiber,)."""
        return self._fibers.count.copy()

    @property
    def born(self) -> np.ndarray:
        """New mass since the start of the run [base content], (fiber,)."""
        return self._fibers.born.copy()

    @property
    def lost(self) -> np.ndarray:
        """Mass lost to proteolysis, which is not mitophagy, since the start of the run [base content], (fiber,)."""
        return self._fibers.lost.copy()

    @property
    def engulfed(self) -> np.ndarray:
        """Mass taken out of the living content into autophagosomes since the start of the run [base content], (fiber,).

        This is mitophagy as removal. What lysosomes have broken down is ``degraded``; what they have not yet waits in
        ``intake`` and ``queue``.
        """
        return self._fibers.engulfed.copy()

    @property
    def degraded(self) -> np.ndarray:
        """Mass broken down in lysosomes since the start of the run [base content], (fiber,)."""
        return self._fibers.degraded.copy()

    @property
    def crowded(self) -> np.ndarray:
        """Divisions that did not happen because the fiber's row was full, (fiber,)."""
        return self._fibers.crowded.copy()

    @property
    def supply(self) -> np.ndarray:
        """Factor on new mass that holds content 1 at this person's rest [fold], (fiber,)."""
        return self._fibers.supply.copy()

    @property
    def activity(self) -> np.ndarray:
        """Habitual activity as the fiber remembers it [fold], (fiber,)."""
        return self._fibers.activity.copy()

    def _derive(self) -> None:
        self._step.count_fibers(self._rows, self._fibers, self._totals, self.constants)
        self._measured = {}

    def future(self) -> Self:
        """The same, with organelles of its own, which lie as close together as these."""
        other = copy(self)
        other._rows, other._totals = empty_rows(*self._rows.identity.shape)
        other._fibers, other._last_engulfed = empty_fibers(len(self._fibers.count)), self._last_engulfed.copy()
        other.go_back_to(self.snapshot())
        return other
