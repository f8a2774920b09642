"""What fibers and the plasma hand each other: the levels that fibers meet, and the rings that cross."""

from collections.abc import Mapping
from functools import cache

from cellsim.biology.human_muscle import muscle_network
from cellsim.biology.people.subjects import Subject
from cellsim.biology.person import frame
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.work import Agenda
from cellsim.population.person.body import HANDED, Body


@cache
def _crossing(species: tuple[str, ...]) -> tuple[str, ...]:
    """Ledgers of the fiber network whose rings come from the plasma and go to it, without their "_blood"."""
    known = muscle_network().species
    return tuple(
        name.removesuffix("_blood")
        for name in species
        if name in known and known[name].place == "blood" and "pyridine ring" in known[name].parts
    )


def handed(fibers: Fibers) -> tuple[str, ...]:
    """What crosses between these fibers and the plasma, by name such as "NAM"."""
    return _crossing(fibers.kernel.species)


def held(fibers: Fibers) -> dict[str, float]:
    """What fibers hold of that which they exchange freely [umol/L of fiber water]."""
    return {name: fibers.mean(fibers.content(name)) for name in HANDED}


def offered(body: Body, time_s: float) -> dict[str, float]:
    """Inputs of a fiber that the person around it sets: plasma levels [umol/L], a meal, the time of day."""
    levels = body.levels()
    plasma = {f"{name}_plasma": levels[f"{name}_plasma"] for name in ("NAM", "NR", "NA", "NMN", "MeNAM")}
    return plasma | {"fed": body.fed, "clock": frame.clock(time_s + body.clock_start_s, body.frame)}


def body_of(subject: Subject, p: Mapping[str, float], agenda: Agenda, kernel: Kernel) -> Body:
    """The rested person around a muscle that is simulated, with their own diet."""
    share = frame.muscle_share(subject.active_muscle_l, subject.mass_kg, p)
    body = Body(subject.mass_kg, muscle_share=share, alone=False, kernel=kernel, clock_start_s=agenda.clock_start_s)
    if agenda.niacin_mg is not None:
        body.set("niacin", frame.niacin_fold(agenda.niacin_mg, body.scale, body.frame))
    body.set("gut_SLC12A8_level", float(agenda.hypotheses.get("direct_nmn_uptake", False)))
    body.rest()
    return body
