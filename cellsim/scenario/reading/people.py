"""The people and the muscle of a scenario file, with a sentence for each thing that had to be assumed."""

from collections.abc import Sequence
from dataclasses import replace
from math import log

from cellsim.biology.people.subjects import ACTIVITIES, subject
from cellsim.biology.repair.recovery import SEXES
from cellsim.biology.repair_cells.individuals import with_repair
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown
from cellsim.scenario.plan.parts import REPAIRS, MuscleSample, Person
from cellsim.scenario.reading.parameters import parameters

PERSON = (
    "name", "like", "age", "sex", "mass", "activity", "vo2max", "wmax", "ftp", "hemoglobin",
    "max_heart_rate", "niacin", "insulin_sensitivity", "sleep", "energy", "from_file", "parameters", "beyond_range",
)  # fmt: skip
MUSCLE = ("name", "fibers", "mitochondria", "repair")
USUAL_MASS_KG = {"male": 75.0, "female": 62.0}


def people(top: Table, model: Model) -> tuple[tuple[Person, ...], tuple[str, ...]]:
    """The people, and what had to be assumed about them, as sentences; rows of theirs are set in the model."""
    found: dict[str, Person] = {}
    assumed: list[str] = []
    tables = top.tables("person", PERSON, kinds.MOST_PEOPLE)
    if not tables:
        raise ScenarioError('The scenario has no person. Write [[person]] and below it age = "28 year".')
    for number, table in enumerate(tables, 1):
        name = table["name"].text('"older"') if table.has("name") else f"person {number}"
        if name in found:
            field = Field(f"{table.path}.name", name)
            raise field.wrong("Two people have the same name", "Give each person a name of their own.")
        person = _like(table, name, found, assumed) if table.has("like") else _new(table, name, model, assumed)
        found[name] = _set(table, person, model)
    return tuple(found.values()), tuple(assumed)


def _new(table: Table, name: str, model: Model, assumed: list[str]) -> Person:
    sex = table["sex"].choice(SEXES, "a sex") if table.has("sex") else "male"
    plain = Person(name, table["age"].quantity(kinds.AGE), sex, USUAL_MASS_KG[sex])
    person = _overlaid(table, plain)
    if table.has("vo2max") and not table.has("activity"):
        person = replace(person, activity=likely_activity(person, model))
    taken = {
        "sex": f"{name} is {sex}, as no sex is written.",
        "mass": no_mass(person),
        "activity": no_activity(person),
        "niacin": no_niacin(person),
    }
    assumed.extend(sentence for key, sentence in taken.items() if not table.has(key))
    return person


def _like(table: Table, name: str, earlier: dict[str, Person], assumed: list[str]) -> Person:
    like = table["like"]
    if not isinstance(like.value, str) or like.value not in earlier:
        mend = f"Write {listed(map(shown, earlier))}." if earlier else "Nobody stands before this one: leave like out."
        raise like.wrong("No earlier person has this name", mend)
    model = earlier[like.value]
    person = _overlaid(table, replace(model, name=name, luck=model.luck or model.name))
    if model.vo2max is not None and not table.has("vo2max") and (table.has("age") or table.has("activity")):
        assumed.append(f"{name} keeps the VO2max of {model.name}, {model.vo2max:g} mL/kg/min, as no other is written.")
    return person


def _overlaid(table: Table, person: Person) -> Person:
    """The person with everything that the table writes put in place."""
    return Person(
        name=person.name,
        age_years=table["age"].quantity(kinds.AGE) if table.has("age") else person.age_years,
        sex=table["sex"].choice(SEXES, "a sex") if table.has("sex") else person.sex,
        mass_kg=table["mass"].quantity(kinds.MASS) if table.has("mass") else person.mass_kg,
        activity=table["activity"].choice(ACTIVITIES, "an activity") if table.has("activity") else person.activity,
        vo2max=table["vo2max"].quantity(kinds.VO2MAX) if table.has("vo2max") else person.vo2max,
        niacin_mg=table["niacin"].quantity(kinds.NIACIN) if table.has("niacin") else person.niacin_mg,
        luck=person.luck,
        wmax_w=table["wmax"].quantity(kinds.WMAX) if table.has("wmax") else person.wmax_w,
        hemoglobin_g_l=(
            table["hemoglobin"].quantity(kinds.HEMOGLOBIN) if table.has("hemoglobin") else person.hemoglobin_g_l
        ),
        ftp_w=table["ftp"].quantity(kinds.FTP) if table.has("ftp") else person.ftp_w,
        hr_max_bpm=_most_beats(table) if table.has("max_heart_rate") else person.hr_max_bpm,
        from_file=table["from_file"].boolean() if table.has("from_file") else person.from_file,
        parameters=person.parameters,
        beyond_range=person.beyond_range,
        insulin_sensitivity=_insulin(table) if table.has("insulin_sensitivity") else person.insulin_sensitivity,
        sleep_s=table["sleep"].quantity(kinds.SLEEP) if table.has("sleep") else person.sleep_s,
        energy=table["energy"].quantity(kinds.ENERGY) if table.has("energy") else person.energy,
    )


