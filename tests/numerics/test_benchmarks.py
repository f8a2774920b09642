"""The benchmarks run, their error metric measures what it says, and a page comes out."""

import re
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from benchmarks.__main__ import PARTS
from benchmarks.clock import cpu_seconds
from benchmarks.course import ours
from benchmarks.goals import goals
from benchmarks.lives import lived, scenario, slopes, within_kernels
from benchmarks.measures import coupling, drift
from benchmarks.metric import FLOOR, cost_at, rms_error, typical_sizes
from benchmarks.page import page
from benchmarks.peers import PEERS, Peer
from benchmarks.protocol import DAY, Protocol, protocol
from benchmarks.ratios import ratio
from benchmarks.size import QUICK
from cellsim.population.fibers.state import FLEETING, RTOL


@pytest.fixture(scope="module")
def day() -> Protocol:
    return protocol(8).first(8, 1)


def test_a_day_has_twenty_four_hours() -> None:
    assert sum(hours for hours, _ in DAY) == 24.0


def test_the_error_of_one_percent_everywhere_is_one_percent() -> None:
    reference = np.full((2, 3, 4), 5.0)
    sizes = typical_sizes(reference)
    assert (sizes == 5.0).all()
    found = rms_error(1.01 * reference, reference, sizes, np.arange(3))
    assert found == pytest.approx(0.01 / (1.0 + FLOOR))


def test_what_is_near_zero_is_measured_by_its_size() -> None:
    """A signal that swings by 10 either way and rests at zero, wrong by a hundredth: not by infinity."""
    reference = np.array([[[0.0]], [[-10.0]]])
    sizes = typical_sizes(reference)
    found = rms_error(reference + 0.01, reference, sizes, np.array([0]))
    at_rest, at_work = 0.01 / (FLOOR * 10.0), 0.01 / (10.0 + FLOOR * 10.0)
    assert found == pytest.approx(np.sqrt((at_rest**2 + at_work**2) / 2.0))


def test_species_left_out_do_not_count() -> None:
    reference = np.ones((1, 2, 1))
    wrong = np.array([[[1.0], [9.0]]])
    assert rms_error(wrong, reference, typical_sizes(reference), np.array([0])) == 0.0


def test_costs_are_read_between_settings_and_never_beyond() -> None:
    assert cost_at(1e-3, [1e-2, 1e-4], [10.0, 1000.0]) == pytest.approx(100.0)
    assert cost_at(1e-5, [1e-2, 1e-4], [10.0, 1000.0]) is None


def test_a_ratio_is_taken_on_the_same_fibers() -> None:
    theirs = [{"solver": "theirs", "fibers": 2, "us": 500.0 * fold, "errors": {"2": error}}
              for fold, error in ((1, 1e-2), (3, 1e-4))]  # fmt: skip
    own = [{"solver": "RODAS4, 8 lanes", "fibers": 8, "us": 10.0 * fold, "errors": {"2": error, "8": 100 * error}}
           for fold, error in ((1, 1e-2), (3, 1e-4))]  # fmt: skip
    assert ratio({"rows": theirs + own}, "theirs", 1e-3) == pytest.approx(50.0)


def test_a_tighter_tolerance_brings_a_smaller_error(day: Protocol) -> None:
    solve = ours(day.kernel)
    reference = solve(day, 1e-9).shown
    sizes = typical_sizes(reference)
    loose, tight = (rms_error(solve(day, rtol).shown, reference, sizes, day.counted) for rtol in (1e-3, 1e-6))
    assert 0.0 < tight < 0.1 * loose < 1e-3


def test_what_is_held_loosely_comes_out_no_worse_than_the_rest(day: Protocol) -> None:
    solve, names = ours(day.kernel), list(day.kernel.species)
    reference = solve(day, 1e-9).shown
    sizes, shown = typical_sizes(reference), solve(day, RTOL).shown
    for name in FLEETING:
        alone = rms_error(shown, reference, sizes, np.array([names.index(name)]))
        assert 0.0 < alone < rms_error(shown, reference, sizes, day.counted)


def test_the_bout_is_one_that_every_fiber_sustains(day: Protocol) -> None:
    names, shown = list(day.kernel.species), ours(day.kernel)(day, 1e-4).shown
    bout = next(number for number, (_, kind) in enumerate(DAY) if kind == "bout")
    ATP, PCr = (shown[bout, row] / day.Y[row] for row in map(names.index, ("ATP", "PCr")))
    assert ATP.min() > 0.8
    assert 0.1 < PCr.min() < PCr.max() < 0.9


def test_nothing_that_is_conserved_drifts(day: Protocol) -> None:
    found = drift.drifts(day, ours(day.kernel)(day, 1e-4).shown)
    assert "adenine" in found
    assert max(passed for _, passed in found.values()) < 1e-12


