"""How mechanisms are put together: each name once, definitions in an order in which they can be worked out."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import Any

from cellsim.errors import NetworkError
from cellsim.language.formulas import names_in
from cellsim.language.labels.label import Label
from cellsim.language.mechanism import FIBER, PERSON, TISSUE, Mechanism
from cellsim.language.network import Definition, Network


class Networked(ABC):
    """What has the networks of a model, by their names."""

    @property
    @abstractmethod
    def networks(self) -> Mapping[str, Network]:
        """Each by its name."""

    @property
    def fiber(self) -> Network:
        """Species, definitions and reactions of a muscle fiber."""
        return self.networks[FIBER]

    @property
    def person(self) -> Network:
        """Vitamin B3 and carbohydrate in the person around the muscle."""
        return self.networks[PERSON]

    @property
    def tissue(self) -> Network:
        """What heals a muscle, and what fades in it."""
        return self.networks[TISSUE]


def declared(mechanism: Mechanism) -> dict[str, object]:
    """What a mechanism declares, as JSON can hold it, but for its rows, which are told apart, and its literature.

    Rules of the package are told by its version, those of one's own by their text. What could be labeled counts once it
    is: by the networks that come of it.

    Parameters
    ----------
    mechanism : of which its names, formulas and units are told

    Returns
    -------
    a value for each of its fields, by name
    """
    told_apart: Any = {name: () for name in ("labels", "hypotheses", "structures", "sources", "claims", "rules")}
    found = asdict(replace(mechanism, rows={}, replaces={}, **told_apart))
    for name in ("labels", "rules", "replaces"):
        del found[name]
    every = (*mechanism.declared.values(), *mechanism.instead.values())
    if own := {each.name: each.text for each in every if each.text}:
        found["rules"] = own
    found["hypotheses"] = [each.written for each in mechanism.hypotheses]
    return found


def once(what: str, names: Iterable[str]) -> None:
    """Refuse a name that comes twice.

    Parameters
    ----------
    what : are named, as the sentence has it: "species"
    names : in any order

    Raises
    ------
    NetworkError : a name comes twice.
    """
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise NetworkError(
                f"The {what} {name} is declared twice in this model. Take one out, or call it otherwise."
            )
        seen.add(name)


def names_of(given: Iterable[object]) -> list[str]:
    """The names of mechanisms, and nothing else.

    Parameters
    ----------
    given : the mechanisms of a model

    Returns
    -------
    their names, in order

    Raises
    ------
    NetworkError : one of them is a file, a module, or something else.
    """
    names = []
    for each in given:
        if not isinstance(each, Mechanism):
            raise NetworkError(f"{str(each)[:60]!r} is no Mechanism. Give the one that your page makes, not its file.")
        names.append(each.name)
    return names


@contextmanager
def taken_out(name: str) -> Iterator[None]:
    """While it is checked what is left of a model: what the others miss is said to be of what is taken out.

    Parameters
    ----------
    name : of the mechanism that is taken out

    Returns
    -------
    a context to check in

    Raises
    ------
    NetworkError : the others need it.
    """
    try:
        yield
    except NetworkError as reason:
        why = str(reason).partition(" Did you mean")[0]  # what was meant is what is taken out
        raise NetworkError(
            f"{name} cannot be taken out alone, for others need it: {why} Take those out first."
        ) from None


def joined(mechanisms: Sequence[Mechanism], parameters: Mapping[str, str]) -> Network:
    """One network of mechanisms that belong to it.

    Parameters
    ----------
    mechanisms : in the order of the kernel's rows
    parameters : unit of each parameter of the model, by name

    Returns
    -------
    the network, its definitions sorted
    """
    for named, what in (("species", "species"), ("definition", "definitions"), ("reaction", "reactions")):
        once(named, (each.name for mechanism in mechanisms for each in getattr(mechanism, what)))
    return Network(
        [each for mechanism in mechanisms for each in mechanism.species],
        in_order([each for mechanism in mechanisms for each in mechanism.definitions]),
        [each for mechanism in mechanisms for each in mechanism.reactions],
        parameters,
        {name: unit for mechanism in mechanisms for name, unit in mechanism.inputs.items()},
        dict.fromkeys(name for mechanism in mechanisms for name in mechanism.moving),
    )


def derived(mechanisms: Sequence[Mechanism]) -> dict[str, str]:
    """Units of what follows from the rows: what is left of shares, resting numbers, capacities.

    Parameters
    ----------
    mechanisms : of a model, or of a part of it

    Returns
    -------
    the unit of each, by name
    """
    taken = {name: "1" for mechanism in mechanisms for name in mechanism.remainder.values()}
    numbers = {each.name: each.unit for mechanism in mechanisms for each in mechanism.resting}
    return taken | numbers | {each.parameter: each.unit for mechanism in mechanisms for each in mechanism.capacities}


def labelings(mechanisms: Sequence[Mechanism]) -> dict[str, dict[str, Label]]:
    """How to label each part in fiber and person; what only one of them could carry would be lost between the two.

    Parameters
    ----------
    mechanisms : of a model

    Returns
    -------
    for each part that can be labeled, its label in each network
    """
    found: dict[str, dict[str, Label]] = {}
    for mechanism in mechanisms:
        for each in mechanism.labels:
            found.setdefault(each.part, {})[mechanism.network] = each
    return {part: each for part, each in found.items() if each.keys() == {FIBER, PERSON}}


def in_order(definitions: list[Definition]) -> list[Definition]:
    """Definitions so that each stands after those that it reads; otherwise as they come.

    Parameters
    ----------
    definitions : in any order

    Returns
    -------
    the same, sorted

    Raises
    ------
    NetworkError : one is defined by itself, at whatever remove.
    """
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
