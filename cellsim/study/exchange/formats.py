"""Every format that something can be exported to, and what is exported to it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from cellsim.errors import ResultError
from cellsim.study.disk.files import appearing, write
from cellsim.study.exchange.crate import save_crate
from cellsim.study.exchange.netcdf import save_netcdf
from cellsim.study.exchange.omex import fiber_omex
from cellsim.study.exchange.separated import save_csv
from cellsim.study.result.result import Result
from cellsim.study.sbml import name_of, save_sbml


class Format(NamedTuple):
    """One format, of fibers or of results.

    Parameters
    ----------
    ending : of its files
    says : what they hold
    fiber : writes one of a type of fiber
    result : writes one of the folder of a result
    """

    ending: str
    says: str
    fiber: Callable[[str, Path], Path] | None = None
    result: Callable[[Path, Path], Path] | None = None


def save_omex(file: Path, group: str) -> Path:
    """Write the typical fiber of a type as a COMBINE archive, whole or not at all.

    Parameters
    ----------
    file : where it goes; nothing may be there
    group : "I", "IIa" or "IIx"

    Returns
    -------
    the file

    Raises
    ------
    ResultError : a library is not installed, something of that name is there, or the system refuses.
    """
    with appearing(file) as fresh:
        write(fresh, fiber_omex(group))
    return file


FORMATS = {
    "sbml": Format(".xml", "the chemistry of a rested fiber", fiber=lambda group, file: save_sbml(file, group)),
    "omex": Format(
        ".omex", "the chemistry of a rested fiber, with simulations of it",
        fiber=lambda group, file: save_omex(file, group),
    ),
    "netcdf": Format(
        ".nc", "the table and events of a result", result=lambda folder, file: save_netcdf(Result.load(folder), file)
    ),
    "csv": Format(
        ".csv", "the table of a result, its units beside",
        result=lambda folder, file: save_csv(Result.load(folder), file),
    ),
    "ro-crate": Format(".crate.zip", "a whole result folder, for an archive", result=save_crate),
}  # fmt: skip


def export(to: str, folder: Path | None = None, file: Path | None = None, group: str | None = None) -> Path:
    """Write a fiber or a result in a format that others read.

    Parameters
    ----------
    to : name of the format
    folder : of the result, for a format of results
    file : where it goes; unless given, a name with the ending of the format in the present folder
    group : type of the fiber, for a format of fibers; I unless given

    Returns
    -------
    the file

    Raises
    ------
    ResultError : there is no such format, it is of something else, or its file cannot be written.
    """
    if to not in FORMATS:
        raise ResultError(f"There is no format '{to[:40]}'. Write one of {', '.join(FORMATS)}.")
    kind = FORMATS[to]
    if kind.fiber is not None:
        if folder is not None:
            raise ResultError(
                f"{to} holds {kind.says}, and no result such as '{folder}'. Leave the folder out, or write one of "
                f"{', '.join(name for name, each in FORMATS.items() if each.result)}."
            )
        group = group or "I"
        return kind.fiber(group, file or Path(name_of(group) + kind.ending))
    if folder is None or kind.result is None:
        raise ResultError(f"{to} holds {kind.says}, and none is named. Write the folder of a result before --to.")
    if group is not None:
        raise ResultError(f"--type {group} is a type of fiber, and {to} holds {kind.says}. Leave it out.")
    return kind.result(folder, file or Path(folder.resolve().name + kind.ending))
