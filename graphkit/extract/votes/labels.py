"""Words beside numbers that say whether they are a count: labels ("UNFC: 131-0-44", "OP6 (gender): 158-0-9"), measures, scores, months."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later

_LABELS = (
    r"\b(?:UNFC|UNGA|FC|GA|UNSC|HRC|(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee"
    r"|(?:General\s+)?Assembly|[Pp]lenary|[Vv]ot(?:e|ing)|[Aa]s\s+a\s+whole|(?:PP|OP)s?\s?\d{1,2}(?:\s?(?:bis|ter))?(?:\s\([a-z][^()\n]{1,40}\))?)"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DATED = (
    rf"(?:,?\s+\(?(?:on\s+)?(?:\d{{1,2}}\s+{_MONTH}|{_MONTH}\s+\d{{1,2}})(?:,?\s+\d{{4}})?\)?)?"  # "First Committee, 2 November: 117-0-4"
)
LABEL = later(rf"{_LABELS}{_DATED}\s*[:=]\s*$")
LABELLED = later(rf"(?:{_LABELS}{_DATED}|\bL\.\d{{1,3}}[^.;:\n]{{0,110}})\s*[:=]\s*(?=\d{{1,3}}\s?[-\u2013\u2011]\s?\d)")
OF_A_SYMBOL = later(
    r"\bL\.\d{1,4}(?:/Rev\.\d)?\b[^.;:\n]{0,110}(?::\s*|\s\()$"
)  # "L.94, on tides: 83-41-46", "supported L.9 in October (121:36:18)"
BY_OPENS = later(  # "By 9-3-3, the Security Council sent back L.9"
    r"\s*By\s+\d{1,3}[-\u2013\u2011]\d{1,3}[-\u2013\u2011]\d{1,3},\s+the\s+(?:[\w-]+\s+){0,2}(?:Council|Committee|Assembly|Board|Conference)\b.*",
    re.S,
)
VOTE_WAS = later(
    r"\b(?:vote\s+of|voted|(?:vote|margin|count|tally|result|outcome)(?:\s+(?:in|at|on)\s+[^.;:,]{3,80}?)?\s+(?:was|stood\s+at|came\s+to)"
    r"|on\s+(?:(?:operative|preambular)\s+)?(?:paragraph|PP|OP)\s?\d{1,2},?\s+it\s+was)\s+(?:\w+ly\s+)?$",
    re.I,
)
MEASURE = later(  # "the margin was 12 to 15 miles" counts no votes
    r"\s+(?:an?\s+(?:day|week|month|year)|miles|kilomet\w+|met(?:re|er)s|tons?|tonnes|per\s?cent|percentage|years|days|weeks|months|hours|minutes|dollars|points|people"
    r"|experts|pages)\b",
    re.I,
)
SCORE = later(r"\b(?:match|league|season|goals?|inning|scored|playoff)\b", re.I)
YEAR_LIKE = later(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*$", re.I)
NEEDED = later(
    r"\b(?:lack(?:ing|ed)?(?:\s+of)?|short\s+of|for\s+want\s+of|need(?:ed|s|ing)|requir(?:ed|ing|es)|requisite|necessary)\s+(?:the\s+)?(?:\w+\s+)?$",
    re.I,
)
