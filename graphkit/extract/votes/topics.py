"""One of several texts told by its subject alone: "The mills text obtained 121 votes", after "resolutions on harbours and mills".

Several texts are told at once by what they are about, and then each by a word or two of that. Where one of them has a name of its own, that
is meant; else the words are all there is.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.references.titles import title_of
from graphkit.extract.votes.matter import Matter

_TOPIC = later(r"\b[Tt]he\s+(?P<topic>(?:[a-z][\w-]*\s+){1,4})(?:text|draft|resolution|measure|proposal)s?$")
_ONLY_A_MARK = later(
    r"\b(?:joint|draft|same|revised|amended|second|first|third|fourth|last|whole|new|final|other|main|original|entire|controversial|above|following|said|rival|competing"
    r"|compromise|two|three|four|five|six|annual|biennial|resulting|present|current|proposed|sponsored|tabled|submitted|adopted|approved|vetoed|rejected|so-called|non-binding|binding|landmark|historic|long|short"
    r"|longer|shorter|procedural|substantive|earlier|later|latest|previous|omnibus|milder|weaker|stronger|full|updated|traditional|related|corresponding|separate|single|similar|ambitious|modified|ultimate"
    r"|drafted|backed|led|brought|written|oral|general|political|power|nation|country|state|of|on|in|to|by|for|and|was|were|is|that|which|with|not|but|western|eastern)\b"
)
_ON = later(r"(?:text|draft|resolution|measure|proposal)\s+(?:on|concerning|regarding)\s+(?P<topic>\w[^.;,()]{2,120})$", re.I)
_JOINS = later(r"\s+and\s+|,\s+")
_ARTICLE = later(r"^(?:an?|the)\s+", re.I)
_SEVERAL = later(
    r"\b(?:two|three|four|five|six|several|drafts|resolutions|texts)\b[^.;]{0,160}?\b(?:on|concerning|regarding)\s[^.;]{0,400}$", re.I
)


def by_topic(reading: Reading, one: Reference) -> Matter | None:
    """The text that a subject of its own tells apart from those told with it."""
    text = reading.text
    if one.symbol:
        return None
    whole = _ON.search(text, one.start, one.end)
    if whole and one.title and _JOINS.search(one.title) and _less(whole["topic"], one.title):
        return _of(reading, one, whole["topic"])
    begin = max(0, one.end - 90)
    premodified = _TOPIC.search(text[begin : one.end])
    if premodified is None or _ONLY_A_MARK.search(premodified["topic"]):
        return None
    topic = premodified["topic"].strip()
    run = re.compile(rf"(?<![\w-]){re.escape(topic)}(?![\w-])", re.I)
    before = text[max(0, begin - 1500) : begin + premodified.start()]
    places = list(run.finditer(before))
    if not places or not any(_SEVERAL.search(before, max(0, p.start() - 500), p.start()) for p in places):
        return None
    return _of(reading, one, topic)


def _less(topic: str, title: str) -> bool:
    """Whether a subject is one of several in a title."""
    told, whole = _ARTICLE.sub("", topic.strip().lower()), title.lower()
    return told in whole and len(told) + 5 < len(whole)


def _of(reading: Reading, one: Reference, topic: str) -> Matter:
    """The document named before with that subject as its own, else the subject."""
    words = _ARTICLE.sub("", " ".join(topic.split()))
    for other in reversed(reading.references[: bisect_left(reading.references, one.start, key=lambda r: r.start)]):
        if other.end < one.start - 3000:
            break
        title = title_of(other, reading) or ""
        if other.symbol and words.lower() in title.lower() and not _JOINS.search(title):
            return Matter(other.document, title, other)
    return Matter(None, words)
