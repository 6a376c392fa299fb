"""The speaker as a party: "we", "my delegation", and of a reported speaker "his country", also in one list with others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graphkit.extract.lists import Parties, parties
from graphkit.extract.numbers import number
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.tokens import lowered
from graphkit.model import Mention

_FIRST = later(
    r"\b(?:(?:we(?:\s+ourselves)?|my\s+(?:own\s+)?(?:delegation|country|government|nation)(?:[\u2019']s\s+delegations?)?|our\s+(?:own\s+)?(?:delegations?"
    r"|country|government|nation)|(?:my|our)\s+(?:country['\u2019]s\s+)?(?:permanent\s+)?(?:missions?|representation)(?=\s+(?:has|have|had|in|to|at|is|was|also)\b)(?:\s+(?:in\s+(?:geneva|new\s+york|vienna|the\s+hague|nairobi)|(?:to|at)\s+the\s+united\s+nations(?:\s+in\s+(?:geneva|new\s+york|vienna))?))?|(?:his|her)\s+(?:own\s+)?(?:delegation|country|government)"
    r"|nous(?!\s+(?:a|ont|avait|avaient|est|sont|présente|propose|soumet|soumettent|présentent|invite|permet|semble)\b)"
    r"|(?:ma|notre|sa)\s+(?:propre\s+)?d\u00e9l\u00e9gation|(?:mon|notre|son)\s+(?:propre\s+)?(?:pays|gouvernement))\b"
    r"|(?<=\bpermettez-)moi\b|j(?=['\u2019]ai\b)|je(?=\s+(?:présente|dépose|soumets|tiens|voudrais|souhaite|souhaiterais|aimerais|désire|désirerais)\b)"
    r"|(?<=\band\s)(?:ourselves|us)(?=\s*[,.;:)]|\s*$|\s+(?:have|has|are|were)\b)|(?<=\bby\s)(?:us|ourselves)(?=\s*[,.;:)]|\s+(?:in|on|at|as|jointly|together|last|this|and|under|with)\b)"
    r"|(?<=\badd\s)us\b|(?<=\blist\s)us\b|(?<=\binclude\s)us\b|(?<=\bcount\s)us\b|(?<=\brecord\s)us\b"
    r"|i\b(?=\s+(?:(?:place|lay|put|bring)\s+before|submit(?:ted)?|also\s+introduce|introduced?|present(?:ed)?|tabled?|have|had|am|wish|would|should|shall|now|hereby|take|speak\s+as|am\s+speaking\s+as)\b)|(?<=\bgives\s)me\b|(?<=\blet\s)me\b|(?<=\ballow\s)me\b"
    r"|(?<=\bpermit\s)me\b|(?<=\basked\s)me\b"
    r"|(?<=\bhonour\sfor\s)me\b|(?<=\bhonor\sfor\s)me\b|(?<=\bpleasure\sfor\s)me\b|(?<=\bprivilege\sfor\s)me\b|(?<=\bmay\s)i\b|(?<=\band\s)mine\b(?!\s+(?:action|clear|field))|(?<=\band\s)(?:my|our)\s+own(?=\s*[,.;)]|\s+(?:have|has|are|were)\b)"
    r"|(?:my|our)\s+(?:(?:great|distinct|particular)\s+)?(?:pleasure|honou?r|privilege)(?=\s+(?:today\s+|once\s+again\s+)?to\b))",
)
_SAYS = later(
    r"\b(?:said|says|announced|stated|noted|recalled|explained|added|stressed|informed|told|thank\w*|for|reported|declared"
    r"|a\s+(?:\w+\s)?(?:dit|déclaré|annoncé|indiqué|présenté|rappelé|remercié|souligné)|avait\s+présenté)\b",
    re.I,
)
_REPRESENTS = later(
    r"\b(?:representative|delegate|ambassador|observer)\s+(?:of|from|for)\s+(?:the\s+)?$"
    r"|\b(?:représentante?|déléguée?|ambassad\w+|observat\w+)\s+(?:permanente?\s+)?(?:du|de\s+la|des|de)?\s*(?:(?:de\s+l|d)['\u2019])?$",
    re.I,
)
_DELEGATE = later(r"['\u2019]s?\s+(?:representative|delegate|ambassador|envoy|delegation)\b", re.I)
_PERSON = later(r"(?:^|[.;]\s)(?:[A-Z][\w.'\u2019-]*\s){1,5}\($")
_AGENT = later(r"\b(?:by|to|with|from|thanked|thank|that)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:of\s+)?(?:the\s+)?$", re.I)

_SAID_IT = later(
    r"\b(?:said|added|announced|stated|noted|recalled|explained|confirmed|declared|indicated|clarified"
    r"|informed\s+[\w ]{3,40}?)\s+(?:that\s+)?"
    r"(?P<it>it|they|he|she)\b(?=\s+(?:had|has|have|was|were|is|are|wished|also|again|would\s+like|no\s+longer)\b)"
)
_HE_DID = later(
    r"(?:^|(?<=[.;]\s)|(?<=\n))(?P<he>He|She)(?=\s+(?:also\s+|then\s+|formally\s+|therefore\s+|accordingly\s+)?(?:introduced|presented|submitted|tabled|proposed\s+an?\s+(?:\w+\s+)?amendment)\b)"
)
# "In particular, it welcomed and co-sponsored": the speaker's country, where the sentence before tells of nobody else
_IT_ACTS = later(
    r"(?:[^.;:?!]{0,40}?(?:,\s+|(?<=\b[Tt]hus\s)|(?<=\b[Tt]herefore\s)))?(?P<it>[Ii]t)(?=\s+(?:(?:has|had|also|then|later|therefore|proudly|actively|again)\s+){0,3}"
    r"(?:[a-z-]+ed|co-?sponsors?|sponsors|became|took\s+part|put\s+forward|was\s+(?:a\s+)?(?:proud|among|one|co-?sponsor))\b)(?!\s+by\b)"
)
_COMMA = later(r",\s+(?:the\s+)?")
_SPEAKS_FOR = later(r"\b(?:behalf\s+of|speaking\s+(?:also\s+)?for)\s+(?:the\s+)?$", re.I)
_AND = later(
    r"(?:,\s+|\s+)(?:and|et|ainsi\s+que|avec|as\s+well\s+as|together\s+with|along\s+with)\s+(?:(?:that|those)\s+of\s+)?(?:the\s+)?|,\s+(?:the\s+)?",
    re.I,
)
_OWN = later(r"\bown\b|\bmine\b|\bourselves\b")
_WE_ALL = later(
    r",\s+(?:the\s+(?:(?:delegations?|(?:permanent\s+)?representatives?|governments?|sponsors?|authors?),?\s+(?:of\s+)?)?(?:the\s+)?)?",
    re.I,
)
_GOVERNED = later(r"\b(?:by|with|from|to|of|for|thank|welcome)\s+(?:the\s+)?$", re.I)
_AND_OWN = later(r"(?:,\s+|\s+)(?:and|as\s+well\s+as|together\s+with|along\s+with|et|ainsi\s+que)\s+(?:(?:of|for|de|pour|par)\s+)?$", re.I)


# "The Group has submitted": the one named before; "our three countries", "the four delegations": those for whom the speaker speaks
_GROUP = later(
    r"\b(?:[Tt]he|[Oo]ur|[Tt]his)\s+(?P<word>Group|Movement|Coalition|Initiative|Community|Union|League|Association|Partnership|Network)\b"
    r"(?!\s+(?:of|for|on|to)\b)(?!['\u2019]s\s+(?:[Cc]hair|mandate|report|work|behalf|name|view|position))"
)
_NON_ALIGNED = later(r"\b[Nn]on-?[Aa]ligned\b")
# "on behalf of the Vienna Group, namely Ruritania and Freedonia": whom the word means afterwards
_MEMBERS = later(
    r"(?P<members>\bmembers\s+of\s+(?:the\s+)?)?(?:[A-Z][\w-]*\s+(?:of\s+|on\s+)?){0,4}?\b(?P<word>Group|Movement|Coalition|Initiative|Community|Union|League|Association|Partnership|Network)\b[^.;:,()\n]{0,40}?"
    r"(?:,\s+(?:namely|that\s+is(?:\s+to\s+say)?|i\.e\.|viz\.|(?:which\s+)?(?:comprises|comprising|composed\s+of|consisting\s+of|made\s+up\s+of|consists\s+of))[,:]?\s+|\s+\((?=[A-Z])|:\s+(?=[A-Z]))(?:the\s+)?"
)
# "our group": those together for whom a joint statement is made
_OUR_GROUP = later(
    r"\b(?:our|this)\s+(?:(?:core|cross-regional|small|informal)\s+)?group(?:\s+of\s+(?:ours|countries|States|delegations))?\b(?!['\u2019]s|\s+of\b)",
    re.I,
)
_OUR_FEW = later(
    r"\b(?:our|the|these|all)\s+(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+"
    r"(?:delegations|countries|governments|nations|co-?sponsors|sponsors|authors|of\s+us)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The speaker in the first person: "we", "my delegation"; without codes where the text does not say who speaks."""

    start: int
    end: int
    codes: tuple[str, ...]


