"""What may be written about enzymes: which, where in the person, and drugs by name; and what is only supposed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cellsim import Scenario
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.presets import PRESETS
from cellsim.errors import ScenarioError
from cellsim.language.network import Network, Reaction, Species
from cellsim.population.muscle.work import Change
from cellsim.scenario.plan import targets
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.scenario.telling.suspicions import warnings
from cellsim.sources import library, source
from cellsim.study.references import references
from cellsim.study.result.numbers import numbers
from cellsim.tissue.agenda import agenda_of

HOUR = 3600.0
BASE = 'duration = "4 hour"\n[[person]]\nage = "30 year"\n'
PERTURB = "[[perturb]]\n{}\n"
RING = {"pyridine ring": 1}


def stand_in() -> Network:
    """A body of a few steps, named as the body's own network names them: levels are inputs, and two steps share one."""
    levels = (
        "liver_NAMPT",
        "white_NAMPT",
        "plasma_CD38",
        "microbes_nicotinamidase",
        "gut_NR_absorption",
        "oxidase_PY2",
    )
    steps = [Reaction(name, "A -> B", f"{name}_level * @k * A", "judgement") for name in levels]
    steps += [
        Reaction("gut_NR_kept", "A -> B", "gut_NR_absorption_level * gut_NR_absorption_k * A", "judgement"),
        Reaction("muscle_NAMPT", "A -> B", "@k * A", "judgement", "stands in for a muscle that is not simulated"),
    ]
    rates = {f"{name}_k": "1/s" for name in (*levels, "muscle_NAMPT")}
    return Network(
        [Species("A", RING), Species("B", RING)], [], steps, rates, {f"{name}_level": "1" for name in levels}
    )


