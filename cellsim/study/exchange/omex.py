"""A COMBINE archive (OMEX) of a fiber: its SBML, its simulations, who made it and what it rests on, in one file."""

from xml.etree import ElementTree as ET

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.identifiers import HUMAN
from cellsim.kinetics.sbml.words import RESOLVER, addresses
from cellsim.language.model import Model
from cellsim.study.exchange.courses import FiberCourse, courses
from cellsim.study.exchange.extras import library
from cellsim.study.exchange.sedml import sedml
from cellsim.study.exchange.zipped import zipped
from cellsim.study.result.provenance import installed
from cellsim.study.sbml import fiber_sbml, name_of, typical_fiber

SPECIFICATIONS = "http://identifiers.org/combine.specifications/"
FORMATS = {
    "fiber.xml": f"{SPECIFICATIONS}sbml.level-3.version-2",
    "simulation.sedml": f"{SPECIFICATIONS}sed-ml.level-1.version-4",
    "metadata.rdf": f"{SPECIFICATIONS}omex-metadata",
    "README.md": "http://purl.org/NET/mediatypes/text/markdown",
}
MASTER = "simulation.sedml"
LICENSE = "Apache-2.0"  # of the model, as of all of cellsim
CREATOR = "The cellsim contributors"
KEYWORDS = ("skeletal muscle", "NAD+", "energy metabolism", "ordinary differential equations")

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
PRISM = "http://prismstandard.org/namespaces/basic/2.0/"
BIOLOGY = "http://biomodels.net/biology-qualifiers/"
PREFIXES = {"rdf": RDF, "rdfs": RDFS, "dc": DC, "dcterms": TERMS, "prism": PRISM, "bqbiol": BIOLOGY}


def fiber_omex(group: str = "I", model: Model | None = None) -> bytes:
    """The typical fiber of a type with its simulations as a COMBINE archive; the same bytes whenever it is made.

    Parameters
    ----------
    group : "I", "IIa" or "IIx"
    model : what it is made of; the human muscle unless given

    Returns
    -------
    the archive

    Raises
    ------
    ResultError : a library of the extra ``exchange`` is not installed.
    """
    manifest = _manifest()
    model = model or human_muscle()
    done = courses(group, typical_fiber(group, model))
    contents = {
        "manifest.xml": manifest,
        "fiber.xml": fiber_sbml(group, model),
        MASTER: sedml(model.fiber, "fiber.xml", done),
        "metadata.rdf": _metadata(group, model),
        "README.md": _readme(group, done),
    }
    return zipped({name: text.encode() for name, text in contents.items()})


def _manifest() -> str:
    libcombine = library("libcombine", "A COMBINE archive is written")
    manifest = libcombine.CaOmexManifest()
    for name, kind in {".": f"{SPECIFICATIONS}omex", **FORMATS}.items():
        content = manifest.createContent()
        content.setLocation(name if name == "." else f"./{name}")
        content.setFormat(kind)
        content.setMaster(name == MASTER)
    text: str = libcombine.CaWriter().writeOMEXToString(manifest)
    return text


def _title(group: str) -> str:
    return f"A fiber of type {group} of human skeletal muscle, at rest, in work and after a dose"


def _metadata(group: str, model: Model) -> str:
    """Who made it, of what, under which license, and the works that it rests on; without a date, which would differ."""
    for prefix, uri in PREFIXES.items():
        ET.register_namespace(prefix, uri)
    root = ET.Element(f"{{{RDF}}}RDF")
    about = ET.SubElement(
        root, f"{{{RDF}}}Description", {f"{{{RDF}}}about": f"http://omex-library.org/{name_of(group)}.omex"}
    )
    ET.SubElement(about, f"{{{DC}}}title").text = _title(group)
    ET.SubElement(about, f"{{{DC}}}abstract").text = (
        "Energy metabolism, NAD+, redox and signals of one fiber, as ordinary differential equations. "
        "Mitochondria as individuals, the other fibers and the person are left behind."
    )
    for word in KEYWORDS:
        ET.SubElement(about, f"{{{PRISM}}}keyword").text = word
    _link(about, f"{{{BIOLOGY}}}hasTaxon", f"{RESOLVER}{HUMAN}", "Homo sapiens")
    ET.SubElement(ET.SubElement(about, f"{{{DC}}}creator"), f"{{{RDF}}}Description").append(_label(CREATOR))
    _link(about, f"{{{DC}}}license", f"{RESOLVER}spdx:{LICENSE}", LICENSE)
    for key in works(model):
        work = model.source(key)
        for address in addresses(work)[:1]:
            _link(about, f"{{{TERMS}}}references", address, work.cite())
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def works(model: Model) -> list[str]:
    """Keys of the works that the fiber of a model rests on, each once.

    Parameters
    ----------
    model : whose reactions and rows are read

    Returns
    -------
    the keys, in order of their first use
    """
    network = model.fiber
    keys = [each.source for each in network.reactions.values()]
    keys += [key for name in network.parameters if name in model.rows for key in model.rows[name].source]
    return [key for key in dict.fromkeys(keys) if key != "judgement"]


def _link(about: ET.Element, relation: str, address: str, title: str) -> None:
    thing = ET.SubElement(ET.SubElement(about, relation), f"{{{RDF}}}Description")
    ET.SubElement(thing, f"{{{DC}}}identifier", {f"{{{RDF}}}resource": address})
    thing.append(_label(title))


def _label(text: str) -> ET.Element:
    label = ET.Element(f"{{{RDFS}}}label")
    label.text = text
    return label


def _readme(group: str, done: tuple[FiberCourse, ...]) -> str:
    told = "\n".join(f"- `{each.name}`, {each.until:g} s: {each.says}" for each in done)
    version = f" {found}" if (found := installed("cellsim")) else ""
    return f"""# {_title(group)}

Written by cellsim{version}, under {LICENSE}.

- `fiber.xml`: the model, SBML Level 3 Version 2. Times are in s, amounts in umol in 1 L of fiber water.
- `simulation.sedml`: what to simulate, SED-ML Level 1 Version 4, with a report of every species for each course.
- `metadata.rdf`: who made it and the works that it rests on. Each element of the model names its own sources, too.

Courses:

{told}

Plasma and recruitment of these courses are examples: inputs that any program may set otherwise.
"""
