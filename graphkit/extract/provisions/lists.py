"""Norms without a deontic word of their own: the items and coordinated phrases that a governing lead makes norms.

"Parties pledge: (a) To open their ports; (b) Not to levy dues." · "principles such as not jamming signals, sharing charts" · the operative
paragraphs of a resolution ("Calls upon all States to …") · a bare infinitive after a sentence of pledges ("To settle disputes …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.provisions.governed import Governed

_HOLDER = r"(?:principles|recommendations?|norms|rules|commitments|obligations|pledges|guidelines|responsibilities)"
_SUCH = later(
    rf"\b(?P<noun>{_HOLDER})\b(?P<between>[^.;:]{{0,140}}?)(?P<lead>,?\s+such\s+as|,\s+namely,?|,?\s+including|:)\s+(?=(?:not\s+|no\s+"
    rf"|never\s+)?\w+ing\b)",
    re.I,
)
_GERUND = later(r"(?P<no>not\s+|no\s+|never\s+)?(?P<verb>\w+ing)\b", re.I)
_SEPARATOR = later(
    r";\s+(?:and\s+)?|,\s+and\s+(?=(?:not\s+|no\s+)?\w+ing\b)|,\s+(?=(?:not\s+|no\s+|never\s+)?\w+ing\b)|\s+and\s+(?=(?:not\s+|no\s+"
    r"|never\s+|refraining\s+|ensuring\s+)\w*)"
)
_NOT_GERUND = frozenset(
    "being during including regarding concerning according something anything nothing everything thing bring king spring string "
    "following existing emerging ongoing".split()
)
_INFINITIVE = later(r"(?P<not>[Nn]ot\s+|[Nn]ever\s+)?[Tt]o\s+(?P<not2>not\s+|refrain\s+from\s+|abstain\s+from\s+)?(?P<verb>[a-z][\w-]*)\b")
_BARE = later(r"(?P<not>[Nn]ot\s+|[Nn]ever\s+|[Rr]efrain\s+from\s+|[Aa]bstain\s+from\s+)?(?P<verb>[A-Za-z][a-z-]+)\b")
_ITEM_GERUND = later(r"(?P<not>[Nn]ot\s+|[Rr]efraining\s+from\s+|[Aa]bstaining\s+from\s+)?(?P<verb>[A-Za-z][a-z]+ing)\b")
# "States should:", "The Panel recommends that coastal States:": bare verbs follow
_BEFORE_VERB = later(
    r"(?:\b(?:to|should|shall|must|will)|not)\s*:$|\b(?:recommend|propos|suggest|urg|request|demand|agre|decid)\w*\s+that\s+(?:[\w’'-]+\s+){0,6}[\w’'-]+\s*:$",
    re.I,
)
# What makes a lead govern: the force that it gives its items
_LEADS = (
    ("commitment", later(r"\b(?:pledges?|undertakes?|commits?(?:\s+themselves)?|commitments?|are\s+committed\s+to)\b", re.I)),
    ("obligation", later(r"\b(?:shall|must|obligations?|undertakings?|decides?|demands?|are\s+(?:obliged|required)\s+to)\b", re.I)),
    (
        "recommendation",
        later(
            r"\b(?:should|recommends?|recommendations?|recommended|calls?\s+(?:up)?on|urges?|requests?|norms|principles|agree(?:s"
            r"|d)?\s+to|needs?\s+to|proposes?)\b",
            re.I,
        ),
    ),
    ("encouragement", later(r"\b(?:encourages?|invites?|encouraged|invited|may\s+wish)\b", re.I)),
)


def force_of(lead: str) -> tuple[str, str] | None:
    """Return (force, words) of a governing lead, or None where it governs no norms."""
    for force, pattern in _LEADS:
        match = pattern.search(lead)
        if match:
            return force, match.group()
    return None


def gerunds(text: str, start: int, end: int) -> Iterator[Governed]:
    """Yield the norms of a list in gerunds after "principles … such as": "not jamming signals", "sharing charts"."""
    for match in _SUCH.finditer(text, start, end):
        first = _GERUND.match(text, match.end())
        if first is None or first["verb"].lower() in _NOT_GERUND:
            continue
        begin = match.end()
        pieces: list[tuple[int, int]] = []
        for separator in _SEPARATOR.finditer(text, begin, end):
            following = _GERUND.match(text, separator.end())
            if following and following["verb"].lower() not in _NOT_GERUND and separator.start() - begin > 8:
                pieces.append((begin, separator.start()))
                begin = separator.end()
        stop = end
        while stop > begin and text[stop - 1] in " .;:,\r\n":
            stop -= 1
        pieces.append((begin, stop))
        for piece_start, piece_end in pieces:
            words = text[piece_start:piece_end]
            negative = re.match(r"(?:not|no|never)\s|(?:refrain|abstain)ing\s", words, re.I) is not None
            said = re.match(r"(?:not|no|never)\b|(?:refrain|abstain)ing\s+from", words, re.I)
            yield Governed(
                piece_start,
                piece_end,
                "provision.gerund",
                "recommendation",
                negative,
                said.group() if said else match["noun"],
                (match.start("noun"), match.end("noun")),
            )


def item(text: str, start: int, end: int, force: str, operator: str, lead: tuple[int, int]) -> Governed | None:
    """Return the norm that an item states under a governing lead, or None where the item is no action."""
    match = _INFINITIVE.match(text, start, end)
    name = "provision.infinitive"
    if match is None:
        match, name = _ITEM_GERUND.match(text, start, end), "provision.item-gerund"
    if match is None and _BEFORE_VERB.search(text[slice(*lead)].strip()):
        match, name = _BARE.match(text, start, end), "provision.item-verb"
    if match is None or (name == "provision.item-gerund" and match["verb"].lower() in _NOT_GERUND):
        return None
    groups = match.groupdict()
    negative = bool(groups.get("not") or groups.get("not2")) or re.search(r"\bnot(?:\s+to)?\s*:$", text[slice(*lead)]) is not None
    own = (groups.get("not") or groups.get("not2") or "").strip()
    stop = end
    while stop > start and text[stop - 1] in " .;:,\r\n\t":
        stop -= 1
    if text[stop - 5 : stop].lower() in ("; and", ", and"):
        stop -= 5
    return Governed(start, stop, name, force, negative, (own if "from" in own else f"{operator} … {own}" if own else operator), lead)
