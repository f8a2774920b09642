"""What fibers, blood and body hand each other, in intervals that follow need.

Within an interval every input of a fiber moves on a straight line: from what is there at its beginning to what is
foreseen for its end, off the parabolas through the last three exchanges. Afterwards blood and body get what the fibers
really took and gave. That is of second order in the interval. How far what was foreseen is from what then came says
how long the next interval may be; after a sudden change nothing can be foreseen, and intervals begin short.
"""

from functools import lru_cache
from math import fsum, sqrt
from typing import Any

import numpy as np

from cellsim.biology.exercise.recruitment import recruit
from cellsim.language.network import Network
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES
from cellsim.population.muscle.lines import met, mistaken, needs_at, straight
from cellsim.population.muscle.oxygen import burnt, needed
from cellsim.population.muscle.plasma import foreseen_label, freed, held, offered
from cellsim.population.muscle.state import NOTHING_READ, Muscle
from cellsim.population.muscle.trend import Trend
from cellsim.population.watch import EXCHANGE, part_of

SHORTEST = 2.0  # s; after a sudden change
AFTER_SWALLOWING = 10.0  # s; after a dose or a meal
LONGEST = 6 * 3600.0  # s
TOLERANCE = 0.002  # of an input, foreseen wrongly at the end of an interval
BOWED = 0.5  # how much a line counts that its input bows away from in the middle
LEAST_GROWTH, MOST_GROWTH = 0.3, 2.0  # of the next interval over the last
LARGEST_FALL = 0.03  # of a type's power in one interval
LEAST_ABLE = 0.5  # share of its present power below which no type is foreseen
TOO_SHORT = 1e-3  # s; a rate over less is noise


@part_of(EXCHANGE)
def begin_interval(muscle: Muscle, now: float) -> None:
    """Set when fibers, blood and body meet again, and on which lines the inputs of the fibers move until then."""
    anew = not muscle.trend.value
    if anew:
        muscle.trend = Trend.anew(now, _readings(muscle))
    start = _met(muscle, now)
    if anew:
        # What fibers spend follows from which of them pull, and that is new.
        muscle.fibers.P[muscle.fibers.moved] = start
        muscle.trend = Trend.anew(now, _readings(muscle))
        start = _met(muscle, now)
    elif muscle.foreseen:
        error = max(mistaken(muscle.fibers, muscle.expected, start), BOWED * muscle.bowed) / TOLERANCE
        growth = MOST_GROWTH if error <= 0.0 else 0.9 / sqrt(error)
        muscle.pace_s *= min(max(growth, LEAST_GROWTH), MOST_GROWTH)
    if muscle.recruitment.failed:
        muscle.failures.append(now)
    muscle.grid_s = _next_exchange(muscle, now)
    _foresee(muscle, now, start)


def _met(muscle: Muscle, now: float) -> np.ndarray:
    """What the fibers meet at an exchange (moving, fiber); which of them pull is noted."""
    able = {group: muscle.trend.value[group] for group in TYPES}
    muscle.recruitment = recruit(able, muscle.demand * muscle.greatest, muscle.rules.late)
    levels = offered(muscle.body, muscle.body.levels(), now)
    needs = muscle.trend.value["needs"]
    return met(muscle.fibers, muscle.recruitment, muscle.blood, needs, levels, muscle.rules.circulation)


def _foresee(muscle: Muscle, now: float, start: np.ndarray) -> None:
    """Lay the lines of the inputs from what is met now to what is foreseen for the end of the interval."""
    fibers, body, trend, length = muscle.fibers, muscle.body, muscle.trend, muscle.grid_s - now
    middle, end = now + 0.5 * length, muscle.grid_s
    body.foresee(held(fibers), trend.value["NAM"], foreseen_label(fibers, trend, middle))
    pulls, found = [], []
    later = body.course((body.time + 0.5 * length, body.time + length))
    for moment, (then, levels) in zip((middle, end), later, strict=True):
        foreseen = trend.at(moment)
        able = {group: max(foreseen[group], LEAST_ABLE * trend.value[group]) for group in TYPES}
        pulls.append(recruit(able, muscle.demand * muscle.greatest, muscle.rules.late))
        levels = offered(then, levels, moment)
        needs = needs_at(trend, moment)
        blood = muscle.blood_at(moment)
        found.append(met(fibers, pulls[-1], blood, needs, levels, muscle.rules.circulation))
    muscle.expected, muscle.foreseen = found[1], True
    muscle.bowed = mistaken(fibers, 0.5 * (start + found[1]), found[0])
    first, last = straight(start, *found)
    fibers.P[fibers.moved] = first
    muscle.slopes = (last - first) / length
    muscle.give(muscle.recruitment.delivered, pulls[1].delivered, length)


