"""Rates that follow from the resting fiber: what has no row of its own.

The tables name the resting pools, the half-life of NAD(H) and each consumer's
share of its turnover. Every Vmax below is what makes those numbers consistent,
so that no Vmax of the NAD+ network is a free parameter.
"""

from collections.abc import Mapping
from math import exp, log

from cellsim.errors import ParameterError

DERIVED = {
    "Rest_NAM": "umol/L",
    "Rest_MeNAM": "umol/L",
    "Rest_NR": "umol/L",
    "Binding_sites_cyt": "umol/L",
    "Binding_sites_mit": "umol/L",
    "NAMPT_Vmax": "umol/L/s",
    "NMNAT1_Vmax": "umol/L/s",
    "NMNAT2_Vmax": "umol/L/s",
    "NMNAT3_Vmax": "umol/L/s",
    "SLC25A51_Vmax": "umol/L/s",
    "NAD_return_k": "1/s",
    "PARP_Vmax": "umol/L/s",
    "SIRT1_Vmax": "umol/L/s",
    "SIRT2_Vmax": "umol/L/s",
    "SIRT3_Vmax": "umol/L/s",
    "SIRT4_Vmax": "umol/L/s",
    "SIRT5_Vmax": "umol/L/s",
    "CD38_Vmax": "umol/L/s",
    "NAD_hydrolysis_Vmax": "umol/L/s",
    "NAD_overflow_Vmax": "umol/L/s",
    "NAD_release_k": "1/s",
    "NNMT_Vmax": "umol/L/s",
    "NRK_Vmax": "umol/L/s",
    "NT5_Vmax": "umol/L/s",
    "PNP_Vmax": "umol/L/s",
    "QPRT_Vmax": "umol/L/s",
    "NADSYN_Vmax": "umol/L/s",
    "NADK_Vmax": "umol/L/s",
    "PRPP_synthetase_Vmax": "umol/L/s",
    "PRPP_other_use_Vmax": "umol/L/s",
    "Pgc1a_SIRT1_rest": "1",
    "Sod2_SIRT3_rest": "1",
    "Lesions_PARP_rest": "1",
    "Ros_forward": "1",
    "Ros_backward": "1",
    "NNT_back": "1",
    "NNT_k": "1/s",
    "IDH2_Vmax": "umol/L/s",
    "glutathione_reductase_Vmax": "umol/L/s",
}
MATRIX_SIRTUINS = ("SIRT3", "SIRT4", "SIRT5")
CONSUMERS = ("PARP", "SIRT1", "SIRT2", *MATRIX_SIRTUINS, "CD38", "hydrolysis", "overflow")


def _share(substrate: float, K: float) -> float:
    return substrate / (K + substrate)


def _sites(total: float, free: float, Kd: float) -> float:
    """Binding sites that leave this much free."""
    return (total - free) * (Kd + free) / free


def resting_pool(p: Mapping[str, float]) -> float:
    """NAD(H) of the whole reference fiber [umol/L of fiber water]."""
    return p["Rest_NAD_cyt"] * (1.0 - p["Rest_mitochondria"]) + p["Rest_NAD_mit"] * p["Rest_mitochondria"]


def _one_share(substrate: float, Km: float, other: float, K_other: float) -> float:
    """The share of an enzyme that one of two competing substrates has bound."""
    return substrate / (Km * (1.0 + other / K_other) + substrate)


