"""Cells that mend a muscle, one by one: everyone and everything is accounted for, and chance is named."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair.segments import Broken
from cellsim.biology.repair_cells.constants import HOUR
from cellsim.biology.repair_cells.kinds import FACTORS
from cellsim.errors import ScenarioError
from cellsim.kinetics.carriers import sharing
from cellsim.language.parameters import Parameter, load
from cellsim.population.repair_cells import rows as layout
from cellsim.population.repair_cells import steps
from cellsim.population.repair_cells.honeycomb import honeycomb, places
from cellsim.population.repair_cells.kernels import empty, turns
from cellsim.population.repair_cells.mending import RepairCells
from cellsim.population.repair_cells.spreading import spread
from cellsim.population.repair_cells.treatment import Treatment
from cellsim.population.tissue.healing import Healing

DAY = 86400.0
FIBERS, SLICES = 64, 3


@pytest.fixture(scope="module")
def table() -> dict[str, Parameter]:
    return load(["recovery", "repair_cells"])


def mouse(table: dict[str, Parameter], seed: int = 1, share: float = 0.67, **more) -> RepairCells:
    """A block of muscle of a mouse after a toxin."""
    dying = np.full(FIBERS, share)
    return RepairCells(FIBERS, SLICES, seed, 1, table, stretch=1.0, neutrophils=1.0, dying=dying, **more)


@pytest.fixture(scope="module")
def course(table) -> list[RepairCells]:
    """One block from its injury to six weeks later, as it was on some days."""
    block, found = mouse(table), []
    for day in (0.0, 0.5, 1.0, 2.0, 3.5, 5.0, 7.0, 14.0, 28.0, 45.0):
        block.reach(day * DAY)
        found.append(block.future())
    return found


# ---- nobody and nothing is lost


def test_every_cell_that_came_is_here_or_gone(course):
    for block in course:
        for kind, each in block.ledger.items():
            came = each["founded"] + each["arrived"] + each["born"] + each["turned_in"]
            gone = each["turned_out"] + each["died"] + each["fused"]
            assert each["present"] == came - gone, kind
        turned = [sum(each[name] for each in block.ledger.values()) for name in ("turned_in", "turned_out")]
        assert turned[0] == turned[1]
    end = course[-1].ledger
    assert all(end[kind]["arrived"] > 0 for kind in ("neutrophil", "monocyte", "regulatory_t"))
    assert all(end[kind]["born"] > 0 for kind in ("awake", "m2", "stirred_stromal", "quiescent"))
    assert end["myocyte"]["fused"] > 0
    assert end["m1"]["died"] > 0


def test_every_cell_has_a_name_and_a_place_of_its_own_block(course):
    for block in course:
        cells = block.snapshot()["cells"]
        here = cells[:, : len(np.unique(cells[layout.WHO])) - 1]
        assert len(np.unique(here[layout.WHO])) == sum(each["present"] for each in block.ledger.values())
        assert here[layout.PLACE].min() >= 0
        assert here[layout.PLACE].max() < 2 * FIBERS * SLICES


def test_every_segment_and_every_mouthful_is_accounted_for(course, table):
    whole = int(table["Debris_bites"].value)
    fates = []
    for block in course:
        shares, kept = block.segments, block.snapshot()
        assert sum(shares.values()) == pytest.approx(np.ones(FIBERS))
        tally, segments = kept["tally"], kept["segments"]
        killed, cleared, refilled, matured = (
            int(tally[each]) for each in (layout.KILLED, layout.CLEARED, layout.REFILLED, layout.MATURED)
        )
        many = {name: round(float(each.sum()) * SLICES) for name, each in shares.items()}
        assert many["dying"] == killed - cleared
        assert many["gap"] == cleared - refilled
        assert many["new"] == refilled - matured
        dying = segments[layout.FATE] == 1
        left = segments[layout.BITES, dying].sum()
        assert tally[layout.EATEN] == whole * killed - left
        assert block.myonuclei_added == block.ledger["myocyte"]["fused"]
        fates.append(killed - matured)
    assert fates == sorted(fates, reverse=True)
    assert fates[-2] <= 0.02 * FIBERS * SLICES
    assert fates[-1] == 0


def test_niches_hold_those_who_are_quiescent(course):
    for block in course:
        segments = block.snapshot()["segments"]
        assert segments[layout.HOUSED].sum() == block.ledger["quiescent"]["present"]
        assert (segments[layout.HOUSED] >= 0).all()
        assert (segments[layout.HOUSED] <= segments[layout.NICHES]).all()
    assert course[3].folds["satellite_cells"] != 1.0
    assert course[-1].folds["satellite_cells"] == pytest.approx(1.0)


# ---- factors


def spread_alone(fibers: int, slices: int, start: np.ndarray, across: float, along: float, kept: float, many: int):
    """Factors after so many turns in which nothing is secreted."""
    bed, site = empty(fibers, slices, 1)
    bed.factors[0] = start
    turns().spread(0, 1, across, along, kept, many, bed.factors, np.zeros_like(bed.factors), site)
    return bed.factors[0]


def test_what_spreads_and_does_not_decay_stays():
    start = np.random.default_rng(1).random(2 * 50 * 4)
    end = spread_alone(50, 4, start, 0.1, 0.04, 1.0, 40)
    assert end.sum() == pytest.approx(start.sum(), rel=1e-12)
    assert end.std() < 0.2 * start.std()


def test_it_spreads_as_diffusion_does():
    """From one place the mean square of the distance grows by 4 D t in the section, and its shape is Gauss's."""
    fibers, across, many = 2500, 0.1, 300  # diffusion in edges: 3/4 of what passes, per turn
    x, y = places(honeycomb(fibers))
    middle = int(np.argmin((x - x.mean()) ** 2 + (y - y.mean()) ** 2))
    start = np.zeros(2 * fibers)
    start[middle] = 1.0
    end = spread_alone(fibers, 1, start, across, 0.0, 1.0, many)
    square = (x - x[middle]) ** 2 + (y - y[middle]) ** 2
    grown = 4.0 * 0.75 * across * many
    assert (end * square).sum() == pytest.approx(grown, rel=1e-5)
    near = square < grown
    area = 0.75 * 3.0**0.5  # of a place, in squares of an edge
    assert end[near] == pytest.approx(area / (np.pi * grown) * np.exp(-square[near] / grown), rel=0.03)


