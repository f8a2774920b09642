"""Where the kernels of toys lie: out of the user's cache, in one folder for all workers of a run."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def toys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that is empty when a run of the tests begins; what one worker compiles, the others find."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "kernels of toys"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def cache(toys: Path) -> Iterator[Path]:
    """The folder of kernels while the tests of a module run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CELLSIM_CACHE_DIR", str(toys))
        yield toys
