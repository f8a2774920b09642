"""Chance by name: the published answers, evenness, and the same bits compiled and plain."""

import math
from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from scipy.stats import chi2

from cellsim.kinetics import draws
from cellsim.kinetics.draws import binomial, block, child, poisson
from cellsim.kinetics.kept import gathered as textcache

ALL = 0xFFFFFFFF


@pytest.mark.parametrize(
    ("counter", "key", "answer"),
    [
        ((0, 0, 0, 0), (0, 0), (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
        ((ALL, ALL, ALL, ALL), (ALL, ALL), (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD)),
        (
            (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344),
            (0xA4093822, 0x299F31D0),
            (0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1),
        ),
    ],
)
def test_philox_gives_its_published_answers(counter, key, answer):
    assert draws.philox(*counter, *key) == answer


def drawn(organelle, draw, words, counts):
    """All kinds of draws for one organelle, and one number drawn for counts."""
    found = block(3, 4, organelle, 9, 1)
    words[0], words[1], words[2], words[3] = found
    words[4] = child(3, 4, organelle, 9, 1)
    counts[0], counts[1] = poisson(draw, 2.5), binomial(draw, 11, 0.3)


def test_compiled_draws_are_the_plain_ones():
    program = textcache.load_text(textcache.gather(draws.SCALARS, (drawn,), {}))
    compiled = program.ready("drawn", lambda: (7, 0.3, np.zeros(5, np.int64), np.zeros(2, np.int64)))
    for organelle in (0, 7, 2**63 - 1, -5):
        for draw in (0.001, 0.3, 0.77, 0.9999):
            ours, plain = ((np.zeros(5, np.int64), np.zeros(2, np.int64)) for _ in range(2))
            compiled(organelle, draw, *ours)
            drawn(organelle, draw, *plain)
            np.testing.assert_array_equal(np.concatenate(ours), np.concatenate(plain))
            assert np.count_nonzero(ours[0]) == 5


@pytest.mark.parametrize("varied", range(6), ids=["seed", "person", "fiber", "organelle", "step", "decision"])
def test_each_name_of_a_draw_gives_even_and_unlike_numbers(varied):
    cells, count = 50, 5000
    names = [[11, 12, 13, 14, 15, 16] for _ in range(count)]
    for order, name in enumerate(names):
        name[varied] = order
    numbers = [draws.uniform(*name) for name in names]
    assert all(0.0 < number < 1.0 for number in numbers)
    assert len(set(numbers)) == count
    tally = Counter(int(number * cells) for number in numbers)
    statistic = sum((tally[cell] - count / cells) ** 2 for cell in range(cells)) * cells / count
    assert chi2.sf(statistic, cells - 1) > 1e-3
    lagged = [(first - 0.5) * (second - 0.5) for first, second in pairwise(numbers)]
    assert abs(math.fsum(lagged) / len(lagged)) < 4 / 12 / math.sqrt(count)


def test_all_64_bits_of_an_identity_count():
    assert len({draws.uniform(1, 2, 3, 1 << bit, 5, 6) for bit in range(64)}) == 64
    assert len({draws.uniform(1, 2, 1 << bit, 4, 5, 6) for bit in range(64)}) == 64


def _share(draw_to_count, wanted, grid=20000):
    return sum(draw_to_count((cell + 0.5) / grid) == wanted for cell in range(grid)) / grid


def test_inversion_gives_poisson_and_binomial_shares():
    for count in range(6):
        poisson = math.exp(-1.3) * 1.3**count / math.factorial(count)
        binomial = math.comb(7, count) * 0.2**count * 0.8 ** (7 - count)
        assert _share(lambda draw: draws.poisson(draw, 1.3), count) == pytest.approx(poisson, abs=2e-4)
        assert _share(lambda draw: draws.binomial(draw, 7, 0.2), count) == pytest.approx(binomial, abs=2e-4)
    assert draws.poisson(0.999, 0.0) == 0
    assert draws.binomial(0.999, 0, 0.5) == 0
    assert draws.binomial(0.001, 5, 1.0) == 5


def test_normal_numbers_have_mean_zero_and_spread_one():
    numbers = [draws.normal(1, person, 0, 0, 0, draws.decision("age")) for person in range(4000)]
    mean = math.fsum(numbers) / len(numbers)
    spread = math.sqrt(math.fsum((number - mean) ** 2 for number in numbers) / len(numbers))
    assert abs(mean) < 4 / math.sqrt(len(numbers))
    assert spread == pytest.approx(1.0, abs=4 / math.sqrt(2 * len(numbers)))


def test_decisions_with_names_keep_clear_of_small_constants():
    numbers = {draws.decision(name) for name in ("age", "height", "VO2max", "assay noise")}
    assert len(numbers) == 4
    assert all(2**31 <= number < 2**32 for number in numbers)
