"""What the literature says of a session of weights beside a ride: which alarm each sets off."""

from functools import cache

import pandas as pd
import pytest

from cellsim import Scenario, simulate

SESSION = """
duration = "24 hour"
record_every = "30 minute"
[[person]]
age = "27 year"
activity = "sedentary"
[muscle]
fibers = 24
mitochondria = 4
[[bout]]
at = "1 hour"
"""
BOUTS = {
    "weights": 'do = "strength"\nsets = 8\nrepetitions = 8\nrest = "2 minute"\nintensity = "80 %1RM"\n',
    "ride": 'do = "cycling"\nduration = "60 minute"\nintensity = "60 %Wmax"\n',
}


@cache
def day(bout: str) -> pd.DataFrame:
    """The day of one of them, of the whole muscle."""
    return simulate(Scenario.from_text(SESSION + BOUTS[bout])).table.query("group == 'all'")


@pytest.mark.claim(
    "S073", source=("Brandt2018", "judgement"), grade="supported; direction", rests_on="Ampk_gain & Mtorc1_load"
)
def test_endurance_calls_ampk_and_pgc1a_and_weights_call_mtorc1() -> None:
    """A ride calls AMPK and PGC-1alpha, weights mTORC1, each severalfold more than the other does."""
    ride, weights = day("ride"), day("weights")
    assert ride["ampk"].max() - 1.0 > 3.0 * (weights["ampk"].max() - 1.0)
    assert ride["pgc1a_mrna"].max() - 1.0 > 3.0 * (weights["pgc1a_mrna"].max() - 1.0)
    assert weights["mtorc1"].max() - 1.0 > 2.0 * (ride["mtorc1"].max() - 1.0)


@pytest.mark.claim("S005", source="judgement", grade="supported; direction", rests_on="row Mtorc1_AMPK")
def test_while_ampk_is_high_less_is_built_and_more_is_burned() -> None:
    """At the end of a ride mTORC1, with which synthesis goes, is a tenth lower or more, and ACC is phosphorylated."""
    ride = day("ride").set_index("time_h")
    assert ride.loc[2.0, "mtorc1"] < 0.9 * ride.loc[0.5, "mtorc1"]
    assert ride.loc[2.0, "acc_p"] > 2.0 * ride.loc[0.5, "acc_p"]


@pytest.mark.claim("S045 E131", source="Brandt2018", grade="human trial, n = 12; direction", rests_on="Ulk1_gain")
def test_in_a_ride_ulk1_is_called_while_mtorc1_hardly_changes() -> None:
    """At the end of an hour on the bicycle ULK1 is phosphorylated by AMPK, and mTORC1 is near what it was before."""
    ride = day("ride").set_index("time_h")
    assert ride.loc[2.0, "ulk1"] > 1.3
    assert ride.loc[2.0, "mtorc1"] == pytest.approx(ride.loc[0.5, "mtorc1"], rel=0.2)
