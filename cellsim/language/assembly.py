"""How mechanisms are put together: each name once, definitions in an order in which they can be worked out."""

from collections.abc import Iterable
from dataclasses import asdict, replace

from cellsim.errors import NetworkError
from cellsim.language.formulas import names_in
from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition


def told(mechanism: Mechanism) -> dict[str, object]:
    """What a mechanism declares, as JSON can hold it, but for its rows, which are told apart, and its literature."""
    found = asdict(replace(mechanism, rows={}, hypotheses=(), structures=(), sources=(), claims=()))
    found["hypotheses"] = [each.name for each in mechanism.hypotheses]
    return found


def once(what: str, names: Iterable[str]) -> None:
    """Raise a sentence where a name comes twice."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise NetworkError(f"The {what} {name} is declared twice in this model. Take one out, or give it a name.")
        seen.add(name)


def in_order(definitions: list[Definition]) -> list[Definition]:
    """Definitions so that each stands after those that it reads; otherwise as they come."""
    by_name = {each.name: each for each in definitions}
    placed: dict[str, Definition] = {}

    def place(each: Definition, path: tuple[str, ...]) -> None:
        if each.name in path:
            raise NetworkError(f"{each.name} is defined by itself: {' -> '.join((*path, each.name))}.")
        if each.name not in placed:
            for name in names_in(each.formula):
                if name in by_name:
                    place(by_name[name], (*path, each.name))
            placed[each.name] = each

    for each in definitions:
        place(each, ())
    return list(placed.values())
