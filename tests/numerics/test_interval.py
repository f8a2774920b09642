"""Intervals as one compiled text: what it is held against, and what may not matter to it."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.language.model import Model
from cellsim.population.exchange import kernels
from cellsim.population.exchange.kernels import compiled
from cellsim.population.exchange.trial import trial
from cellsim.population.muscle import exchange, handover
from cellsim.population.muscle.advance import advance, watch
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Feeding, Work

RIDE = Work(600.0, (400.0, 200.0), (0.7, 0.3), 0.03, 900.0, 0.2, "endurance")
SHARES = (0.5, 0.9, 0.0, 0.6)
RECORDED = Work(600.0, (20.0, 7.0, 5.0, 28.0) * 10, SHARES * 10, 0.03, 900.0, 0.2, "endurance", recorded=True)
AGENDA = Agenda(work=(RIDE,), doses=(Administration(60.0, "NR", 500.0),), meals=(Feeding(1500.0, 80.0, 20.0),))


def rested(agenda: Agenda = AGENDA, model: Model | None = None) -> Muscle:
    person = subject(30.0, "male", 75.0, "recreational")
    return muscle_of(model or human_muscle(), person, "someone", 5, 8, 3, agenda)


def shown(muscle: Muscle) -> np.ndarray:
    """All that a moment shows of fibers, person, blood and work."""
    numbers = (muscle.time_s, muscle.uptake, muscle.body.level("lactate_blood"), muscle.strain_s, muscle.work_done)
    numbers += (muscle.delivered, muscle.demand, muscle.damage.force())
    state, given = (each.ravel() for each in muscle.body.columns[:2])
    return np.concatenate((muscle.fibers.Y.ravel(), muscle.fibers.P.ravel(), state, given, numbers))


@pytest.mark.parametrize("labelled", [False, True])
@pytest.mark.parametrize("work", [RIDE, RECORDED], ids=["typed", "recorded"])
def test_a_moment_shows_the_same_whether_asked_for_alone_or_with_others(work: Work, labelled: bool) -> None:
    """And none of them is in the life that goes on."""
    agenda = Agenda((work,), AGENDA.doses, AGENDA.meals)
    model = human_muscle().labelled() if labelled else human_muscle()
    moments = [0.0, 30.0, 60.0, 61.5, 599.0, 600.0, 607.0, 815.0, 815.0, 1000.0, 1200.0, 1333.0, 2500.0]
    together, alone, straight, seen = rested(agenda, model), rested(agenda, model), rested(agenda, model), []
    watch(together, moments, lambda sampled: seen.extend(shown(together) for _ in sampled))
    for moment, each in zip(moments, seen, strict=True):
        advance(alone, moment)
        np.testing.assert_array_equal(each, shown(alone))
    for each in (together, alone, straight):
        advance(each, 3600.0)
    assert together.snapshot() == alone.snapshot() == straight.snapshot()


def test_looks_that_do_not_fit_into_one_call_are_seen_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    moments, found = [float(moment) for moment in range(10, 1200, 10)], []
    for most in (2**24, 1):
        monkeypatch.setattr("cellsim.population.muscle.exchange.MOST_SAMPLED", most)
        muscle, seen = rested(), []
        watch(muscle, moments, lambda sampled, seen=seen, muscle=muscle: seen.extend(shown(muscle) for _ in sampled))
        found.append(seen)
    np.testing.assert_array_equal(*found)


@pytest.mark.parametrize("work", [RIDE, RECORDED], ids=["typed", "recorded"])
def test_the_text_as_it_stands_gives_what_its_machine_code_gives(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the rounding of sums, powers and exponentials, which the fibers' own steps carry on."""
    found = []
    for alone in (False, True):
        monkeypatch.setattr(handover, "plays_by_its_own", lambda laws, alone=alone: alone)
        muscle = rested(Agenda((work,), AGENDA.doses))
        advance(muscle, 1300.0)
        assert handover.handover_of(muscle, exchange.pace).native is not alone
        found.append(shown(muscle))
    np.testing.assert_allclose(*found, rtol=1e-6, atol=1e-9)


def test_all_the_work_of_a_recording_is_done() -> None:
    muscle = rested(Agenda((RECORDED,)))
    advance(muscle, 1500.0)
    done = sum(length * share for length, share in zip(RECORDED.durations, RECORDED.fractions, strict=True))
    assert muscle.work_done == pytest.approx(done, rel=1e-9)


def test_machine_code_is_tried_on_numbers_that_lead_through_all_of_it() -> None:
    """A kernel at address 0 does nothing; all else goes its way, and ends where it was to end."""
    arguments = trial()
    outcome, met = compiled().ready("stretch", trial)(*arguments), arguments[5]
    assert outcome == 0
    assert met.now[0].time_s == arguments[-5]
    assert met.now[0].sampled == 2.0
    assert np.isfinite(arguments[-7].state).all()


def test_no_constant_of_the_text_means_two_things() -> None:
    """All modules become one text, in which a name has one value."""
    found: dict[str, set[float]] = {}
    for module in kernels.MODULES:
        for name, value in vars(module).items():
            if name.isupper() and isinstance(value, int | float):
                found.setdefault(name, set()).add(value)
    assert len(found) > 20
    assert not {name: values for name, values in found.items() if len(values) > 1}
