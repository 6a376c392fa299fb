"""Stances: a holder's attitude to a target, as worded. Attitudes are those of the list ``attitudes``.

A stance needs a finite verb right after its holder ("Kenya welcomes …", "We would prefer …", "The sponsors hoped …"), or words in which a
speaker's own text evaluates ("What is more important is …", "… needs to be handled with prudence"). Verbs in an infinitive, a question or a
condition hold nothing. Words of blame about others are the speaker's criticism; the actors stay as named or unnamed as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.attribution import Owner, behind, holder_in, own, owner, reported
from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.stems import LENGTH, cues, stems
from graphkit.extract.structure import mend
from graphkit.extract.topics import topic
from graphkit.model import StanceClaim

_AUX = (
    r"(?:(?:on\s+\w+day|today|yesterday|earlier|recently|last\s+\w+|this\s+\w+|in\s+\d{4}|has|have|had|also|further|furthermore|strongly|fully|firmly|therefore|thus|again|once\s+again|always|consistently|warmly|highly|deeply|sincerely|would|will|does|do|did|continues?\s+to|continued\s+to|wish(?:es)?\s+to"
    r"|would\s+like\s+to|likes?\s+to|too|delegation|Government|Mission|joins?\s+others?\s+in|therefore,|,)\s+)*"
)
# attitude → finite verbs; the most telling first. Examples are invented.
_VERBS = (
    (
        "dissociates-from",
        r"(?:dis(?:as)?sociat(?:es?|ed)|distanc(?:es?|ed))\s+(?:itself|himself|herself|themselves|ourselves|myself)?\s*from",
    ),
    (
        "aligns-with",
        r"(?:align|associat)(?:s|es|e|ed)\s+(?:itself|himself|herself|themselves|ourselves|myself|my\s+delegation)?\s*(?:fully\s+)?with",
    ),
    (
        "does-not-block",
        r"(?:join(?:s|ed)?\s+(?:the\s+)?consensus|(?:will|would|did|does|do)\s+not\s+(?:block|stand\s+in\s+the\s+way\s+of|oppose))",
    ),
    ("reserves-position", r"reserv(?:es?|ed)\s+(?:its|our|their|the)\s+(?:position|right)"),
    (
        "opposes",
        r"oppos(?:es?|ed)|reject(?:s|ed)?|object(?:s|ed)\s+to|object\s+to|(?:cannot|could\s+not|can\s+not|(?:does|do|did|will|would)\s+not|is\s+not\s+in\s+a\s+position\s+to|are\s+not\s+in\s+a\s+position\s+to)\s+(?:accept|support|agree\s+(?:to|with)|endorse|recogni[sz]e|join)|(?:is|are|was|were)\s+(?:firmly\s+|strongly\s+)?(?:opposed\s+to|against(?!\s+(?:that|this|the)\s+(?:backdrop|background)))",
    ),
    ("criticises", r"(?:is|are|was|were|remains?|am)\s+(?:also\s+)?(?:\w+ly\s+)?(?:concerned|alarmed)\s+(?:at|by|about|over|that|with)|criticis(?:es?|ed)|criticiz(?:es?|ed)|condemn(?:s|ed)?|denounc(?:es?|ed)|accus(?:es?|ed)|blam(?:es?|ed)"),
    (
        "regrets",
        r"regret(?:s|ted)?|deplor(?:es?|ed)|lament(?:s|ed)?|(?:is|are|was|were|remains?)\s+(?:deeply\s+|gravely\s+|seriously\s+)?disappointed|express(?:es|ed)?\s+(?:its|their|his|her|our)?\s*(?:deep\s+|profound\s+)?(?:regret|disappointment)",
    ),
    (
        "doubts",
        r"doubt(?:s|ed)?|question(?:s|ed)|(?:is|are|was|were|remains?)\s+(?:not\s+(?:yet\s+)?convinced|sceptical|skeptical)|ha(?:s|ve|d)\s+(?:serious\s+|strong\s+|some\s+)?(?:doubts|reservations)|ha(?:s|ve|d)\s+been\s+(?:very\s+)?uncomfortable\s+with",
    ),
    (
        "supports",
        r"support(?:s|ed)?|endors(?:es?|ed)|back(?:s|ed)|favou?r(?:s|ed)?|(?:is|are|was|were)\s+in\s+favou?r\s+of|advocat(?:es?|ed)|champion(?:s|ed)|express(?:es|ed)?\s+(?:its|their|his|her|our)?\s*(?:full\s+|strong\s+)?support\s+for|voic(?:es|ed)\s+support\s+for|pledged\s+(?:its\s+)?support\s+for",
    ),
    (
        "welcomes",
        r"welcom(?:es?|ed)|commend(?:s|ed)?|appreciat(?:es?|ed)|applaud(?:s|ed)?|hail(?:s|ed)|prais(?:es?|ed)|(?:takes?|took)\s+note\s+with\s+(?:appreciation|satisfaction)|(?:is|are|was|were)\s+(?:\w+\s+)?encouraged\s+by|(?:is|are)\s+pleased\s+(?:with|by|that)",
    ),
    ("takes-note", r"(?:takes?|took)\s+note\s+of"),
    ("prefers", r"prefer(?:s|red)?(?!\s+to\s+regard)"),
    (
        "attaches-importance-to",
        r"attach(?:es|ed)?\s+(?:\w+\s+){0,2}(?:importance|significance|priority)\s+to|(?:stress|underscor|underlin|emphasi[sz]|highlight)(?:es|ed|s|e)?",
    ),
    ("recognises", r"recogni[sz](?:es?|ed)|acknowledg(?:es?|ed)|(?:is|are)\s+(?:fully\s+|well\s+)?(?:cognizant|aware|conscious)\s+of"),
    (
        "regards-as",
        r"(?:prefer\s+to\s+)?(?:regard|consider)(?:s|ed)?(?=\s+[^.;]{1,80}?\s+(?:as|to\s+be)\b)|view(?:s|ed)?(?=\s+[^.;]{1,80}?\sas\b)",
    ),
    ("hopes-for", r"hop(?:es?|ed)(?=\s+(?:that|the|to|for|this|all|it|we|our|its|their|states|States)\b)|look(?:s|ed)?\s+forward\s+to"),
    (
        "offers",
        r"(?:is|are|stands?|stood|remains?|was|were)\s+(?:also\s+|always\s+|fully\s+)?(?:ready|willing|prepared)\s+to|offer(?:s|ed)\s+to",
    ),
    ("proposes", r"propos(?:es?|ed|ing)|suggest(?:s|ed)?"),
    ("recommends", r"recommend(?:s|ed)"),
    (
        "calls-for",
        r"call(?:s|ed)?\s+(?:again\s+)?(?:for|(?:up)?on)|urg(?:es?|ed)|appeal(?:s|ed)\s+(?:for|to)|demand(?:s|ed)|(?:invit|request|encourag)(?:es?|ed|s)(?=\s+(?:all|the|other|every|States|states)\b)",
    ),
    (
        "asserts",
        r"(?:tried|did|ha(?:s|ve)\s+done)\s+(?:its|their|his|her|our)\s+(?:best|utmost)\s+to|assert(?:s|ed)|maintain(?:s|ed)\s+that",
    ),
)
_PATTERNS = tuple((attitude, re.compile(rf"(?:{words})\b")) for attitude, words in _VERBS)
# the first words with which verbs of attitude begin, and which attitudes they may be
_FIRSTS = {
    "dissociates-from": "disassociate dissociate distance",
    "aligns-with": "align associate",
    "does-not-block": "join will would did does do",
    "reserves-position": "reserve",
    "opposes": "oppose reject object cannot could can does do did will would is are was were",
    "criticises": "is are was were am remain criticise criticize condemn denounce accuse blame",
    "regrets": "regret deplore lament is are was were remain express",
    "doubts": "doubt question is are was were remain has have had",
    "supports": "support endorse back favour favor is are was were advocate champion express voice voices voiced pledged",
    "welcomes": "welcome commend appreciate applaud hail praise take takes took is are was were",
    "takes-note": "take takes took",
    "prefers": "prefer",
    "attaches-importance-to": "attach stress underscore underline emphasise emphasize highlight",
    "recognises": "recognise recognize acknowledge is are",
    "regards-as": "prefer regard consider view views viewed",
    "hopes-for": "hope hopes hoped look looks looked",
    "offers": "is are stand stands stood remain was were offer",
    "proposes": "propose suggest",
    "recommends": "recommend",
    "calls-for": "call calls called urge urges urged appeal demand invite request encourage",
    "asserts": "tried did do does has have assert maintain",
}
_BY_WORD: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
for _attitude, _pattern in _PATTERNS:
    for _word in cues(_FIRSTS[_attitude]):
        _BY_WORD.setdefault(_word, []).append((_attitude, _pattern))
_COMMON = cues("am is are was were has have had will would did does do can could")  # say nothing alone
_TELLING = cues("concerned alarmed favour favor against opposed convinced sceptical skeptical doubts reservations uncomfortable disappointed encouraged pleased cognizant aware conscious ready willing prepared best utmost not accept cannot support endorse")
_CUE = frozenset(_BY_WORD) - _COMMON
_WORD = re.compile(r"[A-Za-z]+")
_PRONOUN = re.compile(
    rf"(?:^|[\s,(“\"])(?P<who>[Ww]e|I|[Mm]y\s+(?:delegation|country|Government)|[Oo]ur\s+(?:delegation|country|Group)|[Hh]e|[Ss]he|[Tt]hey)\s+{_AUX}$"
)
_IT = re.compile(rf"\b(?:said|says|stated|added|stressed|noted|declared|announced|reiterated)\s+(?:that\s+)?(?:it|(?:its|his|her|their)\s+(?:delegation|country|Government|group))\s+{_AUX}$")
_UNREAL = re.compile(r"\bwould\s+have\s+(?:\w+ly\s+)?$|^\W*(?:[Ii]f|[Ww]hether|[Uu]nless|[Ss]hould|[Ww]ere|[Hh]ad)\s|\b(?:if|whether|unless)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){1,4}(?:\w+\s+)?$")
_CO = re.compile(
    rf"\b(?P<who>[Tt]he\s+(?:co[-‑\u2010]?\s?)?(?:sponsors|authors)|(?P<and>(?:and|with)\s+(?:its|the|their|other)\s+(?:other\s+)?co[-‑\u2010]?\s?(?:sponsors|authors)))\s+{_AUX}$"
)
_AFTER_NAME = re.compile(
    rf"(?:\s*\([^)]{{1,40}}\))?(?:['’]s?\s+(?:delegation|Government|representative))?(?:,\s+[^,]{{3,80}},)?\s+(?:(?:delegation|Government|Member\s+States|[Mm]embers|[Rr]epresentative|side)\s+)?{_AUX}(?:(?:and|but)\s+)?$"
)
_PARTY = re.compile(
    rf"\b(?P<who>(?:(?:[Aa]ll|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Oo]ther|[Tt]he|[Cc]ertain|[Tt]hese|[Tt]hose)\s+)(?:[\w-]+\s+){{0,3}}?(?:States|states|countries|delegations|delegates|governments|speakers|representatives|community|experts|members|participants|parties|Movement|Group|Committee|Conference|Council|Assembly|Union|Commission)|[Cc]ivil\s+society(?:\s+\w+)?)\s+{_AUX}$"
)
_FIRST_NAMES = re.compile(r"^\W*(?:(?:On|In|At|During|To|For|Following|After)\b[^,]{0,120},\s+)?$")
_BEFORE = re.compile(
    r"(?:\b(?:if|whether|unless|to|not\s+to|in\s+order\s+to|should|could|may|might|must|can|which|that\s+would)\s+|\bno\s+)$"
)
_PART = re.compile(
    r"\b(?:operative |preambular )?paragraphs? \d+(?: ?\([a-z]\))?(?: (?:and|to) \d+)?|\b(?:section|part|chapter|article) [IVX\d]+\b", re.I
)
_TAIL = re.compile(
    r";|,\s+(?:which|while|but|where|who|thus|so\s+that|as\s+it|saying|adding|noting)\b|,\s+and\s+(?:the\s+)?(?:\w+\s+){1,4}(?:is|are|was|were|has|have|will|should)\b|\s+and\s+(?:also\s+)?(?:welcom|call|support|oppos|urg|express|reiterat|regret|look|hop|attach)\w*\s"
)

# The speaker's own evaluation without a verb of attitude. Each: rule, attitude, pattern.
_EVALUATIONS = (
    (
        "prefers",
        re.compile(
            r"\b[Ww]hat\s+is\s+(?:more|most)\s+important\s+is\b|\b[Mm]ore\s+important(?:ly)?\s+is\b|\bis\s+(?:far\s+)?(?:better|preferable)\s+(?:than|to)\b"
        ),
    ),
    (
        "doubts",
        re.compile(
            r"\b(?:needs?|ha(?:s|ve|d))\s+to\s+be\s+(?:handled|treated|approached)\s+with\s+(?:\w+\s+)?(?:prudence|caution|care)\b|\b(?:will|would)\s+not\s+be\s+(?:able|sufficient|enough)\b|\b(?:is|are|was|would\s+be)\s+(?:still\s+)?(?:premature|insufficient|not\s+(?:sufficient|enough|convincing))\b"
        ),
    ),
    (
        "opposes",
        re.compile(
            r"\b(?:should|must|can|shall)\s+(?:not|never)\s+be\s+(?:recogni[sz]ed|accepted|allowed|tolerated|legitimi[sz]ed|permitted)\b|\b(?:is|are)\s+(?:totally\s+|completely\s+)?unacceptable\b"
        ),
    ),
    (
        "calls-for",
        re.compile(
            r"\b(?:new|additional|binding|international)\b[^.;]{0,60}\b(?:instruments?|treaty|treaties|convention|code|agreement|mechanism|process)\b[^.;]{0,120}\bshould\s+be\s+(?:developed|negotiated|concluded|established|formulated|adopted|elaborated)\b|\bpriority\s+(?:can|should|may|must)\s+be\s+given\s+to\b|\btime\s+(?:is|has\s+come)\s*(?:ripe)?\s+(?:for|to)\b|\b(?:pressing|urgent)\s+(?:task|need)\b[^.;]{0,80}\bis\s+to\b",
            re.I,
        ),
    ),
    (
        "regards-as",
        re.compile(r"\b(?:is|are|was)\s+(?:not\s+(?:the|an?)\s+[^.;,]{2,40},\s+but\b|the\s+first\b|the\s+only\b|the\s+cornerstone\b)"),
    ),
)
_RESOLVES = re.compile(
    r"[*_\s]*(?:(?:Also|Further|Once again|Again|Strongly|Reiterating its|Reiterates its|Deeply)\s+)?(?P<verb>Welcom(?:es|ing)|Endors(?:es|ing)|Support(?:s|ing)|Regret(?:s|ting)|Deplor(?:es|ing)|Condemn(?:s|ing)|Recogni[sz](?:es|ing)"
    r"|Acknowledg(?:es|ing)|Commend(?:s|ing)|Reject(?:s|ing)|Stress(?:es|ing)|Emphasi[sz](?:es|ing)|Underlin(?:es|ing)|Tak(?:es|ing)\s+note(?:\s+with\s+appreciation)?\s+of|Appreciat(?:es|ing))[*_]*\s+"
)
_RESOLVING = {
    "welco": "welcomes", "endor": "supports", "suppo": "supports", "regre": "regrets", "deplo": "regrets", "conde": "criticises", "recog": "recognises", "ackno": "recognises", "comme": "welcomes", "rejec": "opposes",
    "stres": "attaches-importance-to", "empha": "attaches-importance-to", "under": "attaches-importance-to", "take": "takes-note", "tak": "takes-note", "appre": "welcomes",
}  # fmt: skip
# "It is widely accepted by the maritime community that …"
_PASSIVE = re.compile(
    r"It\s+(?:is|was|has\s+been)\s+(?:\w+ly\s+)?(?:endorsed|agreed|accepted|recogni[sz]ed|supported)\s+by\s+[^,.;]{2,80}?\s+that\s+"
)
# "According to the report adopted by the Panel, …": a body's own finding
_ACCORDING = re.compile(
    r"(?:According\s+to|As\s+(?:pointed\s+out|noted|stated|recommended|stressed|emphasi[sz]ed|highlighted|agreed|suggested)\s+(?:by|in))\s+(?P<who>[^.;,]{2,260}?),\s+"
)
_BLAME = re.compile(
    r"\b(?:(?:has|have|had)\s+(?:grossly\s+|seriously\s+|gravely\s+|flagrantly\s+|repeatedly\s+)?(?:violated|undermined|infringed|damaged|jeopardi[sz]ed|breached|destabili[sz]ed)|(?:grossly|flagrantly|willfully|wilfully|deliberately|blatantly|recklessly)\s+\w+"
    r"|politici[sz](?:es?|ed|ing)|suppress(?:es|ed)|undermin(?:es?|ing)\s+international|double\s+standards|unilateralism|hegemon\w+|unjust|imbalanced|discriminatory\s+(?:practice|measure|treatment)|take\s+cyberspace\s+as|turn(?:s|ed|ing)?\s+[\w\s]{2,30}\s+into\s+a\s+(?:new\s+)?battle\w+"
    r"|as\s+a\s+new\s+battle\s?\w+|provocative|irresponsible\s+(?:act|behaviou?r|conduct)|illegal\s+(?:act|attack|occupation)|aggressi(?:on|ve\s+act)\s+(?:against|of))\b",
    re.I,
)
_JUDGES = cues(
    "important better preferable prudence caution care able sufficient enough premature insufficient convincing recognized recognised accepted allowed tolerated legitimized legitimised permitted unacceptable instrument instruments treaty "
    "treaties convention code agreement mechanism process priority time pressing urgent first only cornerstone but widely endorsed agreed supported according as violated undermined infringed damaged jeopardized breached destabilized "
    "destabilised jeopardised grossly flagrantly willfully wilfully deliberately blatantly recklessly politicizes politicized politicises suppresses suppressed undermines undermining double unilateralism hegemony hegemonic hegemonism unjust "
    "imbalanced discriminatory battlefield battle provocative irresponsible illegal aggression aggressive take turns"
) - cues("as time care but only first")
_NORM = re.compile(r"\b(?:should|shall|must|pledge|refrain|need\s+to|prevent|oppose|avoid|prohibit)\b")
_LONGEST = 6000
_COURTESY = re.compile(r"\s+(?:that\s+)?(?:[\w\s]{0,40},?\s+)?(?:you|my\s+\w+)\b")
_NO_TARGET = re.compile(r"\s*(?:,|and\b|for\b|by\b|in\b|at\b|to\s+the\b|\.|$)")


@extractor(yields=StanceClaim)
def stances(reading: Reading) -> Iterator[StanceClaim]:
    """Yield the stances of a text in order."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    for sentence, begun in zip(reading.sentences, stems(reading), strict=True):
        if sentence.role in ("heading", "furniture") or text[sentence.end - 1] == "?" or not 15 <= sentence.end - sentence.start <= _LONGEST:
            continue
        hinted = not _CUE.isdisjoint(begun) or not (_TELLING.isdisjoint(begun) or _COMMON.isdisjoint(begun))
        found = list(_attitudes(reading, sentence)) if hinted else []
        resolved = _resolved(reading, sentence) if not found else None
        if resolved:
            yield resolved
            continue
        yield from found
        if _JUDGES.isdisjoint(begun):
            continue
        evaluated = next(_evaluations(reading, sentence, found), None)
        if evaluated:
            yield evaluated


