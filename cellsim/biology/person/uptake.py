"""What goes into a person: rings in a dose, and the pools of one who is rested and fasted.

The salvage capacity of each tissue is what holds its pool at the fasting plasma level; nothing else is tuned to
hold anything. Where plasma settles follows from what is eaten and excreted.
"""

from collections.abc import Mapping
from math import inf

from cellsim.errors import ScenarioError
from cellsim.language.mechanism import Capacity, Resting

ORAL = {"NR": "gut_NR", "NMN": "gut_NMN", "NA": "gut_NA", "NAM": "gut_NAM", "NAD": "gut_NMN", "tryptophan": "gut_TRP"}
INTRAVENOUS = {"NMN": "plasma_NMN", "NR": "plasma_NR", "NAD": "plasma_NAD"}
COMPOUNDS = tuple(ORAL)
ROUTES = {"oral": ORAL, "IV": INTRAVENOUS}


RESTING = (
    *(
        Resting(f"{place}_consumers_k", f"log(2) / {half_life}", "1/s")
        for place, half_life in (
            ("red", "Redcell_half_life"), ("white", "Whitecell_half_life"), ("muscle", "Rest_half_life"),
        )
    ),
    Resting("Diet_eaten", "Diet_NAM + Diet_NA + Diet_NR + Diet_TRP", "umol/s", "rings of food"),
)  # fmt: skip

CAPACITIES = (
    Capacity("liver_NAMPT_Vmax", "liver_consumers_k * Liver_NAD_rest - Diet_TRP - Diet_NA", "umol/s"),
    Capacity("red_NAMPT_Vmax", "ramp(red_consumers_k * Redcell_NAD_rest - red_from_NA)", "umol/s"),
    Capacity(
        "white_NAMPT_Vmax",
        "white_consumers_k * Whitecell_NAD_rest - white_NRK_k * NR_plasma - white_from_NA",
        "umol/s",
    ),
    Capacity(
        "tissue_NAMPT_Vmax",
        "(tissue_consumers_k + tissue_NAD_release_k + tissue_NR_release_k) * Tissues_NAD_rest"
        " - tissue_NAPRT_k * NA_plasma - tissue_NRK_k * NR_plasma",
        "umol/s",
    ),
    Capacity("muscle_NAMPT_Vmax", "muscle_water * muscle_consumers_k * Rest_pool", "umol/L/s"),
)


def _from_NA(cell: str) -> str:
    return f"{cell}_NAPRT_Vmax * NA_plasma / ({cell}_NAPRT_K + NA_plasma)"


AT_REST = {
    "alone": "1",
    "muscle_share": "1",
    "muscle_makes_NAM": "0",
    "muscle_takes_NAM": "0",
    "niacin": "1",
    "infused_NMN": "0",
    "infused_NR": "0",
    "infused_NAD": "0",
    "NAM_plasma": "Plasma_NAM",
    "NA_plasma": "Plasma_NA",
    "NR_plasma": "Plasma_NR",
    "NAM_muscle": "Plasma_NAM",
    # What is eaten leaves the liver as MeNAM for the most part, and that says how much NAM it holds.
    "NAM_liver": "Diet_eaten * liver_NNMT_Km / (liver_NNMT_Vmax - Diet_eaten)",
    "red_from_NA": _from_NA("red"),
    "white_from_NA": _from_NA("white"),
}

START = {
    "gut_NAM": "Diet_NAM / gut_NAM_absorption_k",
    "gut_NA": "Diet_NA / gut_NA_absorption_k",
    "gut_TRP": "Diet_TRP / liver_QPRT_k",
    "liver_NA": "Plasma_NA * Liver_volume",
    "liver_NAM": "Plasma_NAM * Liver_volume",
    "liver_NAD": "Liver_NAD_rest",
    "plasma_NR": "Plasma_NR * Spread_NR",
    "plasma_NA": "Plasma_NA * Spread_NA",
    "plasma_NAM": "Plasma_NAM * Spread_NAM",
    "red_NAD": "Redcell_NAD_rest",
    "white_NAD": "Whitecell_NAD_rest",
    "tissue_NAD": "Tissues_NAD_rest",
    "muscle_NAM": "Plasma_NAM * Muscle_water",
    "muscle_NAD": "Rest_pool * Muscle_water",
}
"""Pools close to those of a fasting person, from which rest is found by waiting."""


def rings(compound: str, amount_mg: float, p: Mapping[str, float], route: str = "oral") -> float:
    """Pyridine rings in a dose; tryptophan counts for those that will be made of it.

    Parameters
    ----------
    compound : a precursor, as a scenario names it
    amount_mg : of the dose [mg]
    p : value of every parameter [cellsim's own units]
    route : "oral" or "IV"

    Returns
    -------
    rings [umol]

    Raises
    ------
    ScenarioError : a compound that is not given by this route, or an amount below 0.

    Source
    ------
    that of the rows ``Molar_*`` and ``Diet_yield``
    """
    if compound not in COMPOUNDS:
        raise ScenarioError(f"'{compound}' is no NAD precursor. Write one of {', '.join(COMPOUNDS)}.")
    if compound not in ROUTES.get(route, {}):
        ways = " or ".join(name for name, compounds in ROUTES.items() if compound in compounds)
        raise ScenarioError(f"{compound} is not given by route = '{route}' here. Write {ways}.")
    if not 0.0 <= amount_mg < inf:
        raise ScenarioError(f"A dose of {compound} needs an amount of 0 mg or more, not {amount_mg} mg.")
    made = p["Diet_yield"] if compound == "tryptophan" else 1.0
    return made * amount_mg * 1e-6 / p[f"Molar_{compound}"]
