"""Find how strongly training calls for IIa in place of IIx: one study of rides and one of heavy legs, each to its row.

    python experiments/calibration/myosin.py            find both, and show the outcome
    python experiments/calibration/myosin.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/myosin.py --quick    values in force: does it run?

People of the model live the weeks of ``myosin_targets.toml``. Two numbers meet two rows, so that the rows are no
evidence for the law: what weeks of intervals, stopping and bed make of myosin is. Where nothing changes, a row is
missed by what it says is lost.
"""

import argparse
import json
import tomllib
from collections.abc import Mapping, Sequence
from math import exp, log
from pathlib import Path
from typing import Any

from scipy.optimize import brentq

from cellsim import human_muscle, simulate, units
from cellsim.scenario.scenario import Scenario
from cellsim.study.calibrate.outcome import columns, save, write_tables
from cellsim.study.calibrate.stages import written

HERE = Path(__file__).parent
PEOPLE = """
duration = "{days} day"
record_every = "7 day"
[[person]]
age = "27 year"
activity = "sedentary"
[muscle]
fibers = 24
mitochondria = 20
[[bout]]
{bout}
"""
CLOSE = 0.02  # of the logarithm of a parameter


def left(target: Mapping[str, Any], changes: Mapping[str, float]) -> float:
    """IIx in the myosin of the muscle after the weeks, over that at the start."""
    bout = "\n".join(f"{key} = {json.dumps(value)}" for key, value in target["bout"].items())
    scenario = Scenario.from_text(PEOPLE.format(days=target["days"], bout=bout))
    model = human_muscle().with_rows(beyond=True, **changes)
    course = simulate(scenario, model=model).table.query("group == 'all'")["iix_myosin"]
    return float(course.iloc[-1] / course.iloc[0])


def found(targets: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The values with which each row is met in turn, as they are written."""
    texts: dict[str, str] = {}
    for target in targets:
        name, before = target["parameter"], {each: units.to_internal(text) for each, text in texts.items()}
        row = human_muscle().rows[name]
        miss = lambda x, name=name, target=target, before=before: (  # noqa: E731
            left(target, before | {name: exp(x)}) - target["value"]
        )
        texts |= written({name: exp(brentq(miss, log(row.low), log(row.high), xtol=CLOSE))})
    return texts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    parser.add_argument("--quick", action="store_true", help="values in force, no fit")
    asked = parser.parse_args()
    targets = tomllib.loads((HERE / "myosin_targets.toml").read_text(encoding="utf-8"))["target"]
    rows = human_muscle().rows
    names = [each["parameter"] for each in targets]
    texts = {name: rows[name].written[0] for name in names} if asked.quick else found(targets)
    values = {name: units.to_internal(text) for name, text in texts.items()}
    fit = [
        {
            "target": each["id"], "source": each["source"], "use": each["use"],
            "wanted": f"{each['value']:g}", "obtained": f"{(now := left(each, values)):.3g}",
            "in tolerances": f"{(now - each['value']) / each['tolerance']:+.1f}",
            "nothing changes": f"{(1.0 - each['value']) / each['tolerance']:+.1f}",
        }
        for each in targets
    ]  # fmt: skip
    fitted = [
        {
            "parameter": each["parameter"], "value": texts[each["parameter"]],
            **dict(zip(("low", "high"), rows[each["parameter"]].written[1:], strict=True)), "fitted to": each["id"],
        }
        for each in targets
    ]  # fmt: skip
    print(columns(fit), columns(fitted), sep="\n")
    if asked.write:
        save(HERE / "myosin_fit.csv", fit)
        save(HERE / "myosin_fitted.csv", fitted)
        write_tables(texts, {each["parameter"]: f"fitted: calibration rows {each['id']}" for each in targets})


if __name__ == "__main__":
    main()
