"""What has a kernel, carried through time and read. Compiled as one text with the interval."""

# ruff: noqa: F821

MOST_STEPS = 100_000


def carry(each, state, H, duration, moments, shown, read):
    """Carry columns of a network over a time [s], and show moments on the way; False where one could not go on.

    Where ``read`` has rows, what is read at the end is left there.
    """
    for column in range(state.shape[1]):
        each.status[column] = 0
    advance_at(
        each.kernel, state, each.given, H, duration, each.rtol, each.tolerance, MOST_STEPS, moments, each.diary,
        each.entries, each.order, 0, state.shape[1], each.status, each.reached, each.counters, shown,
        read,
    )  # fmt: skip
    for column in range(state.shape[1]):
        if each.status[column] != 0:
            return False
    return True


def read_derived(kernel, state, given, out):
    """Work out what follows from the state, the definitions."""
    fill_at(kernel, state, given, 0, out)


def read_rates(kernel, state, given, out):
    """Work out the rate of every reaction."""
    fill_at(kernel, state, given, 1, out)


def move(state, given, moved, species, arguments, duration):
    """Let what moves of the arguments come to where it is after a time [s]."""
    for row in range(len(moved)):
        for fiber in range(state.shape[1]):
            given[moved[row], fiber] += given[arguments + row, fiber] * duration
            state[species + row, fiber] = given[moved[row], fiber]


def put_moved(state, given, moved, species):
    """Let what moves of the arguments be in the state as it was told."""
    for row in range(len(moved)):
        for column in range(state.shape[1]):
            state[species + row, column] = given[moved[row], column]


def put(state, given, moved, species, values):
    """Set what moves of the arguments (moving, fiber)."""
    for row in range(len(moved)):
        for fiber in range(state.shape[1]):
            given[moved[row], fiber] = values[row, fiber]
            state[species + row, fiber] = values[row, fiber]
