"""The events of a scenario in the order in which they happen, the same on every machine."""

from collections.abc import Iterable
from typing import NamedTuple

from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.habits import habits
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import Assay, Bout, Dose, Habit, Meal, Perturb
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.reading.done.doses import taken

# As the time step has it: a bout leaves its mark as it ends, then the muscle is looked at, and only then does
# anything begin. So a biopsy does not see a dose swallowed at its own moment.
ORDER = ("bout_end", "assay", "perturb_end", "habit_end", "habit", "dose", "meal", "care", "perturb", "bout")


class ScheduledEvent(NamedTuple):
    """Something that happens at ``time_s`` [s] to one person, or to everyone when ``person`` is None."""

    time_s: float
    kind: str
    person: str | None
    payload: Bout | Dose | Meal | Habit | KeptLevel | Care | Perturb | Assay


def events(scenario: Protocol) -> list[ScheduledEvent]:
    """Everything that happens, in order of time, meals of habit with it; a dose that may be missed is an event of each
    person who takes it.

    At equal times the kinds follow ``ORDER``, and equal kinds the order of the file.
    A bout, a habit that is kept and a perturbation make two events each, one for the beginning and one for the end.
    """
    sure = [dose for dose in scenario.doses if dose.adherence >= 1.0]
    unsure = tuple(dose for dose in scenario.doses if dose.adherence < 1.0)
    found = [ScheduledEvent(dose.at_s, "dose", None, dose) for dose in sure]
    for person in scenario.people if unsure else ():
        found += [ScheduledEvent(dose.at_s, "dose", person.name, dose) for dose in taken(unsure, person, scenario.seed)]
    found += [ScheduledEvent(meal.at_s, "meal", None, meal) for meal in habits(scenario)]
    return _ordered([*found, *_kept(scenario, True), *_others(scenario)])


def planned(scenario: Protocol) -> list[ScheduledEvent]:
    """Everything that is to happen, in order of time, as if nobody missed a dose; without meals of habit."""
    doses = (ScheduledEvent(dose.at_s, "dose", None, dose) for dose in scenario.doses)
    return _ordered([*doses, *_kept(scenario, False), *_others(scenario)])


def _others(scenario: Protocol) -> list[ScheduledEvent]:
    """All but doses, habits and care."""
    found = [ScheduledEvent(meal.at_s, "meal", None, meal) for meal in scenario.meals]
    found += [ScheduledEvent(assay.at_s, "assay", None, assay) for assay in scenario.assays]
    for bout in scenario.bouts:
        found += [
            ScheduledEvent(bout.at_s, "bout", bout.person, bout),
            ScheduledEvent(bout.end_s, "bout_end", bout.person, bout),
        ]
    for change in scenario.perturbations:
        found += [
            ScheduledEvent(change.at_s, "perturb", None, change),
            ScheduledEvent(change.until_s, "perturb_end", None, change),
        ]
    return found


def _kept(scenario: Protocol, apart: bool) -> list[ScheduledEvent]:
    """Habits that are kept for a time, and care, of each person apart or of all whom they concern."""
    found = [
        ScheduledEvent(care.at_s, "care", who, care)
        for care in scenario.care
        for who in (care.people if apart and care.people else (None,))
    ]
    for kept in scenario.keeping:
        for who in kept.people if apart and kept.people else (None,):
            found.append(ScheduledEvent(kept.at_s, "habit", who, kept))
            if not any(_follows(each, kept, who) for each in scenario.keeping):
                found.append(ScheduledEvent(kept.until_s, "habit_end", who, kept))
    return found


def _follows(later: KeptLevel, kept: KeptLevel, who: str | None) -> bool:
    """Whether another habit begins as one ends, so that nobody goes back to their own."""
    theirs = {who} if who else {*kept.people}
    for_all = not later.people or (theirs and theirs <= {*later.people})
    everywhere = not later.arms or (kept.arms and {*kept.arms} <= {*later.arms})
    return later.at_s == kept.until_s and bool(for_all and everywhere)


def _ordered(found: Iterable[ScheduledEvent]) -> list[ScheduledEvent]:
    return sorted(found, key=lambda event: (event.time_s, ORDER.index(event.kind)))
