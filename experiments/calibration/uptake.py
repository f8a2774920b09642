"""Fit how vitamin B3 passes from gut to blood to the measurements set aside for it, and say what they do not tell.

    python experiments/calibration/uptake.py            fit, and show the outcome
    python experiments/calibration/uptake.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/uptake.py --quick    values in force, no fit: does it run?

Each regimen of ``uptake_targets.toml`` is followed in one body of 70 kg. Parameters are free in their logarithms,
within the range that their rows give. Residuals are weighted by one over the tolerance of each row. The search starts
from the middle of the ranges, not from the values in force, so it can be run again and ends where it ended.

Two parameters were free at first and are held at the values of an earlier fit. What half-saturates the microbes went
to the lower edge of its range; NNMT and the exchange of nicotinamide with the liver moved against each other by a
third. Both together changed the sum of squares by a tenth: these rows do not tell them. They stand among the
directions so that this can be seen. What microbes make of a dose and what liver and cells take up of it are told, but
apart from each other only to within a factor of 1.6.

One thing besides the rows bears on the search: red cells also make NAD from nicotinamide. Where nicotinic acid would
carry more than nine tenths of what they spend at rest, each twentieth more costs like a miss by one tolerance.

``uptake_fit.csv`` holds wanted and obtained, ``uptake_fitted.csv`` the parameters, ``uptake_directions.csv`` what the
rows alone tell of them. Other rows of the table that are called fitted are not touched.
"""

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import log
from pathlib import Path

import numpy as np
from fitting import Residuals, Stage, fit, slopes, written
from outcome import direction_rows, fit_rows, known_by, parameter_rows, save, show, write_tables
from targets import Target

from cellsim import units
from cellsim.biology.uptake import ways
from cellsim.parameters import Parameter, load
from cellsim.population.body import Body

HERE = Path(__file__).parent
ROWS = HERE / "uptake_targets.toml"
DOSE_RESPONSE = "E041, E042, E043, E048"
UPTAKE = Stage(
    name="uptake",
    free={
        "Microbes_Vmax": DOSE_RESPONSE,
        "Redcell_NAPRT_Vmax": DOSE_RESPONSE,
        "Redcell_half_life": "E051",
        "Whitecell_NAPRT_Vmax": "E063",
        "Gut_absorption_NA": "NA peak, NA exposure",
        "Liver_NAPRT_Vmax": "NA peak, NA exposure",
        "Liver_glycine_Vmax": "NA as NUA",
        "Spread_NAM": "NAM peak, NAM exposure",
        "Liver_NAM_exchange": "NAM exposure, MeNAM exposure",
    },
    held=("Microbes_K", "Liver_NNMT_Vmax"),
)
MOST_FROM_NA = 0.9  # of what red cells spend at rest
BEYOND = 0.05  # of it, costs one tolerance
BETWEEN = 300.0  # s between two looks at plasma
LEVELS = {
    "blood NAD": "nad_blood",
    "white cell NAD": "nad_pbmc",
    "plasma NA": "na_plasma",
    "plasma NAM": "nam_plasma",
    "plasma MeNAM": "menam_plasma",
    "plasma 2PY": "py2_plasma",
}


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
    """A body under a regimen, read at ``times`` [s]: what lies above rest, and NAD [umol/L of blood] at rest."""

    times: tuple[float, ...]
    above: Mapping[str, tuple[float, ...]]
    rest: Mapping[str, float]
    taken: float

    def stretch(self, name: str, start: float, end: float) -> tuple[np.ndarray, np.ndarray]:
        """Times and values from ``start`` to ``end`` [s], both of them read."""
        first, last = self.times.index(start), self.times.index(end)
        return np.array(self.times[first : last + 1]), np.array(self.above[name][first : last + 1])

    def exposure(self, name: str, target: Target) -> float:
        """Area under what lies above rest [umol/L s, or umol for a flux]."""
        times, values = self.stretch(name, target.at, target.until)
        return float(np.trapezoid(values, times))


