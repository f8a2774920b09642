"""The browser view: steps, survives mistakes, works in a real browser without a network, and keeps strangers out."""

import gc
import http.client
import json
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import main
from cellsim.errors import CellsimError
from cellsim.language import Mechanism, Observable

solara = pytest.importorskip("solara", reason="the view is not installed")
ipyvue = pytest.importorskip("ipyvue", reason="the view is not installed")
ipyvuetify = pytest.importorskip("ipyvuetify", reason="the view is not installed")

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # Solara's, on a hook of Mesa's own page
    from cellsim.view.browser import app
from cellsim.view.browser import browser, live  # noqa: E402
from cellsim.view.browser.panels import COLUMNS, SCALE, Disc, axis, courses, hours, section, thinned  # noqa: E402
from cellsim.view.browser.tabs import MOST_TABS, Tabs  # noqa: E402

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
CHROMEDRIVER = shutil.which("chromedriver")
OBSERVABLES = human_muscle().observables
QUICK = {
    "age": 28,
    "activity": "recreational",
    "intensity": 60,
    "minutes": 10,
    "fibers": 12,
    "interval": 5,
    "hours": 1,
}


class Tab:
    """One open page, rendered without a browser."""

    def __init__(self) -> None:
        self.box, self.context = solara.render(solara.AppLayout(children=[app.Page()]), handle_error=False)

    def press(self, label: str) -> None:
        buttons = self.context.find(ipyvuetify.Btn).widgets
        next(each for each in buttons if each.children == [label]).click()

    def tell(self, name: str) -> None:
        """What the page in a browser does as it is loaded: it says which tab it is."""
        next(each for each in self.context.find(ipyvue.VueTemplate).widgets if hasattr(each, "vue_opened")).vue_opened(
            name
        )

    @property
    def text(self) -> str:
        """Every word in the page."""
        words, waiting, met = [], [self.box], set()
        while waiting:
            part = waiting.pop()
            if isinstance(part, str):
                words.append(part)
            elif isinstance(part, list | tuple):
                waiting.extend(reversed(part))
            elif id(part) not in met:
                met.add(id(part))
                slots = [slot.get("children") for slot in getattr(part, "v_slots", None) or []]
                waiting.append([*(getattr(part, "children", None) or []), *slots])
        return " ".join(words)


@pytest.fixture
def open_tab(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Tab]]:
    """Opens tabs on a small muscle; a setting given here is what the page starts with."""
    tabs = []

    def opened(**settings: object) -> Tab:
        start = QUICK | settings
        monkeypatch.setattr(app, "SETTINGS", start)
        monkeypatch.setattr(live.LiveMuscle.__init__, "__defaults__", tuple(start.values()))
        tabs.append(Tab())
        return tabs[-1]

    yield opened
    for tab in tabs:
        tab.context.close()


def test_step_moves_the_time_and_reset_takes_it_back(open_tab: Callable[..., Tab]) -> None:
    tab = open_tab()
    assert "0 h 00 min" in tab.text
    tab.press("Step")
    assert "0 h 05 min" in tab.text
    tab.press("Step")
    tab.press("Step")
    assert "0 h 15 min, cycling" in tab.text
    tab.press("Reset")
    assert "0 h 00 min" in tab.text


def test_settings_that_differ_from_the_muscle_shown_are_said_to() -> None:
    shown = live.LiveMuscle(**QUICK)
    try:
        assert not app.changed({}, shown), "before the settings are there"
        assert not app.changed(QUICK, shown)
        assert app.changed(QUICK | {"age": 68}, shown)
    finally:
        shown.leave()


