"""Healing of the fibers of one muscle, on a grid of half-hour steps that starts at the last bout.

A question between two grid points is answered by a trial step that is not kept.
So it never matters how an interval is cut.
"""

from collections.abc import Mapping
from math import exp, fsum

import numpy as np

from cellsim.biology.repair.fatigue import FADING
from cellsim.biology.repair.immune import Lesion, Wave
from cellsim.biology.repair.recovery import Pace
from cellsim.errors import ScenarioError
from cellsim.population.laws import Laws
from cellsim.population.snapshot import Stateful

STEP = 1800.0
# Below this share, what is left of damage and its answer counts as rest.
TRACE = 1e-6
REST = Wave()


def _ahead(wave: Wave, slopes: tuple[float, ...], step: float) -> Wave:
    return Wave(*[w + step * slope for w, slope in zip(wave, slopes, strict=True)])


class Healing(Stateful):
    """Five kinds of damage in each fiber, and what answers them for all fibers together.

    The kinds are those of ``Lesion``: membrane, sarcomere, dying, gap, segment. ``fibers`` (5, fiber), ``wave`` and
    ``decaying`` are read at ``time`` by ``present`` and ``decayed``, and set anew by ``begin`` at every bout.

    Parameters
    ----------
    fibers : how many
    pace : the clocks of this person
    fade : how fast each of ``FADING`` fades [s]
    enzyme_at_rest : creatine kinase in plasma [U/L]
    laws : the rules that it heals by
    """

    STATE = ("_fibers", "_spilling", "_wave", "_decaying", "_origin", "_steps", "time")

    def __init__(self, fibers: int, pace: Pace, fade: Mapping[str, float], enzyme_at_rest: float, laws: Laws) -> None:
        self._pace, self._fade, self._enzyme_at_rest, self._laws = pace, fade, enzyme_at_rest, laws
        self.time = 0.0
        self.begin(np.zeros((5, fibers)), REST, dict.fromkeys(FADING, 0.0))

    def begin(
        self,
        fibers: np.ndarray,
        wave: Wave,
        decaying: dict[str, float],
        leaking: float = 0.0,
        dead: float = 0.0,
        at: float | None = None,
    ) -> None:
        """Start a new grid: after a bout, or when all is back at rest.

        Parameters
        ----------
        fibers : the five kinds of damage (5, fiber) [fraction]
        leaking, dead : membrane damage and dying segments times the muscle that has them [kg]
        at : when; now, unless said otherwise [s]
        """
        self._fibers, self._spilling = fibers, (leaking, dead)
        self._wave = wave._replace(
            dying_to_dying=1.0, dying_to_gap=0.0, dying_to_segment=0.0,
            gap_to_gap=1.0, gap_to_segment=0.0, segment_to_segment=1.0,
        )  # fmt: skip
        self._decaying, self._origin, self._steps = decaying, self.time if at is None else at, 0
        self._derive()

    def _derive(self) -> None:
        self._lesion = Lesion._make((*(fsum(row) / row.size for row in self._fibers), *self._spilling))
        self._now: tuple[Wave, np.ndarray] | None = None

    def advance(self, duration_s: float) -> None:
        """Let time pass [s]. The outcome does not depend on how an interval is cut."""
        if not duration_s >= 0.0:
            raise ScenarioError(f"Time cannot run back: advance by 0 s or more, not {duration_s} s.")
        self.time += duration_s
        self._now = None
        while self._origin + (self._steps + 1) * STEP <= self.time and not self._healed():
            self._wave = self._stepped(STEP)
            self._steps += 1

    def _healed(self) -> bool:
        """Whether nothing is left to heal; traces are wiped away, so rest is exactly rest."""
        if self._wave == REST and not self._fibers.any():
            return True
        elapsed, wave = self._steps * STEP, self._wave
        lesion = self._laws.present(self._lesion, wave, elapsed, self._pace)
        enzyme = wave.lymph / self._enzyme_at_rest, wave.plasma / self._enzyme_at_rest
        cells = wave.alarm, wave.monocytes, wave.m1, wave.m2, wave.quiescent - 1.0
        lineage = wave.waking, wave.first, wave.second, wave.third, wave.stopped, wave.myocytes
        left = (*lesion[: len(self._fibers)], *cells, *lineage, *enzyme, wave.ache, wave.soreness)
        if self._steps and max(map(abs, left)) < TRACE:
            at = self._origin + elapsed
            self.begin(np.zeros_like(self._fibers), REST, self._faded(elapsed), at=at)
            return True
        return False

    def _stepped(self, step: float) -> Wave:
        """The wave one classical Runge-Kutta step further."""
        start, pace, wave, t = self._lesion, self._pace, self._wave, self._steps * STEP
        slopes = self._laws.slopes
        k1 = slopes(t, wave, start, pace)
        k2 = slopes(t + step / 2, _ahead(wave, k1, step / 2), start, pace)
        k3 = slopes(t + step / 2, _ahead(wave, k2, step / 2), start, pace)
        k4 = slopes(t + step, _ahead(wave, k3, step), start, pace)
        stages = zip(wave, k1, k2, k3, k4, strict=True)
        return Wave(*[w + step / 6 * (a + 2 * b + 2 * c + d) for w, a, b, c, d in stages])

    def _faded(self, elapsed: float) -> dict[str, float]:
        return {name: value * exp(-elapsed / self._fade[name]) for name, value in self._decaying.items()}

    @property
    def decayed(self) -> dict[str, float]:
        """Protection, fatigue and the two parts of protein synthesis, now."""
        return self._faded(self.time - self._origin)

    @property
    def lesion(self) -> Lesion:
        """The mean lesion, now."""
        return self._laws.present(self._lesion, self.present[0], self.time - self._origin, self._pace)

    @property
    def present(self) -> tuple[Wave, np.ndarray]:
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
