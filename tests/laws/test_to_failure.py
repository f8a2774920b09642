"""All-out work and work to failure: power or time is a result, and all that follows is from when it really ended."""

from functools import cache

import numpy as np
import pytest

from cellsim.biology.exercise import modes
from cellsim.scenario.scenario import Scenario
from cellsim.study.run import simulate
from cellsim.tissue.simulation import Simulation

HEAD = """
duration = "{hours} hour"
record_every = "5 minute"
{more}
[[person]]
name = "she"
age = "30 year"
[muscle]
fibers = 8
mitochondria = 4
[[bout]]
do = "{do}"
at = "10 minute"
{bout}
"""
HARD = 'intensity = "to failure"\npower = "{} %Wmax"'
END = 3600.0


def scenario(bout: str, do: str = "cycling", hours: float = 1.5, more: str = "") -> Scenario:
    return Scenario.from_text(HEAD.format(bout=bout, do=do, hours=hours, more=more))


def lived(bout: str, until_s: float = END, do: str = "cycling", more: str = "") -> Simulation:
    simulation = Simulation(scenario(bout, do, more=more))
    simulation.advance_to(until_s)
    return simulation


@cache
def held(percent: float) -> float:
    """How long so many percent of Wmax are held [s]."""
    (work,) = lived(HARD.format(percent)).state.agenda.work
    assert work.failed
    return work.end_s - work.start_s


def test_more_watts_are_held_for_less_time() -> None:
    times = [held(percent) for percent in (150, 200, 250)]
    assert times == sorted(times, reverse=True)
    assert times[-1] > 2.0
    assert times[0] > 1.5 * times[-1]


def test_power_is_met_until_it_fails_and_nothing_is_asked_from_then_on() -> None:
    fails, wmax = 600.0 + held(150), lived(HARD.format(150), 1.0).state.subject.wmax_w
    simulation = Simulation(scenario(HARD.format(150)))
    for moment, asked in ((fails - 4.0, 1.5), (fails - 0.01, 1.5), (fails + 0.01, 0.0), (fails + 60.0, 0.0)):
        simulation.advance_to(moment)
        now = simulation.observed["body"]
        assert now["power_asked"] == pytest.approx(asked * wmax)
        assert now["power_delivered"] == pytest.approx(asked * wmax, rel=0.02)
    assert simulation.observed["body"]["work"] == pytest.approx(1.5 * wmax * held(150) / 1000.0, rel=1e-3)


def test_easy_work_to_failure_goes_on_to_its_end() -> None:
    simulation = lived(HARD.format(20) + '\nduration = "20 minute"')
    (work,) = simulation.state.agenda.work
    assert (work.failed, work.end_s) == (False, 1800.0)


def test_what_comes_after_is_as_after_a_bout_that_was_planned_so_long() -> None:
    """Damage, tiredness and stores half an hour after a run downhill to failure."""
    run = 'slope = "-15 %"\n'
    failed = lived(run + HARD.format(150), do="running")
    (work,) = failed.state.agenda.work
    length = f"{round(work.end_s - work.start_s)} second"
    text = HEAD.format(bout=run + f'intensity = "20 %Wmax"\nduration = "{length}"', do="running", hours=1.5, more="")
    easy = Simulation(Scenario.from_text(text))
    easy.advance_to(END)
    planned = easy.state.agenda.work[0]
    assert work.lengthenings == pytest.approx(planned.lengthenings, rel=0.02), "strides of the time it lasted"
    # the same strides at another power: what lengthening broke is the same
    broken = [each.state.damage.observables()["damage_fraction"] for each in (failed, easy)]
    assert broken[0] == pytest.approx(broken[1], rel=0.02)
    assert broken[0] > 0.0


def test_a_change_that_outlasts_a_bout_lasts_from_its_real_end() -> None:
    text = HEAD.format(bout=HARD.format(150), do="cycling", hours=1.5, more="") + (
        "[hypotheses]\nexercise_parp_drain = true\n"
    )
    simulation = Simulation(Scenario.from_text(text))
    (before,) = simulation.state.agenda.changes
    planned = simulation.state.agenda.work[0].end_s
    simulation.advance_to(END)
    (after,) = simulation.state.agenda.changes
    ended = simulation.state.agenda.work[0].end_s
    assert ended < planned
    assert after.until_s == pytest.approx(before.until_s - (planned - ended))


