"""Holders: the party that a subject names, and what it means for a clause to be theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graphkit.extract.bodies import SHORT, body
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Voice
from graphkit.model import Attribution, Ground

OWN = later(r"(?:^|\b)(?:[Ww]e|I|[Oo]ur(?:\s+delegation|\s+country)?|[Mm]y(?:\s+delegation|\s+country)?|[Oo]urselves)\b")
_PRONOUN = later(r"(?:^|\s)(?:he|she|they|it|which|who|I|we|one)\s*(?:has|have|had|also|further|then|\s)*$", re.I)
_PARTY = later(
    r"(?:(?:the|some|many|several|most|all|certain|other|a\s+number\s+of|civil|international)\s+)*(?:[\w-]+\s+){0,3}(?:representatives?"
    r"|delegations?|countries|States|states|speakers|experts|governments|community|society|officials"
    r"|analysts|participants|members|delegates|organizations|companies|parties|critics|scholars|co[-‑]?sponsors|sponsors|authors|working\s+group)$",
    re.I,
)
_OFFICE = later(
    r"\b(?:Representative|Minister|Ambassador|delegat\w+|President|Secretary\s+of\s+State|Chancellor|Counsellor|Mission|official"
    r"|spokes\w+)\b",
    re.I,
)
_JOIN = later(r"[\s,;()]*(?:and|as\s+well\s+as|the|&|or|together\s+with)?[\s,]*(?:the\s+)?$")
_LAST = later(r"\b(?:and|as well as|or|together with)\b|&")
_KINDS = ("state", "historic-state", "area", "group", "forum", "organization")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose words: the holders (codes, or a description where unnamed), by whom reported, and where it is the content of a document."""

    holders: tuple[str, ...]
    attribution: Attribution
    asserted_by: tuple[str, ...]
    reported_by: tuple[str, ...]
    document: str | None = None
    grounds: tuple[Ground, ...] = ()


def own(voice: Voice) -> Owner:
    """The words are those of whoever speaks there."""
    return Owner(voice.asserted_by, "reported" if voice.asserted_by and voice.reported_by else "own", voice.asserted_by, voice.reported_by)


def reported(voice: Voice, holders: tuple[str, ...], grounds: tuple[Ground, ...]) -> Owner:
    """The words are somebody else's, told by whoever speaks there."""
    if holders == voice.asserted_by:
        return own(voice)
    return Owner(holders, "reported", holders, (*voice.asserted_by, *voice.reported_by), None, grounds)


def names_before(reading: Reading, start: int, end: int) -> tuple[tuple[str, ...], int, int] | None:
    """Return the codes of the last name, or the list of names, in a span, with the span of the list."""
    found = [n for n in reading.names_in(start, end) if n.code and n.kind in _KINDS]
    if len({n.code for n in found}) > 1 and _OFFICE.search(reading.text, start, end):
        found = [n for n in found if n.kind in ("state", "historic-state", "group")] or found
    if not found:
        return None
    codes = [found[-1].code or ""]
    first = found[-1].start
    for name in reversed(found[:-1]):
        join = reading.text[name.end : first] if name.end <= first else ""
        # "Kenya, Peru and Norway" is a list; "… of the Council, Kenya said" is not
        if not _JOIN.fullmatch(join) or (len(codes) == 1 and not _LAST.search(join)):
            break
        codes.append(name.code or "")
        first = name.start
    return tuple(sorted(set(codes))), first, found[-1].end


def holder_in(reading: Reading, start: int, end: int, voice: Voice) -> tuple[tuple[str, ...], tuple[Ground, ...]] | None:
    """Return the holder that a subject names: codes, the speaker for a pronoun, or the description of an unnamed party."""
    text = reading.text
    named = names_before(reading, start, end)
    short = SHORT.search(text, max(start, end - 40), end)
    if short and (named is None or short.start() >= named[2]):
        code = body(reading, short.group(), short.start())
        if code:
            return (code,), (reading.ground(short.start(), short.end(), "holder"),)
    if named:
        return named[0], (reading.ground(named[1], named[2], "holder"),)
    words = text[start:end].strip(" ,\n\r")
    if OWN.search(words) or _PRONOUN.search(" " + words):
        return voice.asserted_by, ()
    party = _PARTY.search(words)
    if party:
        at = start + text[start:end].index(party.group())
        label = re.sub(r"^(?:the|some of the)\s+", "", " ".join(party.group().split()), flags=re.I)
        return (label,), (reading.ground(at, at + len(party.group()), "holder"),)
    return None