def _resolved(reading: Reading, sentence: Sentence) -> StanceClaim | None:
    """A paragraph of a resolution, whose holder is the body: "3. Welcomes the report …", "Deploring the loss of …"."""
    voice = reading.voice(sentence.start)
    match = _RESOLVES.match(reading.text, sentence.start, sentence.end)
    if match is None or len(voice.asserted_by) != 1 or voice.reported_by or voice.speaker:
        return None
    entity = reading.lexicon.entity(voice.asserted_by[0])
    if entity is None or entity.kind != "forum":
        return None
    attitude = _RESOLVING[match["verb"].split()[0].rstrip("s")[:6].lower().removesuffix("ing")[:5]]
    end = _end(reading.text, match.end(), sentence.end)
    return _claim(reading, sentence, own(voice), attitude, match.start("verb"), end, match.end(), "stance.resolved", 0.85)


def _attitudes(reading: Reading, sentence: Sentence) -> Iterator[StanceClaim]:
    """Holder, verb of attitude, target."""
    text = reading.text
    last: tuple[Owner, int] | None = None
    for attitude, match in _verbs(text, sentence):
        before = text[max(sentence.start, match.start() - 160) : match.start()]
        if _BEFORE.search(before) or _UNREAL.search(before):
            continue
        held = _holder(reading, sentence, match.start(), before)
        if held is None and last is not None and re.search(r",?\s+and\s+(?:also\s+|further\s+)?$", before):
            held = (last[0], match.start())  # "welcomed the text and called for …": the holder goes on
        elif held is None and re.search(r"\s+and\s+(?:also\s+|further\s+)?$", before):
            held = _first(reading, sentence, match.start())
        if held is None:
            continue
        who, start = held
        if not who.holders:
            continue
        last = held
        end = _end(text, match.end(), sentence.end)
        if end - match.end() < 4 and attitude != "does-not-block":
            continue
        if (attitude == "hopes-for" and _COURTESY.match(text, match.end())) or (
            attitude == "proposes" and _NO_TARGET.match(text, match.end())
        ):
            continue
        yield _claim(reading, sentence, who, attitude, start, end, match.end(), f"stance.{attitude}", 0.9)


