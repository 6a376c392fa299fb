"""The act told before the document, or beside it.

"Put forward by Ruritania, the draft would …", "draft resolution L.99, the author of which is Freedonia", "with Sylvania as its sponsor".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.passive import BY, told_by
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import behalf, chaired, free, reference, series, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_NOUN = r"(?P<rank>(?:(?:main|lead|principal|original|traditional|sole|only|joint)\s)?)(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?))"
_FRONTED = pattern(
    r"(?:^|[;:]\s|^[\"(]|^\d{1,3}\.\s|\s-\s)(?:(?:Jointly|Originally|Initially|Also|First|Again|Annually|Traditionally)\s)?"
    r"(?P<verb>{PARTICIPLE}|brought|moved|steered|shepherded|masterminded|engineered)" + BY
)
_AND_BY = pattern(r"\)?,?\s(?:and|but)\s(?:\w+ly\s)?(?P<verb>{PARTICIPLE}|seconded)" + BY)
_SUBJECT = pattern(
    r"\)?(?:,?\s\u24c9)?(?:,?\son\sbehalf\sof\s[^;:\u24b9]{1,90}|,?\s(?:in|at|on|during|to|with|among|after|before)\s[^;:,\u24b9\u24c5]{1,120}"
    r"|\sand\s(?:\w+\s){0,3}(?:co-?sponsors|others|countries|allies|partners|states)(?:\s[^;:,\u24b9\u24c5]{1,40})?)?,\s"
    r"(?:(?:the|this|a)\s(?:[\w-]+\s){0,2})?(?P<doc>\u24b9|it\b|they\b)"
)
_OF_IT = pattern(
    rf"(?P<who>\u24c5)(?P<gap>[^\u24c5\u24b9;:]{{1,120}})(?P<doc>\u24b9)[^\u24c5\u24b9;:]{{0,40}}?,?\s(?:of|to)\swhich\s(?:it|they|he|she)\s"
    rf"(?P<link>(?:is|are|was|were|has\sbeen|have\sbeen)(?:\salso|\snot|\snow)?)\s(?:(?:a|an|the|one\sof|among)\s){{0,3}}{_NOUN}"
    r"(?P<with>,?\s(?:along|together|jointly)\swith\s\u24c5(?!'))?"
)
_WHOSE_AUTHOR = pattern(
    rf"(?P<doc>\u24b9),?\s(?:the|whose|a|one\sof\sthe)\s{_NOUN}(?:\sof\swhich)?\s(?P<link>(?:is|are|was|were)(?:\snow|\salso|\snot)?)\s(?P<who>\u24c5)"
)
_WITH_AS = pattern(
    rf"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{{0,60}}?),?\s(?P<link>with)\s(?P<who>\u24c5)\s(?:acting\s)?as\s(?:(?:a|an|the|its|their)\s)?{_NOUN}"
)

_IN_PAPER = pattern(
    r"\b(?P<verb>in)\s(?P<doc>\u24b9)(?:\s(?:to|for|at|of|submitted\sto)\s[^,;\u24c5\u24b9]{1,70}?)?(?:\s\((?P<symbol>\u24b9)\))?,\s(?P<who>\u24c5)(?:\s(?:also|thus|jointly|has|have|had))?\s"
    r"(?:propos|suggest|outlin|sets?\b|elaborat|explain|argu|recommend|puts?\sforward|list|la(?:id|ys?)\b|call|urg|advocat|describ|identif|spell|ask)"
)

_SERIES = later(r"(?:CD|CCD|ENDC)/\d")
_SEVERAL = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>{VERB}|[^\u24c5\u24b9;:.]{0,50}?\bto\s(?:introduce|present|submit))"
    r"(?P<for>,?\son\sbehalf\sof\s(?:the\s)?[^\u24c5\u24b9;:.]{0,60}\u24c5,?)?\s(?:(?:the|its|following|two|three|four|five|six|several|\d+|new)"
    r"\s){0,3}(?:draft\s)?(?:resolutions|decisions|texts|drafts|amendments|papers)(?=[,:]?\s)"
)

_OBJECT_FIRST = pattern(
    r"(?:^|[.;:]\s)(?:(?:[Tt]he\s(?:first|second|third|other)|[Oo]ne|[Aa]\ssecond)(?:,\s|\s)(?:contained\sin\s|in\s)?)?(?P<doc>\u24b9)\)?(?:,\s(?:on|concerning|regarding)\s[^,\u24c5\u24b9;:.]{3,80})?,?\s(?P<who>\u24c5)\s"
    r"(?:(?:again|also|have|now|gladly|jointly|alone|once\smore|are)\s){0,2}(?P<verb>present|submit|table|introduce|co-?sponsor|sponsor|presented|submitted|tabled|introduced|presenting|submitting|tabling)(?:\salone)?"
    r"(?:,?\s(?:(?:together|jointly|along)\s)?with\s(?P<with>\u24c5))?(?=[.,;]|\s(?:in\sour|on\sbehalf|as\s(?:in|every)|every|each|once|again|annually|alone|jointly|together|with)\b|$)"
)


@rule("sponsorship.several", "resolutions", "decisions", "texts", "drafts", "amendments", "papers")
def several(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """One act for several documents told after a plural: "introduced three draft resolutions, on peace (L.7) and on war (L.8)"."""
    name = "sponsorship.several"
    for match in _SEVERAL.finditer(frame.text):
        place = match.start("who")
        documents = series(frame, match.end() - 1, match[0])
        if not documents or not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
            continue
        last = next(p for p, part in frame.parts.items() if part is documents[-1])
        start, end = frame.span(place, last + 1)
        for document in documents:
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does=family(match["verb"]),
                times=times_between(frame, place, match.end()),
                behalf=behalf(frame, match.end("who"), match.end("for") if match["for"] else match.start("verb")),
            )


@rule("sponsorship.object-first", "\u24d3, \u24df ", "\u24d3), \u24df ", "\u24d3 \u24df ")
def object_first(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The text set first: "The first, on peace (L.9), we present in our own name", "Draft L.8 we table with Freedonia"."""
    name = "sponsorship.object-first"
    for match in _OBJECT_FIRST.finditer(frame.text):
        place, others = match.start("who"), match["with"]
        if not isinstance(who(frame, place), Spoken) or not free(frame, match.start("doc"), match.end(), name):
            continue
        start, end = frame.span(match.start("doc"), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place), *((who(frame, match.start("with")),) if others else ())),
            document=reference(frame, match.start("doc")),
            verb=match["verb"],
            does="introduce" if "introduc" in match["verb"] else family(f"{match['verb']}ed".replace("eed", "ed")),
            times=times_between(frame, match.start(), match.end()),
            confidence=0.8,
        )