def begin_anew(muscle: Muscle, now: float, sudden: bool) -> None:
    """Short intervals again: fibers answer what is ``sudden`` in seconds; what is swallowed takes minutes."""
    muscle.pace_s = min(muscle.pace_s, SHORTEST if sudden else AFTER_SWALLOWING)
    muscle.grid_s, muscle.trend, muscle.foreseen = now, NOTHING_READ, False


def _next_exchange(muscle: Muscle, now: float) -> float:
    """At the latest when something happens to the person, or to the mitochondria [s]."""
    longest = LONGEST
    # A type that tires fast may be minutes from failing, and then everything depends on when.
    for group in TYPES:
        power, fall = muscle.trend.value[group], -muscle.trend.slope[group]
        if fall > 0.0 and power > 0.0:
            longest = min(longest, LARGEST_FALL * power / fall)
    muscle.pace_s = max(SHORTEST, min(muscle.pace_s, longest))
    agenda = muscle.agenda
    end = min(agenda.next_change(now), agenda.next_moment(now), muscle.turnover_s)
    left = end - now
    if left <= muscle.pace_s:
        return end
    # Two equal intervals rather than a long one and a sliver.
    return now + (muscle.pace_s if left >= 2.0 * muscle.pace_s else 0.5 * left)


@part_of(EXCHANGE)
def end_interval(muscle: Muscle, now: float) -> None:
    """What fibers took from the blood and gave to it since the last exchange; the body goes on."""
    passed = now - muscle.exchanged_s
    if passed < TOO_SHORT:
        return
    muscle.foreseen = muscle.foreseen and now == muscle.grid_s
    muscle.grid_s = now
    before, muscle.trend = muscle.trend, muscle.trend.then(now, _readings(muscle))
    mean = {name: 0.5 * (before.value[name] + muscle.trend.value[name]) for name in before.value}
    muscle.ledger = muscle.hand_over(passed, mean)


def _readings(muscle: Muscle) -> dict[str, Any]:
    """What the next interval is foreseen from: power of each type, rates [umol/L/s], strain, and needs (fiber,)."""
    fibers, effort = muscle.fibers, muscle.rules.effort
    rates = fibers.rates()
    needs = needed(fibers, rates, effort)
    means = fibers.means(
        np.array((
            needs,
            # What is burnt, not what is taken up: myoglobin fills with the pressure, and would have it chase itself.
            burnt(fibers, rates),
            rates["MCT"],
            np.asarray(sum(n * rates[name] for name, n in turnover(fibers.model.fiber).items())),
            muscle.laws.strain(fibers.content("ADP"), effort),
        ))
    ).tolist()  # fmt: skip
    return {
        **capacities(fibers, muscle.pull_left),
        **dict(zip(("need", "oxygen", "lactate", "NAM", "strain"), means, strict=True)),
        "needs": needs,
        **freed(fibers, rates, turnover(fibers.model.fiber)),
    }


def capacities(fibers: Fibers, pull_left: np.ndarray | float = 1.0) -> dict[str, float]:
    """Power of each type if all its fibers pulled [umol ATP/L/s].

    ``pull_left`` is the share of each fiber's pull that damage and fatigue leave (fiber,): a sore muscle needs
    more of its fibers for the same power.
    """
    now = fibers.derived()
    able = fibers.weight * fibers.P[fibers.argument["Contraction_peak"]] * now["pull"] * pull_left
    return {group: fsum(able[fibers.members[group]].tolist()) for group in TYPES}


@lru_cache(maxsize=64)
def turnover(network: Network) -> dict[str, float]:
    """Every reaction within a fiber that makes or takes nicotinamide, and how much at each turn."""
    each = {name: reaction.stoichiometry.get("NAM", 0.0) for name, reaction in network.reactions.items()}
    return {name: count for name, count in each.items() if count and name != "NAM_crossing"}
