"""Pixels as a PNG file."""

import zlib

import numpy as np

QUICK = 2
"""How hard the compressor tries; 9 would take six times as long for a tenth of the bytes."""


def png_of(pixels: np.ndarray, dpi: float) -> bytes:
    """An image as PNG bytes, every row as it stands.

    Other writers try five filters on each row and keep the best. They are for photographs: on lines over white they
    take most of the time of writing, and save nothing.

    Parameters
    ----------
    pixels : red, green and blue of each, and opacity, which is left out; rows x columns x 3 or 4, uint8
    dpi : pixels per inch, for those who print

    Returns
    -------
    the bytes of the file (ISO/IEC 15948)
    """
    high, wide = pixels.shape[:2]
    rows = np.zeros((high, 1 + 3 * wide), dtype=np.uint8)  # each begins with the number of its filter, none
    rows[:, 1:].reshape(high, wide, 3)[...] = pixels[..., :3]
    head = wide.to_bytes(4) + high.to_bytes(4) + bytes((8, 2, 0, 0, 0))  # eight bits of each of three colors
    meter = round(dpi / 0.0254).to_bytes(4)
    parts = ((b"IHDR", head), (b"pHYs", meter + meter + b"\x01"), (b"IDAT", zlib.compress(rows, QUICK)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4) for kind, body in parts
    )
