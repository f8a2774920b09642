"""The arms that a scenario file names, and those in which a thing of it is done."""

from cellsim.errors import ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown
from cellsim.scenario.plan.arms import ALONE

ARM = ("name",)


def names(top: Table) -> tuple[str, ...]:
    """The names of the arms, in the order of the file; none where there is no ``[[arm]]``."""
    found: list[str] = []
    for table in top.tables("arm", ARM, kinds.MOST_ARMS):
        name = table["name"].text('"placebo"')
        if name in (*found, ALONE):
            mend = f'"{ALONE}" is what a scenario without arms has. ' if name == ALONE else ""
            raise table["name"].wrong("An arm needs a name of its own", f"{mend}Choose another.")
        found.append(name)
    if len(found) == 1:
        raise ScenarioError(
            f"There is only one arm, {shown(found[0])}, and nothing to hold it against. Write another [[arm]], or none."
        )
    return tuple(found)


def of(table: Table, known: tuple[str, ...]) -> tuple[str, ...]:
    """The arms in which a thing is done; empty where it is done in all."""
    if not table.has("arm"):
        return ()
    field = table["arm"]
    if not known:
        raise field.wrong("There is no arm in this scenario", 'Write [[arm]] and below it name = "placebo", or no arm.')
    written = field.value if isinstance(field.value, list) else [field.value]
    if not 1 <= len(written) <= len(known):
        raise field.wrong("The arms of this cannot be read", f"Write one or more of {listed(map(shown, known))}.")
    several = isinstance(field.value, list)
    places = [Field(f"{field.path}[{place}]" if several else field.path, each) for place, each in enumerate(written)]
    chosen = {place.choice(known, "an arm of this scenario") for place in places}
    return () if len(chosen) == len(known) else tuple(each for each in known if each in chosen)
