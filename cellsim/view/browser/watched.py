"""A muscle that someone watches: it keeps what is drawn, and says what went wrong instead of breaking."""

import threading
import time

import mesa

from cellsim.errors import CellsimError, TooHard
from cellsim.population.fibers.traits import TYPES
from cellsim.scenario.fields.times import spoken
from cellsim.tissue.model import MuscleModel, release

BY_TYPE = ("phosphocreatine", "lactate", "ampk", "pgc1a_mrna", "nad_total")
OF_ALL = ("force", "glycogen_fraction", "soreness")
SEED = 7
REST_MINUTES = 10.0
WATCHED_AFTER_S = 600.0
SHORTEST_FRAME_S = 0.04  # redrawn faster than this, the browser falls behind and gives the page up


class Watched(mesa.Model):
    """One person's muscle, made anew at every Reset, for a page that must outlive any mistake.

    Parameters
    ----------
    age, activity, intensity, minutes, fibers, interval, hours : as of ``MuscleModel``

    Attributes
    ----------
    muscle : the model itself; None where the person or the bout cannot be
    settings : the arguments it was made with, by name
    trouble : what went wrong, in a sentence; empty while all is well
    times_h : the moments looked at [hour]
    courses : (observable, group) -> its values at those moments
    seen : observable -> the lowest and the highest value that any fiber has had
    """

    def __init__(
        self,
        age: float = 28,
        activity: str = "recreational",
        intensity: float = 60,
        minutes: float = 60,
        fibers: int = 48,
        interval: float = 5,
        hours: float = 72,
    ) -> None:
        super().__init__(rng=SEED)
        self.age, self.activity, self.intensity, self.minutes = age, activity, intensity, minutes
        self.settings = {"age": age, "activity": activity, "intensity": intensity, "minutes": minutes,
                         "fibers": fibers, "interval": interval, "hours": hours}  # fmt: skip
        self.muscle: MuscleModel | None = None
        self.trouble = ""
        self.times_h: list[float] = []
        self.courses: dict[tuple[str, str], list[float]] = {}
        self.seen: dict[str, tuple[float, float]] = {}
        self._drawn_at = 0.0
        self._busy = threading.Lock()
        try:
            self.muscle = MuscleModel(
                age=age,
                activity=activity,
                intensity=intensity,
                minutes=minutes,
                rest=REST_MINUTES,
                fibers=int(fibers),
                interval=interval,
                hours=hours,
                seed=SEED,
            )
        except TooHard as mistake:
            self.trouble, self.running = self._too_hard(mistake), False
        except CellsimError as mistake:
            self.trouble, self.running = f"{mistake} Change a setting, then press Reset.", False
        else:
            self._look(self.muscle)

    @property
    def time_h(self) -> float:
        """Simulated time [hour]."""
        return self.muscle.time_h if self.muscle else 0.0

    @property
    def bout_h(self) -> tuple[float, float]:
        """When the bout begins and ends [hour]."""
        return REST_MINUTES / 60.0, (REST_MINUTES + self.minutes) / 60.0

    def step(self) -> None:
        """Advance by one interval; where that cannot be done, stop and say why."""
        time.sleep(max(0.0, self._drawn_at + SHORTEST_FRAME_S - time.monotonic()))
        with self._busy:
            if self.muscle is None or self.trouble:
                self.running = False
                return
            try:
                self._advance(self.muscle)
            except CellsimError as mistake:
                self.trouble, self.running = f"{mistake} Change a setting, then press Reset.", False
                return
            self.running = self.muscle.running

    def _too_hard(self, mistake: TooHard) -> str:
        """Why this bout cannot be, and which slider mends it."""
        whole = int(mistake.lasts_s // 60)
        shorter = f", or Bout to {whole} minute{'s' if whole > 1 else ''} or less" if whole else ""
        return (
            f"A {self.activity} person of {self.age:g} years keeps up {self.intensity:g} % of Wmax for "
            f"{spoken(mistake.lasts_s)}, not for {spoken(60.0 * self.minutes)}. "
            f"Move Intensity to {mistake.highest} or lower{shorter}, then press Reset."
        )

    def drawn(self) -> None:
        """Hear that the page was just redrawn."""
        self._drawn_at = time.monotonic()

    def leave(self) -> None:
        """Let the muscle go, once nobody watches it any more."""
        with self._busy:
            if self.muscle is not None:
                release(self.muscle)
            self.muscle, self.running = None, False
        release(self)

    def _advance(self, muscle: MuscleModel) -> None:
        """Go on by one interval, with a closer look at the bout and the minutes after it."""
        start, end = (3600.0 * moment for moment in self.bout_h)
        until = muscle.state.time_s + muscle.interval_s
        often = min(60.0, max(20.0, self.minutes))  # s, a sixtieth of the bout within reason
        while muscle.state.time_s < until and muscle.running:
            now, near = muscle.state.time_s, until
            if now < start:
                near = min(until, start)
            elif now < end + WATCHED_AFTER_S:
                near = min(until, now + often, end if now < end else until)
            muscle.advance_to(near)
            self._look(muscle)

    def _look(self, muscle: MuscleModel) -> None:
        for name, values in muscle.by_fiber.items():
            low, high = self.seen.get(name, (float("inf"), float("-inf")))
            self.seen[name] = (min(low, float(values.min())), max(high, float(values.max())))
        for name in BY_TYPE:
            for group in TYPES:
                self._add(name, group, muscle.observed[group][name])
        for name in OF_ALL:
            self._add(name, "all", muscle.observed["all"][name])
        self._add("power_delivered", "body", muscle.observed["body"]["power_delivered"])
        self.times_h.append(muscle.time_h)

    def _add(self, name: str, group: str, value: float) -> None:
        self.courses.setdefault((name, group), []).append(value)
