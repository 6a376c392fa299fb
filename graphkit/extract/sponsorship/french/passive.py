"""It is done by somebody: « le projet L.99, déposé par la Ruritanie et coparrainé par la Freedonie », « Rédigé par X, le texte … »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.spoken import Spoken
from graphkit.extract.sponsorship.french.acts import first_of, hit, said
from graphkit.extract.sponsorship.french.words import CHAIR, FEMININE, NOT, does, fills, of_another, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference, who

_NAMED = (
    r"(?:\s(?:notamment|entre\sautres|à\sla\sfois|ses\s(?:co-?)?auteurs,|les\s(?:co-?)?(?:auteurs|parrains)(?:,\sà\ssavoir|,)"
    r"|un\s(?:\w+\s)?groupe(?:\s\w+)?(?:,?\s(?:comprenant|formé|composé|constitué|de\spays,|d'États,|de))?)"
    r"|\s(?:M\.|Mme|S\.\s?E\.\s?(?:M\.|Mme)|l'[Aa]mbassad\w+|[Ll][ea]\s(?:[Mm]inistre"
    r"|[Rr]eprésentante?)[^;:ⓅⒹ.]{0,60}?)(?:\s[\w.'-]+){0,5}?(?:,?\s\(|,(?:[^;:ⓅⒹ.]{0,60})?)?)?"
)
_BY = rf"(?P<mid>(?:(?!\spar\s)[^;:.ⓅⒹ]){{0,100}}?)\spar{_NAMED}\s?(?P<who>Ⓟ)"
_DONE = pattern(
    r"(?P<doc>Ⓓ)(?:,\s(?:que|dont|qu')\s?Ⓟ[^;:.ⓅⒹ]{1,90},|,\sdont\s[^;:.ⓅⒹ]{1,60}Ⓟ,)?(?P<link>(?:[^;:.ⓅⒹ]|\.(?=\d)){0,110}?)\b(?P<verb>{VERB}(?:\set\s{VERB})?)"
    + _BY
)
_FRONTED = pattern(r"(?:^|[;:.]\s|,\s|\s-\s|\b(?:et|mais)\s)(?P<verb>{VERB}(?:\set\s{VERB})?)" + _BY)
# "Le projet, soutenu par X, mais auquel s'oppose Y, a été cosigné par Z": the text opens the sentence, so the main verb is told of it
_MAIN = pattern(
    r"^(?:[^;:.,ⓅⒹ]{1,60},\s)?(?P<doc>Ⓓ)(?:\sⓅ)?(?P<link>\)?(?:,\s|\s\()[^;:.Ⓓ]{1,240}?(?:,|\)),?\s(?:(?:est|sont|était|étaient|fut|furent)|(?:a|ont|avait|avaient)"
    r"{ADV}\sété){ADV})\s(?P<verb>{VERB}(?:\set\s{VERB})?)" + _BY
)
_CHAIN = pattern(
    r"\)?(?P<for>(?:,?\sau\snom\s[^;.ⓅⒹ]{0,110}?Ⓟ)?),?\s(?:(?:et|puis|mais|ainsi\sque)\s)?(?:(?:qui\s)?(?:a|avait)\s(?:été"
    r"|\w+ment\sété)\s|(?:ensuite|également|aussi|\w+ment)\s)*(?P<verb>{VERB})" + _BY
)
_FOR = pattern(r"\)?,?\s\(?(?:également\s)?(?:au\snom|pour\sle\scompte)\s[^;.ⓅⒹ]{0,110}?(?P<who>Ⓟ)")
# "Déposé par la Ruritanie au nom de 27 pays, avec le concours de la Freedonie, le projet": what stands before the text it opens
_ITS_TEXT = later(
    r"\)?(?:\s(?:au\snom\s(?:de|d'|des)|et|ainsi\sque|(?:le|en|à|lors)\s)[^,;:.ⓅⒹ]{1,60})?(?:,\s\d{4})?,\s(?:(?:[^,;:.ⓅⒹ]{1,50}|(?:avec|et)\s[^,;:.ⓅⒹ]{1,40}Ⓟ),\s)?(?P<doc>Ⓓ)"
)
_EACH = pattern(
    r"\b(?:l'une?|la\spremière|le\spremier|la\sseconde|le\ssecond|l'autre|un\sautre|une\sautre|la\sdernière|le\sdernier|le\sdeuxième"
    r"|le\stroisième|celui|celle)"
    r"(?P<link>[^;:.ⓅⒹ]{0,90}?)(?:,?\s(?P<verb>{VERB})(?P<mid>[^;:.ⓅⒹ]{0,60}?))?\spar\s(?P<who>Ⓟ)(?:(?:\sⓉ)?\s\((?P<doc>Ⓓ)\))?"
)
_TITLED = pattern(r"\)?(?:\sⓉ)?,?\s(?:et\s)?(?:\(|sous\sla\scote\s|(?:intitulé|publié|paru|distribué)\w*\s(?:sous\sla\scote\s)?)(?P<doc>Ⓓ)")
_BRACKET = pattern(r"\)?\s\((?P<doc>Ⓓ)\)")
_NAMED_BY = pattern(r"\)?\s(?:sur|relati(?:f|ve)s?\s|concernant|portant\ssur|visant)[^;:.ⓅⒹ()]{3,110}?\s\((?P<doc>Ⓓ)\)")
_SEVERAL = later(r"\b(?:projets?|textes?|résolutions?|amendements?|propositions|documents?)\b", re.I)


def _act(verb: str, frame: Frame, place: int, for_authors: bool) -> str:
    """A text presented by a representative, or for others, was introduced; one presented by a State alone is that State's."""
    subject = who(frame, place)
    if re.match("présent|introdui", verb, re.I) and not isinstance(subject, Spoken) and (subject.person or for_authors):
        return "introduce"
    return does(verb)


