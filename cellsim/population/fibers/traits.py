"""Who a fiber is: its type by lot, and its numbers by type, person and its own spread."""

from collections.abc import Callable, Mapping
from math import exp, log, sqrt

from cellsim.biology.people.subjects import Subject
from cellsim.kinetics.draws import decision, normal, uniform
from cellsim.language.mechanism import FIBER
from cellsim.language.model import Model

TYPES = ("I", "IIa", "IIx")
WHICH_TYPE = decision("type of the fiber")


def fiber_types(model: Model, count: int, seed: int, person: int) -> tuple[str, ...]:
    """The type of each fiber by its key: shares as in the table, a mosaic by named draws."""
    p = model.values
    exact = [count * p[f"Type{group}_share"] for group in TYPES]
    numbers = [int(each) for each in exact]
    for group in sorted(range(3), key=lambda at: numbers[at] - exact[at])[: count - sum(numbers)]:
        numbers[group] += 1
    order = sorted(range(count), key=lambda key: uniform(seed, person, key, 0, 0, WHICH_TYPE))
    types = [""] * count
    for group, key in zip(
        (name for name, number in zip(TYPES, numbers, strict=True) for _ in range(number)), order, strict=True
    ):
        types[key] = group
    return tuple(types)


def _spread(seed: int, person: int, key: int, what: str, cv: float) -> float:
    """A lognormal factor of mean one for one property of one fiber."""
    sigma = sqrt(log(1.0 + cv * cv))
    return exp(sigma * normal(seed, person, key, 0, 0, decision(f"spread of {what}")) - 0.5 * sigma * sigma)


def fiber_parameters(model: Model, subject: Subject, group: str, key: int, seed: int, person: int) -> dict[str, float]:
    """Parameters of one fiber: the reference, laid over by its type, its person and its own spread."""
    return typical_parameters(model, subject, group, lambda what, cv: _spread(seed, person, key, what, cv))


def typical_parameters(
    model: Model, subject: Subject, group: str, spread: Callable[[str, float], float] = lambda what, cv: 1.0
) -> dict[str, float]:
    """Parameters of the middle fiber of a type in one person; ``spread`` maps a property and its cv to a factor."""
    table, p = model.rows, dict(model.values)

    def of_type(name: str) -> float:
        row = table[f"Type{group}_{name}"]
        return row.value * (spread(name, row.cv) if row.cv else 1.0)

    density = of_type("mitochondria")
    glycogen = of_type("glycogen") * subject.glycogen
    conductance = p["Oxygen_conductance"] * table[f"Type{group}_mitochondria"].value / p["Oxygen_muscle_M0"]
    conductance *= spread("conductance", table["Oxygen_conductance"].cv)
    return p | {
        "V_mit": density * subject.content,
        "Contraction_peak": of_type("peak") * (1.0 if group == "I" else subject.power_type_ii),
        "Creatine_total": of_type("creatine"),
        "phosphorylase_Vmax": of_type("phosphorylase"),
        "Glycolysis_Vmax": of_type("glycolysis"),
        "glycerol_phosphate_Vmax": of_type("glycerol"),
        "glycogen_synthase_GLY_max": p["Glycogen_ceiling"] * glycogen,
        "Oxygen_conductance": conductance * subject.diffusion * subject.content ** p["Oxygen_content_exponent"],
        "MCT_k": p["MCT_k"] * subject.export,
        "NAMPT_level": subject.nampt,
        "CD38_level": subject.cd38,
        "PARP_level": subject.parp,
        "Ros_level": subject.ros,
        "Sod2_level": subject.defense,
        "area": of_type("area"),
    }


def resting_inputs(model: Model, p: Mapping[str, float]) -> dict[str, float]:
    """What reaches a fiber at rest and fasted, by itself: with blood around it, the blood says what it brings.

    ``p`` are the fiber's own parameters; with arrays (fiber,) the answer is in arrays too.
    """
    return model.rest_of(FIBER, p).inputs()
