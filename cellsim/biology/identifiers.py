"""What databases call the species, enzymes and places of a fiber, so that others' models and ours can be matched.

Identifiers are those of ChEBI, UniProt (human), the Enzyme Commission, GO, the Cell Ontology and Uberon, written as
identifiers.org resolves them. What has no identifier that fits has none: a ledger of electron pairs, a load of acid,
a fold of rest of something with many parts.
"""

from collections.abc import Mapping
from typing import NamedTuple

HUMAN_GEM = "Human-GEM"  # stands there under this name or gene symbol, read in the files of the model
SEEN = "seen"  # stands with this name or symbol in others' public files, read there
JUDGEMENT = "judgement"  # known by heart, found in no file

HUMAN = "taxonomy:9606"

IS, VERSION_OF, HAS_VERSION, HAS_PART, ENCODES = "is", "isVersionOf", "hasVersion", "hasPart", "encodes"


class Identity(NamedTuple):
    """One identifier, and all that it tells of.

    ``relation`` is the qualifier of BioModels.net: whether the elements of the model are it, a version of it, have it
    as a version or a part, or encode it. ``title`` is what the database calls it, ``checked`` where that was read.
    """

    id: str
    title: str
    relation: str
    of: tuple[str, ...]
    checked: str = HUMAN_GEM


PLACES = (
    Identity("CL:0008002", "skeletal muscle fiber", IS, ("fiber",), SEEN),
    Identity("GO:0005634", "nucleus", IS, ("nucleus",), JUDGEMENT),
    Identity("GO:0005829", "cytosol", IS, ("cytosol",), JUDGEMENT),
    Identity("GO:0005759", "mitochondrial matrix", IS, ("matrix",), SEEN),
    Identity("UBERON:0000178", "blood", IS, ("blood",), SEEN),
)

SPECIES = (
    Identity("CHEBI:15379", "dioxygen", IS, ("CAP1", "CAP2", "CAP3", "VEIN", "O2", "O2_blood")),
    Identity("CHEBI:15377", "water", IS, ("WATER",)),
    Identity("CHEBI:15422", "ATP", IS, ("ATP",)),
    Identity("CHEBI:16761", "ADP", IS, ("ADP",)),
    Identity("CHEBI:16027", "AMP", IS, ("AMP",)),
    Identity("CHEBI:17202", "IMP", IS, ("IMP",)),
    Identity("CHEBI:17287", "N-phosphocreatine", IS, ("PCr",), SEEN),
    Identity("CHEBI:16919", "creatine", IS, ("Cr",)),
    Identity("CHEBI:18367", "phosphate", IS, ("Pi", "Pi_blood")),
    Identity("CHEBI:28087", "glycogen", IS, ("GLY",)),
    Identity("CHEBI:4170", "glucose 6-phosphate", HAS_VERSION, ("HMP",)),
    Identity("CHEBI:15946", "fructose 6-phosphate", HAS_VERSION, ("HMP",)),
    Identity("CHEBI:16077", "glucose 1-phosphate", HAS_VERSION, ("HMP",)),
    Identity("CHEBI:15361", "pyruvate", IS, ("PYR",), SEEN),
    Identity("CHEBI:16651", "(S)-lactate", IS, ("LAC", "LAC_blood"), SEEN),
    Identity("CHEBI:4167", "D-glucose", IS, ("GLC_blood",)),
    Identity("CHEBI:15846", "NAD+", IS, ("NAD_nuc", "NAD_cyt", "NAD_mit", "NAD_blood")),
    Identity("CHEBI:16908", "NADH", IS, ("NADH_cyt", "NADH_mit")),
    Identity("CHEBI:18009", "NADP+", HAS_VERSION, ("NADP",)),
    Identity("CHEBI:16474", "NADPH", HAS_VERSION, ("NADP",)),
    Identity("CHEBI:16474", "NADPH", IS, ("NADPH_mit",)),
    Identity("CHEBI:17154", "nicotinamide", IS, ("NAM", "NAM_blood")),
    Identity("CHEBI:16171", "nicotinamide mononucleotide", IS, ("NMN", "NMN_blood")),
    Identity("CHEBI:15927", "nicotinamide riboside", IS, ("NR", "NR_blood")),
    Identity("CHEBI:15940", "nicotinic acid", IS, ("NA", "NA_blood")),
    Identity("CHEBI:15763", "nicotinic acid mononucleotide", IS, ("NaMN",)),
    Identity("CHEBI:18304", "deamido-NAD+", IS, ("NaAD",), JUDGEMENT),
    Identity("CHEBI:16797", "1-methylnicotinamide", IS, ("MeNAM", "MeNAM_blood")),
    Identity("CHEBI:16675", "quinolinic acid", IS, ("QA_blood",)),
    Identity("CHEBI:17111", "5-phosphoribosyl 1-diphosphate", IS, ("PRPP",)),
    Identity("CHEBI:16335", "adenosine", IS, ("adenosine_blood",)),
    Identity("CHEBI:17858", "glutathione disulfide", IS, ("GSSG",)),
    Identity("CHEBI:26523", "reactive oxygen species", IS, ("ROS",), SEEN),
)

