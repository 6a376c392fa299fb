"""Results of votes, and votes of named States.

Counts are printed "by a recorded vote of 109 in favour to 45 against, with 16 abstentions", "124-6-48", "93 votes to 18, with 65 abstentions";
separate votes on paragraphs come before that on the text as a whole, and the committee votes before the plenary. "Without a vote" and "by
consensus" are ways of adopting (rules 87 and 127 of the rules of procedure of the General Assembly speak of recorded votes).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from graphkit.extract import trace
from graphkit.extract.lists import PARTIES, codes, number, parties
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.tokens import cased, places
from graphkit.model import VoteClaim

_N = (
    r"(?:\d{1,3}|none|nil|zero|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty(?:[- ]\w+)?)"
)
_IN = r"(?:\s*(?:\((?P<{}>[^()]{{2,900}}(?:\([^()]*\)[^()]*)*)\)))?"
_UNIT = r"(?:\s*(?:votes?|States|countries|members|nations|Member\s+States|delegations))?(?:\s+(?:voted|voting|cast|were))?"
_COUNTS = re.compile(
    rf"(?<![\w/.-])(?P<yes>{_N}){_UNIT}(?:\s*(?:in\s+favou?r|for|affirmative|yes|pour))?{_IN.format('for')}\s*(?:,|;)?\s*(?:to|and"
    rf"|with|-)?\s*(?P<no>{_N}){_UNIT}(?:\s*(?:votes?\s+)?(?:against|opposed|negative|no|contre))?{_IN.format('against')}"
    rf"\s*(?:,|;)?\s*(?:with|and|-|,)?\s*(?:and\s+)?(?P<abstain>{_N}){_UNIT}\s*(?:abst(?:entions?|aining|ained|\.)"
    rf"|delegations?\s+abstaining){_IN.format('abstaining')}",
    re.I,
)
_TWO = re.compile(
    rf"(?:vote\s+of|by)\s+(?P<yes>\d{{1,3}})(?:\s*votes?)?(?:\s*in\s+favou?r)?{_IN.format('for')}\s*,?\s*(?:to|and)\s+(?P<no>\d{{1,3}}"
    rf"|none|nil)(?:\s*votes?)?(?:\s*against)?{_IN.format('against')}(?!\s*(?:\d|per|o'clock|p\.m|a\.m))",
    re.I,
)
_DASHES = re.compile(
    r"(?<![\w/.-])\(?(?P<yes>\d{1,3})\s?[-\u2013\u2011/]\s?(?P<no>\d{1,3})\s?[-\u2013\u2011/]\s?(?P<abstain>\d{1,3})\)?(?![\w/-])",
)
_WHERE = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|adopt\w*|approv\w*|abstentions?|abstain\w*|favou?r|against|ballot|passed|reject\w*|retain\w*)\b",
    re.I,
)
_CUES = cased(
    "vote votes voted voting adopted adoption adopts approved approves abstentions abstention abstained abstaining favour favor ballot pa"
    "ssed rejected retained consensus objection endorsed agreed",
)
_AGREED = re.compile(
    r"\b(?:adopted|approved|passed|endorsed|agreed|retained)\b(?P<gap>[^.;]{0,120}?)\b(?P<how>without\s+(?:a\s+|taking\s+a\s+)?vote"
    r"|by\s+(?:general\s+)?consensus|without\s+objection)"
    r"|\b(?P<how2>(?:acting\s+)?without\s+(?:a\s+|putting\s+it\s+to\s+a\s+)?vote"
    r"|(?:acting\s+)?by\s+consensus)\b,?\s(?P<gap2>[^.;]{0,120}?)\b(?:adopted|approved|passed|endorsed|agreed)\b",
    re.I,
)
_PART = re.compile(
    r"\b(?P<part>(?:(?:operative|preambular|sub-?)\s*)?paragraphs?\s+\d{1,3}(?:\s?\([a-z]\))?(?:(?:\s?,\s?\d{1,3})*\s+(?:and"
    r"|to)\s+\d{1,3})?|(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
    r"|fourteenth|fifteenth|\w+teenth|\w*twent\w+|last|final|penultimate|\d{1,2}(?:st|nd|rd|th))\s+(?:preambular"
    r"|operative)\s+paragraphs?"
    r"|(?:preambular|operative)\s+paragraphs?\s+\d{1,3}(?:\s+and\s+\d{1,3})?|(?:PP|OP)\s?\d{1,2})",
    re.I,
)
_BLOCK = re.compile(r"(?:^|\n)[ \t*_]*(?P<choice>In\s+favou?r|Against|Abstain(?:ing|ed)|Abstentions?)\s*:[*_]*\s*", re.I)
_BODIES = (
    (re.compile(r"\bFirst\s+Committee\b", re.I), "UNGA-C1"),
    (re.compile(r"\bSecond\s+Committee\b", re.I), "UNGA-C2"),
    (re.compile(r"\bThird\s+Committee\b", re.I), "UNGA-C3"),
    (re.compile(r"\bSecurity\s+Council\b", re.I), "UNSC"),
    (re.compile(r"\bHuman\s+Rights\s+Council\b", re.I), "HRC"),
    (re.compile(r"\b(?:General\s+)?Assembly\b", re.I), "UNGA"),
)
_AMONG = re.compile(
    r"\b(?:Among\s+)?(?:those|States|countries|delegations)\s+(?P<how>abstaining|that\s+abstained|voting\s+against|voting\s+in\s+favou?r"
    r"|opposed|opposing|who\s+abstained)\s+(?:were|included|was)\s+",
    re.I,
)
_CHOICES: dict[str, Literal["yes", "no", "abstain"]] = {"for": "yes", "against": "no", "abstaining": "abstain"}
_NOT_YET = re.compile(r"\b(?:will|would|hop(?:e|es|ed|ing)|expect\w*|should|could|may|might|if|to\s+be)\b[^.;]{0,40}$", re.I)


@dataclass(frozen=True, slots=True)
class _Result:
    start: int
    end: int
    yes: int | None
    no: int | None
    abstain: int | None
    method: str
    match: re.Match[str] | None = None


@extractor(yields=VoteClaim)
def votes(reading: Reading) -> Iterator[VoteClaim]:
    """Yield each result, and each named voter."""
    if reading.language != "en":
        return
    cues = places(reading.text, _CUES)
    for sentence in reading.sentences:
        if sentence.role == "furniture" or bisect_left(cues, sentence.start) == bisect_left(cues, sentence.end):
            continue
        for result in _results(reading.text, sentence):
            yield from _told(reading, sentence, result)
        yield from _those(reading, sentence)
    yield from _blocks(reading)


def _those(reading: Reading, sentence: Sentence) -> Iterator[VoteClaim]:
    """Voters in words: "Among those abstaining were Freedonia and Sylvania", "Ruritania voted against"."""
    for match in _AMONG.finditer(reading.text, sentence.start, sentence.end):
        word = match["how"].lower()
        choice: Literal["yes", "no", "abstain"] = "abstain" if "abst" in word else "no" if "against" in word or "oppos" in word else "yes"
        document = _document(reading, sentence, _Result(match.start(), match.end(), None, None, None, "recorded-vote"))
        voice = reading.voice(match.start())
        base = VoteClaim(
            source=reading.source.name,
            start=match.start(),
            end=match.end(),
            quote=match[0],
            document=document.document if document else None,
            body=_body(reading, sentence, document),
            method="recorded-vote",
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
        )
        yield from _voters(reading, match.end(), sentence.end, choice, base)


def _count(words: str | None) -> int | None:
    if words is None:
        return None
    return 0 if words.lower() in ("none", "nil", "zero", "no") else number(words)


def _results(text: str, sentence: Sentence) -> Iterator[_Result]:
    """The results told in a sentence, in order, each place once."""
    reach = -1
    found: list[_Result] = []
    for pattern in (_COUNTS, _DASHES, _TWO):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            if any(r.start < match.end() and match.start() < r.end for r in found):
                continue
            groups = match.groupdict()
            yes, no = _count(groups["yes"]), _count(groups["no"])
            if yes is None or no is None or yes + no > 250 or (pattern is _DASHES and not _plausible(text, sentence, match)):
                continue
            if pattern is _COUNTS and not re.search(r"vot|favou?r|against|to|abst", match[0], re.I):
                continue
            found.append(_Result(match.start(), match.end(), yes, no, _count(groups.get("abstain")), "recorded-vote", match))
    for match in _AGREED.finditer(text, sentence.start, sentence.end):
        if (
            not found
            and not _NOT_YET.search(text, sentence.start, match.start())
            and not re.search(r"\bnot\b", text[max(sentence.start, match.start() - 12) : match.end()])
        ):
            how = (match["how"] or match["how2"]).lower()
            found.append(_Result(match.start(), match.end(), None, None, None, "consensus" if "consensus" in how else "without-a-vote"))
    for result in sorted(found, key=lambda r: r.start):
        if result.start >= reach:
            reach = result.end
            yield result


def _plausible(text: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Three numbers joined by dashes are a vote only beside words of voting, and no date or document."""
    near = text[max(sentence.start, match.start() - 120) : min(sentence.end, match.end() + 60)]
    return bool(_WHERE.search(near)) and "/" not in match[0] and int(match["yes"]) + int(match["no"]) + int(match["abstain"]) > 5


