"""FIT as devices leave it: unfinished, chained, with added fields and heart rates apart; read, or refused truly."""

import struct

import numpy as np
import pytest

from cellsim.scenario.workouts import trace
from tests.workouts.fit_files import (
    ACTIVITY,
    SETTINGS,
    T0,
    bare,
    closed,
    described,
    developer,
    encoded,
    fit_file,
    record,
    ridden,
    session,
    timer,
)

RIDE = [(0, {0: ("enum", ACTIVITY)}, []), timer(0), *ridden(0, 120), timer(120, "stop_all"), session(0, 120)]
BODY = encoded(RIDE)
U16, U8 = 0x84, 0x02


def said(found, *words: str) -> bool:
    return any(all(word in note for word in words) for note in found.notes)


def is_the_ride(found) -> bool:
    return (found.duration_s, found.sport) == (120.0, "cycling") and bool(np.all(found.power_w == 200.0))


# Heart rates in messages of their own


def heart_message(fields: dict) -> tuple:
    return 132, fields, []


def twelve_bits(ticks: list[int]) -> bytes:
    """The last twelve bits of eight moments, in twelve bytes."""
    low = [tick & 0xFFF for tick in ticks]
    pairs = zip(low[::2], low[1::2], strict=True)
    return b"".join(bytes((a & 0xFF, a >> 8 | (b & 0xF) << 4, b >> 4)) for a, b in pairs)


def beats(count: int, begin_tick: int, apart: int) -> list[tuple]:
    """Heart rates 100, 101, ... at ``apart`` ticks from each other, the first with its whole moment."""
    first = {253: ("u32", T0), 9: ("u32", begin_tick), 6: ("u8", 100)}
    messages = [heart_message(first)]
    for group in range(0, count, 8):
        ticks = [begin_tick + apart * (group + each + 1) for each in range(8)]
        rates = [101 + group + each for each in range(8)]
        messages.append(heart_message({6: ("eight u8", rates), 10: ("byte", twelve_bits(ticks))}))
    return messages


@pytest.mark.parametrize("begin", [51_200, 4_095, 2**31 - 5_000])
@pytest.mark.parametrize("apart", [1024, 2048, 3 * 1024])
def test_heart_rates_apart_from_the_records_are_read_at_their_moments(read, begin: int, apart: int) -> None:
    """As a strap stores them in the water; twelve bits run over every four seconds."""
    step = apart // 1024
    records = [bare(second) for second in range(0, 81 * step, 10)]
    data = fit_file(timer(0), *records, *beats(80, begin, apart), timer(81 * step, "stop_all"))
    found = read(data)
    assert found.heart_rate_bpm[::step][:81].tolist() == [100.0 + beat for beat in range(81)]
    assert found.power_w is None
    assert said(found, "81 heart rates", "apart from the records")


def test_a_strap_that_connects_again_counts_from_a_new_moment(read) -> None:
    again = [heart_message({253: ("u32", T0 + 100), 9: ("u32", 7_000_000), 6: ("u8", 150)})]
    data = fit_file(*[bare(second) for second in range(0, 121, 10)], *beats(40, 1024, 1024), *again)
    found = read(data)
    assert found.heart_rate_bpm[0] == 100
    assert found.heart_rate_bpm[100] == 150


def test_heart_rates_whose_moment_is_never_told_do_not_spoil_the_file(read) -> None:
    assert is_the_ride(read(fit_file(*RIDE[1:], *beats(8, 1024, 1024)[1:])))


# Added fields


def added(value: int, size: int = 2) -> list[tuple[int, int, bytes]]:
    return [(9, 0, value.to_bytes(size, "little"))]


def test_added_heart_rate_is_found_by_its_native_field(read) -> None:
    records = [bare(second, added(145, 1)) for second in range(60)]
    found = read(fit_file(developer(), described("Puls", "", native=3, base=U8), *records))
    assert np.all(found.heart_rate_bpm == 145.0)
    assert said(found, "Heart rate", "'Puls'")


def test_added_fields_without_the_number_of_their_developer_are_read(read) -> None:
    records = [bare(second, added(210)) for second in range(60)]
    assert np.all(read(fit_file(described("Power", "Watts", native=7), *records)).power_w == 210.0)


def test_added_fields_that_are_described_after_the_records_are_read(read) -> None:
    records = [bare(second, added(210)) for second in range(60)]
    assert np.all(read(fit_file(*records, developer(), described("Power", "watts"))).power_w == 210.0)


def test_added_fields_that_nothing_describes_do_not_spoil_the_file(read) -> None:
    assert is_the_ride(read(fit_file(*[record(second, added=added(7)) for second in range(120)], session(0, 120))))


