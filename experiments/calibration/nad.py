"""Fit the NAD+ network of the fiber to the measurements set aside for it, and say what they do not tell.

    python experiments/calibration/nad.py            fit, and show the outcome
    python experiments/calibration/nad.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/nad.py --quick    values in force, no fit: does it run?
    python experiments/calibration/nad.py --rivals   fit one number of each rival structure, and show what they give

Each target of ``nad_targets.toml`` is a rested muscle that is changed. Residuals are weighted by one over the
tolerance of each row. How tightly NAD+ holds NAMPT is tried from the tightest that was measured to none at all; for
each try NAMPT's share of PRPP is fitted anew, in its logarithm, from the middle of its range. As the rows set a lower
bound only, and what was measured lies below it, the smallest constant is taken whose sum of squares is within one of
the least. So it can be run again and ends where it ended.

Free at first and held since: the share of PARP and the binding of NAD+ in the cytosol went to the edges of their
ranges, and changed the sum of squares by less than a fifth of what is left. They stand among the directions.

``nad_tried.csv`` holds the tries, ``nad_fit.csv`` wanted and obtained, ``nad_fitted.csv`` the parameters,
``nad_directions.csv`` what the rows tell of them, ``nad_rivals.csv`` the rival structures against the same rows.
"""

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log
from pathlib import Path

import numpy as np

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.nad.pools import biopsied
from cellsim.biology.people.subjects import subject
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers, build
from cellsim.study.calibrate.outcome import (
    columns,
    direction_rows,
    fit_rows,
    known_by,
    parameter_rows,
    save,
    write_tables,
)
from cellsim.study.calibrate.stages import Stage, estimate, parameters, slopes, written
from cellsim.study.fits.squares import Residuals

HERE = Path(__file__).parent
ROWS = HERE / "nad_targets.toml"
KI, SHARE = "NAMPT_Ki_NAD", "Share_PRPP"
TRIED = (0.14, 0.6, 2.1, 5.0, 10.0, 20.0, 50.0, 100.0)  # umol/L
WITHIN = 1.0  # of the least sum of squares
HELD = ("Share_PARP", "Binding_Kd_cyt", "Binding_Kd_mit", "NAD_hydrolysis_Km", "SLC25A51_Km", "PARP_Km")
NAD = Stage(name="nad", free={KI: "E021, E068", SHARE: "Hara2019"}, held=HELD)
RIVALS = {"F": SHARE, "A": "Share_overflow", "Q": SHARE, "R": "NAM_crossing_k"}  # the row of each that is free
ALONE = Stage(name="nad", free={SHARE: "Hara2019"})
CYTOSOL = ("NAD_cyt", "NADH_cyt")
POOL = ("NAD_nuc", *CYTOSOL, "NAD_mit", "NADH_mit")
FIBERS, SEED = 12, 1
YOUNG, USUAL = 25.0, "recreational"


@dataclass(frozen=True)
class Target:
    """One row: what is changed in whom, what is read, and what is wanted."""

    id: str
    source: str
    role: str
    use: str
    says: str
    read: str
    value: float
    tolerance: float
    changes: Mapping[str, str] = field(default_factory=dict)
    age: float = YOUNG
    activity: str = USUAL
    days: float = 0.0
    against: str = "young reference"
    unit: str = "1"

    @property
    def changed(self) -> dict[str, float]:
        """The changed parameters in cellsim's units."""
        return {name: units.to_internal(text) for name, text in self.changes.items()}


def read_targets() -> list[Target]:
    """The targets in their order."""
    return [Target(**row) for row in tomllib.loads(ROWS.read_text(encoding="utf-8"))["target"]]


def whole(found: Mapping[str, float]) -> dict[str, float]:
    """Fiber parameters from rows, with what follows from the resting fiber."""
    return {**found} | different(human_muscle().with_rows(beyond=True, **found))


def different(model: Model) -> dict[str, float]:
    """Fiber parameters in which a model differs from the default."""
    usual, own = human_muscle().values, model.fiber.parameters
    return {name: value for name, value in model.values.items() if name in own and value != usual[name]}


def structure(name: str, instead: Mapping[str, float] | None = None) -> dict[str, float]:
    """Fiber parameters of a rival structure, with other values of its rows where they are given."""
    return different(human_muscle().under(name).with_rows(beyond=True, **(instead or {})))


def rested(age: float, activity: str, changes: Mapping[str, float]) -> Fibers:
    """Rested fibers of a man."""
    return build(human_muscle(), subject(age, "male", 75.0, activity), FIBERS, SEED, 1, changes)


def pool(fibers: Fibers, names: Sequence[str]) -> float:
    """Mean content of some species together [umol/L]."""
    return fibers.mean(sum(fibers.content(name) for name in names))


def fold(target: Target, changes: Mapping[str, float]) -> float:
    """NAD(H) of one target over its reference, as it is read."""
    age, activity = (target.age, target.activity) if target.against == "same person" else (YOUNG, USUAL)
    names = CYTOSOL if target.read == "cytosol" else POOL
    before = pool(rested(age, activity, changes), names)
    if target.days:
        fibers = rested(target.age, target.activity, changes)
        for name, value in target.changed.items():
            fibers.set(name, value)
        fibers.react(86400.0 * target.days, 0.0)
    else:
        fibers = rested(target.age, target.activity, {**changes, **target.changed})
    found = pool(fibers, names) / before
    return biopsied(found, human_muscle().values["Biopsy_other_cells"]) if target.read == "biopsy" else found


