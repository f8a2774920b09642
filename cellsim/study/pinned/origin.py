"""Where code comes from: what is installed is known by its version, and only the user's own has to be read."""

import sys
import sysconfig
from functools import cache
from hashlib import sha256
from importlib.metadata import packages_distributions
from pathlib import Path

from cellsim.study.result.provenance import installed

PYTHON = f"python {sys.version_info.major}.{sys.version_info.minor}"


@cache
def version_of(module: str) -> str:
    """The version that a module is known by; "" if it is the user's own and must be read itself.

    cellsim goes by its name alone: a study has a hash of all of it.
    """
    top = module.partition(".")[0]
    if top == "cellsim":
        return "cellsim"
    found = sys.modules.get(module) or sys.modules.get(top)
    file = getattr(found, "__file__", None)
    if file is None:
        return PYTHON if top in sys.stdlib_module_names else ""
    path = Path(file).resolve()
    if {"site-packages", "dist-packages"} & set(path.parts):
        # Most packages are called as they were installed; to find the others, every list of files has to be read.
        names = [top] if installed(top) else sorted(set(packages_distributions().get(top, [])))
        known = [f"{name} {installed(name)}" for name in names]
        return ", ".join(known) or f"{top} {sha256(path.read_bytes()).hexdigest()}"
    homes = {Path(sysconfig.get_paths()[name]).resolve() for name in ("stdlib", "platstdlib")}
    if homes & set(path.parents):
        return PYTHON
    if path.suffix != ".py":  # compiled, so that nothing in it can be followed
        return f"{module} {sha256(path.read_bytes()).hexdigest()}"
    return ""


def held_by(value: object) -> str:
    """The version of the installed package that holds this very object in one of its modules; "" if none does."""
    top = type(value).__module__.partition(".")[0]
    if known := version_of(type(value).__module__):
        for name, module in list(sys.modules.items()):
            if name.partition(".")[0] == top and any(each is value for each in list(vars(module).values())):
                return known
    return ""
