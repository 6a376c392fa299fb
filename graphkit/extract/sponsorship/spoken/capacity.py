"""In what capacity somebody speaks: "speaking as one of the sponsors of the draft", "a text of which his country was the sole sponsor".

Summary records and press releases tell the speaker and the part that the delegation has in the draft in one breath; delegations do so of
themselves: "Ruritania, as one of its main sponsors together with Freedonia, has the honour to introduce the draft". "As a sponsor" alone
may mean a backer of talks or of peace: there the document must follow in the same sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.roll import COUNT, begin, meant, of_else
from graphkit.extract.sponsorship.changes.shares import draft_or_paper
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_NOUN = (
    rf"(?:(?:an?|the|one\sof(?:\sthe|\sits)?|its)\s){{0,2}}(?:{COUNT}\s)?(?P<rank>(?:main|lead|principal|original|traditional|sole|only|joint|chief|initial)\s)?"
    r"(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?)|(?:co-?)?penholders?)"
)
_OF = r"(?:\sof\s(?:the\s)?(?P<doc>\u24b9))?"
_CAPACITY = (
    r"(?:in\s(?:his|her|its|their)\s(?:\w+\s)?(?:capacity|capacities|role)\s"
    r"|(?:(?:am\s)?speaking|speaks?|acting|replying|intervening)\s(?:\w+ly\s)?)as\s"
)
_WAYS = tuple(
    pattern(words)
    for words in (
        r"\b(?:the|its)\s(?P<rank>(?:main\s|lead\s|original\s)?)(?P<noun>(?:co-?\s?)?(?:sponsors|authors))\sof\s(?:the\s)?(?P<doc>\u24b9),\sof\s(?:which|whom)\s(?P<who>\u24c5)\s(?P<link>is|was)\sone\b",
        rf"(?P<who>\u24c5)\)?(?:'s\s\w+)?(?:,\s[^\u24c5\u24b9,;:.]{{1,60}})?,?\s(?:who\swas\s)?(?:speaking\s)?{_CAPACITY}{_NOUN}{_OF}(?=[\s,.;(]|$)",
        rf"(?:^|[.;:]\s)(?:Also\s|Speaking\s|Still\s)?(?:{_CAPACITY}|as\s){_NOUN}{_OF}(?:\s\([^()]{{1,60}}\))?,\s(?:the\s)?(?:[A-Z][\w.'-]+\s){{0,4}}\(?(?P<who>\u24c5)",
        rf"(?P<doc>\u24b9)[^\u24c5\u24b9;:.]{{0,60}}?,?\sof\swhich\s(?P<who>\u24c5)\s(?P<link>(?:is|are|was|were|(?:had|has|have)\sbeen)(?:\s\w+ly|\salso|\snow|\snot)?)\s{_NOUN}(?=[\s,.;)]|$)",
        rf"(?P<doc>\u24b9)[^\u24c5\u24b9;:.]{{0,60}}?,?\sof\swhich\s(?:his|her|its|their)\s(?:own\s)?(?:country|delegation|government)\s(?P<link>(?:is|was|had\sbeen)(?:\salso|\snow|\snot)?)\s"
        rf"{_NOUN}[^\u24c5\u24b9;:.]{{0,90}}?,\s(?:the\s)?(?:[A-Z][\w.'-]+\s){{0,4}}\(?(?P<who>\u24c5)(?=\)|\s|'s\s)",
        rf"(?P<who>\u24c5)\)?[^\u24c5\u24b9;:]{{1,120}}(?P<doc>\u24b9)[^\u24c5\u24b9;:.]{{0,60}}?,?\sof\swhich\s(?:his|her|its|their)\s(?:own\s)?(?:country|delegation|government)\s"
        rf"(?P<link>(?:is|was|had\sbeen)(?:\salso|\snow|\snot)?)\s{_NOUN}(?=[\s,.;)]|$)",
    )
)
_LEADS = later(r"main|lead|principal|chief|sole|only", re.I)
_PART = (
    r"(?:one\sof\s)?(?:(?:the|its|an?|their)\s)?(?P<kind>(?:main|lead|principal|chief|original|traditional|early|proud|active|long-?standing|\w{3,12}ly)\s){0,2}"
    r"(?P<noun>(?:co-?)?(?:sponsors?|authors?|initiators?))"
)
_WITH = r"(?:,?\s(?:together|along|jointly)\swith\s(?:the\s)?(?P<with>\u24c5))?"
_BESIDE = pattern(rf"(?P<who>\u24c5),\s(?:as|being|in\s(?:its|our|my)\scapacity\sas)\s{_PART}(?:\sof\s(?P<doc>\u24b9))?{_WITH},\s")
_BEFORE = pattern(
    rf"(?:^|[,;]\s)(?:As|Being|In\s(?:its|our|my)\scapacity\sas)\s{_PART}\sof\s(?P<doc>\u24b9){_WITH},\s(?:(?!(?:if|when|unless|while)\b)[a-z]+\s){{0,3}}(?P<who>\u24c5)(?=[\s,])"
)


@rule(
    "sponsorship.capacity",
    "capacit",
    "speaking as",
    "speak as",
    "speaks as",
    "acting as",
    "replying as",
    "intervening as",
    " role as",
    "of which",
    "of whom",
    "as one of",
    "as a sponsor",
    "as a co",
    "as main",
    "as lead",
    "as the main",
    "as the lead",
)
def capacity(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The part that a delegation speaks in: "the delegate of Ruritania, in his capacity as a sponsor of draft resolution L.99"."""
    name = "sponsorship.capacity"
    for compiled in _WAYS:
        for match in compiled.finditer(frame.text):
            link = match.groupdict().get("link") or ""
            document = meant(frame, reading, match, far=True)
            if of_else(frame, match.end("noun")):
                continue
            if document is None or negated(link) or not free(frame, match.start(), match.end(), name):
                continue
            start, end = frame.span(begin(match), match.end())
            noun = match["noun"]
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=document,
                verb=f"{match['rank'] or ''}{noun}",
                does="main" if _LEADS.search(match["rank"] or "") else "draft" if "pen" in noun else family(noun),
                times=times_between(frame, match.start(), match.end()),
                confidence=0.8,
            )


