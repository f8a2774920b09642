"""SARM1, an NADase of the cytosol, in the human muscle fiber: an enzyme of one's own, on this page and in its table.

SARM1 is known from axons; its transcript is found in muscle, its protein and its share there are not measured. The
question is what would follow if it took a share of what a rested fiber spends. It is taken as active without its gate.
"""

from cellsim.language import Capacity, Mechanism, Observable, Reaction, Source, beside, michaelis_menten

mechanism = Mechanism(
    "SARM1",
    "SARM1 takes a share of the NAD+ that a rested fiber spends; hydrolysis assigned to no enzyme has so much less.",
    reactions=[
        Reaction(
            "SARM1",
            "NAD_cyt -> NAM + AMP + Pi",
            "@level * " + michaelis_menten("NAD_free_cyt"),
            "Essuman2017",
            "Its TIR domain splits NAD+ into nicotinamide and ADP-ribose, here read as AMP and phosphate.",
        )
    ],
    rows=beside(__file__),
    capacities=[Capacity("SARM1_Vmax", "NAD_turnover * Share_SARM1")],
    shares={"Share_SARM1": "NAD+ turnover"},
    observables=[Observable("sarm1_flux", "fold", "SARM1 flux", "NAD⁺ used by SARM1", formula="v_SARM1", rested=True)],
    sources=[
        Source(
            "Essuman2017",
            "The SARM1 Toll/Interleukin-1 receptor domain possesses intrinsic NAD+ cleavage activity that promotes "
            "pathological axonal degeneration",
            "Essuman K et al.",
            2017,
            "Neuron 93:1334-1343",
            "doi:10.1016/j.neuron.2017.02.022",
            "abstract",
        )
    ],
)
