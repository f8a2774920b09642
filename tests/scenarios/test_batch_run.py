"""The muscle is an ordinary Mesa model: for batch runs, and for a notebook."""

import mesa
import pytest

from cellsim import MuscleModel
from cellsim.tissue.agents import Fiber
from cellsim.tissue.model import release

SMALL = {"fibers": 3, "mitochondria": 20, "minutes": 20, "rest": 5, "interval": 10, "hours": 2}
STEPS = 3


def test_two_ages_in_a_batch_run_differ() -> None:
    parameters = {"age": [28, 68], **SMALL}
    rows = mesa.batch_run(
        MuscleModel, parameters, number_processes=1, max_steps=STEPS, data_collection_period=1, display_progress=False
    )
    assert {row["age"] for row in rows} == {28, 68}
    young, old = ([row for row in rows if row["age"] == age] for age in (28, 68))
    for theirs in (young, old):
        # Each row belongs to its own moment, whatever Mesa does with its count of steps.
        assert [row["time_h"] for row in theirs] == [pytest.approx(row["Step"] * 10 / 60) for row in theirs]
        assert len(theirs) >= STEPS
    working = {age: next(row for row in theirs if row["Step"] == 2) for age, theirs in ((28, young), (68, old))}
    for name in ("phosphocreatine", "lactate", "glycogen_fraction"):
        assert working[28][name] != working[68][name]
    assert working[68]["phosphocreatine"] < young[0]["phosphocreatine"]


def test_a_notebook_steps_looks_and_plots() -> None:
    model = MuscleModel(age=28, **SMALL)
    assert model.running
    for _ in range(STEPS):
        model.step()
    assert model.time_h == pytest.approx(0.5)
    fibers = model.agents_by_type[Fiber]
    assert len(fibers) == SMALL["fibers"]
    assert min(fibers.get("phosphocreatine")) > 0

    record = model.datacollector.get_model_vars_dataframe()
    assert list(record["time_h"]) == pytest.approx([0.0, 1 / 6, 2 / 6, 3 / 6])
    assert record["glycogen_fraction"].iloc[-1] < record["glycogen_fraction"].iloc[0], "the ride cost no glycogen"

    while model.running:
        model.step()
    assert model.time_h == pytest.approx(SMALL["hours"])
    release(model)
