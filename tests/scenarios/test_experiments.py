"""The experiments run, small; and what they write holds together."""

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pandas as pd
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.fitness import Fitness

EXPERIMENTS = Path(__file__).resolve().parents[2] / "experiments"


def study_of(name: str) -> ModuleType:
    """The script of an experiment, as a module."""
    spec = importlib.util.spec_from_file_location(f"study_of_{name}", EXPERIMENTS / name / "study.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(name: str, out: Path, *words: str) -> tuple[ModuleType, dict[str, pd.DataFrame]]:
    """Its --quick run: the module, and the tables that it wrote by name."""
    module = study_of(name)
    module.main(["--quick", "--out", str(out), *words])
    assert (out / "study.png").read_bytes().startswith(b"\x89PNG")
    return module, {path.stem: pd.read_csv(path) for path in out.glob("*.csv")}


@pytest.fixture(scope="module")
def bottleneck(tmp_path_factory: pytest.TempPathFactory) -> tuple[ModuleType, dict[str, pd.DataFrame]]:
    return run("nad_bottleneck", tmp_path_factory.mktemp("studies") / "nad_bottleneck")


@pytest.fixture(scope="module")
def old_and_young(tmp_path_factory: pytest.TempPathFactory) -> tuple[ModuleType, dict[str, pd.DataFrame]]:
    return run("old_and_young", tmp_path_factory.mktemp("studies") / "old_and_young", "--workers", "1")


def test_more_nampt_makes_more_nad_and_takes_more_prpp(bottleneck):
    dose = bottleneck[1]["dose"]
    for name in ("nad_total", "nad_free", "nad_mit", "salvage"):
        assert dose[name].is_monotonic_increasing, name
    assert dose["prpp"].iloc[1:].is_monotonic_decreasing  # without any NAMPT there may be no ATP to make it of
    assert dose["salvage"].iloc[0] == 0.0


def test_control_of_each_level_is_the_slope_of_the_dose_response(bottleneck):
    """Between two levels the curve climbs by what NAMPT holds at its ends, or between."""
    dose, control = (bottleneck[1][name].set_index("nampt") for name in ("dose", "control"))
    for low, high in ((0.5, 1.0), (1.0, 2.0)):
        climbed = np.log(dose.loc[high, "salvage"] / dose.loc[low, "salvage"]) / np.log(high / low)
        ends = control.loc[[low, high], "salvage_NAMPT"]
        assert ends.min() < climbed < ends.max()


def test_a_block_starts_from_rest_and_only_takes(bottleneck):
    blocked, dose = bottleneck[1]["block"], bottleneck[1]["dose"].set_index("nampt")
    assert blocked["nad_total"].iloc[0] == pytest.approx(dose.loc[1.0, "nad_total"], rel=1e-3)
    assert blocked["nad_total"].is_monotonic_decreasing
    assert (blocked["salvage"].iloc[1:] == 0.0).all()


def test_every_structure_meets_every_change(bottleneck):
    module, tables = bottleneck
    rivals = tables["rivals"]
    assert list(rivals["structure"].unique()) == list(human_muscle().rivals)
    for _, theirs in rivals.groupby("structure"):
        assert list(theirs["change"]) == list(module.RIVAL_CHANGES)
        assert (theirs["nad_total"] > 1.0).all()


def test_the_men_are_those_of_the_scenario_and_their_pools_add_up(old_and_young):
    module, tables = old_and_young
    rest = tables["rest"]
    assert list(rest["person"]) == ["28, recreational", "68, recreational"]
    assert rest[[f"nad_{place}" for place in module.PLACES]].sum(axis=1).to_numpy() == pytest.approx(
        rest["nad_total"].to_numpy(), rel=1e-4
    )
    spent = rest[[f"spent_{name}" for name in module.consumers()]]
    assert (spent >= 0.0).all(axis=None)
    made = rest["salvage"].to_numpy()  # all but what precursors bring, and what is lost on the way
    assert spent.sum(axis=1).to_numpy() == pytest.approx(made, rel=0.1)


def test_a_fifth_is_drained_and_comes_back(old_and_young):
    for _, mine in old_and_young[1]["refill"].groupby("person"):
        assert mine["missing_share"].iloc[0] == pytest.approx(0.2, abs=0.03)
        assert mine["missing"].is_monotonic_decreasing
        assert mine["missing"].iloc[-1] > 0.0


def test_everyone_swallows_every_compound(old_and_young):
    module, tables = old_and_young
    gained = module.gains(tables["dosed"])
    assert len(gained) == 2 * len(module.COMPOUNDS)
    assert (gained["gain"] > 0.0).all()


def test_a_half_time_that_is_not_reached_is_not_told():
    module = study_of("old_and_young")
    course = pd.DataFrame({"person": "he", "time_h": [0.0, 10.0, 20.0], "missing": [8.0, 6.0, 2.0]})
    assert module.half_time(course, "he") == pytest.approx(15.0)
    assert np.isnan(module.half_time(course.iloc[:2], "he"))


def test_doses_raise_blood_more_than_muscle_and_it_goes_in_days(tmp_path: Path) -> None:
    module, tables = run("dose_and_washout", tmp_path / "dose_and_washout")
    response, courses = tables["dose_response"], tables["courses"]
    for _, rows in response.groupby("compound"):
        assert rows.sort_values("mg_per_day")["blood"].is_monotonic_increasing
    treated = courses[courses["day"] == module.TREATED].iloc[0]
    assert treated["blood"] - 1.0 > 5.0 * abs(treated["muscle"] - 1.0)
    assert 4.0 < module.half_life(courses[courses["compound"] == "NR"]) < 9.0


def test_every_ring_of_a_capsule_is_somewhere(tmp_path: Path) -> None:
    _, tables = run("one_capsule", tmp_path / "one_capsule")
    whole = tables["shares"].groupby(["compound", "after_h"])["share"].sum()
    assert len(whole) == 4
    assert np.allclose(whole, 1.0, atol=1e-9)
    assert (tmp_path / "one_capsule" / "NR" / "flow.png").is_file()


def test_fitness_is_measured_and_rises_from_the_sedentary_to_the_trained(tmp_path: Path) -> None:
    """What people.csv says of each is what the tests measured: one person's numbers hang together."""
    people = run("on_the_ergometer", tmp_path / "on_the_ergometer")[1]["people"]
    assert list(people["person"]) == ["sedentary", "recreational", "trained"]
    for name in ("VO2max", "Wmax", "CP", "CP/Wmax"):
        assert people[name].is_monotonic_increasing, name
    assert people["CP/Wmax"].to_numpy() == pytest.approx((people["CP"] / people["Wmax"]).to_numpy(), rel=2e-3)
    ends = people["CP"] + np.sqrt(2.0 * 1000.0 * people["W' kJ"] * 10.0 / 60.0)
    assert people["law"].to_numpy() == pytest.approx((ends / people["Wmax"]).to_numpy(), rel=2e-3)
    assert ((people["threshold W"] < people["4 mmol/L at W"]) & (people["4 mmol/L at W"] < people["Wmax"])).all()


def test_thresholds_of_three_people_and_of_cyclists_are_read_alike(tmp_path: Path) -> None:
    """Without measurements, and with a cyclist made up so that every threshold is known."""
    people = run("thresholds", tmp_path / "thresholds")[1]["thresholds"].set_index("person")
    assert (people["lactate + 0.5, of CP"] < people["lactate 4 mmol/L, of CP"]).all()
    seconds, folder = np.arange(0.0, 900.0), tmp_path / "data"
    folder.mkdir()
    oxygen = 800.0 + 3.0 * seconds
    gases = {"vo2_ml_min": oxygen, "vco2_ml_min": 0.9 * oxygen + 0.4 * np.maximum(oxygen - 2300.0, 0.0)}
    pd.DataFrame({"test": "t1", "second": seconds, **gases}).to_csv(folder / "vo2_seconds.csv", index=False)
    ramp = {"athlete": ["a"], "test": ["t1"], "protocol": ["ramp"], "warmup_end_s": [0], "recovery_start_s": [900]}
    pd.DataFrame(ramp).to_csv(folder / "vo2_tests.csv", index=False)
    steps = pd.DataFrame({"power_w": [100, 150, 200, 250], "lactate_mmol_l": [1.0, 1.0, 2.0, 6.0]})
    steps = steps.assign(participant="c", timepoint="pre", vo2_ml_min=[1500.0, 2000.0, 2500.0, 3000.0])
    steps.to_csv(folder / "cycling_training_steps.csv", index=False)
    test = pd.DataFrame({"participant": ["c"], "timepoint": ["pre"], "vo2max_ml_min": [4000.0], "rer_max": [1.1]})
    test.to_csv(folder / "cycling_training_tests.csv", index=False)
    words = ("--data", str(folder))
    beside = run("thresholds", tmp_path / "again", *words)[1]["thresholds"].set_index("person")
    assert beside.loc["cyclist a", "gas exchange"] == pytest.approx(2300.0 / oxygen[-15:].mean(), rel=0.02)
    assert beside.loc["cyclist c", "lactate + 0.5"] == pytest.approx(2250.0 / 4000.0)
    assert beside.loc["cyclist c", "lactate 4 mmol/L"] == pytest.approx(2750.0 / 4000.0)


def test_a_recorded_ride_is_lived_through_and_every_second_of_it_told(tmp_path: Path) -> None:
    """A ride of twelve minutes, three of them above critical power; the file has power and heart rate."""
    watts = [120] * 300 + [330] * 180 + [60] * 240
    rows = "\n".join(f"{second},{power},{110 + power // 10}" for second, power in enumerate(watts))
    (tmp_path / "ride.csv").write_text("secs,watts,hr\n" + rows + "\n", encoding="utf-8")
    module, tables = run("own_ride", tmp_path / "own", str(tmp_path / "ride.csv"), "--ftp", "240 W")
    course = tables["course"].set_index("minute")
    assert course.loc[4.0, "power_delivered"] == pytest.approx(120.0)
    assert course.loc[7.0, "lactate_blood"] > course.loc[4.0, "lactate_blood"] + 0.5
    assert course["glycogen_I"].iloc[-1] < 1.0
    assert course.loc[8.0, "phosphocreatine"] < course.loc[12.0, "phosphocreatine"]
    fitness = Fitness(45.0, 300.0, 10.0, 240.0, 15_000.0, 0.0, 0.0)
    left = module.balance(np.array(watts, dtype=float), fitness)
    assert left[299] == pytest.approx(15.0)
    assert left[479] == pytest.approx(15.0 - 0.180 * 90.0)
    assert left[479] < left[-1] < 15.0


def test_a_file_that_is_no_ride_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "ride.fit").write_bytes(b"nothing")
    with pytest.raises(SystemExit, match=r"^'ride\.fit' .*\.$"):
        study_of("own_ride").main([str(tmp_path / "ride.fit"), "--quick", "--out", str(tmp_path / "own")])


