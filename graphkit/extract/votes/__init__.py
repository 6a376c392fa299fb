"""Results of votes, and votes of named States.

Counts are printed "by a recorded vote of 109 in favour to 45 against, with 16 abstentions", "124-6-48", "93 votes to 18, with 65
abstentions"; separate votes on paragraphs come before that on the text as a whole, and the committee votes before the plenary. Those who
voted are named in brackets, in lists ("In favour:") and in words ("Ruritania abstained").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract import trace
from graphkit.extract.negation import fiction
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.tokens import cased, lowered, places
from graphkit.extract.votes import french
from graphkit.extract.votes.abstained_after import abstained_after
from graphkit.extract.votes.agreed import agreed
from graphkit.extract.votes.aims import aimed
from graphkit.extract.votes.amendments import amendment_named
from graphkit.extract.votes.and_others import and_others
from graphkit.extract.votes.blocks import blocks
from graphkit.extract.votes.by_name import mixed, with_names
from graphkit.extract.votes.by_number import by_number
from graphkit.extract.votes.called import beside
from graphkit.extract.votes.claims import listed, told
from graphkit.extract.votes.clauses import clauses
from graphkit.extract.votes.filled import filled, rest
from graphkit.extract.votes.headlines import headlined
from graphkit.extract.votes.instead import instead, respectively
from graphkit.extract.votes.labels import LABELLED
from graphkit.extract.votes.matter import Matter, matter, settled, unnamed
from graphkit.extract.votes.numbers import WORDS
from graphkit.extract.votes.parts import part
from graphkit.extract.votes.results import Result, results, tallies
from graphkit.extract.votes.rows import columns, rows
from graphkit.extract.votes.sheets import sheets
from graphkit.extract.votes.sided import sided
from graphkit.extract.votes.the_rest import the_rest
from graphkit.extract.votes.their_amendments import their_amendments
from graphkit.extract.votes.things import thing
from graphkit.extract.votes.told_later import told_later
from graphkit.extract.votes.topics import by_topic
from graphkit.extract.votes.voters import CUES as VOTED
from graphkit.extract.votes.voters import voters
from graphkit.extract.votes.whole_later import whole_later
from graphkit.extract.votes.yearly import yearly
from graphkit.model import VoteClaim

_CUES = cased(
    "vote votes voted voting adopted adoption adopts approved approves abstentions abstention abstained abstaining abstain favour favor "
    "against ballot passed passes carried rejected retained consensus objection endorsed agreed acclamation opposed supported voix "
    "adopt\u00e9 adopt\u00e9e adopt\u00e9s adopt\u00e9es "
    "approuv\u00e9 approuv\u00e9e rejet\u00e9 rejet\u00e9e repouss\u00e9 vot\u00e9 contre abstenus UNFC UNGA tally split divided majority "
    "soutenu soutenue soutenus recueilli appuy\u00e9 appuy\u00e9e abstenant opposant "
    "margin through down cleared fell failed lost defeated backing backed support result outcome"
)
_BY = later(r"\bby\s+(?=\d{1,3}\s?[-\u2013\u2011]\s?\d{1,3}\s?[-\u2013\u2011]\s?\d)", re.I)
_DASHED = later(r"\d\s?[-\u2010\u2011\u2013/]\s?\d{1,3}\s?[-\u2010\u2011\u2013/]\s?\d")  # three numbers, as results and sheets print them
_IN_ROW = later(r"\d\W+\d{1,3}\W+\d")  # without three numbers in a row there are no such results, and no table
_COLUMNS = later(  # its head
    r"^[^\n]*\b(?:No|Nays|Noes|Against|Contre|N)\b[^\n]{0,40}?\bA(?:bst[\w\u00e9.]*)?(?:$|[ \t|])"
    r"|^[^\n]*\bAbst[\w\u00e9.]*[ \t|]+(?:No|Against|Contre|N)\b",
    re.M | re.I,
)
_COUNTED = later(r"[:=]\s*\d{1,3}\s?[-\u2013\u2011]\s?\d")  # what a label leads to
_NUMBERS = later(
    r"\d|\b(?:vot(?:e|es|ed|ing)|voix|abst\w+|hundred|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b"
)  # no count is told without one of them
_GOES_ON = later(
    rf"(?:Another\s+|A\s+further\s+|Only\s+|While\s+|The\s+other\s+)?(?:\d{{1,3}}|{WORDS})\s+(?:other\s+)?(?:States|countries|members|delegations|nations|capitals|others)\b[^.;]{{0,200}}?\b(?:voted|said|abstained|opposed|were)\b"
    rf"|(?:\d{{1,3}}|{WORDS})\s+(?:voted|abstained|opposed\s+(?:it|the)|said\s+no)\b",
    re.I,
)
_GOES_ON_FR = later(
    r"(?:Seule?s\s+|Les\s+)?(?:\d{1,3}|[a-z\u00e9-]+)\s+(?:autres\s+)?(?:pays|\u00c9tats|Etats|d\u00e9l\u00e9gations|membres|autres)\b[^.]{0,200}?\b(?:vot\u00e9|oppos\u00e9e?s|abstenue?s)\b",
    re.I,
)
_BODY = later(
    r"\b(?:Committee|Assembly|Council|Conference|Commission|board|United\s+Nations|drafts?|resolutions?|Conseil|texts?|amendments?|motion|measure|r\u00e9solutions?|Assembl\u00e9e|projets?|amendements?)\b|\bU\.?N\b|\bUNFC\b|\bUNGA\b",
    re.I,
)
_IN_WORDS = later(r"in\s+favou?r|against|abst|\bvotes?\b|voix", re.I)
_TO_DRAFT = later(r"(?:[^.;:()]{0,120}?\s)?to\s+(?:the\s+)?(?:(?:[\w ]{0,20}\bparagraphs?\b[\w (),]{0,20}|text)\s+of\s+)?(?:the\s+)?", re.I)
_VERB = later(r"\b(?:by|adopted|approved|passed|rejected|retained|kept|carried|defeated)\b", re.I)


@extractor(yields=VoteClaim)
def votes(reading: Reading) -> Iterator[VoteClaim]:
    """Yield each result, and each named voter."""
    if reading.language not in ("en", "fr"):
        return
    play = fiction(reading)
    found = [c for c in _all(reading) if not any(first <= c.start < last for first, last in play)]
    yield from _once(headlined(reading, found))


def _all(reading: Reading) -> Iterator[VoteClaim]:
    known: list[VoteClaim] = []
    named: list[VoteClaim] = []
    cues, acts = places(reading.text, _CUES), places(reading.text, VOTED)
    if _COUNTED.search(reading.text):
        cues = sorted([*cues, *(m.start() for m in LABELLED.finditer(reading.text))])
    in_row = _IN_ROW.search(reading.text) is not None
    dashed = in_row and _DASHED.search(reading.text) is not None
    if dashed:
        cues = sorted([*cues, *(m.start() for m in _BY.finditer(reading.text))])
    about: list[Matter] = []
    reach = -1
    for place, sentence in enumerate(reading.sentences):
        if sentence.role == "furniture" or bisect_left(cues, sentence.start) == bisect_left(cues, sentence.end):
            continue
        end = _end(reading, place)
        floor = sentence.start
        numbers = _NUMBERS.search(lowered(reading.text), sentence.start, end)
        told_here = list(results(reading.text, sentence, end)) if numbers else []
        if numbers and reading.language == "fr":
            told_here = french.ordered(list(french.counted(reading.text, sentence, end)), told_here)
        counted = [r for r in told_here if r.start >= reach]
        counted = [rest(reading, sentence, with_names(reading, sentence, r)) for r in counted if _of_a_body(reading, sentence, r)]
        counted += mixed(reading, sentence, counted) if numbers else ()
        counted = (
            [r for r in clauses(reading, sentence, counted) if r.start >= reach and _of_a_body(reading, sentence, r)]
            if numbers
            else counted
        )
        if numbers and not counted and (one := filled(reading, sentence)) and one.end > reach:
            counted = [one]
        counted = [and_others(reading, sentence, r, counted[n + 1].start if n + 1 < len(counted) else end) for n, r in enumerate(counted)]
        counted = [*counted[:-1], the_rest(reading, sentence, abstained_after(reading, sentence, counted[-1]))] if counted else []
        in_order = dict(zip([r.start for r in counted], respectively(reading, sentence, counted), strict=False))
        for result in sorted([*counted, *agreed(reading.text, sentence, counted)], key=lambda r: r.start):
            claim, subject = _told(reading, sentence, result, floor, about, known, in_order.get(result.start))
            about.append(subject)
            known.append(claim)
            yield claim
            for choice, first, last in result.names:
                named += listed(reading, first, last, choice, claim)
            floor = reach = result.end
    for result in tallies(reading.text):
        sentence_ = reading.sentence(result.start)
        if sentence_ and not any(k.start < result.end and result.start < k.end for k in known):
            claim, _ = _told(reading, sentence_, result, sentence_.start, about, known)
            known.append(claim)
            yield claim
            for choice, first, last in result.names:
                named += listed(reading, first, last, choice, claim)
    sheet = [*sheets(reading, known), *rows(reading, known)] if dashed else []
    sheet += columns(reading, [*known, *sheet]) if in_row and _COLUMNS.search(reading.text) else ()
    known += sheet
    yield from sheet
    named += [*blocks(reading, known), *voters(reading, known, acts)]
    yield from named
    yield from sided(reading, known, named)


def _end(reading: Reading, place: int) -> int:
    """The end of what a sentence counts: of the next one too, where that goes on ("… got 81 votes. Fourteen countries said no")."""
    sentence = reading.sentences[place]
    after = reading.sentences[place + 1] if place + 1 < len(reading.sentences) else None
    goes_on = _GOES_ON_FR if reading.language == "fr" else _GOES_ON
    if after and after.paragraph == sentence.paragraph and goes_on.match(reading.text, after.start, after.end):
        return after.end
    return sentence.end


def _of_a_body(reading: Reading, sentence: Sentence, result: Result) -> bool:
    """Whether the count is that of a body voting on a text, and no score of a match or a school."""
    near = reading.text[max(0, sentence.start - 1200) : max(sentence.end, result.end)]
    if (
        _IN_WORDS.search(reading.text, result.start, result.end)
        or _BODY.search(near)
        or any(n.kind in ("forum", "organization") for n in reading.names_in(max(0, sentence.start - 1200), sentence.end))
        or any(r.symbol and "L." in r.symbol for r in reading.references_in(max(0, sentence.start - 300), sentence.end))
    ):
        return True
    trace.blocked(result.start, result.end, "vote.recorded-vote", "no body and no text in sight")
    return False


def _told(
    reading: Reading,
    sentence: Sentence,
    result: Result,
    floor: int,
    about: list[Matter],
    known: list[VoteClaim],
    subject: Matter | None = None,
) -> tuple[VoteClaim, Matter]:
    """The claim of a result, with what it was about: ``subject`` where that is known."""
    if subject is None:
        subject = (
            yearly(reading, result)
            or by_number(reading, sentence, floor, result)
            or their_amendments(reading, sentence, floor, result)
            or thing(reading, sentence, floor, result)
            or instead(reading, sentence, result, matter(reading, sentence, result, floor, about), known)
        )
    if subject.reference is not None and (one := by_topic(reading, subject.reference)):
        subject = one
    named = subject.reference
    piece = part(reading.text, sentence, result, floor, named)
    if named is not None and named.kind == "amendment" and unnamed(reading, subject):
        other = amendment_named(reading, named)
        subject = settled(reading, other) if other else _amended(reading, subject) or subject
        named, piece = (other, None) if other else (named, piece)
    if piece and "amendment" in piece and named is not None and _its_own(reading, named):
        piece = None
    if unnamed(reading, subject) and (told_then := told_later(reading, result, subject)):
        subject = told_then
    if piece and subject.title is None and unnamed(reading, subject) and (whole := whole_later(reading, result)):
        subject = whole
    if subject.title is None and unnamed(reading, subject) and (aim := aimed(reading, sentence, result, named, known)):
        subject = replace(subject, title=aim)
    first, last = result.start, result.end
    if named and floor <= named.start < result.start:
        first = named.start
    elif named and result.end <= named.start < sentence.end and named.start - result.end < 200:
        last = named.end
    verb = _VERB.search(reading.text, max(floor, result.start - 60), result.start)
    first = min(first, verb.start()) if verb else first
    return told(reading, sentence, result, subject, piece, first, last), subject


def _its_own(reading: Reading, named: Reference) -> bool:
    """Whether a symbol is that of the amendment itself: "the amendment submitted by Peru (A/C.1/99/L.9)"."""
    place = bisect_left(reading.references, named.start, key=lambda r: r.start)
    return any(r.kind == "amendment" and beside(reading, r) is named for r in reading.references[max(0, place - 2) : place])


def _amended(reading: Reading, subject: Matter) -> Matter | None:
    """For an amendment without a symbol the draft that it would change: the part says that the vote was on the amendment."""
    place = bisect_left(reading.references, subject.reference.start if subject.reference else 0, key=lambda r: r.start)
    named = subject.reference
    for one in reading.references[place + 1 : place + 3] if named else ():
        if named and one.symbol and one.kind != "amendment" and _TO_DRAFT.fullmatch(reading.text, named.end, one.start):
            return settled(reading, one)  # "an oral amendment proposed by Ruritania to draft resolution L.9"
    for one in reversed(reading.references[:place]):
        if (
            one.kind != "amendment"
            and (one.symbol or one.title)
            and one.document
            and "/RES/" not in one.document
            and one.kind not in ("report", "letter")
        ):
            return settled(reading, one)
    return None


def _once(found: list[VoteClaim]) -> Iterator[VoteClaim]:
    """One claim a voter and choice where passages overlap."""
    kept: dict[tuple[object, ...], list[tuple[int, int]]] = {}
    for claim in found:
        if claim.voter:
            spans = kept.setdefault((claim.voter, claim.choice, claim.part), [])
            if any(a < claim.end and claim.start < b for a, b in spans):
                continue
            spans.append((claim.start, claim.end))
        yield claim
