"""The words of attitudes: verbs by their first letters, evaluations without a verb, blame, and what keeps a verb from holding anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later, one_of
from graphkit.extract.reading import Sentence
from graphkit.extract.stems import LENGTH, cues

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
        r"(?:join(?:s|ed)?\s+(?:the\s+)?consensus|(?:can|could)\s+(?:also\s+)?(?:go\s+along\s+with|live\s+with)|ha(?:s|ve"
        r"|d)\s+no\s+(?:difficulty|objections?|problem)"
        r"\s+(?:with|to)|(?:will|would|did|does|do)\s+not\s+(?:block|stand\s+in\s+the\s+way\s+of|oppose))",
    ),
    ("reserves-position", r"reserv(?:es?|ed)\s+(?:its|our|their|the)\s+(?:position|right)"),
    (
        "opposes",
        r"(?:sees?|saw)\s+no\s+(?:need|merit|reason|point)\b|(?:will|would)\s+vote\s+against|oppos(?:es?|ed)|reject(?:s|ed)?"
        r"|object(?:s|ed)\s+to|object\s+to|(?:cannot|could\s+not|can\s+not|(?:does|do|did|will"
        r"|would)\s+not|is\s+not\s+in\s+a\s+position\s+to|are\s+not\s+in\s+a\s+position\s+to)\s+(?:accept|support|agree\s+(?:to|with)"
        r"|endorse|recogni[sz]e|join)|(?:is|are|was|were)\s+(?:firmly\s+|strongly\s+)?(?:opposed\s+to|against(?!\s+(?:that|this"
        r"|the)\s+(?:backdrop|background)))",
    ),
    (
        "criticises",
        r"(?:is|are|was|were|remains?|am)\s+(?:also\s+)?(?:\w+ly\s+)?(?:concerned|alarmed)\s+(?:at|by|about|over|that|with)"
        r"|call(?:s|ed)\s+(?:it|this|that|them|the\s+\w+)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:dangerous|unacceptable|irresponsible"
        r"|provocative|reckless|regrettable"
        r"|unfair|illegal|biased|hypocritical)|(?:protest|inveigh)(?:s|ed)?\s+(?:strongly\s+)?(?:against|at)|express(?:es"
        r"|ed)?\s+(?:\w+\s+){0,2}(?:concern|alarm)\s+(?:at|about|over)"
        r"|criticis(?:es?|ed)|criticiz(?:es?|ed)|condemn(?:s|ed)?|denounc(?:es?|ed)|accus(?:es?|ed)|blam(?:es?|ed)",
    ),
    (
        "regrets",
        r"would\s+have\s+(?:preferred|liked|wished)|regret(?:s|ted)?|deplor(?:es?|ed)|lament(?:s|ed)?|(?:is|are|was|were"
        r"|remains?)\s+(?:deeply\s+|gravely\s+"
        r"|seriously\s+)?disappointed|express(?:es|ed)?\s+(?:its|their|his|her|our)?\s*(?:deep\s+|profound\s+)?(?:regret"
        r"|disappointment)",
    ),
    (
        "doubts",
        r"doubt(?:s|ed)?|question(?:s|ed)|(?:is|are|was|were|remains?)\s+(?:not\s+(?:yet\s+)?(?:convinced|persuaded)|sceptical"
        r"|skeptical)|ha(?:s|ve"
        r"|d)\s+(?:serious\s+|strong\s+|some\s+)?(?:doubts|reservations)|(?:do|does|did)\s+not\s+share\s+(?:the|this|that|his|her"
        r"|their)\b|ha(?:s|ve|d)\s+been\s+(?:very\s+)?uncomfortable\s+with",
    ),
    (
        "supports",
        r"(?:reiterat|reaffirm|renew|declar|announc)(?:es|ed|e|s)?\s+(?:its|their|his|her|our)\s+(?:\w+\s+){0,2}support\s+(?:for|to)"
        r"|(?:will|would)\s+vote\s+(?:in\s+favou?r|for)|support(?:s|ed)?|endors(?:es?|ed)|back(?:s|ed)|favou?r(?:s|ed)?|(?:is|are"
        r"|was|were)\s+in\s+favou?r\s+of|advocat(?:es?|ed)"
        r"|champion(?:s|ed)|express(?:es|ed)?\s+(?:its|their|his|her|our)?\s*(?:full\s+|strong\s+)?support\s+for|voic(?:es"
        r"|ed)\s+support\s+for|pledged\s+(?:its\s+)?support\s+for",
    ),
    (
        "welcomes",
        r"welcom(?:es?|ed)|commend(?:s|ed)?|appreciat(?:es?|ed)|applaud(?:s|ed)?|hail(?:s|ed)|prais(?:es?|ed)|(?:takes?"
        r"|took)\s+note\s+with\s+(?:appreciation|satisfaction)|(?:is|are|was|were)\s+(?:\w+\s+)?encouraged\s+by|(?:is"
        r"|are)\s+pleased\s+(?:with|by|that)",
    ),
    ("takes-note", r"(?:takes?|took)\s+note\s+of|note[sd]?(?=\s+the\b)"),
    ("prefers", r"prefer(?:s|red)?(?!\s+to\s+regard)"),
    (
        "attaches-importance-to",
        r"attach(?:es|ed)?\s+(?:\w+\s+){0,2}(?:importance|significance|priority)\s+to|(?:stress|underscor|underlin|emphasi[sz]"
        r"|highlight)(?:es|ed|s|e)?",
    ),
    ("recognises", r"recogni[sz](?:es?|ed)|acknowledg(?:es?|ed)|(?:is|are)\s+(?:fully\s+|well\s+)?(?:cognizant|aware|conscious)\s+of"),
    (
        "regards-as",
        r"(?:prefer\s+to\s+)?(?:regard|consider)(?:s|ed)?(?=\s+[^.;]{1,80}?\s+(?:as|to\s+be)\b)|view(?:s|ed)?(?=\s+[^.;]{1,80}?\sas\b)"
        r"|(?:sees?|saw|describe[sd]?)(?=\s+[^.;,]{1,120}?\sas\s+(?:an?|the|one)\b)|consider(?:s|ed)?(?=\s+that\b)",
    ),
    ("hopes-for", r"hop(?:es?|ed)(?=\s+(?:that|the|to|for|this|all|it|we|our|its|their|states|States)\b)|look(?:s|ed)?\s+forward\s+to"),
    (
        "offers",
        r"(?:shall|will)\s+continue\s+to\s+(?:chair|host|contribute|provide|fund|assist|offer|facilitate|share|support)|(?:is|are"
        r"|stands?|stood|remains?|was|were)\s+(?:also\s+|always\s+|fully\s+)?(?:ready|willing|prepared)\s+to|offer(?:s|ed)\s+to",
    ),
    ("proposes", r"propos(?:es?|ed|ing)|suggest(?:s|ed)?"),
    ("recommends", r"recommend(?:s|ed)"),
    (
        "calls-for",
        r"call(?:s|ed)?\s+(?:again\s+)?(?:for|(?:up)?on)|urg(?:es?|ed)|appeal(?:s|ed)\s+(?:for|to)|demand(?:s|ed)|ask(?:s"
        r"|ed)(?=\s+that\b)|(?:invit|request"
        r"|encourag)(?:es?|ed|s)(?=\s+(?:all|the|other|every|States|states)\b)",
    ),
    (
        "asserts",
        r"den(?:ies|ied)(?=\s+that\b)|(?:tried|did|ha(?:s|ve)\s+done)\s+(?:its|their|his|her|our)\s+(?:best|utmost)\s+to"
        r"|assert(?:s|ed)|maintain(?:s|ed)\s+that",
    ),
)
_PATTERNS = tuple((attitude, later(rf"(?:{words})\b")) for attitude, words in _VERBS)
# the first words with which verbs of attitude begin, and which attitudes they may be
_FIRSTS = {
    "dissociates-from": "disassociate dissociate distance",
    "aligns-with": "align associate",
    "does-not-block": "join will would did does do can could has have had",
    "reserves-position": "reserve",
    "opposes": "see sees saw will would oppose reject object cannot could can does do did will would is are was were",
    "criticises": "is are was were am remain criticise criticize condemn denounce accuse blame call calls called protest inveigh express",
    "regrets": "would regret deplore lament is are was were remain express",
    "doubts": "doubt question is are was were remain has have had do does did",
    "supports": "will would reiterate reaffirm renew declare announce support endorse back favour favor is are was were advocate "
    "champion express "
    "voice voices voiced pledged",
    "welcomes": "welcome commend appreciate applaud hail praise take takes took is are was were",
    "takes-note": "take takes took note",
    "prefers": "prefer",
    "attaches-importance-to": "attach stress underscore underline emphasise emphasize highlight",
    "recognises": "recognise recognize acknowledge is are",
    "regards-as": "prefer regard consider view views viewed see sees saw describe",
    "hopes-for": "hope hopes hoped look looks looked",
    "offers": "shall will is are stand stands stood remain was were offer",
    "proposes": "propose suggest",
    "recommends": "recommend",
    "calls-for": "call calls called urge urges urged appeal demand invite request encourage asks asked",
    "asserts": "deny denies denied tried did do does has have assert maintain",
}
_BY_WORD: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
for _attitude, _pattern in _PATTERNS:
    for _word in cues(_FIRSTS[_attitude]):
        _BY_WORD.setdefault(_word, []).append((_attitude, _pattern))
COMMON = cues("am is are was were has have had will would did does do can could shall")  # say nothing alone
TELLING = cues(
    "concerned alarmed favour favor against opposed convinced sceptical skeptical doubts reservations uncomfortable disappointed "
    "encouraged pleased cognizant aware conscious ready willing prepared best utmost not accept cannot support endorse along live "
    "difficulty objection objections problem vote preferred liked wished persuaded continue"
)
CUE = frozenset(_BY_WORD) - COMMON
_STEM = later("(?<![A-Za-z])" + one_of(stem if len(stem) == LENGTH else rf"{stem}(?![A-Za-z])" for stem in _BY_WORD))
UNREAL = later(
    r"\bwould\s+have\s+(?:\w+ly\s+)?$|^\W*(?:[Ii]f|[Ww]hether|[Uu]nless|[Ss]hould|[Ww]ere|[Hh]ad)\s|\b(?:if|whether"
    r"|unless)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){1,4}(?:\w+\s+)?$"
)
WISHES = later(r"\b(?:opportunity|wish|wishes|like|wants?|pleased|glad|happy|continues?|continue)\s+to\s+(?:\w+ly\s+)?$")
BEFORE = later(r"(?:\b(?:if|whether|unless|to|not\s+to|in\s+order\s+to|should|could|may|might|must|can|which|that\s+would)\s+|\bno\s+)$")
PART = later(
    r"\b(?:operative |preambular )?paragraphs? \d+(?: ?\([a-z]\))?(?: (?:and|to) \d+)?|\b(?:section|part|chapter|article) [IVX\d]+\b", re.I
)
TAIL = later(
    r";|,\s+(?:which|while|but|where|who|thus|so\s+that|as\s+it|saying|adding|noting)\b|,\s+and\s+(?:the\s+)?(?:\w+\s+){1,4}(?:is|are"
    r"|was|were|has|have|will|should)\b|\s+and\s+(?:also\s+)?(?:welcom|call|support|oppos|urg|express|reiterat|regret|look|hop"
    r"|attach|favour|appeal|stood\s+ready|stands?\s+ready|reject|deplor|condemn)\w*\s"
)
# The speaker's own evaluation without a verb of attitude. Each: attitude, words of which it has one, pattern.
EVALUATIONS = (
    (
        "reserves-position",
        cues("reading understanding interpretation"),
        later(r"\b[Ii]n\s+our\s+(?:reading|understanding|interpretation)\b|\b[Ii]t\s+is\s+our\s+understanding\s+that\b"),
    ),
    (
        "prefers",
        cues("important importantly better preferable wiser useful productive"),
        later(
            r"\b[Ww]hat\s+is\s+(?:more|most)\s+important\s+is\b|\b[Mm]ore\s+important(?:ly)?\s+is\b|\bis\s+(?:far\s+)?(?:better"
            r"|preferable)\s+(?:than|to)\b|\b[Ii]t\s+would\s+be\s+(?:wiser|better|preferable|more\s+(?:useful|productive))\b"
        ),
    ),
    (
        "doubts",
        cues("prudence caution care able sufficient enough premature insufficient convincing"),
        later(
            r"\b(?:needs?|ha(?:s|ve|d))\s+to\s+be\s+(?:handled|treated|approached)\s+with\s+(?:\w+\s+)?(?:prudence|caution|care)\b"
            r"|\b(?:will|would)\s+not\s+be\s+(?:able|sufficient|enough)\b|\b(?:is|are|was|would\s+be)\s+(?:still\s+)?(?:premature"
            r"|insufficient|not\s+(?:sufficient|enough|convincing))\b"
        ),
    ),
    (
        "opposes",
        cues("recognized recognised accepted allowed tolerated legitimized legitimised permitted unacceptable"),
        later(
            r"\b(?:should|must|can|shall)\s+(?:not|never)\s+be\s+(?:recogni[sz]ed|accepted|allowed|tolerated|legitimi[sz]ed"
            r"|permitted)\b|\b(?:is|are)\s+(?:totally\s+|completely\s+)?unacceptable\b"
        ),
    ),
    (
        "calls-for",
        cues("instrument instruments treaty treaties convention code agreement mechanism process priority time task need"),
        later(
            r"\b(?:new|additional|binding|international)\b[^.;]{0,60}\b(?:instruments?|treaty|treaties|convention|code|agreement"
            r"|mechanism|process)\b[^.;]{0,120}\bshould\s+be\s+(?:developed|negotiated|concluded|established|formulated|adopted"
            r"|elaborated)\b|\bpriority\s+(?:can|should|may|must)\s+be\s+given\s+to\b|\btime\s+(?:is|has\s+come)\s*(?:ripe)?\s+(?:for"
            r"|to)\b|\b(?:pressing|urgent)\s+(?:task|need)\b[^.;]{0,80}\bis\s+to\b",
            re.I,
        ),
    ),
    (
        "regards-as",
        cues("but first only cornerstone"),
        later(r"\b(?:is|are|was)\s+(?:not\s+(?:the|an?)\s+[^.;,]{2,40},\s+but\b|the\s+first\b|the\s+only\b|the\s+cornerstone\b)"),
    ),
)
RESOLVES = later(
    r"[*_\s]*(?:(?:Also|Further|Once again|Again|Strongly|Reiterating its|Reiterates its|Deeply)\s+)?(?P<verb>Welcom(?:es|ing)"
    r"|Endors(?:es|ing)|Support(?:s|ing)|Regret(?:s|ting)|Deplor(?:es|ing)|Condemn(?:s|ing)|Recogni[sz](?:es|ing)"
    r"|Acknowledg(?:es|ing)|Commend(?:s|ing)|Reject(?:s|ing)|Stress(?:es|ing)|Emphasi[sz](?:es|ing)|Underlin(?:es|ing)|Tak(?:es"
    r"|ing)\s+note(?:\s+with\s+appreciation)?\s+of|Appreciat(?:es|ing))[*_]*\s+"
)
RESOLVING = {
    "welco": "welcomes",
    "comme": "welcomes",
    "appre": "welcomes",
    "endor": "supports",
    "suppo": "supports",
    "regre": "regrets",
    "deplo": "regrets",
    "conde": "criticises",
    "recog": "recognises",
    "ackno": "recognises",
    "rejec": "opposes",
    "stres": "attaches-importance-to",
    "empha": "attaches-importance-to",
    "under": "attaches-importance-to",
    "take": "takes-note",
    "tak": "takes-note",
}
# "It is widely accepted by the maritime community that …"
PASSIVE = later(
    r"It\s+(?:is|was|has\s+been)\s+(?:\w+ly\s+)?(?:endorsed|agreed|accepted|recogni[sz]ed|supported)\s+by\s+[^,.;]{2,80}?\s+that\s+"
)
# "According to the report adopted by the Panel, …": a body's own finding
ACCORDING = later(
    r"(?:According\s+to|As\s+(?:pointed\s+out|noted|stated|recommended|stressed|emphasi[sz]ed|highlighted|agreed|suggested)\s+(?:by"
    r"|in))\s+(?P<who>[^.;,]{2,260}?),\s+"
)
BLAME = later(
    r"\b(?:(?:has|have|had)\s+(?:grossly\s+|seriously\s+|gravely\s+|flagrantly\s+|repeatedly\s+)?(?:violated|undermined|infringed"
    r"|damaged|jeopardi[sz]ed|breached|destabili[sz]ed)|(?:grossly|flagrantly|willfully|wilfully|deliberately|blatantly"
    r"|recklessly)\s+\w+"
    r"|politici[sz](?:es?|ed|ing)|suppress(?:es|ed)|undermin(?:es?|ing)\s+international|double\s+standards|unilateralism|hegemon\w+"
    r"|unjust|imbalanced|discriminatory\s+(?:practice|measure|treatment)|take\s+cyberspace\s+as|turn(?:s|ed"
    r"|ing)?\s+[\w\s]{2,30}\s+into\s+a\s+(?:new\s+)?battle\w+"
    r"|as\s+a\s+new\s+battle\s?\w+|provocative|irresponsible\s+(?:act|behaviou?r|conduct)|illegal\s+(?:act|attack|occupation)"
    r"|aggressi(?:on|ve\s+act)\s+(?:against|of))\b",
)
JUDGES = cues(
    "reading understanding interpretation wiser important better preferable prudence caution care able sufficient enough "
    "premature insufficient convincing recognized recognised "
    "accepted allowed tolerated legitimized legitimised permitted unacceptable instrument instruments treaty "
    "treaties convention code agreement mechanism process priority time pressing urgent first only cornerstone but widely endorsed "
    "agreed supported according as violated undermined infringed damaged jeopardized breached destabilized "
    "destabilised jeopardised grossly flagrantly willfully wilfully deliberately blatantly recklessly politicizes politicized "
    "politicises suppresses suppressed undermines undermining double unilateralism hegemony hegemonic hegemonism unjust "
    "imbalanced discriminatory battlefield battle provocative irresponsible illegal aggression aggressive take turns"
) - cues("as time care but only first")
NORM = later(r"\b(?:should|shall|must|pledge|refrain|need\s+to|prevent|oppose|avoid|prohibit)\b")
COURTESY = later(r"\s+(?:that\s+)?(?:[\w\s]{0,40},?\s+)?(?:you|my\s+\w+)\b")
NO_TARGET = later(r"\s*(?:,|and\b|for\b|by\b|in\b|at\b|to\s+the\b|\.|$)")


def attitude_verbs(text: str, sentence: Sentence) -> Iterator[tuple[str, re.Match[str]]]:
    """The verbs of attitude in a sentence, the most telling reading of each."""
    reached = sentence.start
    for word in _STEM.finditer(text, sentence.start, sentence.end):
        if word.start() < reached:
            continue
        for attitude, pattern in _BY_WORD[word.group()]:
            match = pattern.match(text, word.start(), sentence.end)
            if match:
                reached = match.end()
                yield attitude, match
                break
