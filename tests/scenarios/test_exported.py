"""A result in formats of the field: the same numbers to the last bit, with units, whole or not there at all."""

import json
import sys
import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cellsim import Result
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import ResultError
from cellsim.study.disk import files
from cellsim.study.exchange import cube
from cellsim.study.exchange.cube import DIMENSIONS, Cube
from cellsim.study.exchange.formats import FORMATS, export
from cellsim.study.exchange.separated import save_csv
from cellsim.study.result.result import KEYS
from tests.scenarios.result_sample import made_up_result

NEEDS = {"netcdf": ("xarray", "h5netcdf", "h5py"), "csv": (), "ro-crate": ("rocrate",)}
ODD = [0.1 + 0.2, 1.0 / 3.0, 5e-324, 1.7976931348623157e308, -0.0, np.pi * 1e-9, np.nan]


def uneven() -> Result:
    """Two people in two arms, one of them half as long; an instant stands twice; rows are in no order."""
    whole = made_up_result(("Zoë", "old"), 2)
    table = pd.concat([whole.table.assign(arm="placebo"), whole.table.assign(arm="riboside")])
    table = table[~((table["person"] == "old") & (table["time_h"] > 9.0))]
    twice = table[(table["time_h"] == 8.0) & (table["group"] == "all")].assign(lactate=77.25)
    table = pd.concat([table, twice], ignore_index=True)
    chance = np.random.default_rng(5)
    table["ampk"] = chance.choice(ODD, len(table))
    return replace(whole, table=table.iloc[chance.permutation(len(table))].reset_index(drop=True))


@pytest.fixture(scope="module")
def result() -> Result:
    return uneven()


