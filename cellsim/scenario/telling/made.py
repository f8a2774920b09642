"""What people are made of, where that is not the default model: told in sentences, with what lies out of range."""

from collections.abc import Iterator

from cellsim.biology.human_muscle import human_muscle
from cellsim.language.model import Model
from cellsim.language.rules.rule import Rule
from cellsim.scenario.plan.protocol import Protocol


def mechanisms(scenario: Protocol) -> list[str]:
    """A sentence for each mechanism that the default model has not, and for each that it has and this one lacks."""
    usual, own = ({each.name: each for each in model.mechanisms} for model in (human_muscle(), scenario.model))
    files = {name: file for file in scenario.mechanism_files for name in file.mechanisms}
    told = []
    for name, each in own.items():
        if name in usual:
            continue
        file = files.get(name)
        where = f" (from {file.name}, sha256 {file.sha256[:12]})" if file else ""
        keys = dict.fromkeys(reaction.source for reaction in each.reactions)
        told.append(f"{name}{where}: {each.says}")
        told += [f"{reaction.name}: {reaction.equation}. {reaction.says}".rstrip() for reaction in each.reactions]
        told += [f"{seen.name} [{seen.shown or seen.unit}] is shown: {seen.says}" for seen in each.observables]
        told += [_rule(name, rule, scenario.model.rulebook.home[rule.name]) for rule in each.instead.values()]
        if keys:
            told.append(f"{name} rests on {', '.join(keys)}.")
    return [*told, *(f"{name} is left out of the model." for name in usual if name not in own)]


def _rule(mechanism: str, rule: Rule, home: str) -> str:
    where = f"in place of that of {home}, text sha256 {rule.digest[:12]}"
    return f"The rule {rule.name} is that of {mechanism} ({where}): {rule.says}"


def sources(scenario: Protocol) -> list[str]:
    """Keys of the works behind the mechanisms that the default model has not."""
    usual = {each.name for each in human_muscle().mechanisms}
    own = [each for each in scenario.model.mechanisms if each.name not in usual]
    keys = [key for each in own for row in each.rows.values() for key in row.source]
    cited = scenario.model.rulebook.cited()
    return list(dict.fromkeys((*(each.source for made in own for each in made.reactions), *cited, *keys)))


def settings(scenario: Protocol) -> list[str]:
    """A sentence for each row of the model that is set, for everyone and for one person."""
    return [
        f"{name} is {row.written[0]}{_whose(who)}, in place of {_usual(scenario.model, name)}; its range is "
        f"{row.written[1]} to {row.written[2]} ({', '.join(row.source)})."
        for who, name, row in _set(scenario)
    ]


def beyond(scenario: Protocol) -> list[str]:
    """A sentence for each row that is set outside its range."""
    return [
        f"{name} is set to {row.written[0]}{_whose(who)}, outside its range {row.written[1]} to {row.written[2]} "
        f"({', '.join(row.source)}): nothing here says that a fiber could have it."
        for who, name, row in _set(scenario)
        if not row.low <= row.value <= row.high
    ]


def _set(scenario: Protocol) -> Iterator[tuple]:
    """Who (empty for everyone), the name and the row of all that is set."""
    everyone = scenario.made_of()
    yield from (("", name, row) for name, row in everyone.changed.items())
    for person in scenario.people:
        own = scenario.made_of(person).changed
        yield from ((person.name, name, own[name]) for name, _ in person.parameters)


def _usual(model: Model, name: str) -> str:
    """What a row was before the scenario, or whoever gave the model, set it."""
    row = model.rows[name]
    return row.known.rpartition(" in place of ")[2] if name in model.changed else row.written[0]


def _whose(who: str) -> str:
    return f" in {who}" if who else ""