def test_a_fast_leaves_less_insulin_and_more_ketones_and_food_ends_it(tmp_path: Path) -> None:
    module, tables = run("fasted_and_fed", tmp_path / "fasted_and_fed")
    fed, fasted = (tables["courses"].query("arm == @arm").set_index("time_h") for arm in module.ARMS)
    first, last, after = 0.0, module.FASTED - 1.0, 96.0
    assert fasted.loc[first].drop("arm").equals(fed.loc[first].drop("arm"))
    for name, sign in (("insulin", -1), ("glucose_blood", -1), ("liver_glycogen", -1), ("ketones", 1), ("ffa", 1)):
        assert sign * (fasted.loc[last, name] - fed.loc[last, name]) > 0.0, name
        assert abs(fasted.loc[after, name] - fed.loc[after, name]) < abs(fasted.loc[last, name] - fed.loc[last, name])
    clamps = tables["clamps"].query("name == 'm_value'")
    assert len(clamps) == 6


def test_weeks_in_bed_take_oxygen_uptake_and_content(tmp_path: Path) -> None:
    _, tables = run("training", tmp_path, "--only", "bed_and_back", "--workers", "1")
    weeks = tables["weeks"]
    for case in ("28 years", "68 years"):
        mine = weeks[weeks["case"] == case].set_index(["name", "week"])["value"]
        assert mine["vo2max", 3.0] < 0.95 * mine["vo2max", 0.0]
        assert mine["mitochondrial_volume", 3.0] < 0.95 * mine["mitochondrial_volume", 0.0]
    assert (tmp_path / "bed_and_back.png").read_bytes().startswith(b"\x89PNG")
