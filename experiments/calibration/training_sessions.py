"""Training sessions as fibers answer them: what each leaves of transcripts, by how many mitochondria a fiber has then.

A plan of weeks repeats a session again and again in a muscle that changes slowly. So each session is done once by the
whole model at a few contents of mitochondria and at a few loads, and what it leaves in each fiber is read between them:
in each, as what a fiber makes of its transcripts saturates, and fibers of one type are called up far apart. ``Plan``
says how often it is done, and ``lived`` carries the slow laws of the fibers over it: those of the model, in steps of
two hours, without the chance of single organelles.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from cellsim import units
from cellsim.biology.exercise.modes import ALL_OUT
from cellsim.biology.people.subjects import Subject, subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Feeding, Work
from cellsim.study.protocols import rested_muscle

CONTENTS = (0.85, 1.0, 1.3, 1.7, 2.2)  # fold of the person's own
LOADS = (0.9, 1.0, 1.15, 1.35, 1.6)  # fold of what the session asks at the beginning
SUPPLY = 0.35  # power of content by which flow and diffusion rise with it, as VO2max does with training
HOUR, DAY, STEP = 3600.0, 86400.0, 2.0  # s, s, h
LASTS = 48  # h that a session's transcripts are followed
FED = 2.0  # h from breakfast to a session
MEAL = (110.0, 30.0, 30.0)  # g of carbohydrate, protein and fat
EATS = 3  # days of meals before a session
FIBERS, ORGANELLES = 24, 20
RESTING_MITOPHAGY = 0.0139  # content a day, as the pool of a rested man has it
READ = ("PGC1A_MRNA", "NAMPT_MRNA")


@dataclass(frozen=True)
class Session:
    """What is done in one session, and by whom."""

    activity: str
    work: tuple[tuple[float, float], ...]
    part: float = 1.0

    def today(self, content: float) -> float:
        """What can be done with so much more content: one muscle alone as much more, a body as its circulation lets."""
        return content if self.part < 1.0 else content**SUPPLY


@dataclass(frozen=True)
class Plan:
    """How a session is repeated.

    Parameters
    ----------
    session : its name
    days : of the week on which it is done (0 to 6), once or more
    weeks : how long
    load : "today", where it is a share of what the person can do on that day; "start", where the watts stay; or a
        number by which it rises in all, evenly from week to week
    loading : habitual use of the legs meanwhile, 1 usual and 0 none
    habit : program that the habit before holds
    goes_on : share of that habit that goes on
    """

    session: str
    days: tuple[int, ...]
    weeks: float
    load: str | float = "today"
    loading: float = 1.0
    habit: float = 0.0
    goes_on: float = 0.0

    def load_on(self, day: float, today: float) -> float:
        """What is asked on a day over what was asked at first; ``today`` is what can be done by then over the same."""
        if self.load == "today":
            return today
        if self.load == "start":
            return 1.0
        return 1.0 + (float(self.load) - 1.0) * min(day // 7.0 / max(self.weeks - 1.0, 1.0), 1.0)


@dataclass(frozen=True)
class Sample:
    """Fibers: their share in volume and mitochondria of the muscle, each (fiber,)."""

    volume: np.ndarray
    held: np.ndarray


def read_plans(path: Path) -> tuple[dict[str, Session], dict[str, Plan]]:
    """Sessions and plans of a table, by name."""
    text = tomllib.loads(path.read_text(encoding="utf-8"))
    sessions = {}
    for name, row in text["session"].items():
        shares = {"all-out": ALL_OUT}
        work = [(units.to_internal(length), shares.get(share, share)) for length, share in row["work"]]
        sessions[name] = Session(row["activity"], tuple(work) * row.get("times", 1), row.get("part", 1.0))
    rows = text["plan"].items()
    return sessions, {name: Plan(**(row | {"days": tuple(row.get("days", ()))})) for name, row in rows}


@cache
def left(session: Session, content: float, load: float) -> np.ndarray:
    """Transcripts above rest, by fiber and hour (quantity, fiber, hour)."""
    who = subject(26.0, "male", 75.0, session.activity)
    more = content**SUPPLY
    who = replace(who, content=who.content * content, flow=who.flow * more, diffusion=who.diffusion * more)
    muscle = _fed(who)
    before, fibers = muscle.snapshot(), muscle.fibers
    fibers.set("Nampt_mrna_PGC1A_gain", 0.0)  # what PGC-1alpha adds is a slow law, in ``lived``
    begins = (24.0 * EATS + FED) * HOUR
    muscle.agenda, seen = Agenda(work=(done(session, begins, load),), meals=meals(EATS + 3)), []
    for hour in range(LASTS + 1):
        advance(muscle, begins + hour * HOUR)
        seen.append([fibers.content(name) - 1.0 for name in READ])
    muscle.go_back_to(before)
    return np.array(seen).transpose(1, 2, 0)


def done(session: Session, start_s: float, load: float) -> Work:
    """A session as a muscle meets it, at so many times its load."""
    lengths, shares = zip(*session.work, strict=True)
    return Work(start_s, lengths, tuple(load * share for share in shares), strain=0.0, lengthenings=0.0,
                force_fraction=0.25, kind="endurance", part=session.part)  # fmt: skip


def meals(days: int) -> tuple[Feeding, ...]:
    """Three a day, the first as a day begins: what people eat who train."""
    return tuple(Feeding((24.0 * day + hour) * HOUR, *MEAL) for day in range(days) for hour in (0, 5, 11))


@cache
def _fed(who: Subject) -> Muscle:
    """A muscle after days of usual meals, which fill its glycogen."""
    muscle = rested_muscle(who, "first", FIBERS, mitochondria=ORGANELLES)
    muscle.agenda = Agenda(meals=meals(EATS))
    advance(muscle, 24.0 * EATS * HOUR)
    return muscle


@cache
def table(session: Session) -> np.ndarray:
    """The same at all contents and loads (content, load, quantity, fiber, hour)."""
    return np.array([[left(session, content, load) for load in LOADS] for content in CONTENTS])


def between(session: Session, contents: np.ndarray, load: float) -> np.ndarray:
    """What a session leaves in fibers of these contents (fiber,) at a load (quantity, fiber, hour)."""
    known = table(session)
    at = np.clip(np.interp(load, LOADS, range(len(LOADS))), 0, len(LOADS) - 1.001)
    low = int(at)
    by_load = known[:, low] * (1.0 - at + low) + known[:, low + 1] * (at - low)
    where = np.interp(np.log(contents), np.log(CONTENTS), range(len(CONTENTS)))
    first = np.minimum(where.astype(int), len(CONTENTS) - 2)
    part, every = (where - first)[:, None, None], np.arange(len(contents))
    return (by_load[first, :, every] * (1.0 - part) + by_load[first + 1, :, every] * part).swapaxes(0, 1)


@cache
def sample(session: Session) -> Sample:
    """The fibers that do a session."""
    fibers = _fed(subject(26.0, "male", 75.0, session.activity)).fibers
    return Sample(fibers.weight, fibers.weight * fibers.density)


class Course:
    """What the fibers come to in weeks, by the hour (hour, fiber)."""

    def __init__(
        self, fibers: Sample, hours: np.ndarray, content: np.ndarray, protein: np.ndarray, nampt: np.ndarray,
        capacity: np.ndarray,
    ) -> None:  # fmt: skip
        self.fibers, self.hours, self.content, self.protein, self.nampt = fibers, hours, content, protein, nampt
        self.capacity = capacity

    def mean(self, name: str) -> np.ndarray:
        """One of them, the mean of all fibers by what they hold of it (hour,)."""
        share = self.fibers.held if name in ("content", "capacity") else self.fibers.volume
        return getattr(self, name) @ share / share.sum()

    def at(self, name: str, day: float) -> float:
        """The same on a day."""
        return float(np.interp(24.0 * day, self.hours, self.mean(name)))


def lived(plans: list[Plan], sessions: Mapping[str, Session], p: Mapping[str, float]) -> Course:
    """The slow laws of the fibers over plans, one after the other.

    Parameters
    ----------
    plans : in order of time; the habit of the first is what the person begins with
    sessions : by name; the fibers are those of who does the first that is done
    p : value of every parameter [cellsim's own units]
    """
    fibers = sample(next((sessions[plan.session] for plan in plans if plan.session), next(iter(sessions.values()))))
    one = np.ones(len(fibers.volume))
    held = one * plans[0].habit / p["Program_gain"]
    now = _Slow(1.0 + held, p["Program_gain"] * held, p["Program_gain"] * held, one, one)
    begun = 1.0 + (1.0 + p["Remnant_share"]) * float(now.program[0])
    hour, hours, seen, running = 0.0, [], [], []
    for plan in plans:
        first = hour
        while hour < first + plan.weeks * 168.0 - 1e-9:
            running += _begun(plan, sessions, hour - first, hour, now.content, fibers)
            running = [each for each in running if hour - each[0] <= LASTS]
            excess, called = _left_now(running, hour + 0.5 * STEP, one)
            now = now.later(excess, called, held * plan.goes_on, plan.loading, begun, p)
            hour += STEP
            hours.append(hour)
            seen.append((now.content, now.protein, now.nampt))
    both = np.array(seen)
    # the slow laws leave out quality: whole fibers have it, and what they come to more or less is added to these
    return Course(fibers, np.array(hours), both[:, 0], both[:, 1], both[:, 2], capacity=both[:, 0])


@dataclass(frozen=True)
class _Slow:
    """The slow states of all fibers (fiber,)."""

    protein: np.ndarray
    program: np.ndarray
    remnant: np.ndarray
    nampt: np.ndarray
    content: np.ndarray

    def later(
        self, excess: np.ndarray, called: np.ndarray, habit: np.ndarray, loading: float, begun: float,
        p: Mapping[str, float],
    ) -> "_Slow":  # fmt: skip
        """The same a step later, by the laws of ``signals.calling``, ``training.program`` and ``organelles.mass``."""
        days = STEP / 24.0
        made = p["Pgc1a_translation"] * excess / (1.0 + excess / p["Pgc1a_saturation"])
        protein = _toward(self.protein, 1.0 + made + habit, p["Pgc1a_tau"])
        program = _toward(self.program, p["Program_gain"] * (protein - 1.0), p["Program_tau"])
        remnant = _toward(self.remnant, program, p["Remnant_tau"])
        use = p["Program_floor"] + (1.0 - p["Program_floor"]) * loading
        drive = (use + program + p["Remnant_share"] * remnant) / begun
        more = np.maximum(protein - 1.0 - habit, 0.0)
        nampt = _toward(self.nampt, 1.0 + called + p["Nampt_mrna_PGC1A_gain"] * more, p["Nampt_protein_tau"])
        lost = p["mito_proteolysis_rate"] * DAY
        ratio = np.clip(drive / self.content, p["mito_utilization_low"], p["mito_utilization_high"])
        gone = lost * ratio ** -p["mito_proteolysis_exponent"] + RESTING_MITOPHAGY
        # at rest a fiber makes what it loses
        content = self.content + days * ((lost + RESTING_MITOPHAGY) * drive - gone * self.content)
        return _Slow(protein, program, remnant, nampt, content)


def _toward(state: np.ndarray, goal: np.ndarray, tau_s: float) -> np.ndarray:
    return goal + (state - goal) * np.exp(-STEP * HOUR / tau_s)


def _begun(
    plan: Plan, sessions: Mapping[str, Session], since: float, hour: float, content: np.ndarray, fibers: Sample
) -> list[tuple[float, np.ndarray]]:
    """Sessions of a plan that begin in this step: at 8 o'clock, and again six hours later where there are two."""
    if not plan.session:
        return []
    session = sessions[plan.session]
    turns = plan.days.count(int(since // 24.0) % 7)
    at = [8.0 + 6.0 * turn for turn in range(turns)]
    if not any(abs(since % 24.0 - each) < 1e-9 for each in at):
        return []
    load = plan.load_on(since / 24.0, session.today(float(content @ fibers.held / fibers.held.sum())))
    return [(hour, between(session, content, load))]


def _left_now(running: list[tuple[float, np.ndarray]], hour: float, one: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Transcripts above rest of all sessions of the last two days, of PGC-1alpha and NAMPT (fiber,)."""
    total = np.zeros((len(READ), len(one)))
    for begun, courses in running:
        first = min(int(hour - begun), LASTS - 1)
        part = hour - begun - first
        total += courses[:, :, first] * (1.0 - part) + courses[:, :, first + 1] * part
    return np.maximum(total[0], 0.0), total[1]
