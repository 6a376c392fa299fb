"""Papers that a delegation has the secretariat circulate: "Ruritania has asked the secretariat to distribute its draft as CD/9991".

Documents of delegations reach the members through the secretariat, at their request; whoever asks that a draft or a paper be circulated has
put it in. Reports, lists and records are circulated at the request of those who only want to read them, and so are translations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head, is_draft
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_OFFICE = (
    r"(?:the\s|our\s)?(?:\u24bb|[Ss]ecretariat|"
    r"Secretary-General(?:\sof\sthe\s[\w\u24bb]+)?|President|Chair(?:man|person)?|[Cc]onference\s[Ss]ervices)"
)
_SEND = r"(?:circulate|distribute|issue|publish|reproduce|process)"
_SENT = r"(?:circulated|distributed|issued|published|reproduced|processed)"
_ASKED = r"(?P<verb>asked|requested|instructed|invited|arranged)"
_AS = (
    r"(?P<as>[^\u24c5\u24b9;:.]{0,60}?"
    r"\s(?:as|under|in)\s(?:document\s|the\ssymbol\s|an\sofficial\sdocument\s[\w\s]{0,40}?\()?(?P<symbol>\u24b9))?"
)
_WHO = r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})"
_WAYS = tuple(
    pattern(words)
    for words in (
        rf"{_WHO}{_ASKED}\s{_OFFICE}\sto\s(?:kindly\s|please\s|also\s)?{_SEND}(?P<mid>{{ADJ}})\s(?P<doc>\u24b9){_AS}",
        rf"{_WHO}{_ASKED}\s(?:that|for)\s(?P<doc>\u24b9)\s(?:to\s)?be\s{_SENT}{_AS}",
        rf"{_WHO}(?P<verb>had)\s(?P<doc>\u24b9)\s{_SENT}{_AS}",
        rf"\b[Aa]t\s(?:the\s)?(?P<verb>request)\sof\s(?:the\s)?(?P<who>\u24c5),?(?P<aux>)\s{_OFFICE}\s(?:(?:has|had|also|now)\s){{0,2}}{_SENT}\s(?P<doc>\u24b9){_AS}",
        rf"(?P<doc>\u24b9)(?:,?\s(?:which|that))?,?\s(?P<aux>(?:(?:has|have|had|was|were|is|been|also|now)\s){{0,3}}){_SENT}{_AS}\sat\s(?:the\s)?(?P<verb>request)\sof\s(?:the\s)?(?P<who>\u24c5)",
    )
)
_PAPER = later(r"\b(?:draft|paper|proposal|text|amendment|memorandum)s?\b", re.I)
_OTHERS = later(r"\b(?:reports?|lists?|records?|letters?|summar\w+|compilations?|chair\w*|president\w*|secretariat\w*|rolling)\b", re.I)
_BACK = later(r"(?:the|this|that|these|those)\s", re.I)
_TONGUE = later(
    r"\s(?:in|into)\s(?:the\s|all\s|both\s)?(?:\w+\s)?(?:Arabic|Chinese|English|French|Russian|Spanish|languages?|translation)\b"
)


@rule("sponsorship.has-circulated", "circulat", "distribut", "issue", "publish", "reproduc", "process")
def has_circulated(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The request that makes a paper a document: "Ruritania has asked the secretariat to distribute its draft decision as CD/9991"."""
    name = "sponsorship.has-circulated"
    if DOCUMENT not in frame.text:
        return
    for compiled in _WAYS:
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            words = head(document, reading)
            if not (is_draft(document, reading) or _PAPER.search(words)) or _OTHERS.search(words) or _TONGUE.match(frame.text, match.end()):
                continue
            if document.how == "anaphor" and _BACK.match(words):
                continue  # somebody else's, told before
            if negated(match["aux"]) or not free(frame, match.start(), match.end(), name):
                continue
            if chaired(frame, match.start("who"), match.start("who") + 1, name):
                continue
            numbered = reference(frame, match.start("symbol")) if match["as"] else None
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=numbered if numbered and numbered.symbol and not document.symbol else document,
                verb=match["verb"],
                does="submit",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.8,
            )
