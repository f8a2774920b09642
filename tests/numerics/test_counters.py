"""Steps and evaluations of a small protocol stay what they were, or somebody says why."""

import tomllib

import pytest

from benchmarks.counters import BASELINE, CASES, COMMAND, count

ALLOWED = 0.02  # rounding may turn a step that is accepted by a hair into one that is not


@pytest.fixture(scope="module")
def counted() -> dict[str, dict[str, int]]:
    return count()


@pytest.mark.parametrize("case", CASES)
def test_the_work_of_a_day_is_what_it_was(case: str, counted: dict[str, dict[str, int]]) -> None:
    """Regression only."""
    before = tomllib.loads(BASELINE.read_text(encoding="utf-8"))[case]
    now = counted[case]
    assert now.keys() == before.keys()
    # rejected steps are few, so they are allowed a share of all that were tried
    tried = before["steps"] + before["rejected"]
    moved = {
        name: (before[name], now[name])
        for name in now
        if abs(now[name] - before[name]) > ALLOWED * (tried if name == "rejected" else before[name])
    }
    assert not moved, f"{case}: the work moved, (before, now) = {moved}. If that was meant: {COMMAND}"


@pytest.mark.parametrize("case", CASES)
def test_every_attempt_is_a_jacobian_and_a_factorization(case: str, counted: dict[str, dict[str, int]]) -> None:
    now = counted[case]
    assert now["jacobians"] == now["factorizations"] == now["steps"] + now["rejected"]
