"""What fibers, blood and body hand each other, in intervals that follow need.

Within a stretch the inputs of a fiber stay as they are. So an interval has two halves, and the fibers get what
is there at its beginning for the first and what is foreseen at its end for the second, off the straight lines
through the last two exchanges; afterwards blood gets what they really took and gave. That is of second order in
the interval, for what is slow and for what follows its inputs at once. After a sudden change there is no line
yet, and the intervals begin short.
"""

from cellsim.population.muscle import NOTHING_READ, ORGANELLE_STEP, Muscle
from cellsim.population.recruitment import capacities
from cellsim.population.trend import Trend

SHORTEST = 2.0  # s
GROWTH_IN_BOUT, GROWTH_AT_REST = 0.2, 0.1  # share of the time since the last change
LONGEST_IN_BOUT, LONGEST_AT_REST = 30.0, 900.0  # s
AFTER_SWALLOWING = 60.0  # s; a dose or a meal is met as if it had been so long ago
TOO_SHORT = 1e-3  # s; a rate over less is noise
LEDGERS = {"oxygen": ("O2_blood", -1.0), "lactate": ("LAC_blood", 1.0)}  # with the sign of what crosses


def begin_interval(muscle: Muscle, now: float) -> None:
    """Set when fibers, blood and body meet again; what the fibers do now is read anew if demand has just changed."""
    muscle.grid_s = _next_exchange(muscle, now)
    begun_anew = not muscle.trend.value
    if begun_anew:
        muscle.trend = Trend.anew(now, _readings(muscle))
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
    growth, longest = (GROWTH_IN_BOUT, LONGEST_IN_BOUT) if muscle.asked > 0.0 else (GROWTH_AT_REST, LONGEST_AT_REST)
    wanted = min(max(SHORTEST, growth * (now - muscle.anchor_s)), longest)
    agenda = muscle.agenda
    end = min(agenda.next_change(now), agenda.next_moment(now), (now // ORGANELLE_STEP + 1.0) * ORGANELLE_STEP)
    left = end - now
    if left <= wanted:
        return end
    # Two equal intervals rather than a long one and a sliver.
    return now + (wanted if left >= 2.0 * wanted else 0.5 * left)


def end_interval(muscle: Muscle, now: float) -> None:
    """What fibers took from the blood and gave to it since the last exchange; the body goes on."""
    fibers, passed = muscle.fibers, now - muscle.exchanged_s
    if passed < TOO_SHORT:
        return
    # Oxygen is read as a rate, not as the mean since the last exchange: myoglobin fills and empties with the
    # pressure, and a pressure foreseen from that would chase itself.
    before, muscle.trend = muscle.trend, muscle.trend.then(now, _readings(muscle))
    mean = {name: 0.5 * (before.value[name] + muscle.trend.value[name]) for name in before.value}
    total = {name: sign * fibers.mean(fibers.content(ledger)) for name, (ledger, sign) in LEDGERS.items()}
    mean |= {name: (total[name] - muscle.ledger.get(name, 0.0)) / passed for name in LEDGERS}
    muscle.blood = muscle.blood.after(passed, mean, muscle.trend.slope, muscle.subject.flow, muscle.p)
    muscle.ledger = total
    muscle.body.advance(passed)
    muscle.exchanged_s = now
    if muscle.asked > 0.0:
        muscle.strain_s += mean["strain"] * passed


def _readings(muscle: Muscle) -> dict[str, float]:
    """What the next interval is foreseen from: power of each type, rates [umol/L/s], and metabolic strain.

    Strain is how far ADP has risen toward what drives respiration to half, over the fibers: what a bout costs
    this muscle. The same share of Wmax strains a muscle with few mitochondria more, and it tires more.
    """
    fibers = muscle.fibers
    rates, ADP = fibers.rates(), fibers.content("ADP")
    return capacities(fibers, muscle.sound) | {
        "ATP_use": fibers.mean(rates["contraction"] + rates["resting_ATPase"]),
        "oxygen": fibers.mean(rates["oxygen_uptake"]),
        "lactate": fibers.mean(rates["MCT"]),
        "strain": fibers.mean(ADP / (ADP + muscle.p["respiration_K_ADP"])),
    }
