"""One person and one of their muscles: all the state there is, in one place."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Any

import numpy as np

from cellsim.biology.exercise.effort import ATP_for, intensity
from cellsim.biology.exercise.recruitment import STILL, Recruitment, recruit
from cellsim.biology.exercise.working import Working
from cellsim.biology.people.subjects import Subject
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.muscle.oxygen import meet
from cellsim.population.muscle.plasma import handed, offered
from cellsim.population.muscle.trend import Trend
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.person.blood import Blood
from cellsim.population.person.body import Body
from cellsim.population.tissue.damage import DamageState
from cellsim.population.watch import EXCHANGE, OBSERVING, part_of

ORGANELLE_STEP = 900.0  # s
DIGESTED_STEPS = 24  # mitophagy is read over so many organelle steps: six hours
CLOCKS = tuple("time_s anchor_s grid_s exchanged_s bout_start_s begun_s given_s strain_s asked moving".split())
LEAST_ABLE = 0.5  # share of its present power below which no type is foreseen
FORGOTTEN = 30 * 86400.0  # s; no bout of so long ago is felt
NOTHING_READ = Trend.anew(-inf, {})


@dataclass
class Muscle:
    """One muscle of one person, with its blood and the body around it.

    Each part is written by its own module; ``advance`` writes the clocks here.
    ``rules`` holds the constants of the rules that blood, power and recruitment follow.
    """

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
    anchor_s: float = 0.0  # when something last changed suddenly
    grid_s: float = 0.0  # next exchange with the blood
    exchanged_s: float = 0.0  # last exchange with the blood
    recruitment: Recruitment = STILL
    trend: Trend = NOTHING_READ  # what the fibers did at the last exchange, and where that was going
    ledger: dict[str, float] = field(default_factory=dict)
    pulse: np.ndarray = field(default_factory=lambda: np.zeros(0))  # AMPK drive of the last bout (fiber,)
    pulse_start_s: np.ndarray = field(default_factory=lambda: np.zeros(0))  # of the bout that gave it (fiber,) [s]
    bout_start_s: float = -inf
    begun_s: float = -inf  # last moment whose events have begun
    given_s: float = 0.0  # power given since the last organelle step [fraction of Wmax times s]
    sound: np.ndarray = field(default_factory=lambda: np.ones(1))  # pull that damage and fatigue leave (fiber,)
    failures: list[float] = field(default_factory=list)  # moments at which a task could not be met [s]
    strain_s: float = 0.0  # metabolic strain integrated over the present bout [s]
    asked: float = 0.0  # power asked now [fraction of Wmax]
    moving: float = 0.0  # share of the cost of moving unloaded legs that is paid now
    able_at_rest: float = 1.0  # share of force that chemistry leaves at rest
    digested: deque[np.ndarray] = field(default_factory=lambda: deque(maxlen=DIGESTED_STEPS + 1))  # each (fiber,)
    base: dict[tuple[str, str], Any] = field(default_factory=dict)  # rested values of what the agenda changes
    held: dict[str, Any] | None = None  # the muscle at its last own point, while a later moment is looked at

    @property
    def model(self) -> Model:
        """What this muscle is made of."""
        return self.fibers.model

    @property
    def greatest(self) -> float:
        """ATP that working muscle must make at Wmax, above rest [umol/L/s]."""
        return ATP_for(self.subject.wmax_w, self.subject.active_muscle_l, self.rules.effort)

    def mark(self, work: Work) -> None:
        """Leave the damage and fatigue of a bout, as far as it has gone, on the tissue."""
        length = min(self.time_s, work.end_s) - work.start_s
        measured = max(min(self.exchanged_s, work.end_s) - work.start_s, 1.0)
        hard = intensity(self.strain_s, measured, self.rules.effort)
        done = length / (work.end_s - work.start_s)
        count, minutes = done * work.lengthenings, length / 60.0
        self.damage.apply_bout(work.strain, count, work.force_fraction, minutes, hard, work.kind, work.muscle_kg)

    @property
    def tested_force(self) -> float:
        """Force of the tissue if it were tested now [fraction of rest]; a bout that is still going on counts so far."""
        work = next((each for each in self.agenda.work if each.start_s < self.time_s < each.end_s), None)
        if work is None:
            return self.damage.force(self.fibers.weight)
        kept = self.damage.state()
        self.mark(work)
        force = self.damage.force(self.fibers.weight)
        self.damage.restore(kept)
        return force

    @property
    def mitophagy_per_day(self) -> np.ndarray:
        """Share of mitochondrial content engulfed per day, over the last six hours (fiber,)."""
        days = (len(self.digested) - 1) * ORGANELLE_STEP / 86400.0
        return (self.digested[-1] - self.digested[0]) / days / np.maximum(self.pool.mass, 1e-9)

    def also_read(self, rates: Mapping[str, np.ndarray]) -> dict[str, float]:
        """What else is read of the fibers at an exchange, off the rates of their reactions, each (fiber,)."""
        return {}

    @part_of(EXCHANGE)
    def set_inputs(self, time_s: float) -> None:
        """Let the fibers meet what pull, blood and body will be at a moment [s], as foreseen at the last exchange."""
        fibers, foreseen = self.fibers, self.trend.at(time_s)
        able = {group: max(foreseen[group], LEAST_ABLE * self.trend.value[group]) for group in TYPES}
        self.recruitment = recruit(able, self.asked * self.greatest, self.rules.late)
        for group in TYPES:
            fibers.P[fibers.argument["recruitment"], fibers.members[group]] = self.recruitment.share[group]
        meet(fibers, self.blood_at(time_s), self.rules.circulation, self.rules.effort)
        for name, level in offered(self.body.ahead(time_s - self.exchanged_s), time_s).items():
            fibers.set(name, level)

    def blood_at(self, time_s: float) -> Blood:
        """The blood at a moment, if the fibers go on as at the last exchange [s]."""
        passed = time_s - self.exchanged_s
        if passed <= 0.0:
            return self.blood
        mean = self.trend.at(time_s - 0.5 * passed)
        return self.blood.after(passed, mean, self.trend.slope, self.subject.flow, self.rules.circulation)

    def crossed(self) -> dict[str, float]:
        """What fibers have taken from the blood and given to it since the start [umol per L of fiber water]."""
        mean, content = self.fibers.mean, self.fibers.content
        rings = {name: mean(content(f"{name}_blood")) for name in handed(self.fibers)}
        return {"oxygen": -mean(content("O2_blood")), "lactate": mean(content("LAC_blood"))} | rings

    def meet_blood(self, passed: float, mean: dict[str, float]) -> None:
        """Let blood take in what crossed since the last exchange, and what else the fibers did on the mean."""
        total = self.crossed()
        crossed = {name: (total[name] - self.ledger.get(name, 0.0)) / passed for name in ("oxygen", "lactate")}
        self.blood = self.blood.after(
            passed, mean | crossed, self.trend.slope, self.subject.flow, self.rules.circulation
        )

    def meet_body(self, passed: float) -> None:
        """Let the body go on, and hand over what rings the fibers took and gave meanwhile."""
        self.body.advance(passed)
        total = self.crossed()
        self.body.settle_accounts({name: total[name] - self.ledger.get(name, 0.0) for name in handed(self.fibers)})

    def carry(self, time_s: float, threads: int) -> None:
        """Carry fibers and tissue to a later moment [s]: half way with the inputs of now, then with those of then."""
        half = 0.5 * (time_s - self.time_s)
        self._react(self.time_s, half, threads)
        self.set_inputs(time_s)
        self._react(self.time_s + half, half, threads)
        self.damage.advance(time_s - self.time_s)
        self.time_s = time_s

    def _react(self, begin_s: float, duration_s: float, threads: int) -> None:
        self.fibers.react(duration_s, begin_s, threads)
        self.given_s += self.recruitment.delivered / self.greatest * duration_s

    @part_of(OBSERVING)
    def look(self, time_s: float, threads: int = 1) -> None:
        """Show the muscle at a moment past its last own point; nothing of it is kept when it goes on."""
        if time_s <= self.time_s and self.exchanged_s >= self.time_s:
            return
        self.held = {
            "clocks": self._clocks(),
            "chemistry": tuple(each.copy() for each in self._chemistry()),
            "recruitment": self.recruitment,
            "blood": self.blood,
            "body": self.body.state(),
            "damage": self.damage.state(),
        }
        if time_s > self.time_s:
            self.carry(time_s, threads)
        passed = self.time_s - self.exchanged_s
        if passed > 0.0:
            mean = self.trend.at(self.time_s - 0.5 * passed)
            self.meet_blood(passed, mean)
            self.meet_body(passed)
            self.strain_s += mean["strain"] * passed if self.asked > 0.0 else 0.0
            self.exchanged_s = self.time_s

    @part_of(OBSERVING)
    def resume(self) -> None:
        """Go back from a look to the last own point."""
        if self.held is None:
            return
        held, self.held = self.held, None
        vars(self).update(held["clocks"])
        for mine, kept in zip(self._chemistry(), held["chemistry"], strict=True):
            mine[:] = kept
        self.recruitment, self.blood = held["recruitment"], held["blood"]
        self.body.restore(held["body"])
        self.damage.restore(held["damage"])

    def _clocks(self) -> dict[str, float]:
        return {name: getattr(self, name) for name in CLOCKS}

    def state(self) -> dict[str, Any]:
        """Everything needed to go on from here to the last bit."""
        seen = self.time_s
        self.resume()
        whole = {
            "seen_s": seen,
            "clocks": self._clocks(),
            "chemistry": tuple(each.copy() for each in self._chemistry()),
            "blood": self.blood.state(),
            "pool": self.pool.state(),
            "damage": self.damage.state(),
            "body": self.body.state(),
            "recruitment": self.recruitment,
            "trend": self.trend,
            "ledger": dict(self.ledger),
            "organelles": (self.pulse.copy(), self.pulse_start_s.copy(), self.sound.copy()),
            "failures": list(self.failures),
            "digested": [each.copy() for each in self.digested],
        }
        self.look(seen)
        return whole

    def _chemistry(self) -> tuple[np.ndarray, ...]:
        return self.fibers.Y, self.fibers.P, self.fibers.H, self.fibers.rest

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from an earlier ``state()``."""
        self.held = None
        vars(self).update(state["clocks"])
        for mine, kept in zip(self._chemistry(), state["chemistry"], strict=True):
            mine[:] = kept
        self.blood = Blood(**state["blood"])
        self.pool.restore(state["pool"])
        self.damage.restore(state["damage"])
        self.body.restore(state["body"])
        self.recruitment, self.trend = state["recruitment"], state["trend"]
        self.ledger = dict(state["ledger"])
        self.pulse, self.pulse_start_s, self.sound = (each.copy() for each in state["organelles"])
        self.failures = list(state["failures"])
        self.digested = deque((each.copy() for each in state["digested"]), DIGESTED_STEPS + 1)
        self.look(state["seen_s"])
