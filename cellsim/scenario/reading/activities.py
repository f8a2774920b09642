"""Activities of one's own: ``[activity.swimming]``, to be done with ``do = "swimming"``."""

from dataclasses import replace
from typing import Any, cast

from cellsim.biology.exercise import modes, ways
from cellsim.biology.exercise.modes import Mode
from cellsim.biology.exercise.muscles import Part
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown
from cellsim.scenario.fields.literature import literature

ACTIVITY = (
    "like", "says", "demand", "force", "strain", "lengthenings", "eccentric", "muscle", "work", "rest",
    "rest_fraction", "source",
)  # fmt: skip
LONGEST_NAME = 40
BOTH_LEGS = "both_legs"
MUSCLES = {name.replace("_", " "): name for name in modes.MUSCLES}


def activities(top: Table) -> tuple[tuple[Mode, ...], tuple[str, ...]]:
    """The activities that a scenario describes itself, and what had to be assumed about them."""
    written = top["activity"].value if top.has("activity") else {}
    if not isinstance(written, dict):
        mend = "Write [activity.swimming] and its fields below it."
        raise Field("activity", written).wrong("Activities of one's own are tables, each with its name", mend)
    if len(written) > kinds.MOST_OWN_ACTIVITIES:
        mend = f"Describe at most {kinds.MOST_OWN_ACTIVITIES}."
        raise Field("activity", "...").wrong(f"{len(written)} activities are described", mend)
    found: list[Mode] = []
    assumed: list[str] = []
    for name, rows in written.items():
        _check_name(Field("activity", name), found)
        table = Table(f"activity.{name}", rows, ACTIVITY, f"[activity.{name}]")
        found.append(_like(table, name, tuple(found)) if table.has("like") else _new(table, name, assumed))
    return tuple(found), tuple(assumed)


def _check_name(field: Field, earlier: list[Mode]) -> None:
    if len(field.text('"swimming"')) > LONGEST_NAME:
        raise field.wrong("The name of an activity is too long", f"Write at most {LONGEST_NAME} letters.")
    if modes.USUAL.find(field.value, earlier) in earlier:
        raise field.wrong("This activity is described already", "Give each a name of its own.")
    if (known := modes.USUAL.find(field.value)) is not None:
        mend = f"Choose another name, and write like = {shown(known.name)} in it to change only some of its numbers."
        raise field.wrong(f"There is a way of exercising of this name, {known.name}", mend)


def _new(table: Table, name: str, assumed: list[str]) -> Mode:
    plain = {
        "demand": f"All that {name} asks falls on the muscle that is simulated, as no demand is written.",
        "strain": f"In {name} nothing is lengthened under load, as no strain is written.",
        "source": f"The numbers of {name} are a judgement, as no source is written.",
    }
    mode = Mode(
        name=name,
        aliases=(),
        pattern=((1.0, 1.0),),
        strain=0.0,
        lengthenings_per_minute=0.0,
        eccentric=0.0,
        force_fraction=_force(table["force"]),
        lifted=False,
        muscle_kg=_muscle(table["muscle"])[1],
        says="an activity of this scenario's own",
        source=("judgement",),
        family=name,
    )
    assumed.extend(sentence for key, sentence in plain.items() if not table.has(key))
    return _overlaid(table, mode)


def _like(table: Table, name: str, earlier: tuple[Mode, ...]) -> Mode:
    field = table["like"]
    known = modes.USUAL.find(field.value[:60], earlier) if isinstance(field.value, str) else None
    if known is None:
        named = field.choice((*(mode.name for mode in earlier), *ways.NAMES), "an activity")
        known = cast(Mode, modes.USUAL.find(named, earlier))
    says = f"as {known.name}, but for what is written"
    return _overlaid(table, replace(known, name=name, aliases=(), says=says, source=("judgement",)))


def _overlaid(table: Table, mode: Mode) -> Mode:
    """The mode with everything that the table writes put in place."""
    change: dict[str, Any] = {}
    if table.has("says"):
        change["says"] = table["says"].text('"front crawl"')
    if table.has("demand"):
        change["demand"] = table["demand"].number(0.01, 1.0, "0.4")
    if table.has("force"):
        change["force_fraction"] = _force(table["force"])
    if table.has("strain"):
        change["strain"] = table["strain"].number(0.0, kinds.MOST_STRAIN, "0.05")
    if table.has("lengthenings"):
        change["lengthenings_per_minute"] = table["lengthenings"].quantity(kinds.LENGTHENINGS)
    if table.has("eccentric"):
        change["eccentric"] = table["eccentric"].number(0.0, 1.0, "0.3")
    if table.has("muscle"):
        row, kg = _muscle(table["muscle"])
        parts = modes.USUAL.parts(row, mode.family, kg) if row else _scaled(mode, kg)
        change |= {"muscle_kg": kg, "muscles": parts}
    if table.has("source"):
        change["source"] = literature(table["source"]) or ("judgement",)
    made = replace(mode, pattern=_pattern(table, mode), **change)
    _check_strain(table, made)
    return made


def _check_strain(table: Table, made: Mode) -> None:
    """Raise a sentence where only one is written of how far a muscle is lengthened and how often."""
    if made.strain > 0.0 and made.lengthenings_per_minute == 0.0:
        field = table["strain" if table.has("strain") else "lengthenings"]
        mend = 'Add lengthenings = "20 /minute", or write strain = 0.'
        raise field.wrong("A strain that never happens damages nothing", mend)
    if table.has("lengthenings") and not table.has("strain") and made.lengthenings_per_minute > made.strain == 0.0:
        what = "It is not said how far the muscle is lengthened each time"
        raise table["lengthenings"].wrong(what, "Add strain = 0.05, the share of a fascicle's length, or 0.")


def _pattern(table: Table, mode: Mode) -> tuple[tuple[float, float], ...]:
    """How work and rest alternate; the mode's own where nothing is written."""
    if not any(table.has(key) for key in ("work", "rest", "rest_fraction")):
        return mode.pattern
    (work, _), *more = mode.pattern
    rest, share = more[0] if more else (0.0, 0.0)
    if table.has("work") or not more:
        work = table["work"].quantity(kinds.TURN)
    if table.has("rest") or not more:
        rest = table["rest"].quantity(kinds.TURN)
    if table.has("rest_fraction"):
        share = table["rest_fraction"].number(0.0, 0.99, "0.4")
    return ((work, 1.0), (rest, share))


def _force(field: Field) -> float:
    return field.number(0.01, 1.0, "0.3")


def _muscle(field: Field) -> tuple[str, float]:
    """The muscle that works: its row, and its mass in a person of 75 kg [kg]; no row, where a mass is written."""
    if isinstance(field.value, str) and field.value in MUSCLES:
        return MUSCLES[field.value], modes.USUAL.muscle(MUSCLES[field.value])
    if isinstance(field.value, str) and not any(letter.isdigit() for letter in field.value):
        mend = f'Write {listed(map(shown, MUSCLES))}, or a mass such as "4 kg".'
        raise field.wrong("This muscle is not known", mend)
    return "", field.quantity(kinds.WORKING_MUSCLE)


def _scaled(mode: Mode, kg: float) -> tuple[Part, ...]:
    """The muscles of what it is like, so much of them; of what is like nothing, those of both legs."""
    if not mode.muscles:
        return modes.USUAL.parts(BOTH_LEGS, mode.family, kg)
    return tuple(each._replace(kg=each.kg * kg / mode.muscle_kg) for each in mode.muscles)
