"""What does harm, told without the word "threat": for each way of saying so the words that call for it, and its pattern.

A sentence is searched only for what its own words can begin: one large pattern would be tried at every word of every sentence.
"""

from __future__ import annotations

from graphkit.extract.patterns import later
from graphkit.extract.stems import cues
from graphkit.extract.threats.nouns import ACTORS, BAD

ADVERB = r"(?:(?:now|also|still|already|only|even|one\s+day|soon|again|well|easily|quickly|further|thus|just|often|\w+ly)\s+){0,3}"
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
_ACTING = (
    "terrorist terrorists criminal criminals armed extremist extremists rebel jihadist insurgent insurgents mercenary mercenaries "
    "ransomware hacker hackers militant militants non malicious hostile rogue traffickers smugglers militias pirates gangs "
    "cartels warlords poachers dealers bandits saboteurs fighters drug smuggling cybercriminals paramilitary cyber"
)
# Examples are invented, one a row.
_ROWS = (
    # "drifting mines put at risk every ferry"
    (
        "risk jeopardy danger peril",
        r"(?:puts?|putting|plac(?:es?|ing))\s+(?:at\s+(?:\w+\s+)?risk|in\s+(?:jeopardy|danger|peril))\b",
    ),
    # "each new base raises the likelihood of a clash"
    (
        "risk risks danger dangers likelihood probability chance threat threats possibility odds",
        rf"(?:rais|increas|multipl|heighten|compound|doubl|magnif)(?:es?|ed|y|ies|ied|s|ing)\s+(?:the\s+|a\s+)?(?:\w+\s+)?{_RISK}\s+(?:of|that)\b",
    ),
    # "secrecy breeds mistrust"
    (
        "fuels fuel fuelled feeds feed fed breeds breed bred spark sparks provoke provokes stokes stoke sow sows sown incite "
        "incites ignite ignites exacerbates inflames prolongs rise birth about trigger triggers deepens lead leads leading result "
        "results opens open creates creating cause causes causing",
        rf"{_FEED}\s+(?!by\b){_BAD}",
    ),
    # "a spark could set off a war"
    (
        "cut ignite trigger cripple paralyze paralyse wipe knock black set sabotage poison unleash plunge spark provoke spiral "
        "spill devastate annihilate collapse inflict hand control overwhelm unravel blind fall kill destroy erode jeopardize "
        "jeopardise turn brew obtain acquire build get steal escalate",
        rf"(?:(?:could|might|may|can|would|threaten(?:s|ed)?\s+to)\s+{ADVERB}(?:{_HURT}{_HARMLESS}|turn\s+[^.;,]{{2,60}}?\s+into\s+(?:an?\s+)?(?:\w+\s+)?(?:weapons?|battle\w+|targets?)|(?:brew|obtain|acquire|build|get\s+hold\s+of|steal)\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}(?:pathogens?|weapons?|bombs?|toxins?|viruses|explosives)|(?:escalate|spiral)\b)\b)",
    ),
    # "the want of charts leaves pilots defenceless"
    (
        "defenceless defenseless vulnerable exposed unprotected helpless mercy dark without",
        r"(?:leav(?:es?|ing)|left|ma(?:kes?|king)|render(?:s|ing)?)\s+(?:[\w'’-]+\s+){1,6}?(?:defenceless|defenseless|(?<!most\s)vulnerable|exposed|unprotected|helpless|at\s+the\s+mercy|in\s+the\s+dark|into\s+the\s+dark|without\s+(?:protection|defences?))\b",
    ),
    # "narrow roads are a recipe for collisions"
    (
        "recipe breeding fertile tinderbox powder time magnet haven lifeline cause source",
        rf"(?:is|are|remains?|was|were|has\s+become|have\s+become|had\s+become)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:recipe|breeding\s+ground|fertile\s+ground|tinderbox|powder\s+keg|time\s?-?\s?bomb|magnet|safe\s+haven|lifeline|root\s+cause|main\s+cause|source)\s+(?:for|of)\s+(?:{_BAD}|{ACTORS}|(?:[\w-]+\s+){{0,3}}(?:shooting|killing))",
    ),
    # "cheap drones give smugglers an air force"; "the wreck had become a market for pirates"
    (
        _ACTING + " anyone anybody whoever teenager fanatic amateur",
        rf"(?:giv(?:es?|ing)|hand(?:s|ing)?|offer(?:s|ing)?|arm(?:s|ing)?|embolden(?:s|ing|ed)?|empower(?:s|ing|ed)?|enrich(?:es|ing|ed)?)\s+{_ANYONE}\s+",
    ),
    (
        "reach",
        rf"within\s+(?:the\s+|easy\s+)?reach\s+of\s+{_ANYONE}\b",
    ),
    (
        "hands arsenal",
        rf"(?<!fate\s)(?<!lives\s)(?<!life\s)in(?:to)?\s+the\s+(?:hands|arsenals?)\s+of\s+{_ANYONE}\b",
    ),
    (
        "hands",
        r"into\s+the\s+wrong\s+hands\b",
    ),
    (
        "haven market mall playground sanctuary shelter hub corridor ground",
        rf"(?:haven|market|mall|playground|sanctuary|shelter|hub|corridor|ground)\s+for\s+{ACTORS}\b",
    ),
    # "every test erodes mutual trust"
    (
        "erodes eroding eroded undermines weakens corrodes shatters endangers imperils destabilizes destabilises",
        rf"(?:erod|undermin|weaken|corrod|shatter|endanger|imperil|destabili[sz])(?:es|s|ing|ed)\s+{_TRUST}",
    ),
    # "the shelling of wells causes lasting harm"
    (
        "harm damage suffering destruction devastation",
        r"(?:caus|inflict)(?:es|ing|e)?\s+(?:\w+\s+){0,2}(?:harm|damage|suffering|destruction|devastation)\b",
    ),
    (
        "threshold",
        r"(?:lower(?:s|ing|ed)?)\s+the\s+(?:nuclear\s+|political\s+)?threshold\b",
    ),
    (
        "turn turns turned turning",
        r"turn(?:s|ed|ing)?\s+[^.;,]{3,60}?\s+into\s+(?:an?\s+)?(?:\w+\s+)?(?:battle\w+|weapons?|targets?|places?\s+of\s+(?:fear|suspicion|danger)|graveyards?|wastelands?|war\s+zones?)\b",
    ),
)
HARMS = tuple(later(rf"\b(?:{harm})") for _, harm in _ROWS)
BY_WORD: dict[str, list[int]] = {}  # which of them to try where a word begins so
for _number, (_words, _) in enumerate(_ROWS):
    for _word in cues(_words):
        BY_WORD.setdefault(_word, []).append(_number)
ANY = frozenset(BY_WORD)
DOING = cues(_ACTING)
