"""What must hold for damage and repair, whatever the numbers."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cellsim.biology.exercise.modes import USUAL
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.biology.repair import recovery
from cellsim.biology.repair.recovered import recovered
from cellsim.errors import ScenarioError
from cellsim.language.parameters import Parameter
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.susceptibility import susceptibilities
from cellsim.population.tissue.toll import Toll

TABLE = human_muscle().rows
TYPES = ["I", "IIa", "IIx", "I", "IIa", "I", "IIx", "IIa"]
HOUR, DAY = 3600.0, 86400.0

bouts = st.tuples(
    st.floats(0.0, 0.6),
    st.floats(0.0, 3000.0),
    st.floats(0.0, 1.5),
    st.floats(0.0, 300.0),
    st.floats(0.0, 1.2),
    st.sampled_from(["endurance", "resistance"]),
)


def muscle(
    types: list[str] = TYPES,
    age_years: float = 30.0,
    sex: str = "male",
    activity: str = "recreational",
    parameters: Mapping[str, Parameter] = TABLE,
    susceptibility: np.ndarray | None = None,
) -> DamageState:
    return DamageState(types, age_years, sex, activity, parameters, susceptibility)


def hard_bout(
    state: DamageState, strain: float = 0.22, lengthenings: float = 60.0, muscle_kg: float = 1.0
) -> DamageState:
    state.apply_bout(strain, lengthenings, 1.0, 20.0, 0.5, "resistance", muscle_kg)
    return state


def altered(name: str, value: float) -> dict[str, Parameter]:
    return {**TABLE, name: replace(TABLE[name], value=value)}


def same(one: DamageState, other: DamageState) -> bool:
    return one.snapshot() == other.snapshot() and one.observables() == other.observables()


def test_without_a_bout_nothing_ever_changes() -> None:
    state = muscle(activity="trained")
    rested, fibers = state.observables(), state.fiber_force
    for duration in (1.0, 1234.567, 40 * DAY):
        state.advance(duration)
        assert state.observables() == rested
        assert np.array_equal(state.fiber_force, fibers)
    assert rested["force"] == 1.0
    assert rested["protein_synthesis"] == rested["satellite_cells"] == rested["macrophages_m1"] == 1.0


@settings(max_examples=25, deadline=None)
@given(plan=st.lists(st.tuples(bouts, st.floats(0.0, 6 * DAY)), min_size=1, max_size=3), age=st.floats(18.0, 95.0))
def test_damage_stays_a_share_and_segments_are_never_made_or_lost(plan: list, age: float) -> None:
    state = muscle(age_years=age)
    for bout, pause in plan:
        state.apply_bout(*bout)
        state.advance(pause)
        segments = state.segments
        for share in (*segments.values(), *state._healing.present[1], state.fiber_force):
            assert (share >= 0.0).all()
            assert (share <= 1.0).all()
        assert sum(segments.values()) == pytest.approx(1.0, abs=1e-12)
        seen = state.observables()
        assert all(0.0 <= seen[name] <= 1.0 for name in ("force", "soreness", "damage_fraction", "protection"))
        assert all(seen[name] >= 0.0 for name in ("satellite_cells", "protein_synthesis"))
        assert all(seen[name] >= 1.0 for name in ("monocytes", "macrophages_m1", "macrophages_m2"))


@settings(max_examples=10, deadline=None)
@given(cuts=st.lists(st.integers(0, 5 * 86400), max_size=6))
def test_how_an_interval_is_cut_changes_no_bit(cuts: list[int]) -> None:
    whole, pieces = hard_bout(muscle()), hard_bout(muscle())
    whole.advance(5 * DAY)
    edges = [0, *sorted(cuts), 5 * 86400]
    for start, stop in pairwise(edges):
        pieces.advance(float(stop - start))
        pieces.observables()  # looking must not disturb
    assert same(whole, pieces)


def test_what_befalls_a_copy_does_not_touch_the_muscle() -> None:
    one, other = hard_bout(muscle()), hard_bout(muscle())
    for state in (one, other):
        state.advance(3 * DAY)
    hard_bout(one.future(), strain=0.35)
    for state in (one, other):
        state.advance(5 * DAY)
    assert same(one, other)


def test_permuting_the_fibers_permutes_the_outcome() -> None:
    order = np.array([3, 7, 0, 5, 2, 6, 1, 4])
    sensitive = susceptibilities(seed=7, person=3, fibers=len(TYPES), spread=0.5)
    one = muscle(susceptibility=sensitive)
    other = muscle([TYPES[fiber] for fiber in order], susceptibility=sensitive[order])
    for state in (one, other):
        hard_bout(state).advance(3 * DAY)
        hard_bout(state, strain=0.1).advance(1.7 * DAY)
    assert np.array_equal(one.fiber_force[order], other.fiber_force)
    assert one.observables() == other.observables()
    weights = np.arange(1.0, 9.0)
    assert one.force(weights) == other.force(weights[order])


def test_stop_and_resume_changes_no_bit() -> None:
    through = hard_bout(muscle())
    through.advance(2 * DAY + 777.0)
    resumed = muscle()
    resumed.go_back_to(through.snapshot())
    for state in (through, resumed):
        state.advance(1.3 * DAY)
        hard_bout(state, strain=0.15).advance(5 * DAY)
    assert same(through, resumed)


def test_a_muscle_heals_completely_and_then_is_exactly_at_rest() -> None:
    state = hard_bout(muscle())
    state.advance(120 * DAY)
    assert 0.995 < state.force() < 1.0
    state.advance(900 * DAY)
    seen = state.observables()
    assert (state.fiber_force == 1.0).all()
    assert seen["macrophages_m2"] == seen["satellite_cells"] == 1.0
    assert seen["ck"] == TABLE["CK_rest"].value
    assert seen["damage_fraction"] == 0.0


def test_force_and_each_fiber_fall_with_strain() -> None:
    left = [hard_bout(muscle(), strain) for strain in (0.0, 0.05, 0.1, 0.2, 0.3)]
    for softer, harder in pairwise(left):
        assert (softer.fiber_force > harder.fiber_force).all()
        assert softer.force() > harder.force()


def test_fast_fibers_break_more_than_slow_ones() -> None:
    slow, fast, fastest = hard_bout(muscle(["I", "IIa", "IIx"])).fiber_force
    assert slow > fast > fastest


def test_work_without_lengthening_tires_but_breaks_nothing() -> None:
    state = muscle()
    state.apply_bout(0.0, 0.0, 0.0, 60.0, 0.7)
    assert state.force() < 1.0
    assert (state.fiber_force == 1.0).all()
    state.advance(5 * DAY)
    assert state.force() == pytest.approx(1.0, abs=0.001)


def test_a_popped_sarcomere_cannot_pop_again() -> None:
    """A bout on a later day pops what is not popped yet; one within hours is more of the same bout."""
    state = hard_bout(muscle())
    state.advance(5 * DAY)
    before = state._healing.present[1][:2]
    hard_bout(state, strain=0.1)
    assert np.array_equal(state._healing.present[1][1], before[1])


@pytest.mark.parametrize("pieces", [2, 6])
def test_how_a_bout_is_cut_into_bouts_hardly_matters(pieces: int) -> None:
    """Laps, pauses that cut a recording, and one session after the other: dose and effort are carried over."""
    whole, cut = muscle(), muscle()
    whole.apply_bout(0.1, 6000.0, 0.5, 120.0, 0.6)
    for _ in range(pieces):
        cut.apply_bout(0.1, 6000.0 / pieces, 0.5, 120.0 / pieces, 0.6)
    assert cut.fiber_force.mean() == pytest.approx(whole.fiber_force.mean(), abs=1e-9)
    assert cut.force() == pytest.approx(whole.force(), abs=1e-9)
    for state in (whole, cut):
        state.advance(30 * HOUR)
    assert cut.observables()["soreness"] == pytest.approx(whole.observables()["soreness"], rel=1e-4)


def test_load_counts_for_more_than_how_often_it_comes() -> None:
    def lost(force: float, lengthenings: float) -> float:
        state = muscle()
        state.apply_bout(0.22, lengthenings, force, 20.0, 0.5, "resistance")
        return 1.0 - float(state.fiber_force.mean())

    assert lost(0.1, 300.0) < 0.8 * lost(1.0, 30.0)
    assert lost(0.5, 30.0) < lost(1.0, 15.0)


def test_what_is_taught_today_protects_from_tomorrow_on() -> None:
    own = muscle().observables()["protection"]
    state = hard_bout(muscle())
    assert state.observables()["protection"] == own
    state.advance(HOUR)
    soon = state.observables()["protection"] - own
    state.advance(47 * HOUR)
    assert soon < 0.1 * (state.observables()["protection"] - own)


def test_a_bout_protects_and_protection_fades_to_the_persons_own_level() -> None:
    state = muscle(activity="recreational")
    own = state.observables()["protection"]
    hard_bout(state)
    state.advance(5 * DAY)
    assert state.observables()["protection"] > own + 0.5
    state.advance(5 * 365 * DAY)
    assert state.observables()["protection"] == pytest.approx(own, abs=1e-5)


def test_a_bout_after_which_nothing_is_found_protects_for_a_week_or_two_and_a_hard_one_for_months() -> None:
    own = muscle().observables()["protection"]
    easy, hard = muscle(), muscle()
    easy.apply_bout(0.04, 4000.0, 0.4, 50.0, 0.5)
    hard_bout(hard)
    for state in (easy, hard):
        state.advance(3 * DAY)
    first = [state.observables()["protection"] - own for state in (easy, hard)]
    for state in (easy, hard):
        state.advance(42 * DAY)
    later = [state.observables()["protection"] - own for state in (easy, hard)]
    assert 0.05 < first[0] < first[1]
    assert later[0] < 0.5 * first[0]
    assert later[1] > 0.6 * first[1]
    untaught = muscle(parameters={**altered("PROTECTION_gain", 0.0), **{
        "PROTECTION_quick_gain": replace(TABLE["PROTECTION_quick_gain"], value=0.0)}})  # fmt: skip
    hard_bout(untaught).advance(3 * DAY)
    assert untaught.observables()["protection"] == own


def test_a_bout_breaks_as_it_goes_on_and_in_how_many_pieces_does_not_matter() -> None:
    toll = Toll(0.1, 5000.0, 0.5, 240.0, 0.6, "endurance", 9.0)
    whole, pieces, seen = muscle(), muscle(), []
    for share in (0.25, 0.5, 0.75, 1.0):
        for state in (whole, pieces):
            state.advance(HOUR)
        if share < 1.0:
            pieces.go_on(toll._replace(lengthenings=share * toll.lengthenings, minutes=share * toll.minutes))
        seen.append((pieces.fiber_force.mean(), pieces.observables()["ck"]))
    for state in (whole, pieces):
        state.apply_bout(*toll)
    assert seen[0][0] > seen[1][0] > seen[2][0]
    assert seen[2][1] > seen[1][1] > seen[0][1] == TABLE["CK_rest"].value, "it leaks as it goes on"
    assert pieces.force() == pytest.approx(whole.force(), abs=0.002), "but for what is mended on the way"
    assert pieces._healing.spilling.leaking < whole._healing.spilling.leaking, "some tears have closed by the end"
    assert pieces.observables()["protection"] == whole.observables()["protection"]


@settings(max_examples=15, deadline=None)
@given(strain=st.floats(0.03, 0.25), more=st.floats(0.0, 0.1), dose=st.floats(10.0, 4000.0), times=st.floats(1.0, 5.0))
def test_more_damage_never_comes_back_earlier(strain: float, more: float, dose: float, times: float) -> None:
    """Neither farther nor more often: at no moment has the muscle that was lengthened more the greater force."""
    less, harder = muscle(), muscle()
    hard_bout(less, strain, dose)
    hard_bout(harder, strain + more, times * dose)
    for hours in (1.0, 23.0, 48.0, 96.0, 168.0, 336.0, 672.0):
        for state in (less, harder):
            state.advance(hours * HOUR)
        assert harder.fiber_force.mean() <= less.fiber_force.mean() + 1e-6


def test_small_bouts_do_not_hold_up_mending() -> None:
    """What is being mended goes on from where it is, whatever else is broken."""
    left, active = hard_bout(muscle()), hard_bout(muscle())
    for _ in range(7):
        for state in (left, active):
            state.advance(DAY)
        active.apply_bout(0.02, 1000.0, 0.3, 30.0, 0.2, "endurance")
    for mine, other in zip(active._healing.present[1][1:], left._healing.present[1][1:], strict=True):
        assert mine.mean() == pytest.approx(other.mean(), abs=1e-4)


def test_a_muscle_at_work_pumps_its_lymph() -> None:
    still, walking = hard_bout(muscle()), hard_bout(muscle())
    for state in (still, walking):
        state.advance(HOUR)
    walking.go_on(Toll(0.0, 0.0, 0.2, 60.0, 0.2, "endurance", 9.0))
    assert enzyme(walking, 0.2) > 1.2 * enzyme(still, 0.2)


def test_habitual_training_protects_against_the_first_bout() -> None:
    def later(activity: str) -> float:
        state = hard_bout(muscle(activity=activity))
        state.advance(7 * DAY)
        return state.force()

    assert later("sedentary") < later("recreational") < later("trained")


def test_age_never_adds_damage_but_slows_repair() -> None:
    young, old = hard_bout(muscle(age_years=25.0)), hard_bout(muscle(age_years=75.0))
    assert np.array_equal(young.fiber_force, old.fiber_force)
    for state in (young, old):
        state.advance(14 * DAY)
    assert (young.fiber_force > old.fiber_force).all()


def test_without_monocytes_debris_stays_longer() -> None:
    normal, depleted = hard_bout(muscle()), hard_bout(muscle(parameters=altered("IMMUNE_recruitment", 0.0)))
    for state in (normal, depleted):
        state.advance(7 * DAY)
    assert (depleted.segments["dying"] > 3.0 * normal.segments["dying"]).all()
    assert depleted.observables()["macrophages_m1"] == 1.0


def test_without_satellite_cells_gaps_stay_empty() -> None:
    normal, depleted = hard_bout(muscle()), hard_bout(muscle(parameters=altered("SATELLITE_activation", 0.0)))
    for state in (normal, depleted):
        state.advance(40 * DAY)
    assert (depleted.segments["gap"] > 10.0 * normal.segments["gap"]).all()
    assert depleted.force() < normal.force() - 0.05


def test_m2_macrophages_wait_until_debris_is_eaten() -> None:
    state, switched = hard_bout(muscle()), hard_bout(muscle(parameters=altered("IMMUNE_switch", 0.0)))
    peaks: dict[str, tuple[float, int]] = {}
    for hour in range(0, 480, 6):
        for name in ("monocytes", "macrophages_m1", "macrophages_m2"):
            peaks[name] = max(peaks.get(name, (0.0, 0)), (state.observables()[name], hour))
        state.advance(6 * HOUR)
    assert peaks["monocytes"][1] < peaks["macrophages_m1"][1] < peaks["macrophages_m2"][1]
    switched.advance(10 * DAY)
    assert switched.observables()["macrophages_m2"] == 1.0


def enzyme(state: DamageState, days: float) -> float:
    """Creatine kinase above rest some days later [U/L]."""
    state.advance(days * DAY)
    return state.observables()["ck"] - TABLE["CK_rest"].value


def test_muscle_mass_changes_creatine_kinase_and_nothing_else() -> None:
    small, large = (hard_bout(muscle(), muscle_kg=mass) for mass in (0.5, 5.0))
    assert enzyme(large, 2.0) == pytest.approx(10.0 * enzyme(small, 2.0), rel=1e-9)
    one, other = small.observables(), large.observables()
    assert one.pop("ck") < other.pop("ck")
    assert one == other


def test_each_bout_spills_the_enzyme_of_the_muscle_that_worked_in_it() -> None:
    """What a small muscle lost before stays of a small muscle when a large one breaks after it."""
    first, second, both = muscle(), muscle(), muscle()
    hard_bout(first, muscle_kg=0.4)
    for state, mass in ((second, 0.4), (both, 9.0)):
        hard_bout(state, muscle_kg=0.4)
        state.advance(2 * DAY)
        hard_bout(state, strain=0.25, muscle_kg=mass)
    alone, twice, mixed = enzyme(first, 6.0), enzyme(second, 4.0), enzyme(both, 4.0)
    assert alone < twice < mixed
    # Enzyme follows the damage kilogram by kilogram: what the second bout adds is 9 / 0.4 times as much.
    silent = muscle()
    hard_bout(silent, muscle_kg=0.4)
    silent.advance(2 * DAY)
    hard_bout(silent, strain=0.25, muscle_kg=0.0)
    earlier = enzyme(silent, 4.0)
    assert (mixed - earlier) / (twice - earlier) == pytest.approx(9.0 / 0.4, rel=1e-9)


def test_a_bout_that_breaks_nothing_leaves_the_enzyme_as_it_is() -> None:
    ride = USUAL.find("cycling")
    still, ridden = hard_bout(muscle()), hard_bout(muscle())
    ridden.apply_bout(ride.strain, ride.lengthenings_per_minute * 60.0, ride.force_fraction, 60.0, 0.65)
    assert enzyme(ridden, 3.0) == pytest.approx(enzyme(still, 3.0), rel=1e-5), "as closely as a step is held"


def test_work_that_lengthens_nothing_never_raises_creatine_kinase() -> None:
    for name in ("cycling", "intervals", "sprint", "rowing", "walking"):
        mode, state = USUAL.find(name), muscle(activity="sedentary")
        minutes = 600.0
        lengthenings = mode.lengthenings_per_minute * minutes
        state.apply_bout(mode.strain, lengthenings, mode.force_fraction, minutes, 0.7, muscle_kg=mode.muscle_kg)
        assert max(enzyme(state, 0.5) for _ in range(10)) == 0.0


def test_every_mode_says_which_muscle_works() -> None:
    assert USUAL.find("eccentric elbow").muscle_kg < USUAL.find("eccentric").muscle_kg < USUAL.find("cycling").muscle_kg
    assert all(mode.muscle_kg > 0.0 for mode in USUAL.modes)
    told, untold = muscle(), muscle()
    told.apply_bout(0.1, 60.0, 1.0, 20.0, 0.5, "resistance", USUAL.find("cycling").muscle_kg)
    untold.apply_bout(0.1, 60.0, 1.0, 20.0, 0.5, "resistance")
    assert same(told, untold)


@pytest.mark.parametrize("age", [20.0, 30.0, 41.0, 70.0, 78.0, 95.0])
def test_repair_and_the_rest_of_the_person_agree_on_how_old_someone_is(age: float) -> None:
    values = {name: row.value for name, row in TABLE.items()}
    assert recovery.oldness(age, values) == pytest.approx(subject(age, "male", 75.0, "recreational").oldness)


def test_easy_work_does_not_tire() -> None:
    easy, hard = muscle(), muscle()
    easy.apply_bout(0.0, 0.0, 0.0, 600.0, TABLE["FATIGUE_endurance_easy"].value)
    hard.apply_bout(0.0, 0.0, 0.0, 600.0, TABLE["FATIGUE_endurance_hard"].value)
    assert hard.force() < easy.force() == 1.0


def test_susceptibility_belongs_to_the_fiber_and_averages_to_one() -> None:
    many = susceptibilities(seed=1, person=0, fibers=4000, spread=0.3)
    assert np.array_equal(many[:10], susceptibilities(seed=1, person=0, fibers=10, spread=0.3))
    assert many.mean() == pytest.approx(1.0, abs=4 * 0.3 / 4000**0.5)
    assert (susceptibilities(seed=1, person=0, fibers=5, spread=0.0) == 1.0).all()
    assert not np.array_equal(many[:10], susceptibilities(seed=1, person=1, fibers=10, spread=0.3))


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: muscle(["IIb"]),
        lambda: muscle([]),
        lambda: muscle(sex="unknown"),
        lambda: muscle(activity="lazy"),
        lambda: muscle(age_years=float("nan")),
        lambda: muscle(susceptibility=np.ones(3)),
        lambda: muscle().advance(-1.0),
        lambda: muscle().apply_bout(22.0, 10, 1.0, 10, 0.5),
        lambda: muscle().apply_bout(0.1, 10, 1.0, 10, 0.5, kind="yoga"),
        lambda: muscle().force([1.0]),
        lambda: muscle().go_back_to(muscle(["I"]).snapshot()),
        lambda: muscle().apply_bout(0.1, 10, 1.0, 10, 0.5, muscle_kg=-1.0),
        lambda: recovered([1.0], None, []),
    ],
)
def test_nonsense_is_answered_with_a_sentence(wrong) -> None:
    with pytest.raises(ScenarioError, match=r"\w+ \w+ .*\."):
        wrong()


def test_back_means_staying_back_for_a_day() -> None:
    times = [0.0, 12.0, 24.0, 36.0, 48.0, 60.0]
    assert recovered([0.6, 0.96, 0.9, 0.96, 0.97, 0.98], None, times).hours == 36.0
    assert recovered([1.0] * 6, None, times).hours == 0.0
    assert recovered([0.6] * 6, None, times).hours is None
    assert "later than 60 h" in str(recovered([0.6] * 6, None, times))


def test_empty_glycogen_holds_the_date_back() -> None:
    force, times = [1.0, 1.0, 1.0, 1.0], [0.0, 24.0, 48.0, 72.0]
    assert recovered(force, [0.3, 0.7, 0.8, 0.96], times).hours == 72.0
    assert recovered(force, [0.3, 0.7, 0.8, 0.94], times).hours is None, "94 % of its glycogen is not 95 %"


def test_a_stricter_threshold_is_never_met_earlier() -> None:
    state, force, times = hard_bout(muscle()), [], [12.0 * each for each in range(120)]
    for _ in times:
        force.append(state.force())
        state.advance(12 * HOUR)
    dates = [recovered(force, None, times, threshold).hours for threshold in (0.9, 0.95, 0.98)]
    assert dates[0] < dates[1] < dates[2]