def speakers_in(reading: Reading, start: int, end: int, named: list[Parties]) -> Iterator[Spoken]:
    """The first person, and a reported speaker's own delegation, where it is known who speaks."""
    for match in _FIRST.finditer(lowered(reading.text), start, end):
        voice = reading.voice(match.start())
        third = match[0].lower().startswith(("his", "her", "son ", "sa "))
        if third and not (voice.asserted_by and voice.reported_by):
            code = _speaker(reading, match.start(), named)
            if code:
                yield Spoken(match.start(), match.end(), (code,))
            continue
        named_so = _named_so(reading, match.end()) if not third else None
        if named_so:  # "my own country, Ruritania"
            yield Spoken(match.start(), named_so.end, (str(named_so.code),))
            continue
        if not third or (voice.asserted_by and voice.reported_by):  # a speaker without a name still acts for others, and with them
            yield Spoken(match.start(), match.end(), voice.asserted_by)
    for match in _HE_DID.finditer(reading.text, start, end):
        voice = reading.voice(match.start())
        code = _speaker(reading, match.start(), [])
        known = voice.asserted_by if voice.reported_by else (code,) if code else ()
        yield Spoken(*match.span("he"), known)
    itself = _IT_ACTS.match(reading.text, start, end)
    if itself and not any(one.start < itself.end() for one in named) and (code := _own_country(reading, start)):
        yield Spoken(*itself.span("it"), (code,))
    yield from _groups(reading, start, end)
    for match in _SAID_IT.finditer(reading.text, start, end):
        groups = [p for p in named if p.end <= match.start() and p.names[0].kind == "group"]
        spoken_for = [p for p in groups if _SPEAKS_FOR.search(reading.text, start, p.start)]
        code = spoken_for[-1].names[0].code if spoken_for else _speaker(reading, match.start(), named)
        if code:
            yield Spoken(*match.span("it"), (code,))


