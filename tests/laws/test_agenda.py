"""What an agenda tells of a moment, held against a look at each of its bouts."""

from math import inf

import numpy as np
import pytest

from cellsim.population.muscle.work import Agenda, Work


def bout(start_s: float, durations: tuple[float, ...], recorded: bool = False) -> Work:
    return Work(start_s, durations, (0.5,) * len(durations), 0.0, 0.0, 0.2, "endurance", recorded=recorded)


def agenda(seed: int) -> Agenda:
    """Bouts that overlap, meet and stand alone, some of them recordings, on whole minutes."""
    chance = np.random.default_rng(seed)
    works = []
    for recorded in (chance.random(12) < 0.4).tolist():
        lengths = (60.0 * chance.integers(1, 8, chance.integers(1, 4))).tolist()
        works.append(bout(60.0 * float(chance.integers(0, 90)), tuple(lengths), recorded))
    return Agenda(work=tuple(works))


@pytest.mark.parametrize("seed", range(5))
def test_what_it_tells_of_a_moment_is_what_a_look_at_every_bout_tells(seed: int) -> None:
    plan, rode = agenda(seed), 0
    for now in np.arange(-60.0, 8000.0, 30.0).tolist():
        under_way = [each for each in plan.work if each.start_s <= now < each.end_s]
        assert list(plan.under_way(now)) == under_way
        ride = under_way[0] if len(under_way) == 1 and under_way[0].recorded else None
        assert plan.ridden(now) is ride
        rode += ride is not None
        changes = [each.end_s if each is ride else each.next_change(now) for each in plan.work]
        assert plan.next_change(now) == min(changes)
        assert plan.last_over(now) == max((each.end_s for each in plan.work if each.start_s <= now), default=-inf)
        assert (now in plan.starts) is any(each.start_s == now for each in plan.work)
    assert rode


def test_of_no_bout_there_is_nothing_to_tell() -> None:
    plan = Agenda()
    assert plan.under_way(0.0) == ()
    assert plan.ridden(0.0) is None
    assert (plan.next_change(0.0), plan.last_over(0.0)) == (inf, -inf)
