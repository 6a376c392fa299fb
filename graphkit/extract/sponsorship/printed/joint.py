"""Joint statements: a title that calls a text one, and the States on whose behalf it is read.

A joint statement belongs to those for whom one delegation reads it. A statement that only explains a vote, or speaks to a draft, is no
document of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import issued, list_after
from graphkit.extract.sponsorship.printed.own import own_document

_TITLE = later(r"(?:^|\n)[ \t*_]*(?P<title>Joint\s+(?:statement|declaration|communiqu\u00e9)\b[^\n]{0,200})", re.I)
_READ = later(
    r"\b(?:(?:deliver|make|present|read\s+out|read)(?:ing)?|speak(?:ing)?|pleasure"
    r"|honou?r)\b[^.;]{0,60}?\b(?P<how>on\s+(?:the\s+)?behalf\s+(?:also\s+)?of)\s+"
    r"(?:the\s+)?(?:following\s+[\w ]{3,30}?:?\s+)?",
    re.I,
)
_JOINED = later(
    r"\b(?P<how>(?:the\s+)?following\s+(?:States|countries|delegations)\s+(?:have\s+)?(?:join(?:ed)?(?:\s+in)?"
    r"|associate[d]?\s+themselves\s+with|endorse[d]?"
    r"|support(?:ed)?)\s+(?:in\s+)?this\s+(?:joint\s+)?statement)\s*:\s*",
    re.I,
)
_SPEAKS_TO = later(r"\bexplanation\b|\b(?:on|to)\s+(?:the\s+)?(?:draft\s+)?(?:resolution|decision|amendment)|\bL\.\d", re.I)


def about_a_draft(title: str) -> bool:
    """Tell whether the title of a joint statement says that it speaks to a draft or explains a vote."""
    return _SPEAKS_TO.search(title) is not None


def joint(reading: Reading) -> Iterator[Hit]:
    """Yield those in whose name a joint statement is read."""
    titled = _TITLE.search(reading.text, 0, 1500)
    if titled is None or about_a_draft(titled["title"]):
        return
    for compiled in (_READ, _JOINED):
        match = compiled.search(reading.text, titled.end(), titled.end() + 3000)
        found = list_after(reading, match.end()) if match else None
        if match and found and len(found.names) > 1:
            yield Hit(
                rule="sponsorship.joint-statement",
                start=match.start("how"),
                end=found.end,
                who=(found,),
                document=own_document(reading, re.sub(r"\s+", " ", titled["title"]).strip(" *_.")),
                verb="joint statement",
                does="sponsor",
                entry="original",
                times=issued(reading),
                complete=not found.others,
                confidence=0.85,
            )
            return
