"""For whom a text was put in, told of the text: « présenté au nom du Groupe arabe par la Ruritanie », « soumis au nom de la Freedonie »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.french.acts import first_of, hit, said
from graphkit.extract.sponsorship.french.words import CHAIR, NOT, does, fills, of_another, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference, who

_FOR = pattern(
    r"(?P<doc>Ⓓ)(?P<link>(?:[^;:.ⓅⒹ]|\.(?=\d)){0,110}?)\b(?P<verb>{VERB})(?P<mid>[^;:.ⓅⒹ]{0,60}?),?\s(?:au\snom|pour\sle\scompte)\s(?P<of>[^;:.ⓅⒹ]{0,60}?)(?P<for>Ⓟ)"
    r"(?:(?:,|\))?\s(?:[^;:.ⓅⒹ]{0,30}?\s)?par\s(?P<who>Ⓟ))?"
)

# "a présenté, au nom des pays ci-après, un projet de résolution (L.9) : …": those for whom stand after the text, behind a colon
_THESE = pattern(
    r"\bau\snom\sdes\s(?:pays|États|délégations|auteurs|coauteurs)(?:\s(?:suivante?s?|ci-après|énumérée?s?\sci-après|dont\sles\snoms\ssuivent))?,?\s"
    r"(?P<doc>Ⓓ)(?:\s\(Ⓓ\))?\s?:\s?(?P<who>Ⓟ)"
)


@rule("sponsorship.french-on-behalf", "au nom", "pour le compte")
def on_behalf(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those for whom, before the one who did it or without: « le projet a été présenté au nom de la Freedonie par la Ruritanie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-on-behalf"
    for match in _THESE.finditer(frame.text):
        if said(frame, match.start(), name):
            document = reference(frame, match.start("doc"))
            yield hit(frame, name, match.start("who"), document, "au nom de", "sponsor", match.start(), match.end())
    for match in _FOR.finditer(frame.text):
        doc = first_of(frame, match.start("doc"))
        document = reference(frame, doc)
        if NOT.search(match["link"]) or of_another(match["link"], match["verb"], document, reading) or not said(frame, doc, name):
            continue
        if re.search(r"\bqu[e']", match["link"]) or not isinstance(who(frame, match.start("for")), Parties):
            continue
        if not fills(match["mid"]) or CHAIR.search(match["of"]) or " par " in match["link"] or document.kind in ("letter", "report"):
            continue
        if match["who"]:
            yield hit(
                frame,
                name,
                match.start("who"),
                document,
                match["verb"],
                "introduce",
                doc,
                match.end(),
                match.start("for"),
                match.start("verb"),
            )
        else:
            found = hit(
                frame,
                name,
                match.start("for"),
                document,
                match["verb"],
                does(match["verb"]),
                doc,
                match.end("for"),
                -1,
                match.start("verb"),
            )
            yield replace(found, who=(who(frame, match.start("for")),))