def obtained(targets: Sequence[Target], changes: Mapping[str, float] | None = None) -> np.ndarray:
    """What the muscle shows for each target, with fiber parameters as changed."""
    return np.array([fold(each, changes or {}) for each in targets])


def misses(stage: Stage, targets: Sequence[Target], given: Mapping[str, float] | None = None) -> Residuals:
    """The weighted misses of the rows as a function of the logarithms, with other rows as given."""
    wanted = np.array([each.value for each in targets])
    tolerance = np.array([each.tolerance for each in targets])
    return lambda x: (obtained(targets, whole({**(given or {})} | stage.values(x))) - wanted) / tolerance


def tries(targets: Sequence[Target]) -> list[tuple[float, float, np.ndarray]]:
    """Each constant tried [umol/L], the share of PRPP that suits it best, and the misses that are left."""
    found = []
    for Ki in TRIED:
        residuals = misses(ALONE, targets, {KI: Ki})
        x = estimate(ALONE, residuals)
        found.append((Ki, float(np.exp(x[0])), residuals(x)))
    return found


def tried_rows(targets: Sequence[Target], found: Sequence[tuple[float, float, np.ndarray]]) -> list[dict[str, str]]:
    """One row per try: the sum of squares, and each miss in tolerances."""
    return [
        {KI: f"{Ki:g} umol/L", SHARE: f"{share:.3g}", "sum of squares": f"{(left**2).sum():.3g}"}
        | {target.id: f"{miss:+.1f}" for target, miss in zip(targets, left, strict=True)}
        for Ki, share, left in found
    ]


def outcome_rows(targets: Sequence[Target], found: np.ndarray) -> list[dict[str, str]]:
    """One row per target; one muscle has no spread."""
    rows = fit_rows(targets, found[:, np.newaxis])
    return [{key: text for key, text in row.items() if key != "between people"} for row in rows]


def fitted_rows(stage: Stage, found: Mapping[str, str], x: np.ndarray) -> list[dict[str, str]]:
    """One row per free parameter, its range as written in the table."""
    rows = parameter_rows(stage, found, x)
    return [row | dict(zip(("low", "high"), parameters()[row["parameter"]].written[1:], strict=True)) for row in rows]


def rival(name: str, targets: Sequence[Target]) -> tuple[Stage, np.ndarray]:
    """A rival structure's one free row, and its logarithm where over-expression is what it was."""
    row = RIVALS[name]
    stage = Stage(name=f"structure {name}", free={f"Structure{name}_{row}": "Hara2019"})
    (target,) = (each for each in targets if each.id == "Hara2019")

    def residual(x: np.ndarray) -> np.ndarray:
        return np.array([(fold(target, structure(name, {row: float(np.exp(x[0]))})) - target.value) / target.tolerance])

    return stage, estimate(stage, residual)


def rivals(targets: Sequence[Target], write: bool) -> None:
    """Fit one row of each rival structure, and lay all structures against all targets."""
    texts: dict[str, str] = {}
    known: dict[str, str] = {}
    fitted: list[dict[str, str]] = []
    columns = {name: obtained(targets) for name in human_muscle().rivals if name not in RIVALS}
    for name, row in RIVALS.items():
        stage, x = rival(name, targets)
        text = written(stage.values(x))
        value = units.to_internal(text[f"Structure{name}_{row}"])
        columns[name] = obtained(targets, structure(name, {row: value}))
        texts, known = texts | text, known | known_by(stage)
        fitted += fitted_rows(stage, text, x)
    compared = [
        {"target": target.id, "wanted": f"{target.value:g}", "tolerance": f"{target.tolerance:g}"}
        | {name: f"{column[place]:.3g}" for name, column in columns.items()}
        for place, target in enumerate(targets)
    ]
    print(columns(fitted))
    print(columns(compared))
    if write:
        save(HERE / "nad_rivals.csv", compared)
        save(HERE / "nad_rivals_fitted.csv", fitted)
        write_tables(texts, known)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="values in force, no fit")
    parser.add_argument("--rivals", action="store_true", help="the rival structures, each fitted in one number")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    asked = parser.parse_args()
    targets = read_targets()
    if asked.rivals:
        rivals(targets, asked.write)
        return
    if asked.quick:
        print(columns(outcome_rows(targets, obtained(targets))))
        return

    fitted = [each for each in targets if each.use == "fit"]
    found = tries(fitted)
    least = min(float((left**2).sum()) for _, _, left in found)
    Ki, share, _ = next(each for each in found if (each[2] ** 2).sum() <= least + WITHIN)
    x = np.log([Ki, share])
    held = [log(parameters()[name].value) for name in NAD.held]
    texts = written(NAD.values(x))
    settled = whole({name: units.to_internal(text) for name, text in texts.items()})
    tables = {
        "tried": tried_rows(fitted, found),
        "fit": outcome_rows(targets, obtained(targets, settled)),
        "fitted": fitted_rows(NAD, texts, x),
        "directions": direction_rows(NAD, slopes(misses(NAD, fitted), np.append(x, held), both_sides=True)),
    }
    for outcome in tables.values():
        print(columns(outcome))
    if asked.write:
        for name, outcome in tables.items():
            save(HERE / f"nad_{name}.csv", outcome)
        write_tables(texts, known_by(NAD))


if __name__ == "__main__":
    main()
