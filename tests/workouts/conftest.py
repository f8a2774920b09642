"""Reading bytes as a recording with a name, and asking what is said of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import Recording, read_workout

Read = Callable[..., Recording]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def _read(data: bytes, name: str = "ride.fit", leg: int | None = None) -> Recording:
        (tmp_path / name).write_bytes(data)
        return read_workout(tmp_path / name, leg)

    return _read


@pytest.fixture
def refused(read: Read) -> Callable[..., str]:
    """The one sentence in which a file is refused."""

    def _refused(data: bytes, name: str = "ride.fit", leg: int | None = None) -> str:
        with pytest.raises(WorkoutError) as caught:
            read(data, name, leg)
        sentence = str(caught.value)
        assert sentence.startswith(f"'{name}'"), sentence
        assert sentence.endswith("."), sentence
        assert ". " not in sentence, sentence
        assert sentence.isprintable(), sentence
        return sentence

    return _refused
