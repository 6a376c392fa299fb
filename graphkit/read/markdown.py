"""Markdown (CommonMark with tables): its words without the marks, headings and lists and tables as on a page.

https://spec.commonmark.org: "Markdown is a plain text format for writing structured documents".
"""

from __future__ import annotations

import re

from graphkit.read.blocks import render
from graphkit.read.html import parse
from graphkit.read.registry import reader
from graphkit.read.text import decode

_FRONT = re.compile(r"\A---[ \t]*\r?\n.*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)


@reader(".md", ".markdown")
def markdown(data: bytes, path: str) -> tuple[str, str]:
    """Read Markdown as text; front matter between lines of hyphens is no text of the document."""
    from markdown_it import MarkdownIt

    source = _FRONT.sub("", decode(data, path), count=1)
    page = MarkdownIt("commonmark", {"html": True}).enable("table").render(source)
    return (render(parse(page, path)) if page.strip() else ""), "text/markdown"
