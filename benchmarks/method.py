"""How it was measured and where that ends: the last section of the page."""

from benchmarks.tables import paragraph

_SAID = (
    "**Protocol.** The network of a fiber (`cellsim/kinetics/generated/muscle.py`) and the fibers that the simulator "
    "builds for a recreationally active man of 30 years, at rest. Each of seven days has two hours each of raised NR, "
    "NAM and NA in plasma, and a bout of 45 minutes that every fiber sustains. Everyone starts afresh at each of the "
    "eight events of a day, with a first step of 1 s where one can be given, and shows the state where the next event "
    "begins.",
    "**Error.** |y - reference| / (|reference| + 0.001 typical size), root mean square over fibers, outputs and "
    "species. The typical size is a species' greatest content at any output, averaged over fibers: what rests at zero, "
    "or may have either sign, is sized by what it reaches. Ledgers are not counted. Outputs stand at the ends of "
    "segments, so a short-lived error inside a bout counts only as far as its end remembers it.",
    "**Tolerances.** Absolute ones as in `cellsim/population/fibers/state.py`, scaled with rtol, the same for "
    "everyone. libRoadRunner and scipy take them by species. numbalsoda and gradsolve take one number, so their "
    "species are measured in units of their own tolerance. Ledgers steer nobody's step.",
    "**Clock.** Processor time of the thread, and of all threads of the process where solvers are compared, for JAX, "
    "told to use one, works in another than its caller; the least of several rounds taken in turns; threads and "
    "starts also on the wall. Nothing is subtracted: what it costs to call a solver from Python counts, ours and "
    "theirs. Expect noise on a machine that others use: a tenth as a rule, and for minutes on end all may take twice "
    "as long.",
    "**Peers.** libRoadRunner runs the exported SBML with CVODE (stiff, its own Jacobian by differences, its own "
    "compiler at its usual setting) and is told each fiber's numbers. SBML keeps our definitions as assignment rules. "
    "numbalsoda and scipy run the same emitted equations as ours, compiled; numbalsoda makes its own Jacobian "
    "by differences, scipy is given the exact one. gradsolve is given the same equations in JAX, which makes the exact "
    "Jacobian of them; its loop carries its few fibers side by side on the processor, is compiled before it is timed "
    "(which takes minutes), and what it does for gradients is not asked for. Its fused kernels (0.2.1) cannot carry "
    "this network: they are not made of rates with a choice between two values in them, and on a graphics card stiff "
    "ones take up to 12 species. Each peer runs on the first few fibers, and its ratio takes our error on those same "
    "fibers. Where our two methods differ, the cheaper counts.",
    "**Not measured.** Other machines, more than two cores, graphics cards, and solvers that are not on the list.",
)


def method() -> str:
    return "## Method and limits\n\n" + "\n".join(paragraph(each) for each in _SAID)
