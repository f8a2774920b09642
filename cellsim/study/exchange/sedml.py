"""The courses of an exported fiber as SED-ML Level 1 Version 4: what to simulate, how exactly, and what to report."""

from collections.abc import Iterable
from typing import Any

from cellsim.errors import ResultError
from cellsim.language.network import Network
from cellsim.study.exchange.courses import FiberCourse
from cellsim.study.exchange.extras import library

LEVEL, VERSION = 1, 4
LANGUAGE = "urn:sedml:language:sbml.level-3.version-2"
SBML = "http://www.sbml.org/sbml/level3/version2/core"
TIME = "urn:sedml:symbol:time"
CVODE = "KISAO:0000019"
STEPS = 100_000  # between two outputs; whoever needs more goes to and fro about the corner of a law
RELATIVE, ABSOLUTE, MOST_STEPS = "KISAO:0000209", "KISAO:0000211", "KISAO:0000415"
MODEL = "/sbml:sbml/sbml:model"


def sedml(network: Network, model: str, courses: Iterable[FiberCourse]) -> str:
    """The text of a SED-ML file.

    Parameters
    ----------
    network : that the SBML file was made of
    model : name of the SBML file, beside which this one lies
    courses : what is simulated

    Returns
    -------
    SED-ML Level 1 Version 4, without a fault

    Raises
    ------
    ResultError : python-libsedml is not installed, or finds a fault in it.
    """
    libsedml = library("libsedml", "SED-ML is written")
    document = libsedml.SedDocument(LEVEL, VERSION)
    document.getNamespaces().add(SBML, "sbml")
    for course in courses:
        _Experiment(libsedml, document, network, model).course(course)
    text: str = libsedml.writeSedMLToString(document)
    read = libsedml.readSedMLFromString(text)
    if read.getNumErrors(libsedml.LIBSEDML_SEV_ERROR):
        raise ResultError(f"These courses make no sound SED-ML: {read.getError(0).getMessage().strip()} Rename them.")
    return text


def place_of(network: Network, name: str) -> str:
    """Where a species or an input stands in the SBML file, as an XPath.

    Parameters
    ----------
    network : that the file was made of
    name : of the species or input

    Returns
    -------
    the path of its element
    """
    species = network.species.get(name)
    kind = "parameter" if species is None or species.unit == "1" else "species"
    many = "species" if kind == "species" else f"{kind}s"
    return f"{MODEL}/sbml:listOf{many.capitalize()}/sbml:{kind}[@id='{name}']"


class _Experiment:
    """One document on its way."""

    def __init__(self, libsedml: Any, document: Any, network: Network, model: str) -> None:
        self.libsedml, self.document, self.network, self.model = libsedml, document, network, model

    def course(self, course: FiberCourse) -> None:
        self._model(course)
        self._simulation(course)
        task = self.document.createTask()
        task.setId(course.name)
        task.setName(course.says)
        task.setModelReference(f"fiber_{course.name}")
        task.setSimulationReference(f"{course.name}_simulation")
        report = self.document.createReport()
        report.setId(f"{course.name}_report")
        report.setName(course.says)
        for name in ("time", *self.network.species):
            self._generator(course, name)
            column = report.createDataSet()
            column.setId(f"{course.name}_column_{name}")
            column.setLabel(name)
            column.setDataReference(f"{course.name}_{name}")

    def _model(self, course: FiberCourse) -> None:
        changed = self.document.createModel()
        changed.setId(f"fiber_{course.name}")
        changed.setLanguage(LANGUAGE)
        changed.setSource(self.model)
        for attribute, values in (("value", course.inputs), ("initialAmount", course.contents)):
            for name, value in values.items():
                change = changed.createChangeAttribute()
                change.setTarget(f"{place_of(self.network, name)}/@{attribute}")
                change.setNewValue(repr(value))

    def _simulation(self, course: FiberCourse) -> None:
        simulation = self.document.createUniformTimeCourse()
        simulation.setId(f"{course.name}_simulation")
        simulation.setInitialTime(0.0)
        simulation.setOutputStartTime(0.0)
        simulation.setOutputEndTime(course.until)
        simulation.setNumberOfSteps(course.steps)
        method = simulation.createAlgorithm()
        method.setKisaoID(CVODE)
        for kind, value in ((RELATIVE, course.relative), (ABSOLUTE, course.absolute), (MOST_STEPS, STEPS)):
            setting = method.createAlgorithmParameter()
            setting.setKisaoID(kind)
            setting.setValue(repr(value))

    def _generator(self, course: FiberCourse, name: str) -> None:
        found = self.document.createDataGenerator()
        found.setId(f"{course.name}_{name}")
        variable = found.createVariable()
        variable.setId(f"{course.name}_variable_{name}")
        variable.setTaskReference(course.name)
        if name == "time":
            variable.setSymbol(TIME)
        else:
            variable.setTarget(place_of(self.network, name))
        found.setMath(self.libsedml.parseL3Formula(variable.getId()))
