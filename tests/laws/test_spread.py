"""How few fibers stand for a muscle: of each type every slice of the spread of a property has its one."""

from math import log, sqrt
from statistics import NormalDist

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.population.fibers.traits import Spread, fiber_types

PROPERTIES = ("mitochondria", "recruitment", "conductance")
CV = 0.25


def places(spread: Spread, what: str) -> dict[str, np.ndarray]:
    """Where the fibers of each type lie in the spread of a property, 0 to 1, by their keys."""
    sigma = sqrt(log(1.0 + CV * CV))
    found: dict[str, list[float]] = {}
    for key, kind in enumerate(spread.types):
        z = log(spread.factor(key, what, CV)) / sigma + 0.5 * sigma
        found.setdefault(kind, []).append(NormalDist().cdf(z))
    return {kind: np.array(each) for kind, each in found.items()}


def spread(count: int = 40, seed: int = 3) -> Spread:
    return Spread(fiber_types(human_muscle(), count, seed, 7), seed, 7)


@pytest.mark.parametrize("what", PROPERTIES)
def test_each_slice_of_equal_chance_has_one_fiber_of_a_type(what: str) -> None:
    for kind, each in places(spread(), what).items():
        assert len(each) > 5, kind
        assert sorted((each * len(each)).astype(int).tolist()) == list(range(len(each)))


def test_properties_are_apart_and_seeds_are_others() -> None:
    one, other = (np.concatenate([*places(spread(400), what).values()]) for what in PROPERTIES[:2])
    assert abs(np.corrcoef(one, other)[0, 1]) < 3.0 / sqrt(400)
    again = np.concatenate([*places(spread(400, seed=4), PROPERTIES[0]).values()])
    assert abs(np.corrcoef(one, again)[0, 1]) < 3.0 / sqrt(400)


def test_the_mean_of_a_few_is_nearer_to_one_than_chance_has_it() -> None:
    """Of 24 fibers: by a factor of three over drawing each by itself."""
    means = []
    for seed in range(40):
        few = spread(24, seed)
        means.append(np.mean([few.factor(key, "mitochondria", CV) for key in range(24)]))
    assert abs(np.mean(means) - 1.0) < 0.01
    assert np.std(means) < CV / sqrt(24) / 3.0
