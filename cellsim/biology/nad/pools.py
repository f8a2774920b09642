"""The pools of NAD(H) in a fiber: where they are, what is bound of them, and how they pass between compartments.

Content is counted per liter of fiber water; concentrations follow from each compartment's present volume. Enzymes see
free NAD+, which is what is left of the pool when a finite number of binding sites has taken its share.
"""

from collections.abc import Mapping

from cellsim.biology.nad.labels import ELECTRONS, RING, RINGS
from cellsim.language.mechanism import Capacity, Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import mass_action, michaelis_menten

NICOTINAMIDE = {RING: 1}
MONONUCLEOTIDE = {RING: 1, "phosphate": 1}
DINUCLEOTIDE = {RING: 1, "adenine": 1, "phosphate": 2}
REDUCED = DINUCLEOTIDE | {ELECTRONS: 1}
TURNOVER = "NAD+ turnover"
"""The whole that each consumer of NAD+ has a share of at rest."""


def _pool(name: str, parts: Mapping[str, float], says: str, place: str, rest: str) -> Species:
    return Species(name, parts, says=says, place=place, rest=rest)


SPECIES = [
    _pool("NAD_nuc", DINUCLEOTIDE, "NAD+ of the nucleus, free and bound", "nucleus", "Rest_NAD_cyt * Volume_nuc"),
    _pool("NAD_cyt", DINUCLEOTIDE, "NAD+ of the cytosol, free and bound", "cytosol", "Rest_NAD_cyt * V_cyt * 0.999"),
    _pool("NADH_cyt", REDUCED, "NADH of the cytosol", "cytosol", "Rest_NAD_cyt * V_cyt * 0.001"),
    _pool("NAD_mit", DINUCLEOTIDE, "NAD+ of the mitochondrial matrix, free and bound", "matrix",
          "Rest_NAD_mit * V_mit * (1 - Rest_reduced_mit)"),
    _pool("NADH_mit", REDUCED, "NADH of the mitochondrial matrix", "matrix", "Rest_NAD_mit * V_mit * Rest_reduced_mit"),
    Species("NADP", DINUCLEOTIDE | {"phosphate": 3}, says="NADP(H)", rest="Rest_NADP_share * Rest_NAD_cyt"),
]  # fmt: skip


def _bound_pool(compartment: str, pool: str, volume: str, K: str, sites: str) -> list[Definition]:
    """Free share of a pool with finite binding sites: the positive root of T = F + B F/(K + F).

    Written so that nothing cancels, and without dividing by the pool.
    """
    total, spare = f"NAD_total_{compartment}", f"NAD_spare_{compartment}"
    return [
        Definition(total, f"({pool}) / {volume}", "umol/L", f"NAD(H) in the water of the {compartment}"),
        Definition(spare, f"{K} + {sites} - {total}", "umol/L", "binding sites to spare"),
        Definition(
            f"free_share_{compartment}",
            f"2 * {K} / ({spare} + sqrt({spare}**2 + 4 * {total} * {K}))",
            "1",
            f"share of NAD(H) that is free in the {compartment}",
        ),
    ]


def _sites(total: str, free: str, Kd: str) -> str:
    """Binding sites that leave this much free."""
    return f"({total} - {free}) * ({Kd} + {free}) / {free}"


DEFINITIONS = [
    Definition("V_cyt", "1 - Volume_nuc - V_mit", "1", "cytosol, share of fiber water"),
    *_bound_pool("nuc", "NAD_nuc", "Volume_nuc", "Binding_Kd_cyt", "Binding_sites_cyt"),
    *_bound_pool("cyt", "NAD_cyt + NADH_cyt", "V_cyt", "Binding_Kd_cyt", "Binding_sites_cyt"),
    *_bound_pool("mit", "NAD_mit + NADH_mit", "V_mit", "Binding_Kd_mit", "Binding_sites_mit"),
    Definition("NAD_free_nuc", "free_share_nuc * NAD_nuc / Volume_nuc", "umol/L", "free NAD+ of the nucleus"),
    Definition("NAD_free_cyt", "free_share_cyt * NAD_cyt / V_cyt", "umol/L", "free NAD+ of the cytosol"),
    Definition("NADH_free_cyt", "free_share_cyt * NADH_cyt / V_cyt", "umol/L", "free NADH of the cytosol"),
    Definition("NAD_free_mit", "free_share_mit * NAD_mit / V_mit", "umol/L", "free NAD+ of the matrix"),
]

