"""A model is a value: a list of mechanisms, the rows that are set otherwise, and what is taken to be true of it.

    model = human_muscle().plus(sarm1).with_rows(NAMPT_Km_NAM="1 umol/L").under("nad_halves_by_60")

Each gives another model and leaves the first as it was. Two models are equal when their digests are.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property

from cellsim import units
from cellsim.errors import NetworkError, ParameterError
from cellsim.language.assembly import in_order, once, told
from cellsim.language.formulas import expect
from cellsim.language.mechanism import FIBER, NETWORKS, PERSON, Hypothesis, Mechanism, Structure
from cellsim.language.network import Network
from cellsim.language.observable import Observable
from cellsim.language.parameters import Parameter
from cellsim.language.rest import Rest, left_of_shares
from cellsim.sources import Source, source


@dataclass(frozen=True, eq=False)
class Model:
    """Mechanisms that make one model.

    ``changed`` are the rows that stand in place of the mechanisms' own, ``beyond`` names those of them that were
    allowed outside their range; ``hypotheses`` and ``structure`` are what is taken to be so.
    """

    mechanisms: tuple[Mechanism, ...]
    changed: Mapping[str, Parameter] = field(default_factory=dict)
    beyond: tuple[str, ...] = ()
    hypotheses: tuple[str, ...] = ()
    structure: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "mechanisms", tuple(self.mechanisms))
        object.__setattr__(self, "changed", dict(self.changed))
        once("mechanism", (each.name for each in self.mechanisms))

    # ---- other models

    def plus(self, *mechanisms: Mechanism) -> "Model":
        """This model with more mechanisms.

        Raises
        ------
        NetworkError : a name that the model has already, or a formula that reads what nothing here is.
        """
        made = replace(self, mechanisms=(*self.mechanisms, *mechanisms))
        made.check()
        return made

    def without(self, name: str) -> "Model":
        """This model less one mechanism.

        Raises
        ------
        NetworkError : there is none of that name, or another one reads what it brings.
        """
        self._known(name, [each.name for each in self.mechanisms], "mechanism")
        made = replace(self, mechanisms=tuple(each for each in self.mechanisms if each.name != name))
        made.check()
        return made

    def with_rows(self, beyond: bool = False, **rows: str | float) -> "Model":
        """This model with some rows set: ``with_rows(NAMPT_Km_NAM="0.5 umol/L")``.

        Text has its unit; a number is in cellsim's own units (umol, L, s, mV, umol/L).

        ``beyond`` allows values outside the range of a row; which were so is kept, and told.

        Raises
        ------
        ParameterError : no such row, another dimension, or a value outside its range.
        """
        changed = {name: self._set(name, text, beyond) for name, text in rows.items()}
        outside = [name for name, row in changed.items() if not row.low <= row.value <= row.high]
        kept = (name for name in self.beyond if name not in rows)
        return replace(self, changed={**self.changed, **changed}, beyond=tuple(sorted({*kept, *outside})))

    def under(self, *names: str) -> "Model":
        """This model with hypotheses taken to be so, or with a rival structure.

        Raises
        ------
        ParameterError : there is none of that name.
        """
        made = self
        for name in names:
            if name in made.rivals:
                made = replace(made, structure=name)
            elif name in made.claimed:
                made = replace(made, hypotheses=tuple(dict.fromkeys((*made.hypotheses, name))))
            else:
                made._known(name, [*made.claimed, *made.rivals], "hypothesis or structure")
        return made

    def _set(self, name: str, text: str | float, beyond: bool) -> Parameter:
        rows = self.rows
        if name not in rows:
            if name in self.derived_units:
                raise ParameterError(
                    f"{name} follows from the resting state and has no row to set. Set a row that it follows from, or "
                    f"perturb {name.rpartition('_')[0]} by a factor."
                )
            self._known(name, rows, "parameter")
        row = rows[name]
        if not isinstance(text, str):  # written out in the unit of its row, so that a record can be read back
            number = repr(float(text) / units.scale(row.unit))
            text = number if row.unit == "1" else f"{number} {row.unit}"
        units.to_unit(text, row.unit)  # of the right kind, or a sentence
        value = units.to_internal(text)
        if not math.isfinite(value) or value < 0.0 <= row.low:
            raise ParameterError(f"{name} = '{text}' can be nothing here. Write a finite number, 0 or more.")
        if not row.low <= value <= row.high and not beyond:
            raise ParameterError(
                f"{name} = '{text}' lies outside its range, {row.written[1]} to {row.written[2]} "
                f"({', '.join(row.source)}). Write a value within it, or say beyond to mean it."
            )
        return replace(row, value=value, known=f"set: {text}, in place of {row.written[0]}",
                       written=(text, *row.written[1:]))  # fmt: skip

    def _known(self, name: str, names: Iterable[str], what: str) -> None:
        known = list(names)
        if name in known:
            return
        near = get_close_matches(name, known, 1)
        hint = f"Did you mean '{near[0]}'?" if near else f"There is {', '.join(known[:12])}."
        raise (NetworkError if what == "mechanism" else ParameterError)(f"This model has no {what} '{name}'. {hint}")

    # ---- what it is made of

    @cached_property
    def rows(self) -> dict[str, Parameter]:
        """Every row of every mechanism by name, those that are set or of a rival structure in place of its own."""
        found: dict[str, Parameter] = {}
        for mechanism in self.mechanisms:
            for name, row in mechanism.rows.items():
                if name in found:
                    raise ParameterError(f"The parameter {name} of {mechanism.name} stands in two tables. Keep one.")
                found[name] = row
        rival = self.rivals[self.structure].rows if self.structure else {}
        return found | dict(rival) | dict(self.changed)

    @cached_property
    def networks(self) -> dict[str, Network]:
        """The network of the fiber and that of the person."""
        return {name: self._network(name) for name in NETWORKS}

    @property
    def fiber(self) -> Network:
        """Species, definitions and reactions of a muscle fiber."""
        return self.networks[FIBER]

    @property
    def person(self) -> Network:
        """Vitamin B3 in the person around the muscle."""
        return self.networks[PERSON]

    def of(self, network: str) -> Iterator[Mechanism]:
        """The mechanisms whose chemistry belongs to a network."""
        return (each for each in self.mechanisms if each.network == network)

    @cached_property
    def derived_units(self) -> dict[str, str]:
        """Units of what follows from the rows."""
        numbers = {each.name: each.unit for mechanism in self.mechanisms for each in mechanism.resting}
        taken = {name: "1" for mechanism in self.mechanisms for name in mechanism.remainder.values()}
        return taken | numbers | {each.parameter: each.unit for made in self.mechanisms for each in made.capacities}

    def _network(self, name: str) -> Network:
        own = list(self.of(name))
        for what in ("species", "definitions", "reactions"):
            once(what, (each.name for mechanism in own for each in getattr(mechanism, what)))
        every = {row: each.unit for row, each in self.rows.items()} | self.derived_units
        return Network(
            [each for mechanism in own for each in mechanism.species],
            in_order([each for mechanism in own for each in mechanism.definitions]),
            [each for mechanism in own for each in mechanism.reactions],
            every,
            {name: unit for mechanism in own for name, unit in mechanism.inputs.items()},
        )

    @cached_property
    def rests(self) -> dict[str, Rest]:
        """The rested fiber and the rested person."""
        rows = {name: row.value for name, row in self.rows.items()}
        rows |= left_of_shares(self.mechanisms, rows)
        fiber = Rest(self.of(FIBER), self.networks[FIBER], rows)
        # What the person rests on of the fiber is known by then: its pool, its turnover.
        return {FIBER: fiber, PERSON: Rest(self.of(PERSON), self.networks[PERSON], rows | fiber.numbers())}

    def rest_of(self, network: str, p: Mapping[str, float]) -> Rest:
        """The rest of one fiber or person with parameters of their own, numbers that follow from rows included."""
        return Rest(self.of(network), self.networks[network], p)

    @cached_property
    def values(self) -> dict[str, float]:
        """Every parameter of the reference fiber and person, those that follow from others included."""
        return {**self.rests[PERSON].rows, **self.rests[PERSON].numbers()}

    @cached_property
    def claimed(self) -> dict[str, Hypothesis]:
        """What is claimed and not borne out, by name."""
        return {each.name: each for mechanism in self.mechanisms for each in mechanism.hypotheses}

    @cached_property
    def rivals(self) -> dict[str, Structure]:
        """Rival structures by name."""
        return {each.name: each for mechanism in self.mechanisms for each in mechanism.structures}

    @cached_property
    def observables(self) -> dict[str, Observable]:
        """Every column that a result has, in the order of the mechanisms."""
        once("observable", (each.name for mechanism in self.mechanisms for each in mechanism.observables))
        return {each.name: each for mechanism in self.mechanisms for each in mechanism.observables}

    def source(self, key: str) -> Source:
        """A work by its key: of the library, or of a mechanism."""
        own = {each.key: each for mechanism in self.mechanisms for each in mechanism.sources}
        return own[key] if key in own else source(key)

    def changes_for(self, age_years: float) -> dict[str, float]:
        """Parameters of every fiber that the hypotheses which are on change in a person of this age."""
        changes: dict[str, float] = {}
        for name in self.hypotheses:
            changes |= self.claimed[name].changes(self.values, age_years)
        return changes

    # ---- what must hold

    def check(self) -> None:
        """Raise unless formulas read only what there is, units agree, nothing is made from nothing, shares add up."""
        for network in self.networks.values():
            network.check()
        for name in NETWORKS:
            self._check_observables(name)
        for mechanism in self.mechanisms:
            for row in mechanism.rows.values():
                for key in row.source:
                    self.source(key)
            for reaction in mechanism.reactions:
                self.source(reaction.source)
        self.values  # noqa: B018 - it is worked out, and says what cannot be

    def _check_observables(self, name: str) -> None:
        network = self.networks[name]
        kind = "body" if name == PERSON else "fiber"
        quantities = network.quantities()
        for each in self.observables.values():
            if not each.formula or each.kind == "muscle":
                raise NetworkError(
                    f"The observable {each.name} is read off no network. Give it a formula, and the kind fiber or body."
                )
            if each.kind != kind:
                continue
            if each.rested and kind == "body":
                raise NetworkError(f"The observable {each.name} is of the body, and folds of rest are of fibers only.")
            for read in each.reads:
                if read not in quantities:
                    near = get_close_matches(read, quantities, 1)
                    hint = f" Did you mean '{near[0]}'?" if near else ""
                    raise NetworkError(f"The observable {each.name} reads '{read}', which is nothing here.{hint}")
            if each.measured:
                expect(f"The observable {each.name}", each.formula, quantities, each.unit)

    # ---- identity

    @cached_property
    def digest(self) -> str:
        """sha256 of all that the model declares; where it is the same, so are the results."""
        pages = [told(each) for each in self.mechanisms]
        rows = {name: [row.value, row.low, row.high, row.cv] for name, row in self.rows.items()}
        whole = [pages, rows, sorted(self.hypotheses), self.structure]
        return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()

    def record(self) -> dict[str, object]:
        """What tells this model from others, as JSON can hold it: rows that are set are written out."""
        return {
            "digest": self.digest,
            "mechanisms": [each.name for each in self.mechanisms],
            "rows": {name: row.written[0] for name, row in self.changed.items()},
            "taken": [*self.hypotheses, *([self.structure] if self.structure else [])],
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        return f"<Model {self.digest[:8]} of {', '.join(each.name for each in self.mechanisms)}>"
