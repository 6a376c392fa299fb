"""What a State is, told beside what it does.

"Ruritania, as one of its main sponsors together with Freedonia, has the honour to introduce the draft"; "As a co-sponsor of the draft,
Ruritania". "As a sponsor" alone may mean a backer of talks or of peace: the document must follow in the same sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.shares import draft_or_paper
from graphkit.extract.sponsorship.subjects import free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_NOUN = (
    r"(?:one\sof\s)?(?:(?:the|its|an?|their)\s)?(?P<kind>(?:main|lead|principal|chief|original|traditional|early|proud|active|long-?standing|\w{3,12}ly)\s){0,2}"
    r"(?P<noun>(?:co-?)?(?:sponsors?|authors?|initiators?))"
)
_WITH = r"(?:,?\s(?:together|along|jointly)\swith\s(?:the\s)?(?P<with>\u24c5))?"
_BESIDE = pattern(rf"(?P<who>\u24c5),\s(?:as|being|in\s(?:its|our|my)\scapacity\sas)\s{_NOUN}(?:\sof\s(?P<doc>\u24b9))?{_WITH},\s")
_BEFORE = pattern(
    rf"(?:^|[,;]\s)(?:As|Being|In\s(?:its|our|my)\scapacity\sas)\s{_NOUN}\sof\s(?P<doc>\u24b9){_WITH},\s(?:(?!(?:if|when|unless|while)\b)[a-z]+\s){{0,3}}(?P<who>\u24c5)(?=[\s,])"
)


@rule("sponsorship.in-capacity", "as ", "being ")
def in_capacity(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """What a State is, beside what it does: "Ruritania, as one of its main sponsors together with Freedonia, has the honour"."""
    name = "sponsorship.in-capacity"
    for compiled in (_BESIDE, _BEFORE):
        for match in compiled.finditer(frame.text):
            place = match.start("doc") if match["doc"] else frame.text.find(DOCUMENT, match.end(), match.end() + 160)
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
            main = any(word in match[0] for word in (" main ", " lead ", " principal ", " chief "))
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