SIGNALS = (
    Identity("uniprot:P54646", "PRKAA2", HAS_PART, ("AMPK",), SEEN),
    Identity("uniprot:O43741", "PRKAB2", HAS_PART, ("AMPK",), SEEN),
    Identity("uniprot:Q9UGI9", "PRKAG3", HAS_PART, ("AMPK",), SEEN),
    Identity("uniprot:P54619", "PRKAG1", HAS_PART, ("AMPK_gamma1",), SEEN),
    Identity("uniprot:O00763", "ACACB", VERSION_OF, ("ACC_P",)),
    Identity("uniprot:Q86TI0", "TBC1D1", HAS_PART, ("TBC1D_P",), SEEN),
    Identity("uniprot:O60343", "TBC1D4", HAS_PART, ("TBC1D_P",), SEEN),
    Identity("uniprot:O75385", "ULK1", VERSION_OF, ("ULK1",), SEEN),
    Identity("uniprot:Q9UBK2", "PPARGC1A", IS, ("PGC1A",), SEEN),
    Identity("uniprot:Q9UBK2", "PPARGC1A", ENCODES, ("PGC1A_MRNA",), SEEN),
    Identity("uniprot:P43490", "NAMPT", IS, ("NAMPT_protein",)),
    Identity("uniprot:P43490", "NAMPT", ENCODES, ("NAMPT_MRNA",)),
    Identity("uniprot:Q9NTG7", "SIRT3", IS, ("SIRT3_protein",)),
    Identity("uniprot:Q9NTG7", "SIRT3", ENCODES, ("SIRT3_MRNA",)),
    Identity("uniprot:P14672", "SLC2A4", IS, ("GLUT4_protein",)),
    Identity("uniprot:P14672", "SLC2A4", ENCODES, ("GLUT4_MRNA",)),
    Identity("uniprot:P53985", "SLC16A1", HAS_VERSION, ("MCT_protein",)),
    Identity("uniprot:O15427", "SLC16A3", HAS_VERSION, ("MCT_protein",)),
    Identity("uniprot:P15692", "VEGFA", IS, ("VEGF_protein",), SEEN),
    Identity("uniprot:P15692", "VEGFA", ENCODES, ("VEGF_MRNA",), SEEN),
    Identity("uniprot:P04179", "SOD2", IS, ("SOD2",)),
    Identity("uniprot:P0DMV8", "HSPA1A", IS, ("HSP",), SEEN),
    Identity("uniprot:P0DMV8", "HSPA1A", ENCODES, ("HSP_MRNA",), SEEN),
)

