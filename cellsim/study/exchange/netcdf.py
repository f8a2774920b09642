"""A result as NetCDF-4, which xarray, R, Julia and MATLAB read: one variable for each observable, with its unit."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from cellsim.errors import ResultError
from cellsim.study.disk.files import appearing
from cellsim.study.exchange.cube import DIMENSIONS, SAYS, TIME, WHOSE, Cube
from cellsim.study.exchange.extras import library
from cellsim.study.result.result import KEYS, Result

# "h" is no unit in which xarray would take a number for a date, and there is no calendar: it stays hours
HOURS = {"units": "h", "long_name": SAYS["time_h"], "axis": "T"}
NEEDED = ("xarray", "h5netcdf", "h5py")
LEVEL = 4  # of compression; it loses nothing
WORD = "O"


def save_netcdf(result: Result, file: Path) -> Path:
    """Write the table of a result as NetCDF-4, whole or not at all.

    Parameters
    ----------
    result : whose table and events are written
    file : where it goes; nothing may be there

    Returns
    -------
    the file

    Raises
    ------
    ResultError : xarray, h5netcdf or h5py is not installed, something of that name is there, or the system refuses.
    """
    xarray, *_ = (library(name, "NetCDF is written") for name in NEEDED)
    found = dataset(result, xarray)
    packing = {
        name: {"_FillValue": np.nan, "zlib": True, "complevel": LEVEL}
        for name, each in found.data_vars.items()
        if each.dtype.kind == "f" and each.ndim
    }
    # NaN stands where nothing was recorded; a coordinate has none
    packing |= {name: {"_FillValue": None} for name, each in found.coords.items() if each.dtype.kind == "f"}
    with appearing(file) as fresh:
        try:
            found.to_netcdf(fresh, engine="h5netcdf", encoding=packing)
        except OSError as reason:  # HDF5 tells no reason of its own
            raise ResultError(f"{file} cannot be written: {reason}. Choose another place.") from None
    return file


def dataset(result: Result, xarray: Any) -> Any:
    """The table of a result as an ``xarray.Dataset``.

    Parameters
    ----------
    result : whose table and events it holds
    xarray : the module

    Returns
    -------
    the dataset
    """
    cube = Cube(result)
    about = {TIME: HOURS, **{name: {"long_name": SAYS[name]} for name in WHOSE}}
    coordinates = {name: (name, cube.axes[name], about[name]) for name in DIMENSIONS}
    variables: dict[str, Any] = {"recorded": (DIMENSIONS, cube.recorded(), {"long_name": "1 where a row was recorded"})}
    for name in result.table.columns:
        if name not in KEYS:
            variables[name] = (cube.dimensions(name), cube.values(name), _attributes(result, name))
    return xarray.Dataset({**variables, **_events(result)}, coordinates, _whole(result))


def _attributes(result: Result, name: str) -> dict[str, str]:
    about = result.about(name)
    return {"units": about.unit, "long_name": about.title, "comment": about.says, "kind": about.kind}


def _events(result: Result) -> Mapping[str, Any]:
    """What was done and when, along a dimension of its own; none where nothing was done."""
    if not result.events:
        return {}
    words = {"kind": "dose, bout, meal or assay", "label": "what it was", "person": "empty for everyone",
             "arm": "empty for every arm"}  # fmt: skip
    hours = {"time_h": "when it began", "duration_h": "how long it lasted"}
    found: dict[str, Any] = {}
    for name, says in words.items():
        column = np.array([getattr(each, name) for each in result.events], dtype=WORD)
        found[f"event_{name}"] = ("event", column, {"long_name": says})
    for name, says in hours.items():
        column = np.array([getattr(each, name) for each in result.events], dtype=float)
        found[f"event_{name.removesuffix('_h')}"] = ("event", column, {"long_name": says, "units": "h"})
    return found


def _whole(result: Result) -> dict[str, str]:
    """What is said of all of it: where it comes from, and what it rests on."""
    made = result.provenance.get("cellsim", {})
    version = " ".join(str(made[each]) for each in ("version", "commit") if made.get(each))
    return {
        "title": result.title,
        "source": f"cellsim {version}".strip(),
        "references": ", ".join(result.sources),
        "comment": " ".join(result.notes),
        "cellsim_digest": result.digest,
        "cellsim_scenario": result.scenario_text,
        "cellsim_provenance": json.dumps(result.provenance, sort_keys=True),
    }
