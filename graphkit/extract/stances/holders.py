"""Who holds an attitude: the subject right before its verb, by name, pronoun, party or the sponsors of a text."""

from __future__ import annotations

import re

from graphkit.extract.attribution import behind, owner
from graphkit.extract.holders import Owner, holder_in, own, reported
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.stances.antecedents import speaker_before, whose_statement

_AUX = (
    r"(?:(?:takes?\s+this\s+opportunity\s+to|on\s+\w+day|today|yesterday|earlier|recently|last\s+\w+|this\s+\w+|in\s+\d{4}|has|have|had"
    r"|also|further|furthermore"
    r"|strongly|fully|firmly|therefore|thus|again|once\s+again|always|consistently|warmly|highly|deeply|sincerely|would|will|shall|does|do"
    r"|did|continues?\s+to|continued\s+to|wish(?:es)?\s+to|wants?\s+to|(?:am|are|is)\s+(?:pleased|glad|happy)\s+to"
    r"|would\s+like\s+to|likes?\s+to|too|delegation|Government|Mission|joins?\s+others?\s+in|therefore,|,)\s+)*"
)
_PRONOUN = later(
    rf"(?:^|[\s,(“\"])(?P<who>[Ww]e|I|[Mm]y\s+(?:delegation|country|Government)|[Oo]ur\s+(?:delegation|country|Group)|[Hh]e|[Ss]he"
    rf"|[Tt]hey|(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s+(?:own\s+)?(?:delegation|country|Government|[Gg]roup|region|leaders)"
    rf"|The\s+(?:[Mm]inister|[Aa]mbassador|delegate|delegation|representative|speaker|Government|Mission|group|two\s+countries)|[Ii]t)\s+{_AUX}$"
)
_FIRST_PERSON = later(r"we$|i$|my\s|our\s")
_IT = later(
    rf"\b(?:said|says|stated|added|stressed|noted|declared|announced|reiterated)\s+(?:that\s+)?(?:it|(?:its|his|her"
    rf"|their)\s+(?:delegation|country|Government|group))\s+{_AUX}$"
)
_GOVERNED = later(r"\b(?:by|against|to|with|of|from|in|for|between|among)\s+(?:the\s+)?$")
_FOR_WHOM = later(
    r"\b(?:representatives?|those|delegat(?:es?|ions?)|observers?|behalf|members?|governments?|ambassadors?|ministers?|president|head|envoy|speakers?"
    r"|mission)\s+(?:of|for|from)\s+(?:the\s+)?$"
)
_OFFICE_OF = later(
    r"\b[Tt]he\s+(?:Permanent\s+)?(?:[Rr]epresentatives?|[Dd]elegat(?:e|es|ion|ions)|[Oo]bservers?|[Gg]overnments?|[Aa]mbassadors?"
    r"|[Mm]inisters?|[Pp]resident)\s+of\s+(?:the\s+)?$"
)
_CO = later(
    rf"\b(?P<who>(?:[Tt]he|[Ii]ts)\s+(?:co[-‑\u2010]?\s?)?(?:sponsors|authors)|(?P<and>(?:and|with)\s+(?:its|the|their"
    rf"|other)\s+(?:other\s+)?co[-‑\u2010]?\s?(?:sponsors|authors)))\s+{_AUX}$"
)
_AFTER_NAME = later(
    rf"(?:\s*\([^)]{{1,40}}\))?(?:\s+and\s+its\s+[Mm]ember\s+States)?(?:['’]s?\s+(?:(?:Foreign|Prime|Defence|Deputy|Permanent)\s+)*(?:delegation|Government"
    rf"|[Rr]epresentative|delegate|speaker|envoy|[Mm]inister|[Aa]mbassador|[Pp]resident|observer|counsellor|[Mm]ission))?(?:,\s+[^,]{{3,80}},)?\s+(?:(?:delegation"
    rf"|Government|Member\s+States|[Mm]embers|[Rr]epresentative|side)\s+)?{_AUX}(?:(?:and|but)\s+)?$"
)
_PARTY = later(
    rf"\b(?P<who>(?:(?:[Aa]ll|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Oo]ther|[Tt]he|[Cc]ertain|[Tt]hese"
    rf"|[Tt]hose)\s+)(?:[\w-]+\s+){{0,3}}?(?:States|states|countries|delegations|delegates|governments|speakers|representatives"
    rf"|community|experts|members|participants|parties|Movement|Group|Committee|Conference|Council|Assembly|Union|Commission)"
    rf"|[Cc]ivil\s+society(?:\s+\w+)?)\s+{_AUX}$"
)
_THEMSELVES = later(r"\b(?:submitting|sponsoring|undersigned)\s+(?:States|delegations|countries)", re.I)
_FIRST_NAMES = later(r"^\W*(?:(?:On|In|At|During|To|For|Following|After)\b[^,]{0,120},\s+)?$")