def _told(reading: Reading, sentence: Sentence, result: _Result) -> Iterator[VoteClaim]:
    document = _document(reading, sentence, result)
    part = _part(reading.text, sentence, result)
    body = _body(reading, sentence, document)
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


def _voters(reading: Reading, start: int, end: int, choice: Literal["yes", "no", "abstain"], claim: VoteClaim) -> Iterator[VoteClaim]:
    for found in parties(reading.text, start, end, reading.names_in(start, end), reading.lexicon):
        for code, mention in codes(found):
            if mention.kind in PARTIES - {"group"}:
                yield VoteClaim(
                    source=claim.source,
                    start=mention.start,
                    end=mention.end,
                    quote=mention.quote,
                    grounds=(reading.ground(claim.start, claim.end, "lead"),)
                    if not claim.start <= mention.start < claim.end
                    else claim.grounds,
                    asserted_by=claim.asserted_by,
                    reported_by=claim.reported_by,
                    rule="vote.voter",
                    confidence=0.9,
                    document=claim.document,
                    body=claim.body,
                    part=claim.part,
                    method=claim.method,
                    voter=code,
                    choice=choice,
                    date=claim.date,
                    date_basis=claim.date_basis,
                )


def _document(reading: Reading, sentence: Sentence, result: _Result) -> Reference | None:
    """What was voted on: the draft or resolution nearest before the counts in the sentence, else after them, else the one named last."""

    def fits(one: Reference) -> bool:
        return one.document is not None and one.kind not in ("report", "letter", "statement", "press-release", "verbatim-record", "treaty")

    inside = [
        r
        for r in reading.references_in(sentence.start, sentence.end)
        if fits(r) and not (result.match and result.start < r.start < result.end)
    ]
    before = [r for r in inside if r.start < (result.start if result.match else result.end)]
    after = [r for r in inside if r.start >= result.end]
    if before:
        drafts = [r for r in before if r.symbol or r.title]
        return (drafts or before)[-1]
    if after:
        return after[0]
    last = None
    for one in reading.references:
        if one.start >= sentence.start:
            break
        if fits(one) and one.end > sentence.start - 3000:
            last = one
    return last


