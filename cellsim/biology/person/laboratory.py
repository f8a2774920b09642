"""The tests of a laboratory: what each measures, and how far two readings of one and the same person differ."""

from collections.abc import Mapping
from math import exp, inf, log, sqrt
from typing import NamedTuple

from cellsim.biology.person.assays import Draw
from cellsim.biology.person.scales import NRS_MOST, VAS_MM
from cellsim.language.parameters import Parameter


class Quantity(NamedTuple):
    """One number that a test gives: its name, its unit, how it is called, and the row of its error, if it has one.

    ``most`` is the end of its scale, beyond which nothing can be read.
    """

    name: str
    unit: str
    title: str
    error: str = ""
    most: float = inf


class LaboratoryTest(NamedTuple):
    """A test: its name, its protocol in words, what it gives, and the power that it asks for unless one is written."""

    name: str
    says: str
    quantities: tuple[Quantity, ...]
    power: float | None = None  # share of Wmax; None where the protocol has its own powers


RAMP = LaboratoryTest(
    "ramp test",
    "3 min at 20 W, then 10 W/min more until the power can no longer be met; oxygen uptake as the highest mean "
    "of 30 s, threshold where carbon dioxide over oxygen turns upward, of means over 15 s",
    (
        Quantity("vo2max", "mL/kg/min", "VO2max", "LabErgometer_vo2max"),
        Quantity("wmax", "W", "Wmax, ramp of 10 W/min", "LabErgometer_wmax"),
        Quantity("gas_threshold", "mL/kg/min", "Threshold of gas exchange", "LabErgometer_gas_threshold"),
        Quantity("gas_threshold_power", "W", "Power at that threshold", "LabErgometer_gas_threshold"),
        Quantity("rer_highest", "1", "Highest exchange ratio"),
        Quantity("ramp_lactate", "mmol/L", "Blood lactate as the ramp ends", "LabBlood_lactate"),
    ),
)
LOAD = LaboratoryTest(
    "constant load",
    "3 min at 20 W, then one power until it can no longer be met, an hour at most",
    (
        Quantity("time_to_exhaustion", "s", "Time to exhaustion", "LabErgometer_time"),
        Quantity("vo2_end", "mL/kg/min", "Oxygen uptake of the last 30 s", "LabErgometer_vo2max"),
        Quantity("load_lactate", "mmol/L", "Blood lactate at the end", "LabBlood_lactate"),
    ),
    0.9,
)
CRITICAL = LaboratoryTest(
    "critical power test",
    "four constant loads, each on a rested muscle, chosen to exhaust in 2.5, 5, 8 and 12 min; power over 1/time",
    (
        Quantity("critical_power", "W", "Critical power", "LabErgometer_critical"),
        Quantity("w_prime", "kJ", "Work above critical power", "LabErgometer_w_prime"),
    ),
)
ALL_OUT = LaboratoryTest(
    "all-out test",
    "3 min at 20 W, then 3 min of all that there is; the end power is the mean of the last 30 s",
    (
        Quantity("end_power", "W", "End power", "LabErgometer_end_power"),
        Quantity("work_above_end", "kJ", "Work above end power", "LabErgometer_above_end"),
        Quantity("peak_power", "W", "Peak power", "LabErgometer_wmax"),
    ),
)
LADDER = LaboratoryTest(
    "lactate ladder",
    "steps of 5 min from 50 W, 25 W higher each, until one cannot be completed; blood is taken as each step ends",
    (
        Quantity("lactate_threshold", "W", "Lactate threshold, 0.5 mmol/L above baseline", "LabErgometer_threshold"),
        Quantity("lactate_rise", "W", "Lactate 1 mmol/L above baseline", "LabErgometer_threshold"),
        Quantity("lactate_farthest", "W", "Lactate threshold, Dmax", "LabErgometer_threshold"),
        Quantity("lactate_onset", "W", "Onset of lactate accumulation, 4 mmol/L", "LabErgometer_threshold"),
        Quantity("ladder_lactate", "mmol/L", "Blood lactate after the last step", "LabBlood_lactate"),
    ),
)
SPECTRA = LaboratoryTest(
    "PCr recovery",
    "6 min at a power, then 5 min of rest; phosphorus spectra every 2 s, an exponential through phosphocreatine",
    (
        Quantity("pcr_half_time", "s", "Half-time of phosphocreatine", "LabSpectra_recovery"),
        Quantity("oxidative_capacity_31p", "mmol/L/s", "Oxidative capacity by 31P", "LabSpectra_recovery"),
        Quantity("pcr_end", "mmol/L", "Phosphocreatine as work ends", "LabSpectra_content"),
        Quantity("ph_lowest", "1", "Lowest pH"),
    ),
    0.4,
)
OCCLUSIONS = LaboratoryTest(
    "NIRS recovery",
    "2 min at a power, then 17 short occlusions over 5 min; an exponential through oxygen uptake of the muscle",
    (Quantity("nirs_time_constant", "s", "Time constant of muscle oxygen uptake", "LabNirs_recovery"),),
    0.4,
)
CHAMBER = LaboratoryTest(
    "respirometry",
    "permeabilized fibers at 37 degrees and 250 umol/L of oxygen and more: without ADP, with 5 mmol/L of ADP and "
    "NADH-linked fuel, with electrons to the quinones beside it, and uncoupled",
    (
        Quantity("respiration_leak", "pmol/s/mg", "Leak respiration", "LabChamber_respiration"),
        Quantity("respiration_oxphos_1", "pmol/s/mg", "OXPHOS, Complex I", "LabChamber_respiration"),
        Quantity("respiration_oxphos_12", "pmol/s/mg", "OXPHOS, Complexes I and II", "LabChamber_respiration"),
        Quantity("respiration_ets", "pmol/s/mg", "Electron transfer, uncoupled", "LabChamber_respiration"),
    ),
)
PEROXIDE = LaboratoryTest(
    "peroxide",
    "permeabilized fibers with fuel and no ADP, then with 5 mmol/L of it: peroxide of the chain",
    (
        Quantity("peroxide_leak", "pmol/s/mg", "Peroxide without ADP", "LabChamber_peroxide"),
        Quantity("peroxide_oxphos", "pmol/s/mg", "Peroxide with ADP", "LabChamber_peroxide"),
    ),
)
DYE = LaboratoryTest(
    "membrane potential",
    "a cation dye that gathers in the matrix by Nernst's law, over what is left of it without potential",
    (Quantity("dye_ratio", "1", "Dye in matrix over medium", "LabChamber_dye"),),
)
CLAMP = LaboratoryTest(
    "glucose clamp",
    "1 mU/kg/min of insulin for 2 hours, twice that in the first 10 min, and glucose as it takes to hold blood at "
    "5 mmol/L; read over the last 40 min",
    (
        Quantity("m_value", "mg/kg/min", "Glucose used in a clamp, M value", "LabClamp_disposal"),
        Quantity("clamp_insulin", "pmol/L", "Insulin in a clamp", "LabClamp_insulin"),
        Quantity("clamp_glucose", "mmol/L", "Blood glucose in a clamp"),
    ),
)
SORE = LaboratoryTest(
    "soreness",
    "a mark on a line of 100 mm, from no soreness to the worst imaginable, for the muscle that is sorest",
    (Quantity("soreness_vas", "mm", "Soreness of the sorest muscle, VAS", "LabField_soreness", VAS_MM),),
)
JUMP = LaboratoryTest(
    "jump",
    "one countermovement jump with the hands on the hips; height over that of the same person at rest",
    (Quantity("jump_height", "percent", "Countermovement jump, of rested", "LabField_jump"),),
)
REACH = LaboratoryTest(
    "range of motion",
    "a goniometer at one elbow: how far it goes from bent to stretched, by its own muscles",
    (Quantity("elbow_range", "degree", "Range of the elbow", "LabField_range"),),
)
RATED = LaboratoryTest(
    "fatigue",
    "one rating from 0, not fatigued at all, to 10, total fatigue",
    (Quantity("fatigue_rating", "1", "Fatigue as it is felt, of 10", "LabField_fatigue", NRS_MOST),),
)
VARIABILITY = LaboratoryTest(
    "heart rate variability",
    "five minutes of lying still: logarithm of the root mean square of successive differences of beats, in ms",
    (Quantity("ln_rmssd", "1", "ln RMSSD", "LabField_ln_rmssd"),),
)
PERFORMANCE = frozenset(each.name for each in (RAMP, LOAD, CRITICAL, ALL_OUT, LADDER))
"""Tests of what a person can do."""
TESTS = (
    RAMP, LOAD, CRITICAL, ALL_OUT, LADDER, SPECTRA, OCCLUSIONS, CHAMBER, PEROXIDE, DYE, CLAMP, SORE, JUMP, REACH, RATED,
    VARIABILITY,
)  # fmt: skip
BY_NAME = {each.name: each for each in TESTS}
SAMPLE_ERRORS = {
    "biopsy": {
        "glycogen": "LabBiopsy_glycogen",
        "lactate": "LabBiopsy_metabolite",
        "phosphocreatine": "LabBiopsy_metabolite",
        "atp": "LabBiopsy_metabolite",
    },
    "blood sample": {"nad_blood": "BloodAssay_within", "ck": "LabBlood_creatine_kinase"},
}
"""Rows of the errors of what a biopsy or a sample of blood gives, as far as there are such, by name of the number."""


