"""Whether arms that have not the same bouts are drawn from one that all did."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pandas as pd

from cellsim import Result
from cellsim.study.result.series import Event
from cellsim.view.figures.panels import around_bout, day_after_bout, whole_record

SQUATS, RIDE = Event(20.0, 0.5, "bout", "squats", "her"), Event(8.0, 1.0, "bout", "ride", "her", "B")
LATER = Event(25.0, 0.5, "bout", "squats", "her", "B")


def wrong_starts() -> Iterator[str]:
    """Where an arm with a ride before its squats does not start at the squats, or at its ride if nobody shares them."""
    keys = {"person": "her", "muscle": "", "group": "all", "replicate": 0}
    hours = np.arange(0.0, 30.5, 0.5)
    table = pd.concat([pd.DataFrame({"time_h": hours, "arm": arm, **keys, "force": 1.0}) for arm in ("A", "B")])
    result = Result(table, {}, {}, events=[SQUATS, RIDE])
    for clock in (around_bout(result), day_after_bout(result), whole_record(result, from_bout=True)):
        zero = 20.0 if clock.label.startswith("minutes") else 20.5  # hours count from its end
        if clock.zero != {("her", "A"): zero, ("her", "B"): zero}:
            yield f"{clock.label} start at {clock.zero}, not at the squats that both arms did"
    shades = whole_record(result, from_bout=True).shades
    if shades != ((-12.5, -11.5), (-0.5, 0.0)):
        yield f"shaded is {shades}"
    apart = replace(result, events=[replace(SQUATS, arm="A"), RIDE, LATER])
    zero = around_bout(apart).zero
    if zero != {("her", "A"): 20.0, ("her", "B"): 8.0}:
        yield f"arms without a common bout start at {zero}, not each at its first"
