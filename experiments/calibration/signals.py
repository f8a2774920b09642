"""The stage that sets the gains of AMPK and PGC-1alpha, from muscle biopsies after a single bout.

Free are where AMPK opens to AMP, what its complexes with gamma1 add to a blot, how ACC answers AMPK and what AMPK adds
to the PGC-1alpha gene. What of its transcript becomes protein is fitted in ``training.py``.

How far AMPK can open was free at first. It went to the edge of its range, 20-fold, which these moderate bouts hardly
tell (they never come near it) and no muscle has shown; ninefold is the most that was seen (McConell 2005). It is held
at that.

CaMK's part in the PGC-1alpha gene was free at first. It went to the edge of its range, and all of that range changed
the sum of squares by a tenth: these rows do not tell it. It is held at its assumed value, and stands among the
directions so that this can be seen; so do the parts of catecholamines and of glycogen.

1.6-fold at 60 % of Wmax is phosphorylation of all AMPK, 3 to 4-fold at 75 % of VO2max is the activity of alpha2: each
is read where it was measured.
"""

from cellsim.study.calibrate.stages import Stage

SIGNALS = Stage(
    name="signals",
    free={
        "Ampk_K_AMP": "C4",
        "Ampk_1_gain": "E074",
        "Acc_gain": "E075",
        "Pgc1a_AMPK_gain": "E076, C5",
    },
    held=("Ampk_gain", "Ampk_glycogen", "Pgc1a_CaMK_gain", "Pgc1a_CREB_gain"),
)
