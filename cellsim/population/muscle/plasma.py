"""What the plasma offers fibers before they have met it, whose person it is, and what label fibers hold."""

from collections.abc import Iterable, Mapping

from cellsim.biology.people.subjects import Subject
from cellsim.biology.person import frame
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.model import Model
from cellsim.population.exchange.places import LEVELS
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.habit import set_in_person
from cellsim.population.muscle.work import Agenda
from cellsim.population.person.body import Body


def offered(levels: Mapping[str, float]) -> dict[str, float]:
    """Inputs of a fiber that are levels of the person around it."""
    return {name: levels[name] for name in LEVELS}


def body_of(model: Model, subject: Subject, agenda: Agenda, kernel: Kernel) -> Body:
    """The rested person around a muscle that is simulated, with their own diet."""
    share = frame.muscle_share(subject.active_muscle_l, subject.mass_kg, model.values)
    begun = agenda.clock_start_s
    body = Body(
        subject.mass_kg, model, muscle_share=share, alone=False, kernel=kernel, clock_start_s=begun,
        working_l=subject.active_muscle_l,
    )  # fmt: skip
    if agenda.niacin_mg is not None:
        body.set("niacin", frame.niacin_fold(agenda.niacin_mg, body.scale, body.frame))
    body.set("insulin_sensitivity", subject.insulin)
    body.set("lipolysis_fold", subject.lipolysis)
    body.set("clearance_fold", subject.clearance)
    body.set("gut_SLC12A8_level", float("direct_nmn_uptake" in model.hypotheses))
    set_in_person(body, model, subject.activity)
    body.rest()
    return body


def labels_of(fibers: Fibers, pools: Iterable[str]) -> dict[str, float]:
    """Mean label of these pools of fibers, by name [umol/L of fiber water]; of plain fibers there is none."""
    return {name: fibers.mean(fibers.content(f"L_{name}")) for name in pools} if fibers.model.label else {}
