"""Symbols of any body, known or not, by how they are built: "APX/CW.82", "RUR/CONF.III/COM/WP.88", "working paper FRD/123".

Whatever the body, a symbol of the United Nations pattern begins with capitals, runs over slashes, and names its series with a stop
before the number: WP., CRP., L., INF. That sign tells it from fractions ("3/4"), dates ("12/10/2011") and words ("HIV/AIDS", "and/or"). A
bare number after the capitals counts only where the text calls it a document. Resolutions are also printed by the short name of the
body: "UNGA 61/588".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.tokens import around, cased

_PART = r"(?:[A-Z][A-Za-z]{0,5}\.(?:\d{1,4}|[IVX]{1,5})|[A-Z]{1,8}(?:-\d{1,3}|\(\d{1,3}\))?|\d{1,4})"
_BUILT = later(
    rf"(?<![\w/.:&-])(?P<body>[A-Z]{{1,10}}(?:-[A-Z]{{1,6}}(?:\.[IVX]{{1,5}})?|\.\d{{1,3}}|\.[IVX]{{1,5}}|\(\d{{1,3}}\))?)"
    rf"(?P<tail>(?:(?:/{_PART}){{0,5}}/(?:L|WP|CRP|INF|PV|SR|CW|Misc|MISC|DEL|NGO|NAT|W|P|D)\.\s?\d{{1,4}}"
    rf"|(?:/{_PART}){{0,2}}/[A-Z]{{1,4}}\.\d{{1,3}}/(?:19|20)\d\d/\d{{1,3}})(?:/(?:Rev|Add|Corr)\.\s?\d{{1,2}})*)\*{{0,3}}(?![\w/]|\.\w)"
)
_CALLED = later(
    r"\b(?:[Dd]ocuments?|[Dd]oc\.|symbol|(?:working|conference\sroom)\spapers?|[Dd]raft\s(?:resolution|decision|treaty|convention)"
    r"|cote|document\sde\stravail)\s(?P<code>[A-Z]{2,8}(?:/[A-Z]{1,6}){0,2}/\d{1,4}(?:/(?:Rev|Add|Corr)\.\d{1,2})*)\*{0,2}(?![\w/]|\.\d)"
)
_SHORT_BODY = later(
    r"\b(?:(?P<ga>UNGAR?|GA)(?:\s[Rr]es(?:olution)?\.?)?\s(?P<n>(?:3[1-9]|[4-9]\d)/\d{1,3})(?![\w/]|\.\d)"
    r"|(?P<sc>UNSCR|SCR|UNSC(?:\s[Rr]es\.?)?)\s(?P<m>\d{3,4}(?:\s\((?:19|20)\d\d\))?)(?![\w/.]\d))"
)
_PAPERS = cased("document documents doc symbol paper papers resolution decision treaty convention cote travail")
_SLASH = frozenset("/")
_BODIES = frozenset(("UNGA", "UNGAR", "GA", "UNSCR", "SCR", "UNSC"))


def printed(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and words of the symbols that a text prints, whatever their body."""
    if "/" in text:
        for match in around(_BUILT, _SLASH, text, 24, 60):
            yield match.start(), match.end(), match[0]
        for match in around(_CALLED, _PAPERS, text, 12, 60):
            yield match.start("code"), match.end("code"), match["code"]
    for match in around(_SHORT_BODY, _BODIES, text, 1, 60):
        number = match["n"] or re.sub(r"\s", "", match["m"])
        yield match.start(), match.end(), f"{'A' if match['ga'] else 'S'}/RES/{number}"
