"""TCX and GPX as exporters of many countries write them: read, or refused for what is truly wrong, with the line."""

import numpy as np
import pytest

from tests.workouts.xml_files import activity, gpx_file, lap, segment, steady, tcx_file, track, trk

RIDE = tcx_file(activity(lap(0, 120, track(steady(0, 120)))))
TRACK = gpx_file(trk(segment(steady(0, 120))))


def said(found, *words: str) -> bool:
    return any(all(word in note for word in words) for note in found.notes)


def is_the_ride(found) -> bool:
    return found.duration_s == 120.0 and bool(np.all(found.power_w == 200.0) and np.all(found.heart_rate_bpm == 140.0))


@pytest.mark.parametrize(
    "before", [b"          ", b"\n\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", b" \xef\xbb\xbf", b"\0"]
)
@pytest.mark.parametrize("data", [RIDE, TRACK])
def test_blanks_and_marks_before_the_declaration_are_passed_over(read, before: bytes, data: bytes) -> None:
    assert is_the_ride(read(before + data, "a.xml"))


def test_words_before_the_xml_are_left_out_and_said(read) -> None:
    assert said(read(b"Warning: session\n" + RIDE, "a.tcx"), "17 characters before")


@pytest.mark.parametrize("rest", [b"\0" * 40, b"</gpx>", b"\n<script>x</script>", RIDE])
def test_what_follows_the_end_of_the_xml_is_left_out_and_said(read, rest: bytes) -> None:
    found = read(RIDE + rest, "a.tcx")
    assert is_the_ride(found)
    assert rest.strip(b"\0") == b"" or said(found, "after the end")


@pytest.mark.parametrize("text", ["Tom & Jerry", "a&b", "x &nbsp; y", "&#xZZ;", "R&amp;D & more"])
def test_a_bare_ampersand_is_text_and_its_line_is_said(read, text: str) -> None:
    data = RIDE.replace(b"<Activities>", f"\n\n<Activities><Notes>{text}</Notes>".encode())
    found = read(data, "a.tcx")
    assert is_the_ride(found)
    assert said(found, "1 bare '&'", "line 3")


def test_characters_that_no_xml_may_hold_are_left_out(read) -> None:
    assert said(read(TRACK.replace(b"<type>", b"<name>\x07\x1b</name>\n<type>"), "a.gpx"), "2 characters", "line 1")


def test_letters_of_another_encoding_than_declared_are_read(read) -> None:
    data = RIDE.replace(b"<Activities>", "<Activities><Notes>Höhe über</Notes>".encode("cp1252"))
    found = read(data.replace(b'"1.0"?', b'"1.0" encoding="UTF-8"?'), "a.tcx")
    assert is_the_ride(found)
    assert said(found, "not UTF-8", "line 1")


def test_wide_letters_are_read(read) -> None:
    assert is_the_ride(read(RIDE.decode().replace('"1.0"?', '"1.0" encoding="UTF-16"?').encode("utf-16"), "a.tcx"))


def test_prefixes_that_nothing_declares_are_taken_off(read) -> None:
    data = TRACK.replace(b' xmlns:g="http://garmin/tpx"', b' xsi:schemaLocation="x y"')
    found = read(data, "a.gpx")
    assert is_the_ride(found)
    assert said(found, "'g'", "'xsi'")


@pytest.mark.parametrize("tag", ["power", "pwr", "p:PowerInWatts", "p:Watts", "p:power_watts", "g:Power"])
def test_vendors_names_of_power_are_known(read, tag: str) -> None:
    assert np.all(read(gpx_file(trk(segment(steady(0, 60), tag))), "a.gpx").power_w == 200.0)


@pytest.mark.parametrize("tag", ["heartrate", "p:HeartRate", "heart_rate", "g:hr"])
def test_vendors_names_of_heart_rate_are_known(read, tag: str) -> None:
    data = TRACK.replace(b"g:hr>", tag.encode() + b">")
    assert np.all(read(data, "a.gpx").heart_rate_bpm == 140.0)


def test_watts_of_a_lap_are_not_those_of_a_record(read) -> None:
    data = RIDE.replace(
        b"</Lap>", b"<Extensions><x:LX><x:AvgWatts>9</x:AvgWatts><x:Watts>9</x:Watts></x:LX></Extensions></Lap>"
    )
    assert is_the_ride(read(data, "a.tcx"))


def test_decimal_commas_are_read(read) -> None:
    found = read(RIDE.replace(b">200<", b">200,5<").replace(b">140<", b">140,0<"), "a.tcx")
    assert np.all(found.power_w == 200.5)
    assert np.all(found.heart_rate_bpm == 140.0)


def test_numbers_that_cannot_be_read_are_counted_and_shown(read) -> None:
    found = read(RIDE.replace(b">200<", b">two hundred<"), "a.tcx")
    assert found.power_w is None
    assert said(found, "power of 120 records", "'two hundred'", "line 1")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("-08T", "-08 "),
        ("Z", " UTC"),
        ("Z", "+0100"),
        ("Z", ".000+01:00"),
        ("Z", ""),
        ("Z", ",250Z"),
        ("2021-09-", "2021/09/"),
    ],
)
def test_times_are_read_in_the_ways_they_are_written(read, written: str, meant: str) -> None:
    head, body = RIDE.split(b"<Track>")
    assert is_the_ride(read(head + b"<Track>" + body.replace(written.encode(), meant.encode()), "a.tcx"))


def test_times_that_cannot_be_read_are_shown(refused) -> None:
    assert "120 records whose time cannot be read, such as '08.09.21 " in refused(
        RIDE.replace(b"2021-09-08T", b"08.09.21 "), "a.tcx"
    )


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html><html><body>Sign in</body></html>",
        b"\n\n<!doctype HTML>\n<p>no",
        b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="y"/>',
        b"<html lang='en'><head/></html>",
    ],
)
@pytest.mark.parametrize("name", ["a.tcx", "a.gpx", "a.fit"])
def test_a_web_page_is_called_one(refused, page: bytes, name: str) -> None:
    assert "is a web page" in refused(page, name)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<kml><Document/></kml>", "Google Earth"),
        (b"<Error><Code>AccessDenied</Code></Error>", "an error message"),
        (b'<?xml version="1.0"?><svg/>', "kind 'svg'"),
        (b'{"message": "Unauthorized"}', "JSON"),
        (b"%PDF-1.7 ...", "a PDF"),
    ],
)
def test_what_it_is_instead_of_a_recording_is_said(refused, data: bytes, words: str) -> None:
    assert words in refused(data, "a.tcx" if data.startswith(b"<") else "a.txt")


def test_a_broken_line_is_named_and_so_is_an_early_end(refused) -> None:
    broken = b"\n" + RIDE.replace(b"<Activities>", b"\n\n<Activities></wrong>")
    assert "not well-formed XML on line 4" in refused(broken, "a.tcx")
    assert "ends on line 1 unfinished" in refused(RIDE[:-40], "a.tcx")
