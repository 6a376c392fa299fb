"""Sponsor sentences in French: "Le projet de résolution, déposé par X et Y", "X et Y se sont joints aux auteurs du projet"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.joining import _document
from graphkit.extract.sponsorship.own import is_letter, own_document
from graphkit.extract.sponsorship.subjects import (
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import pattern

_VERB = (
    r"(?:pr\u00e9sent\u00e9|d\u00e9pos\u00e9|soumis|propos\u00e9|parrain\u00e9|co-?parrain\u00e9|\u00e9labor\u00e9|r\u00e9dig\u00e9"
    r"|distribu\u00e9|introduit|co-?sign\u00e9|sign\u00e9)(?:e?s?)"
)
_DONE = pattern(
    r"(?P<doc>\u24b9)(?P<link>[^.;:\u24c5\u24b9]{0,60}?)\b(?P<verb>" + _VERB + r")(?P<mid>[^.;:\u24c5\u24b9]{0,50}?)\spar\s(?P<who>\u24c5)"
)
_DOES = pattern(
    r"(?P<who>\u24c5)(?P<aside>(?:,\s(?:s'exprimant\s|parlant\s|agissant\s)?(?:\u00e9galement\s)?au\snom\s[^,;]{1,160},)?)\s(?:(?:a|ont"
    r"|avait|avaient|avons)\s(?:(?:\u00e9galement|conjointement|ensuite|aussi|officiellement)\s)*(?=\w+\u00e9|soumis|introduit)|(?=pr\u00e9sente\b"
    r"|d\u00e9pose\b|soumet\b))(?P<verb>pr\u00e9sente\b|d\u00e9pose\b|soumet\b|"
    + _VERB
    + r")(?P<mid>(?:,?\sau\snom\s[^,;]{1,160},|\s[^,;.\u24c5\u24b9]{0,50}?)?)\s?(?P<doc>\u24b9)"
)
_JOINED = pattern(
    r"(?P<who>\u24c5)\s(?:se\ssont|s'est|s'\u00e9taient|s'\u00e9tait|s'\u00e9tant)\s(?:\u00e9galement\s|ensuite\s"
    r"|par\sla\ssuite\s)?(?P<verb>(?:joints?e?s?|associ\u00e9e?s?|port\u00e9e?s?)\s(?:aux\s|\u00e0\sla\sliste\sdes\s"
    r"|\u00e0\s)?(?:co-?)?(?:auteurs?|parrains|parrain))(?:\s(?:du|de|des)?\s?(?P<doc>\u24b9))?"
)
_ARE = pattern(
    r"(?:les\s)?(?P<verb>(?:co-?)?(?:auteurs|parrains))\s(?:du|de)?\s?(?P<doc>\u24b9)\s(?:sont|\u00e9taient"
    r"|:)\s?(?:les\spays\ssuivants\s:\s)?(?P<who>\u24c5)",
)
_WHOSE = pattern(
    r"(?P<doc>\u24b9),?\sdont\s(?P<who>\u24c5)\s(?P<link>(?:est|sont|\u00e9tait|\u00e9taient)(?:\s\u00e9galement|\saussi)?)\s"
    r"(?:l'un\sdes\s|l'|le\s|la\s|les\s)?(?:principa(?:l|le|ux)\s)?(?P<verb>(?:co-?)?(?:auteurs?|parrains?))"
)
_LETTER = pattern(r"(?P<doc>\u24b9)(?:\sdat\u00e9e)?(?P<link>[^.;:\u24c5\u24b9]{0,90}?)\s(?P<verb>par|de|des|du)\s(?P<who>\u24c5)")
_PRESENTING = pattern(r"^(?P<verb>pr\u00e9sentant)\s(?P<doc>\u24b9)(?P<link>[^;]{0,80}?),\s(?P<who>\u24c5)")
_BEHALF = pattern(r"(?:[\w'. ]{0,40}\s)?au\snom\s(?:\u00e9galement\s)?(?:de\s|des\s|du\s|d')?(?P<who>\u24c5),\s")
_NOT = re.compile(r"\b(?:ne|n'|pas|sera|seront|pourrait|devrait|serait|sans)\b", re.I)


@rule(
    "sponsorship.french",
    " par ",
    " de ",
    " des ",
    " du ",
    " a ",
    " ont ",
    "joint",
    "auteur",
    "parrain",
    "associ",
    "port\u00e9",
    "avait",
    "avaient",
    "avons",
    "pr\u00e9sente",
    "d\u00e9pose",
    "soumet",
)
def french(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The French records: « Le représentant de la Ruritanie a présenté, au nom de la Freedonie, un projet de résolution »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french"
    for compiled in (_DONE, _DOES, _JOINED, _ARE, _WHOSE, _LETTER, _PRESENTING):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            if _NOT.search((groups.get("link") or "") + (groups.get("aside") or "")) or frame.text.rstrip().endswith("?"):
                continue
            document = _document(frame, match, reading)
            if document is None:
                continue
            subject = who(frame, match.start("who"))
            if compiled is _LETTER:
                if document.kind != "letter" or isinstance(subject, Spoken) or not subject.office:
                    continue
                if frame.start < 2500 and is_letter(reading):
                    document = own_document(reading)
            spoken_in = (
                not isinstance(subject, Spoken) and subject.office and re.match("pr\u00e9sent|introdui|d\u00e9pose$|soumet", match["verb"])
            )
            does = (
                "sign"
                if compiled is _LETTER
                else "join"
                if compiled is _JOINED
                else "introduce"
                if compiled is _PRESENTING or (spoken_in and compiled is _DOES)
                else "draft"
                if re.match("\u00e9labor|r\u00e9dig", match["verb"])
                else "sponsor"
                if re.search("parrain|auteur", match["verb"])
                else "submit"
            )
            run = (groups.get("aside") or "") + (groups.get("mid") or "")
            first = match.start("aside") if groups.get("aside") else match.start("mid") if groups.get("mid") else -1
            place = frame.text.find("\u24c5", first, first + len(run) + 4) if first >= 0 and "au nom" in run else -1
            before = _BEHALF.match(frame.text) if compiled is _DOES and place < 0 else None
            place = before.end("who") - 1 if before and before.end() == match.start() else place
            start, end = frame.span(min(place, match.start()) if place >= 0 else match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(subject,),
                document=document,
                verb=match["verb"],
                does=does,
                times=times_between(frame, match.start(), match.end()),
                behalf=who(frame, place) if place >= 0 else None,
                event=compiled is _JOINED,
            )
