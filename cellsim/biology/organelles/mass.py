"""How much of mitochondria there is: grown as the program calls, lost by proteolysis, and their DNA copied.

``p`` is always a ``Constants``.
"""

from cellsim.biology.organelles.constants import Constants


def supply_rate(drive: float, factor: float, p: Constants) -> float:
    """New mass, in proportion to what calls for it.

    It is not multiplied by the mass that is there: supply that feeds on itself has no stable size.

    Parameters
    ----------
    drive : on mitochondria, as the fiber's program has it [fold of this person's habit]
    factor : of this fiber, that makes its own rest hold [-]
    p : constants of these rules

    Returns
    -------
    per base content [1/s]

    Source
    ------
    judgement; that of the row ``mito_biogenesis_rate``
    """
    return p.biogenesis_rate * drive * factor


def utilization(drive: float, capacity: float, p: Constants) -> float:
    """What calls for mitochondria over what they can do, kept where the loss rule was fitted.

    Parameters
    ----------
    drive : on mitochondria, as the fiber's program has it [fold of this person's habit]
    capacity : of the fiber's mitochondria [fold of rest]
    p : constants of these rules

    Returns
    -------
    utilization [fold of rest]

    Source
    ------
    judgement; that of the rows ``mito_utilization_*``
    """
    if capacity * p.utilization_high <= drive:
        return p.utilization_high
    return p.utilization_low if drive <= p.utilization_low * capacity else drive / capacity


def loss_rate(use: float, p: Constants) -> float:
    """Proteolysis of mitochondrial protein, sound and damaged alike.

    It rises when capacity exceeds use. With one fixed clock no constants give both a label half-life of 10-30 days and
    the 7.7 days of detraining.

    Parameters
    ----------
    use : utilization [fold of rest]
    p : constants of these rules

    Returns
    -------
    rate [1/s]

    Source
    ------
    Ryan2013 for how steeply it falls with use; judgement for its size at rest
    """
    return p.proteolysis_rate * use ** (-p.proteolysis_exponent)


def copy_birth_rate(copies: float, mass: float, p: Constants) -> float:
    """Rate at which one mtDNA copy is replicated.

    It falls as the copies of the fiber exceed their set number per base organelle of mass, and is never below zero.

    Parameters
    ----------
    copies : of the fiber
    mass : of its mitochondria [base organelle]
    p : constants of these rules

    Returns
    -------
    rate [1/s]

    Source
    ------
    Tam2013 for the turnover; judgement for the set number
    """
    rate = p.mtdna_replication_rate * (1.0 + p.mtdna_copy_control * (1.0 - copies / (p.mtdna_copies * mass)))
    return 0.0 if rate < 0.0 else rate
