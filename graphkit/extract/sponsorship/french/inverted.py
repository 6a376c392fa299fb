"""The verb before those who act: « S'y sont ajoutés la Ruritanie et la Freedonie », « dont sont coauteurs la Ruritanie et la Sylvanie ».

French sets a long list last. Reports and summaries tell so of those who became sponsors later, and of the printed list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.french.acts import hit, said, told
from graphkit.extract.sponsorship.french.author import AUTHOR, ONE
from graphkit.extract.sponsorship.french.words import NOT, OF, does, noun_act, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference

_AUTHORS = r"(?:(?:co-?)?(?:auteure?s?|parrains?)|(?:co)?signataires)"
_THOSE = r"(?:\s(?:les\s)?(?:pays|États|délégations|représentants\sdes\s(?:pays|États))\s(?:suivante?s?|ci-après))?"
_COME = (
    r"(?:s'y\s)?(?:sont|est|étaient|était|se\ssont|s'est|s'étaient|s'était|ont|a|avaient|avait){ADV}"
    r"\s(?:(?:jointe?s?|associée?s?|ajoutée?s?|ralliée?s?|adhéré|rejoint|portée?s?|inscrite?s?|devenue?s?|déclarée?s?|constituée?s?)"
    r"|venue?s?\s(?:s'ajouter|se\sjoindre))"
)
# "Se sont joints aux auteurs : …", "Y ont adhéré en qualité de coauteurs …", "S'y sont ajoutés en séance …", "Se portent coauteurs …"
_CAME = pattern(
    rf"(?:^|[;:.]\s|,\s(?:et|puis|tandis\sque)\s|\b(?:que|et)\s|auxquel(?:le)?s\s|auquel\s)(?P<lead>(?:[^;:.,ⓅⒹ]{{1,50}}?,?\s)??)"
    rf"(?P<verb>(?:(?P<there>y\s|s'y\s|à\s(?:ceux-ci|eux|cette\sliste|ces\s\w+\spays|ces\s(?:pays|États|auteurs))\s)?{_COME}{{ADV}}"
    rf"(?P<as>(?:\s(?:en\squalité\sde|en\stant\sque|comme|aux|à\sla\sliste\sdes|au\sgroupe\sdes|le\sgroupe\sdes|la\sliste\sdes|les|au"
    rf"\snombre\sdes|parmi\sles))?\s{_AUTHORS})?"
    rf"|se\s(?:portent|joignent|déclarent){{ADV}}(?:\s(?:aux|à\sla\sliste\sdes))?\s(?P<as2>{_AUTHORS})))"
    + OF
    + rf"(?P<doc>Ⓓ)?(?P<time>(?:{{ADV}}|\sen\sséance|\sau\smoment\sdu\svote){{ADV}})(?P<those>{_THOSE})\s?:?\s?(?P<who>Ⓟ)"
    r"(?!\)?(?:,\s[^;:.]{1,90}?,)?\s(?:a|ont|est|sont|avait|avaient)\s)"
)
# "dont sont coauteurs …", "dont étaient également signataires …"
_WHOSE = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,110}?),?\sdont\s(?P<verb>(?:sont|étaient|est|était|(?:a|ont|avaient)\sété|se\ssont\sportés|s'est\sporté)"
    r"{ADV})\s" + ONE + AUTHOR + r"\s(?P<who>Ⓟ)"
)
# "Sont coauteurs du projet L.9 : …", "Ont également été coauteurs de ce projet, dont …, les pays suivants : …"
_ARE = pattern(
    r"(?:^|[;:.]\s)(?P<verb>(?:(?:sont|étaient|figurent|ont\sété|ont{ADV}\sété){ADV}))\s"
    + ONE
    + AUTHOR
    + OF
    + rf"(?P<doc>Ⓓ)?(?P<gap>(?:,\sdont\s[^;:]{{1,120}}?,)?(?:\s[^;:.ⓅⒹ]{{0,40}}?)?)(?P<those>{_THOSE})\s?(?P<colon>:?)\s?(?P<who>Ⓟ)"
)
# "que cosignent les Représentants de …", "que parrainent 34 pays, dont …": the present, the subject last
_THAT = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,110}?),?\sque\s(?P<verb>(?:(?:co-?)?parrain|(?:co-?)?sign|présent|dépos|propos)(?:ent|e|aient|ait))"
    r"(?P<those>(?:\s(?:conjointement|ensemble|également|aussi))?(?:\s[^;:.ⓅⒹ]{0,60}?)?)\s(?P<who>Ⓟ)"
)
# "que 34 autres pays parrainent, dont …"
_SOME = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,110}?(?:,\sdont\s[^;:.ⓅⒹ]{1,60}Ⓟ)?),?\s(?:et\s)?que\s[^;:.ⓅⒹ]{3,50}?\s(?:pays|États|délégations|membres)\s"
    r"(?P<verb>(?:co-?)?(?:parrain|sign)(?:ent|aient)),\s(?:dont|parmi\slesquel(?:le)?s|notamment|y\scompris|à\ssavoir)\s(?P<who>Ⓟ)"
)
_LAST = later(r"^\s?$|,\s?$")
_PRIVATE = later(r"\b(?:anciens|membres|experts|présidents)\b", re.I)
_PUT_IN = later(r"auteur|parrain|au\snom|présenté|déposé|soumis", re.I)
_SPOKEN_OF = later(r"auteur|parrain|signataire", re.I)


@rule("sponsorship.french-inverted", " sont ", "sont ", " ont ", "ont ", "s'est ", " est ", "étai", "portent", "joignent")
def inverted(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Joining and being told before those who do it: « Y ont adhéré en qualité de coauteurs la Ruritanie et la Freedonie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-inverted"
    for match in _CAME.finditer(frame.text):
        noun = match["as"] or match["as2"]
        if not noun and not (match["there"] or "quel" in match[0]):
            continue
        listed = "quel" in match[0] and re.search(r"Ⓟ,\s$", frame.text[: match.start()]) is not None
        near = reading.text[max(0, frame.start - 250) : frame.begins[match.start("who")]]
        if (
            (not noun and not ((listed and _PUT_IN) or _SPOKEN_OF).search(near))
            or NOT.search(match[0])
            or not said(frame, match.start(), name)
        ):
            continue
        document = reference(frame, match.start("doc")) if match["doc"] else told(frame, reading, match.start("verb"))
        if document is not None:
            yield hit(frame, name, match.start("who"), document, noun or match["verb"], "join", match.start("verb"), match.end())
    for compiled in (_WHOSE, _ARE):
        for match in compiled.finditer(frame.text):
            if compiled is _ARE and not (match["colon"] or match["those"] or _LAST.search(match["gap"]) or _listed(reading, frame, match)):
                continue
            if NOT.search(match["verb"] + match["gap"]) or not said(frame, match.start(), name):
                continue
            document = reference(frame, match.start("doc")) if match["doc"] else told(frame, reading, match.start("verb"))
            if document is not None:
                joined = re.search("port", match["verb"]) is not None
                act = "join" if joined else noun_act(match["noun"])
                yield hit(frame, name, match.start("who"), document, match["noun"], act, match.start("verb"), match.end())


@rule("sponsorship.french-that-they", " que ")
def that_they(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The clause in the present: « un texte que parrainent la Ruritanie et la Freedonie », « que 34 pays parrainent, dont la Sylvanie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-that-they"
    for compiled in (_THAT, _SOME):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            between = match.groupdict().get("those") or ""
            if NOT.search(match["gap"]) or NOT.search(between) or _PRIVATE.search(between) or not said(frame, match.start(), name):
                continue
            signed = "sign" in match["verb"]
            act = "sign" if signed and document.kind in ("letter", "note-verbale") else "sponsor" if signed else does(match["verb"])
            yield hit(frame, name, match.start("who"), document, match["verb"], act, match.start("doc"), match.end())


def _listed(reading: Reading, frame: Frame, match: re.Match[str]) -> bool:
    """Tell whether the parties are a list with a head: « les pays suivants : … »."""
    first = frame.begins[match.start("who")]
    return ":" in reading.text[first : first + 60]
