"""Every wrong scenario is answered with one sentence that names the place, repeats what was written and mends it."""

import os
import random
import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cellsim.errors import CellsimError, ScenarioError
from cellsim.scenario import Scenario
from cellsim.scenario.telling.describe import describe
from cellsim.tissue.laboratory import as_measured

RIGHT = """
title = "One ride"
duration = "72 hour"
clock_start = "6 hour"
seed = 7
record_every = "15 minute"
[[person]]
name = "younger"
age = "28 year"
sex = "male"
mass = "75 kg"
niacin = "15 mg"
[[person]]
name = "older"
like = "younger"
age = "68 year"
[muscle]
fibers = 64
mitochondria = 100
[[bout]]
do = "cycling"
at = "8 hour"
duration = "60 minute"
intensity = "60 %Wmax"
[[regimen]]
give = "NR"
dose = "1000 mg"
every = "1 day"
adherence = "80 %"
skip = [2]
[[regimen]]
give = "NMN"
dose = "900 umol"
route = "IV"
infusion = "2 hour"
at = "30 hour"
[[meal]]
at = "12 hour"
carbohydrate = "80 g"
[[perturb]]
target = "NAMPT"
where = "muscle"
factor = 0.5
[[perturb]]
preset = "78c"
until = "24 hour"
[[assay]]
do = "biopsy"
at = ["0 hour", "9 hour"]
[hypotheses]
exercise_parp_drain = false
sirt3_gatekeeper = true
nad_structure = "R"
"""

