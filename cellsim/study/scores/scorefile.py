"""A score in a TOML file: what people did, what they said of themselves, and what is simulated of that."""

from dataclasses import dataclass
from pathlib import Path

from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import MeasurementError, ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, nearest, shown
from cellsim.scenario.reading.opening import contents, parsed
from cellsim.study.scores.answers import Answers, Scale, outside_said, read_answers
from cellsim.study.scores.forecasters import Training
from cellsim.study.scores.lives import Diary, Writer, read_diaries, read_writers, training_of
from cellsim.study.scores.score import scored_people

TOP = ("title", "sessions", "answers", "people", "fibers", "mitochondria", "seed", "scale")
SCALE = ("column", "observable", "low", "high", "high_is_good")
MOST_FIBERS = 1000


@dataclass(frozen=True, eq=False)
class ScoreFile:
    """A score as a file has it.

    Parameters
    ----------
    title : as it is written
    scale : of the answers
    observable : that is simulated of it
    people : who is scored, in order
    diaries, answers, writers : of each
    fibers, mitochondria, seed : of the muscles that are simulated
    left_out : who is not scored, and which answers and sessions are not counted, in a sentence each
    """

    title: str
    scale: Scale
    observable: str
    people: tuple[str, ...]
    diaries: dict[str, tuple[Diary, bytes]]
    answers: dict[str, Answers]
    writers: dict[str, Writer]
    fibers: int
    mitochondria: int
    seed: int
    left_out: tuple[str, ...]

    def training(self, person: str) -> Training:
        """What a person did."""
        return training_of(self.diaries[person][0])


def read_score(path: str | Path) -> ScoreFile:
    """The score in a file.

    Parameters
    ----------
    path : of the file; its tables stand beside it, or where their paths lead

    Raises
    ------
    ScenarioError, MeasurementError : it is no score; one sentence says what and how to mend it.
    """
    top = Table("", parsed(_text(Path(path), "score"), "score"), TOP, "a score", "score")
    home = Path(path).resolve().parent
    one = Table("scale", top["scale"].value, SCALE, "[scale]", "score")
    scale, observable = _scale(one), one["observable"].text('"soreness"')
    columns = human_muscle().observables
    if observable not in columns:
        hint = nearest(observable, columns).strip() or "Write a column of the table."
        raise one["observable"].wrong("No observable is called so", hint)
    answers = read_answers(*_table(home, top["answers"]), scale)
    diaries = read_diaries(*_table(home, top["sessions"]))
    known = read_writers(*_table(home, top["people"])) if top.has("people") else {}
    both = {name: each for name, each in answers.items() if name in diaries}
    if not both:
        raise MeasurementError(
            "Nobody who answered has a session. The columns person of both tables must name the same."
        )
    people = tuple(scored_people(both))
    return ScoreFile(
        title=top["title"].text('"Soreness of eight people"') if top.has("title") else "Untitled score",
        scale=scale,
        observable=observable,
        people=people,
        diaries={name: diaries[name] for name in people},
        answers={name: both[name] for name in people},
        writers={name: known.get(name, Writer()) for name in people},
        fibers=top["fibers"].integer(1, MOST_FIBERS) if top.has("fibers") else 8,
        mitochondria=top["mitochondria"].integer(1, kinds.MOST_MITOCHONDRIA) if top.has("mitochondria") else 10,
        seed=top["seed"].integer(0, kinds.LARGEST_SEED) if top.has("seed") else 1,
        left_out=(
            *filter(None, [outside_said(answers, scale)]),
            *(_why_not(name, name in diaries, answers[name]) for name in answers if name not in people),
            *(note for name in people for note in diaries[name][0].notes),
        ),
    )


def _why_not(name: str, trains: bool, answers: Answers) -> str:
    if not trains:
        return f"{name} has no session, and is not scored."
    return f"{name} answered {len(answers.values)} times, too seldom to be scored."


def _scale(one: Table) -> Scale:
    low, high = (float(one[name].number(-1e6, 1e6, example)) for name, example in (("low", "1"), ("high", "5")))
    if not low < high:
        raise one["high"].wrong("The scale has no room", "Write its lower end as low.")
    good = one["high_is_good"].boolean() if one.has("high_is_good") else False
    return Scale(one["column"].text('"soreness"'), low, high, good)


def _table(home: Path, field: Field) -> tuple[str, str]:
    file = home / field.text('"sessions.csv"')
    return _text(file, "table"), file.name


def _text(file: Path, what: str) -> str:
    if not file.exists():
        raise ScenarioError(f"There is no {what} {shown(str(file))}. Check the path.")
    return contents(file, what)