def _told(frame: Frame, reading: Reading, match: re.Match[str], document: Reference, first: int, name: str) -> Iterator[Hit]:
    """Yield the act of a match and those that are chained to it: « déposé par X au nom de Y et coparrainé par Z »."""
    last = match
    titled = _TITLED.match(frame.text, match.end())
    if titled and document.symbol is None and document.title is None:
        document = reference(frame, titled.start("doc"))
    named_by = _NAMED_BY.match(frame.text, match.end())
    if named_by and document.symbol is None and document.how in ("anaphor", "description"):
        document = reference(frame, named_by.start("doc"))  # "le projet présenté par X sur les munitions (L.9)" is none told before
    for_others = _FOR.match(frame.text, match.end())
    bracket = _BRACKET.match(frame.text, for_others.end()) if for_others else None
    if bracket and document.symbol is None and document.how == "description":
        document = reference(frame, bracket.start("doc"))  # « un amendement, proposé par X au nom de Y (L.9) »
    for _ in range(4):
        named = frame.text[last.end("mid") : last.start("who")]
        if not fills(last["mid"]) or CHAIR.search(named):
            return
        spoken_for = _FOR.match(frame.text, last.end())
        behalf = spoken_for.start("who") if spoken_for else -1
        for_authors = spoken_for is not None and (
            re.search(r"auteurs|parrains", spoken_for[0]) is not None or document.kind not in ("letter", "note-verbale", "working-paper")
        )
        end = spoken_for.end() if spoken_for else last.end()
        for verb in re.split(r"\set\s", last["verb"]):
            yield hit(
                frame,
                name,
                last.start("who"),
                document,
                verb,
                _act(verb, frame, last.start("who"), for_authors),
                first,
                end,
                behalf,
                last.start("verb"),
            )
        following = _CHAIN.match(frame.text, last.end())
        if following is None or NOT.search(frame.text[last.end() : following.start("verb")]):
            return
        last = following


@rule("sponsorship.french-passive", " par ")
def passive(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Document, participle, « par » and the parties, in either order; the participle agrees with the document."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-passive"
    for match in _DONE.finditer(frame.text):
        doc = first_of(frame, match.start("doc"))
        document = reference(frame, doc)
        if NOT.search(match["link"]) or of_another(match["link"], match["verb"], document, reading) or not said(frame, doc, name):
            continue
        yield from _told(frame, reading, match, document, doc, name)
    for match in _MAIN.finditer(frame.text):
        document, doc = reference(frame, match.start("doc")), match.start("doc")
        printed = match["verb"].split()[0].lower()
        feminine = printed.endswith(("ée", "ées", "ise", "ises", "ite", "ites"))
        if "Ⓟ" not in match["link"] or re.search(r"\b(?:ne|n'|pas|si|jamais|serait)\b", match["link"]) or not said(frame, doc, name):
            continue  # what the other pattern reads, and what is denied
        if not document.called or feminine == (document.called in FEMININE):
            yield from _told(frame, reading, match, document, doc, name)
    for match in _FRONTED.finditer(frame.text):
        end = match.end()
        while (more := _CHAIN.match(frame.text, end)) or (more := _FOR.match(frame.text, end)):
            end = more.end()
        to = _ITS_TEXT.match(frame.text, end)
        if to is None or frame.text[: match.start()].rstrip().endswith("Ⓓ"):
            continue
        if NOT.search(frame.text[max(0, match.start() - 12) : match.start("verb")]) or not said(frame, match.start(), name):
            continue
        yield from _told(frame, reading, match, reference(frame, to.start("doc")), match.start("verb"), name)


@rule("sponsorship.french-each", "l'un ", "l'une ", "premier", "première", "second", "autre", "dernier", "celui", "celle", "deuxième")
def each(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Of several texts told together: « deux projets, l'un présenté par la Ruritanie, l'autre par la Freedonie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-each"
    verb: str | None = None
    for match in _EACH.finditer(frame.text):
        verb = match["verb"] or verb
        if (
            verb is None
            or not _SEVERAL.search(reading.text[max(0, frame.start - 300) : frame.begins[match.start()]])
            or NOT.search(match["link"])
        ):
            continue
        start, end = frame.span(match.start(), match.end())
        named = reference(frame, match.start("doc")) if match["doc"] else None
        one = named or Reference(
            start, end, "description", f"in-{reading.source.ident}-{start}", kind="draft-resolution", called="draft resolution"
        )
        found = hit(frame, name, match.start("who"), one, verb, does(verb), match.start(), match.end())
        yield replace(found, confidence=0.8)