def jump_height(force: float, p: Mapping[str, float]) -> float:
    """How high a countermovement jump goes, over that of the rested person: elastic recoil keeps much of it.

    Parameters
    ----------
    force : of the legs, over rest [fraction]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    height over that at rest [fraction]

    Source
    ------
    that of the row ``Jump_share``
    """
    return max(0.0, 1.0 - p["Jump_share"] * (1.0 - force))


def elbow_range(force: float, soreness: float, p: Mapping[str, float]) -> float:
    """How far an elbow goes: less where its flexors are broken, and less where they hurt.

    Parameters
    ----------
    force : that damage leaves of the elbow flexors, over rest [fraction]
    soreness : of them, from 0 to 1 [-]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    range [degree]

    Source
    ------
    that of the rows ``ElbowRange_*``
    """
    lost = p["ElbowRange_damage"] * (1.0 - force) + p["ElbowRange_soreness"] * soreness
    return max(0.0, p["ElbowRange_rest"] - lost)


def fatigue_rating(tiredness: float, soreness: float, p: Mapping[str, float]) -> float:
    """How fatigued somebody says they are.

    Parameters
    ----------
    tiredness : force that fatigue takes from the muscle that is most tired [fraction]
    soreness : of the muscle that is sorest, from 0 to 1 [-]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    rating from 0 to 10 [-]

    Source
    ------
    that of the rows ``FatigueFelt_*``; Micklewright2017 for the scale
    """
    return NRS_MOST * min(1.0, tiredness / p["FatigueFelt_whole"] + p["FatigueFelt_soreness"] * soreness)


