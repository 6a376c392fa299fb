"""With whom a text was made, its maker not told again: "The letter was drawn up with Freedonia and Sylvania".

Who drafts a text with others makes them its drafters; who submits it "jointly with" others does so for all. Those with whom a text was
discussed, shared or agreed are none of them, nor are those whom its makers had "in mind".
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_MADE_BY = (
    r"(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s"
    r"(?:(?:also|first|originally|initially|\u24c9|in\slarge\spart)\s){0,2}"
    r"(?:(?P<verb>(?:co-?)?drafted|drawn\sup|prepared|written|(?:co-?)?authored|developed|elaborated|worked\sout|crafted|formulated|co-?sponsored|co-?tabled)"
    r"(?:\s\u24c9)?(?:\s(?:together|jointly|along|in\s(?:close\s)?(?:cooperation|partnership|collaboration|concert|tandem)))?"
    r"|(?P<put>submitted|tabled|presented|put\sforward|introduced|sponsored)(?:\s\u24c9)?\s(?:together|jointly|along))\swith\s(?:the\s)?(?P<who>\u24c5)"
    r"(?=[,.;:)]|$|\s\u24c9|\s(?:and\s(?:was|is|will|has|had|[a-z]{3,}s)|over|before|after|at|on)\b)"
)
_WITH = pattern(r"(?P<doc>\u24b9)(?:\s?\(\u24b9\))?(?P<clause>,\s(?:which|that)\s[^\u24c5,;:.]{3,90},)?\s(?:(?:which|that)\s)?" + _MADE_BY)
# "Introducing L.7, Ruritania said that it had been drawn up with Freedonia": the text named before in the sentence
_IT_WITH = pattern(
    r"(?P<doc>\u24b9)[^\u24b9;.]{0,200}?\b(?:said|added|noted|explained|recalled|stressed|stated)\sthat\s(?P<clause>)(?P<it>it|\u24c5)\s"
    + _MADE_BY
)
_REDUCED = pattern(
    r"(?P<doc>\u24b9)(?:\s?\(\u24b9\))?,\s(?P<verb>(?:co-?)?drafted|drawn\sup|prepared|written|co-?authored|developed|elaborated|worked\sout|co-?sponsored|co-?tabled)"
    r"(?P<put>)(?:\s(?:together|jointly|along))?\swith\s(?:the\s)?(?P<who>\u24c5)(?=[,.;)]|$)"
)
_ABOUT = later(r"\b(?:in|on|of|by|to|about|from|for|under)\s(?:the\s)?$")  # "the workshop mentioned in the paper was prepared with"
_MADE = later(r"\b(?:letter|note verbale)s?\b")


@rule("sponsorship.made-with", " with ")
def made_with(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The companions of a maker: "The letter was drawn up with Freedonia", "the draft had been tabled jointly with Sylvania"."""
    name = "sponsorship.made-with"
    if DOCUMENT not in frame.text:
        return
    for match in (*_WITH.finditer(frame.text), *_IT_WITH.finditer(frame.text), *_REDUCED.finditer(frame.text)):
        if found_by(match, _IT_WITH) and reading.text[frame.begins[match.start("it")] : frame.ends[match.end("it") - 1]].lower() != "it":
            continue  # "that Fiji had been prepared"; "it" may stand for a State as well, but is drawn up with nobody then
        document = reference(frame, match.start("doc"))
        if not (document.symbol or is_text(document, reading) or _MADE.search(document.called or "")):
            continue
        if not free(frame, match.start(), match.end(), name) or _ABOUT.search(frame.text, 0, match.start()):
            continue
        verb = match["verb"] or match["put"]
        start, end = frame.span(match.start(), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, match.start("who")),),
            document=document,
            verb=verb,
            does=family(verb),
            times=times_between(frame, match.start(), match.end()),
            confidence=0.8,
        )
