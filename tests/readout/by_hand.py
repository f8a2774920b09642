"""What every observable must be, worked out by hand from the bare state; nothing here asks the read-out itself.

Each row: the unit, a word that its title or its explanation must have, and how it follows from the state now and the
state at rest, before anything was done. The rows of ``FIBER`` give a value for each fiber (fiber,).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from cellsim.biology.exercise.muscles import NAMES as MUSCLES
from cellsim.biology.exercise.muscles import USUAL as LEAD
from cellsim.biology.human_muscle import human_muscle
from tests.readout.raw import Raw, Tissue, value

TABLE = {name: each.value for name, each in human_muscle().rows.items()}
YEAR = 365.25 * 86400.0
FIBER_TYPES = ("I", "IIa", "IIx")


class Row(NamedTuple):
    """One observable: its unit, words that it goes by, and its value now."""

    unit: str
    words: str
    value: Callable[[Raw, Raw], np.ndarray | float]


def _water(species: str, per: float = 1.0) -> Callable[[Raw, Raw], np.ndarray]:
    """Content per litre of fiber water, in umol/L or a thousand of them."""
    return lambda now, rest: now.Y[species] / per


def _fold(species: str) -> Callable[[Raw, Raw], np.ndarray]:
    return lambda now, rest: now.Y[species] / rest.Y[species]


def _spent(species: str, enzyme: str) -> Callable[[Raw, Raw], np.ndarray]:
    """What an enzyme uses up of a species, over the same at rest."""
    return lambda now, rest: now.used(species, enzyme) / rest.used(species, enzyme)


def _cytosol(now: Raw) -> np.ndarray:
    """Share of the fiber's water that is neither nucleus nor matrix."""
    return 1.0 - now.P["Volume_nuc"] - now.P["V_mit"]


