"""The nouns, titles and turns of phrase by which texts refer to documents."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.references import french
from graphkit.extract.tokens import cased

KINDS = {
    "draft resolution": "draft-resolution",
    "draft decision": "draft-decision",
    "resolution": "resolution",
    "decision": "decision",
    "letter": "letter",
    "note verbale": "note-verbale",
    "working paper": "working-paper",
    "conference room paper": "conference-room-paper",
    "non-paper": "non-paper",
    "amendment": "amendment",
    "joint statement": "joint-statement",
    "statement": "statement",
    "position paper": "national-submission",
    "working document": "working-paper",
    "draft amendment": "amendment",
    "press release": "press-release",
    "treaty": "treaty",
    "convention": "treaty",
    "report": "report",
    "food-for-thought paper": "non-paper",
}

NOUN = later(
    rf"(?<![\w/-])(?P<noun>{french.NOUN}|(?:(?:non-binding\s+|draft\s+|revised\s+|joint\s+)?draft\s+|non-|sub-(?=amendment)|counter-(?=draft|proposal"
    rf"|text|resolution))?(?:(?:(?:UN|U\.N\.|United\s+Nations)\s+)?(?:General\s+Assembly|Assembly"
    r"|Security\s+Council|Council|Board|UN|U\.N\.|United\s+Nations)\s+(?:draft\s+)?(?=resolution|decision))?"
    r"(?:resolutions?|decisions?|documents?|texts?|proposals?|letters?|reports?|amendments?|notes?\s+verbales?|(?:working"
    r"|conference\s+room|position|discussion|joint|food-for-thought|concept)\s+papers?|concept\s+notes?|memorand(?:um|a)"
    r"|aide[-\u2011 ]m\u00e9moires?"
    r"|(?:addend(?:um|a)|corrigend(?:um|a))(?:\s+to\s+(?:that|this|the)\s+(?:document|paper|draft|text))?"
    r"|papers?|(?-i:draft)\s+(?:mandates?|articles|elements|outline|terms\s+of\s+reference|final\s+document)|conventions?|treat(?:y|ies)|codes?\s+of\s+conduct|declarations?|joint\s+statements?|programmes?\s+of\s+(?:action|work)"
    r"|action\s+plan|instruments?|protocols?|agreements?|drafts?|press\s+release"
    r")|measure|paper"
    r"|working\s+documents?)(?![\w-])(?!\s+(?:of\s+)?(?:conduct\s+)?(?:drafting|ers?)\b)"
    r"(?!(?<=raft)\s+(?:national\s+)?(?:budgets?|laws?|legislation|bills?|constitution|statutes?|regulations?|agenda|polic\w+"
    r"|strateg\w+|rules|guidelines)\b)",
    re.I,
)

CORE = cased(
    "resolution resolutions decision decisions document documents text texts proposal proposals letter letters report reports amendme"
    "nt amendments verbale verbales paper papers convention conventions treaty treaties code codes"
    " declaration declarations statement statements programme plan instrument instruments protocol protocols agreement agreements dra"
    "ft drafts mandate mandates articles elements outline reference version edition release measure note note"
    "s memorandum memoranda addendum addenda corrigendum corrigenda m\u00e9moire m\u00e9moires " + french.CORE
)

DET = (
    r"(?:the|this|that|these|those|such|a|an|any|each|every|its|their|our|his|her|my|another|one|no|both|two|three|four|five|six|several"
    r"|certain|many|other|some|first|second)"
)

MODS = (
    r"(?:draft|revised|new|updated|joint|annual|traditional|biennial|triennial|proposed|potential|possible|said|same|above-mentioned"
    r"|aforementioned|first|second|third|landmark|historic|important|relevant|non-binding|binding"
    r"|consensus|substantive|final|interim|whole|entire|(?<!to )present|current|following|similar|competing|rival|separate|own"
    r"|written|oral"
    r"|opt-in|international|comprehensive|short|recent|key|main|original|initial|procedural|legally"
    r"|universal|global|multilateral|counter|subsequent|previous|earlier|latest|amended|common|detailed|well-known|so-called|general"
    r"|united|nations|un|assembly|security|council|first|committee|informal|official|legal|working|very|brief|ambitious|balanced"
    r"|omnibus|thematic|substitute|alternative|compromise|cross-regional|zero|preliminary|yearly|symbolic|sweeping|lengthy|twin|milder|weaker|stronger|softer"
    r"|tougher|shorter|longer|broader|narrower|wider|simpler|watered-down|toned-down|hostile|[a-z\d]+-(?:nation|power|country|state|page|point|paragraph))"
)

LEFT = later(rf"(?:(?<!\w)(?P<det>{DET})\s+(?:(?:19|20)\d\d\s+)?)?(?:(?<![\w-]){MODS}\s+){{0,5}}$")

OPEN = later(
    r"(?:\s+[IVXL]+\b(?![./-]))?\s*,?\s*(?:\(|\[)?\s*(?:(?:as\s+)?contained\s+in\s+|circulated\s+(?:as|in)\s+|issued\s+as\s+|see\s+"
    r"|(?:publié|distribué|paru|figurant|portant)\w*\s+(?:sous\s+|dans\s+)?(?:la\s+cote\s+|le\s+)?|sous\s+la\s+cote\s+|in\s+|(?:under"
    r"|with)\s+(?:the\s+)?symbol\s+|as\s+)?(?:UN\s+|U\.N\.\s+|United\s+Nations\s+)?(?:(?:document|[Dd]ocument"
    r"|[Dd]oc\.?)\s+)?(?:No\.\s*)?[\u201c\"]?",
)

AGAIN = later(r"[\u201d\"]?(?P<open>\s\((?:document\s)?)")

ENTITLED = later(
    r"\s*,?\s*(?:\([^()]{0,30}\)\s*)?(?:,?\s*(?:entitled|titled|called|named|under\s+the\s+title(?:\s+of)?|intitul\u00e9e?s?"
    r"|headed)\s*,?\s*|(?:on|sur|relati(?:f|ve)s?\s+(?:à|aux?)|portant\s+sur|concernant"
    r"|ayant\s+pour\s+titre)\s+(?=[\u201c\"\u00ab])|,\s*)?:?\s*",
)

LATER_TITLE = later(
    r",?\s+(?:which\s+was\s+)?(?:(?:jointly|also)\s+)?(?:submitted|tabled|introduced|presented|proposed|sponsored|co-?sponsored"
    r"|put\s+forward)\s+"
    r"(?:\w+\s+){0,4}?by\s+(?:(?!\b(?:which|who|whom|that)\b)[^.;:\u201c\"\u201d]){3,160}?,?\s+(?:and\s+)?(?:entitled|titled|called)\s*,?\s*(?=[\u201c\"\u2018\u00ab])"
    r"|(?:(?!\b(?:drafts?|resolutions?|papers?|reports?|statements?|decisions?|documents?|texts?|annex)\b)[^.;:\u201c\"\u201d()]){3,140}?\s(?:under|bearing|with)\s+the\s+title(?:\s+of)?\s+(?=[\u201c\"])",
    re.I,
)

LATER_ABOUT = later(
    r"(?:,?\s+(?:which\s+was\s+)?(?:(?:jointly|also)\s+)?(?:submitted|tabled|introduced|presented|proposed|sponsored|co-?sponsored"
    r"|put\s+forward)"
    r"(?:\s+(?:jointly|earlier|today))?"
    r"|(?=\s+by\s+(?:(?!\b(?:drafts?|texts?|resolutions?|papers?|proposals?|amendments?)\b)[^,.;:()\u201c\"]){3,60}\s(?:on|concerning|regarding)\s))\s+by\s+(?:the\s+)?(?:(?:representative"
    r"|delegation)s?\s+of\s+)?(?-i:[A-Z0-9])(?:(?!\bwould\b|\s(?:that|which)\s)[^.;:\u201c\"\u201d()]){2,140}?,?\s+"
    r"(?-i:(?<!Conference )(?<!Commission )(?<!Committee )(?<!Convention )(?<!Treaty ))"
    r"(?:on|concerning|regarding)\s+(?!behalf|\d|\w+day\b|this\b|that\b|which|whom|its\s(?!own)|their\s(?!own)|the\s(?:same"
    r"|occasion|basis|initiative"
    r"|\w+day)\b)(?:the\s+)?(?=[a-z])",
    re.I,
)

QUOTED = later(
    r"\u201c(?P<a>[^\u201c\u201d]{6,260})\u201d|\"(?P<b>[^\"\n]{6,260})\"|\u00ab\s?(?P<c>[^\u00ab\u00bb]{6,260}?)\s?\u00bb"
    r"|\u2018(?P<d>[A-Z][^\u2018\u201c]{10,220}?)\u2019(?!\w)|'(?<=[ (]')(?P<e>[A-Z][^'\n\u201c\"]{10,120})'(?!\w)",
)

ABOUT = later(
    r"\s+(?:on(?!\s+behalf\b|\s+the\s+table\b)|concerning|regarding|relating\s+to|dealing\s+with|about|calling\s+for|banning|against|entitled|titled"
    r"|(?:urging|asking|demanding|requesting|condemning|deploring|denouncing|renewing|extending|establishing|creating|seeking|reaffirming|imposing"
    r"|lifting|warning\s+against|setting\s+up|aimed\s+at|aiming\s+at|aiming\s+to)(?:\s+that)?"
    rf"|sur|concernant|{french.ABOUT})\s+(?=\S)",
    re.I,
)

ABOUT_ASIDE = later(r",\s+(?:on|concerning|regarding)\s+(?=(?:the|an?|[a-z])\s?[a-z])", re.I)

ABOUT_SELF = later(r"\s+(?:on|for|against|of)\s+(?=\S)", re.I)

SELF_TITLED = later(r"code|convention|treat|declaration|programme|plan|protocol|agreement|instrument", re.I)

STOP = later(
    r"\n\s*\n|\n(?=[ \t]*[A-Z]{1,4}/)"
    r"|[,;:.()\[\]\u201c\u201d\"?!\u2014]|\s+and\s+(?:the|an?)\s+(?:[\w-]+\s+)?(?:drafts?|texts?|proposals?|amendments?)\s+(?:on|by|of)\b|\s+(?:by(?!\s+(?:(?:all|any|non-[\w-]+)\s+)?States\b)|which|that|who|was|were|is|are|be|has|have|had|having\s+been|will|would|should|could|may"
    r"|can|(?:on|this|last|next)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|this\s+(?:week|month|morning|afternoon)"
    r"|submitted|tabled|introduced|presented|issued|published|sponsored|co-?\u2011?sponsored|put\s+forward|must|we|do|does|did|with\s+(?:\d+|no)|\d{1,3}\s?[\u2013-]\s?\d{1,3}|passed|cleared|sailed|went\s+through|failed|fell|drew|came|won|got|polled|stood\s+at|and\s+\d{1,3}\s+(?:other\s+)?(?:\w+\s+)?(?:abstained|opposed|voted)|in\s+the\s+\d{1,3}[-\u2011](?:member|nation)|includ(?:e|es|ed)|now|since\s+\d+|through\s+the|(?:together|jointly|along)\s+with|received|attracted|garnered"
    r"|comes|goes|lost|survived?|survives|began|begins|awaits?|lies?\s+on|heads?\s+(?:for|to)|seems?|seemed|forward|hand\s+in\s+hand|side\s+by\s+side|shoulder\s+to\s+shoulder|in\s+the\s+name\s+of|on\s+behalf|on\s+\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|on\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|in\s+the\s+(?:First|Second|Third|Fourth|Fifth|Sixth|General|Security|Disarmament)\b|proposed|drafted|adopted|initiated|prepared|circulated|elaborated|(?:developed|written|moved|backed|supported|devised|drawn\s+up|crafted)\s+(?:jointly\s+)?by|(?:co-?)?authored|penned|championed|spearheaded|jointly|in\s+(?:(?:19|20)\d\d|january|february|march|april"
    r"|may|june|july|august|september|october|november|december)|last\s+(?:year|week|month|autumn)|the\s+(?:year|month|week|day)\s+before|the\s+(?:previous|following|next|same)\s+(?:year|month|week|day|session)|this\s+year|at\s+(?:the|its|this"
    r"|that)|during|before|after|while|when|as\s+(?:well|a|an|proposed)|so(?=\s)|in\s+order"
    r"|(?:every|each)\s+(?:other\s+|second\s+)?(?:year|session|autumn)|since\s+(?:19|20)\d\d"
    r"|on\s+the\s+basis\s+of|(?<!\bview\s)to\s+(?:the|be)\b(?:\s+(?:general|first|conference|committee|council|assembly|security|commission))?"
    r"|and\s+(?:\w+ly\s+)?(?:applaud|welcome|support|commend|hope|urge|thank|congratulate|regret|note|endorse|believe|wishe|stresse|reaffirm|expresse"
    r"|appeal|invite|request)s\b|and\s+(?:to\s+)?(?:called|calls|decided|told|said|voted|asked|put|agreed|welcomed|has|had|was|is|will|urged|a\s+(?:revised|new|draft)|an\s+updated|not\s+long|its|we|they|he|she"
    r"|it)|made\s+by|adress\u00e9e|pr\u00e9sent\u00e9|d\u00e9pos\u00e9|soumis|intitul\u00e9)\b",
    re.I,
)

MODIFIES = later(
    r"drafts?\s+(?:(?:international|universal|comprehensive|legally|binding|legal|global|regional|UN|United|Nations|final|joint"
    r"|outcome|(?-i:[A-Z][\w-]+))\s+){0,4}(?:codes?\b|conventions?\b|treat|declarations?\b|programmes?\b|protocols?\b|resolutions?\b"
    r"|decisions?\b|texts?\b"
    r"|documents?\b|proposals?\b|amendments?\b|instruments?\b|agreements?\b|[\u201c\"])|[Dd]raft\s+(?=A/)",
    re.I,
)

VERSION = later(
    r"(?<!\w)(?:an?|the|its|their|this)\s+(?:slightly\s+|further\s+|newly\s+)?(?:updated|revised|new(?=\s+(?:version|edition)"
    r"|\s+\w+\s+of\s+(?:it|that|this|the)\b)|amended|modified|latest"
    r"|second)\s+(?:draft|version|text|edition)(?P<of>\s+of\s+(?:it|that|this|the\s+(?:draft|document|code|text|same|letter|proposal"
    r"|resolution)(?:\s+(?:of\s+conduct|resolution|text))?))?(?![\w-])(?!\s+(?:resolution|decision))",
    re.I,
)

ISSUED = later(
    r"\s+(?:that\s+was\s+|which\s+was\s+)?(?:(?:recently\s+|unanimously\s+)?(?:adopted|submitted|issued|produced|agreed|presented"
    r"|prepared|published|released|approved)(?:\s+(?:upon|last\s+year|this\s+year))?\s+by|of)\s+(?:the\s+)?(?:(?:UN|United\s+Nations"
    r"|new|last|previous|\d{4}(?:[-\u2013/]\d{2,4})?|first|second|third|fourth|fifth|sixth)\s+)*$",
    re.I,
)

ONE = later(
    r"(?<!\w)(?:one|another|the\s+(?:first|second|third|fourth|fifth|other|last)|a\s+(?:second|third|fourth|fifth))"
    r"(?=,?\s+(?:on|(?:was|were|is|had\s+been)\s+(?:\w+\s+){0,2}(?:submitted|tabled|(?:co-?)?sponsored|introduced|drafted|proposed"
    r"|(?:co-?)?authored|presented)\s(?:\w+\s+){0,2}by\s|(?:(?:jointly\s+)?(?:submitted|tabled|(?:co-?)?sponsored|introduced|(?:co-?)?authored|penned"
    r"|(?:co-?)?drafted|proposed|presented|prepared|circulated|put\s+forward)\s+)?(?:by|from)\s+(?:the\s+)?[A-Z]|concerning"
    r"|regarding|relating\s+to|about|entitled|titled|called|[\u201c\"(])\s?)",
    re.I,
)
NTH = later(
    r"(?<!\w)the\s+(?P<nth>first|second|third|fourth|fifth|sixth|latter|former)(?!,?\s+(?:[\u201c\"\u2018(]|on\b|concerning\b"
    r"|entitled\b|titled\b|A/))"
    r"(?=[,;.:)]|\s+(?:was|is|has|had|would|were|being|by|calls"
    r"|concerns|deals|asks|requests)\b)",
    re.I,
)
NTH_CORE = cased("first second third fourth fifth sixth latter former")
ONE_CORE = cased("one another first second third fourth fifth other last")
REVISED_ORALLY = later(r"\borally\s+(?:revis|amend)ed\b|\boral\s+(?:revision|amendment)s?\b|\b(?:orally|then)\s+revised\b", re.I)
AMENDING = later(
    r"\bamendments?\b(?!\s+to\b)[^.;]{0,90}?(?:\bin|\bas|\()\s*(?:document\s+)?[\u201c\"]?$"
    r"|\bamendments?\s+to\s+(?:the\s+)?(?:draft|text|resolution|decision)(?:[^.;]|\.(?=\d)){0,70}?,\s+(?:contained|set\s+out|issued|circulated|distributed|as\s+contained|appearing)\s+"
    r"(?:in|as|under)\s+(?:document\s+)?$",
    re.I,
)
ORDER = ("first", "second", "third", "fourth", "fifth", "sixth")
MANY = later(
    r"\b(?P<noun>draft\s+(?:resolution|decision|text)|resolution|decision|text|draft|working\s+paper|paper|amendment)(?:s|\b(?=[^.]*$))",
    re.I,
)

NUMERAL = later(r"\s+([IVXL]{1,6})\b(?![./-])")

NUMBERED = later(
    r"\s+(?:[Nn]o\.\s?)?(\d{1,3})\b(?![./,:-]\d|\s?(?:per|%|\w+\s+(?:States|countries|delegations)))"
)  # "conference room paper 6"
NUMBERED_KINDS = frozenset({"conference room paper", "working paper", "non-paper", "informal paper", "discussion paper"})

FORM = later(r"\bin\s+the\s+form\s+of\s+$", re.I)

TO_COME = later(
    r"\b(?:develop\w*|establish\w*|negotiat\w*|elaborat(?:e|ing|ion)|conclud(?:e|ing)|conclusion\s+of|draft(?:ing)?|formulat(?:e|ing"
    r"|ion)|creat(?:e|ing)|work(?:ing)?\s+on|need\s+(?:for)?|call(?:s|ing|ed)?\s+for|priority|propos(?:e|es|ing))\b[^.;]{0,60}$",
    re.I,
)

TAKEN = later(r"\bt(?:ak(?:e|es|en|ing)|ook)\s+(?:an?\s+|the\s+|its\s+)?$", re.I)  # "take a decision on draft resolution L.9"
SETTLEMENT = later(
    r"resolutions?\s+of\s+(?:(?:the|this|that|these|those|a|an|all|any|its|such|our|every|outstanding|regional|armed|political"
    r"|international)\s+){0,3}(?:[\w\u2011-]+\s+){0,2}?"
    r"(?:conflicts?|disputes?|cris[ie]s|problems?|questions?|situations?|issues?|differences|wars?|matters?|disagreements?|impasse"
    r"|case)\b|resolutions?\s+(?:\w+\s+){0,2}(?:waver|weaken|falter|flinch)",  # firmness
    re.I,
)
SETTLING = later(r"\b(?:conflict|dispute|crisis|problem|debt)[- \u2011]$", re.I)  # "conflict resolution"
WHOSE = later(r"\s+(?:of|by|from|made|submitted|put\s+forward|presented|tabled|advanced|put\s+forth)\b", re.I)
LEGAL = later(r"convention|treat|protocol|agreement|instrument", re.I)

BARE = frozenset(
    {
        "draft resolution",
        "draft decision",
        "resolution",
        "working paper",
        "draft",
        "proposal",
        "amendment",
        "sub-amendment",
        "text",
        "non-paper",
        "joint statement",
        "declaration",
        "draft text",
        "draft proposal",
        "counter-draft",
        "counter-proposal",
    }
)

DRAFTS = frozenset(
    {"draft resolutions", "draft decisions", "drafts", "draft texts", "texts", "resolutions", "decisions", "amendments", "working papers"}
)
BROUGHT = later(
    r",?\s+(?:(?:that|which)\s+(?:were|had\s+been)\s+)?(?:(?:jointly|also|previously|initially|orally)\s+)?(?:submitted|tabled|introduced"
    r"|presented|proposed|sponsored|co-?sponsored|put\s+forward|circulated|offered|drafted|authored|initiated|moved)\s+"
    r"(?:(?:jointly|again|today|yesterday|earlier|there|here|to|in|at|the|on|First|Committee|Assembly|this|session|afternoon"
    r"|morning)\s+){0,6}by\b"
    r"|\s+(?:that\s+|which\s+)?(?:it|they|he|she|we|(?:his|her|my|our)\s+\w+)\s+(?:had|has|have)\s+(?:\w+ly\s+"
    r"|also\s+)?(?:submitted|tabled|proposed"
    r"|presented|introduced|put\s+forward|sponsored|co-?sponsored|circulated)\b"
    r"|\s+(?:that|which)\s+(?:the\s+)?(?-i:[A-Z])[^,;.()]{2,60}?\s+(?:had|has|have)\s+(?:\w+ly\s+|also\s+|earlier\s+)?(?:(?:co-?|re-?)?(?:submitted|tabled"
    r"|sponsored|drafted|authored)|proposed|presented|introduced|put\s+forward|circulated|moved|offered)\b"
    r"|\s+(?:that|which)\s+(?:the\s+)?(?:(?:delegation|representative|government)s?\s+of\s+)?(?-i:[A-Z])[^;.()]{2,100}?\s+(?:(?:co-?|re-?)?(?:submitted|tabled)|put\s+forward|(?:laid|placed)\s+before)\b"
    r"|(?:(?<=drafts)|(?<=texts)|(?<=resolutions)|(?<=amendments)|(?<=papers))\s+(?:by|from)\s+(?:the\s+)?(?-i:[A-Z])|(?<=paper)(?:\s+of\s+\d{1,2}\s+\w+)?\s+(?:by|from)\s+(?:the\s+)?(?-i:[A-Z])",
    re.I,
)
# "the measure, sponsored by Ruritania": what the press calls a text put to the vote; a measure taken is none
MEASURE = later(
    r",?\s+(?:(?:which|that)\s+(?:was|had\s+been)\s+|(?:was|is|had\s+been)\s+)?(?:(?:jointly|originally|initially)\s+)?(?:(?:co-?)?sponsored|tabled|submitted"
    r"|(?:co-?)?drafted|(?:co-?)?authored)\s+(?:\w+\s+){0,3}?by\b|,\s+(?:proposed|put\s+forward|introduced|presented)\s+(?:\w+\s+){0,3}?by\b"
    r"|,\s+(?:which|that)\s+(?:the\s+)?(?-i:[A-Z])[\w.]+(?:,?\s+(?:and\s+|of\s+)?(?-i:[A-Z])[\w.]+){0,4}\s+(?:(?:has|had|have)\s+)?(?:\w+ly\s+)?(?:(?:co-?)?(?:sponsored|drafted|authored)|tabled)\b",
    re.I,
)
# "a second Ruritanian text, “Lights at sea”, went through": a title set off by commas, in the words of titles and not of speech
APPOSED = later(r"\s?[,.;)(]|\s+(?:and|was|were|is|went|won|by)\b")
SPEECH = later(
    r"\b(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|is|are|was|were|must|should|shall|will|cannot|can|has|have|had|would|our|my|us)\b|[!?]|,$"
)

MOVED = later(r"\b(?:submit(?:ted|s)?|tabled?|proposed|introduced|circulated|presented|moved|put\s+forward|co-?sponsored)\s+$", re.I)
AGAIN_REVISED = later(r"\b(?:revised|updated|amended|Rev\.)", re.I)

EMPTY = later(
    r"(?:(?:the|this|that|these|those|such|its|a|an)\s+)?(?:same\s+|last\s+|new\s+)?(?:problem|question|matter|issue|item|subject|topic|point"
    r"|table|floor|agenda|basis|account|regard|whole|contrary|fact|condition|it|them|which|whom)s?$"
    r"|(?:this|that|these|those|which|each|every|\w+day|\d|behalf)\b"
    r"|(?:its|their|our|his|her|my)\s+[\w-]+$|(?:the\s+)?(?:following|next|previous)\s+\w+$|(?:the\s+)?(?:session|drafting|meeting|debate)$|(?:the\s+)?(?:one|other)\s+hand\b|(?:the\s+)?(?:contrary|whole),|[\w,\s-]*\b(?:occasions?|grounds?|footing|merits|instructions)(?:\s+(?:alone|only))?$"
    r"|(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:janu|febru|march|april|may\b|june|july|august|septem|octo|novem|decem)"
    r"|(?:janu|febru|septem|octo|novem|decem)\w+\s+\d|(?:march|april|may|june|july|august)\s+\d",
    re.I,
)

RESTRICTED = later(
    r"\s+(?!being\b|during\b|according\b|following\b|including\b)(?:\w+ing\b|that\s+(?:would|requests?|calls?|became)\b"
    r"|which\s(?!(?:he|she|you|they)\s+(?:has|have|had)\s+just\b)"
    r"|of\s+the\s+(?-i:[A-Z])[\w\s()]{3,60}?\sadopted\b)",
)

REPORTS = frozenset({"report", "statement", "press-release", "treaty", "decision"})
