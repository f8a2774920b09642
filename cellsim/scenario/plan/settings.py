"""Rows of the model that a scenario sets: for everyone, or for one person, each as it was written."""

from functools import lru_cache

from cellsim.language.model import Model

Settings = tuple[tuple[str, str], ...]
"""Parameters by name, each with its value as written, ``("NAMPT_Km_NAM", "0.5 umol/L")``."""

BY_TYPE = {
    "Contraction_peak": "peak",
    "Creatine_total": "creatine",
    "phosphorylase_Vmax": "phosphorylase",
    "Glycolysis_Vmax": "glycolysis",
    "glycerol_phosphate_Vmax": "glycerol",
    "glycogen_synthase_GLY_max": "glycogen",
}
"""Rows of the reference fiber in whose place each fiber type has a row of its own."""
OFF_THE_PAGE = ("people", "modes of exercise", "assays")
"""Mechanisms whose rows are read off their pages, whatever the model: they tell who people are, not what they hold."""
ALSO_OFF_THE_PAGE = ("RECOVERED_", "Molar_")
BUT_THESE = ("Habit_", "Pulse_", "Work_oxygen_elsewhere")


@lru_cache(maxsize=256)
def made(model: Model, structure: str, hypotheses: tuple[str, ...], settings: Settings) -> Model:
    """A model under what a scenario takes to be so, with the rows that it sets; the last word on a row counts.

    Raises
    ------
    ParameterError : no such row or hypothesis, or a value of another kind.
    """
    taken = model.under(*((structure,) if structure else ()), *hypotheses)
    return taken.with_rows(beyond=True, **dict(settings)) if settings else taken


def out_of_reach(model: Model, name: str) -> str:
    """Why setting a row would change nobody, and what to do instead; empty where it does."""
    if name in BY_TYPE:
        rows = ", ".join(f"Type{group}_{BY_TYPE[name]}" for group in ("I", "IIa", "IIx"))
        return f"It is that of the reference fiber, and each fiber type has its own. Set {rows}."
    home = next((each.name for each in model.mechanisms if name in each.rows), "")
    if (home in OFF_THE_PAGE and not name.startswith(BUT_THESE)) or name.startswith(ALSO_OFF_THE_PAGE):
        return (
            f"It is a number of {home} that is the same in every model of this version. "
            "Write what you mean of that person or bout: vo2max, activity, [activity.NAME]."
        )
    return ""
