"""The words of events: acts, meetings, the times that only colour, and the objects of acts."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later

ACT = later(
    r"""\b(?:(?:was|were|is|are|has\s+been|had\s+been|have\s+been|be|being)\s+)?(?:jointly\s+|formally\s+|first\s+)?(?:
      submitted|circulated|adopted|introduced|tabled|put\s+forward|presented|proposed|stated|said|announced|declared|held|convened
          |established|set\s+up|met|signed|ratified|launched|agreed|concluded|opened|issued|published|released
    | entered\s+into\s+force|took\s+place|takes?\s+place|begins?|began|ended|voted|endorsed|created|founded|elected|appointed
        |organi[sz]ed|hosted|attended|visited|joined|withdrew|acceded|approved|renewed|extended|tested|detonated|attacked|invaded
    | killed|wounded|struck|severed|exploded|erupted|collided|sank|sunk|shot\s+down|shelled|bombed|raided|hacked|kidnapped|arrested|crossed
        |crashed|broke\s+(?:out|down)|fired\s+(?:up)?on|hijacked|sabotaged|blew\s+up|expelled|recalled\s+its|pulled\s+out|brought\s+together
        |passed\s+by|filed|inaugurated|unveiled|fell\s+apart|imposed|lifted|blocked|vetoed|rejected|failed\s+to\s+agree
    | seized|destroyed|elaborated|drafted|sponsored|co-?sponsored|received|delivered|addressed|will\s+be\s+held|will\s+meet
        |will\s+convene|to\s+be\s+held
    )\b | \b(?:co-?sponsoring|sponsoring|adoption|signing|signature|launch(?:ing)?|opening|convening|establishment
        |entry\s+into\s+force|conclusion|election|introduction|submission|circulation|ratification|discussions?|debate|meetings?|session
        |conference|summit
      |seminar|workshop|consultations|negotiations)\b""",
    re.X,
)
# "the Committee this afternoon approved draft L.9": a time of the day that is the act's own
DECIDES = later(r"\s+(?:unanimously\s+|also\s+)?(?:approved|adopted|rejected|concluded|elected|decided|voted|opened|closed)\b")
DENIED = later(r"\b(?:not(?!\s+(?:long|only|so)\b)|never|no|nor|neither|without|yet\s+to)\s+(?:\w+\s+){0,2}$|n['’]t\s+$", re.I)
# ", she announced": who says it, and not what took place
TOLD = later(r"(?:stated|said|announced|declared)", re.I)
TELLS = later(r",\s+(?:as\s+)?(?:he|she|they|it|we|I)(?:\s+(?:had|have|has))?\s+$")
MEETINGS = frozenset(
    ("discussion discussions debate meeting meetings session conference summit seminar workshop consultations negotiations").split()
)
LEADING = later(
    r"\b(?:[Oo]n|[Ii]n|[Dd]uring|[Aa]t|[Ss]ince|[Bb]y|[Aa]s\s+of|[Ff]rom|[Uu]ntil)\s+(?:(?:the|early|late|mid|its|about"
    r"|around)[\s-]+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
NO_EVENT = later(
    r"\b(?:letters?|notes?|communications?|questionnaires?|circulars?|telegrams?)\s+of\s+(?:the\s+)?$"
    r"|\b(?:agenda|item|items|programme|rules)\s+(?:of|for)\s+(?:the\s+|its\s+)?$|\bdated\s+(?:the\s+)?$",
    re.I,
)
BREAK = later(r"[;:]\s|,\s+(?:while|whereas|but|which|who)\s")
COLOUR = later(
    r"\b(?:recent|past|last(?:\s+few)?)\s+(?:years|months|weeks|decades)|\brecently\b|years\s+ago|\bsome\s+(?:time|years|months)\s+ago"
    r"|^(?:yesterday|today|this\s+(?:morning|afternoon|evening|year)\W*)$",
    re.I,
)
PAST = later(r"\b(?:long\s+ago|recent\s+session|last\s+session|previous\s+session)", re.I)
DAY = later(r"\d\s+\w+$|^\w+\s+\d")
WEEKDAY = later(r"(?:(?:last|this)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$", re.I)
FORUM_YEAR = later(r"\b(?P<all>(?:[Dd]uring|[Aa]t|[Ii]n)\s+the\s+(?P<year>(?:19|20)\d{2})\s+$)")
MONTH = later(r"\s+in\s+(January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d)")
MONTHS = "January February March April May June July August September October November December".split()
OBJECT = later(
    r"\s+(?:an?|the|its|their|this)\s+(?:[\w“\"’'-]+\s+){0,5}?(?:draft|code|resolution|report|letter|text|proposal|document|paper"
    r"|treaty|convention|statement|declaration|version)\b(?:\s+of\s+\w+)?",
    re.I,
)
VERSION = later(
    r"\b(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:version|draft|text|report|letter|edition|round|session|meeting|paper)\s+(?:in|on"
    r"|at)\s+(?:the\s+)?$",
)
TITLED = later(
    r"\b(?:the|an?)\s+(?:[\w-]+\s+){0,4}(?:[Mm]eetings?|[Ss]essions?|[Cc]onsultations|[Dd]ebate|[Ff]orum|[Ss]eminar|[Ww]orkshop"
    r"|[Cc]onference|[Rr]ound|[Dd]iscussions?)\s+of\s+(?:the\s+)?$"
)
