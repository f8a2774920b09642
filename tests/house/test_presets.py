"""Drugs and treatments by name: each row reaches something, and says what it does and how that is known."""

import pytest

from cellsim.biology.presets import PRESETS, TABLE
from cellsim.language.parameters import load
from cellsim.scenario.plan.targets import enzymes
from cellsim.sources import source

ROWS = [(name, enzyme) for name, rows in PRESETS.items() for enzyme in rows]


def test_every_row_of_the_table_belongs_to_a_preset() -> None:
    assert {row.name for rows in PRESETS.values() for row in rows.values()} == load([TABLE]).keys()


@pytest.mark.parametrize(("name", "enzyme"), ROWS)
def test_a_row_of_a_preset_is_a_factor_that_slows_and_tells_what_it_does(name: str, enzyme: str) -> None:
    row = PRESETS[name][enzyme]
    assert row.unit == "1"
    assert 0.0 <= row.low <= row.value <= row.high < 1.0
    assert row.says.endswith(".")
    assert len(row.known.partition(": ")[2]) > 20, "it must be said why this factor"
    assert set(row.source) - {"judgement"}, "a work tells what it acts on"
    assert row.known.startswith("assumed") or any(source(key).read != "memory" for key in row.source)


@pytest.mark.parametrize(("name", "enzyme"), ROWS)
def test_a_preset_reaches_an_enzyme_that_there_is(name: str, enzyme: str) -> None:
    assert enzyme in enzymes()
