"""Modes of exercise: how work and rest alternate, and how far muscle is lengthened under load."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from cellsim.biology.exercise import muscles
from cellsim.biology.exercise.muscles import ACTIVITIES, Part
from cellsim.biology.exercise.ways import WAYS, Way
from cellsim.errors import ParameterError
from cellsim.language.mechanism import Mechanism
from cellsim.language.observable import Observable
from cellsim.language.parameters import Parameter, beside

MUSCLES = ("both_legs", "one_thigh", "knee_extensors", "plantar_flexors", "elbow_flexors")
REFERENCE_KG = 75.0  # body mass to which the masses of muscles belong
ALL_OUT = 20.0  # share of Wmax that no muscle reaches: every fiber is driven, and power is a result


@dataclass(frozen=True)
class Mode:
    """One way of exercising.

    ``pattern`` is a cycle of (seconds [s], fraction of the intensity asked), repeated to the end of the
    bout. ``strain`` is the greatest fascicle strain of one lengthening, ``lengthenings_per_minute`` their
    number per minute of work [1/min], ``eccentric`` the share of working time spent lengthening, and
    ``force_fraction`` the force of each contraction relative to the greatest. ``lifted`` modes may be
    written in %1RM. ``moving`` is the share of the cost of unloaded pedaling that moving the legs takes beside the
    work. ``muscle_kg`` is the muscle that works, in a person of 75 kg [kg]. ``family`` is the mode whose
    watts mean the same. ``demand`` is the share of what is asked that falls on the simulated muscle; in all modes
    declared here that is all of it. ``joint`` modes ask only the liters of the muscle that works; ``loaded`` is the
    share of working time in which a weight is borne. ``muscles`` are those that work, the first of them as much as the
    numbers of the mode say.
    """

    name: str
    aliases: tuple[str, ...]
    pattern: tuple[tuple[float, float], ...]
    strain: float
    lengthenings_per_minute: float
    eccentric: float
    force_fraction: float
    lifted: bool
    muscle_kg: float
    says: str
    source: tuple[str, ...]
    family: str
    demand: float = 1.0
    moving: float = 1.0
    joint: bool = False
    loaded: float = 1.0
    muscles: tuple[Part, ...] = ()

    @property
    def held(self) -> bool:
        """Whether a weight is held in it, and never lifted or lowered."""
        return self.lifted and self.lengthenings_per_minute == 0.0


OBSERVABLES = [
    Observable("vo2", "mL/kg/min", "Oxygen uptake", "Oxygen uptake of the whole person", "body", read_off="work"),
    Observable("heart_rate", "bpm", "Heart rate",
               "Heart rate: follows oxygen uptake, and falls as blood and heart come to deliver more with a beat",
               "body", read_off="work"),
    Observable("power_asked", "W", "Power asked",
               "Power that the bout asks for; of lifting, pedaling that takes as much ATP", "body", read_off="work"),
    Observable("power_delivered", "W", "Power delivered", "Power that the person gives, counted alike", "body",
               read_off="work"),
    Observable("recruitment", "fraction", "Recruitment", "Share of its power to which a fiber is called up",
               formula="recruitment"),
    Observable("work", "kJ", "Work", "Work done since the start; of lifting, pedaling that takes as much ATP", "body",
               read_off="work"),
]  # fmt: skip

MODES = Mechanism(
    "modes of exercise",
    "How work and rest alternate in each way of exercising, what it lengthens, and which muscle does it.",
    rows=beside(__file__) | muscles.TABLE,
    observables=OBSERVABLES,
)


@dataclass(frozen=True)
class Exercise:
    """How exercise is done and what its intensities mean, by the rows of a model.

    Parameters
    ----------
    numbers : those of ``modes.toml`` by name [cellsim's own units]
    """

    numbers: tuple[tuple[str, float], ...]

    @classmethod
    def of(cls, rows: Mapping[str, Parameter]) -> "Exercise":
        """As the rows of a model have it.

        Parameters
        ----------
        rows : of the model

        Returns
        -------
        exercise as it is in that model

        Raises
        ------
        ParameterError : a row is missing.

        Source
        ------
        that of the rows ``Intensity_*``, ``Muscle_*`` and of each mode
        """
        if lost := [name for name in MODES.rows if name not in rows]:
            raise ParameterError(f"The modes of exercise lack the parameter {lost[0]}. Leave their mechanism in.")
        return cls(tuple((name, rows.get(name, row).value) for name, row in MODES.rows.items()))

    @cached_property
    def _known(self) -> dict[str, float]:
        return dict(self.numbers)

    def intensity(self, name: str) -> float:
        """A number of the table's group ``Intensity``.

        Parameters
        ----------
        name : of the row

        Returns
        -------
        its value [cellsim's own units]

        Source
        ------
        that of the rows ``Intensity_*``
        """
        return self._known[f"Intensity_{name}"]

    def muscle(self, name: str) -> float:
        """A mass of the table's group ``Muscle``, in a person of 75 kg.

        Parameters
        ----------
        name : elbow_flexors, plantar_flexors, knee_extensors, one_thigh or both_legs

        Returns
        -------
        mass [kg]

        Source
        ------
        that of the rows ``Muscle_*``
        """
        return self._known[f"Muscle_{name}"]

    def parts(self, row: str, activity: str, kg: float) -> tuple[Part, ...]:
        """The muscles of a way of exercising.

        Parameters
        ----------
        row : of the group ``Muscle`` that works
        activity : by which shares of the whole body go; where there are none of it, both legs work alike
        kg : muscle that works, in a person of 75 kg [kg]

        Returns
        -------
        those that share in it

        Source
        ------
        that of the rows of ``muscles.toml``
        """
        if row == "both_legs" and activity in ACTIVITIES:
            return muscles.in_activity(activity, kg / self.muscle(row), self._known)
        return muscles.alone(row, kg, self._known)

    def slope(self, name: str) -> float:
        """A slope of the table's group ``Slope``.

        Parameters
        ----------
        name : downhill or concentric

        Returns
        -------
        rise over run [-]

        Source
        ------
        that of the rows ``Slope_*``
        """
        return self._known[f"Slope_{name}"]

    def open(self, force: float) -> float:
        """How much of the blood that it is granted a muscle lets in while it holds a force.

        Parameters
        ----------
        force : relative to the greatest [-]

        Returns
        -------
        share, 0 to 1 [-]

        Source
        ------
        Sadamoto1983 for the force at which flow stops; judgement for the line up to it
        """
        return max(1.0 - force / self.intensity("occluding_force"), 0.0)

    def cost(self, way: str, slope: float) -> float:
        """What going over a distance costs on a slope, above rest.

        Parameters
        ----------
        way : running or walking
        slope : rise over run, negative downhill [-]

        Returns
        -------
        cost of transport [kJ/kg/m]

        Source
        ------
        Minetti2002, whose polynomials of the fifth degree were fitted to slopes from -45 to 45 %
        """
        terms = ("level", "first", "second", "third", "fourth", "fifth")
        return sum(self._known[f"{way.capitalize()}Cost_{term}"] * slope**power for power, term in enumerate(terms))

    @cached_property
    def modes(self) -> tuple[Mode, ...]:
        """All modes that are built in."""
        return _built_in(self)

    def find(self, name: str, own: Iterable[Mode] = ()) -> Mode | None:
        """The mode with this name or other name, however it is capitalized or hyphenated.

        Parameters
        ----------
        name : as written
        own : modes of one's own, which come first

        Returns
        -------
        the mode; None if there is none of that name

        Source
        ------
        none: it looks a name up, and each mode has sources of its own
        """
        every = chain(own, self.modes)
        return next((mode for mode in every if _plain(name) in map(_plain, (mode.name, *mode.aliases))), None)

    def _mode(self, way: Way) -> Mode:
        group = f"{way.group}_"
        value = {key.removeprefix(group): each for key, each in self.numbers if key.startswith(group)}
        sources = (key for name, row in MODES.rows.items() if name.startswith(group) for key in row.source)
        pattern: tuple[tuple[float, float], ...] = ((1.0, 1.0),)
        if "work" in value:
            pattern = ((value["work"], 1.0), (value["rest"], value["rest_fraction"]))
        return Mode(
            name=way.name,
            aliases=way.aliases,
            pattern=pattern,
            strain=value["strain"],
            lengthenings_per_minute=60.0 * value["lengthenings"],
            eccentric=value["eccentric"],
            force_fraction=value["force"],
            lifted=way.lifted,
            muscle_kg=self.muscle(way.muscle),
            says=way.says,
            source=tuple(dict.fromkeys(sources)),
            family=way.family or way.name,
            moving=value["moving"],
            joint=way.joint,
            muscles=self.parts(way.muscle, way.family or way.name, self.muscle(way.muscle)),
        )


@lru_cache(maxsize=64)
def _built_in(exercise: Exercise) -> tuple[Mode, ...]:
    """The modes of exercise by its rows: made once for all people of models that have these rows alike."""
    return tuple(exercise._mode(way) for way in WAYS)


@lru_cache(maxsize=1024)
def _plain(name: str) -> str:
    return " ".join(name.lower().replace("_", " ").replace("-", " ").split())


USUAL = Exercise.of(MODES.rows)
"""As the page has it: what names and files are read by, before there is a person of a model."""
