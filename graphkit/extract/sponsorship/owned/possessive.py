"""Whose text it is, in a word: "the Ruritanian-drafted resolution", "Ruritania's draft", "the Ruritanian-Freedonian text".

A delegation's text is its own until the body adopts it; the press goes on calling it so. What a State is the subject of ("the Ruritania
resolution"), what it does to a text of others ("Ruritania's vote on the draft") and what language a text is in are no sponsorship.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import DRAFTS, another, head, is_draft, parties_at, undetermined, unnamed
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import free, reference
from graphkit.extract.sponsorship.words import family, pattern
from graphkit.extract.tokens import around, cased, places

_MADE = (
    r"(?:co-?)?(?:sponsored|drafted|authored|tabled|proposed|submitted|initiated|led|introduced|penned|written|prepared|spearheaded"
    r"|championed|circulated|crafted|engineered)"
)
_COMPOUND = pattern(
    r"(?P<who>[\u24c5\u24b6](?:[-/\u2013](?:and-)?[\u24c5\u24b6]){0,3})-(?P<verb>"
    + _MADE
    + r")(?=(?:,?\s|\sand\s[\u24c5\u24b6]-[\w-]+\s)(?P<gap>(?:(?!and\b|on\b|of\b|to\b"
    r"|or\b)[\w\u24bb\u24b6\u24c5'-]+,?\s){0,4})(?P<doc>\u24b9|ones?\b|(?P<noun>substitute|motion|compromise|alternative|counter-?(?:draft|proposal|motion)|rival|(?<=\u24bb\s)resolution)(?=[\s,.;])))"
)
_PERSONS = (
    r"ambassador|envoy|minister|president|premier|chancellor|king|queen|delegat|represent|diplomat|mission|government"
    r"|parliament|senat|congress"
    r"|court|cabinet|opposition|lawmaker|military|army|chair|coordinator|facilitator|judge|spokes|institut|univers|academ"
    r"|press|media|house\b|department"
)
_OWNED = pattern(
    r"(?P<who>\u24c5)\)?(?:'s?|,\s(?:(?:on|over|for|against|behind|to|in)\s)?whose)\s(?P<gap>(?:(?!on\b|of\b|to\b|or\b|and\b|in\b|for\b|at\b|by\b|with\b|from\b|as\b|is\b|was\b|are\b|were\b|has\b"
    r"|had\b|said\b|called\b|told\b|vote|support|oppos|position|statement|view|respons|object|reject|reaction|explanation"
    r"|national\b|foreign\b|policy\b|strategy\b|strategic\b"
    r"|concern|interests?\b|regarding\b|about\b|over\b|nuclear-weapon|obligation|ratif|access|implement|compliance|propos\w+\sto|own\snational|"
    + _PERSONS
    + r")[\w\u24bb'-]+,?\s){0,4})(?P<doc>\u24b9)(?!\s(?:messag|books?\b|files?\b|picks?\b|evad|dodg|boards?\b))"
    r"(?!\sto\s(?:(?:its|their|the)\s)?(?:constitution|laws?\b|penal|criminal|own\b|national|electoral|Annex|Appendix|Articles?\b|Protocol|Convention"
    r"|Treaty|Statute|Charter|[\w-]+\s(?:Protocol|Convention|Treaty|Statute)))"
)
_ADJECTIVE = pattern(
    r"(?P<who>[\u24b6\u24c5](?:(?:[-/\u2013]|\sand\s)[\u24b6\u24c5]){0,3})\s"
    r"(?P<gap>(?:(?!and\b|or\b|language\b|version\b|translation\b|" + _PERSONS + r")[\w\u24bb-]+\s){0,2})(?P<doc>\u24b9)"
)
_THE = later(r"\b(?:the|this|that)\s$", re.I)
_NEW = later(
    r"\b(?:an?|another|two|three|four|five|six|annual|traditional|biennial|rival|competing|alternative|new|own|revised|joint)\s(?:\w+\s)?$",
    re.I,
)
_APPOSED = later(r"(?:,|\s-)\s[\"']?(?P<doc>\u24b9)[\"']?(?=[,.;)\"']|\s-|$)")
_FRESH = later(
    r"(?:(?:annual|new|newest|latest|rival|competing|alternative|counter|joint|revised|traditional|own|UN|so-called|first"
    r"|second|proposed|two|three|four)\s)*",
    re.I,
)
_ON_IT = later(r"\s(?:fight|battle|debate|vote|row|dispute|draft)s?\b")
_VOTED = later(
    r"^,\s(?:co-?)?sponsored\sby\b|^\s(?:on|calling|asking|demanding|urging|that\swould|was|were|is|got|won|failed|fell|passed|received|would|calls|asks"
    r"|demands|drew|sailed"
    r"|went|which)\b"
)
_PASSED = later(r"(?:\s[\w-]+){0,3}?\s(?:passed|adopted|approved|rejected|defeated|failed|fell|carried|won|got|received|votes?)\b")
_VOTES = later(
    r"\b(?:vot(?:e|ed|ing)\s(?:on|for|against)|adopted|rejected|vetoed|approved|backed|opposed|supported|endorsed|passed"
    r"|blocked)\s(?:a|the)\s$",
    re.I,
)

_WORDS = cased(
    "written put behind brainchild handiwork moved shared issued released produced teamed forces hands partnered banded"
    " countered responded replied"
    " followed pulled shelved comes came pushed steered shepherded took taken gave architect architects drafter drafters initiator"
)
_TEXTS = cased(
    "resolution decision text document amendment paper non-paper initiative proposal "
    "resolutions decisions texts documents amendments papers non-papers initiatives proposals"
)
_OWNER = later(
    r"['\u2019]s?+\s+(?:[\w-]++\s+){0,3}?(?:resolution|decision|text|amendments?|paper|non-paper|(?:[A-Z][./\w]*)?L\.\d)|L\.\d[\w./]*\s\("
)
_OF = later(
    r"\b(?:paper|text|amendment|resolution|draft)s?(?:\s[\w./]+){0,3},?\s+(?:by|of|from)\s|\bthe\s+(?:joint\s+)?work\s+of\s"
    r"|\bin\s+(?:an?|its|their)\s+(?:\w+\s+){0,2}(?:working\s+|conference\s+room\s+|non-)papers?\b",
    re.I,
)
_OF_CORE = cased("paper papers text texts amendment amendments resolution resolutions draft drafts work non-paper non-papers")
_OWNER_CORE = frozenset(("'", "L"))
_OWNING = later(
    r"(?:[-\u2011/]\w++){0,4}+\s+(?:[\w-]++\s+){0,2}?(?:resolution|decision|text|document|amendments?|paper|non-paper|initiative|proposal)s?\b"
)


def owned(reading: Reading) -> Iterator[int]:
    """Yield where a document stands right after an owner or the adjective of a State, and the words of the press: cues where no verb is."""
    for match in (*around(_OWNER, _OWNER_CORE, reading.text, 4, 120), *around(_OF, _OF_CORE, reading.text, 48, 90)):
        yield match.start()
    yield from places(reading.text, _WORDS)
    texts = places(reading.text, _TEXTS)
    for name in reading.names:
        if name.kind in (DEMONYM, "state", "group") and (at := bisect_left(texts, name.end)) < len(texts) and texts[at] - name.end < 160:
            if _OWNING.match(reading.text, name.end):
                yield name.start


@rule(
    "sponsorship.compound",
    "-sponsored",
    "-drafted",
    "-authored",
    "-tabled",
    "-proposed",
    "-submitted",
    "-initiated",
    "-led",
    "-introduced",
    "-penned",
    "-written",
    "-prepared",
    "-cosponsored",
    "-co-",
    "-spearheaded",
    "-championed",
    "-circulated",
    "-crafted",
    "-engineered",
)
def compound(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Compounds of the press: "the Ruritanian-drafted resolution", "a Freedonia-led draft". "-backed" and "-supported" sponsor nothing.

    "While the Sylvanian-sponsored one fell": one of the kind just named, a document of its own.
    """
    name = "sponsorship.compound"
    for match in _COMPOUND.finditer(frame.text):
        place = match.start("doc")
        if frame.text[place] != "\u24b9":
            document = (
                unnamed(frame, reading, place, match.end("doc"), "draft-resolution")
                if match["noun"] == "resolution" or (match["noun"] and any(n.kind in ("forum", "organization") for n in reading.names))
                else another(frame, reading, place, match.end("doc"))
            )
        else:
            document = reference(frame, place)
            if not undetermined(document, reading):
                continue
        if document and free(frame, match.start(), match.end(), name, definite=_definite(frame, reading, match)):
            start, end = frame.span(match.start(), match.end("doc"))
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=parties_at(frame, match.start("who"), match.end("who")),
                document=document,
                verb=match["verb"],
                does=family(match["verb"]),
                confidence=0.85,
            )


