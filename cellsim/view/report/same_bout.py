"""Which bouts of several people or arms are laid side by side."""

from collections.abc import Callable, Sequence

from cellsim.view.tables.rounding import Row


def what(row: Row) -> str:
    """Which bout a headline number is of, without its number: what was done, and when."""
    return row.get("bout_says", "").partition(": ")[2]


def side_by_side(rows: Sequence[Row]) -> Callable[[Row], str | int]:
    """What two bouts have in common that are compared: their number, as long as everyone has as many.

    Otherwise it is what was done and when, if everyone shares one such bout: a ride that one arm has more than the
    others would else stand beside their squats.
    """
    if len({row["bouts"] for row in rows if row["bout"]}) < 2:
        return lambda row: row["bout"]
    cases = {row["case"] for row in rows}
    shared = {what(row) for row in rows if row["bout"]}
    if not any({row["case"] for row in rows if what(row) == each} == cases for each in shared):
        return lambda row: row["bout"]
    return lambda row: what(row) if row["bout"] else 0


def called(rows: Sequence[Row]) -> str:
    """What the bout of these rows is called in a sentence of its own, with its number where all have the same."""
    says = {row["bout_says"] for row in rows}
    if len(says) == 1:
        return says.pop()
    done = {what(row) for row in rows}
    if len(done) == 1:
        only = done.pop()
        return only[:1].upper() + only[1:]
    return f"Bout {rows[0]['bout']}"
