"""TCX and GPX as exporters write them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from tests.workouts.fit_files import FIT_EPOCH, T0

Sample = tuple[float, int | None, int | None]  # second, power [W], heart rate [bpm]
TCX = '<TrainingCenterDatabase xmlns="http://garmin/tcd/v2" xmlns:x="http://garmin/ext/v2">'
GPX = '<gpx xmlns="http://gpx/1/1" xmlns:g="http://garmin/tpx" xmlns:p="http://vendor/p">'


def iso(second: float) -> str:
    return datetime.fromtimestamp(T0 + FIT_EPOCH + second, UTC).isoformat().replace("+00:00", "Z")


def steady(begin: int, end: int, power: int | None = 200, heart: int | None = 140) -> list[Sample]:
    return [(second, power, heart) for second in range(begin, end)]


def track(samples: Iterable[Sample]) -> str:
    """A track of a lap of a TCX file."""
    points = ""
    for second, power, heart in samples:
        beats = "" if heart is None else f"<HeartRateBpm><Value>{heart}</Value></HeartRateBpm>"
        watts = "" if power is None else f"<Extensions><x:TPX><x:Watts>{power}</x:Watts></x:TPX></Extensions>"
        points += f"<Trackpoint><Time>{iso(second)}</Time>{beats}{watts}</Trackpoint>"
    return f"<Track>{points}</Track>"


def lap(begins: float, ran: float | None, *tracks: str) -> str:
    total = "" if ran is None else f"<TotalTimeSeconds>{ran}</TotalTimeSeconds>"
    return f'<Lap StartTime="{iso(begins)}">{total}{"".join(tracks)}</Lap>'


def activity(*laps: str, sport: str = "Biking") -> str:
    return f'<Activity Sport="{sport}">{"".join(laps)}</Activity>'


def tcx_file(*activities: str, before: str = '<?xml version="1.0"?>') -> bytes:
    return f"{before}{TCX}<Activities>{''.join(activities)}</Activities></TrainingCenterDatabase>".encode()


def segment(samples: Iterable[Sample], tag: str = "power", speed_m_s: float = 8.0, stands: Iterable[int] = ()) -> str:
    """A segment of a GPX track that moves north, but for the seconds at which it stands."""
    points, still, way, last = "", set(stands), 0.0, None
    for second, power, heart in samples:
        if last is not None:
            way += sum(speed_m_s for each in range(int(last), int(second)) if each not in still)
        last = second
        watts = "" if power is None else f"<{tag}>{power}</{tag}>"
        beats = "" if heart is None else f"<g:TrackPointExtension><g:hr>{heart}</g:hr></g:TrackPointExtension>"
        place = f'lat="{52 + way / 111_195:.7f}" lon="4"'
        points += f"<trkpt {place}><time>{iso(second)}</time><extensions>{watts}{beats}</extensions></trkpt>"
    return f"<trkseg>{points}</trkseg>"


def trk(*segments: str, kind: str = "cycling") -> str:
    return f"<trk><type>{kind}</type>{''.join(segments)}</trk>"


def gpx_file(*tracks: str) -> bytes:
    return f'<?xml version="1.0"?>{GPX}{"".join(tracks)}</gpx>'.encode()


def tcx(samples: Iterable[Sample], holder: str = "Activity") -> bytes:
    """One activity of one lap, or a course or plan of the same shape."""
    return tcx_file(activity(lap(0, None, track(samples))).replace("Activity", holder))


def gpx(samples: Iterable[Sample], holder: str = "trk", timed: bool = True) -> bytes:
    """One track of one segment, or a route of the same shape; or without times."""
    data = gpx_file(trk(segment(samples))).decode()
    data = data if timed else re.sub("<time>[^<]*</time>", "", data)
    return data.replace("trk>", f"{holder}>").encode()
