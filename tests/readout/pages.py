"""Whether the tables of the report's page hold the numbers of the summary, each in its row, column and unit."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

import numpy as np

from cellsim import Result
from cellsim.study.result.assayed import assayed
from cellsim.study.result.series import Courses, Event
from cellsim.view.report.report import report
from cellsim.view.tables.assays import measured
from tests.readout.by_hand import KINDS
from tests.readout.courses import ARMS, BOUTS, PEOPLE, REPLICATES, TIMES, Whose, course, made_up, made_up_table
from tests.readout.headline_by_hand import FALLING, NUMBERS, asked
from tests.readout.lives import watched
from tests.readout.records import ASSAYED

BEHIND = {"mmol/L": " mmol/L", "umol/L": " µmol/L", "s": " s", "h": " h", "1": "", "fraction": " %", "percent": " %",
          "fold": " × rest", "U/L": " U/L", "W": " W", "kJ": " kJ", "N m": " N·m"}  # fmt: skip
IN_BRACKETS = {"mmol/kg": "mmol/kg wet", "mmol/L/s": "mmol/L/s", "1": "", "fold": "× rest", "umol/L": "µmol/L",
               "percent": "%"}  # fmt: skip
Table = list[list[tuple[str, str]]]
"""Rows of cells, each with what it is of (``data-of``) and its text."""


class Page(HTMLParser):
    """The tables of a page, each under its class."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.tables: list[tuple[str, Table]] = []
        self._open = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "table":
            self.tables.append((found.get("class") or "", []))
        elif tag == "tr":
            self.tables[-1][1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][1][-1].append((found.get("data-of") or "", ""))
            self._open = True

    def handle_endtag(self, tag: str) -> None:
        self._open = self._open and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._open:
            of, text = self.tables[-1][1][-1][-1]
            self.tables[-1][1][-1][-1] = of, text + data.replace("\N{NO-BREAK SPACE}", " ")


def wrong_numbers(page: Page) -> Iterator[str]:
    """Where the table of all headline numbers of the made-up courses does not say what they are."""
    rows = next(table for name, table in page.tables if name == "headline")
    columns = {f"{person}, {ARMS[person]}": person for person in PEOPLE}
    if [text for _, text in rows[0]][1:] != list(columns):
        yield f"the columns are {rows[0]}"
    due = asked()
    for heading, cells in _under_headings(rows[1:]):
        bout = re.search(r"bout (\d+) of", heading)
        number = int(bout[1]) if bout else 0
        if number and heading != _rides(number):
            yield f"a block is headed '{heading}', not '{_rides(number)}'"
        says = cells[0][1]
        names = [name for name, each in NUMBERS.items() if each.words in says and each.of_bout == bool(number)]
        if len(names) != 1 or (not number and NUMBERS[names[0]].part != heading):
            yield f"'{says}' under '{heading}' is the row of {names}"
            continue
        for of, text in cells[1:]:
            values = due.pop((columns.get(of, of), names[0], number), None)
            if values is None:
                yield f"{names[0]} of {of} stands there twice"
            elif np.isnan(values).any():
                if not text.startswith(FALLING):
                    yield f"{names[0]} of {of} is '{text}', not '{FALLING}'"
            elif not _told(text, values, names[0]):
                yield f"{names[0]} of {of} is '{text}', by hand {np.mean(values):g} {NUMBERS[names[0]].unit}"
    yield from (f"{key} is missing" for key in due)


def _rides(bout: int) -> str:
    """What stands over a bout's block: whose it is, which, and when."""
    return "; ".join(
        f"{person}, {ARMS[person]}: bout {bout} of 4: ride {bout} of {person} at {BOUTS[person][bout - 1][0]:g} hours"
        for person in PEOPLE
    )


def _under_headings(rows: Table) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    heading = ""
    for cells in rows:
        if len(cells) == 1:
            heading = cells[0][1]
        else:
            yield heading, cells


