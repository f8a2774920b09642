"""Plans told in words: how bouts rise by the week, and when a share of Wmax is read off a new test."""

from collections.abc import Iterator

from cellsim.scenario.checking import feasible
from cellsim.scenario.checking.feasible import risen
from cellsim.scenario.demand import way_of
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.plan.progress import of_today
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.plan.retests import retests


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
                f"Wmax of {person.name} is measured anew by a ramp on a copy of the muscle, before the first bout of "
                f"that time, at {shown}: what is written as a share of it goes by the last test, and watts stay watts."
            )


def level(scenario: Protocol) -> Iterator[str]:
    """Plans that are to rise by the week and are over within one."""
    weeks: dict[str, int] = {}
    for bout in scenario.bouts:
        if bout.progress is not None:
            weeks[bout.where] = max(weeks.get(bout.where, 0), bout.progress.week)
    for where in (where for where, last in weeks.items() if last == 0):
        yield f"Nothing rises by the week in {where.partition('.')[0]}: all of it is done within one week ({where})."


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
