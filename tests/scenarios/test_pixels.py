"""Figures as files: what another reads of them is what was drawn."""

import io

import numpy as np
from PIL import Image

from cellsim.view.figures.canvas import png_of


def test_another_reader_finds_every_pixel_and_the_size_on_paper() -> None:
    drawn = np.random.default_rng(3).integers(0, 256, (31, 47, 4), dtype=np.uint8)
    with Image.open(io.BytesIO(png_of(drawn, 150))) as read:
        read.load()  # checks the sums of all parts
        assert read.mode == "RGB"
        assert np.array_equal(np.asarray(read), drawn[..., :3])
        assert round(read.info["dpi"][0]) == round(read.info["dpi"][1]) == 150
