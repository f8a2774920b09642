"""Drugs and treatments by name: which enzymes they reach, and what they leave of them.

The rows are those of ``presets.toml`` beside this page: a group for each preset, and in it
a row for each enzyme, whose value is the factor on its capacity.
"""

import tomllib

from cellsim.language.parameters import Parameter, load, tables

TABLE = "presets"


def _read() -> dict[str, dict[str, Parameter]]:
    rows = load([TABLE])
    text = tables()[TABLE].read_text(encoding="utf-8")
    return {name: {enzyme: rows[f"{name}_{enzyme}"] for enzyme in group} for name, group in tomllib.loads(text).items()}


PRESETS = _read()
"""Each preset by name: its enzymes and transporters, and the row with the factor of each."""
