"""Nothing that is read from disk is trusted: damaged, mixed, foreign and later results are refused in words."""

import json
import os
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from benchmarks.damaged_results import damage_results, damage_runs
from benchmarks.failing_disk import NEW, OLD
from cellsim.errors import ResultError
from cellsim.study.blocks import home
from cellsim.study.disk import seal
from cellsim.study.result.result import FORMAT, Result
from tests.golden import write as golden

GOLDEN = Path(golden.__file__).parent


@pytest.fixture
def ride(tmp_path: Path) -> Path:
    return NEW.save(tmp_path / "ride")


def resealed(folder: Path, **changed: object) -> None:
    """A manifest that says something else, with a seal that fits."""
    told = json.loads((folder / "manifest.json").read_bytes())
    del told["seal"]
    (folder / "manifest.json").write_bytes(seal._written(told | changed))


def test_no_damage_to_any_file_of_a_result_goes_unnoticed(tmp_path: Path) -> None:
    """A sample of ``python -m benchmarks.damaged_results``."""
    found = damage_results(tmp_path, 150)
    assert found == {"refused": 150}


def test_no_damaged_run_of_a_study_is_taken_for_another_row(tmp_path: Path) -> None:
    found = damage_runs(tmp_path, 80)
    assert found.keys() <= {"refused", "as it was"}
    assert found["refused"] > 40


def test_what_is_wrong_with_a_result_is_said(ride: Path, tmp_path: Path) -> None:
    other = OLD.save(tmp_path / "other")
    whole = (ride / "provenance.json").read_bytes()
    (ride / "provenance.json").write_bytes(whole.replace(b"30 year", b"31 year"))
    with pytest.raises(ResultError, match=r"provenance\.json' is not as it was written"):
        Result.load(ride)
    (ride / "provenance.json").write_bytes(whole)
    mine = (ride / "manifest.json").read_bytes()
    (ride / "manifest.json").write_bytes((other / "manifest.json").read_bytes())
    with pytest.raises(ResultError, match="not as it was written"):
        Result.load(ride)
    (ride / "manifest.json").write_bytes(mine)
    (ride / "figures" / "one.png").unlink()
    with pytest.raises(ResultError, match=r"lacks 'figures/one\.png'"):
        Result.load(ride)
    with pytest.raises(ResultError, match=r"is no result of cellsim: it has no manifest\.json"):
        Result.load(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="pipes and links as Unix has them")
def test_what_is_no_ordinary_file_is_not_waited_for(ride: Path, tmp_path: Path) -> None:
    for make in (os.mkfifo, lambda path: os.symlink(os.devnull, path), os.mkdir):
        for name in ("summary.json", "manifest.json"):
            whole = (ride / name).read_bytes()
            (ride / name).unlink()
            make(ride / name)
            with pytest.raises(ResultError, match=name):
                Result.load(ride)
            (ride / name).rmdir() if (ride / name).is_dir() else (ride / name).unlink()
            (ride / name).write_bytes(whole)
    Result.load(ride)


def test_a_manifest_of_another_kind_or_time_is_refused_by_name(ride: Path) -> None:
    resealed(ride, kind="trace")
    with pytest.raises(ResultError, match="holds a trace, not a result"):
        Result.load(ride)
    resealed(ride, cellsim_manifest=seal.VERSION + 1)
    with pytest.raises(ResultError, match=rf"sealed in a way \({seal.VERSION + 1}\)"):
        Result.load(ride)
    resealed(ride, cellsim_manifest=seal.VERSION, kind="result", files={"../escaped": {"bytes": 1, "sha256": ""}})
    with pytest.raises(ResultError, match="damaged"):
        Result.load(ride)
    (ride / "manifest.json").write_bytes(b"[" * 100_000)
    with pytest.raises(ResultError, match="damaged"):
        Result.load(ride)


def test_pages_of_a_table_have_checksums(ride: Path) -> None:
    """So that whoever reads it with another program can have it checked."""
    whole = (ride / "timeseries.parquet").read_bytes()
    column = pq.ParquetFile(ride / "timeseries.parquet").metadata.row_group(0).column(6)
    at = (column.dictionary_page_offset or column.data_page_offset) + column.total_compressed_size - 1
    (ride / "timeseries.parquet").write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    with pytest.raises(OSError, match=r"(?i)crc|checksum"):
        pq.read_table(ride / "timeseries.parquet", page_checksum_verification=True)


@pytest.mark.parametrize("folder", sorted(GOLDEN.glob("result-*")), ids=lambda folder: folder.name)
def test_a_result_of_every_format_is_read_or_refused_by_name(folder: Path) -> None:
    if folder.name != f"result-{FORMAT}":
        with pytest.raises(ResultError, match=r"has format \d"):
            Result.load(folder)
        return
    result = Result.load(folder)
    pd.testing.assert_frame_equal(result.table, golden.result().table, check_exact=True)
    for part in ("summary", "provenance", "scenario_text", "sentences", "sources", "events", "story", "notes"):
        assert getattr(result, part) == getattr(golden.result(), part), part


def test_there_is_a_golden_folder_for_the_format_of_today() -> None:
    assert (GOLDEN / f"result-{FORMAT}" / "manifest.json").is_file()
    assert (GOLDEN / f"study-{home.FORMAT}" / "study.json").is_file()


def test_other_formats_are_refused_by_name(ride: Path) -> None:
    page = json.loads((ride / "summary.json").read_bytes()) | {"cellsim_result": FORMAT + 1}
    (ride / "summary.json").write_text(json.dumps(page))
    files = {
        path.relative_to(ride).as_posix(): path.read_bytes()
        for path in ride.rglob("*.*")
        if path.name != "manifest.json"
    }
    (ride / "manifest.json").write_bytes(seal.sealed("result", files))
    with pytest.raises(ResultError, match=f"has format {FORMAT + 1}; this cellsim reads {FORMAT}"):
        Result.load(ride)
    (ride / "summary.json").write_text(json.dumps(page | {"cellsim_result": 1}))
    (ride / "manifest.json").unlink()
    with pytest.raises(ResultError, match="has format 1;"):
        Result.load(ride)


@pytest.mark.parametrize("folder", sorted(GOLDEN.glob("study-*")), ids=lambda folder: folder.name)
def test_a_study_of_every_format_is_carried_on_or_refused_by_name(folder: Path) -> None:
    page = json.loads((folder / "study.json").read_text(encoding="utf-8"))
    written = page.pop("cellsim_study")
    if written != home.FORMAT:
        with pytest.raises(ResultError, match=f"has format {written}"), home.claimed(folder, page, golden.study(page)):
            pass
        return
    assert page == golden.PAGE | {"study": golden.study(golden.PAGE)}
    there = golden.at(folder)
    found = pd.concat([there.read(block) for block in range(there.blocks)], ignore_index=True)
    pd.testing.assert_frame_equal(found, pd.DataFrame(golden.rows()), check_exact=True, check_dtype=False)
