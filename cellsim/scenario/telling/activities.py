"""Ways of exercising, told in words: how work and rest alternate, and the numbers of an activity of one's own."""

from cellsim.biology.exercise.modes import Mode
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.parts import Bout


def activity(mode: Mode) -> str:
    """An activity of the scenario's own, with all its numbers."""
    (work, _), *rest = mode.pattern
    turns = f"in turn {spoken(work)} of work and {spoken(rest[0][0])} at {rest[0][1]:.0%} of it, " if rest else ""
    strain = (
        f"{mode.lengthenings_per_minute:g} lengthenings a minute of {mode.strain:.3g} of fascicle length"
        if mode.strain
        else "nothing lengthened under load"
    )
    known = "by judgement" if set(mode.source) <= {"judgement"} else f"by {', '.join(mode.source)}"
    return (
        f"{mode.name}, {mode.says}: {turns}{mode.demand:.0%} of what is asked falls on the simulated muscle, each "
        f"contraction has {mode.force_fraction:.0%} of the greatest force, {strain}, {mode.muscle_kg:.3g} kg of muscle "
        f"work in a person of 75 kg ({known})."
    )


def in_turn(mode: Mode) -> str:
    """How work alternates with rest, where it does: the intensity is that of the work alone."""
    if len(mode.pattern) == 1:
        return ""
    (work, _), (rest, share) = mode.pattern
    easy = f"{100 * share:g} % of it" if share else "rest"
    return f", in turn {spoken(work)} of that and {spoken(rest)} of {easy}"


def effort(bout: Bout, mode: Mode) -> str:
    """What a typed bout asks and for how long: steadily, in work and rest, or in sets of repetitions."""
    hard, length = f"at {bout.intensity}", spoken(bout.duration_s)
    if bout.intensity is not None and bout.intensity.all_out:
        hard = "all-out"
    slope = f" on a slope of {100.0 * bout.slope:g} %" if bout.slope else ""
    most = " at most" if bout.to_failure else ""
    if bout.sets is not None:
        return f"{bout.do} {hard}, {_sets(bout, mode)}, {length}{most} in all"
    if bout.turns is None:
        return f"{bout.do}{slope} for {length}{most} {hard}{in_turn(mode)}"
    (work, _), *rest = mode.pattern
    if not rest:
        return f"{bout.do}{slope} for {length}{most} {hard}"
    between, share = rest[0]
    times = round((bout.duration_s + between) / (work + between), 6)
    often = f"{times:g} times {spoken(work)}" if times == int(times) and not bout.to_failure else f"{spoken(work)}"
    if bout.turns.rest is not None:
        easily = f"at {bout.turns.rest}"
    else:
        easily = f"at {100 * share:g} % of it" if share else "of rest"
    return f"{bout.do}{slope}: {often} {hard} with {spoken(between)} {easily} between, {length}{most} in all"


def _sets(bout: Bout, mode: Mode) -> str:
    """Sets and repetitions in words: ``4 sets of 10 repetitions (2 s down, 0 s held, 2 s up), 2 minutes between``."""
    sets = bout.sets
    if sets is None:
        return ""
    count = f"{sets.sets} set{'s' if sets.sets > 1 else ''} of {sets.repetitions} repetition"
    count += "s" if sets.repetitions > 1 else ""
    if sets.tempo is not None:
        down, held, up, pause = sets.tempo
        count += f" ({down:g} s down, {held:g} s held, {up:g} s up" + (f", {pause:g} s of pause)" if pause else ")")
    else:
        count += f" in {spoken(mode.pattern[0][0])}"
    return f"{count}, {spoken(sets.rest_s)} between" if sets.sets > 1 else count
