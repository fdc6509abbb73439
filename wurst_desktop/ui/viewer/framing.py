"""Which part of a picture a view shows, and how large: arithmetic only."""

from dataclasses import dataclass, replace

LARGEST_SCALE = 32.0
"""Device pixels for each pixel of the picture, at most."""

_INSPECTED_FROM = 3.0


@dataclass(frozen=True)
class Framing:
    """A picture of `width` x `height` in a view of `view_width` x `view_height` device pixels.

    `zoom` is the number of device pixels for each pixel of the picture, or None to fit it into the view; `x`, `y` is
    the point of the picture in the middle of the view.
    """

    width: int
    height: int
    view_width: int
    view_height: int
    zoom: float | None = None
    x: float = 0.0
    y: float = 0.0

    @property
    def fit(self) -> float:
        """The scale at which the whole picture just fits."""
        return min(self.view_width / self.width, self.view_height / self.height)

    @property
    def scale(self) -> float:
        """Device pixels for each pixel of the picture."""
        return self.fit if self.zoom is None else self.zoom

    @property
    def left(self) -> float:
        """Where the left border of the picture is in the view."""
        return self.view_width / 2 - self._middle_x * self.scale

    @property
    def top(self) -> float:
        """Where the upper border of the picture is in the view."""
        return self.view_height / 2 - self._middle_y * self.scale

    @property
    def span(self) -> tuple[float, float]:
        """Where the picture begins and ends in the view, as parts of the view's width."""
        right = self.left + self.width * self.scale
        return max(0.0, self.left) / self.view_width, min(self.view_width, right) / self.view_width

    @property
    def is_larger_than_view(self) -> bool:
        """Whether there is something to pan to."""
        return self.width * self.scale > self.view_width + 0.5 or self.height * self.scale > self.view_height + 0.5

    @property
    def shows_pixels(self) -> bool:
        """Whether the single pixels are to be seen: far beyond 100 %, and beyond what a small picture needs to fit."""
        return self.scale > max(_INSPECTED_FROM, 2 * self.fit)

    def point_at(self, view_x: float, view_y: float) -> tuple[float, float]:
        """The point of the picture under a point of the view."""
        return (view_x - self.left) / self.scale, (view_y - self.top) / self.scale

    def zoomed(self, factor: float, view_x: float, view_y: float) -> "Framing":
        """Larger or smaller, with the same point of the picture under a point of the view."""
        smallest = min(self.fit, 1.0)
        scale = min(max(self.scale * factor, smallest), max(LARGEST_SCALE, self.fit))
        x, y = self.point_at(view_x, view_y)
        middle_x = x - (view_x - self.view_width / 2) / scale
        middle_y = y - (view_y - self.view_height / 2) / scale
        return replace(self, zoom=scale, x=middle_x, y=middle_y).settled()

    def fitted(self) -> "Framing":
        """The whole picture."""
        return replace(self, zoom=None)

    def moved(self, dx: float, dy: float) -> "Framing":
        """The picture shoved by device pixels, as far as it goes."""
        x, y = self._middle_x - dx / self.scale, self._middle_y - dy / self.scale
        return replace(self, x=x, y=y).settled()

    def settled(self) -> "Framing":
        """The same with a middle that leaves no room where there is picture."""
        return replace(self, x=self._middle_x, y=self._middle_y)

    def with_view(self, view_width: int, view_height: int) -> "Framing":
        """The same picture in a view of another size."""
        return replace(self, view_width=max(1, view_width), view_height=max(1, view_height))

    def with_picture(self, width: int, height: int) -> "Framing":
        """Another picture; one of the same shape stays where it is, one of another shape is fitted."""
        if width * self.height != height * self.width:
            return Framing(width, height, self.view_width, self.view_height)
        ratio = width / self.width
        zoom = None if self.zoom is None else self.zoom / ratio
        return replace(self, width=width, height=height, zoom=zoom, x=self.x * ratio, y=self.y * ratio)

    @property
    def _middle_x(self) -> float:
        return _middle(self.x, self.width, self.view_width / self.scale)

    @property
    def _middle_y(self) -> float:
        return _middle(self.y, self.height, self.view_height / self.scale)


def _middle(wanted: float, side: int, seen: float) -> float:
    return side / 2 if seen >= side else min(max(wanted, seen / 2), side - seen / 2)
