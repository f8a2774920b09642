"""What fibers, blood and body hand each other, in intervals that follow need.

Within a stretch the inputs of a fiber stay as they are. So an interval has two halves, and the fibers get what
is there at its beginning for the first and what is foreseen at its end for the second, off the straight lines
through the last two exchanges; afterwards blood gets what they really took and gave. That is of second order in
the interval, for what is slow and for what follows its inputs at once. After a sudden change there is no line
yet, and the intervals begin short.
"""

from functools import lru_cache

import numpy as np

from cellsim.language.network import Network
from cellsim.population.fibers.traits import TYPES
from cellsim.population.muscle.oxygen import burnt, needed
from cellsim.population.muscle.plasma import foreseen_label, freed, held
from cellsim.population.muscle.recruitment import capacities
from cellsim.population.muscle.state import NOTHING_READ, ORGANELLE_STEP, Muscle
from cellsim.population.muscle.trend import Trend
from cellsim.population.watch import EXCHANGE, part_of

SHORTEST = 2.0  # s
GROWTH_IN_BOUT, GROWTH_AT_REST = 0.15, 0.1  # share of the time since the last change
LONGEST_IN_BOUT, LONGEST_AT_REST = 25.0, 900.0  # s
LARGEST_FALL = 0.05  # of a type's power in one interval
AFTER_SWALLOWING = 60.0  # s; a dose or a meal is met as if it had been so long ago
TOO_SHORT = 1e-3  # s; a rate over less is noise


@part_of(EXCHANGE)
def begin_interval(muscle: Muscle, now: float) -> None:
    """Set when fibers, blood and body meet again; what the fibers do now is read anew if demand has just changed."""
    begun_anew = not muscle.trend.value
    if begun_anew:
        muscle.trend = Trend.anew(now, _readings(muscle))
    muscle.grid_s = _next_exchange(muscle, now)
    label = foreseen_label(muscle.fibers, muscle.trend, 0.5 * (muscle.time_s + muscle.grid_s))
    muscle.body.foresee(held(muscle.fibers), muscle.trend.value["NAM"], label)
    muscle.set_inputs(now)
    if begun_anew:
        # What fibers spend follows from which of them pull, and that is new.
        muscle.trend = Trend.anew(now, _readings(muscle))
    if muscle.recruitment.failed:
        muscle.failures.append(now)


def begin_anew(muscle: Muscle, now: float, sudden: bool) -> None:
    """Short intervals again: fibers answer what is ``sudden`` in seconds; what is swallowed takes minutes."""
    muscle.anchor_s = now if sudden else max(muscle.anchor_s, now - AFTER_SWALLOWING)
    muscle.grid_s, muscle.trend = now, NOTHING_READ


def _next_exchange(muscle: Muscle, now: float) -> float:
    """At the latest when something happens to the person, or to the mitochondria [s]."""
    growth, longest = (GROWTH_IN_BOUT, LONGEST_IN_BOUT) if muscle.demand > 0.0 else (GROWTH_AT_REST, LONGEST_AT_REST)
    # A type that tires fast may be minutes from failing, and then everything depends on when.
    for group in TYPES:
        power, fall = muscle.trend.value[group], -muscle.trend.slope[group]
        if fall > 0.0 and power > 0.0:
            longest = min(longest, LARGEST_FALL * power / fall)
    wanted = max(SHORTEST, min(growth * (now - muscle.anchor_s), longest))
    agenda = muscle.agenda
    end = min(agenda.next_change(now), agenda.next_moment(now), (now // ORGANELLE_STEP + 1.0) * ORGANELLE_STEP)
    left = end - now
    if left <= wanted:
        return end
    # Two equal intervals rather than a long one and a sliver.
    return now + (wanted if left >= 2.0 * wanted else 0.5 * left)


@part_of(EXCHANGE)
def end_interval(muscle: Muscle, now: float) -> None:
    """What fibers took from the blood and gave to it since the last exchange; the body goes on."""
    passed = now - muscle.exchanged_s
    if passed < TOO_SHORT:
        return
    before, muscle.trend = muscle.trend, muscle.trend.then(now, _readings(muscle))
    mean = {name: 0.5 * (before.value[name] + muscle.trend.value[name]) for name in before.value}
    muscle.ledger = muscle.hand_over(passed, mean)


def _readings(muscle: Muscle) -> dict[str, float]:
    """What the next interval is foreseen from: power of each type, rates [umol/L/s], and metabolic strain."""
    fibers, effort = muscle.fibers, muscle.rules.effort
    rates = fibers.rates()
    return capacities(fibers, muscle.pull_left) | {
        "need": fibers.mean(needed(fibers, rates, effort)),
        # What is burnt, not what is taken up: myoglobin fills with the pressure, and would have it chase itself.
        "oxygen": fibers.mean(burnt(fibers, rates)),
        "lactate": fibers.mean(rates["MCT"]),
        "NAM": fibers.mean(np.asarray(sum(n * rates[name] for name, n in turnover(fibers.model.fiber).items()))),
        "strain": fibers.mean(muscle.laws.strain(fibers.content("ADP"), effort)),
        **freed(fibers, rates, turnover(fibers.model.fiber)),
    }


@lru_cache(maxsize=64)
def turnover(network: Network) -> dict[str, float]:
    """Every reaction within a fiber that makes or takes nicotinamide, and how much at each turn."""
    each = {name: reaction.stoichiometry.get("NAM", 0.0) for name, reaction in network.reactions.items()}
    return {name: count for name, count in each.items() if count and name != "NAM_crossing"}