@pytest.fixture
def body(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A person who has a body with enzymes of its own."""
    own = targets._in_fiber(human_muscle().fiber)
    put = (*own, *targets._in_body(stand_in(), targets.BODY))
    targets._found.cache_clear()
    monkeypatch.setattr(targets, "_targets", lambda model: put)
    yield
    targets._found.cache_clear()


def changes(rest: str) -> tuple[Change, ...]:
    made = Scenario.from_text(BASE + PERTURB.format(rest))
    return agenda_of(made, made.people[0]).changes


def refused(rest: str) -> str:
    with pytest.raises(ScenarioError) as caught:
        Scenario.from_text(BASE + PERTURB.format(rest))
    return str(caught.value)


def test_every_enzyme_of_the_fiber_can_be_slowed_in_muscle() -> None:
    found = [each for each in targets.targets() if each.network == "fiber"]
    assert {"NAMPT", "NRK", "CD38", "SLC25A51", "PARP", "SIRT3"} <= {each.enzyme for each in found}
    for each in found:
        assert each.place == "muscle"
        assert each.parameter in human_muscle().fiber.parameters
        (change,) = [
            one for one in changes(f'target = "{each.enzyme}"\nfactor = 0.5\nat = "1 hour"') if one.network == "fiber"
        ]
        assert change == Change(HOUR, 4 * HOUR, each.parameter, 0.5, "fiber")


def test_muscle_is_meant_unless_another_place_is_written(body) -> None:
    plain = changes('target = "NAMPT"\nfactor = 0.5')
    assert plain == changes('target = "NAMPT"\nwhere = "muscle"\nfactor = 0.5')
    assert plain == (Change(0.0, 4 * HOUR, "NAMPT_level", 0.5, "fiber"),)


def test_a_level_that_reactions_of_the_fiber_share_is_a_target_and_no_signal_is(body) -> None:
    assert changes('target = "dehydrogenase"\nfactor = 0.5') == (
        Change(0.0, 4 * HOUR, "dehydrogenase_level", 0.5, "fiber"),
    )
    assert not {"Ros", "Sod2", "Ampk"} & set(targets.enzymes())


def test_an_enzyme_of_the_body_is_slowed_where_it_is_written(body) -> None:
    assert changes('target = "NAMPT"\nwhere = "liver"\nfactor = 0.5') == (
        Change(0.0, 4 * HOUR, "liver_NAMPT_level", 0.5, "body"),
    )
    assert changes('target = "CD38"\nwhere = "plasma"\nfactor = 0')[0].parameter == "plasma_CD38_level"
    assert changes('target = "NR_absorption"\nwhere = "gut"\nfactor = 2')[0].parameter == "gut_NR_absorption_level"
    everywhere = changes('target = "NAMPT"\nwhere = "everywhere"\nfactor = 0.5')
    assert [each.parameter for each in everywhere] == ["NAMPT_level", "liver_NAMPT_level", "white_NAMPT_level"]
    assert targets.enzymes()["NAMPT"] == ("muscle", "liver", "white cells")
    assert targets.places() == (
        "muscle", "liver", "white cells", "plasma", "gut bacteria", "gut", "body", "everywhere",
    )  # fmt: skip


def test_an_enzyme_of_no_named_place_is_in_the_body(body) -> None:
    (change,) = changes('target = "oxidase_PY2"\nwhere = "body"\nfactor = 0.5')
    assert change.parameter == "oxidase_PY2_level"


def test_what_the_body_cannot_change_is_no_target(body) -> None:
    assert "kept" not in " ".join(targets.enzymes())
    assert [each.network for each in targets.find("NAMPT", "muscle")] == ["fiber"]


def test_a_place_without_the_enzyme_is_refused_with_those_that_have_it(body) -> None:
    said = refused('target = "NAMPT"\nwhere = "plasma"\nfactor = 0.5')
    assert 'There is no NAMPT in this place: perturb[0].where = "plasma"' in said
    assert said.endswith('Write "muscle", "liver", "white cells" or "everywhere".')
    said = refused('target = "nicotinamidase"\nfactor = 0.5')
    assert "no nicotinamidase in muscle, which is meant unless where is written" in said
    assert said.endswith('Add where = "gut bacteria" or "everywhere".')
    said = refused('target = "liver_NAMPT"\nfactor = 0.5')
    assert said.endswith('Write target = "NAMPT" and where = "liver".')
    assert "Did you mean 'white cells'" in refused('target = "NAMPT"\nwhere = "white cell"\nfactor = 0.5')


def test_a_place_that_no_network_has_is_not_offered() -> None:
    for place in set(targets.PLACES.values()) - set(targets.places()):
        said = refused(f'target = "NAMPT"\nwhere = "{place}"\nfactor = 0.5')
        assert "not a place in the body" in said


def test_a_preset_reaches_its_enzymes_wherever_they_are(body) -> None:
    assert set(targets.usable()) == set(PRESETS) == {"FK866", "78c", "PARP inhibitor", "microbiota ablation"}
    for name, rows in PRESETS.items():
        found = changes(f'preset = "{name}"\nat = "1 hour"')
        wanted = {(each.network, each.parameter): row.value for enzyme, row in rows.items()
                  for each in targets.targets() if each.enzyme == enzyme}  # fmt: skip
        assert wanted
        assert {(each.network, each.parameter): each.factor for each in found} == wanted
        assert {each.time_s for each in found} == {HOUR}
    parameters = {each.parameter for each in changes('preset = "FK866"')}
    assert parameters == {"NAMPT_level", "liver_NAMPT_level", "white_NAMPT_level"}
    assert changes('preset = "microbiota ablation"')[0].parameter == "microbes_nicotinamidase_level"


def test_a_preset_whose_enzyme_is_nowhere_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    own = tuple(targets._in_fiber(human_muscle().fiber))
    monkeypatch.setattr(targets, "_targets", lambda model: own)
    assert "microbiota ablation" not in targets.usable()
    assert "not a preset" in refused('preset = "microbiota ablation"')


def test_a_preset_is_told_with_what_it_does_and_who_says_so(body) -> None:
    made = Scenario.from_text(BASE + PERTURB.format('preset = "FK866"\nuntil = "2 hour"'))
    said = describe(made)
    assert "0 hours: FK866: NAMPT everywhere (muscle, liver, white cells) works at 0 times its capacity" in said
    assert "2 hours: FK866: NAMPT everywhere (muscle, liver, white cells) works as before again." in said
    for row in PRESETS["FK866"].values():
        assert row.says in said
        assert row.known in said
        assert set(row.source) - {"judgement"} <= set(references(made))
    assert "FK866_NAMPT" in numbers(made)
    plain = Scenario.from_text(BASE + PERTURB.format('target = "NAMPT"\nwhere = "liver"\nfactor = 0.5'))
    assert "0 hours: NAMPT of liver works at 0.5 times its capacity" in describe(plain)
    assert "FK866_NAMPT" not in numbers(plain)


def test_perturbations_overlap_only_where_they_meet(body) -> None:
    def both(first: str, second: str) -> Scenario:
        return Scenario.from_text(BASE + PERTURB.format(first) + PERTURB.format(second))

    slow = 'target = "NAMPT"\nfactor = 0.5\nwhere = "{}"'
    assert both(slow.format("muscle"), slow.format("liver"))
    assert both('preset = "FK866"', 'target = "CD38"\nfactor = 0.5')
    for first, second in (
        (slow.format("muscle"), slow.format("everywhere")),
        ('preset = "FK866"\nat = "1 hour"', slow.format("white cells")),
        (slow.format("liver"), slow.format("liver") + '\nat = "1 hour"'),
    ):
        with pytest.raises(ScenarioError, match="Two perturbations of NAMPT overlap"):
            both(first, second)


def test_a_record_keeps_place_and_preset(body) -> None:
    made = Scenario.from_text(
        BASE + PERTURB.format('preset = "FK866"') + PERTURB.format('target = "CD38"\nwhere = "plasma"\nfactor = 2')
    )
    again = rebuilt(json.loads(json.dumps(record(made))))
    assert again.perturbations == made.perturbations
    assert agenda_of(again, made.people[0]).changes == agenda_of(made, made.people[0]).changes
    lost = replace(made, perturbations=(replace(made.perturbations[1], target="CD39"),))
    with pytest.raises(ScenarioError, match="Did you mean 'CD38'"):
        agenda_of(lost, made.people[0])


# ---- what is only supposed


@pytest.mark.parametrize("name", human_muscle().claimed)
def test_a_hypothesis_that_is_on_reaches_the_muscle_and_is_said_not_to_be_borne_out(name: str) -> None:
    made = Scenario.from_text(BASE + f"[hypotheses]\n{name} = true\n")
    assert made.made_of().hypotheses == (name,)
    said, claim = describe(made), human_muscle().claimed[name]
    assert f"The hypothesis {name} is on (" in said
    assert f"{claim.says} The literature does not bear it out: {claim.against}." in said
    assert "No contested hypothesis is switched on." not in said
    assert any(name in sentence for sentence in warnings(made))
    for key in claim.source:
        assert source(key).cite() in said
        assert key in references(made)
    off = Scenario.from_text(BASE + f"[hypotheses]\n{name} = false\n")
    assert "No contested hypothesis is switched on." in describe(off)


@pytest.mark.parametrize("letter", human_muscle().rivals)
def test_a_rival_structure_reaches_the_muscle_and_is_told(letter: str) -> None:
    made = Scenario.from_text(BASE + f'[hypotheses]\nnad_structure = "{letter}"\n')
    assert made.made_of().structure == made.structure == letter
    assert (f"has the rival structure {letter}" in describe(made)) == (letter != "V")
    assert rebuilt(record(made)).structure == letter
    usual = Scenario.from_text(BASE)
    assert usual.made_of().structure == "V"
    assert usual.vary(structure=letter) == replace(usual, structure=letter)


SUPPOSED = """
from cellsim.language.mechanism import Hypothesis, Mechanism, Structure
def spared(p, age):
    return {"CD38_level": 0.5}
own = Hypothesis("cd38_spared", "CD38 is half.", ["judgement"], "unseen", spared)
rival = Structure("W", "Salvage is as in V, under another name.", ["judgement"])
mechanism = Mechanism("what I suppose", "Two things supposed.", hypotheses=[own], structures=[rival])
"""


def test_a_hypothesis_and_a_structure_of_ones_own_are_switched_in_a_scenario(tmp_path: Path) -> None:
    (tmp_path / "supposed.py").write_text(SUPPOSED)
    switched = BASE + '[hypotheses]\ncd38_spared = true\nnad_structure = "W"\n'
    brought = switched + '[[mechanism]]\nfile = "supposed.py"\n'
    made = Scenario.from_text(brought, tmp_path / "scenario.toml", trust=True)
    assert (made.made_of().hypotheses, made.made_of().structure) == (("cd38_spared",), "W")
    assert "The hypothesis cd38_spared is on" in describe(made)
    assert "has the rival structure W" in describe(made)
    with pytest.raises(ScenarioError, match="cd38_spared"):
        Scenario.from_text(switched)


def test_everything_supposed_has_its_sentence_and_a_work_of_the_library() -> None:
    for said in human_muscle().claimed.values():
        assert set(said.source) <= library().keys() - {"judgement"}
    for rival in human_muscle().rivals.values():
        assert set(rival.source) <= library().keys()