REACTIONS = [
    Reaction(
        "NAD_pores",
        "NAD_cyt -> NAD_nuc",
        "@k * Volume_nuc * (NAD_free_cyt - NAD_free_nuc)",
        "judgement",
        "Free NAD+ passes the nuclear pores within seconds.",
    ),
    Reaction(
        "SLC25A51",
        "NAD_cyt -> NAD_mit",
        "V_mit * @level * " + michaelis_menten("NAD_free_cyt"),
        "Luongo2020",
        "Saturable import of NAD+ into the matrix.",
    ),
    Reaction(
        "NAD_return",
        "NAD_mit -> NAD_cyt",
        "V_mit * @level * " + mass_action("NAD_free_mit"),
        "judgement",
        "What leaves the matrix, in proportion: a step apart, as more carrier fills the matrix.",
    ),
]

RESTING = [
    Resting("Rest_pool", "Rest_NAD_cyt * (1 - Rest_mitochondria) + Rest_NAD_mit * Rest_mitochondria", "umol/L",
            "NAD(H) of the whole reference fiber"),
    Resting("NAD_turnover", "Rest_pool * log(2) / Rest_half_life", "umol/L/s", "NAD+ split or let go at rest"),
    Resting("Binding_sites_cyt", _sites("Rest_NAD_cyt", "Rest_free_cyt", "Binding_Kd_cyt"), "umol/L"),
    Resting("Binding_sites_mit", _sites("Rest_NAD_mit", "(Rest_free_mit / (1 - Rest_reduced_mit))", "Binding_Kd_mit"),
            "umol/L"),
    Resting("NAD_return_k", "Rest_NAD_mit / NAD_return_residence / Rest_free_mit", "1/s"),
]  # fmt: skip

CAPACITIES = [
    # What leaves the matrix comes back in, with what its sirtuins spend less what its own NMNAT makes.
    Capacity(
        "SLC25A51_Vmax",
        "Rest_mitochondria * NAD_return_k * Rest_free_mit"
        " + NAD_turnover * (Share_SIRT3 + Share_SIRT4 + Share_SIRT5) - NAD_from_NMN * Share_NMNAT3",
    ),
]

AT_REST = {
    "V_mit": "Rest_mitochondria",
    "NAD_free_nuc": "Rest_free_cyt",
    "NAD_free_cyt": "Rest_free_cyt",
    "NADH_free_cyt": "Rest_NADH_free_cyt",
    "NAD_free_mit": "Rest_free_mit",
}

OBSERVABLES = [
    Observable("nad_total", "umol/L", "Muscle NAD", "NAD⁺ and NADH of the whole fiber, per litre of its water",
               formula="NAD_nuc + NAD_cyt + NADH_cyt + NAD_mit + NADH_mit"),
    Observable("nad_nuc", "umol/L", "NAD of the nucleus", "NAD⁺ and NADH, per litre of nuclear water",
               formula="NAD_total_nuc"),
    Observable("nad_cyt", "umol/L", "NAD of the cytosol", "NAD⁺ and NADH, per litre of cytosolic water",
               formula="NAD_total_cyt"),
    Observable("nad_mit", "umol/L", "NAD of the matrix", "NAD⁺ and NADH, per litre of matrix water",
               formula="NAD_total_mit"),
    Observable("nadh_fraction_cyt", "fraction", "NADH, cytosol", "NADH over all NAD of the cytosol",
               shown="fraction of pool", formula="NADH_cyt / (NADH_cyt + NAD_cyt)"),
    Observable("nadh_fraction_mit", "fraction", "NADH, matrix", "NADH over all NAD of the matrix",
               shown="fraction of pool", formula="NADH_mit / (NADH_mit + NAD_mit)"),
]  # fmt: skip

NAD_POOLS = Mechanism(
    "NAD pools",
    "NAD(H) of nucleus, cytosol and matrix, what is bound of it, and how it passes between them.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs={"V_mit": "1"},
    rows=beside(__file__),
    at_rest=AT_REST,
    resting=RESTING,
    capacities=CAPACITIES,
    labels=[RINGS],
    observables=OBSERVABLES,
    claims=("test_nad_compartment_claims", "test_nad_claims"),
)


def biopsied(fold: float, other_cells: float) -> float:
    """NAD(H) of a biopsy over that of healthy muscle, where its other cells hold what they did.

    Parameters
    ----------
    fold : what its fibers hold, over healthy [-]
    other_cells : share of healthy muscle's NAD(H) that is not in fibers [-]

    Returns
    -------
    fold of healthy [-]

    Source
    ------
    none: a sum of two parts
    """
    return other_cells + (1.0 - other_cells) * fold
