"""Lists of States in French: offices, counts, others, and where a list ends.

French tells by its articles where a list governed by a preposition stops: in "au nom de la Suède et du Chili, le Pérou a présenté" the
first two have "de", the third has none, so that it begins the clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphkit.extract.patterns import later
from graphkit.model import Mention

_PLURAL = r"(?:États?(?:\s+[Mm]embres)?|Etats?(?:\s+[Mm]embres)?|pays|délégations|(?:co)?auteurs|(?:co-?)?parrains|partenaires|membres)"
OFFICE = (
    r"(?:(?:l[\u2019']|la\s+|le\s+|les\s+)?(?:représentante?s?|délégué(?:e?s?)|délégations?|ambassad(?:eurs?|rices?)|gouvernements?"
    r"|missions?"
    r"|chargée?s?\s+d[\u2019']affaires|observat(?:eur|rice)s?|ministres?(?:\s+des\s+affaires\s+étrangères)?|celles?|celui|ceux"
    r"|États\s+[Mm]embres\s+de\s+l[\u2019']Organisation(?:\s+des\s+Nations\s+[Uu]nies)?,?\s+(?:qui\s+sont\s+)?membres"
    r"|(?:États|pays)\s+membres)(?:\s+permanente?s?)?(?:\s+adjointe?s?)?(?:\s+par\s+intérim)?"
    rf"|(?:les\s+|des\s+|aux\s+)?(?:\d+\s+)?{_PLURAL}\s+(?:suivante?s?|ci-après|énumérés\s+ci-après)\s*:)"
)
_TENS = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "douze": 12,
    "quinze": 15,
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "cent": 100,
}
_STATES = r"(?:États?(?:\s+[Mm]embres)?|Etats?(?:\s+[Mm]embres)?|pays|délégations|partenaires|membres)"
_COUNT = (
    r"(?<![\w-])(?:(?:plus\s+d[e\u2019']\s?|près\s+d[e\u2019']\s?|quelque\s+|environ\s+|au\s+moins\s+|les\s+)?(?:\d{1,3}|(?:une\s+)?(?:"
    + "|".join(sorted(_TENS, key=len, reverse=True))
    + r")(?:s|[-\s](?:et[-\s])?(?:un|une|"
    + "|".join(sorted(_TENS, key=len, reverse=True))
    + r"))*))"
)
OTHERS = later(
    rf"\s*,?\s*(?:et|ainsi\s+que|avec)\s+(?:(?P<n>{_COUNT})\s+(?:d[\u2019']\s?)?(?:autres\s+)?(?:{_PLURAL}|autres)"
    rf"|(?:d[\u2019']|plusieurs\s+|de\s+nombreux\s+|quelques\s+|certains\s+|les\s+|tous\s+les\s+)autres(?:\s+{_PLURAL})?"
    rf"|(?:plusieurs|de\s+nombreux)\s+{_PLURAL})(?!\w)",
    re.I,
)
OPENING = later(
    rf"(?:(?P<n>{_COUNT})\s+(?:d[\u2019']\s?|de\s+)?(?:autres\s+)?{_STATES}|(?:un\s+(?:\w+\s+)?(?:groupe|noyau|ensemble)"
    rf"|plusieurs|(?:de\s+)?nombreux|certains|quelques|d[\u2019']autres|les?|des)\s+(?:de\s+|d[\u2019'])?{_STATES})(?:\s+\w+(?:aux"
    rf"|ales?|istes?))?"
    r"\s*,?\s*(?:\(|[\u2013\u2014-]\s)?\s*(?P<how>dont|parmi\s+lesquel(?:le)?s|notamment|y\s+compris|à\s+savoir|comprenant|composé\s+de"
    r"|(?:conduit|emmené|dirigé|mené)e?s?\s+par)\s*:?\s*(?:l[\u2019']|la\s+|le\s+|les\s+|du\s+|de\s+la\s+|de\s+l[\u2019']|des\s+"
    r"|d[\u2019']|celles?\s+d\w+\s+)?$",
    re.I,
)
_OFFICES = (
    "représent",
    "délégu",
    "délégation",
    "ambassad",
    "gouvern",
    "mission",
    "chargé",
    "observat",
    "ministre",
    "celle",
    "celui",
    "ceux",
    "membres",
    "suivant",
    "ci-après",
)
_OPENS = ("dont", "lesquel", "notamment", "compris", "savoir", "comprenant", "composé", " par")
_GOVERNED = later(r"\b(?:(?:(?P<art>du|des|au|aux|de\s+la|à\s+la)|de|à)\s+|(?P<art2>de\s+l|à\s+l)[\u2019']|d[\u2019'])$", re.I)
_SUBJECT = later(
    rf",\s+(?:(?:le|la|les)\s+|l[\u2019']|Sa\s+)(?:{OFFICE}\s+(?:du\s+|de\s+la\s+|de\s+l[\u2019']|des\s+|de\s+|d[\u2019'])?)?", re.I
)
_APART = later(r",\s+(?:(?:the|le|la|les)\s+|l['\u2019])?", re.I)
_ABSOLUTE = later(r"\s(?:n['\u2019]|ne\s)?(?:ayant|s['\u2019](?:y\s)?étant|having)\s")
_BARE = later(r",\s+")
_ET = later(r"\s(?:et|ainsi\s+que)\s")


def number(words: str) -> int | None:
    """Return the number that French words or digits give: "une cinquantaine" is 50."""
    digits = re.search(r"\d+", words)
    if digits:
        return int(digits[0])
    found = [_TENS[w] for w in re.findall(r"\w+", words.lower()) if w in _TENS]
    return found[-1] if found else None


def office(text: str, start: int, end: int) -> bool:
    """Tell by a cheap look whether a French office stands in a run before a name."""
    return any(word in text[start:end].lower() for word in _OFFICES)


def opening(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the words that open a list and say that it is not whole: « 40 États, dont »."""
    return OPENING.search(text, start, end) if any(word in text[start:end] for word in _OPENS) else None


def ended(text: str, held: Sequence[Mention], at: int, following: Mention) -> bool:
    """Tell whether a French list ends before the name that follows: that name is the subject of the clause, or in another case."""
    gap = text[at : following.start]
    if _APART.fullmatch(gap) and _ABSOLUTE.match(text, following.end):
        return True  # "submitted by A, B having cast its veto", « le B ayant voté contre »: the last has a clause of its own
    if re.fullmatch(r";\s+(?:le\s+|la\s+|les\s+|l[\u2019'])", gap):
        return True
    subject = _SUBJECT.fullmatch(gap)
    bare = None if subject else _BARE.fullmatch(gap)
    if not subject and not bare:
        return False
    governed = _GOVERNED.search(text, max(0, held[0].start - 8), held[0].start)
    if governed and (subject or governed["art"] or governed["art2"]):
        return True
    return bool(subject) and len(held) > 1 and _ET.search(text[held[-2].end : held[-1].start]) is not None
