"""One person and one of their muscles: all the state there is, in one place."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Any

import numpy as np

from cellsim.biology.exercise.recruitment import STILL, Recruitment
from cellsim.biology.exercise.working import Working
from cellsim.biology.people.subjects import Subject
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers
from cellsim.population.laws import Laws, laws_of
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.muscle.plasma import crossed_label, handed
from cellsim.population.muscle.trend import Trend
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.person.blood import Blood
from cellsim.population.person.body import Body
from cellsim.population.snapshot import Snapshot, Stateful
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.toll import Toll
from cellsim.population.watch import OBSERVING, part_of

ORGANELLE_STEP = 900.0  # s
MITOPHAGY_STEPS = 24  # mitophagy is read over so many organelle steps: six hours
FORGOTTEN = 30 * 86400.0  # s; no bout of so long ago is felt
NOTHING_READ = Trend.anew(-inf, {})
# What showing a moment past the last own point changes.
SHOWN = tuple("time_s exchanged_s work_since_step work_done delivered strain_s blood fibers damage body".split())


@dataclass
class Muscle(Stateful):
    """One muscle of one person, with its blood and the body around it.

    ======================================  =======================  ==========================================
    field                                   written by               what
    ======================================  =======================  ==========================================
    subject key agenda rules base           rested                   who, what is done to them, and constants
    able_at_rest                            rested                   share of force that chemistry leaves
    time_s work_since_step work_done        state                    the clock; work done in this organelle step, in all
    bout_start_s strain_s                   state                    of the last bout, and what it has cost so far
    exchanged_s blood                       state                    what fibers and blood met last
    begun_s demand moving                   advance                  what is due, and what is asked
    pulse pulse_start_s                     advance                  what a bout calls for of organelles, each (fiber,)
    delivered delivered_per_s               state                    power that is given, and how that moves
    grid_s pace_s trend ledger recruitment  exchange                 when to meet again, and what is foreseen
    foreseen expected bowed slopes          exchange                 likewise
    turnover_s turned_s around engulfed     turnover                 when organelles turn over, amid what, and to what
    pull_left                               turnover                 what the tissue leaves of each fiber's pull
    failures                                exchange                 moments at which a task could not be met [s]
    held                                    state                    the last own point, while one shows past it
    fibers pool damage body                 their own classes        chemistry, organelles, tissue, person
    ======================================  =======================  ==========================================
    """

    STATE = tuple(
        "time_s work_since_step work_done bout_start_s strain_s exchanged_s recruitment delivered "
        "delivered_per_s blood begun_s demand moving pulse pulse_start_s pull_left engulfed turnover_s "
        "turned_s around grid_s pace_s trend foreseen expected bowed slopes ledger failures held fibers pool damage "
        "body".split()
    )

    subject: Subject
    key: int
    agenda: Agenda
    fibers: Fibers
    blood: Blood
    pool: MitochondrialPool
    damage: DamageState
    body: Body
    rules: Working
    time_s: float = 0.0
    grid_s: float = 0.0  # next exchange with the blood
    pace_s: float = 900.0  # how long an interval may be by what the last ones mistook
    turnover_s: float = 0.0  # when the organelles turn over next
    turned_s: float = 0.0  # when they last did
    # PGC-1alpha, reactive oxygen and life of each fiber then (3, fiber)
    around: np.ndarray = field(default_factory=lambda: np.zeros((3, 0)))
    foreseen: bool = False  # whether anything was foreseen for the next exchange
    # what inputs were foreseen to be then (moving, fiber)
    expected: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))
    bowed: float = 0.0  # how far inputs bow away from their lines
    slopes: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))  # how inputs move until then (moving, fiber)
    delivered: float = 0.0  # power that is given now [umol ATP/L/s]
    delivered_per_s: float = 0.0  # and how that moves
    exchanged_s: float = 0.0  # last exchange with the blood
    recruitment: Recruitment = STILL
    # what the fibers did at the last exchange, and where that was going
    trend: Trend = field(default_factory=lambda: NOTHING_READ)
    ledger: dict[str, float] = field(default_factory=dict)
    pulse: np.ndarray = field(default_factory=lambda: np.zeros(0))  # AMPK drive of the last bout (fiber,)
    pulse_start_s: np.ndarray = field(default_factory=lambda: np.zeros(0))  # of the bout that gave it (fiber,) [s]
    bout_start_s: float = -inf
    begun_s: float = -inf  # last moment whose events have begun
    work_since_step: float = 0.0  # work done since the last organelle step [fraction of Wmax times s]
    pull_left: np.ndarray = field(default_factory=lambda: np.ones(1))  # pull that damage and fatigue leave (fiber,)
    failures: list[float] = field(default_factory=list)  # moments at which a task could not be met [s]
    strain_s: float = 0.0  # metabolic strain integrated over the present bout [s]
    work_done: float = 0.0  # power delivered, over time, since the start [fraction of Wmax times s]
    demand: float = 0.0  # power asked now [fraction of Wmax]
    moving: float = 0.0  # share of the cost of moving unloaded legs that is paid now
    able_at_rest: float = 1.0  # share of force that chemistry leaves at rest
    engulfed: deque[np.ndarray] = field(default_factory=lambda: deque(maxlen=MITOPHAGY_STEPS + 1))  # each (fiber,)
    base: dict[tuple[str, str], Any] = field(default_factory=dict)  # rested values of what the agenda changes
    held: Snapshot | None = None  # the muscle at its last own point, while a later moment is shown

    @property
    def model(self) -> Model:
        """What this muscle is made of."""
        return self.fibers.model

    @property
    def laws(self) -> Laws:
        """The rules that are not chemistry."""
        return laws_of(self.model)

    @property
    def greatest(self) -> float:
        """ATP that working muscle must make at Wmax, above rest [umol/L/s]."""
        return self.laws.ATP_for(self.subject.wmax_w, self.subject.active_muscle_l, self.rules.effort)

    def give(self, now: float, then: float, passed_s: float) -> None:
        """Let the power that is given go evenly from what it is now to what it is after a time [umol ATP/L/s; s]."""
        self.delivered, self.delivered_per_s = now, (then - now) / passed_s

    def begin_bout(self, now: float) -> None:
        """A bout begins at a moment [s], and has strained nobody yet."""
        self.bout_start_s, self.strain_s = now, 0.0

    def take_work(self) -> float:
        """Work done since this was last asked [fraction of Wmax times s]."""
        given, self.work_since_step = self.work_since_step, 0.0
        return given

    def mark(self, work: Work, tissue: DamageState) -> None:
        """Leave the damage and fatigue of a bout, as far as it has gone, on a tissue, this muscle's or a trial's."""
        tissue.apply_bout(*self.toll(work))

    def toll(self, work: Work) -> Toll:
        """What a bout has asked of the tissue, as far as it has gone."""
        length = min(self.time_s, work.end_s) - work.start_s
        measured = max(min(self.exchanged_s, work.end_s) - work.start_s, 1.0)
        hard = self.laws.intensity(self.strain_s, measured, self.rules.effort)
        done = length / (work.end_s - work.start_s)
        count, minutes = done * work.lengthenings, length / 60.0
        return Toll(work.strain, count, work.force_fraction, minutes, hard, work.kind, work.muscle_kg)

    @property
    def toll_so_far(self) -> Toll | None:
        """That of a bout that is still going on, if there is one."""
        work = next((each for each in self.agenda.work if each.start_s < self.time_s < each.end_s), None)
        return None if work is None else self.toll(work)

    @property
    def tested_force(self) -> float:
        """Force of the tissue if it were tested now [fraction of rest]; a bout that is still going on counts so far."""
        return float(self.damage.tested(self.damage.sample(), [self.toll_so_far], self.fibers.weight)[0])

    @property
    def mitophagy_per_day(self) -> np.ndarray:
        """Share of mitochondrial content engulfed per day, over the last six hours (fiber,)."""
        days = (len(self.engulfed) - 1) * ORGANELLE_STEP / 86400.0
        return (self.engulfed[-1] - self.engulfed[0]) / days / np.maximum(self.pool.mass, 1e-9)

    def blood_at(self, time_s: float) -> Blood:
        """The blood at a moment, if the fibers go on as at the last exchange.

        Parameters
        ----------
        time_s : the moment [s]

        Returns
        -------
        blood with its flow, oxygen and lactate
        """
        passed = time_s - self.exchanged_s
        if passed <= 0.0:
            return self.blood
        mean = self.trend.at(time_s - 0.5 * passed)
        return self._blood_after(passed, mean)

    def crossed(self) -> dict[str, float]:
        """What fibers have taken from the blood and given to it since the start [umol per L of fiber water]."""
        mean, content = self.fibers.mean, self.fibers.content
        rings = {name: mean(content(f"{name}_blood")) for name in handed(self.fibers)}
        label = {f"L_{name}": amount for name, amount in crossed_label(self.fibers).items()}
        return {"oxygen": -mean(content("O2_blood")), "lactate": mean(content("LAC_blood"))} | rings | label

    def _meet_blood(self, passed: float, mean: dict[str, float], given: Mapping[str, float]) -> None:
        """Let blood take in what crossed since the last exchange, and what else the fibers did on the mean."""
        crossed = {name: given[name] / passed for name in ("oxygen", "lactate")}
        self.blood = self._blood_after(passed, mean | crossed)

    def _blood_after(self, passed: float, mean: dict[str, float]) -> Blood:
        return self.blood.after(passed, mean, self.trend.slope, self.subject.flow, self.rules.circulation, self.laws)

    def _meet_body(self, passed: float, given: Mapping[str, float]) -> None:
        """Let the body go on, and hand over what rings the fibers took and gave meanwhile."""
        self.body.advance(passed)
        label = {name.removeprefix("L_"): amount for name, amount in given.items() if name.startswith("L_")}
        self.body.reconcile({name: given[name] for name in handed(self.fibers)}, label)

    def hand_over(self, passed: float, mean: dict[str, float]) -> dict[str, float]:
        """Let blood and body take in what crossed since the last exchange, and count the strain.

        Parameters
        ----------
        passed : time since then [s]
        mean : what the fibers did meanwhile, by name as ``trend`` has it

        Returns
        -------
        what crossed since the start, as ``crossed`` tells it
        """
        total = self.crossed()
        given = {name: amount - self.ledger.get(name, 0.0) for name, amount in total.items()}
        self._meet_blood(passed, mean, given)
        self._meet_body(passed, given)
        if self.demand > 0.0:
            self.strain_s += mean["strain"] * passed
        self.exchanged_s = self.time_s
        return total

    def carry(self, time_s: float, threads: int) -> None:
        """Carry fibers and tissue to a later moment of the interval, along the lines of their inputs.

        Parameters
        ----------
        time_s : the moment [s]
        threads : that share the fibers
        """
        passed = time_s - self.time_s
        self.fibers.react(passed, self.time_s, threads, slopes=self.slopes)
        given = (self.delivered + 0.5 * self.delivered_per_s * passed) / self.greatest * passed
        self.delivered += self.delivered_per_s * passed
        self.work_since_step += given
        self.work_done += given
        self.damage.advance(passed)
        self.time_s = time_s

    @part_of(OBSERVING)
    def show(self, time_s: float, threads: int = 1) -> None:
        """Show the muscle at a moment past its last own point; nothing of it is kept when it goes on.

        Parameters
        ----------
        time_s : the moment [s]
        threads : that share the fibers
        """
        if time_s <= self.time_s and self.exchanged_s >= self.time_s:
            return
        self.held = self.snapshot(SHOWN)
        if time_s > self.time_s:
            self.carry(time_s, threads)
        passed = self.time_s - self.exchanged_s
        if passed > 0.0:
            self.hand_over(passed, self.trend.at(self.time_s - 0.5 * passed))

    @part_of(OBSERVING)
    def resume(self) -> None:
        """Go back from what was shown to the last own point."""
        if self.held is not None:
            held, self.held = self.held, None
            self._set(held, SHOWN)
