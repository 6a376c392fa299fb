"""Words around the names of a list: articles, offices and marks beside them, and what leaves it open ("and over 40 other States")."""

from __future__ import annotations

import re

from graphkit.extract.numbers import COUNT as _COUNT
from graphkit.extract.patterns import later

OFFICE = (
    r"(?:(?:the\s+)?(?:(?:acting\s+|deputy\s+)?permanent\s+(?:observer\s+)?(?:representatives?|missions?|observers?)"
    r"|charg\u00e9s?\s+d['\u2019]affaires(?:\s+a\.?i\.?)?|representatives?|delegations?|delegates?"
    r"|ambassadors?|governments?|missions?|(?:prime|foreign)\s+ministers?|ministers?\s+for\s+foreign\s+affairs|presidents?"
    r"|(?:observer\s+)?states?(?:\s+of)?|(?:le\s+|la\s+|les\s+)?repr\u00e9sentante?s?(?:\s+permanente?s?)?(?:\s+adjointe?s?)?|(?:la\s+|les\s+)?d\u00e9l\u00e9gations?"
    r"|(?:the\s+)?(?:states\s+)?members?(?:\s+states)?(?:\s+of\s+the\s+united\s+nations\s+(?:that\s+are\s+)?(?:members?\s+of"
    r"|belonging\s+to))?|countries|the\s+member\s+states))"
    r"(?:\s+(?:of|de|du|des|d['\u2019]))?"
)
ARTICLE = r"(?:the\s+|l['\u2019]|la\s+|le\s+|les\s+|du\s+|de\s+la\s+|des\s+|de\s+l['\u2019]|d['\u2019])?"
MARK = r"(?:[*\u2020\u2021\u00a7]{1,3}|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\d+\]|(?<=[a-z])\d{1,2}\b)?"
_SOME = r"(?:(?:over|more\s+than|some|about|around|at\s+least|nearly|almost|approximately|the)\s+)?"
_WHO = (
    r"(?:(?:Member\s+|Observer\s+)?States?(?:\s+Members)?|countries|nations|delegations?|co-?sponsors|sponsors|co-?authors|members"
    r"|governments|partners|Powers)"
)
OTHERS = later(
    rf"{MARK}\s*(?:,\s*)?(?:and|et|as\s+well\s+as|together\s+with|along\s+with|plus)\s+(?:(?P<n>{_SOME}{_COUNT})\s+(?:other"
    rf"|additional|further|more|of\s+the\s+other|co-?sponsoring|like-minded|autres)?\s*{_WHO}?(?P<alone>\s+others)?"
    rf"|(?:(?:many|several|a\s+number\s+of|various|numerous|dozens\s+of|a\s+group\s+of|all|the|some|most"
    rf"|d['\u2019])\s*)?(?:like-minded\s+)?(?:other|additional|further|autres)\s*(?:(?:like-minded|interested|co-?sponsoring"
    rf"|non-aligned|[A-Z][\w-]+)\s+){{0,3}}{_WHO}(?:\s+(?:of|from|in)\s+(?:the\s+|our\s+|that\s+)?[\w -]{{3,40}}?(?=,))?"
    rf"|(?:(?:many|several|a\s+number\s+of|numerous|various|some|a\s+few)\s+)?others?|a\s+number\s+of\s+{_WHO})(?!\w)",
    re.I,
)
OPENING = later(
    rf"(?:(?:a\s+(?:cross-regional\s+|broad\s+|core\s+)?group\s+of\s+)?(?:(?P<n>{_SOME}{_COUNT})|many|several|numerous"
    rf"|a\s+number\s+of|various|some|a\s+group\s+of|dozens\s+of)\s+(?:other\s+)?"
    rf"(?:(?:like-minded|interested|(?-i:[A-Z][a-z]+))\s+){{0,2}}(?:{_WHO}|others)|(?:a\s+(?:cross-regional\s+|broad\s+)?(?:group"
    rf"|coalition)|{_WHO}))"
    rf"\s*(?:,|\(|\u2013|\u2014|-)?\s*(?P<how>including|among(?:st)?\s+(?:them|(?:which|whom)(?:\s+(?:are|is|was|were))?|others)|such\s+as|notably|led\s+by|headed\s+by"
    rf"|inter\s+alia)\s*,?\s*(?:(?:the\s+)?{OFFICE}\s+)?{ARTICLE}$",
    re.I,
)
OPENS = ("includ", "among", "such", "notabl", "led", "headed", "inter")  # a cheap first look
COUNTED = later(rf"(?P<n>{_COUNT})\s+{_WHO}\s*(?:,|\(|:|\u2013|\u2014)\s*(?:namely\s+)?{ARTICLE}$", re.I)
