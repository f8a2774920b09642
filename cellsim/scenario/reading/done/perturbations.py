"""The enzymes that a scenario file slows or speeds up, by name or by the name of a drug."""

from collections.abc import Iterator
from itertools import pairwise

from cellsim.biology.presets import PRESETS
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Table, listed, shown
from cellsim.scenario.fields.times import Moment, single, spoken
from cellsim.scenario.plan.parts import Perturb
from cellsim.scenario.plan.targets import EVERYWHERE, MUSCLE, PLACES, enzymes, find, places, usable
from cellsim.scenario.reading import arms

PERTURB = ("target", "preset", "where", "factor", "at", "until", "arm")


def perturbations(top: Table, duration_s: float, model: Model) -> tuple[Perturb, ...]:
    """The perturbations of a model's enzymes, in the order of the file; a preset makes one for each that it reaches."""
    known = arms.names(top)
    found: list[Perturb] = []
    for table in top.tables("perturb", PERTURB, kinds.MOST_TABLES):
        if table.has("preset") and table.has("target"):
            raise table["preset"].wrong(f"{table.path} has both a target and a preset", "Leave one of them out.")
        changes = _preset(table, model) if table.has("preset") else _written(table, model)
        at = single(table["at"], duration_s) if table.has("at") else Moment(0.0, f"{table.path}.at")
        until = table["until"].quantity(kinds.MOMENT) if table.has("until") else duration_s
        if until > duration_s:
            mend = "Leave until out for as long as the scenario lasts."
            raise table["until"].wrong("The perturbation goes on after the end of the scenario", mend)
        if until <= at.at_s:
            raise table["until"].wrong("The perturbation ends before it begins", "Write a later until.")
        held = arms.of(table, known)
        found.extend(
            Perturb(target, factor, at.at_s, until, place, preset, at.where, held)
            for target, place, factor, preset in changes
        )
    return tuple(found)


def _preset(table: Table, model: Model) -> list[tuple[str, str, float, str]]:
    """Target, place, factor and preset of all that a drug or treatment does."""
    for key, has in (("factor", "its own factor"), ("where", "its own places, which are all that have the enzyme")):
        if table.has(key):
            raise table[key].wrong(f"A preset has {has}", f"Leave {key} out, or write target instead.")
    name = table["preset"].choice(usable(model), "a preset")
    return [(enzyme, EVERYWHERE, row.value, name) for enzyme, row in PRESETS[name].items()]


def _written(table: Table, model: Model) -> list[tuple[str, str, float, str]]:
    """Target, place, factor and no preset, of a perturbation that is written out."""
    known = enzymes(model)
    field = table["target"]
    start, _, enzyme = field.value.partition("_") if isinstance(field.value, str) else ("", "", "")
    if start in PLACES and find(enzyme, PLACES[start], model):
        mend = f'Write target = "{enzyme}" and where = "{PLACES[start]}".'
        raise field.wrong("The place of an enzyme is written as where, not before its name", mend)
    target = field.choice(known, "an enzyme or transporter")
    place = table["where"].choice(places(model), "a place in the body") if table.has("where") else MUSCLE
    if not find(target, place, model):
        there = listed(map(shown, (*known[target], EVERYWHERE)))
        if table.has("where"):
            raise table["where"].wrong(f"There is no {target} in this place", f"Write {there}.")
        what = f"There is no {target} in muscle, which is meant unless where is written"
        raise field.wrong(what, f"Add where = {there}.")
    return [(target, place, table["factor"].number(0.0, 100.0, "0.5"), "")]


def check_perturbations(perturbations: tuple[Perturb, ...], model: Model) -> None:
    """Raise a sentence when two perturbations change the same enzyme in the same place at once."""
    for first, second in _neighbours(perturbations, model):
        if second.at_s < first.until_s:
            raise ScenarioError(
                f"Two perturbations of {first.target} overlap: the one from {spoken(first.at_s)} lasts until "
                f"{spoken(first.until_s)}, the other begins at {spoken(second.at_s)} ({second.where or 'perturb.at'}). "
                f"Write an earlier until, or make one of the two."
            )


def _neighbours(perturbations: tuple[Perturb, ...], model: Model) -> Iterator[tuple[Perturb, Perturb]]:
    """Each two perturbations of one capacity that follow each other in time."""
    by_capacity: dict[tuple[str, str], list[Perturb]] = {}
    for each in perturbations:
        for target in find(each.target, each.place, model):
            by_capacity.setdefault((target.network, target.parameter), []).append(each)
    for these in by_capacity.values():
        yield from pairwise(sorted(these, key=lambda each: each.at_s))


def change_in_words(change: Perturb, model: Model) -> str:
    """What is changed and where: ``NAMPT of the liver``, ``NAMPT everywhere (muscle, liver)``."""
    if change.place == EVERYWHERE:
        return f"{change.target} everywhere ({', '.join(enzymes(model).get(change.target, ()))})"
    return change.target if change.place == MUSCLE else f"{change.target} of {change.place}"


def preset_sentences(perturbations: tuple[Perturb, ...]) -> list[str]:
    """What each preset that is used does, how it is known, and who says so."""
    rows = [row for name in dict.fromkeys(each.preset for each in perturbations if each.preset)
            for row in PRESETS[name].values()]  # fmt: skip
    return [
        f"{row.says} It leaves {row.written[0]} of the capacity ({', '.join(row.source)}; {row.known})." for row in rows
    ]
