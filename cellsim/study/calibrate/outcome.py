"""What a calibration leaves behind: the tables of its outcome, and the rows of the parameter tables."""

import csv
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from cellsim.study.calibrate.bouts import CalibrationTarget
from cellsim.study.calibrate.stages import Stage, parameters

BIOLOGY = Path(__file__).parents[2] / "biology"


def write_tables(found: Mapping[str, str], known: Mapping[str, str]) -> None:
    """Put the values into the parameter tables, each with what it rests on; nothing else changes.

    Parameters
    ----------
    found : value and unit of each parameter, as text
    known : what each rests on
    """
    for path in sorted(BIOLOGY.rglob("*.toml")):
        lines, group = [], ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                group = line.strip("[]")
            name = f"{group}_{line.split('=')[0].strip()}"
            if name in found:
                line = re.sub(r'value = "[^"]*"', f'value = "{found[name]}"', line)
                line = re.sub(r'known = "[^"]*"', f'known = "{known[name]}"', line)
            lines.append(line)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def known_by(stage: Stage) -> dict[str, str]:
    """What each parameter of a stage rests on, as its row says it.

    Parameters
    ----------
    stage : what was fitted together

    Returns
    -------
    words, by parameter
    """
    free = {name: f"fitted: calibration rows {rows}" for name, rows in stage.free.items()}
    return free | {
        name: f"derived: {ratio:g} of {leader}, which is fitted to calibration rows {stage.free[leader]}"
        for name, (leader, ratio) in stage.tied.items()
    }


def fit_rows(targets: Sequence[CalibrationTarget], table: np.ndarray) -> list[dict[str, str]]:
    """One row per target: wanted, obtained, their distance in tolerances, and the spread between the people.

    Parameters
    ----------
    targets : what was fitted to, or kept
    table : what people show [unit of each target] (target, person)

    Returns
    -------
    rows of text
    """
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


def parameter_rows(stage: Stage, found: Mapping[str, str], x: np.ndarray) -> list[dict[str, str]]:
    """One row per free parameter, with whether it ended at an edge of its range.

    Parameters
    ----------
    stage : what was fitted together
    found : value and unit of each parameter, as text
    x : logarithms (parameter,)

    Returns
    -------
    rows of text
    """
    low, high = stage.ranges()
    edge = np.minimum(x - low, high - x) < 0.01
    return [
        {
            "stage": stage.name,
            "parameter": name,
            "value": found[name],
            "low": f"{parameters()[name].low:g}",
            "high": f"{parameters()[name].high:g}",
            "fitted to": stage.free[name],
            "at an edge": "yes" if at_edge else "no",
        }
        for name, at_edge in zip(stage.free, edge, strict=True)
    ]


def direction_rows(stage: Stage, jacobian: np.ndarray) -> list[dict[str, str]]:
    """Directions in the logarithms of the parameters, best known first.

    One over a singular value is how far, in logarithms, a direction can go before the rows miss by one tolerance
    more: 0.1 is a tenth, above about 1 the rows do not tell.

    Parameters
    ----------
    stage : what was fitted together
    jacobian : misses in tolerances per logarithm (target, parameter)

    Returns
    -------
    rows of text
    """
    _, strengths, directions = np.linalg.svd(jacobian, full_matrices=False)
    return [
        {
            "stage": stage.name,
            "singular value": f"{strength:.3g}",
            "uncertain by": f"{1 / strength:.2g}" if strength else "inf",
            "along": "; ".join(
                f"{part:+.2f} {name}" for name, part in zip((*stage.free, *stage.held), direction, strict=True)
            ),
        }
        for strength, direction in zip(strengths, directions, strict=True)
    ]


def columns(rows: Sequence[Mapping[str, str]]) -> str:
    """Rows as columns of text.

    Parameters
    ----------
    rows : of text, all with the same keys

    Returns
    -------
    lines under a heading
    """
    widths = {key: max(len(key), *(len(row[key]) for row in rows)) for key in rows[0]}
    lines = [{key: key for key in widths}, *rows]
    return "\n".join("  ".join(row[key].ljust(width) for key, width in widths.items()) for row in lines) + "\n"


def save(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    """Write rows as comma-separated text.

    Parameters
    ----------
    path : of the file
    rows : of text, all with the same keys
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
