"""The lines of a text as blocks: paragraphs, headings, list items, and what a web page or a page break put between them.

Works on any line ends. A block may run over several hard-wrapped lines, and over a page break (a blank line, a page number, a running
symbol) in the middle of a sentence. One pass over the lines, each looked at a bounded number of times.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from graphkit.extract.furniture import FURNITURE_BLOCK, is_furniture_line, page_line
from graphkit.extract.patterns import later

_LINE = later(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SPACE = " \t\u00a0\u2002\u2003\u2009\u200b\ufeff\u3000"
_MARK = later(
    r"(?:(?P<bullet>--?-?|[–—•·▪◦●○■□‣➢►∙*])[ \t\u00a0]+(?=\S)"
    r"|\((?P<inside>[a-z]{1,4}|[A-Z]|\d{1,3})\)[ \t\u00a0]*(?=\S)"
    r"|(?P<closed>[a-z]{1,4}|[A-Z]|\d{1,3})\)[ \t\u00a0]+(?=\S)"
    r"|(?P<depth>\d{1,2}(?:\.\d{1,2})+)\.?[ \t\u00a0]+(?=[A-Z\"“])"
    r"|(?P<number>\d{1,3})\.[ \t\u00a0]+(?=[A-Z\"“*_(\[])"
    r"|(?P<roman>[IVXL]{1,6})\.[ \t\u00a0]*(?=[A-Z][a-zA-Z ])"
    r"|(?P<letter>[A-Z])\.[ \t\u00a0]+(?=[A-Z]))"
)
_WORD_LABEL = later(
    r"(?P<word>Category|Part|Chapter|Section|Article|Annex|Appendix|Pillar|Principle|Norm|Rule|Goal|Cluster|Theme)"
    r"[ \u00a0](?P<label>[IVXL]{1,6}|\d{1,3}|[A-Z])(?:[:.][ \u00a0]*|[ \u00a0]?[-–—][ \u00a0]?|$)",
)
_RUN_IN = later(r"[A-Z][^.:;!?\n]{1,60}\.(?=[ \u00a0]+[\"“]?[A-Z])")
_ROMAN = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split())
_CLOSED = later(r"[.!?:;…][\"'”’»)\]*_]*$")
_STOP = later(r"[.!?…][\"'”’»)\]*_]*$")
_OPEN_END = later(
    r"(?:,|\b(?:and|or|of|the|a|an|to|for|in|by|with|on|at|from|as|its|their|that|which|between|under|paragraph|article|resolution))$", re.I
)
_SALUTATION = later(
    r"(?:(?:Mr|Madam|Mrs|Ms|Dear|Distinguished|Excellenc|Your|Ladies|Honou?rable|Colleagues|Sir|Friends|Thank you)\b[^.]{0,80}"
    r"|The (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council|Conference|Committee|Commission)),$"
)
_PREAMBLE = later(
    r"[*_]{0,2}(?:(?:Also|Further|Deeply|Gravely|Fully|Having|Guided|Convinced|Concerned|Alarmed|Aware|Mindful|Determined|Encouraged)\b"
    r"|[A-Z][a-z]+ing\b)"
)
_SPEAKER = later(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Ambassador|The)\.?[ \u00a0][^:.\n]{2,60}(?:\([^)\n]{2,80}\)[ ,]{0,2}){0,3}:[ \u00a0])")
_DATE_LINE = later(
    r"\(?[^.;!?\n]{0,40}?\b(?:\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}),? \d{4}[^.;!?\n]{0,40}\)?$"
)
_VERB = later(r"\b(?:should|shall|must|will|would|can|have|has|had|is|are|was|were|said|says|pledge|calls?)\b")
_SECTION_WORD = later(r"(?:Introduction|Background|Summary|Overview|Preamble|Foreword|Conclusions?|Recommendations?)\b", re.I)


@dataclass(slots=True)
class Block:
    """A paragraph, heading, item or piece of furniture. ``start`` is after the label; ``style`` is the kind of numbering."""

    start: int
    end: int
    kind: str  # "prose", "heading", "item", "furniture", "aside" (salutations, date lines)
    style: str | None = None
    label: str | None = None
    title: tuple[int, int] | None = None  # a run-in heading: "Category I: Peace."


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    blank_before: bool
    text: str


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    last = 0
    for match in _LINE.finditer(text):
        words = match.group().strip(_SPACE)
        if not words:
            continue
        start = match.start() + match.group().index(words[0])
        gap = text[last:start]
        found.append(_Line(start, start + len(words), gap != "\n" and _blank(gap), words))
        last = start + len(words)
    return found


def _blank(gap: str) -> bool:
    """Whether what stands between two lines is more than the end of one."""
    breaks = gap.count("\n") or gap.count("\r") + gap.count("\x85") + gap.count("\u2028") + 2 * gap.count("\u2029")
    return breaks > 1 or "\f" in gap


def _width(lines: list[_Line]) -> int:
    """The width at which lines were wrapped, or 0 where each line is a paragraph of its own."""
    lengths = sorted(len(line.text) for line in lines)
    if not lengths:
        return 0
    high = lengths[int(len(lengths) * 0.9)]
    return high if high <= 130 and len(lengths) > 3 else 0


def _mark(text: str, letters: dict[str, str]) -> tuple[str, str | None, int] | None:
    """Return (style, label, length) of a list or paragraph mark that begins a line. ``letters`` holds the last label of each style."""
    if text[0].islower() and ")" not in text[1:5]:
        return None  # most lines: no mark but "a)" begins with a small letter
    match = _MARK.match(text)
    if match is None:
        word = _WORD_LABEL.match(text)
        return (f"word:{word['word']}", f"{word['word']} {word['label']}", 0) if word else None
    group = match.lastgroup or "bullet"
    label = match[group]
    if group == "bullet":
        return "bullet", None, match.end()
    if group in ("inside", "closed") and label.isalpha():
        lower = label.lower()
        if len(lower) > 1 and lower not in _ROMAN:
            return None
        # "i)" after "h)" is a letter; else a Roman numeral
        roman = lower in _ROMAN and not (len(lower) == 1 and letters.get(f"{group}:letter:{label.islower()}") == chr(ord(label) - 1))
        style = f"{group}:{'roman' if roman else 'letter'}:{label.islower()}"
        letters[style] = label
        return style, label, match.end()
    if group in ("roman", "letter"):
        before = letters.get("letter")
        if len(label) == 1 and before == chr(ord(label) - 1):
            group = "letter"
        elif group == "letter" and label != "A" and before != label:
            return None  # an initial: "J. Smith"
        elif group == "roman" and label.lower() not in _ROMAN:
            return None
        letters[group] = label
    style = f"depth:{label.count('.')}" if group == "depth" else group
    return style, label, match.end()


def _closed(words: str) -> bool:
    """Whether words end in a stop, a colon or the like; a look at the last letter spares most the pattern."""
    return not words[-1:].isalnum() and _CLOSED.search(words[-8:]) is not None


def _joined(previous: _Line, line: _Line, width: int) -> bool:
    """Whether a line goes on with the sentence or paragraph of the line before it (no label begins it)."""
    if _SALUTATION.match(previous.text) or (line.text[0].isupper() and _SPEAKER.match(line.text)):
        return False
    full = width > 0 and len(previous.text) + 1 + len(line.text.split(None, 1)[0]) > 0.85 * width
    if _closed(previous.text):
        return full and not previous.text.endswith((":", ";"))
    if line.text[0].islower():
        return True
    if previous.text.endswith(",") and _PREAMBLE.match(line.text):
        return False
    return full or bool(_OPEN_END.search(previous.text[-16:]))


def _mended(text: str, block: Block, line: _Line) -> bool:
    """Whether a line after a page break goes on in the middle of the block's last sentence."""
    if block.kind in ("furniture", "aside") or not line.text[0].islower():
        return False
    words = text[block.start : block.end]
    return not _closed(words) and not _SALUTATION.match(words) and (block.style is not None or words.count(" ") > 4)


