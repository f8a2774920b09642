"""What can be run but was probably not meant: warnings, one sentence each."""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from cellsim.biology.repair_cells.individuals import expected_at_rest
from cellsim.scenario.checking import feasible
from cellsim.scenario.checking.feasible import risen
from cellsim.scenario.demand import way_of
from cellsim.scenario.fields.field import shown
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.habits import habits
from cellsim.scenario.plan.progress import of_today
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.telling.cost import cost
from cellsim.scenario.telling.plans import ambitious, lengthy, level, lying

LONG_FAST_S = 24 * 3600.0
# Of 60 rested fibers over four weeks, that with the least capacity is at 0.47 of rest with 2 mitochondria each, at
# 0.69 with 5 and at 0.75 with 8 to 20 of them.
FEW_MITOCHONDRIA = 8
LONG_S, LONG_SHARE = 3 * 3600.0, 0.6  # beyond, carbohydrate runs out in most people (our judgement)
NEARLY = 0.95


def warnings(scenario: Protocol) -> tuple[str, ...]:
    """Every suspicious thing about a scenario, as sentences; empty when nothing is odd."""
    return (
        *beyond(scenario),
        *_idle(scenario),
        *_assays(scenario),
        *_meals(scenario),
        *_bouts(scenario),
        *ambitious(scenario),
        *level(scenario),
        *lengthy(scenario),
        *lying(scenario),
        *_unusual(scenario),
        *too_few(scenario),
    )


def beyond(scenario: Protocol) -> tuple[str, ...]:
    """Who could not have given the power that a recording asks of them, and which VO2max would make it possible."""
    found = []
    for bout in dict.fromkeys(replace(bout, at_s=0.0) for bout in scenario.bouts):
        file = bout.trace or bout.plan
        if file is None or (bout.trace is not None and bout.trace.power_w is None):
            continue
        for person in scenario.people:
            if bout.person not in (None, person.name):
                continue
            of = feasible.body_in(scenario, person)
            above = feasible.excess(bout, of)
            if above is None:
                continue
            length, power, most = above
            needed = feasible.needed_vo2max(bout, person, scenario.made_of(person), of)
            mend = (
                f'vo2max = "{needed:.0f} mL/kg/min" would make it possible, if that is who rode.'
                if needed is not None
                else "No VO2max of this age and sex would make it possible."
            )
            asked, could = feasible.distinct(power, most)
            done = "have done" if bout.trace is not None else "do"
            found.append(
                f"{person.name} could hardly {done} {file.name}: it has {spoken(length)} at {asked} W, "
                f"and this person's critical power and the work above it allow {could} W for so long. {mend}"
            )
    return tuple(found)


def _idle(scenario: Protocol) -> Iterator[str]:
    done = scenario.bouts, scenario.doses, scenario.meals, scenario.fasts, scenario.perturbations, scenario.keeping
    if not any((*done, scenario.care)):
        yield "Nothing is done to anybody: there is no bout, dose, meal, fast, habit or perturbation."
    if scenario.bouts and scenario.hours_after_last_bout < 1.0:
        left = spoken(3600.0 * scenario.hours_after_last_bout)
        yield f"Only {left} follow the last bout, too few to see a recovery."


def _assays(scenario: Protocol) -> Iterator[str]:
    if not scenario.assays:
        return
    last = max(assay.at_s for assay in scenario.assays)
    late = [dose for dose in scenario.doses if dose.at_s >= last]
    if late:
        first = min(late, key=lambda dose: dose.at_s)
        yield (
            f"The dose of {first.compound} at {scenario.when(first.at_s)} does not come before the last assay "
            f"({scenario.when(last)}), so no assay sees it{f'; nor {len(late) - 1} more' if len(late) > 1 else ''}."
        )
    recorded = math.floor(scenario.duration_s / scenario.record_every_s) * scenario.record_every_s
    for assay in scenario.assays:
        if assay.at_s > recorded:
            missed = f"The {assay.do} at {scenario.when(assay.at_s)} comes after the last recorded time"
            yield f"{missed}, {scenario.when(recorded)}."
        if any(bout.at_s < assay.at_s < bout.end_s for bout in scenario.bouts):
            yield f"The {assay.do} at {scenario.when(assay.at_s)} falls into the middle of a bout."


