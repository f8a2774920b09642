"""What is nothing changes nothing: a dose of 0 mg, a factor of 1."""

import pandas as pd
import pytest

from cellsim import Scenario, simulate

QUIET = """
title = "Nothing is done"
duration = "80 minute"
seed = 3
record_every = "30 minute"
[[person]]
name = "someone"
age = "40 year"
[muscle]
fibers = 1
mitochondria = 4
[[bout]]
do = "cycling"
at = "30 minute"
duration = "5 minute"
intensity = "60 %Wmax"
[[regimen]]
give = "NR"
dose = "300 mg"
at = "60 minute"
"""
NOTHINGS = {
    "a dose of 0 mg": '[[regimen]]\ngive = "NMN"\ndose = "0 mg"\nat = ["25 minute", "60 minute"]',
    "an infusion of 0 mg": '[[regimen]]\ngive = "NR"\nroute = "IV"\ndose = "0 mg"\nat = "10 minute"',
    "a factor of 1": '[[perturb]]\ntarget = "NAMPT"\nwhere = "everywhere"\nfactor = 1.0\nat = "40 minute"',
    "a factor of 1 for a while": '[[perturb]]\ntarget = "PARP"\nfactor = 1\nat = "7 minute"\nuntil = "70 minute"',
}


SOMETHINGS = {
    "a dose of 1 mg": NOTHINGS["a dose of 0 mg"].replace("0 mg", "1 mg"),
    "a factor of 1.01": NOTHINGS["a factor of 1"].replace("1.0", "1.01"),
}


def ran(*more: str) -> pd.DataFrame:
    return simulate(Scenario.from_text("\n".join((QUIET, *more)))).table


@pytest.fixture(scope="module")
def plain() -> pd.DataFrame:
    return ran()


def test_nothing_changes_not_one_bit(plain: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(ran(*NOTHINGS.values()), plain, check_exact=True)


@pytest.mark.parametrize("something", SOMETHINGS)
def test_what_is_little_changes_something(plain: pd.DataFrame, something: str) -> None:
    assert not ran(SOMETHINGS[something]).equals(plain)
