"""Results of votes, and votes of named States.

Counts are printed "by a recorded vote of 109 in favour to 45 against, with 16 abstentions", "124-6-48", "93 votes to 18, with 65
abstentions";
separate votes on paragraphs come before that on the text as a whole, and the committee votes before the plenary. "Without a vote" and "by
consensus" are ways of adopting (rules 87 and 127 of the rules of procedure of the General Assembly speak of recorded votes).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal

from graphkit.extract import trace
from graphkit.extract.lists import PARTIES, codes, parties
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.references.titles import title_of
from graphkit.extract.registry import extractor
from graphkit.extract.tokens import cased, places
from graphkit.extract.votes.counts import Result, results
from graphkit.extract.votes.matter import body as body_of
from graphkit.extract.votes.matter import document as document_of
from graphkit.extract.votes.matter import part as part_of
from graphkit.model import VoteClaim

_CUES = cased(
    "vote votes voted voting adopted adoption adopts approved approves abstentions abstention abstained abstaining favour favor ballot pa"
    "ssed rejected retained consensus objection endorsed agreed voix",
)

_BLOCK = re.compile(r"(?:^|\n)[ \t*_]*(?P<choice>In\s+favou?r|Against|Abstain(?:ing|ed)|Abstentions?)\s*:[*_]*\s*", re.I)

_AMONG = re.compile(
    r"\b(?:Among\s+)?(?:those|States|countries|delegations)\s+(?P<how>abstaining|that\s+abstained|voting\s+against|voting\s+in\s+favou?r"
    r"|opposed|opposing|who\s+abstained)\s+(?:were|included|was)\s+",
    re.I,
)

_ON = re.compile(r",?\s+on\s+(?P<title>(?!\d|\w+day\b)(?:the\s+)?[a-z][^,.;:()]{8,160})", re.I)

_CHOICES: dict[str, Literal["yes", "no", "abstain"]] = {"for": "yes", "against": "no", "abstaining": "abstain"}


@extractor(yields=VoteClaim)
def votes(reading: Reading) -> Iterator[VoteClaim]:
    """Yield each result, and each named voter."""
    if reading.language not in ("en", "fr"):
        return
    cues = places(reading.text, _CUES)
    for sentence in reading.sentences:
        if sentence.role == "furniture" or bisect_left(cues, sentence.start) == bisect_left(cues, sentence.end):
            continue
        for result in results(reading.text, sentence):
            yield from _told(reading, sentence, result)
        yield from _those(reading, sentence)
    yield from _blocks(reading)


def _those(reading: Reading, sentence: Sentence) -> Iterator[VoteClaim]:
    """Voters in words: "Among those abstaining were Freedonia and Sylvania", "Ruritania voted against"."""
    for match in _AMONG.finditer(reading.text, sentence.start, sentence.end):
        word = match["how"].lower()
        choice: Literal["yes", "no", "abstain"] = "abstain" if "abst" in word else "no" if "against" in word or "oppos" in word else "yes"
        document = document_of(reading, sentence, Result(match.start(), match.end(), None, None, None, "recorded-vote"))
        voice = reading.voice(match.start())
        base = VoteClaim(
            source=reading.source.name,
            start=match.start(),
            end=match.end(),
            quote=match[0],
            document=document.document if document else None,
            body=body_of(reading, sentence, document),
            method="recorded-vote",
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
        )
        yield from _voters(reading, match.end(), sentence.end, choice, base)


def _told(reading: Reading, sentence: Sentence, result: Result) -> Iterator[VoteClaim]:
    document = document_of(reading, sentence, result)
    part = part_of(reading.text, sentence, result)
    body = body_of(reading, sentence, document)
    start, end = result.start, result.end
    if document and sentence.start <= document.start < result.start:
        start = document.start
    elif document and result.end <= document.start < sentence.end:
        end = document.end
    verb = re.compile(r"\b(?:by|adopted|approved|passed|rejected|retained)\b", re.I).search(
        reading.text, max(sentence.start, result.start - 60), result.start
    )
    start = min(start, verb.start()) if verb else start
    dated = [t for t in reading.times_in(sentence.start, sentence.end) if t.dating.date]
    voice = reading.voice(start)
    trace.fired(start, end, f"vote.{result.method}")
    claim = VoteClaim(
        source=reading.source.name,
        start=start,
        end=end,
        quote=reading.text[start:end],
        asserted_by=voice.asserted_by,
        reported_by=voice.reported_by,
        rule=f"vote.{result.method}",
        confidence=0.9,
        grounds=(reading.ground(document.start, document.end, "document"),) if document and not start <= document.start < end else (),
        document=document.document if document else None,
        title=_title(reading, document, result),
        yes=result.yes,
        no=result.no,
        abstain=result.abstain,
        body=body,
        part=part,
        method=result.method,
        date=dated[0].dating.date if dated else None,
        date_basis=dated[0].dating.date_basis if dated else None,
    )
    yield claim
    for name, choice in _CHOICES.items():
        if result.match and result.match.groupdict().get(name):
            yield from _voters(reading, *result.match.span(name), choice, claim)


def _title(reading: Reading, document: Reference | None, result: Result) -> str | None:
    """The title of what was voted on, also where it is told after the counts: "a draft by 120 votes to 3, with 2 abstentions, on mines"."""
    title = title_of(document, reading) if document else None
    if title is None and (document is None or document.symbol is None) and (told := _ON.match(reading.text, result.end)):
        return " ".join(told["title"].split())
    return title


def _voters(reading: Reading, start: int, end: int, choice: Literal["yes", "no", "abstain"], claim: VoteClaim) -> Iterator[VoteClaim]:
    for found in parties(reading.text, start, end, reading.names_in(start, end), reading.lexicon):
        for code, mention in codes(found):
            if mention.kind in PARTIES - {"group"}:
                yield VoteClaim(
                    source=claim.source,
                    start=mention.start,
                    end=mention.end,
                    quote=mention.quote,
                    grounds=(reading.ground(claim.start, claim.end, "lead"), *claim.grounds),
                    asserted_by=claim.asserted_by,
                    reported_by=claim.reported_by,
                    rule="vote.voter",
                    confidence=0.9,
                    document=claim.document,
                    title=claim.title,
                    yes=claim.yes,
                    no=claim.no,
                    abstain=claim.abstain,
                    body=claim.body,
                    part=claim.part,
                    method=claim.method,
                    voter=code,
                    choice=choice,
                    date=claim.date,
                    date_basis=claim.date_basis,
                )


def _blocks(reading: Reading) -> Iterator[VoteClaim]:
    """The lists of a verbatim record or annex: "In favour:", "Against:", "Abstaining:" with the names below."""
    blocks = list(_BLOCK.finditer(reading.text))
    for place, match in enumerate(blocks):
        stop = blocks[place + 1].start() if place + 1 < len(blocks) else min(len(reading.text), match.end() + 6000)
        blank = reading.text.find("\n\n", match.end())
        end = min(stop, blank if blank >= 0 else stop)
        sentence = reading.sentence(match.start("choice")) or reading.sentence(match.end())
        if sentence is None:
            continue
        word = match["choice"].lower()
        choice: Literal["yes", "no", "abstain"] = "yes" if word.startswith("in") else "no" if word.startswith("against") else "abstain"
        probe = Result(match.start(), match.start(), None, None, None, "recorded-vote")
        document = document_of(reading, sentence, probe)
        voice = reading.voice(match.start())
        base = VoteClaim(
            source=reading.source.name,
            start=match.start("choice"),
            end=match.end(),
            quote="",
            document=document.document if document else None,
            body=body_of(reading, sentence, document),
            method="recorded-vote",
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
        )
        yield from _voters(reading, match.end(), end, choice, base)
