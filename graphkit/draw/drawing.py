"""A drawing: one figure or page that can be saved as svg, png, pdf or html and shows by itself in a notebook."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from graphkit.draw.style import style
from graphkit.errors import ExportError
from graphkit.network import exchange

if TYPE_CHECKING:
    import networkx
    from matplotlib.figure import Figure

FORMATS = (".svg", ".png", ".pdf", ".html")


@dataclass(frozen=True)
class Drawing:
    """A picture with its title, its caption (which says query, filters and graph) and the page that shows it interactively."""

    title: str
    caption: str
    figure: Figure
    page: Callable[[], str]
    network: networkx.Graph[str] | None = None

    def svg(self) -> str:
        """Return the picture as SVG with outlined text: the same bytes for the same data, and the same look everywhere."""
        return self._bytes("svg").decode()

    def png(self) -> bytes:
        """Return the picture as PNG, 2,000 pixels wide."""
        return self._bytes("png")

    def pdf(self) -> bytes:
        """Return the picture as PDF with embedded fonts."""
        return self._bytes("pdf")

    def html(self) -> str:
        """Return one self-contained HTML page that loads nothing."""
        return self.page()

    def save(self, path: str | Path) -> Path:
        """Write the file whose suffix says the format; a network also as graphml or gexf. Raises ExportError."""
        path = Path(path)
        suffix = path.suffix.lower()
        known = FORMATS if self.network is None else FORMATS + tuple(exchange.FORMATS)
        if suffix not in known:
            raise ExportError(f"A drawing cannot be written as '{path.name}'; use {', '.join(known)}.", path=str(path), formats=known)
        try:
            if self.network is not None and suffix in exchange.FORMATS:
                return exchange.write(self.network, path)
            path.write_bytes(self.html().encode() if suffix == ".html" else self._bytes(suffix[1:]))
        except OSError as error:
            raise ExportError(f"Cannot write {path}: {error.strerror}.", path=str(path), formats=known) from None
        return path

    def _bytes(self, form: str) -> bytes:
        held = BytesIO()
        dated = {
            "svg": {"Date": None, "Creator": "graphkit", "Title": self.title, "Description": self.caption},
            "pdf": {"CreationDate": None, "Creator": "graphkit", "Producer": "graphkit", "Title": self.title},
            "png": {"Software": "graphkit", "Title": self.title},
        }
        with style():
            self.figure.savefig(held, format=form, metadata=dated[form])
        return held.getvalue()

    def _repr_svg_(self) -> str:
        return self.svg()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """Give notebooks the still picture, and where HTML is shown the page in a frame of its own (no style leaks out or in)."""
        still = base64.b64encode(self.svg().encode()).decode()
        title, caption, page = (escape(text, quote=True) for text in (self.title, self.caption, self.html()))
        image = f'<img alt="{caption}" src="data:image/svg+xml;base64,{still}" style="max-width:100%">'
        frame = f'<iframe title="{title}" srcdoc="{page}" width="100%" height="820" style="border:0"></iframe>'
        framed = f"{frame}<details><summary>The same as a still picture</summary>{image}</details>"
        return {"image/svg+xml": self.svg(), "text/html": framed, "text/plain": f"{self.title}. {self.caption}"}
