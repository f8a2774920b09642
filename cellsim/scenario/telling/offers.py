"""What workout files say of their riders, as sentences: offered, or used."""

from cellsim.biology.people.subjects import Subject
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.checking.offered import USED, said
from cellsim.scenario.plan.parts import Bout, Person
from cellsim.scenario.plan.protocol import Protocol

UNUSED = (("threshold_heart_rate_bpm", "threshold heart rate {:.4g} bpm"),)
SAME = 0.005  # by how much two numbers may differ to be told as one


def offers(scenario: Protocol) -> list[str]:
    """A sentence for each file that says something of its rider, and for who goes by it or could."""
    sentences: dict[str, None] = {}
    for person in scenario.people:
        own = [bout for bout in scenario.bouts if bout.person in (None, person.name) and (bout.trace or bout.plan)]
        if person.from_file and not any(_in_words(said(bout)) for bout in own):
            nothing = f"{person.name} is to go by the files of their bouts, and none says anything of its rider."
            sentences[nothing] = None
        for bout in own:
            if _in_words(said(bout)):
                sentences[_offer(bout, person, body_in(scenario, person))] = None
    return list(sentences)


def _in_words(found: dict[str, float]) -> list[str]:
    return [words.format(found[name]) for _, name, _, words in USED if name in found]


def _offer(bout: Bout, person: Person, of: Subject) -> str:
    found = said(bout)
    file = getattr(bout.trace or bout.plan, "name", "")
    aside = [words.format(found[name]) for name, words in UNUSED if name in found]
    unused = f" Its {_joined(aside)} has no use in this version." if aside else ""
    if person.from_file:
        return f"{person.name} goes by what '{file}' says of its rider: {_joined(_in_words(found))}.{unused}"
    has = _joined([_has(person, of, field) for field, name, _, _ in USED if name in found])
    if all(_same(getattr(person, field), found[name]) for field, name, _, _ in USED if name in found):
        return f"'{file}' says of its rider what {person.name} has: {_joined(_in_words(found))}.{unused}"
    return (
        f"'{file}' says of its rider: {_joined(_in_words(found))}. {person.name} has {has}. To go by the file, write "
        f"from_file = true in that [[person]], or give --person-from-file.{unused}"
    )


def _has(person: Person, of: Subject, field: str) -> str:
    """What a person has in this field, or what the model puts in its place."""
    if field == "ftp_w" and person.ftp_w is None:
        return f"a critical power of {of.critical_power_w:.0f} W"
    words = {"mass_kg": "{:.4g} kg", "ftp_w": "an FTP of {:.4g} W", "hr_max_bpm": "at most {:.0f} bpm"}[field]
    return words.format(getattr(of, field))


def _same(mine: float | None, theirs: float) -> bool:
    return mine is not None and abs(mine - theirs) <= SAME * theirs


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
