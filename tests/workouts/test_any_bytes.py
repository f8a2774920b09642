"""Whatever the bytes: a recording is read as a workout, or refused as none, and nothing else happens."""

import gzip
import io
import random
import zipfile
from pathlib import Path

import numpy as np
import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import read_workout, trace
from tests.workouts.fit_files import (
    bare,
    closed,
    described,
    developer,
    encoded,
    fit,
    fit_file,
    record,
    ridden,
    session,
    timer,
)
from tests.workouts.xml_files import activity, gpx_file, lap, segment, steady, tcx_file, track, trk


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Bytes changed, cut out, or doubled."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(min(len(changed), chance.choice((60, 200, len(changed)))))
        match chance.randrange(4):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                changed[at] ^= 1 << chance.randrange(8)
            case 2:
                del changed[at : at + chance.randint(1, 20)]
            case _:
                changed[at:at] = changed[at : at + chance.randint(1, 20)]
    return bytes(changed)


def rich() -> list:
    """All that a FIT file can hold: added fields, heart rates apart, pauses and two sessions."""
    added = [record(second, added=[(9, 0, bytes((200, 0)))]) for second in range(40)]
    beats = [(132, {253: ("u32", 1_000_000_050), 9: ("u32", 5000), 6: ("u8", 120)}, [])]
    beats += [(132, {6: ("eight u8", [120] * 8), 10: ("byte", bytes(range(12)))}, [])]
    middle = [timer(40, "stop"), timer(50), *ridden(50, 90), session(0, 90, 80), *beats]
    end = [*(bare(second) for second in range(100, 140)), timer(140, "stop_all"), session(100, 40, sport=1, rpe=50)]
    return [timer(0), developer(), described("Power", "watts", native=7), *added, *middle, *end]


def zipped(data: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.fit", data)
    return stream.getvalue()


SHORT = steady(0, 60)
SEEDS = {
    "a.fit": fit(SHORT),
    "rich.fit": fit_file(*rich()),
    "a.tcx": tcx_file(activity(lap(0, 30, track(SHORT[:30])), lap(40, 30, track(SHORT[30:])))),
    "a.gpx": gpx_file(trk(segment(SHORT[:30]), segment(SHORT[35:])), trk(segment(steady(500, 540)))),
    "a.fit.gz": gzip.compress(fit(SHORT)),
    "a.zip": zipped(fit(SHORT)),
}


@pytest.mark.parametrize("name", SEEDS)
def test_a_mutated_file_is_read_or_refused_and_nothing_else(tmp_path: Path, name: str) -> None:
    """Most of the FIT files get their check sum repaired, so that the decoder behind it is reached."""
    chance = random.Random(name)
    body = encoded([(0, {0: ("enum", 4)}, []), *rich()]) if name == "rich.fit" else SEEDS[name][14:-2]
    path = tmp_path / name
    outcomes = set()
    for case in range(80):
        data = mutated(SEEDS[name], chance)
        if name.endswith("fit") and case % 4:
            data = closed(mutated(body, chance))
        path.write_bytes(data)
        try:
            found = read_workout(path, leg=chance.choice((None, None, 1, 2)))
        except WorkoutError:
            outcomes.add("refused")
            continue
        outcomes.add("read")
        assert 1 <= found.duration_s <= trace.MAX_SPAN_S + 1
        assert found.power_w is not None or found.heart_rate_bpm is not None or found.rpe is not None
        if found.power_w is not None:
            assert found.power_w.shape == (found.duration_s,)
            assert np.all((found.power_w >= 0.0) & (found.power_w <= 2500.0))
        if found.heart_rate_bpm is not None:
            known = found.heart_rate_bpm[~np.isnan(found.heart_rate_bpm)]
            assert np.all((known >= 25.0) & (known <= 250.0))
    # A packed file has a check sum over all of it.
    assert outcomes == {"read", "refused"} or (outcomes == {"refused"} and name.endswith(("gz", "zip")))