# what is replaced, by what, and what the sentence must contain
WRONG = {
    "an unknown key": ('mass = "75 kg"', 'mas = "75 kg"', ["person[0].mas", "Did you mean 'mass'"]),
    "an unknown table": ("[muscle]", "[muscel]", ["muscel", "Did you mean 'muscle'"]),
    "an unknown top key": ("seed = 7", "sead = 7", ["sead = 7", "Did you mean 'seed'"]),
    "a number without unit": ('"28 year"', "28", ["no unit", "person[0].age = 28", "year"]),
    "a text without unit": ('"60 minute"', '"60"', ["no unit", 'bout[0].duration = "60"', "60 minute"]),
    "an intensity without unit": ('"60 %Wmax"', '"60"', ["no unit", 'bout[0].intensity = "60"', "%Wmax"]),
    "an intensity as a number": ('"60 %Wmax"', "60", ["bout[0].intensity = 60", "%Wmax"]),
    "a wrong unit of time": ('"60 minute"', '"60 kg"', ["bout[0].duration", "kg", "60 minute"]),
    "a misspelt unit": ('"60 minute"', '"60 minuts"', ["Did you mean 'minute"]),
    "a wrong unit of intensity": ('"60 %Wmax"', '"60 kJ"', ["kJ", "bout[0].intensity", "%Wmax"]),
    "an intensity of nothing": ('"60 %Wmax"', '"0 %Wmax"', ["between", "bout[0].intensity"]),
    "a negative intensity": ('"60 %Wmax"', '"-60 %Wmax"', ["between", "bout[0].intensity"]),
    "a negative age": ('"28 year"', '"-28 year"', ["between 18 years and 95 years", "person[0].age"]),
    "a child": ('"28 year"', '"17 year"', ["between 18 years and 95 years", '"17 year"']),
    "an age beyond": ('"68 year"', '"96 year"', ["between 18 years and 95 years", "person[1].age"]),
    "a negative time": ('at = "8 hour"', 'at = "-8 hour"', ["bout[0].at", '"-8 hour"']),
    "an unknown compound": ('"NR"', '"NRR"', ["regimen[0].give", '"NRR"', "Did you mean 'NR'"]),
    "an unknown route": ('"IV"', '"iv"', ["Did you mean 'IV'", "regimen[1].route"]),
    "a compound that nobody infuses": (
        'give = "NMN"',
        'give = "tryptophan"',
        ["tryptophan is not given into a vein", "only NMN, NR or NAD", "regimen[1].route"],
    ),
    "an acid that nobody infuses": ('give = "NMN"', 'give = "NA"', ["NA is not given into a vein", "regimen[1].route"]),
    "an infusion by mouth": ('route = "IV"\n', "", ["into a vein has an infusion", "regimen[1].infusion"]),
    "an infusion of nothing": ('"2 hour"', '"0 hour"', ["between 1 second and 1 day", "regimen[1].infusion"]),
    "an infusion of days": ('"2 hour"', '"2 day"', ["between 1 second and 1 day", "regimen[1].infusion"]),
    "an infusion after the end": (
        '"30 hour"',
        '"71 hour"',
        ["NMN at 71 hours (day 4, 05:00) takes 2 hours", "regimen[1].at"],
    ),
    "a dose in a wrong unit": ('"900 umol"', '"900 umoles"', ["Did you mean 'umol'", "regimen[1].dose"]),
    "a dose in moles beyond": ('"900 umol"', '"60 mmol"', ["between 0 mg and 20000 mg", "regimen[1].dose"]),
    "an adherence without unit": ('"80 %"', "0.8", ["no unit", "regimen[0].adherence = 0.8", "80 %"]),
    "an adherence beyond all": ('"80 %"', '"101 %"', ["between 0 % and 100 %", "regimen[0].adherence"]),
    "a day before the first": ("skip = [2]", "skip = [0]", ["from 1 to 4", "regimen[0].skip[0] = 0"]),
    "a day after the last": ("skip = [2]", "skip = [5]", ["from 1 to 4", "regimen[0].skip[0] = 5"]),
    "a day without a dose": ("skip = [2]", "skip = [2, 4]", ["falls on day 4", "regimen[0].skip"]),
    "days that are no days": ("skip = [2]", 'skip = "sundays"', ["cannot be read", 'skip = "weekends"', "[3, 10]"]),
    "no day to skip": ("skip = [2]", "skip = []", ["cannot be read", "regimen[0].skip = []"]),
    "a day without a number": ("skip = [2]", 'skip = ["2 day"]', ["whole number", "regimen[0].skip[0]"]),
    "a regimen without a dose left": ("skip = [2]", "skip = [1, 2, 3]", ["skips every dose", "regimen[0].skip"]),
    "a time of day beyond": ('"6 hour"', '"25 hour"', ["time of day", "clock_start", "1 day"]),
    "a time of day without unit": ('"6 hour"', "6", ["time of day has no unit", "clock_start = 6", "6 hour"]),
    "more niacin than anyone eats": ('"15 mg"', '"1 g"', ["between 0 mg and 100 mg", "person[0].niacin"]),
    "niacin without unit": ('"15 mg"', '"15"', ["no unit", "person[0].niacin", "15 mg"]),
    "an assay of later": ('"biopsy"', '"autophagic flux"', ["cannot do that yet", "assay[0].do", "biopsy"]),
    "an unknown assay": ('"biopsy"', '"biospy"', ["Did you mean 'biopsy'", "assay[0].do"]),
    "an unknown exercise": ('"cycling"', '"cyclign"', ["Did you mean 'cycling'", "bout[0].do"]),
    "an unknown structure": ('"R"', '"X"', ["not a structure of NAD+ salvage", "hypotheses.nad_structure"]),
    "a structure that is a number": ('"R"', "1", ["not a structure of NAD+ salvage", "hypotheses.nad_structure = 1"]),
    "a place that is none": ('"muscle"', '"mussel"', ["Did you mean 'muscle'", "perturb[0].where"]),
    "an unknown preset": ('"78c"', '"78d"', ["Did you mean '78c'", "perturb[1].preset"]),
    "a preset with a place": ('preset = "78c"', 'preset = "78c"\nwhere = "muscle"', ["own places", "perturb[1].where"]),
    "a preset and a target": (
        'preset = "78c"',
        'preset = "78c"\ntarget = "CD38"',
        ["both a target", "perturb[1].preset"],
    ),
    "an unknown switch": (
        "exercise_parp_drain",
        "exercise_parp_drian",
        ["hypotheses.exercise_parp_drian", "Did you mean"],
    ),
    "a switch that is text": (
        "parp_drain = false",
        'parp_drain = "false"',
        ["true or false", "hypotheses.exercise_parp_drain"],
    ),
    "an unknown enzyme": ('"NAMPT"', '"NAMPTT"', ["Did you mean 'NAMPT'", "perturb[0].target"]),
    "a factor of NaN": ("factor = 0.5", "factor = nan", ["perturb[0].factor"]),
    "an infinite factor": ("factor = 0.5", "factor = inf", ["perturb[0].factor"]),
    "a negative factor": ("factor = 0.5", "factor = -1", ["perturb[0].factor = -1"]),
    "a perturbation without factor": ("factor = 0.5", "", ["'factor' is missing", "perturb[0]"]),
    "a time of infinity": ('at = "8 hour"', 'at = "inf hour"', ["bout[0].at"]),
    "a time too large for numbers": ('at = "8 hour"', 'at = "1e999 hour"', ["bout[0].at"]),
    "a NaN of time": ('at = "8 hour"', "at = nan", ["bout[0].at"]),
    "an event after the end": (
        'at = "12 hour"',
        'at = "100 hour"',
        ["after the scenario has ended", "meal[0].at", "100 hour"],
    ),
    "an assay after the end": ('"9 hour"]', '"73 hour"]', ["assay[0].at[1]", "73 hour"]),
    "a bout that ends after the end": ('at = "8 hour"', 'at = "71.5 hour"', ["after the end", "bout[0].duration"]),
    "a start after the end": ('every = "1 day"', 'every = "1 day"\nstart = "9 day"', ["regimen[0].start", "9 day"]),
    "a stop before the start": (
        'every = "1 day"',
        'every = "1 day"\nstart = "2 day"\nstop = "1 day"',
        ["regimen[0].stop", "does not come after"],
    ),
    "both at and every": (
        'every = "1 day"',
        'every = "1 day"\nat = "1 hour"',
        ["both 'at' and 'every'", "regimen[0].every"],
    ),
    "neither at nor every": ('every = "1 day"', "", ["regimen[0]", "neither"]),
    "too many doses": ('every = "1 day"', 'every = "1 second"', ["more than 10000", "regimen[0].every"]),
    "like of nobody": ('like = "younger"', 'like = "yonger"', ["person[1].like", "younger"]),
    "two of one name": ('name = "older"', 'name = "younger"', ["same name", "person[1].name"]),
    "a bout of nobody": (
        'do = "cycling"',
        'do = "cycling"\nperson = "odler"',
        ["bout[0].person", "Did you mean 'older'"],
    ),
    "no person": ("[[person]]", "[[persons]]", ["persons", "Did you mean 'person'"]),
    "a person with single brackets": ("[[assay]]", "[assay]", ["assay", "two brackets"]),
    "a missing age": ('age = "28 year"', "", ["'age' is missing", "person[0]"]),
    "a missing duration": ('duration = "72 hour"', "", ["'duration' is missing"]),
    "a missing duration of a bout": ('duration = "60 minute"', "", ["'duration' is missing", "bout[0]"]),
    "a duration beyond": ('"72 hour"', '"401 day"', ["duration", "401 day"]),
    "a duration of nothing": ('"72 hour"', '"0 hour"', ["between 1 second and 400 days"]),
    "records at every moment": ('"15 minute"', '"0 second"', ["between 1 second and 7 days", "record_every"]),
    "a signal for an enzyme": ('"NAMPT"', '"Ros"', ["not an enzyme", "perturb[0].target"]),
    "a text for a number": ("fibers = 64", 'fibers = "64"', ["muscle.fibers", '"64"']),
    "a yes for a number": ("fibers = 64", "fibers = true", ["muscle.fibers = true"]),
    "too many fibers": ("fibers = 64", "fibers = 5000", ["muscle.fibers = 5000", "4096"]),
    "no mitochondria": ("mitochondria = 100", "mitochondria = 0", ["muscle.mitochondria = 0", "2000"]),
    "a single mitochondrion": ("mitochondria = 100", "mitochondria = 1", ["muscle.mitochondria = 1", "from 2 to 2000"]),
    "a negative seed": ("seed = 7", "seed = -7", ["seed = -7"]),
    "a seed with a point": ("seed = 7", "seed = 7.5", ["seed = 7.5"]),
    "a seed of thousands of digits": ("seed = 7", "seed = 0x" + "f" * 9000, ["seed", "whole number"]),
    "a number of thousands of digits": ("seed = 7", "seed = " + "9" * 9000, []),
    "another muscle": ("fibers = 64", 'fibers = 64\nname = "deltoid"', ["muscle.name", "vastus lateralis"]),
    "an unknown activity": ('sex = "male"', 'sex = "male"\nactivity = "lazy"', ["person[0].activity", "sedentary"]),
    "a sex in another word": ('sex = "male"', 'sex = "man"', ["person[0].sex", "female"]),
    "a meal of nothing": ('carbohydrate = "80 g"', "", ["meal[0]", "carbohydrate"]),
    "an unknown source": ("seed = 7", 'seed = 7\nsource = ["Stokcs2020"]', ["source", "Stocks2020"]),
    "a source that is a number": ("seed = 7", "seed = 7\nsource = 7", ["source = 7"]),
    "a title over two lines": ('"One ride"', '"One\\nride"', ["title"]),
    "records longer than the scenario": ('"15 minute"', '"4 day"', ["record_every", "4 day"]),
    "more records than fit": ('"15 minute"', '"1 second"', ["record_every"]),
    "a weight on a bicycle": ('"60 %Wmax"', '"60 %1RM"', ["Nobody lifts", "bout[0].intensity", "resistance"]),
    "a recording that is not there": (
        'duration = "60 minute"\nintensity = "60 %Wmax"',
        'file = "no.fit"',
        ["no such recording", 'bout[0].file = "no.fit"'],
    ),
    "a recording with an intensity": (
        'duration = "60 minute"\n',
        'file = "no.fit"\n',
        ["own intensity", "bout[0].intensity"],
    ),
    "a recording that is a device": (
        'duration = "60 minute"\nintensity = "60 %Wmax"',
        'file = "/dev/zero"',
        ["bout[0].file"],
    ),
    "a preset with a factor": ('target = "NAMPT"', 'preset = "FK866"', ["perturb[0].factor", "preset"]),
    "a list of lists": ('at = "8 hour"', 'at = [["8 hour"]]', ["bout[0].at[0]"]),
    "an empty list": ('at = ["0 hour", "9 hour"]', "at = []", ["assay[0].at"]),
    "a date": ('at = "8 hour"', "at = 2024-05-01", ["bout[0].at"]),
}


