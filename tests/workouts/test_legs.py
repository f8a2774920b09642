"""One bout is one activity: what is stray is left out, days are parted, and of several the user chooses."""

import io
import zipfile

import numpy as np
import pytest

from cellsim.scenario.workouts import choose
from tests.workouts.fit_files import (
    CYCLING,
    FIT_EPOCH,
    RUNNING,
    T0,
    TRANSITION,
    closed,
    encoded,
    fit_file,
    record,
    ridden,
    session,
    timer,
)
from tests.workouts.xml_files import activity, gpx_file, lap, segment, steady, tcx_file, track, trk

DAY = 86_400
RIDE = [timer(0), *ridden(0, 600), timer(600, "stop_all"), session(0, 600)]


def said(found, *words: str) -> bool:
    return any(all(word in note for word in words) for note in found.notes)


def is_the_ride(found) -> bool:
    return found.duration_s == pytest.approx(600, abs=1) and bool(np.all(found.power_w == 200.0))


def packed(**files: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("_", "."), data)
    return stream.getvalue()


@pytest.mark.parametrize("begin", [-6 * DAY, -730 * DAY, -3 * 3600, 5 * DAY])
@pytest.mark.parametrize("count", [1, 11, 50])
def test_records_far_from_the_rest_are_left_out_and_said(read, begin: int, count: int) -> None:
    stale = ridden(begin, begin + count, power=150)
    messages = [*stale, *RIDE] if begin < 0 else [*RIDE, *stale]
    found = read(fit_file(*messages))
    assert is_the_ride(found)
    assert said(found, f"{count} record", "before" if begin < 0 else "after", "stray")


def test_many_records_outside_of_the_session_are_left_out_too(read) -> None:
    found = read(fit_file(*ridden(-6 * DAY, -6 * DAY + 200, power=150), *RIDE))
    assert is_the_ride(found)
    assert said(found, "200 records", "6.0 days before")


def test_records_of_a_receiver_that_lost_count_of_its_weeks_are_part_of_the_ride(read) -> None:
    """The first 200 of 900 records are dated 1024 weeks early; 11 that come on top of the session stay left out."""
    early = 1024 * 7 * 86400
    rest = [*ridden(200, 900, power=100), timer(900, "stop_all"), session(0, 900)]
    found = read(fit_file(timer(0), *ridden(-early, 200 - early), *rest))
    assert found.power_w.tolist() == [200.0] * 200 + [100.0] * 700
    assert found.begins_s == FIT_EPOCH + T0
    assert said(found, "200 records", "wrong by 7168.0 days")
    over = fit_file(timer(0), *ridden(-early, 11 - early), *ridden(0, 900), timer(900, "stop_all"), session(0, 911))
    assert said(read(over), "11 records", "stray")


def test_a_stray_record_in_the_middle_of_the_file_is_left_out(read) -> None:
    samples = ridden(0, 600)
    samples[300] = record(-730 * DAY)
    found = read(fit_file(*samples))
    assert is_the_ride(found)
    assert said(found, "1 record", "stray")


@pytest.mark.parametrize("hours", [2, 9])
def test_a_timer_that_was_forgotten_does_not_make_the_ride_longer(read, hours: int) -> None:
    end = 600 + hours * 3600
    lying = ridden(600, end, 60, power=0, heart=None)
    found = read(fit_file(timer(0), *ridden(0, 600), *lying, timer(end, "stop_all"), session(0, end)))
    assert is_the_ride(found)
    assert said(found, "hold no work", "forgotten")
    one = read(fit_file(timer(0), *ridden(0, 600), record(end, 0, None), timer(end, "stop_all"), session(0, end)))
    assert is_the_ride(one)


def test_a_heart_rate_that_ends_hours_before_the_file_ends_the_bout(read) -> None:
    worn, lying = ridden(0, 600, power=None), ridden(600, 600 + 7200, 20, power=None, heart=None)
    assert read(fit_file(timer(0), *worn, *lying)).duration_s == 600.0


def test_a_heart_that_beats_as_at_rest_for_hours_ends_the_bout_where_nothing_else_is_known(read) -> None:
    worn = [*ridden(0, 1800, 3, power=None, heart=150), *ridden(1800, 12_000, 20, power=None, heart=62)]
    assert read(fit_file(timer(0), *worn)).duration_s == pytest.approx(1800, abs=3)
    easy = [*ridden(0, 1800, 3, power=None, heart=90), *ridden(1800, 12_000, 20, power=None, heart=75)]
    assert read(fit_file(timer(0), *easy)).duration_s == pytest.approx(12_000, abs=21)


def test_a_long_rest_before_more_work_is_kept(read) -> None:
    found = read(fit_file(timer(0), *ridden(0, 600), *ridden(600, 3000, 5, power=0), *ridden(3000, 3600)))
    assert found.duration_s == 3600.0


