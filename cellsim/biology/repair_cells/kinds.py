"""Kinds of cells, fates of segments, states of capillaries and factors in the interstitium, as numbers and by name."""

KINDS = (
    "quiescent", "awake", "committed", "myocyte", "neutrophil", "monocyte", "m1", "m2", "regulatory_t", "stromal",
    "stirred_stromal",
)  # fmt: skip
"""Satellite cells by stage, cells from the blood, and fibroblasts with fibro-adipogenic progenitors."""
QUIESCENT, AWAKE, COMMITTED, MYOCYTE, NEUTROPHIL, MONOCYTE, M1, M2, REGULATORY_T, STROMAL, STIRRED = range(11)
NOBODY = -1

FACTORS = ("TNF", "TGF-beta", "IGF-1", "HGF", "IL-6", "IL-10", "VEGF", "MCP-1", "WISP1", "amphiregulin")
TNF, TGFB, IGF1, HGF, IL6, IL10, VEGF, MCP1, WISP1, AREG = range(10)

FATES = ("sound", "dying", "gap", "new")
WHOLE, DYING, GAP, NEW = range(4)

VESSELS = ("none", "perfused", "lost", "sprouting")
BARE, PERFUSED, LOST, SPROUTING = range(4)

LEDGER = ("founded", "arrived", "born", "turned_in", "turned_out", "died", "fused")
"""How a kind gains and loses its cells."""
FOUNDED, ARRIVED, BORN, TURNED_IN, TURNED_OUT, DIED, FUSED = range(7)
