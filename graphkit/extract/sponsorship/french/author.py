"""Told with the noun for the sponsor: « les auteurs du projet, à savoir … », « X, coauteur du texte », « dont X est l'auteur »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.french.acts import acts, chaired, hit, next_document, said
from graphkit.extract.sponsorship.french.words import NOT, OF, noun_act, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference

ONE = (
    r"(?:(?:parmi|au\snombre|dans\sla\sliste|sur\sla\sliste|au\srang)\s(?:des\s|les\s|de\s)?)?(?:l'une?\sdes\s|le\s|la\s|les\s|l'"
    r"|une?\sdes\s|une?\s|des\s|aux?\s|en\squalité\s(?:de\s|d')"
    r"|en\stant\sque\s|en\stant\squ')?(?:(?:tout\s)?premi(?:er|ère)s?\s|principa(?:l|le|ux|les)\s|seule?s?\s|deux\s|trois\s|quatre\s"
    r"|cinq\s|co-?)?"
)
AUTHOR = (
    r"(?P<noun>(?:co-?)?(?:auteure?s?|parrains?|rédact(?:eur|rice)s?|initiat(?:eur|rice)s?|porte-plumes?|promot(?:eur|rice)s?|artisans?)"
    r"|co-?signataires)(?:\s(?:principa(?:l|le|ux|les)|initiaux|originels?))?"
)
_IS = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)(?:{QUI})?\s(?P<link>(?:est|sont|suis|sommes|était|étaient|(?:a|ont)\sété"
    r"|reste(?:nt)?|demeure(?:nt)?|figure(?:nt)?"
    r"|figurai(?:t|ent)|compte(?:nt)?|s'honore(?:nt)?\sd'être|se\s(?:félicite|réjouit|réjouissent|félicitent)\sd(?:'être|e\sfigurer"
    r"|e\scompter)"
    r"|(?:est|sont|sommes|suis)\s(?:\w+\s)?(?:fi[eè]r\w*|heureu\w+)\sd(?:'être|e\sfigurer|e\scompter)|(?:a|ont|ai"
    r"|avons)\s(?:l'honneur|le\splaisir)\sd(?:'être|e\sfigurer|e\scompter)){ADV})\s" + ONE + AUTHOR + OF + r"(?P<doc>Ⓓ)"
)
_APPOSED = pattern(
    r"(?P<who>Ⓟ)\)?,\s(?P<link>)(?:(?:qui\s)?(?:intervenant|intervenait|parlant|parlait|s'exprimant|s'exprimait|agissant|agissait|prenant\sla\sparole)\s)?(?:(?:en\s(?:sa|leur)\squalité\s(?:de\s|d')|en\stant\sque\s|en\stant\squ')?)"
    + ONE
    + AUTHOR
    + OF
    + r"(?P<doc>Ⓓ)"
)
_BEFORE = pattern(
    r"(?:^|[;:.,]\s)(?:en\s(?:sa|leur)\squalité\s(?:de\s|d')|en\stant\sque?'?\s?)?"
    + ONE
    + AUTHOR
    + OF
    + r"(?P<doc>Ⓓ)(?P<link>[^;:.ⓅⒹ]{0,40}?),\s(?P<who>Ⓟ)"
)
_AUTHORS = pattern(
    r"(?P<new>(?:nouveaux|autres)\s)?(?P<noun>(?:co-?)?(?:auteurs?|parrains?))(?:\s(?:principaux|initiaux|(?P<new2>additionnels"
    r"|supplémentaires)))?(?:"
    + OF
    + r"(?P<doc>Ⓓ))?(?P<link>(?:\s?,\s(?:à\ssavoir|soit|dont(?!\sⓅ\s(?:a|ont|est|sont|avait)\s)|parmi\slesquels"
    r"|notamment|qui\ssont)|\s?\(|\s(?:sont|étaient"
    r"|ont\sété)(?:\s(?:les\ssuivants|notamment))?"
    r"|\ssuivants|\s?[\u2013-]\s)\s?:?|\s?:)\s?(?P<who>Ⓟ)"
)
_AMONG = pattern(
    r"(?:parmi|au\snombre|dans\sle\sgroupe)\s(?:des\s|les\s|ses\s|de\sses\s|leurs\s)(?P<noun>(?:co-?)?(?:auteurs?|parrains?))"
    + OF
    + r"(?P<doc>Ⓓ)?(?P<link>[^;:.ⓅⒹ]{0,30}?)"
    r"\s(?:figur(?:ent|aient|ait|e)|on\s(?:compte|trouve|relève|note|comptait)|se\strouv(?:ent|aient)|compt(?:ent"
    r"|aient))(?:\snotamment|\saussi)?\s?:?\s?(?P<who>Ⓟ)"
)
_HAS = pattern(
    r"(?P<doc>Ⓓ)(?P<link>[^;:.ⓅⒹ]{0,80}?)\s(?:(?:a|ont|avait|avaient|ayant)\s(?:notamment\s)?(?:eu\s)?pour"
    r"|compte(?:nt)?(?:\snotamment)?\s(?:parmi|au\snombre\sde)\s(?:ses|leurs)|(?:avec|et)\spour)\s(?:principaux\s|seuls?\s)?"
    r"(?P<noun>(?:co-?)?(?:auteurs?|parrains?))(?:\sprincipaux)?(?:,?\s(?:notamment|à\ssavoir))?\s?:?\s?(?P<who>Ⓟ)"
)
_WHOSE = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,110}?),?\sdont\s(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)\s(?P<link>(?:est|sont|suis|sommes"
    r"|était|étaient|(?:a|ont|avait)\sété|s'(?:est|était)\sporté\w?|se\ssont\sportés){ADV})\s" + ONE + AUTHOR
)
_WHOSE_IT = pattern(
    r"(?P<who>Ⓟ)(?P<aside>)\s(?P<link>[^;:.ⓅⒹ]{1,80}?)\s?(?P<doc>Ⓓ)(?P<gap>[^;:.Ⓓ]{0,100}?),?\sdont\s(?:elle|il|ils|elles)\s(?:est"
    r"|sont|était|étaient){ADV}\s" + ONE + AUTHOR
)
_WHOSE_ARE = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,110}?),?\sdont\s(?:les\s|l')(?:principaux\s)?"
    + AUTHOR
    + r"(?P<link>(?:\s(?:sont|est|étaient|était)(?:\snotamment)?|\s?\(|,)?)\s?:?\s?(?P<who>Ⓟ)"
)


@rule("sponsorship.french-author", "signataire", "auteur", "parrain", "rédact", "initiat", "plume", "promot", "artisan")
def author(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The noun: « la Ruritanie est coauteur du projet », « la Ruritanie, auteur du texte », « texte dont la Ruritanie est l'auteur »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-author"
    for compiled in (_IS, _APPOSED, _BEFORE, _AUTHORS, _AMONG, _HAS, _WHOSE, _WHOSE_IT, _WHOSE_ARE):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            place = match.start("who")
            before = frame.text[max(0, match.start() - 40) : match.start()]
            if any(NOT.search(groups.get(part) or "") for part in ("link", "gap", "aside")) or not said(frame, match.start(), name):
                continue
            if compiled in (_IS, _APPOSED, _WHOSE, _WHOSE_IT) and (
                chaired(groups.get("aside") or "") or not acts(frame, reading, place, name)
            ):
                continue
            if compiled is _AUTHORS and re.search(
                r"joint|associ|ajout|ralli|port|retir|rejoint|remerci|appel|exhort|invit|demand", before, re.I
            ):
                continue
            document = reference(frame, match.start("doc")) if groups.get("doc") else last_document(reading, frame.begins[match.start()])
            document = document or next_document(frame, reading)
            if document is None:
                continue
            joined = (compiled is _WHOSE and "port" in match["link"]) or groups.get("new") or groups.get("new2")
            yield hit(
                frame, name, place, document, match["noun"], "join" if joined else noun_act(match["noun"]), match.start(), match.end()
            )
