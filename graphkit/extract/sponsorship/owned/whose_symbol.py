"""Whose paper it is, told in any way together with its symbol: "the Ruritanian plan (CD/9)", "wording that Freedonia proposed in CD/8".

Drafts, amendments and papers of a meeting bear symbols of series in which delegations write. Where the words right before such a symbol
give it to a State, the paper is that State's, whatever the paper is called. What others think of it ("Ruritania's views on CD/9"), where
words stand ("the wording in CD/9") and what comes from the chair give it to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.movable import parties_at
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.owned.their_own import owner, told_as_own
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_NOUN = (
    r"(?:drafts?|texts?|(?:working\s|conference\sroom\s|position\s|discussion\s|concept\s|joint\s|non-)?papers?|memorand(?:um|a)|(?:counter-?)?proposals?"
    r"|(?:sub-?)?amendments?|motions?|plans?|schemes?|formulas?|formulations?|outlines?|wording|language|alternatives?|notes?|suggestions?|submissions?"
    r"|contributions?|sketch|variants?|elements|stud(?:y|ies)|ideas?|initiatives?|articles?|compromise|model|approach|treaty|convention|code|protocol"
    r"|declaration|resolution|decision|(?:first|second|third|last|latest|other|latter|former)|ones?)"
)
_ABOUT = (
    r"(?:\s(?:on|for|concerning|regarding|about|to|against|of)\s(?:(?!\b(?:was|were|is|are|has|had|have|did|does|which|that|who|contained)\b)"
    r"[^\u24c5\u24b9;:.()]){2,90}?)?(?:\s\u24c9)?"
)
_CAPACITY = r"(?:,\s(?:acting\s|speaking\s)?in\s(?:its|their)\s[\w\s]{3,30}?\s?capacity,?|\salone|,\salone,|,\stoo,|\sas\swell)?"
_MORE_WORDS = r"(?:(?!(?:and|or|but|version|translation|original)\b)[\w\u24c9\u24bb'-]+\s){0,3}?"
_OPEN = r"(?:\s\u24c9)?(?:,?\s[(\[](?:see\s|in\s|as\s)?(?:document\s)?|,?\s(?:in|under|as)\s(?:document\s)?)"
_BRACKET = r"(?:\s\u24c9)?,?\s[(\[](?:see\s|in\s|as\s)?(?:document\s)?"
_DOC = r"(?P<doc>\u24b9)(?!\sto\s(?:the|its)\b)"
_ADJECTIVE = later(rf"(?P<who>\u24b6(?:(?:[-/]|\sand\s)\u24b6){{0,3}})\s{_MORE_WORDS}(?P<noun>{_NOUN}){_ABOUT}{_OPEN}{_DOC}")
_OWNED = later(rf"(?P<who>\u24c5)'s?\s{_MORE_WORDS}(?P<noun>{_NOUN}){_ABOUT}{_OPEN}{_DOC}")
_BARE = later(
    rf"(?:[:;,]\s|\b(?:and|than|to|from|with|both|namely|are|were)\s)(?:the\s)?(?P<who>\u24c5)'s?(?P<noun>)\s[(\[](?:document\s)?{_DOC}"
)
_OF = later(
    rf"(?P<noun>\b{_NOUN}|\u24b9){_ABOUT},?\s(?P<how>of|by|from|due\sto)\s(?:the\s)?(?P<who>\u24c5){_CAPACITY}{_ABOUT}{_OPEN}{_DOC}"
)
_NEXT = later(
    rf"[)\]](?:,|;|,?\sand|,?\sas\swell\sas)\s(?:(?:and|also|finally|jointly|again|then|lastly|one|another),?\s)*(?:(?:by|of|from)\s)?(?:the\s)?"
    rf"(?P<who>\u24c5){_CAPACITY}{_BRACKET}(?P<doc>\u24b9)"
)
_LIST = later(r"\b(?:by|of|from)\s(?:the\s)?\u24c5[^\u24c5\u24b9;.()]{0,50}\s[(\[](?:document\s)?\u24b9(?=[)\]])")
_LIST_OF = later(rf"(?:\u24b9|\b{_NOUN})[^\u24c5\u24b9;.()]{{0,60}}$", re.I)
_SAID = (
    r"(?:proposed|proposes|suggested|suggests|offered|offers|elaborated|formulated|drafted|outlined|outlines|sketched|described|describes|detailed|developed"
    r"|advanced|recommended|recommends|advocated|argued|explained|explains|raised|set\s(?:out|forth|down)|sets\sout|laid\s(?:out|down)|spelled\sout"
    r"|spelt\sout|put\sforward|tabled|submitted|presented|provided|supplied|listed|gave|called\sfor|asked\sfor|added|expanded|returned|developed)"
)
_SAYS_IN = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})(?:,?\s(?:which|who))?\s(?P<aux>{{AUX}})(?P<verb>{_SAID})(?P<gap>[^\u24c5\u24b9;:.()]{{0,110}}?),?\sin\s(?:document\s)?{_DOC}(?=[.,;)]|\s(?:and|remains?|deserves?|still|offers?|provides?|retains?|seems?|would|could)\b|\s\u24c9|\s?$)"
)
_SAYS_NEXT = later(
    rf"(?:,|;)?\s(?:and\s|while\s|but\s|as\sdid\s)?(?:the\s)?(?P<who>\u24c5)(?:\s(?:also|did\sso|later|then|\u24c9))*,?\sin\s(?:document\s)?{_DOC}(?=[.,;)]|\sand\b|\s?$)"
)
_SAID_BY = pattern(
    rf"\b(?P<verb>{_SAID}|made|voiced|expressed|touched\son|dealt\swith|taken\sup|begun|started|opened)(?:\s(?:first|again|already|jointly|\u24c9|\w+ly))?\sby\s(?:the\s)?(?P<who>\u24c5){_ABOUT},?\s(?P<gap>)in\s(?:document\s)?{_DOC}(?=[.,;)]|\s(?:and|was|is)\b|\s?$)"
)
_BY_MEANS = pattern(
    r"(?P<who>\u24c5),?\s(?:by\s(?:means|way)\sof|through|with|in|by)\s(?:\u24b9(?:\s(?:to|on)\s[\w\s]{3,40}?)?\s\((?P<sym>\u24b9)\)|(?P<doc>\u24b9)(?=,?\s))"
)
_FOUND_THERE = later(
    r"\b(?:the|this|that|these|those|any|some)\s(?:[\w-]+\s){0,3}?(?:text|wording|draft|formulation|mandate|paragraph|language|provision|list|definition|article|version"
    r"|proposal|document|amendments?|figures?|ones?)s?$|\b(?:contained|found|made|given|appearing|set\sout|reproduced|used|included|as)$|\b(?:changes?|amendments?|comments?"
    r"|corrections?)\sto\b",
    re.I,
)
_NOT_PUT = later(r"\b(?:adopt|endors|reject|vot|postpon|thank|welcom|comment|repl)\w*", re.I)
_NOBODYS = later(
    r"\b(?:chair\w*|presiden\w+|facilitator\w*|coordinator\w*|rapporteur\w*|secretariat\w*|expert\w*|professor|scholar|institute|university|press|statement|vote"
    r"|objection|language\sversion|candid\w+|report|harbours?)\b",
    re.I,
)
_TOLD_OF = later(
    r"\b(?:colleague\w*|announc\w+|said|says|told|hail\w*|welcom\w*|support\w*|back\w*|critici\w+|oppos\w+|reject\w*|accept\w*|quot\w+)\b",
    re.I,
)  # "my Ruritanian colleague announced a plan": of whom it is, is not said
_A = later(r"(?:an?|its|their)\s", re.I)
_NEVER = later(r"\b(?:no|any|neither|nor|possible|future)\s(?:\w+\s)?$", re.I)


@rule("sponsorship.whose-symbol", DOCUMENT.lower())
def whose_symbol(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose paper it is, told with its symbol: "the amendments of Ruritania in document L.8", "the Freedonian plan (CD/9)"."""
    if not any(_is_theirs(part) for _, part in frame.all(DOCUMENT)):
        return
    yield from _given(frame)
    yield from _said(frame, reading)
    for place, document in frame.all(DOCUMENT):
        if isinstance(document, Reference) and _is_theirs(document) and (first := told_as_own(frame, reading, place)) is not None:
            by = owner(frame, reading, first, place)
            if by:
                told = _hit(frame, min(first, place), place + 1, (by,), document, "its")
                yield replace(told, start=min(told.start, by.start))  # the words that name whom the pronoun means are part of the proof


