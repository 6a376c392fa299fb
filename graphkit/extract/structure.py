"""The sentences of a text, each with its section path, its number and the words that govern it.

A sentence ends where a stop is followed by a space and a capital, abbreviations apart; it never ends at a line or page break. Headings
are nested by their kind of numbering, in the order in which the kinds appear ("II." > unnumbered > "iv)"); what stands before the first
prose is the title and no section. List items carry the sentence that leads them in, and a lead nests as lists do.
"""

from __future__ import annotations

from typing import Any

from graphkit.extract.furniture import page_line
from graphkit.extract.layout import Block, blocks, section_word
from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence

_END = later(r"[.!?…][\"'”’»)\]*]*(?=\s+[\"'“‘«(\[*_]*[A-Z0-9À-Ý])")
_ABBREVIATED = later(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Amb|Gen|Lt|Col|Capt|Sgt|Rev|Hon|H\.E|No|Nos|Art|Arts|Sec|Vol|Ch|Fig|Add|Corr|para|paras|pp|p|cf|vs|v|[Rr]es"
    r"|e\.g|i\.e"
    r"|viz|ca|approx|Messrs|Mme|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|doc|Doc|Oct|Nov|Dec|WP|CRP)|(?:^|[\s(])[A-Z]|\b[A-Z]\.[A-Z])\.$"
)
_STARTER = later(r"\s+[\"“]?(?:The|This|These|That|Those|It|In|We|They|He|She|A|An|As|At|But|However|If|For|On|There|Our|Its)\b")
_NUMERAL = later(r"\b(?:Protocol|Annex|Part|Chapter|Section|Article|Pillar|Cluster)\s[IVXL]$")
_LEAD = later(r":[\"'”’)*_]*$|—$")
_BODY = later(
    r"[*_]*The (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council|Conference|Committee|Commission)\b"
)


def mend(text: str, start: int, end: int) -> str:
    """Return the words of a span in one line: breaks, and page numbers between them, become one space."""
    words = text[start:end]
    if "\n" in words or "\r" in words or "\f" in words:
        words = " ".join(line for line in words.splitlines() if line.strip() and not page_line(line.strip()))
    return " ".join(words.split())


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Split a block into sentences."""
    spans: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if text[match.start()] == "." and _ABBREVIATED.search(text, max(begin, match.start() - 12), match.start() + 1):
            short = text[match.start() - 1 : match.start()].isupper() and text[match.start() - 2 : match.start() - 1] == "."
            short = short or _NUMERAL.search(text, max(begin, match.start() - 14), match.start()) is not None  # "Protocol V. It also"
            if not (short and _STARTER.match(text, stop, min(end, stop + 24))):
                continue
        spans.append((begin, stop))
        begin = stop + len(text[stop : stop + 400]) - len(text[stop : stop + 400].lstrip())
    if begin < end:
        spans.append((begin, end))
    return spans


class _Path:
    """The stack of headings at a point of the text."""

    def __init__(self) -> None:
        self.stack: list[tuple[str, str]] = []

    def enter(self, style: str, title: str) -> None:
        for place, (other, _) in enumerate(self.stack):
            if other == style:
                del self.stack[place:]
                break
        self.stack.append((style, title))

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(title for _, title in self.stack)


class _Leads:
    """The governing sentences of the lists that are open, outermost first."""

    def __init__(self) -> None:
        self.stack: list[tuple[str, tuple[int, int] | None]] = []
        self.last: tuple[int, int] | None = None  # the last sentence of the block before, where it ends in a colon

    def of(self, style: str | None) -> tuple[int, int] | None:
        """Return the lead of an item of that style, opening its list where it is the first."""
        if style is None:
            if self.last:  # a paragraph right under a lead is led by it; a list may follow
                return self.last
            self.stack.clear()
            return None
        for place, (other, lead) in enumerate(self.stack):
            if other == style:
                del self.stack[place + 1 :]
                return lead
        outer = self.stack[-1][1] if self.stack else None
        self.stack.append((style, self.last or outer))
        return self.stack[-1][1]


def _title(text: str, block: Block) -> str:
    words = mend(text, block.start, block.end).strip("*_# ")
    if block.style is None or block.style.startswith("word:"):
        return words
    begin = max(text.rfind("\n", 0, block.start), text.rfind("\r", 0, block.start)) + 1
    label = text[begin : block.start]
    return (label + words).strip() if len(label) < 12 else words


def sentences(text: str, doc: Any = None) -> tuple[Sentence, ...]:
    """Return headings, sentences, items and furniture of a text in order, without overlap. ``doc`` is not needed: layout decides."""
    path, leads = _Path(), _Leads()
    found: list[Sentence] = []
    begun = False
    for paragraph, block in enumerate(blocks(text)):
        if block.kind == "furniture":
            found.append(Sentence(block.start, block.end, "furniture", path.titles, None, paragraph))
            continue
        if block.kind == "heading":
            if begun or block.style or section_word(text[block.start : block.end]):
                path.enter(block.style or "plain", _title(text, block))
            found.append(Sentence(block.start, block.end, "heading", path.titles, None, paragraph, block.label))
            if block.style is None or block.style.startswith("word:"):
                leads.stack.clear()
            leads.last = None
            continue
        if block.title:
            path.enter(block.style or "plain", text[slice(*block.title)])
        if block.kind == "aside" and _BODY.match(text, block.start):
            path.stack.clear()  # what stands before "The General Assembly," is the title of the resolution
        lead = leads.of(block.style) if block.kind != "aside" else None
        begun = begun or (block.kind != "aside" and (block.end - block.start > 100 or text[block.end - 1] in ".;:!?"))
        item = block.style is not None and (block.style == "bullet" or lead is not None)
        spans = _split(text, block.start, block.end)
        for start, end in spans:
            found.append(Sentence(start, end, "item" if item else "sentence", path.titles, lead, paragraph, block.label))
        leads.last = (
            spans[-1] if spans and block.kind != "aside" and _LEAD.search(text, max(spans[-1][0], spans[-1][1] - 4), spans[-1][1]) else None
        )
    return tuple(found)
