"""Whether a participle belongs to a nearer noun than the document: "the funding of operations led by Ruritania".

English sets a participle behind the noun that it tells of; between a document and "by" another noun may stand, of an event, an
undertaking, a report, to which the participle belongs.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later

_ABOUT_IT = later(
    r"\b(?:group|panel|talks|negotiations|consultations|debates?|discussions?|work|workshop|seminar|meetings?|process)"
    r"\s(?:on|of|about|for|around|regarding)\s(?:the\s)?$",
    re.I,
)  # "the drafting group on the resolution was led by"
_OTHER_HEAD = later(
    r"\b(?:and|or|but|whereas|while|whilst|though|although|(?:includ|contain|compris|featur|incorporat|reflect)(?:e?s|ed|ing)|(?:has|have|had|that)\s\w+(?:\s\w+ed)?)\s(?:a|an|the|its|their|this|that)\s(?:[\w-]+\s){0,5}[\w-]+,?\s?$"
    r"|,\s(?:the|an?)\s(?:[\w-]+\s){0,4}(?:forum|conference|summit|meeting|event|programme|fund|mission),?\s?$",
    re.I,
)
_HEADLESS = later(
    r"\b(?:event|meeting|conference|seminar|workshop|panel|item|inclusion|inscription|process|candidature|candidacy|application|admission"
    r"|initiative|exhibition|briefing|vote|request|motion|objection|question|amended|as amended)\s[^\u24b9]{0,30}$"
    r"|\b(?:reports?|statements?|views|information|comments|stud(?:y|ies)|nominations?|invitations?),?\s*$",
    re.I,
)
_LED = later(r"(?:jointly\s|co-?)?(?:led|headed|spearheaded|run|championed|carried\sout)\b", re.I)
_UNDERTAKING = later(
    r"\b(?:operations?|missions?|efforts?|forces?|campaigns?|coalitions?|troops|programmes?|projects?|attacks?|governments?|alliances?|strikes?)\s*$",
    re.I,
)  # "the funding of operations led by"
_AS = later(r",\sas(?:\s(?:was|were|is|has\sbeen|had\sbeen))?\s?$")
_ACCORDANCE = later(
    r"\b(?:accordance\swith|basis\sof|conformity\swith|compliance\swith|pursuant\sto|under|within)\s(?:[\w-]+\s){0,3}$", re.I
)


def headless(link: str) -> str | None:
    """Tell why the words between a document and a participle make it that of another noun, or None."""
    head = _HEADLESS.search(link + " ")
    return f"the participle belongs to {head[0].split()[0]!r}" if head else None


def belongs_elsewhere(before: str, link: str, verb: str) -> bool:
    """Tell whether a participle belongs to what the document is about or accords with, or to a noun in between."""
    lead = "" if link == ", " else before
    return bool(
        _ABOUT_IT.search(lead)
        or _OTHER_HEAD.search(link)
        or (_AS.search(link) and _ACCORDANCE.search(lead))
        or (_LED.match(verb) and _UNDERTAKING.search(link))
    )
