"""A text told as somebody's own beside its symbol, as a proposal in writing, or by what its mover does with it.

"Ruritania, which had offered amendments of its own (A/C.9/L.7)", "Freedonia has proposed, in document L.8, that …", "Dr. Novak of Sylvania
withdrew her country's amendment".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import unnamed
from graphkit.extract.sponsorship.subjects import chaired, free, reference, series, times_between, who
from graphkit.extract.sponsorship.words import pattern

_NOUN = (
    r"(?:amendments?|sub-amendments?|drafts?|texts?|(?:draft\s)?resolutions?|(?:working\s)?papers?|(?:counter-?)?(?:proposals?|drafts?))"
)
_OWN = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})(?:,?\s(?:who|which))?\s(?P<aux>{AUX})(?P<verb>offered|moved|tabled|submitted|put\sforward|circulated|proposed|presented|introduced"
    r"|filed|drafted|(?:answered|responded|countered|replied|came|followed|come)(?:\s\w+){0,4}?\swith)\s(?:(?:an?|some|two|three|several)\s)?(?:[\w-]+\s){0,3}?"
    rf"(?P<noun>{_NOUN}|\u24b9)\sof\s(?:its|their|his|her)\sown(?:,?\s\(?(?:in\s|as\s|document\s)?(?P<doc>\u24b9)\)?)?"
)
_WRITTEN = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<verb>proposed|suggested)(?:,|\s--?|\s\()?\s(?:in\swriting,?\s)?(?:as|in|by|under|through)\s(?:document\s)?(?P<doc>\u24b9)(?:,|\s--?|\))?\s"
    r"(?:that|to|the)\b"
)
_COUNTRYS = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>withdrew|withdrawn|revised|reworded|amended|defended|pressed|did\snot\spress|explained|introduced|presented)\s"
    r"(?:his|her|its|their)\s(?:own\s)?(?:country|delegation|government|nation)'s\s(?:[\w-]+\s){0,2}?(?P<doc>\u24b9)"
)
_GOT = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})(?:,?\s(?:who|which))?\s(?P<aux>{AUX})(?P<verb>(?:managed|was\sable|were\sable)\sto\s(?:get|have|push|steer|see|bring)|succeeded\sin\s(?:getting|having|pushing|steering|bringing))"
    r"\s(?P<doc>\u24b9)\s(?:adopted|approved|passed|through|endorsed|accepted)\b"
)
_RECALLS = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?P<aux>{AUX})(?P<verb>recalls?|recalled|refers?\sto|referred\sto|draws?\sattention\sto|drew\sattention"
    r"\sto|maintains?|reiterates?|stands?\sby)\s(?P<doc>\u24b9)"
)
_ANSWER = pattern(
    r"(?P<who>\u24c5)'s?\s(?P<verb>answer|reply|response|riposte|contribution|counter-?proposal)\s(?:was|is|came\sin\sthe\sform\sof|took\sthe\sform\sof)\s"
    r"(?:an?\s(?:set|series|package|couple)\sof\s)?(?P<doc>\u24b9)"
)
_THEIR = later(r"(?:its|their)\s", re.I)
_OURS = later(r"(?:its|their|our|my)\s(?:own\s)?", re.I)
_NONE = later(r"\b(?:no|not|neither|without|any)\b", re.I)


@rule("sponsorship.of-its-own", "of its own", "of their own", "of his own", "of her own")
def of_its_own(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text of somebody's own: "Ruritania and Freedonia, which had earlier offered amendments of their own (A/C.9/L.7)"."""
    for match in _OWN.finditer(frame.text):
        if negated(match[0][: match.start("noun") - match.start()]) or _NONE.search(match[0]):
            continue
        document: Reference | None = None
        if match["doc"]:
            document = reference(frame, match.start("doc"))
        elif match["noun"] == "\u24b9":
            document = reference(frame, match.start("noun"))
        if document is None:
            kind = "amendment" if "amend" in match["noun"] else "working-paper" if "paper" in match["noun"] else "draft-resolution"
            document = unnamed(frame, reading, match.start("noun"), match.end(), kind)
        elif not (document.symbol or is_text(document, reading)):
            continue
        yield from _told(frame, match, "sponsorship.of-its-own", document, "submit")


@rule("sponsorship.in-writing", "proposed", "suggested")
def in_writing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A proposal told with the symbol under which it was put in: "Ruritania has proposed, in L.8, that paragraph 6 be deleted"."""
    for match in _WRITTEN.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if document.symbol and "/RES/" not in document.symbol and document.kind not in ("report", "letter"):
            yield from _told(frame, match, "sponsorship.in-writing", document, "submit")


@rule("sponsorship.countrys-text", "country's", "delegation's", "government's", "nation's")
def countrys_text(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The mover speaks for its State: "the delegate of Ruritania withdrew his country's amendment"."""
    for match in _COUNTRYS.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if is_text(document, reading) and document.kind not in ("statement", "report"):
            introduces = match["verb"] in ("introduced", "presented")
            yield from _told(frame, match, "sponsorship.countrys-text", document, "introduce" if introduces else "submit")


def _told(frame: Frame, match: re.Match[str], name: str, document: Reference, does: str) -> Iterator[Hit]:
    place = match.start("who")
    if not free(frame, match.start(), match.end(), name) or chaired(frame, place, match.start("verb"), name):
        return
    start, end = frame.span(match.start(), match.end())
    yield Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, place),),
        document=document,
        verb=match["verb"],
        does=does,
        times=times_between(frame, match.start(), match.end()),
        confidence=0.8,
    )


@rule("sponsorship.recalls-own", "recall", "refer", "attention", "maintain", "reiterate", "stand")
def recalls_own(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A paper is that of those who call it theirs: "Ruritania recalls its working papers WP.1 and WP.2"."""
    for match in _RECALLS.finditer(frame.text):
        for document in (first := reference(frame, match.start("doc")), *series(frame, match.start("doc"), _words(first, reading))):
            if _OURS.match(_words(first, reading)) and document.symbol and "/RES/" not in document.symbol and is_text(first, reading):
                yield from _told(frame, match, "sponsorship.recalls-own", document, "submit")


@rule("sponsorship.answer", "'s answer", "'s reply", "'s response", "'s riposte", "'s contribution", "'s counter")
def answer(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text put in against another: "Ruritania's answer was a set of amendments (L.6)"."""
    for match in _ANSWER.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if document.symbol and is_text(document, reading) and document.kind not in ("statement", "report", "letter"):
            yield from _told(frame, match, "sponsorship.answer", document, "submit")


def _words(document: Reference, reading: Reading) -> str:
    return reading.text[document.start : document.end]


@rule("sponsorship.got-through", "managed to", "able to", "succeeded in")
def got_through(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text is that of those who get their own adopted: "Ruritania managed to get its resolution adopted"."""
    for match in _GOT.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if _THEIR.match(reading.text, document.start) and is_text(document, reading) and not negated(match["aux"]):
            yield from _told(frame, match, "sponsorship.got-through", document, "submit")
