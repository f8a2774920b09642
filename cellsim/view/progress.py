"""Progress on long work: simulated time, and the time left."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic

from cellsim.scenario.fields.times import spoken
from cellsim.study.lives.life import Tell
from cellsim.study.sweeps.study import HowFar

MOST_BARS = 12
LINE_S = 60.0  # between two lines where there is no terminal


@contextmanager
def progress(runs: Sequence[str], quiet: bool = False) -> Iterator[Tell | None]:
    """A bar for each run on a terminal, a line for each that is finished elsewhere, nothing when quiet.

    Runs go by the name of their person, with arm and replicate where there are several; many share one bar.
    """
    if quiet:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        finished: set[str] = set()

        def say(run: str, time_s: float, whole_s: float) -> None:
            if time_s >= whole_s and run not in finished:
                finished.add(run)
                console.print(f"{run}: {spoken(whole_s)} simulated")

        yield say
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[hours]:.1f} h simulated"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        if len(runs) > MOST_BARS:
            whole, done = bar.add_task(f"{len(runs)} runs", total=len(runs), hours=0.0), dict.fromkeys(runs, 0.0)

            def together(run: str, time_s: float, whole_s: float) -> None:
                done[run] = time_s
                bar.update(whole, completed=sum(done.values()) / whole_s, hours=sum(done.values()) / 3600.0)

            yield together
            return
        tasks = {run: bar.add_task(run, total=1.0, hours=0.0) for run in runs}

        def tell(run: str, time_s: float, whole_s: float) -> None:
            bar.update(tasks[run], completed=time_s / whole_s, hours=time_s / 3600.0)

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


@contextmanager
def counting(quiet: bool = False) -> Iterator[Callable[[HowFar], None] | None]:
    """A bar of runs with the time left on a terminal, a line a minute elsewhere, nothing when quiet."""
    if quiet:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        last = [monotonic()]

        def say(now: HowFar) -> None:
            if now.done == now.whole or monotonic() - last[0] >= LINE_S:
                last[0] = monotonic()
                left = f", {spoken(round(now.left_s))} left" if now.done < now.whole else ""
                console.print(f"{now.done} of {now.whole} runs{_failed(now)}{left}", soft_wrap=True)

        yield say
        return
    columns = (TextColumn("runs"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[failed]}"))
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as bar:
        task = bar.add_task("runs", total=None, failed="")
        yield lambda now: bar.update(task, completed=now.done, total=now.whole, failed=_failed(now))


def _failed(now: HowFar) -> str:
    return f", {now.failed} without numbers" if now.failed else ""
