"""The words of threats: what says that something endangers, what names a threat beside its remedy, and the categories."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.stems import cues

LEAD = later(
    r"\b(?:threats?|challenges|risks|dangers|menaces)\b[^.;]{0,80}:\s*$|\bfollowing\s+(?:\w+\s+){0,3}(?:threats|challenges|risks"
    r"|dangers)\b",
    re.I,
)
LEAD_NO = later(r"\b(?:address|respond|counter|combat|tackle|mitigate|measures)\w*\b[^:]{0,60}:\s*$", re.I)
_GRAVE = (
    r"(?:grave|serious|severe|major|new|growing|real|direct|hidden|potential|existential|significant|great|considerable|unprecedented"
    r"|common|security|global|such|increasing|constant|the\s+most\s+\w+|imminent)"
)
# A clause that says so. The subject is the threat.
SAYS = later(
    rf"""\b(?:
      (?:pos(?:es?|ed|ing)|constitut(?:es?|ed)|present(?:s|ed)?|represent(?:s|ed)?|remains?|becom(?:es?|ing)|became|is|are
          |has\s+become|have\s+become|ha(?:s|ve)\s+constituted)\s+(?:\w+ly\s+)?(?:an?\s+
          |the\s+)?(?:{_GRAVE}\s+(?:and\s+)?){{0,4}}(?:threats?|menaces?|dangers?|challenges?|risks?)\s+(?:to|for)\b
    | (?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!be\s)(?<!been\s)threaten(?:s|ed)?\s+(?!to\s+(?:withdraw|veto))(?=\w)
    | endanger(?:s|ed)?\b|jeopardi[sz](?:es?|ed)\b
    | (?:has|have)\s+(?:\w+ly\s+)?(?:undermined|destabili[sz]ed|jeopardi[sz]ed|endangered)\b
    | undermin(?:es?)\s+(?:international|regional|global|the\s+security|peace|stability|mutual)
    | (?:constitutes?|constitute|poses?|represents?)\s+(?:an?\s+)?(?:{_GRAVE}(?:,\s+|\s+(?:and\s+)?)){{0,4}}threat\b
    | bring(?:s)?\s+(?:also\s+)?about\s+(?:also\s+)?(?:severe|serious|grave|new)\s+(?:threats|challenges|risks)\b
    | (?:brings?|brought)\s+about\s+[^.;]{{0,60}}?\b(?:security\s+)?risks\b
    | aggravat(?:es?|ed)\s+\w+
    | is\s+the\s+(?:major|main|principal)\s+source\s+of\b
    | (?:is|are|remains?)\s+(?:highly\s+|increasingly\s+)?vulnerable\s+to\b
    | put(?:s|ting)?\s+[^.;,]{{3,60}}\s+at\s+risk\b
    | (?:can|could|may|might)\s+(?:also\s+|easily\s+|quickly\s+)?(?:escalate|mislead|destabili[sz]e|undermine|threaten|endanger
        |disrupt|lead\s+to\s+(?:conflict|war|escalation|miscalculation))\b
    )""",
    re.X,
)
GROWS = later(
    r"\b(?:is|are|has\s+been|have\s+been)\s+(?:constantly\s+|steadily\s+)?on\s+the\s+(?:rise|increase)\b|\b(?:constantly|increasingly"
    r"|frequently)\s+occur\b|\b(?:is|are)\s+(?:surging|proliferating|escalating|spreading)\b"
)
FACES = later(r"\bfac(?:es?|ed|ing)\s+(?:with\s+)?(?:[\w-]+\s+){0,3}(?:threats?|dangers|risks)\b")
PRACTICE = later(
    r"\b(?:cyber\s?-?attacks?|cyber\s?-?crimes?|cybercrimes?|cyber\s?-?terroris\w+|terroris\w+|surveillance|espionage|militari[sz]ation"
    r"|weaponi[sz]ation|arms\s+race|proliferation|disinformation|ransomware|malware|malicious\s+(?:use|activit\w+|acts?)|attacks?"
    r"|hacking|trafficking|accidents|piracy"
    r"|extremism|missiles?|nuclear\s+weapons|weapons\s+of\s+mass\s+destruction|aggression|occupation|armed\s+conflict)\b",
    re.I,
)
# Noun phrases that are named as a threat where a remedy is spoken of
NAMED = later(
    r"""\b(?:
      (?:existing\s+and\s+(?:potential|emerging)|potential|emerging|common|new)\s+threats?\s+(?:from|posed\s+by|arising\s+from
          |of)\s+(?P<from>[^.;,]{8,160})
    | (?:prevent(?:ing)?|prevention\s+of|combat(?:ing|ting)?|counter(?:ing)?|fight(?:ing)?\s+against|fight(?:ing)?
        |against)\s+(?:the\s+)?(?P<what>(?:potential\s+|malicious\s+|terrorist\s+|illicit\s+|criminal\s+)?(?:use|misuse
        |abuse)\s+of\s+[^.;]{4,80}?\s+for\s+(?:purposes|terrorist|criminal|hostile|military)\b[^.;,]{0,140})
    | (?:prevent(?:ing)?|prevention\s+of
        |avoid(?:ing)?)\s+(?P<turn>(?:the\s+)?(?:turning\s+(?:of\s+)?)?[\w\s]{2,50}?\s+(?:from\s+becoming|into
        |becoming)\s+(?:an?\s+)?(?:new\s+)?battle\s?-?\s?(?:fields?|grounds?))
    | prevent(?:ing)?\s+and\s+(?:combat(?:ing|ting)?|counter(?:ing)?|fight(?:ing)?)\s+(?P<crime>(?:cyber\s?-?crimes?|cybercrimes?
        |cyber\s?-?terrorism|terrorism)(?:\s+and\s+(?:cyber\s?-?crimes?|cybercrimes?|cyber\s?-?terrorism|terrorism))?)
    | no\s+(?:comprehensive|effective|binding|universal)\s+[\"“]?(?P<gap>[\w\s-]{3,40}?(?:rules|norms|regulation|framework|treaty))
    )""",
    re.X,
)
THERE_IS = later(
    r"\b[Tt]here\s+(?:is|are)\s+(?:still\s+)?(?:no|a\s+lack\s+of)\s+[^.;,]{3,80}\b(?:rules|norms|regulations?|framework"
    r"|mechanisms?)\b[\"”]?"
)
INNER = later(
    r"\b(?:a\s+)?(?:growing\s+)?(?:tendency|trend)\s+(?:towards?|of)\s+(?:the\s+)?(?:militari[sz]ation"
    r"|weaponi[sz]ation)[^.;,]{0,40}?(?=\s+(?:has|have|is|are)\b|[.;,])"
)
BY = later(r"\b[\w\s-]{4,80}?\s+by\s+(?:certain|some)\s+(?:States|states|countries|state)\b(?=\s+(?:has|have|is|are)\b)")
SAYING = cues(
    "threat threats threaten threatens threatened threatening menace menaces danger dangers dangerous endanger endangers challenge "
    "challenges risk risks undermine undermines undermined "
    "vulnerable escalate mislead destabilize disrupt miscalculation jeopardize jeopardizes jeopardise destabilize destabilized "
    "aggravate aggravates source"
)
GROWING = cues("rise increase occur surging proliferating escalating spreading")
NAMING = cues(
    "prevent preventing prevention combat combating combatting counter countering fight fighting against avoid avoiding threats threat"
)
CUE = SAYING | GROWING | NAMING | cues("lack certain")
NO = later(r"\b(?:should|shall|must|pledge|undertake|not\s+to|refrain|acts?\s+of\s+aggression)\b", re.I)
REMEDY = later(r"^(?:addressing|responding|countering|the\s+(?:challenge|task)\s+is)\b", re.I)
NOT_THREAT = later(
    r"^\W*(?:this|it|that|we|they|I|you|he|she|some|which|he|she|there|what|our|the\s+(?:task|answer|question|issue|aim))\b",
    re.I,
)
# category → words, in the order in which they are asked; they read the text in lower case
CATEGORIES = (
    (
        "militarisation",
        later(
            r"battle\s?-?(?:field|ground)|militari[sz]|weaponi[sz]|arms\s+race|deterrence|rules\s+of\s+engagement|cyber\s?war"
            r"|military\s+alliance|outer\s+space",
        ),
    ),
    ("surveillance", later(r"surveillance|espionage|wiretap|eavesdrop|spying")),
    ("policy", later(r"unilateral|double\s+standards|politici[sz]|suppress|hegemon|sanction|coercive|protectionis|bloc\b")),
    ("information", later(r"fake\s+news|disinformation|misinformation|personal\s+data|leak|propaganda|hate\s+speech|rumou?r")),
    ("internet-governance", later(r"internet\s+resources|root\s+server|internet\s+governance|domain\s+name")),
    (
        "emerging-technology",
        later(
            r"artificial\s+intelligence|internet\s+of\s+things|\bai\b|quantum|blockchain|emerging\s+(?:technolog|ict|digital)"
            r"|autonomous|big\s+data|cloud\s+computing",
        ),
    ),
    ("development", later(r"digital\s+(?:divide|gap)|poverty|inequalit|underdevelopment|development\s+gap")),
    ("crime-terrorism", later(r"crime|criminal|terroris|extremis|trafficking|piracy|ransomware")),
    ("critical-infrastructure", later(r"critical\s+(?:\w+\s+){0,2}infrastructure|power\s+grid|hospital|essential\s+services")),
    ("actors", later(r"non-?\s?state\s+actors|states\s+or\s+non|\bprox(?:y|ies)\b")),
    ("attacks", later(r"attacks?\b|hacking|malware|malicious|intrusion|incursion|aggression|invasion|missile")),
    (
        "normative gap",
        later(
            r"\bno\s+(?:\w+\s+){0,3}[\"“]?(?:\w+\s+)?(?:rules|norms|framework|treaty)|lack\s+of\s+(?:\w+\s+)?(?:rules|norms|regulation)",
        ),
    ),
    ("incidents", later(r"accidents?|incidents?")),
    (
        "peace-and-security",
        later(r"inconsistent\s+with|international\s+(?:stability|peace)|nuclear|weapons|proliferation|armed\s+conflict|\bwar\b"),
    ),
)