@rule("sponsorship.possessive")
def possessive(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose draft it is: "Ruritania's annual draft resolution", "the Ruritanian working paper", "the Ruritanian-Freedonian text"."""
    name = "sponsorship.possessive"
    for compiled, is_owners in ((_OWNED, _is_owned), (_ADJECTIVE, _is_adjective)):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if not undetermined(document, reading) or not is_owners(frame, reading, match, document):
                continue
            if not free(frame, match.start(), match.end(), name, definite=compiled is _OWNED or _definite(frame, reading, match)):
                continue
            start, end = frame.span(match.start(), match.end())
            symbol = _APPOSED.match(frame.text, match.end())
            if symbol and document.symbol is None and reference(frame, symbol.start("doc")).symbol:
                document = reference(frame, symbol.start("doc"))
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=parties_at(frame, match.start("who"), match.end("who")),
                document=document,
                verb="draft" if "draft" in head(document, reading) else document.called or "text",
                does="lead" if document.kind == "resolution" else "submit",
                confidence=0.75,
            )


def _definite(frame: Frame, reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether the text is one that is there: "the Ruritania-led draft"."""
    start, end = frame.span(match.start(), match.start() + 1)
    return _THE.search(frame.text, 0, match.start()) is not None or reading.text[start:end].lower().startswith("the ")


def _is_owned(frame: Frame, reading: Reading, match: re.Match[str], document: Reference) -> bool:
    """Tell whether "Ruritania's …" is a text that Ruritania puts in."""
    words = head(document, reading)
    if "whose " in match[0] and not (document.symbol or document.title or "draft" in words or _PASSED.match(frame.text, match.end())):
        return False  # "the crisis in Ruritania, whose resolution must be sought"
    return (
        is_draft(document, reading) or document.kind == "resolution" or bool(re.search(r"\btext\b", words)) or _own_paper(document, words)
    )


def _own_paper(document: Reference, words: str) -> bool:
    """Tell whether it is a paper by its name and its symbol: "a Ruritanian paper (CD/9)"."""
    return is_paper(document) and re.search(r"\b(?:paper|memorandum|note)$", words) is not None


def _is_adjective(frame: Frame, reading: Reading, match: re.Match[str], document: Reference) -> bool:
    """Tell whether the adjective or name before a document is that of its movers: not its subject, not its language."""
    start, end = frame.span(match.start("who"), match.end("who"))
    if re.search(r"Cypriot|Bosnian\W+Serb|Serb\W+Bosnian", words := reading.text[max(0, start - 9) : end]) and re.search(
        r"Turkish|Greek|Serb", words
    ):
        return False  # of a community
    words, named, called = reading.text[start:end], frame.text[match.start("who")], head(document, reading)
    joint = bool(re.search(r"[\w.][-\u2011\u2013/]\w|\sand\s", words)) and "," not in words
    before, after = frame.text[max(0, match.start() - 40) : match.start()], frame.text[match.end() :]
    if named == "\u24c5" and "\u24b6" not in match["who"]:
        if not _FRESH.fullmatch(match["gap"]):
            return False  # "Ruritania cited document CD/9"
        if not (joint and " and " not in words) and not re.fullmatch(r"(?:the\s|The\s)?(?:[A-Z]\.?){2,4}", words):
            return document.symbol is not None and called.startswith(("document", "working paper", "non-paper", "working document"))
    if document.kind == "resolution":
        if _ON_IT.match(after) or not _FRESH.fullmatch(match["gap"]):
            return False
        new = joint or bool(_NEW.search(before)) or "/L." in (document.symbol or "")
        return new or (named == "\u24b6" and before.lower().endswith("the ") and "ecurity Council" not in reading.text)
    if re.search(r"\btexts?\b", called) and "draft" not in called:
        if _APPOSED.match(after) or document.symbol or (document.how == "title" and _NEW.search(before)):
            return True
        return (joint and not re.match(r"\sof\b", after)) or bool(_VOTED.match(after) or _VOTES.search(before))
    return document.kind in DRAFTS or is_draft(document, reading) or _own_paper(document, called)
