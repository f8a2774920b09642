"""What a fiber holds in memory, and what an instance of libRoadRunner adds to a process."""

import numpy as np

from benchmarks.clock import resident_bytes
from benchmarks.peers import PEERS
from benchmarks.size import Size
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda

ORGANELLES = 100


def measure(size: Size) -> dict:
    """Bytes for each fiber."""
    person = subject(30.0, "male", 75.0, "recreational")
    muscle = muscle_of(human_muscle(), person, "someone", 16, ORGANELLES, 1, Agenda())
    found = {
        "chemistry": _held(muscle.fibers, ("Y", "H")) / 16,
        "arguments": _held(muscle.fibers, ("P",)) / 16,
        "all of the fiber": _held(muscle.fibers, vars(muscle.fibers)) / 16,
        "mitochondria": sum(np.asarray(each).nbytes for each in muscle.pool.snapshot().values()) / 16,
        "organelles": ORGANELLES,
    }
    return found | _roadrunner(3 if size.quick else 12) | {"workspace": _workspace(muscle)}


def _held(fibers: Fibers, names) -> float:
    held = (getattr(fibers, name) for name in names)
    return float(sum(each.nbytes for each in held if isinstance(each, np.ndarray)))


def _workspace(muscle: Muscle) -> float:
    """Bytes that a thread needs for the eight fibers it carries."""
    module = muscle.fibers.kernel.program.module
    return float(module.END * module.LANES * 8)


def _roadrunner(instances: int) -> dict:
    if PEERS[0].missing:
        return {}
    from benchmarks.peers.with_roadrunner import runner

    kept = [runner()]
    kept[0].simulate(0.0, 60.0, 2)
    before = resident_bytes()
    for _ in range(instances):
        kept.append(runner())
        kept[-1].simulate(0.0, 60.0, 2)
    return {"libRoadRunner": (resident_bytes() - before) / instances}
