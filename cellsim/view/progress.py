"""Progress on long work: simulated time, and the time left."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from cellsim.scenario.times import spoken
from cellsim.study.run import Tell


@contextmanager
def progress(people: Sequence[str], quiet: bool = False) -> Iterator[Tell | None]:
    """A bar for each person on a terminal, a line for each finished person elsewhere, nothing when quiet."""
    if quiet:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        finished: set[str] = set()

        def say(person: str, time_s: float, whole_s: float) -> None:
            if time_s >= whole_s and person not in finished:
                finished.add(person)
                console.print(f"{person}: {spoken(whole_s)} simulated")

        yield say
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[hours]:.1f} h simulated"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        tasks = {person: bar.add_task(person, total=1.0, hours=0.0) for person in people}

        def tell(person: str, time_s: float, whole_s: float) -> None:
            bar.update(tasks[person], completed=time_s / whole_s, hours=time_s / 3600.0)

        yield tell


@contextmanager
def working(what: str, quiet: bool = False) -> Iterator[None]:
    """A sign of life on a terminal, for work whose end cannot be foreseen; nothing elsewhere, or when quiet."""
    from rich.console import Console

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield
        return
    with console.status(f"{what} ..."):
        yield
