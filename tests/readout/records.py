"""Whether what a result writes down of itself is what was run: every key of its files, checked by other means."""

import hashlib
import io
import json
import math
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import cellsim
from cellsim import Result, Scenario, simulate
from cellsim.biology.exercise.muscles import GROUP
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.laboratory import SAMPLE_ERRORS
from cellsim.kinetics.draws import decision, normal
from cellsim.population.fingerprint import numerics_fingerprint
from cellsim.population.muscle.rested import person_key
from cellsim.scenario.telling.record import rebuilt
from cellsim.scenario.telling.record import record as recorded
from cellsim.study import run
from cellsim.study.result import result as results
from cellsim.study.result.assayed import assayed
from cellsim.study.result.series import Courses, Event
from tests.readout.by_hand import KINDS
from tests.readout.compared import differences, same
from tests.readout.courses import ARMS, REPLICATES, TIMES, Whose, course, made_up_table
from tests.readout.lives import SCENARIO, watched

HOME = Path(cellsim.__file__).parent
COMMAND = ("cellsim", "run", "all.toml")
PACKAGES = ("numpy", "numba", "llvmlite", "scipy", "pandas", "pyarrow", "mesa")
KEY_COLUMNS = ("time_h", "person", "muscle", "group", "arm", "replicate")
EVENTS = [
    (20 / 60, 0.0, "dose", "500 mg NR", "20 minutes"),
    (0.75, 10 / 60, "bout", "downhill running 70 %Wmax", "45 minutes"),
    (50 / 60, 0.0, "assay", "biopsy", "50 minutes"),
    (50 / 60, 0.0, "assay", "blood sample", "50 minutes"),
    (2.0, 0.0, "meal", "80 g carbohydrate", "2 hours"),
    (3.0, 2.0, "perturb", "NAMPT x 0.5", "3 hours"),
]
ASSAYED = {
    "biopsy": ("all", ("phosphocreatine", "atp", "lactate", "ph", "glycogen", "nad_total", "nadh_fraction_cyt", "ampk",
                       "acc_p", "pgc1a_mrna", "pgc1a", "nampt", "mitochondrial_volume", "oxidative_capacity",
                       "damaged_fraction")),
    "blood sample": ("body", ("nad_blood", "nad_pbmc", "nam_plasma", "nr_plasma", "nmn_plasma", "na_plasma",
                              "menam_plasma", "py2_plasma", "py4_plasma", "ck")),
}  # fmt: skip


def packaged() -> Result:
    """The lives of the small run, made into a result once more."""
    lived = watched().lived
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "carried_out", lambda *_: lived)
        return simulate(Scenario.from_text(SCENARIO), command=COMMAND)


def written(result: Result) -> dict[str, bytes]:
    """Every file that a result would write, by name."""
    found: dict[str, bytes] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(results, "publish", lambda folder, contents: found.update(contents))
        result.save("nowhere", {"one": b"1"}, "<p>")
    return found


def wrong_records(result: Result) -> Iterator[str]:
    """Where the files of a result do not say what was run."""
    files = written(result)
    record, page = json.loads(files["provenance.json"]), json.loads(files["summary.json"])
    yield from _keys("provenance.json", record, "provenance digest scenario")
    yield from _wrong_provenance(record)
    yield from _wrong_page(page, set(files))
    yield from _wrong_assays(page["summary"]["assays"])
    yield from _wrong_made_up_assays()
    yield from _wrong_parquet(files["timeseries.parquet"], page, record)


def _keys(where: str, found: Mapping, names: str) -> Iterator[str]:
    if found.keys() != set(names.split()):
        yield f"{where} has the keys {', '.join(found)}"


def _unlike(where: str, found: Mapping, due: Mapping) -> Iterator[str]:
    """Keys on one side only, and values that are not as they must be."""
    yield from (f"{where}: {key} on one side only" for key in found.keys() ^ due.keys())
    yield from (f"{where}: {key} is {found[key]!r}, not {due[key]!r}"
                for key in found.keys() & due.keys() if found[key] != due[key])  # fmt: skip


