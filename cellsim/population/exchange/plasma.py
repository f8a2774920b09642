"""What passes between plasma and simulated fibers, and its label. Compiled as one text with the interval.

The body foresees what fibers will take while plasma changes, and is then told what they took: ``reconcile`` corrects
the plasma by the difference, so no ring is lost between the two. Label is handed over as rings are. It crosses even
where what fibers set free and what they use are even, so for label both gross rates are foreseen.
"""

PAIRS = 46.0  # of electrons, in a fatty acid
MOST_EXERTION = 1.2  # of the greatest power; what is all-out is no more
LEAST_HELD = 1e-6  # umol/L; of less, nothing can be taken in proportion


def held(state, by_key, weights, share, species):
    """What fibers hold of a species, on the mean [umol/L of fiber water]."""
    total = 0.0
    for place in range(len(by_key)):
        fiber = by_key[place]
        total += weights[fiber] * state[species, fiber]
    return total / share


def promise(state, given, route, ahead, hold, hold_label, made, freed, labelled, lactate, glucose, fat, demand):
    """Begin an interval: tell the person what fibers hold now [umol/L of fiber water] (handed,), and make and free.

    ``made`` is the nicotinamide that they set free, less what they salvage and methylate, ``freed`` all that they set
    free, ``labelled`` its label, ``lactate`` what they give of it, ``glucose`` what they take and ``fat`` the pairs of
    electrons that they burn of it [umol/L/s]; ``demand`` is the power asked [fraction of Wmax].
    """
    at = route.at
    given[at.gives_LAC, 0] = lactate
    state[at.muscle_LAC, 0] = 0.0
    given[at.exertion, 0] = min(demand, MOST_EXERTION)
    given[at.takes_glucose, 0] = max(glucose, 0.0)
    given[at.burns_fat, 0] = max(fat, 0.0) / PAIRS
    state[at.muscle_glucose, 0] = 0.0
    state[at.muscle_burnt, 0] = 0.0
    given[at.makes, 0] = max(made, 0.0)
    # in proportion, so that none is overdrawn
    given[at.takes, 0] = max(-made, 0.0) / max(hold[0], LEAST_HELD)
    state[at.inside, 0] = 0.0
    for ring in range(len(hold)):
        ahead.begun[ring] = hold[ring] * route.water
        state[route.muscle[ring], 0] = ahead.begun[ring]
    if len(route.label_pools) > 0:
        state[at.label_inside, 0] = 0.0
        for ring in range(len(hold)):
            ahead.label_begun[ring] = hold_label[ring] * route.water
            state[route.label_muscle[ring], 0] = ahead.label_begun[ring]
        # What is set free is no less than what is left of it.
        given[at.frees, 0] = max(max(freed, made), 0.0)
        given[at.share, 0] = labelled / freed if freed > 0.0 else 0.0


def reconcile(state, route, ahead, owed, crossed, lactate, part, grown):
    """End an interval: correct the plasma by what fibers really gave, less what they took [umol/L of fiber water].

    What it lacks for that is owed on. ``lactate`` is what all liters that work at Wmax gave of it, likewise, and
    ``part`` the share of them that works now; ``grown`` are those liters over what they were at the start.
    """
    at, working = route.at, grown * route.working
    # what was foreseen is counted below zero
    state[at.blood_LAC, 0] += lactate * working + state[at.muscle_LAC, 0]
    # both are counted below zero by fibers
    fuel = at.crossed_fuel
    state[at.glucose, 0] += part * crossed[fuel] * working + state[at.muscle_glucose, 0]
    state[at.fat, 0] += part * crossed[fuel + 1] * working / PAIRS + state[at.muscle_burnt, 0]
    for ring in range(len(route.label_pools)):
        if route.label_crossed[ring] < 0:
            continue
        due = crossed[route.label_crossed[ring]] * route.water
        if route.label_muscle[ring] >= 0:
            foreseen_there = state[route.label_muscle[ring], 0]
            if ring == 0:
                foreseen_there += state[at.label_inside, 0]
            due += foreseen_there - ahead.label_begun[ring]
        state[route.label_pools[ring], 0] += due
    for ring in range(len(route.pools)):
        due = owed[ring]
        if route.crossed[ring] >= 0:
            due += crossed[route.crossed[ring]] * route.water
        if route.muscle[ring] >= 0:
            due += state[route.muscle[ring], 0] - ahead.begun[ring]
        if ring == 0:
            due += state[at.inside, 0]
        after = state[route.pools[ring], 0] + due
        owed[ring] = 0.0
        if after < 0.0 and route.owing[ring]:
            owed[ring], after = after, 0.0
        state[route.pools[ring], 0] = after
