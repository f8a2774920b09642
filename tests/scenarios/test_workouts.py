"""Recordings are read as they were ridden, mended in the open, or refused in one sentence."""

import hashlib
import os
import random
import struct
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import Trace, read_workout, trace

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "workouts"
T0 = 1_000_000_000  # seconds of the FIT clock
FIT_EPOCH = 631_065_600
ACTIVITY, SETTINGS, COURSE = 4, 2, 6
CYCLING, RUNNING = 2, 1
NOTHING = {"power": 0xFFFF, "heart_rate": 0xFF}

Sample = tuple[float, int | None, int | None]  # second, power [W], heart rate [bpm]


# A small encoder of FIT: header, definitions, data, check sum.


def crc(data: bytes) -> int:
    total = 0
    for byte in data:
        total ^= byte
        for _ in range(8):
            total = (total >> 1) ^ 0xA001 if total & 1 else total >> 1
    return total


def closed(body: bytes) -> bytes:
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    whole = head + struct.pack("<H", crc(head)) + body
    return whole + struct.pack("<H", crc(whole))


def definition(
    local: int, message: int, fields: list[tuple[int, int, int]], added: list[tuple[int, int, int]] = ()
) -> bytes:
    parts = struct.pack("<BBBHB", 0x40 | local | (0x20 if added else 0), 0, 0, message, len(fields))
    parts += b"".join(bytes(field) for field in fields)
    return parts + (bytes([len(added)]) + b"".join(bytes(field) for field in added) if added else b"")


def fit(
    samples: list[Sample], kind: int = ACTIVITY, sport: int = CYCLING, added: str = "", native: int = 0xFF
) -> bytes:
    """A FIT file; with ``added`` the power stands in a developer field of that name, for the ``native`` field."""
    body = definition(0, 0, [(0, 1, 0)]) + bytes([0, kind])
    if added:
        body += definition(1, 207, [(3, 1, 2)]) + bytes([1, 0])
        body += definition(2, 206, [(0, 1, 2), (1, 1, 2), (2, 1, 2), (3, 16, 7), (8, 8, 7), (15, 1, 2)])
        body += bytes([2, 0, 9, 0x84]) + added.encode().ljust(16, b"\0") + b"Watts".ljust(8, b"\0") + bytes([native])
        body += definition(3, 20, [(253, 4, 0x86), (3, 1, 2)], [(9, 2, 0)])
    else:
        body += definition(3, 20, [(253, 4, 0x86), (3, 1, 2), (7, 2, 0x84)])
    for second, power, heart_rate in samples:
        there = [
            NOTHING["heart_rate"] if heart_rate is None else heart_rate,
            NOTHING["power"] if power is None else power,
        ]
        body += struct.pack("<BIBH", 3, T0 + int(second), *there)
    body += definition(4, 18, [(5, 1, 0)]) + bytes([4, sport])
    return closed(body)


def iso(second: float) -> str:
    return datetime.fromtimestamp(T0 + FIT_EPOCH + second, UTC).isoformat().replace("+00:00", "Z")


def tcx(samples: list[Sample], holder: str = "Activity") -> bytes:
    points = ""
    for second, power, heart_rate in samples:
        heart = "" if heart_rate is None else f"<HeartRateBpm><Value>{heart_rate}</Value></HeartRateBpm>"
        watts = "" if power is None else f"<Extensions><x:TPX><x:Watts>{power}</x:Watts></x:TPX></Extensions>"
        points += f"<Trackpoint><Time>{iso(second)}</Time>{heart}{watts}</Trackpoint>"
    return (
        '<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://garmin/tcd/v2" xmlns:x="http://garmin/ext/v2">'
        f'<{holder} Sport="Biking"><Lap><Track>{points}</Track></Lap></{holder}></TrainingCenterDatabase>'
    ).encode()


def gpx(samples: list[Sample], power_tag: str = "power", holder: str = "trk", timed: bool = True) -> bytes:
    points = ""
    for second, power, heart_rate in samples:
        watts = "" if power is None else f"<{power_tag}>{power}</{power_tag}>"
        heart = (
            "" if heart_rate is None else f"<g:TrackPointExtension><g:hr>{heart_rate}</g:hr></g:TrackPointExtension>"
        )
        when = f"<time>{iso(second)}</time>" if timed else ""
        points += f'<trkpt lat="52" lon="4">{when}<extensions>{watts}{heart}</extensions></trkpt>'
    return (
        '<?xml version="1.0"?><gpx xmlns="http://gpx/1/1" xmlns:g="http://garmin/tpx" xmlns:p="http://vendor/p">'
        f"<{holder}><type>cycling</type><trkseg>{points}</trkseg></{holder}></gpx>"
    ).encode()


