"""Fit how vitamin B3 passes from gut to blood to the measurements set aside for it, and say what they do not tell.

    python experiments/calibration/uptake.py            fit, and show the outcome
    python experiments/calibration/uptake.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/uptake.py --quick    values in force, no fit: does it run?

Each regimen of ``uptake_targets.toml`` is followed in one body of 70 kg. Parameters are free in their logarithms,
within the range that their rows give. Residuals are weighted by one over the tolerance of each row. The search starts
from the middle of the ranges, not from the values in force, so it can be run again and ends where it ended.

Seven parameters are held at the values of an earlier fit, as the rows do not tell them: what half-saturates bacteria,
NAPRT and glycine conjugation of the liver, the capacity of NNMT beside the exchange of nicotinamide with the liver, and
the volumes of NA, MeNAM and the pyridones. They stand among the directions so that this can be seen.

One thing besides the rows bears on the search: red cells also make NAD from nicotinamide. Where nicotinic acid would
carry more than nine tenths of what they spend at rest, each twentieth more costs like a miss by one tolerance.

``uptake_fit.csv`` holds wanted and obtained, ``uptake_fitted.csv`` the parameters, ``uptake_directions.csv`` what the
rows alone tell of them. Other rows of the table that are called fitted are not touched.
"""

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from pathlib import Path

import numpy as np

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.language.parameters import Parameter
from cellsim.population.person.body import Body
from cellsim.study.calibrate.bouts import CalibrationTarget
from cellsim.study.calibrate.outcome import (
    columns,
    direction_rows,
    fit_rows,
    known_by,
    parameter_rows,
    save,
    write_tables,
)
from cellsim.study.calibrate.stages import Stage, estimate, slopes, written
from cellsim.study.fits.squares import Residuals

HERE = Path(__file__).parent
ROWS = HERE / "uptake_targets.toml"
DOSE_RESPONSE = "E041, E042, E043, E048"
GRAM = "NAM peak, NAM exposure, MeNAM exposure, 2PY exposure"
URINE = "urine 2PY at rest, urine MeNAM at rest, NA as 2PY, NA as MeNAM"
UPTAKE = Stage(
    name="uptake",
    free={
        "microbes_nicotinamidase_Vmax": DOSE_RESPONSE,
        "red_NAPRT_Vmax": DOSE_RESPONSE,
        "Redcell_half_life": "E051",
        "white_NAPRT_Vmax": "E063",
        "gut_NA_absorption_k": "NA peak, NA exposure",
        "liver_NAPRT_Vmax": "NA peak, NA exposure",
        "liver_glycine_Vmax": "NA as NUA",
        "Spread_NAM": GRAM,
        "Liver_NAM_exchange": GRAM,
        "Kidney_MeNAM": URINE,
        "oxidase_PY2_k": URINE,
        "Kidney_PY2": f"{URINE}, 2PY exposure",
    },
    held=(
        "microbes_nicotinamidase_K",
        "liver_NNMT_Vmax",
        "liver_NAPRT_K",
        "liver_glycine_K",
        "Spread_NA",
        "Spread_MeNAM",
        "Spread_pyridones",
    ),
)
MOST_FROM_NA = 0.9  # of what red cells spend at rest
BEYOND = 0.05  # of it, costs one tolerance
BETWEEN = 300.0  # s between two looks at plasma


@dataclass(frozen=True)
class Regimen:
    """What is swallowed: ``doses`` as (days, mg each time), at ``hours`` of the day."""

    compound: str
    doses: tuple[tuple[int, float], ...]
    hours: tuple[float, ...]

    def taken(self) -> list[tuple[float, float]]:
        """Every dose: when [s] after the first, and how much [mg]."""
        amounts = [amount for days, amount in self.doses for _ in range(days)]
        return [
            (units.to_internal(f"{24 * day + hour} h"), amount)
            for day, amount in enumerate(amounts)
            for hour in self.hours
        ]


