"""What is read off a tally: shares, medians and the costliest, as plain values."""

from collections.abc import Mapping, Sequence

import numpy as np

from cellsim.population.fibers.traits import TYPES
from cellsim.study.profile.phases import APART
from cellsim.study.profile.tally import CALLS, MIDDLES, OTHERS, Tally

COSTLIEST = 5
WORTH_A_NAME = 0.01  # of the attempts of some bin
REMAINDER = "all others"


def facts_of(tally: Tally, seconds: Mapping[str, float], fibers: Sequence[Mapping]) -> dict:
    """All facts of one tally; ``seconds`` is CPU time by section, ``fibers`` says who they are, by row."""
    spent = sum(seconds.values())
    return {
        "attempts": {
            "steps": int(tally.counters[0]),
            "rejected": int(tally.counters[1]),
        },
        "time": {name: {"cpu_s": each, "share": _share(each, spent)} for name, each in seconds.items()},
        "phases": {
            name: _phase(tally, row) for row, name in enumerate(tally.phases.names) if _attempts(tally)[row].any()
        },
        "coupling": {name: _interval(row) for name, row in tally.intervals.items() if row["calls"]},
        "fibers": _fibers(tally, fibers),
        "courses": {name: _course(tally, name) for name in tally.courses},
    }


def _attempts(tally: Tally) -> np.ndarray:
    return tally.kept + tally.rejected


def _phase(tally: Tally, row: int) -> dict:
    """One phase; half of its time is covered by steps no longer than the typical one.

    ``set_by`` names what kept each attempt as short as it was. ``error_by_reaction`` and ``error_by_species`` say
    what the error of the attempts was of, those too that ended for another reason; every attempt counts alike.
    """
    kept, rejected = tally.kept[row].sum(), tally.rejected[row].sum()
    useful, issued = tally.lanes[row]
    return {
        "simulated_h": tally.covered_s[row] / tally.fibers / 3600.0,
        "attempts": int(kept + rejected),
        "rejected": int(rejected),
        "attempts_per_fiber_hour": _share(kept + rejected, tally.covered_s[row] / 3600.0),
        "typical_step_s": quantile(tally.sizes[row], 0.5),
        "chemistry_cpu_s": tally.cpu_s[row],
        "lanes_used": _share(useful, issued),
        "set_by": named(tally.limits[row] / (kept + rejected), (*tally.reactions, *OTHERS)),
        "error_by_reaction": _whole(tally.by_reaction[row], tally.reactions),
        "error_by_species": _whole(tally.by_species[row], tally.species),
    }


def _whole(counts: np.ndarray, names: Sequence[str]) -> dict[str, float]:
    return named(counts / (counts.sum() or 1.0), names)


def _interval(row: Mapping[str, float]) -> dict:
    """One class of coupling intervals.

    ``attempts_if_joined`` is an estimate: an attempt that an interval's end cut short counts only as the
    part of a step that it was, by the step that its fiber would try next. A fiber learns of longer steps
    no faster than fivefold at a time, so that truly uncoupled chemistry could need fewer still.
    """
    return {
        "calls": int(row["calls"]),
        "simulated_h": row["simulated_s"] / 3600.0,
        "attempts": int(row["attempts"]),
        "rejected": int(row["rejected"]),
        "attempts_per_fiber_and_call": _share(row["attempts"], row["fiber_calls"]),
        "fibers_done_in_one_attempt": _share(row["in_one_attempt"], row["fiber_calls"]),
        "attempts_cut_short": _share(row["cut_short"], row["attempts"]),
        "attempts_if_joined": row["if_joined"],
        "chemistry_cpu_s": row[CALLS[2]],
        "exchange_cpu_s": row[CALLS[3]],
        "cpu_ms_per_call": 1000.0 * (row[CALLS[2]] + row[CALLS[3]]) / row["calls"],
    }


def _fibers(tally: Tally, fibers: Sequence[Mapping]) -> dict:
    """Attempts by fiber and by type, over all phases of the scenario itself (not its settling, nor looks)."""
    lived = [row for row, name in enumerate(tally.phases.names) if name not in APART]
    each = _attempts(tally)[lived].sum(axis=0)
    order = sorted(range(len(each)), key=lambda row: -each[row])
    counted = [dict(fiber) | {"attempts": int(count)} for fiber, count in zip(fibers, each, strict=True)]
    kinds = [fiber["type"] for fiber in fibers]
    useful, issued = tally.lanes[lived].sum(axis=0)
    return {
        "costliest": [counted[row] for row in order[:COSTLIEST]],
        "by_type": {
            group: {"fibers": kinds.count(group), "attempts_per_fiber": float(np.mean(each[np.array(kinds) == group]))}
            for group in TYPES
            if group in kinds
        },
        "most_over_mean": _share(each.max(), each.mean()),
        "lanes_used": _share(useful, issued),
        "each": counted,
    }


def _course(tally: Tally, name: str) -> dict:
    course = tally.courses[name]
    return {
        "edges_h": [each / 3600.0 for each in course.edges.tolist()],
        "attempts": course.limits.sum(axis=1).round().astype(int).tolist(),
        "step_s": {
            word: [quantile(row, part) for row in course.sizes]
            for word, part in (("tenth", 0.1), ("median", 0.5), ("nine_tenths", 0.9))
        },
        "set_by": _binned(course.limits, (*tally.reactions, *OTHERS)),
        "error_by_reaction": _binned(course.by_reaction, tally.reactions),
    }


def _binned(counts: np.ndarray, names: Sequence[str]) -> dict[str, list[float]]:
    """The share of each name in each bin; names that nowhere come to a hundredth go together."""
    whole = counts.sum(axis=1, keepdims=True)
    shares = np.divide(counts, whole, out=np.zeros_like(counts), where=whole > 0.0)
    large = shares.max(axis=0) >= WORTH_A_NAME
    found = {names[row]: shares[:, row].round(4).tolist() for row in np.flatnonzero(large).tolist()}
    return found | {REMAINDER: shares[:, ~large].sum(axis=1).round(4).tolist()}


def quantile(counts: np.ndarray, part: float) -> float | None:
    """The step size below which a part of the counts lies [s], to the width of a class; None without counts."""
    total = counts.cumsum()
    return float(MIDDLES[np.searchsorted(total, part * total[-1])]) if total[-1] else None


def named(shares: np.ndarray, names: Sequence[str]) -> dict[str, float]:
    """Shares by name, the largest first, without those of nothing."""
    order = sorted((row for row in range(len(names)) if shares[row] > 0.0), key=lambda row: -shares[row])
    return {names[row]: float(shares[row]) for row in order}


def _share(part: float, whole: float) -> float:
    return float(part / whole) if whole else 0.0
