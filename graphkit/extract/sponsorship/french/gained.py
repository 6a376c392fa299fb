"""A text or its list as the subject: « le texte a reçu le parrainage de la Ruritanie », « la liste des auteurs s'est enrichie de … ».

Also the nouns of coming: « l'arrivée parmi les coauteurs de la Sylvanie », « l'ajout de la Freedonie à la liste des auteurs ».
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.french.acts import hit, said, told
from graphkit.extract.sponsorship.french.words import NOT, OF, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference

_AUTHORS = r"(?:co-?)?(?:auteurs|parrains)"
_LIST = (
    rf"(?:(?:la\s)?liste\s(?:des\s{_AUTHORS}|des\spays\s{_AUTHORS})|(?:le\s)?(?:groupe|cercle|nombre)\sdes\s{_AUTHORS}"
    rf"|(?<=\bles\s){_AUTHORS}|(?<=\baux\s){_AUTHORS}|(?<=\bdes\s){_AUTHORS})"
)
# "le texte a recueilli le parrainage de 61 États, parmi lesquels …"
_RECEIVED = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>(?:\sⓅ)?[^;:.ⓅⒹ]{0,110}?)\s(?:a|ont|avait|avaient|ayant){ADV}\s(?:reçu|obtenu|recueilli|réuni|gagné|bénéficié)(?P<verb>{ADV}"
    r"\s(?:le|du)\s(?:co-?)?parrainage)(?P<new>)(?:\sde|\sd')?\s?(?P<who>Ⓟ)"
)
# "le texte compte la Ruritanie et la Sylvanie parmi ses auteurs"
_COUNTS = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>(?:\sⓅ)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)\s(?P<verb>compt(?:e|ent|ait|aient)(?:{ADV}))\s(?P<who>Ⓟ)(?P<new>)\s(?:parmi|au\snombre\sde)\s(?:ses|leurs)"
    rf"\s(?:principaux\s)?{_AUTHORS}"
)
# "la liste des auteurs est étendue à …", "dont la liste a été complétée par …", "s'est enrichie de …"
_LONGER = pattern(
    r"(?P<doc>(?!))?(?:\b"
    + _LIST
    + OF
    + rf"(?P<doc2>Ⓓ)?|{_AUTHORS},\sdont\sla\sliste)(?P<gap>(?:,\s[^;:.ⓅⒹ]{{1,60}}?,)?)\s(?P<verb>(?:(?:est|a\sété|avait\sété|était){{ADV}}"
    r"\s(?:étendue?|élargie?|allongée?|complétée?|augmentée?|enrichie?)|s'(?:est|était){ADV}\s(?:étendue?|élargie?|allongée?|enrichie?)"
    r"|s'(?:étend|élargit|enrichit|allonge)))(?P<new>)(?:\s(?:aux?|à|des?|du|d'|par|avec))?(?:\s(?:l'ajout|les\snoms|l'adhésion))?(?:\s(?:de|des|du))?\s?(?P<who>Ⓟ)"
)
# "l'arrivée parmi les coauteurs de …", "l'ajout de … à la liste des auteurs"
_COMING = pattern(
    r"(?P<gap>)(?P<verb>(?:arrivée|adhésion|ralliement|inscription|ajout|entrée))(?P<new>{ADV})(?:\s?(?P<who>Ⓟ)\s(?:parmi|à|au|aux|dans|sur)\s(?:la\s|le\s|les\s)?"
    rf"(?:liste\sdes\s|groupe\sdes\s|nombre\sdes\s|rangs\sdes\s)?{_AUTHORS}|\s(?:parmi|à|au|aux|dans|sur)\s(?:la\s|le\s|les\s)?(?:liste\sdes\s|groupe\sdes\s"
    rf"|nombre\sdes\s|rangs\sdes\s)?{_AUTHORS}" + OF + r"(?P<doc>Ⓓ)?\s?(?P<who2>Ⓟ))"
)


@rule("sponsorship.french-gained", "parrainage", "auteurs", "parrains")
def gained(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """What a text or its list gains: « le texte a obtenu le parrainage de la Ruritanie », « la liste des auteurs s'est enrichie de … »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-gained"
    for compiled in (_RECEIVED, _COUNTS, _LONGER, _COMING):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            if NOT.search(match[0]) or not said(frame, match.start(), name):
                continue
            place = match.start("who") if match["who"] else match.start("who2")
            which = "doc" if groups.get("doc") else "doc2" if groups.get("doc2") else None
            document = reference(frame, match.start(which)) if which else told(frame, reading, match.start())
            if document is not None:
                act = "sponsor" if compiled in (_RECEIVED, _COUNTS) else "join"
                first = match.start("doc") if compiled in (_RECEIVED, _COUNTS) else match.start("verb")
                yield hit(frame, name, place, document, match["verb"].split()[-1], act, first, match.end())
