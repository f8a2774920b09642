"""GPX: tracks, with heart rate and power only in the extensions of vendors."""

from cellsim.scenario.workouts.markup import moment, number, track_points
from cellsim.scenario.workouts.trace import Recording, refusal, sport

POWER = ("power", "powerinwatts", "watts")
HEART_RATE = ("hr", "heartrate")


def read(data: bytes, name: str) -> Recording:
    """The track points of a GPX track.

    Raises
    ------
    WorkoutError : not XML, a route or points without a track, or a track without times.
    """
    found = track_points(data, name, "trkpt", ("time", *POWER, *HEART_RATE), ("trk", "rte"))
    if "trk" not in found.seen:
        kind = "planned GPX route and no recorded workout" if "rte" in found.seen else "GPX file without a track"
        raise refusal(name, f"is a {kind}", "export the recorded activity")
    recording = Recording(sport=sport(found.sport))
    for point in found.points:
        power, heart_rate = (next((point[key] for key in keys if key in point), None) for keys in (POWER, HEART_RATE))
        recording.add(name, moment(point.get("time")), number(power), number(heart_rate))
    if recording.untimed and not recording.time_s:
        raise refusal(name, "is a GPX course without times and no recorded workout", "export the recorded activity")
    return recording
