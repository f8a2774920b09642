"""Recordings are read as they were ridden, mended in the open, or refused in one sentence."""

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import Recording, read_workout, trace
from tests.workouts.fit_files import COURSE, RUNNING, SETTINGS, bare, described, developer, fit, fit_file
from tests.workouts.xml_files import Sample, gpx, tcx


def ride(seconds: int = 60) -> list[Sample]:
    return [(second, 100 + second, 120 + second // 10) for second in range(seconds)]


@pytest.fixture
def read(tmp_path: Path):
    def _read(data: bytes, name: str = "ride.fit") -> Recording:
        (tmp_path / name).write_bytes(data)
        return read_workout(tmp_path / name)

    return _read


def said(found: Recording, *words: str) -> bool:
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


def test_form_power_is_not_taken_for_power(read) -> None:
    records = [bare(second, [(9, 0, bytes((200, 0)))]) for second in range(60)]
    with pytest.raises(WorkoutError, match="neither power nor heart rate"):
        read(fit_file(developer(), described("Form Power", "Watts"), *records))


def test_running_power_is_called_so_and_cycling_power_is_not(read) -> None:
    assert said(read(fit(ride(), sport=RUNNING)), "running power")
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
        ("words.txt", b"a shopping list", "no line names seconds"),
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
