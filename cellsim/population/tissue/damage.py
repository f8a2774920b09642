"""Damage, repair and force of one muscle: a bout is an event, then time heals."""

from collections.abc import Mapping, Sequence
from math import exp, fsum
from typing import Any, Literal

import numpy as np

from cellsim.biology.exercise import modes
from cellsim.biology.repair import injury, recovery
from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.language.parameters import Parameter
from cellsim.population.tissue.healing import Healing


def susceptibilities(seed: int, person: int, fibers: int, spread: float) -> np.ndarray:
    """Vulnerability of each fiber relative to its type: lognormal with mean 1 (fiber,).

    ``spread`` is the standard deviation of the logarithm. A fiber's number depends on
    nothing but the seed, the person and the fiber.
    """
    which = draws.decision("susceptibility of the fiber to damage")
    chance = [draws.normal(seed, person, fiber, 0, 0, which) for fiber in range(fibers)]
    return np.array([exp(spread * each - spread**2 / 2) for each in chance])


class DamageState:
    """Damage and recovery of the fibers of one muscle.

    Parameters
    ----------
    fiber_types : "I", "IIa" or "IIx" of each fiber (fiber,)
    age_years : slows repair and the waking of satellite cells; never adds damage
    sex : "female" or "male"; acts on fatigue
    activity : "sedentary", "recreational" or "trained"; sets the resting protection
    parameters : rows of ``biology/repair/recovery.toml``
    susceptibility : vulnerability of each fiber relative to its type (fiber,), 1 unless given
    """

    def __init__(
        self,
        fiber_types: Sequence[str],
        age_years: float,
        sex: str,
        activity: str,
        parameters: Mapping[str, Parameter],
        susceptibility: Sequence[float] | np.ndarray | None = None,
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
        self._p = {name: parameter.value for name, parameter in parameters.items()}
        kinds = np.array([self._p[f"DAMAGE_type_{kind}"] for kind in fiber_types])
        personal = np.ones(len(kinds)) if susceptibility is None else np.array(susceptibility, dtype=float)
        if personal.shape != kinds.shape or not (personal > 0.0).all():
            raise ScenarioError(f"susceptibility needs one number above 0 for each of the {len(kinds)} fibers.")
        self._vulnerability = kinds * personal
        self._age, self._sex = age_years, sex
        self._resting_protection = injury.resting_protection(activity, self._p)
        self._healing = Healing(len(kinds), recovery.pace(age_years, self._p), self._p)

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
        mass = modes.muscle("both_legs") if muscle_kg is None else muscle_kg
        asked = {"strain": (strain, 1.0), "lengthenings": (lengthenings, 1e6), "force_fraction": (force_fraction, 2.0),
                 "minutes": (minutes, 1e5), "intensity_fraction": (intensity_fraction, 3.0),
                 "muscle_kg": (mass, 200.0)}  # fmt: skip
        for name, (value, top) in asked.items():
            if not 0.0 <= value <= top:
                raise ScenarioError(f"A bout needs {name} between 0 and {top:g}, not {value}.")
        if kind not in ("endurance", "resistance"):
            raise ScenarioError(f"'{kind}' is no kind of bout. Write 'endurance' or 'resistance'.")
        p, healing = self._p, self._healing
        (wave, before), lesion, decaying = healing.present, healing.lesion, healing.decayed
        dose = lengthenings * force_fraction
        if kind == "resistance":
            effort = injury.resistance_effort(force_fraction, lengthenings, p)
            stimulus = injury.share_used(dose, p["FATIGUE_repetitions"])
        else:
            effort = injury.endurance_effort(60.0 * minutes, intensity_fraction, p)
            stimulus = p["SYNTHESIS_endurance_share"] * effort
        amount = p[f"FATIGUE_{kind}"] * (p["FATIGUE_women"] if self._sex == "female" else 1.0)
        decaying = injury.fatigued(decaying, effort, amount, stimulus, p)
        protection = self._resting_protection + decaying["protection"]

        after = self._broken(before, strain, dose, protection)
        new_e, new_s, new_n = (fsum(x) / x.size for x in (after - before)[:3])
        decaying["protection"] += injury.protection_gain(protection, new_e + new_s, p)
        wave = wave._replace(
            alarm=wave.alarm + new_n + p["IMMUNE_sarcomere_alarm"] * new_s,
            ache=wave.ache + p["SORENESS_gain"] * (new_s + p["SORENESS_necrosis_weight"] * new_n),
        )
        healing.begin(after, wave, decaying, lesion.leaking + mass * new_e, lesion.dead + mass * new_n)

    def _broken(self, before: np.ndarray, strain: float, dose: float, protection: float) -> np.ndarray:
        """The five kinds of damage (5, fiber) after so many lengthenings at full force."""
        p, share = self._p, self._p["DAMAGE_membrane_share"]
        pool = injury.weak_pool(self._vulnerability, strain, p["DAMAGE_half_strain"], p["DAMAGE_power"])
        loss = p["DAMAGE_loss_max"] * injury.share_used(dose, p["DAMAGE_lengthenings"]) * pool
        doomed = injury.weak_pool(self._vulnerability, strain, p["DAMAGE_half_strain_death"], p["DAMAGE_power_death"])
        doomed = doomed * injury.share_used(dose, p["DAMAGE_lengthenings_death"]) * (1.0 - protection)
        e, s, n, v, r = before
        # A sarcomere that is already popped cannot pop again: the larger loss, not the sum.
        membrane = np.maximum(e, share * (1.0 - p["PROTECTION_on_membrane"] * protection) * loss)
        sarcomere = np.maximum(s, (1.0 - share) * (1.0 - protection) * loss)
        return np.array((membrane, sarcomere, n + doomed * (1.0 - n - v - r), v, r))

    # ---- what can be seen

    @property
    def fiber_force(self) -> np.ndarray:
        """Force of each fiber relative to rest, fatigue apart (fiber,) [fraction]."""
        e, s, n, v, r = self._healing.present[1]
        return (1.0 - e) * (1.0 - s) * (1.0 - n - v - r)

    @property
    def segments(self) -> dict[str, np.ndarray]:
        """Shares of each fiber's segments by fate (fiber,) [fraction]; together they are 1."""
        _, _, dying, gap, new = self._healing.present[1]
        return {"dying": dying, "gap": gap, "new": new, "sound": 1.0 - dying - gap - new}

    def force(self, weights: Sequence[float] | np.ndarray | None = None) -> float:
        """Force of the muscle relative to rest, fatigue included [fraction].

        ``weights`` says how much each fiber counts (fiber,), for example by its area.
        """
        fibers = self.fiber_force
        counted = np.ones(fibers.size) if weights is None else np.asarray(weights, dtype=float)
        if counted.shape != fibers.shape or not (counted >= 0.0).all() or not counted.any():
            raise ScenarioError(f"weights need one number of 0 or more for each of the {fibers.size} fibers.")
        left = self._healing.decayed
        mean = fsum(fibers * counted) / fsum(counted)
        return mean * (1.0 - left["fast_fatigue"]) * (1.0 - left["slow_fatigue"]) * (1.0 - left["central_fatigue"])

    def observables(self) -> dict[str, float]:
        """What a laboratory could measure now.

        ``force`` [fraction of rest], ``soreness`` [0 to 1], ``ck`` [U/L], ``satellite_cells`` as counted,
        ``monocytes``, ``macrophages_m1``, ``macrophages_m2`` and ``protein_synthesis`` [fold of rest],
        ``damage_fraction`` (of segments under repair) and ``protection`` [fraction].
        """
        wave, (_, s, n, v, r) = self._healing.present
        left = self._healing.decayed
        awake = wave.waking + wave.first + wave.second + wave.third + wave.stopped
        sound = (1.0 - s) * (1.0 - n - v - r)
        return {
            "force": self.force(),
            "soreness": min(1.0, recovery.soreness_weight(self._age, self._p) * wave.soreness),
            "ck": self._p["CK_rest"] + wave.plasma,
            "satellite_cells": wave.quiescent + self._p["SATELLITE_detection"] * awake,
            "monocytes": 1.0 + wave.monocytes,
            "macrophages_m1": 1.0 + wave.m1,
            "macrophages_m2": 1.0 + wave.m2,
            "damage_fraction": 1.0 - fsum(sound) / sound.size,
            "protection": self._resting_protection + left["protection"],
            "protein_synthesis": 1.0 + left["synthesis_fall"] - left["synthesis_rise"],
        }

    # ---- stop and resume

    def state(self) -> dict[str, Any]:
        """All that is needed to go on from here, as plain numbers and arrays."""
        return self._healing.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from an earlier ``state()``, to the last bit."""
        self._healing.restore(state)
