"""Who did it: as a file says, as devices say, or as power tells; what is not known is taken from habit, and said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cellsim.biology.exercise.loads import number
from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import MeasurementError, ScenarioError
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.checking.offered import USED, said
from cellsim.scenario.fields.field import Table, shown
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.reading.opening import contents, parsed
from cellsim.scenario.reading.people import likely_activity, no_activity, no_mass, no_niacin, people
from cellsim.study.loads.critical import PowerFit
from cellsim.study.loads.curve import BestEffort
from cellsim.study.seasons.sessions import TrainingSession

FILE = "person's file"
ADULT = "40 year"
NOBODY = f'name = "athlete"\nage = "{ADULT}"\n'


@dataclass(frozen=True, eq=False)
class Trainee:
    """Who did it, and what is known of them.

    Parameters
    ----------
    person : as a scenario has them
    written : fields that a file says
    notes : what had to be taken as given, and whence, in sentences
    """

    person: Person
    written: frozenset[str]
    notes: tuple[str, ...]


def read_trainee(path: Path | None) -> Trainee:
    """The person of a file: fields as in a ``[[person]]`` of a scenario, with that heading or without.

    Parameters
    ----------
    path : of the file; without one it is a man of 40 years, as far as recordings do not say

    Raises
    ------
    ScenarioError : there is no such file, or it is no person; one sentence says why.
    """
    if path is not None and not path.exists():
        raise ScenarioError(f"There is no person's file {shown(str(path))}. Check the path.")
    try:
        return _read(path)
    except ScenarioError as reason:
        raise ScenarioError(f"In the person's file {shown(str(path))}: {reason}") from None


def _read(path: Path | None) -> Trainee:
    tables = parsed(NOBODY if path is None else contents(path, FILE), FILE)
    rows = tables.get("person", tables) if tables.keys() <= {"person"} else tables
    rows = rows if isinstance(rows, list) else [rows]
    if len(rows) != 1:
        raise ScenarioError(f"{len(rows)} people are written, and a season is one's own. Leave one.")
    model = human_muscle()
    if isinstance(rows[0], dict):
        rows = [{"name": "athlete"} | rows[0]]
    (person,), assumed = people(Table("", {"person": rows}, ("person",), "a person", FILE), model)
    nobody = () if path is not None else ("No person's file is named: it was taken to be a man of 40 years.",)
    return Trainee(person, frozenset(() if path is None else rows[0]), (*nobody, *assumed))


def as_devices_say(who: Trainee, sessions: Sequence[TrainingSession]) -> tuple[Trainee, Mapping[str, float]]:
    """The person with what the last recordings say of their rider, where no file writes it or it says so.

    Parameters
    ----------
    who : as a file has them
    sessions : in order of time

    Returns
    -------
    the person, and all that recordings say of them, by the names of ``leg.PERSON``
    """
    known: dict[str, float] = {}
    for each in reversed(sessions):
        known = said(each.bout) | known
    if who.written and not who.person.from_file:
        return who, known
    told = {field: (known[name], words) for field, name, _, words in USED if name in known and field != "ftp_w"}
    if not told:
        return who, known
    changed: dict[str, Any] = {field: value for field, (value, _) in told.items()}
    person = replace(who.person, **changed)
    words = " and ".join(words.format(value) for value, words in told.values())
    anew = {no_niacin(who.person): no_niacin(person)}
    notes = [anew.get(each, each) for each in who.notes if "mass_kg" not in told or each != no_mass(who.person)]
    return replace(who, person=person, notes=(*notes, f"Recordings say {words}, and so it was taken.")), known


def as_power_tells(
    who: Trainee, fit: PowerFit | MeasurementError, device_w: float | None, efforts: Sequence[BestEffort]
) -> Trainee:  # fmt: skip
    """The person with critical power and VO2max of their record, where no file writes what they can do.

    Where there is none, they can do what devices or their habit say, or what they did, if that is more.

    Parameters
    ----------
    who : with mass
    fit : of the record, or why it has none
    device_w : FTP as devices have it [W]
    efforts : the best of each length
    """
    if {"ftp", "wmax", "vo2max"} & who.written:
        return replace(who, notes=(*who.notes, "What they can do is as the person's file says."))
    if isinstance(fit, PowerFit):
        uptake = fit.uptake(who.person.mass_kg)
        person = replace(who.person, ftp_w=round(fit.critical_w, 1), vo2max=round(uptake[0], 1))
        note = f"VO2max is {uptake[0]:.0f} mL/kg/min, give or take {uptake[1]:.0f}, by what is held for five minutes."
        person = _by_habit(who, person)
        notes = [no_activity(person) if each == no_activity(who.person) else each for each in who.notes]
        return replace(who, person=person, notes=(*notes, note))
    longest = number("BestEffort_longest")
    twenty = next((number("BestEffort_twenty") * each.watts for each in efforts if each.length_s == longest), 0.0)
    usual = body(who.person, human_muscle()).critical_power_w if device_w is None else device_w
    if twenty > usual:
        note = (
            f"{fit} They have held {twenty / number('BestEffort_twenty'):.0f} W for twenty minutes, so FTP was taken "
            f"as {number('BestEffort_twenty'):.0%} of that, {twenty:.0f} W; it may be more."
        )
        return replace(who, person=replace(who.person, ftp_w=round(twenty, 1)), notes=(*who.notes, note))
    if device_w is not None:
        note = f"{fit} FTP was taken as recordings say it, {device_w:.0f} W."
        return replace(who, person=replace(who.person, ftp_w=device_w), notes=(*who.notes, note))
    note = f"{fit} What they can do was taken from habit: {who.person.activity}."
    return replace(who, notes=(*who.notes, note))


def without_uptake(who: Trainee) -> Trainee:
    """The person without a VO2max that was read off power, where no muscle has it beside that critical power."""
    note = "No muscle has that VO2max beside that critical power, so VO2max was left to follow from critical power."
    return replace(who, person=replace(who.person, vo2max=None), notes=(*who.notes, note))


def _by_habit(who: Trainee, person: Person) -> Person:
    """With the habit that is nearest to a VO2max, where none is written."""
    if "activity" in who.written or person.vo2max is None:
        return person
    return replace(person, activity=likely_activity(person, human_muscle()))
