"""Where what is read out is not what it says: a list of sentences, empty if all is well."""

import math
from collections.abc import Mapping

from cellsim.biology.human_muscle import human_muscle
from tests.readout.by_hand import FIBER_TYPES, KINDS

CLOSE = 1e-9


def same(one: float, other: float, rel: float = CLOSE) -> bool:
    return math.isclose(one, other, rel_tol=rel, abs_tol=1e-300) or (math.isnan(one) and math.isnan(other))


def differences(
    observed: Mapping[str, Mapping[str, float]], by_hand: Mapping[str, Mapping[str, float]], where: str
) -> list[str]:
    """Groups and observables that are missing or more than they should be, or that have another value."""
    found = [f"{where}: group {group} only on one side" for group in observed.keys() ^ by_hand.keys()]
    for group in observed.keys() & by_hand.keys():
        seen, due = observed[group], by_hand[group]
        found += [f"{where}: {name} of {group} only on one side" for name in seen.keys() ^ due.keys()]
        found += [
            f"{where}: {name} of {group} is {seen[name]!r}, by hand {due[name]!r}"
            for name in seen.keys() & due.keys()
            if not same(seen[name], due[name])
        ]
    return found


def declared() -> list[str]:
    """Observables whose declaration says another unit, another place or other words than their row here."""
    listed = human_muscle().observables
    rows = {name: (kind, row) for kind, table in KINDS.items() for name, row in table.items()}
    found = [f"{name} is on one side only: every observable needs a row" for name in rows.keys() ^ listed.keys()]
    for name in rows.keys() & listed.keys():
        (kind, row), each = rows[name], listed[name]
        if (each.name, each.unit, each.kind) != (name, row.unit, kind):
            found.append(f"{name} is declared as {each.name} in {each.unit} of {each.kind}")
        if row.words not in f"{each.title} | {each.says}":
            found.append(f"{name} says '{each.title} | {each.says}', which has no '{row.words}'")
    return found


def columns_of(group: str) -> set[str]:
    """The observables that a group of the table has."""
    if group == "body":
        return set(KINDS["body"])
    return set(KINDS["fiber"]) | (set(KINDS["muscle"]) if group == "all" else set())


GROUPS = ("all", *FIBER_TYPES, "body")
