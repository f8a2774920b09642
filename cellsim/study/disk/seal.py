"""The manifest of a folder: every file with its length and sha256, sealed with a sha256 of its own.

It guards against damage, edits and mixtures of two folders, not against someone who
writes a new manifest. ``unsealed`` gives the very bytes that were checked.
"""

import json
import os
import stat
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from cellsim.errors import ResultError

MANIFEST = "manifest.json"
VERSION = 1
MOST_BYTES = 1 << 20  # of a manifest; each file has some 150


def sealed(kind: str, contents: Mapping[str, bytes]) -> bytes:
    """The manifest of some files, by name. Equal files have equal manifests."""
    files = {name: {"bytes": len(raw), "sha256": sha256(raw).hexdigest()} for name, raw in sorted(contents.items())}
    return _written({"cellsim_manifest": VERSION, "kind": kind, "files": files})


def _written(manifest: Mapping[str, object]) -> bytes:
    seal = sha256(json.dumps(manifest, sort_keys=True).encode()).hexdigest()
    return (json.dumps({**manifest, "seal": seal}, indent=1, sort_keys=True) + "\n").encode()


def unsealed(folder: Path, kind: str = "") -> dict[str, bytes]:
    """Every file of a folder, by name, as it was sealed; of any kind unless one is given.

    Raises
    ------
    ResultError : there is no manifest, it was damaged, is of another kind or from a later version; or a file is
        missing or not as it was written.
    """
    manifest = _manifest(folder, kind)
    found = {}
    for name, about in manifest["files"].items():
        try:
            raw = regular(folder / name, about["bytes"])
        except FileNotFoundError as reason:
            raise ResultError(f"'{folder}' lacks '{name}', which was written with it. {_AGAIN}") from reason
        except OSError as reason:
            raise ResultError(f"'{folder / name}' cannot be read: {reason.strerror or reason}. {_AGAIN}") from reason
        if raw is None or sha256(raw).hexdigest() != about["sha256"]:
            raise ResultError(
                f"'{folder / name}' is not as it was written: it was damaged, edited or taken from another folder. "
                f"{_AGAIN}"
            )
        found[name] = raw
    return found


_AGAIN = "Give a copy of the folder that is whole, or run it again."


def _manifest(folder: Path, kind: str) -> dict:
    """What a manifest says, once its seal is found whole."""
    try:
        raw = regular(folder / MANIFEST, None)
        manifest = json.loads(raw) if raw is not None else {}
        version = manifest["cellsim_manifest"]
        if version != VERSION and isinstance(version, int) and len(manifest["seal"]) == 64:
            raise ResultError(
                f"'{folder}' was sealed in a way ({version}) that this cellsim, which knows {VERSION}, cannot check. "
                "Read it with the version that wrote it, or run it again."
            )
        bare = {name: value for name, value in manifest.items() if name != "seal"}
        if raw != _written(bare) or not all(_is_plain(name) for name in manifest["files"]):
            raise ValueError("its seal is broken")
    except FileNotFoundError as reason:
        raise ResultError(
            f"'{folder}' is no {kind or 'folder'} of cellsim: it has no {MANIFEST}. Give the folder that cellsim wrote."
        ) from reason
    except ResultError:
        raise
    except OSError as reason:
        raise ResultError(f"'{folder}' cannot be read: {reason.strerror or reason}. Give another folder.") from reason
    # Whatever a damaged manifest makes the reading of it stumble over, it is damaged.
    except Exception as reason:
        raise ResultError(f"'{folder / MANIFEST}' is damaged ({reason}). {_AGAIN}") from reason
    if kind and manifest["kind"] != kind:
        raise ResultError(f"'{folder}' holds a {manifest['kind']}, not a {kind}. Give another folder.")
    return manifest


def _is_plain(name: str) -> bool:
    parts = name.split("/")
    return "\\" not in name and all(part not in ("", ".", "..") for part in parts)


def regular(path: Path, length: int | None) -> bytes | None:
    """The bytes of an ordinary file; None where it is no such file, or not of this length."""
    about = os.stat(path, follow_symlinks=False)
    size = about.st_size
    if not stat.S_ISREG(about.st_mode) or (size > MOST_BYTES if length is None else size != length):
        return None
    with open(path, "rb") as file:
        return file.read()


def names(folder: Path, kind: str) -> set[str]:
    """The files that a folder says were written with it, even where what says so is damaged."""
    found: set[str] = set()
    for page in (MANIFEST, f"{kind}.json", "summary.json"):
        try:
            manifest = json.loads((folder / page).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            continue
        if isinstance(manifest, dict) and (manifest.get("kind") == kind or f"cellsim_{kind}" in manifest):
            files = manifest.get("files")
            found |= {page, MANIFEST, *(map(str, files) if isinstance(files, dict | list) else ())}
    return found
