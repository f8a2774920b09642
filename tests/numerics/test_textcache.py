"""Compiled text is found by all it depends on, and by nothing else."""

from typing import NamedTuple

from cellsim.kinetics.kept import gathered as textcache


def doubled(x: float) -> float:
    return FACTOR * x  # noqa: F821 (the gathered text defines it)


class Short(NamedTuple):
    first: float
    second: float


class Turned(NamedTuple):
    second: float
    first: float


def test_a_changed_constant_is_never_answered_from_an_old_kernel(tmp_path, monkeypatch):
    monkeypatch.setenv("CELLSIM_CACHE_DIR", str(tmp_path))
    two, three = (textcache.load_text(textcache.gather((), (doubled,), {"FACTOR": each})) for each in (2.0, 3.0))
    assert two.ready("doubled", lambda: (1.0,))(5.0) == 10.0
    assert three.ready("doubled", lambda: (1.0,))(5.0) == 15.0
    assert textcache.load_text(textcache.gather((), (doubled,), {"FACTOR": 2.0})) is two
    assert len(list(tmp_path.glob("*.nbc"))) == 2
    assert not list(tmp_path.glob("*.tmp"))


def test_the_order_of_fields_is_part_of_the_text():
    texts = {textcache.gather((), (doubled,), {"FACTOR": 2.0}, (layout,)) for layout in (Short, Turned)}
    assert len(texts) == 2
