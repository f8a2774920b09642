"""What a summary says where there is no number: one who never recovers from bouts that follow each other."""

from functools import cache

import numpy as np
import pandas as pd

from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize

BOUTS = ((1.0, 2.0), (2.0, 3.0), (10.0, 11.0), (30.0, 31.0))
"""The second begins as the first ends; the last comes after the record, which is 20 hours long [h]."""
DUE = {
    ("force_regained", 1): "the next bout began at once",
    ("force_regained", 2): "not back before the next bout, 7 hours later",
    ("force_regained", 3): "not back within 9 hours",
    ("glycogen_regained", 3): "not back within 9 hours in 1 of 2 replicates",
    ("phosphocreatine_half_time", 1): "recorded too coarsely to tell",
    ("phosphocreatine_half_time", 3): "not within 9 hours",
    ("pgc1a_mrna_peak_time", 2): "still rising after 7 hours",
    ("pgc1a_mrna_peak_time", 3): "still rising after 9 hours",
}

WATCHED = {("force_regained", 2): 7.0, ("force_regained", 3): 8.0, ("glycogen_regained", 3): 9.0,
           ("phosphocreatine_half_time", 3): 9 * 3600.0}  # fmt: skip
"""For how long a date was looked for in vain, at least in some replicate, in its unit; of all others nothing."""


@cache
def table() -> pd.DataFrame:
    time = np.arange(0.0, 20.01, 0.25)
    keys = {"person": "them", "muscle": "", "group": "all", "arm": ""}
    worn, rising = np.where(time > 1.5, 0.5, 1.0), 1.0 + time
    spent = np.where(time == 10.0, 30.0, 15.0)
    parts = [
        pd.DataFrame({"time_h": time, **keys, "replicate": replicate, "fresh_force": worn, "phosphocreatine": spent,
                      "glycogen_fraction": worn if replicate == 0 else 1.0, "pgc1a_mrna": rising})
        for replicate in (0, 1)
    ]  # fmt: skip
    parts[1].loc[time > 19.0, "fresh_force"] = np.nan  # its record of force ends an hour before the other's
    return pd.concat(parts, ignore_index=True)


def wrong_notes() -> list[str]:
    """Where another thing is said than these, or a number given, or a bout is called by another number."""
    events = [Event(start, end - start, "bout", "ride", "them") for start, end in BOUTS]
    rows = {(row["name"], row["bout"]): row for row in summarize(table(), events)["headline"]}
    said = {key: rows[key]["note"] for key in DUE}
    found = [f"{key}: '{said[key]}', not '{note}'" for key, note in DUE.items() if said[key] != note]
    found += [f"{key} has a number" for key in DUE if any(rows[key][each] for each in ("value", "low", "high"))]
    found += [f"{key} was watched for {rows[key]['watched']}, not {WATCHED.get(key)}" for key in DUE
              if rows[key]["watched"] != WATCHED.get(key)]  # fmt: skip
    found += [f"{key} is of '{row['case']}'" for key, row in rows.items() if row["case"] != "them"]
    for count, words in ((1, "The bout: ride at 1 hour"), (2, "Bout 1 of 2: ride at 1 hour")):
        first = next(row for row in summarize(table(), events[:count])["headline"] if row["bout"] == 1)
        found += [] if first["bout_says"] == words else [f"a bout is called '{first['bout_says']}', not '{words}'"]
    return found