def _wrong_provenance(record: Mapping) -> Iterator[str]:
    found = record["provenance"]
    if record["scenario"] != SCENARIO:
        yield "provenance.json has another scenario than was written"
    yield from _keys("provenance", found, "cellsim scenario parameters model numerics versions machine command when")
    yield from _unlike("cellsim", found["cellsim"], _program())
    yield from _keys("scenario", found["scenario"], "sha256 seed recordings run")
    told = {name: found["scenario"][name] for name in ("sha256", "seed", "recordings")}
    yield from _unlike("scenario", told, {"sha256": _hash(SCENARIO.encode()), "seed": 5, "recordings": []})
    if recorded(rebuilt(found["scenario"]["run"])) != recorded(Scenario.from_text(SCENARIO)):
        yield "the scenario as run is another"
    tables = {each.stem: _hash(each.read_bytes()) for each in (HOME / "biology").rglob("*.toml")}
    yield from _unlike("parameters", found["parameters"], tables)
    kernel = _hash((HOME / "kinetics" / "generated" / "muscle.py").read_bytes())
    if found["model"] != human_muscle().under("V").digest:
        yield "provenance.json names another model"
    numerics = {"kernel": kernel, "fingerprint": numerics_fingerprint(), "solver": "compiled"}
    yield from _unlike("numerics", found["numerics"], numerics)
    installed = {name: version(name) for name in PACKAGES} | {"python": sys.version.split()[0]}
    yield from _unlike("versions", found["versions"], installed)
    yield from _unlike("machine", found["machine"], _machine())
    if found["command"] != list(COMMAND):
        yield f"the command is {found['command']}"
    yield from _keys("when", found["when"], "started written")
    started, ended = (datetime.fromisoformat(found["when"][name]) for name in ("started", "written"))
    now = datetime.now(started.tzinfo)
    if not (started.tzinfo is not None and started <= ended <= now and (now - started).days == 0):
        yield f"it says it ran from {started} to {ended}"
    compared = {key: value for key, value in found.items() if key != "when"}
    if record["digest"] != _hash(json.dumps(compared, sort_keys=True).encode()):
        yield "the digest of provenance.json is not that of what it says"


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@cache
def _program() -> dict[str, str | None]:
    """Version, commit and hash of the package, found as one would in a shell."""
    asked = subprocess.run(["git", "rev-parse", "HEAD"], cwd=HOME, capture_output=True, text=True, check=False)
    total = hashlib.sha256()
    for path in sorted(HOME.rglob("*"), key=lambda each: each.relative_to(HOME).as_posix()):
        if path.suffix in (".py", ".toml", ".j2"):
            total.update(f"{path.relative_to(HOME).as_posix()}\n".encode())
            total.update(_hash(path.read_bytes().replace(b"\r\n", b"\n")).encode())
    return {
        "version": version("cellsim"),
        "commit": asked.stdout.strip() or None if asked.returncode == 0 else None,
        "source_tree": total.hexdigest(),
    }


def _machine() -> dict[str, str]:
    listing = Path("/proc/cpuinfo")
    models = [line.split(":", 1)[1].strip() for line in listing.read_text().splitlines()
              if line.startswith("model name")] if listing.is_file() else []  # fmt: skip
    cpu = models[0] if models else platform.processor() or platform.machine()
    return {"cpu": cpu, "system": f"{platform.system()} {platform.release()} {sys.platform}"}


def _wrong_page(page: Mapping, files: set[str]) -> Iterator[str]:
    names = "cellsim_result title digest units summary events story sentences notes sources own files"
    yield from _keys("summary.json", page, names)
    due = {"title": "All that can be read", "files": sorted(files), "notes": list(watched().result.notes)}
    yield from _unlike("summary.json", {name: page[name] for name in due}, due)
    units = {name: row.unit for rows in KINDS.values() for name, row in rows.items()}
    yield from _unlike("units", page["units"], units | dict.fromkeys(KEY_COLUMNS, "") | {"time_h": "h"})
    names = ("time_h", "duration_h", "kind", "label", "when")
    plain = {"person": "", "arm": "", "lifted": False, "lasted_h": [], "failed": [], "muscles": []}
    events = [dict(zip(names, each, strict=True)) | plain for each in EVENTS]
    works = [name for name in GROUP if human_muscle().rows[f"{GROUP[name]}_running"].value > 0.0]
    events = [each | ({"muscles": works} if each["kind"] == "bout" else {}) for each in events]
    if len(events) != len(page["events"]):
        yield f"there are {len(page['events'])} events"
    for seen, event in zip(page["events"], events, strict=False):
        times = {name: round(seen[name], 9) for name in ("time_h", "duration_h")}
        yield from _unlike(f"event {event['label']}", seen | times, event | {
            name: round(event[name], 9) for name in times})  # fmt: skip
    summary = page["summary"]
    told = {"span_h": 6.25, "people": ["her", "him"], "arms": ["all"], "replicates": 1}
    yield from _unlike("summary", {name: summary[name] for name in told}, told)
    yield from _keys("summary", summary, " ".join((*told, "definitions", "headline", "assays", "session_shares")))
    for words, part in (("downhill running", "story"), ("70 %Wmax", "story"), ("500 mg", "story")):
        if words not in " ".join(page[part]):
            yield f"the {part} does not say '{words}'"
    if not {"Trammell2016", "He2000"} <= set(page["sources"]):
        yield "the sources lack those of what was simulated"
    if not page["sentences"] or page["sentences"] == page["story"]:
        yield "what is assumed is not said"