@dataclass(frozen=True)
class Followed:
    """A body under a regimen, read at ``times`` [s]: what lies above rest, levels at rest, rings taken [umol]."""

    times: tuple[float, ...]
    above: Mapping[str, tuple[float, ...]]
    rest: Mapping[str, float]
    taken: float

    def stretch(self, name: str, start: float, end: float) -> tuple[np.ndarray, np.ndarray]:
        """Times and values from ``start`` to ``end`` [s], both of them read."""
        first, last = self.times.index(start), self.times.index(end)
        return np.array(self.times[first : last + 1]), np.array(self.above[name][first : last + 1])

    def exposure(self, name: str, target: CalibrationTarget) -> float:
        """Area under what lies above rest [umol/L s]."""
        times, values = self.stretch(name, target.at, target.until)
        return float(np.trapezoid(values, times))


def reading(seen: Followed, target: CalibrationTarget) -> float:
    """A target's quantity, in the unit of its row."""
    name, asked = target.quantity.rsplit(" ", 1)
    if asked == "share":  # of the dose, excreted meanwhile beyond what is excreted anyway
        return 100.0 * float(np.ptp(seen.stretch(name, target.at, target.until)[1][[0, -1]])) / seen.taken
    if asked == "daily":
        return seen.rest[name]
    if asked == "peak":
        return float(seen.stretch(name, target.at, target.until)[1].max())
    if asked == "exposure":
        return seen.exposure(name, target) / units.to_internal("1 h")
    start = seen.above[name][seen.times.index(target.at)]
    if asked == "rise":
        return 100.0 * start / seen.rest[name]
    end = seen.above[name][seen.times.index(target.until)]
    return (target.until - target.at) / units.to_internal("1 day") * log(2.0) / log(start / end)


def read_targets() -> tuple[dict[str, Regimen], list[CalibrationTarget]]:
    """The regimens by name, and the targets in their order."""
    text = tomllib.loads(ROWS.read_text(encoding="utf-8"))
    regimens = {
        name: Regimen(row["compound"], tuple(map(tuple, row["doses"])), tuple(row["hours"]))
        for name, row in text["regimen"].items()
    }
    targets = []
    for row in text["target"]:
        when = {each: units.to_internal(row.get(each, "0 s")) for each in ("at", "until")}
        plain = {each: row[each] for each in ("id", "source", "role", "quantity", "value", "tolerance", "unit")}
        targets.append(CalibrationTarget(**plain, **when, use="fit", bout=row["regimen"], stage=UPTAKE.name))
    return regimens, targets


def moments(targets: Sequence[CalibrationTarget]) -> tuple[float, ...]:
    """When a regimen has to be read: often, where plasma is followed over hours."""
    found = {each.at for each in targets} | {each.until for each in targets if each.until}
    for each in targets:
        if each.until and each.quantity.endswith(("peak", "exposure")):
            found |= set(np.arange(each.at, each.until, BETWEEN).tolist())
    return tuple(sorted(found))


@cache
def table_rows() -> Mapping[str, Parameter]:
    """The rows that a body is made of."""
    return human_muscle().rows


def look(body: Body) -> dict[str, float]:
    """What a laboratory could read now: levels [umol/L], and what urine holds since the start [umol]."""
    levels = body.levels()
    plasma = {f"plasma {name}": levels[f"{name}_plasma"] for name in ("NA", "NAM", "MeNAM")}
    urine = {f"urine {name}": body.pool(f"urine_{name}") for name in ("NA", "NUA", "MeNAM", "PY2")}
    blood = {
        "blood NAD": body.observable("nad_blood"),
        "white cell NAD": body.observable("nad_pbmc"),
        "plasma 2PY": levels["PY2_plasma"],
    }
    return plasma | urine | blood


def followed(regimen: Regimen, times: Sequence[float], changes: Mapping[str, float]) -> Followed:
    """One body of reference mass under a regimen; of two events at one time the reading comes first."""
    model = human_muscle().with_rows(beyond=True, **changes)
    body = Body(model.values["Reference_mass"], model)
    rest = look(body)
    daily = {f"urine_{name}": body.rates()[f"kidney_{name}"] for name in ("NA", "MeNAM", "PY2")}
    daily["urine_NUA"] = body.rates()["liver_glycine"]
    per_day = {name.replace("_", " "): rate * units.to_internal("1 day") for name, rate in daily.items()}
    above: dict[str, list[float]] = {name: [] for name in rest}
    for time, amount in sorted([*((time, None) for time in times), *regimen.taken()], key=lambda each: each[0]):
        body.advance(time - body.time)
        if amount is not None:
            body.dose(regimen.compound, amount)
            continue
        for name, level in look(body).items():
            gone = per_day[name] / units.to_internal("1 day") * time if name in per_day else rest[name]
            above[name].append(level - gone)
    frozen = {name: tuple(values) for name, values in above.items()}
    return Followed(tuple(times), frozen, rest | per_day, body.ledger()["taken"])


