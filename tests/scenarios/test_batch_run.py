"""The muscle is an ordinary Mesa model: for batch runs, and for a notebook."""

import mesa
import pytest

from cellsim import MuscleModel, Scenario
from cellsim.errors import ScenarioError
from cellsim.tissue.agents import Fiber
from cellsim.tissue.model import release

SMALL = {"fibers": 3, "mitochondria": 20, "minutes": 20, "rest": 5, "interval": 10, "hours": 2}
STEPS = 3
PROTOCOL = Scenario.from_text("""
duration = "2 hour"
seed = 3
[[person]]
age = "50 year"
[muscle]
fibers = 2
mitochondria = 8
""")


def test_two_ages_in_a_batch_run_differ() -> None:
    parameters = {"age": [28, 68], "seed": 7, **SMALL}
    rows = mesa.batch_run(
        MuscleModel, parameters, number_processes=1, max_steps=STEPS, data_collection_period=1, display_progress=False
    )
    assert {row["age"] for row in rows} == {28, 68}
    young, old = ([row for row in rows if row["age"] == age] for age in (28, 68))
    for theirs in (young, old):
        # Mesa counts rows from 0, and each is of the end of a step.
        assert [row["time_h"] for row in theirs] == [pytest.approx((row["Step"] + 1) * 10 / 60) for row in theirs]
        assert len(theirs) >= STEPS
    working = {age: next(row for row in theirs if row["Step"] == 1) for age, theirs in ((28, young), (68, old))}
    for name in ("phosphocreatine", "lactate", "glycogen_fraction"):
        assert working[28][name] != working[68][name]
    assert working[68]["phosphocreatine"] < young[0]["phosphocreatine"]


def test_replicates_of_a_protocol_in_a_batch_run_differ_by_their_seed() -> None:
    parameters = {"protocol": PROTOCOL, "seed": [None, 3, 4], "interval": 60}
    rows = mesa.batch_run(MuscleModel, parameters, number_processes=1, max_steps=1, display_progress=False)
    outcomes = {row["seed"]: (row["phosphocreatine"], row["nad_total"]) for row in rows}
    assert outcomes[None] == outcomes[3], "the seed of a protocol holds where no other is given"
    assert outcomes[4] != outcomes[3]


def test_many_processes_give_the_rows_of_one() -> None:
    parameters = {"protocol": PROTOCOL, "seed": [1, 2, 3]}
    one, two = (
        mesa.batch_run(MuscleModel, parameters, number_processes=count, max_steps=1, display_progress=False)
        for count in (1, 2)
    )
    assert len(one) >= 3
    assert sorted(one, key=lambda row: row["seed"]) == sorted(two, key=lambda row: row["seed"])


def test_iterations_without_a_seed_differ_and_end_at_the_end() -> None:
    """As Mesa has it: no seed, another chance each time; and the one row that is asked for is the last."""
    parameters = {**SMALL, "hours": 1, "interval": 25}
    rows = mesa.batch_run(MuscleModel, parameters, iterations=3, number_processes=1, display_progress=False)
    assert len({row["phosphocreatine"] for row in rows}) == 3
    assert [row["time_h"] for row in rows] == [1.0, 1.0, 1.0]


def test_a_seed_says_what_chance_brings() -> None:
    models = [MuscleModel(**SMALL, **seed) for seed in ({"seed": 7}, {"rng": 7}, {"seed": 8}, {}, {})]
    areas = [tuple(model.state.fibers.area) for model in models]
    assert areas[0] == areas[1]
    assert len(set(areas)) == 4
    again = MuscleModel(**SMALL, seed=models[-1].protocol.seed)
    assert tuple(again.state.fibers.area) == areas[-1], "the seed that was drawn is told"
    for model in (*models, again):
        release(model)


@pytest.mark.parametrize(
    ("name", "value"), [("age", 68), ("activity", "trained"), ("intensity", 50.0), ("fibers", 9), ("hours", 3)]
)
def test_what_a_protocol_would_overrule_is_refused_beside_it(name: str, value: float | str) -> None:
    with pytest.raises(ScenarioError, match=f"{name} = .* beside a protocol"):
        MuscleModel(protocol=PROTOCOL, **{name: value})


def test_a_muscle_is_back_once_it_stays_back() -> None:
    model = MuscleModel(age=28, **SMALL)
    assert model.muscle.back.hours == 0.0
    model.advance_to(30 * 60.0)
    now = model.observed["all"]
    assert model.muscle.recovered == min(now["force"], now["glycogen_fraction"]) < 0.95
    assert model.muscle.back.hours is None, "a muscle that is not back has no date"
    assert model.muscle.back.horizon == pytest.approx(25 / 60)
    model.muscle.seen += [(4.0, 0.96), (5.0, 0.90), (6.0, 0.97), (7.0, 0.99)]
    assert model.muscle.back.hours == pytest.approx(6.0 - 5 / 60)
    release(model)


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
    seen = model.observed["all"]
    assert set(record.columns) == {"time_h", "force", "recovered", "phosphocreatine", "lactate", "glycogen_fraction",
                                   "ampk", "pgc1a_mrna", "nad_total"}  # fmt: skip
    assert {name: record[name].iloc[-1] for name in record.columns if name != "time_h"} == {
        name: seen[name] for name in record.columns if name != "time_h"
    }
    assert list(record["time_h"]) == pytest.approx([0.0, 1 / 6, 2 / 6, 3 / 6])
    assert record["glycogen_fraction"].iloc[-1] < record["glycogen_fraction"].iloc[0], "the ride cost no glycogen"

    while model.running:
        model.step()
    assert model.time_h == pytest.approx(SMALL["hours"])
    release(model)
