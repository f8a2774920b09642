"""Fit the gains of AMPK and PGC-1alpha to muscle biopsies after a single bout, and say what the rows do not tell.

    python experiments/calibration/calibrate.py            fit, and show the outcome
    python experiments/calibration/calibrate.py --write    the same, and write it to the parameter table
    python experiments/calibration/calibrate.py --quick    a few fibers, no fit: does it run?

Each bout of ``targets.toml`` is done by several virtual people, whose values are averaged as a paper averages its
participants. Four parameters are free, in their logarithms, within the range that their rows give: where AMPK opens
to AMP and how far, how ACC answers AMPK, and what AMPK adds to the PGC-1alpha gene. Residuals are weighted by one
over the tolerance of each row. The search starts from the middle of the ranges, not from the values in force, so it
can be run again and ends where it ended.

CaMK's part in the PGC-1alpha gene was free at first. It went to the edge of its range, and all of that range changed
the sum of squares by a tenth: these rows do not tell it. It is held at its assumed value, and stands among the
directions so that this can be seen.

``fit.csv`` holds wanted and obtained, ``fitted.csv`` the parameters, ``directions.csv`` what the rows tell of them.
Two rows pull apart: 1.6-fold at 60 % of Wmax is phosphorylation of all AMPK, 3 to 4-fold at 75 % of VO2max is the
activity of its alpha2 isoform, and the model has one AMPK for both.

Rows with use = "report" (phosphocreatine, oxygen uptake, sprints, glycogen) are compared, never fitted: the
energetics were set beforehand. No row kept for validation is read here.
"""

import argparse
import csv
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import exp, log
from pathlib import Path

import numpy as np
from scipy.optimize import least_squares
from targets import QUANTITIES, Bout, Target, moments, read_targets

from cellsim import units
from cellsim.biology.subjects import subject
from cellsim.parameters import load
from cellsim.population.muscle import Muscle
from cellsim.study.protocols import course, rested_muscle

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "cellsim" / "biology" / "parameters" / "signaling.toml"
FITTED_TO = {
    "Ampk_K_AMP": "E074, C4",
    "Ampk_gain": "E074, C4",
    "Acc_gain": "E075",
    "Pgc1a_AMPK_gain": "E076, C5",
}
FREE = tuple(FITTED_TO)
HELD = ("Pgc1a_CaMK_gain",)
PEOPLE = ("first", "second", "third")
FIBERS = 48
STEP = 0.05  # of a logarithm, for slopes


@cache
def muscles(age: float, activity: str, people: Sequence[str], fibers: int) -> tuple[Muscle, ...]:
    """The rested muscles of a group; a course leaves them as it found them."""
    return tuple(rested_muscle(subject(age, "male", 75.0, activity), name, fibers) for name in people)


def obtained(
    bouts: Mapping[str, Bout],
    targets: Sequence[Target],
    changes: Mapping[str, float] | None = None,
    people: Sequence[str] = PEOPLE,
    fibers: int = FIBERS,
) -> np.ndarray:
    """What each person shows for each target (target, person)."""
    table = np.empty((len(targets), len(people)))
    for name in dict.fromkeys(each.bout for each in targets):
        bout, rows = bouts[name], [row for row, each in enumerate(targets) if each.bout == name]
        asked = moments([targets[row] for row in rows])
        for person, muscle in enumerate(muscles(bout.age, bout.activity, people, fibers)):
            seen = course(muscle, bout.work, asked, changes)
            for row in rows:
                table[row, person] = QUANTITIES[targets[row].quantity](seen, targets[row])
    return table


def ranges() -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest logarithm of each free parameter, as its row gives them."""
    rows = [load(["signaling"])[name] for name in FREE]
    return np.array([log(row.low) for row in rows]), np.array([log(row.high) for row in rows])


def values(x: np.ndarray) -> dict[str, float]:
    """Parameters from their logarithms, in cellsim's units: the free ones, then the held where they are given."""
    return {name: exp(each) for name, each in zip((*FREE, *HELD), x, strict=False)}


def residuals_of(bouts: Mapping[str, Bout], targets: Sequence[Target]) -> Callable[[np.ndarray], np.ndarray]:
    """The weighted misses of the fitted rows as a function of the logarithms; each point is computed once."""
    wanted = np.array([each.value for each in targets])
    tolerance = np.array([each.tolerance for each in targets])
    known: dict[bytes, np.ndarray] = {}

    def residuals(x: np.ndarray) -> np.ndarray:
        key = x.tobytes()
        if key not in known:
            known[key] = (obtained(bouts, targets, values(x)).mean(axis=1) - wanted) / tolerance
        return known[key]

    return residuals


def slopes(residuals: Callable[[np.ndarray], np.ndarray], x: np.ndarray, both_sides: bool = False) -> np.ndarray:
    """Change of each weighted residual per logarithm of each parameter (target, parameter).

    Steps are wide, as the chemistry is only integrated to one part in ten thousand.
    """
    columns = []
    for step in STEP * np.eye(len(x)):
        if both_sides:
            columns.append((residuals(x + step) - residuals(x - step)) / (2 * STEP))
        else:
            columns.append((residuals(x + step) - residuals(x)) / STEP)
    return np.array(columns).T


