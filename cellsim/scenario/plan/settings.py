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
UNREAD = {
    "BloodAssay_between": "It says how runs of a laboratory differ, and all samples of a run are read in one. "
    "Give rows=model.rows to careful or drawn of cellsim.biology.person.assays.",
    "Biopsy_": "It says what a biopsy holds beside fibers, and no run takes one apart. "
    "Give it as other_cells= to biopsied of cellsim.biology.nad.pools.",
    "RECOVERED_": "It says when a muscle is called back, which all results share so that their dates can be compared. "
    "Give threshold= to recovered of cellsim.biology.repair.recovered.",
    "Molar_": "It is a mass of chemistry. Write the dose as an amount of substance, such as 500 umol.",
    "Intensity_open_step": "A planned workout is read by it before anybody is there to do it. "
    "Write a duration for that step into the file.",
}
"""Why a row, or a group of rows, is read by nobody who lives through a scenario, and what to do instead."""
for _group in ("BloodHandling_", "BloodStudy_", "Fractionation_"):
    UNREAD[_group] = UNREAD["BloodAssay_between"]


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
    return unread(name)


def unread(name: str) -> str:
    """Why nobody who lives through a scenario reads a row, and what to do instead; empty where somebody does."""
    return next((why for start, why in UNREAD.items() if name.startswith(start)), "")