def _nad(now: Raw) -> np.ndarray:
    return sum(now.Y[name] for name in ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit"))


def _share(part: str, other: str) -> Callable[[Raw, Raw], np.ndarray]:
    return lambda now, rest: now.Y[part] / (now.Y[part] + now.Y[other])


def _each(now: Raw, row: int) -> dict[str, np.ndarray]:
    """The living organelles of one fiber."""
    alive = slice(int(now.organelles["count"][row]))
    names = ("mass", "damage", "wild", "mutant", "tagged")
    return {name: now.organelles[name][row, alive].astype(float) for name in names}


def _potentials(now: Raw, row: int) -> np.ndarray:
    """Membrane potential of each organelle over that of a sound one: it falls with damage."""
    return 1.0 - now.organelles["thinned"][row] * _each(now, row)["damage"]


def _by_fiber(of: Callable[[Raw, int], float]) -> Callable[[Raw, Raw], np.ndarray]:
    return lambda now, rest: np.array([of(now, row) for row in range(len(now.types))])


def _mean_potential(now: Raw, row: int) -> float:
    mass = _each(now, row)["mass"]
    return float((mass * _potentials(now, row)).sum() / mass.sum())


def _damaged(now: Raw, row: int) -> float:
    organelles = _each(now, row)
    bad = (organelles["tagged"] > 0) | (_potentials(now, row) < TABLE["mito_tagging_potential"])
    return float(organelles["mass"][bad].sum() / organelles["mass"].sum())


def _heteroplasmy(now: Raw, row: int) -> float:
    organelles = _each(now, row)
    return float(organelles["mutant"].sum() / (organelles["wild"].sum() + organelles["mutant"].sum()))


def _content(now: Raw, row: int) -> float:
    return float(_each(now, row)["mass"].sum() * now.organelles["grown"][row] / now.individuals)


def _mitophagy(now: Raw, rest: Raw) -> np.ndarray:
    taken = now.engulfed[-1] - now.engulfed[-1 - 24]  # quarters of an hour: six hours, a quarter of a day
    return taken / 0.25 / _by_fiber(_content)(now, rest)


def _oxidative(now: Raw, rest: Raw) -> np.ndarray:
    """The chain at its fastest, times the ATP that it makes of a pair."""
    made = human_muscle().fiber.reactions["respiration"].stoichiometry["ATP"]
    trained = now.Y["INTRINSIC"] / now.P["Intrinsic_begun"]
    return made * now.P["V_mit"] * now.P["quality"] * trained * now.P["respiration_Vmax"] / 1000.0


def _nampt(now: Raw, rest: Raw) -> np.ndarray:
    """So much enzyme at its fastest, in an hour."""
    return 3600.0 * now.P["NAMPT_Vmax"] * now.P["NAMPT_level"] * now.Y["NAMPT_protein"] / now.P["NAMPT_begun"]


def _blotted(now: Raw) -> np.ndarray:
    """A fifth of a blot is the complexes that answer work, the others are those that hardly do."""
    return TABLE["Ampk_share"] * now.Y["AMPK"] + (1.0 - TABLE["Ampk_share"]) * now.Y["AMPK_gamma1"]


def _driven(now: Raw, rest: Raw) -> np.ndarray:
    """What stays without use, what usual days add, what bouts call for and months leave, over all of it at first."""
    use = TABLE["Program_floor"] + (1.0 - TABLE["Program_floor"]) * now.P["habit_loading"]
    return (use + now.Y["PROGRAM"] + TABLE["Remnant_share"] * now.Y["REMNANT"]) / now.P["Program_begun"]


def _peroxide(now: Raw, rest: Raw) -> np.ndarray:
    """What Complex I lets slip in an hour, in the water of the fiber."""
    slipped = TABLE["Matrix_peroxide"] * now.P["Ros_level"] * now.derived["chain_radicals"]
    return 3600.0 * now.P["V_mit"] * slipped


def _xanthine(now: Raw, rest: Raw) -> np.ndarray:
    """It rises with the square of what AMP deaminase leaves."""
    left = (now.Y["IMP"] / TABLE["Xanthine_K_IMP"]) ** 2
    return now.P["Xanthine_level"] * left / (1.0 + left)


def _flow(now: Raw) -> np.ndarray:
    """Blood through the fiber [1/s]."""
    return now.Y["FLOW"] * TABLE["Oxygen_flow_rest"]


def _carried(now: Raw) -> np.ndarray:
    """Oxygen of the arterial blood that each fiber meets [umol/L]; it follows plasma and red cells over days."""
    return now.P["Oxygen_arterial"]


def _from_the_lungs(now: Raw) -> np.ndarray:
    """Fick's principle: blood leaves the lungs with its arterial content, and comes with what the veins hold."""
    return _flow(now) * (_carried(now) - now.Y["VEIN"] / TABLE["Oxygen_veins"])


def _extracted(now: Raw, rest: Raw) -> np.ndarray:
    """What the last of three equal pieces of the capillary lacks of the arterial content."""
    return 1.0 - now.Y["CAP3"] / (TABLE["Oxygen_capillary"] / 3.0) / _carried(now)


def _mtorc1(now: Raw) -> np.ndarray:
    """Load that is remembered, times a meal as far as insulin and age let it, less what AMPK and want hold down."""
    eaten = np.maximum(now.P["amino_level"] - 1.0, 0.0)
    insulin = now.P["insulin_action"] / (now.P["insulin_action"] + TABLE["Mtorc1_K_insulin"])
    meal = 1.0 + TABLE["Mtorc1_amino"] * insulin * eaten / (eaten + now.P["Mtorc1_K_amino"])
    load = (1.0 + TABLE["Mtorc1_load"] * now.Y["LOAD_MEMORY"]) * now.P["synthesis_able"]
    return load * meal / (1.0 + TABLE["Mtorc1_AMPK"] * np.maximum(now.Y["AMPK"] / now.P["Ampk_gamma3"] - 1.0, 0.0))


FIBER: Mapping[str, Row] = {
    "oxygen_uptake": Row("mmol/L/s", "in the lungs", lambda now, rest: _from_the_lungs(now) / 1000.0),
    "blood_flow": Row("mL/L/min", "flows through", lambda now, rest: _flow(now) * 1000.0 * 60.0),
    "oxygen_extraction": Row("fraction", "give up", _extracted),
    "phosphocreatine": Row("mmol/L", "hosphocreatine", _water("PCr", 1000.0)),
    "atp": Row("mmol/L", "ATP", _water("ATP", 1000.0)),
    "lactate": Row("mmol/L", "actate", _water("LAC", 1000.0)),
    "pi": Row("mmol/L", "phosphate", _water("Pi", 1000.0)),
    "adp": Row("umol/L", "ADP", _water("ADP")),
    "amp": Row("umol/L", "AMP", _water("AMP")),
    "ph": Row("1", "pH of the cytosol", lambda now, rest: now.P["Acid_pH_rest"] - now.Y["ACID"] / now.P["Acid_buffer"]),
    "glycogen": Row("mmol/kg", "lycogen", lambda now, rest: now.Y["GLY"] / 1000.0 * TABLE["Scale_water"]),
    "glycogen_fraction": Row("fraction", "lycogen", _fold("GLY")),
    "nad_total": Row("umol/L", "whole fiber", lambda now, rest: _nad(now)),
    "nad_nuc": Row("umol/L", "nucle", lambda now, rest: now.Y["NAD_nuc"] / now.P["Volume_nuc"]),
    "nad_cyt": Row("umol/L", "cytosol", lambda now, rest: (now.Y["NAD_cyt"] + now.Y["NADH_cyt"]) / _cytosol(now)),
    "nad_mit": Row("umol/L", "matrix", lambda now, rest: (now.Y["NAD_mit"] + now.Y["NADH_mit"]) / now.P["V_mit"]),
    "nmn": Row("umol/L", "mononucleotide", _water("NMN")),
    "nam": Row("umol/L", "icotinamide of the fiber", _water("NAM")),
    "nr": Row("umol/L", "riboside", _water("NR")),
    "naad": Row("umol/L", "dinucleotide", _water("NaAD")),
    "menam": Row("umol/L", "methylnicotinamide", _water("MeNAM")),
    "nadh_fraction_cyt": Row("fraction", "cytosol", _share("NADH_cyt", "NAD_cyt")),
    "nadh_fraction_mit": Row("fraction", "matrix", _share("NADH_mit", "NAD_mit")),
    "ampk": Row("fold", "AMPK", _fold("AMPK")),
    "ampk_p": Row("fold", "phosphorylated at Thr172", lambda now, rest: _blotted(now) / _blotted(rest)),
    "acc_p": Row("fold", "ACC phosphorylated", _water("ACC_P")),
    "pgc1a_mrna": Row("fold", "mRNA", _fold("PGC1A_MRNA")),
    "pgc1a": Row("fold", "PGC-1α protein", _water("PGC1A")),
    "nampt": Row("fold", "NAMPT", lambda now, rest: _nampt(now, rest) / 3600.0 / now.P["NAMPT_Vmax"]),
    "ulk1": Row("fold", "ULK1", _water("ULK1")),
    "glut4": Row("fold", "GLUT4", _water("GLUT4_protein")),
    "mct": Row("fold", "MCT4", _water("MCT_protein")),
    "sirt3": Row("fold", "SIRT3 protein", _water("SIRT3_protein")),
    "vegf": Row("fold", "VEGF", _water("VEGF_protein")),
    "capillaries": Row("fold", "apillaries of a fiber", _water("CAPILLARIES")),
    "mitochondrial_drive": Row("fold", "content is going", _driven),
    "sirt1_flux": Row("fold", "SIRT1", _spent("NAD_nuc", "SIRT1")),
    "sirt3_flux": Row("fold", "SIRT3", _spent("NAD_mit", "SIRT3")),
    "parp_flux": Row("fold", "PARP", _spent("NAD_nuc", "PARP")),
    "mitophagy_flux": Row("fraction/day", "in a day", _mitophagy),
    "mitochondrial_volume": Row("percent", "volume", lambda now, rest: 100.0 * now.P["V_mit"]),
    "mitochondria_count": Row("1", "in a fiber", lambda now, rest: now.organelles["count"].astype(float)),
    "membrane_potential": Row(
        "mV", "potential", lambda now, rest: now.derived["potential_mit"] * _by_fiber(_mean_potential)(now, rest)
    ),
    "heteroplasmy": Row("fraction", "utant", _by_fiber(_heteroplasmy)),
    "damaged_fraction": Row("fraction", "amaged", _by_fiber(_damaged)),
    "oxidative_capacity": Row("mmol/L/s", "ATP", _oxidative),
    "alive": Row("fraction", "have ATP", lambda now, rest: np.where(now.Y["ATP"] < 0.1 * rest.Y["ATP"], 0.0, 1.0)),
    "ros": Row("1", "uperoxide", lambda now, rest: now.Y["ROS"]),
    "nampt_capacity": Row("umol/L/h", "rate of NAMPT", _nampt),
    "peroxide_release": Row("umol/L/h", "Complex I", _peroxide),
    "recruitment": Row("fraction", "called up", lambda now, rest: now.P["recruitment"]),
    "mtorc1": Row("fold", "mTORC1", lambda now, rest: _mtorc1(now) / _mtorc1(rest)),
    "buffer_capacity": Row("fold", "akes up acid", _water("BUFFER")),
    "glycogen_store": Row("fold", "oom for glycogen", _water("STORE")),
    "fiber_area": Row("fold", "Cross-section", _fold("SIZE")),
    "iix_myosin": Row("fraction", "Share", lambda now, rest: now.Y["MYOSIN"]),
    "dna_lesions": Row("1", "DNA", lambda now, rest: now.Y["DNA_lesions"]),
    "oxidized_guanine": Row("1", "8-oxoguanine", lambda now, rest: now.Y["OXIDIZED_GUANINE"]),
    "nox2": Row("fold", "NADPH oxidase", lambda now, rest: now.derived["NOX2"]),
    "xanthine_oxidase": Row("fraction", "anthine", _xanthine),
    "antioxidant_mrna": Row("fold", "mRNA", _fold("ANTIOXIDANT_MRNA")),
    "antioxidants": Row("1", "SOD2", lambda now, rest: now.Y["SOD2"]),
    "hsp70_mrna": Row("fold", "HSP70 mRNA", _fold("HSP_MRNA")),
    "hsp70": Row("fold", "HSP70", _fold("HSP")),
}


def of_group(values: np.ndarray, now: Raw, group: str) -> float:
    """The mean over the fibers of a type, or over all, each by its cross-section; NaN where there are none."""
    mine = np.ones(len(now.types), dtype=bool) if group == "all" else now.types == group
    return float(np.average(values[mine], weights=now.area[mine])) if mine.any() else float("nan")


def _pull(tissue: Tissue) -> np.ndarray:
    """What damage leaves of the force of each fiber."""
    kinds = tissue.kinds
    standing = 1.0 - kinds["dying"] - kinds["gap"] - kinds["new"]
    return (1.0 - kinds["membrane"]) * (1.0 - kinds["sarcomere"]) * standing


def _able(now: Raw) -> np.ndarray:
    """What glycogen, ADP, phosphate and ATP leave of the power of each fiber."""
    bound = now.Y["ATP"] ** 2 / (TABLE["Contraction_K_ATP"] ** 2 + now.Y["ATP"] ** 2)
    return now.derived["able"] * now.derived["power_left"] * bound


def _tissue_force(now: Raw, rest: Raw) -> float:
    """Damage and three kinds of fatigue."""
    fatigue = (1.0 - now.tested.fading[f"{kind}_fatigue"] for kind in ("fast", "slow", "central"))
    return of_group(_pull(now.tested), now, "all") * float(np.prod(list(fatigue)))


def _fresh_force(now: Raw, rest: Raw) -> float:
    """That, and what chemistry leaves against rest: all that a pull must pass."""
    able, rested = (of_group(_able(each), each, "all") for each in (now, rest))
    return _tissue_force(now, rest) * able / rested


def _driven(now: Raw) -> np.ndarray:
    return now.Y["SIZE"] * (1.0 - now.Y["DRIVE_LOST"])


def _lifted(test: str) -> Callable[[Raw, Raw], float]:
    """That of larger fibers, less drive, and what sessions have taught of a test."""

    def found(now: Raw, rest: Raw) -> float:
        taught = 1.0 - np.exp(-now.pools["SESSIONS"] / TABLE[f"Learning_{test}_slow"])
        driven = of_group(_driven(now) / _driven(rest), now, "all")
        return float(_fresh_force(now, rest) * driven * (1.0 + TABLE[f"Learning_{test}"] * taught))

    return found


_force = _lifted("torque")


def _torque(now: Raw, rest: Raw) -> float:
    """Of so many kilograms, of which fibers are lost with age, type II gets thinner, and nerves leave some."""
    passed = (np.clip(now.age_years, 30.0, 80.0) - 30.0) / (72.0 - 30.0)
    lost = {name: (1.0 - TABLE[f"Sarcopenia_{name}"]) * passed**1.4 for name in ("fibers", "area_II", "innervated")}
    thinner = 1.0 - TABLE["Sarcopenia_II_share"] * lost["area_II"]
    aged = (1.0 - lost["fibers"]) * thinner * (1.0 - lost["innervated"])
    per_kg = TABLE["Torque_women"] if now.sex == "female" else TABLE["Torque_men"]
    return _force(now, rest) * 1000.0 * per_kg * now.mass_kg * float(aged)


def _stored(now: Raw, rest: Raw, group: str) -> float:
    """Glycogen of a piece of muscle over that of the same piece at rest, and not the mean of each fiber's share."""
    return of_group(now.Y["GLY"], now, group) / of_group(rest.Y["GLY"], now, group)


def _recovered(now: Raw, rest: Raw) -> float:
    return min(_fresh_force(now, rest), _stored(now, rest, "all"), 1.0)


def _soreness(now: Raw, rest: Raw) -> float:
    young, least = TABLE["AGING_young"] / YEAR, TABLE["AGING_soreness_least"] / YEAR
    older = np.clip((now.age_years - young) / (least - young), 0.0, 1.0)
    return min(1.0, (1.0 - (1.0 - TABLE["AGING_soreness"]) * older) * now.tissue.wave.soreness)


def _force_of(muscle: str) -> Callable[[Raw, Raw], float]:
    """Of a muscle whose fibers count alike; of the one that is simulated, by the area of its fibers."""

    def found(now: Raw, rest: Raw) -> float:
        if muscle == LEAD:
            return _tissue_force(now, rest)
        if muscle not in now.others:
            return 1.0
        tested = now.others[muscle][1]
        fatigue = (1.0 - tested.fading[f"{kind}_fatigue"] for kind in ("fast", "slow", "central"))
        return float(np.mean(_pull(tested))) * float(np.prod(list(fatigue)))

    return found


def _soreness_of(muscle: str) -> Callable[[Raw, Raw], float]:
    def found(now: Raw, rest: Raw) -> float:
        if muscle == LEAD:
            return _soreness(now, rest)
        if muscle not in now.others:
            return 0.0
        return _soreness(replace(now, tissue=now.others[muscle][0]), rest)

    return found


def _sorest(now: Raw, rest: Raw) -> float:
    return max(_soreness_of(muscle)(now, rest) for muscle in (LEAD, *now.others))


def _enzyme(now: Raw, rest: Raw) -> float:
    """What every muscle has let go."""
    others = sum(tissue.wave.plasma for tissue, _ in now.others.values())
    return TABLE["CK_rest"] + now.tissue.wave.plasma + others


def _satellites(now: Raw, rest: Raw) -> float:
    wave = now.tissue.wave
    woken = wave.waking + wave.first + wave.second + wave.third + wave.stopped
    return wave.quiescent + TABLE["SATELLITE_detection"] * woken


MUSCLE: Mapping[str, Row] = {
    "force": Row("fraction", "orce", _force),
    "fresh_force": Row("fraction", "of that size", _fresh_force),
    "tissue_force": Row("fraction", "chemistry", _tissue_force),
    "torque": Row("N m", "knee extensors", _torque),
    "leg_press": Row("fold", "eaviest leg press", _lifted("press")),
    "leg_extension": Row("fold", "eaviest leg extension", _lifted("extension")),
    "protein_synthesis": Row(
        "fold",
        "muscle protein",
        lambda now, rest: 1.0 + now.tissue.fading["synthesis_fall"] - now.tissue.fading["synthesis_rise"],
    ),
    "recovered": Row("fraction", "lesser of force for its size and glycogen", _recovered),
    "soreness": Row("fraction", "oreness", _soreness),
    "satellite_cells": Row("fold", "atellite cells", _satellites),
    "macrophages_m1": Row("fold", "M1", lambda now, rest: 1.0 + now.tissue.wave.m1),
    "macrophages_m2": Row("fold", "M2", lambda now, rest: 1.0 + now.tissue.wave.m2),
    "calpain_activity": Row("fold", "calpain", lambda now, rest: 1.0 + now.tissue.wave.calpain),
}


def _plasma(name: str, spread: str) -> Callable[[Raw, Raw], float]:
    """Pool over the water that it spreads in; both scale with the body, so the reference body will do."""
    return lambda now, rest: now.pools[f"plasma_{name}"] / TABLE[f"Spread_{spread}"]


def _blood(*pools: str) -> Callable[[Raw, Raw], float]:
    return lambda now, rest: sum(now.pools[each] for each in pools) / TABLE["Redcell_blood"]


def _urine(name: str) -> Callable[[Raw, Raw], float]:
    """Of this person, who is so much heavier than the reference."""
    return lambda now, rest: now.pools[f"urine_{name}"] * now.mass_kg / TABLE["Reference_mass"]


def _per_kg(now: Raw, litres_s: float) -> float:
    """mL per kg and minute of so many litres of oxygen a second."""
    return litres_s * 1000.0 * 60.0 / now.mass_kg


def _oxygen(now: Raw, rest: Raw) -> float:
    elsewhere = TABLE["Work_oxygen_elsewhere"] * now.mass_kg
    elsewhere += now.moving * max(TABLE["Work_unloaded"] - elsewhere, 0.0)
    fibers = now.part * of_group(_from_the_lungs(now), now, "all")
    fibers += (1.0 - now.part) * of_group(_from_the_lungs(rest), rest, "all")
    return _per_kg(now, elsewhere + fibers * now.active_muscle_l / TABLE["Scale_gas"])


def _delivered(now: Raw, rest: Raw) -> float:
    """Watts of so much ATP, by what type I spends on a joule."""
    return now.part * now.delivered * now.active_muscle_l / TABLE["Work_ATP_cost"]


def _fuel(pool: str, volume: str, per: float = 1000.0) -> Callable[[Raw, Raw], float]:
    """Pool of the reference body over the water that it spreads in."""
    return lambda now, rest: now.pools[pool] / TABLE[volume] / per


def _gases(now: Raw) -> tuple[float, float]:
    """Carbon dioxide and oxygen [umol/s] of what the whole person burns: of each step, what its equation says."""
    network = human_muscle().person
    known = {**human_muscle().values, **now.pools, **now.inputs}
    for name, each in network.definitions.items():
        known[name] = value(each.formula, known)
    carbon_dioxide = oxygen = 0.0
    for each in network.reactions.values():
        rate = float(value(each.formula, known)) * now.mass_kg / TABLE["Reference_mass"]
        carbon_dioxide += each.stoichiometry.get("carbon_dioxide", 0.0) * rate
        oxygen += each.stoichiometry.get("electrons", 0.0) * rate / 2.0
    pyruvate, fat = (
        of_group(now.derived[name], now, "all") * now.active_muscle_l for name in ("pyruvate_rate", "fat_rate")
    )
    return carbon_dioxide + 3.0 * pyruvate + 16.0 / 46.0 * fat, oxygen + 3.0 * pyruvate + fat / 2.0


def _burning(now: Raw) -> float:
    carbon_dioxide, oxygen = _gases(now)
    return carbon_dioxide / oxygen


def _left(now: Raw) -> float:
    """Bicarbonate that goes with the lactate of blood: less by its rise beyond some tenths, ever less so [umol/L]."""
    rise = now.pools["blood_LAC"] / TABLE["Lactate_volume"] - TABLE["Lactate_blood_rest"] - TABLE["Bicarbonate_spared"]
    return TABLE["Bicarbonate_rest"] * np.exp(-TABLE["Bicarbonate_share"] * max(rise, 0.0) / TABLE["Bicarbonate_rest"])


def _out(now: Raw, rest: Raw) -> float:
    """Of what is burnt, and out of bicarbonate."""
    over = now.pools["bicarbonate"] - _left(now) * TABLE["Bicarbonate_volume"]
    passes = TABLE["bicarbonate_buffering_tau"] if over > 0.0 else TABLE["bicarbonate_buffering_back"]
    freed = over / passes * now.mass_kg / TABLE["Reference_mass"]
    return _oxygen(now, rest) * _burning(now) + _per_kg(now, freed / TABLE["Scale_gas"])


def _ratio(now: Raw, rest: Raw) -> float:
    return _out(now, rest) / _oxygen(now, rest)


def _burnt(oxygen: float, carbon_dioxide: float) -> Callable[[Raw, Raw], float]:
    """Grams a minute, by Frayn's factors for liters of either gas."""

    def grams(now: Raw, rest: Raw) -> float:
        breathed = _oxygen(now, rest) * now.mass_kg / 1000.0
        return oxygen * breathed + carbon_dioxide * breathed * _burning(now)

    return grams


def _liver(now: Raw, rest: Raw) -> float:
    """Of this person [g]."""
    return now.pools["liver_glycogen"] * TABLE["Molar_glucose"] * 1000.0 * now.mass_kg / TABLE["Reference_mass"]


def _blood_volume(now: Raw) -> float:
    """Plasma and red cells, each so many times what untrained men have, over what these have of both."""
    plasma, red = TABLE["Blood_volume_plasma"], TABLE["Blood_volume_red"]
    return (now.pools["PLASMA"] * plasma + now.pools["RED_CELLS"] * red) / (plasma + red)


def _stroke(now: Raw, rest: Raw) -> float:
    thinner = _blood_volume(now) / now.pools["RED_CELLS"]
    filled = _blood_volume(now) ** TABLE["Stroke_blood"] * thinner ** TABLE["Stroke_viscosity"]
    return now.pools["HEART"] * filled


def _beating(now: Raw, rest: Raw) -> float:
    """As far from rest to the greatest as oxygen is, beaten less often where a beat brings more of it."""
    slow, fast = now.heart_rates
    still = replace(rest, mass_kg=now.mass_kg)
    lying = _oxygen(still, still)
    share = (_oxygen(now, rest) - lying) / (now.vo2max - lying)
    return min((slow + share * (fast - slow)) / _brought(now, rest), fast)


def _brought(now: Raw, rest: Raw) -> float:
    """Oxygen with a beat, over the start."""
    return _stroke(now, rest) * now.pools["RED_CELLS"] / _blood_volume(now) / now.inputs["oxygen_at_start"]


BODY: Mapping[str, Row] = {
    "oxygen_delivery": Row("fold", "reatest delivery", _brought),
    "heart_rate": Row("bpm", "eart rate", _beating),
    "plasma_volume": Row("fold", "lasma volume", lambda now, rest: now.pools["PLASMA"]),
    "red_cell_volume": Row("fold", "red cells", lambda now, rest: now.pools["RED_CELLS"]),
    "stroke_volume": Row("fold", "troke volume", _stroke),
    "hemoglobin_blood": Row("fold", "emoglobin", lambda now, rest: now.pools["RED_CELLS"] / _blood_volume(now)),
    "glucose_blood": Row("mmol/L", "lucose of plasma", _fuel("plasma_glucose", "Glucose_volume")),
    "insulin": Row("pmol/L", "nsulin of plasma", _fuel("plasma_insulin", "Insulin_volume", 1e-6)),
    "ffa": Row("mmol/L", "ree fatty acids", _fuel("plasma_FFA", "FFA_volume")),
    "ketones": Row("mmol/L", "ydroxybutyrate", _fuel("plasma_ketones", "Ketone_volume")),
    "liver_glycogen": Row("g", "of the liver", _liver),
    "bicarbonate_blood": Row("mmol/L", "icarbonate of blood", _fuel("bicarbonate", "Bicarbonate_volume")),
    "vco2": Row("mL/kg/minute", "breathes out", _out),
    "rer": Row("1", "over oxygen", _ratio),
    "fat_use": Row("g/minute", "at burnt", _burnt(1.67, -1.67)),
    "carbohydrate_use": Row("g/minute", "arbohydrate burnt", _burnt(-3.21, 4.55)),
    "nad_blood": Row("umol/L", "whole blood", _blood("red_NAD", "white_NAD")),
    "nad_pbmc": Row("umol/L", "mononuclear", _blood("white_NAD")),
    "namn_blood": Row("umol/L", "NaMN and NaAD", _blood("red_NaAD", "white_NaAD")),
    "nad_plasma": Row("umol/L", "NAD⁺ of plasma", _plasma("NAD", "NAD")),
    "nam_plasma": Row("umol/L", "nicotinamide", _plasma("NAM", "NAM")),
    "nr_plasma": Row("umol/L", "riboside of plasma", _plasma("NR", "NR")),
    "nmn_plasma": Row("umol/L", "mononucleotide of plasma", _plasma("NMN", "NAD")),
    "na_plasma": Row("umol/L", "nicotinic acid", _plasma("NA", "NA")),
    "menam_plasma": Row("umol/L", "methylnicotinamide of plasma", _plasma("MeNAM", "MeNAM")),
    "py2_plasma": Row("umol/L", "N-methyl-2-pyridone", _plasma("PY2", "pyridones")),
    "py4_plasma": Row("umol/L", "N-methyl-4-pyridone", _plasma("PY4", "pyridones")),
    "menam_urine": Row("umol", "methylnicotinamide excreted", _urine("MeNAM")),
    "py2_urine": Row("umol", "2PY excreted", _urine("PY2")),
    "py4_urine": Row("umol", "4PY excreted", _urine("PY4")),
    "lactate_blood": Row(
        "mmol/L", "actate of blood", lambda now, rest: now.pools["blood_LAC"] / TABLE["Lactate_volume"] / 1000.0
    ),
    "ck": Row("U/L", "reatine kinase", _enzyme),
    "soreness_anywhere": Row("fraction", "sorest", _sorest),
    **{f"force_{each.replace(' ', '_')}": Row("fraction", each, _force_of(each)) for each in MUSCLES},
    **{f"soreness_{each.replace(' ', '_')}": Row("fraction", each, _soreness_of(each)) for each in MUSCLES},
    "vo2": Row("mL/kg/min", "Oxygen uptake", _oxygen),
    "power_asked": Row("W", "asks", lambda now, rest: now.asked * now.part * now.wmax_w),
    "work": Row("kJ", "since the start", lambda now, rest: now.worked_s * now.wmax_w / 1000.0),
    "power_delivered": Row("W", "gives", _delivered),
}
KINDS: Mapping[str, Mapping[str, Row]] = {"fiber": FIBER, "muscle": MUSCLE, "body": BODY}


def expected(now: Raw, rest: Raw) -> dict[str, dict[str, float]]:
    """Every observable by group, from the state now and at rest."""
    each = {name: row.value(now, rest) for name, row in FIBER.items()}
    found = {
        group: {name: of_group(values, now, group) for name, values in each.items()} for group in ("all", *FIBER_TYPES)
    }
    for group in found:
        found[group]["glycogen_fraction"] = _stored(now, rest, group)
        ampk, blot = ([of(each) for each in (now, rest)] for of in (lambda each: each.Y["AMPK"], _blotted))
        found[group] |= {name: of_group(a, now, group) / of_group(b, now, group)
                         for name, (a, b) in (("ampk", ampk), ("ampk_p", blot))}  # fmt: skip
    found["all"] |= {name: row.value(now, rest) for name, row in MUSCLE.items()}
    return found | {"body": {name: row.value(now, rest) for name, row in BODY.items()}}
