"""Control coefficients as a table in the terminal."""

from collections.abc import Mapping

from rich import box
from rich.console import Console
from rich.table import Table

from cellsim.view.figures.control import ranked, subject

WIDTH = 180  # where the output is no terminal
ROWS = 20


def show(facts: Mapping, group: str = "all") -> None:
    """Print what ``Control.facts`` found for one group of fibers, the most powerful enzymes first."""
    console = Console(width=None if Console().is_terminal else WIDTH, highlight=False)
    measures, found = facts["measures"], facts["groups"][group]
    table = Table(
        title=f"Control at rest: {subject(facts, group)}", title_justify="left", title_style="bold",
        box=box.SIMPLE_HEAD, pad_edge=False,
    )  # fmt: skip
    table.add_column("enzyme or\ntransporter", no_wrap=True)
    for each in measures.values():
        table.add_column(each["title"].replace(", ", ",\n"), justify="right", no_wrap=True)
    order = ranked(found["control"], list(measures))
    for name in order[:ROWS]:
        table.add_row(name, *(_three_digits(value) for value in found["control"][name].values()))
    table.add_section()
    left = order[ROWS:]
    others = [sum(found["control"][name][measure] for name in left) for measure in measures]
    table.add_row(f"{len(left)} others", *map(_three_digits, others))
    table.add_row("sum", *(_three_digits(value) for value in found["sum"].values()))
    table.add_row("all reactions", *(_three_digits(value) for value in found["sum_of_reactions"].values()))
    table.add_section()
    for name, row in found["answer_to"].items():
        table.add_row(name, *(_three_digits(value) for value in row.values()))
    console.print(table)
    console.print(
        "Each number: by how many percent the column moves where the enzyme is 1 % more active, for good. All "
        "reactions together hold 1 of a flux and 0 of a pool or a ratio; control.json has each of them. Below: the "
        "answer to 1 % more of what comes from outside."
    )


def _three_digits(value: float) -> str:
    return f"{value:.3f}" if abs(value) >= 0.0005 else "0"
