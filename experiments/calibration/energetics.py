"""The stage that sets how fast muscle respires and how fast it breaks down glycogen.

Respiration. Capacity scales with ``respiration_Vmax``; what activity changes is mitochondrial content, so the speed
of oxygen uptake in the inactive and in the trained gives the two contents. The dehydrogenases are tied to the chain,
which keeps the resting redox state where it was.

Glycogen. Sprints and minutes at Wmax give how readily the switch comes on, and the glycolytic capacity of the fiber
types (both kinds of type II alike, as single fibers were measured without telling them apart). How far the switch
reverts in steady work no row here tells: all of its range changes the sum of squares by less than a tenth. It is
held at its assumed value, and stands among the directions so that this can be seen. The capacities of phosphorylase
are held too: free, they went to the upper edges of their ranges.
"""

from cellsim.study.calibrate.stages import Stage

ENERGETICS = Stage(
    name="energetics",
    free={
        "respiration_Vmax": "C1, C8",
        "Sedentary_content": "C8 inactive",
        "Trained_content": "C8 trained",
        "Glycolysis_K_switch": "C7",
        "Glycolysis_K_AMP": "C2, C3",
        "TypeI_glycolysis": "C2, C3, C7",
        "TypeIIa_glycolysis": "C2, C3, C7",
    },
    tied={
        "MatrixDehydrogenase_Vmax": ("respiration_Vmax", 1.73),
        "TypeIIx_glycolysis": ("TypeIIa_glycolysis", 1.0),
    },
    held=("Glycolysis_reversion",),
)
