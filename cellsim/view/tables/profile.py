"""A profile as tables in the terminal."""

from collections.abc import Mapping

from rich import box
from rich.console import Console
from rich.table import Table

from cellsim.study.profile.tally import CUT

WIDTH = 140  # where the output is no terminal
FOREMOST = 3


def show(facts: Mapping) -> None:
    """Print what ``Profile.facts`` found for everyone."""
    console = Console(width=None if Console().is_terminal else WIDTH, highlight=False)
    whole = facts["everyone"]
    for table in (_phases(whole["phases"]), _coupling(whole["coupling"]), _fibers(whole["fibers"])):
        console.print(table)
    fibers, time = whole["fibers"], whole["time"]
    kinds = ", ".join(f"{kind} {each['attempts_per_fiber']:.0f}" for kind, each in fibers["by_type"].items())
    console.print(
        f"Attempts per fiber by type: {kinds}. {_percent(fibers['lanes_used'])} of the steps of all lanes carried a "
        "fiber; the other lanes waited for the slowest fiber of their block, or had none."
    )
    spent = sum(each["cpu_s"] for each in time.values())
    ordered = sorted(time.items(), key=lambda item: -item[1]["cpu_s"])
    shares = ", ".join(f"{name} {_percent(each['share'])}" for name, each in ordered)
    console.print(f"CPU time {spent:.3g} s: {shares}.")
    console.print(f"Profiling itself took {facts['profiling_cpu_s']:.3g} s more, which is not counted here.")


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)
    for place, column in enumerate(columns):
        table.add_column(column, justify="right" if 0 < place < len(columns) - 1 else "left")
    return table


def _phases(phases: Mapping[str, Mapping]) -> Table:
    table = _table(
        "Attempted steps by phase", "phase", "hours", "per fiber\nand hour", "rejected", "typical\nstep",
        "cut by\ncoupling", "the error comes from",
    )  # fmt: skip
    for name, each in phases.items():
        foremost = list(each["error_by_reaction"].items())[:FOREMOST]
        table.add_row(
            name, _short(each['simulated_h']), _short(each['attempts_per_fiber_hour']),
            _percent(each["rejected"] / each["attempts"]), _seconds(each["typical_step_s"]),
            _percent(each["set_by"].get(CUT, 0.0)), ", ".join(f"{who} {_percent(part)}" for who, part in foremost),
        )  # fmt: skip
    return table


def _coupling(intervals: Mapping[str, Mapping]) -> Table:
    table = _table(
        "Chemistry between two settings of its inputs, of which an exchange with the blood has two",
        "stretch", "calls", "attempts per\nfiber and call",
        "rejected", "cut by\ncoupling", "attempts if\njoined, about", "ms of CPU per call: chemistry + exchange",
    )  # fmt: skip
    for name, each in intervals.items():
        chemistry, exchange = (1e3 * each[f"{what}_cpu_s"] / each["calls"] for what in ("chemistry", "exchange"))
        table.add_row(
            name, str(each["calls"]), f"{each['attempts_per_fiber_and_call']:.2f}",
            _percent(each["rejected"] / each["attempts"]), _percent(each["attempts_cut_short"]),
            _percent(each["attempts_if_joined"] / each["attempts"]), f"{chemistry:.3f} + {exchange:.3f}",
        )  # fmt: skip
    return table


def _fibers(fibers: Mapping) -> Table:
    table = _table("The costliest fibers", "fiber", "type", "mitochondria", "attempts", "person")
    for each in fibers["costliest"]:
        table.add_row(
            str(each["key"]), each["type"], f"{100 * each['mitochondria']:.2f} %", str(each["attempts"]), each["person"]
        )
    return table


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if share >= 0.0095 or share == 0.0 else f"{100 * share:.1g} %"


def _short(number: float) -> str:
    """Three digits, and never a power of ten."""
    return f"{number:.0f}" if number >= 100.0 else f"{number:.3g}"


def _seconds(step: float | None) -> str:
    if step is None:
        return ""
    return f"{_short(step / 3600.0)} h" if step >= 7200.0 else f"{_short(step)} s"
