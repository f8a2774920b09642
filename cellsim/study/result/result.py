"""A result: its table, what it rests on, and the folder it is kept in."""

import hashlib
import io
import json
import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import ResultError
from cellsim.language.observable import Observable
from cellsim.study.disk.seal import unsealed
from cellsim.study.result.folder import publish, recover
from cellsim.study.result.intervals import RANGED, range_files, ranges_table, unpacked
from cellsim.study.result.provenance import record_digest
from cellsim.study.result.readiness import readiness, ready_for_sessions
from cellsim.study.result.series import Courses, Event
from cellsim.study.result.written import FORMAT, as_csv, as_json, check_format, other_format

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd

KEYS = {"time_h": "float64", "person": "str", "muscle": "str", "group": "str", "arm": "str", "replicate": "int64"}
KEY_UNITS = {"time_h": "h", "person": "", "muscle": "", "group": "", "arm": "", "replicate": ""}
GROUPS = ("all", "I", "IIa", "IIx", "body")
DIGESTS = "digests.parquet"

Printer = Callable[["Result"], tuple[Mapping[str, bytes], str]]
"""What turns a result into figures (name -> PNG bytes) and a report (HTML)."""


def tidy(table: "pd.DataFrame", own: Collection[str] = ()) -> "pd.DataFrame":
    """A result table with its columns checked and in one set of types.

    ``own`` are observables that the human muscle does not have.

    Raises
    ------
    ResultError : a key column is missing, a column is no observable, or a group is unknown.
    """
    missing = [name for name in KEYS if name not in table.columns]
    if missing:
        raise ResultError(f"The result table lacks the column '{missing[0]}'. It needs {', '.join(KEYS)}.")
    known = human_muscle().observables
    others = [str(name) for name in table.columns if name not in KEYS]
    for name in others:
        if name not in known and name not in own:
            near = get_close_matches(name, [*known, *own], 1)
            hint = f" Did you mean '{near[0]}'?" if near else ""
            raise ResultError(f"'{name}' is not an observable.{hint} human_muscle().observables has them by name.")
    if len(set(others)) < len(others):
        raise ResultError("The result table has a column twice. Keep one of each observable.")
    unknown = sorted({str(group) for group in table["group"].unique()} - set(GROUPS))
    if unknown:
        raise ResultError(f"The group '{unknown[0]}' is unknown. A row belongs to one of {', '.join(GROUPS)}.")
    if table.empty:
        raise ResultError("The result table has no rows. Record at least one moment.")
    types, found = KEYS | dict.fromkeys(others, "float64"), table.dtypes.to_dict()
    wrong = {name: kind for name, kind in types.items() if found[name] != kind}
    return (table[[*types]].astype(wrong) if wrong else table[[*types]].copy()).reset_index(drop=True)


def table_digest(table: "pd.DataFrame") -> str:
    """sha256 over names, types and values, column by column; every NaN counts as the same one."""
    total = hashlib.sha256(f"{len(table)} rows {len(table.columns)} columns\n".encode())
    for name in table.columns:
        kind = {"f": "float64", "i": "int64"}.get(table[name].dtype.kind, "text")
        total.update(f"{name}\n{kind}\n".encode())
        if kind == "text":
            places, words = table[name].factorize(use_na_sentinel=False)  # few words, each many times
            each = [f"{len(raw)}:".encode() + raw for raw in (str(word).encode() for word in words)]
            total.update(b"".join([each[place] for place in places]))
        else:
            values = table[name].to_numpy().astype("<f8" if kind == "float64" else "<i8")
            if kind == "float64":
                values[np.isnan(values)] = np.nan
            total.update(values.tobytes())
    return total.hexdigest()


