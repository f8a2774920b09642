"""Real people beside the drawn: changes, scatter and misses of planted tables come out as they were planted."""

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pandas as pd
import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "experiments" / "training" / "people.py"
WEEKS = np.array([0.0, 4.0, 8.0, 12.0])


@pytest.fixture(scope="module")
def people() -> ModuleType:
    spec = importlib.util.spec_from_file_location("people", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.fixture
def folder(tmp_path: Path, people: ModuleType) -> Path:
    """Forty riders who gain 1 % a month with a scatter of 3 %, and forty legs with one of 5 %."""
    chance = np.random.default_rng(3)
    tests, steps, legs = [], [], []
    for who in range(40):
        line = np.log(4000.0) + 0.01 * WEEKS / 4.0 + 0.03 * chance.normal(size=4)
        for time, value in zip(people.ROUNDS, np.exp(line), strict=True):
            tests.append({"participant": f"c{who}", "timepoint": time, "vo2max_ml_min": value})
            steps += [
                {"participant": f"c{who}", "timepoint": time, "power_w": watts, "heart_rate_bpm": 60.0 + watts / 2.0}
                for watts in (150.0, 250.0)
            ]
        for exercise in people.TESTS:
            for volume in people.SETS:
                for time, week in {"pre": 0, "session1": 0, **people.VISITS}.items():
                    value = 50.0 * np.exp(0.02 * week + 0.05 * chance.normal())
                    legs += [
                        {
                            "participant": f"l{who}", "include": "incl", "time": time, "volume": volume,
                            "exercise": exercise, "value": each,
                        }
                        for each in (value, 0.9 * value)
                    ]  # fmt: skip
    for name, rows in (("cycling_training_tests", tests), ("cycling_training_steps", steps), ("strength_volume", legs)):
        pd.DataFrame(rows).to_csv(tmp_path / f"{name}.csv", index=False)
    return tmp_path


def test_changes_and_scatter_are_those_that_were_planted(people: ModuleType, folder: Path) -> None:
    riders, legs = people.cyclists(folder), people.legs(folder)
    uptake = riders[riders["name"] == "VO2max, %"]
    assert uptake[uptake["week"] == 12]["seen"].mean() == pytest.approx(3.0, abs=2.0)
    assert uptake["scatter"].iloc[0] == pytest.approx(3.0, rel=0.25)
    beats = riders[riders["name"] == "heart rate at 200 W"]
    assert (beats["seen"].abs() < 1e-9).all()
    pressed = legs[legs["name"] == "leg press, three sets, %"]
    assert pressed[pressed["week"] == 12]["seen"].mean() == pytest.approx(24.0, abs=3.0)
    assert pressed["scatter"].iloc[0] == pytest.approx(5.0, rel=0.25)


def test_people_like_the_drawn_lie_inside_and_others_do_not(people: ModuleType, folder: Path) -> None:
    seen = people.cyclists(folder).query("name == 'VO2max, %'")
    for shift, share in ((0.0, 0.9), (20.0, 0.1)):
        drawn = pd.DataFrame(
            {"name": "VO2max, %", "who": row.who, "week": row.week, "drawn": row.week / 4.0 + shift + side}
            for row in seen.itertuples()
            for side in (-0.1, 0.1)
        )
        told = people.told(people.beside(seen, drawn)).iloc[0]
        assert told["tests"] == 120
        assert (told["inside 95 %"] > share) == (shift == 0.0)


def test_traits_have_the_mean_and_the_spread_that_are_written(people: ModuleType) -> None:
    folds = np.array(list(people.traits([f"c{who}" for who in range(200)]).values()))
    assert folds.mean() == pytest.approx(1.0, abs=0.01)
    assert folds.std() == pytest.approx(people.CV, rel=0.1)
