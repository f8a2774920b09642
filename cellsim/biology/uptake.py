"""Vitamin B3 from the mouth to blood, tissues and urine, and meals from the gut to muscle.

Gut, then microbes and liver, then plasma, then red cells (slow), white cells
(fast) and all other tissues, then urine. A precursor by mouth hardly reaches
the plasma whole: bacteria of the lower gut turn amides into nicotinic acid
(NA), the liver takes NA and NR up as its own NAD and gives back nicotinamide
(NAM), and methylates much of that before it leaves.

Each pool counts only what lies above the fasting, unsupplemented state, in umol
of pyridine rings for the reference body. A saturable step from C0 to C moves
V C/(K + C) - V C0/(K + C0) = V K (C - C0) / ((K + C0) (K + C)) more than at rest. So every
step is "a rate that falls as its source fills, times the source", what is taken
in is exactly what is found later, and an undosed body stays where it is. The
price: the supply that holds the fasting state is whatever it must be, and the
fasting plasma assumed (0.5 umol/L NAM, 0.05 NA) would ask for two to three
times the 230 umol a day that people take in and excrete.

Left out: MeNAM's brake on its own synthesis, NMN and NAD in plasma as states,
a delay in white cells, and whatever muscle gives back to plasma.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf, log

from cellsim.errors import ScenarioError

GUT = ("gut_NMN", "gut_NR", "gut_NAM", "gut_NA", "gut_amides", "gut_lower_NA")
LIVER = ("liver_NA", "liver_NAM", "liver_NAD")
PLASMA = ("plasma_NR", "plasma_NA", "plasma_NAM", "plasma_MeNAM", "plasma_2PY", "plasma_4PY")
BLOOD_CELLS = ("red_NaMN", "red_NAD", "white_NAD")
TISSUES = ("tissue_NAD",)
POOLS = GUT + LIVER + PLASMA + BLOOD_CELLS + TISSUES
LOSSES = ("urine", "feces")
COMPOUNDS = ("NR", "NMN", "NA", "NAM")


@dataclass(frozen=True)
class Way:
    """One way that rings take.

    ``rate`` [1/s] moves what little lies above rest; it is halved when ``half`` [umol] lies there.
    """

    source: str
    target: str
    rate: float
    half: float = inf


def ways(p: Mapping[str, float]) -> tuple[Way, ...]:
    """Every way between two pools, from the rows of ``uptake.toml`` and the fasting plasma of ``nad.toml``."""
    return (*_gut(p), *_liver(p), *_plasma(p), *_cells(p))


def _saturable(source: str, target: str, Vmax: float, K: float, rest: float, volume: float) -> Way:
    """A saturable step out of a volume [L] that holds ``rest`` [umol/L] when nothing was taken."""
    return Way(source, target, Vmax * K / (K + rest) ** 2 / volume, (K + rest) * volume)


def _salvage(source: str, target: str, flux: float, K: float, rest: float, volume: float) -> Way:
    """Salvage of NAM that carries ``flux`` [umol/s] at rest, its capacity following from that."""
    return _saturable(source, target, max(flux, 0.0) * (K + rest) / rest, K, rest, volume)


def _flux(Vmax: float, K: float, concentration: float) -> float:
    return Vmax * concentration / (K + concentration)


def _gut(p: Mapping[str, float]) -> list[Way]:
    down, whole, kept = p["Gut_transit"], p["Liver_NR_escape"], p["Liver_NR_kept"]
    taken, out = p["Gut_absorption_NR"], p["Gut_feces"]
    return [
        Way("gut_NMN", "gut_NR", p["Gut_dephosphorylation"]),
        Way("gut_NMN", "gut_amides", down),
        Way("gut_NR", "gut_amides", down),
        Way("gut_NR", "gut_NAM", p["Gut_hydrolysis_NR"]),
        Way("gut_NR", "liver_NAD", taken * kept),
        Way("gut_NR", "plasma_NR", taken * whole),
        Way("gut_NR", "liver_NAM", taken * (1.0 - kept - whole)),
        Way("gut_NAM", "gut_amides", down),
        Way("gut_NAM", "plasma_NAM", p["Gut_absorption_NAM"]),
        Way("gut_NA", "gut_lower_NA", down),
        Way("gut_NA", "liver_NA", p["Gut_absorption_NA"]),
        # The fasting lower gut holds next to nothing beside what half-saturates the microbes.
        Way("gut_amides", "gut_lower_NA", p["Microbes_Vmax"] / p["Microbes_K"], p["Microbes_K"]),
        Way("gut_amides", "plasma_NAM", p["Gut_absorption_amides"]),
        Way("gut_amides", "feces", out),
        Way("gut_lower_NA", "liver_NA", p["Gut_absorption_lower_NA"]),
        Way("gut_lower_NA", "feces", out),
    ]


def _liver(p: Mapping[str, float]) -> list[Way]:
    volume, NA, NAM = p["Liver_volume"], p["Plasma_NA"], p["Plasma_NAM"]
    salvage = p["Liver_NAD_use"] * p["Liver_NAD_rest"] - _flux(p["Liver_NAPRT_Vmax"], p["Liver_NAPRT_K"], NA)
    return [
        _saturable("liver_NA", "liver_NAD", p["Liver_NAPRT_Vmax"], p["Liver_NAPRT_K"], NA, volume),
        # Nicotinuric acid, which the kidney clears as it comes.
        _saturable("liver_NA", "urine", p["Liver_glycine_Vmax"], p["Liver_glycine_K"], NA, volume),
        Way("liver_NA", "plasma_NA", p["Liver_flow"] / volume),
        Way("plasma_NA", "liver_NA", p["Liver_flow"] / p["Spread_NA"]),
        Way("liver_NAD", "liver_NAM", p["Liver_NAD_use"]),
        _salvage("liver_NAM", "liver_NAD", salvage, p["Liver_salvage_K"], NAM, volume),
        _saturable("liver_NAM", "plasma_MeNAM", p["Liver_NNMT_Vmax"], p["Liver_NNMT_K"], NAM, volume),
        Way("liver_NAM", "plasma_NAM", p["Liver_NAM_exchange"] / volume),
        Way("plasma_NAM", "liver_NAM", p["Liver_NAM_exchange"] / p["Spread_NAM"]),
    ]


def _plasma(p: Mapping[str, float]) -> list[Way]:
    MeNAM, pyridones = p["Spread_MeNAM"], p["Spread_pyridones"]
    return [
        Way("plasma_NAM", "gut_amides", p["Gut_secretion"] / p["Spread_NAM"]),
        Way("plasma_NAM", "urine", p["Kidney_NAM"] / p["Spread_NAM"]),
        Way("plasma_NA", "urine", p["Kidney_NA"] / p["Spread_NA"]),
        Way("plasma_NR", "urine", p["Kidney_NR"] / p["Spread_NR"]),
        Way("plasma_NR", "plasma_NAM", p["Tissues_NR_hydrolysis"] / p["Spread_NR"]),
        Way("plasma_MeNAM", "urine", p["Kidney_MeNAM"] / MeNAM),
        Way("plasma_MeNAM", "plasma_2PY", p["Oxidation_PY2"] / MeNAM),
        Way("plasma_MeNAM", "plasma_4PY", p["Oxidation_PY4"] / MeNAM),
        Way("plasma_2PY", "urine", p["Kidney_PY2"] / pyridones),
        Way("plasma_4PY", "urine", p["Kidney_PY4"] / pyridones),
    ]


def _cells(p: Mapping[str, float]) -> list[Way]:
    """Red cells, white cells and other tissues: each spends its NAD at a first-order rate and gives NAM back."""
    NAM, NA, NR = p["Plasma_NAM"], p["Plasma_NA"], p["Plasma_NR"]
    red, white, tissue = (log(2.0) / p[f"{cells}_half_life"] for cells in ("Redcell", "Whitecell", "Tissues"))
    K, volume = p["Redcell_NAPRT_K"], p["Spread_NA"]
    # What NA and NR do not supply at rest, NAM does.
    red_NAM = red * p["Redcell_NAD_rest"] - _flux(p["Redcell_NAPRT_Vmax"], K, NA)
    white_NAM = (
        white * p["Whitecell_NAD_rest"] - _flux(p["Whitecell_NAPRT_Vmax"], K, NA) - p["Whitecell_NR_uptake"] * NR
    )
    released = p["Tissues_NR_release"]
    others = (tissue + released) * p["Tissues_NAD_rest"] - p["Tissues_NA_uptake"] * NA - p["Tissues_NR_uptake"] * NR
    return [
        _saturable("plasma_NA", "red_NaMN", p["Redcell_NAPRT_Vmax"], K, NA, volume),
        Way("red_NaMN", "red_NAD", p["Redcell_amidation"]),
        _salvage("plasma_NAM", "red_NAD", red_NAM, p["Redcell_salvage_K"], NAM, p["Spread_NAM"]),
        Way("red_NAD", "plasma_NAM", red),
        _saturable("plasma_NA", "white_NAD", p["Whitecell_NAPRT_Vmax"], K, NA, volume),
        _salvage("plasma_NAM", "white_NAD", white_NAM, p["Whitecell_salvage_K"], NAM, p["Spread_NAM"]),
        Way("plasma_NR", "white_NAD", p["Whitecell_NR_uptake"] / p["Spread_NR"]),
        Way("white_NAD", "plasma_NAM", white),
        Way("plasma_NA", "tissue_NAD", p["Tissues_NA_uptake"] / volume),
        Way("plasma_NR", "tissue_NAD", p["Tissues_NR_uptake"] / p["Spread_NR"]),
        _salvage("plasma_NAM", "tissue_NAD", others, p["Tissues_salvage_K"], NAM, p["Spread_NAM"]),
        Way("tissue_NAD", "plasma_NAM", tissue),
        Way("tissue_NAD", "plasma_NR", released),
    ]


def rings(compound: str, amount_mg: float, p: Mapping[str, float]) -> float:
    """Pyridine rings in a dose [umol]: each precursor carries one, whatever it weighs.

    Raises
    ------
    ScenarioError : a compound that is no precursor, or an amount below 0.
    """
    if compound not in COMPOUNDS:
        raise ScenarioError(f"'{compound}' is no NAD precursor taken by mouth. Write one of {', '.join(COMPOUNDS)}.")
    if not 0.0 <= amount_mg < inf:
        raise ScenarioError(f"A dose of {compound} needs an amount of 0 mg or more, not {amount_mg} mg.")
    return amount_mg * 1e-6 / p[f"Molar_{compound}"]


def fed(output: float, p: Mapping[str, float]) -> float:
    """Muscle's signal to take up glucose, from carbohydrate leaving the gut [kg per kg body mass and s].

    1 at the mean output of a protocol with 1.6 g/kg at 0 and at 2 h; it levels off. Source: Flynn2020.
    """
    half, reference = p["Meal_half"], p["Meal_reference"]
    return output / (half + output) * (half + reference) / reference