def _named_so(reading: Reading, end: int) -> Mention | None:
    """The name right after "my own country, "."""
    if not re.search(r"(?:country|nation|delegation)$", reading.text[max(0, end - 12) : end]):
        return None
    lead = _COMMA.match(reading.text, end)
    found = reading.names_in(lead.end(), lead.end() + 60) if lead else ()
    return found[0] if lead and found and found[0].start == lead.end() and found[0].kind == "state" and found[0].code else None


def _own_country(reading: Reading, start: int) -> str | None:
    """The State that speaks, where the sentence before has it for its subject and names nobody else, or nothing stands before."""
    voice = reading.voice(start)
    here = reading.sentence(start)
    if len(voice.asserted_by) != 1 or voice.reported_by or here is None:
        return None
    place = reading.place(here)
    if place == 0:
        return voice.asserted_by[0]
    last = reading.sentences[place - 1]
    first = max((g.end for g in voice.grounds if last.start <= g.start < last.end), default=last.start)  # after "Ms. Berg (Ruritania):"
    names = [n for n in reading.names_in(first, last.end) if n.code]
    told = any(n.code == voice.asserted_by[0] and n.start - first < 60 for n in names) or re.match(
        r"[^.;]{0,40}?\b(?:[Mm]y|[Oo]ur)\s+(?:own\s+)?(?:country|delegation|government|nation)\b", reading.text[first : last.end]
    )
    return voice.asserted_by[0] if told and all(n.code == voice.asserted_by[0] for n in names) else None


