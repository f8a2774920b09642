"""Damage, repair and force of one muscle: a bout is an event, then time heals.

Each fiber carries five kinds of damage; immune cells, satellite cells, creatine
kinase and soreness are shared. Time runs on a grid of half-hour steps that
starts at the last bout; a question between two grid points is answered by a
trial step that is not kept. So it never matters how an interval is cut.
"""

from collections.abc import Mapping, Sequence
from math import exp, fsum
from typing import Any, Literal

import numpy as np

from cellsim.biology import recovery
from cellsim.biology.recovery import Lesion, Wave
from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.parameters import Parameter

STEP = 1800.0
# Below this share, what is left of damage and its answer counts as rest.
TRACE = 1e-6
DECAYING = {
    "protection": "PROTECTION_time",
    "fast_fatigue": "FATIGUE_fast_time",
    "slow_fatigue": "FATIGUE_slow_time",
    "central_fatigue": "FATIGUE_central_time",
    "synthesis_fall": "SYNTHESIS_fall_time",
    "synthesis_rise": "SYNTHESIS_rise_time",
}
REST = Wave()


def susceptibilities(seed: int, person: int, fibers: int, spread: float) -> np.ndarray:
    """Vulnerability of each fiber relative to its type: lognormal with mean 1 (fiber,).

    ``spread`` is the standard deviation of the logarithm. A fiber's number depends on
    nothing but the seed, the person and the fiber.
    """
    which = draws.decision("susceptibility of the fiber to damage")
    chance = [draws.normal(seed, person, fiber, 0, 0, which) for fiber in range(fibers)]
    return np.array([exp(spread * each - spread**2 / 2) for each in chance])


def _ahead(wave: Wave, slopes: tuple[float, ...], step: float) -> Wave:
    return Wave(*[w + step * slope for w, slope in zip(wave, slopes, strict=True)])


