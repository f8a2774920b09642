"""The SBML file of a fiber: sound for libSBML, the same numbers in another simulator, and nothing left out."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import libsbml
import numpy as np
import pytest
import roadrunner

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.identifiers import (
    ENZYMES,
    HUMAN_GEM,
    JUDGEMENT,
    PLACES,
    PROCESSES,
    SEEN,
    SIGNALS,
    SPECIES,
)
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import NetworkError
from cellsim.kinetics.sbml.document import Filling, sbml
from cellsim.language.network import Network, Reaction, Species
from cellsim.population.fibers.state import Fibers
from cellsim.sources import source
from cellsim.study.sbml import fiber_sbml, typical_fiber
from tests.numerics.roadrunners import loaded

LEDGERS = {name for name, each in human_muscle().fiber.species.items() if each.ledger}
SIGNED = {name for name, each in human_muscle().fiber.species.items() if each.signed}

# how identifiers.org writes those of each database
FORMS = tuple(
    map(
        re.compile,
        (
            r"CHEBI:\d+", r"GO:\d{7}", r"CL:\d{7}", r"UBERON:\d{7}", r"ec-code:\d+\.\d+\.\d+\.\d+",
            r"uniprot:([OPQ]\d[A-Z0-9]{3}\d|[A-NR-Z]\d([A-Z][A-Z0-9]{2}\d){1,2})",
        ),
    )
)  # fmt: skip

SAME = 3e-6
# What rests at zero has no size of its own there; any real signal of it is above a ten-thousandth of its unit.
LEAST = 1e-4
COURSES = {
    "rest": ("I", {}, {}, np.linspace(0.0, 86400.0, 25)),
    "bout of type I": ("I", {"recruitment": 0.3, "flow_share": 0.9}, {}, np.linspace(0.0, 1200.0, 41)),
    "bout of type IIa": ("IIa", {"recruitment": 0.15, "flow_share": 0.7}, {}, np.linspace(0.0, 600.0, 41)),
    "bout of type IIx": ("IIx", {"recruitment": 0.1, "flow_share": 0.7}, {}, np.linspace(0.0, 300.0, 41)),
    "dose": (
        "I",
        {"NR_plasma": 1.0, "NAM_plasma": 5.0, "NA_plasma": 2.0},
        {"NMN": 5.0},
        np.linspace(0.0, 14400.0, 25),
    ),
    "more mitochondria and a meal": ("IIa", {"V_mit": 0.05, "insulin_action": 0.6}, {}, np.linspace(0.0, 7200.0, 25)),
}


@cache
def text_of(group: str) -> str:
    return fiber_sbml(group)


@cache
def fiber_of(group: str) -> Fibers:
    return typical_fiber(group)


@pytest.fixture(scope="module")
def model() -> libsbml.Model:
    document = libsbml.readSBMLFromString(text_of("I"))
    document.getModel().document = document  # else it is collected, and the model with it
    return document.getModel()


def kernel_course(group: str, inputs: dict, jumps: dict, times: np.ndarray) -> np.ndarray:
    """The state by our own kernel at a tight tolerance, ledgers held to it as well, (time, species)."""
    fiber = fiber_of(group)
    Y, P, H = fiber.Y.copy(), fiber.P.copy(), np.zeros(1)
    for name, value in inputs.items():
        P[fiber.argument[name]] = value
    for name, more in jumps.items():
        Y[fiber.species[name]] += more
    atol = np.where(np.isinf(fiber.tolerance), -1e-9, fiber.tolerance * 1e-6)
    rows = [Y[:, 0].copy()]
    for seconds in np.diff(times):
        outcome = fiber.kernel.advance(Y, P, H, float(seconds), 1e-10, atol)
        assert not outcome.status.any()
        rows.append(Y[:, 0].copy())
    return np.array(rows)


@cache
def ours(course: str) -> np.ndarray:
    return kernel_course(*COURSES[course])


@cache
def theirs(course: str) -> np.ndarray:
    """The same from the file, by CVODE in libRoadRunner."""
    group, inputs, jumps, times = COURSES[course]
    runner = loaded(text_of(group))
    solver = runner.getIntegrator()
    # At rest nicotinamide goes in and out nearly alike: its ledger is the small rest of two rates, and below 1e-13
    # umol/L that is their rounding.
    for name, value in (
        ("relative_tolerance", 1e-11), ("absolute_tolerance", 1e-13), ("maximum_num_steps", 100_000), ("stiff", True),
    ):  # fmt: skip
        solver.setValue(name, value)
    for name, value in inputs.items():
        runner[name] = value
    for name, more in jumps.items():
        runner[name] = runner[name] + more
    runner.timeCourseSelections = list(human_muscle().fiber.species)
    return np.array(runner.simulate(times=times.tolist()))


@pytest.mark.parametrize("group", ["I", "IIa", "IIx"])
def test_libsbml_has_nothing_to_say_against_the_file(group: str) -> None:
    document = libsbml.readSBMLFromString(text_of(group))
    for category in range(libsbml.LIBSBML_CAT_GENERAL_CONSISTENCY, libsbml.LIBSBML_CAT_MODELING_PRACTICE + 1):
        document.setConsistencyChecks(category, True)
    document.checkInternalConsistency()
    document.checkConsistency()
    document.checkConsistencyWithStrictUnits()
    assert [document.getError(number).getMessage() for number in range(document.getNumErrors())] == []


@pytest.mark.parametrize("course", COURSES)
def test_another_simulator_gives_the_same_course(course: str) -> None:
    kernel, other = ours(course), theirs(course)
    names = list(human_muscle().fiber.species)
    floor = np.array([LEAST if name in SIGNED else 0.0 for name in names])
    size = np.maximum(np.abs(kernel).max(axis=0), floor)
    apart = np.abs(kernel - other).max(axis=0) / np.where(size > 0.0, size, 1.0)
    worst = int(apart.argmax())
    same = 20.0 * SAME if names[worst] == "ACID" else SAME  # of which there is next to none at rest
    assert apart[worst] < same, f"{names[worst]}: {apart[worst]:.2e}"


def test_the_bout_is_work_and_the_dose_is_taken_up() -> None:
    """Else the comparison above would compare rest with rest."""
    at = fiber_of("I").species
    worked, dosed = ours("bout of type I"), ours("dose")
    assert worked[-1, at["PCr"]] < 0.8 * worked[0, at["PCr"]]
    assert dosed[-1, at["NAD_cyt"]] > 1.02 * dosed[0, at["NAD_cyt"]]


def test_the_file_starts_at_rest() -> None:
    course = theirs("rest")
    moving = {
        name
        for name, column in zip(human_muscle().fiber.species, course.T, strict=True)
        if np.abs(column - column[0]).max() > 2e-4 * max(abs(column[0]), 1.0)
    }
    assert moving <= set(LEDGERS)


def test_numbers_read_back_are_those_of_the_fiber(model: libsbml.Model) -> None:
    fiber, network = fiber_of("I"), human_muscle().fiber
    for name, row in fiber.argument.items():
        assert model.getParameter(name).getValue() == pytest.approx(fiber.P[row, 0], rel=1e-14, abs=0.0), name
        assert model.getParameter(name).getConstant() == (name in network.parameters)
    for name, row in fiber.species.items():
        found = model.getSpecies(name)
        value = found.getInitialAmount() if found else model.getParameter(name).getValue()
        assert value == pytest.approx(fiber.Y[row, 0], rel=1e-14, abs=0.0), name
        assert bool(found) == (network.species[name].unit != "1"), name


def test_everything_declared_is_in_the_file_with_a_unit(model: libsbml.Model) -> None:
    network = human_muscle().fiber
    for name in (*network.arguments, *network.definitions):
        assert model.getParameter(name).isSetUnits(), name
    assert {rule.getVariable() for rule in model.getListOfRules() if rule.isAssignment()} >= network.definitions.keys()
    laws = {each.getId() for each in model.getListOfReactions()}
    laws |= {rule.getIdAttribute() for rule in model.getListOfRules() if rule.isRate()}
    assert laws == {f"v_{name}" for name in network.reactions}


@pytest.mark.parametrize(
    ("name", "place", "share"),
    [("NAD_nuc", "nucleus", "Volume_nuc"), ("NADH_cyt", "cytosol", "V_cyt"), ("NAD_mit", "matrix", "V_mit")],
)
def test_a_pool_lies_in_its_compartment_of_the_present_size(name: str, place: str, share: str) -> None:
    runner = loaded(text_of("I"))
    runner["V_mit"] = 0.06
    assert runner.model[place] == pytest.approx(runner[share])
    assert runner[f"[{name}]"] == pytest.approx(runner[name] / runner[share])


def links(element: libsbml.SBase, qualifier: int = libsbml.BQB_IS_DESCRIBED_BY) -> set[str]:
    """Addresses of one relation to an element: what it is described by, unless another is given."""
    terms = [element.getCVTerm(number) for number in range(element.getNumCVTerms())]
    assert all(term.getQualifierType() == libsbml.BIOLOGICAL_QUALIFIER for term in terms)
    told = [term for term in terms if term.getBiologicalQualifierType() == qualifier]
    return {term.getResourceURI(number) for term in told for number in range(term.getNumResources())}


def test_every_source_stands_by_what_rests_on_it(model: libsbml.Model) -> None:
    network, table = human_muscle().fiber, human_muscle().rows
    owed = [(f"v_{each.name}", each.source) for each in network.reactions.values()]
    owed += [(name, key) for name in network.parameters if name in table for key in table[name].source]
    assert len({key for _, key in owed}) > 20
    for owner, key in owed:
        element = model.getElementBySId(owner) or next(
            rule for rule in model.getListOfRules() if rule.getIdAttribute() == owner
        )
        assert f"[{key}]" in element.getNotesString(), (owner, key)
        for number in re.findall(r"PMC\d+|(?<=PMID:)\d+|10\.\d{4,}/[^\s,]+", source(key).id):
            assert any(link.endswith(f":{number}") for link in links(element)), (owner, number)


def test_identifiers_are_of_things_that_there_are() -> None:
    network = human_muscle().fiber
    there = {*network.species, *(each.place for each in network.species.values())}
    elements, steps = PLACES + SPECIES + SIGNALS, PROCESSES + ENZYMES
    assert {name for row in elements for name in row.of} <= there
    assert {name for row in steps for name in row.of} <= network.reactions.keys()
    assert {row.checked for row in elements + steps} <= {HUMAN_GEM, SEEN, JUDGEMENT}
    rows = [(row.id, row.relation, name) for row in elements + steps for name in row.of]
    assert len(rows) == len(set(rows)) > 120
    odd = [row.id for row in elements + steps if not any(form.fullmatch(row.id) for form in FORMS)]
    assert not odd


def test_every_identifier_stands_by_its_element(model: libsbml.Model) -> None:
    rules = {rule.getIdAttribute(): rule for rule in model.getListOfRules()}
    for prefix, rows in (("", PLACES + SPECIES + SIGNALS), ("v_", PROCESSES + ENZYMES)):
        for row in rows:
            for name in row.of:
                element = model.getElementBySId(prefix + name) or rules[prefix + name]
                told = links(element, libsbml.BiolQualifierType_fromString(row.relation))
                assert f"https://identifiers.org/{row.id}" in told, (row.id, name)
    assert links(model, libsbml.BQB_HAS_TAXON) == {"https://identifiers.org/taxonomy:9606"}
    assert not links(model.getSpecies("ACID"), libsbml.BQB_IS)


def test_what_conserves_a_substance_in_the_equations_has_its_parts() -> None:
    """One identifier stands for one substance: species that share it are made of the same."""
    network = human_muscle().fiber
    for row in SPECIES:
        if row.relation == "is":
            assert len({tuple(sorted(network.species[name].parts.items())) for name in row.of}) == 1, row.id


@pytest.mark.parametrize(
    ("element", "term"),
    [
        ("v_SLC25A51", "SBO:0000655"), ("v_NAMPT", "SBO:0000176"), ("v_NHE", "SBO:0000375"), ("ATP", "SBO:0000247"),
        ("NAMPT_Km_NAM", "SBO:0000027"), ("NAMPT_Vmax", "SBO:0000186"), ("NAMPT_Ki_NAD", "SBO:0000261"),
        ("CK_Keq", "SBO:0000281"), ("Acc_tau", "SBO:0000348"), ("recruitment", "SBO:0000002"), ("fiber", "SBO:0000290"),
        ("CD38_NMN_kcat_ratio", "SBO:0000002"),
    ],
)  # fmt: skip
def test_each_element_says_what_kind_of_thing_it_is(model: libsbml.Model, element: str, term: str) -> None:
    assert model.getElementBySId(element).getSBOTermID() == term


def test_a_relation_that_is_none_is_refused() -> None:
    network, filling = small("@k * A")
    with pytest.raises(NetworkError, match="no qualifier"):
        sbml(network, replace(filling, identities={"A": (("resembles", "CHEBI:15422"),)}))


def small(law: str, unit: str = "1/s") -> tuple[Network, Filling]:
    network = Network([Species("A")], [], [Reaction("R", "A ->", law, "judgement")], {"R_k": unit}, {})
    return network, Filling("small", {"R_k": 0.1}, {"A": 2.0})


def test_a_sound_network_of_one_reaction_decays_as_it_should() -> None:
    runner = roadrunner.RoadRunner(sbml(*small("@k * A")))
    assert runner.simulate(times=[0.0, 10.0], selections=["A"])[-1][0] == pytest.approx(2.0 * np.exp(-1.0), rel=1e-5)


@pytest.mark.parametrize(
    ("law", "unit", "says"),
    [
        ("@k * A", "mmol/L", "unit"),
        ("@k * ramp(A)", "1/s", "unit"),
        ("@k * A", "bpm", "no unit for bpm"),
        ("@k * A // 2", "1/s", "formula language"),
    ],
)
def test_a_network_that_makes_no_sound_sbml_is_refused(law: str, unit: str, says: str) -> None:
    with pytest.raises(NetworkError, match=says):
        sbml(*small(law, unit))


def test_the_command_writes_one_whole_file(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    file = tmp_path / "fiber.xml"
    assert main(["sbml", str(file), "--type", "IIx"]) == OK
    assert str(file) in capsys.readouterr().out
    assert [each.name for each in tmp_path.iterdir()] == ["fiber.xml"]
    assert file.read_text(encoding="utf-8") == text_of("IIx")


def test_the_command_leaves_what_is_there_and_refuses_odd_places(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    there = tmp_path / "mine.xml"
    there.write_text("mine")
    for place, says in (
        (there, "exists already"),
        (tmp_path, "exists already"),
        (tmp_path / "nowhere" / "out.xml", "cannot be written"),
        (there / "out.xml", "cannot be written"),
        (tmp_path / ("long" * 100), "cannot be written"),
    ):
        assert main(["sbml", str(place)]) == BAD_INPUT
        said = capsys.readouterr().err
        assert says in said
        assert "Choose another" in said
    assert there.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["mine.xml"]
