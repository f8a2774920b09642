"""One person and one of their muscles: all the state there is, in one place."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from math import inf
from typing import Any

import numpy as np

from cellsim.biology.exercise.muscles import USUAL
from cellsim.biology.exercise.recruitment import FIBER_TYPES, Recruitment, share_at
from cellsim.biology.exercise.working import Working
from cellsim.biology.people.subjects import Subject
from cellsim.errors import ScenarioError
from cellsim.language.mechanism import TISSUE
from cellsim.language.model import Model
from cellsim.population.exchange.places import BLOOD, handed
from cellsim.population.fibers.state import Fibers
from cellsim.population.laws import Laws, laws_of
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.muscle.foreseen import Exchange
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.person.body import Body
from cellsim.population.snapshot import Snapshot, Stateful
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.muscles import Muscles
from cellsim.population.tissue.toll import Stride, Toll
from cellsim.population.tissue.treated import treat

ORGANELLE_STEP = 900.0  # s
MITOPHAGY_STEPS = 24  # mitophagy is read over so many organelle steps: six hours
FORGOTTEN = 30 * 86400.0  # s; no bout of so long ago is felt
# What looking at a moment past the last own point changes.
SHOWN = tuple(
    "time_s exchanged_s grid_s pace_s work_done demand delivered delivered_per_s strain_s "
    "failures pulse pulse_start_s exchange fibers damage others body".split()
)


@dataclass
class Muscle(Stateful):
    """One muscle of one person, with its blood and the body around it.

    ======================================  =======================  ==========================================
    field                                   written by               what
    ======================================  =======================  ==========================================
    subject key rules base                  rested                   who, and constants
    grown                                   advance                  how large fibers are, as the last bout began
    agenda gave_up tested                   state                    what is done to them, given up and measured
    ergometer                               its maker                measures Wmax on a copy
    able_at_rest fresh uptake_at_rest       rested                   what chemistry leaves of force, gives and takes
    nad_at_rest                             rested                   NAD+ and NADH then, if cells need it
    arterial rooms                          rested                   oxygen and stores of fibers at the start
    begun_s moving part open ends           advance                  what is due, whether legs move, and how it ends
    strained                                advance                  what each bout that is over has cost
    time_s exchanged_s grid_s pace_s        exchange                 the clock, and when fibers and blood meet
    work_done                               exchange                 work done so far
    bout_start_s strain_s                   exchange                 of the last bout, and what it has cost so far
    demand delivered delivered_per_s        exchange                 power asked and given
    failures held                           exchange                 when a task could not be met; what a look hides
    exchange                                its own class            what is foreseen
    pulse pulse_start_s                     the intervals            what a bout calls for of organelles, each (fiber,)
    turnover_s turned_s around engulfed     turnover                 when organelles turn over, amid what, and to what
    pull_left                               turnover                 what the tissue leaves of each fiber's pull
    fibers pool damage others body          their own classes        chemistry, organelles, tissues, person
    lead                                    rested                   the muscle whose fibers are simulated
    ======================================  =======================  ==========================================
    """

    STATE = tuple(
        "time_s work_done bout_start_s strain_s exchanged_s delivered delivered_per_s begun_s "
        "demand moving pulse pulse_start_s pull_left engulfed turnover_s turned_s around grid_s pace_s exchange "
        "failures held part open ends grown gave_up tested strained fibers pool damage others body".split()
    )

    subject: Subject
    key: int
    agenda: Agenda
    fibers: Fibers
    pool: MitochondrialPool
    damage: DamageState
    others: Muscles
    body: Body
    rules: Working
    exchange: Exchange
    lead: str = USUAL
    time_s: float = 0.0
    grid_s: float = 0.0  # next exchange with the blood
    pace_s: float = 900.0  # how long an interval may be by what the last ones mistook
    turnover_s: float = 0.0  # when the organelles turn over next
    turned_s: float = 0.0  # when they last did
    # what each fiber calls for, its reactive oxygen and its life then (3, fiber)
    around: np.ndarray = field(default_factory=lambda: np.zeros((3, 0)))
    delivered: float = 0.0  # power that is given now [umol ATP/L/s]
    delivered_per_s: float = 0.0  # and how that moves
    exchanged_s: float = 0.0  # last exchange with the blood
    pulse: np.ndarray = field(default_factory=lambda: np.zeros(0))  # AMPK drive of the last bout (fiber,)
    pulse_start_s: np.ndarray = field(default_factory=lambda: np.zeros(0))  # of the bout that gave it (fiber,) [s]
    bout_start_s: float = -inf
    begun_s: float = -inf  # last moment whose events have begun
    pull_left: np.ndarray = field(default_factory=lambda: np.ones(1))  # pull that damage and fatigue leave (fiber,)
    failures: list[float] = field(default_factory=list)  # moments at which a task could not be met [s]
    strain_s: float = 0.0  # metabolic strain integrated over the present bout [s]
    work_done: float = 0.0  # power delivered, over time, since the start [fraction of Wmax times s]
    demand: float = 0.0  # power asked now [fraction of Wmax]
    gave_up: list[float] = field(default_factory=list)  # moments at which bouts to failure ended in it [s]
    tested: list[float] = field(default_factory=list)  # Wmax at each test so far [W]
    strained: list[tuple[float, float]] = field(default_factory=list)  # end and strain of each bout that is over [s]
    ergometer: Callable[["Muscle"], float] | None = None  # measures it on a copy [W]
    part: float = 1.0  # share that works of the liters that work at Wmax
    open: float = 1.0  # share of what the heart grants of blood that a held force lets through
    ends: float = 0.0  # least power of all fibers with which a bout goes on [umol ATP/L/s]; 0 where it does not end so
    grown: float = 1.0  # liters that work at Wmax, over those at the start, as the last bout began
    moving: float = 0.0  # share of the cost of moving unloaded legs that is paid now
    uptake_at_rest: float = 0.0  # of oxygen, by rested fibers [umol/L/s]
    rooms: dict[str, np.ndarray] = field(default_factory=dict)  # what fibers can store at the start, each (fiber,)
    arterial: np.ndarray = field(default_factory=lambda: np.ones(1))  # oxygen of their blood at rest (fiber,) [umol/L]
    nad_at_rest: float = 0.0  # of the fibers, where cells that mend the muscle need it [umol/L]; else 0
    able_at_rest: float = 1.0  # share of force that chemistry leaves at rest
    fresh: float = 1.0  # power that all fibers could give then [umol ATP/L/s]
    # content engulfed since the start, by each of the last quarters of an hour, and before them (quarter, fiber)
    engulfed: np.ndarray = field(default_factory=lambda: np.zeros((MITOPHAGY_STEPS + 1, 0)))
    base: dict[tuple[str, str], Any] = field(default_factory=dict)  # rested values of what the agenda changes
    held: Snapshot | None = None  # the muscle at its last own point, while a later moment is shown

    def give_up(self, now: float) -> None:
        """A bout to failure ends in it now [s]."""
        self.gave_up = [*self.gave_up, now]
        self._derive()

    def test(self) -> None:
        """Wmax is measured anew, and what goes by it follows.

        Raises
        ------
        ScenarioError : nobody can measure it.
        """
        if self.ergometer is None:
            raise ScenarioError("Nobody measures Wmax of this muscle. Set its ergometer, or plan no retests.")
        try:
            found = self.ergometer(self)
        except ScenarioError:  # the test came to no end, and what was known before still counts
            found = self.tested[-1] if self.tested else self.subject.wmax_w
        self.tested = [*self.tested, found]
        self._derive()

    def go_by_what_was(self) -> None:
        """Let what is planned be without what was given up of it, and at the power that was measured."""
        if (self.agenda.gave_up, self.agenda.tested) != (tuple(self.gave_up), tuple(self.tested)):
            self.agenda = self.agenda.lived(self.gave_up, self.tested)

    def _derive(self) -> None:
        self.go_by_what_was()
        rates = self.rates(self.begun_s)
        for tissue in self.tissues.values():
            tissue.healing.set_rates(rates)

    def rates(self, now: float) -> dict[str, float]:
        """Factors on rates of the tissues from a moment on, by parameter; none where all are 1."""
        names = (name for network, name in self.base if network == TISSUE)
        return {name: factor for name in names if (factor := self.agenda.factor(TISSUE, name, now)) != 1.0}

    def treat(self, now: float) -> None:
        """Let what is done to recover reach the tissues at a moment at which something is due [s]."""
        soothed, rates = self.agenda.soothed(now), self.rates(now)
        for tissue in self.tissues.values():
            treat(tissue.healing, now, soothed, rates)

    @property
    def model(self) -> Model:
        """What this muscle is made of."""
        return self.fibers.model

    @cached_property
    def laws(self) -> Laws:
        """The rules that are not chemistry."""
        return laws_of(self.model)

    @property
    def greatest(self) -> float:
        """ATP that working muscle must make at Wmax, above rest, by its liters at the start [umol/L/s]."""
        return self.laws.ATP_for(self.subject.wmax_w, self.subject.active_muscle_l, self.rules.effort)

    @property
    def uptake(self) -> float:
        """Oxygen that blood takes up in the lungs for this muscle now [umol per L of fiber water and second]."""
        return self.fibers.mean(self.fibers.derived()["oxygen_breathed"])

    @property
    def recruitment(self) -> Recruitment:
        """How many fibers pull, and what they give."""
        fibers, drive = self.fibers, self.exchange.drive
        pulls = np.array([share_at(drive, late) for late in fibers.late.tolist()])
        share = {group: fibers.mean(pulls, group) for group in FIBER_TYPES}
        return Recruitment(drive, share, self.demand * self.greatest / self.grown, self.delivered)

    @property
    def tissues(self) -> dict[str, DamageState]:
        """The tissue of each muscle, by its name: first of that whose fibers are simulated."""
        return {self.lead: self.damage, **self.others.each}

    def mark(self, work: Work, tissue: DamageState, muscle: str = "") -> None:
        """Leave damage and fatigue of a bout, as far as it has gone, on the tissue of a muscle, or on a trial's."""
        toll = self.toll(work, self.time_s, self.exchanged_s, self.strain_s, muscle)
        if toll is not None:
            tissue.apply_bout(*toll)

    def break_on(self, work: Work) -> None:
        """Let a bout that goes on have broken what it has by now, in every muscle that works in it."""
        for name, tissue in self.tissues.items():
            toll = self.toll(work, self.time_s, self.exchanged_s, self.strain_s, name)
            if toll is not None:
                tissue.go_on(toll)

    def toll(self, work: Work, time_s: float, exchanged_s: float, strain_s: float, muscle: str = "") -> Toll | None:
        """What a bout has asked of a muscle by a moment [s], with the strain that the last exchange knew of [s].

        Of the muscle whose fibers are simulated unless another is named; nothing of one that has no part in it.
        """
        length = min(time_s, work.end_s) - work.start_s
        measured = max(min(exchanged_s, work.end_s) - work.start_s, 1.0)
        # what fibers show of it, where any of a muscle that works in it are simulated
        works = work.works(self.lead)
        hard = self.laws.intensity(strain_s, measured, self.rules.effort) if works else work.intensity
        done = length / (work.end_s - work.start_s) if length else length
        count, minutes = done * work.lengthenings, length / 60.0
        braked = tuple(Stride(each.strain, each.force, each.by(length)) for each in work.braked)
        whole = Toll(work.strain, count, work.force_fraction, minutes, hard, work.kind, work.muscle_kg, braked)
        if not work.muscles:
            return whole if muscle in ("", self.lead) else None
        part = work.part_of(muscle or self.lead)
        return None if part is None else whole.of(part)

    def toll_by(self, time_s: float, exchanged_s: float, strain_s: float, muscle: str = "") -> Toll | None:
        """That of a bout that is still going on then, if there is one."""
        work = next((each for each in self.agenda.under_way(time_s) if each.start_s < time_s), None)
        return None if work is None else self.toll(work, time_s, exchanged_s, strain_s, muscle)

    @property
    def tested_force(self) -> float:
        """Force of the tissue if it were tested now [fraction of rest]; a bout that is still going on counts so far."""
        toll = self.toll_by(self.time_s, self.exchanged_s, self.strain_s)
        return float(self.damage.tested(self.damage.sample(), [toll], self.fibers.weight)[0])

    @property
    def mitophagy_per_day(self) -> np.ndarray:
        """Share of mitochondrial content engulfed per day, over the last six hours (fiber,)."""
        days = (len(self.engulfed) - 1) * ORGANELLE_STEP / 86400.0
        return (self.engulfed[-1] - self.engulfed[0]) / days / np.maximum(self.pool.mass, 1e-9)

    def crossed(self) -> dict[str, float]:
        """What fibers have taken from the blood and given to it since the start [umol per L of fiber water]."""
        mean, content = self.fibers.mean, self.fibers.content
        rings = {name: mean(content(name + BLOOD)) for name in handed(self.model.fiber)}
        return {"oxygen": -mean(content("O2_blood")), "lactate": mean(content("LAC_blood"))} | rings

    def return_to(self, held: Snapshot) -> None:
        """Go back to what a look at a later moment has changed."""
        self._set(held, SHOWN)
