"""Whose words a clause is: the speaker's own, reported of somebody else, or the content of a document that is described.

Speech has a chain: "Kenya noted that the Group had recommended that …" gives the Group, reported by Kenya, reported by whoever reports
Kenya. A sentence is read from its clause outwards; a lead governs its items, and "As pointed out by X, …" the rest of its paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from graphkit.extract.holders import OWN, Owner, holder_in, own, reported
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence, Voice
from graphkit.extract.tokens import lowered

_ADVERB = r"(?:\s+(?:also|further|again|recently|rightly|clearly|repeatedly|once\s+again|then|\w+ly))?"
_VERB = (
    r"(?:sa(?:id|ys?)|stat(?:ed|es?|ing)|stress(?:ed|es)?|not(?:ed|es?)|argu(?:ed|es?)|believ(?:ed|es?)|recommend(?:ed|s|ing)?"
    r"|propos(?:ed|es?|ing)|suggest(?:ed|s|ing)?|insist(?:ed|s)?|urg(?:ed|es)?|demand(?:ed|s)?|request(?:ed|s)?"
    r"|agre(?:ed|es?)|reaffirm(?:ed|s)?|affirm(?:ed|s)?|emphasi[sz](?:ed|es?)|underlin(?:ed|es?)|underscor(?:ed|es?)|reiterat(?:ed|es?)"
    r"|declar(?:ed|es?)|maintain(?:ed|s)?|held|hold(?:s)?|conclud(?:ed|es?)|warn(?:ed|s)?|told|add(?:ed|s)"
    r"|point(?:ed|s)?\s+out|recall(?:ed|s)?|announc(?:ed|es?)|decid(?:ed|es?)|hop(?:ed|es?)|express(?:ed|es|ing)?|recogni[sz](?:ed|es?)"
    r"|acknowledg(?:ed|es?)|ma(?:de|kes?)\s+(?:it\s+)?clear|consider(?:ed|s)?)"
)
_REPORTS = later(
    rf"(?P<verb>\b{_VERB})(?:\s+[\w' ’-]{{2,60}}?)?\s+(?:that\b|:|(?=(?:it|its|they|their|he|she|his|her|we|states)\b))"
    rf"|(?P<verb2>\b(?:is|are|was|were)\s+of\s+the\s+(?:view|opinion))\s+that\b",
)
_INVERTED = later(
    r",\s+(?P<who>(?:he|she|they|(?:the\s+)?[A-Z][\w. ’'-]{1,50}?))\s+(?:said|stressed|added|noted|stated|continued|argued|emphasized"
    r"|underlined)\b\s*,?"
)
_ACCORDING = later(
    r"\b(?:[Aa]ccording\s+to|[Aa]s\s+(?:was\s+|is\s+|has\s+been\s+)?(?:pointed\s+out|noted|stated|recommended|stressed|emphasi[sz]ed"
    r"|highlighted|recalled|underlined|agreed|said|suggested|proposed)\s+(?:by|in)|[Ii]n\s+the\s+(?:view|words"
    r"|opinion)\s+of)\s+(?P<who>[^.;]{2,180}?)(?:,\s|$)"
)
_PROPOSES = later(
    rf"(?:\s+(?:has|have|had|would|is|are))?{_ADVERB}\s+(?P<verb>propos(?:es?|ed|ing)|recommend(?:s|ed)?|support(?:s|ed)?|suggest(?:s"
    rf"|ed)?|put(?:s)?\s+forward|advocat(?:es?|ed)|endors(?:es?|ed)|agreed(?:\s+on)?|adopt(?:s|ed)|identif(?:y|ies|ied)|listed|lists"
    rf"|formulated|set\s+out)\b"
)
_PASSIVE = later(
    r"\b[Ii]t\s+(?:is|was|has\s+been)\s+(?:\w+ly\s+)?(?:endorsed|agreed|accepted|recogni[sz]ed|proposed|recommended|suggested"
    r"|acknowledged|held|believed)\s+by\s+(?P<who>[^,.;]{2,80}?)\s+that\b"
)
_PART = (
    r"(?:part|section|chapter|preamble|annex|code|draft|document|resolution|text|paragraph|instrument|treaty|convention|guidelines"
    r"|declaration|initiative|proposal|letter|paper|plan|programme|agreement|protocol)"
)
_SETS = (
    r"(?:recogni[sz]es|includes|contains|provides(?:\s+that)?|stress(?:es)|covers|requires|stipulates|reads|makes\s+it\s+clear"
    r"|sets\s+out|lists|obliges|commits|elaborates|emphasi[sz]es|highlights|consists|comprises|addresses|calls|asks|urges|says|states)"
)
_CONTENT = later(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur|[Ii]ts|[Ee]ach)\s+(?:[\w“”\"-]+\s+){{0,7}}?{_PART}\b(?:\s+(?:of|on"
    rf"|for)\s+[\w\s-]{{2,60}}?)?\s+(?:also\s+|thus\s+|further\s+|clearly\s+)?{_SETS}\b",
    re.I,
)
_DOCUMENT = later(_PART)  # a cheap first look
_GOES_ON = later(r"(?:It|This|They|These|To|Not to)\b")
_IT_CONTENT = later(rf"^\W*(?:[Ii]t|[Tt]his)\s+(?:also\s+|further\s+|thus\s+)?(?:{_SETS}|can\s+[\w\s]{{0,20}}be\s+divided|is\s+divided)\b")


def _place(reading: Reading, sentence: Sentence) -> int:
    return bisect_right(reading.sentences, sentence.start, key=lambda s: s.start) - 1


def _told(reading: Reading, sentence: Sentence, clause: int, voice: Voice) -> Owner | None:
    """Reported speech inside the sentence: whoever said that it is so."""
    text = reading.text
    begin = max(sentence.start, voice.start)
    passive = _PASSIVE.search(text, begin, max(clause, min(sentence.end, clause + 120)))
    if passive:
        held = holder_in(reading, passive.start("who"), passive.end("who"), voice)
        label = re.sub(r"^the\s+", "", passive["who"])
        return reported(voice, held[0] if held else (label,), held[1] if held else ())
    matches = list(_REPORTS.finditer(lowered(text), begin, min(sentence.end, clause + 2)))
    if matches:
        last = matches[-1]
        if any(g.use == "speaker" and g.start <= last.start() < g.end for g in voice.grounds):
            return own(voice)  # the label that opens the speech
        from_ = matches[-2].end() if len(matches) > 1 else begin
        held = holder_in(reading, from_, last.start(), voice)
        if held and held[0] and held[0] != voice.asserted_by:
            return reported(voice, *held)
        if held:
            return own(voice)
    according = _ACCORDING.search(text, begin, sentence.end)
    if according and according.start() <= clause + 2:
        held = holder_in(reading, according.start("who"), according.end("who"), voice)
        if held and held[0]:
            return reported(voice, *held)
    inverted = _INVERTED.search(text, clause, sentence.end)
    if inverted:
        held = holder_in(reading, inverted.start("who"), inverted.end("who"), voice)
        if held and held[0] and held[0] != voice.asserted_by:
            return reported(voice, *held)
    return None


def proposes(reading: Reading, start: int, end: int, voice: Voice) -> Owner | None:
    """The owner of norms whose sentence says who proposes them: "The Group has recommended the following …"."""
    text = reading.text
    for match in _PROPOSES.finditer(text, start, end):
        if re.search(r"\b(?:should|shall|must|to)\s*$", text[max(start, match.start() - 8) : match.start() + 1]):
            continue
        held = holder_in(reading, start, match.start(), voice)
        if held and held[0]:
            return reported(voice, *held)
    return None


def content(reading: Reading, sentence: Sentence, clause: int, voice: Voice) -> Owner | None:
    """The words are what a document is said to contain: here, or in the sentences that lead here."""
    text = reading.text
    place = _place(reading, sentence)
    back = 1 if _GOES_ON.match(text, sentence.start) else 0  # "It also …" goes on with the document of the sentence before
    paragraph = [s for s in reading.sentences[max(0, place - back) : place + 1] if s.paragraph == sentence.paragraph]
    lead = reading.sentence(sentence.lead[0]) if sentence.lead else None
    if lead:
        at = _place(reading, lead)
        paragraph = [s for s in reading.sentences[max(0, at - 8) : at + 1] if s.paragraph == lead.paragraph] + paragraph
    for other in reversed(paragraph):
        stop = clause if other is sentence else other.end
        if _DOCUMENT.search(text, other.start, max(stop, other.start)) is None and not _GOES_ON.match(text, other.start):
            continue
        match = _CONTENT.search(text, other.start, max(stop, other.start)) or (
            _IT_CONTENT.match(text[other.start : other.start + 80]) if other is not paragraph[0] else None
        )
        if match is None:
            if other is sentence and OWN.search(text, other.start, max(clause, other.start)):
                return None
            continue
        reference = next((r for r in reversed(reading.references) if r.document and r.start < clause), None)
        document = reference.document if reference else None
        grounds = (reading.ground(reference.start, reference.end, "document"),) if reference else ()
        return Owner(behind(reading, document), "content-of", voice.asserted_by, voice.reported_by, document, grounds)
    return None


def behind(reading: Reading, document: str | None) -> tuple[str, ...]:
    """Return the codes of those who stand behind a document as the same text says, sorted."""
    from graphkit.extract.sponsorship import sponsorship  # sponsors need voices, and voices do not need sponsors

    if document is None:
        return ()
    key = id(reading)
    if _BEHIND.get("key") != key:
        found: dict[str, set[str]] = {}
        for claim in sponsorship(reading):
            code, sponsor = getattr(claim, "document", None), getattr(claim, "sponsor", None)
            if code and sponsor and getattr(claim, "role", None) != "introducer":
                found.setdefault(code, set()).add(sponsor)
        _BEHIND.clear()
        _BEHIND.update(key=key, reading=reading, found=found)
    sponsors_of: dict[str, set[str]] = _BEHIND["found"]  # type: ignore[assignment]
    return tuple(sorted(sponsors_of.get(document, ())))


_BEHIND: dict[str, object] = {}  # the last reading asked: sponsors are extracted once a source, only where content is described


def owner(reading: Reading, sentence: Sentence, clause: int) -> Owner:
    """Return whose words the clause at an offset is."""
    voice = reading.voice(clause)
    told = _told(reading, sentence, clause, voice)
    if told:
        return told
    described = content(reading, sentence, clause, voice)
    if described:
        return described
    if sentence.lead:
        lead = reading.sentence(sentence.lead[0])
        proposed = proposes(reading, lead.start, lead.end, voice) if lead else None
        if proposed:
            return proposed
    place = _place(reading, sentence)
    if place > 0 and not OWN.search(reading.text, sentence.start, sentence.end):
        before = reading.sentences[place - 1]
        according = _ACCORDING.match(reading.text, before.start, before.end) if before.paragraph == sentence.paragraph else None
        if according:
            held = holder_in(reading, according.start("who"), according.end("who"), voice)
            if held and held[0]:
                return reported(voice, *held)
    return own(voice)
