"""Damage, repair and force of one muscle: a bout is an event, then time heals."""

from collections.abc import Mapping, Sequence
from math import fsum
from typing import Literal

import numpy as np

from cellsim.biology.exercise import modes
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair import aftermath, fatigue, injury, recovery, seen
from cellsim.biology.repair.segments import Broken, Spilling
from cellsim.errors import ScenarioError
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.parameters import Parameter
from cellsim.population.formulas import of_tissue
from cellsim.population.laws import Laws, laws_of
from cellsim.population.snapshot import Stateful
from cellsim.population.tissue.by_cells import Block, HealingByCells, healing_of
from cellsim.population.tissue.healing import Healing
from cellsim.population.tissue.means import added, mean_of
from cellsim.population.tissue.susceptibility import Breaking, in_order, vulnerabilities
from cellsim.population.tissue.tissue_samples import TissueSamples
from cellsim.population.tissue.toll import Stride, Toll
from cellsim.population.tissue.worn import worn_by
from cellsim.population.watch import TISSUE, part_of


class DamageState(Stateful):
    """Damage and recovery of the fibers of one muscle.

    Parameters
    ----------
    fiber_types : "I", "IIa" or "IIx" of each fiber (fiber,)
    age_years : slows repair and the waking of satellite cells; never adds damage
    sex : "female" or "male"; acts on fatigue
    activity : "sedentary", "recreational" or "trained"; sets the resting protection
    parameters : rows of ``biology/repair/recovery.toml``
    susceptibility : vulnerability of each fiber relative to its type (fiber,), 1 unless given
    laws : rules of a model, and with them the network that heals; those of the default one unless given
    kernel : what carries that network; that of the model unless given
    block : whose cells mend its segments one by one; they are mended on the mean unless given
    """

    STATE = ("_healing",)

    def __init__(
        self,
        fiber_types: Sequence[str],
        age_years: float,
        sex: str,
        activity: str,
        parameters: Mapping[str, Parameter],
        susceptibility: Sequence[float] | np.ndarray | None = None,
        laws: Laws | None = None,
        kernel: Kernel | None = None,
        block: Block | None = None,
    ) -> None:
        if sex not in recovery.SEXES:
            raise ScenarioError(f"'{sex}' is no sex that cellsim knows. Write one of {', '.join(recovery.SEXES)}.")
        if not len(fiber_types) or not 0.0 <= age_years <= 130.0:
            given = f"{len(fiber_types)} fibers and {age_years} years"
            raise ScenarioError(f"A muscle needs fibers and an age of 0 to 130 years, not {given}.")
        self._laws = laws = laws or laws_of(human_muscle())
        values = laws.model.values | {name: parameter.value for name, parameter in parameters.items()}
        self._injury = laws.with_rows(injury.injury(values), values)
        self._fatigue = laws.with_rows(fatigue.fatigue(sex, values), values)
        self._seen = laws.with_rows(seen.seen(laws.soreness_weight(age_years, values), values), values)
        vulnerability = vulnerabilities(fiber_types, self._injury.vulnerability, susceptibility)
        self._breaking = Breaking(laws, self._injury, vulnerability, in_order(fiber_types, vulnerability))
        self._resting_protection = aftermath.resting_protection(activity, self._injury)
        old = laws.oldness(age_years, values)
        person = {"repair_speed": laws.repair_speed(age_years, values), "woken_share": laws.woken_share(old, values)}
        self._looked: tuple[Broken, np.ndarray] | None = None
        self._pulling: tuple[Broken, np.ndarray] | None = None
        self._healing = healing_of(block, laws.model, len(fiber_types), values, person, self._seen.enzyme, kernel)

    @part_of(TISSUE)
    def advance(self, duration_s: float) -> None:
        """Let time pass [s]. The outcome does not depend on how an interval is cut."""
        self._healing.advance(duration_s)

    @part_of(TISSUE)
    def reach(self, time_s: float) -> None:
        """Let time pass until a moment [s]."""
        self._healing.reach(time_s)

    def apply_bout(
        self,
        strain: float,
        lengthenings: float,
        force_fraction: float,
        minutes: float,
        intensity_fraction: float,
        kind: Literal["endurance", "resistance"] = "endurance",
        muscle_kg: float | None = None,
        braked: Sequence[Stride] = (),
        share: float = 1.0,
    ) -> None:
        """A bout, as an event: no time passes.

        Parameters
        ----------
        strain : fascicle strain of the lengthenings [fraction]
        lengthenings : how many contractions lengthened the muscle (of resistance work: repetitions)
        force_fraction : force of the contractions relative to the strongest
        minutes, intensity_fraction : length and intensity relative to capacity; they fatigue in endurance work
        kind : "endurance" or "resistance"
        muscle_kg : muscle that works in it, and spills its enzyme [kg]; both legs of a person of 75 kg unless given
        braked, share : as of a ``Toll``
        """
        asked = strain, lengthenings, force_fraction, minutes, intensity_fraction, kind, muscle_kg
        self._suffer(Toll(*asked, tuple(braked), share), True)

    def go_on(self, toll: Toll) -> None:
        """What a bout that goes on has asked so far breaks as much by now; it tires, and teaches, as it ends."""
        healing = self._healing
        if toll.strain * toll.dose > 0.0 or (healing.in_lymph and not healing.pumping):
            self._suffer(toll, False)

    @property
    def healing(self) -> Healing | HealingByCells:
        """The network that heals it."""
        return self._healing

    def _suffer(self, toll: Toll, over: bool) -> None:
        toll.check()
        mass = modes.USUAL.muscle("both_legs") if toll.muscle_kg is None else toll.muscle_kg
        laws, rules, healing = self._laws, self._injury, self._healing
        (wave, before), spilling = healing.present, healing.spilling
        fading = healing.decayed
        protection, worn = self._protection(fading), worn_by(laws, rules, toll, fading)
        rows = Broken._make(kind[None] for kind in before)
        breaking, force = self._breaking, toll.force_fraction
        done = breaking.broken(rows, worn.fibers, np.array([[protection]]), force, healing.to_die)
        after = Broken._make(kind[0] for kind in done)
        new_s, new_n = (added(after[kind], before[kind]) for kind in (1, 2))
        torn = breaking.torn(worn.strain, worn.lengthenings, protection, force)
        if over:
            fading = self._faded(toll, fading)
            learned = protection + fading["lesson"] + fading["quick_lesson"]
            for_months = laws.protection_gain(learned, worn.fibers, rules)
            quick = laws.quick_protection_gain(learned + for_months, worn.fibers, rules)
            fading["lesson"] += for_months
            fading["quick_lesson"] += quick
            fading |= {"worn": worn.fibers, "worn_connective": worn.connective}
        calls = {
            "alarm": laws.alarmed(wave.alarm, new_s, new_n, rules),
            "ache": laws.aching(wave.ache, laws.hurt(worn.connective, protection, rules), rules),
        }
        more = max(torn - healing.torn, 0.0)
        leaking, dead, tears = spilling
        left = Spilling(leaking + mass * more, dead + mass * new_n, tears + more)
        healing.begin(after, fading | calls, left, None if over else torn)

    def _protection(self, fading: Mapping[str, float]) -> float:
        return self._resting_protection + fading["protection"] + fading["quick_protection"]

    def _faded(self, toll: Toll, fading: Mapping[str, float]) -> dict[str, float]:
        """What fades by itself, as a bout leaves it."""
        if toll.kind == "resistance":
            effort, stimulus = self._laws.resistance(toll.force_fraction, toll.lengthenings, self._fatigue)
        else:
            whole = self._laws.endurance(60.0 * toll.minutes, toll.intensity_fraction, self._fatigue)
            effort, stimulus = (toll.share * each for each in whole)
        return self._laws.fatigued(fading, toll.kind, effort, stimulus, self._fatigue)

    def feed(self, nad: float) -> None:
        """Let NAD+ of satellite cells do so much to their waking and division, where they are followed one by one."""
        if isinstance(self._healing, HealingByCells):
            self._healing.feed(nad)

    # ---- what can be seen

    @property
    def enzyme_at_rest(self) -> float:
        """Creatine kinase of plasma when nothing is broken [U/L]."""
        return self._seen.enzyme

    @property
    def fiber_force(self) -> np.ndarray:
        """Force of each fiber relative to rest, fatigue apart (fiber,) [fraction]."""
        return self._left().copy()

    def _left(self) -> np.ndarray:
        """The same, worked out once for each moment that is looked at."""
        broken = self._healing.broken_now
        if self._looked is None or self._looked[0] is not broken:
            self._looked = broken, self._laws.force_left(*broken)
        return self._looked[1]

    @property
    def fiber_pull(self) -> np.ndarray:
        """What damage and fatigue leave of each fiber's pull (fiber,) [fraction].

        It is worked out once for each state of the tissue: at rest, which does not change, once and for all.
        """
        broken = self._healing.broken_now
        if self._pulling is None or self._pulling[0] is not broken:
            each = self._left()
            mean = fsum(each.tolist()) / len(each)
            self._pulling = broken, each * (self._laws.tired(mean, self._healing.decayed) / mean)
        return self._pulling[1].copy()

    @property
    def segments(self) -> dict[str, np.ndarray]:
        """Shares of each fiber's segments by fate (fiber,) [fraction]; together they are 1."""
        _, _, dying, gap, new = self._healing.broken_now
        return {"dying": dying, "gap": gap, "new": new, "sound": 1.0 - dying - gap - new}

    def force(self, weights: Sequence[float] | np.ndarray | None = None) -> float:
        """Force of the muscle relative to rest, fatigue included [fraction].

        ``weights`` says how much each fiber counts (fiber,), for example by its area.
        """
        fibers = self._left()
        counted = np.ones(fibers.size) if weights is None else np.asarray(weights, dtype=float)
        if counted.shape != fibers.shape or not (counted >= 0.0).all() or not counted.any():
            raise ScenarioError(f"weights need one number of 0 or more for each of the {fibers.size} fibers.")
        return self._laws.tired(mean_of(fibers, counted), self._healing.decayed)

    def tested(self, samples: TissueSamples, tolls: Sequence[Toll | None], weights: np.ndarray) -> np.ndarray:
        """Force of each of many samples of this tissue if it were tested then (sample,) [fraction of rest].

        ``tolls`` has what a bout that goes on has asked by then, for it counts so far, and ``weights`` says how much
        each fiber counts (fiber,).
        """
        laws, fading = self._laws, self._healing.fading(samples)
        broken = np.array(self._healing.broken(samples))
        alike: dict[tuple[float, float], list[int]] = {}
        for at, toll in enumerate(tolls):
            if toll is not None:
                worn = worn_by(laws, self._injury, toll, fading[at]).fibers
                alike.setdefault((worn, toll.force_fraction), []).append(at)
                fading[at] = self._faded(toll, fading[at])
        for (worn, force), rows in alike.items():
            protection = np.array([[self._protection(fading[at])] for at in rows])
            then = Broken._make(broken[:, rows])
            done = self._breaking.broken(then, worn, protection, force, self._healing.to_die)[: self._healing.AT_ONCE]
            broken[: len(done), rows] = done
        left = laws.force_left(*broken.reshape(len(broken), -1)).reshape(-1, weights.size)
        counted, total = (left * weights).tolist(), fsum(weights.tolist())
        return np.array([laws.tired(fsum(each) / total, now) for each, now in zip(counted, fading, strict=True)])

    def sample(self) -> TissueSamples:
        """This tissue as it is now, copied."""
        return self.sample_into(self.room(1), (self._healing.time,))

    def room(self, many: int) -> TissueSamples:
        """Room for so many samples."""
        return self._healing.room(many)

    def sample_into(self, samples: TissueSamples, moments: Sequence[float]) -> TissueSamples:
        """Put this tissue there at moments [s], ascending from now on: time passes to the last of them."""
        return self._healing.sample_into(samples, moments)

    def of_cells(self, samples: TissueSamples) -> dict[str, np.ndarray]:
        """What is counted and felt in each of many samples (sample,), by name and in units as in ``observables``."""
        laws, waves = self._laws, self._healing.waves(samples)
        return {
            "soreness": self.soreness(samples),
            "ck": np.array([laws.creatine_kinase(wave, self._seen) for wave in waves]),
            "satellite_cells": np.array([laws.satellite_cells(wave, self._seen) for wave in waves]),
            "macrophages_m1": np.array([1.0 + wave.m1 for wave in waves]),
            "macrophages_m2": np.array([1.0 + wave.m2 for wave in waves]),
            "calpain_activity": np.array([1.0 + wave.calpain for wave in waves]),
            "protein_synthesis": np.array([laws.protein_synthesis(each) for each in self._healing.fading(samples)]),
        }

    def soreness(self, samples: TissueSamples) -> np.ndarray:
        """How sore the muscle is in each of many samples (sample,), from 0 to 1."""
        return np.array([self._laws.soreness(wave, self._seen) for wave in self._healing.waves(samples)])

    def formulas(self) -> dict[str, float]:
        """Observables of the model that are formulas of the network, by name, each in its unit."""
        return {name: float(values[0]) for name, values in self.formulas_of(self.sample()).items()}

    def formulas_of(self, samples: TissueSamples) -> dict[str, np.ndarray]:
        """The same, of many samples (sample,)."""
        return of_tissue(self._laws.model, self._healing.kernel, samples.Y, samples.P)

    def observables(self) -> dict[str, float]:
        """What a laboratory could measure now.

        ``force`` [fraction of rest], ``soreness`` [0 to 1], ``ck`` [U/L], ``satellite_cells`` as counted,
        ``monocytes``, ``macrophages_m1``, ``macrophages_m2``, ``calpain_activity`` [fold of rest],
        ``protein_synthesis`` [fold of rest],
        ``damage_fraction`` (of segments under repair) and ``protection`` [fraction].
        """
        wave, (_, s, n, v, r) = self._healing.present
        left = self._healing.decayed
        sound = self._laws.intact_share(s, n, v, r)
        return {name: float(value[0]) for name, value in self.of_cells(self.sample()).items()} | {
            "force": self.force(),
            "monocytes": 1.0 + wave.monocytes,
            "damage_fraction": 1.0 - fsum(sound.tolist()) / sound.size,
            "protection": self._protection(left),
        }
