"""From hits to claims: the role that the act gives for that kind of document, the entry, the date with its bounds, the forum, the grounds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from graphkit.extract import lists, symbols, trace
from graphkit.extract import times as clock
from graphkit.extract.frame import Spoken
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Hit, Who
from graphkit.extract.sponsorship.words import ALSO_BEHALF, VAGUE_SPAN
from graphkit.model import Dating, Ground, SponsorshipClaim

_DRAFTS = frozenset({"draft-resolution", "draft-decision", "revised-draft", "resolution", "amendment"})
_CLOSED = frozenset({"treaty", "report", "expert-report", "statement", "press-release", "decision", "verbatim-record", "summary-record"})
_STATES = frozenset({"state", "historic-state", "area", "group"})
_LATER = re.compile(r"\b(?:subsequently|later|thereafter|additionally|par\s+la\s+suite)\b", re.I)
_FORUMS = (
    ("A/C.1/", "UNGA-C1"),
    ("A/C.2/", "UNGA-C2"),
    ("A/C.3/", "UNGA-C3"),
    ("A/C.4/", "UNGA-C4"),
    ("A/C.5/", "UNGA-C5"),
    ("A/C.6/", "UNGA-C6"),
    ("A/HRC/", "HRC"),
    ("A/", "UNGA"),
    ("S/", "UNSC"),
    ("CD/", "CD"),
    ("E/", "ECOSOC"),
)

Entry = Literal["original", "later", "withdrawn", "unknown"]


def claims(hit: Hit, reading: Reading) -> Iterator[SponsorshipClaim]:
    """Yield one claim for each party of a hit, and for each on whose behalf it acts."""
    document = hit.document
    if document is None or document.document is None:
        return
    why = _unsponsorable(hit, document, reading)
    if why:
        trace.blocked(hit.start, hit.end, hit.rule, why)
        return
    if hit.does == "join" and document.document and (base := re.sub(r"/Add\.\d+$", "", document.document)) != document.document:
        document = replace(document, document=base)  # an addendum adds sponsors to the draft itself
    assert document.document is not None
    dating, rests = _dating(hit, document, reading)
    dated = replace(dating)
    role, entry = _role(hit, document, dating, reading)
    listed = hashlib.sha256(f"{reading.source.sha256}:{hit.start}:{hit.end}".encode()).hexdigest()[:12]
    grounds = (*_document_ground(document, reading, hit), *rests)
    acting = [(code, part) for part in hit.who for code in _codes(part, reading)]
    behalf = list(dict.fromkeys(_codes(hit.behalf, reading))) if hit.behalf else []
    group = next((c for c in behalf if (e := reading.lexicon.entity(c)) and e.kind == "group"), None)
    trace.fired(hit.start, hit.end, hit.rule)
    made: set[str] = set()
    for code, part in acting:
        if code in made:
            continue
        made.add(code)
        yield _claim(hit, reading, code, part, role, entry, dated, grounds, listed, document, group)
    if role == "introducer" and behalf:
        both = bool(ALSO_BEHALF.search(reading.text[hit.start : hit.end]))
        for code in dict.fromkeys([*behalf, *([c for c, _ in acting] if both else [])]):
            yield _claim(
                replace(hit, verb="on behalf of"),
                reading,
                code,
                hit.behalf,
                "sponsor",
                "original",
                replace(dating, date=None, date_basis=None, not_before=None),
                grounds,
                listed,
                document,
                None,
            )
    elif behalf:
        for code in behalf:
            if code not in made:
                yield _claim(hit, reading, code, hit.behalf, role, entry, dated, grounds, listed, document, None)


def _codes(part: Who | None, reading: Reading) -> Iterator[str]:
    if part is None:
        return
    codes = part.codes if isinstance(part, Spoken) else tuple(c for c, _ in lists.codes(part))
    for code in codes:
        entity = reading.lexicon.entity(code)
        if entity and entity.kind in _STATES:
            yield code


def _claim(
    hit: Hit,
    reading: Reading,
    code: str,
    part: Who | None,
    role: str,
    entry: Entry | None,
    dating: Dating,
    grounds: tuple[Ground, ...],
    listed: str,
    document: Reference,
    group: str | None,
) -> SponsorshipClaim:
    voice = reading.voice(hit.start)
    within = getattr(part, "within", None)
    spoken = (
        (reading.ground(part.start, part.end, "sponsor"),) if isinstance(part, Spoken) and not hit.start <= part.start < hit.end else ()
    )
    voiced = tuple(g for g in voice.grounds if g.use == "speaker") if isinstance(part, Spoken) else ()
    others = bool(getattr(part, "others", False))
    introduces = role == "introducer"
    return SponsorshipClaim(
        source=reading.source.name,
        start=hit.start,
        end=hit.end,
        quote=reading.text[hit.start : hit.end],
        grounds=(*grounds, *spoken, *voiced),
        asserted_by=voice.asserted_by,
        reported_by=voice.reported_by,
        attribution="reported" if voice.reported_by else "own" if voice.asserted_by else None,
        rule=hit.rule,
        confidence=hit.confidence,
        locator=_locator(reading, hit.start),
        sponsor=code,
        role=role,
        entry=entry,
        called_as=_called(hit, reading),
        on_behalf_of=within or (group if group != code else None),
        list_id=listed,
        complete=False if others else hit.complete,
        stated_count=getattr(part, "stated_count", None),
        document=document.document,
        title=hit.title or _title(document, reading),
        forum=_forum(hit, reading, document, introduces),
        place=_place(hit, reading) if introduces else None,
        speaker=_speaker(hit, reading, code, dating) if introduces else None,
        date=dating.date,
        date_basis=dating.date_basis,
        not_before=dating.not_before,
        not_after=dating.not_after,
        event=hit.event and dating.date is not None,
    )


def _title(document: Reference, reading: Reading) -> str | None:
    """The title as printed: a description or a reference back gives it only to a document that has no other name."""
    known = document.document is not None and (document.symbol is not None or reading.lexicon.entity(document.document) is not None)
    return document.title if document.how in ("title", "symbol") or not known else None


def _unsponsorable(hit: Hit, document: Reference, reading: Reading) -> str | None:
    """Say why nobody sponsors such a document: a treaty in force, a report, a statement of one speaker; or why nobody signs it."""
    words = reading.text[document.start : document.end].lower()
    draft = "draft" in words or "proposed" in words or "projet" in words
    if hit.does == "sign" and document.kind not in ("letter", "note-verbale"):
        return "only letters are signed"
    if document.kind in _CLOSED and not draft:
        return f"a {document.kind} has no sponsors"
    if (
        re.search(r"\b(?:charter|treat(?:y|ies)|convention|protocol|agreement|report|reports)\b", (document.called or words).lower())
        and not draft
        and document.symbol is None
        and document.how != "anaphor"
    ):
        return "no document for action"
    if document.symbol is None and document.how != "title" and _LOOSE.fullmatch(document.called or "") and not _of_the_body(reading):
        return "no body of the United Nations is named in the text"
    if document.kind in ("letter", "note-verbale") and hit.does in ("lead", "introduce", "join"):
        return "a letter is signed"
    return None


_LOOSE = re.compile(r"(?:joint )?(?:proposal|plan)s?|action plan|agreement")


def _of_the_body(reading: Reading) -> bool:
    """Tell whether the text names a body, a symbol or a meeting of the United Nations: elsewhere "a proposal" may be anything."""
    return any(n.kind == "forum" or n.code == "UN" for n in reading.names) or any(
        r.symbol or r.kind in ("draft-resolution", "resolution") for r in reading.references
    )


def _role(hit: Hit, document: Reference, dating: Dating, reading: Reading) -> tuple[str, Entry | None]:
    """The role by act and kind of document; entry original for those who made or submitted it, else as told."""
    later = bool(_LATER.search(reading.text[hit.start : hit.end])) and hit.does == "sponsor"
    session = symbols.session_of(document.document or "")
    closed = clock.session_bounds(session)[1] if session else None
    if hit.does == "sponsor" and closed and dating.not_before and dating.not_before > closed and document.kind != "resolution":
        later = True
    if hit.does == "join" or later:
        return "additional-sponsor", "later"
    if hit.does == "withdraw":
        return "withdrawn-sponsor", "withdrawn"
    if hit.does == "introduce":
        return "introducer", None
    if document.kind in ("letter", "note-verbale"):
        return "signatory", "original"
    vague = dating.date is None and any(VAGUE_SPAN.search(reading.text[t.start : t.end]) for t in hit.times)
    entry: Entry = hit.entry or ("unknown" if hit.does == "sponsor" or vague else "original")
    if hit.does in ("main", "lead"):
        return "main-sponsor", "original"
    if hit.does == "draft":
        return "drafter", entry
    if hit.does == "sponsor" or vague or (document.kind in _DRAFTS):
        return "sponsor", entry
    return "submitter", entry


_DAY = re.compile(r"(?:\d{1,2}\s+\w+|\w+\s+\d{1,2})$")


def _dating(hit: Hit, document: Reference, reading: Reading) -> tuple[Dating, tuple[Ground, ...]]:
    """The date of the act: the nearest time with a literal, else the nearest bounds. What lies outside the quotation becomes a ground."""
    chosen = next((t for t in hit.times if t.dating.date), hit.times[0] if hit.times else None)
    if chosen is None:
        return Dating(), ()
    session = symbols.session_of(document.document or "")
    words = reading.text[chosen.start : chosen.end]
    if chosen.dating.date is None and session and _DAY.search(words):
        dated = [
            clock.stated(d)
            for year in (1945 + session, 1946 + session)
            if (d := clock.day_of(words, str(year))) and clock.session_bounds(session)[0] <= d <= clock.session_bounds(session)[1]
        ]
        if dated:
            return replace(dated[0], date_basis="resolved"), (
                reading.ground(document.start, document.end, "date"),
            ) if document.end > document.start else ()
    grounds = list(chosen.grounds)
    return chosen.dating, tuple(grounds)


def with_ground(time: TimeExpression, reading: Reading) -> TimeExpression:
    """Return a time that names its own words as ground: for a date that stands in another sentence."""
    return replace(time, grounds=(*time.grounds, reading.ground(time.start, time.end, "date")))


def _document_ground(document: Reference, reading: Reading, hit: Hit) -> tuple[Ground, ...]:
    """Where the quotation does not name the document: the words that do."""
    seen = 0
    while document.antecedent is not None and document.how in ("anaphor", "description") and seen < 20:
        document = reading.references[document.antecedent]
        seen += 1
    if document.end > document.start and not (hit.start <= document.start and document.end <= hit.end):
        return (reading.ground(document.start, document.end, "document"),)
    return ()


def _called(hit: Hit, reading: Reading) -> str:
    return re.sub(r"\s+", " ", hit.verb).strip()


def _forum(hit: Hit, reading: Reading, document: Reference, introduces: bool) -> str | None:
    """For an introduction the body in which it was made; else the body whose document it is, by its symbol."""
    sentence = reading.sentence(hit.start)
    named = [n.code for n in reading.names_in(sentence.start, sentence.end) if n.kind == "forum" and n.code] if sentence else []
    named = [c for c in named if re.fullmatch(r"UNGA(?:-C\d)?|UNSC|CD|HRC|ECOSOC|OEWG\w*|UNDC", c)]
    if introduces and named:
        return max(named, key=len)
    code = document.document or ""
    for mark, forum in _FORUMS:
        if code.startswith(mark):
            return forum
    return named[0] if named else None


_PLACES = re.compile(r"\bin\s+(New\s+York|Geneva|Vienna|The\s+Hague|Nairobi|Paris|London|Moscow|Beijing)\b")


def _place(hit: Hit, reading: Reading) -> str | None:
    sentence = reading.sentence(hit.start)
    match = _PLACES.search(reading.text, sentence.start, sentence.end) if sentence else None
    return re.sub(r"\s+", " ", match[1]) if match else reading.voice(hit.start).place


def _speaker(hit: Hit, reading: Reading, code: str, dating: Dating) -> str | None:
    """Who spoke for the introducer: a voice of this source for that State, of that day where days are given."""
    around = reading.voice(hit.start)
    if around.speaker and around.asserted_by == (code,):
        return around.speaker
    spoken = {
        v.speaker
        for v in reading.voices
        if v.speaker and v.asserted_by == (code,) and (dating.date is None or v.dating.date in (None, dating.date))
    }
    return spoken.pop() if len(spoken) == 1 else None


def _locator(reading: Reading, offset: int) -> str | None:
    """The place of a claim as a reader cites it: the printed paragraph, else the section."""
    sentence = reading.sentence(offset)
    if sentence is None:
        return None
    if sentence.number and re.fullmatch(r"\d{1,3}", sentence.number):
        return f"para. {sentence.number}"
    label = re.match(r"(?P<n>[IVXLC]+|[A-Z]|\d{1,2})[.)\s]", sentence.section[-1]) if sentence.section else None
    return f"section {label['n']}" if label else None