def _meals(scenario: Protocol) -> Iterator[str]:
    fed = [meal.at_s for meal in scenario.meals if meal.carbohydrate_g > 0]
    times = [0.0, *sorted([*fed, *(meal.at_s for meal in habits(scenario))]), scenario.duration_s]
    start, end = max(pairwise(times), key=lambda pair: pair[1] - pair[0])
    if end - start > LONG_FAST_S:
        yield (
            f"Nobody eats carbohydrate between {scenario.when(start)} and {scenario.when(end)}: "
            f"{spoken(end - start)} in which glycogen is hardly refilled."
        )


def _bouts(scenario: Protocol) -> Iterator[str]:
    for bout in scenario.bouts:
        if bout.trace is not None:
            yield (
                f"The bout at {scenario.when(bout.at_s)} is the recording {bout.trace.name}; "
                "it is run as recorded, whatever each person could do."
            )
        elif bout.plan is not None:
            yield (
                f"The bout at {scenario.when(bout.at_s)} is the plan {bout.plan.name}; "
                "it is run as planned, whatever each person could do."
            )
    for person in scenario.people:
        of = feasible.body_in(scenario, person)
        for bout in scenario.bouts:
            if bout.intensity is None or bout.person not in (None, person.name):
                continue
            when = scenario.when(bout.at_s)
            mode, power = way_of(bout, of), feasible.power_w(bout, of)
            if mode.joint or bout.intensity.all_out or bout.to_failure:
                continue
            if risen(bout) and not of_today(bout.intensity.unit, mode):
                continue
            if power == 0.0:
                yield f"{bout.intensity} is no more than moving without load takes."
            elif mode.name == "sprint" and power < of.wmax_w:
                yield (
                    f"The sprints at {when} ask {power:.0f} W of {person.name}, below the {of.wmax_w:.0f} W of Wmax: "
                    "all-out sprints ask more."
                )
            elif not mode.lifted and feasible.holds_s(power / NEARLY, mode, of, bout.duration_s) < math.inf:
                yield f"The bout at {when} takes nearly all that {person.name} can do."
            elif bout.duration_s > LONG_S and power > LONG_SHARE * of.wmax_w:
                yield f"Few people could go on like {person.name} in the bout at {when} for so long."


def too_few(scenario: Protocol) -> Iterator[str]:
    """What cannot be told of the cells that mend so small a muscle: not one of some kind is to be expected in it."""
    if not scenario.muscle.by_cells:
        return
    fibers, p = scenario.muscle.fibers, scenario.made_of().values
    counts = expected_at_rest(p, fibers)
    rarest = min(counts, key=lambda name: counts[name])
    if 0.0 < counts[rarest] < 1.0:
        *most, last = (f"{f'{many:.0f}' if many > 9.5 else f'{many:.2g}'} {name}" for name, many in counts.items())
        yield (
            f"With {fibers} fibers, {', '.join(most)} and {last} are expected at rest where cells mend: what is told "
            f"of them is chance more than muscle. Write fibers = {math.ceil(fibers / counts[rarest])} or more under "
            "[muscle] to have one of the rarest."
        )


def _unusual(scenario: Protocol) -> Iterator[str]:
    done = {bout.mode.name for bout in scenario.bouts if bout.mode is not None}
    for activity in scenario.activities:
        if activity.name not in done:
            yield f"Nobody does {activity.name}, which is described: no bout has do = {shown(activity.name)}."
    for name, chosen in scenario.hypotheses.items():
        if chosen:
            yield f"The hypothesis {name} is on: the literature does not bear it out, and the results rest on it."
    for dose in dict.fromkeys(dose for dose in scenario.doses if dose.amount_mg == 0.0):
        yield f"A dose of {dose.compound} is 0 mg."
    few = scenario.muscle.mitochondria
    if few < FEW_MITOCHONDRIA:
        yield (
            f"With {few} mitochondria in each fiber chance decides much: each stands for one part in {few} of the "
            "fiber's content, so that a fiber may lose half of its capacity by chance alone. Write 20 or more."
        )
    if (takes := cost(scenario)).large:
        yield str(takes)
