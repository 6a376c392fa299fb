"""Forums: bodies that a text names, and as what: venue, addressee, or the body that is asked to deal with the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.bodies import BODIES, SHORT, body
from graphkit.extract.holders import own
from graphkit.extract.patterns import later
from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.tokens import around
from graphkit.model import ForumClaim

_KINDS = ("forum", "organization")
# Words by which somebody wants a body to deal with something, before or after its name
_WANT = later(
    r"\b(?:should|must|ought\s+to|hop(?:es?|ed)\s|wish(?:es)?\s|call(?:s|ed|ing)?\s+(?:for|(?:up)?on)|support(?:s|ed)?|favou?r(?:s|ed)?"
    r"|welcom(?:es?|ed)|propos(?:es?|ed)|prefer(?:s|red)?|urg(?:es?|ed)|recommend(?:s|ed)|advocat(?:es?|ed)|suggest(?:s|ed)"
    r"|in\s+favou?r\s+of|look(?:s|ed)?\s+forward)\b"
)
_WITHIN = later(
    r"\b(?:(?:full\s+|better\s+)?use\s+of|within(?:\s+the\s+(?:framework|context|auspices|mandate|purview)\s+of)?"
    r"|under\s+the\s+(?:auspices|aegis|umbrella|framework)\s+of|in\s+the\s+(?:framework|context)\s+of|through|(?:discussed|addressed"
    r"|considered|handled|taken\s+up|dealt\s+with|negotiated)\s+(?:by|in|at)|in|at|to\s+establish|establishment\s+of"
    r"|(?:role|work|mandate|centrality)\s+of|re-?establish|convene|convening"
    r"|build\s+(?:up)?on\s+the\s+work\s+of(?:\s+previous)?)\s+(?:a\s+new\s+|the\s+|an?\s+|new\s+)?$"
)
_FRAMEWORK = later(r"\bwithin\s+(?:the\s+)?(?:UN|United\s+Nations)\s+framework\b")
_DEALS = later(
    r"\s+(?:should|must|ought\s+to|shall|needs?\s+to)\s+(?!not\b)(?:also\s+|therefore\s+|further\s+|\w+ly\s+)*[a-z]+\b"
    r"|\s+to\s+(?:conduct|discuss|address|consider|take\s+up|study|negotiate|establish|continue)\b"
)
_WILL = later(r"\s+(?:will|would)\s+(?:also\s+)?(?:achieve|make|be\s+able|succeed|reach|continue|build|address|discuss|conclude)\b")
_TO = later(
    r"\b(?:addressed\s+to|[Ss]ubmi(?:ssions?|tted)\s+to|[Pp]resented\s+to|[Ll]etter\s+to|[Rr]eport(?:s|ed)?\s+to|[Cc]ontribution\s+to"
    r"|[Rr]eferred\s+to)\s+(?:the\s+)?(?:(?:UN|United\s+Nations)\s+)?$"
)
_AT = later(r"\b(?:at|in|during|before|to)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}(?:of\s+(?:the\s+)?)?$")
_HELD = later(
    r"(?:['’]s?)?\s+(?:discussions?|debate|meetings?|session|in\s+(?:New\s+York|Geneva|Vienna)|on\s+(?:Mon|Tues|Wednes|Thurs|Fri)day)\b"
)
_PLACES = later(r"\b(?:venues|forums|fora|platforms|bodies)\b[^.:]{0,40}:\s*$", re.I)
_CONTEXT = 90


@extractor(yields=ForumClaim)
def forums(reading: Reading) -> Iterator[ForumClaim]:
    """Yield the forums of a text in order: each once as named, and wherever it has a part."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    seen: set[str] = set()
    said: set[tuple[str, str, int]] = set()
    venue = {(g.start, g.end) for v in reading.voices for g in v.grounds if g.use == "forum"}
    for start, end, code, kind in _bodies(reading):
        sentence = reading.sentence(start)
        if sentence is None or sentence.role == "furniture":
            continue
        question = text[sentence.end - 1] == "?"
        role, span = ("named", (start, end)) if question else _role(reading, sentence, start, end, code, (start, end) in venue)
        if role == "named" and (code in seen or kind not in _KINDS or (kind == "organization" and code == "UN")):
            continue
        key = (code, role, sentence.start)
        if key in said:
            continue
        said.add(key)
        seen.add(code)
        yield _claim(reading, start, end, span, code, role)