def holder_of(reading: Reading, sentence: Sentence, verb: int, before: str) -> tuple[Owner, int] | None:
    """Who holds the attitude whose verb stands there, and where the holder's words begin."""
    text, voice = reading.text, reading.voice(verb)
    begin = verb - len(before)
    pronoun = None if _IT.search(before) else _PRONOUN.search(before)
    if pronoun:
        start = begin + pronoun.start("who")
        word = pronoun["who"].lower()
        myself = _FIRST_PERSON.match(word) is not None
        if word == "it":
            held = speaker_before(reading, sentence, start, it=True)
            return (reported(voice, *held), start) if held else None
        asks = not voice.asserted_by or not myself  # "A and B said that they …"
        told = owner(reading, sentence, start) if asks else None
        if told is None or not told.holders or (not myself and not told.grounds):
            held = None if voice.asserted_by else whose_statement(reading) if myself else speaker_before(reading, sentence, start)
            if held:
                return Owner(held[0], "own", held[0], voice.reported_by, None, held[1]) if myself else reported(voice, *held), start
        if not myself and word not in ("he", "she", "they") and not voice.speaker and not voice.reported_by:
            return None  # "the Minister", "the group" in a text of a State's own: somebody else
        return (told or own(voice)), start
    sponsors = _CO.search(before)
    if sponsors:
        reference = next((r for r in reversed(reading.references) if r.document and r.start < verb), None)
        codes = set(behind(reading, reference.document if reference else None))
        start = begin + sponsors.start("who")
        if sponsors["and"]:
            first = [n for n in reading.names_in(sentence.start, begin + sponsors.start("and") + 1) if n.kind == "state" and n.code]
            if first:
                codes.add(first[-1].code or "")
                start = first[-1].start
        if not codes and voice.asserted_by and not voice.reported_by and not voice.speaker:
            return own(voice), start  # the authors of the paper that speaks
        label = " ".join(sponsors["who"].split())
        holders = tuple(sorted(codes)) or (re.sub(r"^[Tt]he\s+", "", label),)
        document = (reading.ground(reference.start, reference.end, "document"),) if reference and codes else ()
        return Owner(holders, "reported" if voice.reported_by else "own", voice.asserted_by, voice.reported_by, None, document), start
    if _IT.search(before):
        told = owner(reading, sentence, verb)
        return (told, verb) if told.holders else None
    names = [
        n
        for n in reading.names_in(begin, verb)
        if n.code and n.kind in ("state", "group", "forum", "organization", "historic-state", "area", "demonym", "person")
    ]
    if names and _AFTER_NAME.fullmatch(text[names[-1].end : verb]):
        held = holder_in(reading, begin, names[-1].end, voice)
        if held:
            start = min((g.start for g in held[1]), default=names[-1].start)
            preceding = text[max(sentence.start, start - 24) : start].lower()
            if _GOVERNED.search(preceding) and not _FOR_WHOM.search(preceding):
                return None
            office = _OFFICE_OF.search(text, max(sentence.start, start - 60), start)
            start = office.start() if office else start - 4 if preceding.endswith("the ") else start
            return reported(voice, *held), start
    party = _PARTY.search(before)
    if party and _THEMSELVES.search(party["who"]) and voice.asserted_by and not voice.reported_by:
        return own(voice), begin + party.start("who")  # a working paper speaks of those who submit it
    if party:
        held = holder_in(reading, begin + party.start("who"), begin + party.end("who"), voice)
        if held and held[0]:
            return reported(voice, *held), begin + party.start("who")
    return None


def first_holder(reading: Reading, sentence: Sentence, verb: int) -> tuple[Owner, int] | None:
    """The States with which a sentence begins, for a verb that is joined to theirs: "Kenya and Peru drafted a text and called for …"."""
    begin = max(sentence.start, reading.text.rfind(";", sentence.start, verb) + 1)  # "…; Peru objected and urged": Peru's
    names = [n for n in reading.names_in(begin, verb) if n.code and n.kind in ("state", "group")]
    if not names or not _FIRST_NAMES.match(reading.text[begin : names[0].start]):
        return None
    last = names[0]
    codes = {last.code or ""}
    for name in names[1:]:
        if not re.fullmatch(r"[\s,]*(?:and|as well as)?\s*(?:the\s+)?", reading.text[last.end : name.start]):
            break
        codes.add(name.code or "")
        last = name
    ground = reading.ground(names[0].start, last.end, "holder")
    return reported(reading.voice(verb), tuple(sorted(codes)), (ground,)), verb
