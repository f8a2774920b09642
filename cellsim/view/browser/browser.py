"""The browser view, served on this computer and to this computer's own pages only."""

import asyncio
import errno
import os
import socket
import threading
import warnings
import webbrowser
from collections.abc import Awaitable, Callable
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

from rich.console import Console

from cellsim.errors import CellsimError
from cellsim.language.model import Model

PACKAGE = Path(str(files("cellsim")))
HOST = "127.0.0.1"
NAMES = (HOST, "localhost")
LONGEST_MESSAGE = 2**20  # bytes from a page in one message
SETTINGS = {
    "SOLARA_APP": "cellsim.view.browser.app",
    "SOLARA_MODE": "production",
    "SOLARA_TELEMETRY_MIXPANEL_ENABLE": "false",
    "SOLARA_THEME_SHOW_BANNER": "false",
    "SOLARA_THEME_TITLE": "cellsim",
    "SOLARA_SESSION_HTTPS_ONLY": "false",
    "SOLARA_ASSETS_CDN": f"http://{HOST}:9/",  # what is not installed is not fetched from elsewhere either
    "SOLARA_KERNEL_MAX_COUNT": "8",  # tabs at one time
    "SOLARA_KERNEL_CULL_TIMEOUT": "30m",
    "MPLBACKEND": "agg",
}

Asgi = Callable[[dict[str, Any], Callable[..., Awaitable[Any]], Callable[..., Awaitable[None]]], Awaitable[None]]


class OwnPagesOnly:
    """An ASGI application that answers only to this very address, asked by its own pages.

    Any page open in the same browser can send requests to 127.0.0.1. Its ``Origin``
    gives it away, and a name that was bent to 127.0.0.1 shows in ``Host``.
    """

    def __init__(self, app: Asgi, port: int) -> None:
        self.app = app
        self.hosts = {f"{name}:{port}".encode() for name in NAMES}

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan" or self._is_own(scope):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            plain = [(b"content-type", b"text/plain; charset=utf-8")]
            await send({"type": "http.response.start", "status": 403, "headers": plain})
            await send({"type": "http.response.body", "body": b"This address answers to its own pages only.\n"})

    def _is_own(self, scope: dict[str, Any]) -> bool:
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        origins = [value for name, value in scope["headers"] if name == b"origin"]
        if len(hosts) != 1 or hosts[0] not in self.hosts:
            return False
        if scope["type"] == "websocket" and len(origins) != 1:
            return False
        return all(origin == b"http://" + hosts[0] for origin in origins)


def serve(port: int, open_window: bool, model: Model | None = None) -> int:
    """Serve the page until Ctrl-C.

    Parameters
    ----------
    port : on 127.0.0.1
    open_window : open it in the user's browser once it is ready
    model : what the muscles of its pages are made of; the human muscle unless given

    Raises
    ------
    CellsimError : the port is taken or no port at all, or the view is not installed.
    """
    os.environ.update(SETTINGS)
    warnings.filterwarnings("ignore", category=UserWarning, module=r"solara\.")  # to those who publish a page
    door = _door(port)
    with door:
        app, server_of = _application()
        console, url = Console(stderr=True, highlight=False), f"http://{HOST}:{port}"
        console.print("Preparing the view ...")
        _warm(model)

        def ready() -> None:
            console.print(f"cellsim is at {url} (Ctrl-C ends it)")
            if open_window:
                threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()

        server = server_of(OwnPagesOnly(app, port))
        try:
            asyncio.run(_run(server, door, ready))
        except KeyboardInterrupt:
            console.print("cellsim: the view has ended.")
    return 0 if server.started else 1


async def _run(server: Any, door: socket.socket, ready: Callable[[], None]) -> None:
    serving = asyncio.create_task(server.serve(sockets=[door]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.02)
    if server.started:
        ready()
    await serving


def _door(port: int) -> socket.socket:
    """A socket bound to this computer alone."""
    if not 1 <= port <= 65535:
        raise CellsimError(f"{port} is no port. Write a number from 1024 to 65535: cellsim view --port 8765")
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((HOST, port))
        door.listen(64)
    except OSError as reason:
        door.close()
        why = "is in use by another program" if reason.errno == errno.EADDRINUSE else f"is refused: {reason.strerror}"
        other = port + 1 if 1024 <= port < 65535 else 8765
        raise CellsimError(f"Port {port} {why}. Choose another: cellsim view --port {other}") from None
    return door


def _application() -> tuple[Asgi, Callable[[Asgi], Any]]:
    """Solara's application, and what makes a server of one."""
    try:
        import mesa.visualization  # noqa: F401
        import uvicorn
        from solara.server.starlette import app
    except ModuleNotFoundError as missing:
        raise CellsimError(
            f"The browser view needs {missing.name}, which is not installed. {_how_to_install()}"
        ) from None

    def server_of(guarded: Asgi) -> uvicorn.Server:
        return uvicorn.Server(
            uvicorn.Config(
                guarded,
                log_level="warning",
                access_log=False,
                loop="asyncio",
                ws_max_size=LONGEST_MESSAGE,
                timeout_graceful_shutdown=1,
            )
        )

    return app, server_of


def _how_to_install(package: Path = PACKAGE) -> str:
    """What to write, in a checkout or where cellsim came as a wheel."""
    if (package.parent / "pyproject.toml").is_file():
        return 'In the folder of cellsim, write: .venv/bin/pip install -e ".[view]"'
    return f'Install cellsim again with its view: pip install "cellsim-{version("cellsim")}-py3-none-any.whl[view]"'


def _warm(model: Model | None) -> None:
    """Load what a first page would wait for: the compiled chemistry, and the drawing."""
    from cellsim.tissue.simulation import ready
    from cellsim.view.browser.live import LiveMuscle

    ready(model)
    LiveMuscle.made_of = model
    live = LiveMuscle(fibers=12)
    live.step()
    live.leave()
