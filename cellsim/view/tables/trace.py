"""Where labelled rings were, as a table in the terminal."""

from collections.abc import Mapping

import numpy as np
from rich import box
from rich.console import Console
from rich.table import Table

from cellsim.study.labels.trace import Trace
from cellsim.view.figures.ribbons import percent
from cellsim.view.figures.trace import WHOLE
from cellsim.view.tables.profile import WIDTH

TAKEN_APART = ("muscle", "urine")
LEAST = 5e-4  # of all label: less of a pool is not told
MOST_COLUMNS = 10


def show(trace: Trace) -> None:
    """Print label by place at a few moments, as percent of what was given."""
    console = Console(width=None if Console().is_terminal else WIDTH, highlight=False)
    console.print(_table(trace))
    console.print(
        f"{trace.total:.4g} µmol of rings were labelled: {trace.what}. Everywhere together there is what was given, "
        f"to {max(trace.missing, 1e-16):.0e} of it."
    )


def _table(trace: Trace) -> Table:
    moments = trace.moments()
    moments = [moments[0], *moments[-(MOST_COLUMNS - 1) :]] if len(moments) > MOST_COLUMNS else moments
    table = Table(title=f"{trace.person}: label by place, % of what was given", title_justify="left",
                  title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)  # fmt: skip
    table.add_column("hours after labelling")
    for at in moments:
        table.add_column(f"{trace.time_h[at] - trace.start_h:.3g}", justify="right")
    table.add_column("µmol", justify="right")
    for place, amount in trace.by_place().items():
        if place == "elsewhere" and np.max(amount) < LEAST * trace.total:
            continue  # only tryptophan can go there
        words = "Urine" if place == "urine" else WHOLE[place][0]
        table.add_row(words, *_cells(amount, moments, trace), style="bold")
        if place in TAKEN_APART:
            for pool, within in _pools(trace, place).items():
                table.add_row("  " + pool.removeprefix(f"{place}_").replace("_", " "), *_cells(within, moments, trace))
    return table


def _pools(trace: Trace, place: str) -> Mapping[str, np.ndarray]:
    inside = {pool: amount for pool, amount in trace.amounts.items() if trace.places[pool] == place}
    return {pool: amount for pool, amount in inside.items() if np.max(np.abs(amount)) >= LEAST * trace.total}


def _cells(amount: np.ndarray, moments: list[int], trace: Trace) -> list[str]:
    shares = [percent(amount[at] / trace.total) if amount[at] >= LEAST * trace.total else "–" for at in moments]
    return [*shares, f"{max(amount[moments[-1]], 0.0):.4g}" if amount[moments[-1]] >= LEAST * trace.total else "–"]