def _verbs(text: str, sentence: Sentence) -> Iterator[tuple[str, re.Match[str]]]:
    """The verbs of attitude in a sentence, the most telling reading of each."""
    reached = sentence.start
    for word in _WORD.finditer(text, sentence.start, sentence.end):
        if word.start() < reached:
            continue
        for attitude, pattern in _BY_WORD.get(word.group()[:LENGTH], ()):
            match = pattern.match(text, word.start(), sentence.end)
            if match:
                reached = match.end()
                yield attitude, match
                break


def _holder(reading: Reading, sentence: Sentence, verb: int, before: str) -> tuple[Owner, int] | None:
    """Who holds the attitude whose verb stands there, and where the holder's words begin."""
    text, voice = reading.text, reading.voice(verb)
    begin = verb - len(before)
    pronoun = _PRONOUN.search(before)
    if pronoun:
        start = begin + pronoun.start("who")
        told = owner(reading, sentence, start) if not voice.asserted_by else None
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
            if re.search(r"\b(?:by|against|to|with|of|from|in|for|between|among)\s+(?:the\s+)?$", preceding) and not re.search(
                r"\b(?:representatives?|delegations?|behalf|members?|governments?|ambassadors?)\s+of\s+(?:the\s+)?$", preceding
            ):
                return None
            start = start - 4 if preceding.endswith("the ") else start
            return reported(voice, *held), start
    party = _PARTY.search(before)
    if party:
        held = holder_in(reading, begin + party.start("who"), begin + party.end("who"), voice)
        if held and held[0]:
            return reported(voice, *held), begin + party.start("who")
    return None


