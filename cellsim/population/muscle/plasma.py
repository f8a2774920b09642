"""What fibers and the plasma hand each other: the levels that fibers meet, and the rings that cross."""

from cellsim.biology.nad.labels import RING
from cellsim.biology.people.subjects import Subject
from cellsim.biology.person import frame
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.work import Agenda
from cellsim.population.person.body import HANDED, Body


def handed(fibers: Fibers) -> tuple[str, ...]:
    """What crosses between these fibers and the plasma, by name such as "NAM": that of their ledgers in the blood."""
    species = fibers.model.fiber.species.values()
    return tuple(each.name.removesuffix("_blood") for each in species if each.place == "blood" and RING in each.parts)


def held(fibers: Fibers) -> dict[str, float]:
    """What fibers hold of that which they exchange freely [umol/L of fiber water]."""
    return {name: fibers.mean(fibers.content(name)) for name in HANDED}


def offered(body: Body, time_s: float) -> dict[str, float]:
    """Inputs of a fiber that the person around it sets: plasma levels [umol/L], a meal, the time of day."""
    levels = body.levels()
    plasma = {f"{name}_plasma": levels[f"{name}_plasma"] for name in ("NAM", "NR", "NA", "NMN", "MeNAM")}
    return plasma | {"fed": body.fed, "clock": frame.clock(time_s + body.clock_start_s, body.frame)}


def body_of(model: Model, subject: Subject, agenda: Agenda, kernel: Kernel) -> Body:
    """The rested person around a muscle that is simulated, with their own diet."""
    share = frame.muscle_share(subject.active_muscle_l, subject.mass_kg, model.values)
    begun = agenda.clock_start_s
    body = Body(subject.mass_kg, model, muscle_share=share, alone=False, kernel=kernel, clock_start_s=begun)
    if agenda.niacin_mg is not None:
        body.set("niacin", frame.niacin_fold(agenda.niacin_mg, body.scale, body.frame))
    body.set("gut_SLC12A8_level", float("direct_nmn_uptake" in model.hypotheses))
    body.rest()
    return body