def test_it_spreads_along_the_fibers_as_diffusion_does():
    slices, along, many = 81, 0.2, 100
    start = np.zeros((2, slices))
    start[:, 40] = 1.0
    end = spread_alone(1, slices, start.ravel(), 0.0, along, 1.0, many).reshape(2, slices)[0]
    assert (end * (np.arange(slices) - 40.0) ** 2).sum() == pytest.approx(2.0 * along * many, rel=1e-6)


def test_what_is_given_decays_as_its_row_says(table):
    """Given everywhere for a day and then no more: a rise to supply over decay, and a fall by halves."""
    block = RepairCells(9, 2, 1, 1, table, stretch=1.0, treatment=Treatment(infused={"VEGF": 0.2}, infused_h=24.0))
    rate = table["Honeycomb_decay"].value * HOUR
    block.reach(DAY)
    assert block.factors["VEGF"] == pytest.approx(0.2 * (1.0 - np.exp(-24.0 * rate)) / rate, rel=0.1)
    before = block.factors["VEGF"]
    block.advance(2.0 * HOUR)
    assert block.factors["VEGF"] == pytest.approx(before * np.exp(-2.0 * rate), rel=1e-9)


# ---- rest, chance and time


def test_without_damage_nothing_moves(table):
    block = RepairCells(FIBERS, SLICES, 1, 1, table)
    before = block.snapshot()
    block.reach(90.0 * DAY)
    assert block.at_rest
    assert block.snapshot() == before | {"time": 90.0 * DAY}
    block.injure(np.zeros(FIBERS))
    assert block.at_rest
    assert all(fold == 1.0 for name, fold in block.folds.items() if name != "myocytes" and fold == fold)


def test_who_is_mended_is_at_rest_again(course):
    block = course[-1]
    block.reach(60.0 * DAY)
    assert block.at_rest
    assert max(block.factors.values()) == 0.0
    assert block.collagen == 1.0


def test_threads_stops_and_copies_change_no_bit(table, monkeypatch):
    monkeypatch.setattr(sharing, "WORTHWHILE", 0.0)  # threads are woken for a small block, too
    whole = mouse(table)
    whole.reach(2.5 * DAY)
    shared = mouse(table, threads=2)
    shared.reach(1.2 * DAY)
    stopped = shared.snapshot()
    shared.reach(2.0 * DAY)
    again = mouse(table)
    again.go_back_to(stopped)
    other = again.future()
    again.reach(2.5 * DAY)
    assert again.snapshot() == whole.snapshot()
    shared.reach(2.5 * DAY)
    assert shared.snapshot() == whole.snapshot()
    other.reach(2.5 * DAY)
    assert other.snapshot() == whole.snapshot()
    assert mouse(table, seed=2).snapshot() != mouse(table).snapshot()