@pytest.mark.parametrize("jump", [600, 3 * 3600, 7 * DAY])
def test_a_clock_that_jumps_forward_is_set_right_by_the_device_s_own_elapsed_time(read, jump: int) -> None:
    messages = [timer(0), *ridden(0, 300), *ridden(300 + jump, 600 + jump), timer(600 + jump, "stop_all")]
    found = read(fit_file(*messages, session(0, 600)))
    assert is_the_ride(found)
    assert said(found, "clock jumped forward")


@pytest.mark.parametrize("jump", [3600, 2 * DAY])
def test_a_clock_that_is_set_back_follows_the_order_of_the_file(read, jump: int) -> None:
    """By an hour, over an earlier part of the ride; and by days, so that the second part lies before the first."""
    long = [record(second, 100 + second // 600) for second in range(0, 4800, 3)]
    again = [record(second - jump, 100 + second // 600) for second in range(4800, 6000, 3)]
    found = read(fit_file(*long, *again, session(0, 6000)))
    assert np.all(np.abs(found.power_w - (100 + np.arange(5998) // 600)) < 1.0)
    assert said(found, "clock")


def test_a_clock_set_back_by_an_hour_in_a_short_ride_follows_the_order_of_the_file(read) -> None:
    """No earlier record lies there, and nothing in the file tells how long the ride was."""
    first, second = steady(0, 300, 100), steady(300 - 3600, 600 - 3600, 200)
    found = read(tcx_file(activity(lap(0, None, track([*first, *second])))), "a.tcx")
    assert found.power_w.tolist() == [100.0] * 300 + [200.0] * 300
    assert said(found, "set back once")


def test_laps_in_another_order_than_they_were_ridden_are_sorted(read) -> None:
    laps = [lap(begin, None, track(steady(begin, begin + 300, 100 + begin))) for begin in (600, 0, 300)]
    found = read(tcx_file(activity(*laps)), "a.tcx")
    assert found.power_w.tolist() == [100.0] * 300 + [400.0] * 300 + [700.0] * 300
    assert said(found, "sorted")


def test_records_written_twice_are_read_once(read) -> None:
    found = read(fit_file(*RIDE[:-2], *ridden(0, 600)))
    assert is_the_ride(found)
    assert said(found, "600 records written twice")


def test_channels_written_one_after_the_other_are_one_ride(read) -> None:
    found = read(fit_file(*ridden(0, 600, heart=None), *ridden(0, 600, power=None)))
    assert is_the_ride(found)
    assert np.all(found.heart_rate_bpm == 140.0)


def test_days_in_one_file_are_parted_and_listed(read, refused) -> None:
    second_day = [timer(DAY), *ridden(DAY, DAY + 900, power=150), timer(DAY + 900, "stop_all")]
    data = fit_file(timer(0), *ridden(0, 600), timer(600, "stop_all"), *second_day)
    sentence = refused(data)
    assert "2 activities (1: " in sentence
    assert "10 minutes; 2: " in sentence
    assert "--leg 1" in sentence
    assert "activity = 1" in sentence
    assert is_the_ride(read(data, leg=1))
    assert read(data, leg=2).power_w.tolist() == [150.0] * 900
    assert said(read(data, leg=2), "Activity 2 of 2")
    assert "no activity 3" in refused(data, leg=3)


def test_a_pause_for_lunch_is_a_pause(read) -> None:
    two, three = 2 * 3600, 3 * 3600
    ride = [timer(0), *ridden(0, two, 6), timer(two, "stop"), timer(two + three)]
    ride += ridden(two + three, two + three + 600, 6)
    found = read(fit_file(*ride, timer(two + three + 600, "stop_all")))
    assert found.paused_s == three


def test_a_ride_resumed_after_a_night_is_one_where_its_session_spans_the_night(read, refused) -> None:
    night = 14 * 3600
    ride = [timer(0), *ridden(0, 600), timer(600, "stop_all"), timer(600 + night)]
    ride += [*ridden(600 + night, 1200 + night), timer(1200 + night, "stop_all")]
    whole = read(fit_file(*ride, session(0, 1200 + night, 1200)))
    assert (whole.duration_s, whole.paused_s) == (1200.0 + night, float(night))
    assert whole.power_w.sum() == 1200 * 200.0
    week = [timer(0), *ridden(0, 600), timer(600, "stop_all"), timer(7 * DAY), *ridden(7 * DAY, 7 * DAY + 600)]
    for parted in (ride, [*ride, session(0, 600), session(600 + night, 600)], [*week, session(0, 7 * DAY + 600, 1200)]):
        assert "2 activities" in refused(fit_file(*parted))


BIKE, RUN = session(0, 600, sport=CYCLING), session(660, 1140, sport=RUNNING)


def multisport() -> bytes:
    """A ride with power, a minute of changing, and a run with heart rate alone."""
    change = session(600, 60, sport=TRANSITION)
    run = ridden(660, 1800, power=None, heart=165)
    return fit_file(timer(0), *ridden(0, 660), BIKE, change, *run, timer(1800, "stop_all"), RUN)


def test_each_leg_of_a_multisport_file_has_its_own_sport_and_channels(read, refused) -> None:
    sentence = refused(multisport())
    for words in ("3 activities", "1: cycling", "2: transition", "3: running"):
        assert words in sentence
    ride, run = read(multisport(), leg=1), read(multisport(), leg=3)
    assert (ride.sport, ride.duration_s, ride.power_w.sum()) == ("cycling", 600.0, 200 * 600)
    assert (run.sport, run.duration_s, run.power_w) == ("running", 1140.0, None)
    assert np.all(run.heart_rate_bpm == 165.0)


def test_a_session_over_all_the_others_is_none_of_the_legs(read) -> None:
    whole = session(0, 1800, sport=18)
    run = ridden(660, 1800, power=None, heart=165)
    data = fit_file(timer(0), *ridden(0, 600), BIKE, *run, RUN, whole)
    assert (read(data, leg=1).sport, read(data, leg=2).sport) == ("cycling", "running")


def test_sessions_in_another_zone_than_the_records_cut_them_all_the_same(read) -> None:
    later = session(7200, 600), session(7860, 1140, sport=RUNNING)
    data = fit_file(timer(0), *ridden(0, 600), *ridden(660, 1800, power=None, heart=165), *later)
    assert (read(data, leg=1).duration_s, read(data, leg=2).sport) == (600.0, "running")


def test_a_leg_that_cannot_be_read_is_named(refused) -> None:
    run = ridden(660, 1800, power=None, heart=None)
    data = fit_file(timer(0), *ridden(0, 600), BIKE, *run, RUN)
    assert "'ride.fit' activity 2 (running) has neither power nor heart rate" in refused(data, leg=2)


def test_a_file_with_one_obvious_activity_needs_no_choice(read) -> None:
    """The other leg has nothing to read, or is a false start of some seconds."""
    silent = fit_file(timer(0), *ridden(0, 600), BIKE, *ridden(660, 1800, power=None, heart=None), RUN)
    found = read(silent)
    assert (found.leg, found.sport) == (1, "cycling")
    assert said(found, "2: running", "left aside")
    start = track(steady(0, 40)), track(steady(1000, 2200))
    assert read(tcx_file(*(activity(lap(0, None, each)) for each in start)), "a.tcx").duration_s == 1200.0


def test_activities_of_a_tcx_file_are_chosen_by_number(read, refused) -> None:
    days = [activity(lap(DAY * day, 600, track(steady(DAY * day, DAY * day + 600, 100 + day)))) for day in range(3)]
    assert "holds 3 activities" in refused(tcx_file(*days), "a.tcx")
    assert read(tcx_file(*days), "a.tcx", leg=3).power_w.tolist() == [102.0] * 600


def test_tracks_of_a_gpx_file_are_chosen_unless_they_follow_each_other(read, refused) -> None:
    apart = gpx_file(trk(segment(steady(0, 600))), trk(segment(steady(DAY, DAY + 600)), kind="running"))
    assert "2: running" in refused(apart, "a.gpx")
    assert read(apart, "a.gpx", leg=2).sport == "running"
    found = read(gpx_file(trk(segment(steady(0, 300))), trk(segment(steady(310, 600)))), "b.gpx")
    assert found.duration_s == 600.0
    assert said(found, "follow each other")


def test_chained_activities_are_chosen_by_number(read, refused) -> None:
    def one(power: int) -> bytes:
        return fit_file(timer(0), *ridden(0, 600, power=power), timer(600, "stop_all"), session(0, 600))

    assert "2 activities" in refused(one(150) + one(200))
    assert is_the_ride(read(one(150) + one(200), leg=2))


def test_an_archive_of_one_activity_is_read_and_of_several_listed(read, refused) -> None:
    tcx, fit = tcx_file(activity(lap(DAY, 600, track(steady(DAY, DAY + 600, 150))))), fit_file(*RIDE)
    assert is_the_ride(read(packed(a_fit=fit, readme_txt=b"nothing"), "export.zip"))
    both = packed(a_fit=fit, b_tcx=tcx)
    assert "2 activities" in refused(both, "export.zip")
    assert read(both, "export.zip", leg=2).power_w.tolist() == [150.0] * 600


def test_a_long_list_is_cut_short(refused) -> None:
    days = [activity(lap(DAY * day, 600, track(steady(DAY * day, DAY * day + 60)))) for day in range(20)]
    assert f"and {20 - choose.MOST_LISTED} more" in refused(tcx_file(*days), "a.tcx")


def test_the_span_of_one_activity_is_bounded(refused) -> None:
    """Records every half hour for weeks are no workout, however even they are."""
    assert "spans" in refused(closed(encoded([(0, {0: ("enum", 4)}, []), *ridden(0, 1_200_000, 1800)])))