def _is_heading(words: str, first: bool) -> bool:
    """Whether an unlabelled block is a heading: short, not closed by a stop, no clause of its own."""
    bare = words.strip("*_# ")
    if not bare or len(bare) > 200 or bare[0] in "([" or bare[0].islower() or _DATE_LINE.match(bare):
        return False
    if bare[-1] in ".;,:!…":
        return False
    if bare[-1] == "?":
        return len(bare) <= 90
    if words[0] == "#" or (words[:2] in ("**", "__") and words[-2:] in ("**", "__")) or bare.isupper() or first:
        return True
    tokens = [w for w in bare.split() if w[0].isalpha()]
    capital = sum(w[0].isupper() for w in tokens) >= 0.6 * len(tokens)
    return len(bare) <= (160 if capital else 90) and (capital or not (_VERB.search(bare) and len(tokens) > 5))


def blocks(text: str) -> list[Block]:
    """Return the blocks of a text in order. Spans are half-open and never overlap."""
    lines = _lines(text)
    width = _width(lines)
    letters: dict[str, str] = {}
    found: list[Block] = []
    held: list[Block] = []  # page numbers met in the middle of a sentence
    previous: _Line | None = None
    for line in lines:
        if (len(line.text) < 130 and is_furniture_line(line.text)) or (
            page_line(line.text) and (previous is None or line.blank_before or previous.text != line.text)
        ):
            held.append(Block(line.start, line.end, "furniture"))
            continue
        mark = _mark(line.text, letters)
        wrapped = previous is not None and not line.blank_before and not held
        if mark and wrapped and previous and mark[0] in ("number", "bullet") and _OPEN_END.search(previous.text[-16:]):
            mark = None  # "… in paragraph / 13. Of …" and a dash that a line break put first
        if found and previous is not None and mark is None:
            if (wrapped and _joined(previous, line, width)) or (not wrapped and _mended(text, found[-1], line)):
                found[-1].end = line.end
                held.clear()  # lies within the mended block
                previous = line
                continue
        found += held
        held = []
        style, label, skip = mark or (None, None, 0)
        found.append(Block(line.start + skip, line.end, "prose" if style is None else "item", style, label))
        previous = line
    found += held
    _classify(text, found)
    return found


