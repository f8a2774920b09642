"""Points and commas of decimals and of thousands, told apart by whole columns."""

import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.tables.numbers import plain_number

SECONDS = range(950, 1100)


def grouped(value: int, sign: str) -> str:
    return f"{value:,}".replace(",", sign)


def rows(head: str, row) -> bytes:
    return (head + "\n" + "\n".join(row(s) for s in SECONDS)).encode()


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("1.234,5", ".", 1234.5), ("1,234.5", ",", 1234.5), ("1.234.567", ".", 1234567.0), ("1,234,567", ",", 1234567),
        ("1 234,5", ".", 1234.5), ("1\u202f234", ".", 1234.0), ("1'234.5", ".", 1234.5), ("0.125", ",", 0.125),
        ("0,125", ".", 0.125), ("1234.567", ",", 1234.567), ("-1.250", ",", -1250.0), ("1.250", ".", 1.25),
        ("1,250", ".", 1250.0), ("1,250", ",", 1.25), (".5", ",", 0.5), ("12.34,5", ".", None), ("1,23,456", ".", None),
        ("01.05.2024", ".", None), ("1_000", ".", None), ("12 34", ".", None), ("1e3", ".", 1000.0), ("", ".", None),
    ],
)  # fmt: skip
def test_a_number_tells_its_marks_where_it_can(text: str, mark: str, value: float | None) -> None:
    assert plain_number(text, mark) == value


@pytest.mark.parametrize("sign", [".", ","])
def test_seconds_past_a_thousand_go_on(read, sign: str) -> None:
    """Read as decimals, the clock would go back from 999 to 1."""
    found = read(rows("secs;watts", lambda s: f"{grouped(s, sign)};200"), "a.csv")
    assert (found.duration_s, set(found.power_w.tolist())) == (float(len(SECONDS)), {200.0})
    assert any("'secs'" in note and f"'1{sign}000'" in note and "thousands" in note for note in found.notes)


def test_seconds_of_which_all_are_past_a_thousand_are_no_milliseconds(read) -> None:
    found = read(rows("secs;watts", lambda s: f"{grouped(s + 1000, '.')};200"), "a.csv")
    assert found.duration_s == float(len(SECONDS))
    for row, lasts in (
        (lambda s: f"{s - 949}.250;200", 150.0),
        (lambda s: f"{s - 949},125;200", 150.0),
        (lambda s: f"{(s - 940) * 0.3:.3f};200", 46.0),
    ):
        assert read(rows("secs;watts", row), "a.csv").duration_s == lasts


@pytest.mark.parametrize("sign", [".", ","])
def test_watts_past_a_thousand_are_a_sprint_and_no_stop(read, sign: str) -> None:
    text = rows("secs;watts;hr", lambda s: f"{s};{grouped(1250 if s > 1090 else 200, sign)};140")
    found = read(text, "a.csv")
    assert found.power_w.max() == 1250.0
    assert any("'watts'" in note and "thousands" in note for note in found.notes)


def test_one_column_tells_of_another(read) -> None:
    """Where watts have decimals behind a comma, a point before three digits is not one of decimals."""
    for watts, sign in (("150,5", "."), ("150.5", ",")):
        found = read(rows("secs;watts;hr", lambda s, w=watts, g=sign: f"{grouped(s + 1000, g)};{w};140"), "a.csv")
        assert (found.duration_s, set(found.power_w.tolist())) == (float(len(SECONDS)), {150.5})
    commas = read(rows("secs,watts", lambda s: f'{s},"1,150"'), "a.csv")
    assert set(commas.power_w.tolist()) == {1150.0}


def test_what_nobody_could_reach_is_no_number_of_thousands(read) -> None:
    found = read(rows("secs;watts;hr", lambda s: f"{s};250.125;140,125"), "a.csv")
    assert (set(found.power_w.tolist()), set(found.heart_rate_bpm.tolist())) == ({250.125}, {140.125})
    assert not any("thousands" in note for note in found.notes)


@pytest.mark.parametrize("cells", [("900", "3.600"), ("2.700", "3.600"), ("2.700,0", "3.600,0"), ("2,700", "3,600")])
def test_durations_are_as_long_as_a_session(read, cells: tuple[str, str]) -> None:
    """In seconds, for nobody trains for three; in minutes the same numbers have decimals."""
    lines = [f"2024-05-0{day};{cell};5" for day, cell in enumerate(cells, 1)]
    found = read("\n".join(("date;duration (s);RPE", *lines)).encode(), "a.csv")
    assert [each.duration_s for each in found.sessions] == [900.0 if cells[0] == "900" else 2700.0, 3600.0]
    short = read(b"date;duration (min);RPE\n2024-05-01;45.500;5\n2024-05-02;60.000;5\n", "a.csv")
    assert [each.duration_s for each in short.sessions] == [2730.0, 3600.0]


def test_milliseconds_of_thousands_are_seconds(read) -> None:
    found = read(rows("time (ms);watts", lambda s: f"{grouped(1000 * (s - 950), '.')};200"), "a.csv")
    assert found.duration_s == float(len(SECONDS))


def test_a_clock_with_parts_of_seconds_has_no_thousands(read) -> None:
    for sign in ".,":
        found = read(rows("time;watts", lambda s, g=sign: f"0:{s // 60:02d}:{s % 60:02d}{g}500;200"), "a.csv")
        assert found.duration_s == float(len(SECONDS))


def test_signs_that_only_look_like_numbers_are_no_numbers(read) -> None:
    text = rows("secs;watts", lambda s: f"{s};{'²' if s == 960 else '1.150' if s == 970 else 200}")
    with pytest.raises(WorkoutError, match=r"'²'.*line 12"):
        read(text, "a.csv")
