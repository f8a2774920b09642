"""What people are asked, and what they try, on the days after a bout: how sore they are, and how high they jump."""

from cellsim.biology.exercise.muscles import LEGS, force_of_legs
from cellsim.biology.person.laboratory import jump_height
from cellsim.biology.person.scales import analog_mm
from cellsim.population.muscle.sampled import at_present
from cellsim.population.muscle.state import Muscle
from cellsim.population.readout.read_off import Now
from cellsim.population.readout.samples import Samples


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


def _now(muscle: Muscle) -> Now:
    """What can be read off a copy of the muscle, whose tissue may pass to this moment."""
    copy = muscle.future()
    samples = Samples(copy, 1)
    samples.take(at_present(copy))
    return Now(samples)