def _told(text: str, values: Sequence[float], name: str) -> bool:
    """Whether a cell says the mean and the range of these values, to two figures or so, in their unit."""
    unit = NUMBERS[name].unit
    scale = 100.0 if unit == "fraction" else 1.0
    seen = [float(each) for each in re.findall(r"[-+]?\d+(?:\.\d+)?", text.replace("\N{MINUS SIGN}", "-"))]
    due = [scale * each for each in (np.mean(values), min(values), max(values))]
    whole = unit in ("fraction", "h", "W", "kJ") or name.endswith("_change")
    least = [0.006 if name.startswith("ph_") else 0.51 if whole else 0.051 * abs(each) for each in due]
    close = [abs(a - b) <= most for a, b, most in zip(seen, due, least, strict=False)]
    ranged = len(seen) == 3 or (len(seen) == 1 and due[2] - due[1] <= 2.0 * least[0])
    signed = text.startswith("+") == (name.endswith("_change") and seen[0] > 0.0)
    return ranged and signed and all(close) and text.endswith(BEHIND[unit])


def wrong_record(page: Page, result: Result) -> Iterator[str]:
    """Where the page's record is not that of the result, key by key; the run itself is left to provenance.json."""
    rows = next(table for name, table in page.tables if name == "record")
    seen = {cells[0][1]: cells[1][1] for cells in rows}
    due = {"digest of the numbers": result.digest} | dict(_leaves(result.provenance))
    yield from (f"the record has '{name}' on one side only" for name in seen.keys() ^ due.keys())
    yield from (f"'{name}' is '{seen[name]}', not '{due[name]}'" for name in seen.keys() & due.keys()
                if seen[name] != due[name])  # fmt: skip


def _leaves(record: Mapping, above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in record.items():
        name = f"{above} {key}".strip().replace("_", " ")
        if isinstance(value, Mapping):
            yield from _leaves(value, name) if name != "scenario run" else ()
        else:
            text = " ".join(value) if isinstance(value, list) else str(value or "")
            yield name, text or "\N{EN DASH}"


def wrong_readings(page: Page) -> Iterator[str]:
    """Where the tables of assays do not say what was there at their moment."""
    tables = [table for name, table in page.tables if name == "headline"][1:]
    asked_of = [(assay, person) for assay in ASSAYED for person in watched().lives]
    if len(tables) != len(asked_of):
        yield f"there are {len(tables)} tables of assays"
    for table, (assay, person) in zip(tables, asked_of, strict=False):
        group, names = ASSAYED[assay]
        if f"<h3>{assay.capitalize()}, {person}</h3>" not in page.text:
            yield f"the {assay} of {person} has no heading"
        if [text for _, text in table[0]] != ["", "at 50 minutes"]:
            yield f"the {assay} of {person} was {table[0]}"
        for name, cells in zip(names, table[1:], strict=True):
            row = next(kind[name] for kind in KINDS.values() if name in kind)
            unit = IN_BRACKETS.get(row.unit, row.unit) if row.unit != "fraction" else "fraction"
            value = watched().by_hand[person, 3000.0][group][name]
            there = float(cells[1][1].partition(", read as ")[0])
            near = abs(there - value) <= max(0.0051 * abs(value), 0.0051 * (name == "ph"))
            if not near or (unit and f"[{unit}]" not in cells[0][1]) or len(cells) != 2:
                yield f"{name} of {person} is {cells}, by hand {value:g} {row.unit}"


def wrong_ranges() -> Iterator[str]:
    """Where a reading of several replicates does not say its mean and its range, in the row of its name."""
    blood = Event(8.5, 0.0, "assay", "blood sample", "her", ARMS["her"])
    rows = assayed(Courses(made_up_table()), [blood])
    ((heading, times, lines),) = measured(replace(_made_up(), summary={"assays": rows}))
    if (heading, times) != ("Blood sample", ["at 8.5 hours"]):
        yield f"a sample at 8.5 hours is called '{heading}', {times}"
    for name, (_, cells) in zip(ASSAYED["blood sample"][1], lines, strict=True):
        values = [course(Whose("her", "body", each), name)[TIMES.index(8.5)] for each in REPLICATES]
        due = f"{np.mean(values):.3g} ({min(values):.3g} to {max(values):.3g})"
        if cells != [due]:
            yield f"{name} reads {cells}, not {due}"


@cache
def _made_up() -> Result:
    return made_up()


def wrong_pages(packaged: Result) -> Iterator[str]:
    """Where a table of a report is not what it says: of the made-up courses, and of the small run."""
    yield from wrong_numbers(Page(report(_made_up(), {})))
    yield from wrong_ranges()
    page = Page(report(packaged, {}))
    yield from wrong_record(page, packaged)
    yield from wrong_readings(page)
