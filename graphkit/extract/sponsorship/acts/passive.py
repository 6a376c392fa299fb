"""It is done by somebody.

"draft resolution L.99 was submitted by X", "the text introduced by X and co-sponsored by Y", "as proposed by Z".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.nearer_nouns import belongs_elsewhere, headless
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import BODY_OF, behalf, chaired, free, reference, times, times_between, who
from graphkit.extract.sponsorship.words import CHAIR, OFFICES, family, pattern

BY = (
    r"(?:(?:,?\s(?:jointly|together|also|initially|originally|formally|orally|last|later|subsequently|again|earlier|late|previously|inter\salia|among\sothers|today|yesterday|there|here|\u24c9|in\swriting|(?:to"
    r"|in|at|before|during|for|as|under)\s(?:the\s|its\s|a\s|an\s)?[\w\u24bb\u24c9' /-]{1,50}?),?)*)\s?,?\sby:?(?:,?\s(?:among\sothers"
    r"|inter\salia),?)?(?:\sthe\sfollowing(?:\s\w+){0,3}:?)?"
    r"(?:\s(?:our|his|her|their)\s(?:\w+\s){0,2}?(?:colleagues?|friends?|partners?|neighbou?rs?)\s(?:from|of))?"
    r"(?:\s(?:its|the|a|their))?(?:(?:\s(?:core|cross-regional|broad|wide|small|diverse|large))*\sgroup\s(?:of(?:\s(?:States|countries"
    r"|delegations|nations|sponsors|co-sponsors|Member\sStates),?)?(?:\s(?:namely|comprising|consisting\sof|composed\sof))?"
    r"|comprising|consisting\sof|composed\sof)|(?:\s[\w-]+){0,2}?\s(?:(?:trio|duo|quartet|quintet|troika),|(?:trio|pair|duo|quartet|quintet|troika|coalition|handful|alliance)"
    r"(?:\sof\s(?:[\w-]+\s){0,2}?(?:States|countries|delegations|nations|sponsors|members|neighbours|allies))?(?::|\s-{1,2}|\s\(|,?\s(?:of|namely|comprising|formed\sby|made\sup\sof))))?(?:\s(?:main\s|lead\s|principal\s)?(?:co-?)?(?:sponsors?|authors?"
    r"|delegations?),?)?(?:(?:\s[\w-]+){1,5}\sunder\sthe\s(?:joint\s)?leadership\sof)?(?:\sof\s\u24b9(?:,?\s(?:and|joined\sby|together\swith|along\swith|as\swell\sas|with)|,(?=\s\u24c5)))?(?:\s(?:Mr|Ms|Mrs|Dr"
    r"|Ambassador|Sir|H\.E)\.?\s[\w.' -]{2,60}?(?:,?\s[\w ]{0,30}?of|\s\(|,))?"
    rf"(?:\sthe\s(?:Chairman|President|Head)\sof\s(?:the\s)?(?:{OFFICES})\sof(?:\sthe)?)?\s(?P<who>\u24c5)"
)
_DONE = pattern(
    r"(?P<doc>\u24b9)(?P<amended>\s(?:to|of)\s\u24b9)?(?P<clause>,\s(?:which"
    r"|that)\s[^,;.\u24b9]{1,140},)?(?P<link>(?:[^.;:\u24b9\u24c5]"
    r"|\.(?=\d)){0,90}?|[^.;:\u24b9\u24c5]{0,200}?,\swhich\s(?:(?:has|have|had|been|was|were|is|also|initially|originally|first|jointly)\s){1,5})\b(?P<verb>{PARTICIPLE}(?:\sand\s(?:\w+ly\s)?{PARTICIPLE})?)"
    + BY
)
_IT = pattern(
    r"(?:^|[\s,(])(?:it|they)\s(?P<link>(?:(?:had|has|have)\sbeen|was|were|is|are)(?:\s(?:also|originally|initially|first|jointly|now"
    r"|previously|subsequently|later))*)\s(?P<verb>(?:co-?)?sponsored|submitted|tabled|introduced|put\sforward|drafted|presented"
    r"|(?P<made>prepared|elaborated|(?:co-?)?authored|circulated|initiated|written|drawn\sup|formulated|worked\sout|penned))" + BY,
)
_ELLIPSIS = pattern(r"\)?[;,]\s(?:and\s|while\s|but\s)?(?P<doc>\u24b9)(?:\s\(\u24b9\))?,?(?P<verb>)" + BY)
_CHAIN = pattern(
    r"\)?(?:,?\s\u24c9)?,?(?:\s?-{1,2})?\s(?:and|but|as\swell\sas)?\s?(?:(?:was|were|is|also|later|subsequently|then|which"
    r"|jointly)\s)*(?P<verb>{PARTICIPLE})" + BY,
)
_AS = pattern(
    r"(?P<doc>\u24b9)(?P<gap>[^.;:\u24b9\u24c5]{0,40}?),?\s(?P<as>as)\s(?:\w+ly\s|first\s)?(?P<verb>proposed|submitted|tabled|put\sforward"
    r"|presented|drafted|introduced)" + BY,
)
_WOULD = later(
    r"^,?\s(?:which|that)\s(?:would|could|seeks|sought|aims|aimed)\s.*?(?=,?\s(?:was|were|is|are|has|had)\s)", re.I
)  # what the text does
_AS_SEEN = later(r",\sas\s[^,]{3,60},")  # "the draft, as members will have seen, is sponsored by"
_COUNTED = later(r"\)?(?:,?\s\u24c9)")
_COMPANY = later(
    r",?\s(?P<how>together\s|jointly\s|(?:in\s)?(?:close\s)?(?:cooperation|co-operation|partnership|collaboration|concert|tandem|association|conjunction)\s"
    r"|hand\sin\shand\s|side\sby\sside\s|along\s)?with\s(?:those\sof\s)?(?:the\s)?\u24c5(?!'s?\s|\s(?:in\smind|as\b|having|absent|opposed|abstaining))"
)
_APPOSED = later(
    r"(?:,?\s(?:and|then|later)\s(?:(?:again|later|once\smore)\s)?\u24c9\sas\s(?:document\s)?|,\s(?:document\s)?|(?:\s(?!which\b)[^\u24c5\u24b9;:.,()]{2,60}?)?,?\s(?:bears|bore|carries|carried|has)\s(?=(?:the\s)?(?:symbol|number))"
    r"(?:the\s)?(?:symbol|number)\s|(?:\s(?:last|this|on)\s\w+)?,?\s(?:as|in|under|with)\s(?:document\s|(?:the\s)?(?:symbol|number|reference)\s)?)"
    r"(?P<doc>\u24b9)(?=[.,;)]|\s?$|\s(?:on|concerning|and|which|to|for|is|was|remains|has)\b)"
)
_SYMBOL = later(r"\)?\s[(\[](?:document\s)?\u24b9")
_MEETING = later(r"\)?,?\s(?:at|in|during)\s(?:the|its)\s[\w\u24bb' -]{1,50}?,?\s\u24c9")
# "written in response to a question put by", "submitted at a meeting hosted by"
_ANOTHERS = later(
    r"\b(?:in|at|to|during|for|before|under|as)\s[^\u24c5\u24b9]*\b(?<!statement\s)(?!(?:States|as)\b)(?:[a-z]{3,}ed|made|held|given|led|put|chosen|sent|run|shown|set)\s?,?\sby\b"
)
_SPONSORS_OF = later(r"\b(?:sponsors|authors)\sof\s\u24b9,?\s(?:joined|together|along)\s")
_PAPERS = frozenset({"working-paper", "non-paper", "conference-room-paper"})
_SPOKEN_ON = later(r"\b(?:statement|speech|explanation|remarks|address)s?\s(?:on|about|regarding|concerning)\s(?:the\s)?$")


@rule("sponsorship.passive", " by")
def passive(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Document, participle, "by" and the parties.

    "a draft resolution, submitted by Ruritania and co-sponsored by 40 States, including Freedonia".

    Between document and participle no plan ("to be submitted") and no denial may stand; a second participle with parties of its own may
    follow.
    """
    name = "sponsorship.passive"
    for match in _DONE.finditer(frame.text):
        link = _WOULD.sub("", match["link"])
        why = negated(link) or planned(_AS_SEEN.sub(",", link)) or headless(link)
        if why:
            trace.blocked(*frame.span(match.start(), match.end()), name, why)
            continue
        if re.search(
            r"\b(?:said|says|noted|called|welcom\w+|support\w+|oppos\w+|reject\w+|criticiz\w+|he|she|they|who|believ\w+|response"
            r"|reply|comments?|against|amendments?)\b"
            r"|\b(?:from|to|than|with|like|of|as|and)\s+(?:that|those|the\s+(?:one|text))\b|\b(?:and|or|but|while)\s(?:another|(?:two|three)?\s?others|an?\s(?:second|third|further|fourth))\b",
            link,
            re.I,
        ):
            trace.looked(*frame.span(match.start(), match.end()), name, "another subject stands between document and act")
            continue
        named = reading.text[reference(frame, match.start("doc")).start : reference(frame, match.start("doc")).end]
        if match["verb"] == "delivered" and ("statement" in named.lower() or _SPOKEN_ON.search(frame.text, 0, match.start("doc"))):
            continue  # who reads out a joint statement speaks: a text is put in
        if match["verb"] == "made" and not re.search(r"proposal|amendment|revision", named, re.I):
            continue  # "the statement on the draft made by": another noun's
        if belongs_elsewhere(frame.text[max(0, match.start("doc") - 50) : match.start("doc")], link, match["verb"]):
            trace.looked(*frame.span(match.start(), match.end()), name, "the participle belongs to a noun in between")
            continue
        if not free(frame, match.start(), match.end(), name):
            continue
        amended = _amended(frame, match)
        yield from told_by(frame, match, match.start() if amended is None else amended, name, amended)
        at = match.end()
        for _ in range(3):
            chain = _CHAIN.match(frame.text, at)
            if not chain:
                break
            yield from told_by(frame, chain, match.start(), name, match.start("doc"), at)
            at = chain.end()
        while other := _ELLIPSIS.match(frame.text, at):  # "L.7 was submitted by Ruritania, and L.8 by Freedonia"
            yield from told_by(frame, other, other.start("doc"), name, verb=match["verb"])
            at = other.end()


