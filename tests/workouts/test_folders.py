"""A folder of workouts: everything in it is read once, within limits, and what cannot be read is said."""

import gzip
from pathlib import Path

import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import Diary, Recording, read_everything
from cellsim.scenario.workouts.folders import files
from cellsim.scenario.workouts.folders.files import kept_files
from cellsim.scenario.workouts.folders.record import WorkoutRecord, read_kept, record_of
from tests.workouts.fit_files import RUNNING, fit, fit_file, fit_plan, ridden, session
from tests.workouts.test_packed import zipped
from tests.workouts.xml_files import steady, tcx

RIDE = fit_file(*ridden(0, 60), session(0, 60))
DIARY = b"date,minutes,RPE,kind\n2024-05-01,60,5,running\n"


def record(folder: Path) -> WorkoutRecord:
    kept, unread = kept_files(folder)
    return record_of(map(read_kept, kept), unread)


def filled(folder: Path, **contents: bytes) -> Path:
    """Files by their names, with _ for the points and __ for a folder."""
    for name, data in contents.items():
        place = folder / name.replace("__", "/").replace("_", ".")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


def test_recordings_and_diaries_are_read_packed_and_in_folders(tmp_path: Path) -> None:
    small = gzip.compress(RIDE)
    filled(tmp_path, a_fit=RIDE, deep__b_fit_gz=small, d_csv=DIARY, notes_md=b"nothing", c_tcx=tcx(steady(0, 60)))
    members = (("../../evil.fit", RIDE), ("x/1.fit.gz", small), ("photo.jpg", b"1"))
    (tmp_path / "all.zip").write_bytes(zipped(*members))
    (tmp_path / ".hidden.fit").write_bytes(b"junk")
    found = record(tmp_path)
    assert sorted(each.name for each in found.recordings) == [
        "a.fit", "all.zip: 1.fit.gz", "all.zip: evil.fit", "c.tcx", "deep/b.fit.gz",
    ]  # fmt: skip
    assert [each.name for each in found.diaries] == ["d.csv"]
    assert found.aside == ()
    assert not (tmp_path.parent / "evil.fit").exists(), "no name of an archive is a path"


def test_each_activity_of_a_file_counts_and_what_is_none_is_said(tmp_path: Path) -> None:
    two = fit_file(*ridden(0, 600), session(0, 600), *ridden(2000, 2600), session(2000, 600, sport=RUNNING))
    filled(tmp_path, two_fit=two, broken_fit=RIDE[:-40], page_tcx=b"<html></html>", csv_csv=b"a,b\n1,2\n")
    (tmp_path / "plan.fit").write_bytes(fit_plan((0, 60_000, 4, 0, 200, 220)))
    (tmp_path / "undated.csv").write_bytes(b"secs,watts\n" + b"".join(b"%d,200\n" % each for each in range(60)))
    (tmp_path / "bad.zip").write_bytes(zipped(("a.fit", RIDE))[:-30])
    found = record(tmp_path)
    assert [each.sport for each in found.recordings] == ["cycling", "running"]
    for words in ("'broken.fit' is damaged", "'page.tcx' is a web page", "'csv.csv'", "'plan.fit' is a plan of what is",
                  "'undated.csv' has no date", "'bad.zip' is an archive that is damaged"):  # fmt: skip
        assert any(words in each for each in found.aside), (words, found.aside)
    assert len(found.aside) == 6


@pytest.mark.parametrize(("limit", "value", "words"), [
    ("MOST_FILES", 2, "more than 2 files"),
    ("LARGEST_ARCHIVE", 2**20, "of at most 0 GiB|unpacks to more"),
])  # fmt: skip
def test_an_archive_has_limits(tmp_path: Path, monkeypatch, limit: str, value: int, words: str) -> None:
    (tmp_path / "many.zip").write_bytes(zipped(*((f"{each}.fit", bytes(600_000)) for each in range(3))))
    monkeypatch.setattr(files, limit, value)
    _, unread = kept_files(tmp_path)
    assert len(unread) == 1
    assert any(each in str(unread[0]) for each in words.split("|")), unread


def test_a_folder_that_is_none_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.fit").write_bytes(RIDE)
    with pytest.raises(WorkoutError, match="is not there"):
        kept_files(tmp_path / "nowhere")
    with pytest.raises(WorkoutError, match="is a file"):
        kept_files(tmp_path / "a.fit")


def test_a_run_without_power_and_heart_rate_is_read_by_pace_and_slope() -> None:
    points = "".join(
        f'<trkpt lat="{46 + each * 3e-5}" lon="7"><ele>{500 + 0.1 * each:.2f}</ele>'
        f"<time>2024-05-01T10:{each // 60:02d}:{each % 60:02d}Z</time></trkpt>"
        for each in range(600)
    )
    way = f"<gpx><trk><type>running</type><trkseg>{points}</trkseg></trk></gpx>"
    (run,), reasons = read_everything(way.encode(), "run.gpx")
    assert not reasons
    assert isinstance(run, Recording)
    assert run.speed_m_s[300] == pytest.approx(3e-5 * 111_195, rel=1e-2), "a degree of latitude is 111.2 km"
    assert run.slope[300] == pytest.approx(0.1 / (3e-5 * 111_195), rel=1e-2)
    found, (why,) = read_everything(way.replace("running", "cycling").encode(), "ride.gpx")
    assert found == []
    assert "neither power nor heart rate" in str(why), "a speed says nothing of how hard cycling is"


def test_a_diary_is_read_as_one() -> None:
    (book,), _ = read_everything(DIARY, "d.csv")
    assert isinstance(book, Diary)
    assert read_everything(fit([]), "none.fit")[0] == []
