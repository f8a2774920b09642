"""Drugs and treatments by name: which enzymes they reach, and what they leave of them.

The rows are those of ``presets.toml`` beside this page: a group for each preset, and in it
a row for each enzyme, whose value is the factor on its capacity.
"""

import tomllib
from functools import cache

from cellsim.language.parameters import Parameter, load, tables

TABLE = "presets"


@cache
def presets() -> dict[str, dict[str, Parameter]]:
    """Each preset by name: its enzymes and transporters, and the row with the factor of each."""
    rows = load([TABLE])
    text = tables()[TABLE].read_text(encoding="utf-8")
    return {name: {enzyme: rows[f"{name}_{enzyme}"] for enzyme in group} for name, group in tomllib.loads(text).items()}
