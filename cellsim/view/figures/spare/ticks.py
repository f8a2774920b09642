"""Panels whose axes make one tick and draw it at every place, instead of one tick for each.

A tick is five artists, and making those of a figure's axes took as long as drawing all that is in its panels. Looks
and locators are those of any axes; who asks such an axis for its ticks or their labels is given one of each as usual.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from matplotlib.axes import Axes
from matplotlib.axis import Axis, XAxis, YAxis
from matplotlib.backend_bases import RendererBase


class _Sparing(Axis):
    """An axis with major ticks alone."""

    @contextmanager
    def _with_those_made(self) -> Iterator[None]:
        """Within it, ticks that have not been made are none: whoever tells them something makes them otherwise."""
        unmade = [name for name in ("majorTicks", "minorTicks") if name not in vars(self)]
        vars(self).update((name, []) for name in unmade)
        yield
        for name in unmade:
            vars(self).pop(name, None)

    def set_clip_path(self, path: Any, transform: Any = None) -> None:
        """Clip the axis; its ticks stand outside of the panel anyway."""
        with self._with_those_made():
            super().set_clip_path(path, transform)

    def set_tick_params(self, which: Any = "major", reset: bool = False, **named: Any) -> None:
        """Tell ticks how they look: those there are, and those that will be."""
        with self._with_those_made():
            super().set_tick_params(which, reset, **named)

    def draw(self, renderer: RendererBase) -> None:
        """Draw ticks, numbers, and the words beside them."""
        if not self.get_visible():
            return
        tick, (places, numbers) = self.majorTicks[0], self._numbered()
        for at, number in zip(places, numbers, strict=True):
            tick.update_position(at)
            tick.label1.set_text(number)
            tick.draw(renderer)
        self.label.draw(renderer)
        if offset := self.get_major_formatter().get_offset():
            usual: Any = self
            usual._update_offset_text_position(*usual._get_ticklabel_bboxes(usual._update_ticks(), renderer))
            self.offsetText.set_text(offset)
            self.offsetText.draw(renderer)
        self.stale = False

    def widest(self, pen: RendererBase) -> float:
        """How wide the widest of its numbers is [pixel]."""
        label = self.majorTicks[0].label1
        font = label.get_fontproperties()
        return max(
            (pen.get_text_width_height_descent(each, font, False)[0] for each in self._numbered()[1]), default=0.0
        )

    def _numbered(self) -> tuple[list[float], list[str]]:
        """The places of its ticks, and the number at each."""
        places = list(self.get_majorticklocs())
        return places, self.get_major_formatter().format_ticks(places)


class _Across(_Sparing, XAxis):
    pass


class _Up(_Sparing, YAxis):
    pass


class SparingAxes(Axes):
    """Axes without a grid or minor ticks, of whose ticks each axis makes one."""

    yaxis: _Up

    def _init_axis(self) -> None:
        self.xaxis, self.yaxis = _Across(self, clear=False), _Up(self, clear=False)
        for axis, sides in ((self.xaxis, ("bottom", "top")), (self.yaxis, ("left", "right"))):
            for side in sides:
                self.spines[side].register_axis(axis)

    def grid(self, visible: bool | None = None, which: Any = "major", axis: Any = "both", **named: Any) -> None:
        """Draw no grid, which needs no ticks to tell them so, or the one that is asked for."""
        if visible:
            super().grid(visible, which, axis, **named)
