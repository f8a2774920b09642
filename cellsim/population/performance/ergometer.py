"""The ergometer: a copy of a muscle is asked for powers, and seen as a laboratory sees its person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.population.muscle.advance import watch
from cellsim.population.muscle.sampled import Sampled
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Work
from cellsim.population.readout.read_off import READ_OFF, Now
from cellsim.population.readout.samples import Samples

EASY_W, EASY_S = 20.0, 180.0
AT_ONCE_S = 60.0  # s; how far a copy is carried before it is asked whether it has failed
LEAST_S = 1e-6  # s; less is rounding
ROUNDING = 1e-9  # of a mean
OF_FIBERS = {"phosphocreatine": "PCr", "ph": "pH"}


@dataclass(frozen=True)
class Ergometry:
    """A person on the ergometer, from the beginning until the end or until the power could no longer be met.

    Parameters
    ----------
    times_s : moments since the test began [s] (moment,)
    watts : power asked of the person then [W] (moment,)
    given : power given [W] (moment,)
    vo2 : oxygen uptake of the person [mL/kg/min] (moment,)
    vco2 : carbon dioxide output of the person [mL/kg/min] (moment,)
    heart_rate : of the person [bpm] (moment,)
    lactate : of blood [mmol/L] (moment,)
    phosphocreatine : of the working muscle, mean over its fibers [mmol/L] (moment,)
    ph : of the working muscle, likewise [-] (moment,)
    burnt : oxygen that the working muscle burns [umol/L/s] (moment,)
    failed_s : when the power could no longer be met, since the test began; None where it always was [s]
    mass_kg : of the person [kg]
    """

    times_s: np.ndarray
    watts: np.ndarray
    given: np.ndarray
    vo2: np.ndarray
    vco2: np.ndarray
    heart_rate: np.ndarray
    lactate: np.ndarray
    phosphocreatine: np.ndarray
    ph: np.ndarray
    burnt: np.ndarray
    failed_s: float | None
    mass_kg: float

    @property
    def liters_per_min(self) -> np.ndarray:
        """Oxygen uptake of the person [L/min] (moment,)."""
        return self.vo2 * self.mass_kg / 1000.0

    def mean(self, name: str, from_s: float, to_s: float) -> float:
        """Mean of a quantity over a time, of what moves on straight lines between the moments seen.

        Parameters
        ----------
        name : of a field
        from_s, to_s : the time [s]

        Returns
        -------
        its mean [unit of the field]
        """
        inside = self.times_s[(self.times_s > from_s) & (self.times_s < to_s)]
        moments = np.concatenate(([from_s], inside, [to_s]))
        values = np.interp(moments, self.times_s, getattr(self, name))
        return float(np.trapezoid(values, moments) / (to_s - from_s))

    def highest(self, name: str, over_s: float) -> float:
        """Highest mean of a quantity over a time of some length; over all there is where that is shorter.

        Parameters
        ----------
        name : of a field
        over_s : the length [s]

        Returns
        -------
        the highest mean [unit of the field]
        """
        first, last = self.times_s[0], self.times_s[-1]
        if last - first <= over_s:
            return self.mean(name, first, last)
        ends = self.times_s[self.times_s - first >= over_s]
        values = getattr(self, name)
        before = np.searchsorted(self.times_s, ends - over_s, side="right") - 1
        after = np.searchsorted(self.times_s, ends, side="right")
        peaks = np.array([values[one:other].max() for one, other in zip(before, after, strict=True)])
        best = -inf
        for at in np.argsort(-peaks, kind="stable"):
            if peaks[at] + ROUNDING * abs(peaks[at]) <= best:  # no mean lies above the highest value in it
                break
            best = max(best, self.mean(name, ends[at] - over_s, ends[at]))
        return best


def pedal(
    muscle: Muscle,
    stretches: Sequence[tuple[float, float]],
    to_failure_from_s: float = inf,
    every_s: float = 5.0,
) -> Ergometry:
    """Ask a copy of a muscle for powers, one after the other.

    Parameters
    ----------
    muscle : left as it is
    stretches : of equal power: how long [s] and how much [W]
    to_failure_from_s : from this moment on the test ends where the power asked cannot be met; never unless given [s]
    every_s : how often it is seen [s]

    Returns
    -------
    what was seen

    Raises
    ------
    ScenarioError : nothing is asked, or for no time.
    """
    if not stretches or any(not length > 0.0 or not 0.0 <= power < inf for length, power in stretches):
        raise ScenarioError("A test on the ergometer needs stretches of (seconds above 0, watts of 0 or more).")
    start, of = muscle.time_s, muscle.subject
    durations, powers = (list(map(float, each)) for each in zip(*stretches, strict=True))
    work = Work(
        start, durations, [each / of.wmax_w for each in powers], 0.0, 0.0, 0.25, "endurance", recorded=len(powers) > 8
    )
    copy = taken_over(muscle, work)
    length = work.end_s - start
    moments = [start + each for each in np.arange(0.0, length - LEAST_S, every_s)] + [work.end_s]
    samples, burnt = Samples(copy, len(moments), tested=False), list[float]()
    row = copy.fibers.species["WATER"]

    def seen(sampled: Sampled) -> None:
        samples.take(sampled)
        burnt.extend(copy.fibers.means(sampled.fibers[:, row]).tolist())

    def failed() -> float | None:
        return next((each - start for each in copy.failures if each >= start + to_failure_from_s), None)

    watch(copy, moments, seen, over=lambda: failed() is not None, at_once=max(int(AT_ONCE_S / every_s), 1))
    return _seen(samples, np.array(burnt), start, failed(), powers, work)


def taken_over(muscle: Muscle, work: Work) -> Muscle:
    """A copy of a muscle that does other work from a moment on.

    What was planned for later is left out, and a bout that is still going on ends there.

    Parameters
    ----------
    muscle : left as it is
    work : begins at the moment that the muscle shows, or later

    Returns
    -------
    the copy
    """
    copy, plan, start = muscle.future(), muscle.agenda, work.start_s
    copy.agenda = replace(
        plan,
        work=(*(_until(each, start) for each in plan.work if each.start_s < start), work),
        doses=tuple(each for each in plan.doses if each.time_s < start),
        meals=tuple(each for each in plan.meals if each.time_s < start),
        changes=tuple(each for each in plan.changes if each.time_s < start),
        habits=tuple(each for each in plan.habits if each.time_s < start),
        retests=(),
    )
    return copy


def _until(work: Work, end_s: float) -> Work:
    """A bout as far as it goes before a moment [s]."""
    if work.end_s <= end_s:
        return work
    count = int(np.searchsorted(work.ends, end_s))  # the stretch that is cut short
    begun = work.ends[count - 1] if count else work.start_s
    return replace(
        work, durations=(*work.durations[:count], end_s - begun), fractions=tuple(work.fractions[: count + 1])
    )  # fmt: skip


def _seen(
    samples: Samples, water: np.ndarray, start: float, failed: float | None, powers: Sequence[float], work: Work
) -> Ergometry:
    now, muscle = Now(samples), samples.muscle
    times = samples.number("time_s") - start
    kept = times <= (inf if failed is None else failed)
    means = {name: muscle.fibers.means(np.asarray(now.fibers(of))) for name, of in OF_FIBERS.items()}
    stretch = np.minimum(np.searchsorted(np.array(work.ends) - start, times, side="right"), len(powers) - 1)
    body = READ_OFF["body"]
    around = now.around
    return Ergometry(
        times_s=times[kept],
        watts=np.array(powers)[stretch][kept],
        given=body["power_delivered"](now)[kept],
        vo2=body["vo2"](now)[kept],
        vco2=body["vco2"](now)[kept],
        heart_rate=body["heart_rate"](now)[kept],
        lactate=around["lactate_blood"][kept],
        phosphocreatine=means["phosphocreatine"][kept] / 1000.0,
        ph=means["ph"][kept],
        burnt=0.5 * np.gradient(water, times)[kept],
        failed_s=failed,
        mass_kg=muscle.subject.mass_kg,
    )