@pytest.mark.timeout(1200)  # one that may be installed here takes minutes to compile the network
@pytest.mark.parametrize("peer", [each for each in PEERS if not each.missing], ids=lambda peer: peer.name)
def test_a_peer_arrives_where_we_do(peer: Peer, day: Protocol) -> None:
    one = day.first(1)
    reference = ours(day.kernel)(one, 1e-9).shown
    found = peer.load()(one, 1e-6).shown
    assert rms_error(found, reference, typical_sizes(reference), day.counted) < 1e-3


def test_a_peer_that_is_missing_is_named_in_a_sentence() -> None:
    missing = Peer("a solver", "surely-not-installed", 1, lambda: pytest.fail("it was loaded")).missing
    assert missing is not None
    assert missing.startswith("surely-not-installed is not installed")


def test_another_version_is_held_against_our_cost_in_its_own_run() -> None:
    """It stands beside the first one on the page; what both runs have is read from the first."""

    def run(version: str, ours: float, theirs: float) -> dict:
        def rows(solver: str, us: float, **more) -> list[dict]:
            return [{"solver": solver, "rtol": error, "fibers": 2, "us": us, "steps": 1.0,
                     "errors": {"2": error}} | more for error in (1e-2, 1e-6)]  # fmt: skip

        found = rows("RODAS4, 8 lanes", ours) + rows("peer CVODE", theirs, version=version)
        return {"rows": found + rows("third LSODA", theirs, version="7"), "missing": [], "checks": {}, "days": 1,
                "outputs": 8, "rounds": 1, "long": 0.5, "worst": [], "load": [0.0, 0.0]}  # fmt: skip

    slow = run("2.11", 20.0, 4000.0) | {"Python": "3.12.1"}
    first = run("2.10", 10.0, 3000.0) | {"missing": ["peer is not installed", "fourth is not installed"]}
    text = page({"precision": first | {"beside": [slow]}, "machine": {}})
    assert "| peer 2.10 CVODE | 300 | 300 |" in text
    assert "| peer 2.11 CVODE | 200 | 200 |" in text
    assert text.count("| third 7 LSODA | 300 |") == 1
    assert "| third 7 LSODA | 200 |" not in text
    assert "Measured by Python 3.12.1, against our cost in that run (20 and 20 us): peer 2.11 CVODE." in text
    assert "fourth is not installed" in text
    assert "peer is not installed" not in text


def test_every_part_can_be_measured_and_has_its_section() -> None:
    for name in PARTS:
        assert callable(import_module(f"benchmarks.measures.{name}").measure)
    found = page({"coupling": coupling.measure(QUICK), "machine": {"cores": "2"}})
    assert "## Coupling" in found
    assert "not measured" in found


def test_the_quoted_speed_names_the_network_that_it_was_measured_on() -> None:
    """The README quotes a part of the page, and networks grow."""
    root = Path(__file__).resolve().parents[2]
    readme, written = ((root / name).read_text(encoding="utf-8") for name in ("README.md", "docs/performance.md"))
    measured = re.search(r"^Measured on a fiber of so many species: precision[^:;]*: (\d+) species", written, re.M)
    assert measured
    assert re.findall(r"on a fiber of (\d+) species", readme) == [measured[1]]


def test_every_figure_of_a_whole_run_has_its_goal_and_its_row() -> None:
    """A quick look at eight people is no answer to a goal that asks for sixty-four."""
    names = ("resting", "ride", "simulated resting", "simulated ride", "cohort")
    found = {f"{name} ms": 100.0 for name in names} | {
        "cohort": 8, "times kernels": 2.0, "times typed": 1.1, "body ms": 3.0, "trial min": 5.0, "load": 0.5,
    }  # fmt: skip
    rows = {goal.what: goal for goal in goals({"runs": found, "exercise": {"cpu": 5.0, "figures": 1.5}})}
    measured = {what: goal.verdict for what, goal in rows.items() if goal.measured is not None}
    assert list(measured.values()) == ["missed", "reached", "missed", "reached", *["reached"] * 6]
    assert rows["resting person-day, 8 fibers x 20, 64 people"].verdict == "not measured"
    assert "1.1 x" in page({"runs": found, "machine": {}})


def test_growth_is_the_power_of_the_size() -> None:
    """The cost of each of twice as many: the same is linear, half as much costs no more in all, twice is a square."""
    assert slopes({1: 4.0, 2: 4.0, 4: 2.0, 8: 4.0}) == pytest.approx({2: 1.0, 4: 0.0, 8: 2.0})


def test_the_kernels_of_a_run_are_timed_within_it() -> None:
    spent = []
    whole = cpu_seconds(lambda: spent.append(within_kernels(lambda: lived(scenario(fibers=2, days=0.05)))))
    assert 0.0 < spent[0] < whole
