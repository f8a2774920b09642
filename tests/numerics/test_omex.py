"""The COMBINE archive of a fiber: sound for its own libraries, and run from SED-ML it gives our course."""

import io
import re
import sys
import zipfile
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from defusedxml import ElementTree as ET

from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import ResultError, ScenarioError
from cellsim.study.exchange.courses import courses
from cellsim.study.exchange.extras import library
from cellsim.study.exchange.omex import fiber_omex
from cellsim.study.exchange.sedml import sedml
from cellsim.study.sbml import fiber_sbml
from tests.numerics.roadrunners import loaded
from tests.numerics.test_sbml import LEAST, fiber_of, kernel_course

libsedml = pytest.importorskip("libsedml", reason="python-libsedml is not installed")
libcombine = pytest.importorskip("libcombine", reason="python-libcombine is not installed")

SAME = 1e-6
SAME_ACID = 2e-3  # of LEAST at rest, where there is next to none of it: twenty times the absolute tolerance asked for
SBML = {"sbml": "http://www.sbml.org/sbml/level3/version2/core"}
MANIFEST = "{http://identifiers.org/combine.specifications/omex-manifest}content"


@cache
def archive(group: str) -> dict[str, bytes]:
    """The files of the archive by name."""
    held = zipfile.ZipFile(io.BytesIO(fiber_omex(group)))
    return {name: held.read(name) for name in held.namelist()}


@cache
def simulation(group: str) -> libsedml.SedDocument:
    return libsedml.readSedMLFromString(archive(group)["simulation.sedml"].decode())


def run_of(group: str, name: str) -> tuple[dict[str, float], np.ndarray, np.ndarray]:
    """What a task of the SED-ML file changes, the times of its output, and its course by CVODE (time, species).

    All is read off the archive, as a program would that knows nothing of cellsim.
    """
    document = simulation(group)
    task = document.getTask(name)
    model, timing = document.getModel(task.getModelReference()), document.getSimulation(task.getSimulationReference())
    changes = [model.getChange(number) for number in range(model.getNumChanges())]
    changed = {re.search(r"@id='(\w+)'", each.getTarget())[1]: float(each.getNewValue()) for each in changes}
    method = timing.getAlgorithm()
    settings = [method.getAlgorithmParameter(number) for number in range(method.getNumAlgorithmParameters())]
    values = {each.getKisaoID(): float(each.getValue()) for each in settings}
    text = archive(group)[model.getSource()].decode()
    times = np.linspace(timing.getOutputStartTime(), timing.getOutputEndTime(), timing.getNumberOfSteps() + 1)

    runner = loaded(text)
    solver = runner.getIntegrator()
    solver.setValue("stiff", True)
    solver.setValue("relative_tolerance", values["KISAO:0000209"])
    solver.setValue("absolute_tolerance", values["KISAO:0000211"])
    solver.setValue("maximum_num_steps", int(values["KISAO:0000415"]))
    for element, value in changed.items():
        runner[element] = value
    runner.timeCourseSelections = list(human_muscle().fiber.species)
    return changed, times, np.array(runner.simulate(times=times.tolist()))


def test_another_simulator_runs_each_to_our_course() -> None:
    """One test, for a text takes seconds to load. Bout and dose must move the fiber: rest beside rest tells nothing."""
    fiber, moved = fiber_of("I"), {"bout": ("PCr", 0.2), "dose": ("NAD_cyt", 0.02)}
    for name in ("rest", "bout", "dose"):
        changed, times, theirs = run_of("I", name)
        inputs = {each: value for each, value in changed.items() if each in fiber.argument}
        jumps = {each: changed[each] - fiber.Y[fiber.species[each], 0] for each in changed.keys() - inputs.keys()}
        ours = kernel_course("I", inputs, jumps, times)
        apart = np.abs(ours - theirs).max(axis=0) / np.maximum(np.abs(ours).max(axis=0), LEAST)
        for species, each in zip(human_muscle().fiber.species, apart, strict=True):
            assert each < (SAME_ACID if species == "ACID" else SAME), (name, species)
        if name in moved:
            species, least = moved[name]
            course = theirs[:, fiber.species[species]]
            assert abs(course[-1] / course[0] - 1.0) > least, name


