"""The constants of the rules, out of the tables. Times are those of a mouse: a person's are stretched as a whole."""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.biology.repair_cells.kinds import KINDS

HOUR = 3600.0  # s
MICRON = 1e-6  # m


class Healers(NamedTuple):
    """Rates are per hour of a mouse; a factor of 1 has half of its effect; lengths are in micrometers."""

    step: float  # [h]
    edge: float  # from one corner of the honeycomb to the next
    slice: float  # length of a segment
    # what people differ in
    repair_speed: float
    woken_share: float
    nad: float  # what NAD+ of satellite cells does to waking and division
    # clocks of cells
    alarm_time: float
    mcp1_time: float
    neutrophil_arrival: float
    neutrophil_life: float
    neutrophil_bite: float
    monocyte_arrival: float
    monocyte_time: float
    m1_life: float
    m1_bite: float
    m1_switch: float
    switch_floor: float
    switch_bites: float
    m2_life: float
    m2_division: float
    regulatory_arrival: float
    regulatory_life: float
    wake: float
    wake_lag: float
    ready: float
    cycle: float
    divide1: float
    divide2: float
    divide3: float
    divide4: float
    division_floor: float
    differentiation: float
    differentiation_floor: float
    homing: float
    myocyte_life: float
    fusion: float
    nuclei_least: float
    nuclei_full: float
    maturation: float
    maturation_floor: float
    stirring: float
    calming: float
    stromal_cycle: float
    stromal1: float
    stromal2: float
    stromal3: float
    stromal4: float
    stromal_life: float
    bites: float  # that a dead segment has
    # how fast cells move, in micrometers per hour, and how surely up a gradient
    neutrophil_speed: float
    macrophage_speed: float
    satellite_speed: float
    stromal_speed: float
    taxis: float
    # what is secreted
    debris_mcp1: float
    debris_hgf: float
    debris_tgfb: float
    neutrophil_secretion: float
    m1_secretion: float
    m2_secretion: float
    regulatory_secretion: float
    stromal_secretion: float
    stromal_wisp1: float
    regulatory_areg: float
    strain_hgf: float
    satellite_secretion: float
    gap_hgf: float
    bare_vegf: float
    # shares of what is secreted, and how much of a factor counts
    axial: float
    cycle_spread: float
    alarmed: float
    neutrophil_alarm: float
    m1_il6: float
    m1_igf1: float
    call: float
    m2_tgfb: float
    m2_vegf: float
    m2_divisions: float
    growth_tnf: float
    tgfb_hold: float
    tnf_hold: float
    tnf_help: float
    unaided: float
    stromal_tgfb: float
    stromal_growth: float
    # matrix and capillaries
    collagen: float
    collagen_time: float
    collagen_bite: float
    vessel_loss: float
    sprouting: float
    perfusion_lag: float


class Founding(NamedTuple):
    """What a sound muscle has, and how factors go in it."""

    residents: tuple[float, ...]  # cells of each kind, in the order of ``KINDS`` [1/mm3]
    capillaries: float  # chance that a corner holds one
    diffusion: float  # of factors [m2/s]
    decay: float  # of factors [1/s]
    stretch: float  # time of a person over that of a mouse