def refused(text: str) -> str:
    with pytest.raises(ScenarioError) as caught:
        Scenario.from_text(text)
    return str(caught.value)


def too_hard(text: str) -> str:
    with pytest.raises(ScenarioError) as caught:
        as_measured(Scenario.from_text(text))
    return str(caught.value)


def test_the_scenario_that_is_spoiled_below_is_right():
    assert len(Scenario.from_text(RIGHT).people) == 2


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_named_shown_and_mended(name):
    old, new, words = WRONG[name]
    assert old in RIGHT
    said = refused(RIGHT.replace(old, new))
    for word in words:
        assert word in said
    assert "\n" not in said
    assert len(said) < 600
    assert said.endswith(".")
    assert re.search(r"\b(Write|Did|Mend|Leave|Add|Give|Move|Make|Begin|Start|It has|Known here|No source)\b", said)


def test_overlapping_bouts_of_one_person_are_refused_and_of_two_people_allowed():
    bout = '[[bout]]\ndo = "cycling"\nat = "{}"\nduration = "60 minute"\nintensity = "50 %Wmax"\nperson = "{}"\n'
    people = RIGHT.split("[[bout]]")[0]
    said = refused(people + bout.format("8 hour", "older") + bout.format("8.5 hour", "older"))
    assert "overlap" in said
    assert 'bout[1].at = "8.5 hour"' in said
    assert Scenario.from_text(people + bout.format("8 hour", "older") + bout.format("8.5 hour", "younger"))
    assert Scenario.from_text(people + bout.format("8 hour", "older") + bout.format("9 hour", "older"))


