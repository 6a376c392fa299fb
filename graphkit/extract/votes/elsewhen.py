"""Votes of other sessions: "in previous years we abstained", "in 2009 Ruritania abstained on a similar text"."""

from __future__ import annotations

import re

from graphkit.extract.reading import Reading

_PAST = re.compile(
    r"\b(?:last\s(?:year|session|time)|in\s(?:the\spast|past|previous|earlier|prior|recent|other)|(?:at|during|in)\s(?:the|its|our)\s(?:last|previous|preceding)|previously|traditionally|always|usually|consistently|regularly|so\sfar|until\snow"
    r"|years?\s(?:ago|earlier|before)|every\s(?:year|time)|since\s(?:19|20)\d\d|ever\ssince|repeatedly|for\s(?:many|several|\w+)\s(?:years|decades))\b",
    re.I,
)
_AS_BEFORE = re.compile(
    r"\bas\s(?:it\s(?:had|did)\s|we\s(?:had|did)\s|they\s(?:had|did)\s)?(?:in|at|on)?\s?(?:the\s|its\s|our\s)?(?:previous|past|last|earlier|other)",
    re.I,
)
SIMILAR = re.compile(
    r"\b(?:similar|analogous|comparable|earlier|previous|last\s+year['\u2019]s)\s+(?:draft|text|resolution|proposal|amendment|motion)", re.I
)


def past(words: str) -> bool:
    """Tell whether the words around an act speak of other times; "as in previous years" speaks of this one too."""
    return _PAST.search(words) is not None and _AS_BEFORE.search(words) is None


def dated_elsewhen(reading: Reading, first: int, last: int) -> bool:
    """Whether the words beside an act date it in another year than the text, or in a mere year where the text has no date."""
    own = (reading.voice(first).dating.date or "")[:4]
    dates = {t.dating.date for t in reading.times_in(first, last) if t.dating.date}
    return bool(dates) and (own not in {d[:4] for d in dates} if own else all(len(d) == 4 for d in dates))