@rule("sponsorship.in-paper", "in \u24d3")
def in_paper(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A working paper speaks for the delegation that proposes in it: "In working paper WP.9, Ruritania proposed a standing committee"."""
    name = "sponsorship.in-paper"
    for match in _IN_PAPER.finditer(frame.text):
        document = reference(frame, match.start("symbol") if match["symbol"] else match.start("doc"))
        of_paper = document.kind in ("working-paper", "non-paper") or (document.kind is None and _SERIES.match(document.symbol or ""))
        if of_paper and free(frame, match.start(), match.end(), name):
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=document,
                verb="working paper",
                does="submit",
                confidence=0.8,
            )


_IN_BRACKETS = pattern(
    r"\b(?P<verb>initiative|proposal|text|draft|paper|memorandum)\s(?:by|of|from)\s(?P<who>\u24c5)(?:\s(?:for|on|to)\s[^\u24c5\u24b9;:()]{2,80}?)?\s\((?:see\s|document\s)?(?P<doc>\u24b9)\)",
)
_PUT_IN = pattern(r"(?P<verb>{PARTICIPLE})" + BY + r"(?:,?\s\u24c9)?\s\((?:see\s|document\s)?(?P<doc>\u24b9)\)")
_IT_AS = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<verb>{SUBMIT})\s(?:it|them|this)(?:\s(?:again|anew|once\smore))?,?\s(?:\w+\s){0,2}?as\s(?P<doc>\u24b9)"
)
_ANOTHER = later(
    r"\b(?:another|an?\s(?:second|third|further))(?:,|\s\w+)?(?:\s(?:on|concerning|regarding)\s[^\u24c5\u24b9;:.()]{2,60})?,?\s?$"
)
_NO_TEXT = later(r"\b(?:reports?|records?|summary|statement|speech|reply|replies|information|list)\s(?:\w+\s){0,3}$")
_SYMBOL_LAST = later(r"(?:as|in|under|\((?:see|document)?)\s?\u24b9")  # how all four end
_AS_DOCUMENT = pattern(
    r"(?P<verb>{PARTICIPLE})"
    + BY
    + r"(?:,?\s(?:and\s)?(?:later\s|then\s|subsequently\s)?(?:issued|circulated|distributed|published|printed"
    r"|reproduced)(?:\s\u24c9)?)?\s(?:as|in|under)\s(?P<doc>\u24b9)"
)


@rule("sponsorship.as-document", " by ", " of ", " from ", " as ")
def as_document(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The symbol told after those who put it in: "circulated by Ruritania as document L.9", "the initiative of Freedonia (L.9)"."""
    name = "sponsorship.as-document"
    if not _SYMBOL_LAST.search(frame.text):
        return
    for compiled in (_IN_BRACKETS, _AS_DOCUMENT, _PUT_IN, _IT_AS):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            lead = frame.text[max(0, match.start() - 40) : match.start()]
            if compiled is _AS_DOCUMENT and _NO_TEXT.search(lead):
                continue  # "the report prepared by Ruritania and issued as CD/9": reports have no sponsors
            if compiled is _PUT_IN and DOCUMENT in frame.text[max(0, match.start() - 70) : match.start()] and not _ANOTHER.search(lead):
                continue  # the participle belongs to that document
            if document.symbol is None or "/RES/" in document.symbol or negated(lead) or planned(lead):
                continue
            if not free(frame, match.start(), match.end(), name) or chaired(frame, match.start("who"), match.start("who") + 1, name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=document,
                verb=match["verb"],
                does="submit" if compiled is _IN_BRACKETS else family(match["verb"]),
                times=times_between(frame, match.start(), match.end()),
                confidence=0.85,
            )


@rule("sponsorship.fronted", " by ")
def fronted(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The participle that opens a sentence belongs to its subject: "Sponsored by Ruritania and Freedonia, draft resolution L.99 was".

    The subject may be a pronoun for the text last named: "Drafted jointly by Ruritania and Freedonia, it had been amended twice".
    """
    name = "sponsorship.fronted"
    for match in _FRONTED.finditer(frame.text):
        acts, at = [match], match.end()
        while (more := _AND_BY.match(frame.text, at)) and len(acts) < 3:
            acts.append(more)
            at = more.end()
        subject = _SUBJECT.match(frame.text, at)
        if subject is None or not free(frame, match.start(), match.end(), name):
            continue
        place = subject.start("doc")
        document = reference(frame, place) if frame.text[place] == DOCUMENT else last_document(reading, frame.begins[match.start()])
        if document is None or frame.begins[match.start()] - document.end > 600:
            continue
        sponsored = any("sponsor" in act["verb"] for act in acts[1:])
        for act in acts:
            if act["verb"].lower() == "seconded":
                continue
            for hit in told_by(frame, act, match.start("verb"), name, document=document, since=act.start()):
                yield (
                    replace(hit, does="introduce") if sponsored and hit.verb.lower() == "presented" else hit
                )  # in the meeting, not in writing


@rule("sponsorship.beside", "sponsor", "author")
def beside(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Clauses and phrases that name the sponsor beside the document: "of which it is the main sponsor", "whose author was Sylvania"."""
    name = "sponsorship.beside"
    for compiled in (_OF_IT, _WHOSE_AUTHOR, _WITH_AS):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if negated(match["link"]) or not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
                continue
            if compiled is _OF_IT and PARTY in frame.text[:place]:
                continue
            start, end = frame.span(match.start(), match.end())
            main = match["rank"].strip() in ("main", "lead", "principal", "sole", "only")
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place), *((who(frame, match.end("with") - 1),) if match.groupdict().get("with") else ())),
                document=reference(frame, match.start("doc")),
                verb=f"{match['rank']}{match['noun']}",
                does="main" if main else "draft" if "author" in match["noun"] else "sponsor",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.85,
            )
