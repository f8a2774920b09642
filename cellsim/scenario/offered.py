"""What a workout file says of its rider: offered to the people who do it, and used where somebody said so."""

from dataclasses import replace
from typing import TYPE_CHECKING

from cellsim.scenario import kinds
from cellsim.scenario.feasible import body
from cellsim.scenario.fields import Kind
from cellsim.scenario.parts import Bout, Person

if TYPE_CHECKING:
    from cellsim.scenario.scenario import Scenario

# Field of a person, name in a file, the range in which it is believed, and how it is said.
USED: tuple[tuple[str, str, Kind, str], ...] = (
    ("mass_kg", "mass_kg", kinds.MASS, "mass {:.4g} kg"),
    ("ftp_w", "threshold_power_w", kinds.FTP, "FTP {:.4g} W"),
    ("hr_max_bpm", "max_heart_rate_bpm", kinds.MAX_HEART_RATE, "greatest heart rate {:.4g} bpm"),
)
UNUSED = (("threshold_heart_rate_bpm", "threshold heart rate {:.4g} bpm"),)
SAME = 0.005  # by how much two numbers may differ to be told as one


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
    return replace(person, **{field: found[name] for field, name, _, _ in USED if name in found})


def offers(scenario: "Scenario") -> list[str]:
    """A sentence for each file that says something of its rider, and for who goes by it or could."""
    sentences: dict[str, None] = {}
    for person in scenario.people:
        own = [bout for bout in scenario.bouts if bout.person in (None, person.name) and (bout.trace or bout.plan)]
        if person.from_file and not any(_told(said(bout)) for bout in own):
            nothing = f"{person.name} is to go by the files of their bouts, and none says anything of its rider."
            sentences[nothing] = None
        for bout in own:
            if _told(said(bout)):
                sentences[_offer(bout, person)] = None
    return list(sentences)


def _told(found: dict[str, float]) -> list[str]:
    return [words.format(found[name]) for _, name, _, words in USED if name in found]


def _offer(bout: Bout, person: Person) -> str:
    found = said(bout)
    file = (bout.trace or bout.plan).name
    aside = [words.format(found[name]) for name, words in UNUSED if name in found]
    unused = f" Its {_joined(aside)} has no use in this version." if aside else ""
    if person.from_file:
        return f"{person.name} goes by what '{file}' says of its rider: {_joined(_told(found))}.{unused}"
    has = _joined([_has(person, field) for field, name, _, _ in USED if name in found])
    if all(_same(getattr(person, field), found[name]) for field, name, _, _ in USED if name in found):
        return f"'{file}' says of its rider what {person.name} has: {_joined(_told(found))}.{unused}"
    return (
        f"'{file}' says of its rider: {_joined(_told(found))}. {person.name} has {has}. To go by the file, write "
        f"from_file = true in that [[person]], or give --person-from-file.{unused}"
    )


def _has(person: Person, field: str) -> str:
    """What a person has in this field, or what the model puts in its place."""
    of = body(person)
    if field == "ftp_w" and person.ftp_w is None:
        return f"a critical power of {of.critical_power_w:.0f} W"
    words = {"mass_kg": "{:.4g} kg", "ftp_w": "an FTP of {:.4g} W", "hr_max_bpm": "at most {:.0f} bpm"}[field]
    return words.format(getattr(of, field))


def _same(mine: float | None, theirs: float) -> bool:
    return mine is not None and abs(mine - theirs) <= SAME * theirs


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
