"""When the power of a person is measured anew, so that a share of Wmax is one of that day's Wmax."""

from math import inf

from cellsim.biology.exercise.modes import Exercise
from cellsim.biology.person.laboratory import RAMP
from cellsim.scenario.fields.kinds import DAY
from cellsim.scenario.plan.parts import Bout, Person
from cellsim.scenario.plan.progress import of_today
from cellsim.scenario.plan.protocol import Protocol


def retests(scenario: Protocol, person: Person) -> tuple[float, ...]:
    """Moments at which Wmax of a person is measured on a copy of their muscle, in order of time.

    The first is on the first day, at the time of day of the first bout that goes by it, and what all others are held
    against: a person who has eaten does a little better than one who has not, and nothing has changed them yet. Before
    a bout that asks for a share of what the person can do, they are tested where the last test is as old as its plan
    says; a ramp that is written is a test, too. So all moments follow from what is written, and from nothing that
    happens on the way.

    Parameters
    ----------
    scenario : what is done
    person : to whom

    Returns
    -------
    moments [s]; none where nobody needs a test
    """
    exercise = Exercise.of(scenario.made_of(person).rows)
    own = sorted(
        (bout for bout in scenario.bouts if bout.person in (None, person.name)), key=lambda bout: bout.at_s
    )  # fmt: skip
    ramps = sorted(assay.at_s for assay in scenario.assays if assay.do == RAMP.name)
    found: list[float] = []
    for bout in own:
        if not goes_by_today(bout, exercise):
            continue
        if not found:
            like = bout.at_s % DAY
            found.append(like if own[0].at_s >= like else 0.0)
        if bout.retest_s < inf:
            found += [at_s for at_s in ramps if found[-1] < at_s <= bout.at_s]
        if bout.at_s - found[-1] >= bout.retest_s:
            found.append(bout.at_s)
    return tuple(found) if len(found) > 1 else ()


def goes_by_today(bout: Bout, exercise: Exercise) -> bool:
    """Whether a bout asks for a share of what a person can do that day."""
    way = bout.way_by(exercise)
    return bout.intensity is not None and way is not None and of_today(bout.intensity.unit, way)