def _wrong_assays(rows: list[dict]) -> Iterator[str]:
    """Each reading is the state of that moment, worked out by hand in the test of observables."""
    due = [
        (assay, person, name) for assay, (_, names) in ASSAYED.items() for person in ("her", "him") for name in names
    ]
    if [(row["assay"], row["person"], row["name"]) for row in rows] != due:
        yield "the assays have other readings"
        return
    for row, (assay, person, name) in zip(rows, due, strict=True):
        value = watched().by_hand[person, 3000.0][ASSAYED[assay][0]][name]
        unit = next(kind[name].unit for kind in KINDS.values() if name in kind)
        words = {"unit": unit, "time_h": 50 / 60, "arm": "all", "muscle": "vastus lateralis", "case": person}
        words |= {"replicates": 1, "assay": assay, "person": person, "name": name}
        numbers = {key: row[key] for key in ("value", "low", "high")}
        yield from _unlike(f"{name} in a {assay}", {key: row[key] for key in words}, words)
        yield from (f"{name} in a {assay}: {key} is {seen}, by hand {value}" for key, seen in numbers.items()
                    if not same(seen, value))  # fmt: skip
        errs = name in SAMPLE_ERRORS[assay]
        if row.keys() != words.keys() | numbers.keys() | {"says"} | ({"reported"} if errs else set()):
            yield f"a reading has the keys {', '.join(row)}"
        elif errs and not same(row["reported"], value * _erring(assay, person, name)):
            yield f"{name} in a {assay} is reported as {row['reported']}"


def _erring(assay: str, person: str, name: str) -> float:
    """The lognormal error of a laboratory, of mean one, by hand: of the first visit, for this person and number."""
    cv = human_muscle().rows[SAMPLE_ERRORS[assay][name]].value
    sigma = math.sqrt(math.log(1.0 + cv * cv))
    drawn = normal(5, person_key(person), 0, 0, 0, decision(f"{assay}: {name}"))
    return math.exp(sigma * drawn - 0.5 * sigma * sigma)


def _wrong_made_up_assays() -> Iterator[str]:
    """Assays of one person, of everyone, and of nobody, on courses that differ in person, group and replicate."""
    biopsy, blood = ASSAYED["biopsy"], ASSAYED["blood sample"]
    done = [
        Event(20.0, 0.5, "assay", "biopsy", "her", ARMS["her"]),
        Event(8.5, 1.0, "assay", "blood sample"),
        Event(20.0, 0.0, "assay", "biopsy", "him", ARMS["her"]),
    ]
    due = [
        (hour, person, name, [course(Whose(person, group, each), name)[TIMES.index(hour)] for each in REPLICATES])
        for hour, who, (group, names) in ((8.5, ("her", "him"), blood), (20.0, ("her",), biopsy))
        for person in who
        for name in names
    ]
    seen = assayed(Courses(made_up_table()), done)
    if [(row["time_h"], row["person"], row["name"]) for row in seen] != [each[:3] for each in due]:
        yield "the assays of the made-up courses have other readings"
        return
    for row, (_, person, name, values) in zip(seen, due, strict=True):
        numbers = (sum(values) / len(values), min(values), max(values))
        if not all(map(same, (row["value"], row["low"], row["high"]), numbers)):
            yield f"{name} of {person} reads {row['value']} ({row['low']} to {row['high']}), by hand {numbers}"
        if row["case"] != f"{person}, {ARMS[person]}" or row["arm"] != ARMS[person]:
            yield f"a reading of {person} is of {row['case']}"


def _wrong_parquet(content: bytes, page: Mapping, record: Mapping) -> Iterator[str]:
    table = pq.read_table(io.BytesIO(content))
    about = {key.decode(): value.decode() for key, value in (table.schema.metadata or {}).items()}
    due = {"cellsim_result": str(page["cellsim_result"]), "cellsim_digest": page["digest"],
           "cellsim_provenance": record["digest"], "cellsim_units": json.dumps(page["units"])}  # fmt: skip
    yield from _unlike("timeseries.parquet", {name: about.get(name) for name in due}, due)
    rows = {name: row for kind in KINDS.values() for name, row in kind.items()}
    for field in table.schema:
        unit, says = (field.metadata[key].decode() for key in (b"unit", b"says"))
        if unit != (rows[field.name].unit if field.name in rows else {"time_h": "h"}.get(field.name, "")):
            yield f"{field.name} is said to be in '{unit}'"
        if (field.name in rows) != bool(says):
            yield f"{field.name} is said to be '{says}'"
    frame = table.to_pandas()
    if results.table_digest(frame) != page["digest"]:
        yield "the digest is not that of the table"
    for person in ("her", "him"):
        here = frame[(frame["person"] == person) & (frame["time_h"] == 3000.0 / 3600.0)]
        seen = {
            row["group"]: {name: row[name] for name in rows if row[name] == row[name]} for _, row in here.iterrows()
        }
        yield from differences(seen, watched().by_hand[person, 3000.0], f"timeseries.parquet, {person}")
