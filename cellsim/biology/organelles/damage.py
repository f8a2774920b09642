"""How mitochondria are worn by reactive oxygen, and what that leaves of their potential.

Damage runs from 0 (sound) to 1. ``p`` is always a ``Constants``.
"""

from cellsim.biology.organelles.constants import Constants, raised


def potential(damage: float, wild: int, mutant: int, p: Constants) -> float:
    """Membrane potential of an organelle.

    It falls in proportion to damage. Mutant mtDNA lowers it steeply past a threshold, if ``heteroplasmy_loss`` says
    that it does: by default it does not, because quality control that sees mutants leaves no deficient fiber in old
    age, and old muscle has them.

    Parameters
    ----------
    damage : 0 to 1 [-]
    wild, mutant : copies of mtDNA of each kind
    p : constants of these rules

    Returns
    -------
    fraction of that of a sound organelle [-]

    Source
    ------
    judgement, for both
    """
    if p.heteroplasmy_loss <= 0.0 or mutant <= 0:
        return 1.0 - damage
    load = raised(mutant / (wild + mutant) / p.heteroplasmy_threshold, p.heteroplasmy_power)
    return (1.0 - damage) * (1.0 - p.heteroplasmy_loss * load / (1.0 + load))


def hit_rate(damage: float, ros: float, p: Constants) -> float:
    """Hits by reactive oxygen on one organelle.

    Parameters
    ----------
    damage : it has, 0 to 1 [-]
    ros : reactive oxygen [fold of rest]
    p : constants of these rules

    Returns
    -------
    rate [1/s]

    Source
    ------
    judgement; that of the rows ``mito_damage_*``
    """
    return p.damage_rate / p.damage_per_hit * ros * (1.0 + p.damage_feedback * damage)


def damage_after_hits(damage: float, hits: int, p: Constants) -> float:
    """Damage after hits, of which each takes the same share of what is still sound.

    Parameters
    ----------
    damage : before, 0 to 1 [-]
    hits : how many
    p : constants of these rules

    Returns
    -------
    after, 0 to 1 [-]

    Source
    ------
    judgement; that of the row ``mito_damage_per_hit``
    """
    return 1.0 - (1.0 - damage) * (1.0 - p.damage_per_hit) ** hits
