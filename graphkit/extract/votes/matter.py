"""What was voted on: the draft under discussion, by the words around the counts, and not a resolution that it recalls.

A clause names its text before the counts ("draft resolution L.7 was adopted by …"), after them ("by …, the Committee approved a draft
on …"), or goes on with the text named before ("The vote was …"). A text without a symbol is found again by what it is called: "the
Czechoslovak draft", "the eight-Power text".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.references.titles import title_of
from graphkit.extract.votes.amended import amended
from graphkit.extract.votes.amendments import nth_amendment, one_of_amendments
from graphkit.extract.votes.called import DRAFTS, beside, by_powers, called_before, described, of_whom, whose
from graphkit.extract.votes.chosen import chief, committee_report, in_passing, object_after, recalled, with_symbol
from graphkit.extract.votes.named_after import named_after
from graphkit.extract.votes.results import Result

_NEVER = frozenset(
    {"report", "letter", "statement", "press-release", "verbatim-record", "summary-record", "treaty", "note-verbale", "information"}
)
_AS_RESOLUTION = later(
    r"[\s,)]*\(?\s*(?:(?:and\s+)?(?:was\s+|has\s+been\s+|became\s+)?(?:adopted\s+)?as\s+|becoming\s+)?(?:its\s+)?$", re.I
)
_HOLDS = later(
    r",?\s+(?:(?:which|that)\s+)?(?:contain(?:s|ed|ing)?|reproduc(?:es|ing)|set(?:s|ting)\s+out)\s+(?:the\s+(?:text\s+of\s+)?)?(?:the\s+)?$|\s*\(\s*$|,\s+(?:the\s+)?text\s+of\s+$"
    r"|,?\s+(?:(?:qui|lequel|o\u00f9\s+figure)\s+)?(?:conten(?:ait|ant)|contient|renferm(?:e|ait|ant)|reproduit|reproduisant)\s+(?:le\s+texte\s+)?(?:d['\u2019]|du\s+|de\s+)?$",
    re.I,
)
_LATTER = later(
    r"\bthe\s+(?P<nth>first|second|third|fourth|latter|former|other)(?=\s+(?:as\s+a\s+whole|was|got|won|received|passed|by)\b|,|\s*$)", re.I
)
_FOR_WHICH = later(
    r"\b(?:for|against|of|to|supported|backed|approved|rejected|opposed|favou?red)\s+the\s+(?P<nth>first|second|third|latter|former|other)"
    r"(?=\s+(?:and|with|while|but|one|text|draft|by)\b|[,;.])",
    re.I,
)
_ON_WHAT = later(r"\bvot(?:e|ing)\s+on\s+(?:the\s+)?(?P<title>[a-z][^,.;]{5,90})", re.I)
_NEXT = later(
    r"\s*(?:(?:The|La|By|In|Par|Adopting|Unanimously\s+adopting|En\s+adoptant|Aux\s+termes\s+de)\s+)?(?:the\s+|la\s+|sa\s+|its\s+)?", re.I
)
_BY_VOTE = later(  # "the Council condemned the mining of the harbour, by 30 votes to 8"
    r"\b(?:condemned|censured|denounced|deplored|rebuked|demanded|urged|called\s+(?:for|on|upon)|recommended|endorsed|extended|renewed|banned|asked)"
    r"\s+(?P<title>[^,;.]{6,160}?),\s+(?:by|in|with|on)\s+[^;.]{0,80}$",
    re.I,
)
_OTHER = later(r"\b(?:second|third|fourth|another|other|new|further)\b", re.I)
_A_DRAFT = later(r"(?:an?|the|this|that|its|their)\s+(?:\w+\s+){0,3}draft$", re.I)  # of a draft that the press gives no kind
_NUMBERED = later(r"draft \w+ [IVXL]+")
_TITLED = later(r",?\s*(?:[\u201c\"\u2018][^\u201c\u201d\"]{3,200}[\u201d\"\u2019],?\s*)?\(?")
_ORDER = ("first", "second", "third", "fourth")


@dataclass(frozen=True, slots=True)
class Matter:
    """The document voted on: its code, the title where it has no symbol, and the words that name it."""

    document: str | None = None
    title: str | None = None
    reference: Reference | None = None


def unnamed(reading: Reading, subject: Matter) -> bool:
    """Tell whether the text gives what was voted on no name at all."""
    return subject.document is None or (
        subject.document.startswith(f"in-{reading.source.ident}-") and not re.search(r"-l_\d", subject.document)
    )


def fits(one: Reference) -> bool:
    """Tell whether a reference can be to something voted on."""
    return one.document is not None and one.kind not in _NEVER


def matter(reading: Reading, sentence: Sentence, result: Result, floor: int, told: list[Matter]) -> Matter:
    """What a result was about. ``floor``: where the result before it in the sentence ended; ``told``: what was voted on so far."""
    owned = of_whom(reading, floor, result.start)
    if owned is not None:
        words, other = owned
        return Matter(other.document, title_of(other, reading), other) if other else Matter(None, words)
    if one_amendment := nth_amendment(reading, sentence, result.start):
        return settled(reading, one_amendment, result)
    if amends := one_of_amendments(reading, sentence, result.start):
        return Matter(None, amends)
    nth = list(_LATTER.finditer(reading.text, floor, result.start)) or list(_FOR_WHICH.finditer(reading.text, floor, result.end))[:1]
    if nth and (here := _named_with(reading, nth[-1].start(), nth[-1].end())):
        return settled(reading, here, result)
    if nth and (found := _nth(reading, nth[-1]["nth"].lower(), sentence, nth[-1].end(), told)):
        return found
    one = _inside(reading, sentence, result, floor)
    if one is None:
        one = _before(reading, sentence)
        if one is None:
            estimated = _ON_WHAT.search(reading.text, sentence.start, result.start)
            if estimated:
                return Matter(None, " ".join(estimated["title"].split()))
            declared = _declared(reading, sentence) or _whole_after(reading, sentence.end)
            if declared or told:
                return settled(reading, declared, result) if declared else told[-1]
            did = _BY_VOTE.search(reading.text, sentence.start, result.start)
            return Matter(None, " ".join(did["title"].split())) if did else Matter()
    return settled(reading, one, result)


def settled(reading: Reading, one: Reference, result: Result | None = None) -> Matter:
    """Give what is voted on the best of its names: of those the text gives it elsewhere, where it has none here."""
    if one.title and _NUMBERED.fullmatch(one.title) and (title := described(reading, one, result)):
        return Matter(one.document, title, one)
    if one.symbol or (one.how == "title" and one.title):
        return Matter(one.document, title_of(one, reading), one)
    source = _origin(reading, one)
    if one.how == "anaphor" and _OTHER.search(reading.text, one.start, one.end) and (title := described(reading, one, result)):
        return Matter(None, title, one)  # "the second new text of the day, by which …" is none of those before
    other = (
        whose(reading, one)
        or (amended(reading, one, source) if source is not one else None)
        or _marked(reading, one)
        or (whose(reading, source) if source is not one and _the_same_amendment(reading, one, source) else None)
        or beside(reading, source)
        or called_before(reading, one)
        or (_held(reading, source) if source is not one or one.antecedent is None else None)
    )
    if other is not None:
        return Matter(other.document, title_of(other, reading), other)
    if source.symbol or source.title:
        return Matter(one.document, title_of(one, reading) or title_of(source, reading), one)
    named = named_after(reading, source)
    if named is not None:
        return Matter(named.document, title_of(named, reading), named)
    said = title_of(one, reading) or described(reading, one if one.how != "anaphor" else source, result)
    if said is None and (first := next((r for r in reading.references if r.document == one.document), one)) is not one:
        said = described(reading, first, None)
    return Matter(one.document, said or by_powers(reading, one if one.how != "anaphor" else source), one)


def _marked(reading: Reading, one: Reference) -> Reference | None:
    """The text that a word refers back to by its mark: "He put the joint draft to the vote. The draft resolution was adopted"."""
    for _ in range(4):
        if one.antecedent is None or one.how != "anaphor":
            break
        if (found := called_before(reading, one)) is not None:
            return found
        one = reading.references[one.antecedent]
    return None


def _origin(reading: Reading, one: Reference) -> Reference:
    """The reference on which a word that refers back rests in the end."""
    for _ in range(20):
        if one.antecedent is None or one.how != "anaphor":
            break
        one = reading.references[one.antecedent]
    return one


def _the_same_amendment(reading: Reading, one: Reference, source: Reference) -> bool:
    """Whether "The amendment" is the one just told by whose it is, and not by somebody else: "the second Ruritanian amendment"."""
    here, there = reading.text[one.start : one.end].lower(), reading.text[source.start : source.end].lower()
    return (
        here.endswith("amendment")
        and there.endswith("amendment")
        and re.match(r"\s+(?:\w+\s+)?(?:by|of)\b", reading.text[one.end : one.end + 20]) is None
    )


def _inside(reading: Reading, sentence: Sentence, result: Result, floor: int) -> Reference | None:
    """The document of the sentence: nearest before the counts in their clause, after them, else in the clauses before."""
    counted = result.yes is not None
    inside = [
        r
        for r in reading.references_in(sentence.start, sentence.end)
        if fits(r) and not (counted and result.start < r.start < result.end) and not committee_report(reading, r)
    ]
    reach = result.start if counted else result.end
    before = [r for r in inside if floor <= r.start < reach and not in_passing(reading, sentence, r) and not recalled(reading, floor, r)]
    after = [r for r in inside if r.start >= result.end and not recalled(reading, result.end, r)]
    adopted = [r for r in after if "/RES/" in (r.document or "") and _AS_RESOLUTION.fullmatch(reading.text, result.end, r.start)]
    if before and not (counted and after and object_after(reading, sentence, before[-1], result, after[0])):
        return chief(reading, before)
    clause = reading.text[result.end : after[0].start] if after else ""
    if before and adopted:
        return adopted[0]
    if after and not adopted and len(clause) < 200 and not re.search(r";|\.\s", clause):
        return with_symbol(reading, after)
    within = [r for r in reading.references_in(result.start, result.end) if fits(r)] if counted else []
    if within:
        return within[0]  # "141 countries backed the resolution, five voted against it"
    earlier = [r for r in inside if r.start < floor and not in_passing(reading, sentence, r)]
    if earlier:
        return chief(reading, earlier)
    if after and not adopted:
        return with_symbol(reading, after)
    return adopted[0] if adopted else None


def _whole_after(reading: Reading, offset: int) -> Reference | None:
    """The symbol of the text voted on as a whole right after its paragraph: "It then approved the text as a whole, contained in L.9"."""
    for one in reading.references[bisect_left(reading.references, offset, key=lambda r: r.start) :][:4]:
        if one.start - offset > 400:
            break
        if one.symbol and fits(one) and re.search(r"\bas\s+a\s+whole\b", reading.text[max(offset, one.start - 60) : one.end + 20]):
            return one
    return None


def _declared(reading: Reading, sentence: Sentence) -> Reference | None:
    """What the chair declares adopted after telling a result: "129 in favour, 4 against. Draft resolution L.9 is adopted"."""
    for one in reading.references_in(sentence.end, min(len(reading.text), sentence.end + 160))[:1]:
        if fits(one) and re.match(
            r"\W+(?:is|was|has|having)\s+(?:been\s+)?(?:\w+\s+)?(?:adopted|approved|rejected|retained)",
            reading.text[one.end : one.end + 60],
        ):
            return one
    for one in reading.references_in(sentence.end, min(len(reading.text), sentence.end + 90))[:1]:
        if fits(one) and "/RES/" in (one.document or "") and _NEXT.fullmatch(reading.text, sentence.end, one.start):
            return one
    return None


def _before(reading: Reading, sentence: Sentence) -> Reference | None:
    """The text under discussion where the sentence names none: the last draft told, else the last document."""
    place = bisect_left(reading.references, sentence.start, key=lambda r: r.start)
    last = None
    for one in reversed(reading.references[:place]):
        if one.end <= sentence.start - 3000:
            break
        if not fits(one):
            continue
        if "/RES/" not in (one.document or ""):
            if one.kind in DRAFTS or "/L." in (one.document or "") or _A_DRAFT.match(reading.text, one.start, one.end):
                return one
        last = last or one
    return last


def _held(reading: Reading, one: Reference) -> Reference | None:
    """The document that holds the text: "document S/2009/999, which contains the text of a draft resolution"."""
    place = bisect_left(reading.references, one.start, key=lambda r: r.start)
    for other in reversed(reading.references[max(0, place - 2) : place]):
        if other.symbol and other.document and "/RES/" not in other.document and _HOLDS.fullmatch(reading.text, other.end, one.start):
            return other
    return None


def _named_with(reading: Reading, start: int, end: int) -> Reference | None:
    """The text told by its place and its name at once: "It then approved the second, “Lights at sea” (L.9), by"."""
    for one in reading.references_in(start, min(len(reading.text), end + 300)):
        if fits(one) and (one.symbol or one.title):
            return one if one.start < end or _TITLED.fullmatch(reading.text, end, one.start) else None
    return None


def _nth(reading: Reading, nth: str, sentence: Sentence, at: int, told: list[Matter]) -> Matter | None:
    """One of several, "the first", "the latter": by the subject told with it, else of the texts told one after the other."""
    subject = re.compile(r",\s+(?:on|concerning|regarding)\s+(?P<title>[^,.;()]{6,140})[,.]").match(reading.text, at, sentence.end)
    if subject:
        return Matter(None, " ".join(subject["title"].split()))
    place = bisect_left(reading.references, sentence.start, key=lambda r: r.start)
    recent: list[Reference] = []
    for one in reversed(reading.references[:place]):
        if sentence.start - one.end > 700 or (recent and len(recent) > 5):
            break
        if (
            one.how != "anaphor"
            and one.kind not in _NEVER
            and one.document
            and (one.symbol or one.title)
            and one.document not in [r.document for r in recent]
        ):
            recent.insert(0, one)
    if nth == "latter" and told and not (len(recent) > 1 and told[-1].document == recent[-2].document):
        return told[-1]
    at_ = {"former": -2, "latter": -1, "other": 1}.get(nth, _ORDER.index(nth) if nth in _ORDER else 0)
    if len(recent) < 2 or not -len(recent) <= at_ < len(recent):
        return None
    return settled(reading, recent[at_])
