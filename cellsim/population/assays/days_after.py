"""What people are asked, and what they try, on the days after a bout.

Tiredness of a bout that goes on is not in it: nobody is asked then.
"""

from collections.abc import Collection

import numpy as np

from cellsim.biology.exercise.muscles import LEGS, force_of_legs, of_all_muscle
from cellsim.biology.person import laboratory
from cellsim.biology.person.laboratory import jump_height
from cellsim.biology.person.scales import analog_mm
from cellsim.population.muscle.sampled import at_present
from cellsim.population.muscle.state import Muscle
from cellsim.population.readout.read_off import Now
from cellsim.population.readout.samples import Samples

ELBOW = "elbow flexors"
LASTING = ("slow_fatigue", "central_fatigue")


def soreness(muscle: Muscle, watts: float) -> dict[str, float]:
    """The mark on a line of 100 mm for the muscle that is sorest [mm]."""
    return {"soreness_vas": analog_mm(float(_now(muscle).sorest[0]))}


def jump(muscle: Muscle, watts: float) -> dict[str, float]:
    """Height of a jump over that at rest [percent]: of the force of the muscles of the legs, each as it weighs.

    The simulated muscle is as large and as fresh as it is then; of the others that is known which their tissue allows.
    """
    now, values = _now(muscle), muscle.model.values
    force = {name: float(now.of_muscle(name, "force")[0]) for name in LEGS}
    force |= {muscle.lead: float(now.driven[0])} if muscle.lead in LEGS else {}
    return {"jump_height": 100.0 * jump_height(force_of_legs(force, values), values)}


def range_of_motion(muscle: Muscle, watts: float) -> dict[str, float]:
    """How far the elbow goes [degree], by what is broken of its flexors and how sore they are."""
    now = _now(muscle)
    left, tissue = 1.0, now.muscle.tissues.get(ELBOW)
    if tissue is not None:
        weights = now.muscle.fibers.weight if muscle.lead == ELBOW else None
        left = float(np.average(tissue.fiber_force, weights=weights))
    sore = float(now.of_muscle(ELBOW, "soreness")[0])
    return {"elbow_range": laboratory.elbow_range(left, sore, muscle.model.values)}


def fatigue(muscle: Muscle, watts: float) -> dict[str, float]:
    """How fatigued somebody says they are, from 0 to 10."""
    now = _now(muscle)
    most = max(_tiredness(now, ("fast_fatigue", *LASTING)).values())
    return {"fatigue_rating": laboratory.fatigue_rating(most, float(now.sorest[0]), muscle.model.values)}


def heart_rate_variability(muscle: Muscle, watts: float) -> dict[str, float]:
    """Logarithm of RMSSD, by the tiredness that lasts of all muscle; what has not worked counts as rested."""
    p = muscle.model.values
    return {"ln_rmssd": laboratory.ln_rmssd(of_all_muscle(_tiredness(_now(muscle), LASTING), p), p)}


def _tiredness(now: Now, kinds: Collection[str]) -> dict[str, float]:
    """Share of its force that some kinds of fatigue take from each muscle that works."""
    fading = {name: tissue.healing.decayed for name, tissue in now.muscle.tissues.items()}
    return {name: 1.0 - float(np.prod([1.0 - each[kind] for kind in kinds])) for name, each in fading.items()}


def _now(muscle: Muscle) -> Now:
    """What can be read off a copy of the muscle, whose tissue may pass to this moment."""
    copy = muscle.future()
    samples = Samples(copy, 1)
    samples.take(at_present(copy))
    return Now(samples)
