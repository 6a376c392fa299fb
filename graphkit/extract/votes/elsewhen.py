"""Votes of other sessions: "in previous years we abstained", "in 2009 Ruritania abstained on a similar text"."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading

_PAST = later(
    r"\b(?:last\s(?:year|session|time)|in\s(?:the\spast|past|previous|earlier|prior|recent|other)|(?:at|during|in)\s(?:the|its|our)\s(?:last|previous|preceding)|previously|traditionally|always|usually|consistently|regularly|so\sfar|until\snow"
    r"|years?\s(?:ago|earlier|before)|every\s(?:year|time)|since\s(?:19|20)\d\d|ever\ssince|repeatedly|for\s(?:many|several|\w+)\s(?:years|decades)"
    r"|l'an(?:n\u00e9e)?\s(?:derni(?:er|\u00e8re)|pass\u00e9e?)|par\sle\spass\u00e9|(?:ann\u00e9es|sessions)\s(?:pr\u00e9c\u00e9dentes|pass\u00e9es|ant\u00e9rieures)|il\sy\sa\s\w+\s(?:ans|mois)|traditionnellement"
    r"|(?:derni\u00e8re|pr\u00e9c\u00e9dente)\s(?:session|fois)|depuis\s(?:19|20)\d\d|jusqu'ici|jusqu'\u00e0\spr\u00e9sent)\b",
    re.I,
)
AS_BEFORE = later(
    r"\bcomme\s(?:elle\s|il\s)?(?:l'an|les\sann\u00e9es|par\sle|lors|\u00e0\s|aux\s|dans\sle)|\bas\s(?:it|we|they|he|she|my\s(?:delegation|country))\s(?:has|have|had)\s(?:(?:always|also|consistently|repeatedly|invariably|regularly|traditionally)\s)?(?:done|voted)|\bas\s(?:it\s(?:had|did)\s|we\s(?:had|did)\s|they\s(?:had|did)\s)?(?:in|at|on)?\s?(?:the\s|its\s|our\s)?(?:previous|past|last|earlier|other)",
    re.I,
)
SIMILAR = later(
    r"\b(?:similar|analogous|comparable|earlier|previous|last\s+year['\u2019]s)\s+(?:draft|text|resolution|proposal|amendment|motion)"
    r"|\b(?:texte|projet|r\u00e9solution|amendement)\s(?:similaire|analogue|comparable|pr\u00e9c\u00e9dent|ant\u00e9rieur)",
    re.I,
)


def past(words: str) -> bool:
    """Tell whether the words around an act speak of other times; "as in previous years" speaks of this one too."""
    return _PAST.search(words) is not None and AS_BEFORE.search(words) is None


def dated_elsewhen(reading: Reading, first: int, last: int) -> bool:
    """Whether the words beside an act date it in another year than the text, or in a mere year where the text has no date."""
    own = (reading.voice(first).dating.date or "")[:4]
    dates = {t.dating.date for t in reading.times_in(first, last) if t.dating.date}
    return bool(dates) and (own not in {d[:4] for d in dates} if own else all(len(d) == 4 for d in dates))
