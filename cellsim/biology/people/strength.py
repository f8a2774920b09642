"""How strong a rested person is at a joint: the torque that a share of force is a share of."""

from collections.abc import Mapping


def rested_torque(
    sex: str, mass_kg: float, muscle_aged: float, p: Mapping[str, float], innervated: float = 1.0
) -> float:
    """Greatest isometric torque of the knee extensors of one leg, rested.

    It follows body mass, the size of limb muscle and the share of it that has a nerve, and knows nothing of training.

    Parameters
    ----------
    sex : female or male
    mass_kg : body mass [kg]
    muscle_aged : muscle mass over that of the young [-]
    p : value of every parameter [cellsim's own units]
    innervated : share of fibers that have a nerve [-]

    Returns
    -------
    torque [N m]

    Source
    ------
    that of the rows ``Torque_women`` and ``Torque_men``
    """
    return 1000.0 * p["Torque_women" if sex == "female" else "Torque_men"] * mass_kg * muscle_aged * innervated
