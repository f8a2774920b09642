"""A muscle that someone watches: it keeps what is drawn, and says what went wrong instead of breaking."""

import threading
import time
from typing import ClassVar

import mesa

from cellsim.biology.human_muscle import human_muscle, own_observables
from cellsim.errors import CellsimError, TooHard
from cellsim.language.model import Model
from cellsim.population.fibers.traits import TYPES
from cellsim.scenario.fields.times import spoken
from cellsim.tissue.model import MuscleModel, release

ALL, BODY = ("all",), ("body",)
COURSES = {
    "power_delivered": BODY, "phosphocreatine": TYPES, "lactate": TYPES, "ampk": TYPES, "pgc1a_mrna": TYPES,
    "nad_total": TYPES, "force": ALL, "glycogen_fraction": ALL, "soreness": ALL,
}  # fmt: skip
"""What is drawn against time of every muscle, and of which groups; beside it what its model brought."""
GROUPS = {"fiber": TYPES, "muscle": ALL, "body": BODY}
SEED = 7
REST_MINUTES = 10.0
FINE_AFTER_S = 600.0
SHORTEST_FRAME_S = 0.04  # redrawn faster than this, the browser falls behind and gives the page up


class LiveMuscle(mesa.Model):
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
    about, own : what can be seen of it by name, and what of that its model brought
    courses : (observable, group) -> its values at those moments
    seen : observable -> the lowest and the highest value that any fiber has had
    made_of : what every muscle of the page is made of; the human muscle where it is None
    """

    made_of: ClassVar[Model | None] = None

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
        made_of = self.made_of or human_muscle()
        self.about, self.own = made_of.observables, own_observables(made_of)
        self._groups = {name: groups for name, groups in COURSES.items() if name in self.about}
        self._groups |= {name: GROUPS[each.kind] for name, each in self.own.items()}
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
                model=made_of,
            )
        except TooHard as mistake:
            self.trouble, self.running = self._too_hard(mistake), False
        except CellsimError as mistake:
            self.trouble, self.running = f"{mistake} Change a setting, then press Reset.", False
        else:
            self._record(self.muscle)

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
            elif now < end + FINE_AFTER_S:
                near = min(until, now + often, end if now < end else until)
            muscle.advance_to(near)
            self._record(muscle)

    def _record(self, muscle: MuscleModel) -> None:
        for name, values in muscle.by_fiber.items():
            low, high = self.seen.get(name, (float("inf"), float("-inf")))
            self.seen[name] = (min(low, float(values.min())), max(high, float(values.max())))
        for name, groups in self._groups.items():
            for group in groups:
                self.courses.setdefault((name, group), []).append(muscle.observed[group][name])
        self.times_h.append(muscle.time_h)
