"""Who speaks in a text by its own words: the surest sign, the list of which it is the first, and those for whom the speaker speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphkit.extract import french_speakers as french
from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence
from graphkit.extract.signs import FOR_OTHERS, LETTERHEAD, OWN_COUNTRY, STATES, TITLE, Sign, signs, subject
from graphkit.extract.speakers import NAME
from graphkit.model import Ground, Mention

Named = tuple[tuple[str, ...], str | None, str | None, Ground]

_OFFICE = r"(?:H\.?[ ]?E\.?[ ,]*|His Excellency |Her Excellency )?"
_BY = later(
    rf"\b(?i:statement|remarks|address|speech|intervention|presentation|keynote)\b[^.]{{0,120}}?\s[Bb]y[:\s]\s*(?:the\s+)?{_OFFICE}"
    rf"(?P<office>(?:Ambassador|Mr|Mrs|Ms|Dr|Sir|Dame|Minister|Counsellor|President|Prime Minister"
    rf"|Deputy Minister)\.?(?: and [A-Z]\w+)?)[ \u00a0](?P<person>{NAME})"
)
_JOIN = later(
    r"[\s,]*(?:and|as well as)?\s*(?:(?:of|by|for)\s+)?(?:the\s+)?"
    r"(?:(?:(?:permanent\s+)?(?:missions?|representatives?)|delegations?|governments?|republic|kingdom)\s+of\s+(?:the\s+)?){0,2}",
    re.I,
)
_OWN_BESIDE = later(
    r"[\s,]*(?:and|as\s+well\s+as)\s+(?:(?:of|for|also)\s+)*(?:(?:my|our|its)\s+own|(?:my|our)(?=\s+(?:country|delegation|government|nation)))"
    r"(?:\s+(?:country|delegation|government|nation|behalf))?",
    re.I,
)
_THEN_OWN = later(r",?\s+(?:that\s+of\s+)?(?:the\s+)?", re.I)


def self_named(text: str, sentences: Sequence[Sentence], names: Sequence[Mention]) -> Named | None:
    """Return who speaks in a text by its own words: (codes, speaker, capacity, ground), or None where nothing says so."""
    if not sentences:
        return None
    if french.likely(text) and (named := french.self_named(text, sentences, names)):
        return named
    found = signs(text, sentences, names)
    if not found:
        return None
    best = min(found, key=lambda s: (s.rank, s.name.start))
    headed = [s for s in found if s.rank == LETTERHEAD and s.name.kind in STATES]
    if best.rank == FOR_OTHERS and best.name.kind == "group":  # a State that speaks for its group
        best = next(iter(headed or subject(text, sentences, [n for n in names if n.code])), best)
    codes, end = _listed(best, text, names) if best.rank < LETTERHEAD else ((str(best.name.code),), best.end)
    if best.rank == LETTERHEAD and "(Sign" in text:
        codes = tuple(str(s.name.code) for s in headed) or codes
    spoken = next((s for s in found if s.rank == FOR_OTHERS and s.name.kind in STATES), None)
    if spoken and best.name.kind in STATES and best.rank in (TITLE, LETTERHEAD):
        codes = (*codes, *_listed(spoken, text, names)[0])  # "Statement by Kenya": "I speak for Peru, Fiji and my own country"
    elif best.rank == FOR_OTHERS and _OWN_BESIDE.match(text, end):
        codes = (*codes, *(str(s.name.code) for s in found if s.rank in (LETTERHEAD, OWN_COUNTRY) and s.name.kind in STATES))
    head = next((s.end for s in reversed(sentences[:12]) if s.role in ("heading", "furniture")), 0) or 400
    by = _BY.search(text, 0, head + 200)
    speaker, capacity = (by["person"], by["office"]) if by else (None, None)
    return tuple(dict.fromkeys(codes)), speaker, capacity, Ground(start=best.start, end=end, quote=text[best.start : end], use="speaker")


def _listed(sign: Sign, text: str, names: Sequence[Mention]) -> tuple[tuple[str, ...], int]:
    """The list that begins with a name: "submitted by Egypt and Mexico", "for Peru, Fiji and my own country, Kenya"."""
    codes, last = [str(sign.name.code)], sign.name.end
    for name in names:
        if name.start < last or name.code is None or name.kind not in (*STATES, "group"):
            continue
        gap = text[last : name.start]
        own = _OWN_BESIDE.match(gap)
        if not (_JOIN.fullmatch(gap) or (own and _THEN_OWN.fullmatch(gap, own.end()))):
            break
        codes.append(name.code)
        last = name.end
    return tuple(dict.fromkeys(codes)), max(sign.end, last)
