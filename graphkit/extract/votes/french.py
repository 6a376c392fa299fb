"""Counts told in French: « par 169 voix pour, 2 contre (…) et 7 abstentions », « huit voix, contre six et une abstention ».

Numbers are printed in digits or in words (with the septante, huitante and nonante of Belgium and Switzerland); "voix" is told once, with
the first of them. Those who voted so stand in brackets after a number, or after "celle de" where it is one. « Rejeté par 24 voix contre
18 » counts the majority first, as in English; « n'a recueilli que huit voix contre six » tells those in favour first whatever came of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.results import Result

_UNITS = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize")
_TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_VALUES = {word: n for n, word in enumerate(_UNITS, 1)} | {word: n for n, word in enumerate(_TEENS, 10)} | _TENS | {"une": 1}
_BELOW_20 = rf"(?:dix-(?:sept|huit|neuf)|{'|'.join(sorted((*_TEENS, *_UNITS, 'une'), key=len, reverse=True))})"
_BELOW = (
    rf"(?:(?:quatre-vingts?|{'|'.join(sorted(_TENS, key=len, reverse=True))})(?:[-\u2011\s](?:et[-\u2011\s])?{_BELOW_20})?|{_BELOW_20})"
)
_NUMBER = rf"(?:\d{{1,3}}|(?:deux[-\s])?cents?(?:[-\s](?:et[-\s])?{_BELOW})?|{_BELOW}|aucune?|z\u00e9ro)(?![\w\u2011-])"

_WHO = (
    r"(?:(?:autres\s+)?(?:voix|votes?|suffrages?|bulletins?|pays|[\u00c9E]tats(?:\s+[Mm]embres)?|membres(?:\s+du\s+[Cc]onseil)?|d\u00e9l\u00e9gations?"
    r"|nations|capitales|autres)\b)"
)
_NAMES = (
    r"(?:\s*\((?!\d|aucune?\b|une?\b)(?P<names>(?:[^()]|\([^()]{0,60}\)){3,1500})\)|,\s+(?:dont\s+celles?|dont|parmi\s+lesquel(?:le)?s|celles?|\u00e0\s+savoir|soit)\s+(?P<names2>[^;.()\d]{3,160}?)"
    rf"(?=[.;]|\s*$|,?\s+(?:et\s+)?(?:avec\s+|contre\s+)?{_NUMBER}))?"
)
_STOPS = r"[,;.()\u2013\u2014:-]|et\b|avec\b|tandis\b|alors\b|mais\b|$"
_ALONE = rf"(?=\s*(?:{_STOPS}|contre\b|{_NUMBER}))"  # "80 voix contre 12" counts eighty for, "80 contre, 12 abstentions" eighty against
_VOTED = r"(?:(?:ont|a|avaient|avait|l['\u2019]ont|ayant)\s+(?:vot\u00e9|dit)\s+(?:\u00e0\s+)?)"
_YES = (
    rf"(?:(?<=par\s)(?P<by>{_NUMBER})\s+(?:pays|[\u00c9E]tats(?:\s+[Mm]embres)?|d\u00e9l\u00e9gations|nations|membres)\b(?!\s+(?:ont|avec|contre))"
    rf"|(?P<yes>{_NUMBER})(?:\s+{_WHO})?(?:\s+(?:{_VOTED}(?:pour|en\s+(?:sa\s+)?faveur|oui)\b"
    rf"(?:\s+(?:du|le|la|ce|cette|de\s+ce)\s+(?:texte|projet(?:\s+de\s+\w+)?|r\u00e9solution|amendement|proposition)"
    rf"(?:\s+[^,;.()\d]{{3,90}}?(?=,))?)?|(?:l['\u2019]ont|ont)\s+(?:approuv\u00e9|soutenu|appuy\u00e9)e?s?\b"
    rf"|se\s+sont\s+prononc\u00e9e?s\s+(?:pour|en\s+(?:sa\s+)?faveur)\b|(?:en\s+sa\s+faveur|en\s+faveur|favorables|affirmatives)\b|oui\b|pour\b{_ALONE})))"
)
_AMONG = r"(?:,\s+(?:dont|parmi\s+lesquel(?:le)?s|notamment)\s+(?P<names3>[^;.()\d]{3,160}?),)?"
_NO = (
    rf"(?:(?P<no>{_NUMBER})(?:\s+{_WHO})?{_AMONG}(?:\s+(?:{_VOTED}(?:contre|non)\b|s['\u2019]y\s+sont\s+oppos\u00e9e?s|(?:d\u00e9favorables?|n\u00e9gatives?)\b"
    rf"|(?:s['\u2019]y\s+opposant|oppositions?|non)\b|contre\b(?=\s*(?:{_STOPS}))))|contre\s+(?P<no2>{_NUMBER})(?:\s+(?:voix|votes?)\b(?!\s+(?:pour|contre)))?)"
)
_ABSTAIN = (
    rf"(?P<abstain>{_NUMBER})(?:\s+{_WHO})?{_AMONG}\s+(?:abstentions?\b"
    r"|(?:se\s+sont|s['\u2019]est|s['\u2019]\u00e9taient|s['\u2019]\u00e9tant)\s+abstenue?s?\b|s['\u2019]abstenant\b)"
)
_BARE = rf"(?P<bare>{_NUMBER})\s+(?:voix|votes|suffrages)\b(?:\s+(?:\u00e0|au|devant)\s+[^,;.()\d]{{3,50}}?(?=,))?"
_BARE += rf"(?!\s+(?:pour|contre)\b(?!\s+{_NUMBER}))"
_LEFT = r"(?<![\w/.,\u2011-])"
_ITEMS: tuple[tuple[Choice, re.Pattern[str]], ...] = (
    ("abstain", later(_LEFT + _ABSTAIN + _NAMES, re.I)),
    ("yes", later(_LEFT + _YES + _NAMES, re.I)),
    ("no", later(_LEFT + _NO + _NAMES, re.I)),
    ("yes", later(_LEFT + _BARE + _NAMES, re.I)),
)
_LINK = later(
    r"(?:\.(?=\s))?[\s,;:(\u2013\u2014-]*(?:(?:et|avec|mais|tandis\s+que|alors\s+que|pendant\s+que|ainsi\s+que|puis)\s*)?(?:(?:avec|seulement|les|seule?s)\s+)?",
    re.I,
)
_REJECTED = later(r"\b(?:rejet|repouss|\u00e9cart\u00e9|battu|non\s+adopt)\w*", re.I)
_IS_REJECTED = later(
    r"(?:(?!\b(?:adopt|approuv|maint|retenu))[^;.]|\.(?=\d)){0,220}?\s(?:est|sont|(?:a|ont)\s\u00e9t\u00e9|fut|furent|rejett\w+|repouss\w+)"
    r"\s?(?:(?:donc|ainsi|finalement)\s)?(?:rejet|repouss|\u00e9cart|l['\u2019]|le\s|la\s|un)",
    re.I,
)
_COLLECTED = later(r"\b(?:recueill\w*|obten\w*|re\u00e7u\w*|r\u00e9colt\w*|rassembl\w*|r\u00e9uni\w*)\b[^;.]{0,30}$", re.I)
_NAMED = ("names", "names2", "names3")
_Item = tuple[Choice, int, re.Match[str], bool]  # the choice, the number, its place, and whether a word says the choice


def number(words: str) -> int:
    """Return the number that French words or digits give."""
    if words.isdigit():
        return int(words)
    total = 0
    for part in re.findall(r"\w+", words.lower()):
        if part in ("cent", "cents"):
            total = max(total, 1) * 100
        elif part in ("vingt", "vingts") and total % 100 == 4:
            total += 76
        else:
            total += _VALUES.get(part, 0)
    return total


def counted(text: str, sentence: Sentence, end: int) -> Iterator[Result]:
    """The results told in a sentence of a French text, in order."""
    if not re.search(r"voix|suffrage|abst|vot\u00e9|contre", text[sentence.start : end]):
        return
    chain: list[_Item] = []
    for item in _items(text, sentence.start, end):
        if chain and (not _LINK.fullmatch(text, chain[-1][2].end(), item[2].start()) or item[0] in [c for c, _, _, _ in chain]):
            yield from _result(text, sentence, chain)
            chain = []
        chain.append(item)
    yield from _result(text, sentence, chain)


def _items(text: str, start: int, end: int) -> list[_Item]:
    found: list[_Item] = []
    for choice, pattern in _ITEMS:
        for match in pattern.finditer(text, start, end):
            if not any(m.start() < match.end() and match.start() < m.end() for _, _, m, _ in found):
                words = next(match[g] for g in ("yes", "by", "no", "no2", "abstain", "bare") if match.groupdict().get(g))
                found.append((choice, number(words), match, "bare" not in match.re.groupindex))
    return sorted(found, key=lambda i: i[2].start())


def _result(text: str, sentence: Sentence, chain: list[_Item]) -> Iterator[Result]:
    """Make a result of items side by side: those in favour, and those against or abstaining."""
    given = {choice: n for choice, n, _, _ in chain}
    if "yes" not in given or len(given) < 2 or sum(given.values()) > 700:
        return
    names = tuple(
        (choice, *_span(match)) for choice, _, match, _ in chain if match["names"] or match["names2"] or match.groupdict().get("names3")
    )
    first, last = chain[0][2].start(), chain[-1][2].end()
    bare = {c for c, _, m, said in chain if not said or m.groupdict().get("no2")}
    clause = text[max(sentence.start, text.rfind(";", sentence.start, first) + 1) : first]
    yes, no = given["yes"], given.get("no")
    lost = _REJECTED.search(clause) or _IS_REJECTED.match(text, last, min(sentence.end, last + 260))
    if no is not None and yes > no and {"yes", "no"} <= bare and lost and not _COLLECTED.search(clause):
        sides: dict[Choice, Choice] = {"yes": "no", "no": "yes", "abstain": "abstain"}
        yes, no, names = no, yes, tuple((sides[c], a, b) for c, a, b in names)
    yield Result(first, last, yes, no, given.get("abstain"), "recorded-vote", names)


def _span(match: re.Match[str]) -> tuple[int, int]:
    return next(match.span(g) for g in _NAMED if match.groupdict().get(g))


def ordered(found: list[Result], more: list[Result]) -> list[Result]:
    """Both kinds of results in order, the first kind where two overlap."""
    return sorted((*found, *(r for r in more if not any(o.start < r.end and r.start < o.end for o in found))), key=lambda r: r.start)
