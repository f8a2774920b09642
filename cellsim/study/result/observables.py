"""What a result can show: every observable by name, with its unit and what it is in words."""

from dataclasses import dataclass

SHOWN = {
    "1": "",
    "umol/L": "µmol/L",
    "umol": "µmol",
    "fold": "fold of rest",
    "percent": "%",
    "fraction/day": "fraction per day",
    "mmol/kg": "mmol/kg wet",
}
KINDS = ("fiber", "muscle", "body")


@dataclass(frozen=True)
class Observable:
    """One column of a result table.

    ``kind`` says where it lives: ``fiber`` has a value for each fiber type and for
    all fibers together, ``muscle`` only for all together, ``body`` for blood and
    the whole person. ``shown`` is the unit as printed beside an axis.
    """

    name: str
    unit: str
    title: str
    says: str
    kind: str
    shown: str


def _row(kind: str, unit: str, name: str, title: str, says: str = "", shown: str = "") -> Observable:
    return Observable(name, unit, title, says or title, kind, shown or SHOWN.get(unit, unit))


_RESTED = "fraction of rested"
_POOL = "fraction of pool"

_ALL = (
    _row("muscle", "fraction", "force", "Force", "Maximal voluntary force over its rested baseline", _RESTED),
    _row(
        "fiber",
        "fraction",
        "glycogen_fraction",
        "Glycogen",
        "Glycogen over its rested content, as of a biopsy: all that the fibers hold over all that they held",
        _RESTED,
    ),
    _row("muscle", "fraction", "soreness", "Soreness", "Soreness from 0 (none) to 1 (worst)", "score, 0 to 1"),
    _row("muscle", "fraction", "recovered", "Recovered", "The lesser of force and glycogen over rest", _RESTED),
    _row("fiber", "mmol/L", "phosphocreatine", "Phosphocreatine", "Phosphocreatine per litre of fiber water"),
    _row("fiber", "mmol/L", "atp", "ATP", "ATP per litre of fiber water"),
    _row("fiber", "mmol/L", "lactate", "Muscle lactate", "Lactate per litre of fiber water"),
    _row("fiber", "mmol/L", "pi", "Inorganic phosphate", "Inorganic phosphate per litre of fiber water"),
    _row("fiber", "umol/L", "adp", "ADP", "Free ADP of the cytosol"),
    _row("fiber", "umol/L", "amp", "AMP", "Free AMP of the cytosol"),
    _row("fiber", "1", "ph", "Muscle pH", "pH of the cytosol", "pH"),
    _row("fiber", "mmol/kg", "glycogen", "Glycogen", "Glycogen, as glucose per kilogram of wet muscle"),
    _row("fiber", "umol/L", "nad_total", "Muscle NAD", "NAD⁺ and NADH of the whole fiber, per litre of its water"),
    _row("fiber", "umol/L", "nad_nuc", "NAD of the nucleus", "NAD⁺ and NADH, per litre of nuclear water"),
    _row("fiber", "umol/L", "nad_cyt", "NAD of the cytosol", "NAD⁺ and NADH, per litre of cytosolic water"),
    _row("fiber", "umol/L", "nad_mit", "NAD of the matrix", "NAD⁺ and NADH, per litre of matrix water"),
    _row("fiber", "umol/L", "nmn", "NMN", "Nicotinamide mononucleotide of the fiber"),
    _row("fiber", "umol/L", "nam", "Nicotinamide", "Nicotinamide of the fiber"),
    _row("fiber", "umol/L", "nr", "Nicotinamide riboside", "Nicotinamide riboside of the fiber"),
    _row("fiber", "umol/L", "naad", "NaAD", "Nicotinic acid adenine dinucleotide of the fiber"),
    _row("fiber", "umol/L", "menam", "MeNAM of muscle", "N-methylnicotinamide of the fiber"),
    _row("fiber", "fraction", "nadh_fraction_cyt", "NADH, cytosol", "NADH over all NAD of the cytosol", _POOL),
    _row("fiber", "fraction", "nadh_fraction_mit", "NADH, matrix", "NADH over all NAD of the matrix", _POOL),
    _row("body", "umol/L", "nad_blood", "NAD of whole blood", "NAD⁺ of whole blood, mostly of red cells"),
    _row("body", "umol/L", "nad_pbmc", "NAD of white blood cells", "NAD⁺ of mononuclear cells, per litre of blood"),
    _row("body", "umol/L", "namn_blood", "NAMN of blood", "NaMN and NaAD of blood cells, per litre of blood"),
    _row("body", "umol/L", "nad_plasma", "Plasma NAD", "NAD⁺ of plasma, outside of cells"),
    _row("body", "umol/L", "nam_plasma", "Plasma nicotinamide"),
    _row("body", "umol/L", "nr_plasma", "Plasma NR", "Nicotinamide riboside of plasma"),
    _row("body", "umol/L", "nmn_plasma", "Plasma NMN", "Nicotinamide mononucleotide of plasma"),
    _row("body", "umol/L", "na_plasma", "Plasma nicotinic acid"),
    _row("body", "umol/L", "menam_plasma", "Plasma MeNAM", "N-methylnicotinamide of plasma"),
    _row("body", "umol/L", "py2_plasma", "Plasma 2PY", "N-methyl-2-pyridone-5-carboxamide of plasma"),
    _row("body", "umol/L", "py4_plasma", "Plasma 4PY", "N-methyl-4-pyridone-3-carboxamide of plasma"),
    _row("body", "umol", "menam_urine", "MeNAM in urine", "N-methylnicotinamide excreted since the start"),
    _row("body", "umol", "py2_urine", "2PY in urine", "2PY excreted since the start"),
    _row("body", "umol", "py4_urine", "4PY in urine", "4PY excreted since the start"),
    _row("fiber", "fold", "ampk", "AMPK activity"),
    _row("fiber", "fold", "acc_p", "Phosphorylated ACC", "ACC phosphorylated by AMPK"),
    _row("fiber", "fold", "pgc1a_mrna", "PGC-1α mRNA"),
    _row("fiber", "fold", "pgc1a", "PGC-1α protein"),
    _row("fiber", "fold", "nampt", "NAMPT protein"),
    _row("fiber", "fold", "ulk1", "ULK1 activity"),
    _row("fiber", "fold", "sirt1_flux", "SIRT1 flux", "NAD⁺ used by SIRT1"),
    _row("fiber", "fold", "sirt3_flux", "SIRT3 flux", "NAD⁺ used by SIRT3"),
    _row("fiber", "fold", "parp_flux", "PARP flux", "NAD⁺ used by PARP"),
    _row("fiber", "fraction/day", "mitophagy_flux", "Mitophagy", "Share engulfed in a day, to be digested later"),
    _row("fiber", "percent", "mitochondrial_volume", "Mitochondrial volume", shown="% of fiber volume"),
    _row("fiber", "1", "mitochondria_count", "Mitochondria", "Simulated mitochondria in a fiber", "per fiber"),
    _row("fiber", "mV", "membrane_potential", "Membrane potential", "Mean of sound and damaged mitochondria"),
    _row("fiber", "fraction", "heteroplasmy", "Heteroplasmy", "Mutant over all mitochondrial DNA", "fraction of mtDNA"),
    _row("fiber", "fraction", "damaged_fraction", "Damaged mitochondria", shown="fraction of mitochondria"),
    _row("fiber", "mmol/L/s", "oxidative_capacity", "Oxidative capacity", "Highest oxidative ATP rate", "mmol ATP/L/s"),
    _row(
        "fiber",
        "fraction",
        "alive",
        "Living fibers",
        "Fibers that have ATP, by their cross-section",
        "fraction of fibers",
    ),
    _row("fiber", "fold", "ros", "Reactive oxygen", "Release of superoxide and hydrogen peroxide"),
    _row("fiber", "fold", "dna_lesions", "DNA lesions"),
    _row("body", "U/L", "ck", "Creatine kinase in plasma"),
    _row("muscle", "fold", "satellite_cells", "Satellite cells"),
    _row("muscle", "fold", "macrophages_m1", "Macrophages, M1"),
    _row("muscle", "fold", "macrophages_m2", "Macrophages, M2"),
    _row("body", "mL/kg/min", "vo2", "Oxygen uptake", "Oxygen uptake of the whole person"),
    _row(
        "body",
        "W",
        "power_asked",
        "Power asked",
        "Power that the bout asks for; of lifting, pedaling that takes as much ATP",
    ),
    _row("body", "kJ", "work", "Work", "Work done since the start; of lifting, pedaling that takes as much ATP"),
    _row("body", "W", "power_delivered", "Power delivered", "Power that the person gives, counted alike"),
)

OBSERVABLES: dict[str, Observable] = {each.name: each for each in _ALL}
