"""What a State, named or not, is said to do to others: "certain Powers pour rockets into the delta", "Ruritania sponsors raids".

An accusation is a threat in the words of whoever makes it. The actor stays as named or unnamed as it is, and what is denied, asked for or
told of a single day (an event) is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.provisions.clauses import clause_end
from graphkit.extract.reading import Reading
from graphkit.extract.stems import cues
from graphkit.extract.threats.nouns import HOSTILE

_DOES = later(
    rf"\b(?:(?:has|have|had|is|are|was|were|continues?\s+to|continued\s+to|keeps?|keep\s+on|persists?\s+in)\s+)?(?:\w+ly\s+|also\s+|still\s+|been\s+){{0,2}}"
    rf"(?:sponsor|launch|wag|mount|orchestrat|perpetrat|pour|unleash|instigat|incit|stag|foment|harbou?r|fir|spread|financ|shelter|commission|commit|conduct|carr)"
    rf"(?:e|es|s|ed|ing|y|ies|ied|ying)?(?:\s+out)?\s+(?:[\w-]+\s+){{0,3}}?{HOSTILE}\b(?!\s+(?:on|against)\s+(?:\w+\s+)?(?:terror|crime|drug|poverty|hunger|corruption|impunity|gang|pira|disease|desert))",
)
_UNNAMED = later(
    r"\b(?:[Cc]ertain|[Ss]ome|[Ss]everal|[Aa]\s+few|[Oo]ther|[Mm]ore\s+and\s+more|[Tt]he|[Aa]n?)\s+(?:[\w-]+\s+){0,2}?(?:States?|states?|Powers?|powers?|countr(?:y|ies)"
    r"|[Gg]overnments?|regimes?|neighbou?rs?|capitals|alliances?|blocs?)\s+$"
)
_DENIED = later(
    r"\b(?:not|never|no|nor|neither|should|shall|must|refrain|accus\w+|alleg\w+|deny|denied|denies|claims?\s+that|if)\b|n['’]t\b", re.I
)
_DAY = later(r"\b(?:on\s+\d|yesterday|on\s+\w+day|this\s+morning)\b", re.I)
CUE = cues(
    "sponsor sponsors sponsoring launch launches launching wage wages waging mount mounting orchestrate orchestrates perpetrate "
    "pour pours pouring unleash instigate incite incites stage foment harbour harbours fire fires firing spread spreads finance finances "
    "shelter shelters commit commits conduct conducts conducting carry carrying orchestrating sponsored launched"
)


def accused(reading: Reading, start: int, end: int, begun: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, rule) of what a State is said to do to others."""
    if CUE.isdisjoint(begun):
        return
    text = reading.text
    for match in _DOES.finditer(text, start, end):
        unnamed = _UNNAMED.search(text, max(start, match.start() - 60), match.start())
        if unnamed:
            begin = unnamed.start()
        else:
            names = [
                n for n in reading.names_in(max(start, match.start() - 80), match.start()) if n.kind in ("state", "historic-state", "area")
            ]
            if not names or text[names[-1].end : match.start()].strip():
                continue
            begin = names[-1].start
            for name in reversed(names[:-1]):
                if not re.fullmatch(r"[\s,]*(?:and\s+)?(?:the\s+)?", text[name.end : begin]):
                    break
                begin = name.start
        stop = clause_end(text, match.end(), end, None)
        if _DENIED.search(text, start, match.end()) or _DAY.search(text, begin, stop):
            continue
        yield begin, stop, "threat.accused"
