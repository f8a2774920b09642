"""One small run, kept with its bare state at every moment; and a muscle in which no two quantities are alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from typing import Any

import numpy as np
import pytest

from cellsim import Result, Scenario, simulate
from cellsim.biology.repair.fatigue import FADING
from cellsim.population.muscle.exchange import Seen
from cellsim.population.muscle.sampled import Sampled, at_present
from cellsim.study import run
from cellsim.study.lives import life as study_life
from cellsim.study.lives.people import Life
from cellsim.study.lives.rows import Recorded, table_of
from cellsim.study.result.result import KEYS
from cellsim.tissue import simulation
from tests.readout.by_hand import expected
from tests.readout.compared import differences
from tests.readout.raw import Raw, raw

SCENARIO = """
title = "All that can be read"
duration = "6.25 hour"
seed = 5
record_every = "30 minute"
[[person]]
name = "her"
age = "34 year"
sex = "female"
mass = "61 kg"
[[person]]
name = "him"
age = "67 year"
sex = "male"
mass = "83 kg"
[muscle]
name = "vastus lateralis"
fibers = 6
mitochondria = 12
[[bout]]
do = "downhill running"
at = "45 minute"
duration = "10 minute"
intensity = "70 %Wmax"
[[regimen]]
give = "NR"
dose = "500 mg"
at = "20 minute"
[[meal]]
at = "2 hour"
carbohydrate = "80 g"
protein = "25 g"
[[assay]]
do = "biopsy"
at = ["50 minute"]
[[assay]]
do = "blood sample"
at = ["50 minute"]
[[perturb]]
target = "NAMPT"
where = "muscle"
factor = 0.5
at = "3 hour"
until = "5 hour"
"""
MOMENTS = tuple(60.0 * minute for minute in (0, 30, 45, 50, 54.75, 55, 56, 65, 120, 150, 270, 360))
"""At rest, after the dose, in the bout and as it ends, after the meal, six hours on [s]."""
IN_BOUT = 3000.0


class Kept(simulation.Simulation):
    """A life that keeps its bare state at every moment of ``MOMENTS``, and all of it in the bout and at the end."""

    def __init__(self, protocol: Scenario, person: str | None = None, *more: Any) -> None:
        self.states: dict[float, Raw] = {}
        self.whole: dict[float, dict[str, Any]] = {}
        super().__init__(protocol, person, *more)
        self.rest = raw(self.state)
        self.who = next(each for each in protocol.people if each.name == person)
        self.mass_kg = self.state.subject.mass_kg
        self.keep()

    def live(self, times: Sequence[float], seen: Seen, tell: Any = None) -> None:
        def kept(sampled: Sampled) -> None:
            for each in range(len(sampled)):  # one by one, for time of the tissue does not run back
                part = sampled.part(each, each + 1)
                for _ in part:  # which leaves fibers and body as they were, so that the run goes on from there
                    self.keep()
                seen(part)

        super().live(times, kept, tell)

    def keep(self) -> None:
        """Keep what the muscle shows, if it is at one of the moments."""
        if self.state.time_s in MOMENTS and self.state.time_s not in self.states:
            self.states[self.state.time_s] = raw(self.state)
        if self.state.time_s in (0.0, IN_BOUT, self.protocol.duration_s) and self.state.time_s not in self.whole:
            self.whole[self.state.time_s] = self.state.snapshot()


@dataclass(frozen=True, eq=False)
class Watched:
    """A result, and the life of each person that it came from: as it ended, and what it gave."""

    result: Result
    lives: dict[str, Kept]
    lived: list[study_life.Lived]

    @cached_property
    def by_hand(self) -> dict[tuple[str, float], dict[str, dict[str, float]]]:
        """What every observable must be, by group, for each person and moment of ``MOMENTS`` [s]."""
        return {
            (name, time): expected(state, life.rest)
            for name, life in self.lives.items()
            for time, state in life.states.items()
        }

    def observed(self, person: str, time_s: float) -> dict[str, dict[str, float]]:
        """What the table says of a person at a moment, by group; what does not apply is left out."""
        table = self.result.table
        rows = table[(table["person"] == person) & (table["time_h"] == time_s / 3600.0)]
        values = rows.drop(columns=list(KEYS)).set_index(rows["group"])
        return {str(group): row.dropna().to_dict() for group, row in values.iterrows()}


@cache
def watched() -> Watched:
    """The run of ``SCENARIO``, once."""
    lives: dict[str, Kept] = {}
    real, lived = run.carried_out, []

    def kept(protocol: Scenario, person: str, *more: Any) -> Kept:
        return lives.setdefault(person, Kept(protocol, person, *more))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(study_life, "Simulation", kept)
        patch.setattr(run, "carried_out", lambda *asked: lived.extend(real(*asked)) or lived)
        result = simulate(Scenario.from_text(SCENARIO))
    return Watched(result, lives, lived)


@dataclass(frozen=True)
class Stir:
    """How a muscle is stirred: in a bout or not, how damaged, with how much glycogen, how heavy the person."""

    person: str
    asked: float
    damage: float = 0.1
    glycogen: float = 1.0
    mass_kg: float | None = None


STIRRED = (
    Stir("her", 0.7),
    Stir("him", 0.0, glycogen=0.3),
    Stir("him", 0.4, damage=0.9, mass_kg=190.0),
    Stir("her", 0.0, damage=0.0, glycogen=1.5),
)


@dataclass(frozen=True)
class Pose:
    """A life that can be put into a state again and again, and what every observable of it must be there."""

    says: str
    life: Kept
    put: Callable[[], None]
    due: dict[str, dict[str, float]]

    def wrong(self) -> list[str]:
        """What stands in its rows of the table, where that is not what it must be."""
        life = self.life
        _put(life, life.whole[0.0], life.mass_kg)
        life._rested = simulation.rested_values(life.state.fibers)
        self.put()
        rows = table_of([one_moment(life)], tuple(life.state.model.observables)).to_dict("records")
        keys = [{name: row[name] for name in KEYS if name != "group"} for row in rows]
        due = {"time_h": life.state.time_s / 3600.0, "person": life.who.name, "muscle": "vastus lateralis"}
        found = [f"{self.says}: a row is of {key}" for key in keys if key != due | {"arm": "with NR", "replicate": 3}]
        observed = {
            row["group"]: {name: value for name, value in row.items() if name not in KEYS and value == value}
            for row in rows
        }
        return found + differences(observed, self.due, self.says)


def one_moment(life: Kept) -> Recorded:
    """The rows that are recorded of a life as it is now."""
    samples = life.samples()
    samples.take(at_present(life.state))
    whose = Life(life.protocol, life.who, "with NR", 3).whose
    names = tuple(life.state.model.observables)
    return Recorded.of(whose, samples.number("time_s"), names, life.observe_all(samples))


def poses() -> list[Pose]:
    """The middle of the bout as it was, and every stirred muscle."""
    lives, found = watched().lives, []
    for person, life in lives.items():
        put = partial(_put, life, life.whole[IN_BOUT], life.mass_kg)
        found.append(Pose(f"{person} in the bout", life, put, expected(life.states[IN_BOUT], life.rest)))
    for how in STIRRED:
        life = lives[how.person]
        state = stirred(life, how)
        put = partial(_put, life, state, how.mass_kg or life.mass_kg)
        put()
        found.append(Pose(f"{how.person} stirred, power {how.asked}", life, put, expected(raw(life.state), life.rest)))
    return found


def _put(life: Kept, state: dict[str, Any], mass_kg: float) -> None:
    muscle = life.state
    muscle.go_back_to(state)
    muscle.subject = replace(muscle.subject, mass_kg=mass_kg)
    muscle.body.mass_kg, muscle.body.scale = mass_kg, mass_kg / muscle.body.p["Reference_mass"]


def stirred(life: Kept, how: Stir) -> dict[str, Any]:
    """The state at the end of a life, but every amount, volume and organelle has a value of its own, whatever could be.

    So no two observables are alike by chance, none stands at 0 or 1, and each can have come from one place alone.
    """
    chance = np.random.default_rng(STIRRED.index(how))
    muscle, state = life.state, dict(life.whole[life.protocol.duration_s])
    many = len(muscle.fibers)

    def apart(values: Any) -> np.ndarray:
        return np.asarray(values, dtype=float) * np.exp(chance.uniform(-0.5, 0.5, np.shape(values)))

    Y, P = (state["fibers"][name].copy() for name in "YP")
    for name in ("V_mit", "quality", "respiration_Vmax", "Acid_buffer", "Volume_nuc"):
        row = muscle.fibers.argument[name]
        P[row] = apart(P[row])
    Y = apart(Y + 1e-6)
    vessels = [muscle.fibers.species[f"CAP{place}"] for place in (1, 2, 3)]
    Y[vessels] *= 0.6  # blood holds no more oxygen than its hemoglobin
    Y[muscle.fibers.species["GLY"]] *= how.glycogen
    Y[muscle.fibers.species["ATP"], ::4] *= 0.02 if how.glycogen < 1.0 else 1.0  # some fibers have died
    state["fibers"] = state["fibers"] | {"Y": Y, "P": P}
    pool = dict(state["pool"])
    shape = pool["mass"].shape
    pool |= {"mass": apart(pool["mass"]), "damage": chance.uniform(0.05, 0.8, shape), "grown": apart(pool["grown"])}
    pool |= {name: chance.integers(0, top, shape) for name, top in (("wild", 9), ("mutant", 5), ("tagged", 2))}
    state["pool"] = pool | {"thinned": chance.uniform(0.5, 0.9, many)}
    healing = dict(state["damage"]["healing"])
    healing["fibers"] = np.sign(how.damage) * chance.uniform(0.002, 0.08, healing["fibers"].shape)
    Y = how.damage * chance.uniform(2.0, 3.0, healing["Y"].shape) + 0.1
    fading = [list(muscle.model.tissue.species).index(name) for name in FADING]
    Y[fading] = how.damage * chance.uniform(0.1, 0.9, len(FADING))
    state["damage"] = {"healing": healing | {"Y": Y, "H": np.zeros(1), "at": healing["time"]}}
    state["body"] = state["body"] | {"Y": apart(np.abs(state["body"]["Y"]) + 0.1)}
    state["engulfed"] = np.cumsum([apart(np.full(many, 0.01)) for _ in state["engulfed"]], axis=0)
    state |= {"demand": how.asked, "moving": 0.6 * (how.asked > 0.0), "work_done": float(apart(90.0))}
    state["delivered"] = 700.0 * float(apart(how.asked))
    state["part"] = 0.3 if how.mass_kg else 1.0  # one of them works with one joint
    return state
