"""Other models for tests: under a structure or a hypothesis, or with rows that read otherwise."""

import inspect
import sys
from collections.abc import Mapping
from functools import lru_cache

from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.kept.program import Program, machine_name
from cellsim.language.model import Model


@lru_cache(maxsize=64)
def _with(rows: tuple[tuple[str, float], ...]) -> Model:
    return human_muscle().with_rows(beyond=True, **dict(rows))


def with_values(**rows: float) -> Model:
    """The default model with rows set in cellsim's own units, however far out."""
    return _with(tuple(sorted(rows.items())))


def differences(model: Model) -> dict[str, float]:
    """Parameters of a fiber in which a model differs from the default."""
    usual, own = human_muscle().values, model.fiber.parameters
    return {name: value for name, value in model.values.items() if name in own and value != usual[name]}


def structure(name: str) -> dict[str, float]:
    """Parameters of a fiber that a rival structure changes."""
    return differences(human_muscle().under(name))


def changes_for(hypotheses: Mapping[str, bool], age_years: float) -> dict[str, float]:
    """Parameters of a fiber that hypotheses change at an age."""
    return human_muscle().under(*(name for name, is_on in hypotheses.items() if is_on)).changes_for(age_years)


def callable_here(helper):
    """A helper of a compiled text as machine code, which has no door to Python, behind one."""
    text = sys.modules[helper.__module__].__loader__.get_source(helper.__module__)
    names = ", ".join(inspect.signature(helper).parameters)
    door = f"@entry\ndef called({names}):\n    return {helper.__name__}({names})\n"
    program = Program(f"{text}\n\n{door}", machine_name())
    return lambda *given: program.ready("called", lambda: given)(*given)
