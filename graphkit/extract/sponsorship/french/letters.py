"""Letters: « Lettre datée du 3 mai 2009, adressée au Secrétaire général par le Représentant permanent de la Ruritanie »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.spoken import Spoken
from graphkit.extract.sponsorship.french.acts import acts, chaired, hit, said
from graphkit.extract.sponsorship.french.words import NOT, fills, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.printed.own import is_letter, own_document
from graphkit.extract.sponsorship.subjects import reference, who

_LETTERS = frozenset({"letter", "note-verbale"})
_FROM = pattern(
    r"(?P<doc>Ⓓ)(?P<link>(?:\sdatées?)?(?:[^;:.ⓅⒹ]|\.(?=\d)){0,160}?)\s(?P<verb>par|de|des|du)\s(?:(?:M\.|Mme|S\.\s?E\.\s?(?:M\.|Mme)"
    r"|l'[Aa]mbassad\w+)\s[^;:.ⓅⒹ]{2,60},\s)?(?P<who>Ⓟ)"
)
_OF = pattern(r"(?P<doc>Ⓓ)(?P<link>(?:,?\s(?:datées?\s)?Ⓣ,?)?)\s?(?P<verb>)(?P<who>Ⓟ)")
_IN = pattern(
    r"\b(?:dans|par)\s(?P<doc>Ⓓ)(?P<link>(?:[^;:.ⓅⒹ]|\.(?=\d)){0,140}?(?:\(Ⓓ\))?),\s(?P<who>Ⓟ)(?:\sauprès\s[^;:ⓅⒹ]{1,60}?"
    r"|,\s[^;:.Ⓓ]{2,90}?,)?\s(?P<verb>(?:a|ont|avait|avaient)\s(?:informé|transmis|communiqué|fait\s(?:tenir|savoir|part)|demandé"
    r"|porté|saisi|protesté|appelé))"
)
_SENT = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,160}?,)?)\s(?:a|ont|avait|avaient|avons){ADV}\s(?P<verb>(?:adressé|envoyé|transmis|écrit"
    r"|remis|fait\s(?:parvenir|tenir)|co-?signé|signé))(?P<mid>[^;:.Ⓓ]{0,120}?)\s(?P<doc>Ⓓ)"
)
_UNDERSIGNED = pattern(
    r"(?P<who>Ⓟ),?\s(?:(?:co)?signataires\sde\s(?:la\sprésente|cette\slettre)|soussignée?s?)\b(?:,?\s[^;:.ⓅⒹ]{0,60}?(?P<who2>Ⓟ))?"
)
_SYMBOL = later(r"(?:\sauprès\s[^;:ⓅⒹ]{1,70}?)?\s[(\[]Ⓓ[)\]]")
_OFFICE = later(r"représentante?s?|mission|chargée?s?\sd|ambassad|ministre|délégation|observat", re.I)


@rule("sponsorship.french-letter", " a ", " ont ", " par ", " de ", " des ", " du ", "signataires", "soussign", "ⓓⓟ", "ⓓ ⓟ", "ⓣ ⓟ")
def letter(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A letter and those from whom it comes; the heading of one is the document itself."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-letter"
    yield from _sent(frame, reading, name)
    yield from _undersigned(frame, reading, name)
    for compiled in (_FROM, _OF, _IN):
        for match in compiled.finditer(frame.text):
            document, parties = reference(frame, match.start("doc")), who(frame, match.start("who"))
            if (
                document.kind not in _LETTERS
                or isinstance(parties, Spoken)
                or not (parties.office or compiled is _IN)
                or NOT.search(match["link"])
            ):
                continue
            office = compiled is _IN or _OFFICE.search(reading.text, parties.start, parties.names[0].start)
            if not office or not said(frame, match.start(), name):
                continue
            if (
                compiled is not _IN
                and frame.start < 2500
                and is_letter(reading)
                and not re.match(r"(?:une?|la|le|cette)\b", reading.text[document.start : document.end].lower())
            ):
                document = own_document(reading)
            if (after := _SYMBOL.match(frame.text, match.end())) and compiled is not _IN:
                document = reference(frame, after.end() - 2)
            elif document.symbol is None and (inner := frame.text.find("(Ⓓ)", match.start("link"), match.end() + 4)) >= 0:
                document = reference(frame, inner + 1)
            found = hit(
                frame,
                name,
                match.start("who"),
                replace(document, kind="letter"),
                match["verb"] or "lettre",
                "sign",
                match.start("doc"),
                match.end(),
            )
            yield replace(found, entry="original", complete=not parties.others)


def _sent(frame: Frame, reading: Reading, name: str) -> Iterator[Hit]:
    """« Les représentants permanents de la Ruritanie et de la Freedonie ont adressé au Secrétaire général une lettre (A/99/1) »."""
    for match in _SENT.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if document.kind not in _LETTERS or chaired(match["aside"]) or not fills(match["mid"]):
            continue
        if acts(frame, reading, match.start("who"), name):
            found = hit(frame, name, match.start("who"), document, match["verb"], "sign", match.start(), match.end())
            yield replace(found, entry="original")


def _undersigned(frame: Frame, reading: Reading, name: str) -> Iterator[Hit]:
    """« Les Gouvernements de la Ruritanie et de la Freedonie, signataires de la présente, ont l'honneur … »."""
    for match in _UNDERSIGNED.finditer(frame.text) if frame.start < 2500 else ():
        place = match.start("who2" if match["who2"] and isinstance(who(frame, match.start("who")), Spoken) else "who")
        if not isinstance(who(frame, place), Spoken):
            own = replace(own_document(reading), kind="letter")
            yield replace(hit(frame, name, place, own, "signataires", "sign", match.start(), match.end()), entry="original")
