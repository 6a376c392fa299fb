"""Whose text it is, told by its symbol: "the first was the work of Ruritania (L.7)", "one for which Freedonia was responsible (CD/9)".

Studies and reports go through several texts without naming each: "the first", "a longer one", "those of Ruritania (WP.3) and Freedonia
(WP.4)". The symbol in brackets right after the State says which text is meant; those of resolutions, records and reports are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head, is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_WRITTEN = (
    r"(?:submitted|tabled|put\s(?:forward|in)|handed\s(?:in|over)|presented|proposed|circulated|drafted|authored|written|prepared"
    r"|penned|produced"
    r"|sponsored|co-?sponsored|co-?authored|deposited|lodged|elaborated|drawn\sup|contributed|offered|brought\sforward|introduced)"
)
_ONE = r"(?:that|those|ones?|another|others|(?:the\s)?(?:first|second|third|fourth|fifth|last|latter|latest|earliest|former|other|rest))"
_SYMBOL = r"(?:\s\u24c9)?,?\s[(\[](?:see\s|in\s|now\s|document\s)?(?P<doc>\u24b9)(?=[^()]{0,60}[)\]])"
_FROM = pattern(
    r"(?P<how>(?:work|handiwork|product|responsibility|initiative|brainchild)\sof|(?:due|owed|attributable)\sto|originat(?:ed|es"
    r"|ing)\s(?:with|in)|(?:came|comes|stemmed|emanated"
    rf"|hailed)\sfrom|{_ONE}(?:\s\u24c9)?\s(?:of|by|from)|{_WRITTEN}(?:\s\u24c9)?\s(?:jointly\s)?(?:by|on\sbehalf\sof"
    rf"|in\sthe\snames?\sof))"
    rf"\s(?:the\s)?(?P<who>\u24c5){_SYMBOL}"
)
_THAT_OF = later(r"\b(?P<how>(?:that|those)\s(?:of|by|from))\s(?:the\s)?(?P<who>\u24c5),\s(?:see\s|in\s)?(?P<doc>\u24b9)(?=[.;,)]|\s?$)")
_TAKEN_UP = pattern(
    rf"(?P<how>(?:taken\sup|revived|elaborated\son|set\sout|advanced|suggested|outlined|described|explained|developed|made|raised|articulated|put)\s(?:(?:again|first|\u24c9|at\slength|in\sdetail|forward)\s)*by)"
    rf"\s(?:the\s)?(?P<who>\u24c5){_SYMBOL}"
)
_SET_OFF = later(r"[(\[,]\s?(?:see\s|in\s|now\s|document\s)?\u24b9")
_NEXT = later(
    r"[)\]](?:,|;|,?\sand|,?\sas\swell\sas)\s(?:(?:by|of|from|to"
    r"|with)\s)?(?P<who>\u24c5)(?:\s\u24c9)?,?\s[(\[](?:document\s)?(?P<doc>\u24b9)(?=[)\]])"
)
_RESPONSIBLE = pattern(
    r"(?:(?P<head>\u24b9)|(?<=\s)(?:ones?|texts?|papers?"
    r"|version))(?P<gap>(?:,\s[^\u24c5\u24b9;.]{2,60},)?[^\u24c5\u24b9;.,]{0,40}),?\s(?P<how>for\swhich)\s(?P<who>\u24c5)"
    r"\s(?P<link>{AUX}(?:is|are|was|were|bears?|bore|held|takes?|took)(?:\s\w+ly)?)\s(?:responsib(?:le|ility)|the\spen"
    r"|authorship)(?:\s[(\[](?P<doc>\u24b9))?"
)
_BEHALF = pattern(
    r"(?P<head>\u24b9)(?P<gap>(?:,[^;:.\u24b9\u24c5]{2,110},(?=\s)|\s\([^()\u24b9\u24c5]{2,60}\))?)\s(?P<link>(?:was|were|is"
    r"|had\sbeen|has\sbeen)(?:\s(?:\w+ly|then|first|also|later|again|\u24c9"
    r"|put|and\s\w+ly))*)\s(?P<verb>submitted|tabled|forward|circulated|deposited|filed|lodged|presented|introduced|issued"
    r"|(?:co-?)?sponsored|placed)"
    r"(?P<mid>(?:\s(?:\u24c9|jointly|(?:to|in|at|before"
    r"|with)\sthe\s[\w\u24bb ]{1,50}?))*(?:,[^;:.,\u24b9\u24c5]{2,50},)?)\s(?P<how>on\sbehalf\sof|in\sthe\snames?\sof)"
    r"\s(?:(?:the|all)\s)?(?:(?:members|States)\sof\s)?(?:the\s)?(?P<who>\u24c5)(?:\sas\sa\swhole|\s\u24c9)?(?:,?\s[(\[](?P<doc>\u24b9))?"
)
_NAME = pattern(
    r"(?P<head>\u24b9)(?P<gap>(?:,\s\u24b9,|,[^;:.\u24b9\u24c5]{2,80},|,)?)\s(?P<how>(?:stands|stood|standing|appears?|appeared"
    r"|remain(?:s|ed)?|circulated|figure[sd]?)\s(?:now\s|only\s|alone\s)?in"
    r"\sthe\s(?:joint\s)?names?|(?:bears|bore|bearing|carries|carried|carrying|with)\sthe\s(?:joint\s)?(?:signatures?"
    r"|names?))\sof\s(?P<who>\u24c5)(?!\sas\s(?:its|the)\s)"
    r"(?:,?\s[(\[](?P<doc>\u24b9))?"
)
# "next is the amendment contained in L.9, in the name of Ruritania": told by the chair of what the body has before it, not of what is said
_BEFORE_US = pattern(
    r"\b(?:is|are|was|were|comes?|came|follows|remains?|turn(?:ed|s)?\sto|vot(?:e|ed|ing)\s(?:first\s|now\s|next\s)?(?:up)?on"
    r"|before\s(?:it|us|you|them|the\s[\w\u24bb]+)|consider(?:ed|ation\sof)?|take\sup|took\sup|read|circulated)\s"
    r"(?:[\w-]+\s){0,5}?(?P<head>\u24b9)(?P<gap>(?:\s(?:contained\s)?in\s\u24b9)?),?\s(?P<how>in\sthe\s(?:joint\s)?names?)\sof\s(?P<who>\u24c5)"
    r"(?:,?\s[(\[](?P<doc>\u24b9)|(?=[.,;)\]]|\s(?:and|on|to)\b))"
)
_SPOKEN_FOR = later(
    r"\b(?:spoke|speak\w*|statement|thank\w*|oppos\w*|against|support\w*|welcom\w*|remarks?|comment\w*|objection|appeal\w*)\b", re.I
)
_SUBMITTED = later(r"(?:submitted|tabled|circulated|put|presented|proposed|deposited)\b", re.I)
_NAMED = later(r"\b(?:concept|draft|proposals?|text|code|declaration|plan|paper|document|amendments?|memorandum|convention)\b", re.I)
_VIEWS = later(
    r"\b(?:views|repl(?:y|ies)|information|comments?|reports?|nominations?|candidat\w+|statements?|stud(?:y|ies)|adopted)\b", re.I
)
_UNDER = later(
    r"\b(?:oppos|reject|amend|supported|support\sof|endorse|critici|denounc|against|repl(?:y|ies|ied)\sto|votes?|explanation"
    r"|objection|instead\sof|unlike|not|nor|never)\w*[^.;()]{0,40}$",
    re.I,
)


@rule("sponsorship.by-symbol", " of ", " by ", " from ", " to ", " with ", "originat")
def by_its_symbol(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text told by whose it is, then by its symbol: "the first was the work of Ruritania (L.7)", "by that of Freedonia (CD/9)"."""
    name = "sponsorship.by-symbol"
    if not _SET_OFF.search(frame.text):
        return
    for match in (*_FROM.finditer(frame.text), *_THAT_OF.finditer(frame.text), *_TAKEN_UP.finditer(frame.text)):
        one: re.Match[str] | None = match
        before = frame.text[max(0, match.start() - 100) : match.start()]
        if _UNDER.search(before[-60:]) or planned(before.rpartition(",")[2]) or not free(frame, match.start(), match.end(), name):
            continue
        verb = match["how"].split()[0].lower()
        while one:
            document = reference(frame, one.start("doc"))
            if "/Add." in (document.symbol or "") and "sponsored" in match["how"]:
                break  # an addendum adds sponsors to the draft itself
            named = _SUBMITTED.match(match["how"]) and _NAMED.search(before) and not _VIEWS.search(before)
            if found_by(match, _TAKEN_UP) and not re.search(r"(?:^|/)(?:WP|CRP)\.|^(?:CD|CCD|ENDC)/\d", document.symbol or ""):
                break
            if not (is_paper(document) or is_draft(document, reading) or (named and document.symbol)) or chaired(
                frame, one.start("who"), one.end(), name
            ):
                break
            yield _hit(frame, name, one.start("how" if one is match else "who"), one.start("doc") + 1, one, document, verb)
            one = _NEXT.match(frame.text, one.end())


