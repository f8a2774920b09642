"""Soreness on the scales that people mark: eleven numbers, a line of 100 mm, and five words.

A score of 0 is no soreness, and 1 the worst that can be imagined.
"""

from math import floor

NRS_MOST, VAS_MM, LIKERT = 10, 100.0, (1, 5)
WORDS = ("none", "a little", "sore", "very sore", "the worst")
"""What each of five words stands for, from 1 on; in many questionnaires 5 is the best, as 6 less this."""


def numeric(soreness: float) -> int:
    """A score as the whole number that is said from 0 to 10.

    Parameters
    ----------
    soreness : 0 (none) to 1 (the worst imaginable) [-]

    Returns
    -------
    number from 0 to 10, the nearest

    Source
    ------
    judgement: both ends of the two scales have the same words, and so a straight line joins them
    """
    return floor(NRS_MOST * soreness + 0.5)


def analog_mm(soreness: float) -> float:
    """A score as the mark on a line of 100 mm.

    Parameters
    ----------
    soreness : 0 (none) to 1 (the worst imaginable) [-]

    Returns
    -------
    distance from its left end [mm]

    Source
    ------
    judgement: both ends of the two scales have the same words, and so a straight line joins them
    """
    return VAS_MM * soreness


def five_words(soreness: float) -> int:
    """A score as one of five words, by their number.

    Parameters
    ----------
    soreness : 0 (none) to 1 (the worst imaginable) [-]

    Returns
    -------
    number from 1 (none) to 5 (the worst), the nearest

    Source
    ------
    Vickers1999 for a straight line, of seven words beside the line of 100 mm; judgement for five, and for their ends
    """
    least, most = LIKERT
    return least + floor((most - least) * soreness + 0.5)
