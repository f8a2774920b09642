"""What is known of common units without the registry is what the registry says, to the last bit."""

from itertools import product

import pytest

from cellsim import units
from cellsim.language import parameters


@pytest.mark.parametrize("text", units._COMMON)
def test_a_common_unit_is_worth_what_the_registry_says(text: str) -> None:
    worth, kind = units._COMMON[text]
    assert worth == float((1.0 * units.unit(text)).to_base_units().magnitude)
    powers = {name.lstrip("-0123456789."): name for name in kind.split()}
    measured = {str(name): power for name, power in units.unit(text).dimensionality.items()}
    assert {each: float(name.removesuffix(each) or 1.0) for each, name in powers.items()} == measured


def test_a_conversion_is_that_of_the_registry() -> None:
    for text, wanted in product(units._COMMON, repeat=2):
        if text not in ("", "1") and units.kind(text) == units.kind(wanted):
            for number in (1.0, 0.3, 7.0):
                whole = f"{number} {text}"
                found = (number * units.unit(text)).to(units.unit(wanted)).magnitude
                assert units.to_unit(whole, wanted) == found, (whole, wanted)


def test_units_of_one_kind_are_told_from_others_however_they_are_written() -> None:
    assert units.kind("L/min") == units.kind("mL/minute") == "-1[time] [volume]"
    assert units.kind("mmol / L") == units.kind("umol/L") != units.kind("umol/kg")
    assert units.kind("") == units.kind("mg/kg") == ""


def test_every_table_of_the_model_is_read_without_the_registry() -> None:
    written = {row.unit for table in parameters.tables() for row in parameters.load((table,)).values()}
    assert written - set(units._COMMON) <= {"mL/kg", "mg/L"}