@rule("sponsorship.responsible", "responsib", "the pen", "authorship")
def responsible(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who answer for a text: "a longer one for which Ruritania was responsible (CD/9)"; a task or a body is no text."""
    name = "sponsorship.responsible"
    for match in _RESPONSIBLE.finditer(frame.text):
        if match["doc"]:
            document = reference(frame, match.start("doc"))
        elif match["head"]:
            document = reference(frame, match.start("head"))
        else:
            continue
        if negated(match["gap"] + match["link"]) or planned(match["link"]) or not free(frame, match.start(), match.end(), name):
            continue
        if is_paper(document) or is_draft(document, reading) or document.kind == "resolution":
            yield _hit(
                frame, name, match.start("head") if match["head"] else match.start("how"), match.end(), match, document, "responsible"
            )


@rule("sponsorship.on-behalf", "on behalf of", "in the name")
def on_behalf(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A draft told with those for whom it was put in, not with who did it: "the text was tabled in the name of Ruritania and Freedonia"."""
    name = "sponsorship.on-behalf"
    for match in _BEHALF.finditer(frame.text):
        first = reference(frame, match.start("head"))
        document = reference(frame, match.start("doc")) if match["doc"] else first
        if not _puttable(document, first, reading) or negated(match["gap"] + match["link"]) or planned(match["link"] + match["mid"]):
            continue
        if free(frame, match.start(), match.end(), name):
            verb = match["verb"] if match["verb"] != "introduced" else "on behalf of"
            end = match.start("doc") + 1 if match["doc"] else match.end()
            yield _hit(frame, name, match.start(), end, match, document, verb)


@rule("sponsorship.in-name", "the name", "the signature", "the joint name", "the joint signature")
def in_name(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Under whose names a text stands: "an amendment standing in the name of Ruritania (L.9)", "the paper bears the signatures of …"."""
    name = "sponsorship.in-name"
    for match in (*_NAME.finditer(frame.text), *_BEFORE_US.finditer(frame.text)):
        if found_by(match, _BEFORE_US) and _SPOKEN_FOR.search(frame.text, 0, match.end()):
            continue
        first = reference(frame, match.start("head"))
        document = reference(frame, match.start("doc")) if match["doc"] else first
        if _puttable(document, first, reading) and not negated(match["gap"]) and free(frame, match.start(), match.end(), name):
            yield _hit(
                frame, name, match.start(), match.start("doc") + 1 if match["doc"] else match.end(), match, document, "in the name of"
            )


def _puttable(document: Reference, first: Reference, reading: Reading) -> bool:
    """Tell whether a document is one that delegations put in."""
    if first.kind in ("letter", "note-verbale", "statement", "joint-statement", "report", "treaty"):
        return False
    return any(
        is_paper(one) or is_draft(one, reading) or one.kind == "resolution" or bool(re.search(r"\b(?:text|paper)\b", head(one, reading)))
        for one in (document, first)
    )


def _hit(frame: Frame, name: str, first: int, last: int, match: re.Match[str], document: Reference, verb: str) -> Hit:
    start, end = frame.span(first, last)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, match.start("who")),),
        document=document,
        verb=verb,
        does=_does(verb, document),
        times=times_between(frame, first, last),
        confidence=0.8,
    )


def _does(verb: str, document: Reference) -> str:
    if verb == "responsible":
        return "lead" if document.kind == "resolution" else "draft"
    if verb in ("work", "handiwork", "product", "brainchild", "originated", "originates", "originating"):
        return "draft"
    if verb in ("in the name of", "on behalf of"):
        return "submit"
    return family(verb)
