"""From a declared network to SBML Level 3 Version 2, which other simulators read.

A content becomes an amount [umol] in a fiber of 1 L of water, so every number
stays what it is in cellsim. A signal becomes a parameter with a rate of change,
a definition an assignment rule, an input a parameter that may be set from
outside. Reactions are called ``v_NAME``, as in the emitted equations.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import libsbml

from cellsim.errors import NetworkError
from cellsim.kinetics.sbml import terms
from cellsim.kinetics.sbml.words import FIBER, annotate, declare_unit, in_fiber, math_of, ramp
from cellsim.language.formulas import names_in
from cellsim.language.network import Definition, Network, Reaction, Species
from cellsim.sources import Source, source

LEVEL, VERSION = 3, 2


@dataclass(frozen=True)
class Filling:
    """What a network needs to become a model that runs.

    Parameters
    ----------
    name : of the SBML model
    values : of parameters and inputs [cellsim's own units]
    start : the state [cellsim's own units]
    shares : the share of fiber water that a place takes, by name; any other place holds 1 L
    says : sentences on parameters and inputs
    sources : keys of the works that these rest on
    notes : sentences on the whole
    identities : what databases call an element, by its id: qualifiers of BioModels.net, each with an identifier
    work : finds a work by its key, where that is of a library of one's own
    """

    name: str
    values: Mapping[str, float]
    start: Mapping[str, float]
    shares: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, Iterable[str]] = field(default_factory=dict)
    sources: Mapping[str, Iterable[str]] = field(default_factory=dict)
    notes: Iterable[str] = ()
    identities: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    work: Callable[[str], Source] = source


def sbml(network: Network, filling: Filling) -> str:
    """The network as the text of an SBML file.

    Parameters
    ----------
    network : what is written
    filling : numbers and words for it

    Returns
    -------
    SBML Level 3 Version 2, without a fault

    Raises
    ------
    NetworkError : libSBML finds any fault in it, of units or otherwise; or a unit that SBML lacks.
    """
    document = libsbml.SBMLDocument(LEVEL, VERSION)
    _Writer(document.createModel(), network, filling).write()
    text = libsbml.writeSBMLToString(document)
    found = faults(text)
    if found:
        raise NetworkError(
            f"This network makes no sound SBML; libSBML finds {len(found)} faults. The first:\n\n{found[0]}\n\n"
            "Mend the declaration that it names."
        )
    return text


def faults(text: str) -> list[str]:
    """Everything that libSBML has to say against an SBML text, warnings included.

    Parameters
    ----------
    text : of an SBML file

    Returns
    -------
    a sentence for each fault
    """
    document = libsbml.readSBMLFromString(text)
    for category in range(libsbml.LIBSBML_CAT_GENERAL_CONSISTENCY, libsbml.LIBSBML_CAT_MODELING_PRACTICE + 1):
        document.setConsistencyChecks(category, True)
    document.checkInternalConsistency()
    document.checkConsistency()
    return [document.getError(number).getMessage().strip() for number in range(document.getNumErrors())]


class _Writer:
    """One model on its way; each method adds one kind of thing."""

    def __init__(self, model: libsbml.Model, network: Network, filling: Filling) -> None:
        self.model, self.network, self.filling = model, network, filling
        self.contents = {name for name, each in network.species.items() if each.unit != "1"}

    def write(self) -> None:
        self._head()
        self._places()
        for species in self.network.species.values():
            self._content(species) if species.name in self.contents else self._signal(species)
        for name, unit in (self.network.parameters | self.network.inputs).items():
            self._given(name, unit)
        for definition in self.network.definitions.values():
            self._definition(definition)
        for reaction in self.network.reactions.values():
            self._reaction(reaction)

    def _head(self) -> None:
        model = self.model
        model.setId(self.filling.name)
        model.setTimeUnits("second")
        model.setVolumeUnits("litre")
        model.setSubstanceUnits(declare_unit(model, "umol"))
        model.setExtentUnits(declare_unit(model, "umol"))
        model.setSBOTerm(terms.FRAMEWORK)
        self._annotate(model, self.filling.notes)
        function = model.createFunctionDefinition()
        function.setId("ramp")
        function.setMath(ramp())

    def _places(self) -> None:
        for place in dict.fromkeys((FIBER, *(each.place for each in self.network.species.values()))):
            compartment = self.model.createCompartment()
            compartment.setId(place)
            compartment.setSpatialDimensions(3)
            compartment.setUnits("litre")
            compartment.setSBOTerm(terms.COMPARTMENT)
            self._annotate(compartment)
            share = self.filling.shares.get(place)
            compartment.setConstant(share is None)
            if share is None:
                compartment.setSize(1.0)
            else:
                self._rule(place, in_fiber(share, self.contents))

    def _annotate(
        self, element: libsbml.SBase, paragraphs: Iterable[str] = (), keys: Iterable[str] = ()
    ) -> None:  # fmt: skip
        identities = self.filling.identities.get(element.getIdAttribute(), ())
        annotate(element, paragraphs, map(self.filling.work, keys), identities)

    def _content(self, species: Species) -> None:
        found = self.model.createSpecies()
        found.setId(species.name)
        found.setCompartment(species.place)
        found.setInitialAmount(float(self.filling.start[species.name]))
        found.setSubstanceUnits(declare_unit(self.model, "umol"))
        found.setHasOnlySubstanceUnits(True)
        found.setBoundaryCondition(False)
        found.setConstant(False)
        found.setSBOTerm(terms.CHEMICAL)
        self._annotate(found, [species.says])

    def _signal(self, species: Species) -> None:
        self._parameter(species.name, "1", self.filling.start[species.name])
        self._annotate(self.model.getParameter(species.name), [species.says])
        makers = [each for each in self.network.reactions.values() if species.name in each.stoichiometry]
        if makers:
            terms = (f"{each.stoichiometry[species.name]!r} * ({each.formula})" for each in makers)
            law = makers[0].formula if _is_plain(makers, species.name) else " + ".join(terms)
            rule = self.model.createRateRule()
            rule.setIdAttribute(f"v_{makers[0].name}")
            rule.setVariable(species.name)
            rule.setMath(math_of(law, self.contents))
            self._annotate(rule, (f"{each.name}: {each.says}" for each in makers), (each.source for each in makers))

    def _parameter(self, name: str, unit: str, value: float | None = None, constant: bool = False) -> None:
        found = self.model.createParameter()
        found.setId(name)
        found.setUnits(declare_unit(self.model, unit))
        found.setConstant(constant)
        found.setSBOTerm(terms.of_constant(name) if constant else terms.QUANTITY)
        if value is not None:
            found.setValue(float(value))

    def _given(self, name: str, unit: str) -> None:
        self._parameter(name, unit, self.filling.values[name], constant=name in self.network.parameters)
        says, keys = (each.get(name, ()) for each in (self.filling.says, self.filling.sources))
        self._annotate(self.model.getParameter(name), says, keys)

    def _definition(self, definition: Definition) -> None:
        self._parameter(definition.name, definition.unit)
        self._annotate(self.model.getParameter(definition.name), [definition.says])
        self._rule(definition.name, math_of(definition.formula, self.contents))

    def _rule(self, name: str, math: libsbml.ASTNode) -> None:
        rule = self.model.createAssignmentRule()
        rule.setVariable(name)
        rule.setMath(math)

    def _reaction(self, reaction: Reaction) -> None:
        if not self.contents.issuperset(reaction.stoichiometry):
            return  # it makes a signal, and stands as that signal's rate of change
        found = self.model.createReaction()
        found.setId(f"v_{reaction.name}")
        found.setName(reaction.name)
        found.setReversible(True)
        found.setSBOTerm(terms.of_reaction(reaction, self.filling.identities))
        for name, count in reaction.stoichiometry.items():
            side = found.createProduct() if count > 0 else found.createReactant()
            side.setSpecies(name)
            side.setStoichiometry(abs(count))
            side.setConstant(True)
            side.setSBOTerm(terms.PRODUCT if count > 0 else terms.REACTANT)
        for name in names_in(reaction.formula):
            if name in self.contents and name not in reaction.stoichiometry:
                modifier = found.createModifier()
                modifier.setSpecies(name)
                modifier.setSBOTerm(terms.MODIFIER)
        law = found.createKineticLaw()
        law.setMath(in_fiber(reaction.formula, self.contents))
        law.setSBOTerm(terms.RATE_LAW)
        self._annotate(found, [reaction.says], [reaction.source])


def _is_plain(makers: list[Reaction], signal: str) -> bool:
    return len(makers) == 1 and makers[0].stoichiometry[signal] == 1.0
