"""Solving sparse linear systems of one fixed shape, planned beforehand.

A fiber's Jacobian is mostly zeros, and always the same ones. The plan chooses
in which order to eliminate species so that few zeros fill in (Markowitz 1957:
the cheapest pivot first, from the diagonal), and writes the whole elimination
down as lists of places in one flat array. Rows of that array are stored one
after the other in the order of elimination, columns ascending.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Elimination:
    """Where everything goes; all numbers are places in the flat matrix, rows or columns.

    ``order`` lists the species as they are eliminated. Row r of the matrix fills the places
    ``row_start[r]`` to ``row_start[r + 1]``, its pivot is at ``pivot[r]``. ``source`` gives the place
    of each Jacobian entry. Left of its pivot, each place of row r takes away a multiple of the row
    named by its column; ``target`` lists the places that this changes, one after the other.
    """

    order: tuple[int, ...]
    source: tuple[int, ...]
    row_start: tuple[int, ...]
    column: tuple[int, ...]
    pivot: tuple[int, ...]
    target: tuple[int, ...]

    @property
    def size(self) -> int:
        """Places in the flat matrix, filled-in ones included."""
        return len(self.column)


def elimination(entries: Iterable[tuple[int, int]], size: int) -> Elimination:
    """Plan the elimination of a matrix that is zero but for some entries and its diagonal (Markowitz 1957).

    Parameters
    ----------
    entries : row and column of each entry that can differ from zero
    size : rows of the matrix
    """
    entries = tuple(entries)
    order, filled = _markowitz(entries, size)
    rank = {row: number for number, row in enumerate(order)}
    rows = [sorted(rank[column] for column in filled[row]) for row in order]
    column = [each for row in rows for each in row]
    row_start = [0]
    for row in rows:
        row_start.append(row_start[-1] + len(row))
    place = {(r, c): row_start[r] + spot for r, row in enumerate(rows) for spot, c in enumerate(row)}
    pivot = [place[r, r] for r in range(size)]
    target = [place[r, later] for r, row in enumerate(rows) for c in row if c < r for later in rows[c] if later > c]
    source = [place[rank[r], rank[c]] for r, c in entries]
    return Elimination(*map(tuple, (order, source, row_start, column, pivot, target)))


def _markowitz(entries: Iterable[tuple[int, int]], size: int) -> tuple[list[int], list[set[int]]]:
    """Pivots from the diagonal, the one with the least possible fill-in first, and the filled rows."""
    rows = [{row} for row in range(size)]
    for r, c in entries:
        rows[r].add(c)
    columns: list[set[int]] = [{r for r in range(size) if c in rows[r]} for c in range(size)]
    left, order = set(range(size)), []
    while left:
        cost = {r: (len(rows[r] & left) - 1) * (len(columns[r] & left) - 1) for r in left}
        chosen = min(left, key=lambda r: (cost[r], r))
        left.remove(chosen)
        order.append(chosen)
        for r in columns[chosen] & left:
            for c in rows[chosen] & left:
                rows[r].add(c)
                columns[c].add(r)
    return order, rows