def _groups(reading: Reading, start: int, end: int) -> Iterator[Spoken]:
    """The group named before or spoken for, and the States for which a speaker speaks, where a text only says "the Group", "the six"."""
    for match in _GROUP.finditer(reading.text, start, end):
        voice = reading.voice(match.start())
        named = [
            n
            for n in reading.names_in(max(0, voice.start, match.start() - 6000), match.start())
            if n.code and n.kind in ("group", "forum", "organization") and _is_called(reading, n.code, n.quote, match["word"])
        ]
        codes = (str(named[-1].code),) if named and named[-1].kind == "group" else ()
        if not named and len(voice.asserted_by) == 1 and _is_called(reading, voice.asserted_by[0], "", match["word"]):
            codes = voice.asserted_by
        if not named and not codes and match["word"] == "Movement" and _NON_ALIGNED.search(reading.text):
            codes = ("NONALIGNED",)
        codes = (*codes, *(code for code in _members(reading, voice.start, match, bool(codes)) if code not in codes))
        if codes:
            yield Spoken(match.start(), match.end(), codes)
    for match in _OUR_GROUP.finditer(reading.text, start, end):
        voice = reading.voice(match.start())
        if len(voice.asserted_by) > 1 and not voice.reported_by:
            yield Spoken(match.start(), match.end(), voice.asserted_by)
    for match in _OUR_FEW.finditer(reading.text, start, end):
        voice = reading.voice(match.start())
        if len(voice.asserted_by) == number(match["n"]):
            yield Spoken(match.start(), match.end(), voice.asserted_by)
        elif match[0][:3].lower() == "our" and (few := _with_speaker(reading, match, voice.asserted_by)):
            yield Spoken(match.start(), match.end(), few)


def _with_speaker(reading: Reading, match: re.Match[str], speaker: tuple[str, ...]) -> tuple[str, ...]:
    """The one list of that many States just named, the speaker's own among them: "Ruritania and Freedonia tabled … Our two countries …"."""
    first = max(reading.voice(match.start()).start, match.start() - 700)
    named = parties(reading.text, first, match.start(), reading.names_in(first, match.start()), reading.lexicon)
    fits = {tuple(str(n.code) for n in one.names) for one in named if len(one.names) == number(match["n"]) and not one.others}
    only = fits.pop() if len(fits) == 1 else ()
    return only if len(speaker) == 1 and speaker[0] in only else ()


def _members(reading: Reading, first: int, match: re.Match[str], known: bool) -> tuple[str, ...]:
    """The members of a group that the text spelled out before, where it did so once: at least two States and nothing else.

    A group that is ``known`` stands for itself, unless the text speaks of its members ("on behalf of the members of the Vienna Group").
    """
    text = reading.text
    spelled = [m for m in _MEMBERS.finditer(text, max(first, match.start() - 6000), match.start()) if m["word"] == match["word"]]
    if known:
        spelled = [m for m in spelled if m["members"] and "(" not in m[0] and ":" not in m[0]]
    lists = []
    for one in spelled:
        sentence = reading.sentence(one.end())
        end = min(sentence.end, match.start()) if sentence else match.start()
        named = parties(text, one.end(), end, reading.names_in(one.end(), end), reading.lexicon)
        if named and named[0].start - one.end() < 6 and len(named[0].names) > 1 and not named[0].others:
            lists.append(tuple(str(n.code) for n in named[0].names if n.code and n.kind in ("state", "historic-state")))
    return lists[0] if len(lists) == 1 else ()


