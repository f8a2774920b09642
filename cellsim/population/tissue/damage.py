"""Damage, repair and force of one muscle: a bout is an event, then time heals."""

from collections.abc import Mapping, Sequence
from math import exp, fsum
from typing import Literal

import numpy as np

from cellsim.biology.exercise import modes
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair import aftermath, fatigue, injury, recovery, seen
from cellsim.biology.repair.segments import Broken
from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.parameters import Parameter
from cellsim.population.formulas import of_tissue
from cellsim.population.laws import Laws, laws_of
from cellsim.population.snapshot import Stateful
from cellsim.population.tissue.healing import Healing
from cellsim.population.watch import TISSUE, part_of


def susceptibilities(seed: int, person: int, fibers: int, spread: float) -> np.ndarray:
    """Vulnerability of each fiber relative to its type: lognormal with mean 1 (fiber,).

    ``spread`` is the standard deviation of the logarithm. A fiber's number depends on
    nothing but the seed, the person and the fiber.
    """
    which = draws.decision("susceptibility of the fiber to damage")
    chance = [draws.normal(seed, person, fiber, 0, 0, which) for fiber in range(fibers)]
    return np.array([exp(spread * each - spread**2 / 2) for each in chance])


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
    ) -> None:
        for kind in fiber_types:
            if kind not in recovery.FIBER_TYPES:
                raise ScenarioError(f"'{kind}' is no fiber type. Write one of {', '.join(recovery.FIBER_TYPES)}.")
        if sex not in recovery.SEXES:
            raise ScenarioError(f"'{sex}' is no sex that cellsim knows. Write one of {', '.join(recovery.SEXES)}.")
        if not len(fiber_types) or not 0.0 <= age_years <= 130.0:
            raise ScenarioError(
                f"A muscle needs fibers and an age of 0 to 130 years, "
                f"not {len(fiber_types)} fibers and {age_years} years."
            )
        self._laws = laws = laws or laws_of(human_muscle())
        values = laws.model.values | {name: parameter.value for name, parameter in parameters.items()}
        self._injury = laws.with_rows(injury.injury(values), values)
        self._fatigue = laws.with_rows(fatigue.fatigue(sex, values), values)
        self._seen = laws.with_rows(seen.seen(laws.soreness_weight(age_years, values), values), values)
        kinds = np.array([self._injury.vulnerability[kind] for kind in fiber_types])
        personal = np.ones(len(kinds)) if susceptibility is None else np.array(susceptibility, dtype=float)
        if personal.shape != kinds.shape or not (personal > 0.0).all():
            raise ScenarioError(f"susceptibility needs one number above 0 for each of the {len(kinds)} fibers.")
        self._vulnerability = kinds * personal
        self._resting_protection = aftermath.resting_protection(activity, self._injury)
        old = laws.oldness(age_years, values)
        person = {"repair_speed": laws.repair_speed(age_years, values), "woken_share": laws.woken_share(old, values)}
        self._looked: tuple[Broken, np.ndarray] | None = None
        self._healing = Healing(laws.model, len(kinds), values, person, self._seen.enzyme, kernel)

    @part_of(TISSUE)
    def advance(self, duration_s: float) -> None:
        """Let time pass [s]. The outcome does not depend on how an interval is cut."""
        self._healing.advance(duration_s)

    def apply_bout(
        self,
        strain: float,
        lengthenings: float,
        force_fraction: float,
        minutes: float,
        intensity_fraction: float,
        kind: Literal["endurance", "resistance"] = "endurance",
        muscle_kg: float | None = None,
    ) -> None:
        """A bout, as an event: no time passes.

        Parameters
        ----------
        strain : fascicle strain of the lengthenings [fraction]
        lengthenings : how many contractions lengthened the muscle (of resistance work: repetitions)
        force_fraction : force of the contractions relative to the strongest
        minutes, intensity_fraction : length and intensity relative to capacity; they fatigue in endurance work
        kind : "endurance" or "resistance"
        muscle_kg : muscle that works in this bout, and spills the creatine kinase of its damage [kg];
            both legs of a person of 75 kg unless given
        """
        mass = modes.USUAL.muscle("both_legs") if muscle_kg is None else muscle_kg
        asked = {"strain": (strain, 1.0), "lengthenings": (lengthenings, 1e6), "force_fraction": (force_fraction, 2.0),
                 "minutes": (minutes, 1e5), "intensity_fraction": (intensity_fraction, 3.0),
                 "muscle_kg": (mass, 200.0)}  # fmt: skip
        for name, (value, top) in asked.items():
            if not 0.0 <= value <= top:
                raise ScenarioError(f"A bout needs {name} between 0 and {top:g}, not {value}.")
        if kind not in ("endurance", "resistance"):
            raise ScenarioError(f"'{kind}' is no kind of bout. Write 'endurance' or 'resistance'.")
        laws, rules, healing = self._laws, self._injury, self._healing
        (wave, before), decaying, spilling = healing.present, healing.decayed, healing.spilling
        if kind == "resistance":
            effort, stimulus = laws.resistance(force_fraction, lengthenings, self._fatigue)
        else:
            effort, stimulus = laws.endurance(60.0 * minutes, intensity_fraction, self._fatigue)
        decaying = laws.fatigued(decaying, kind, effort, stimulus, self._fatigue)
        protection = self._resting_protection + decaying["protection"]

        after = self._broken(before, strain, lengthenings * force_fraction, protection)
        new_e, new_s, new_n = (
            fsum((now - then).tolist()) / now.size for now, then in zip(after[:3], before[:3], strict=True)
        )
        decaying["protection"] += laws.protection_gain(protection, new_e + new_s, rules)
        calls = {
            "alarm": laws.alarmed(wave.alarm, new_s, new_n, rules),
            "ache": laws.aching(wave.ache, new_s, new_n, rules),
        }
        leaking, dead = spilling
        healing.begin(after, decaying | calls, leaking + mass * new_e, dead + mass * new_n)

    def _broken(self, before: Broken, strain: float, dose: float, protection: float) -> Broken:
        """Damage of each fiber (fiber,) after so many lengthenings at full force."""
        laws = self._laws
        lost = laws.loss(self._vulnerability, strain, dose, self._injury)
        doomed = laws.doomed(self._vulnerability, strain, dose, protection, self._injury)
        e, s, n, v, r = before
        # A sarcomere that is already popped cannot pop again: the larger loss, not the sum.
        membrane = np.maximum(e, laws.membrane_loss(lost, protection, self._injury))
        sarcomere = np.maximum(s, laws.sarcomere_loss(lost, protection, self._injury))
        return Broken(membrane, sarcomere, n + doomed * (1.0 - n - v - r), v, r)

    # ---- what can be seen

    @property
    def fiber_force(self) -> np.ndarray:
        """Force of each fiber relative to rest, fatigue apart (fiber,) [fraction]."""
        return self._left().copy()

    def _left(self) -> np.ndarray:
        """The same, worked out once for each moment that is looked at."""
        broken = self._healing.present[1]
        if self._looked is None or self._looked[0] is not broken:
            self._looked = broken, self._laws.force_left(*broken)
        return self._looked[1]

    @property
    def segments(self) -> dict[str, np.ndarray]:
        """Shares of each fiber's segments by fate (fiber,) [fraction]; together they are 1."""
        _, _, dying, gap, new = self._healing.present[1]
        return {"dying": dying, "gap": gap, "new": new, "sound": 1.0 - dying - gap - new}

    def force(self, weights: Sequence[float] | np.ndarray | None = None) -> float:
        """Force of the muscle relative to rest, fatigue included [fraction].

        ``weights`` says how much each fiber counts (fiber,), for example by its area.
        """
        fibers = self._left()
        if weights is None:
            return self._laws.tired(fsum(fibers.tolist()) / fibers.size, self._healing.decayed)
        counted = np.asarray(weights, dtype=float)
        if counted.shape != fibers.shape or not (counted >= 0.0).all() or not counted.any():
            raise ScenarioError(f"weights need one number of 0 or more for each of the {fibers.size} fibers.")
        mean = fsum((fibers * counted).tolist()) / fsum(counted.tolist())
        return self._laws.tired(mean, self._healing.decayed)

    def formulas(self) -> dict[str, float]:
        """Observables of the model that are formulas of the network, by name, each in its unit."""
        return of_tissue(self._laws.model, self._healing.kernel, *self._healing.known)

    def observables(self) -> dict[str, float]:
        """What a laboratory could measure now.

        ``force`` [fraction of rest], ``soreness`` [0 to 1], ``ck`` [U/L], ``satellite_cells`` as counted,
        ``monocytes``, ``macrophages_m1``, ``macrophages_m2`` and ``protein_synthesis`` [fold of rest],
        ``damage_fraction`` (of segments under repair) and ``protection`` [fraction].
        """
        wave, (_, s, n, v, r) = self._healing.present
        left = self._healing.decayed
        sound = self._laws.intact_share(s, n, v, r)
        return {
            "force": self.force(),
            "soreness": self._laws.soreness(wave, self._seen),
            "ck": self._laws.creatine_kinase(wave, self._seen),
            "satellite_cells": self._laws.satellite_cells(wave, self._seen),
            "monocytes": 1.0 + wave.monocytes,
            "macrophages_m1": 1.0 + wave.m1,
            "macrophages_m2": 1.0 + wave.m2,
            "damage_fraction": 1.0 - fsum(sound.tolist()) / sound.size,
            "protection": self._resting_protection + left["protection"],
            "protein_synthesis": self._laws.protein_synthesis(left),
        }
