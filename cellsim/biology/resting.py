"""Rates that follow from the resting fiber: what has no row of its own.

The tables name the resting pools, the half-life of NAD(H) and each consumer's
share of its turnover. Every Vmax below is what makes those numbers consistent,
so that no Vmax of the NAD+ network is a free parameter.
"""

from collections.abc import Mapping
from math import exp, log

DERIVED = {
    "Binding_sites_cyt": "umol/L",
    "Binding_sites_mit": "umol/L",
    "NAMPT_Vmax": "umol/L/s",
    "NMNAT_Vmax": "umol/L/s",
    "SLC25A51_Vmax": "umol/L/s",
    "SLC25A51_k_out": "1/s",
    "PARP_Vmax": "umol/L/s",
    "SIRT1_Vmax": "umol/L/s",
    "SIRT2_Vmax": "umol/L/s",
    "SIRT3_Vmax": "umol/L/s",
    "CD38_Vmax": "umol/L/s",
    "NAD_hydrolysis_Vmax": "umol/L/s",
    "NNMT_Vmax": "umol/L/s",
    "NR_crossing_k": "1/s",
    "NRK_Vmax": "umol/L/s",
    "NT5_Vmax": "umol/L/s",
    "PNP_Vmax": "umol/L/s",
    "NA_crossing_k": "1/s",
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


def _share(substrate: float, K: float) -> float:
    return substrate / (K + substrate)


def _sites(total: float, free: float, Kd: float) -> float:
    """Binding sites that leave this much free."""
    return (total - free) * (Kd + free) / free


def resting_pool(p: Mapping[str, float]) -> float:
    """NAD(H) of the whole reference fiber [umol/L of fiber water]."""
    return p["Rest_NAD_cyt"] * (1.0 - p["Rest_mitochondria"]) + p["Rest_NAD_mit"] * p["Rest_mitochondria"]


def derived_rates(p: Mapping[str, float]) -> dict[str, float]:
    """The parameters listed in ``DERIVED``, in cellsim's own units, from the rows of the tables."""
    turnover = resting_pool(p) * log(2.0) / p["Rest_half_life"]
    salvage = turnover * (1.0 - p["Share_NR"] - p["Share_NA"] - p["Share_denovo"])
    mitochondria, free, free_mit = p["Rest_mitochondria"], p["Rest_free_cyt"], p["Rest_free_mit"]
    NAM, NADH = p["Rest_NAM"], p["Rest_NADH_free_cyt"]
    atp = {enzyme: _share(p["Creatine_adenylate"], p[f"{enzyme}_Km_ATP"]) for enzyme in ("NAMPT", "NRK", "NMNAT")}
    left = 1.0 / (1.0 + NAM / p["SIRT1_Ki_NAM"])

    held = p["NAMPT_Km_NAM"] * (1.0 + free / p["NAMPT_Ki_NAD"] + NADH / p["NAMPT_Ki_NADH"])
    prpp = {enzyme: _share(p["Rest_PRPP"], p[key]) for enzyme, key in (("NAMPT", "NAMPT_Km_PRPP"), ("QPRT", "QPRT_Km"))}
    supply = salvage / p["Share_PRPP"]
    other = supply - salvage - turnover * (p["Share_NA"] + p["Share_denovo"])

    # NMNAT carries salvage and NR at the resting NMN, against its own back reaction.
    load = 1.0 + p["Rest_NMN"] / p["NMNAT_Km_NMN"] + free / p["NMNAT_Km_NAD"]
    back = free * p["NMNAT_PPi"] / (p["NMNAT_Keq"] * p["Creatine_adenylate"])
    nmnat = (salvage + turnover * p["Share_NR"]) * load * p["NMNAT_Km_NMN"] / (p["Rest_NMN"] - back) / atp["NMNAT"]

    matrix_pool = p["Rest_NAD_mit"]
    out = matrix_pool / p["SLC25A51_residence"] / free_mit
    into = out * free_mit + turnover * p["Share_SIRT3"] / mitochondria

    # NADPH of the matrix pays for the peroxide that glutathione clears at rest.
    peroxide = p["Matrix_peroxide"] * p["Ros_glutathione"]
    NADPH = p["Matrix_NADP"] * p["Matrix_NADPH_share"]
    NADP = p["Matrix_NADP"] - NADPH
    reduced, back = p["Matrix_reduced"], exp(-p["Potential_rest"] / p["Potential_thermal"])
    GSSG = p["Matrix_glutathione"] * p["Matrix_disulfide"]

    nt5 = p["NT5_rest"]
    nrk = (turnover * p["Share_NR"] + nt5) / (1.0 + p["PNP_ratio"])
    NR = nrk / p["NRK_rate"]
    return {
        "Binding_sites_cyt": _sites(p["Rest_NAD_cyt"], free, p["Binding_Kd_cyt"]),
        "Binding_sites_mit": _sites(matrix_pool, free_mit / (1.0 - p["Rest_reduced_mit"]), p["Binding_Kd_mit"]),
        "NAMPT_Vmax": salvage * (held + NAM) / NAM / prpp["NAMPT"] / atp["NAMPT"],
        "NMNAT_Vmax": nmnat,
        "SLC25A51_Vmax": into / _share(free, p["SLC25A51_Km"]),
        "SLC25A51_k_out": out,
        "PARP_Vmax": turnover * p["Share_PARP"] / _share(free, p["PARP_Km"]),
        "SIRT1_Vmax": turnover * p["Share_SIRT1"] / _share(free, p["SIRT1_Km"]) / left,
        "SIRT2_Vmax": turnover * p["Share_SIRT2"] / _share(free, p["SIRT2_Km"]) / left,
        "SIRT3_Vmax": turnover * p["Share_SIRT3"] / mitochondria / _share(free_mit, p["SIRT3_Km"]) / left,
        "CD38_Vmax": turnover * p["Share_CD38"] / _share(free, p["CD38_Km"]),
        "NAD_hydrolysis_Vmax": turnover * p["Share_hydrolysis"] / _share(free, p["NAD_hydrolysis_Km"]),
        "NNMT_Vmax": p["NNMT_rate"] * p["NNMT_Km"],
        "NR_crossing_k": turnover * p["Share_NR"] / (p["Plasma_NR"] - NR),
        "NRK_Vmax": p["NRK_rate"] * (p["NRK_Km"] + NR) / atp["NRK"],
        "NT5_Vmax": nt5 / _share(p["Rest_NMN"], p["NT5_Km"]),
        "PNP_Vmax": nrk * p["PNP_ratio"] / _share(NR, p["PNP_Km"]),
        "NA_crossing_k": turnover * p["Share_NA"] / p["Plasma_NA"],
        "QPRT_Vmax": turnover * p["Share_denovo"] / prpp["QPRT"],
        "NADSYN_Vmax": p["NADSYN_rate"] * p["NADSYN_Km"] / atp["NMNAT"],
        "NADK_Vmax": p["Rest_NADP_share"]
        * p["Rest_NAD_cyt"]
        * p["NADP_phosphatase_k"]
        / _share(free, p["NADK_Km"])
        / atp["NMNAT"],
        "PRPP_synthetase_Vmax": supply / atp["NAMPT"],
        "PRPP_other_use_Vmax": other / _share(p["Rest_PRPP"], p["PRPP_other_use_Km"]),
        "Pgc1a_SIRT1_rest": _share(free, p["SIRT1_Km"]) * left,
        "Sod2_SIRT3_rest": _share(free_mit, p["SIRT3_Km"]) * left,
        "Lesions_PARP_rest": _share(free, p["PARP_Km"]),
        "Ros_forward": (1.0 - p["Ros_reverse"]) * (1.0 + p["Ros_K"] - reduced + p["Ros_flavin"] * reduced) / reduced,
        "Ros_backward": p["Ros_reverse"] * (1.0 + p["Ros_K"]) / reduced,
        "NNT_back": back,
        "NNT_k": p["NNT_share"] * peroxide / (reduced * NADP - (1.0 - reduced) * NADPH * back),
        "IDH2_Vmax": (1.0 - p["NNT_share"]) * peroxide / _share(NADP, p["IDH2_Km"]),
        "glutathione_reductase_Vmax": peroxide
        / _share(GSSG, p["glutathione_reductase_K_GSSG"])
        / _share(NADPH, p["glutathione_reductase_K_NADPH"]),
    }


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
        "NR": 0.015,
        "NA": 0.015,
        "NaMN": 0.05,
        "NaAD": 0.05,
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