def test_how_an_interval_is_cut_never_matters(table):
    whole, cut = mouse(table), mouse(table)
    whole.reach(1.5 * DAY)
    for part in (0.1, 0.2371, 0.71, 0.711, 1.4999, 1.5):
        cut.reach(part * DAY)
    assert cut.snapshot() == whole.snapshot()


def test_a_stretched_body_lives_the_same_more_slowly(table):
    alike = table | {"Myogenic_stretch": replace(table["Myogenic_stretch"], value=2.0)}
    quick = RepairCells(FIBERS, SLICES, 1, 1, alike, stretch=1.0, dying=np.full(FIBERS, 0.3))
    slow = RepairCells(FIBERS, SLICES, 1, 1, alike, stretch=2.0, dying=np.full(FIBERS, 0.3))
    quick.reach(1.5 * DAY)
    slow.reach(3.0 * DAY)
    assert quick.snapshot(("_bed",)) == slow.snapshot(("_bed",))


def test_damage_may_come_again(table):
    block = mouse(table, share=0.2)
    block.reach(2.0 * DAY)
    before, sound = block.segments, block.segments["sound"]
    block.injure(np.full(FIBERS, 1.0))
    assert block.segments["dying"] == pytest.approx(before["dying"] + sound)
    assert block.segments["gap"] == pytest.approx(before["gap"])
    assert not block.at_rest


def test_machine_code_has_the_bits_of_the_plain_text(table):
    """The turns are plain Python that is compiled: both do the same, to the last bit."""
    block = RepairCells(7, 2, 3, 1, table, stretch=1.0, neutrophils=1.0, dying=np.full(7, 0.7))
    block.reach(1.0 * DAY)
    plain = block.future()
    none = np.zeros(1)
    for _ in range(8):
        steps.do_tissue(steps.ADVANCE, none, none, 0.0, plain._bed, plain._site, plain._constants)
        spread(0, len(FACTORS), *plain._spread, plain._bed.factors, np.zeros_like(plain._bed.factors), plain._site)
    block.advance(8 * block.step_s)
    assert block.snapshot(("_bed",)) == plain.snapshot(("_bed",))


# ---- what must hold of repair


def days_back(block: RepairCells, share: float = 0.95) -> float:
    """The first day on which so many segments are sound."""
    for day in range(1, 60):
        block.reach(day * DAY)
        if block.segments["sound"].mean() >= share:
            return float(day)
    return float("inf")


def test_more_damage_is_never_mended_sooner(table):
    shares = (0.15, 0.4, 0.8)
    doomed = [mouse(table, share=share).segments["dying"] for share in shares]
    assert all((less <= more).all() for less, more in pairwise(doomed))
    back = [[days_back(mouse(table, seed=seed, share=share)) for seed in range(2)] for share in shares]
    means = np.mean(back, axis=1)
    assert (np.diff(means) >= 0.0).all()
    assert means[-1] < 60.0


def test_age_wakes_fewer_and_mends_slower(table, course):
    old = mouse(table, woken_share=0.36, repair_speed=0.72)
    old.reach(2.0 * DAY)
    young = course[3]
    assert old.ledger["awake"]["turned_in"] < 0.6 * young.ledger["awake"]["turned_in"]
    assert old.segments["dying"].mean() >= young.segments["dying"].mean()
    old.reach(7.0 * DAY)
    assert old.segments["sound"].mean() < course[6].segments["sound"].mean()


def test_nad_of_satellite_cells_is_one_unless_it_is_claimed(table, course):
    usual, none = mouse(table, nad=1.0), mouse(table, nad=0.0)
    usual.reach(2.0 * DAY)
    assert usual.snapshot() == course[3].snapshot()
    none.reach(7.0 * DAY)
    assert none.myonuclei_added == 0
    assert none.segments["new"].max() == 0.0


def averaged(share: float, days: np.ndarray) -> np.ndarray:
    """Debris, and what is not refilled, by the law of the whole muscle, as shares of what died (day, 2)."""
    model, none = human_muscle(), np.zeros(1)
    healing = Healing(model, 1, model.values, {"repair_speed": 1.0, "woken_share": 1.0}, 120.0)
    healing.begin(Broken(none, none, none + share, none, none), {"alarm": share})
    found = []
    for day in days:
        healing.reach(day * DAY)
        _, _, dying, gap, _ = healing.broken_now
        found.append((dying[0] / share, (dying[0] + gap[0]) / share))
    return np.array(found)