def obtained(
    regimens: Mapping[str, Regimen], targets: Sequence[CalibrationTarget], changes: Mapping[str, float] | None = None
) -> np.ndarray:
    """What the body shows for each target."""
    found = np.empty(len(targets))
    for name in dict.fromkeys(each.bout for each in targets):
        places = [place for place, each in enumerate(targets) if each.bout == name]
        mine = [targets[place] for place in places]
        seen = followed(regimens[name], moments(mine), changes or {})
        found[places] = [reading(seen, each) for each in mine]
    return found


def share_from_NA(changes: Mapping[str, float]) -> float:
    """How much of what red cells spend at rest nicotinic acid carries."""
    p = {name: row.value for name, row in table_rows().items()} | changes
    spent = log(2.0) / p["Redcell_half_life"] * p["Redcell_NAD_rest"]
    return p["red_NAPRT_Vmax"] * p["Plasma_NA"] / (p["red_NAPRT_K"] + p["Plasma_NA"]) / spent


def misses(regimens: Mapping[str, Regimen], targets: Sequence[CalibrationTarget]) -> Residuals:
    """The weighted misses of the rows as a function of the logarithms."""
    wanted = np.array([each.value for each in targets])
    tolerance = np.array([each.tolerance for each in targets])
    return lambda x: (obtained(regimens, targets, UPTAKE.values(x)) - wanted) / tolerance


def grounded(rows: Residuals) -> Residuals:
    """The same, and what it costs when nicotinic acid feeds red cells nearly alone."""

    def residuals(x: np.ndarray) -> np.ndarray:
        beyond = max(0.0, share_from_NA(UPTAKE.values(x)) - MOST_FROM_NA) / BEYOND
        return np.append(rows(x), beyond)

    return residuals


def outcome_rows(targets: Sequence[CalibrationTarget], found: np.ndarray) -> list[dict[str, str]]:
    """One row per target; one body has no spread."""
    rows = fit_rows(targets, found[:, np.newaxis])
    return [{key: text for key, text in row.items() if key != "between people"} for row in rows]


def fitted_rows(found: Mapping[str, str], x: np.ndarray) -> list[dict[str, str]]:
    """One row per free parameter, its range as written in the table."""
    rows = parameter_rows(UPTAKE, found, x)
    return [row | dict(zip(("low", "high"), table_rows()[row["parameter"]].written[1:], strict=True)) for row in rows]


def not_told(directions: Sequence[Mapping[str, str]]) -> list[str]:
    """A sentence for each direction that can go more than one in logarithms before the rows notice."""
    found = []
    for row in directions:
        parts = [part for part in row["along"].split("; ") if abs(float(part.split()[0])) >= 0.3]
        if float(row["uncertain by"]) > 1.0:
            found.append(f"Not told by these rows, {row['uncertain by']} in logarithms: {'; '.join(parts)}.")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="values in force, no fit")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    asked = parser.parse_args()
    regimens, targets = read_targets()
    if asked.quick:
        print(columns(outcome_rows(targets, obtained(regimens, targets))))
        return

    rows = misses(regimens, targets)
    x = estimate(UPTAKE, grounded(rows))
    held = [log(table_rows()[name].value) for name in UPTAKE.held]
    found = written(UPTAKE.values(x))
    settled = {name: units.to_internal(text) for name, text in found.items()}
    tables = {
        "fit": outcome_rows(targets, obtained(regimens, targets, settled)),
        "fitted": fitted_rows(found, x),
        "directions": direction_rows(UPTAKE, slopes(rows, np.append(x, held), both_sides=True)),
    }
    for outcome in tables.values():
        print(columns(outcome))
    print("\n".join(not_told(tables["directions"])))
    print(f"At rest nicotinic acid carries {share_from_NA(settled):.2f} of what red cells spend.")
    if asked.write:
        for name, outcome in tables.items():
            save(HERE / f"uptake_{name}.csv", outcome)
        write_tables(found, known_by(UPTAKE))


if __name__ == "__main__":
    main()
