"""What every run assumes, in sentences: the model's own limits, before the scenario's."""

from cellsim.scenario.reading.hypotheses import hypotheses_in_words
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.made import mechanisms, settings

ALWAYS = (
    "One set of parameters was run: differences between people with the same age, sex and activity are not in it.",
    "Age and activity act separately; most of what slows a muscle down comes from inactivity.",
    "A bout's power becomes ATP demand of 14 L of fiber water in a man of 75 kg, at 38 umol of ATP a joule in slow "
    "fibers and more in fast ones; oxygen per watt is a result.",
    "Fibers are recruited by size: type I first, type IIx last, each fiber at a threshold of its own; all are assumed.",
    "Each fiber has capillaries of its own, and of the flow that all of them ask for the heart grants each the same "
    "share. They meet the lactate and the precursors of one shared blood. For vitamin B3 the simulated fibers stand "
    "for all muscle of the person: what they take is taken from the plasma, what they give is found there.",
    "Niacin is eaten evenly through the day; a meal brings none.",
    "AMP that is deaminated comes back as AMP: its ammonia, and adenine that leaves the fiber, are left out.",
    "Fascicle strain in a bout is assumed; it is the largest unknown in damage.",
)


def assumptions(scenario: Scenario) -> list[str]:
    """The model's assumptions for this scenario, as sentences."""
    count = scenario.muscle.mitochondria
    followed = (
        f"{count} mitochondria are followed in each fiber, whatever it really holds: each stands for one part in "
        f"{count} of the fiber's mitochondrial content, and the fewer they are, the more chance shows."
    )
    return [*ALWAYS, followed, *hypotheses_in_words(scenario), *mechanisms(scenario), *settings(scenario)]
