"""A scenario whose rows go to a file as they are recorded: however long it is and however many live, memory stays flat.

There is the table and where it comes from, and nothing else: summary and figures need all rows at once.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from cellsim.biology.human_muscle import own_observables
from cellsim.biology.repair_cells.individuals import with_repair
from cellsim.errors import ResultError
from cellsim.kinetics.carriers.kernel import Solver
from cellsim.language.model import Model
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import readings
from cellsim.study.carriers.room import check_room
from cellsim.study.disk.files import appearing, short
from cellsim.study.lives.account import Account, sentences
from cellsim.study.lives.everyone import carried_out
from cellsim.study.lives.life import Tell, record_life
from cellsim.study.lives.parquet import RowFile, row_groups, schema_of
from cellsim.study.lives.people import Life, lives_of
from cellsim.study.lives.rows import check_columns
from cellsim.study.run import provenance_of
from cellsim.tissue.laboratory import as_measured

if TYPE_CHECKING:  # slow to load
    import pyarrow as pa

FORMAT = 1


class Streamed(NamedTuple):
    """A file of rows: how many it has, and what must be said about the run."""

    file: Path
    rows: int
    notes: list[str]


def stream(
    scenario: Scenario,
    file: str | Path,
    workers: int = 1,
    threads: int = 1,
    tell: Tell | None = None,
    command: Sequence[str] = (),
    solver: Solver = "compiled",
    model: Model | None = None,
) -> Streamed:
    """Everyone in a scenario, run to its end, their rows written to a Parquet file as they are recorded.

    The rows are those of the table that ``simulate`` gives, to the last bit, and stand in its order, a life's after
    those of the one before. No more of them are held than make a row group of one life.

    Parameters
    ----------
    scenario : who, and what is done to them
    file : what to write; nothing may be there yet
    workers, threads, tell, command, solver, model : as ``simulate`` takes them

    Returns
    -------
    the file, which is there whole or not at all; in its metadata stand ``cellsim_provenance``, ``cellsim_scenario`` and
    ``cellsim_notes``, and of each column ``unit`` and ``says``

    Raises
    ------
    CellsimError : a person or bout that cannot be, chemistry that could not be carried on, or a file that is there
        already, cannot be written, or is called other than ``.parquet``.
    """
    if model is not None:
        scenario = replace(scenario, model=with_repair(model, scenario.muscle.by_cells)).checked()
    if Path(file).suffix.lower() != ".parquet":
        raise ResultError(
            f"{file} would be a Parquet file by another name. Write {Path(file).with_suffix('.parquet')}."
        )
    check_room(scenario, workers, rows_held=False)
    scenario = as_measured(scenario)
    started, made = datetime.now(UTC), scenario.made_of()
    check_columns(made)
    lives, schema, place = lives_of(scenario), schema_of(made.observables), Path(file)
    with appearing(place) as fresh, RowFile(fresh, schema) as out:
        if min(workers, len(lives)) == 1:
            each = partial(_into, out, threads=threads, solver=solver)
            accounts = carried_out(scenario, lives, each, 1, tell)
        else:
            with TemporaryDirectory(prefix=f".{short(place.name)}.", suffix=".parts", dir=place.parent) as folder:
                part = partial(_part, folder, schema, threads=threads, solver=solver)
                found = carried_out(scenario, lives, part, workers, tell)
                accounts = [account for account, _ in found]
                for group in row_groups([file for _, file in found]):
                    out.write(group)
        notes = [*readings(scenario), *sentences(accounts, own_observables(made))]
        out.say({
            "cellsim_rows": str(FORMAT),
            "cellsim_provenance": json.dumps(provenance_of(scenario, command, solver, started), ensure_ascii=False),
            "cellsim_scenario": scenario.text,
            "cellsim_notes": json.dumps(notes, ensure_ascii=False),
        })  # fmt: skip
    return Streamed(place, out.rows, notes)


def _into(out: RowFile, life: Life, threads: int, solver: Solver, tell: Tell | None = None) -> Account:
    """One life, its rows written as they come."""
    account = record_life(life, out.add, threads, tell, solver)
    out.end_group()
    return account


def _part(
    folder: str, schema: "pa.Schema", life: Life, threads: int, solver: Solver, tell: Tell | None = None
) -> tuple[Account, Path]:
    """One life, its rows in a file of its own."""
    file = Path(folder, f"{token_hex(8)}.parquet")
    with RowFile(file, schema) as out:
        return _into(out, life, threads, solver, tell), file
