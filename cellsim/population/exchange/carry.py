"""What has a kernel, carried through time and read. Compiled as one text with the interval."""

# ruff: noqa: F821

MOST_STEPS = 100_000


def carry(each, state, H, duration, moments, shown):
    """Carry columns of a network over a time [s], and show moments on the way; False where one could not go on."""
    for column in range(state.shape[1]):
        each.status[column] = 0
    advance_at(
        each.kernel, state, each.given, H, duration, each.rtol, each.tolerance, MOST_STEPS, moments, each.diary,
        each.entries, each.order, 0, state.shape[1], each.status, each.reached, each.counters, shown,
    )  # fmt: skip
    for column in range(state.shape[1]):
        if each.status[column] != 0:
            return False
    return True


def read_derived(each, state):
    """Work out what follows from the state, the definitions."""
    fill_at(each.kernel, state, each.given, 0, each.derived)


def read_rates(each):
    """Work out the rate of every reaction."""
    fill_at(each.kernel, each.state, each.given, 1, each.rates)


def move(each, duration):
    """Let what moves of the arguments come to where it is after a time [s]."""
    for row in range(len(each.moved)):
        for fiber in range(each.state.shape[1]):
            each.given[each.moved[row], fiber] += each.given[each.arguments + row, fiber] * duration
            each.state[each.species + row, fiber] = each.given[each.moved[row], fiber]


def put_moved(each):
    """Let what moves of the arguments be in the state as it was told."""
    for row in range(len(each.moved)):
        for column in range(each.state.shape[1]):
            each.state[each.species + row, column] = each.given[each.moved[row], column]


def put(each, values):
    """Set what moves of the arguments (moving, fiber)."""
    for row in range(len(each.moved)):
        for fiber in range(each.state.shape[1]):
            each.given[each.moved[row], fiber] = values[row, fiber]
            each.state[each.species + row, fiber] = values[row, fiber]
