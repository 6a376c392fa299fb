"""The pronoun as what is done: "we have ourselves co-sponsored it", "Ruritania tabled it with Freedonia", "today we submit it as CD/99"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_WITH = r"(?:,?\s(?:(?:together|jointly|along)\s)?with\s(?:our\s\w+\s(?:from|of)\s)?(?P<with>\u24c5))?"
_DID = pattern(
    r"(?P<who>\u24c5)(?P<aside>,\s(?:together|along|jointly)\swith\s(?P<co>\u24c5),|,\s(?:as|too|for|like|being|in|this|a)\b[^,\u24c5\u24b9;:.]{0,60},)?\s(?P<aux>(?:(?:has|have|had|also|again|ourselves|itself|themselves|therefore|gladly|proudly|jointly|together|once\smore|both|all|too|did|always|already|now"
    r"|accordingly|\u24c9),?\s){0,4})(?P<verb>co-?sponsor(?:ed|s)?|co-?author(?:ed|s)?|authored|co-?tabled|drafted|sponsored|submitted|tabled|initiated|introduced?|presented|present)\s(?P<it>it)"
    rf"{_WITH}(?=[\s,.;)]|$)(?!\s(?:to|as)\s(?:the\s)?(?:vote|item|amendment))"
)
_AS = pattern(
    r"(?P<who>\u24c5)(?P<aside>)\s(?P<aux>(?:(?:has|have|had|also|again|now|today|therefore|hereby|jointly|formally|\u24c9),?\s){0,4})(?P<verb>submit(?:ted)?|present(?:ed)?|tabled?|circulated?|re-?submit(?:ted)?)\s(?P<it>it|them|these\sideas|this|these)"
    r"(?:\s(?:to|in|at|before)\s(?:the|this)\s[\w\u24bb]+)?\s(?:as|in\sthe\sform\sof|in)\s(?P<doc>\u24b9)(?:,\s\u24b9)?"
)
_WORK = pattern(
    r"(?:^|[;,]\s)(?:It|it|This)\s(?P<aux>is|was)\s(?:again\s|once\smore\s)?(?:the|a)\s(?:joint\s|common\s)?(?P<verb>work|product|handiwork|brainchild|joint\sinitiative)(?P<it>\sof)\s(?P<who>\u24c5)(?=[.,;]|$)"
)
# "The draft comes to a vote on Friday. Ruritania put it forward": the text is what the sentence before is about
_PUT_IT = pattern(
    r"(?:^|[;:]\s|,\sand\s)(?P<who>\u24c5)\s(?P<aux>(?:(?:has|have|had|itself|themselves|alone|first|jointly|together|originally|quietly|formally|\u24c9),?\s){0,3})"
    rf"(?P<verb>(?:co-?)?(?:sponsored|authored|tabled|drafted|wrote)|submitted|circulated|penned|(?:put|brought)(?=\sit\sforward)|drew(?=\sit\sup)|handed(?=\sit\sin\b))\s(?P<it>it)(?:\s(?:forward|up|in))?{_WITH}(?=[\s,.;)]|$)(?!\s(?:to|as)\s(?:the\s)?(?:vote|item|amendment))"
)
_IT_IS = pattern(
    r"(?:^|[;,]\s|\sand\s|\sthat\s)[Ii]t\s(?:is|was)\s(?:the\s)?(?P<who>\u24c5)\s(?:that|who|which)\s(?P<aux>{AUX})(?P<verb>brought|tabled|submitted|drafted|proposed|sponsored|initiated|wrote|conceived|put(?=\s\w+\s(?:forward|before)\b))\s(?P<it>it|them)"
    r"(?:\s(?:forward|before\s\w+|to\sus))?(?=[\s,.;)]|$)(?!\sto\s(?:the\s|a\s)?(?:vote|test)\b)"
)
_NOT_A_TEXT = later(r"\b(?:item|motion|request|statement|amendments?|candidate|candidature|question|report|letter)\b", re.I)
_NONE = later(r"\b(?:none|neither|nor|few|not\sall|whether|if|should|that\ssome)\b[^,;]{0,18}$", re.I)


@rule("sponsorship.did-it", " it", "these ideas", " this ", " them ", " these ")
def did_it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The text last named, as "it": "L.8 was introduced by Freedonia, and we have ourselves co-sponsored it"."""
    name = "sponsorship.did-it"
    for compiled in (_DID, _WORK, _AS, _PUT_IT, _IT_IS):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            document = (
                _written(frame, match)
                if compiled is _AS
                else _topic(frame, reading, match)
                if compiled is _PUT_IT
                else _meant(frame, reading, match)
            )
            bare = re.fullmatch(r"(?:co-?)?(?:sponsor|author)s?|introduce|submit|present|table|circulate|re-?submit", match["verb"], re.I)
            plain = compiled is _DID and not match["verb"].lower().startswith("co")
            if (compiled is not _PUT_IT and (bare or plain) and not isinstance(who(frame, place), Spoken)) or _NONE.search(
                frame.text, max(0, place - 24), place
            ):
                continue
            if document is None or not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
                continue
            groups = match.groupdict()
            others = [who(frame, match.start(g)) for g in ("co", "with") if groups.get(g)]
            start, end = frame.span(place, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place), *others),
                document=document,
                verb=match["verb"],
                does="draft" if compiled is _WORK else family(match["verb"]),
                times=times_between(frame, place, match.end()),
                confidence=0.75,
            )


def _meant(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The draft that "it" means: the last document of the sentence, or of the one before, with nothing else between to be meant."""
    place = frame.text.rfind("\u24b9", 0, match.start())
    document = reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
    if document is None:
        return None
    offset = frame.begins[match.start("it")]
    between = reading.text[document.end : offset]
    last = next((r for r in reversed(reading.references) if r.end <= offset), None)
    if last is not None and last.document != document.document:
        return None
    if len(between) > (240 if place >= 0 else 160) or _NOT_A_TEXT.search(between):
        return None
    return (
        document
        if is_draft(document, reading) or document.kind == "resolution" or re.search(r"spons|work|product|brain", match["verb"], re.I)
        else None
    )


def _topic(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The draft with which the sentence before begins, if it names no other."""
    here = reading.sentence(frame.start)
    number = reading.place(here) if here else 0
    if not number or DOCUMENT in frame.text[: match.start()] or PARTY in frame.text[: match.start()]:
        return None
    before = reading.sentences[number - 1]
    inside = list(reading.references_in(before.start, before.end))
    first = inside[0] if inside and len({r.document for r in inside}) == 1 else None
    return first if first and first.start - before.start < 12 and _is_text(first, reading) else None


def _is_text(one: Reference, reading: Reading) -> bool:
    return is_draft(one, reading) or one.kind == "resolution"


def _written(frame: Frame, match: re.Match[str]) -> Reference | None:
    """The paper as which something is put in: it has a symbol, there or right after it."""
    first = reference(frame, match.start("doc"))
    if first.symbol:
        return first if "/RES/" not in first.symbol else None
    second = reference(frame, match.end() - 1) if match[0].endswith("\u24b9") else first
    return second if second.symbol and "/RES/" not in second.symbol else None
