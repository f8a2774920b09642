"""A diary lived through: what the muscle of its writer is simulated to be at the moments of their answers."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from cellsim.errors import MeasurementError, WorkoutError
from cellsim.population.performance.kept import passing
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.workouts import Diary
from cellsim.scenario.workouts.tables.diary import diary
from cellsim.study.run import simulated_numbers
from cellsim.study.scores.answers import DAY_H, PERSON, Answers, lines_of
from cellsim.study.scores.forecasters import Training

USUAL_H = 17.0  # of the day, where a diary has no times
ADULT = "40 year"
TEXT = """
title = "The diary of one person"
duration = "{hours} hour"
seed = {seed}
record_every = "1 hour"
[[person]]
name = "writer"
age = "{age}"
sex = "{sex}"
{mass}
[muscle]
fibers = {fibers}
mitochondria = {mitochondria}
[[bout]]
do = "{sport}"
at = "{clock} hour"
duration = "10 minute"
intensity = "3 RPE"
"""


@dataclass(frozen=True)
class Writer:
    """Who wrote a diary, as far as a table says.

    Parameters
    ----------
    age, sex, mass : as a scenario has them; mass may be empty
    """

    age: str = ADULT
    sex: str = "male"
    mass: str = ""


def read_writers(text: str, name: str) -> Mapping[str, Writer]:
    """People of a table in CSV with columns ``person`` and, where known, ``sex``, ``age`` and ``mass``.

    A band, such as 45-49, counts as its middle. Columns may say more behind their names: ``age_band_y``.

    Parameters
    ----------
    text : of the table
    name : of the file, for sentences

    Raises
    ------
    MeasurementError : it has no column ``person``.
    """
    head, *lines = lines_of(text, name) or [[]]
    if PERSON not in head:
        raise MeasurementError(f'{name} has no column "person". Name each once.')
    found = {}
    for line in filter(any, lines):
        known = {column.partition("_")[0]: cell for column, cell in zip(head, line, strict=True)}
        age, mass = _middle(known.get("age", "")), _middle(known.get("mass", ""))
        found[known[PERSON]] = Writer(
            ADULT if np.isnan(age) else f"{age:g} year",
            "female" if known.get("sex") == "female" else "male",
            "" if np.isnan(mass) else f'mass = "{mass:g} kg"',
        )
    return found


def _middle(text: str) -> float:
    try:
        ends = [float(each) for each in text.split("-") if each.strip()]
    except ValueError:
        return np.nan
    return float(np.mean(ends)) if ends else np.nan


def read_diaries(text: str, name: str) -> Mapping[str, tuple[Diary, bytes]]:
    """The diaries of a table of sessions in CSV, by person, each with its own lines.

    Parameters
    ----------
    text : of the table
    name : of the file, for sentences

    Raises
    ------
    MeasurementError, WorkoutError : it is no table of sessions.
    """
    head, *lines = lines_of(text, name) or [[]]
    if PERSON not in head:
        raise MeasurementError(f'{name} has no column "person". Name each session\'s.')
    at, by_person = head.index(PERSON), dict[str, list[list[str]]]()
    for line in filter(any, lines):
        by_person.setdefault(line[at], []).append(line)
    found = {}
    for person, rows in sorted(by_person.items()):
        room = io.StringIO()
        csv.writer(room, lineterminator="\n").writerows([head, *rows])
        raw = room.getvalue().encode()
        try:
            one = diary(raw, f"{name}, {person}", sha256(raw).hexdigest())
        except WorkoutError as reason:
            raise MeasurementError(f"{name}, {person}: {reason}") from None
        if one is None:
            raise MeasurementError(f"{name} has no columns of a day, a duration and an RPE.")
        if one.begins is not None:
            raise MeasurementError(f"{name} has dates, and answers count days. Count them from the same day in both.")
        found[person] = one, raw
    return found


def training_of(one: Diary) -> Training:
    """Ends and loads of the sessions of a diary."""
    starts = [(one.first_day + each.day) * DAY_H + _clock(each.clock_s) for each in one.sessions]
    ends = [start + each.duration_s / 3600.0 for start, each in zip(starts, one.sessions, strict=True)]
    loads = [each.rpe * each.duration_s / 60.0 for each in one.sessions]
    return Training(np.array(ends), np.array(loads))


def _clock(clock_s: float | None) -> float:
    return USUAL_H if clock_s is None else clock_s / 3600.0


def simulated(
    one: tuple[Diary, bytes], who: Writer, answers: Answers, observable: str, fibers: int, mitochondria: int, seed: int
) -> np.ndarray:
    """What a person is simulated to be at each answer, by their sessions alone (answer, 1).

    It is what was recorded at the last full hour before the answer, so nothing of it comes of what was after. The
    record begins at the midnight before the first session; before that there is rest.

    Parameters
    ----------
    one : the diary, and its lines
    who : wrote it
    answers : when they were given
    observable : a column of the table, of the whole muscle or the body
    fibers, mitochondria : fibers that are simulated, and mitochondria in each
    seed : of chance
    """
    book, raw = one
    first, begins = book.sessions[0], book.first_day * DAY_H
    last = max(float(answers.hours[-1]) - begins, (book.sessions[-1].day + 1) * DAY_H) + 1.0
    base = Scenario.from_text(
        TEXT.format(hours=int(np.ceil(last)), seed=seed, fibers=fibers, mitochondria=mitochondria, sport="running",
                    clock=round(_clock(first.clock_s), 3), **vars(who))
    )  # fmt: skip
    with TemporaryDirectory() as folder, passing():
        file = Path(folder, "diary.csv")
        file.write_bytes(raw)
        scenario = replace(base.with_workouts([file]), duration_s=base.duration_s).checked()
        table = simulated_numbers(scenario).table
    rows = table[table["group"].isin(("all", "body"))].dropna(subset=[observable])
    if rows.empty:
        raise MeasurementError(f"No row of the muscle or the body has {observable}.")
    before = np.searchsorted(rows["time_h"], answers.hours - begins, side="right") - 1
    return rows[observable].to_numpy(float)[np.maximum(before, 0)][:, None]
