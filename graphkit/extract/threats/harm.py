"""Clauses that tell of harm without the word "threat": the subject, the verb and its object together say what endangers.

Speeches on security seldom say "poses a threat". They say what does harm ("drifting mines put at risk every ferry"), what it leads to
("secrecy breeds mistrust"), what it could do ("a spark could set off a war"), who profits ("cheap drones give smugglers an air force"), who
is at work ("pirates have begun to use jammers"), what grows or leaks ("arsenals are swelling"). Drafts and remedies are no threat, however
harmful somebody finds them; what is denied, asked for, or over is none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.stems import cues
from graphkit.extract.threats.nouns import ACTORS, ARMS, BAD

_ADVERB = r"(?:(?:now|also|still|already|only|even|one\s+day|soon|again|well|easily|quickly|further|thus|just|often|\w+ly)\s+){0,3}"
_RISK = r"(?:risks?|dangers?|likelihood|probability|chances?|threats?|possibility|odds)"
_LESS = r"(?:less|fewer|lower|reduc|prevent|avoid|end|decreas|combat|counter|against|no|of|without|post|resol|settl|anti|de)"
_BAD = rf"(?:(?!{_LESS})[\w’'-]+\s+){{0,3}}?{BAD}\b(?!\s+(?:prevention|resolution|management|response|detection))"
_ANYONE = rf"(?:the\s+)?(?:{ACTORS}|anyone|anybody|whoever|any\s+(?:teenager|fanatic|amateur))"
_FEED = (
    r"(?:fuel(?:s|l?ing|l?ed)?|feed(?:s|ing)?|fed|breed(?:s|ing)?|bred|spark(?:s|ing)?|provok(?:es?|ing)|stok(?:es?|ed|ing)"
    r"|sow(?:s|ed|n|ing)?|incit(?:es?|ed|ing)|ignit(?:es?|ed|ing)|exacerbat(?:es?|ed|ing)|inflam(?:es?|ed|ing)"
    r"|prolong(?:s|ed|ing)?|give[sn]?\s+(?:rise|birth)\s+to|bring(?:s|ing)?\s+about|trigger(?:s|ing)?|deepen(?:s|ed|ing)?"
    r"|lead(?:s|ing)?\s+to|result(?:s|ing)?\s+in|open(?:s|ed|ing)?\s+the\s+(?:door|way)\s+to|creat(?:es|ing)|caus(?:es?|ing))"
)
_HURT = (
    r"(?:cut\s+off|ignite|trigger|cripple|paraly[sz]e|wipe\s+out|knock\s+out|black\s+out|set\s+off|sabotage|poison|unleash|plunge|spark"
    r"|provoke|spiral|spill\s+over|devastate|annihilate|collapse|inflict|get\s+out\s+of\s+(?:hand|control)|overwhelm|unravel|blind"
    r"|fall\s+into\s+the\s+(?:wrong\s+)?hands|kill|destroy|erode|jeopardi[sz]e)"
)
_HARMLESS = (
    r"(?!\s+(?:an?\s+|the\s+|this\s+|any\s+|our\s+|useful\s+|new\s+)*(?:reviews?|debates?|discussions?|interest|innovation|thought"
    r"|reflection"
    r"|negotiations?|potential|creativity|growth|talks|articles?|mechanisms?|inspections?|drafts?|texts?|resolutions?|mines|stockpiles?"
    r"|weapons?|arsenals?|networks?|terroris\w+|gangs|ideas?|conversations?|reforms?|investment)\b)"
)
_TRUST = (
    r"(?:(?:the|our|public|mutual|international|regional|global|strategic|national|whole|entire|human|their|[\w-]+al)\s+){0,3}"
    r"(?:trust|confidence|stability|security|peace|order|cohesion|lives|livelihoods|sovereignty|democracy|safety|districts|communities"
    r"|regions?|elections|population|civilians)\b"
)
# The subject before is what endangers. Examples are invented, one an alternative.
_HARMS = re.compile(
    rf"""\b(?:
      # "drifting mines put at risk every ferry"
      (?:puts?|putting|plac(?:es?|ing))\s+(?:at\s+(?:\w+\s+)?risk|in\s+(?:jeopardy|danger|peril))\b
      # "each new base raises the likelihood of a clash"
    | (?:rais|increas|multipl|heighten|compound|doubl|magnif)(?:es?|ed|y|ies|ied|s|ing)\s+(?:the\s+|a\s+)?(?:\w+\s+)?{_RISK}\s+(?:of
        |that)\b
      # "secrecy breeds mistrust"
    | {_FEED}\s+(?!by\b){_BAD}
      # "a spark could set off a war"
    | (?P<could>(?:could|might|may|can|would|threaten(?:s|ed)?\s+to)\s+{_ADVERB}(?:{_HURT}{_HARMLESS}
        |turn\s+[^.;,]{{2,60}}?\s+into\s+(?:an?\s+)?(?:\w+\s+)?(?:weapons?|battle\w+|targets?)
        |(?:brew|obtain|acquire|build|get\s+hold\s+of|steal)\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}(?:pathogens?|weapons?|bombs?|toxins?
        |viruses
        |explosives)|(?:escalate|spiral)\b)\b)
      # "the want of charts leaves pilots defenceless"
    | (?:leav(?:es?|ing)|left|ma(?:kes?|king)|render(?:s|ing)?)\s+(?:[\w'’-]+\s+){{1,6}}?(?:defenceless|defenseless|(?<!most\s)vulnerable
        |exposed
        |unprotected
        |helpless|at\s+the\s+mercy|in\s+the\s+dark|into\s+the\s+dark|without\s+(?:protection|defences?))\b
      # "narrow roads are a recipe for collisions"
    | (?:is|are|remains?|was|were|has\s+become|have\s+become|had\s+become)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:recipe|breeding\s+ground
        |fertile\s+ground|tinderbox
        |powder\s+keg|time\s?-?\s?bomb|magnet|safe\s+haven|lifeline|root\s+cause|main\s+cause|source)\s+(?:for|of)\s+(?:{_BAD}|{ACTORS}
        |(?:[\w-]+\s+){{0,3}}(?:shooting|killing))
      # "cheap drones give smugglers an air force"; "the wreck had become a market for pirates"
    | (?:giv(?:es?|ing)|hand(?:s|ing)?|offer(?:s|ing)?|arm(?:s|ing)?|embolden(?:s|ing|ed)?|empower(?:s|ing|ed)?|enrich(?:es|ing
        |ed)?)\s+{_ANYONE}\s+
    | within\s+(?:the\s+|easy\s+)?reach\s+of\s+{_ANYONE}\b | (?<!fate\s)(?<!lives\s)(?<!life\s)in(?:to)?\s+the\s+(?:hands
        |arsenals?)\s+of\s+{_ANYONE}\b | into\s+the\s+wrong\s+hands\b
    | (?:haven|market|mall|playground|sanctuary|shelter|hub|corridor|ground)\s+for\s+{ACTORS}\b
      # "every test erodes mutual trust"
    | (?:erod|undermin|weaken|corrod|shatter|endanger|imperil|destabili[sz])(?:es|s|ing|ed)\s+{_TRUST}
      # "the shelling of wells causes lasting harm"
    | (?:caus|inflict)(?:es|ing|e)?\s+(?:\w+\s+){{0,2}}(?:harm|damage|suffering|destruction|devastation)\b
    | (?:lower(?:s|ing|ed)?)\s+the\s+(?:nuclear\s+|political\s+)?threshold\b
    | turn(?:s|ed|ing)?\s+[^.;,]{{3,60}}?\s+into\s+(?:an?\s+)?(?:\w+\s+)?(?:battle\w+|weapons?|targets?|places?\s+of\s+(?:fear
        |suspicion|danger)|graveyards?
        |wastelands?|war\s+zones?)\b
    )""",
    re.X | re.I,
)
# What they do now, lately, or may do. What they once did is an event.
_DO = (
    r"(?:us|obtain|acquir|exploit|attack|lock|recruit|target|seiz|encrypt|extort|smuggl|spread|turn|operat|fir|raid|plant|deploy|abus"
    r"|misus"
    r"|employ|loot|kidnap|hack|infiltrat|gain|thriv|profit|launch|finance|arm|control|assembl)(?:e|ed|ing|ped|ping)?"
    r"|steal(?:ing)?|stolen|buy(?:ing)?|bought|sell(?:ing)?|sold|hold(?:ing)?|held|build(?:ing)?|built|get(?:ting)?|tak(?:e|en"
    r"|ing)\s+over"
)
_PAST = re.compile(r"(?:ed|stolen|bought|sold|held|built|taken\s+over)$", re.I)
_DOERS = re.compile(
    rf"\b{ACTORS}\s+{_ADVERB}(?P<now>(?:can|could|may|might|have|has|had|are|is|were|was|continue\s+to|(?:have\s+|has\s+)?(?:begun|begin)\s+to"
    rf"|seek\s+to|try\s+to|are\s+able\s+to)\s+)?{_ADVERB}(?P<do>{_DO})\b(?!\s+by\b)",
    re.I,
)
# What grows, leaks, goes missing or is for sale
_SWELLS = re.compile(
    rf"""\b(?:
      (?:is|are|was|were|ha(?:s|ve|d)\s+been)\s+{_ADVERB}(?:growing|rising|expanding|soaring|climbing|multiplying|mounting|shrinking
        |worsening|increasing
        |spreading|proliferating|swelling|leaking|seeping|leaching|drifting|going\s+missing|being\s+(?:moderni[sz]ed|upgraded|expanded
        |stockpiled))\b
    | ha(?:s|ve|d)\s+{_ADVERB}(?:grown|risen|climbed|soared|multiplied|surged|spread|swollen|increased|doubled|tripled|gone\s+missing
        |reached\s+(?:\w+\s+)?(?:record|unprecedented))\b
    | (?:is|are|was|were|ha(?:s|ve|d)\s+become|becom(?:es?|ing))\s+{_ADVERB}(?:on\s+sale|for\s+sale|(?:readily\s+|easily\s+|freely\s+
        |widely\s+)available|within\s+reach|unaccounted\s+for
        |unsecured|unguarded|poorly\s+guarded|out\s+of\s+control|assembled\s+from|being\s+assembled)\b
    )""",
    re.X | re.I,
)
_HEAD = re.compile(
    rf"^\W*(?:(?:the|an?|its|their|our|these|those|such|many|more|most|some|several|ever\s+more)\s+)*(?:(?:number|use|spread|frequency"
    rf"|scale|volume|flow|level"
    rf"|sophistication|threat|pace|barrels|tonnes|transfer|range)s?\s+(?:and\s+\w+\s+)?of\s+)?(?:(?!of\b|for\b|against\b|on\b|to\b"
    rf"|from\b|that\b)[\w’'-]+\s+){{0,5}}?{ARMS}\b",
    re.I,
)
_SUBJECT_NO = re.compile(
    r"^\W*(?:this|it|that|we|they|I|you|he|she|which|who|there|what|one|these|those)\b(?!\s+\w+\s+\w)"
    r"|^\W*(?:we|I|he|she|you|it|they|who)\b|\b(?:drafts?|resolutions?|texts?|paragraphs?|amendments?|proposals?|wording|reports?"
    r"|language|motions?|votes?|clauses?"
    r"|cooperation|co-operation|measures?|dialogue|treat(?:y|ies)|conventions?|transparency|verification|assistance|capacity-building"
    r"|diplomacy|negotiations?|mediation|guidelines?|disarmament|registers?|bans?|norms|code|fund)$",
    re.I,
)
_OFF = re.compile(
    r"\s+(?:of|by|in|for|that|which|who|to|from|with|on|at|between|among|against|whose|across|without|could|might|may|can|would)\s"
)
_RELATIVE = re.compile(r"\s+(?:that|which|who|whose)\s|,")
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|neither|cannot|hardly|nobody|nothing|should|shall|must|ought|pledge\w*|undertake\w*|refrain\w*|prevent\w*"
    r"|avoid\w*|lest|combat\w*|counter(?:s|ing)?|so\s+as\s+to|in\s+order\s+to|ensure\w*|whether|resist\w*|called\s+on|urge[sd]?)\b"
    r"|n['’]t\b",
    re.I,
)
# "they cannot steer, she said, and a gust could …", "said mines were drifting": the last clause has a subject of its own
_PARTS = re.compile(
    r"(?:,|;)?\s+(?:and|but|while|whereas|yet|so)\s+(?=(?:an?|the|our|its|their|his|her|these|those|such|any|some|each|every|[a-z]+s)\s)"
    r"|\b(?:said|says|added|stressed|noted|argued|warned|explained|observed|remarked)\s+(?!that\b|to\b|in\b|on\b|at\b|by\b"
    r"|with\b)(?=[a-z])"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|cannot|do|does|did|may|might|must|should|\w+ed|said|says|come|comes|came"
    r"|made|makes)\b"
)
_IF = re.compile(r"\W*(?:[Ii]f|[Uu]nless|[Ss]hould|[Ww]ere|[Hh]ad|[Ww]hether)\b[^,]*$")

CUE = cues(
    "risk jeopardy danger peril raises raising raised increases increasing increased multiplies multiplied heightens heightened compounds "
    "doubles fuels fuel fuelled feeds feed fed breeds breed spark sparks sparked provoke provokes stokes sow sows incite incites ignite "
    "exacerbates inflames prolongs rise birth about trigger triggers deepens lead leads led result results opens creates creating cause "
    "causes threaten threatens leave leaves left makes render renders recipe breeding fertile tinderbox "
    "powder bomb magnet haven lifeline cause source give gives giving hand hands offers arms arming embolden emboldens empower empowers "
    "enriches reach arsenal market mall playground sanctuary shelter hub corridor ground erodes eroded weakens corrodes shatters imperils "
    "destabilizes endangers inflict inflicts lowers turns turned turning "
    "cripple paralyze paralyse wipe knock black sabotage poison unleash plunge spiral spill devastate annihilate collapse overwhelm "
    "unravel blind kill destroy jeopardize jeopardise escalate brew obtain acquire steal build set cut get fall"
)
DOING = cues(
    "terrorist terrorists criminal criminals armed extremist extremists rebel jihadist insurgent insurgents mercenary mercenaries "
    "ransomware hacker hackers militant militants non malicious hostile rogue traffickers smugglers militias pirates gangs "
    "cartels warlords poachers dealers bandits saboteurs fighters drug smuggling cybercriminals paramilitary cyber"
)
SWELLING = cues(
    "growing rising expanding soaring climbing multiplying mounting shrinking worsening increasing spreading proliferating swelling "
    "leaking seeping leaching drifting missing modernized grown risen climbed soared multiplied surged spread swollen increased doubled "
    "tripled reached sale available reach unaccounted unsecured unguarded guarded control upgraded expanded stockpiled"
)


def harms(text: str, start: int, end: int, begun: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, rule) of the clauses of a sentence that tell of harm."""
    found: list[tuple[int, re.Match[str], str]] = []
    if not CUE.isdisjoint(begun):
        found += [(m.start(), m, "threat.harm") for m in _HARMS.finditer(text, start, end)]
    if not DOING.isdisjoint(begun):
        found += [(m.start(), m, "threat.actors") for m in _DOERS.finditer(text, start, end)]
    if not SWELLING.isdisjoint(begun):
        found += [(m.start(), m, "threat.swells") for m in _SWELLS.finditer(text, start, end)]
    reached = start
    for at, match, rule in sorted(found, key=lambda f: f[0]):
        if at < reached:
            continue
        begin = _begin(text, clause_start(text, start, at, None), at)
        subject = text[begin:at].strip()
        if _DENIED.search(text, begin, match.end()) or _IF.match(text[start:at]):
            continue
        if rule == "threat.actors" and not _active(match["now"], match["do"]):
            continue
        if rule == "threat.harm" and (len(subject) < 4 or _SUBJECT_NO.search(_OFF.split(subject + " ")[0].strip())):
            continue
        if rule == "threat.swells" and not _HEAD.match(_RELATIVE.split(subject)[0]):
            continue
        stop = clause_end(text, match.end(), end, None)
        yield begin, stop, rule
        reached = stop


def _begin(text: str, begin: int, at: int) -> int:
    """Where the clause begins that has the harm, among coordinated ones."""
    for part in _PARTS.finditer(text, begin, at):
        told = part.group()[0] not in ",; "
        if told or (_FINITE.search(text, begin, part.start()) and not _FINITE.search(text, part.end(), at)):
            begin = part.end()
    return begin


def _active(auxiliary: str | None, verb: str) -> bool:
    """Tell whether somebody does it now or lately: "are selling", "have sold", "sell"; neither "sold" nor "were sold"."""
    if auxiliary and re.fullmatch(r"(?:are|is|were|was)\s+", auxiliary, re.I):
        return verb.lower().endswith("ing")
    return bool(auxiliary) or not _PAST.search(verb)
