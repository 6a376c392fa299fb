"""Told with the noun of the act: « adopté à l'initiative de la Ruritanie », « la présentation du projet par la Ruritanie »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.french.acts import acts, hit, said
from graphkit.extract.sponsorship.french.words import NOT, OF, does, noun_act, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference

_INITIATIVE = pattern(
    r"(?P<doc>Ⓓ)(?P<link>(?:[^;:.ⓅⒹ]|\.(?=\d)){0,90}?),?\s(?:à|sur|d')\s?(?:l'|la\s|une\s)?(?P<noun>initiative"
    r"|proposition)(?:\s(?:conjointe|commune|personnelle))?\s?(?P<who>Ⓟ)"
)
_EMANATES = pattern(r"(?P<doc>Ⓓ)(?P<link>[^;:.ⓅⒹ]{0,40}?)\s(?P<noun>éman(?:e|ait|ant|aient|ent))(?:\sde)?\s?(?P<who>Ⓟ)")
_SUPPORT = pattern(
    r"(?:(?P<doc>Ⓓ)(?P<link>[^;:.Ⓓ]{0,140}?),?\s(?:auquel|à\slaquelle|auxquels|auxquelles)\s)?(?P<who>Ⓟ),?\s(?:a|ont|avait|avaient){ADV}\s(?:apporté|accordé|donné|ajouté|adjoint)"
    r"\s(?:son|leur)\s(?P<noun>(?:co-?)?parrainage)(?:\s?(?:à\s)?(?P<doc2>Ⓓ))?"
)
_ON_INITIATIVE = pattern(
    r"(?:^(?:c'est\s)?|[;:.,]\s(?:c'est\s)?)(?:à|sur|sous)\s(?:l'|la\s|une\s)?(?P<noun>initiative|proposition|impulsion"
    r"|houlette)(?:\s(?:conjointe|commune))?\s?(?P<who>Ⓟ)(?:,\s(?:rejointe?s?|secondée?s?)\spar\s(?P<with>Ⓟ)(?=,))?(?:,\s|\squ[e'](?=\s?(?:a|est|fut|le|la"
    r"|l')))(?P<link>[^;:.ⓅⒹ]{0,90}?(?:\s?:)?)\s?(?P<doc>Ⓓ)"
)
_ORIGIN = pattern(
    r"(?P<who>Ⓟ)\)?(?:(?:{QUI}|)\s(?:a|ont|avait|avaient){ADV}\s(?P<noun2>pris\sl'initiative)|(?:,|(?:{QUI})?\s(?:est|sont|était|étaient|a{ADV}\sété|ont{ADV}\sété|avait{ADV}\sété"
    r"|avaient{ADV}\sété))(?P<link>{ADV})\s(?P<noun>à\sl'(?:origine|initiative)))" + OF + r"(?P<doc>Ⓓ)"
)
_PRESENTATION = pattern(
    r"(?:(?P<noun>présentation|introduction)|puis\scelle)(?:,?\s(?:faite\s)?par\s(?P<who>Ⓟ)(?:,?\sau\snom\s[^;.ⓅⒹ]{0,90}?(?P<for>Ⓟ))?,?"
    + OF
    + r"(?P<doc>Ⓓ)|"
    + OF
    + r"(?P<doc2>Ⓓ)(?P<link>[^;:.ⓅⒹ]{0,40}?)\spar\s(?P<who2>Ⓟ))"
)
_THANKS = pattern(
    r"\b(?:remerci\w+|félicit\w+|salu\w+|gré\sà|hommage\sà|reconnaissant\w*\sà)\s(?P<who>Ⓟ)(?:\s\w+ment)?,?\s(?:d'|de\s|pour\s)(?:l'"
    r"|les\s)?avoir{ADV}\s(?P<verb>{VERB})(?:\s\w+ment)?\s(?P<doc>Ⓓ)"
)
_SPONSORING = pattern(
    r"(?P<noun>(?:co-?)?parrainage|dépôt|rédaction|élaboration)" + OF + r"(?P<doc>Ⓓ)(?P<link>[^;:.ⓅⒹ]{0,40}?)\spar\s(?P<who>Ⓟ)"
)
_INVERTED = pattern(
    r"(?:^|[;.]\s)(?P<noun>(?:ont|avaient|a){ADV}\s(?:(?:co-?)?parrainé|présenté|déposé|soumis|proposé))\s(?P<doc>Ⓓ)(?:\sles\s(?:pays"
    r"|États|délégations)\ssuivante?s)?\s?:\s?(?P<who>Ⓟ)"
)
_BETWEEN = pattern(
    r"\b(?:adopt|approuv|entérin|vot)\w*(?P<early>[^;:.ⓅⒹ]{0,60}?),\s(?:à|sur)\s(?:l'|la\s|une\s)?(?P<noun>initiative|proposition)(?:\s(?:conjointe|commune))?\s?(?P<who>Ⓟ),"
    r"(?P<link>(?:\s[^;:.ⓅⒹ]{0,60}?)?)\s(?P<doc>Ⓓ)"
)
_TAKEN = pattern(
    r"(?P<doc>Ⓓ)(?:\s\(Ⓓ\))?(?P<link>(?:,?\s[^;:.ⓅⒹ]{0,60}?)?),?\sdont\s(?P<who>Ⓟ)\s(?:(?:a|ont|avait|avaient){ADV}\s(?P<noun>(?:pris|eu)\sl'initiative)|(?:est|sont|était|étaient)\sà\s(?P<noun2>l'origine))"
)
_PEN = pattern(
    r"(?P<who>Ⓟ)(?:{QUI})?\s(?P<link>(?:tient|tiennent|tenait|tenaient|a\stenu|ont\stenu))\sla\s(?P<noun>plume)(?:\s(?:sur|pour|de|du|d'))?\s?(?P<doc>Ⓓ)"
)
_NO_SUBJECT = later(r"\b(?:adopt|vot|prononc|approuv|examin|condamn|demand|prorog|créé|établi|entérin|prolong)\w*", re.I)


@rule(
    "sponsorship.french-initiative",
    "éman",
    "impulsion",
    "houlette",
    "plume",
    "origine",
    "initiative",
    "proposition",
    "parrainage",
    "dépôt",
    "rédaction",
    "élaboration",
    "parrainé",
    "ont ",
)
def initiative(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act as a noun: « à l'initiative de la Ruritanie », « le coparrainage du texte par la Ruritanie »; lists after the verb."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-initiative"
    for compiled in (_INITIATIVE, _EMANATES, _SUPPORT, _ON_INITIATIVE, _ORIGIN, _SPONSORING, _INVERTED, _BETWEEN, _TAKEN, _PEN):
        for match in compiled.finditer(frame.text):
            link = match.groupdict().get("link") or ""
            if compiled is _SUPPORT and not (match["doc"] or match["doc2"]):
                continue
            document = reference(frame, match.start("doc") if match["doc"] else match.start("doc2"))
            if compiled is _INITIATIVE and frame.text.startswith(" (Ⓓ)", match.end()) and "," in link:
                continue  # "le premier de X (L.7), le second à l'initiative de Y (L.8)": the symbol after it says which
            if NOT.search(link) or not said(frame, match.start(), name) or (document.kind in ("letter", "report")):
                continue
            if compiled in (_ORIGIN, _PEN) and not acts(frame, reading, match.start("who"), name):
                continue
            if compiled is _ON_INITIATIVE and not _NO_SUBJECT.search(link):
                continue
            noun = match["noun"] or match.groupdict().get("noun2") or ""
            act = does(noun.split()[-1]) if compiled is _INVERTED else "lead" if compiled is _TAKEN else noun_act(noun)
            yield hit(frame, name, match.start("who"), document, noun, act, match.start(), match.end())


@rule("sponsorship.french-presentation", "présentation", "introduction", "avoir")
def presentation(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The oral act as a noun, or in thanks: « nous remercions la Ruritanie d'avoir présenté le texte »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-presentation"
    for match in _PRESENTATION.finditer(frame.text):
        place, doc = (match.start("who"), match.start("doc")) if match["who"] else (match.start("who2"), match.start("doc2"))
        if not NOT.search(match["link"] or "") and said(frame, match.start(), name):
            behalf = match.start("for") if match["for"] else -1
            yield hit(
                frame, name, place, reference(frame, doc), match["noun"] or "présentation", "introduce", match.start(), match.end(), behalf
            )
    for match in _THANKS.finditer(frame.text):
        verb = match["verb"]
        act = "introduce" if verb.lower().startswith(("présent", "introdui")) else does(verb)
        if said(frame, match.start(), name):
            yield hit(frame, name, match.start("who"), reference(frame, match.start("doc")), verb, act, match.start("who"), match.end())
