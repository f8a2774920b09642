"""What training stores in a fiber: glycogen, and what takes up acid.

A fiber that uses up its glycogen again and again stores more of it. Carnosine and proteins that take up acid grow with
work that leaves the fiber sour, beyond what mitochondria supply, and hardly with other work, however much there is.
Both follow within weeks. What a fiber can hold is that of the recreational, whose fibers were measured, as far as these
differ from theirs; so who trains begins with more.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

ACID_ROOM, GLYCOGEN_ROOM = "Acid_buffer", "glycogen_synthase_GLY_max"  # of each fiber, which these states move

SPECIES = [
    Species("BUFFER", unit="1", rest="1 + habit_BUFFER", says="what takes up acid, fold of the untrained"),
    Species("STORE", unit="1", rest="1 + habit_STORE", says="room for glycogen, fold of the untrained"),
]

DEFINITIONS = [
    Definition("soured", "ramp(Acid_pH_rest - pH)", "1", "how far pH has fallen"),
    Definition("sour", "soured**4 / (buffering_half**4 + soured**4)", "1",
               "what sourness makes of the greatest call for what takes up acid"),
]  # fmt: skip

REACTIONS = [
    Reaction("buffering", "-> BUFFER", "(1 + habit_BUFFER + @gain * sour - BUFFER) / @tau", "Edge2006",
             "What takes up acid is made after sour work."),
    Reaction("storing", "-> STORE",
             "(1 + habit_STORE - STORE) / @tau + @gain * phosphorylase_rate / glycogen_synthase_GLY_max", "judgement",
             "Room for glycogen grows with each store that is used up."),
]  # fmt: skip

HABITS = {"habit_BUFFER": "1", "habit_STORE": "1"}

OBSERVABLES = [
    Observable("buffer_capacity", "fold", "Buffer capacity", "What takes up acid, fold of the untrained",
               shown="fold of untrained", formula="BUFFER"),
    Observable("glycogen_store", "fold", "Glycogen store", "Room for glycogen, fold of the untrained",
               shown="fold of untrained", formula="STORE"),
]  # fmt: skip

STORES = Mechanism(
    "stores",
    "What training adds to the store of glycogen and to what takes up acid.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs=HABITS,
    at_rest=dict.fromkeys(HABITS, "0"),
    rows=beside(__file__),
    observables=OBSERVABLES,
)
