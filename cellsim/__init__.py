"""cellsim: an agent-based simulator of skeletal muscle.

Read a scenario, simulate it, look at the result::

    from cellsim import Scenario, simulate

    result = simulate(Scenario.read("experiments/ride_recovery/scenario.toml"))
    result.table                 # a DataFrame
    result.save("results/ride")  # tables, figures, a report

``MuscleModel`` is the same muscle as an ordinary Mesa model. What people are made of is a value, ``human_muscle()``;
another is given as ``simulate(scenario, model=human_muscle().plus(mine))``, and ``cellsim.language`` has the words that
a mechanism of one's own is written in.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cellsim.public import (
        Design,
        Mechanism,
        Model,
        MuscleModel,
        Result,
        Scenario,
        Study,
        compared,
        figures,
        human_muscle,
        simulate,
    )

__all__ = ["Design", "Mechanism", "Model", "MuscleModel", "Result", "Scenario", "Study", "compared", "figures",
           "human_muscle", "simulate"]  # fmt: skip
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Public names, imported when first asked for: what stands behind them takes a second to load."""
    if name in __all__:
        from cellsim import public

        return getattr(public, name)
    raise AttributeError(f"cellsim has no '{name}'. It has {', '.join(__all__)}.")


def __dir__() -> list[str]:
    """The public names, and what every module has."""
    return sorted([*__all__, *(name for name in globals() if name.startswith("__"))])