def fit(residuals: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """The logarithms of the free parameters that miss least."""
    low, high = ranges()
    start, stop = 0.5 * (low + high), {"xtol": 2e-3, "ftol": 1e-3, "max_nfev": 15}
    return least_squares(residuals, start, lambda x: slopes(residuals, x), (low, high), **stop).x


def written(x: np.ndarray) -> dict[str, str]:
    """Each value to three digits, in the unit of its row."""
    rows = load(["signaling"])
    found = {}
    for name, value in values(x).items():
        unit = rows[name].unit
        number = value / (units.to_internal(f"1 {unit}") if unit != "1" else 1.0)
        found[name] = f"{float(f'{number:.3g}'):g}" + (f" {unit}" if unit != "1" else "")
    return found


def write_table(found: Mapping[str, str]) -> None:
    """Put the values into the parameter table, each with the rows that it rests on; nothing else changes."""
    lines, group = [], ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            group = line.strip("[]")
        name = f"{group}_{line.split('=')[0].strip()}"
        if name in found:
            line = re.sub(r'value = "[^"]*"', f'value = "{found[name]}"', line)
            line = re.sub(r'known = "[^"]*"', f'known = "fitted: calibration rows {FITTED_TO[name]}"', line)
        lines.append(line)
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def fit_rows(targets: Sequence[Target], table: np.ndarray) -> list[dict[str, str]]:
    """One row per target: wanted, obtained, their distance in tolerances, and the spread between the people."""
    rows = []
    for target, people in zip(targets, table, strict=True):
        mean, spread = people.mean(), people.std(ddof=1) if people.size > 1 else 0.0
        rows.append(
            {
                "target": target.id,
                "source": target.source,
                "use": target.use,
                "unit": target.unit,
                "wanted": f"{target.value:g}",
                "obtained": f"{mean:.3g}",
                "in tolerances": f"{(mean - target.value) / target.tolerance:+.1f}",
                "between people": f"{spread:.2g}",
            }
        )
    return rows


def parameter_rows(found: Mapping[str, str], x: np.ndarray) -> list[dict[str, str]]:
    """One row per free parameter, with whether it ended at an edge of its range."""
    low, high = ranges()
    edge = np.minimum(x - low, high - x) < 0.01
    rows = load(["signaling"])
    return [
        {
            "parameter": name,
            "value": found[name],
            "low": f"{rows[name].low:g}",
            "high": f"{rows[name].high:g}",
            "fitted to": FITTED_TO[name],
            "at an edge": "yes" if at_edge else "no",
        }
        for name, at_edge in zip(FREE, edge, strict=True)
    ]


def direction_rows(jacobian: np.ndarray) -> list[dict[str, str]]:
    """Directions in the logarithms of the parameters, best known first.

    One over a singular value is how far, in logarithms, a direction can go before the rows miss by one tolerance
    more: 0.1 is a tenth, above about 1 the rows do not tell.
    """
    _, strengths, directions = np.linalg.svd(jacobian, full_matrices=False)
    return [
        {"singular value": f"{strength:.3g}", "uncertain by": f"{1 / strength:.2g}" if strength else "inf"}
        | {name: f"{part:+.2f}" for name, part in zip((*FREE, *HELD), direction, strict=True)}
        for strength, direction in zip(strengths, directions, strict=True)
    ]


def show(rows: Sequence[Mapping[str, str]]) -> None:
    """Print rows as columns."""
    widths = {key: max(len(key), *(len(row[key]) for row in rows)) for key in rows[0]}
    print("  ".join(key.ljust(width) for key, width in widths.items()))
    for row in rows:
        print("  ".join(row[key].ljust(width) for key, width in widths.items()))
    print()


def save(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    """Write rows as comma-separated text."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one person of six fibers, values in force, no fit")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    asked = parser.parse_args()
    bouts, targets = read_targets()
    if asked.quick:
        show(fit_rows(targets, obtained(bouts, targets, people=PEOPLE[:1], fibers=6)))
        return

    residuals = residuals_of(bouts, [each for each in targets if each.use == "fit"])
    x = fit(residuals)
    found = written(x)
    rounded = {name: units.to_internal(text) for name, text in found.items()}
    held = [log(load(["signaling"])[name].value) for name in HELD]
    tables = {
        "fit": fit_rows(targets, obtained(bouts, targets, rounded)),
        "fitted": parameter_rows(found, x),
        "directions": direction_rows(slopes(residuals, np.append(x, held), both_sides=True)),
    }
    for rows in tables.values():
        show(rows)
    if asked.write:
        for name, rows in tables.items():
            save(HERE / f"{name}.csv", rows)
        write_table(found)


if __name__ == "__main__":
    main()
