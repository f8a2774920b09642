"""All mitochondria of a person's muscle, as individuals."""

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any, Self

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.organelles import mitochondria as rules
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.kinetics import draws
from cellsim.kinetics.carriers.sharing import in_blocks
from cellsim.language.parameters import Parameter
from cellsim.population.laws import Laws, laws_of
from cellsim.population.mitochondria.kernels import SHARED, Amid, Steps, constants_of, kernels_of, record_of
from cellsim.population.mitochondria.memory import copied, empty_rows, views
from cellsim.population.mitochondria.rows import ROOM, Environment, Organelles, span_of
from cellsim.population.mitochondria.steps import UNSOUND
from cellsim.population.mitochondria.surroundings.environment import refuse, table_of
from cellsim.population.mitochondria.surroundings.hosts import Hosts
from cellsim.population.snapshot import Stateful

DAY = 86400.0
EQUILIBRATION_STEPS = 4  # a day
EQUILIBRATION_PARTS = 3  # the first third of these days is not counted


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
        self._beside = laws.rows_read_by(rules.Constants)
        self.constants = constants_of(laws, parameters)
        self._step = kernels_of(laws)
        self.individuals = individuals
        self._take(empty_rows(fibers, ROOM * individuals))
        self._fibers.count[:] = individuals
        self._fibers.supply[:] = 1.0
        self._fibers.contact[:] = [rules.contact_rate(parameters, fiber_type) for fiber_type in fiber_types]
        words = np.array([draws.stream(seed, person, int(key)) for key in keys], np.int64).reshape(-1, 2)
        self._fibers.key0[:], self._fibers.key1[:] = words[:, 0], words[:, 1]
        self._last_engulfed, self._last_duration = np.zeros(fibers), DAY
        self._measured: dict[str, np.ndarray] = {}
        self._made = laws.supply_rate(1.0, 1.0, self.constants)  # at factor 1 and rest
        around = table_of(rest or Environment(), fibers)
        self._step.found_fibers(float(individuals), self._whole, self._constants)
        self._equilibrate(around, equilibrate_days)

    @property
    def constants(self) -> rules.Constants:
        """The numbers that these mitochondria live by."""
        return self._named

    @constants.setter
    def constants(self, constants: rules.Constants) -> None:
        self._named, self._constants = constants, record_of(constants, self._beside)
        self._spans: dict[float, Any] = {}

    def _take(self, whole: Organelles) -> None:
        self._whole = whole
        self._table = self._step.table_of(whole)
        self._rows, self._fibers, self._totals = views(whole)

    def _equilibrate(self, around: np.ndarray, days: int) -> None:
        """Let damage and mtDNA find this person's rest with content held, then set the supply that holds it."""
        fibers, base = self._fibers, float(self.individuals)
        alike = np.unique(np.column_stack([fibers.contact, *around]), axis=0, return_inverse=True)[1].ravel()
        sums, seen = np.zeros((2, alike.max(initial=0) + 1), np.int64), np.zeros(len(alike))
        ignored = days // EQUILIBRATION_PARTS
        span = span_of(DAY / EQUILIBRATION_STEPS, base, self.constants)
        self._step.equilibrate_fibers(
            days * EQUILIBRATION_STEPS, ignored * EQUILIBRATION_STEPS, base, span, self._whole, around, self._constants,
            self._made, alike.astype(np.int64), sums, seen, np.empty((4, len(alike))),
        )  # fmt: skip
        self._step.write_fibers(self._whole, self._constants)
        self.resting_mitophagy = seen / max(days - ignored, 1)
        for ledger in (fibers.born, fibers.lost, fibers.engulfed, fibers.degraded, fibers.crowded):
            ledger[:] = 0
        self._last_engulfed[:] = 0.0

    @property
    def _given(self) -> Any:
        """All organelles as a step takes them; it may be read without a compiler."""
        return self._table if isinstance(self._step, Steps) else self._whole

    def _advance(self, duration: float, around: np.ndarray, threads: int) -> int:
        fibers = len(self._fibers.count)
        self._last_engulfed, self._last_duration = self._fibers.engulfed.copy(), duration
        out = np.empty((4, fibers))
        given = (float(self.individuals), self._span(duration), self._given, around, self._constants, out)
        advance, unsound = self._step.advance_fibers, []
        in_blocks(lambda first, last: unsound.append(advance(first, last, *given)), fibers, SHARED, threads)
        self._measured = {"columns": out}
        return sum(unsound)

    def _span(self, duration: float) -> Any:
        """A step as it is given; there are few lengths, and powers follow from each."""
        if duration not in self._spans:
            span = span_of(duration, float(self.individuals), self.constants)
            self._spans[duration] = self._step.table_of(span) if isinstance(self._step, Steps) else span
        return self._spans[duration]

    def advance(self, step_index: int, duration_s: float, environment: Environment, threads: int = 1) -> None:
        """Carry all fibers on by one step.

        Parameters
        ----------
        step_index : number of the step, by which an error names it; chance does not ask for it
        duration_s : length of the step, up to one day [s]
        environment : surroundings during the step; ``pulse_age_s`` is that at its start
        threads : changes nothing but the time it takes

        Raises
        ------
        ScenarioError : a step or surroundings that cannot be.
        IntegrationError : a fiber's mass is no longer a number.
        """
        if step_index < 0:
            raise ScenarioError(f"Step {step_index} has no number. Count the steps of a run from 0.")
        if not 0.0 < duration_s <= DAY:
            raise ScenarioError(f"A step of {duration_s:g} s is too long or too short. Take at most one day.")
        if self._advance(float(duration_s), table_of(environment, len(self._fibers.count)), threads):
            self._refuse_mass(step_index)

    def _refuse_mass(self, step_index: int) -> None:
        bad = np.flatnonzero(~np.isfinite(self.mass))
        raise IntegrationError(f"The mitochondria of fiber {bad[0]} have no finite mass at step {step_index}.")

    def amid(self, hosts: Hosts) -> Amid:
        """The fibers of a muscle as ``live`` takes them."""
        return self._step.amid(float(self.individuals), self._given, self._constants, hosts)

    def live(self, step_index: int, duration_s: float, amid: Amid, threads: int = 1) -> None:
        """Carry all fibers on by one step amid those of a muscle, which are told what is left; else as ``advance``."""
        before = self._fibers.engulfed.copy()
        if (unsound := amid.step(self._span(duration_s), threads)) == UNSOUND:
            refuse(amid.around)
        self._last_engulfed, self._last_duration = before, duration_s
        self._measured = {"columns": amid.left}
        if unsound:
            self._refuse_mass(step_index)

    @property
    def epoch(self) -> object:
        """Another one whenever organelles have changed; as long as it is the same, so is all that is measured."""
        return self._measured

    def _measure(self, column: int) -> np.ndarray:
        """One column of what is measured, all of which is computed once per state."""
        if "columns" not in self._measured:
            out = self._measured["columns"] = np.empty((4, len(self._fibers.count)))
            self._step.measure_fibers(float(self.individuals), self._given, self._constants, out)
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
            self._step.find_damaged(self._given, self._constants, out)
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

    def _derive(self) -> None:
        self._step.count_fibers(self._given, self._constants)
        self._measured = {}

    def future(self) -> Self:
        """The same, with organelles of its own, which lie as close together as these."""
        other = copy(self)
        other._take(copied(self._whole))
        other._last_engulfed, other._measured = self._last_engulfed.copy(), {}
        return other
