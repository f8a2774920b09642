"""What a report says first: the scenario's question, answered with numbers, and how sure they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from cellsim.scenario.fields.times import spoken
from cellsim.study.result.measures import MEASURES
from cellsim.study.result.result import Result
from cellsim.view.question import Question, Topic, ask
from cellsim.view.report.comparing import judged
from cellsim.view.report.deciding import UNLIKE, ate_alike, decided, worked
from cellsim.view.report.last import last_said
from cellsim.view.report.same_bout import called, side_by_side, what
from cellsim.view.report.subject import claim, nobody, verdict
from cellsim.view.tables.rounding import Row, cell, median_of, scale, step, together, unit

NUMBERS = 3
FEW = 6
"""So many people, and bouts, are told one by one; of more, the median and range, and the first and last bout."""
NO_PLAIN = "No plain yes or no, for they did not do the same. "
SPARE = ("recovered_after", "force_nadir", "glycogen_after_bout", "nad_total_start", "mitochondrial_volume_start")
"""What fills up the three numbers where the question names fewer."""

Number = tuple[str, list[tuple[str, str]]]
"""What a number is of, and for each case its name and the number."""


@dataclass(frozen=True)
class Answer:
    """``question`` as written or ''; ``sentences``, the first of which answers it; how ``sure``; three ``numbers``."""

    question: str
    sentences: list[str]
    sure: str
    numbers: list[Number]


def answer(result: Result) -> Answer:
    """The question of a result's scenario, answered; where it asks nothing that can be told, that is said."""
    asked = ask(result)
    rows = result.summary.get("headline", [])
    said = []
    if asked.guessed and asked.question:
        about = " and ".join(topic.name for topic in asked.topics)
        said.append(f"The question names nothing that has a number here. What is told instead is of {about}.")
    for topic in asked.topics:
        said += _of_topic(topic, rows, asked)
    if any(UNLIKE in each for each in said) and ate_alike(result):
        said.append("All ate the same meals.")
    said += [_of_observable(name, result) for name in asked.observables]
    if any(name.startswith("nad") for topic in asked.topics for name in topic.measures) and _all_dosed(result):
        said.append(
            "Everyone here took the doses, so a change is against the start and not against someone without a dose."
        )
    return Answer(asked.question, said, _sure(asked.topics, rows), _numbers(asked.topics, rows))


def _of_topic(topic: Topic, rows: Sequence[Row], asks: Question) -> list[str]:
    """Sentences on what is asked: for each bout where it belongs to bouts, and then of the end of the record too."""
    said, several, question = [], max((each["bouts"] for each in rows), default=0) > 1, asks.question
    asked = [next(each for each in MEASURES if each.name == name) for name in topic.measures[: topic.leading]]
    # Of muscle and blood the one that the question names comes first.
    for measure in sorted(asked, key=lambda each: each.says.split()[0].casefold() not in question.casefold()):
        found = sorted(_by_bout(rows, measure.name), key=len, reverse=True)  # what everyone did comes first
        if not found:
            why = "no bout lies whole in the record" if measure.bout else "it was not recorded"
            said.append(f"{measure.says}: {why}, so this run cannot answer it.")
        claimed = claim(asks.part(topic), measure.unit in ("h", "s"))
        for each in _few(found):
            did = worked(rows, each) if measure.bout else ""
            last = last_said(each) if measure.name == "recovered_after" else ""
            said.append(_answered(each, question, claimed, several, did).removesuffix(".") + last + ".")
            which = decided(rows, each) if measure.name == "recovered_after" and len(each) <= FEW else ""
            said += [" ".join(filter(None, (which, did)))] * bool(which or did)
        if claimed and not measure.name.endswith("_change") and found and nobody(found[0], question):
            said.append("The question names none of those who are compared here, so it has no plain yes or no.")
    if topic.end and (several or not _by_bout(rows, topic.measures[0])):
        said += [_answered(each, question, None, False) for each in _by_bout(rows, topic.end)]
    return said


def _answered(rows: Sequence[Row], question: str, claimed: int | None, several: bool, did: str = "") -> str:
    parts = judged(rows, question)
    # Of several arms each has a sentence; what is compared is said in the first.
    lines = [
        each.sentence.removeprefix(f"{rows[0]['says']}, ") if at else each.sentence for at, each in enumerate(parts)
    ]
    ways = [each.way for each in parts]
    if rows[0]["name"].endswith("_change") and ways == [None]:  # of people who are not compared each has a change
        own = {each.way for row in rows for each in judged([row])}
        ways = [own.pop() if len(own) == 1 else None]
    plain = [NO_PLAIN if did and each else each for each in (verdict(claimed, way) for way in ways)]
    sentence = " ".join(each + line for each, line in zip(plain, lines, strict=True))
    return f"{called(rows)}. {sentence}" if several and rows[0]["bout"] else sentence


