"""Rows of lives in a Parquet file, written as they are recorded: at no time are more held than make a row group."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from cellsim.language.observable import Observable
from cellsim.study.lives.rows import Recorded
from cellsim.study.result.result import KEY_UNITS, KEYS

if TYPE_CHECKING:  # slow to load
    import pyarrow as pa

ROWS = 16_384  # of a row group: about 8 MB with all observables of the human muscle
KINDS = {"float64": "float64", "int64": "int64", "str": "string"}


def schema_of(observables: Mapping[str, Observable]) -> "pa.Schema":
    """The columns of a result table: KEYS, and the observables, each with its unit and what it says."""
    import pyarrow as pa

    keys = [pa.field(name, KINDS[kind], metadata={"unit": KEY_UNITS[name], "says": ""}) for name, kind in KEYS.items()]
    return pa.schema([*keys, *(pa.field(name, "float64", metadata=_about(each)) for name, each in observables.items())])


def _about(observable: Observable) -> dict[str, str]:
    return {"unit": observable.unit, "says": observable.says}


class RowFile:
    """A Parquet file that grows by row groups, each of one life.

    Parameters
    ----------
    file : which is written anew
    schema : of the table
    """

    def __init__(self, file: Path, schema: "pa.Schema") -> None:
        import pyarrow.parquet as pq

        self._file = open(file, "xb")  # here, where what the system refuses is said as it says it
        self._writer: Any = pq.ParquetWriter(self._file, schema, compression="zstd", write_page_checksum=True)
        self._schema = schema
        self._waiting: list[Recorded] = []
        self.rows = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self._file:
            self._writer.close()

    @property
    def waiting(self) -> int:
        """Rows that are held."""
        return sum(map(len, self._waiting))

    def add(self, rows: Recorded) -> None:
        """More rows of the life that is being recorded."""
        self._waiting.append(rows)
        if self.waiting >= ROWS:
            self.end_group()

    def end_group(self) -> None:
        """Write what is held; so ends each life."""
        import pyarrow as pa

        if not self._waiting:
            return
        rows = Recorded.together(self._waiting)
        self._waiting = []
        columns = [pa.array(rows.column(each.name), type=each.type, from_pandas=False) for each in self._schema]
        self.write(pa.Table.from_arrays(columns, schema=self._schema))

    def write(self, table: "pa.Table") -> None:
        """One row group, as it is."""
        self._writer.write_table(table, row_group_size=len(table))
        self.rows += len(table)

    def say(self, about: Mapping[str, str]) -> None:
        """What stands at the end of the file, for whoever reads it."""
        self._writer.add_key_value_metadata(dict(about))


def row_groups(files: Sequence[Path]) -> Iterator["pa.Table"]:
    """Every row group of some files, one at a time."""
    import pyarrow.parquet as pq

    for file in files:
        with pq.ParquetFile(file, page_checksum_verification=True) as source:
            for at in range(source.num_row_groups):
                yield source.read_row_group(at)
