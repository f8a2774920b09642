"""Plans told in words: how bouts rise by the week, when Wmax is tested anew, and what goes on in the background."""

from collections.abc import Iterator

from cellsim.biology.training.habits import BED, CAST, LEVELS
from cellsim.scenario.checking import feasible
from cellsim.scenario.checking.feasible import risen
from cellsim.scenario.demand import way_of
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.plan.progress import of_today
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.plan.retests import retests

LONGEST_S = 12 * 3600.0  # of a bout of which nobody is asked whether it is meant


def rising(first: Bout, last: Bout) -> str:
    """How a series of bouts gets harder and longer: ``, harder by 5 % a week up to 80 %Wmax``; empty if it does not."""
    place, told = first.progress, []
    if place is None or last.intensity is None:
        return ""
    if place.harder is not None:
        told.append(f"harder by {place.harder.written}, {last.intensity} in the end")
    if place.longer is not None:
        told.append(f"longer by {place.longer.written}, {spoken(last.duration_s)} in the end")
    return f", {' and '.join(told)}"


def tested(scenario: Protocol) -> Iterator[str]:
    """When Wmax of whom is measured anew, a sentence for each who is."""
    for person in scenario.people:
        later = retests(scenario, person)[1:]
        if later:
            times = [scenario.when(each) for each in later]
            shown = ", ".join(times if len(times) < 5 else [*times[:3], "...", times[-1]])
            yield (
                f"Wmax of {person.name} is measured anew by a ramp on a copy of the muscle, at a ramp test that is "
                f"written or before a bout, at {shown}: what is written as a share of it goes by the last test, and "
                "watts stay watts."
            )


def level(scenario: Protocol) -> Iterator[str]:
    """Plans that are to rise by the week and are over within one."""
    weeks: dict[str, int] = {}
    for bout in scenario.bouts:
        if bout.progress is not None:
            weeks[bout.where] = max(weeks.get(bout.where, 0), bout.progress.week)
    for where in (where for where, last in weeks.items() if last == 0):
        yield f"Nothing rises by the week in {where.partition('.')[0]}: all of it is done within one week ({where})."


def lengthy(scenario: Protocol) -> Iterator[str]:
    """From when on bouts of a plan are longer than people go on, a sentence for each plan."""
    heard = set()
    for bout in sorted(scenario.bouts, key=lambda bout: bout.at_s):
        longer = bout.progress is not None and bout.progress.longer is not None
        if longer and bout.duration_s > LONGEST_S and bout.where not in heard:
            heard.add(bout.where)
            yield f"From {scenario.when(bout.at_s)} on, {bout.do} goes on for {spoken(bout.duration_s)} without a stop."


def keeps(kept: KeptLevel, scenario: Protocol) -> str:
    """What level of activity goes on from here, of whom, and until when."""
    until = "the end" if kept.until_s >= scenario.duration_s else scenario.when(kept.until_s)
    return f"{_who(kept)} keeps the habit {kept.level} until {until}: {LEVELS[kept.level].printed}"


def keeps_no_more(kept: KeptLevel) -> str:
    """What comes after that."""
    return f"{_who(kept)} goes back to the habit of their own activity"


def _who(kept: KeptLevel) -> str:
    return " and ".join(", ".join(kept.people).rsplit(", ", 1)) if kept.people else "everyone"


def backgrounds(scenario: Protocol) -> Iterator[str]:
    """What goes on in the background beside what is written, a sentence for each activity of its people."""
    for activity in dict.fromkeys(person.activity for person in scenario.people):
        names = ", ".join(person.name for person in scenario.people if person.activity == activity)
        week = LEVELS[activity]
        mean = " It goes on as its mean, beside what is written; [[habit]] changes it." if week.week else ""
        yield f"The habit of {names} is {activity}: {week.printed}.{mean}"


def lying(scenario: Protocol) -> Iterator[str]:
    """Bouts of people who are to lie in bed, or whose muscle is in a cast."""
    for kept in scenario.keeping:
        for bout in scenario.bouts if kept.level in (BED, CAST) else ():
            meets = not kept.people or bout.person in (None, *kept.people)
            if meets and (not kept.arms or not bout.arms or {*kept.arms} & {*bout.arms}):
                if kept.at_s <= bout.at_s < kept.until_s:
                    who = bout.person or "everyone"
                    yield f"At {scenario.when(bout.at_s)} {who} does a bout while the habit {kept.level} goes on."
                    break


def ambitious(scenario: Protocol) -> Iterator[str]:
    """From when on a plan in watts asks for more than somebody could give at the start."""
    for person in scenario.people:
        of, heard = feasible.body_in(scenario, person), set()
        for bout in sorted(scenario.bouts, key=lambda bout: bout.at_s):
            if bout.person not in (None, person.name) or not risen(bout) or bout.intensity is None:
                continue
            mode = way_of(bout, of)
            if of_today(bout.intensity.unit, mode) or mode.lifted or mode.joint or bout.where in heard:
                continue
            power = feasible.power_w(bout, of)
            if feasible.holds_s(power, mode, of, bout.duration_s) < bout.duration_s:
                heard.add(bout.where)
                yield (
                    f"From {scenario.when(bout.at_s)} on, {bout.do} at {bout.intensity} asks for more than "
                    f"{person.name} could do at the start; what is given then follows from what training has made of "
                    "the muscle."
                )