def test_the_page_asks_for_reset_after_a_change_and_says_that_nobody_eats(
    open_tab: Callable[..., Tab], monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = open_tab()
    assert "meals are eaten by habit" in tab.text
    assert app.CHANGED not in tab.text
    monkeypatch.setattr(app, "SETTINGS", QUICK | {"age": 68})
    monkeypatch.setattr(live.LiveMuscle.__init__, "__defaults__", tuple(QUICK.values()))
    late = Tab()
    try:
        assert app.CHANGED in late.text
        late.press("Reset")
        assert app.CHANGED not in late.text
        assert "68 years" in late.text
    finally:
        late.context.close()


def test_two_tabs_watch_two_muscles(open_tab: Callable[..., Tab]) -> None:
    one, other = open_tab(), open_tab()
    one.press("Step")
    assert "0 h 05 min" in one.text
    assert "0 h 00 min" in other.text


def test_muscles_of_earlier_resets_are_let_go(open_tab: Callable[..., Tab]) -> None:
    def alive() -> int:
        gc.collect()
        # By type, for a weak proxy whose object is gone has no class to be asked for.
        return sum(issubclass(type(each), live.MuscleModel) for each in gc.get_objects())

    before = alive()
    tab = open_tab()
    for _ in range(3):
        tab.press("Step")
        tab.press("Reset")
    assert alive() - before == 1


def test_an_impossible_bout_is_a_sentence_in_the_page(open_tab: Callable[..., Tab]) -> None:
    tab = open_tab(intensity=110, minutes=40)
    assert re.search(r"keeps up 110 % of Wmax for [^,]+, not for 40 minutes\. Move Intensity to \d+ or lower", tab.text)
    assert "bout[" not in tab.text, "the page has sliders, not fields of a file"
    highest = int(re.search(r"Move Intensity to (\d+)", tab.text)[1])
    shorter = int(re.search(r"Bout to (\d+) minutes? or less", tab.text)[1])
    for mended in ({"intensity": highest, "minutes": 40}, {"intensity": 110, "minutes": shorter}):
        again = live.LiveMuscle(**(QUICK | mended))
        assert not again.trouble, "what the page advises can be done"
        again.leave()
    tab.press("Step")
    assert "0 h 00 min, not started" in tab.text
    assert "Traceback" not in tab.text


def test_chemistry_that_cannot_go_on_is_a_sentence_in_the_page(
    open_tab: Callable[..., Tab], monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = open_tab()

    def breaks(*_: object) -> None:
        raise CellsimError("Fiber 3 could not be carried past 0.2 hour.")

    monkeypatch.setattr(live.MuscleModel, "advance_to", breaks)
    tab.press("Step")
    assert "Fiber 3 could not be carried past 0.2 hour." in tab.text
    assert "Traceback" not in tab.text


def test_a_watched_muscle_stops_at_its_end_and_keeps_every_moment() -> None:
    muscle = live.LiveMuscle(**(QUICK | {"interval": 15}))
    for _ in range(6):
        muscle.step()
    assert muscle.time_h == pytest.approx(1.0)
    assert not muscle.running
    assert muscle.times_h == sorted(set(muscle.times_h))
    assert all(len(line) == len(muscle.times_h) for line in muscle.courses.values())
    power = muscle.courses["power_delivered", "body"]
    assert max(power) > 0.0, "a bout shorter than a step must still be seen"
    assert power[0] == power[-1] == 0.0
    for (name, group), line in muscle.courses.items():
        assert line[-1] == muscle.muscle.observed[group][name], (name, group)
    muscle.leave()
    muscle.step()
    assert not muscle.running


def test_an_axis_holds_what_it_must_and_ends_on_round_marks() -> None:
    assert axis("glycogen_fraction", 0.9, 1.0 + 1e-9) == [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
    assert axis("phosphocreatine", 0.1, 61.0)[-1] >= 61.0
    assert axis("ph", 6.2, 7.0)[0] <= 6.2
    assert len(axis("mitochondria_count", 7.0, 7.0)) >= 2
    assert hours(0.0)[-1] >= 1.0
    assert hours(71.9)[-1] == 72.0
    assert hours(100.0)[-1] >= 100.0


def test_thinning_a_course_keeps_its_peak_and_its_end() -> None:
    times = [step / 100.0 for step in range(5000)]
    values = [0.0] * 5000
    values[1234], values[4999] = 9.0, 0.5
    kept = thinned(times, values, 50.0)
    assert len(kept) <= 2 * COLUMNS + 1
    assert (12.34, 9.0) in kept
    assert kept[-1] == (49.99, 0.5)
    assert kept == sorted(kept)


def test_a_fiber_is_as_bright_as_its_value_and_as_large_as_its_area() -> None:
    discs = [Disc(0, 0.0, 0.0, 1.0, "I", 0.0), Disc(1, 1.0, 0.0, 0.25, "IIx", 1.0)]
    drawn = section(discs, OBSERVABLES["glycogen_fraction"], 0.0, 1.0)
    fills = re.findall(r'<circle [^>]*r="([\d.]+)" fill="(#\w+)"[^>]*><title>', drawn)
    assert [fill for _, fill in fills] == [SCALE[0], SCALE[255]]
    assert float(fills[0][0]) == pytest.approx(2.0 * float(fills[1][0]), abs=0.1)


def test_courses_survive_values_that_are_not_numbers() -> None:
    drawn = courses((OBSERVABLES["force"],), [0.0, 1.0], {("force", "all"): [1.0, float("nan")]}, (0.2, 0.5))
    assert "nan" not in drawn
    assert courses((OBSERVABLES["force"],), [], {}, (0.2, 0.5)) == ""


def test_what_the_model_brought_colors_fibers_and_is_drawn_against_time(
    open_tab: Callable[..., Tab], monkeypatch: pytest.MonkeyPatch
) -> None:
    brought = [
        Observable("charge", "fraction", "Energy charge", formula="(ATP + 0.5 * ADP) / (ATP + ADP + AMP)"),
        Observable("other_atp", "mmol/L", "Phosphocreatine", formula="ATP"),
        Observable("red", "umol", "NAD of red cells", kind="body", formula="red_NAD"),
        Observable("nam_made", "umol/L/h", "Nicotinamide made", formula="v_CD38"),
    ]
    model = human_muscle().plus(Mechanism("looks", "Only looks.", observables=brought))
    monkeypatch.setattr(live.LiveMuscle, "made_of", model)
    tab = open_tab()
    assert tab.text.count(app.OWN) == 2, "three courses above one another, then the fourth"
    muscle = live.LiveMuscle(**QUICK)
    try:
        muscle.step()
        choices = app.colors(muscle)
        titles = ("Energy charge", "Phosphocreatine (other_atp)", "Phosphocreatine")
        assert [choices[title].name for title in titles] == ["charge", "other_atp", "phosphocreatine"]
        assert "NAD of red cells" not in choices, "a fiber has none"
        said = re.findall(r": ([\d.]+) fraction</title>", app.cross_section(muscle, choices["Energy charge"]))
        assert [float(each) for each in said] == pytest.approx(muscle.muscle.by_fiber["charge"], rel=1e-3)
        *_, first, second = app.headings(muscle)
        assert [each.name for each in (*first[1], *second[1])] == [each.name for each in brought]
        drawn = courses(first[1], muscle.times_h, muscle.courses, muscle.bout_h)
        assert drawn.count("<polyline") == 3 + 3 + 1
        assert muscle.courses["red", "body"][-1] == muscle.muscle.observed["body"]["red"]
    finally:
        muscle.leave()


def test_the_view_of_a_scenario_is_of_its_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    served = []
    monkeypatch.setattr(browser, "serve", lambda port, window, model=None: served.append(model) or 0)
    file = tmp_path / "mine.toml"
    file.write_text('duration = "1 hour"\n[[person]]\nage = "30 year"\n[parameters]\nNAMPT_Km_NAM = "0.5 umol/L"\n')
    assert main(["view", str(file)]) == main(["view"]) == 0
    assert [served[0].changed["NAMPT_Km_NAM"].value, served[1]] == [0.5, None]


def test_a_tab_that_is_loaded_again_has_its_muscle_and_too_many_tabs_let_the_oldest_go() -> None:
    kept, muscles = Tabs(), [live.LiveMuscle(**(QUICK | {"intensity": 110, "minutes": 40})) for _ in range(3)]
    kept.hold("a", muscles[0])
    assert kept.of("a") is muscles[0]
    assert kept.of("b") is None
    kept.hold("", muscles[1])
    assert kept.of("") is None, "a page without a name is not mixed up with another"
    kept.hold("a", muscles[1])
    assert kept.of("a") is muscles[1]
    for number in range(MOST_TABS):
        kept.hold(f"tab {number}", muscles[2])
    assert kept.of("a") is None
    assert kept.of("tab 0") is muscles[2]


def test_a_page_whose_name_is_known_goes_on_with_its_settings(open_tab: Callable[..., Tab]) -> None:
    page = open_tab()
    page.tell("known")
    page.press("Step")
    assert "0 h 05 min" in page.text
    page.context.close()
    again = open_tab(age=68)
    assert "0 h 00 min" in again.text
    again.tell("known")
    assert "0 h 05 min" in again.text
    assert "28 years" in again.text
    assert app.CHANGED not in again.text, "the settings at the side are those of the muscle"
    again.press("Step")
    assert "0 h 10 min" in again.text


@pytest.mark.parametrize("count", [12, 192])
def test_every_fiber_shows_more_fill_than_outline(count: int) -> None:
    muscle = live.LiveMuscle(**(QUICK | {"fibers": count}))
    drawn = app.cross_section(muscle, OBSERVABLES["phosphocreatine"])
    muscle.leave()
    lines = re.findall(r'r="([\d.]+)" fill="none" stroke="[^"]+" stroke-width="([\d.]+)"', drawn)[:count]
    assert len(lines) == count
    assert all(float(width) < 0.2 * float(radius) for radius, width in lines)


def free_port() -> int:
    with socket.socket() as found:
        found.bind((browser.HOST, 0))
        return found.getsockname()[1]


@pytest.fixture
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What ``serve`` sets for itself does not outlive the test."""
    for name in browser.SETTINGS:
        monkeypatch.setenv(name, "")


@pytest.mark.usefixtures("own_environment")
def test_a_port_in_use_is_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind((browser.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CellsimError, match=rf"Port {port} is in use by another program\. Choose another"):
            browser.serve(port, open_window=False)
    with pytest.raises(CellsimError, match="70000 is no port"):
        browser.serve(70000, open_window=False)


@pytest.mark.usefixtures("own_environment")
def test_a_missing_view_names_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "solara.server.starlette", None)
    with pytest.raises(CellsimError, match=r"not installed.*pip install -e \"\.\[view\]\""):
        browser.serve(free_port(), open_window=False)
    # from a wheel there is no folder of cellsim to write it in
    assert re.search(r"pip install \"cellsim-[\d.]+-py3-none-any\.whl\[view\]\"", browser._how_to_install(Path("/x")))


def test_no_page_can_run_code_on_this_computer() -> None:
    for path in Path(app.__file__).parent.iterdir():
        if path.suffix in {".py", ".vue"}:
            assert "CommandConsole" not in path.read_text(encoding="utf-8"), path


@contextmanager
def serving() -> Iterator[int]:
    """The port of a running ``cellsim view``; ends it as Ctrl-C does, and wants it to end well."""
    chosen = free_port()
    command = [sys.executable, "-m", "cellsim", "view", "--no-open", "--port", str(chosen)]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    try:
        said = ""
        while f"http://127.0.0.1:{chosen}" not in said:
            line = server.stderr.readline()
            assert line, f"the view did not start: {said}"
            said += line
        yield chosen
        server.send_signal(signal.SIGINT)
        rest = server.communicate(timeout=20)[1]
        assert server.returncode == 0, rest
        assert "Traceback" not in rest, rest
    finally:
        server.kill()
        server.wait()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with serving() as chosen:
        yield chosen


def answer(port: int, path: str, headers: dict[str, str]) -> int:
    """The status of one request; ``headers`` as they are, nothing added but the connection's."""
    line = http.client.HTTPConnection(browser.HOST, port, timeout=10)
    try:
        line.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
        for name, value in headers.items():
            line.putheader(name, value)
        line.endheaders()
        return line.getresponse().status
    finally:
        line.close()


UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
CHANNEL = "/jupyter/api/kernels/5e0e7c1a-0000-4000-8000-000000000000/channels?session_id=0"


def test_a_page_of_another_origin_is_refused(port: int) -> None:
    host = f"127.0.0.1:{port}"
    assert answer(port, CHANNEL, UPGRADE | {"Host": host, "Origin": "http://evil.example"}) == 403
    assert answer(port, CHANNEL, UPGRADE | {"Host": host, "Origin": f"http://127.0.0.1:{port + 1}"}) == 403
    assert answer(port, CHANNEL, UPGRADE | {"Host": host, "Origin": "null"}) == 403
    assert answer(port, CHANNEL, UPGRADE | {"Host": host}) == 403, "a websocket must say whose it is"
    assert answer(port, "/", {"Host": host, "Origin": "http://evil.example"}) == 403
    assert answer(port, CHANNEL, UPGRADE | {"Host": host, "Origin": f"http://{host}"}) == 101


def test_a_foreign_name_for_this_computer_is_refused(port: int) -> None:
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1", f"127.0.0.1:{port + 1}"):
        assert answer(port, "/", {"Host": host}) == 403
        assert answer(port, CHANNEL, UPGRADE | {"Host": host, "Origin": f"http://{host}"}) == 403
    for host in (f"127.0.0.1:{port}", f"localhost:{port}"):
        assert answer(port, "/readyz", {"Host": host}) == 200


def test_only_this_computer_is_listened_to(port: int) -> None:
    with socket.socket() as neighbor:
        neighbor.settimeout(3)
        assert neighbor.connect_ex(("127.0.0.2", port)) != 0


@pytest.fixture
def chromium(tmp_path: Path) -> Iterator[object]:
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    if not CHROMIUM or not CHROMEDRIVER:
        pytest.skip("no chromium with its chromedriver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (
        "headless=new",
        "no-sandbox",
        "disable-gpu",
        "disable-dev-shm-usage",
        "disable-background-networking",
        "disable-component-update",
        "no-first-run",
        "window-size=1500,1000",
        f"user-data-dir={tmp_path / 'profile'}",
    ):
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(CHROMEDRIVER))
    yield driver
    driver.quit()


def waited(look: Callable[[], object], seconds: float = 20.0) -> object:
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end, "the page did not come that far"
        time.sleep(0.05)
    return found


def test_a_real_browser_steps_the_muscle_without_any_network(chromium, port: int, tmp_path: Path) -> None:
    """Every request goes to this server and is answered."""
    chromium.get("about:blank")
    chromium.get_log("performance")  # what the browser's own first page asked for
    chromium.get(f"http://127.0.0.1:{port}/")

    def button(label: str) -> object | None:
        found = chromium.find_elements("tag name", "button")
        return next((each for each in found if each.text.strip().upper() == label), None)

    def headline() -> str:
        return "".join(each.text for each in chromium.find_elements("class name", "cellsim-headline"))

    def circles() -> list[str]:
        return chromium.execute_script(
            "return [...document.querySelectorAll('circle title')].map(each => each.parentNode.getAttribute('fill'))"
        )

    waited(lambda: button("STEP"))
    assert headline().startswith("0 h 00 min")
    rested = circles()
    assert len(rested) == app.SETTINGS["fibers"]["value"]
    for shown in ("0 h 05 min", "0 h 10 min", "0 h 15 min"):
        button("STEP").click()
        waited(lambda shown=shown: headline().startswith(shown))
    waited(lambda: circles() != rested)
    chromium.save_screenshot(str(tmp_path / "view.png"))
    assert (tmp_path / "view.png").stat().st_size > 20_000
    names = chromium.execute_script(
        "return [...document.querySelectorAll('button')].map(each => each.ariaLabel || each.textContent.trim())"
    )
    assert {"Play", "Show or hide the settings", "Light or dark page"} <= set(names)
    assert all(re.search(r"\w", name) for name in names), f"a button without a name: {names}"
    chromium.refresh()
    waited(lambda: headline().startswith("0 h 15 min"))
    assert len(circles()) == app.SETTINGS["fibers"]["value"]
    waited(lambda: button("STEP"))
    button("STEP").click()
    waited(lambda: headline().startswith("0 h 20 min"))
    assert not [each for each in chromium.get_log("browser") if each["level"] == "SEVERE"]
    asked = 0
    for entry in chromium.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        method, told = message["method"], message["params"]
        if method in {"Network.requestWillBeSent", "Network.webSocketCreated"}:
            url = urlsplit(told["request"]["url"] if "request" in told else told["url"])
            asked += 1
            assert url.scheme in {"data", "blob"} or url.netloc == f"127.0.0.1:{port}", told
        if method == "Network.responseReceived":
            assert told["response"]["status"] < 400, told["response"]["url"]
    assert asked > 5


def test_a_page_says_so_when_its_program_has_ended(chromium) -> None:
    with serving() as port:
        chromium.get(f"http://127.0.0.1:{port}/")
        waited(lambda: chromium.find_elements("class name", "cellsim-headline"))
        assert not chromium.find_elements("class name", "cellsim-ended")
    waited(lambda: chromium.find_elements("class name", "cellsim-ended"))
    assert "cellsim view" in chromium.find_element("class name", "cellsim-ended").text
