"""A dozen rate laws with names, as formula text.

A law returns text in the names of species, definitions and parameters. ``@X``
stands for the parameter ``X`` of the reaction that uses the law: in the
reaction ``NAMPT``, ``@Vmax`` reads ``NAMPT_Vmax``. A formula may use
``+ - * / **``, ``sqrt``, ``exp``, ``log`` and ``ramp`` (``ramp(x)`` is x where
x is positive, else 0).

Textbook: Cornish-Bowden, Fundamentals of Enzyme Kinetics.
"""


def mass_action(*substrates: str, k: str = "@k") -> str:
    """``k A B``: in proportion to each substrate."""
    return " * ".join((k, *substrates))


def reversible(forward: str, backward: str, k: str = "@k", Keq: str = "@Keq") -> str:
    """``k (Keq F - B)``: near equilibrium, with F and B products of concentrations."""
    return f"{k} * ({Keq} * {forward} - {backward})"


def saturation(substrate: str, K: str) -> str:
    """``S / (K + S)``: the share of an enzyme that has bound its substrate."""
    return f"({substrate} / ({K} + {substrate}))"


def hill(substrate: str, K: str, n: int) -> str:
    """``S^n / (K^n + S^n)`` with a whole exponent."""
    return f"({substrate}**{n} / ({K}**{n} + {substrate}**{n}))"


def inhibition(inhibitor: str, Ki: str) -> str:
    """``1 / (1 + I / Ki)``: what is left of an enzyme under a non-competitive inhibitor."""
    return f"(1 / (1 + {inhibitor} / {Ki}))"


def michaelis_menten(substrate: str, Vmax: str = "@Vmax", Km: str = "@Km") -> str:
    """``Vmax S / (Km + S)``."""
    return f"{Vmax} * {saturation(substrate, Km)}"


def competitive(substrate: str, against: dict[str, str], Vmax: str = "@Vmax", Km: str = "@Km") -> str:
    """``Vmax S / (Km (1 + sum I/Ki) + S)``; ``against`` maps each inhibitor to its Ki."""
    load = " + ".join(f"{inhibitor} / {Ki}" for inhibitor, Ki in against.items())
    return f"{Vmax} * {substrate} / ({Km} * (1 + {load}) + {substrate})"


def exchange(outside: str, inside: str, k: str = "@k") -> str:
    """``k (outside - inside)``: a passive, two-way crossing of a membrane."""
    return f"{k} * ({outside} - {inside})"


def relaxation(state: str, target: str, tau: str = "@tau") -> str:
    """``(target - state) / tau``: a signal that follows its target."""
    return f"({target} - {state}) / {tau}"


def two_clocks(state: str, target: str, tau_on: str = "@tau_on", tau_off: str = "@tau_off") -> str:
    """A signal that rises with one time constant and falls with another."""
    return f"ramp({target} - {state}) / {tau_on} - ramp({state} - {target}) / {tau_off}"