def _amended(frame: Frame, match: re.Match[str]) -> int | None:
    """The place of the draft that is amended, where its symbol shows that its sponsors are told: "to the draft submitted by … (L.5)"."""
    place = match.start("amended") + 4
    symbol = _SYMBOL.match(frame.text, match.end()) if match["amended"] else None
    if symbol and reference(frame, symbol.end() - 1).document == reference(frame, place).document:
        return place
    return None


def told_by(
    frame: Frame,
    match: re.Match[str],
    first: int,
    name: str,
    doc: int | None = None,
    since: int | None = None,
    document: Reference | None = None,
    verb: str | None = None,
) -> Iterator[Hit]:
    """Yield the hits of a match with verb, "by" and parties (``who``); ``first`` is where the quotation begins."""
    place = match.start("who")
    between = frame.text[match.end("verb") : place]
    if _ANOTHERS.search(between):
        trace.blocked(*frame.span(match.start(), match.end()), name, "another participle stands before the party")
        return
    if CHAIR.search(between):
        trace.blocked(*frame.span(match.start(), match.end()), name, "done from the chair")
        return
    after = frame.text[match.end() : match.end() + 60]
    if BODY_OF.match(after):
        trace.blocked(*frame.span(match.start(), match.end()), name, "a body or persons of a party, not the party")
        return
    if re.match(
        r",?\s(?:in\s(?:his|her|its)\scapacity\sas|as|acting\sas)\s(?:the\s)?(?:\w+\s)?(?:chair|president|rapporteur|facilitator"
        r"|coordinator|presidency)",
        after,
        re.I,
    ):
        trace.blocked(*frame.span(match.start(), match.end()), name, "done from the chair")
        return
    if after.startswith("'s") and CHAIR.search(after.split(";")[0]):
        trace.blocked(*frame.span(match.start(), match.end()), name, "a person in the chair")
        return
    on_behalf = re.match(
        r"\)?(?:\s[A-Z][\w.'-]+){0,4},?\s\(?(?:also\s|speaking\s|acting\s)*(?:on\sbehalf\sof|in\sthe\sname\sof)\s(?:the\s)?[^\u24c5;.]{0,90}?\u24c5",
        after,
    )
    last = match.end() + (on_behalf.end() if on_behalf else 0)
    trailing = _COUNTED.match(frame.text, last)
    meeting = None if trailing else _MEETING.match(frame.text, last)
    end = trailing.end() if trailing else meeting.end() if meeting else last
    dated = (
        *times(frame, trailing.end() - 1 if trailing else -1),
        *times_between(frame, since if since is not None else match.start(), place),
    )
    company = _COMPANY.match(frame.text, end)
    subject: tuple[Who, ...] = (who(frame, place),)
    if company and (match["verb"].lower().startswith("co") or company["how"] or family(match["verb"]) == "draft"):
        end = company.end()
        subject = (*subject, who(frame, end - 1))
    apposed = _APPOSED.match(frame.text, end)
    start, stop = frame.span(first, end)
    named = document or reference(frame, match.start("doc") if doc is None else doc)
    if apposed and document is None and not named.symbol and _put_in_as(frame, apposed.start("doc")):
        named = reference(frame, apposed.start("doc"))  # "the paper tabled by Ruritania in 2009, CD/99, remains"
    joined = _SPONSORS_OF.search(between) is not None  # "submitted by the sponsors of L.5, joined by Ruritania": they came later
    orally = isinstance(subject[0], Parties) and subject[0].person and named.kind not in _PAPERS
    for word in dict.fromkeys(re.split(r"\sand\s(?:\w+ly\s)?", verb or match["verb"])):
        yield Hit(
            rule=name,
            start=start,
            end=stop,
            who=subject,
            document=named,
            verb=word,
            does="join"
            if joined
            else "introduce"
            if word == "presented" and (orally or (on_behalf and named.kind not in _PAPERS))
            else family(word),
            times=dated,
            behalf=who(frame, match.end() + on_behalf.end() - 1) if on_behalf else behalf(frame, last, last),
        )
        if family(word) != "introduce":
            break


