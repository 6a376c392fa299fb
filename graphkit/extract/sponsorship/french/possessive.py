"""Whose text it is: « le projet de résolution de la Ruritanie », « le texte freedono-ruritanien »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.french.acts import hit, said
from graphkit.extract.sponsorship.french.words import DRAFTS, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import unnamed
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import reference, who

_OWNED = pattern(r"(?P<doc>Ⓓ)(?:\sde)?\s?(?P<who>Ⓟ)(?P<after>)")
_IDEA = later(r"\s(?:de|d'|tendant|visant|consistant|pour)\s?\w+(?:er|ir|re)\b", re.I)
_FROM = later(r"(?:d[eu]s?|d['\u2019]|de\s+l)\b|d['\u2019]", re.I)
_TEXT_OF = later(r"\b(?:texte|version|langue|traduction)s?\s+(?:original\w*\s+)?\w+\s*$", re.I)
_LANGUAGES = frozenset({"FRA", "ESP", "RUS", "CHN"})
_TO_COME = later(r",?\s(?:est\s(?:attendu|en\spréparation|en\scours)|serait|sera\s|à\svenir|pourrait\sêtre\s(?:présenté|déposé))", re.I)
_LIMITS = later(r"[\u00ab\u201c\"]|\bsur\b|\brelati|\bintitulé|\bconcernant|\bportant|\bvisant|/")

_ISSUED = later(
    r",?\s(?:(?:publié|paru|distribué|diffusé)\w*\s(?:sous\sla\scote|en\stant\sque|comme)|(?:figurant|contenue?s?|exposée?s?|reproduite?s?)\sdans)\s(?P<doc>Ⓓ)"
)


# « Les amendements de la Ruritanie à ce texte (S/99/2) »: the symbol is that of the amendments, where it is not the draft's own
_AMENDMENTS = pattern(
    r"\b(?P<noun>(?:sous-)?amendements)\s(?:(?:proposés|oraux|écrits)\s)?(?P<who>Ⓟ)"
    r"(?:\s\((?P<own>Ⓓ)\)|\s(?:(?:à|aux?)\s)?(?P<doc>Ⓓ)(?:\s\((?P<own2>Ⓓ)\))?)"
)
_TO_IT = later(r"\s(?:(?:à|aux?)\s)?Ⓓ\s\((?P<doc>Ⓓ)\)")
_THAT_TEXT = later(r"(?:(?:à|au)\s+)?(?:ce|cet|cette|ces|ledit)\s[^()]{3,60}\(", re.I)


@rule("sponsorship.french-amendments", "amendements")
def amendments(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose amendments they are, to a text that is another's: « les amendements de la Ruritanie à ce dernier texte (S/99/2) »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-amendments"
    for match in _AMENDMENTS.finditer(frame.text):
        place = match.start("who")
        parties = who(frame, place)
        if not isinstance(parties, Parties) or not _FROM.match(reading.text, parties.start) or not said(frame, match.start(), name):
            continue
        document = unnamed(frame, reading, match.start("noun"), place, "amendment")
        if match["own"] or match["own2"]:
            document = reference(frame, match.start("own") if match["own"] else match.start("own2"))
        elif _THAT_TEXT.match(reading.text, reference(frame, match.start("doc")).start):
            document = reference(frame, match.start("doc"))
        yield hit(frame, name, place, document, "amendements", "submit", match.start("noun"), match.end())


@rule("sponsorship.french-possessive", "ⓓ")
def possessive(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose text it is: « le projet de résolution de la Ruritanie », « le texte freedono-ruritanien »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-possessive"
    for match in _OWNED.finditer(frame.text):
        document, parties = reference(frame, match.start("doc")), who(frame, match.start("who"))
        if (
            not isinstance(parties, Parties)
            or not (_draft(document) or _shown(frame, match.end(), document))
            or _IDEA.match(frame.text, match.end())
        ):
            continue
        if document.symbol is None and frame.text.startswith(" (Ⓓ)", match.end()):
            document = reference(frame, match.end() + 2)  # « le projet de la Ruritanie (S/99/1) »
        elif document.symbol is None and (issued := _ISSUED.match(frame.text, match.end())):
            document = reference(frame, issued.start("doc"))  # « un projet de la Ruritanie, paru sous la cote S/99/1 »
        elif document.symbol is None and document.called == "amendment" and (to := _TO_IT.match(frame.text, match.end())):
            document = reference(frame, to.start("doc"))  # « l'amendement de la Ruritanie au projet L.5 (L.9) »
        of = "de" in match[0] or _FROM.match(reading.text, parties.start)
        if of and said(frame, match.start(), name) and not re.search(r"\b(?:ni|contre)\s$", frame.text[: match.start()]):
            yield hit(frame, name, match.start("who"), document, document.called or "texte", "submit", match.start(), match.end())
    for place, part in frame.all("Ⓓ"):
        if isinstance(part, Reference) and (
            _draft(part) or _shown(frame, place + 1, part) or (part.called == "proposal" and is_paper(part))
        ):
            yield from _adjective(frame, reading, place, part, name)


def _shown(frame: Frame, end: int, document: Reference) -> bool:
    """Tell whether a proposal is a paper: its symbol follows in brackets, « la proposition de la Ruritanie (CD/9991) »."""
    if document.called == "proposal" and document.symbol is None and (issued := _ISSUED.match(frame.text, end)):
        return is_paper(reference(frame, issued.start("doc")))
    if document.called not in ("proposal", "document") or document.symbol or not frame.text.startswith(" (Ⓓ)", end):
        return False
    return is_paper(reference(frame, end + 2)) if document.called == "document" else reference(frame, end + 2).symbol is not None


def _draft(document: Reference) -> bool:
    return document.called in DRAFTS - {"document"} and document.kind not in ("letter", "report", "treaty")


def _adjective(frame: Frame, reading: Reading, place: int, document: Reference, name: str) -> Iterator[Hit]:
    """The adjective of a State right after the noun of the document."""
    found = []
    for one in reading.names_in(document.start, document.end):
        words = reading.text[document.start : one.start]
        if one.kind != "demonym" or _LIMITS.search(words):
            continue
        if (
            one.code in _LANGUAGES
            and _TEXT_OF.search(reading.text, document.start, one.end)
            and re.match(r"\s+(?:du|de|original|sera|a\sété\spublié)\b", reading.text[one.end : one.end + 20])
        ):
            continue
        found.append(one)
    if found and said(frame, place, name) and not _TO_COME.match(frame.text, place + 1):
        whole = Parties(found[0].start, found[-1].end, tuple(found))
        start, end = frame.span(place, place + 1)
        verb = reading.text[whole.start : whole.end]
        yield Hit(rule=name, start=start, end=end, who=(whole,), document=document, verb=verb, does="submit", confidence=0.85)
