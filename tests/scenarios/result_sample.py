"""A made-up result with known curves, for the tests of results and of the report."""

import numpy as np
import pandas as pd

from cellsim.study.result.provenance import provenance
from cellsim.study.result.result import Result
from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize

TAU_H = 40 / 3600
BOUT = (8.0, 9.0)
SCENARIO = 'title = "A ride"\nduration = "24 hour"\n'


def made_up_table(people: tuple[str, ...], arm: str = "", replicates: int = 1) -> pd.DataFrame:
    """A ride from hour 8 to 9: phosphocreatine recovers with an exact time constant of 40 s."""
    start, end = BOUT
    time = np.unique(np.concatenate([np.arange(0, 24.01, 0.25), np.arange(7.9, 9.4, 1 / 120)]).round(6))
    on, after = np.clip(time - start, 0, end - start), np.clip(time - end, 0, None)
    work = np.where(time <= start, 0, np.where(time < end, 1.0, np.exp(-after / TAU_H)))
    parts = []
    for person in people:
        for replicate in range(replicates):
            keys = {"person": person, "muscle": "vastus lateralis", "arm": arm, "replicate": replicate}
            for group in ("all", "I", "IIa", "IIx"):
                part = pd.DataFrame({"time_h": time, "group": group, **keys})
                part["phosphocreatine"] = 32 - 16 * work
                part["adp"], part["amp"] = 12 * (1 + 2 * work), 0.04 * (1 + 8 * work)
                part["lactate"] = 1 + 8 * on * np.exp(-after)
                part["glycogen_fraction"] = 1 - 0.4 * on
                part["ampk"] = 1 + 3 * work
                part["nad_mit"], part["nad_cyt"], part["nad_nuc"] = 900.0, 110.0, 105.0
                if group == "all":
                    part["force"] = 1 - 0.2 * on * np.exp(-after / 4) + 0.001 * replicate
                    part["fresh_force"] = part["force"]
                    part["recovered"] = np.minimum(part["force"], part["glycogen_fraction"])
                parts.append(part)
            parts.append(pd.DataFrame({"time_h": time, "group": "body", "ck": 100 + 200 * after / 15, **keys}))
    return pd.concat(parts, ignore_index=True)


def made_up_result(people: tuple[str, ...] = ("younger",), replicates: int = 1, scenario: str = SCENARIO) -> Result:
    """The table above as a result, with its summary and the events that made it."""
    table = made_up_table(people, replicates=replicates)
    events = [Event(8.0, 1.0, "bout", "cycling at 60 %Wmax", person) for person in people]
    return Result(
        table,
        summarize(table, events),
        provenance(scenario, 7, command=("cellsim", "run", "ride.toml")),
        scenario,
        ["Fibers of one type share their parameters."],
        ["judgement"],
        events,
        ["One person rides for an hour."],
    )
