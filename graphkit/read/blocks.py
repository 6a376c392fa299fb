"""From the tree of a page to text: a blank line between blocks, a line an item or a row, no markup, no links.

White space is collapsed as a browser shows it; no-break spaces and non-breaking hyphens stay. A raised number is a note's: "[3]", so that
"A/66/359" with a note does not become another symbol.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

_PARAGRAPHS = set(
    "p div section article main header h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure figcaption address hr center "
    "fieldset form details summary body caption".split()
)
_LINES = {"li", "tr", "dt", "dd", "br", "legend", "option"}
_SPACE = re.compile(r"[ \t\n\r\f]+")
_NOTE = re.compile(r"\s*[\[(]?(\d{1,3}|[*†‡])[\])]?\s*")
_SKIP = {"script", "style", "head", "template", "noscript"}


def render(tree: html.HtmlElement) -> str:
    """Return the text of an element. Not recursive: nesting as deep as the parser takes it is no danger."""
    writer = _Writer()
    depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event in ("comment", "pi"):
            if not depth:
                writer.words(element.tail)
            continue
        skipped = tag in _SKIP
        if event == "start":
            depth += skipped
            if not depth:
                writer.open(tag, element)
                writer.words(_note(tag, element))
        else:
            if not depth:
                writer.close(tag)
            depth -= skipped
            if not depth and element is not tree:
                writer.words(element.tail)
    return writer.text()


def _note(tag: str, element: html.HtmlElement) -> str | None:
    """An element's own first text; the number of a note is put in brackets and its inner elements' text is taken with it."""
    if tag == "sup":
        inner = "".join(element.itertext())
        if match := _NOTE.fullmatch(inner):
            for child in list(element):
                element.remove(child)
            return f"[{match[1]}]"
    text: str | None = element.text
    return text


class _Writer:
    """Collects lines: knows lists, tables and preformatted text that are open."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._wanted = 0  # line ends due before the next word
        self._space = False
        self._lists: list[Iterator[str]] = []
        self._cells: list[bool] = []  # of each open row: is a cell already written?
        self._pre = 0
        self._begun = False  # an item's label or a cell's bar was just written: a block that begins now goes on in its line

    def open(self, tag: str, element: html.HtmlElement) -> None:
        if tag in _PARAGRAPHS:
            self._line(1 if self._lists else 2)
        elif tag in _LINES:
            self._line(1)
        if tag in ("ul", "ol"):
            self._lists.append(_labels(element))
        elif tag == "li":
            indent = "  " * max(0, len(self._lists) - 1)
            self._put(indent + (next(self._lists[-1]) if self._lists else "- "))
            self._begun = True
        elif tag == "tr":
            self._cells.append(False)
        elif tag in ("td", "th") and self._cells:
            if self._cells[-1] and not self._wanted:
                self._space = False
                self._put(" | ")
                self._begun = True
            self._cells[-1] = True
        elif tag == "pre":
            self._pre += 1

    def close(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "tr" and self._cells:
            self._cells.pop()
        elif tag == "pre":
            self._pre -= 1
        if tag in _PARAGRAPHS:
            self._line(1 if self._lists else 2)
        elif tag in _LINES and tag != "br":
            self._line(1)

    def words(self, text: str | None) -> None:
        if not text:
            return
        if self._pre:
            self._put(text)
            return
        plain = _SPACE.sub(" ", text)
        if plain.startswith(" "):
            self._space = True
        if body := plain.strip(" "):
            self._put(body)
            self._space = plain.endswith(" ")

    def text(self) -> str:
        lines = "".join(self._parts).split("\n")
        return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip(" ") for line in lines)).strip("\n") + "\n"

    def _line(self, count: int) -> None:
        self._wanted = max(self._wanted, count)
        self._space = False

    def _put(self, words: str) -> None:
        last = self._parts[-1][-1:] if self._parts else "\n"
        if self._wanted and self._parts:
            if not self._begun:
                self._parts.append("\n" * self._wanted)
        elif self._space and last not in " \n":
            self._parts.append(" ")
        self._wanted, self._space, self._begun = 0, False, False
        self._parts.append(words)


def _labels(element: html.HtmlElement) -> Iterator[str]:
    """The labels of a list's items as a browser counts them: "- " or "1. ", "a. ", "i. "."""
    start = element.get("start", "1")
    number = int(start) if start.lstrip("-").isdigit() else 1
    kind = element.get("type", "1")
    while True:
        if element.tag == "ul":
            yield "- "
        else:
            yield {"a": letters(number), "A": letters(number).upper(), "i": roman(number), "I": roman(number).upper()}.get(
                kind, str(number)
            ) + ". "
            number += 1


def letters(number: int) -> str:
    """Return 1 as "a", 26 as "z", 27 as "aa"."""
    found = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        found = chr(97 + rest) + found
    return found or "0"


def roman(number: int) -> str:
    """Return a number from 1 to 3999 in small Roman numerals; others as digits."""
    if not 0 < number < 4000:
        return str(number)
    found = ""
    for value, sign in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "m cm d cd c xc l xl x ix v iv i".split(), strict=True):
        while number >= value:
            found, number = found + sign, number - value
    return found
