"""What a workout file says of its rider: used for the people who do it where somebody said so."""

from dataclasses import replace
from typing import Any

from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Kind
from cellsim.scenario.plan.parts import Bout, Person

# Field of a person, name in a file, the range in which it is believed, and how it is said.
USED: tuple[tuple[str, str, Kind, str], ...] = (
    ("mass_kg", "mass_kg", kinds.MASS, "mass {:.4g} kg"),
    ("ftp_w", "threshold_power_w", kinds.FTP, "FTP {:.4g} W"),
    ("hr_max_bpm", "max_heart_rate_bpm", kinds.MAX_HEART_RATE, "greatest heart rate {:.4g} bpm"),
)


def said(bout: Bout) -> dict[str, float]:
    """What the file of a bout says of its rider, by the names of ``leg.PERSON``, as far as it can be believed."""
    found = dict(bout.trace.person) if bout.trace is not None else {}
    if bout.plan is not None and bout.plan.ftp_w is not None:
        found["threshold_power_w"] = bout.plan.ftp_w
    unlikely = {name for _, name, kind, _ in USED if name in found and not kind.low <= found[name] <= kind.high}
    return {name: value for name, value in found.items() if name not in unlikely}


def from_files(people: tuple[Person, ...], bouts: tuple[Bout, ...]) -> tuple[Person, ...]:
    """The people, those who go by their files as these say; of several files the first that says it counts."""
    return tuple(_from_files(person, bouts) if person.from_file else person for person in people)


def _from_files(person: Person, bouts: tuple[Bout, ...]) -> Person:
    found: dict[str, float] = {}
    for bout in sorted(bouts, key=lambda bout: bout.at_s):
        if bout.person in (None, person.name):
            found = said(bout) | found
    known: dict[str, Any] = {field: found[name] for field, name, _, _ in USED if name in found}
    return replace(person, **known)
