"""Libraries that come with the extra ``exchange``, loaded where they are needed."""

from importlib import import_module
from typing import Any

from cellsim.errors import ResultError

INSTALL = "pip install 'cellsim[exchange]'"


def library(name: str, does: str) -> Any:
    """A library by the name of its module.

    Parameters
    ----------
    name : of the module
    does : what it is wanted for, as a sentence begins

    Returns
    -------
    the module

    Raises
    ------
    ResultError : it is not installed.
    """
    try:
        return import_module(name)
    except ImportError:
        raise ResultError(f"{does} with {name}, which is not installed. Install it with {INSTALL}.") from None