def _first(reading: Reading, sentence: Sentence, verb: int) -> tuple[Owner, int] | None:
    """The States with which a sentence begins, for a verb that is joined to theirs: "Kenya and Peru drafted a text and called for …"."""
    names = [n for n in reading.names_in(sentence.start, verb) if n.code and n.kind in ("state", "group")]
    if not names or not _FIRST_NAMES.match(reading.text[sentence.start : names[0].start]):
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


def _end(text: str, start: int, stop: int) -> int:
    tail = _TAIL.search(text, start + 8, stop)
    end = tail.start() if tail else stop
    while end > start and text[end - 1] in ' \t\r\n\u00a0.;:,!"”':
        end -= 1
    return end


def _evaluations(reading: Reading, sentence: Sentence, found: list[StanceClaim]) -> Iterator[StanceClaim]:
    """The speaker's own evaluation, only where somebody known speaks."""
    text = reading.text
    voice = reading.voice(sentence.start)
    passive = _PASSIVE.match(text, sentence.start, sentence.end)
    if passive:
        who = owner(reading, sentence, passive.end())
        if who.holders:
            yield _claim(
                reading,
                sentence,
                who,
                "supports",
                sentence.start,
                clause_end(text, passive.end(), sentence.end, None),
                passive.end(),
                "stance.passive",
                0.8,
            )
        return
    according = _ACCORDING.match(text, sentence.start, sentence.end)
    if according and not re.search(r"\b(?:should|shall|must)\b", text[according.end() : sentence.end]):
        held = holder_in(reading, according.start("who"), according.end("who"), voice)
        if held and held[0]:
            kinds = {reading.lexicon.entity(code).kind for code in held[0] if reading.lexicon.entity(code)}  # type: ignore[union-attr]
            attitude = "recommends" if kinds & {"forum"} else "regards-as"
            end = clause_end(text, according.end(), sentence.end, None)
            yield _claim(
                reading, sentence, reported(voice, *held), attitude, according.end(), end, according.end(), "stance.according-to", 0.7
            )
        return
    if not voice.asserted_by:
        return
    for attitude, pattern in _EVALUATIONS:
        match = pattern.search(text, sentence.start, sentence.end)
        if match is None or any(c.start <= match.start() < c.end and c.attitude != "regards-as" for c in found):
            continue
        start = min(clause_start(text, sentence.start, match.start(), None), match.start())
        if attitude == "doubts":
            start = (
                sentence.start
                if re.match(r"\W*(?:However,\s+)?we\s+(?:are|believe)", text[sentence.start : match.start()], re.I)
                else start
            )
        end = clause_end(text, match.end(), sentence.end, None)
        who = owner(reading, sentence, match.start())
        if who.attribution != "content-of" and who.holders:
            yield _claim(reading, sentence, who, attitude, start, end, start, f"stance.evaluation-{attitude}", 0.7)
            return
    blame = _BLAME.search(text, sentence.start, sentence.end)
    if blame and not _NORM.search(text, sentence.start, sentence.end) and not found:
        start = clause_start(text, sentence.start, blame.start(), None)
        who = owner(reading, sentence, blame.start())
        if who.attribution != "content-of" and who.holders:
            yield _claim(
                reading, sentence, who, "criticises", start, clause_end(text, blame.end(), sentence.end, None), start, "stance.blame", 0.7
            )


def _claim(
    reading: Reading, sentence: Sentence, who: Owner, attitude: str, start: int, end: int, target: int, rule: str, confidence: float
) -> StanceClaim:
    text = reading.text
    words = mend(text, target, end).strip(" ,:") or mend(text, start, end)
    part = _PART.search(words)
    return StanceClaim(
        source=reading.source.name,
        start=start,
        end=end,
        quote=text[start:end],
        grounds=tuple(g for g in who.grounds if not (start <= g.start and g.end <= end)),
        asserted_by=who.asserted_by,
        reported_by=who.reported_by,
        attribution=who.attribution,
        rule=rule,
        confidence=confidence,
        locator=f"section {sentence.section[0].split('.')[0]}"
        if sentence.section and re.match(r"[IVXLA-Z\d]+[.)]", sentence.section[0])
        else None,
        holder=who.holders,
        attitude=attitude,
        target=words[:240],
        part=part.group() if part else None,
        topic=topic(reading, words, sentence),
    )