def test_sedml_is_sound_and_every_path_leads_somewhere() -> None:
    document = simulation("I")
    assert document.getNumErrors() == 0
    assert (document.getLevel(), document.getVersion()) == (1, 4)
    tree = ET.fromstring(archive("I")["simulation.sedml"])
    named = Counter(each.get("id") for each in tree.iter() if each.get("id"))
    assert not [name for name, times in named.items() if times > 1]
    fiber = ET.fromstring(archive("I")["fiber.xml"])
    targets = {each.get("target") for each in tree.iter() if each.get("target")}
    assert len(targets) > len(human_muscle().fiber.species)
    for target in targets:
        path, _, attribute = target.removeprefix("/sbml:sbml/").partition("/@")
        (element,) = fiber.findall(path, SBML)
        assert not attribute or element.get(attribute) is not None


def test_the_manifest_lists_what_is_there_and_names_the_simulation(tmp_path: Path) -> None:
    file = tmp_path / "fiber.omex"
    file.write_bytes(fiber_omex("I"))
    held = libcombine.CombineArchive()
    assert held.initializeFromArchive(str(file))
    assert held.getMasterFile().getLocation() == "./simulation.sedml"
    listed = {each.get("location") for each in ET.fromstring(archive("I")["manifest.xml"]).iter(MANIFEST)}
    assert listed == {"."} | {f"./{name}" for name in archive("I").keys() - {"manifest.xml"}}
    assert archive("I")["fiber.xml"].decode() == fiber_sbml("I")
    held.cleanUp()


def test_metadata_names_license_and_works() -> None:
    root = ET.fromstring(archive("I")["metadata.rdf"])
    dc, resource = "{http://purl.org/dc/elements/1.1/}", "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"
    assert "type I " in root.find(f".//{dc}title").text
    found = {each.get(resource) for each in root.iter(f"{dc}identifier")}
    assert "https://identifiers.org/spdx:Apache-2.0" in found
    assert "https://identifiers.org/taxonomy:9606" in found
    assert sum("/doi:" in each or "/pubmed:" in each or "/pmc:" in each for each in found) > 20


def test_the_archive_is_the_same_whenever_it_is_made() -> None:
    assert fiber_omex("IIx") == fiber_omex("IIx")
    assert fiber_omex("IIx") != fiber_omex("IIa")


def test_the_command_writes_one_whole_file_and_leaves_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", "--to", "omex", "--type", "IIa"]) == OK
    assert [each.name for each in tmp_path.iterdir()] == ["muscle_fiber_IIa.omex"]
    before = (tmp_path / "muscle_fiber_IIa.omex").read_bytes()
    assert zipfile.ZipFile(io.BytesIO(before)).testzip() is None
    assert main(["export", "--to", "omex", "--type", "IIa"]) == BAD_INPUT
    assert "exists already" in capsys.readouterr().err
    assert (tmp_path / "muscle_fiber_IIa.omex").read_bytes() == before


def test_a_type_that_is_none_is_refused() -> None:
    with pytest.raises(ScenarioError, match="no fiber of type 'IIb'"):
        courses("IIb", fiber_of("I"))


@pytest.mark.parametrize("name", ["libsedml", "libcombine"])
def test_a_missing_library_is_a_sentence_and_nothing_is_written(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    assert main(["export", "--to", "omex", "--out", str(tmp_path / "fiber.omex")]) == BAD_INPUT
    said = capsys.readouterr().err
    assert name in said
    assert "pip install 'cellsim[exchange]'" in said
    assert not [*tmp_path.iterdir()]
    with pytest.raises(ResultError, match="not installed"):
        library(name, "It is written")


def test_a_course_whose_name_is_no_id_makes_no_sedml() -> None:
    rest = courses("I", fiber_of("I"))[0]
    with pytest.raises(ResultError, match="no sound SED-ML"):
        sedml(human_muscle().fiber, "fiber.xml", [replace(rest, name="a rest")])
