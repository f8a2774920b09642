"""Rest is what the device's timer, laps or tracks say it is; a gap alone is none."""

import random

import numpy as np
import pytest

from tests.workouts.fit_files import fit_file, record, ridden, session, timer
from tests.workouts.xml_files import activity, gpx_file, lap, segment, steady, tcx_file, track, trk


def said(found, *words: str) -> bool:
    return any(all(word in note for word in words) for note in found.notes)


def smart(begin: int, end: int, chance: random.Random) -> list:
    """A steady 200 W by a device that saves a record after 1 to 8 s, as it likes."""
    seconds, second = [], begin
    while second < end:
        seconds.append(second)
        second += chance.randint(1, 8)
    return [record(second) for second in seconds]


def test_smart_recording_has_no_pauses_and_keeps_its_work(read) -> None:
    chance = random.Random(8)
    found = read(fit_file(timer(0), *smart(0, 1800, chance), timer(1800, "stop_all"), session(0, 1800)))
    assert found.paused_s == 0.0
    assert found.power_w.sum() == pytest.approx(200 * 1800, rel=0.005)
    assert said(found, "about every")


@pytest.mark.parametrize("word", ["stop", "stop_all", "stop_disable_all"])
def test_autopauses_last_as_long_as_the_timer_stood(read, word: str) -> None:
    """Thirty stops at lights, from 3 to 150 s long, of a steady rider with a device that saves by rules of its own."""
    chance = random.Random(word)
    messages, second, stood = [timer(0)], 0, 0
    for _ in range(30):
        ride, rest = chance.randint(60, 200), chance.randint(3, 150)
        messages += [*smart(second, second + ride, chance), timer(second + ride, word), timer(second + ride + rest)]
        second, stood = second + ride + rest, stood + rest
    messages += [*ridden(second, second + 60), timer(second + 60, "stop_all")]
    ran = second + 60 - stood
    found = read(fit_file(*messages, session(0, second + 60, ran, work=200 * ran)))
    assert found.paused_s == pytest.approx(stood, rel=0.02)
    assert found.power_w.sum() == pytest.approx(200 * ran, rel=0.005)
    assert np.array_equal(np.isnan(found.heart_rate_bpm), found.paused)
    assert said(found, "30 pauses", "events of its timer")
    assert not said(found, "by the device's own total")


def test_a_device_that_records_on_while_its_timer_stands_did_no_work_then(read) -> None:
    data = fit_file(timer(0), *ridden(0, 900), timer(300, "stop"), timer(600), timer(900, "stop_all"))
    found = read(data)
    assert (found.paused_s, found.power_w.sum()) == (300.0, 200 * 600)
    assert np.all(found.power_w[300:600] == 0.0)


def test_a_stop_or_a_start_that_comes_twice_counts_once(read) -> None:
    stops = [timer(100, "stop"), timer(110, "stop_all"), timer(200), timer(205)]
    found = read(fit_file(timer(0), timer(0), *ridden(0, 100), *stops, *ridden(200, 300), timer(300, "stop_all")))
    assert found.paused_s == 100.0


def test_records_from_before_and_after_the_timer_are_left_out(read) -> None:
    found = read(fit_file(*ridden(0, 20), timer(20), *ridden(20, 120), timer(120, "stop_all"), *ridden(121, 150)))
    assert found.duration_s == 100.0
    assert said(found, "49 records", "before the timer started or after it stopped")


def test_a_start_that_was_lost_is_told_by_the_device_s_total(read) -> None:
    messages = [timer(0), *ridden(0, 300), timer(300, "stop"), *ridden(400, 600)]
    found = read(fit_file(*messages, session(0, 600, 500)))
    assert (found.paused_s, found.power_w.sum()) == (100.0, 200 * 500)
    assert read(fit_file(*messages)).duration_s == pytest.approx(300, abs=1)


