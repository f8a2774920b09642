"""Everyone's lives, in this process or in several."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, as_completed
from typing import TypeVar

from cellsim.scenario.scenario import Scenario
from cellsim.study.carriers.processes import processes, sharing
from cellsim.study.lives.life import Tell
from cellsim.study.lives.people import Life

T = TypeVar("T")


def carried_out(
    scenario: Scenario, lives: Sequence[Life], do: Callable[..., T], workers: int = 1, tell: Tell | None = None
) -> list[T]:
    """Something done with each life, the answers in their order; the first that cannot be carried on ends the others.

    ``do`` takes a life, and ``tell`` where it is in this process.
    """
    if (shared := sharing(workers, len(lives))) == 1:
        return [do(life, tell=tell) for life in lives]
    with processes(shared, scenario.model) as pool:
        tasks: dict[Future[T], str] = {pool.submit(do, life): life.name for life in lives}
        for task in as_completed(tasks):
            task.result()
            if tell is not None:
                tell(tasks[task], scenario.duration_s, scenario.duration_s)
        return [task.result() for task in tasks]