def test_fine_records_in_and_after_bouts_are_counted_too():
    often = 'every = "30 minute"\nduration = "29 minute"\nstop = "20 day"'
    text = RIGHT.replace('at = "8 hour"\nduration = "60 minute"', often)
    text = text.replace("72 hour", "21 day").replace("60 %Wmax", "30 %Wmax")
    said = refused(text)
    assert "more than 200000" in said
    assert said.endswith("Write fewer or shorter bouts, or a longer record_every.")
    assert Scenario.from_text(text.replace("20 day", "12 day"))


def test_overlapping_perturbations_of_one_enzyme_are_refused():
    said = refused(RIGHT + '[[perturb]]\ntarget = "NAMPT"\nfactor = 2\nat = "1 hour"\n')
    assert "NAMPT overlap" in said
    assert 'perturb[2].at = "1 hour"' in said


@pytest.mark.parametrize("unit", ["%Wmax", "W", "%VO2max", "%HRR"])
def test_the_intensity_that_a_refusal_offers_can_be_done(unit):
    much = {"%Wmax": 140, "W": 500, "%VO2max": 100, "%HRR": 100}[unit]
    said = too_hard(RIGHT.replace("60 %Wmax", f"{much} {unit}"))
    text = RIGHT
    for _ in range(2):  # the older person may be asked to go lower still
        offered = re.search(r'or intensity = "(\d+) ', said).group(1)
        text = RIGHT.replace("60 %Wmax", f"{offered} {unit}")
        try:
            as_measured(Scenario.from_text(text))
            break
        except ScenarioError as reason:
            said = str(reason)
    assert as_measured(Scenario.from_text(text))


