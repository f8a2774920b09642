"""What goes into a person: rings in a dose, and the pools of one who is rested and fasted.

The salvage capacity of each tissue is what holds its pool at the fasting plasma level; nothing else is tuned to
hold anything. Where plasma settles follows from what is eaten and excreted.
"""

from collections.abc import Mapping
from math import inf, log

from cellsim.biology.nad.resting import resting_pool
from cellsim.errors import ScenarioError

ORAL = {"NR": "gut_NR", "NMN": "gut_NMN", "NA": "gut_NA", "NAM": "gut_NAM", "NAD": "gut_NMN", "tryptophan": "gut_TRP"}
INTRAVENOUS = {"NMN": "plasma_NMN", "NR": "plasma_NR", "NAD": "plasma_NAD"}
COMPOUNDS = tuple(ORAL)
ROUTES = {"oral": ORAL, "IV": INTRAVENOUS}


def capacities(p: Mapping[str, float]) -> dict[str, float]:
    """The parameters of ``person.DERIVED``, in cellsim's own units, from the rows of the tables."""
    red, white, muscle = (log(2.0) / p[row] for row in ("Redcell_half_life", "Whitecell_half_life", "Rest_half_life"))
    NA, NR, pool = p["Plasma_NA"], p["Plasma_NR"], resting_pool(p)

    def salvage(place: str, flux: float, NAM: float = p["Plasma_NAM"]) -> float:
        return flux * (p[f"{place}_NAMPT_K"] + NAM) / NAM

    def from_NA(cell: str) -> float:
        return p[f"{cell}_NAPRT_Vmax"] * NA / (p[f"{cell}_NAPRT_K"] + NA)

    # What is eaten leaves the liver as MeNAM for the most part, and that says how much NAM it holds.
    eaten = p["Diet_NAM"] + p["Diet_NA"] + p["Diet_NR"] + p["Diet_TRP"]
    NAM_liver = eaten * p["liver_NNMT_Km"] / (p["liver_NNMT_Vmax"] - eaten)
    liver = p["liver_consumers_k"] * p["Liver_NAD_rest"] - p["Diet_TRP"] - p["Diet_NA"]
    cells = white * p["Whitecell_NAD_rest"] - p["white_NRK_k"] * NR
    others = (p["tissue_consumers_k"] + p["tissue_NAD_release_k"] + p["tissue_NR_release_k"]) * p["Tissues_NAD_rest"]
    return {
        "liver_NAMPT_Vmax": salvage("liver", liver, NAM_liver),
        "red_NAMPT_Vmax": salvage("red", max(red * p["Redcell_NAD_rest"] - from_NA("red"), 0.0)),
        "white_NAMPT_Vmax": salvage("white", cells - from_NA("white")),
        "tissue_NAMPT_Vmax": salvage("tissue", others - p["tissue_NAPRT_k"] * NA - p["tissue_NRK_k"] * NR),
        "muscle_NAMPT_Vmax": salvage("muscle", muscle * pool),
        "red_consumers_k": red,
        "white_consumers_k": white,
        "muscle_consumers_k": muscle,
    }


def first_guess(p: Mapping[str, float]) -> dict[str, float]:
    """Pools close to those of a fasting person [umol], from which rest is found by waiting."""
    water, NAM = p["Muscle_water"], p["Plasma_NAM"]
    return {
        "gut_NAM": p["Diet_NAM"] / p["gut_NAM_absorption_k"],
        "gut_NA": p["Diet_NA"] / p["gut_NA_absorption_k"],
        "gut_TRP": p["Diet_TRP"] / p["liver_QPRT_k"],
        "liver_NA": p["Plasma_NA"] * p["Liver_volume"],
        "liver_NAM": NAM * p["Liver_volume"],
        "liver_NAD": p["Liver_NAD_rest"],
        "plasma_NR": p["Plasma_NR"] * p["Spread_NR"],
        "plasma_NA": p["Plasma_NA"] * p["Spread_NA"],
        "plasma_NAM": NAM * p["Spread_NAM"],
        "red_NAD": p["Redcell_NAD_rest"],
        "white_NAD": p["Whitecell_NAD_rest"],
        "tissue_NAD": p["Tissues_NAD_rest"],
        "muscle_NAM": NAM * water,
        "muscle_NAD": resting_pool(p) * water,
    }


def rings(compound: str, amount_mg: float, p: Mapping[str, float], route: str = "oral") -> float:
    """Pyridine rings in a dose [umol]; tryptophan counts for those that will be made of it.

    Raises
    ------
    ScenarioError : a compound that is not given by this route, or an amount below 0.
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
