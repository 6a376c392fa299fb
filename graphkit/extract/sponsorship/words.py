"""The words with which texts say that somebody stands behind a document, and the pieces of pattern that the rules share.

The letters in patterns are those of a frame: \u24c5 parties, \u24b6 adjective of a State, \u24b9 document, \u24c9 time, \u24bb forum.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later

SPONSOR = (
    r"(?:co-?\s?sponsored|sponsored|co-?sponsors?|sponsors?|(?:is|are|was|were|am|been)\s(?:also\s|proudly\s|now\s|currently\s|again\s|once\sagain\s)?co-?sponsoring|(?:is|are"
    r"|was|were|been|am)\s(?:(?:also|now|currently|again|once\sagain|once\smore|therefore|jointly|proudly)\s){0,2}sponsoring)"
)
SUBMIT = (
    r"(?:submitted|tabled|put\sforward|put\sforth|presented\s(?:the|this)\s[\w\u24bb]+(?:\s(?:Committee|Assembly|Council|Conference))?\swith(?=\s\u24b9)|presented|proposed|circulated|brought\sforward|advanced|(?:deposited|filed|lodged)(?:\swith\sthe\s[Ss]ecretariat)?|contributed(?=\s\u24b9)|offered(?=\s\u24b9)"
    r"|(?:put|placed|laid|brought)\sbefore\s(?:the|this)\s[\w\u24bb]+(?:\s(?:Committee|Assembly|Council|Conference))?"
    r"|(?:answered|responded|countered|replied)(?:\s\w+){0,4}?\swith"
    r"|(?:chose|(?:has|have|had)\schosen|saw\sfit)\sto\s(?:put\sforward|submit|table|present)"
    r"|(?:put|placed)\sbefore(?=\s\u24b9)|put\sin(?=\s\u24b9)|came\sforward\swith|produced(?=\s\u24b9)|followed(?:\s(?:suit|up|later|soon|swiftly|quickly|promptly|\u24c9|(?:\w+\s)?(?:days?|weeks?|months?|years?)\s(?:later|after(?:wards)?))){0,3}\swith|laid\sbefore|brought\sbefore|handed\sin|re-?submitted|re-?tabled|co-?tabled"
    r"|co-?submitted|unveiled|floated|distributed|handed\s(?:over|to|out)|(?<=been\s)(?:submitting|tabling|presenting|circulating|putting\sforward)|(?:is|are)\shanding(?:\sin|\sover)?|(?:is|are|am|was|were)\s(?:(?:jointly|again|once\sagain|once\smore|now|already|quietly|therefore|also|today|hereby)\s){0,3}(?:submitting|tabling|presenting|putting\sforward|bringing\sforward|circulating|floating|re-?tabling|proposing(?=\s\u24b9))|(?:tables|submits|presents|puts\sforward|co-?tables|re-?tables)(?=\s\u24b9)"
    r"|(?:annually|regularly|traditionally)\s(?:submits|tables|presents)|(?:submits|tables|presents)\s(?:every\syear|each\syear|annually"
    r"|regularly))"
)
DRAFT = (
    r"(?:drafted|co-?drafted|authored|co-?authored|elaborated|prepared|wrote|co-?wrote|penned|formulated|worked\s(?:out|up)|drew\sup|drawn\sup|developed"
    r"|crafted)"
)
INTRODUCE = (
    r"(?:introduced|re-?introduced|re-?introduces|co-?introduced|introduces"
    r"|(?:is|are|am|was|were)\s(?:(?:again|now|also|once\s(?:again|more))\s)?introducing|(?<=been\s)introducing)"
)
SIGN = r"(?:signed|co-?signed|addressed|sent|transmitted|wrote)"
LEAD = (
    r"(?:initiated|spearheaded|championed|pioneered|led\s(?:a|the)\s[^\u24c5\u24b9;:.]{3,60}?\sin\s(?:tabling|submitting|sponsoring|presenting"
    r"|proposing|putting\sforward)|led|piloted|(?<=been\s)(?:piloting|spearheading|championing|pioneering|steering|initiating))"
)
VERB = rf"(?:{SPONSOR}|{SUBMIT}|{DRAFT}|{INTRODUCE}|{SIGN}|{LEAD})"
PARTICIPLE = (
    r"(?:co-?\s?sponsored|sponsored|submitted|tabled|put\sforward|put\sforth|presented|proposed|circulated|brought\sforward|advanced"
    r"|deposited|filed|lodged|introduced|co-?introduced|drafted|co-?drafted|authored|co-?authored"
    r"|elaborated|prepared|penned|hammered\sout|put\stogether|formulated|initiated|spearheaded|championed|pioneered|led|piloted|sent|signed|co-?signed|addressed"
    r"|transmitted|written|crafted|drawn\sup|co-?tabled|co-?submitted|re-?submitted|re-?tabled|distributed|issued|developed"
    r"|worked\sout|unveiled|floated|read\sout|delivered|handed(?:\s(?:in|over|out|round)|(?=\sto\s))|offered|made|brought(?=\s(?:to|before)\b))"
)
# Adverbs in -ly but hedges ("allegedly", "hardly"), and what else stands between a subject and its verb
AUX = (
    r"(?:(?:,\s?)?(?:had|has|have|having|been|also|ably|duly|too|even|long|once(?:\s(?:again|more))?|again|then|later|since|soon|just|now|first|thus"
    r"|(?!(?:reported|alleged|supposed|purported|hard|scarce|bare|near|possib|probab|presumab|hypothetical|rare|like)ly\b)[a-z]{3,15}ly"
    r"|together|earlier|meanwhile|instead|likewise|therefore|already|always|both|all|each|alone|further|itself|themselves|ourselves"
    r"|(?:each|every(?:\stwo)?)\syears?|by\s(?:now|then|yesterday|last\s\w+|this\s(?:morning|week)|nightfall|midnight|noon|the\s(?:deadline|end|evening))|last\snight|tonight|overnight|at\s(?:once|last)|straight\saway|without\sdelay|by\scontrast|indeed"
    r"|in\s(?:fact,|turn|addition|the\smeantime|(?:its|their)\sturn)|for\s(?:its|their)\spart|and\sothers|did\sso|do|does|\u24c9"
    r"|(?:(?:together|along|jointly|in\s(?:cooperation|partnership))\s)?with\s[^,;\u24b9]{1,70}(?=,)"
    r"|(?:together|along|jointly|in\s(?:cooperation|partnership))\swith\s\u24c5),?\s)*"
)
ASIDE = (
    r"(?:\s(?:among|amongst)\sthem,|\sincluded,|\)?,(?:[^,;:.\u24b9]|(?<=\s[A-Z])\.(?=\s)){1,110}(?:,[^,;:.\u24b9]{1,60})?,(?=\s)|\s?\([^()\u24b9]{1,140}\)|\s(?:at|in|to|during)\s(?:the|its|this"
    r"|that)\s[\w'\u24bb\u24c9 -]{1,70}?(?:,\s\u24c9,)?(?=\s)|,?\s\u24c9,?|,|\s-(?=\swhich))"
)
NOT_MADE = (
    r"(?:comments?|views?|amendments?|observations?|reservations?|suggestions?|remarks?|explanations?|statements?|questions?|requests?|on"
    r"|of|about|against|upon|regarding|concerning)"
)
MID = (
    rf"(?:,?\s(?:,?as\s(?:it\s|in\s|we\s|they\s|has\s|is\s|was\s|had\s|every\s|each\s|(?:the|a|an|its|one|main|lead|sole)\s)[^,\u24c5\u24b9]{{2,40}},|as\s(?:usual|always|ever|before),|for\s(?:the\s)?(?:consideration|adoption|approval"
    rf"|attention)(?:\s(?:of|by)\sthe\s[\w\u24bb]+)?|in\sthe\sform\sof|by\sway\sof|with\s(?:the\s)?(?:great\w*|much|deep|particular"
    rf"|pleasure|satisfaction)[^,;\u24b9\u24c5]{0, 40},|jointly|together|also|again|once\sagain|once\smore|\u24c9|\u24bb"
    rf"|(?:orally|formally)|(?:to|at|in"
    rf"|before)\s(?:each|every|the|this|our)\s(?:[\w-]+\s)?(?:session|meeting|cycle)s?\sof\sthe\s[\w\u24bb]+(?:\s(?:Committee"
    rf"|Conference|Commission|Group|Assembly))?"
    rf"|(?:on\sbehalf|in\sthe\snames?)\sof\s[^\u24c5\u24b9;:.,]{{3,60}},?|(?:to|in|at"
    rf"|before|within|during|under|for|through)\s(?:(?:the|its|this|that|our|each|all"
    rf"|a)\s)?(?:(?!(?:{NOT_MADE}|is|are|was|were|be|has|had|have|which|that)\b)[\w'\u24bb\u24c9/-]++\s?){{1,5}}?),?(?=\s|$))*"
)
ADJ = (
    r"(?:\s(?!(?:of|on|to|for|in|under|pursuant|per|via|through|within|during|since|after|before|implementing|regarding|concerning|towards?|into|over|between|among|without|than|and|or|with|by|against|upon|about|from|that|which|who|not|inclusion|inscription|items?|admission"
    r"|application|candidature|candidacy|requests?|events?|meetings?|conference|initiative|comments?|views?|amendments?|statements?"
    r"|reports?|inquiry|support|questions?|plans?)\b)"
    r"[\w'\"\u24b6\u24bb\u24c9/-]++){0,5}?"
)
# those who head a State or its government, not a meeting
OFFICES = r"Councils?\sof\s(?:Ministers|State)|Republic|Government|Presidium|Cabinet|(?:Revolutionary|Supreme|Military|State|Federal)\s\w+"
CHAIR = later(
    rf"\b(?:chair(?:man|person|woman|s|ed|ing)?\b(?!\sof\s(?:the\s)?(?:{OFFICES}))|co-chairs?|vice-chair\w*"
    rf"|presid(?:ent|ing|ency)\b(?!\sof\s(?:\u24c5|(?:the\s)?(?:{OFFICES})))|president-designate"
    r"|rapporteur|facilitator|co-facilitators?|moderator|coordinator|secretary-general|secretary of|depositary|friend of the)\b",
    re.I,
)
BEHALF = later(
    r"\b(?:on\s(?:the\s)?behalf\s(?:also\s)?of|in\sthe\sname\sof|au\snom\sd[eu](?:s)?|speaking\s(?:also\s)?for|representing)\b", re.I
)
ALSO_BEHALF = later(
    r"\bon\s(?:its|his|her|our)\sown\sbehalf|\bbehalf\sof\sitself|(?:\band|\bas\swell\sas)\s(?:my|our)\s(?:own\s)?(?:delegation|country)\b|in\sits\snational\scapacity"
    r"|\ben\sson\s(?:propre\s)?nom\b|\bau\snom\sde\s(?:son|sa)\s(?:propre\s)?(?:pays|délégation)|(?:et|ainsi\sque)\sde\sson\s(?:propre\s)?pays",
    re.I,
)
# who says so of itself is a sponsor too; a report that tells it of another names who introduced
ALSO_FOR = later(
    r"\b(?:also|as\swell\sas)\s(?:speaking\s)?(?:for|on\sbehalf\sof|in\sthe\sname\sof)|\bon\sbehalf\salso\sof|\bégalement\sau\snom|au\snom\ségalement",
    re.I,
)
VAGUE_SPAN = later(r"years|months|decades", re.I)


def family(verb: str) -> str:
    """Return which of the groups a verb belongs to: sponsor, submit, draft, introduce, sign or lead."""
    word = verb.lower().replace("-", "")
    for name, pattern in (
        ("introduce", r"introduc|read out"),
        ("sponsor", "sponsor"),
        ("draft", r"draft|author|elaborat|prepar|penn|formulat|work|dr[ae]w|develop|craft|writ|wrote|hammer|put\stogether"),
        ("lead", r"initiat|spearhead|champion|pioneer|\bled\b|pilot"),
        ("sign", r"\b(?:co)?sign|address|\bsent\b|transmit"),
    ):
        if re.search(pattern, word):
            return name
    return "submit"


def pattern(words: str, flags: int = re.I) -> re.Pattern[str]:
    """Compile a pattern in which the names in braces stand for the pieces of this module."""
    table = {
        "SPONSOR": SPONSOR,
        "SUBMIT": SUBMIT,
        "DRAFT": DRAFT,
        "INTRODUCE": INTRODUCE,
        "SIGN": SIGN,
        "LEAD": LEAD,
        "VERB": VERB,
        "PARTICIPLE": PARTICIPLE,
        "AUX": AUX,
        "ASIDE": ASIDE,
        "MID": MID,
        "ADJ": ADJ,
    }
    for name, piece in table.items():
        words = words.replace("{" + name + "}", piece)
    return later(words, flags)