def test_events_in_another_zone_than_the_records_are_not_believed(read) -> None:
    found = read(
        fit_file(timer(7200), *ridden(0, 300), *ridden(400, 600), timer(7800, "stop_all"), session(0, 600, 500))
    )
    assert found.paused_s == pytest.approx(100, rel=0.02)
    assert said(found, "elapsed time")


def test_a_gap_while_the_timer_runs_is_bridged_and_said(read) -> None:
    found = read(fit_file(timer(0), *ridden(0, 300), *ridden(900, 1200), timer(1200, "stop_all"), session(0, 1200)))
    assert (found.paused_s, found.power_w.sum()) == (0.0, 200 * 1200)
    assert said(found, "1 gap in time, 600 s", "bridged", "the timer ran")


def test_a_gap_of_hours_is_bridged_where_the_device_s_own_total_says_that_its_timer_ran(read, refused) -> None:
    messages = [timer(0), *ridden(0, 600), *ridden(7800, 8400), timer(8400, "stop_all")]
    assert read(fit_file(*messages, session(0, 8400))).power_w.sum() == 200 * 8400
    assert "2 activities" in refused(fit_file(*messages))


def test_power_saved_less_often_than_heart_rate_is_no_silence(read) -> None:
    """Every tenth record has power, as when a slow sensor is heard between the others."""
    records = [record(second, 200 if second % 10 == 0 else None) for second in range(600)]
    assert read(fit_file(timer(0), *records)).power_w.sum() == pytest.approx(200 * 600, rel=0.005)


def test_a_meter_that_falls_silent_gives_no_power(read) -> None:
    records = [record(second, None if 100 <= second < 400 else 200) for second in range(600)]
    assert read(fit_file(timer(0), *records)).power_w.sum() == 200 * 300


def test_work_that_differs_from_the_device_s_own_total_is_said(read) -> None:
    found = read(fit_file(timer(0), *ridden(0, 600), session(0, 600, work=150_000)))
    assert said(found, "120 kJ", "150 kJ")
    assert not said(read(fit_file(timer(0), *ridden(0, 600), session(0, 600, work=120_000))), "kJ")


def test_what_lies_between_records_has_the_work_that_the_device_counted(read) -> None:
    """Its total is of every second; the seconds that were recorded stay as they are."""
    power = [150 + 100 * (second % 2) for second in range(1200)]
    samples = [record(second, power[second]) for second in range(0, 1200, 3)]
    found = read(fit_file(timer(0), *samples, timer(1200, "stop_all"), session(0, 1200, work=int(1.1 * sum(power)))))
    assert found.power_w.sum() == pytest.approx(1.1 * sum(power), rel=1e-4)
    assert said(found, "Between its records", "device's own total of 264 kJ")
    assert found.power_w[:9:3].tolist() == [150.0, 250.0, 150.0]
    twice = read(fit_file(timer(0), *samples, timer(1200, "stop_all"), session(0, 1200, work=2 * sum(power))))
    assert said(twice, "The work read is", "480 kJ")


def test_laps_tell_how_long_their_timer_ran(read) -> None:
    """In the second lap the timer ran 100 s less than it lasted; the gap in the first one is no pause."""
    first = lap(0, 300, track([*steady(0, 100), *steady(140, 300)]))
    second = lap(300, 500, track(steady(300, 500)), track(steady(600, 900)))
    found = read(tcx_file(activity(first, second)), "a.tcx")
    assert (found.paused_s, found.power_w.sum()) == (100.0, 200 * 800)
    assert np.all(found.paused[500:600])
    assert said(found, "times of its laps")


def test_short_pauses_of_a_lap_are_found(read) -> None:
    gaps = [*steady(0, 100), *steady(105, 200), *steady(205, 300), *steady(305, 600)]
    found = read(tcx_file(activity(lap(0, 585, track(gaps)))), "a.tcx")
    assert (found.paused_s, found.power_w.sum()) == (15.0, 200 * 585)