PROCESSES = (
    Identity("GO:0006936", "muscle contraction", VERSION_OF, ("contraction",), SEEN),
    Identity("GO:0006096", "glycolytic process", VERSION_OF, ("glycolysis",), SEEN),
    Identity("GO:0043490", "malate-aspartate shuttle", IS, ("malate_aspartate",), SEEN),
    Identity("GO:0006127", "glycerol-3-phosphate shuttle", IS, ("glycerol_phosphate",), SEEN),
    Identity("GO:0006099", "tricarboxylic acid cycle", HAS_PART, ("pyruvate_oxidation",), SEEN),
    Identity("GO:0006635", "fatty acid beta-oxidation", HAS_PART, ("fat_oxidation",), SEEN),
    Identity("GO:0006119", "oxidative phosphorylation", IS, ("respiration",), SEEN),
)

ENZYMES = (
    Identity("ec-code:2.7.3.2", "creatine kinase", VERSION_OF, ("CK",)),
    Identity("uniprot:P06732", "CKM", HAS_PART, ("CK",)),
    Identity("ec-code:2.7.4.3", "adenylate kinase", VERSION_OF, ("AK",)),
    Identity("uniprot:P00568", "AK1", HAS_PART, ("AK",)),
    Identity("ec-code:3.5.4.6", "AMP deaminase", VERSION_OF, ("AMP_deaminase",)),
    Identity("uniprot:P23109", "AMPD1", HAS_PART, ("AMP_deaminase",)),
    Identity("ec-code:2.4.1.1", "glycogen phosphorylase", VERSION_OF, ("phosphorylase",)),
    Identity("uniprot:P11217", "PYGM", HAS_PART, ("phosphorylase",)),
    Identity("ec-code:2.4.1.11", "glycogen synthase", HAS_PART, ("glycogen_synthase",)),
    Identity("uniprot:P13807", "GYS1", HAS_PART, ("glycogen_synthase",)),
    Identity("ec-code:1.1.1.27", "L-lactate dehydrogenase", VERSION_OF, ("LDH",)),
    Identity("uniprot:P00338", "LDHA", HAS_PART, ("LDH",)),
    Identity("uniprot:P07195", "LDHB", HAS_PART, ("LDH",)),
    Identity("uniprot:P53985", "SLC16A1", HAS_PART, ("MCT",)),
    Identity("uniprot:O15427", "SLC16A3", HAS_PART, ("MCT",)),
    Identity("uniprot:P19634", "SLC9A1", HAS_PART, ("NHE",)),
    Identity("uniprot:P14672", "SLC2A4", HAS_PART, ("glucose_uptake",)),
    Identity("uniprot:Q9H1U9", "SLC25A51", HAS_PART, ("SLC25A51",), JUDGEMENT),
    Identity("ec-code:2.4.2.12", "nicotinamide phosphoribosyltransferase", VERSION_OF, ("NAMPT",)),
    Identity("uniprot:P43490", "NAMPT", HAS_PART, ("NAMPT",)),
    Identity(
        "ec-code:2.7.7.1", "nicotinamide-nucleotide adenylyltransferase", VERSION_OF, ("NMNAT1", "NMNAT2", "NMNAT3")
    ),
    Identity("uniprot:Q9HAN9", "NMNAT1", HAS_PART, ("NMNAT1", "NaMNAT")),
    Identity("uniprot:Q9BZQ4", "NMNAT2", HAS_PART, ("NMNAT2", "NaMNAT")),
    Identity("uniprot:Q96T66", "NMNAT3", HAS_PART, ("NMNAT3", "NaMNAT")),
    Identity("ec-code:2.7.7.18", "nicotinate-nucleotide adenylyltransferase", VERSION_OF, ("NaMNAT",)),
    Identity("ec-code:2.7.6.1", "ribose-phosphate diphosphokinase", HAS_PART, ("PRPP_synthetase",)),
    Identity("uniprot:P60891", "PRPS1", HAS_PART, ("PRPP_synthetase",)),
    Identity("ec-code:2.7.1.22", "ribosylnicotinamide kinase", VERSION_OF, ("NRK",)),
    Identity("uniprot:Q9NWW6", "NMRK1", HAS_PART, ("NRK",)),
    Identity("uniprot:Q9NPI5", "NMRK2", HAS_PART, ("NRK",)),
    Identity("ec-code:3.1.3.5", "5'-nucleotidase", VERSION_OF, ("NT5",)),
    Identity("ec-code:2.4.2.1", "purine-nucleoside phosphorylase", VERSION_OF, ("PNP",)),
    Identity("uniprot:P00491", "PNP", HAS_PART, ("PNP",)),
    Identity("uniprot:Q6XQN6", "NAPRT", HAS_PART, ("NAPRT",)),
    Identity("ec-code:2.4.2.19", "nicotinate-nucleotide diphosphorylase (carboxylating)", VERSION_OF, ("QPRT",)),
    Identity("uniprot:Q15274", "QPRT", HAS_PART, ("QPRT",)),
    Identity("ec-code:6.3.5.1", "NAD+ synthase (glutamine-hydrolyzing)", VERSION_OF, ("NADSYN",)),
    Identity("uniprot:Q6IA69", "NADSYN1", HAS_PART, ("NADSYN",)),
    Identity("ec-code:2.4.2.30", "NAD+ ADP-ribosyltransferase", VERSION_OF, ("PARP",)),
    Identity("uniprot:P09874", "PARP1", HAS_PART, ("PARP",)),
    Identity("uniprot:Q96EB6", "SIRT1", HAS_PART, ("SIRT1",)),
    Identity("uniprot:Q8N6T7", "SIRT6", HAS_PART, ("SIRT1",)),
    Identity("uniprot:Q9NRC8", "SIRT7", HAS_PART, ("SIRT1",)),
    Identity("uniprot:Q8IXJ6", "SIRT2", HAS_PART, ("SIRT2",)),
    Identity("uniprot:Q9NTG7", "SIRT3", HAS_PART, ("SIRT3",)),
    Identity("uniprot:Q9Y6E7", "SIRT4", HAS_PART, ("SIRT4",), SEEN),
    Identity("uniprot:Q9NXA8", "SIRT5", HAS_PART, ("SIRT5",)),
    Identity("uniprot:P28907", "CD38", HAS_PART, ("CD38", "CD38_NMN")),
    Identity("ec-code:2.1.1.1", "nicotinamide N-methyltransferase", VERSION_OF, ("NNMT",)),
    Identity("uniprot:P40261", "NNMT", HAS_PART, ("NNMT",)),
    Identity("ec-code:2.7.1.23", "NAD+ kinase", VERSION_OF, ("NADK",)),
    Identity("uniprot:O95544", "NADK", HAS_PART, ("NADK",)),
    Identity("uniprot:Q99808", "SLC29A1", HAS_PART, ("NR_crossing",)),
    Identity("uniprot:A0AV02", "SLC12A8", HAS_PART, ("SLC12A8",), SEEN),
    Identity("ec-code:1.11.1.9", "glutathione peroxidase", HAS_PART, ("glutathione_peroxidase",)),
    Identity("uniprot:P07203", "GPX1", HAS_PART, ("glutathione_peroxidase",)),
    Identity("ec-code:1.8.1.7", "glutathione-disulfide reductase", VERSION_OF, ("glutathione_reductase",)),
    Identity("uniprot:P00390", "GSR", HAS_PART, ("glutathione_reductase",)),
    Identity("uniprot:Q13423", "NNT", HAS_PART, ("NNT",)),
    Identity("ec-code:1.1.1.42", "isocitrate dehydrogenase (NADP+)", VERSION_OF, ("IDH2",)),
    Identity("uniprot:P48735", "IDH2", HAS_PART, ("IDH2",)),
)

Known = Mapping[str, tuple[tuple[str, str], ...]]
"""Relation and identifier of each thing that has any, by its name in the model."""


def known(rows: tuple[Identity, ...]) -> Known:
    """Identifiers by what they tell of.

    Parameters
    ----------
    rows : of one of the tables above

    Returns
    -------
    relation and identifier of each thing, in the order of the rows

    Source
    ------
    none: it turns a table around
    """
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in rows:
        for name in row.of:
            found[name] = (*found.get(name, ()), (row.relation, row.id))
    return found
