"""Ways of exercising, told in words: how work and rest alternate, and the numbers of an activity of one's own."""

from cellsim.biology.exercise.modes import Mode
from cellsim.scenario.fields.times import spoken


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
