"""A checkpoint as bytes: a zip of arrays, none compressed, with a manifest, and a seal over all of it at the end.

Anybody's unzip opens it and numpy reads what is in there. ``unpacked`` believes nothing: the seal finds what was
damaged, the manifest what was put together anew, and no array may hold objects.
"""

import io
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import numpy as np

from cellsim.errors import ResultError

MANIFEST = "manifest.json"
KIND = "cellsim_checkpoint"
VERSION = 1
MOST_BYTES = 1 << 26  # of a manifest
SEAL = 64  # letters at the end, in the comment of the zip
WHEN = (1980, 1, 1, 0, 0, 0)  # no clock, so that equal contents are equal bytes

Arrays = Mapping[str, np.ndarray]


class DamagedCheckpoint(ResultError):
    """A file that is not as it was written; an older one may be whole."""


def packed(arrays: Arrays, about: Mapping[str, Any]) -> bytes:
    """Arrays by name, and what is said about them, as bytes; equal for equal contents.

    Parameters
    ----------
    arrays : by name, which is that of its member without ``.npy``
    about : what else stands in the manifest, as JSON can hold it

    Returns
    -------
    a whole zip file
    """
    members = {f"{name}.npy": _written(array) for name, array in arrays.items()}
    listed = {name: {"bytes": len(raw), "sha256": sha256(raw).hexdigest()} for name, raw in members.items()}
    manifest = {KIND: VERSION, **about, "members": listed}
    text = (json.dumps(manifest, indent=1, sort_keys=True, allow_nan=False) + "\n").encode()
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, raw in {MANIFEST: text, **members}.items():
            archive.writestr(ZipInfo(name, WHEN), raw)
        archive.comment = b"0" * SEAL
    whole = buffer.getbuffer()
    whole[-SEAL:] = sha256(whole[:-SEAL]).hexdigest().encode()
    return bytes(whole)


def is_sealed(raw: bytes) -> bool:
    """Whether bytes are as ``packed`` made them, to the last bit."""
    return len(raw) > SEAL and sha256(memoryview(raw)[:-SEAL]).hexdigest().encode() == raw[-SEAL:]


def unpacked(raw: bytes, name: str) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """The arrays of a checkpoint by name, and its manifest.

    Parameters
    ----------
    raw : the whole file
    name : of the file, for the sentence

    Raises
    ------
    DamagedCheckpoint : it is not as it was written, or no checkpoint, or holds what its manifest does not say.
    ResultError : it is of another version.
    """
    if not is_sealed(raw):
        raise DamagedCheckpoint(f"'{name}' is damaged, or no checkpoint of cellsim: its seal does not fit it.")
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            return _read(archive, name)
    except ResultError:
        raise
    # A seal can be made anew by whoever changes a file: whatever the reading stumbles over then, it is refused.
    except Exception as reason:
        raise DamagedCheckpoint(f"'{name}' cannot be read as a checkpoint ({reason}).") from reason


def _read(archive: ZipFile, name: str) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    entries = {each.filename: each for each in archive.infolist()}
    if len(entries) < len(archive.infolist()):
        raise DamagedCheckpoint(f"'{name}' has a member twice, which no checkpoint has.")
    if MANIFEST not in entries or entries[MANIFEST].file_size > MOST_BYTES:
        raise DamagedCheckpoint(f"'{name}' is a zip file without a {MANIFEST} of a checkpoint.")
    manifest = json.loads(archive.read(MANIFEST))
    version = manifest.get(KIND) if isinstance(manifest, dict) else None
    if version != VERSION:
        raise ResultError(
            f"'{name}' has version {version} of checkpoints, and this cellsim reads {VERSION}. "
            "Go on with the cellsim that wrote it, or run it from the start."
        )
    listed = manifest["members"]
    if foreign := sorted(entries.keys() - listed.keys() - {MANIFEST}):
        raise DamagedCheckpoint(f"'{name}' holds '{foreign[0][:80]}', of which its {MANIFEST} does not know.")
    arrays = {}
    for member, about in listed.items():
        if member not in entries:
            raise DamagedCheckpoint(f"'{name}' lacks '{member[:80]}', which its {MANIFEST} lists.")
        if entries[member].compress_type != ZIP_STORED or entries[member].file_size != about["bytes"]:
            raise DamagedCheckpoint(f"'{member[:80]}' in '{name}' is of another size than its {MANIFEST} says.")
        content = archive.read(member)
        if sha256(content).hexdigest() != about["sha256"]:
            raise DamagedCheckpoint(f"'{member[:80]}' in '{name}' is not what its {MANIFEST} says: it was exchanged.")
        arrays[member.removesuffix(".npy")] = _array(content)
    return arrays, manifest


def _written(array: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.ascontiguousarray(array).reshape(array.shape), (1, 0), allow_pickle=False)
    return buffer.getvalue()


def _array(raw: bytes) -> np.ndarray:
    buffer = io.BytesIO(raw)
    array = np.lib.format.read_array(buffer, allow_pickle=False)
    if buffer.read(1):
        raise ValueError("an array is longer than it says")
    return array
