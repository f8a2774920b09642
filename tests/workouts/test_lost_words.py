"""What a file says of its timer where messages were lost: laps for a session, a start between two stops."""

import pytest

from tests.workouts.fit_files import CYCLING, FIT_EPOCH, RUNNING, T0, fit_file, record, ridden, session, timer
from tests.workouts.xml_files import activity, lap, steady, tcx_file, track


def fit_lap(begins: int, elapsed: int, ran: int, sport: int = CYCLING, work: int = 0):
    fields = {253: ("u32", T0 + begins + elapsed), 2: ("u32", T0 + begins), 7: ("u32", 1000 * elapsed)}
    return 19, {**fields, 8: ("u32", 1000 * ran), 25: ("enum", sport), 41: ("u32", work)}, []


HALVES = [*ridden(0, 600), *ridden(900, 1500)]


def test_laps_stand_in_for_a_session_that_was_never_written(read) -> None:
    for before in ([], [timer(0)]):
        found = read(fit_file(*before, *HALVES, fit_lap(0, 700, 600), fit_lap(700, 800, 600)))
        assert (found.sport, found.duration_s, found.paused_s) == ("cycling", 1500.0, 300.0)
        assert found.power_w.sum() == 1200 * 200.0


def test_laps_that_do_not_cover_the_records_are_not_believed(read) -> None:
    found = read(fit_file(*HALVES, fit_lap(0, 600, 600)))
    assert (found.duration_s, found.paused_s) == (1500.0, 0.0)


def test_laps_of_several_sports_are_legs(read, refused) -> None:
    run = ridden(600, 1200, power=None, heart=160)
    data = fit_file(*ridden(0, 600), fit_lap(0, 600, 600), *run, fit_lap(600, 600, 600, RUNNING))
    assert "2 activities (1: cycling" in refused(data)
    assert (read(data, leg=2).sport, read(data, leg=2).power_w) == ("running", None)
    assert read(data, leg=2).begins_s == FIT_EPOCH + T0 + 600


def test_a_start_between_two_stops_was_lost_where_there_was_work(read) -> None:
    ride = [timer(0), *ridden(0, 600), timer(600, "stop_all"), *ridden(900, 1500), timer(1500, "stop_all")]
    for more in ([], [session(0, 1500, 1200)]):
        found = read(fit_file(*ride, *more))
        assert (found.duration_s, found.paused_s, found.power_w.sum()) == (1500.0, 300.0, 1200 * 200.0)
    idle = [record(second, 0, 90) for second in range(900, 1500)]
    assert read(fit_file(*ride[:602], *idle, ride[-1])).duration_s == 600.0


@pytest.mark.parametrize("pause", [3, 5, 30])
def test_a_new_track_after_any_gap_is_a_pause(read, pause: int) -> None:
    tracks = [track(steady(begin, begin + 60)) for begin in range(0, 10 * (60 + pause), 60 + pause)]
    found = read(tcx_file(activity(lap(0, None, *tracks))), "a.tcx")
    assert (found.paused_s, found.power_w.sum()) == (9.0 * pause, 600 * 200.0)


def test_tracks_that_follow_each_other_second_by_second_have_no_pause(read) -> None:
    tracks = [track(steady(begin, begin + 60)) for begin in range(0, 600, 60)]
    assert read(tcx_file(activity(lap(0, None, *tracks))), "a.tcx").paused_s == 0.0