def _given(frame: Frame) -> Iterator[Hit]:
    """The paper as a possession: adjective, genitive, "of", and the next ones of such a list."""
    for compiled in (_ADJECTIVE, _OWNED, _BARE, _OF):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if (
                not _is_theirs(document)
                or _NOBODYS.search(match[0])
                or _NEVER.search(frame.text[max(0, match.start() - 24) : match.start()])
            ):
                continue
            if compiled is _BARE and not frame.text[match.end("who") :].startswith("'"):
                continue
            if compiled is not _OF and _TOLD_OF.search(frame.text, match.end("who"), match.start("noun")):
                continue
            if compiled is _OF and chaired(frame, match.start("who"), match.end(), "sponsorship.whose-symbol"):
                continue
            by = parties_at(frame, *match.span("who"))
            first = match.start("who") if compiled is _BARE else match.start()
            yield _hit(frame, first, match.end("doc"), by, document, match["noun"].rstrip("\u24b9") or "text")
    for match in _LIST.finditer(frame.text):
        if not _LIST_OF.search(frame.text, 0, match.start()) and not _LIST_OF.search(frame.text[: match.start()].rpartition(")")[0]):
            continue
        one = _NEXT.match(frame.text, match.end())
        while one:
            document = reference(frame, one.start("doc"))
            if not _is_theirs(document):
                break
            yield _hit(frame, one.start("who"), one.end("doc"), parties_at(frame, *one.span("who")), document, "paper")
            one = _NEXT.match(frame.text, one.end())


