"""A model is a value: a list of mechanisms, the rows that are set otherwise, and what is taken to be true of it.

    model = human_muscle().plus(sarm1).with_rows(NAMPT_Km_NAM="1 umol/L").under("nad_halves_by_60")

Each gives another model and leaves the first as it was. Two models are equal when their digests are.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from cellsim.errors import NetworkError, ParameterError
from cellsim.language.assembly import Networked, declared, derived, joined, labelings, names_of, once, taken_out
from cellsim.language.labels.label import Tracing
from cellsim.language.labels.tracing import labeled
from cellsim.language.mechanism import FIBER, NETWORKS, PERSON, TISSUE, Mechanism
from cellsim.language.network import Network
from cellsim.language.observable import check_observables
from cellsim.language.parameters import Parameter
from cellsim.language.rest import Rest, left_of_shares
from cellsim.language.rulebook import Parts
from cellsim.language.setting import Numbers, known, left_without, row_set


@dataclass(frozen=True, eq=False)
class Model(Parts, Networked):
    """Mechanisms that make one model.

    Parameters
    ----------
    mechanisms : in an order that names the rows of the kernel
    changed : rows that stand in place of the mechanisms' own, by name
    beyond : names of those of them that were allowed outside their range
    hypotheses, structure : what is taken to be so
    label : part of species beside which there are labelled copies, if any
    clamped : pools whose label is set from outside
    """

    mechanisms: tuple[Mechanism, ...]
    changed: Mapping[str, Parameter] = field(default_factory=dict)
    beyond: tuple[str, ...] = ()
    hypotheses: tuple[str, ...] = ()
    structure: str = ""
    label: str = ""
    clamped: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "mechanisms", tuple(self.mechanisms))
        object.__setattr__(self, "changed", dict(self.changed))
        once("mechanism", names_of(self.mechanisms))

    # ---- other models

    def plus(self, *mechanisms: Mechanism) -> "Model":
        """This model with more mechanisms.

        Parameters
        ----------
        *mechanisms : that come after its own

        Raises
        ------
        NetworkError : no mechanism, a name that the model has already, or a formula that reads what nothing here is.
        """
        made = replace(self, mechanisms=(*self.mechanisms, *mechanisms))
        made.check()
        return made

    def without(self, name: str) -> "Model":
        """This model less one mechanism, and less what is set or taken to be so of it.

        Parameters
        ----------
        name : of the mechanism

        Raises
        ------
        NetworkError : there is none of that name, or another one reads what it brings.
        """
        left = left_without(name, self.mechanisms, self.changed, self.beyond, self.hypotheses, self.structure)
        made = replace(self, **left)
        with taken_out(name):
            made.check()
        return made

    def with_rows(self, *, beyond: bool = False, **rows: str | float) -> "Model":
        """This model with some rows set: ``with_rows(NAMPT_Km_NAM="0.5 umol/L")``.

        Parameters
        ----------
        beyond : allow values outside the range of a row; which were so is kept, and told
        **rows : text has its unit; a number is in cellsim's own units (umol, L, s, mV, umol/L)

        Raises
        ------
        ParameterError : no such row, another dimension, or a value outside its range.
        """
        there, follow = self.rows, self.derived_units
        changed = {name: row_set(there, follow, name, text, beyond) for name, text in rows.items()}
        outside = [name for name, row in changed.items() if not row.low <= row.value <= row.high]
        kept = (name for name in self.beyond if name not in rows)
        made = replace(self, changed={**self.changed, **changed}, beyond=tuple(sorted({*kept, *outside})))
        # a row keeps its unit, so what follows from formulas alone is as it was
        vars(made).update({name: vars(self)[name] for name in ("networks", "pages") if name in vars(self)})
        return made

    def under(self, *names: str) -> "Model":
        """This model with hypotheses taken to be so, or with a rival structure.

        Parameters
        ----------
        *names : of hypotheses, or of one structure

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
                known(name, [*made.claimed, *made.rivals], "hypothesis or structure")
        return made

    def labelled(self, part: str = "", clamped: Iterable[str] = ()) -> "Model":
        """This model with labelled copies beside all of its species that carry a part, none of which is labelled yet.

        What is labelled is said of a muscle that is made of it, not here.

        Parameters
        ----------
        part : what carries the label, "pyridine ring"; the one thing that can be labelled unless given
        clamped : pools of the fiber whose label is set from outside, as a share: what they lose never comes back

        Raises
        ------
        NetworkError : nothing says how to label such a part, or there is no such pool.
        """
        parts = list(labelings(self.mechanisms))
        part = part or (parts[0] if len(parts) == 1 else "")
        known(part, parts, "label of", NetworkError)
        made = replace(self, label=part, clamped=tuple(clamped))
        for pool in made.clamped:
            known(pool, made.tracings[FIBER].pools, "pool with label", NetworkError)
        return made

    # ---- what it is made of

    @cached_property
    def rows(self) -> dict[str, Parameter]:
        """Every row of every mechanism by name, those that are set or of a rival structure in place of its own.

        Raises
        ------
        ParameterError : a parameter stands in the tables of two mechanisms.
        """
        found: dict[str, Parameter] = {}
        for mechanism in self.mechanisms:
            for name, row in mechanism.rows.items():
                if name in found:
                    raise ParameterError(f"The parameter {name} of {mechanism.name} stands in two tables. Keep one.")
                found[name] = row
        rival = self.rivals[self.structure].rows if self.structure else {}
        return Numbers(found | dict(rival) | dict(self.changed))

    @cached_property
    def networks(self) -> dict[str, Network]:
        """The networks of fiber, person and tissue, the first two with labelled copies if the model is labelled."""
        if self.label:
            return self.plain.networks | {name: each.network for name, each in self.tracings.items()}
        every = {row: each.unit for row, each in self.rows.items()} | self.derived_units
        return {name: joined(list(self.of(name)), every) for name in NETWORKS}

    @cached_property
    def plain(self) -> "Model":
        """This model without label."""
        return replace(self, label="", clamped=()) if self.label else self

    @cached_property
    def tracings(self) -> dict[str, Tracing]:
        """The labelled copies of each network; of a model that is not labelled there are none."""
        if not self.label:
            return {}
        known(self.label, labelings(self.mechanisms), "label of", NetworkError)
        said = labelings(self.mechanisms)[self.label]
        clamped = {FIBER: self.clamped, PERSON: ()}
        return {name: labeled(self.plain.networks[name], each, clamped[name]) for name, each in said.items()}

    @cached_property
    def derived_units(self) -> dict[str, str]:
        """Units of what follows from the rows."""
        return derived(self.mechanisms)

    @cached_property
    def rests(self) -> dict[str, Rest]:
        """The rested fiber, the rested person and the rested tissue."""
        rows = {name: row.value for name, row in self.rows.items()}
        rows |= left_of_shares(self.mechanisms, rows)
        rows |= {each: value for tracing in self.tracings.values() for each, value in tracing.arguments().items()}
        rests: dict[str, Rest] = {}
        for name in NETWORKS:
            rests[name] = Rest(self.of(name), self.networks[name], rows)
            # What the person rests on of the fiber is known by then: its pool, its turnover.
            rows = rows | rests[name].numbers()
        return rests

    def rest_of(self, network: str, p: Mapping[str, float]) -> Rest:
        """The rest of one fiber, person or tissue with parameters of their own, numbers that follow from rows included.

        Parameters
        ----------
        network : "fiber", "person" or "tissue"
        p : value of every parameter, by name [cellsim's own units]

        Returns
        -------
        numbers at rest by name, each worked out when it is asked for
        """
        return self.rests[network].like(p)

    @cached_property
    def values(self) -> dict[str, float]:
        """Every parameter of the reference fiber, person and tissue, those that follow from others included."""
        return Numbers({**self.rests[TISSUE].rows, **self.rests[TISSUE].numbers()})

    def changes_for(self, age_years: float) -> dict[str, float]:
        """Parameters of every fiber that the hypotheses which are on change in a person of this age.

        Parameters
        ----------
        age_years : of the person [year]

        Returns
        -------
        values by name [cellsim's own units]
        """
        changes: dict[str, float] = {}
        for name in self.hypotheses:
            changes |= self.claimed[name].changed(self.values, age_years, {*self.fiber.parameters, *self.fiber.inputs})
        return changes

    # ---- what must hold

    def check(self) -> None:
        """Raise unless formulas read only what there is, units agree, nothing is made from nothing, shares add up."""
        for network in self.networks.values():
            network.check()
        places = {"fiber": self.fiber, "body": self.person, "muscle": self.tissue}
        known = {kind: network.quantities() for kind, network in places.items()}
        rows = {name: row.unit for name, row in self.rows.items()} | self.derived_units
        check_observables(self.observables.values(), known, rows)
        for mechanism in self.mechanisms:
            for row in mechanism.rows.values():
                for key in row.source:
                    self.source(key)
            for reaction in mechanism.reactions:
                self.source(reaction.source)
        self.rulebook.check()
        self.values  # noqa: B018 - it is worked out, and says what cannot be

    # ---- identity

    @cached_property
    def pages(self) -> str:
        """What each mechanism declares beside its rows, as JSON."""
        return json.dumps([declared(each) for each in self.mechanisms], sort_keys=True)

    @cached_property
    def digest(self) -> str:
        """sha256 of all that the model declares; where it is the same, so are the results."""
        rows = {name: [row.value, row.low, row.high, row.cv] for name, row in self.rows.items()}
        others = [rows, sorted(self.hypotheses), self.structure]
        others += [self.label, {name: each.digest for name, each in self.networks.items()}] if self.label else []
        return hashlib.sha256(f"[{self.pages}, {json.dumps(others, sort_keys=True)[1:]}".encode()).hexdigest()

    def record(self) -> dict[str, object]:
        """What tells this model from others, as JSON can hold it: rows that are set are written out."""
        rules = self.rulebook.record()
        return {
            "digest": self.digest,
            "mechanisms": [each.name for each in self.mechanisms],
            "rows": {name: row.written[0] for name, row in self.changed.items()},
            "taken": [*self.hypotheses, *([self.structure] if self.structure else [])],
            **({"label": self.label, "clamped": list(self.clamped)} if self.label else {}),
            **({"rules": rules} if rules else {}),
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        return f"<Model {self.digest[:8]} of {', '.join(each.name for each in self.mechanisms)}>"
