"""TCX: Garmin's XML of activities, with power in an extension."""

from cellsim.scenario.workouts.markup import moment, number, track_points
from cellsim.scenario.workouts.trace import Recording, refusal, sport


def read(data: bytes, name: str) -> Recording:
    """The track points of a TCX activity.

    Raises
    ------
    WorkoutError : not XML, or a course or a plan instead of an activity.
    """
    found = track_points(data, name, "trackpoint", ("time", "watts", "heartratebpm"), ("activity", "course", "workout"))
    if "activity" not in found.seen:
        kind = next((word for word in ("course", "workout") if word in found.seen), "")
        what = f"is a TCX {kind} and no recorded workout" if kind else "is a TCX file without an activity"
        raise refusal(name, what, "export the activity itself")
    recording = Recording(sport=sport(found.sport))
    for point in found.points:
        heart_rate = number(point.get("heartratebpm"))
        recording.add(name, moment(point.get("time")), number(point.get("watts")), heart_rate)
    return recording