def _said(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The paper as the place where a State says it: "Ruritania proposed wording for it in CD/9"."""
    name = "sponsorship.whose-symbol"
    for compiled in (_SAYS_IN, _SAID_BY):
        for match in compiled.finditer(frame.text):
            aux = match.groupdict().get("aux") or ""
            if negated(aux) or planned(aux) or _FOUND_THERE.search(match["gap"]) or _NOT_PUT.search(match["gap"]):
                continue
            place = match.start("who")
            if not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
                continue
            one: re.Match[str] | None = match
            while one:
                document = reference(frame, one.start("doc"))
                if not _is_theirs(document):
                    break
                first = one.start("verb") if compiled is _SAID_BY else one.start("who")
                yield _hit(frame, first, one.end("doc"), (who(frame, one.start("who")),), document, match["verb"])
                one = _SAYS_NEXT.match(frame.text, one.end())
    for match in _BY_MEANS.finditer(frame.text):
        place = match.start("sym") if match["sym"] else match.start("doc")
        document = reference(frame, place)
        told = reading.text[frame.begins[frame.text.index(DOCUMENT, match.start())] :][:6]
        if _is_theirs(document) and _A.match(told) and free(frame, match.start(), match.end(), name):
            yield _hit(frame, match.start(), place + 1, (who(frame, match.start("who")),), document, "paper")


def _is_theirs(document: object) -> bool:
    """Tell whether a document has the symbol of a draft or a paper in which delegations write."""
    if not isinstance(document, Reference) or not is_paper(document) or document.kind in ("report", "letter"):
        return False
    return REPORT.search(document.symbol or "") is None


def _hit(frame: Frame, first: int, last: int, by: tuple[Who, ...], document: Reference, verb: str) -> Hit:
    start, end = frame.span(first, last)
    return Hit(
        rule="sponsorship.whose-symbol",
        start=start,
        end=end,
        who=by,
        document=document,
        verb=verb,
        does="submit",
        times=times_between(frame, first, last),
        entry="original",
        confidence=0.65,
    )