# Fields that stand in another table than that of the cells, and what their rows are called there.
ELSEWHERE = {
    "alarm_time": "IMMUNE_alarm_time",
    "m1_life": "IMMUNE_m1_time",
    "m2_life": "IMMUNE_m2_time",
    "wake_lag": "SATELLITE_lag",
}
HERE = {
    "edge": "Honeycomb_edge", "slice": "Honeycomb_slice", "step": "Honeycomb_step", "bites": "Debris_bites",
    "neutrophil_arrival": "Neutrophils_arrival", "neutrophil_life": "Neutrophils_life",
    "neutrophil_bite": "Neutrophils_bite", "neutrophil_speed": "Neutrophils_speed",
    "neutrophil_secretion": "Neutrophils_secretion", "monocyte_arrival": "Macrophages_arrival",
    "monocyte_time": "Macrophages_monocyte_time", "m1_bite": "Macrophages_bite", "m1_switch": "Macrophages_switch",
    "switch_floor": "Macrophages_switch_floor", "switch_bites": "Macrophages_switch_bites",
    "m2_division": "Macrophages_division", "macrophage_speed": "Macrophages_speed",
    "m1_secretion": "Macrophages_M1_secretion", "m2_secretion": "Macrophages_M2_secretion",
    "regulatory_arrival": "RegulatoryT_arrival", "regulatory_life": "RegulatoryT_life",
    "regulatory_secretion": "RegulatoryT_secretion", "wake": "Myogenic_wake", "ready": "Myogenic_ready",
    "cycle": "Myogenic_cycle",
    "divide1": "Myogenic_divide1", "divide2": "Myogenic_divide2", "divide3": "Myogenic_divide3",
    "divide4": "Myogenic_divide4", "division_floor": "Myogenic_division_floor",
    "differentiation": "Myogenic_differentiation", "differentiation_floor": "Myogenic_differentiation_floor",
    "homing": "Myogenic_homing", "myocyte_life": "Myogenic_myocyte_life", "fusion": "Myogenic_fusion",
    "nuclei_least": "Myogenic_nuclei_least", "nuclei_full": "Myogenic_nuclei_full",
    "maturation_floor": "Myogenic_maturation_floor", "satellite_speed": "Myogenic_speed",
    "satellite_secretion": "Myogenic_secretion", "stirring": "Stromal_stirring", "calming": "Stromal_calming",
    "stromal_cycle": "Stromal_cycle", "stromal1": "Stromal_divide1", "stromal2": "Stromal_divide2",
    "stromal3": "Stromal_divide3", "stromal4": "Stromal_divide4", "stromal_life": "Stromal_life",
    "stromal_speed": "Stromal_speed", "stromal_secretion": "Stromal_secretion", "taxis": "Honeycomb_taxis",
    "debris_mcp1": "Debris_MCP1", "debris_hgf": "Debris_HGF", "debris_tgfb": "Debris_TGFB",
    "bare_vegf": "Debris_VEGF", "gap_hgf": "Debris_gap_HGF", "collagen": "Collagen_laid",
    "collagen_time": "Collagen_time", "collagen_bite": "Collagen_bite", "vessel_loss": "Vessels_loss",
    "sprouting": "Vessels_sprouting", "perfusion_lag": "Vessels_perfusion_lag",
    "axial": "Honeycomb_axial", "cycle_spread": "Honeycomb_cycle_spread", "alarmed": "Honeycomb_alarmed",
    "mcp1_time": "Debris_MCP1_time",
    "neutrophil_alarm": "Neutrophils_alarm_time", "m1_il6": "Macrophages_M1_IL6", "m1_igf1": "Macrophages_M1_IGF1",
    "call": "Macrophages_call", "m2_tgfb": "Macrophages_M2_TGFB", "m2_vegf": "Macrophages_M2_VEGF",
    "m2_divisions": "Macrophages_divisions", "growth_tnf": "Myogenic_growth_TNF", "tnf_help": "Myogenic_TNF_help",
    "unaided": "Myogenic_unaided",
    "stromal_wisp1": "Stromal_WISP1", "regulatory_areg": "RegulatoryT_amphiregulin", "strain_hgf": "Debris_strain_HGF",
    "tgfb_hold": "Myogenic_TGFB_hold",
    "tnf_hold": "Myogenic_TNF_hold", "stromal_tgfb": "Stromal_TGFB", "stromal_growth": "Stromal_growth",
}  # fmt: skip
TIMES = frozenset({
    "step", "alarm_time", "mcp1_time", "neutrophil_alarm", "neutrophil_life", "monocyte_time", "m1_life", "m2_life",
    "regulatory_life", "wake_lag", "ready", "cycle", "myocyte_life", "stromal_cycle", "stromal_life",
    "collagen_time", "perfusion_lag",
})  # fmt: skip
RATES = frozenset({
    "neutrophil_arrival", "neutrophil_bite", "monocyte_arrival", "m1_bite", "m1_switch", "m2_division",
    "regulatory_arrival", "wake", "differentiation", "homing", "fusion", "stirring",
    "calming", "debris_mcp1", "debris_hgf", "debris_tgfb",
    "neutrophil_secretion", "m1_secretion", "m2_secretion", "regulatory_secretion", "stromal_secretion",
    "satellite_secretion", "stromal_wisp1", "regulatory_areg", "strain_hgf", "bare_vegf", "gap_hgf", "collagen",
    "collagen_bite", "sprouting",
})  # fmt: skip
LENGTHS = frozenset({"edge", "slice"})
SPEEDS = frozenset({"neutrophil_speed", "macrophage_speed", "satellite_speed", "stromal_speed"})


