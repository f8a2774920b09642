"""Tests by name."""

from collections.abc import Callable

from cellsim.biology.person import laboratory
from cellsim.biology.person.laboratory import BY_NAME
from cellsim.errors import ScenarioError
from cellsim.population.assays import clamping, days_after, in_chamber, on_ergometer, recovering
from cellsim.population.muscle.state import Muscle

DONE: dict[str, Callable[[Muscle, float], dict[str, float]]] = {
    laboratory.RAMP.name: on_ergometer.ramp_test,
    laboratory.LOAD.name: on_ergometer.constant_load,
    laboratory.CRITICAL.name: on_ergometer.critical_power_test,
    laboratory.ALL_OUT.name: on_ergometer.all_out_test,
    laboratory.LADDER.name: on_ergometer.ladder,
    laboratory.SPECTRA.name: recovering.spectra,
    laboratory.OCCLUSIONS.name: recovering.occlusions,
    laboratory.CHAMBER.name: in_chamber.respirometry,
    laboratory.PEROXIDE.name: in_chamber.peroxide,
    laboratory.DYE.name: in_chamber.dye,
    laboratory.CLAMP.name: clamping.glucose_clamp,
    laboratory.SORE.name: days_after.soreness,
    laboratory.JUMP.name: days_after.jump,
    laboratory.REACH.name: days_after.range_of_motion,
    laboratory.RATED.name: days_after.fatigue,
    laboratory.VARIABILITY.name: days_after.heart_rate_variability,
}


def assay(muscle: Muscle, name: str, watts: float | None = None) -> dict[str, float]:
    """What a test gives of a muscle as it is now; the muscle is left as it is.

    Parameters
    ----------
    muscle : at any moment
    name : of a test, as ``cellsim.biology.person.laboratory`` declares them
    watts : that are asked, of a test that asks for a power of one's own [W]; the usual share of Wmax unless given

    Returns
    -------
    numbers by name, in the units declared there, without the errors of a laboratory; what could not be read is left out

    Raises
    ------
    ScenarioError : there is no such test, or it comes to no end on this muscle.
    IntegrationError : chemistry that could not be carried on.
    """
    if name not in DONE:
        raise ScenarioError(f"There is no test '{name}'. Write one of {', '.join(DONE)}.")
    usual = BY_NAME[name].power
    power = watts if watts is not None else (usual or 0.0) * muscle.subject.wmax_w
    found = DONE[name](muscle, power)
    return {each: value for each, value in found.items() if value == value}
