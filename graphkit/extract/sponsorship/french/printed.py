"""Sponsors printed as a list in French: « Document de travail présenté par … », « Auteurs : … », « Projet de résolution déposé par … »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import issued, list_after
from graphkit.extract.sponsorship.printed.own import own_document

_PAPER = later(
    r"(?:^|\n)\W{0,6}(?P<what>(?:Documents?\s+(?:de\s+(?:travail|séance|réflexion)|officieux)|(?:Avant-)?[Pp]rojets?\s+d(?:e\s+"
    r"|['\u2019])\w+"
    r"(?:\s+d['\u2019]\w+|\s+révisée?)?|(?:Sous-)?[Aa]mendements?|Propositions?|Contribution|Communication|Non-papier|Mémorandum"
    r"|Note)[^\n.]{0,220}?)\s+"
    r"(?P<verb>présentée?s?|soumis(?:es?)?|proposée?s?|déposée?s?|établie?s?"
    r"|communiquée?s?)\s+(?:conjointement\s+)?par\s+(?:les\s+pays\s+suivants\s*:\s*)?",
)
# the heading of a letter or note in capitals: "TRANSMETTANT … UN DOCUMENT DE TRAVAIL INTITULÉ « … », ÉTABLI CONJOINTEMENT PAR …"
_HEADING = later(
    r"(?P<what>(?:DOCUMENTS?\s+(?:DE\s+(?:TRAVAIL|SÉANCE|RÉFLEXION)|OFFICIEUX)|(?:AVANT-)?PROJETS?\s+D(?:E\s+|['\u2019])\w+|MÉMORANDUM|AMENDEMENTS?|PROPOSITIONS?)(?:[^\n.]|\n(?!\s*\n)){0,300}?),?\s+"
    r"(?P<verb>PRÉSENTÉE?S?|SOUMIS(?:ES?)?|PROPOSÉE?S?|DÉPOSÉE?S?|ÉTABLIE?S?|ÉLABORÉE?S?|RÉDIGÉE?S?|COMMUNIQUÉE?S?)\s+(?:(?:CONJOINTEMENT|ENSEMBLE)\s+)?PAR\s+(?:LES\s+DÉLÉGATIONS\s+SUIVANTES\s*:\s*)?"
)
_LINE = later(
    r"(?:^|\n|[.;]\s+|\()[*\u2022\s-]{0,4}(?:Les\s+)?(?P<word>(?:Liste\s+des\s+)?(?P<rank>[Nn]ouveaux\s+|[Aa]utres\s+"
    r"|[Pp]rincipaux\s+)?(?:[Cc]o-?)?(?:[Aa]uteurs?"
    r"|[Pp]arrains?)(?:\s+(?P<rank2>additionnels|supplémentaires))?(?:\s+d[ue]\s+[^:\n]{3,90}?)?|(?:Présenté|Déposé|Soumis|Parrainé"
    r"|Proposé)e?s?\s+par)\s*:\s*",
)
_FOR = later(r",?\s+au\s+nom\s+")


def printed(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of every printed list of a French text."""
    if reading.language != "fr":
        return
    yield from _papers(reading)
    yield from _lines(reading)


def _papers(reading: Reading) -> Iterator[Hit]:
    """The title line of a paper or a draft; a sentence that begins so is read by the other rules."""
    last = min(len(reading.text), 4000)
    for match in (*_PAPER.finditer(reading.text, 0, last), *_HEADING.finditer(reading.text, 0, last)):
        found = list_after(reading, match.end())
        sentence = reading.sentence(match.end("verb"))
        if found is None or (
            sentence and sentence.role == "sentence" and sentence.end - sentence.start > 2 * (found.end - match.start("what")) + 40
        ):
            continue
        behalf = _FOR.match(reading.text, found.end)
        group = list_after(reading, behalf.end()) if behalf else None
        title = next((r.title for r in reading.references if match.start() <= r.start < match.end() and r.title), None)
        yield Hit(
            rule="sponsorship.french-paper",
            start=match.start("what"),
            end=group.end if group else found.end,
            who=(found,),
            behalf=group,
            document=own_document(reading, title or reading.source.about.title),
            verb=match["verb"].lower(),
            does="draft" if re.match(r"établi|élabor|rédig", match["verb"], re.I) and match["verb"].isupper() else "submit",
            entry="original",
            times=issued(reading),
            complete=not found.others,
            confidence=0.93,
        )


def _lines(reading: Reading) -> Iterator[Hit]:
    """A labelled line: « Coauteurs : Ruritanie, Freedonie »."""
    for match in _LINE.finditer(reading.text):
        found = list_after(reading, match.end())
        if found is None:
            continue
        new = (match["rank"] or "").lower().startswith(("nouv", "autr")) or match["rank2"]
        yield Hit(
            rule="sponsorship.french-line",
            start=match.start("word"),
            end=found.end,
            who=(found,),
            document=_near(reading, match.start(), found.end),
            verb=re.sub(r"\s+", " ", match["word"].lower()),
            does="join" if new else "sponsor" if re.search("auteur|parrain", match["word"], re.I) else "submit",
            complete=None if not found.others else False,
            confidence=0.92,
        )


def _near(reading: Reading, start: int, end: int) -> Reference:
    """The document whose line it is: named before it or in it, else right after it, else the source itself."""
    inside = [
        r for r in reading.references if start - 900 < r.start < end and r.kind not in ("report", "treaty") and r.how in ("symbol", "title")
    ]
    if inside:
        return inside[-1]
    own = own_document(reading)
    following = (r for r in reading.references if end <= r.start < end + 300 and r.symbol)
    return next(following, own) if own.how == "description" else own