def _part(text: str, sentence: Sentence, result: _Result) -> str | None:
    """The paragraph voted on, where it is not the text as a whole."""
    clause = text[max(sentence.start, text.rfind(";", sentence.start, result.start) + 1) : result.start]
    whole = list(re.finditer(r"\b(?:as\s+a\s+whole|entire\s+(?:text|draft)|whole\s+text)\b", clause, re.I))
    named = list(_PART.finditer(clause))
    if whole and named and named[-1].start() > whole[-1].end():
        return re.sub(r"\s+", " ", named[-1]["part"]).lower().removeprefix("the ")
    if re.search(r"\b(?:as\s+a\s+whole|entire\s+(?:text|draft)|whole\s+text)\b", clause + text[result.end : result.end + 20], re.I):
        return None
    found = [m["part"] for m in _PART.finditer(clause)]
    if not found and (
        moved := re.search(r"\b(?P<what>(?:oral\s+)?amendments?|motion|sub-?amendments?)\b(?![^.;]*\bas\s+amended)", clause, re.I)
    ):
        return moved["what"].lower()
    return (
        re.sub(r"\s+", " ", found[-1]).lower().removeprefix("the ")
        if found
        and re.search(r"\b(?:retain|separate|vote|kept|adopt|approv|paragraph)", clause, re.I)
        and not re.search(r"\bparagraph \d+ of (?:its|the) (?:report|agenda)", clause, re.I)
        else None
    )


def _body(reading: Reading, sentence: Sentence, document: Reference | None) -> str | None:
    """The body that voted, by the sentence's words, the voice's forum or the symbol."""
    words = reading.text[sentence.start : sentence.end]
    for pattern, code in _BODIES[:5]:
        if pattern.search(words):
            return code
    committee = re.match(r"A/C\.(\d)/", document.document or "") if document else None
    forum = reading.voice(sentence.start).forum
    if re.search(r"\bCommittee\b", words):
        return f"UNGA-C{committee[1]}" if committee else forum if forum and forum.startswith("UNGA-C") else None
    if _BODIES[5][0].search(words) or re.search(r"\bplenary\b", words, re.I):
        return "UNGA"
    if committee:
        return f"UNGA-C{committee[1]}"
    if document and (document.document or "").startswith("A/RES/"):
        return "UNGA"
    if document and (document.document or "").startswith("S/"):
        return "UNSC"
    return forum


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
        probe = _Result(match.start(), match.start(), None, None, None, "recorded-vote")
        document = _document(reading, sentence, probe)
        voice = reading.voice(match.start())
        base = VoteClaim(
            source=reading.source.name,
            start=match.start("choice"),
            end=match.end(),
            quote="",
            document=document.document if document else None,
            body=_body(reading, sentence, document),
            method="recorded-vote",
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
        )
        yield from _voters(reading, match.end(), end, choice, base)