def _is_called(reading: Reading, code: str, printed: str, word: str) -> bool:
    entity = reading.lexicon.entity(code)
    return word in printed or bool(entity and entity.kind == "group" and word in entity.label)


def _speaker(reading: Reading, offset: int, named: list[Parties]) -> str | None:
    """Whose words a reporter gives: the one who speaks in this sentence, else in the last sentence of the paragraph that names one."""
    before = [p for p in named if p.end <= offset and len(p.names) == 1 and p.names[0].code and reading.text[p.end : offset].count(",") < 4]
    if before and (before[-1].office or len(before) == 1) and _SAYS.search(reading.text, before[-1].end, offset + 12):
        return before[-1].names[0].code
    here = reading.sentence(offset)
    if here is None:
        return None
    place = reading.place(here)
    for sentence in reversed(reading.sentences[max(0, place - 6) : place + 1]):
        if sentence.paragraph != here.paragraph:
            break
        speaking = [
            n
            for n in reading.names_in(sentence.start, min(sentence.end, offset))
            if n.kind in ("state", "historic-state") and n.start - sentence.start < 90 and _is_speaker(reading.text, n, sentence.start)
        ]
        if speaking:
            return speaking[0].code
    return None


def _is_speaker(text: str, name: Mention, floor: int) -> bool:
    """Tell whether a name stands for one who speaks: "the representative of Ruritania", "Ruritania's delegate", "ANNA BERG (Ruritania)"."""
    lead = text[max(floor, name.start - 60) : name.start]
    return not _AGENT.search(lead) and bool(
        _REPRESENTS.search(lead) or _DELEGATE.match(text, name.end) or (text[name.end : name.end + 1] == ")" and _PERSON.search(lead))
    )


def _begins_anew(text: str, other: Parties, one: Spoken) -> bool:
    """Tell whether "we" begins a clause after a list that a preposition governs: "joined by Ruritania and Freedonia, and we thank them"."""
    return (
        text[one.start : one.end].lower() in ("we", "i")
        and text[other.end : one.start].lstrip().startswith(",")
        and _GOVERNED.search(text, max(0, other.start - 24), other.start) is not None
    )


def joined(text: str, named: list[Parties], spoken: list[Spoken]) -> tuple[list[Parties], list[Spoken]]:
    """Make one list of the speaker and those named beside it: "his country and Freedonia", "Freedonia, Sylvania and my own delegation"."""
    lists, alone = list(named), []
    for one in spoken:
        own = tuple(Mention(start=one.start, end=one.end, quote=text[one.start : one.end], code=code, kind="state") for code in one.codes)
        for place, other in enumerate(lists):
            gap = text[one.end : other.start] if other.start >= one.end else None
            after = gap is not None and _AND.fullmatch(gap) and ("," not in gap or "and" in gap or len(other.names) > 1)
            before = (
                other.end <= one.start
                and _AND_OWN.fullmatch(text[other.end : one.start])
                and (_OWN.search(text, one.start, one.end) or len(other.names) > 1)
                and not _begins_anew(text, other, one)
            )
            if gap is not None and len(other.names) > 1 and _WE_ALL.fullmatch(gap) and text[one.start : one.end].lower() == "we":
                lists[place] = replace(other, start=one.start)  # "We, the delegations of Ruritania and Freedonia"
                break
            if own and (after or before):
                known = {name.code for name in other.names}
                own = tuple(name for name in own if name.code not in known) or own  # the speaker, of all those who speak
                names = (*own, *other.names) if after else (*other.names, *own)
                lists[place] = replace(other, start=min(one.start, other.start), end=max(one.end, other.end), names=names)
                break
        else:
            alone.append(one)
    return lists, alone