def reading(seen: Followed, target: Target) -> float:
    """A target's quantity, in the unit of its row."""
    if target.quantity == "dose made into nicotinuric acid":
        return 100.0 * seen.exposure("NUA", target) / seen.taken
    name, asked = target.quantity.rsplit(" ", 1)
    if asked == "peak":
        return float(seen.stretch(name, target.at, target.until)[1].max())
    if asked == "exposure":
        return seen.exposure(name, target) / units.to_internal("1 h")
    start = seen.above[name][seen.times.index(target.at)]
    if asked == "rise":
        return 100.0 * start / seen.rest[name]
    end = seen.above[name][seen.times.index(target.until)]
    return (target.until - target.at) / units.to_internal("1 day") * log(2.0) / log(start / end)


def read_targets() -> tuple[dict[str, Regimen], list[Target]]:
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
        targets.append(Target(**plain, **when, use="fit", bout=row["regimen"], stage=UPTAKE.name))
    return regimens, targets


def moments(targets: Sequence[Target]) -> tuple[float, ...]:
    """When a regimen has to be read: often, where plasma is followed over hours."""
    found = {each.at for each in targets} | {each.until for each in targets if each.until}
    for each in targets:
        if each.until and not each.quantity.endswith("half-life"):
            found |= set(np.arange(each.at, each.until, BETWEEN).tolist())
    return tuple(sorted(found))


@cache
def table_rows() -> Mapping[str, Parameter]:
    """The rows that a body is made of."""
    return load(["uptake", "nad"])


def followed(regimen: Regimen, times: Sequence[float], changes: Mapping[str, float]) -> Followed:
    """One body of reference mass under a regimen; of two events at one time the reading comes first."""
    table = {**table_rows()} | {name: replace(table_rows()[name], value=value) for name, value in changes.items()}
    body = Body(table["Reference_mass"].value, table)
    passed = ways({name: row.value for name, row in table.items()})
    conjugation = next(way for way in passed if (way.source, way.target) == ("liver_NA", "urine"))
    rest = {name: getattr(body, level) for name, level in LEVELS.items()}
    above: dict[str, list[float]] = {name: [] for name in (*LEVELS, "NUA")}
    taken = regimen.taken()
    for time, amount in sorted([*((time, None) for time in times), *taken], key=lambda each: each[0]):
        body.advance(time - body.time)
        if amount is not None:
            body.dose(regimen.compound, amount)
            continue
        for name, level in LEVELS.items():
            above[name].append(getattr(body, level) - rest[name])
        found = body.ledger()["liver_NA"]
        above["NUA"].append(conjugation.rate * found / (1.0 + found / conjugation.half))
    frozen = {name: tuple(values) for name, values in above.items()}
    return Followed(tuple(times), frozen, rest, body.ledger()["taken"])


def obtained(
    regimens: Mapping[str, Regimen], targets: Sequence[Target], changes: Mapping[str, float] | None = None
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
    return p["Redcell_NAPRT_Vmax"] * p["Plasma_NA"] / (p["Redcell_NAPRT_K"] + p["Plasma_NA"]) / spent


def misses(regimens: Mapping[str, Regimen], targets: Sequence[Target]) -> Residuals:
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


def outcome_rows(targets: Sequence[Target], found: np.ndarray) -> list[dict[str, str]]:
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
        show(outcome_rows(targets, obtained(regimens, targets)))
        return

    rows = misses(regimens, targets)
    x = fit(UPTAKE, grounded(rows))
    held = [log(table_rows()[name].value) for name in UPTAKE.held]
    found = written(UPTAKE.values(x))
    settled = {name: units.to_internal(text) for name, text in found.items()}
    tables = {
        "fit": outcome_rows(targets, obtained(regimens, targets, settled)),
        "fitted": fitted_rows(found, x),
        "directions": direction_rows(UPTAKE, slopes(rows, np.append(x, held), both_sides=True)),
    }
    for outcome in tables.values():
        show(outcome)
    print("\n".join(not_told(tables["directions"])))
    print(f"At rest nicotinic acid carries {share_from_NA(settled):.2f} of what red cells spend.")
    if asked.write:
        for name, outcome in tables.items():
            save(HERE / f"uptake_{name}.csv", outcome)
        write_tables(found, known_by(UPTAKE))


if __name__ == "__main__":
    main()
