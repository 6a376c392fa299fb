"""Papers with their States in a line of their own over the title: "RURITANIA, FREEDONIA AND SYLVANIA", then "Transfers of casks".

So national papers are headed: symbol, day, language, those who submit the paper, its title. A line of names in a paper of the Chair or of
the secretariat, over a roll of members, or over the words of a speech, is no such head; one State alone may be what the paper is about
and is read only in the series of national papers.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import issued, list_after
from graphkit.extract.sponsorship.printed.own import own_document

_OWN = later(r"(?:^|/)(?:WP|CRP|NAT)\.\d|^(?:CD|CCD|ENDC)/\d|/WP/\d")
_NATIONAL = later(r"/NAT\.\d|^(?:CD|CCD|ENDC)/\d")
_LINE = later(r"\n[ \t]*\r?\n[ \t]*(?=[A-Z][^\n:]{3,300}[ \t]*\r?\n)")
_THEN = later(
    r"[* \t]*\r?\n[ \t]*\r?\n[ \t]*(?P<title>[\u201c\"]?[A-Z][^\n]{7,220}[^\n.:;,!?])[ \t]*\r?\n"
    r"(?:[ \t]*\r?\n|[ \t]*[A-Za-z(][^\n]{3,160}\r?\n[ \t]*\r?\n)"
)
_NOT_ONE = later(
    r"\b(?:statement|report|letter|note|record|speech|remarks|address|list|members|participants|agenda|decision|voting|vote|interview"
    r"|communiqu\w+|convention|treaty|annex)\b|\bby\b"
)
_OTHERS = later(
    r"\b(?:chair(?:man|person|woman)?['\u2019]?s?|secretariat|president|facilitator|rapporteur|secretary-general|director-general|co-chairs?|friend"
    r"|coordinator|participants|members|present|in\s+favour|against|abstain\w*|speakers?)\b"
)
_HEAD = 1200


def heads(reading: Reading) -> Iterator[Hit]:
    """Yield the hit of a line of States between masthead and title."""
    document = own_document(reading)
    if not document.symbol or document.end > _HEAD or not _OWN.search(document.symbol):
        return
    for line in _LINE.finditer(reading.text, document.end, min(len(reading.text), _HEAD)):
        if _OTHERS.search(reading.text[: line.end()].lower()):
            return
        found = list_after(reading, line.end(), reading.text.find("\n", line.end()))
        if found is None or reading.text[line.end() : found.names[0].start].strip().lower() not in ("", "the"):
            continue
        if len(found.names) < 2 and not (_NATIONAL.search(document.symbol) and reading.text[found.start : found.end].isupper()):
            continue
        then = _THEN.match(reading.text, found.end)
        if then is None or _NOT_ONE.search(then["title"].lower()):
            return
        yield Hit(
            rule="sponsorship.header",
            start=found.start,
            end=found.end,
            who=(found,),
            document=own_document(reading, " ".join(then["title"].split())),
            verb="paper",
            does="submit",
            entry="original",
            times=issued(reading),
            title=" ".join(then["title"].split()),
            complete=not found.others,
            confidence=0.88,
        )
        return