def _classify(text: str, found: list[Block]) -> None:
    """Tell headings, items, numbered paragraphs and furniture apart, by the words and the neighbours."""
    begun = False
    for place, block in enumerate(found):
        if block.kind == "furniture":
            continue
        words = text[block.start : block.end]
        following = next((b for b in found[place + 1 : place + 4] if b.kind != "furniture"), None)
        before = next((b for b in reversed(found[max(0, place - 3) : place]) if b.kind != "furniture"), None)
        if len(words) < 400 and FURNITURE_BLOCK.search(words.lower()):
            block.kind = "furniture"
        elif block.style is None:
            if _SALUTATION.match(words) or _DATE_LINE.match(words.strip("*_ ")):
                block.kind = "aside"
            elif (not begun or following is not None) and _is_heading(words, not begun and following is not None):
                block.kind = "heading"
        elif block.style.startswith("word:"):
            label = _WORD_LABEL.match(words)
            run_in = _RUN_IN.match(words, label.end()) if label else None
            if run_in:
                body = run_in.end()
                block.title = (block.start, block.start + body - 1)
                block.start += body + len(words[body:]) - len(words[body:].lstrip())
            elif not _STOP.search(words[-8:]) and len(words) <= 200:
                block.kind = "heading"
        elif block.style != "bullet" and len(words) <= 160 and (not _closed(words) or (words[-1] == "?" and len(words) < 100)):
            # a numbered line without a stop is a heading, unless it is one of a list of such lines
            listed = following is not None and following.style == block.style
            listed = listed or (
                before is not None
                and before.style == block.style
                and before.kind == "item"
                and not _closed(text[max(before.start, before.end - 8) : before.end])
            )
            if following is not None and words[-1] not in ",-" and words[0].isupper() and not (listed and words[-1] != "?"):
                block.kind = "heading"
        if block.kind in ("prose", "item") and (len(words) > 100 or _closed(words)):
            begun = True  # a line without a stop ("by Ambassador X") still belongs to the title


def section_word(words: str) -> bool:
    """Whether a heading is one that opens a section even right under a title ("Introduction")."""
    return bool(_SECTION_WORD.match(words))
