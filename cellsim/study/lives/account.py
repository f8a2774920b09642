"""What must be said about lives: power that could not be given, fibers that died, formulas that gave no number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cellsim.biology.energy.rigor import in_rigor
from cellsim.language.observable import Observable
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Work
from cellsim.scenario.fields.times import spoken
from cellsim.study.lives.people import Life
from cellsim.study.result.assayed import AssayReading

WHOLE = 1e-6  # of a repetition, which is rounding


@dataclass(frozen=True)
class Account:
    """What one life gave beside its rows.

    Parameters
    ----------
    life : whose
    notes : sentences on what went otherwise than asked
    unnumbered : moments at which an observable was no number, by its name
    moments : that were recorded
    ends : of bouts that went on to failure, when each began, how long it lasted [s], and whether it ended in failure
    readings : of the tests that it came to
    strained : when each bout was over, and what it had cost by then [s]
    """

    life: Life
    notes: tuple[str, ...]
    unnumbered: Mapping[str, int]
    moments: int
    ends: tuple[tuple[float, float, bool], ...] = ()
    readings: tuple[AssayReading, ...] = ()
    strained: tuple[tuple[float, float], ...] = ()


def sentences(accounts: Sequence[Account], own: Mapping[str, Observable]) -> Iterator[str]:
    """What must be said of lives; a sentence that holds of several is said once, with the first of them.

    ``own`` are observables whose formula should have given a number.
    """
    heard: dict[str, list[str]] = {}
    for account in accounts:
        for note in account.notes:
            heard.setdefault(note, []).append(account.life.which)
    for note, which in heard.items():
        more = f" and {len(which) - 1} more" if len(which) > 1 else ""
        yield f"{note} (in {which[0] or 'replicate 0'}{more})" if which[0] or more else note
    whole = sum(account.moments for account in accounts)
    for name, observable in own.items():
        if bad := sum(account.unnumbered.get(name, 0) for account in accounts):
            yield (
                f"The observable {name} is no number at {bad} of {whole} moments: its formula "
                f"'{observable.formula}' divides by nothing, or is over a rest of nothing. Mend the formula."
            )


def ends_of(state: Muscle) -> tuple[tuple[float, float, bool], ...]:
    """When each bout to failure began, how long it lasted [s], and whether it ended in failure."""
    return tuple(
        (work.start_s, work.end_s - work.start_s, work.failed) for work in state.agenda.work if work.to_failure
    )


def _how_it_ended(work: Work, life: Life) -> str:
    """When a bout to failure was over, and why, as a sentence."""
    lasted, when = spoken(round(work.end_s - work.start_s)), life.scenario.when(work.start_s)
    count = f" and {int(work.lengthenings + WHOLE)} repetitions" if work.kind == "resistance" else ""
    if work.failed:
        return f"{life.person.name} failed after {lasted}{count} of the bout at {when}."
    return f"{life.person.name} did not fail in the bout at {when}, which was over after {lasted}{count}."


def _tested(state: Muscle, life: Life) -> Iterator[str]:
    """What each test of Wmax came to that a plan goes by, as a sentence."""
    tests = list(zip(state.agenda.retests, state.tested, strict=False))
    for at_s, watts in tests[1:]:
        more = 100.0 * (watts / tests[0][1] - 1.0)
        yield (
            f"Wmax of {life.person.name} was measured anew at {life.scenario.when(at_s)}: "
            f"{abs(more):.1f} % {'above' if more >= 0.0 else 'below'} that at the start."
        )


def notes_of(state: Muscle, life: Life) -> tuple[str, ...]:
    """Sentences on what a muscle went through that nobody asked of it."""
    said, person = [*_tested(state, life)], life.person
    for work in state.agenda.work:
        if work.all_out:
            continue  # nobody could give what it asks, and nobody is to
        if work.to_failure:
            said.append(_how_it_ended(work, life))
            continue
        lost = [time for time in state.failures if work.start_s <= time <= work.end_s]
        if lost:
            since = float(int(lost[0] - work.start_s))
            said.append(
                f"From {f'{spoken(since)} into' if since else 'the start of'} the bout at "
                f"{life.scenario.when(work.start_s)} on, {person.name} could not always give the power asked; "
                "what was given is in power_delivered."
            )
    fibers = state.fibers
    spent = int(in_rigor(fibers.content("ATP"), fibers.rest[fibers.species["ATP"]]).sum())
    if spent:
        said.append(f"{spent} of {person.name}'s {len(fibers)} fibers ran out of ATP and did not come back.")
    if state.pool.crowded.any():
        said.append(
            f"In {int(state.pool.crowded.sum())} divisions of {person.name}'s mitochondria there was no room left."
        )
    return tuple(said)