def derived_rates(p: Mapping[str, float]) -> dict[str, float]:
    """The parameters listed in ``DERIVED``, in cellsim's own units, from the rows of the tables."""
    turnover = resting_pool(p) * log(2.0) / p["Rest_half_life"]
    spent = {name: turnover * p[f"Share_{name}"] for name in (*CONSUMERS, "release")}
    free, NMN, PRPP = p["Rest_free_cyt"], p["Rest_NMN"], p["Rest_PRPP"]
    atp = {name: _share(p["Creatine_adenylate"], p[f"{name}_Km_ATP"]) for name in ("NAMPT", "NRK", "NADSYN", "NADK")}
    CD38 = spent["CD38"] / _one_share(free, p["CD38_Km"], NMN, p["CD38_Km_NMN"])

    # What enters is given; salvage makes the rest, and nicotinamide follows from the balance of rings.
    acid = p["NA_crossing_k"] * p["Plasma_NA"] + p["QPRT_rest"]
    NT5, lost = p["NT5_rest"], CD38 * p["CD38_NMN_kcat_ratio"] * _one_share(NMN, p["CD38_Km_NMN"], free, p["CD38_Km"])
    NR = (p["NR_crossing_k"] * p["Plasma_NR"] + NT5) / (p["NR_crossing_k"] + p["NRK_rate"] * (1.0 + p["PNP_ratio"]))
    NRK = p["NRK_rate"] * NR
    from_NMN = turnover - acid
    salvage = from_NMN + NT5 + lost - NRK
    entered = acid + p["NR_crossing_k"] * (p["Plasma_NR"] - NR) - spent["release"]
    NAM = (p["NAM_crossing_k"] * p["Plasma_NAM"] + entered) / (p["NAM_crossing_k"] + p["NNMT_rate"])
    if NAM <= 0.0:
        raise ParameterError(
            f"A fiber that lets {spent['release'] * 3600:.3g} umol/L of NAD+ go each hour takes up less nicotinamide "
            "than it needs to rest. Lower Share_release, or raise NAM_crossing_k or Plasma_NAM."
        )
    MeNAM = p["Plasma_MeNAM"] + p["NNMT_rate"] * NAM / p["MeNAM_crossing_k"]

    supply = salvage / p["Share_PRPP"]
    other = supply - salvage - acid
    return {
        "Rest_NAM": NAM,
        "Rest_MeNAM": MeNAM,
        "Rest_NR": NR,
        "NAMPT_Vmax": salvage / _NAMPT_bound(p, NAM) / _share(PRPP, p["NAMPT_Km_PRPP"]) / atp["NAMPT"],
        "CD38_Vmax": CD38,
        "NNMT_Vmax": p["NNMT_rate"] * (p["NNMT_Km"] + NAM) * (1.0 + MeNAM / p["NNMT_Ki_MeNAM"]),
        "NRK_Vmax": p["NRK_rate"] * (p["NRK_Km"] + NR) / atp["NRK"],
        "NT5_Vmax": NT5 / _share(NMN, p["NT5_Km"]),
        "PNP_Vmax": NRK * p["PNP_ratio"] / _share(NR, p["PNP_Km"]),
        "QPRT_Vmax": p["QPRT_rest"] / _share(PRPP, p["QPRT_Km"]),
        "NADSYN_Vmax": p["NADSYN_rate"] * p["NADSYN_Km"] / atp["NADSYN"],
        "NADK_Vmax": p["Rest_NADP_share"]
        * p["Rest_NAD_cyt"]
        * p["NADP_phosphatase_k"]
        / _share(free, p["NADK_Km"])
        / atp["NADK"],
        "NAD_release_k": spent["release"] / free,
        "PRPP_synthetase_Vmax": supply
        / atp["NAMPT"]
        * (1.0 + p["PRPP_synthetase_NAD_inhibition"] * free / p["PRPP_synthetase_Ki_NAD"]),
        "PRPP_other_use_Vmax": other / _share(PRPP, p["PRPP_other_use_Km"]),
        **_compartments(p, from_NMN, spent),
        **_consumers(p, spent, 1.0 / (1.0 + NAM / p["SIRT1_Ki_NAM"])),
        **_redox(p),
    }


def _redox(p: Mapping[str, float]) -> dict[str, float]:
    """NADPH of the matrix pays for the peroxide that glutathione clears at rest."""
    peroxide = p["Matrix_peroxide"] * p["Ros_glutathione"]
    NADPH = p["Matrix_NADP"] * p["Matrix_NADPH_share"]
    NADP = p["Matrix_NADP"] - NADPH
    reduced, back = p["Matrix_reduced"], exp(-p["Potential_rest"] / p["Potential_thermal"])
    GSSG = p["Matrix_glutathione"] * p["Matrix_disulfide"]
    return {
        "Ros_forward": (1.0 - p["Ros_reverse"]) * (1.0 + p["Ros_K"] - reduced + p["Ros_flavin"] * reduced) / reduced,
        "Ros_backward": p["Ros_reverse"] * (1.0 + p["Ros_K"]) / reduced,
        "NNT_back": back,
        "NNT_k": p["NNT_share"] * peroxide / (reduced * NADP - (1.0 - reduced) * NADPH * back),
        "IDH2_Vmax": (1.0 - p["NNT_share"]) * peroxide / _share(NADP, p["IDH2_Km"]),
        "glutathione_reductase_Vmax": peroxide
        / _share(GSSG, p["glutathione_reductase_K_GSSG"])
        / _share(NADPH, p["glutathione_reductase_K_NADPH"]),
    }


def _NAMPT_bound(p: Mapping[str, float], NAM: float) -> float:
    """Share of NAMPT that nicotinamide has bound, against NAD+ and NADH."""
    load = p["Rest_free_cyt"] / p["NAMPT_Ki_NAD"] + p["Rest_NADH_free_cyt"] / p["NAMPT_Ki_NADH"]
    return _share(NAM, p["NAMPT_Km_NAM"] * (1.0 + load))


