"""What was voted on where the text named last cannot be it.

The draft that is approved is none that the same body has just rejected; counts told "respectively" go to the texts in their order; in a
yearbook the number that heads an entry is the document; and "the African-Asian draft" is the one that African and Asian States put forward.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.votes.called import DRAFTS
from graphkit.extract.votes.matter import Matter, fits, settled, unnamed
from graphkit.extract.votes.results import Result
from graphkit.model import VoteClaim

_RESPECTIVELY = later(r"(?:\s*\([^()]{0,400}\))?,?\s+respectively\b")
_ENTRY = later(r"^[ \t]*(?P<number>\d{2}/\d{1,3}(?:[ \t]?[A-Z])?)\.[ \t]+(?=[A-Z])", re.M)
_THE_DRAFT = later(r"(?:the|that)\s+(?:main\s+|original\s+|whole\s+)?(?:draft|text|resolution)\b(?!\s+amendment)", re.I)
_PEOPLES = later(
    r"\b(?P<one>African|Afro|Asian|Arab|Latin[- ]American|Nordic|Western|European|Caribbean)"
    r"(?:[-\u2011\u2013](?P<two>African|Asian|Arab|European))?\s+(?:\w+\s+)?$"
)


def respectively(reading: Reading, sentence: Sentence, counted: list[Result]) -> list[Matter]:
    """The texts of counts told in order: "proposed by Peru (L.8) and Chad (L.9), were rejected by votes of … and …, respectively"."""
    if len(counted) < 2 or not _RESPECTIVELY.match(reading.text, counted[-1].end):
        return []
    named: dict[str, Reference] = {}
    for one in reading.references_in(sentence.start, counted[0].start):
        if one.symbol and one.document and fits(one):
            named.setdefault(one.document, one)
    return [settled(reading, one) for one in named.values()] if len(named) == len(counted) else []


def instead(reading: Reading, sentence: Sentence, result: Result, subject: Matter, known: list[VoteClaim]) -> Matter:
    """Return what was voted on: ``subject``, unless something else must be meant."""
    one = subject.reference
    if one is not None and one.how == "anaphor":
        other = _of_peoples(reading, one) or _not_rejected(reading, one, subject, result, known)
        if other is not None:
            return settled(reading, other)
    if subject.title is None and unnamed(reading, subject) and (entry := _entry(reading, sentence, subject)):
        return settled(reading, entry)
    return subject


def _not_rejected(reading: Reading, one: Reference, subject: Matter, result: Result, known: list[VoteClaim]) -> Reference | None:
    """The draft under discussion where that named last was an amendment just rejected: "The draft resolution was then approved by"."""
    if result.yes is None or result.no is None or result.yes <= result.no or not _THE_DRAFT.match(reading.text, one.start):
        return None
    lost = [k for k in known if k.document == subject.document and k.yes is not None and k.no is not None and k.part in (None, "amendment")]
    if not lost or any((k.yes or 0) > (k.no or 0) for k in lost):
        return None
    voted = {k.document for k in known}
    place = bisect_left(reading.references, lost[0].start, key=lambda r: r.start)
    for other in reversed(reading.references[:place]):
        if other.end < one.start - 4000:
            break
        if other.symbol and other.kind in DRAFTS and other.kind != "amendment" and other.document not in voted:
            return other
    return None


def _of_peoples(reading: Reading, one: Reference) -> Reference | None:
    """The one text told before with States of such regions behind it: "sponsored by twelve African and Asian delegations"."""
    words = _PEOPLES.search(reading.text, max(0, one.start - 40), one.start)
    if words is None:
        return None
    wanted = [re.compile(rf"\b{re.escape(w.replace('Afro', 'African'))}\b") for w in words.groups() if w]
    found: dict[str, Reference] = {}
    for other in reading.references[: bisect_left(reading.references, one.start, key=lambda r: r.start)]:
        told = reading.sentence(other.start) if other.symbol and other.document and fits(other) else None
        if told and told.end <= one.start and all(w.search(reading.text, told.start, told.end) for w in wanted):
            found[str(other.document)] = other
    return next(iter(found.values())) if len(found) == 1 else None


def _entry(reading: Reading, sentence: Sentence, subject: Matter) -> Reference | None:
    """The number at the head of the entry, where no other text is told between: "99/98. Lights at sea. The draft resolution …"."""
    heads = list(_ENTRY.finditer(reading.text, max(0, sentence.start - 3000), sentence.start))
    if not heads:
        return None
    head = heads[-1]
    between = [r for r in reading.references_in(head.start(), sentence.end) if fits(r)]
    if not between or between[0].start != head.start("number"):
        return None
    own = {between[0].document, subject.document}
    return between[0] if all(r.document in own for r in between) else None