def same(one: Simulation, other: Simulation) -> bool:
    return one.state.snapshot() == other.state.snapshot()


def test_it_fails_at_the_same_moment_however_it_is_seen_and_whoever_carries_it() -> None:
    of = scenario(HARD.format(200))
    plain = Simulation(of)
    plain.advance_to(END)
    seen: list[float] = []
    often, threads = Simulation(of), Simulation(of, threads=3)
    often.live(np.arange(0.0, END + 0.5, 1.0).tolist(), lambda sampled: seen.extend(sampled.standing["demand"]))
    threads.advance_to(END)
    assert same(plain, often)
    assert same(plain, threads)
    fails = 600.0 + held(200)
    assert seen == [2.0 if 600.0 < moment <= fails else 0.0 for moment in range(3601)]
    step = Simulation(of)
    for moment in (300.0, 601.0, fails - 1.0, fails, fails + 0.5, fails + 30.0, END):
        step.advance_to(moment)
    assert same(plain, step)


def test_a_muscle_goes_back_to_before_it_failed_and_fails_again() -> None:
    simulation = Simulation(scenario(HARD.format(200)))
    simulation.advance_to(605.0)
    kept, other = simulation.state.snapshot(), simulation.state.future()
    simulation.advance_to(END)
    first = simulation.state.snapshot()
    assert simulation.state.agenda.work[0].failed
    simulation.state.go_back_to(kept)
    assert not simulation.state.agenda.work[0].failed
    simulation.advance_to(END)
    assert simulation.state.snapshot() == first
    assert not other.agenda.work[0].failed


# ---- weights


def repetitions(load: int, more: str = "") -> float:
    """How often a weight is lifted until it cannot be lifted once more."""
    lift = f'intensity = "to failure"\nload = "{load} %1RM"\nsets = 1\nrepetitions = 60\ntempo = "2-0-2"\n'
    (work,) = lived(lift + more, do="resistance").state.agenda.work
    assert work.failed
    assert work.end_s - work.start_s == pytest.approx(4.0 * work.lengthenings)
    return work.lengthenings


def test_the_heavier_a_weight_the_fewer_times_it_is_lifted() -> None:
    counts = [repetitions(load) for load in (85, 90, 95)]
    assert counts == sorted(counts, reverse=True)
    assert 1.0 < counts[2] < 0.7 * counts[0]


def test_a_weight_is_dropped_when_no_more_force_is_left_than_it_takes() -> None:
    lift = 'intensity = "to failure"\nload = "90 %1RM"\nsets = 1\nrepetitions = 60\ntempo = "2-0-2"\n'
    simulation = lived(lift, 601.0, do="resistance")
    start = simulation.state.exchange.trend[0, :3].sum() / simulation.state.fresh
    fails = 600.0 + 4.0 * repetitions(90)
    simulation.advance_to(fails)
    left = simulation.state.exchange.trend[0, :3].sum() / simulation.state.fresh
    assert start > 0.95
    assert left == pytest.approx(0.9, abs=0.01)


def test_a_set_that_begins_tired_ends_sooner_and_rests_end_nothing() -> None:
    sets = 'intensity = "to failure"\nload = "90 %1RM"\nsets = 30\nrepetitions = 3\nrest = "10 second"\n'
    (work,) = lived(sets + 'tempo = "2-0-2"', do="resistance").state.agenda.work
    assert work.failed
    assert work.lengthenings > repetitions(90), "what a rest brings back is lifted once more"
    assert (work.end_s - work.start_s) % 22.0 < 12.0, "it ended within a set"


def test_a_hold_ends_sooner_the_more_of_the_greatest_force_it_takes() -> None:
    hold = 'intensity = "to failure"\nload = "{} %MVC"\nduration = "30 minute"'
    ends = [lived(hold.format(share), do="isometric").state.agenda.work[0] for share in (70, 90)]
    assert all(work.failed for work in ends)
    assert ends[1].end_s < ends[0].end_s


