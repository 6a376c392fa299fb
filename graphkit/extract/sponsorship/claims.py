"""From hits to claims.

The role that the act gives for that kind of document, the entry, the date with its bounds, the forum, the grounds.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract import lists, trace
from graphkit.extract.frame import Spoken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.references.titles import title_of
from graphkit.extract.sponsorship.changes.roll import carries
from graphkit.extract.sponsorship.hits import Hit, Who
from graphkit.extract.sponsorship.roles import Entry, apposed, unsponsorable
from graphkit.extract.sponsorship.roles import dating as dating_of
from graphkit.extract.sponsorship.roles import role as role_of
from graphkit.extract.sponsorship.words import ALSO_BEHALF, ALSO_FOR
from graphkit.model import Dating, Ground, SponsorshipClaim

_STATES = frozenset({"state", "historic-state", "area", "group"})

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

_PLACES = later(r"\bin\s+(New\s+York|Geneva|Vienna|The\s+Hague|Nairobi|Paris|London|Moscow|Beijing)\b")


def claims(hit: Hit, reading: Reading) -> Iterator[SponsorshipClaim]:
    """Yield one claim for each party of a hit, and for each on whose behalf it acts."""
    document = hit.document
    if document is None or document.document is None:
        return
    if document.members:
        for code in document.members:
            yield from claims(replace(hit, document=replace(document, document=code, symbol=code, members=())), reading)
        return
    why = unsponsorable(hit, document, reading)
    if why:
        trace.blocked(hit.start, hit.end, hit.rule, why)
        return
    document = apposed(document, reading)
    if hit.does in ("join", "withdraw") and carries(document, reading):
        document = _carried(document, reading, hit) or document
    added = hit.does == "join" or document.how == "anaphor"  # an addendum adds sponsors to the draft itself, which is "the text"
    base = re.sub(r"/Add\.\d+$" if added else r"/Corr\.\d+$", "", document.document or "")
    if base != document.document:
        document = replace(document, document=base)  # a correction corrects the document that was submitted
    assert document.document is not None
    dating, rests = dating_of(hit, document, reading)
    dated = replace(dating)
    role, entry = role_of(hit, document, dating, reading)
    listed = hashlib.sha256(f"{reading.source.sha256}:{hit.start}:{hit.end}".encode()).hexdigest()[:12]
    grounds = (*_document_ground(document, reading, hit), *rests)
    acting = [(code, part) for part in hit.who for code in _codes(part, reading)]
    behalf = list(dict.fromkeys(_codes(hit.behalf, reading))) if hit.behalf else []
    if role == "introducer" and behalf:  # one speaks for all: those for whom it speaks do not introduce
        alone = [(code, part) for code, part in acting if code not in behalf or code in _own(hit.behalf)]
        acting = alone or acting
    group = next((c for c in behalf if (e := reading.lexicon.entity(c)) and e.kind == "group"), None)
    trace.fired(hit.start, hit.end, hit.rule)
    made: set[str] = set()
    for code, part in acting:
        if code in made:
            continue
        made.add(code)
        whole = role == "introducer" and not behalf and document.kind in _TABLED and _is_group(code, reading)
        mine: tuple[str, Entry | None] = ("sponsor", "original") if whole else (role, entry)
        if role == "sponsor" and _CAME.search(reading.text, max(0, part.start - 110), part.start):
            mine = ("additional-sponsor", "later")  # "the sponsors, joined by Ruritania, submitted a revised draft"
        yield _claim(hit, reading, code, part, *mine, dated, grounds, listed, document, group)
    if role == "introducer" and behalf:
        words = reading.text[hit.start : hit.end]
        itself = any(isinstance(part, Spoken) for _, part in acting)
        both = bool(ALSO_BEHALF.search(words) or (itself and ALSO_FOR.search(words)))
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
        told = replace(hit, start=hit.behalf_at[0], end=hit.behalf_at[1]) if hit.behalf_at else hit
        for code in behalf:
            if code not in made:
                yield _claim(told, reading, code, hit.behalf, role, entry, dated, grounds, listed, document, None)


_CAME = later(r"\b(?:sponsors|authors)\b[^.;]{0,60}?\sjoined\s(?:\w+\s)?by\s(?:the\s)?$")
_TABLED = ("draft-resolution", "draft-decision")  # a group puts these in: delegates of its members introduce them


def _is_group(code: str, reading: Reading) -> bool:
    entity = reading.lexicon.entity(code)
    return entity is not None and entity.kind == "group"


def _carried(document: Reference, reading: Reading, hit: Hit) -> Reference | None:
    """The draft whose sponsors a paper lists, or whose cost it tells: the last one before it that does neither."""
    before = [
        r
        for r in reading.references
        if r.end <= document.start and r.end > document.start - 4000 and r.symbol and "/L." in r.symbol and not carries(r, reading)
    ]
    return before[-1] if before else None


def _own(part: Who | None) -> set[str]:
    """The speaker's own State in a list: "on behalf of Freedonia and my own country"."""
    return {str(name.code) for name in getattr(part, "names", ()) if name.quote.lower().startswith(("my ", "our ", "mine"))}


def _codes(part: Who | None, reading: Reading) -> Iterator[str]:
    if part is None:
        return
    codes = part.codes if isinstance(part, Spoken) else tuple(c for c, _ in lists.codes(part))
    if isinstance(part, lists.Parties) and part.within:
        codes = (part.within, *codes)  # the group and the members that the text spells out both stand there
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
    voiced = tuple(g for g in voice.grounds if g.use == "speaker") if isinstance(part, Spoken) else ()
    others = bool(getattr(part, "others", False))
    introduces = role == "introducer"
    return SponsorshipClaim(
        source=reading.source.name,
        start=hit.start,
        end=hit.end,
        quote=reading.text[hit.start : hit.end],
        grounds=(*grounds, *_sponsor_ground(part, code, hit, reading), *voiced),
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
        title=hit.title or title_of(document, reading),
        forum=_forum(hit, reading, document, introduces),
        place=_place(hit, reading) if introduces else None,
        speaker=_speaker(hit, reading, code, dating) if introduces else None,
        date=dating.date,
        date_basis=dating.date_basis,
        not_before=dating.not_before,
        not_after=dating.not_after,
        event=hit.event and dating.date is not None,
    )


def _sponsor_ground(part: Who | None, code: str, hit: Hit, reading: Reading) -> tuple[Ground, ...]:
    """Where the quotation does not name the sponsor: the words of the speaker, or the name that "the two countries" goes back to."""
    if isinstance(part, Spoken):
        return () if hit.start <= part.start < hit.end else (reading.ground(part.start, part.end, "sponsor"),)
    if part is None:
        return ()
    meant = next((n for n in part.names if n.code == code and n.end <= min(part.start, hit.start)), None)
    return (reading.ground(meant.start, meant.end, "sponsor"),) if meant else ()


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