@dataclass(frozen=True, eq=False)
class Result:
    """What a run gave, and all it rests on.

    Parameters
    ----------
    table : one row per moment, person, muscle, group, arm and replicate; then one column per
        observable, NaN where it does not apply. Units are in ``units``, never in a column's name.
    summary : headline numbers, as from ``summarize``; plain values that JSON can hold.
    provenance : record of versions, hashes and machine.
    scenario_text : the scenario as written.
    sentences : what the result assumes.
    sources : keys of the literature it rests on.
    events : what was done, and when.
    story : the scenario read back in sentences.
    notes : what must be said about this run: repairs of a recording, a task that failed.
    printer : makes figures and report when the result is saved.
    own : observables of its model by name, where the human muscle has no such, or another.
    digests : of all state on the way, as ``cellsim.study.digests`` packs them; empty where none were kept.
    ranged : dates by parameters out of their ranges, as ``cellsim.study.result.intervals`` packs them; or empty.
    """

    table: "pd.DataFrame"
    summary: dict
    provenance: dict
    scenario_text: str = ""
    sentences: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    story: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    printer: Printer | None = field(default=None, repr=False)
    own: Mapping[str, Observable] = field(default_factory=dict)
    digests: bytes = field(default=b"", repr=False)
    ranged: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "table", tidy(self.table, self.own))

    def about(self, name: str) -> Observable:
        """What an observable is, of the model that made this result."""
        return self.own[name] if name in self.own else human_muscle().observables[name]

    @cached_property
    def digest(self) -> str:
        """sha256 of the table: equal for equal numbers, on any machine."""
        return table_digest(self.table)

    @cached_property
    def courses(self) -> Courses:
        """The table taken apart into courses in time."""
        return Courses(self.table)

    @property
    def assays(self) -> "pd.DataFrame":
        """What each assay measured, a row for each quantity; columns as in ``cellsim.study.result.assayed``."""
        import pandas as pd

        return pd.DataFrame(self.summary.get("assays", []))

    @cached_property
    def readiness(self) -> "pd.DataFrame":
        """When each muscle was back after each bout, and how sore; columns as in ``cellsim.study.result.readiness``."""
        return readiness(self.courses, self.events)

    @cached_property
    def ranges(self) -> "pd.DataFrame":
        """How far each date goes over the ranges of parameters, where that was asked; columns as in ``intervals``."""
        return ranges_table(unpacked(self.ranged))

    @cached_property
    def session_readiness(self) -> "pd.DataFrame":
        """How ready everyone is for a session of each kind, days after the last bout; columns as there."""
        return ready_for_sessions(self.courses, self.events, self.summary.get("session_shares"))

    @property
    def units(self) -> dict[str, str]:
        """Unit of every column of the table; empty for words and counts."""
        return {
            name: KEY_UNITS.get(name) or ("" if name in KEYS else self.about(name).unit) for name in self.table.columns
        }

    @property
    def title(self) -> str:
        """The title that the scenario gives itself."""
        try:
            return str(tomllib.loads(self.scenario_text).get("title", "")) or "Untitled scenario"
        except tomllib.TOMLDecodeError:
            return "Untitled scenario"

    @property
    def sections(self) -> dict[str, list[str]]:
        """The story by its headings, without the title; what stands before the first heading is under ''."""
        found: dict[str, list[str]] = {"": []}
        heading = ""
        for place, line in enumerate(self.story):
            following = self.story[place + 1] if place + 1 < len(self.story) else ""
            if not line.strip() or (place == 0 and line == self.title):
                continue
            if not line.startswith(" ") and following.startswith(" "):
                heading = line
                found[heading] = []
            else:
                found[heading if line.startswith(" ") else ""].append(line.strip())
        return found

    def save(
        self,
        folder: str | Path,
        figures: Mapping[str, bytes | Callable[["Result"], bytes]] | None = None,
        report: str | None = None,
    ) -> Path:
        """Write the result folder, whole or not at all.

        Parameters
        ----------
        figures : name -> PNG bytes, or a function of the result that gives them.
        report : the report as HTML. With neither given, the result's own ``printer`` makes both.

        Raises
        ------
        ResultError : the folder holds something else, or cannot be written.
        """
        if figures is None and report is None and self.printer is not None:
            figures, report = self.printer(self)
        pictures = {name: each(self) if callable(each) else each for name, each in (figures or {}).items()}
        contents = {f"figures/{name}.png": each for name, each in pictures.items()}
        if report is not None:
            contents["report.html"] = report.encode()
        contents |= {"timeseries.parquet": self._parquet(), "provenance.json": as_json(self._record())}
        contents |= ({DIGESTS: self.digests} if self.digests else {}) | range_files(self.ranged)
        tables = {"readiness.csv": self.readiness, "session_readiness.csv": self.session_readiness}
        contents |= {name: as_csv(each) for name, each in tables.items() if not self.readiness.empty}
        page = {
            "cellsim_result": FORMAT,
            "title": self.title,
            "digest": self.digest,
            "units": self.units,
            "summary": self.summary,
            "events": [asdict(each) for each in self.events],
            "story": self.story,
            "sentences": self.sentences,
            "notes": self.notes,
            "sources": self.sources,
            "own": [asdict(each) for each in self.own.values()],
            "files": sorted([*contents, "summary.json"]),
        }
        contents["summary.json"] = as_json(page)
        return publish(Path(folder), contents)

    def _record(self) -> dict:
        return {"provenance": self.provenance, "digest": record_digest(self.provenance), "scenario": self.scenario_text}

    def _parquet(self) -> bytes:
        import pyarrow as pa
        import pyarrow.parquet as pq

        bare = pa.Table.from_pandas(self.table, preserve_index=False)
        fields = []
        for each in bare.schema:
            says = "" if each.name in KEYS else self.about(each.name).says
            fields.append(each.with_metadata({"unit": self.units[each.name], "says": says}))
        about = {
            "cellsim_result": str(FORMAT),
            "cellsim_digest": self.digest,
            "cellsim_provenance": record_digest(self.provenance),
            "cellsim_units": json.dumps(self.units),
        }
        buffer = io.BytesIO()
        pq.write_table(
            bare.cast(pa.schema(fields, metadata=about)), buffer, compression="zstd", write_page_checksum=True
        )
        return buffer.getvalue()

    @classmethod
    def load(cls, folder: str | Path) -> "Result":
        """Read a result folder back.

        Raises
        ------
        ResultError : it is no result, comes from another format, or any file of it is not as it was written.
        """
        import pyarrow as pa
        import pyarrow.parquet as pq

        folder = Path(folder)
        recover(folder)
        check_format(folder)
        files = unsealed(folder, "result")
        try:
            page, record = json.loads(files["summary.json"]), json.loads(files["provenance.json"])
            if page["cellsim_result"] != FORMAT:
                raise other_format(folder, page["cellsim_result"])
            bare = pq.read_table(pa.BufferReader(files["timeseries.parquet"]), page_checksum_verification=True)
            result = cls(
                bare.to_pandas(), page["summary"], record["provenance"], record["scenario"], page["sentences"],
                page["sources"], [Event(**each) for each in page["events"]], page["story"], page["notes"],
                own={each["name"]: Observable(**each) for each in page.get("own", [])}, digests=files.get(DIGESTS, b""),
                ranged=files.get(RANGED, b""),
            )  # fmt: skip
            same = result.digest == page["digest"] and record_digest(result.provenance) == record["digest"]
        except ResultError:
            raise
        # All bytes are as they were written: what still goes wrong is another's writing, or another library's reading.
        except Exception as reason:
            raise ResultError(
                f"The result in '{folder}' cannot be read ({reason}). Run its scenario again."
            ) from reason
        if not same:
            raise ResultError(
                f"The numbers in '{folder}' are read otherwise than they were written. Run its scenario again."
            )
        return result