def _few(several: list) -> list:
    """All of a few; of many the first and the last."""
    return several if len(several) <= NUMBERS else [several[0], several[-1]]


def _by_bout(rows: Sequence[Row], name: str) -> list[list[Row]]:
    """The rows of a measure for each bout, or of the record, in the order of the bouts."""
    found: dict[str | int, list[Row]] = {}
    which = side_by_side(rows)
    for row in rows:
        if row["name"] == name:
            found.setdefault(which(row), []).append(row)
    return sorted(found.values(), key=lambda each: max(row["bout"] for row in each))


def _of_observable(name: str, result: Result) -> str:
    """An observable that has no headline number: where it starts, how far it goes, and where it ends."""
    what, said = result.about(name), []
    for case in result.courses.cases[:FEW]:
        course = result.courses.of(name, case).mean(axis=1)
        if course.empty:
            continue
        start, end = float(course.iloc[0]), float(course.iloc[-1])
        far = (course - start).abs().idxmax()
        there = f"{course[far]:.3g} after {spoken(3600.0 * float(far))}"
        said.append(f"{case.label} {start:.3g} at the start, {there} at its farthest, {end:.3g} at the end")
    more = len(result.courses.cases) - FEW
    if more > 0:
        said.append(f"{more} more in the table")
    return f"{what.title}{f' [{what.shown}]' if what.shown else ''}: {'; '.join(said) or 'was not recorded'}."


def _all_dosed(result: Result) -> bool:
    return any(event.kind == "dose" for event in result.events) and len({c.arm for c in result.courses.cases}) < 2


def _numbers(topics: Sequence[Topic], rows: Sequence[Row]) -> list[Number]:
    """Three numbers: of each topic what is asked, then what stands behind it, then what one asks of any muscle."""
    ranks = [topic.measures[place : place + 1] for place in range(4) for topic in topics]
    names = [*(name for each in ranks for name in each), *(topic.end for topic in topics), *SPARE]
    found = []
    for name in dict.fromkeys(names):
        bouts = _by_bout(rows, name)
        # a bout in which the simulated muscle did no work has no date of it
        bouts = [
            each for each in bouts if any(r["value"] is not None or r["watched"] is not None for r in each)
        ] or bouts
        if bouts:
            last = [each for each in bouts if len(each) == max(map(len, bouts))][-1]
            several = last[0]["bout"] and max(row["bouts"] for row in last) > 1
            numbers = {row["bout"] for row in last}
            which = "" if not several else f", bout {numbers.pop()}" if len(numbers) == 1 else f", {what(last[0])}"
            cells = [(row["case"], cell([row])) for row in last]
            if len(last) > FEW:
                arms = list(dict.fromkeys(row["arm"] for row in last))
                cells = [(median_of(arm, len(arms)), together([r for r in last if r["arm"] == arm])) for arm in arms]
            found.append((last[0]["says"] + which, cells))
    return found[:NUMBERS]


def _sure(topics: Sequence[Topic], rows: Sequence[Row]) -> str:
    """What the numbers of the answer are worth, in two sentences."""
    replicates = max((row["replicates"] for row in rows), default=1)
    trial = len({row["arm"] for row in rows}) > 1 and len({row["person"] for row in rows}) > 1
    if replicates > 1 or trial:
        runs = f"Each number is the mean of {replicates} runs that differ by chance alone. " if replicates > 1 else ""
        return (
            f"{runs}An interval holds the mean 19 times in 20 (Student's t). All runs share one set of parameters, so "
            "it says nothing of what is not known about the biology."
        )
    told = [[row for row in rows if row["name"] == name and row["value"] is not None]
            for topic in topics for name in topic.measures]  # fmt: skip
    first = max(next(filter(None, told), []), key=lambda row: abs(row["value"]), default=None)
    if first is None:
        return ""
    return (
        "One run each, with one set of parameters: no number has an interval, and chance alone may set two runs apart. "
        f"Less than {step(first, scale(first) * first['value']):g}{unit(first)} apart, to which the first number is "
        "rounded, counts as no difference; so does less than the last digit of any other."
    )