def test_a_pause_before_a_lap_button_lies_between_the_laps(read) -> None:
    laps = lap(0, 300, track(steady(0, 300))), lap(420, 180, track(steady(420, 600)))
    found = read(tcx_file(activity(*laps)), "a.tcx")
    assert np.flatnonzero(found.paused).tolist() == list(range(300, 420))


def test_without_lap_times_the_tracks_of_a_lap_tell(read) -> None:
    found = read(tcx_file(activity(lap(0, None, track(steady(0, 300)), track(steady(400, 600))))), "a.tcx")
    assert found.paused_s == pytest.approx(100, rel=0.02)
    assert said(found, "between its tracks")


def test_segments_of_a_gpx_track_are_parted_by_pauses(read) -> None:
    found = read(gpx_file(trk(segment(steady(0, 300)), segment(steady(400, 600)), segment(steady(601, 700)))), "a.gpx")
    assert found.paused_s == pytest.approx(100, rel=0.02)
    assert found.power_w.sum() == pytest.approx(200 * 600, rel=0.005)


def test_in_a_track_without_segments_the_places_tell_standing_from_a_lost_signal(read) -> None:
    gap = [*steady(0, 300), *steady(500, 700)]
    stood = read(gpx_file(trk(segment(gap, stands=range(298, 502)))), "a.gpx")
    moved = read(gpx_file(trk(segment(gap))), "b.gpx")
    assert (stood.paused_s, moved.paused_s) == (pytest.approx(200, rel=0.02), 0.0)
    assert said(stood, "by its places")
    assert moved.power_w.sum() == 200 * 700


def test_the_timer_s_last_step_is_part_of_the_ride(read) -> None:
    """A record every 8 s, and the timer stops 7 s after the last."""
    found = read(fit_file(timer(0), *ridden(0, 800, 8), timer(799, "stop_all")))
    assert found.duration_s == 799.0


def test_pauses_without_events_of_their_own_are_told_by_the_totals(read) -> None:
    """The timer has one start and one stop; that it stood at a light, in a gap of the records, only its total says."""
    messages = [timer(0), *ridden(0, 300), *ridden(420, 600), timer(600, "stop_all")]
    found = read(fit_file(*messages, session(0, 600, 480)))
    assert found.paused_s == pytest.approx(120, rel=0.02)
    assert found.power_w.sum() == pytest.approx(200 * 480, rel=0.005)
    assert read(fit_file(*messages, session(0, 600, 600))).paused_s == 0.0


def test_a_device_that_records_zeros_while_it_stands_tells_by_its_totals_too(read) -> None:
    rows = [record(s, 0 if 300 <= s < 420 else 200, distance=8.0 * (s - min(max(s - 300, 0), 120))) for s in range(600)]
    found = read(fit_file(timer(0), *rows, timer(600, "stop_all"), session(0, 600, 480)))
    assert np.flatnonzero(found.paused) == pytest.approx(np.arange(300, 420), abs=1)


def test_minutes_before_a_file_was_saved_are_no_pause(read) -> None:
    """The device counts its elapsed time until the ride is saved, 20 minutes after the last stop."""
    messages = [timer(0), *ridden(0, 300), *ridden(310, 600), timer(600, "stop_all")]
    assert read(fit_file(*messages, session(0, 1800, 600))).paused_s == 0.0


def test_a_timer_that_starts_anew_after_a_gap_had_stopped(read) -> None:
    """As after an empty battery: no stop was written."""
    found = read(fit_file(timer(0), *ridden(0, 300), timer(1500), *ridden(1500, 1800), timer(1800, "stop_all")))
    assert (found.paused_s, found.power_w.sum()) == (1200.0, 200 * 600)


def test_a_time_of_a_lap_that_its_records_contradict_is_not_believed(read) -> None:
    """Zero, or minutes in place of seconds."""
    for ran in (0, 10):
        data = tcx_file(activity(lap(0, ran, track([*steady(0, 300), *steady(330, 600)]))))
        assert read(data, "a.tcx").paused_s == 0.0
