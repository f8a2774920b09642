"""A result folder as a Research Object Crate (RO-Crate): all its files in one zip, with what an archive asks of each.

The page ``ro-crate-metadata.json`` follows the profile of process runs: what ran, on which scenario, what came of it,
and which works it rests on. Unpacked, the crate is the result folder again, and loads like it.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cellsim.kinetics.sbml.words import addresses
from cellsim.sources import READ, library
from cellsim.study.disk.files import appearing, write
from cellsim.study.disk.seal import MANIFEST, unsealed
from cellsim.study.exchange import extras
from cellsim.study.exchange.zipped import zipped
from cellsim.study.result.provenance import sha256
from cellsim.study.result.result import Result

VERSION = "1.1"  # of the specification that the profile stands on
PROFILE = "https://w3id.org/ro/wfrun/process/0.5"
CONTEXT = "https://w3id.org/ro/terms/workflow-run/context"  # where sha256 is defined
LICENSE = "https://spdx.org/licenses/Apache-2.0"  # of the software; that of a result is its owner's to give
METADATA = "ro-crate-metadata.json"
SCENARIO = "scenario.toml"
KINDS = {
    ".parquet": "application/vnd.apache.parquet", ".json": "application/json", ".png": "image/png",
    ".html": "text/html", ".toml": "application/toml",
}  # fmt: skip
SAID = {
    "timeseries.parquet": "What was recorded: a row for each moment, person, group of fibers, arm and replicate",
    "summary.json": "Headline numbers, events, story and what was assumed",
    "provenance.json": "Versions, hashes and machine, with the scenario as written",
    "report.html": "The report: the answer first, then figures",
    SCENARIO: "The scenario as written",
    MANIFEST: "Length and sha256 of every file of the result",
}


def save_crate(folder: Path, file: Path) -> Path:
    """Pack a result folder as a crate, whole or not at all; the same folder gives the same bytes.

    Parameters
    ----------
    folder : of a result
    file : the zip that is written; nothing may be there

    Returns
    -------
    the zip

    Raises
    ------
    ResultError : rocrate is not installed, the folder is no whole result, something of that name is there, or the
        system refuses.
    """
    result = Result.load(folder)
    files = {MANIFEST: (folder / MANIFEST).read_bytes(), **unsealed(folder, "result")}
    files[SCENARIO] = result.scenario_text.encode()
    page = json.dumps(metadata(result, files), indent=1, ensure_ascii=False) + "\n"
    with appearing(file) as fresh:
        write(fresh, zipped({METADATA: page.encode(), **dict(sorted(files.items()))}))
    return file


def metadata(result: Result, files: Mapping[str, bytes]) -> dict[str, Any]:
    """What the crate says of itself, as JSON-LD.

    Parameters
    ----------
    result : that the files are of
    files : contents by name

    Returns
    -------
    the page

    Raises
    ------
    ResultError : rocrate is not installed.
    """
    crate = extras.library("rocrate.rocrate", "An RO-Crate is written").ROCrate(version=VERSION)
    crate.metadata.extra_contexts.append(CONTEXT)
    when = result.provenance.get("when", {})
    root = crate.root_dataset
    crate.name, crate.description = result.title, " ".join(each.strip() for each in result.story) or result.title
    root["datePublished"] = when.get("written", "")
    root["identifier"] = f"sha256:{result.digest}"
    root["conformsTo"] = _thing(crate, PROFILE, "CreativeWork", name="Process Run Crate", version="0.5")
    entities = {name: _file(crate, name, raw) for name, raw in sorted(files.items())}
    works = [_work(crate, key) for key in result.sources if key != "judgement"]
    if works:
        root["citation"] = works
    made = [each for name, each in entities.items() if name != SCENARIO]
    times = {"startTime": when.get("started"), "endTime": when.get("written")}
    run = _thing(
        crate, "#run", "CreateAction", name=f"Simulation of {result.title}", instrument=_software(crate, result),
        object=entities[SCENARIO], result=made, **{name: each for name, each in times.items() if each},
    )  # fmt: skip
    root["mentions"] = run
    page: dict[str, Any] = crate.metadata.generate()
    return page


def _thing(crate: Any, id: str, kind: str, **said: Any) -> Any:
    entity = extras.library("rocrate.model", "An RO-Crate is written").ContextEntity(
        crate, id, properties={"@type": kind}
    )
    for key, value in said.items():
        entity[key] = value
    return crate.add(entity)


def _file(crate: Any, name: str, raw: bytes) -> Any:
    said = {
        "name": SAID.get(name, f"Figure of {Path(name).stem.replace('_', ' ')}"),
        "encodingFormat": KINDS.get(Path(name).suffix, "application/octet-stream"),
        "contentSize": str(len(raw)),
        "sha256": sha256(raw),
    }
    return crate.add_file(dest_path=name, properties=said)


def _software(crate: Any, result: Result) -> Any:
    made = result.provenance.get("cellsim", {})
    known = {"softwareVersion": made.get("version"), "identifier": made.get("commit")}
    _thing(crate, LICENSE, "CreativeWork", name="Apache License 2.0")
    return _thing(
        crate, "#cellsim", "SoftwareApplication", name="cellsim",
        description="An agent-based simulator of skeletal muscle", license={"@id": LICENSE},
        **{name: each for name, each in known.items() if each},
    )  # fmt: skip


def _work(crate: Any, key: str) -> Any:
    """A work of the list of literature; one of a mechanism of one's own is known by its key alone."""
    work = library().get(key)
    if work is None:
        return _thing(crate, f"#{key}", "ScholarlyArticle", name=key)
    known = {"author": work.authors, "datePublished": str(work.year or ""), "isPartOf": work.where}
    links = addresses(work)
    return _thing(
        crate, links[0] if links else f"#{key}", "ScholarlyArticle", name=work.title,
        alternateName=key, description=READ[work.read], **{name: each for name, each in known.items() if each},
    )  # fmt: skip
