"""A page around a picture that is no network: the SVG as it stands, and a table that says the same in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graphkit.draw.drawing import Drawing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TEMPLATES = Path(__file__).parent / "templates"


def still(title: str, caption: str, figure: Figure, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Drawing:
    """Return the drawing of a figure whose page holds the picture and the table."""

    def page() -> str:
        from jinja2 import Environment, FileSystemLoader
        from markupsafe import Markup

        svg = drawing.svg()
        inner = re.sub(r"<metadata>.*?</metadata>", "", svg[svg.index("<svg") :], flags=re.DOTALL)
        environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
        css = Markup((TEMPLATES / "network.css").read_text("utf-8"))
        return environment.get_template("still.html.j2").render(
            title=title, caption=caption, css=css, svg=Markup(inner), heads=heads, rows=rows
        )

    drawing = Drawing(title, caption, figure, page)
    return drawing
