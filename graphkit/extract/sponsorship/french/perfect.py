"""The act as an infinitive: « remercie la Ruritanie d'avoir rejoint les coauteurs », « la Freedonie est fière de s'être portée coauteur ».

Thanks, praise and pride take what was done as an infinitive; those thanked, else the subject, did it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.french.acts import acts, chaired, hit, said, told
from graphkit.extract.sponsorship.french.words import NOT, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference

_AUTHORS = r"(?:co-?)?(?:auteure?s?|parrains?)"
_LIST = r"(?:aux?\s|à\s|la\s|le\s|les\s|liste\s|groupe\s|nombre\s|rangs\s|cercle\s|des\s|du\s|parmi\s|d')*"
_INTO = (
    r"(?P<verb>(?:s'être|être){ADV}\s(?:jointe?s?|associée?s?|portée?s?|ajoutée?s?|ralliée?s?|inscrite?s?|devenue?s?){ADV}"
    rf"\s(?:comme\s|en\stant\sque\s|en\squalité\sde\s)?{_LIST}{_AUTHORS}|avoir{{ADV}}\s(?:rejoint|intégré|grossi){{ADV}}\s{_LIST}{_AUTHORS}"
    rf"|avoir{{ADV}}\s(?:apporté|accordé|donné){{ADV}}\s(?:son|leur|leurs)\s(?:co-?)?parrainages?)"
)
_SPONSORED = (
    r"(?P<did>avoir\sété(?:,\s(?:avec|aux\scôtés)\sⓅ,)?\s(?:à\sl'(?:origine|initiative)|(?:l'une?\sdes\s|parmi\sles\s|le\s|l'"
    r"|un\s)?(?:premiers?\s|principa(?:l|ux)\s)?(?:co-?)?(?:auteure?s?|parrains?))|avoir{ADV}\s(?:pu\s|su\s|tenu\sà\s"
    r"|choisi\sde\s)?(?:(?:co-?)?parrain(?:é|er)|(?:co-?)?sponsoris(?:é|er)))"
)
_OF = r"(?:(?:\s(?:de|du|d'|à|au))?\s?(?:,\s[^;:.ⓅⒹ]{1,60}?,\s)?(?P<doc>Ⓓ))?"
_MOOD = (
    r"(?:(?:est|sont|sommes|suis|était|étaient|s'est\sdite?|se\ssont\sdite?s|se\sdit|se\sdisent)\s(?:\w+\s)?(?:fi[eè]r\w*|heureu\w+|ravi\w*|honoré\w*|satisfait\w*)"
    r"|(?:s'est|se\ssont|se|nous\snous|nous|s')\s?(?:est\s)?(?:félicit\w+|réjoui\w*|enorgueilli\w*|honor\w+)"
    r"|s'(?:honore|enorgueillit)(?:nt|ent)?|(?:a|ont|avons)\s(?:eu\s)?(?:l'honneur|le\splaisir|la\sfierté))"
)
_PROUD = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)(?:\s(?:qui))?\s"
    + _MOOD
    + r"{ADV}\s(?:de\s|d')(?:"
    + _INTO
    + "|"
    + _SPONSORED
    + ")"
    + _OF
)
_THANKED = pattern(
    r"\b(?:remerci\w+|félicit\w+|salu\w+|gré\sà|hommage\sà|reconnaissant\w*\s(?:à|envers))\s(?P<who>Ⓟ)(?P<aside>(?:\s\w+ment)?),?"
    r"\s(?:de\s|d'|pour\s)(?:" + _INTO + "|" + _SPONSORED + ")" + _OF
)
_ONE_TO = pattern(
    r"(?P<who>Ⓟ)(?P<aside>)\s(?:est|sont|était|étaient|figure(?:nt)?|compte(?:nt)?)\s[^;:.ⓅⒹ]{2,60}?\sà\s(?:"
    + _INTO
    + "|"
    + _SPONSORED
    + ")"
    + _OF
)


@rule("sponsorship.french-perfect", "s'être", "être", "avoir")
def perfect(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """What was done as an infinitive: « remercie la Ruritanie d'avoir rejoint les coauteurs »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-perfect"
    for compiled in (_PROUD, _THANKED, _ONE_TO):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if chaired(match["aside"]) or NOT.search(match["verb"] or match["did"]) or not said(frame, match.start(), name):
                continue
            if compiled is not _THANKED and not acts(frame, reading, place, name):
                continue
            named = reference(frame, match.start("doc")) if match["doc"] else None
            document = named or told(frame, reading, match.start())
            if document is None:
                continue
            # of oneself it is not told whether one stood there from the start; those who are thanked for joining came later
            later = match["verb"] is not None and re.search(r"port|coparrainages?$|parrainages?$", match["verb"]) is None
            led = match["did"] is not None and re.search("origine|initiative", match["did"]) is not None
            act = "join" if later else "lead" if led else "sponsor"
            word = match["verb"] or match["did"]
            yield hit(frame, name, place, document, word.split()[-1], act, match.start("who"), match.end())
