"""A muscle as bare state: amounts, parameters, organelles, damage. What is read out is worked out from this anew."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair.seen import Wave
from cellsim.language.network import Network
from cellsim.population.muscle.state import Muscle
from cellsim.population.tissue.damage import DamageState

State = Mapping[str, np.ndarray]
FUNCTIONS = {"sqrt": np.sqrt, "exp": np.exp, "log": np.log, "ramp": lambda x: np.maximum(x, 0.0)}


@dataclass(frozen=True)
class Tissue:
    """Damage of each fiber by kind (fiber,), what answers it, and what fades, now."""

    kinds: dict[str, np.ndarray]
    wave: Wave
    fading: dict[str, float]

    @classmethod
    def of(cls, damage: DamageState) -> "Tissue":
        wave, kinds = damage._healing.present
        return cls({name: kind.copy() for name, kind in kinds._asdict().items()}, wave, damage._healing.decayed)


@dataclass(frozen=True)
class Raw:
    """The state of one muscle and its person at one moment.

    Y, P : content and parameters of the fibers by name, each (fiber,)
    organelles : what the rows of the pool hold, each (fiber, slot); ``individuals`` of them are base content
    engulfed : content engulfed since the start at each quarter of an hour of the last six hours (quarter, fiber)
    tissue, tested : damage now; the same, were the bout that is going on to end now
    others : of other muscles, each as both of these
    pools, inputs : of the network of a body of reference mass, by name
    asked, delivered : power [fraction of Wmax; umol ATP per L of fiber water and second]
    moving : share of the cost of unloaded pedaling
    part : of the liters that work at Wmax, that works now
    worked_s : power given since the start [fraction of Wmax times s]
    """

    time_s: float
    Y: State
    P: State
    types: np.ndarray
    area: np.ndarray
    organelles: State
    individuals: int
    engulfed: np.ndarray
    tissue: Tissue
    tested: Tissue
    others: Mapping[str, tuple[Tissue, Tissue]]
    pools: Mapping[str, float]
    inputs: Mapping[str, float]
    mass_kg: float
    age_years: float
    sex: str
    wmax_w: float
    vo2max: float
    heart_rates: tuple[float, float]
    active_muscle_l: float
    asked: float
    delivered: float
    moving: float
    part: float
    worked_s: float

    @cached_property
    def derived(self) -> dict[str, np.ndarray]:
        """Every definition of the fiber's network, from its declared formula."""
        known = {**self.Y, **self.P}
        for name, each in human_muscle().fiber.definitions.items():
            known[name] = value(each.formula, known)
        return known

    def used(self, species: str, reaction: str) -> np.ndarray:
        """How much of a species a reaction uses up, from its equation and its rate law [per second], (fiber,)."""
        return used(human_muscle().fiber, self.derived, species, reaction)


def raw(muscle: Muscle) -> Raw:
    """A copy of the state that a muscle is in."""
    fibers, pool, body, subject = muscle.fibers, muscle.pool.snapshot(), muscle.body.snapshot(), muscle.subject
    going_on = [each for each in muscle.agenda.work if each.start_s < muscle.time_s < each.end_s]
    trial = muscle.damage.future()
    for work in going_on:
        muscle.mark(work, trial)
    return Raw(
        time_s=muscle.time_s,
        Y=dict(zip(fibers.kernel.species, fibers.Y.copy(), strict=True)),
        P=dict(zip(fibers.kernel.arguments, fibers.P.copy(), strict=True)),
        types=np.array(fibers.types),
        area=fibers.area.copy(),
        organelles=pool,
        individuals=muscle.pool.individuals,
        engulfed=muscle.engulfed.copy(),
        tissue=Tissue.of(muscle.damage),
        tested=Tissue.of(trial),
        others={
            name: (Tissue.of(each), _ended(muscle, each, going_on, name)) for name, each in muscle.others.each.items()
        },
        pools=dict(zip(muscle.body.kernel.species, body["Y"][:, 0].tolist(), strict=True)),
        inputs=dict(zip(muscle.body.kernel.arguments, body["P"][:, 0].tolist(), strict=True)),
        mass_kg=subject.mass_kg,
        age_years=subject.age_years,
        sex=subject.sex,
        wmax_w=subject.wmax_w,
        vo2max=subject.vo2max_ml_kg_min,
        heart_rates=(subject.hr_rest_bpm, subject.hr_max_bpm),
        active_muscle_l=subject.active_muscle_l * muscle.grown,
        asked=muscle.demand,
        delivered=muscle.delivered,
        moving=muscle.moving,
        part=muscle.part,
        worked_s=muscle.work_done,
    )


def _ended(muscle: Muscle, damage: DamageState, going_on: list, name: str) -> Tissue:
    trial = damage.future()
    for work in going_on:
        muscle.mark(work, trial, name)
    return Tissue.of(trial)


def used(network: Network, known: State, species: str, reaction: str) -> np.ndarray:
    each = network.reactions[reaction]
    return -each.stoichiometry[species] * value(each.formula, known)


def value(formula: str, known: State) -> np.ndarray:
    """A formula of the declared network at a state."""
    return _value(ast.parse(formula, mode="eval").body, known)


def _value(node: ast.expr, known: State) -> np.ndarray:
    match node:
        case ast.Constant(value=number):
            return np.float64(number)
        case ast.Name(id=name):
            return known[name]
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_value(inner, known)
        case ast.Call(func=ast.Name(id=name), args=[inner]):
            return FUNCTIONS[name](_value(inner, known))
        case ast.BinOp(left=left, op=op, right=right):
            one, other = _value(left, known), _value(right, known)
            match op:
                case ast.Add():
                    return one + other
                case ast.Sub():
                    return one - other
                case ast.Mult():
                    return one * other
                case ast.Div():
                    return one / other
                case ast.Pow():
                    return one**other
    raise AssertionError(f"no part of the formula language: {ast.unparse(node)}")
