"""The page of ``cellsim view``: one muscle for each browser tab, to step, play and reset."""

from collections.abc import Callable, Iterator, Mapping

import solara
from mesa.visualization.solara_viz import ModelController, ModelCreator
from mesa.visualization.utils import update_counter

from cellsim.biology.people.subjects import ACTIVITIES
from cellsim.language.observable import Observable
from cellsim.view.browser.live import LiveMuscle
from cellsim.view.browser.panels import Disc, courses, section
from cellsim.view.browser.tabs import Tabs

CHOICES = (
    "phosphocreatine",
    "glycogen_fraction",
    "lactate",
    "ph",
    "ampk",
    "pgc1a_mrna",
    "nad_total",
    "nadh_fraction_mit",
    "mitochondrial_volume",
    "oxidative_capacity",
    "membrane_potential",
    "damaged_fraction",
    "ros",
    "dna_lesions",
)
SETTINGS = {
    "age": {"type": "SliderInt", "label": "Age [years]", "value": 28, "min": 18, "max": 90, "step": 1},
    "activity": {
        "type": "Select",
        "label": "Activity",
        "value": "recreational",
        "values": list(ACTIVITIES),
    },
    "intensity": {"type": "SliderInt", "label": "Intensity [% Wmax]", "value": 60, "min": 20, "max": 110, "step": 1},
    "minutes": {"type": "SliderInt", "label": "Bout [minutes]", "value": 60, "min": 1, "max": 180, "step": 1},
    "fibers": {"type": "SliderInt", "label": "Fibers", "value": 48, "min": 12, "max": 192, "step": 12},
    "interval": {"type": "Select", "label": "One step [minutes]", "value": 5, "values": [1, 5, 15, 60]},
    "hours": 72,
}
TITLES = {
    "Work": ("power_delivered", "phosphocreatine", "lactate"),
    "Signals": ("ampk", "pgc1a_mrna", "nad_total"),
    "Recovery": ("force", "glycogen_fraction", "soreness"),
}
OWN, ABREAST = "What the model brought", 3  # and how many courses stand above one another
CHANGED = "Settings changed: press Reset to use them."
ASIDES = {
    "Recovery": "It begins at midnight, and meals are eaten by habit: in the morning, at noon and in the evening."
}
PLAY_INTERVAL_MS = 51
TABS = Tabs()
STYLE = """
.cellsim-page { padding: 4px 8px; }
.cellsim-ended { position: fixed; top: 0; left: 0; right: 0; z-index: 1000; padding: 10px 16px; text-align: center;
  background: #b00020; color: white; }
.cellsim-headline { font-size: 20px; font-weight: 600; }
.cellsim-panels { display: grid; gap: 20px 28px;
  grid-template-columns: repeat(auto-fit, minmax(min(400px, 100%), 1fr)); }
.cellsim-title { font-size: 17px; font-weight: 600; margin-bottom: 6px; }
.cellsim-aside { font-size: 13px; opacity: 0.75; }
.cellsim-drawing svg { width: 100%; height: auto; display: block; }
.cellsim-panels .v-input { padding-top: 2px; margin-top: 0; }
/* The number that a slider stands at, above its knob at all times. */
.v-slider__thumb-label-container { display: block !important; }
.v-slider__thumb-container .v-slider__thumb-label { background: none !important; border: none !important;
  width: auto !important; height: 16px !important; transform: translate(-50%, -10px) !important; }
.v-slider__thumb-label > * { transform: none !important; }
.theme--light .v-slider__thumb-label { color: rgba(0, 0, 0, 0.8); }
"""


@solara.component_vue("drawing.vue")
def Drawing(svg: str = "") -> None:
    """SVG text, shown as it is."""


@solara.component_vue("tab.vue")
def Tab(event_opened: Callable[[str], None] | None = None) -> None:
    """Tells the name of the tab, names the buttons that only have a sign, and says when the program has ended."""


@solara.component
def Scene(live: LiveMuscle, changed: bool = False) -> None:
    """All that is drawn of a muscle: one component, for each that listens is one more redrawing of the page."""
    update_counter.get()
    solara.use_effect(live.drawn)
    title, choose = solara.use_state("")
    with solara.Column(gap="16px", classes=["cellsim-page"]):
        solara.Text(headline(live), classes=["cellsim-headline"])
        if changed:
            solara.Info(CHANGED, dense=True)
        if live.trouble:
            solara.Error(live.trouble, dense=True)
        if weakness := shortfall(live):
            solara.Warning(weakness, dense=True)
        if live.muscle is None:
            return
        with solara.Div(classes=["cellsim-panels"]):
            with solara.Div():
                choices = colors(live)
                title = title if title in choices else next(iter(choices))
                solara.Select("Color of the fibers", value=title, values=list(choices), on_value=choose)
                Drawing(svg=cross_section(live, choices[title]))
            for heading, shown in headings(live):
                with solara.Div():
                    solara.Text(heading, classes=["cellsim-title"])
                    Drawing(svg=courses(shown, live.times_h, live.courses, live.bout_h))
                    if heading in ASIDES:
                        solara.Text(ASIDES[heading], classes=["cellsim-aside"])


