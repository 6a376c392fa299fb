"""What somebody thinks, on a paper of its own: "the comments of Ruritania reproduced in CD/9", "the paper it submitted, contained in WP.7".

Views that a paper with a symbol of its own reproduces are a paper of those who hold them. A paper told by who submitted it bears the symbol
under which the text says that it was issued. Reports and records reproduce what many said and are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_IN = (
    r",?\s(?:(?:as|and|which\s(?:is|was|are|were)|now|later)\s){0,2}(?:contained|reproduced|set\s(?:out|forth)|issued|circulated|distributed|published|printed|available|found|annexed)"
    r"(?:\s\u24c9)?\s(?:in|as|under|to)\s(?:(?:the\s)?(?:symbol|number|reference)\s|(?:(?:an?\s)?(?:working\s)?paper|document)\s)?(?P<doc>\u24b9)(?=[.,;)]|\s|$)"
)
_VIEWS = pattern(
    r"\b(?P<noun>comments|observations|views|remarks|reply|replies|response|reactions?|suggestions?|proposals?|ideas|positions?|considerations|reservations|reflections|explanations?|submission|contribution)"
    r"(?:\s(?:on|for|concerning|regarding)\s[^\u24c5\u24b9;:.()]{2,70}?)?\s(?P<how>of|by|from|made\sby|offered\sby|submitted\sby)\s(?:the\s)?(?P<who>\u24c5)"
    r"(?:\s(?:on|for|concerning|regarding|about)\s[^\u24c5\u24b9;:.()]{2,70}?)?(?P<verb>)" + _IN
)
_STANDS = pattern(
    r"\b(?P<noun>position|views?|comments|ideas|thinking)\s(?P<how>of)\s(?:the\s)?(?P<who>\u24c5)(?:\son\s[^\u24c5\u24b9;:.()]{2,60}?)?\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:(?:fully|clearly|well|also|now|amply)\s)?"
    r"(?P<verb>reflected|set\s(?:out|forth)|contained|explained|reproduced|laid\sout|summari[sz]ed|found)\s(?:in|as)\s(?:document\s)?(?P<doc>\u24b9)(?=[.,;)]|\s|$)"
)
_WHICH_IT = pattern(
    r"(?P<what>\u24b9|\b(?:paper|text|draft|proposal|contribution|submission|non-paper|memorandum|document|study|plan|amendments?))(?P<about>(?:\s(?:on|for|concerning|regarding)\s[^\u24c5\u24b9;:.()]{2,70}?)?),?\s(?:(?:which|that)\s)?"
    r"(?P<who>\u24c5|it|they)\s(?P<aux>{AUX})(?P<verb>{SUBMIT}|{DRAFT}|{INTRODUCE}|{SPONSOR})(?P<mid>(?:\s(?!in\s(?:document\s)?\u24b9)[^\u24c5\u24b9;:.(),]{1,90}?)?)"
    + "(?:"
    + _IN
    + r"|,\s(?:document\s)?(?P<next>\u24b9)(?=[,.;)]|$))"
)
_SUBJECT = later(r"^[^\u24c5\u24b9;:.]{0,60}\u24c5(?=[\s,])(?!'s)")
_NOBODYS = later(r"\b(?:chair\w*|presiden\w+|facilitator\w*|secretar\w*|rapporteur\w*|coordinator\w*|experts?|judges?)\b", re.I)


@rule(
    "sponsorship.views-in",
    "reproduced",
    "contained",
    "set ",
    "issued",
    "circulated",
    "distributed",
    "published",
    "printed",
    "reflected",
    "found",
)
def views_in(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Views on a paper of their own: "the comments of Ruritania reproduced in CD/9", "Freedonia's position is reflected in WP.7"."""
    name = "sponsorship.views-in"
    for compiled in (_VIEWS, _STANDS):
        for match in compiled.finditer(frame.text):
            place, document = match.start("who"), reference(frame, match.start("doc"))
            if not _own_paper(document) or "/L." in (document.symbol or "") or _NOBODYS.search(match[0]):
                continue
            if free(frame, match.start(), match.end(), name) and not chaired(frame, place, match.end(), name):
                yield _hit(frame, name, match, match.start(), who(frame, place), document, match["noun"], "submit")


@rule(
    "sponsorship.it-submitted",
    "contained",
    "reproduced",
    "set ",
    "issued",
    "circulated",
    "distributed",
    "published",
    "available",
    "found",
    "annexed",
    "that \u24df",
    "which \u24df",
    "that it",
    "which it",
)
def it_submitted(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A paper told by who submitted it, then by its symbol: "Ruritania recalls the paper it submitted, as contained in WP.7"."""
    name = "sponsorship.it-submitted"
    for match in _WHICH_IT.finditer(frame.text):
        document = reference(frame, match.start("doc") if match["doc"] else match.start("next"))
        told = reference(frame, match.start("what")) if match["what"] == "\u24b9" else None
        if not _own_paper(document) or (told and (told.symbol or told.kind in ("report", "letter", "treaty", "statement"))):
            continue
        place = match.start("who")
        if frame.text[place] != PARTY:
            subject = _SUBJECT.match(frame.text, 0, match.start())
            if subject is None or PARTY in frame.text[subject.end() : match.start()]:
                continue
            place = subject.end() - 1
        if negated(match["aux"]) or planned(match["aux"]) or _NOBODYS.search(match[0]):
            continue
        if free(frame, match.start(), match.end(), name) and not chaired(frame, place, place + 1, name):
            yield _hit(frame, name, match, match.start(), who(frame, place), document, match["verb"], family(match["verb"]))


def _own_paper(document: Reference) -> bool:
    """Tell whether a document has the symbol of a paper in which delegations write."""
    return is_paper(document) and document.kind not in ("report", "letter") and REPORT.search(document.symbol or "") is None


def _hit(frame: Frame, name: str, match: re.Match[str], first: int, by: Who, document: Reference, verb: str, does: str) -> Hit:
    start, end = frame.span(first, match.end())
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(by,),
        document=document,
        verb=verb,
        does=does,
        times=times_between(frame, first, match.end()),
        entry="original",
        confidence=0.75,
    )
