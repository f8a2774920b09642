"""A dozen rate laws with names, as formula text.

A law returns text in the names of species, definitions and parameters. ``@X``
stands for the parameter ``X`` of the reaction that uses the law: in the
reaction ``NAMPT``, ``@Vmax`` reads ``NAMPT_Vmax``. A formula may use
``+ - * / **``, ``sqrt``, ``exp``, ``log`` and ``ramp`` (``ramp(x)`` is x where
x is positive, else 0).

Textbook: Cornish-Bowden, Fundamentals of Enzyme Kinetics.
"""


def mass_action(*substrates: str, k: str = "@k") -> str:
    """``k A B``: in proportion to each substrate.

    Parameters
    ----------
    *substrates : names of what it uses
    k : rate constant [1/s of one substrate; L/umol/s of two]

    Returns
    -------
    its formula [umol/L/s]
    """
    return " * ".join((k, *substrates))


def reversible(forward: str, backward: str, k: str = "@k", Keq: str = "@Keq") -> str:
    """``k (Keq F - B)``: near equilibrium.

    Parameters
    ----------
    forward, backward : products of the concentrations on the left and on the right of the equation, as text
    k : rate constant of the way back
    Keq : equilibrium constant, right over left

    Returns
    -------
    its formula [umol/L/s]
    """
    return f"{k} * ({Keq} * {forward} - {backward})"


def saturation(substrate: str, K: str) -> str:
    """``S / (K + S)``: the share of an enzyme that has bound its substrate.

    Parameters
    ----------
    substrate : its concentration [umol/L]
    K : at which half is bound [umol/L]

    Returns
    -------
    its formula, 0 to 1 [-]
    """
    return f"({substrate} / ({K} + {substrate}))"


def hill(substrate: str, K: str, n: int) -> str:
    """``S^n / (K^n + S^n)`` with a whole exponent.

    Parameters
    ----------
    substrate : its concentration [umol/L]
    K : at which half is bound [umol/L]
    n : whole exponent [-]

    Returns
    -------
    its formula, 0 to 1 [-]
    """
    return f"({substrate}**{n} / ({K}**{n} + {substrate}**{n}))"


def inhibition(inhibitor: str, Ki: str) -> str:
    """``1 / (1 + I / Ki)``: what is left of an enzyme under a non-competitive inhibitor.

    Parameters
    ----------
    inhibitor : its concentration [umol/L]
    Ki : at which half is left [umol/L]

    Returns
    -------
    its formula, 0 to 1 [-]
    """
    return f"(1 / (1 + {inhibitor} / {Ki}))"


def michaelis_menten(substrate: str, Vmax: str = "@Vmax", Km: str = "@Km") -> str:
    """``Vmax S / (Km + S)``.

    Parameters
    ----------
    substrate : its concentration [umol/L]
    Vmax : greatest rate [umol/L/s]
    Km : at which it is half of that [umol/L]

    Returns
    -------
    its formula [umol/L/s]
    """
    return f"{Vmax} * {saturation(substrate, Km)}"


def competitive(substrate: str, against: dict[str, str], Vmax: str = "@Vmax", Km: str = "@Km") -> str:
    """``Vmax S / (Km (1 + sum I/Ki) + S)``: inhibitors that take the substrate's place.

    Parameters
    ----------
    substrate : its concentration [umol/L]
    against : each inhibitor with its Ki [umol/L]
    Vmax : greatest rate [umol/L/s]
    Km : without inhibitors [umol/L]

    Returns
    -------
    its formula [umol/L/s]
    """
    load = " + ".join(f"{inhibitor} / {Ki}" for inhibitor, Ki in against.items())
    return f"{Vmax} * {substrate} / ({Km} * (1 + {load}) + {substrate})"


def exchange(outside: str, inside: str, k: str = "@k") -> str:
    """``k (outside - inside)``: a passive, two-way crossing of a membrane.

    Parameters
    ----------
    outside, inside : concentrations on both sides [umol/L]
    k : rate constant [1/s]

    Returns
    -------
    its formula, above zero where it comes in [umol/L/s]
    """
    return f"{k} * ({outside} - {inside})"


def relaxation(state: str, target: str, tau: str = "@tau") -> str:
    """``(target - state) / tau``: a signal that follows its target.

    Parameters
    ----------
    state : the signal [fold of rest]
    target : where it goes [fold of rest]
    tau : time constant [s]

    Returns
    -------
    its formula [fold/s]
    """
    return f"({target} - {state}) / {tau}"


def two_clocks(state: str, target: str, tau_on: str = "@tau_on", tau_off: str = "@tau_off") -> str:
    """A signal that rises with one time constant and falls with another.

    Parameters
    ----------
    state : the signal [fold of rest]
    target : where it goes [fold of rest]
    tau_on, tau_off : time constants of rise and of fall [s]

    Returns
    -------
    its formula [fold/s]
    """
    return f"ramp({target} - {state}) / {tau_on} - ramp({state} - {target}) / {tau_off}"
