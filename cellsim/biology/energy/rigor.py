"""When a fiber has no ATP left. The rule also takes whole arrays."""

from cellsim.language.numbers import Number

RIGOR = 0.1  # of rested ATP; a fiber with less has gone stiff


def in_rigor(ATP: Number, rested: Number) -> Number:
    """Whether a fiber has gone stiff.

    Parameters
    ----------
    ATP : what it has of it [umol/L] (fiber,)
    rested : what it has at rest [umol/L] (fiber,)

    Returns
    -------
    true where it has less than a tenth (fiber,)

    Source
    ------
    none: our judgement, and far below what any bout leaves
    """
    return ATP < RIGOR * rested