class DamageState:
    """Damage and recovery of the fibers of one muscle.

    Parameters
    ----------
    fiber_types : "I", "IIa" or "IIx" of each fiber (fiber,)
    age_years : slows repair and the waking of satellite cells; never adds damage
    sex : "female" or "male"; acts on fatigue
    activity : "sedentary", "recreational" or "trained"; sets the resting protection
    parameters : rows of ``parameters/recovery.toml``
    muscle_mass_kg : muscle that works in the bouts [kg]
    susceptibility : vulnerability of each fiber relative to its type (fiber,), 1 unless given
    """

    def __init__(
        self,
        fiber_types: Sequence[str],
        age_years: float,
        sex: str,
        activity: str,
        parameters: Mapping[str, Parameter],
        muscle_mass_kg: float = 3.5,
        susceptibility: Sequence[float] | np.ndarray | None = None,
    ) -> None:
        for kind in fiber_types:
            if kind not in recovery.FIBER_TYPES:
                raise ScenarioError(f"'{kind}' is no fiber type. Write one of {', '.join(recovery.FIBER_TYPES)}.")
        if sex not in recovery.SEXES:
            raise ScenarioError(f"'{sex}' is no sex that cellsim knows. Write one of {', '.join(recovery.SEXES)}.")
        if not len(fiber_types) or not muscle_mass_kg > 0.0 or not 0.0 <= age_years <= 130.0:
            raise ScenarioError(
                f"A muscle needs fibers, a mass above 0 kg and an age of 0 to 130 years, "
                f"not {len(fiber_types)} fibers, {muscle_mass_kg} kg and {age_years} years."
            )
        self._p = {name: parameter.value for name, parameter in parameters.items()}
        kinds = np.array([self._p[f"DAMAGE_type_{kind}"] for kind in fiber_types])
        personal = np.ones(len(kinds)) if susceptibility is None else np.array(susceptibility, dtype=float)
        if personal.shape != kinds.shape or not (personal > 0.0).all():
            raise ScenarioError(f"susceptibility needs one number above 0 for each of the {len(kinds)} fibers.")
        self._vulnerability = kinds * personal
        self._age, self._sex = age_years, sex
        self._pace = recovery.pace(age_years, muscle_mass_kg, parameters)
        self._resting_protection = recovery.resting_protection(activity, parameters)
        self.time = 0.0
        self._begin(np.zeros((5, len(kinds))), REST, dict.fromkeys(DECAYING, 0.0), at=0.0)

    def _begin(self, fibers: np.ndarray, wave: Wave, decaying: dict[str, float], at: float) -> None:
        """Start a new grid: after a bout, or when all is back at rest."""
        self._fibers = fibers
        self._lesion = Lesion(*(fsum(row) / row.size for row in fibers))
        self._wave = wave._replace(
            dying_to_dying=1.0, dying_to_gap=0.0, dying_to_segment=0.0,
            gap_to_gap=1.0, gap_to_segment=0.0, segment_to_segment=1.0,
        )  # fmt: skip
        self._decaying, self._origin, self._steps = decaying, at, 0
        self._now: tuple[Wave, np.ndarray] | None = None

    # ---- time

    def advance(self, duration_s: float) -> None:
        """Let time pass [s]. The outcome does not depend on how an interval is cut."""
        if not duration_s >= 0.0:
            raise ScenarioError(f"Time cannot run back: advance by 0 s or more, not {duration_s} s.")
        self.time += duration_s
        self._now = None
        while self._origin + (self._steps + 1) * STEP <= self.time and not self._settled():
            self._wave = self._stepped(STEP)
            self._steps += 1

    def _settled(self) -> bool:
        """Whether nothing is left to heal; traces are wiped away, so rest is exactly rest."""
        if self._wave == REST and not self._fibers.any():
            return True
        elapsed = self._steps * STEP
        wave, enzyme = self._wave, self._p["CK_rest"]
        away = wave._replace(quiescent=wave.quiescent - 1.0, lymph=wave.lymph / enzyme, plasma=wave.plasma / enzyme)
        # Positions 11 to 16 are shares of what was there at the last bout; the lesion itself stands for them.
        left = [*recovery.present(self._lesion, wave, elapsed, self._pace), *away[:11], *away[17:]]
        if self._steps and max(map(abs, left)) < TRACE:
            at = self._origin + elapsed
            self._begin(np.zeros_like(self._fibers), REST, self._decayed(elapsed), at)
            return True
        return False

    def _stepped(self, step: float) -> Wave:
        """The wave one classical Runge-Kutta step further."""
        start, pace, wave, t = self._lesion, self._pace, self._wave, self._steps * STEP
        k1 = recovery.slopes(t, wave, start, pace)
        k2 = recovery.slopes(t + step / 2, _ahead(wave, k1, step / 2), start, pace)
        k3 = recovery.slopes(t + step / 2, _ahead(wave, k2, step / 2), start, pace)
        k4 = recovery.slopes(t + step, _ahead(wave, k3, step), start, pace)
        stages = zip(wave, k1, k2, k3, k4, strict=True)
        return Wave(*[w + step / 6 * (a + 2 * b + 2 * c + d) for w, a, b, c, d in stages])

    def _decayed(self, elapsed: float) -> dict[str, float]:
        return {name: value * exp(-elapsed / self._p[DECAYING[name]]) for name, value in self._decaying.items()}

    def _present(self) -> tuple[Wave, np.ndarray]:
        """Wave and fibers (5, fiber) now, between grid points if need be."""
        if self._now is None:
            elapsed = self.time - self._origin
            rest = elapsed - self._steps * STEP
            quiet = self._wave == REST and not self._fibers.any()
            wave = self._wave if quiet or rest <= 0.0 else self._stepped(rest)
            e, s, n, v, r = self._fibers
            healed = (
                e * exp(-elapsed * self._pace.membrane),
                s * exp(-elapsed * self._pace.sarcomere),
                n * wave.dying_to_dying,
                n * wave.dying_to_gap + v * wave.gap_to_gap,
                n * wave.dying_to_segment + v * wave.gap_to_segment + r * wave.segment_to_segment,
            )
            self._now = wave, np.array(healed)
        return self._now

    # ---- bouts

    def apply_bout(
        self,
        strain: float,
        lengthenings: float,
        force_fraction: float,
        minutes: float,
        intensity_fraction: float,
        kind: Literal["endurance", "resistance"] = "endurance",
    ) -> None:
        """A bout, as an event: no time passes.

        Parameters
        ----------
        strain : fascicle strain of the lengthenings [fraction]
        lengthenings : how many contractions lengthened the muscle (of resistance work: repetitions)
        force_fraction : force of the contractions relative to the strongest
        minutes, intensity_fraction : length and intensity relative to capacity; they fatigue in endurance work
        kind : "endurance" or "resistance"
        """
        asked = {"strain": (strain, 1.0), "lengthenings": (lengthenings, 1e6), "force_fraction": (force_fraction, 2.0),
                 "minutes": (minutes, 1e5), "intensity_fraction": (intensity_fraction, 3.0)}  # fmt: skip
        for name, (value, top) in asked.items():
            if not 0.0 <= value <= top:
                raise ScenarioError(f"A bout needs {name} between 0 and {top:g}, not {value}.")
        if kind not in ("endurance", "resistance"):
            raise ScenarioError(f"'{kind}' is no kind of bout. Write 'endurance' or 'resistance'.")
        p, (wave, fibers), decaying = self._p, self._present(), self._decayed(self.time - self._origin)
        if kind == "resistance":
            effort = recovery.resistance_effort(force_fraction, lengthenings, p["FATIGUE_repetitions"])
            stimulus = recovery.share_used(lengthenings * force_fraction, p["FATIGUE_repetitions"])
        else:
            effort = recovery.endurance_effort(minutes, intensity_fraction)
            stimulus = p["SYNTHESIS_endurance_share"] * effort
        amount = p[f"FATIGUE_{kind}"] * (p["FATIGUE_women"] if self._sex == "female" else 1.0)
        decaying = recovery.fatigued(decaying, effort, amount, stimulus, p)
        protection, dose = self._resting_protection + decaying["protection"], lengthenings * force_fraction

        pool = recovery.weak_pool(self._vulnerability, strain, p["DAMAGE_half_strain"], p["DAMAGE_power"])
        loss = p["DAMAGE_loss_max"] * recovery.share_used(dose, p["DAMAGE_lengthenings"]) * pool
        doomed = recovery.weak_pool(self._vulnerability, strain, p["DAMAGE_half_strain_death"], p["DAMAGE_power_death"])
        doomed = doomed * recovery.share_used(dose, p["DAMAGE_lengthenings_death"]) * (1.0 - protection)
        e, s, n, v, r = fibers
        share = p["DAMAGE_membrane_share"]
        # A sarcomere that is already popped cannot pop again: the larger loss, not the sum.
        membrane = np.maximum(e, share * (1.0 - p["PROTECTION_on_membrane"] * protection) * loss)
        sarcomere = np.maximum(s, (1.0 - share) * (1.0 - protection) * loss)
        dying = n + doomed * (1.0 - n - v - r)

        new_e, new_s, new_n = (fsum(x) / x.size for x in (membrane - e, sarcomere - s, dying - n))
        decaying["protection"] += recovery.protection_gain(
            protection, p["PROTECTION_gain"], new_e + new_s, p["PROTECTION_full_damage"]
        )
        wave = wave._replace(
            alarm=wave.alarm + new_n + p["IMMUNE_sarcomere_alarm"] * new_s,
            ache=wave.ache + p["SORENESS_gain"] * (new_s + p["SORENESS_necrosis_weight"] * new_n),
        )
        self._begin(np.array((membrane, sarcomere, dying, v, r)), wave, decaying, at=self.time)

    # ---- what can be seen

    @property
    def fiber_force(self) -> np.ndarray:
        """Force of each fiber relative to rest, fatigue apart (fiber,) [fraction]."""
        e, s, n, v, r = self._present()[1]
        return (1.0 - e) * (1.0 - s) * (1.0 - n - v - r)

    @property
    def segments(self) -> dict[str, np.ndarray]:
        """Shares of each fiber's segments by fate (fiber,) [fraction]; together they are 1."""
        _, _, dying, gap, new = self._present()[1]
        return {"dying": dying, "gap": gap, "new": new, "sound": 1.0 - dying - gap - new}

    def force(self, weights: Sequence[float] | np.ndarray | None = None) -> float:
        """Force of the muscle relative to rest, fatigue included [fraction].

        ``weights`` says how much each fiber counts (fiber,), for example by its area.
        """
        fibers = self.fiber_force
        counted = np.ones(fibers.size) if weights is None else np.asarray(weights, dtype=float)
        if counted.shape != fibers.shape or not (counted >= 0.0).all() or not counted.any():
            raise ScenarioError(f"weights need one number of 0 or more for each of the {fibers.size} fibers.")
        left = self._decayed(self.time - self._origin)
        mean = fsum(fibers * counted) / fsum(counted)
        return mean * (1.0 - left["fast_fatigue"]) * (1.0 - left["slow_fatigue"]) * (1.0 - left["central_fatigue"])

    def observables(self) -> dict[str, float]:
        """What a laboratory could measure now.

        ``force`` [fraction of rest], ``soreness`` [0 to 1], ``ck`` [U/L], ``satellite_cells`` as counted,
        ``monocytes``, ``macrophages_m1``, ``macrophages_m2`` and ``protein_synthesis`` [fold of rest],
        ``damage_fraction`` (of segments under repair) and ``protection`` [fraction].
        """
        wave, (_, s, n, v, r) = self._present()
        left = self._decayed(self.time - self._origin)
        awake = wave.waking + wave.first + wave.second + wave.third + wave.stopped
        sound = (1.0 - s) * (1.0 - n - v - r)
        felt = recovery.soreness_weight(self._age, self._p["AGE_soreness"]) * wave.soreness
        return {
            "force": self.force(),
            "soreness": min(1.0, felt),
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
        return {
            "time": self.time,
            "origin": self._origin,
            "steps": self._steps,
            "fibers": self._fibers.copy(),
            "wave": np.array(self._wave),
            "decaying": np.array([self._decaying[name] for name in DECAYING]),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from an earlier ``state()``, to the last bit."""
        fibers = np.array(state["fibers"], dtype=float)
        if fibers.shape != self._fibers.shape:
            raise ScenarioError(f"The state holds {fibers.shape[-1]} fibers, the muscle {self._fibers.shape[1]}.")
        decaying = dict(zip(DECAYING, map(float, state["decaying"]), strict=True))
        self._begin(fibers, REST, decaying, at=float(state["origin"]))
        self._wave = Wave(*map(float, state["wave"]))
        self._steps, self.time = int(state["steps"]), float(state["time"])