def ln_rmssd(tiredness: float, p: Mapping[str, float]) -> float:
    """Vagal heart rate variability at rest.

    Parameters
    ----------
    tiredness : force that slow and central fatigue take from all muscle, each as it weighs [fraction]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    natural logarithm of RMSSD in ms [-]

    Source
    ------
    that of the rows ``HeartVariability_*``
    """
    return max(0.0, p["HeartVariability_rest"] - p["HeartVariability_fall"] * tiredness)


def misread(value: float, cv: float, draw: Draw, what: str) -> float:
    """What a laboratory reports of a number, with a lognormal error of mean one.

    Parameters
    ----------
    value : what is truly there [any unit]
    cv : coefficient of variation between two readings of it [-]
    draw : a standard normal number for what it decides, by name
    what : it is

    Returns
    -------
    what is reported [same unit]

    Source
    ------
    that of the rows ``LabErgometer_*``, ``LabBlood_*``, ``LabSpectra_*``, ``LabNirs_*``, ``LabChamber_*``,
    ``LabClamp_*``, ``LabField_*`` and ``LabBiopsy_*``
    """
    sigma = sqrt(log(1.0 + cv * cv))
    return value * exp(sigma * draw(what) - 0.5 * sigma * sigma)


def errors(rows: Mapping[str, Parameter]) -> dict[str, float]:
    """The error of every number that a test or a sample gives.

    Parameters
    ----------
    rows : of a model

    Returns
    -------
    coefficients of variation by the name of the number [-]

    Source
    ------
    that of the rows ``LabErgometer_*``, ``LabBlood_*``, ``LabSpectra_*``, ``LabNirs_*``, ``LabChamber_*``,
    ``LabClamp_*``, ``LabField_*`` and ``LabBiopsy_*``
    """
    named = {each.name: each.error for test in TESTS for each in test.quantities if each.error}
    for each in SAMPLE_ERRORS.values():
        named |= each
    return {name: rows[row].value for name, row in named.items() if row in rows}