def healers(
    p: Mapping[str, float], stretch: float, repair_speed: float = 1.0, woken_share: float = 1.0, nad: float = 1.0,
    neutrophils: float | None = None,
) -> Healers:  # fmt: skip
    """The constants of a person out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter of ``recovery.toml`` and ``repair_cells.toml`` [cellsim's own units]
    stretch : time of this body over that of a mouse, 1 for a mouse [-]
    repair_speed : of clearing, fusing and maturing, relative to a young adult [-]
    woken_share : of satellite cells that damage can wake, relative to a young adult [-]
    nad : what NAD+ of satellite cells does to their waking and division, 1 where it does nothing [-]
    neutrophils : that arrive, relative to a mouse; the row of a person unless given [-]

    Returns
    -------
    all that the rules of this wing take as ``h``

    Source
    ------
    that of the rows ``IMMUNE_*_time``, ``SATELLITE_lag``, ``REPAIR_maturation_time`` and those of this wing
    """
    found = {}
    for field, row in {**HERE, **ELSEWHERE}.items():
        value = p[row]
        if field in TIMES:
            value /= HOUR
        elif field in RATES:
            value *= HOUR
        elif field in LENGTHS:
            value /= MICRON
        elif field in SPEEDS:
            value *= HOUR / MICRON
        found[field] = value
    found["neutrophil_arrival"] *= p["Neutrophils_amplitude"] if neutrophils is None else neutrophils
    quick = max(1.0, stretch / p["Myogenic_stretch"])  # satellite cells wake and divide in people as fast as in mice
    found["wake"], found["wake_lag"], found["cycle"] = (
        quick * found["wake"], found["wake_lag"] / quick, found["cycle"] / quick,
    )  # fmt: skip
    found["maturation"] = p["IMMUNE_stretch"] * HOUR / p["REPAIR_maturation_time"]
    return Healers(repair_speed=repair_speed, woken_share=woken_share, nad=nad, **found)


def segment_volume(p: Mapping[str, float]) -> float:
    """Room that a segment has, with what lies about it.

    Parameters
    ----------
    p : value of every parameter of ``repair_cells.toml`` [cellsim's own units]

    Returns
    -------
    volume [mm3]

    Source
    ------
    none: a hexagon about a fiber, as long as a segment
    """
    return 1.5 * 3.0**0.5 * p["Honeycomb_edge"] ** 2 * p["Honeycomb_slice"] * 1e9


def founding(p: Mapping[str, float]) -> Founding:
    """What a sound muscle has, out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter of ``recovery.toml`` and ``repair_cells.toml`` [cellsim's own units]

    Returns
    -------
    cells, capillaries and the spreading of factors

    Source
    ------
    that of the rows ``Residents_*``, ``Honeycomb_*`` and ``IMMUNE_stretch``
    """
    return Founding(
        residents=tuple(p.get(f"Residents_{kind}", 0.0) for kind in KINDS),
        capillaries=p["Honeycomb_capillaries"],
        diffusion=p["Honeycomb_spread"],
        decay=p["Honeycomb_decay"],
        stretch=p["IMMUNE_stretch"],
    )