def _put_in_as(frame: Frame, place: int) -> bool:
    symbol = reference(frame, place).symbol or ""
    return bool(symbol) and not re.search(r"/(?:RES|PV|SR)[./]", symbol)


@rule("sponsorship.it-passive", "it ", "they ")
def it_passive(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The pronoun for the text just named: "It had been introduced by Ruritania and co-sponsored by Freedonia for the first time"."""
    name = "sponsorship.it-passive"
    for match in _IT.finditer(frame.text):
        place = frame.text.rfind("\u24b9", 0, match.start())
        document = reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
        if document is None or frame.begins[match.start()] - document.end > 500 or not free(frame, match.start(), match.end(), name):
            continue
        if match["made"] and not (is_paper(document) or is_draft(document, reading)):
            continue  # "it was prepared by": also said of reports, lists and meetings
        first = match.start() + len(match[0]) - len(match[0].lstrip(" ,("))
        yield from told_by(frame, match, first, name, document=document, since=first)
        at = match.end()
        while chain := _CHAIN.match(frame.text, at):
            yield from told_by(frame, chain, first, name, document=document, since=at)
            at = chain.end()


@rule(
    "sponsorship.as-proposed",
    "as proposed",
    "as submitted",
    "as tabled",
    "as put forward",
    "as presented",
    "as drafted",
    "as introduced",
    "as first",
    "as originally",
    "as initially",
)
def as_proposed(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A document named with its movers: "the code of conduct, as proposed by Ruritania and Freedonia"."""
    name = "sponsorship.as-proposed"
    for match in _AS.finditer(frame.text):
        if (
            free(frame, match.start(), match.end(), name)
            and not negated(match["gap"])
            and not chaired(frame, match.start("who"), match.end(), name)
        ):
            place = match.start("who")
            trailing = _COUNTED.match(frame.text, match.end())
            end = trailing.end() if trailing else match.end()
            start, stop = frame.span(match.start("as"), end)
            yield Hit(
                rule=name,
                start=start,
                end=stop,
                who=(who(frame, place),),
                document=reference(frame, match.start("doc")),
                verb=match["verb"],
                does=family(match["verb"]),
                times=times(frame, trailing.end() - 1 if trailing else -1),
            )
