"""Names as printed: each spelling of a State, organization, forum or document in a source, once, with what it was linked to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.lists import PARTIES, parties
from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.registry import extractor
from graphkit.model import NameClaim

_ITEM = later(r"(?:,|\band)\s+(?:the\s+)?([A-Z\u00c0-\u00de][\w\u2019'\u2011-]{4,})(?=\s*(?:,|\band\b|[.;(]|\s[a-z]))")
_ARTICLE = later(r"^(?:the|an?)\s+", re.I)


@extractor(yields=NameClaim)
def printed(reading: Reading) -> Iterator[NameClaim]:
    """Yield the first place of each pair of printed name and entity."""
    seen: set[tuple[str, str]] = set()
    for start, end, code in sorted(_spans(reading)):
        words = " ".join(reading.text[start:end].split())
        if (words, code) in seen:
            continue
        seen.add((words, code))
        voice = reading.voice(start)
        yield NameClaim(
            source=reading.source.name,
            start=start,
            end=end,
            quote=reading.text[start:end],
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
            rule="mention.name",
            printed=words,
            entity=code,
        )


def _spans(reading: Reading) -> Iterator[tuple[int, int, str]]:
    taken: set[int] = set()
    for name in reading.names:
        if name.code and name.kind != DEMONYM:
            taken.add(name.start)
            article = _ARTICLE.match(name.quote)
            plain = reading.lexicon.link(name.quote[article.end() :]) if article else None
            first = name.start + (article.end() if article and plain and plain.entity.code == name.code else 0)
            yield first, name.end, name.code
    for one in reading.references:
        if one.how == "symbol" and one.symbol and one.document:
            at = re.search(r"[A-Z]+/\S*\d[\w.()/-]*", reading.text[one.start : one.end])
            if at:
                yield one.start + at.start(), one.start + at.end() - (1 if at[0].endswith(")") and "(" not in at[0] else 0), one.document
        if one.title and one.document and one.how in ("symbol", "title"):
            at = re.search(r"\s+".join(map(re.escape, one.title.split())), reading.text[one.start : one.end])
            if at and reading.lexicon.entity(one.document) and one.start + at.start() not in taken:
                yield one.start + at.start(), one.start + at.end(), one.document
    yield from _misspelt(reading, taken)


def _misspelt(reading: Reading, taken: set[int]) -> Iterator[tuple[int, int, str]]:
    """Close misspellings stand only inside lists of States, so only sentences with two States and a further capital are read again."""
    for sentence in reading.sentences:
        names = reading.names_in(sentence.start, sentence.end)
        if sum(1 for n in names if n.kind in PARTIES) < 2 or "," not in reading.text[sentence.start : sentence.end]:
            continue
        starts = {n.start for n in names}
        if all(m.start(1) in starts for m in _ITEM.finditer(reading.text, sentence.start, sentence.end)):
            continue
        for one in parties(reading.text, sentence.start, sentence.end, names, reading.lexicon):
            for name in one.names:
                if name.start not in taken and name.code and name.kind != DEMONYM:
                    yield name.start, name.end, name.code
