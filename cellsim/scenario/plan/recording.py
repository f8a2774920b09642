"""When people are recorded: at regular times, and more often in and after their bouts."""

from collections.abc import Iterator

from cellsim.biology.exercise.modes import Exercise
from cellsim.scenario.plan.parts import Bout, Person
from cellsim.scenario.plan.protocol import Protocol

IN_BOUT = 15.0
# After each bout: seconds between records, up to so many seconds after its end.
FINE = ((15.0, 600.0), (60.0, 3600.0), (300.0, 4 * 3600.0))


def record_times(scenario: Protocol, person: Person) -> list[float]:
    """Moments at which a person is recorded [s]: the regular ones, and finer ones in and after bouts."""
    end, every = scenario.duration_s, scenario.record_every_s
    times = {*(step * every for step in range(int(end / every) + 1)), end, *(assay.at_s for assay in scenario.assays)}
    exercise = Exercise.of(scenario.made_of(person).rows)
    for bout in scenario.bouts:
        if bout.person in (None, person.name):
            times.update(_finely(bout.at_s, bout.end_s))
            times.update(_pulls(bout, exercise))
    return sorted(time for time in times if 0.0 <= time <= end)


def most_records(scenario: Protocol, person: Person) -> int:
    """No fewer than ``record_times`` makes, without making them."""
    own = [bout for bout in scenario.bouts if bout.person in (None, person.name)]
    regular = int(scenario.duration_s / scenario.record_every_s) + 2
    exercise = Exercise.of(scenario.made_of(person).rows)
    after = len(list(_finely(0.0, 0.0)))
    return (
        regular
        + len(scenario.assays)
        + sum(int(bout.duration_s / IN_BOUT) + after for bout in own)
        + sum(len(_pulls(bout, exercise)) for bout in own)
    )


def _pulls(bout: Bout, exercise: Exercise) -> list[float]:
    """The ends of pulls so short that the records of a bout, on their own beat, could fall into rests alone [s]."""
    way = bout.way_by(exercise)
    if bout.intensity is None or way is None:  # whoever is to live through it says that nobody knows it
        return []
    (work, _), *rest = way.pattern
    if not rest or work >= IN_BOUT:
        return []
    every = work + rest[0][0]
    return [bout.at_s + every * step + work for step in range(int((bout.duration_s - work) / every) + 1)]


def _finely(start: float, end: float) -> Iterator[float]:
    yield from (start + IN_BOUT * step for step in range(int((end - start) / IN_BOUT) + 1))
    begin = 0.0
    for every, until in FINE:
        yield from (end + begin + every * step for step in range(int((until - begin) / every) + 1))
        begin = until
