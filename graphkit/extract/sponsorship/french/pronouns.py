"""The text just named, as a pronoun: « la Ruritanie en est l'auteur », « il est coparrainé par la Freedonie », « s'en est retirée ».

French refers back with "en" where English says "its" or "of it", and with "il" or "elle" by the gender of the noun. The text is the draft
last named; the pronoun that may mean a person or another noun is read only where it opens the sentence and agrees with the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.french.acts import acts, chaired, hit, said
from graphkit.extract.sponsorship.french.author import AUTHOR, ONE
from graphkit.extract.sponsorship.french.words import CHAIR, FEMININE, NOT, does, fills, noun_act, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import who

_OF_IT = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)\s(?:qui\s)?en\s(?P<link>(?:est|sont|était|étaient|suis|sommes|reste(?:nt)?|demeure(?:nt)?|furent"
    r"|(?:a|ont|avait|avaient)\sété|devien(?:t|nent)){ADV})\s" + ONE + AUTHOR
)
_ITS_ARE = pattern(
    r"(?:^|[;:.]\s|\bet\s|,\s)(?P<link>)(?:ses|son)\s(?:principa(?:l|ux)\s|(?:deux|trois|quatre|cinq|\d+)\s)?"
    + AUTHOR
    + r"(?:\s(?:sont|est|étaient|était)|,|\s?:|\s\(|\s-)\s?(?P<who>Ⓟ)"
)
_IT_HAS = pattern(
    r"(?:^|[;.]\s)(?:il|elle|celui-ci|celle-ci)\s(?P<link>(?:a|avait|compte|comptait){ADV}(?:\s(?:notamment|entre\sautres),?)?)\s"
    r"(?:pour|parmi\sses|au\snombre\sde\sses)\s(?:principaux\s|seuls?\s)?(?P<noun>(?:co-?)?(?:auteurs?|parrains?))(?:\sprincipaux)?"
    r"(?:,?\s(?:notamment|à\ssavoir))?\s?:?\s?(?P<who>Ⓟ)"
)
_LEFT_IT = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)\s(?:qui\s)?(?P<verb>s'en\s(?:est|sont|était|étaient){ADV}\s(?:retirée?s?|désolidarisée?s?|désistée?s?))"
)
_IT_IS = pattern(
    r"(?:^|;\s)(?P<it>il|elle|ils|elles|celui-ci|celle-ci)\s(?P<link>(?:est|était|a\s(?:\w+\s)?été|avait\s(?:\w+\s)?été|sont|étaient|ont\s(?:\w+\s)?été|avaient\sété){ADV})\s"
    r"(?P<verb>{VERB}(?:\set\s{VERB})?)(?P<mid>(?:(?!\spar\s)[^;:.ⓅⒹ]){0,80}?)\spar\s?(?P<who>Ⓟ)"
)
_SPONSORED = later(r"auteur|parrain", re.I)


def _told(reading: Reading, frame: Frame, place: int, reach: int = 400) -> Reference | None:
    """The draft last named, where it is near: in the sentence itself, or not far before it."""
    found = last_document(reading, frame.begins[place])
    near = found is not None and frame.begins[place] - found.end < reach
    return found if found is not None and near and (is_draft(found, reading) or found.kind in ("resolution", "working-paper")) else None


@rule("sponsorship.french-of-it", " en ", "ses ", "son ", "auteur", "parrain")
def of_it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The noun with "en": « la Ruritanie et la Freedonie en sont les coauteurs », « Ses auteurs sont la Ruritanie et la Freedonie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-of-it"
    for compiled in (_OF_IT, _ITS_ARE, _IT_HAS):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            document = _told(reading, frame, match.start())
            if document is None or NOT.search(match["link"]) or not said(frame, match.start(), name):
                continue
            if compiled is _OF_IT and (chaired(match["aside"]) or not acts(frame, reading, place, name)):
                continue
            yield hit(frame, name, place, document, match["noun"], noun_act(match["noun"]), match.start(), match.end())


@rule("sponsorship.french-left-it", "s'en ")
def left_it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Leaving, told with "en" where sponsors were spoken of: « la Ruritanie, qui en était coauteur, s'en est retirée »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-left-it"
    for match in _LEFT_IT.finditer(frame.text):
        place = match.start("who")
        near = reading.text[max(0, frame.begins[place] - 300) : frame.begins[match.end("verb") - 1]]
        document = _told(reading, frame, place)
        if document and _SPONSORED.search(near) and acts(frame, reading, place, name) and said(frame, place, name):
            yield hit(frame, name, place, document, match["verb"], "withdraw", match.start(), match.end())


@rule("sponsorship.french-it-is", "il ", "elle ", "ils ", "elles ", "celui", "celle")
def it_is(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The passive of the text just named: « Il est coparrainé par la Ruritanie », « Elle a été présentée par la Freedonie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-it-is"
    for match in _IT_IS.finditer(frame.text):
        document = _told(reading, frame, match.start(), 200)
        verb = match["verb"].split()[0].lower()
        feminine = verb.endswith(("ée", "ées", "ise", "ises", "ite", "ites"))
        if document is None or NOT.search(match["link"]) or not fills(match["mid"]) or CHAIR.search(match[0]) or not said(frame, 0, name):
            continue
        if feminine != match["it"].lower().startswith(("elle", "celle")) or (document.called and feminine != (document.called in FEMININE)):
            continue
        if re.match(r"ils|elles", match["it"], re.I) or (re.match(r"port|lanc|prépar|introdui|mis", verb) and not document.symbol):
            continue
        introduced = verb.startswith("présent") and getattr(who(frame, match.start("who")), "person", False)
        act = "introduce" if introduced else does(match["verb"])
        yield hit(frame, name, match.start("who"), document, match["verb"], act, match.start("it"), match.end())
