"""Where a result comes from: enough to make the same numbers again, and to see why two differ."""

import hashlib
import json
import platform
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import Any

from cellsim.language.parameters import tables

PACKAGES = ("numpy", "numba", "llvmlite", "scipy", "pandas", "pyarrow", "mesa")
_COMMIT = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")


def sha256(text: str | bytes) -> str:
    """Hexadecimal sha256 of a text (as UTF-8) or of bytes."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


def source_tree_hash(root: Path | None = None) -> str:
    """One hash of every file of the package: code, tables and templates, whatever git thinks of them."""
    root = root or Path(str(files("cellsim")))
    total = hashlib.sha256()
    kept = (path for path in root.rglob("*") if path.is_file() and path.suffix in (".py", ".toml", ".j2"))
    for path in sorted(kept, key=lambda path: path.relative_to(root).as_posix()):
        # Line ends are made one kind, so that a checkout on another system has the same hash.
        total.update(f"{path.relative_to(root).as_posix()}\n".encode())
        total.update(sha256(path.read_bytes().replace(b"\r\n", b"\n")).encode())
    return total.hexdigest()


@cache
def of_this_process() -> dict[str, Any]:
    """What holds as long as this process does: the code that it runs, and the versions of what that leans on."""
    return {
        "cellsim": {"version": installed("cellsim"), "commit": git_commit(), "source_tree": source_tree_hash()},
        "versions": {"python": platform.python_version()} | {name: installed(name) for name in PACKAGES},
        "machine": {"cpu": cpu_name(), "system": f"{platform.system()} {platform.release()} {sys.platform}"},
    }


def parameter_hashes() -> dict[str, str]:
    """The sha256 of each parameter table by name."""
    return {name: sha256(table.read_bytes()) for name, table in tables().items()}


def git_commit(checkout: Path | None = None) -> str | None:
    """The commit that a checkout stands at, read from its files; None where there is none."""
    checkout = checkout or Path(str(files("cellsim"))).parent
    folder = checkout / ".git"
    try:
        if folder.is_file():  # a worktree: the file names the real folder
            folder = (checkout / folder.read_text(encoding="utf-8").removeprefix("gitdir:").strip()).resolve()
        head = (folder / "HEAD").read_text(encoding="utf-8").strip()
        if not head.startswith("ref:"):
            return head if _COMMIT.fullmatch(head) else None
        name = head.removeprefix("ref:").strip()
        common = folder / "commondir"
        shared = (folder / common.read_text(encoding="utf-8").strip()).resolve() if common.is_file() else folder
        return _commit_of(name, folder) or _commit_of(name, shared)
    except (OSError, UnicodeDecodeError):
        return None


def _commit_of(name: str, folder: Path) -> str | None:
    loose, packed = folder / name, folder / "packed-refs"
    if loose.is_file():
        commit = loose.read_text(encoding="utf-8").strip()
        return commit if _COMMIT.fullmatch(commit) else None
    if packed.is_file():
        for line in packed.read_text(encoding="utf-8").splitlines():
            commit, _, ref = line.partition(" ")
            if ref == name and _COMMIT.fullmatch(commit):
                return commit
    return None


def cpu_name() -> str:
    """The processor as it calls itself."""
    listing = Path("/proc/cpuinfo")
    if listing.is_file():
        for line in listing.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def installed(package: str) -> str | None:
    """The installed version of a package, or None."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def provenance(
    scenario_text: str,
    seed: int,
    *,
    run: Mapping[str, object] | None = None,
    recordings: Sequence[str] = (),
    command: Sequence[str] = (),
    kernel: str = "",
    model: str = "",
    fingerprint: str = "",
    solver: str = "compiled",
    started: datetime | None = None,
) -> dict:
    """The record of where a result comes from.

    Parameters
    ----------
    scenario_text : the scenario as it was written.
    seed : the one that was used, wherever it was written.
    run : the scenario as it was run (``cellsim.scenario.telling.record``): with a seed, a recording or other changes
        from the shell, it is not what ``scenario_text`` says.
    recordings : name and hash of every recording that was ridden.
    command : the words typed in the shell, if any.
    kernel, fingerprint : hash of the compiled chemistry, and of the numbers it gives for known inputs.
    model : digest of all that the model declares.
    solver : what carried the chemistry.
    started : when the run began; clock times stand apart under ``when`` and are never compared.
    """
    when = {"written": datetime.now(UTC).isoformat(timespec="seconds")}
    if started is not None:
        when["started"] = started.isoformat(timespec="seconds")
    here = of_this_process()
    return {
        "cellsim": dict(here["cellsim"]),
        "scenario": {
            "sha256": sha256(scenario_text),
            "seed": seed,
            "recordings": list(recordings),
            "run": dict(run or {}),
        },
        "parameters": parameter_hashes(),
        "model": model,
        "numerics": {"kernel": kernel, "fingerprint": fingerprint, "solver": solver},
        "versions": dict(here["versions"]),
        "machine": dict(here["machine"]),
        "command": list(command),
        "when": when,
    }


def compared(record: Mapping) -> dict:
    """The part of a record in which two runs of one thing on one machine agree: all but the clock."""
    return {key: value for key, value in record.items() if key != "when"}


def record_digest(record: Mapping) -> str:
    """sha256 of the compared part of a record."""
    return sha256(json.dumps(compared(record), sort_keys=True, ensure_ascii=True, allow_nan=False))