def ride(seconds: int = 60) -> list[Sample]:
    return [(second, 100 + second, 120 + second // 10) for second in range(seconds)]


@pytest.fixture
def read(tmp_path: Path):
    def _read(data: bytes, name: str = "ride.fit") -> Trace:
        (tmp_path / name).write_bytes(data)
        return read_workout(tmp_path / name)

    return _read


def said(found: Trace, *words: str) -> bool:
    return any(all(word in note for word in words) for note in found.notes)


def refusal(path: Path | str) -> str:
    """The one sentence in which a file is refused."""
    with pytest.raises(WorkoutError) as caught:
        read_workout(path)
    sentence = str(caught.value)
    assert sentence.startswith(f"'{Path(path).name}'"), sentence
    assert sentence.endswith("."), sentence
    assert ". " not in sentence, sentence
    assert sentence.isprintable(), sentence
    return sentence


@pytest.mark.parametrize(("name", "write"), [("a.fit", fit), ("a.tcx", tcx), ("a.gpx", gpx)])
def test_a_ride_is_read_second_by_second_from_each_format(read, name: str, write) -> None:
    found = read(write(ride()), name)
    assert found.power_w.tolist() == [100 + second for second in range(60)]
    assert found.heart_rate_bpm.tolist() == [120 + second // 10 for second in range(60)]
    assert (found.duration_s, found.sport, found.name, found.notes) == (60.0, "cycling", name, ())
    assert found.sha256 == hashlib.sha256(write(ride())).hexdigest()


def test_the_content_decides_over_the_ending_of_the_name(read) -> None:
    assert read(fit(ride()), "ride.gpx").power_w[-1] == 159
    assert read(tcx(ride()), "ride.txt").power_w[-1] == 159


def test_a_trace_cannot_be_changed_by_its_readers(read) -> None:
    found = read(fit(ride()))
    with pytest.raises(ValueError, match="read-only"):
        found.power_w[0] = 0.0


@pytest.mark.parametrize("tag", ["power", "p:PowerInWatts", "p:Watts"])
def test_power_is_found_in_the_extensions_of_vendors(read, tag: str) -> None:
    assert read(gpx(ride(), tag), "a.gpx").power_w.tolist() == [100 + second for second in range(60)]


def test_power_in_a_developer_field_is_found_and_said(read) -> None:
    found = read(fit(ride(), sport=RUNNING, added="RP_Power"))
    assert found.power_w.tolist() == [100 + second for second in range(60)]
    assert said(found, "RP_Power")
    assert said(found, "running power")


def test_a_developer_field_that_stands_for_power_is_found_under_any_name(read) -> None:
    assert read(fit(ride(), added="Krachten", native=7)).power_w.tolist() == [100 + second for second in range(60)]


def test_form_power_is_not_taken_for_power(read) -> None:
    assert read(fit(ride(), sport=RUNNING, added="Form Power")).power_w is None


def test_cycling_power_is_not_called_running_power(read) -> None:
    assert not said(read(fit(ride())), "running power")


def test_a_short_gap_is_bridged_by_a_straight_line(read) -> None:
    found = read(fit([sample for sample in ride() if not 20 <= sample[0] < 25]))
    assert np.allclose(found.power_w, 100 + np.arange(60))
    assert said(found, "1 gap in time, 5 s in all", "bridged")


def test_a_longer_gap_is_no_pause_for_its_length_alone(read) -> None:
    found = read(fit([sample for sample in ride() if not 20 <= sample[0] < 46]))
    assert np.allclose(found.power_w, 100 + np.arange(60))
    assert found.paused_s == 0.0
    assert said(found, "1 gap in time, 26 s in all", "bridged", "nothing in the file says")


def test_gaps_are_counted_together(read) -> None:
    lost = {10, 11, *range(20, 40), *range(50, 69)}
    found = read(fit([sample for sample in ride(100) if sample[0] not in lost]))
    assert said(found, "3 gaps in time, 41 s in all")


def test_missing_power_samples_are_bridged_when_few_and_zero_when_many(read) -> None:
    lost = {10, 11, *range(30, 40)}
    found = read(fit([(second, None if second in lost else power, heart) for second, power, heart in ride()]))
    assert found.power_w[10] == pytest.approx(110)
    assert np.all(found.power_w[30:40] == 0.0)
    assert found.heart_rate_bpm[35] == 123
    assert said(found, "2 gaps in power", "12 s in all")


def test_a_device_that_saves_every_eighth_second_keeps_its_mean_power(read) -> None:
    found = read(fit([(8 * step, 200, 140) for step in range(50)]))
    assert np.all(found.power_w == 200.0)
    assert said(found, "every 8 s")


def test_spikes_are_cut_and_said(read) -> None:
    found = read(fit([(second, 9000 if second in (5, 6) else 200, 140) for second in range(60)]))
    assert found.power_w.max() == 2500.0
    assert said(found, "2 seconds", "2500 W")


def test_time_that_runs_backwards_is_sorted_and_said(read) -> None:
    samples = ride()
    samples[10], samples[40] = samples[40], samples[10]
    found = read(fit(samples))
    assert found.power_w.tolist() == [100 + second for second in range(60)]
    assert said(found, "backwards", "sorted")


def test_records_of_the_same_second_are_joined_and_said(read) -> None:
    found = read(fit([*ride(), (59, None, 200)]))
    assert found.duration_s == 60.0
    assert found.power_w[59] == 159
    assert found.heart_rate_bpm[59] == (125 + 200) / 2
    assert said(found, "1 record in the same second")


def test_a_file_with_heart_rate_alone_has_no_power(read) -> None:
    found = read(fit([(second, None, heart) for second, _, heart in ride()]))
    assert found.power_w is None
    assert found.heart_rate_bpm[0] == 120


def test_a_meter_that_was_never_heard_is_no_power(read) -> None:
    found = read(fit([(second, 0, heart) for second, _, heart in ride()]))
    assert found.power_w is None
    assert said(found, "zero throughout")


def test_a_heart_rate_that_no_heart_has_is_left_out(read) -> None:
    found = read(fit([(second, 200, 2 if second == 7 else 140) for second in range(60)]))
    assert np.all(found.heart_rate_bpm == 140.0)
    assert said(found, "1 second", "outside")


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("empty.fit", b"", "empty"),
        ("noise.fit", bytes(range(200)), "damaged"),
        ("words.txt", b"a shopping list", "no recording"),
        ("ride.fit.gz", b"\x1f\x8b\x08\x00", "unpack"),
        ("settings.fit", fit(ride(), kind=SETTINGS), "settings"),
        ("course.fit", fit(ride(), kind=COURSE), "course"),
        ("none.fit", fit([]), "no records"),
        ("short.fit", fit(ride(29)), "less than 30 s"),
        ("silent.fit", fit([(second, None, None) for second in range(60)]), "neither power nor heart rate"),
        ("cut.fit", fit(ride())[:-40], "damaged or cut short"),
        ("cut.tcx", tcx(ride())[:-40], "cut short"),
        ("course.tcx", tcx(ride(), holder="Course"), "course"),
        ("route.gpx", gpx(ride(), holder="rte"), "route"),
        ("untimed.gpx", gpx(ride(), timed=False), "without times"),
        ("odd.gpx", gpx(ride()).replace(b'"1.0"?', b'"1.0" encoding="klingon"?'), "not well-formed"),
        ("deep.gpx", b"<gpx>" + b"<a>" * 5000, "nests"),
    ],
)
def test_what_is_no_workout_is_refused_in_one_sentence(tmp_path: Path, name: str, data: bytes, word: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert word in refusal(tmp_path / name)


def test_one_flipped_bit_is_caught_by_the_check_sum(tmp_path: Path) -> None:
    data = bytearray(fit(ride()))
    data[-30] ^= 1
    (tmp_path / "flipped.fit").write_bytes(data)
    assert "check sum" in refusal(tmp_path / "flipped.fit")


def test_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in zip("abcdefgh", "bcdefghi", strict=True)
    )
    (tmp_path / "bomb.gpx").write_text(bomb + "]><gpx><trk><name>&i;</name></trk></gpx>")
    assert "entities" in refusal(tmp_path / "bomb.gpx")


def test_a_document_type_is_refused_even_without_entities(tmp_path: Path) -> None:
    (tmp_path / "typed.gpx").write_bytes(gpx(ride()).replace(b"<gpx", b'<!DOCTYPE gpx SYSTEM "x.dtd"><gpx', 1))
    assert "document type" in refusal(tmp_path / "typed.gpx")


def test_only_regular_files_of_a_sane_size_are_opened(tmp_path: Path) -> None:
    with (tmp_path / "huge.fit").open("wb") as file:
        file.truncate(trace.MAX_BYTES + 1)
    assert "32 MiB" in refusal(tmp_path / "huge.fit")
    assert "does not exist" in refusal(tmp_path / "gone.fit")
    assert "regular file" in refusal(tmp_path) or "opened" in refusal(tmp_path)
    assert "cannot be opened" in refusal_of_null()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.fit")
        assert "regular file" in refusal(tmp_path / "pipe.fit")


def refusal_of_null() -> str:
    with pytest.raises(WorkoutError) as caught:
        read_workout("a\0b.fit")
    return str(caught.value)


@pytest.mark.parametrize(("name", "write"), [("a.fit", fit), ("a.tcx", tcx), ("a.gpx", gpx)])
def test_too_many_records_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, write) -> None:
    monkeypatch.setattr(trace, "MAX_RECORDS", 50)
    (tmp_path / name).write_bytes(write(ride()))
    assert "more than 50 records" in refusal(tmp_path / name)


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