def _bodies(reading: Reading) -> Iterator[tuple[int, int, str, str]]:
    """The bodies named, by name or by a short form ("the Group") that means one of them, in order."""
    found = [(n.start, n.end, n.code, n.kind or "") for n in reading.names if n.code and n.kind in _KINDS]
    if found:
        for match in around(SHORT, BODIES, reading.text, 16, 24):
            if not any(s < match.end() and match.start() < e for s, e, _, _ in found[-200:] if abs(s - match.start()) < 200):
                code = body(reading, match.group(), match.start())
                if code:
                    found.append((match.start(), match.end(), code, "forum"))
    return iter(sorted(found))


def _role(reading: Reading, sentence: Sentence, start: int, end: int, code: str, titled: bool) -> tuple[str, tuple[int, int]]:
    """The role in which a body is named there, and the words that show it."""
    text = reading.text
    if titled:
        return "venue", (start, end)
    before = text[max(sentence.start, start - _CONTEXT) : start]
    if sentence.role == "heading":
        to = _TO.search(before)
        return ("addressee", (start - len(before) + to.start(), end)) if to else ("named", (start, end))
    voice = reading.voice(start)
    if voice.asserted_by or own(voice).holders:
        wanted = _WANT.search(text, sentence.start, sentence.end)
        deals = _DEALS.match(text, end, min(len(text), end + 80)) or (
            wanted and wanted.start() < start and _WILL.match(text, end, min(len(text), end + 60))
        )
        framework = _FRAMEWORK.search(text, max(sentence.start, start - 12), min(sentence.end, end + 14)) if code == "UN" else None
        within = (
            _WITHIN.search(before)
            if code != "UN"
            else re.search(
                r"\bwithin\s+(?:the\s+framework\s+of\s+)?(?:the\s+)?$|\bunder\s+the\s+auspices\s+of\s+(?:the\s+)?$"
                r"|\bin\s+the\s+framework\s+of\s+(?:the\s+)?$",
                before,
            )
        )
        if deals or (wanted and (within or framework)):
            at = wanted.start() if wanted else start
            begin = clause_start(text, sentence.start, min(at, start), None) if min(at, start) > sentence.start else sentence.start
            stop = clause_end(text, end, sentence.end, None)
            return "asked-for", (begin, stop)
    to = _TO.search(before)
    if to and not (code == "UN" and re.match(r"\s+[A-Za-z]{4,}", text[end : end + 8])):
        return "addressee", (start - len(before) + to.start(), end)
    if sentence.lead and _PLACES.search(text[slice(*sentence.lead)]):
        return "venue", (start, end)
    if _HELD.match(text, end) or (code == voice.forum and _AT.search(before)):
        return "venue", (start, end)
    return "named", (start, end)


def _claim(reading: Reading, start: int, end: int, span: tuple[int, int], code: str, role: str) -> ForumClaim:
    voice = reading.voice(start)
    grounds = () if span == (start, end) else (reading.ground(start, end, "forum"),)
    trace.fired(*span, f"forum.{role}")
    return ForumClaim(
        source=reading.source.name,
        start=span[0],
        end=span[1],
        quote=reading.text[span[0] : span[1]],
        grounds=tuple(g for g in grounds if not (span[0] <= g.start and g.end <= span[1])),
        asserted_by=voice.asserted_by,
        reported_by=voice.reported_by,
        attribution=own(voice).attribution,
        rule=f"forum.{role}",
        confidence={"asked-for": 0.75, "named": 0.95}.get(role, 0.85),
        forum=code,
        role=role,
    )
