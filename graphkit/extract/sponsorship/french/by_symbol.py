"""Papers told by their symbols: « celui que la Ruritanie avait soumis en 2014 (WP.9) », « dans son document WP.9, la Freedonie a proposé ».

Also the participle that opens a sentence for the text just told: « Parrainé par la Ruritanie, il n'a recueilli que huit voix ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.french.acts import acts, hit, said
from graphkit.extract.sponsorship.french.words import CHAIR, NOT, does, fills, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import reference, who

_SYMBOL = r"(?P<mid>[^;:.ⓅⒹ()]{0,60}?),?\s\((?:voir\s|cote\s|document\s)?(?P<doc>Ⓓ)(?=[^()]{0,40}\))"
_ONE = r"(?:celui|celle|ceux|celles|un\sautre|une\sautre|le\spremier|le\ssecond|la\sversion|une\spremière\sversion|un\spremier\stexte)"
_THAT = pattern(
    rf"\b(?P<one>{_ONE})(?:-ci|-là)?(?P<gap>[^;:.ⓅⒹ()]{{0,40}}?),?\s(?:que|qu')\s?(?P<who>Ⓟ)\s(?:a|ont|avait|avaient|avons){{ADV}}\s(?P<verb>{{VERB}})"
    + _SYMBOL
)
_BY = pattern(
    rf"\b(?P<one>{_ONE})(?P<gap>[^;:.ⓅⒹ()]{{0,40}}?),?\s(?P<verb>{{VERB}})(?P<how>[^;:.ⓅⒹ()]{{0,40}}?)\spar\s?(?P<who>Ⓟ)" + _SYMBOL
)
# "le projet de mandat proposé par la Ruritanie (CD/9)", "un document de la Ruritanie (CD/9)": nouns that name no document by themselves
_NOUN = (
    r"(?:une?|le|la|du|au|l'|d'une?|(?:son|sa|ses|les|des|aux|deux)(?=\s\w+s\b))\s?(?:projets?\sde\s\w+|documents?(?:\sofficiels?)?|études?|contributions?|communications?|papiers?|exposés?"
    r"|mémoires?|plans?|propositions?|idées?|suggestions?|esquisse|ébauche|mouture|version)(?:\s(?!de\b|du\b)[\wé-]+){0,2}?"
)
_NOUN_BY = pattern(
    rf"\b(?P<one>{_NOUN})(?P<gap>[^;:.ⓅⒹ()]{{0,40}}?),?\s(?P<verb>{{VERB}})(?P<how>[^;:.ⓅⒹ()]{{0,40}}?)\spar\s?(?P<who>Ⓟ)" + _SYMBOL
)
_FROM = (
    r"(?:éman(?:e|ant|ait|ent)\s(?:de\s)?|venant\sde\s|venue?\sde\s|provenant\sde\s"
    r"|d[uû]e?\s(?:à\s)?(?:l'initiative\s)?(?:conjointe\s|commune\s)?(?:de\s)?|œuvre\s(?:commune\s)?(?:de\s)?|d'|de\s)?"
)
_OF = pattern(
    rf"\b(?P<one>{_NOUN}|{_ONE}|l'une?|l'autre|(?:le|la)\s(?:seconde?|deuxième|première|troisième))(?P<gap>),?\s(?P<verb>{_FROM})\s?(?P<how>)(?P<who>Ⓟ)(?P<mid>(?:\sⓉ)?),?\s\((?:voir\s|cote\s|document\s)?(?P<doc>Ⓓ)(?=\))"
)
# "le projet de mandat déposé par la Ruritanie sous la cote CD/9": no noun that is known as a document
_UNDER = pattern(r"\b(?P<one>)(?P<gap>)(?P<verb>{VERB})(?P<how>)(?P<mid>[^;:.ⓅⒹ()]{0,60}?)\spar\s?(?P<who>Ⓟ),?\ssous\sla\scote\s(?P<doc>Ⓓ)")
_GOVERNED = later(r"(?:du|des|de)\s|d['\u2019]", re.I)
_NEXT = later(r"[^()]{0,40}\)(?:,|;|,?\set|,?\sainsi\sque)\s(?P<who>Ⓟ)(?P<mid>(?:\sⓉ)?)\s\((?P<doc>Ⓓ)(?=\))")
_IN = later(
    r"(?:^|[.;,]\s)[Dd]ans\s(?:(?:son|leur)\s)?(?P<doc>Ⓓ)(?P<mid>(?:\s\(Ⓓ\))?),?\s(?P<who>Ⓟ)\s(?:(?:a|ont|avait|avaient)\s(?:\w+ment\s|déjà\s|aussi\s)?(?=\w+é\b)|(?=\w+ent\b|\w+e\b))"
    r"(?P<verb>proposé|(?:propos|expos|préconis|recommand|avanc|esquiss|formul|énumèr|expliqu|suggèr)(?:e|ent)|suggéré|exposé|présenté|décrit|préconisé|recommandé|avancé|défini|esquissé|formulé|énuméré|expliqué)\b"
)
_OPENS = pattern(
    r"^(?P<verb>{VERB}(?:\set\s{VERB})?)(?P<mid>(?:(?!\spar\s)[^;:.ⓅⒹ]){0,60}?)\spar\s?(?P<who>Ⓟ)(?:\s\([^()]{3,60}\))?"
    r"(?:,?\set\s\w+\sautres\s\w+)?,\s(?:il|elle|celui-ci|celle-ci|ce\sdernier|cette\sdernière)\s"
)


@rule("sponsorship.french-by-symbol", "celui", "celle", "ceux", " autre", "premi", "second", "version", "cote", " (ⓓ)")
def by_symbol(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Of texts told by a pronoun the symbol says which: « celui que la Ruritanie avait soumis en 2014 (RUR/WP.9) »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-by-symbol"
    for compiled in (_THAT, _BY, _NOUN_BY, _OF, _UNDER):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if NOT.search(match["gap"]) or not fills(match["mid"]) or not said(frame, match.start(), name) or CHAIR.search(match[0]):
                continue
            if compiled is _THAT and not acts(frame, reading, place, name):
                continue
            document = reference(frame, match.start("doc"))
            if not _own(document, reading) or (compiled is _UNDER and "Ⓓ" in frame.text[max(0, match.start() - 90) : match.start()]):
                continue
            if compiled is _OF and not match["verb"].strip() and not _GOVERNED.match(reading.text, who(frame, place).start):
                continue  # "le second, la Ruritanie (CD/9)" is no text of Ruritania's
            word, act = (match["one"].split()[-1], "submit") if compiled is _OF else (match["verb"], does(match["verb"]))
            yield hit(frame, name, place, document, word, act, match.start(), match.start("doc") + 1)
            more = _NEXT.match(frame.text, match.end())
            while more and _own(other := reference(frame, more.start("doc")), reading):
                yield hit(frame, name, more.start("who"), other, word, act, more.start("who"), more.end())
                more = _NEXT.match(frame.text, more.end())


@rule("sponsorship.french-in-its-paper", "dans ")
def in_its_paper(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The paper in which a State says it: « Dans son document de travail RUR/WP.9, la Ruritanie a proposé un moratoire »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-in-its-paper"
    for match in _IN.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        words = reading.text[document.start : document.end].lower()
        paper = (
            re.search(r"(?:^|/)(?:WP|CRP)\.\d|^(?:CD|CCD|ENDC)/\d", document.symbol or "")
            or "document de travail" in words
            or "son document" in match[0].lower()
        )
        if document.symbol and is_paper(document) and paper and said(frame, match.start(), name) and not CHAIR.search(match[0]):
            yield hit(frame, name, match.start("who"), document, match["verb"], "submit", match.start("doc"), match.end())


@rule("sponsorship.french-opens", ", il ", ", elle ", ", celui-ci ", ", celle-ci ", "derni")
def opens(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The participle that opens a sentence for the text just told: « Parrainé aussi par la Ruritanie, il a été adopté »."""
    match = _OPENS.match(frame.text) if reading.language == "fr" else None
    if match is None or not fills(match["mid"]) or CHAIR.search(match[0]):
        return
    document = last_document(reading, frame.start)
    feminine = re.search(r",\s(?:elle|celle-ci|cette)", match[0]) is not None
    if document is None or frame.start - document.end > 160 or not (is_draft(document, reading) or document.kind == "resolution"):
        return
    if feminine == match["verb"].split()[0].lower().endswith(("ée", "ise", "ite")):
        yield hit(frame, "sponsorship.french-opens", match.start("who"), document, match["verb"], does(match["verb"]), 0, match.end("who"))


def _own(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is a draft or a paper with a symbol."""
    return document.symbol is not None and (is_paper(document) or is_draft(document, reading))