def colors(live: LiveMuscle) -> dict[str, Observable]:
    """What the fibers can be coloured by, by title: the usual, and what each fiber has of the model's own."""
    own = [name for name, each in live.own.items() if each.kind == "fiber" and name not in CHOICES]
    found: dict[str, Observable] = {}
    for name in (*CHOICES, *own):
        if name in live.about:
            each = live.about[name]
            found[f"{each.title} ({name})" if each.title in found else each.title] = each
    return found


def headings(live: LiveMuscle) -> Iterator[tuple[str, list[Observable]]]:
    """What stands over courses, and which they are: the usual, and then what the model brought."""
    for heading, names in TITLES.items():
        if shown := [live.about[name] for name in names if name in live.about]:
            yield heading, shown
    own = list(live.own.values())
    for first in range(0, len(own), ABREAST):
        yield OWN, own[first : first + ABREAST]


def cross_section(live: LiveMuscle, what: Observable) -> str:
    """The fibers in cross-section, coloured by one observable; empty where there is no muscle."""
    muscle = live.muscle
    if muscle is None:
        return ""
    values, fibers = muscle.by_fiber[what.name], muscle.state.fibers
    discs = [
        Disc(int(fibers.keys[each.row]), each.x, each.y, each.area, each.fiber_type, float(values[each.row]))
        for each in muscle.fibers
    ]
    return section(discs, what, *live.seen[what.name])


def shortfall(live: LiveMuscle) -> str:
    """Since when the person has not kept up with the bout, if so."""
    muscle = live.muscle
    if muscle is None or not muscle.state.failures:
        return ""
    return f"This person could not give all the power asked from minute {muscle.state.failures[0] / 60.0:.0f} on."


def changed(chosen: Mapping[str, object], live: LiveMuscle) -> bool:
    """Whether the settings at the side are others than those of the muscle that is shown."""
    return any(live.settings[name] != value for name, value in chosen.items())


def headline(live: LiveMuscle) -> str:
    """The moment, what the person does, and who it is."""
    whole, minutes = divmod(round(60.0 * live.time_h), 60)
    start, end = live.bout_h
    if live.muscle is None:
        doing = "not started"
    elif live.time_h < start:
        doing = "resting before the bout"
    elif live.time_h < end:
        doing = "cycling"
    else:
        doing = "recovering" if live.running else "the end"
    return (
        f"{whole} h {minutes:02d} min, {doing} · {live.age:g} years, {live.activity}, "
        f"{live.minutes:g} min at {live.intensity:g} % of Wmax"
    )


def settings(live: LiveMuscle) -> dict[str, object]:
    """The settings at the side, standing at what the muscle shown was made with."""
    return {
        name: each | {"value": live.settings[name]} if isinstance(each, dict) else live.settings[name]
        for name, each in SETTINGS.items()
    }


@solara.component
def Page() -> None:
    """One tab of the browser: Mesa's controls at the side, the muscle beside them."""
    first = solara.use_memo(LiveMuscle, [])
    live: solara.Reactive[LiveMuscle] = solara.use_reactive(first)
    tab = solara.use_reactive("")
    loaded = solara.use_reactive(0)
    chosen: solara.Reactive[dict[str, object]] = solara.use_reactive({})
    pause_ms, steps_a_frame, threaded = (solara.use_reactive(value) for value in (PLAY_INTERVAL_MS, 1, False))

    def opened(name: str) -> None:
        earlier = TABS.of(name)
        if earlier is not None and earlier is not live.value:
            live.set(earlier)
            loaded.set(loaded.value + 1)
        tab.set(name)

    def watching() -> Callable[[], None]:
        mine = live.value
        TABS.hold(tab.value, mine)

        def gone() -> None:
            """Of a page that is closed the muscle stays, for it may only be loaded again."""
            if live.peek() is not mine or not tab.peek():
                mine.leave()

        return gone

    solara.use_effect(watching, [live.value, tab.value])
    shown = settings(live.value) if loaded.value else SETTINGS
    with solara.Column(gap="0px"):
        Tab(event_opened=opened)
        Scene(live.value, changed(chosen.value, live.value))
        with solara.AppBar():
            solara.AppBarTitle("cellsim")
            solara.lab.ThemeToggle()
        with solara.Sidebar(), solara.Column():
            with solara.Card("Controls"):
                ModelController(
                    live,
                    model_parameters=chosen,
                    play_interval=pause_ms,
                    render_interval=steps_a_frame,
                    use_threads=threaded,
                )
            with solara.Card("Settings"):
                ModelCreator(live, shown, model_parameters=chosen).key(f"settings {loaded.value}")
        solara.Title("cellsim")
        solara.Style(STYLE)