def _compartments(p: Mapping[str, float], from_NMN: float, spent: Mapping[str, float]) -> dict[str, float]:
    """Binding sites, the isoforms of NMNAT, and what crosses the inner membrane."""
    mitochondria, free, free_mit = p["Rest_mitochondria"], p["Rest_free_cyt"], p["Rest_free_mit"]
    ATP, matrix = p["Creatine_adenylate"], p["Rest_NAD_mit"]
    found = {
        "Binding_sites_cyt": _sites(p["Rest_NAD_cyt"], free, p["Binding_Kd_cyt"]),
        "Binding_sites_mit": _sites(matrix, free_mit / (1.0 - p["Rest_reduced_mit"]), p["Binding_Kd_mit"]),
    }
    # Each isoform carries its share at the resting NMN, against its own back reaction.
    shares = {"NMNAT2": p["Share_NMNAT2"], "NMNAT3": p["Share_NMNAT3"]}
    for name, share in {"NMNAT1": 1.0 - sum(shares.values()), **shares}.items():
        NAD, water = (free_mit, mitochondria) if name == "NMNAT3" else (free, 1.0)
        load = 1.0 + p["Rest_NMN"] / p[f"{name}_Km_NMN"] + NAD / p[f"{name}_Km_NAD"]
        drive = p["Rest_NMN"] * ATP - NAD * p["NMNAT_PPi"] / p["NMNAT_Keq"]
        per_turn = drive / (p[f"{name}_Km_ATP"] + ATP) / p[f"{name}_Km_NMN"]
        found[f"{name}_Vmax"] = from_NMN * share * load / per_turn / water
    out = matrix / p["NAD_return_residence"] / free_mit
    gained = sum(spent[name] for name in MATRIX_SIRTUINS) - from_NMN * p["Share_NMNAT3"]
    into = out * free_mit + gained / mitochondria
    return found | {"NAD_return_k": out, "SLC25A51_Vmax": into / _share(free, p["SLC25A51_Km"])}


def _consumers(p: Mapping[str, float], spent: Mapping[str, float], left: float) -> dict[str, float]:
    """Capacity of each consumer for its share; ``left`` is what nicotinamide leaves of sirtuins."""
    free, free_mit, mitochondria = p["Rest_free_cyt"], p["Rest_free_mit"], p["Rest_mitochondria"]
    matrix = {
        f"{name}_Vmax": spent[name] / mitochondria / _share(free_mit, p[f"{name}_Km"]) / left
        for name in MATRIX_SIRTUINS
    }
    return matrix | {
        "PARP_Vmax": spent["PARP"] / _share(free, p["PARP_Km"]),
        "SIRT1_Vmax": spent["SIRT1"] / _share(free, p["SIRT1_Km"]) / left,
        "SIRT2_Vmax": spent["SIRT2"] / _share(free, p["SIRT2_Km"]) / left,
        "NAD_hydrolysis_Vmax": spent["hydrolysis"] / _share(free, p["NAD_hydrolysis_Km"]),
        "NAD_overflow_Vmax": spent["overflow"],
        "Pgc1a_SIRT1_rest": _share(free, p["SIRT1_Km"]) * left,
        "Sod2_SIRT3_rest": _share(free_mit, p["SIRT3_Km"]) * left,
        "Lesions_PARP_rest": _share(free, p["PARP_Km"]),
    }


def biopsied(fold: float, other_cells: float) -> float:
    """NAD(H) of a biopsy over that of healthy muscle, where its fibers hold ``fold`` and its other cells what they did.

    ``other_cells`` is the share of healthy muscle's NAD(H) that is not in fibers.
    """
    return other_cells + (1.0 - other_cells) * fold


def first_guess(p: Mapping[str, float]) -> dict[str, float]:
    """A state close to rest, from which the resting state is found by integration [content per L of fiber water]."""
    mitochondria = p["V_mit"]
    cytosol = 1.0 - p["Volume_nuc"] - mitochondria
    matrix, reduced = p["Rest_NAD_mit"] * mitochondria, p["Rest_reduced_mit"]
    ADP, ATP = 15.0, p["Creatine_adenylate"] - 15.0
    balance = p["CK_Keq"] * ADP * 10.0 ** (7.0 - p["Acid_pH_rest"]) / ATP  # PCr/Cr is its inverse
    signals = dict.fromkeys(
        ("AMPK", "ACC_P", "ULK1", "PGC1A_MRNA", "PGC1A", "NAMPT_MRNA", "NAMPT_protein", "ROS", "SOD2", "DNA_lesions"),
        1.0,
    )
    return signals | {
        "NAD_nuc": p["Rest_NAD_cyt"] * p["Volume_nuc"],
        "NAD_cyt": p["Rest_NAD_cyt"] * cytosol * 0.999,
        "NADH_cyt": p["Rest_NAD_cyt"] * cytosol * 0.001,
        "NAD_mit": matrix * (1.0 - reduced),
        "NADH_mit": matrix * reduced,
        "NADP": p["Rest_NADP_share"] * p["Rest_NAD_cyt"],
        "NAM": p["Rest_NAM"],
        "NMN": p["Rest_NMN"],
        "MeNAM": p["Rest_MeNAM"],
        "NR": p["Rest_NR"],
        "NA": 1e-4,
        "NaMN": 1e-4,
        "NaAD": 1e-4,
        "PRPP": p["Rest_PRPP"],
        "ATP": ATP,
        "ADP": ADP,
        "AMP": p["AK_Keq"] * ADP**2 / ATP,
        "PCr": p["Creatine_total"] / (1.0 + balance),
        "Cr": p["Creatine_total"] * balance / (1.0 + balance),
        "Pi": p["Creatine_phosphate"],
        "GLY": p["glycogen_synthase_GLY_max"] / p["Glycogen_ceiling"],
        "HMP": 300.0,
        "PYR": 80.0,
        "LAC": 900.0,
        "O2": p["Oxygen_Mb"] * 0.95,
    }