def test_two_values_in_one_added_field_are_their_mean(read) -> None:
    records = [bare(second, [(9, 0, struct.pack("<HH", 190, 210))]) for second in range(60)]
    found = read(fit_file(developer(), described("Power", "watts", native=7), *records))
    assert np.all(found.power_w == 200.0)
    assert said(found, "several values", "mean")


def test_of_two_added_powers_the_native_one_is_taken_and_named(read) -> None:
    both = [(9, 0, struct.pack("<H", 230)), (8, 0, struct.pack("<H", 200))]
    fields = developer(), described("Power", "W", field=9), described("RP_Power", "W", native=7, field=8)
    found = read(fit_file(*fields, *[bare(second, both) for second in range(60)]))
    assert np.all(found.power_w == 200.0)
    assert said(found, "'RP_Power'")


@pytest.mark.parametrize(("size", "base"), [(1, U16), (3, U16), (2, 0x55), (2, 0x04)])
def test_an_added_field_of_the_wrong_size_or_type_does_not_spoil_the_file(read, size: int, base: int) -> None:
    records = [record(second, added=[(9, 0, bytes(size))]) for second in range(120)]
    assert is_the_ride(read(fit_file(developer(), described("Odd", "x", base=base), *records, session(0, 120))))


def test_the_device_s_own_power_goes_before_an_added_one(read) -> None:
    records = [record(second, 200, added=added(230)) for second in range(60)]
    assert np.all(read(fit_file(developer(), described("Power", "W", native=7), *records)).power_w == 200.0)


def test_an_own_field_that_heard_nothing_gives_way_to_an_added_one(read) -> None:
    records = [record(second, 0, added=added(230)) for second in range(60)]
    assert np.all(read(fit_file(developer(), described("Power", "W", native=7), *records)).power_w == 230.0)


def test_a_field_of_no_size_does_not_spoil_the_file(read) -> None:
    records = [(20, {**record(second)[1], 30: ("byte", b"")}, []) for second in range(120)]
    assert is_the_ride(read(fit_file(*records, session(0, 120))))


# Chains and ends


def settings() -> bytes:
    return fit_file(kind=SETTINGS)


@pytest.mark.parametrize("order", ["ride settings", "settings ride", "settings ride settings"])
def test_the_activity_of_a_chain_is_read(read, order: str) -> None:
    files = {"ride": closed(BODY), "settings": settings()}
    found = read(b"".join(files[each] for each in order.split()))
    assert is_the_ride(found)
    assert said(found, "settings", "left aside")


@pytest.mark.parametrize("rest", [b"\0" * 100, b"\xff" * 3, b"<html>no</html>", closed(BODY)[:50], b"\x0e"])
def test_bytes_after_the_end_are_left_out_and_said(read, rest: bytes) -> None:
    found = read(closed(BODY) + rest)
    assert is_the_ride(found)
    assert said(found, f"{len(rest)} bytes after the end")


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
@pytest.mark.parametrize("end", [-2, -3])
def test_an_unfinished_file_is_read_to_its_last_whole_record(read, size: int, end: int) -> None:
    """Its check sum was never written; in the second case its last record was cut, too."""
    found = read(closed(BODY, size)[:end])
    assert found.power_w.sum() == 200 * 120
    assert said(found, "never finished")


def test_a_size_that_was_written_too_early_is_mended_by_the_check_sum(read) -> None:
    found = read(closed(BODY, 200))
    assert is_the_ride(found)
    assert said(found, "size", "is wrong")


def test_whole_records_without_their_check_sum_are_read_and_it_is_said(read) -> None:
    found = read(closed(BODY)[:-2])
    assert is_the_ride(found)
    assert said(found, "check sum is missing")
    assert said(read(closed(BODY)[:-2] + b"\0\0"), "no check sum")


def test_a_file_cut_in_a_record_says_how_much_is_missing(refused) -> None:
    data = closed(BODY)
    sentence = refused(data[:-30])
    assert f"promises {len(BODY)} bytes of records and {len(BODY) - 28} are there" in sentence


def test_damage_is_told_from_an_early_end(refused) -> None:
    data = bytearray(closed(BODY))
    data[500] ^= 1
    assert "check sum does not match" in refused(bytes(data))
    assert "does not begin as a FIT file" in refused(b"\0" * 8 + b".FIT" + bytes(100))


def test_messages_and_records_are_counted_over_the_whole_chain(refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trace, "MAX_RECORDS", 200)
    assert "more than 200 records" in refused(closed(BODY) * 2)
