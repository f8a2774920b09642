"""Find how fast what takes up acid grows with sour work, from one study of equal work; another is compared.

    python experiments/calibration/stores.py            find it, and show the outcome
    python experiments/calibration/stores.py --write    the same, and write it here and to the parameter table

One session of each program of ``stores_targets.toml`` is done by a muscle of the model; how sour fibers are is summed
by the product's own definition. Over the weeks the law of the product then adds up sessions that are all alike, which
overstates what the last of them call for. Where nothing changes every row is missed by its whole value.
"""

import argparse
import tomllib
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

import numpy as np

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.language.formulas import compiled
from cellsim.population.fibers.reading import FibersNow
from cellsim.population.formulas import ARRAYS
from cellsim.population.muscle.advance import watch
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.sampled import Sampled
from cellsim.population.muscle.work import Agenda, Work
from cellsim.study.calibrate.outcome import columns, save, write_tables
from cellsim.study.calibrate.stages import written

HERE = Path(__file__).parent
GAIN, ROWS = "buffering_gain", "buffer"
DAY, LOOK, AFTER = 86400.0, 5.0, 900.0  # s; between two looks, and how long after a session is looked at
FIBERS = 48


@dataclass(frozen=True)
class Sessions:
    """What is done: parts of a session (minutes, share of Wmax), how often a week, and for how long."""

    sex: str
    activity: str
    age: float
    mass_kg: float
    parts: tuple[tuple[float, float], ...]
    times: int
    a_week: float
    days: float


@cache
def sour_s(sessions: Sessions) -> float:
    """How long a session leaves fibers sour, on their mean: seconds of the greatest call."""
    who = subject(sessions.age, sessions.sex, sessions.mass_kg, sessions.activity)
    minutes, shares = zip(*sessions.parts * sessions.times, strict=True)
    work = Work(LOOK, tuple(60.0 * each for each in minutes), shares, 0.0, 0.0, 0.25, "endurance")
    muscle = muscle_of(human_muscle(), who, "first", FIBERS, 2, 1, Agenda(work=(work,)))
    total, model = np.zeros(FIBERS), human_muscle()
    text = compiled(model.fiber.definitions["sour"].formula)

    def seen(sampled: Sampled) -> None:
        for _ in sampled:
            read = FibersNow.of(muscle.fibers, ("soured", "buffering_half"))
            total.__iadd__(LOOK * np.asarray(text(read, ARRAYS)))

    watch(muscle, np.arange(2.0 * LOOK, work.end_s + AFTER, LOOK).tolist(), seen)
    return muscle.fibers.mean(total)


def built(sessions: Sessions) -> float:
    """What the law adds up for each unit of gain, where every session is as sour as the first."""
    tau = human_muscle().values["buffering_tau"]
    count = round(sessions.a_week * sessions.days / 7.0)
    when = (np.arange(count) + 0.5) * sessions.days / count * DAY
    return sour_s(sessions) / tau * sum(exp(-(sessions.days * DAY - each) / tau) for each in when)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    asked = parser.parse_args()
    rows = tomllib.loads((HERE / "stores_targets.toml").read_text(encoding="utf-8"))["target"]
    programs = [Sessions(**{**row["sessions"], "parts": tuple(map(tuple, row["sessions"]["parts"]))}) for row in rows]
    per_gain, wanted = np.array([built(each) for each in programs]), np.array([row["value"] / 100.0 for row in rows])
    fit = np.array([row["use"] == "fit" for row in rows])
    weight = np.array([100.0 / row["tolerance"] for row in rows]) * fit
    gain = float((weight**2 * per_gain) @ wanted / (weight**2 @ per_gain**2))
    text = written({GAIN: gain})
    gain = units.to_internal(text[GAIN])
    table = [
        {
            "target": row["id"], "source": row["source"], "use": row["use"], "unit": "percent",
            "wanted": f"{row['value']:g}", "obtained": f"{100.0 * gain * each:.3g}",
            "in tolerances": f"{(100.0 * gain * each - row['value']) / row['tolerance']:+.1f}",
            "no change, in tolerances": f"{-row['value'] / row['tolerance']:+.1f}",
            "sour a session": f"{sour_s(program):.3g} s",
        }
        for row, program, each in zip(rows, programs, per_gain, strict=True)
    ]  # fmt: skip
    print(columns(table), f"{GAIN} = {text[GAIN]}", sep="\n")
    if asked.write:
        save(HERE / "stores_fit.csv", table)
        row = human_muscle().rows[GAIN]
        range_of = dict(zip(("low", "high"), row.written[1:], strict=True))
        save(HERE / "stores_fitted.csv", [{"parameter": GAIN, "value": text[GAIN], **range_of, "fitted to": ROWS}])
        write_tables(text, {GAIN: f"fitted: calibration rows {ROWS}"})


if __name__ == "__main__":
    main()
