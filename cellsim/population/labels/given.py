"""What is labelled of a muscle made of a labelled model: a dose of its agenda, or what a pool holds."""

from collections.abc import Iterable
from dataclasses import replace

from cellsim.errors import ScenarioError
from cellsim.language.mechanism import FIBER
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.state import Muscle

IN_MUSCLE = "muscle_"


def label_dose(muscle: Muscle, number: int) -> None:
    """Let one dose of the agenda be labelled when it is given, counted from 1 in its order."""
    doses = muscle.agenda.doses
    marked = (replace(dose, labelled=at == number) for at, dose in enumerate(doses, 1))
    muscle.agenda = replace(muscle.agenda, doses=tuple(marked))


def label_pool(muscle: Muscle, pool: str) -> None:
    """Label all that a pool of the body or, named ``muscle_POOL``, of the fibers holds now, before time passes."""
    if pool.startswith(IN_MUSCLE):
        label_fibers(muscle.fibers, [pool.removeprefix(IN_MUSCLE)])
    else:
        muscle.body.label(pool)


def label_fibers(fibers: Fibers, pools: Iterable[str], share: float = 1.0) -> None:
    """Label a share of what these pools of fibers hold now."""
    if not fibers.model.label:
        raise ScenarioError("These fibers have no room for label. Make them of model.labelled().")
    members = fibers.model.tracings[FIBER].pools
    for pool in pools:
        fibers.content(f"L_{pool}")[:] = share * sum(fibers.content(name) for name in members[pool])
