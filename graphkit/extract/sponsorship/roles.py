"""What an act comes to for a kind of document: the role and entry, the date with its bounds, or the reason why it makes no sponsor."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import Literal

from graphkit.extract import symbols
from graphkit.extract import times as clock
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.words import VAGUE_SPAN
from graphkit.model import Dating, Ground

_DRAFTS = frozenset({"draft-resolution", "draft-decision", "revised-draft", "resolution", "amendment"})

_CLOSED = frozenset({"treaty", "report", "expert-report", "statement", "press-release", "decision", "verbatim-record", "summary-record"})

_LATER = later(
    r"\b(?:subsequently|later|thereafter|additionally|par\s+la\s+suite)\b|\b(?:now\s+also|since(?:\s+then)?(?:\s+also)?|meanwhile)\s+(?:co-?)?sponsored\b",
    re.I,
)

Entry = Literal["original", "later", "withdrawn", "unknown"]

_LOOSE = later(r"(?:joint )?(?:proposal|plan)s?|action plan|agreement")

_PLAN = later(r"(?:(?:draft |national )?(?:action plan|plan|programme of action|agreement|instruments?))", re.I)
_AT_HOME = later(
    r"\b(?:to|before|in|for)\s+(?:the\s+|its\s+|our\s+|my\s+|their\s+)?(?:\w+\s+)?(?:[Pp]arliament(?:ary)?\b|Congress\b|Senate\b|[Cc]abinet\b|Duma\b|Knesset\b"
    r"|Bundestag\b|[Nn]ational\s+(?:[Aa]ssembly|[Pp]arliament)\b|[Ll]egislature\b|donor\s+countries)"
)
_APPOSED = later(
    r",\s+(?:(?:which|this)\s+(?:is|contains)\s+)?"
    r"|,?\s+(?:(?:which|this)\s+(?:contains|contained|reproduces)|containing|reproducing|in\s+which\s+(?:appears|is\s+contained))\s+(?:the\s+(?:full\s+)?text\s+of\s+)?"
    r"|,?\s+(?:(?:qui|lequel)\s+(?:contient|contenait|reproduit|renferme)|contenant|reproduisant|renfermant|(?:dans\s+lequel|o\u00f9)\s+figur(?:e|ait))\s+(?:le\s+texte\s+(?:de\s+|d['\u2019]))?"
)
_THE_TEXT = later(r"(?:the\s+(?:full\s+)?text|le\s+texte)", re.I)
_AT_MEETING = later(r"\bat\s+(?:the|its|our)\s+\w+[\w-]*\s+(?:plenary\s+)?meeting\b", re.I)
# what is presented on a day that the speakers remember is presented from the floor
_THE_OTHER_DAY = later(
    r"\bpresented(?:\s+by\s+(?:(?!\s(?:which|and\sco-?sponsored)\b)[^.;:()]){1,90}?)?,?\s+(?:to\s+us\s+)?(?:just\s+)?(?:yesterday|earlier\s+(?:today|this\s+(?:week|morning|afternoon))"
    r"|this\s+(?:morning|afternoon)|moments\s+ago|a\s+(?:moment|few\s+(?:minutes|moments))\s+ago|the\s+other\s+day)\b",
    re.I,
)
_DAY = later(r"(?:\d{1,2}\s+\w+|\w+\s+\d{1,2})$")


def unsponsorable(hit: Hit, document: Reference, reading: Reading) -> str | None:
    """Say why nobody sponsors such a document: a treaty in force, a report, a statement of one speaker; or why nobody signs it."""
    words = reading.text[document.start : document.end].lower()
    draft = "draft" in words or "proposed" in words or "projet" in words
    if hit.does == "sign" and document.kind not in ("letter", "note-verbale"):
        return "only letters are signed"
    if (
        hit.does == "sign"
        and document.symbol is None
        and document.how == "description"
        and not hit.complete
        and not _addressed(hit, reading)
    ):
        return "a letter to nobody in the United Nations"
    if document.kind == "decision" and _PUT_IN.match(hit.verb) and "/DEC" not in (document.document or ""):
        return None  # bodies of treaties take decisions that States put in
    if document.kind in _CLOSED and not draft:
        return f"a {document.kind} has no sponsors"
    if (
        re.search(r"\b(?:charter|treat(?:y|ies)|convention|protocol|agreement|report|reports)\b", (document.called or words).lower())
        and not draft
        and document.symbol is None
        and document.how != "anaphor"
    ):
        return "no document for action"
    if (
        re.fullmatch(r"(?:joint )?(?:proposal|plan)s?", document.called or "")
        and not (document.symbol or document.title)
        and not _WRITTEN.match(hit.verb)
        and not _VOTED_ON.match(reading.text, hit.end, hit.end + 140)
    ):
        return "a proposal made in words only"
    if document.symbol is None and document.how != "title" and _LOOSE.fullmatch(document.called or "") and not _of_the_body(reading):
        return "no body of the United Nations is named in the text"
    if document.symbol is None and document.how != "title" and hit.does in ("draft", "submit") and _PLAN.fullmatch(document.called or ""):
        return "a plan of somebody's own"
    if _AT_HOME.search(reading.text, hit.start, min(len(reading.text), hit.end + 60)) and document.symbol is None:
        return "put before a body that is not international"
    if document.kind in ("letter", "note-verbale") and hit.does in ("lead", "introduce", "join"):
        return "a letter is signed"
    return None


def _of_the_body(reading: Reading) -> bool:
    """Tell whether the text names a body, a symbol or a meeting of the United Nations: elsewhere "a proposal" may be anything."""
    return any(n.kind == "forum" or n.code == "UN" for n in reading.names) or any(
        r.symbol or r.kind in ("draft-resolution", "resolution") for r in reading.references
    )


_PUT_IN = later(r"(?:co-?)?(?:sponsor|author|propos|put\sforward|tabl|submit|draft|circulat|moved|joined|names?\b)", re.I)
_WRITTEN = later(
    r"(?:re-?|co-?)?(?:submitted|tabled|circulated|introduc|sponsor|draft|author|deposit|elaborat|proposal|work$|handiwork|brainchild)",
    re.I,
)
# what is put to the vote is a text: "a rival proposal put forward by Ruritania was defeated 62-38"
_VOTED_ON = later(
    r"(?:[^.;]|\.(?=\d)){0,90}?\b(?:(?:was|were|been|got)\s+(?:\w+ly\s+)?(?:defeated|rejected|adopted|approved|carried|put\s+to\s+(?:a|the)(?=\s+vote)|voted\s+down)|fell|failed"
    r"|lost|passed|carried)\b(?:[^.;]|\.(?=\d)){0,30}?(?:\d|\bvotes?\b)"
)
_TO = later(
    r"\b(?:Secretary[-\u2011 ]General|Security\s+Council|General\s+Assembly|Conference\s+on\s+Disarmament|United\s+Nations|UN"
    r"|Committee|Secr\u00e9taire\s+g\u00e9n\u00e9ral|Conseil\s+de\s+s\u00e9curit\u00e9|Assembl\u00e9e\s+g\u00e9n\u00e9rale"
    r"|Nations\s+Unies|Human\s+Rights\s+Council|Secretariat)\b"
)


def _addressed(hit: Hit, reading: Reading) -> bool:
    """Tell whether the sentence names somebody of the United Nations to whom a letter goes."""
    sentence = reading.sentence(hit.start)
    return sentence is not None and _TO.search(reading.text, sentence.start, sentence.end) is not None


def apposed(document: Reference, reading: Reading) -> Reference:
    """The symbol right before words that say what the document is: "document S/2099/9, a letter from the representative of Ruritania"."""
    if document.symbol or document.how != "description":
        return document
    place = bisect_left(reading.references, document.start, key=lambda r: r.start) - 1
    before = reading.references[place] if place >= 0 else None
    if before and before.symbol is None and before.how == "anaphor" and _THE_TEXT.match(reading.text, before.start, before.end) and place:
        before = reading.references[place - 1]  # "document S/99/1, which contains the text of a draft"
    if before and before.symbol and "/RES/" not in before.symbol and _APPOSED.fullmatch(reading.text, before.end, document.start):
        if re.match(r"(?:an?|the|une?|le|la)\s", reading.text[document.start : document.end], re.I):
            return replace(before, kind=document.kind, called=document.called)
    return document


def role(hit: Hit, document: Reference, dating: Dating, reading: Reading) -> tuple[str, Entry | None]:
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
    if hit.does == "introduce" or (
        hit.verb.lower() == "presented"
        and document.kind in _DRAFTS
        and (
            _AT_MEETING.search(reading.text, hit.start, min(len(reading.text), hit.end + 60))
            or _THE_OTHER_DAY.search(reading.text, hit.start, min(len(reading.text), hit.end + 25))
        )
    ):
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


def dating(hit: Hit, document: Reference, reading: Reading) -> tuple[Dating, tuple[Ground, ...]]:
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