@pytest.mark.parametrize("name", ["a.fit", "developer.fit", "a.tcx", "a.gpx"])
def test_a_mutated_file_is_read_or_refused_and_nothing_else(tmp_path: Path, name: str) -> None:
    """Half of the FIT files get their check sum repaired, so that the decoder behind it is reached."""
    chance = random.Random(name)
    seeds = {
        "a.fit": fit(ride()),
        "developer.fit": fit(ride(), added="Power"),
        "a.tcx": tcx(ride()),
        "a.gpx": gpx(ride()),
    }
    path = tmp_path / name
    outcomes = set()
    for case in range(150):
        data = mutated(seeds[name], chance)
        if name.endswith("fit") and case % 3:
            data = closed(mutated(seeds[name][14:-2], chance))
        path.write_bytes(data)
        try:
            found = read_workout(path)
            assert found.duration_s >= 30
            assert found.power_w is not None or found.heart_rate_bpm is not None
            outcomes.add("read")
        except WorkoutError:
            outcomes.add("refused")
    assert outcomes == {"read", "refused"}


# The recordings below are real. Their summaries are those of the devices themselves.

real = pytest.mark.skipif(not REAL.is_dir(), reason="real recordings are not at hand (../shared/workouts)")


@real
@pytest.mark.parametrize(("name", "mean_w"), [("indoor-trainer-38min.fit", 201), ("road-ride-78min.fit", 276)])
def test_real_rides_have_the_mean_power_that_the_device_showed(name: str, mean_w: float) -> None:
    found = read_workout(REAL / name)
    assert found.power_w.mean() == pytest.approx(mean_w, rel=0.02)
    assert found.sport == "cycling"
    assert 60 < np.nanmin(found.heart_rate_bpm) < np.nanmax(found.heart_rate_bpm) < 200


@real
def test_a_real_run_with_power_says_that_it_is_running_power() -> None:
    found = read_workout(REAL / "running-power-57min.fit")
    assert found.sport == "running"
    assert found.duration_s == 3424
    assert found.power_w.mean() == pytest.approx(218, rel=0.02)
    assert said(found, "running power")


@real
def test_a_real_recording_without_a_meter_has_heart_rate_only() -> None:
    found = read_workout(REAL / "run-heart-rate-only.fit")
    assert found.power_w is None
    assert 90 < found.heart_rate_bpm.mean() < 170


@real
def test_the_same_real_ride_agrees_in_two_formats() -> None:
    """The GPX export of this ride has no power, so heart rate and time are compared."""
    first, second = read_workout(REAL / "short-ride.tcx"), read_workout(REAL / "short-ride.gpx")
    assert first.duration_s == second.duration_s
    assert np.array_equal(first.heart_rate_bpm, second.heart_rate_bpm, equal_nan=True)
    assert second.power_w is None
    assert said(first, "1 gap in time, 31 s in all")
    riding = first.power_w[np.isfinite(first.heart_rate_bpm)]
    assert 120 < riding.mean() < 187  # the means of its five laps
