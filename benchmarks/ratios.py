"""What is compared with what: costs at equal achieved error, and the goals they are held against."""

from benchmarks.metric import cost_at

EQUAL = (1e-3, 1e-5)
OWN = ("RODAS3, 8 lanes", "RODAS4, 8 lanes")


def solvers(precision: dict) -> list[str]:
    """Every solver, in the order in which they were measured."""
    return list(dict.fromkeys(row["solver"] for row in precision["rows"]))


def labeled(row: dict) -> str:
    """A solver as the page names it: a peer with its version."""
    first, _, rest = row["solver"].partition(" ")
    return f"{first} {row['version']} {rest}" if row.get("version") else row["solver"]


def peers(precision: dict) -> dict[str, tuple[dict, str]]:
    """Every peer as it is labeled: the run that measured it, and its name there.

    Runs of other Pythons, which can have other versions, add those that are not there yet.
    """
    found: dict[str, tuple[dict, str]] = {}
    for run in (precision, *precision.get("beside", ())):
        for row in run["rows"]:
            if row.get("version"):
                found.setdefault(labeled(row), (run, row["solver"]))
    return found


def curve(precision: dict, solver: str, fibers: int | None = None) -> tuple[list[float], list[float]]:
    """Errors and costs of a solver over its settings; the errors of the first ``fibers``, or of all it was tried on."""
    rows = [row for row in precision["rows"] if row["solver"] == solver and row["errors"]]
    return [row["errors"][str(fibers or row["fibers"])] for row in rows], [row["us"] for row in rows]


def cost(precision: dict, solver: str, error: float, fibers: int | None = None) -> float | None:
    return cost_at(error, *curve(precision, solver, fibers))


def own_cost(precision: dict, error: float, fibers: int | None = None) -> float | None:
    """Our cost with the cheaper of the two methods."""
    known = set(solvers(precision))
    found = [cost(precision, solver, error, fibers) for solver in OWN if solver in known]
    return min((each for each in found if each is not None), default=None)


def ratio(precision: dict, solver: str, error: float) -> float | None:
    """How many times as much another pays for the same error on the same fibers."""
    rows = [row for row in precision["rows"] if row["solver"] == solver]
    if not rows:
        return None
    theirs, ours = cost(precision, solver, error), own_cost(precision, error, rows[0]["fibers"])
    return theirs / ours if theirs and ours else None