@rule("sponsorship.in-capacity", "as ", "being ")
def in_capacity(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """What a State is, beside what it does: "Ruritania, as one of its main sponsors together with Freedonia, has the honour"."""
    name = "sponsorship.in-capacity"
    for compiled in (_BESIDE, _BEFORE):
        for match in compiled.finditer(frame.text):
            place = match.start("doc") if match["doc"] else frame.text.find(DOCUMENT, match.end(), match.end() + 160)
            main = any(word in match[0] for word in (" main ", " lead ", " principal ", " chief "))
            if place < 0 and main and compiled is _BESIDE and (told := meant(frame, reading, match)) is not None:
                yield _main(frame, match, told, name)  # "We thank Ruritania, as the main sponsor, for"
            if place < 0 or ";" in frame.text[match.end() : place] or not free(frame, match.start(), match.end(), name):
                continue
            document = reference(frame, place)
            if not draft_or_paper(document, reading):
                continue
            subject: tuple[Who, ...] = (who(frame, match.start("who")),)
            if match["with"]:
                subject = (*subject, who(frame, match.start("with")))
            first = match.start("who") if compiled is _BESIDE else match.start() + len(match[0]) - len(match[0].lstrip(" ,;"))
            start, end = frame.span(first, match.end("who") if compiled is _BEFORE else match.end() - 2)
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=subject,
                document=document,
                verb=match["noun"],
                does="main" if main else "draft" if "author" in match["noun"] else "lead" if "init" in match["noun"] else "sponsor",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.85,
            )


def _main(frame: Frame, match: re.Match[str], document: Reference, name: str) -> Hit:
    start, end = frame.span(match.start("who"), match.end() - 2)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, match.start("who")),),
        document=document,
        verb=match["noun"],
        does="main",
        confidence=0.75,
    )