def test_a_bout_nobody_could_do_is_refused_once_people_are_measured():
    assert Scenario.from_text(RIGHT.replace("60 %Wmax", "100 %Wmax"))
    said = too_hard(RIGHT.replace("60 %Wmax", "100 %Wmax"))
    assert all(word in said for word in ("could not do", "bout[0].intensity", '"100 %Wmax"', "or less"))
    assert "\n" not in said
    assert said.endswith(".")


def test_the_duration_that_a_refusal_offers_can_be_done():
    text = RIGHT.replace("60 %Wmax", "130 %Wmax")
    for _ in range(2):
        offered = re.search(r'Write duration = "([^"]+)"', too_hard(text)).group(1)
        trial = RIGHT.replace("60 %Wmax", "130 %Wmax").replace("60 minute", offered)
        try:
            as_measured(Scenario.from_text(trial))
            return
        except ScenarioError:
            text = trial
    pytest.fail("the durations that were offered could not be done")


def test_text_that_is_not_toml_is_refused_with_its_line():
    assert "line 3" in refused('title = "x"\nseed = 1\nduration = 72 hour\n')


def test_a_weight_heavier_than_can_be_lifted_is_refused():
    lift = RIGHT.replace('"cycling"', '"resistance"')
    assert "so heavy" in refused(lift.replace("60 %Wmax", "101 %1RM"))
    assert Scenario.from_text(lift.replace("60 %Wmax", "100 %1RM"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[" * 50_000,
        "x = " + "[" * 50_000,
        "\x00",
        "\ud800",
        "a.b = 1\n" * 3,
        ".".join("a" * 400_000) + " = 1",
        'x = "' + "é" * 90,
    ],
)
def test_text_of_no_sense_is_refused(text):
    assert len(refused(text)) < 600


def test_a_text_beyond_a_megabyte_is_refused():
    assert "1 MB" in refused("#" * 1_000_001)


@pytest.mark.parametrize(("table", "most"), [("person", 1024), ("bout", 1000)])
def test_no_more_people_or_bouts_than_fit(table, most):
    assert f"more than {most}" in refused(RIGHT + f"[[{table}]]\n" * (most + 1))


def test_files_that_are_no_scenarios_are_refused(tmp_path):
    binary, large = tmp_path / "binary.toml", tmp_path / "large.toml"
    binary.write_bytes(bytes(range(256)))
    large.write_bytes(b"#" * 1_000_001)
    empty, ride = tmp_path / "empty.toml", tmp_path / "ride.gpx"
    empty.write_text("\n")
    ride.write_text('<?xml version="1.0"?><gpx version="1.1"></gpx>')
    for path, words in (
        (tmp_path, "is a folder"),
        (tmp_path / "missing.toml", "no scenario"),
        (binary, "not text"),
        (empty, "is empty"),
        (ride, "--workout"),
        (large, "1 MB"),
        ("a\x00b", "no scenario"),
        ("x" * 5000, "cannot be opened|no scenario"),
    ):
        with pytest.raises(ScenarioError, match=words):
            Scenario.read(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(ScenarioError, match="no scenario"):
        Scenario.read(tmp_path / "pipe.toml")


PIECES = [
    '"',
    "=",
    "[",
    "]",
    "[[",
    "nan",
    "-",
    "0",
    "9" * 30,
    "\n",
    "year",
    "%",
    "umol",
    "IV",
    "NA",
    ".",
    "{",
    "}",
    "'",
    "\u0660",
    "\\",
    "1e9 ",
    "#",
]


def mutated(seed: int) -> str:
    """The right text with some pieces cut out, doubled, swapped or put in."""
    chance = random.Random(seed)
    text = RIGHT
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(text))
        end = min(len(text), start + chance.randint(0, 12))
        text = text[:start] + chance.choice(["", text[start:end] * 2, chance.choice(PIECES)]) + text[end:]
    return text


def check_answer(text: str) -> None:
    """A scenario that can be described, or one sentence; quickly."""
    begun = time.perf_counter()
    try:
        said = describe(Scenario.from_text(text))
    except CellsimError as reason:
        said = str(reason)
    assert said
    assert time.perf_counter() - begun < 1.0


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32 - 1))
def test_a_damaged_scenario_is_read_or_refused(seed):
    check_answer(mutated(seed))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text):
    check_answer(text)


VALUES = st.recursive(
    st.one_of(
        st.integers(),
        st.floats(),
        st.booleans(),
        st.sampled_from(
            ['"8 hour"', '"NR"', '"IV"', '"80 %"', '"1e9 mmol"', '"weekends"', '"78c"', '""', '"1e400 kg"', "[]", "{}"]
        ),
    ),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.integers(0, len(re.findall(r"= .*", RIGHT)) - 1), VALUES)
def test_any_value_in_any_field_is_read_or_refused(place, value):
    lines = RIGHT.splitlines()
    fields = [number for number, line in enumerate(lines) if "= " in line]
    key = lines[fields[place]].split("=")[0]
    written = str(value).replace("True", "true").replace("False", "false").replace("'", "")
    lines[fields[place]] = f"{key}= {written}"
    check_answer("\n".join(lines))