@pytest.fixture(scope="module")
def folder(result: Result, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return result.save(tmp_path_factory.mktemp("kept") / "ride", {"force": b"\x89PNG made up"}, "<p>told</p>")


def needs(*names: str) -> None:
    for name in names:
        pytest.importorskip(name, reason=f"{name} is not installed")


def same_bits(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two columns have the same numbers, zeros by their sign; every NaN counts as the same."""
    nan = np.isnan(one)
    return bool((nan == np.isnan(other)).all()) and one[~nan].tobytes() == other[~nan].tobytes()


def test_netcdf_has_the_same_numbers_to_the_last_bit(result: Result, folder: Path, tmp_path: Path) -> None:
    needs(*NEEDS["netcdf"])
    import xarray

    file = export("netcdf", folder, tmp_path / "ride.nc")
    with xarray.open_dataset(file, engine="h5netcdf") as found:
        table = result.table
        again = table.groupby(list(KEYS), sort=False).cumcount().to_numpy()
        times = found["time_since_start"].to_numpy()
        first = np.searchsorted(times, table["time_h"].to_numpy(), side="left")
        place = {"time_since_start": first + again}
        for name in ("person", "arm", "muscle", "group", "replicate"):
            at = {value: number for number, value in enumerate(found[name].to_numpy().tolist())}
            place[name] = np.array([at[value] for value in table[name].tolist()])
        assert times.dtype == float  # hours, and no dates
        assert (times[place["time_since_start"]] == table["time_h"].to_numpy()).all()
        for name in set(table.columns) - set(KEYS):
            there = ~table[name].isna().to_numpy()
            read = found[name].to_numpy()[tuple(place[each][there] for each in found[name].dims)]
            assert same_bits(table[name].to_numpy()[there], read), name
            assert np.isfinite(found[name].to_numpy()).sum() == there.sum(), name
        assert found["recorded"].dtype.kind == "i"
        assert found["recorded"].to_numpy().sum() == len(table)
        assert found["recorded"].to_numpy()[tuple(place[each] for each in found["recorded"].dims)].all()


def test_netcdf_says_units_and_where_it_comes_from(result: Result, folder: Path, tmp_path: Path) -> None:
    needs(*NEEDS["netcdf"])
    import xarray

    file = export("netcdf", folder, tmp_path / "ride.nc")
    with xarray.open_dataset(file, engine="h5netcdf", decode_times=False) as found:
        for name in set(result.table.columns) - set(KEYS):
            assert found[name].attrs["units"] == result.units[name]
            assert found[name].attrs["long_name"] == result.about(name).title
        time = found["time_since_start"]
        assert time.attrs["units"] == "h"
        assert "calendar" not in time.attrs
        assert found["ck"].dims == ("time_since_start", "person", "arm", "replicate")
        assert found["force"].dims == ("time_since_start", "person", "arm", "muscle", "replicate")
        assert found["lactate"].dims == DIMENSIONS
        assert found.attrs["cellsim_digest"] == result.digest
        assert json.loads(found.attrs["cellsim_provenance"]) == result.provenance
        assert found["event_label"].to_numpy().tolist() == [each.label for each in result.events]
        assert found["event_time"].to_numpy().tolist() == [each.time_h for each in result.events]


def test_an_observable_recorded_where_it_does_not_belong_is_kept(result: Result) -> None:
    """Dimensions are left out only where nothing is lost by it."""
    table = result.table.copy()
    table.loc[table["group"] == "I", "force"] = 0.5
    cubed = Cube(replace(result, table=table))
    assert cubed.dimensions("force") == DIMENSIONS
    assert np.isfinite(cubed.values("force")).sum() == table["force"].notna().sum()


def test_a_table_that_would_be_nearly_empty_is_refused(result: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cube, "MOST_PLACES", 100)
    with pytest.raises(ResultError, match="Export it as csv"):
        Cube(result).values("force")


def test_csv_has_the_same_numbers_to_the_last_bit(result: Result, folder: Path, tmp_path: Path) -> None:
    file = export("csv", folder, tmp_path / "ride.csv")
    read = pd.read_csv(file, dtype=str, keep_default_na=False)
    assert list(read.columns) == list(result.table.columns)
    for name in read.columns:
        if name in KEYS and name not in ("time_h", "replicate"):
            assert read[name].tolist() == result.table[name].tolist()
        else:
            numbers = np.array([float(each or "nan") for each in read[name]])
            assert same_bits(result.table[name].to_numpy(dtype=float), numbers), name


def test_csv_has_units_beside(result: Result, folder: Path, tmp_path: Path) -> None:
    file = export("csv", folder, tmp_path / "ride.csv")
    page = json.loads(file.with_name("ride.csv-metadata.json").read_text(encoding="utf-8"))
    assert page["url"] == "ride.csv"
    columns = page["tableSchema"]["columns"]
    assert [each["name"] for each in columns] == list(result.table.columns)
    assert {each["name"]: each["schema:unitText"] for each in columns} == result.units
    assert {each["datatype"] for each in columns} == {"double", "integer", "string"}


@pytest.mark.parametrize("failing", [1, 2])
def test_a_csv_that_cannot_be_finished_leaves_neither_file(
    failing: int, result: Result, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moves = []

    def refuse(one: str, other: str) -> None:
        moves.append(other)
        if len(moves) == failing:
            raise OSError(28, "No space left on device")
        Path(one).rename(other)

    monkeypatch.setattr(files.os, "replace", refuse)
    with pytest.raises(ResultError, match="No space left"):
        save_csv(result, tmp_path / "ride.csv")
    assert len(moves) == failing
    assert not [*tmp_path.iterdir()]


def test_a_crate_says_what_is_in_it_and_is_a_result_again(result: Result, folder: Path, tmp_path: Path) -> None:
    needs("rocrate")
    from rocrate.rocrate import ROCrate

    file = export("ro-crate", folder, tmp_path / "ride.crate.zip")
    with zipfile.ZipFile(file) as held:
        held.extractall(tmp_path / "again")
        names = set(held.namelist())
    again = Result.load(tmp_path / "again")
    assert again.digest == result.digest
    assert (tmp_path / "again/scenario.toml").read_text(encoding="utf-8") == result.scenario_text
    crate = ROCrate(tmp_path / "again")
    told = {each.id: each for each in crate.data_entities}
    assert told.keys() == names - {"ro-crate-metadata.json"}
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} <= told.keys()
    for name, entity in told.items():
        raw = (tmp_path / "again" / name).read_bytes()
        assert entity["sha256"] == sha256(raw).hexdigest()
        assert entity["contentSize"] == str(len(raw))
    (run,) = crate.get_by_type("CreateAction")
    assert run["object"].id == "scenario.toml"
    assert run["instrument"]["softwareVersion"] == result.provenance["cellsim"]["version"]
    assert run["instrument"]["license"].id.endswith("Apache-2.0")
    assert crate.name == result.title
    assert crate.root_dataset["datePublished"] == result.provenance["when"]["written"]


def test_a_crate_cites_what_the_result_rests_on(result: Result, tmp_path: Path) -> None:
    needs("rocrate")
    cited = replace(result, sources=["judgement", "Elhassan2019", "MyOwn2031"])
    file = export("ro-crate", cited.save(tmp_path / "ride"), tmp_path / "ride.zip")
    graph = json.loads(zipfile.ZipFile(file).read("ro-crate-metadata.json"))["@graph"]
    by_id = {each["@id"]: each for each in graph}
    works = [by_id[each["@id"]] for each in by_id["./"]["citation"]]
    assert [each.get("alternateName", each["name"]) for each in works] == ["Elhassan2019", "MyOwn2031"]
    assert works[0]["@id"] == "https://identifiers.org/pmc:PMC6702140"
    assert works[0]["author"].startswith("Elhassan")


@pytest.mark.parametrize("to", ["netcdf", "csv", "ro-crate"])
def test_the_same_result_gives_the_same_bytes(to: str, folder: Path, tmp_path: Path) -> None:
    needs(*NEEDS[to])
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        export(to, folder, tmp_path / name / "ride")
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "other" / file.name).read_bytes()


@pytest.mark.parametrize("to", ["netcdf", "csv", "ro-crate"])
def test_the_command_writes_what_it_says_and_leaves_what_is_there(
    to: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    needs(*NEEDS[to])
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(folder), "--to", to]) == OK
    name = f"ride{FORMATS[to].ending}"
    assert name in capsys.readouterr().out
    written = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    assert written.keys() == {name} | ({f"{name}-metadata.json"} if to == "csv" else set())
    assert main(["export", str(folder), "--to", to]) == BAD_INPUT
    assert "exists already" in capsys.readouterr().err
    assert main(["export", str(folder), "--to", to, "--out", "nowhere/ride"]) == BAD_INPUT
    assert "cannot be written" in capsys.readouterr().err
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == written


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--to", "matlab"], "no format 'matlab'"),
        (["--to", "netcdf"], "none is named"),
        (["nowhere", "--to", "netcdf"], "no result of cellsim"),
        (["FOLDER", "--to", "omex"], "no result such as"),
        (["FOLDER", "--to", "csv", "--type", "I"], "type of fiber"),
    ],
)
def test_what_does_not_fit_is_a_sentence_and_nothing_is_written(
    words: list[str], says: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["export", *(str(folder) if each == "FOLDER" else each for each in words)]) == BAD_INPUT
    assert says in capsys.readouterr().err
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("to", "name"),
    [("netcdf", "xarray"), ("netcdf", "h5netcdf"), ("netcdf", "h5py"), ("ro-crate", "rocrate.rocrate")],
)
def test_a_missing_library_is_a_sentence_and_nothing_is_written(
    to: str, name: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in NEEDS[to][: NEEDS[to].index(name) if name in NEEDS[to] else 0]:
        needs(each)
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ResultError, match=rf"{name}, which is not installed. .*cellsim\[exchange\]"):
        export(to, folder, tmp_path / "ride")
    assert not [*tmp_path.iterdir()]


def test_a_damaged_result_is_not_exported(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "ride"
    copy.mkdir()
    for each in folder.iterdir():
        if each.is_file():
            (copy / each.name).write_bytes(each.read_bytes())
    (copy / "timeseries.parquet").write_bytes(b"PAR1")
    with pytest.raises(ResultError):
        export("csv", copy, tmp_path / "ride.csv")
    assert not (tmp_path / "ride.csv").exists()


def test_sbml_goes_by_the_same_command(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["export", "--to", "sbml", "--type", "IIx", "--out", str(tmp_path / "one.xml")]) == OK
    assert main(["sbml", str(tmp_path / "other.xml"), "--type", "IIx"]) == OK
    assert (tmp_path / "one.xml").read_bytes() == (tmp_path / "other.xml").read_bytes()
