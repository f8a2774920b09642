"""Packed recordings: what is inside is read, within limits, and no name in an archive is ever used as a path."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from cellsim.scenario.workouts import content, trace
from tests.workouts.fit_files import fit_file, ridden, session
from tests.workouts.xml_files import steady, tcx

RIDE = fit_file(*ridden(0, 60), session(0, 60))


def zipped(*members: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def unmarked(value: object) -> str | None:
    """A name for bytes that is the same whenever the tests are collected; packed bytes hold the time."""
    return "packed" if isinstance(value, bytes) else None


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(RIDE),
        gzip.compress(RIDE) + b"\0" * 20,
        zipped(("123_ACTIVITY.fit", RIDE)),
        zipped(("activities/1.fit.gz", gzip.compress(RIDE))),
        gzip.compress(zipped(("a.FIT", RIDE))),
        zipped(("__MACOSX/._a.fit", b"junk"), (".hidden.fit", b"junk"), ("a.fit", RIDE), ("photo.jpg", b"\xff\xd8")),
        zipped(("no ending", RIDE)),
    ],
    ids=unmarked,
)
@pytest.mark.parametrize("name", ["a.fit.gz", "a.zip", "a.fit"])
def test_one_packed_recording_is_read_whatever_the_name(read, data: bytes, name: str) -> None:
    assert read(data, name).power_w.tolist() == [200.0] * 60


def test_no_path_in_an_archive_is_trusted(read, tmp_path: Path) -> None:
    found = read(zipped(("../../../evil.fit", RIDE)), "a.zip")
    assert found.name == "a.zip"
    assert [each.name for each in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (gzip.compress(RIDE)[:-30], "damaged or cut short"),
        (gzip.compress(b""), "nothing in it"),
        (zipped(("a.fit", RIDE))[:-30], "archive that is damaged"),
        (zipped(("readme.txt", b"nothing"), ("more.txt", b"nothing")), "archive without a recording"),
        (zipped(), "archive without a recording"),
        (gzip.compress(gzip.compress(gzip.compress(gzip.compress(RIDE)))), "packed again and again"),
        (gzip.compress(b"a shopping list"), "no recording"),
    ],
    ids=unmarked,
)
def test_what_is_wrong_with_an_archive_is_said(refused, data: bytes, words: str) -> None:
    assert words in refused(data, "a.zip")


DIARY = b"Day,Minutes,RPE\n1,60,5\n3,30,7\n"


def test_each_file_that_is_left_aside_is_named_with_its_own_fault(read) -> None:
    found = read(zipped(("good.fit", RIDE), ("bad.fit", RIDE[:-100] + b"\xff" + RIDE[-99:])), "a.zip")
    assert found.power_w.tolist() == [200.0] * 60
    (note,) = [each for each in found.notes if "left aside" in each]
    assert note.startswith("1 other file of the archive left aside ('bad.fit' "), note


def test_one_activity_in_two_formats_is_read_once_and_from_the_file_that_has_power(read, refused) -> None:
    for power, other in ((200, None), (None, 200)):
        fit_data = fit_file(*ridden(0, 60, power=power), session(0, 60))
        found = read(zipped(("a.fit", fit_data), ("b.tcx", tcx(steady(0, 60, other)))), "a.zip")
        assert set(found.power_w.tolist()) == {200.0}
        assert any("'b.tcx'" in note and "another file" in note for note in found.notes)
    assert "2 activities" in refused(zipped(("a.fit", RIDE), ("b.tcx", tcx(steady(90, 150)))), "a.zip")


def test_the_one_diary_of_an_archive_is_read_and_several_are_listed(read, refused) -> None:
    found = read(zipped(("d.csv", DIARY), ("readme.txt", b"hello")), "a.zip")
    assert [each.rpe for each in found.sessions] == [5.0, 7.0]
    assert any("'readme.txt'" in note for note in found.notes)
    assert not any("'d.csv'" in note for note in found.notes)
    assert "2 plans or diaries ('d.csv', 'e.csv')" in refused(zipped(("d.csv", DIARY), ("e.csv", DIARY)), "a.zip")


def test_a_workbook_is_called_one(refused) -> None:
    assert "Excel workbook: save the sheet as CSV" in refused(zipped(("xl/workbook.xml", b"<workbook/>")), "a.xlsx")


def test_a_service_s_error_under_the_name_of_a_recording_is_called_what_it_is(refused) -> None:
    for name in ("a.fit", "a.erg", "a.zwo"):
        assert "is JSON" in refused(b'{"error": 401}', name)
    assert "page" in refused(b"<html><body>Sign in</body></html>", "a.erg")


def test_a_clock_that_passes_midnight_goes_on(read) -> None:
    seconds = [(86_370 + second) % 86_400 for second in range(60)]
    lines = [f"{at // 3600}:{at // 60 % 60:02}:{at % 60:02},210" for at in seconds]
    assert read("\n".join(["Time,Power", *lines]).encode(), "a.csv").power_w.tolist() == [210.0] * 60


def test_a_decimal_comma_of_a_plan_is_one(read) -> None:
    step = '<workout_file><workout><SteadyState Duration="600" Power="{}"/></workout></workout_file>'
    comma, point = (read(step.format(number).encode(), "a.zwo") for number in ("0,8", "0.8"))
    assert comma.steps == point.steps


def test_an_encrypted_archive_is_called_locked(refused) -> None:
    data = bytearray(zipped(("a.fit", RIDE)))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    assert "locked with a password" in refused(bytes(data), "a.zip")


def test_bombs_are_not_unpacked(refused, monkeypatch: pytest.MonkeyPatch) -> None:
    """The room is for all that lies in a file together, however deep."""
    monkeypatch.setattr(trace, "MAX_BYTES", 1 << 20)
    monkeypatch.setattr(content, "CHUNK", 1 << 16)
    wide = zipped(*((f"{number}.fit", bytes(300_000)) for number in range(4)))
    deep = zipped(*((f"{number}.fit.gz", gzip.compress(bytes(300_000))) for number in range(4)))
    for data in (gzip.compress(bytes(2 << 20)), zipped(("a.fit", bytes(2 << 20))), wide, gzip.compress(wide), deep):
        assert "unpacks to more than 1 MiB" in refused(data, "bomb.zip")
    many = zipped(*((f"{number}.fit", b"") for number in range(content.MOST_MEMBERS + 1)))
    assert "more than 1000 files" in refused(many, "many.zip")
