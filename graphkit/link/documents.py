"""Which document a text speaks of: by title, issuer, year and what it revises; only when exactly one fits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from graphkit.link.folding import fold
from graphkit.link.records import DocumentRecord

_SMALL = frozenset("the of and for on in to a an its".split())
_TURNS = frozenset("draft drafts revised proposed updated new international so called".split())  # words by which prose turns a title
_REPORTS = frozenset(("sg-note", "expert-report", "oewg-report", "chair-summary"))
_DRAFTS = frozenset(("draft-resolution", "revised-draft", "draft-addendum", "amendment"))
_KNOWN_IN_FULL = frozenset(("expert-group", "working-group"))
_FAMILIES = (_REPORTS, _DRAFTS, frozenset(("resolution",)), frozenset(("decision",)), frozenset(("treaty",)))


@lru_cache(maxsize=10_000)
def words(title: str) -> tuple[str, ...]:
    """Return the words of a title that tell: small words and the words by which prose turns a title are left out."""
    plain = [word for word in fold(title).split() if word not in _SMALL]
    return tuple(word for word in plain if word not in _TURNS) or tuple(plain)


def fits(asked: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Return whether words asked for are a title: the same words, or at least three of them in order that make up most of it."""
    if asked == title:
        return True
    if len(asked) < 3 or 3 * len(asked) < 2 * len(title):
        return False
    rest = iter(title)
    return all(word in rest for word in asked)


def identify(
    documents: Mapping[str, DocumentRecord],
    titles: Mapping[str, list[tuple[str, ...]]],
    series: Mapping[str, str],
    title: str | None,
    issuer: str | None,
    kind: str | None,
    revises: str | None,
    year: int | None,
    on: str | None,
) -> str | None:
    """Return the code of the one document that fits, or None. ``titles`` maps codes to the telling words of titles and names.

    A report that is told by its issuer alone is the last one issued by that day. ``kind`` narrows and never widens: prose calls the note
    that transmits a report a report.
    """
    if not (title or issuer or revises):
        return None
    found = list(documents.values())
    if title:
        asked = words(title)
        first = asked[0] if asked else None  # few titles have it at all
        found = [d for d in found if any((first is None or first in name) and fits(asked, name) for name in titles.get(d.code, ()))]
        exact = [d for d in found if asked in titles[d.code]]
        found = exact or found
    if issuer:
        found = [d for d in found if any(issuer in (i, series.get(i)) for i in d.issuers)]
        if not title and not revises:  # of an organ or a State far more documents exist than are known here
            found = [d for d in found if d.issuer_kind in _KNOWN_IN_FULL]
    if revises:
        found = [d for d in found if d.revises == revises]
    if kind:
        family = next((f for f in _FAMILIES if kind in f), frozenset((kind,)))
        found = [d for d in found if d.kind in family] or (found if len(found) == 1 else [])
    if year:
        found = [d for d in found if d.in_year(year)]
    if on:
        found = [d for d in found if d.by(on)]
    if len(found) > 1 and issuer and not title and not year and on:
        last = max((d.not_after or d.date or "") for d in found)
        found = [d for d in found if (d.not_after or d.date or "") == last]
    return found[0].code if len(found) == 1 else None