def test_a_held_force_lets_the_less_blood_in_the_greater_it_is() -> None:
    """None from 50 to 64 % of the greatest on, in elbow flexors, knee extensors and calf."""
    opens = [modes.USUAL.open(force) for force in (0.0, 0.2, 0.4, 0.64, 1.0)]
    assert opens[0] == 1.0
    assert opens == sorted(opens, reverse=True)
    assert opens[-2:] == [0.0, 0.0]
    hold = 'intensity = "40 %MVC"\nduration = "2 minute"'
    held, pulsed = (lived(hold.replace("duration", more + "duration"), 719.0, do="isometric")
                    for more in ("", 'work = "1 second"\nrest = "1 second"\nrest_intensity = "39 %MVC"\n'))  # fmt: skip
    breathed = [each.observed["body"]["vo2"] for each in (held, pulsed)]
    assert held.state.open == pytest.approx(modes.USUAL.open(0.4))
    assert breathed[0] < breathed[1]
    held.advance_to(721.0)
    assert held.state.open == 1.0


# ---- all-out


def test_all_out_drives_every_fiber_and_power_is_what_comes_of_it() -> None:
    simulation = Simulation(scenario('duration = "1 minute"\nintensity = "all-out"'))
    powers = []
    for moment in (605.0, 620.0, 640.0, 659.0):
        simulation.advance_to(moment)
        now = simulation.observed["body"]
        assert now["power_asked"] == now["power_delivered"]
        powers.append(now["power_delivered"])
    assert powers == sorted(powers, reverse=True)
    assert powers[0] > 1.5 * simulation.state.subject.wmax_w
    assert powers[-1] < 0.9 * powers[0]


# ---- one joint


def test_one_joint_breathes_and_works_for_its_own_liters() -> None:
    kick = 'duration = "10 minute"\nintensity = "20 W"'
    one, both = (lived(kick, 1190.0, do) for do in ("knee extension", "cycling"))
    first, second = (each.observed["body"] for each in (one, both))
    assert first["work"] == pytest.approx(20.0 * 590.0 / 1000.0)
    assert first["power_delivered"] == pytest.approx(20.0)
    assert first["work"] == pytest.approx(second["work"])
    rest = lived(kick, 500.0).observed["body"]["vo2"]
    moving = second["vo2"] - rest
    assert 0.5 < first["vo2"] - rest < moving, "as many watts, without moving both legs"
    assert one.observed["all"]["phosphocreatine"] < 0.95 * both.observed["all"]["phosphocreatine"]
    one.advance_to(5000.0)
    assert one.observed["body"]["vo2"] == pytest.approx(rest, rel=0.02), "and all muscle breathes when it is over"


# ---- what is told


def test_time_to_failure_stands_in_the_summary_and_in_a_sentence() -> None:
    result = simulate(scenario(HARD.format(150), more="replicates = 2\n"))
    rows = {row["name"]: row for row in result.summary["headline"] if row["bout"] == 1}
    assert rows["time_to_failure"]["unit"] == "minute"
    lasted = rows["time_to_failure"]["values"]
    assert len(lasted) == 2
    assert lasted[0] == pytest.approx(held(150) / 60.0, rel=0.5)
    assert rows["bout_power"]["value"] == pytest.approx(
        1.5 * lived(HARD.format(150), 1.0).state.subject.wmax_w, rel=0.02
    )
    assert any("she failed after" in each for each in result.notes)
    (bout,) = [each for each in result.events if each.kind == "bout"]
    assert bout.duration_h == pytest.approx(max(lasted) / 60.0)


def test_no_failure_is_said_as_well_and_all_out_is_none() -> None:
    easy = simulate(scenario(HARD.format(20) + '\nduration = "10 minute"'))
    (row,) = [row for row in easy.summary["headline"] if row["name"] == "time_to_failure"]
    assert (row["value"], row["note"]) == (None, "no failure in the time there was")
    assert any("did not fail" in each for each in easy.notes)
    sprint = simulate(scenario('duration = "30 second"\nintensity = "all-out"'))
    assert not [row for row in sprint.summary["headline"] if row["name"] == "time_to_failure"]
    assert not any("could not always give" in each for each in sprint.notes)
