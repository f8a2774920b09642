"""What must be marked on a panel: bouts, meals, doses, and when a person was back for good."""

from collections.abc import Iterator

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_hex

from cellsim.biology.repair.recovered import BACK
from tests.readout.courses import PEOPLE, drawn_bouts, events
from tests.readout.headline_by_hand import answers

BACK_FOR_GOOD = {"force": "force_regained", "glycogen_fraction": "glycogen_regained", "recovered": "recovered_after"}
HEIGHTS = {"meal": 0.0, "dose": 1.0}


def wrong_marks(
    axes: Axes, column: str, marked: bool, from_bout: bool, per_hour: float, window: tuple[float, float], hues: dict
) -> Iterator[str]:
    """Where a panel's marks are not those of the made-up bouts, meal, dose and recoveries."""
    low, high = window

    def at(person: str, hour: float) -> float:
        zero = drawn_bouts(person)[0][0 if per_hour == 60.0 else 1]  # minutes from its start, hours from its end
        return (hour - (zero if from_bout else 0.0)) * per_hour

    shades = {_rounded(each.get_extents().transformed(axes.transData.inverted()).intervalx) for each in axes.patches}
    rides = {tuple(at(person, each) for each in ride) for person in PEOPLE for ride in drawn_bouts(person)}
    # A clock that starts at a bout cuts off what lies beyond it; on that of the record the axis does.
    if from_bout:
        rides = {(max(begin, low), min(end, high)) for begin, end in rides if begin < high and end > low}
    due = set(map(_rounded, rides))
    if shades != due:
        yield f"shaded is {sorted(shades)}, not {sorted(due)}"
    dots = [each for each in axes.collections if isinstance(each, PathCollection) and len(each.get_offsets())]
    edge = axes.get_xaxis_transform()
    for kind, height in HEIGHTS.items():
        on = [each for each in dots if each.get_offset_transform() == edge]
        seen = _rounded(sorted(x for each in on for x, y in each.get_offsets() if y == height))
        times = {at(person, each.time_h) for each in events(True) if each.kind == kind
                 for person in PEOPLE if each.person in (person, "")}  # fmt: skip
        if seen != _rounded(sorted(time for time in times if low <= time <= high)):
            yield f"a {kind} is marked at {seen}"
    levels = [each for each in axes.collections if isinstance(each, LineCollection)]
    if (len(levels) == 1) != marked or (levels and not np.allclose(levels[0].get_segments()[0][:, 1], BACK)):
        yield f"{len(levels)} levels are marked"
    if levels and not np.allclose(levels[0].get_segments()[0][:, 0], window):
        yield "the level does not run from side to side"
    for person in PEOPLE if marked else ():
        ends = {number: ride[1] for number, ride in enumerate(drawn_bouts(person), 1)}
        hours = {number: float(np.mean(answers(person, BACK_FOR_GOOD[column], number + 1))) for number in (1, 2)}
        back = [at(person, ends[number] + hours[number]) for number in (1, 2)]
        theirs = [each for each in dots if each.get_offset_transform() == axes.transData
                  and to_hex(each.get_edgecolor()[0]) == hues.get(person)]  # fmt: skip
        seen = sorted(x for each in theirs for x in each.get_offsets()[:, 0])
        if not (len(seen) == len(back) and np.allclose(seen, sorted(back), rtol=1e-6)):
            yield f"{person} is back at {seen}, not {back}"


def _rounded(values: tuple | list) -> tuple:
    return tuple(round(float(each), 4) for each in values)
