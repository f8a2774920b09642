"""A zip of some files, the same bytes whenever it is written."""

import io
import zipfile
from collections.abc import Mapping

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell
READABLE = 0o644 << 16


def zipped(contents: Mapping[str, bytes]) -> bytes:
    """A zip of files in their order, without the hour at which it was made.

    Parameters
    ----------
    contents : of each file, by its name in the zip

    Returns
    -------
    the zip
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, raw in contents.items():
            about = zipfile.ZipInfo(name, EPOCH)
            about.external_attr = READABLE
            about.create_system = 3  # on every system, or the bytes would tell which it was
            archive.writestr(about, raw, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
