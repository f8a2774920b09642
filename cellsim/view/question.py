"""What a scenario asks: its question, the topics that its words name, and the headline numbers that speak to each."""

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from cellsim.biology.human_muscle import human_muscle
from cellsim.study.result.result import Result


@dataclass(frozen=True)
class Topic:
    """Something one may ask about a muscle.

    ``words`` name it. Of the ``measures`` (headline numbers) the first, or so many as ``leading`` says, are what is
    asked, and the others stand behind it.
    ``end`` tells how it stands when the record ends, and where there was no bout. ``drawn`` are the observables of
    its figure. A ``mild`` word, such as that of a compound, names what was done rather than what is asked, unless
    nothing else is named.
    """

    name: str
    words: str
    measures: tuple[str, ...]
    drawn: tuple[str, ...]
    end: str = ""
    mild: bool = False
    leading: int = 1


TOPICS = (
    Topic("recovery", r"recover\w*|back|ready|readiness|regain\w*|restor\w*|return\w*",
          ("recovered_after", "force_regained", "glycogen_regained"), ("recovered",), "recovered_end"),
    Topic("mitochondria", r"mitochondri\w*|mitophag\w*|biogenesis",
          ("mitochondrial_volume_change", "mitochondrial_volume_start"), ("mitochondrial_volume", "damaged_fraction")),
    Topic("soreness", r"sore\w*|aches?|DOMS", ("soreness_peak", "ck_peak"), ("soreness",), "soreness_end"),
    Topic("damage", r"damag\w*(?! mitochondri)|creatine kinase|CK|repair\w*|injur\w*",
          ("ck_peak", "force_nadir", "soreness_peak"), ("ck", "force")),
    Topic("force", r"fatigue\w*|tired?|tires|exhaust\w*|forces?|strength|strong\w*|weak\w*",
          ("force_nadir", "force_regained"), ("force",), "force_end"),
    Topic("glycogen", r"glycogen|carbohydrates?|refuel\w*", ("glycogen_after_bout", "glycogen_regained"),
          ("glycogen_fraction",), "glycogen_end"),
    Topic("phosphocreatine", r"phosphocreatine|PCr|energy|oxidative", ("phosphocreatine_half_time",
          "phosphocreatine_minimum"), ("phosphocreatine",)),
    Topic("lactate", r"lactate|acid\w*|pH", ("lactate_peak", "ph_minimum"), ("lactate", "ph")),
    Topic("signals", r"AMPK|PGC-?1\w*|signal\w*|adapt\w*", ("ampk_peak", "pgc1a_mrna_peak", "pgc1a_mrna_peak_time"),
          ("ampk", "pgc1a_mrna")),
    Topic("NAD", r"NAD(?:\(?H\)?|\+|⁺)?",
          ("nad_total_change", "nad_blood_change", "nad_blood_peak_change", "nad_total_peak_change"),
          ("nad_total", "nad_blood"), leading=2),
    Topic("fast", r"fasting|fasted|starv\w*|hungry|without (?:food|eating)|(?:a|the|this|their|\w*days?|hours?) fast",
          ("glycogen_end", "nad_total_change"), ("glucose_blood", "ketones"), mild=True),
    Topic("doses", r"NMN|NR|NAM|nicotin\w*|riboside|niacin|vitamin B3|precursors?|capsules?|doses?|supplement\w*",
          ("nad_total_change", "nad_blood_change", "nad_blood_peak_change", "nad_total_peak_change"),
          ("nad_total", "nad_blood"), mild=True, leading=2),
)  # fmt: skip
_BY_NAME = {topic.name: topic for topic in TOPICS}
_NAMES = {"VO2": "vo2", "VO₂": "vo2", "oxygen": "vo2", "membrane potential": "membrane_potential", "ROS": "ros",
          "radicals": "ros", "power": "power_delivered", "heteroplasmy": "heteroplasmy"}  # fmt: skip
"""Words for observables that have no headline number of their own."""


@dataclass(frozen=True)
class Question:
    """The question as written ('' where there is none), what it is about, and whether that had to be guessed.

    ``observables`` are asked about too, without having a headline number.
    """

    question: str
    topics: tuple[Topic, ...]
    observables: tuple[str, ...]
    guessed: bool

    def part(self, topic: Topic) -> str:
        """The one question among several that asks about a topic and about no other; '' where there is none."""
        parts = re.split(r"(?<=\?)\s+", self.question)
        return next((part for part in parts if part.endswith("?") and _named(part) == (topic,)), "")


def question(text: str) -> str:
    """The question that a scenario asks, in its first comment or its title; empty where it asks none."""
    comments = []
    for line in text.lstrip("\ufeff \n").splitlines():
        if not line.startswith("#"):
            break
        comments.append(line.lstrip("# ").strip())
    for part in (" ".join(comments), _title(text)):
        found = [each for each in re.split(r"(?<=[.!?])\s+", part) if each.endswith("?")]
        if found:
            return " ".join(found)
    return ""


def ask(result: Result) -> Question:
    """What the scenario of a result asks about.

    Without a question the title is read for the same words. Where neither names anything that can be told, it is
    what was done: of a bout one asks how the muscle comes back, of a fast what is left of glycogen, of a dose what it
    does to NAD.
    """
    asked = question(result.scenario_text)
    words = asked or result.title
    topics = _named(words)
    others = tuple(name for name in _observables(words, result) if not any(name in topic.drawn for topic in topics))
    if topics or others:
        return Question(asked, topics, others, False)
    done = {event.kind for event in result.events}
    names = ["NAD"] if "dose" in done else ["NAD", "mitochondria"]
    if "fast" in _written(result.scenario_text):  # of what a person would ask glycogen falls most
        names = ["fast", *names]
    names = ["recovery"] if "bout" in done else names
    return Question(asked, tuple(_BY_NAME[name] for name in names), (), True)


def _title(text: str) -> str:
    return str(_written(text).get("title", ""))


def _written(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def _named(words: str) -> tuple[Topic, ...]:
    """The topics that these words name, in their order; mild ones only where they stand alone."""
    places = [(found.start(), topic) for topic in TOPICS if (found := _word(topic.words).search(words))]
    named = [topic for _, topic in sorted(places, key=lambda each: each[0])]
    strong = [topic for topic in named if not topic.mild]
    return tuple(strong or named)


def _observables(words: str, result: Result) -> list[str]:
    """Observables that these words name by their title, where it has two words at least, or by a word of their own."""
    known = {**human_muscle().observables, **result.own}
    titles = {each.title: name for name, each in known.items() if " " in each.title}
    return list(dict.fromkeys(name for title, name in (titles | _NAMES).items()
                              if _word(re.escape(title)).search(words)))  # fmt: skip


def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?![\w⁺+])", re.IGNORECASE)
