"""Chance by name: every random number is a pure function of what it decides.

A draw belongs to (seed, person, fiber, organelle, step, decision). No state is
kept, so results depend neither on the order of the draws nor on threads, nor on
where a run was stopped, and two arms share all chance that the treatment did
not touch.

The generator is Philox4x32-10 (Salmon, Moraes, Dror, Shaw: Parallel random
numbers: as easy as 1, 2, 3; SC11). The functions are plain scalar Python on
whole numbers with masks; machine code of the same text has the same bits.

A decision is a whole number with a name. Four decisions that share all but
their last two bits come out of one block, so a kernel that needs several pays
for one. Decisions of one kind of thing are small constants beside its rules;
anything else takes its number from ``decision("age of the person")``.
"""

from hashlib import sha256
from math import exp
from statistics import NormalDist


def philox(word0: int, word1: int, word2: int, word3: int, key0: int, key1: int) -> tuple[int, int, int, int]:
    """One block of Philox4x32-10: four 32-bit words from a counter of four and a key of two.

    Its multipliers, 0xD2511F53 and 0xCD9E8D57, are taken less 2**32, which is added again in the upper half:
    no product then leaves the signed 64 bits, past which a compiler may answer as it likes.

    Parameters
    ----------
    word0, word1, word2, word3 : the counter, 32 bits each
    key0, key1 : the key, 32 bits each

    Returns
    -------
    four words of 32 bits
    """
    for _ in range(10):
        low = -0x2DAEE0AD * word0
        high = -0x326172A9 * word2
        word0, word1, word2, word3 = (
            (((high >> 32) + word2) & 0xFFFFFFFF) ^ word1 ^ key0,
            high & 0xFFFFFFFF,
            (((low >> 32) + word0) & 0xFFFFFFFF) ^ word3 ^ key1,
            low & 0xFFFFFFFF,
        )
        key0 = (key0 + 0x9E3779B9) & 0xFFFFFFFF
        key1 = (key1 + 0xBB67AE85) & 0xFFFFFFFF
    return word0, word1, word2, word3


def stream(seed: int, person: int, fiber: int) -> tuple[int, int]:
    """The 64-bit key of one fiber's chance, as two words; each argument counts with 64 bits.

    Parameters
    ----------
    seed, person, fiber : whose chance it is; each counts with 64 bits

    Returns
    -------
    two words of 32 bits
    """
    words = philox(
        person & 0xFFFFFFFF,
        (person >> 32) & 0xFFFFFFFF,
        fiber & 0xFFFFFFFF,
        (fiber >> 32) & 0xFFFFFFFF,
        seed & 0xFFFFFFFF,
        (seed >> 32) & 0xFFFFFFFF,
    )
    return words[0], words[1]


def block(key0: int, key1: int, organelle: int, step: int, group: int) -> tuple[int, int, int, int]:
    """The words of the four decisions ``4 group .. 4 group + 3`` of one organelle in one step.

    Parameters
    ----------
    key0, key1 : as ``stream`` gives them
    organelle, step : of the fiber, and when; 64 and 32 bits
    group : number of the first of the four decisions, over 4

    Returns
    -------
    four words of 32 bits
    """
    return philox(
        organelle & 0xFFFFFFFF,
        (organelle >> 32) & 0xFFFFFFFF,
        step & 0xFFFFFFFF,
        group & 0xFFFFFFFF,
        key0,
        key1,
    )


def fraction(word: int) -> float:
    """A 32-bit word as a number strictly between 0 and 1.

    Parameters
    ----------
    word : of 32 bits

    Returns
    -------
    never 0 and never 1
    """
    return (word + 0.5) * 2.3283064365386963e-10  # 2**-32


def signed(word: int) -> int:
    """A 32-bit word as a number from -2**31 to 2**31 - 1.

    Parameters
    ----------
    word : of 32 bits

    Returns
    -------
    the same bits, read with a sign
    """
    return (word ^ 0x80000000) - 0x80000000


def child(key0: int, key1: int, mother: int, order: int, group: int) -> int:
    """The lasting 64-bit identity (as a signed number) of what ``mother`` bears at ``order``.

    Parameters
    ----------
    key0, key1 : as ``stream`` gives them
    mother : her identity
    order : how many she has borne, or the step
    group : number of the first of four decisions, over 4

    Returns
    -------
    an identity of 64 bits, as a signed number
    """
    words = block(key0, key1, mother, order, group)
    return (signed(words[0]) << 32) ^ words[1]


def poisson(draw: float, mean: float) -> int:
    """How many events of a Poisson process with this mean a uniform draw stands for (inversion).

    Parameters
    ----------
    draw : uniform, 0 to 1
    mean : events expected [-]

    Returns
    -------
    how many there are, at most 1000
    """
    if draw <= 1.0 - mean:  # exp(-mean) is never below 1 - mean
        return 0
    term = exp(-mean)
    total = term
    count = 0
    while draw > total and count < 1000:
        count += 1
        term *= mean / count
        total += term
    return count


def binomial(draw: float, trials: int, chance: float) -> int:
    """How many of ``trials`` succeed with this chance each (inversion of a uniform draw).

    Parameters
    ----------
    draw : uniform, 0 to 1
    trials : how many are tried
    chance : of each [-]

    Returns
    -------
    how many succeed
    """
    if trials <= 0 or draw <= 1.0 - trials * chance:  # Bernoulli's inequality
        return 0
    if chance >= 1.0:
        return trials
    odds = chance / (1.0 - chance)
    term = (1.0 - chance) ** trials
    total = term
    count = 0
    while draw > total and count < trials:
        term *= odds * (trials - count) / (count + 1)
        count += 1
        total += term
    return count


SCALARS = (philox, stream, block, fraction, signed, child, poisson, binomial)
"""What a compiled kernel may take from here."""


def uniform(seed: int, person: int, fiber: int, organelle: int, step: int, decision: int) -> float:
    """A uniform number in (0, 1) for one named decision; a resolution of 2**-32 (Salmon et al. 2011, Philox4x32-10).

    Parameters
    ----------
    seed, person, fiber : whose chance it is; each counts with 64 bits
    organelle, step : of the fiber, and when; 64 and 32 bits
    decision : the number of the decision, as ``decision`` gives it

    Returns
    -------
    never 0 and never 1
    """
    key0, key1 = stream(seed, person, fiber)
    return fraction(block(key0, key1, organelle, step, decision >> 2)[decision & 3])


def normal(seed: int, person: int, fiber: int, organelle: int, step: int, decision: int) -> float:
    """A standard normal number for one named decision: the inverse of ``uniform``.

    Parameters
    ----------
    seed, person, fiber : whose chance it is; each counts with 64 bits
    organelle, step : of the fiber, and when; 64 and 32 bits
    decision : the number of the decision, as ``decision`` gives it

    Returns
    -------
    of mean 0 and variance 1
    """
    return NormalDist().inv_cdf(uniform(seed, person, fiber, organelle, step, decision))


def decision(name: str) -> int:
    """The number of a decision with this name, at or above 2**31, apart from all small constants.

    Parameters
    ----------
    name : what is decided, in words

    Returns
    -------
    a number of 32 bits
    """
    return (int.from_bytes(sha256(name.encode()).digest()[:8]) & 0x7FFFFFFF) | 0x80000000
