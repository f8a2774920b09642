"""Healing of the fibers of one muscle: a network carried in steps of its own, which begin anew at each bout.

How long a step is follows from the state alone, and what is asked within one is read off the cubic through it.
So it never matters how an interval is cut.
"""

from collections.abc import Mapping, Sequence
from math import fsum
from typing import ClassVar

import numpy as np

from cellsim.biology.repair.fatigue import KEPT
from cellsim.biology.repair.seen import Wave
from cellsim.biology.repair.segments import AT_BOUT, NOTHING, SHARES, STAGES, WHOLE, Broken, Spilling, of_fibers
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.kinetics.carriers.carrier import Integration
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import TISSUE
from cellsim.language.model import Model
from cellsim.population.kernels import kernel_of
from cellsim.population.snapshot import Stateful
from cellsim.population.tissue.course import Course
from cellsim.population.tissue.precision import TRACE, Precision
from cellsim.population.tissue.tissue_samples import TissueSamples

RTOL = 3e-5  # of a species
FIRST, LONGEST = 600.0, 864000.0  # the step that a bout begins with, and the longest [s]
MENDING = 21600.0  # the longest while anything is broken: enzyme, which steers no step, is hours in lymph [s]


class Healing(Stateful):
    """Damage of each fiber as the last bout left it, and all that has answered it since for all fibers together.

    Parameters
    ----------
    model : whose network "tissue" it is
    fibers : how many
    values : of every parameter, by name [cellsim's own units]
    person : inputs of the network that stay as they are, by name
    enzyme : creatine kinase in plasma at rest [U/L]
    kernel : what carries it; that of the model unless given
    """

    STATE: ClassVar[tuple[str, ...]] = ("_fibers", "_spilling", "_Y", "_H", "_at", "time")
    AT_ONCE = len(Broken._fields)  # kinds of damage that a test in a bout shows, as much as is done of it

    def __init__(
        self,
        model: Model,
        fibers: int,
        values: Mapping[str, float],
        person: Mapping[str, float],
        enzyme: float,
        kernel: Kernel | None = None,
    ) -> None:
        self.kernel = kernel = kernel or kernel_of(model, TISSUE)
        rest = model.rest_of(TISSUE, values)
        known, start = {**values, **rest.numbers(), **rest.inputs(), **person}, rest.start()
        self._row = {name: row for row, name in enumerate(kernel.species)}
        self._argument = {name: row for row, name in enumerate(kernel.arguments)}
        self._P = np.array([[known[name]] for name in kernel.arguments], dtype=float)
        self._began, self.factors = self._P.copy(), dict[str, float]()
        self._rest = np.array([start.get(name, 0.0) for name in kernel.species])
        self._tolerance, self._floor, self._trace = Precision.of(model, kernel, enzyme)
        self._fading = [self._row[name] for name in KEPT]
        self._wave = [self._row[name] for name in Wave._fields]
        self._left_of = [self._row[name] for name in SHARES]
        # A network that moves at rest, by a mechanism of one's own, is never left alone.
        self._restless = any(rest.of(each.formula) != 0.0 for each in model.tissue.reactions.values())
        self._fibers, self._spilling = np.zeros((len(Broken._fields), fibers)), np.zeros(5)
        self._Y, self._H, self._at, self.time = self._rest.copy(), np.zeros(1), 0.0, 0.0
        self._derive()

    def _derive(self) -> None:
        self._P = self._P.copy()  # another future has another last bout
        self._then = Broken._make(fsum(kind) / len(kind) for kind in self._fibers.tolist())
        for name, value in zip(AT_BOUT, (*self._then, *self._spilling[:4].tolist()), strict=True):
            self._P[self._argument[name]] = value
        self._set_out()

    def _set_out(self) -> None:
        """Begin a step."""
        self._still = not self._restless and not any(self._then) and bool((self._Y == self._rest).all())
        self._under_way: Course | None = None
        self._forget()

    def _forget(self) -> None:
        self._now: np.ndarray | None = None
        self._shares: dict[str, float] | None = None
        self._broken: Broken | None = None

    # ---- events

    def begin(
        self,
        fibers: Broken,
        changed: Mapping[str, float],
        spilling: Spilling = NOTHING,
        torn: float | None = None,
    ) -> None:
        """Go on from what a bout leaves, or has broken so far, of each fiber, and what spills of it.

        ``torn`` are the tears of a bout that goes on and pumps the lymph, else None [-].
        """
        whole = {name: float(np.any(getattr(fibers, kind))) for name, kind in WHOLE.items()}
        whole |= {"torn_left": float(spilling.leaking > 0.0)} | self._stages(fibers)
        self.go_on({**dict.fromkeys(SHARES, 0.0), **whole, **changed})
        self._fibers = np.array(fibers, dtype=float)
        leaking, dead, tears = spilling
        self._spilling = np.array((leaking, dead, float(torn is not None), tears, torn or 0.0))
        self._derive()

    def go_on(self, changed: Mapping[str, float]) -> None:
        """Begin a step now, with some species as they are set, by name, in their units."""
        self._Y, self._H, self._at = self._column.copy(), np.zeros(1), self.time
        for name, value in changed.items():
            self._Y[self._row[name]] = value
        self._set_out()

    def set_rates(self, factors: Mapping[str, float]) -> None:
        """Go by these factors on parameters of the network alone, by name, as since the step began."""
        if factors != self.factors:
            for name in {**self.factors, **factors}:
                self._P[self._argument[name]] = self._began[self._argument[name]] * factors.get(name, 1.0)
            self.factors = dict(factors)
            self._set_out()

    def _stages(self, fibers: Broken) -> dict[str, float]:
        """Shares of damage that a step of its mending has still before it: what is mended already goes on."""
        share = self.species
        found: dict[str, float] = {}
        for kind, (broken, mending) in STAGES.items():
            then = getattr(self._then, kind)
            now = fsum(getattr(fibers, kind).tolist()) / fibers[0].size
            under_way = then * share[mending] / now if now > 0.0 else 0.0
            found |= {mending: min(under_way, 1.0), broken: max(1.0 - under_way, 0.0) if now > 0.0 else 0.0}
        return found

    def to_die(self, doomed: np.ndarray, dying: np.ndarray, gap: np.ndarray, new: np.ndarray) -> np.ndarray:
        """Share of segments that die now of those that a bout dooms, for none dies again (moment times fiber,)."""
        return np.maximum(doomed - dying - gap - new, 0.0)

    # ---- time

    def advance(self, duration_s: float) -> None:
        """Let time pass [s], however it is cut."""
        if not duration_s >= 0.0:
            raise ScenarioError(f"Time cannot run back: advance by 0 s or more, not {duration_s} s.")
        self.reach(self.time + duration_s)

    def reach(self, time_s: float) -> None:
        """Let time pass until a moment [s]; the outcome does not depend on those asked for before."""
        self.time = time_s
        if self._still:
            return
        self._forget()
        while not self._still and self._at + self._course.length <= self.time:
            done = self._course
            self._Y, self._H, self._at = done.end, done.wanted, self._at + done.length
            if self._wipe_traces():
                self._derive()
            else:
                self._set_out()

    @property
    def _course(self) -> Course:
        """The step under way, carried when it is first asked for."""
        if self._under_way is None:
            length = min(float(self._H[0]) or FIRST, MENDING if any(self._then) else LONGEST)
            kernel, wanted, rows = self.kernel, self._H.copy(), len(self._Y)
            # it is known to be right, and looking at it takes longer than a step
            came = Integration.of(
                kernel.states(self._Y[:, None].copy(), self._P), kernel.given(self._P), wanted, length, RTOL,
                self._tolerance, np.array((length / 3.0, 2.0 * length / 3.0)), np.zeros(1, np.int64),
            )  # fmt: skip
            kernel.carry(came)
            if came.status[0]:
                raise IntegrationError(
                    f"The tissue could not be carried past {(self._at + came.reached[0]) / 3600:.3f} hour. "
                    "This usually means a number of repair set to an extreme: mend that."
                )
            begin, end = self._Y, came.Y[:rows, 0].copy()
            change = np.empty((3, rows))
            change[:2], change[2] = came.shown[:, :rows, 0], end
            change -= begin  # changes, so that what does not change is the same to the last bit
            self._under_way = Course(length, begin, end, change, wanted)
        return self._under_way

    def _wipe_traces(self) -> bool:
        """Set to rest what is all but healed, and all but faded, so that rest is exactly rest; tells if it healed."""
        left = np.abs(self._Y - self._rest) / self._trace
        faded = [row for row, share in zip(self._fading, left[self._fading].tolist(), strict=True) if share < 1.0]
        left[self._fading] = 0.0
        healed = left.max() < 1.0 and max(of_fibers(self._then, self._shares_of(self._Y))) < TRACE
        if healed:
            kept = self._Y[self._fading]
            self._Y, self._fibers, self._spilling = self._rest.copy(), np.zeros_like(self._fibers), np.zeros(5)
            self._Y[self._fading] = kept
        if faded:
            self._Y[faded] = 0.0
        return healed

    def _shares_of(self, column: np.ndarray) -> dict[str, float]:
        return dict(zip(self._row, column.tolist(), strict=True))

    # ---- what is read

    @property
    def _column(self) -> np.ndarray:
        """The state now, within a step if need be (species,)."""
        if self._now is None:
            passed = self.time - self._at
            exact = self._still or passed <= 0.0
            self._now = self._Y if exact else np.maximum(self._course.at(passed), self._floor)
        return self._now

    @property
    def species(self) -> dict[str, float]:
        """Every species of the network now, by name, in its unit."""
        if self._shares is None:
            self._shares = self._shares_of(self._column)
        return self._shares

    @property
    def decayed(self) -> dict[str, float]:
        """Protection, fatigue and the two parts of protein synthesis, now."""
        return dict(zip(KEPT, self._column[self._fading].tolist(), strict=True))

    @property
    def spilling(self) -> Spilling:
        """What spills enzyme, and lets calcium in, now."""
        leaking, dead, _, tears, _ = self._spilling.tolist()
        share = self.species
        dead *= share["dying_to_dying"] + share["dying_to_bitten"]
        return Spilling(leaking * share["torn_left"], dead, tears * share["torn_left"])

    @property
    def torn(self) -> float:
        """Tears that a bout that goes on has made so far [-]."""
        return float(self._spilling[4])

    @property
    def pumping(self) -> bool:
        """Whether a bout that goes on pumps the lymph."""
        return bool(self._spilling[2])

    @property
    def in_lymph(self) -> bool:
        """Whether there is anything to pump, or that will leak."""
        share = self.species
        return bool(share["lymph"] or self._spilling[:2].any())

    @property
    def present(self) -> tuple[Wave, Broken]:
        """What answers the damage, and the damage of each fiber (fiber,), now."""
        return Wave._make(self._column[self._wave].tolist()), self.broken_now

    @property
    def broken_now(self) -> Broken:
        """The damage of each fiber (fiber,), now; the same object for as long as no time passes."""
        if self._broken is None:
            then = Broken._make(self._fibers)
            if any(self._then):
                then = of_fibers(then, dict(zip(SHARES, self._column[self._left_of].tolist(), strict=True)))
            self._broken = then
        return self._broken

    # ---- what is read of many moments at once

    def room(self, many: int) -> TissueSamples:
        """Room for so many samples."""
        broken, fibers = self._fibers.shape
        return TissueSamples._make(map(np.empty, ((len(self._Y), many), (len(self._P), many), (broken, many, fibers))))

    def sample_into(self, samples: TissueSamples, moments: Sequence[float]) -> TissueSamples:
        """Put moments [s] there, ascending from now on: time passes to the last of them."""
        for at, moment in enumerate(moments):
            if moment != self.time:
                self.reach(moment)
            here = at if not self._still else slice(at, None)  # at rest it is the same from here on
            samples.Y.T[here], samples.P.T[here], samples.then.swapaxes(0, 1)[here] = (
                self._column, self._P[:, 0], self._fibers,
            )  # fmt: skip
            if self._still:
                self.reach(moments[-1])
                break
        return samples

    def broken(self, samples: TissueSamples) -> Broken:
        """Damage of each fiber at each of many moments, each kind (sample, fiber)."""
        return of_fibers(Broken._make(samples.then), dict(zip(self._row, samples.Y[:, :, None], strict=True)))

    def waves(self, samples: TissueSamples) -> list[Wave]:
        """What answers the damage, at each of many moments."""
        return [Wave._make(each) for each in samples.Y[self._wave].T.tolist()]

    def fading(self, samples: TissueSamples) -> list[dict[str, float]]:
        """What ``decayed`` tells, at each of many moments."""
        return [dict(zip(KEPT, each, strict=True)) for each in samples.Y[self._fading].T.tolist()]
