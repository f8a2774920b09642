"""Many moments are observed at once: cheaply, and each as if it were alone."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from cellsim import Scenario
from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import Mechanism
from cellsim.language.observable import Observable
from cellsim.population import formulas
from cellsim.population.fibers import reading
from cellsim.population.fibers.groups import GROUPS, Groups
from cellsim.population.fibers.reading import FibersNow, reached
from cellsim.population.formulas import RATE
from cellsim.population.muscle.sampled import at_present
from cellsim.population.readout import samples as batches
from cellsim.population.readout.observe import Observed, Series
from cellsim.population.readout.samples import Samples
from cellsim.study.lives.life import live_through, record_life
from cellsim.study.lives.people import Life
from cellsim.study.lives.rows import Recorded
from cellsim.tissue import simulation
from cellsim.tissue.simulation import Simulation

OWN = (
    Observable("gap", "1", "Logarithm of a ratio", formula="log(ATP / ADP) + exp(-ADP / ATP)"),
    Observable("power", "fold", "Power of a ratio", formula="(ATP / ADP)**1.5", rested=True, pooled=True),
    Observable("dent", "1", "Above a mark", formula="ramp(AMP / ADP - 0.001) + sqrt(v_contraction / v_SIRT1)"),
    Observable("eaten", "umol/h", "What is eaten", kind="body", formula="v_diet_NAM"),
    Observable("water", "L/kg", "Water", kind="body", formula="Scale_water"),
    Observable("call", "1", "Of what calls", kind="muscle", formula="sqrt(m1 + 1) * exp(-m2)"),
)
RUN = """
title = "A run downhill, a ride, and what follows"
duration = "90 minute"
record_every = "10 minute"
[[person]]
name = "runner"
age = "41 year"
[muscle]
fibers = 11
mitochondria = 5
[[meal]]
at = "10 minute"
carbohydrate = "60 g"
[[bout]]
do = "downhill running"
at = "20 minute"
duration = "10 minute"
intensity = "60 %Wmax"
[[bout]]
do = "cycling"
at = "50 minute"
duration = "10 minute"
intensity = "60 %Wmax"
"""
MINUTES = (0.0, 5.0, 12.0, 20.0, 21.0, 25.0, 30.0, 31.0, 50.0, 52.0, 55.0, 59.5, 60.0, 61.0, 75.0, 90.0)


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    own = Mechanism("read-out", "Looks, and does nothing.", observables=OWN)
    return replace(Scenario.from_text(RUN), model=human_muscle().plus(own)).checked()


@pytest.fixture(scope="module")
def lived(scenario: Scenario) -> tuple[Simulation, Samples, list[Observed]]:
    """A life, samples of it, and what it showed of itself at each of those moments."""
    life, alone = Simulation(scenario), []
    taken = life.samples()
    for minute in MINUTES:
        life.advance_to(60.0 * minute)
        taken.take(at_present(life.state))
        alone.append(Observed(life.by_fiber, life.observed))
    return life, taken, alone


def together(life: Simulation, found: Samples, *which: int) -> Series:
    """What is observed of some samples, in this order."""
    some, at = Samples(life.state, len(which)), list(which)
    for name, tissue in some._tissues.items():
        for here, there in zip(tissue, found._tissues[name], strict=True):
            here[:] = there[:, at]
    for here, there in zip((*some._fibers, *some._body), (*found._fibers, *found._body), strict=True):
        here[:] = there[at]
    some._numbers, some._moving, some._which = found._numbers[at], found._moving[at], found._which[at]
    some._organelles, some._many, some.tolls = found._organelles, len(at), {
        name: [tolls[each] for each in at] for name, tolls in found.tolls.items()
    }  # fmt: skip
    return life.observe_all(some)


@pytest.mark.parametrize("size", [1, 3, 7, 8, 16])
def test_what_is_seen_of_a_moment_does_not_depend_on_its_company(lived, size: int) -> None:
    life, found, alone = lived
    for first in range(0, len(found), size):
        seen = together(life, found, *range(len(found))[first : first + size])
        for at, each in enumerate(alone[first : first + size]):
            one = {group: {name: float(values[at]) for name, values in of.items()} for group, of in seen.items()}
            assert repr(one) == repr(each.by_group), f"{size} at once, at {MINUTES[first + at]} min"


def test_in_what_order_moments_stand_does_not_matter(lived) -> None:
    life, found, alone = lived
    seen = together(life, found, *reversed(range(len(found))))
    assert [float(each) for each in seen["all"]["force"]][::-1] == [each.by_group["all"]["force"] for each in alone]


def test_a_sample_is_kept_as_it_was(lived) -> None:
    """The life has long gone on: force fell in the run, and phosphocreatine came back after it."""
    life, found, _ = lived
    seen = life.observe_all(found)["all"]
    assert seen["force"][MINUTES.index(30.0)] < 0.95 < seen["force"][0] == 1.0
    assert seen["phosphocreatine"][MINUTES.index(25.0)] < 0.8 * seen["phosphocreatine"][0]
    assert len(found._organelles) < len(found), "organelles are read once from step to step"


def test_force_tested_in_a_bout_is_what_the_bout_would_leave_if_it_ended_there(scenario: Scenario) -> None:
    life = Simulation(scenario)
    muscle = life.state
    for minute, begun in ((25.0, 0), (55.0, 1)):
        life.advance_to(60.0 * minute)
        trial = muscle.damage.future()
        muscle.mark(muscle.agenda.work[begun], trial)
        assert trial.force(muscle.fibers.weight) < muscle.damage.force(muscle.fibers.weight)
        assert muscle.tested_force == trial.force(muscle.fibers.weight)


def test_what_names_follow_from_is_read_as_the_kernel_has_it(lived) -> None:
    """Every definition and rate of the network, worked out of the few rows that are kept."""
    fibers = lived[0].state.fibers
    kernel = {**fibers.derived(), **{f"{RATE}{name}": rate for name, rate in fibers.rates().items()}}
    now = FibersNow.of(fibers, kernel)
    for name, due in kernel.items():
        # some rates are small differences of large numbers
        found = np.broadcast_to(now(name), due.shape)
        np.testing.assert_allclose(found, due, rtol=1e-9, atol=1e-9, err_msg=name)


def test_only_what_observables_follow_from_is_kept(lived) -> None:
    life = lived[0]
    network = life.state.model.fiber
    assert "GLY" in reached(network, frozenset({"pull"}))  # by way of a definition
    assert reached(network, frozenset({"ATP"})) == {"ATP"}
    assert len(life.samples().rows.names) < 0.35 * (len(network.species) + len(network.arguments))


@pytest.mark.parametrize("fibers", [1, 2, 7, 8, 9, 64, 129, 600])
def test_means_of_many_moments_are_those_of_each(fibers: int) -> None:
    chance = np.random.default_rng(fibers)
    area = chance.uniform(0.5, 1.5, fibers)
    types = tuple(chance.choice(["I", "IIa"], fibers))
    groups = Groups(types, area / area.sum(), chance.permutation(fibers).astype(np.uint64))
    values = chance.normal(size=(5, 13, fibers)) * 10.0 ** chance.uniform(-8, 8, (5, 13, fibers))
    for group in GROUPS:
        each = [groups.means(row[None], group)[0] for moments in values for row in moments]
        for many in (groups.means(values, group), groups.all_means(values)[group]):
            assert many.shape == (5, 13)
            assert many.tobytes() == np.array(each).tobytes(), group


def test_each_formula_is_worked_out_once_for_all_moments(lived, monkeypatch: pytest.MonkeyPatch) -> None:
    """As often for one moment as for sixteen: formulas, fills of a kernel, and sums over groups."""
    life, found, _ = lived
    counted: Counter[str] = Counter()

    def counting(owner: object, name: str) -> None:
        real = getattr(owner, name)
        monkeypatch.setattr(owner, name, lambda *given: counted.update([name]) or real(*given))

    counting(reading, "worked_out")
    counting(formulas, "worked_out")
    for name in ("derived", "rates"):
        counting(Kernel, name)
    counting(Groups, "all_means")
    work = []
    for some in (range(1), range(len(found))):
        counted.clear()
        together(life, found, *some)
        work.append(dict(counted))
    assert work[0] == work[1]
    observables = life.state.model.observables.values()
    assert work[0]["worked_out"] == sum(bool(each.formula) for each in observables)
    assert work[0]["derived"] == 2  # of the body and of the tissue, and of the fibers none
    assert work[0]["rates"] == 2  # of the body, for what is eaten and for what is burnt


def test_who_records_observes_in_batches_and_holds_no_more(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "MOST", 5)

    def never(*given: object) -> None:
        raise AssertionError("observed by itself")

    monkeypatch.setattr(simulation, "observe", never)
    life = Life(scenario, scenario.people[0])
    parts: list[Recorded] = []
    account = record_life(life, parts.append)
    sizes = [len(each.time_h) for each in parts]
    assert max(sizes) == 5
    assert sizes[:-1] == [5] * (len(sizes) - 1)
    monkeypatch.setattr(batches, "MOST", 64)
    whole = live_through(life)
    assert whole.account == account
    assert Recorded.together(parts).values.tobytes() == whole.rows.values.tobytes()
    assert np.concatenate([each.time_h for each in parts]).tolist() == whole.rows.time_h.tolist()


def test_room_is_bounded_by_fibers_and_moments(lived) -> None:
    life = lived[0]
    assert 40 < Samples(life.state).room < batches.MOST
    assert Samples(life.state, 2).room == 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "MOST", 20)
        assert Samples(life.state).room == 20
        patch.setattr(batches, "COLUMNS", 40)
        assert Samples(life.state).room == 3
        patch.setattr(batches, "COLUMNS", 4)
        assert Samples(life.state).room == 1


def test_a_life_that_nobody_asks_observes_nothing(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    real = simulation.observe
    monkeypatch.setattr(simulation, "observe", lambda *given: seen.append(given) or real(*given))
    life = Simulation(scenario)
    life.advance_to(60.0)
    assert not seen
    first = life.observed["all"]["atp"]
    assert life.by_fiber["atp"].shape == (11,)
    assert len(seen) == 1
    life.advance_to(1500.0)
    assert life.observed["all"]["atp"] != first
    assert len(seen) == 2