def _set(table: Table, person: Person, model: Model) -> Person:
    """The person with the rows of the model that the table sets, on top of those that they have."""
    own, beyond = parameters(table, model)
    if not own:
        return person
    rows, over = dict(own), dict.fromkeys((*person.beyond_range, *beyond))
    return replace(
        person,
        parameters=tuple((dict(person.parameters) | rows).items()),
        beyond_range=tuple(name for name in over if name in beyond or name not in rows),
    )


def no_mass(person: Person) -> str:
    """What is assumed of a person whose mass nobody wrote, as a sentence."""
    return f"{person.name} weighs {person.mass_kg:g} kg, as no mass is written."


def no_activity(person: Person) -> str:
    """What is assumed of the activity of a person where nobody wrote it, as a sentence."""
    by = ": the habit that is nearest to that VO2max" if person.vo2max is not None else ""
    return f"The activity of {person.name} is {person.activity}, as none is written{by}."


def likely_activity(person: Person, model: Model) -> str:
    """The level of activity whose usual VO2max at this age and sex is nearest to that of a person."""

    def apart(activity: str) -> float:
        usual = subject(person.age_years, person.sex, person.mass_kg, activity, rows=model.rows)
        return abs(log((person.vo2max or 1.0) / usual.vo2max_ml_kg_min))

    return min(ACTIVITIES, key=apart)


def no_niacin(person: Person) -> str:
    """What is assumed of the food of a person whose niacin nobody wrote, as a sentence."""
    return f"The food of {person.name} holds {person.eats_mg:.3g} mg of niacin a day, as no niacin is written."


def _most_beats(table: Table) -> float:
    return table["max_heart_rate"].quantity(kinds.MAX_HEART_RATE)


def _insulin(table: Table) -> float:
    return table["insulin_sensitivity"].number(*kinds.INSULIN, "0.5")


def muscle(top: Table, at_work: Sequence[tuple[str, ...]] = ()) -> tuple[MuscleSample, tuple[str, ...]]:
    """The muscle, and what had to be assumed about it; ``at_work`` are the muscles of each bout.

    It is the usual one, unless no bout works it.
    """
    table = Table("muscle", top["muscle"].value if top.has("muscle") else {}, MUSCLE, "[muscle]")
    plain = MuscleSample()
    name = table["name"].choice(kinds.MUSCLES, "a muscle") if table.has("name") else plain.name
    if not table.has("name") and at_work and all(each and name not in each for each in at_work):
        name = at_work[0][0]
    fibers = table["fibers"].integer(1, kinds.MOST_FIBERS) if table.has("fibers") else plain.fibers
    count = plain.mitochondria
    if table.has("mitochondria"):
        count = table["mitochondria"].integer(kinds.LEAST_MITOCHONDRIA, kinds.MOST_MITOCHONDRIA)
    taken = {
        "name": f"The muscle is the {name}.",
        "fibers": f"{fibers} fibers stand for the muscle of each person.",
        "mitochondria": f"{count} mitochondria are simulated in each fiber.",
    }
    repair = table["repair"].choice(REPAIRS, "a way of repair") if table.has("repair") else plain.repair
    sample = MuscleSample(name, fibers, count, repair)
    return sample, tuple(sentence for key, sentence in taken.items() if not table.has(key))


def mended(top: Table, model: Model) -> Model:
    """The model with the cells that mend a muscle one by one, where the scenario asks for them."""
    return with_repair(model, muscle(top)[0].by_cells)