@pytest.fixture(scope="module")
def two_laws(table) -> tuple[np.ndarray, np.ndarray]:
    """Days until half is cleared and until half is refilled: by the averaged law (2,), and of blocks (block, 2)."""
    days, share = np.arange(0.0, 20.1, 0.5), 0.1
    blocks = []
    for seed in range(5):
        block = RepairCells(FIBERS, SLICES, seed, 1, table, dying=np.full(FIBERS, share))
        died, seen = block.segments["dying"].mean(), []
        for day in days:
            block.reach(day * DAY)
            now = block.segments
            seen.append((now["dying"].mean() / died, (now["dying"].mean() + now["gap"].mean()) / died))
        blocks.append(seen)

    def halves(course: np.ndarray) -> list[float]:
        return [float(np.interp(-0.5, -course[:, each], days)) for each in range(2)]

    return np.array(halves(averaged(share, days))), np.array([halves(np.array(each)) for each in blocks])


def test_cells_and_the_averaged_law_tell_of_the_same_weeks(two_laws):
    """Half of the debris is gone, and half of what died refilled, within a factor of 2 of each other."""
    whole, blocks = two_laws
    assert (np.abs(np.log(blocks.mean(axis=0) / whole)) < np.log(2.0)).all()


@pytest.mark.parametrize(
    "which",
    [
        "cleared",
        pytest.param(
            "refilled",
            marks=pytest.mark.xfail(
                strict=True, reason="half is refilled after 7.1 days, not 6.3 (5.8 to 6.6), where nothing was strained"
            ),
        ),
    ],
)
def test_they_agree_within_the_spread_of_the_cells(two_laws, which):
    at = ("cleared", "refilled").index(which)
    whole, blocks = two_laws
    assert blocks[:, at].min() <= whole[at] <= blocks[:, at].max()


# ---- strain without death


def test_strained_fibers_wake_satellite_cells_and_calm_down(table):
    """HGF of what was strained and lives wakes satellite cells; where it sets none free, nobody wakes."""
    deaf = table | {"Debris_strain_HGF": replace(table["Debris_strain_HGF"], value=0.0)}
    blocks = [RepairCells(FIBERS, SLICES, 1, 1, rows) for rows in (table, deaf)]
    for block in blocks:
        block.strain(np.full(FIBERS, 0.2))
        assert not block.at_rest
        block.reach(2.0 * DAY)
    assert blocks[0].folds["satellite_cells"] > 1.1
    assert blocks[0].segments["sound"].min() == 1.0
    assert blocks[1].ledger["awake"]["turned_in"] == 0
    blocks[0].reach(120.0 * DAY)
    assert blocks[0].at_rest
    assert blocks[0].folds["satellite_cells"] == pytest.approx(1.0)


def test_an_old_muscle_closes_its_last_gaps(table):
    """Who could not be woken at first may be later, so that none stays open."""
    old = RepairCells(FIBERS, SLICES, 1, 1, table, woken_share=0.28, repair_speed=0.65, dying=np.full(FIBERS, 0.1))
    old.reach(150.0 * DAY)
    assert old.segments["sound"].min() == 1.0


# ---- what is refused


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ({"fibers": 0}, "needs a fiber"),
        ({"dying": np.full(3, 0.5)}, "one share from 0 to 1 for each of the 4 fibers"),
        ({"dying": np.array([0.1, 0.2, 0.3, 1.2])}, "one share from 0 to 1"),
        ({"stretch": 0.0}, "stretch is above 0"),
        ({"woken_share": float("nan")}, "woken_share = nan"),
        ({"treatment": Treatment(made={"IL10": 0.0})}, "Write one of TNF"),
        ({"treatment": Treatment(kept={"m1": -1.0})}, "Write 0 or more"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(table, what, says):
    with pytest.raises(ScenarioError, match=says):
        RepairCells(**({"fibers": 4, "slices": 2, "seed": 1, "person": 1, "parameters": table} | what))


def test_time_does_not_run_back(table):
    block = RepairCells(4, 2, 1, 1, table)
    with pytest.raises(ScenarioError, match="Time cannot run back"):
        block.advance(-1.0)
