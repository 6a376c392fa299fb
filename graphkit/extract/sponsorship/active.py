"""Somebody does it: "X and Y submitted the draft", "X has co-sponsored resolution 1/2", "the text that X tabled".

Delegations submit proposals in writing to the Secretary-General, who circulates them (rule 78 of the rules of procedure of the General
Assembly); whoever submits a draft, or signs on to it, is its sponsor. Introducing it in the meeting is another act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract import trace
from graphkit.extract.frame import DOCUMENT, PARTY, TIME, Frame
from graphkit.extract.negation import held_back
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.words import BEHALF, CHAIR, family, pattern

_ACTS = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,3})(?:,?\s(?:who|which))?\s(?P<aux>{AUX})(?P<verb>{VERB}(?:\s(?:and"
    r"|or)\s(?:{AUX})?{VERB})?)(?P<co>,?\s(?:(?:together|along|jointly)\s)?with\s\u24c5,?)?(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_PLEASURE = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})(?:,?\s(?:which|who))?\s(?P<aux>{AUX})(?P<mood>(?:(?:has|have|had|takes?|took"
    r"|considers?|was|were|is|are|am|felt|feel)\s)(?:(?:very|also|particularly|especially|deeply|again|had|the|great|a|an|it|been"
    r"|ourselves|itself|once|much|happy\sand|proud\sand|honou?r\sand|both)\s)*"
    r"(?:honou?r(?:ed)?|pleas(?:ure|ed)|privileged?|proud|happy|delighted|glad|satisfaction|pride|decided|joy|gratified)(?:\s(?:of"
    r"|to\shave|to|in|by|once|again|today|at\sthis\ssession|\u24c9))*)\s(?:(?:now|again|formally|hereby)\s)?"
    r"(?P<verb>co-?sponsor(?:ed|ing)?|sponsor(?:ed|ing)?|introduc(?:e|ed|ing)|submit(?:ted|ting)?|tabl(?:e|ed|ing)|present(?:ed|ing)?"
    r"|put(?:ting)?\sforward)(?P<mid>(?:{MID}|,\son\sbehalf\sof\s[^\u24b9;:.]{1,200}?,"
    r"|\son\sbehalf\sof\s[^\u24b9;:.]{1,200}?,?){ADJ})\s(?P<doc>\u24b9)"
)
_INTRODUCING = pattern(
    r"(?:^|[.;]\s|,\s)(?P<verb>(?:[Aa]lso\s)?(?:introducing"
    r"|presenting))(?P<mid>{MID})\s(?P<doc>\u24b9)[^;]{0,160}?,\s(?:[A-Z][\w.' -]{2,60}\s\(|(?:the\s)?(?:(?:Mr|Ms|Mrs|Ambassador"
    r"|representative)[\w.' -]{0,40}?)?)?(?P<who>\u24c5)\)?(?=\s(?:said|noted|stressed|explained|recalled|stated|emphasized|told"
    r"|expressed|underlined|pointed|observed|called|drew|also)|'s\s\w+\ssaid|,)"
)
_SPEAKER = pattern(r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2}),?\s(?P<verb>introducing)(?P<mid>{MID})\s(?P<doc>\u24b9)")
_THAT = pattern(
    r"(?P<doc>\u24b9)(?:(?:,?\s\u24c9)?|,?\s(?:on|concerning|regarding)\s[^\u24c5\u24b9;:]{3,90}?,(?=\swhich))(?P<which>,?\s(?:which"
    r"|that)|)\s(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT}|{INTRODUCE}"
    r"|{LEAD})(?P<tail>(?:\s\u24c9)?)(?P<with>\s(?:together\s|jointly\s|along\s)?with\s\u24c5)?(?=[\s,.;:)\"]|$)(?!\s\u24b9)(?!\s(?:a"
    r"|an|the)\s(?!first|second|same))"
)
_IT = pattern(
    r"(?P<who>\u24c5)\)?[^;\u24b9]*?(?P<doc>\u24b9)(?:,?\s(?:which|that))?,?\s(?:it|they)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}"
    r"|{DRAFT}|{LEAD})(?P<tail>(?:\s\u24c9)?)\s(?:(?:together|jointly|along)\s)?(?:with|by)\s(?P<with>\u24c5)"
)
_THANKS = pattern(
    r"\b(?:thank\w*|commend\w*|congratulat\w*|grateful\sto|gratitude\sto|appreciat\w+|applaud\w*|prais\w+|salut\w+|tribute\sto"
    r"|acknowledg\w+|welcom\w+)\s(?:to\s)?[^\u24c5\u24b9;:]{0,60}?(?P<who>\u24c5)[^\u24c5\u24b9;:]{0,50}?\s(?:for|in)\s(?:having\s"
    r"|again\s|once\sagain\s|their\s(?:work|efforts)\sin\s|its\s(?:work|efforts|leadership)\sin\s)*(?P<verb>(?:co-?)?sponsor(?:ing"
    r"|ed)|introduc(?:ing|ed)|submitt(?:ing|ed)|tabl(?:ing|ed)|present(?:ing|ed)|putting\sforward|put\sforward|draft(?:ing|ed)"
    r"|prepar(?:ing|ed)|propos(?:ing|ed)|initiat(?:ing|ed)|spearheading|bringing\sforward)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_PRONOUN = pattern(
    r"(?P<who>\u24c5)(?P<gap>[^\u24c5\u24b9;:]{1,140}?[\s,])(?:it|they)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|submitted|tabled|put\sforward"
    r"|introduced|presented)(?P<verb2>)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)",
)
_AND_DID = pattern(
    r"^(?P<lead>[^\u24c5\u24b9;:]{0,90}?)(?P<who>\u24c5)(?P<gap>\)?(?:,?\s\u24c9,?|\s)(?:[^\u24c5;:]{1,260}?))(?:,?\s(?:and|and\sthen"
    r"|and\shas|and\shave)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|submitted|tabled|put\sforward|introduced|drafted|joined\s(?:other|others"
    r"|the)\s?[\w ]{0,40}?\s?(?:in|by)\s(?:co-?)?sponsoring|(?:is|was|has\sbeen)\s(?:also\s)?(?:a|one\sof\sthe"
    r"|among\sthe)\s(?:[\w-]+\s)?(?:co-?)?sponsors?\sof)"
    r"|,\s(?:also\s)?(?P<verb2>(?:co-?)?sponsoring))(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_AGAIN = pattern(
    r"(?:\s(?:to|in|at|before|during)\s(?:the\s|its\s)?[\w\u24bb' -]{1,50}?)?(?:,?\s\u24c9)?,?\s(?:and|as\swell\sas"
    r"|followed\sby)(?:\s(?:then|later|subsequently|again|also))*(?P<t>,?\s\u24c9,?)?(?:\s(?:then|later|subsequently|again"
    r"|also))*(?:\s(?P<verb>{VERB}))?(?P<mid>{MID})\s(?P<doc>\u24b9)(?P<after>\s\u24c9)?"
)
_WITH = pattern(r",?\s(?P<how>together\s|jointly\s|along\s|in\s(?:cooperation|partnership|collaboration)\s)?with\s(?P<with>\u24c5)")
_FOR_OTHERS = re.compile(r"(?:\s\u24c9)?,?\s(?:also\s)?on\sbehalf\sof\s(?:the\s)?[^\u24c5\u24b9;.]{0,70}?\u24c5")
_CIRCULATE = pattern(r"[^.;\u24b9]{0,110}?\b(?:circulat|distribut|issu)(?:e|ed|ing|ion\sof){ADJ}\s\u24b9")
_THE_SPONSORS = re.compile(
    r"\b(?:on\sbehalf\sof|for)\s(?:the|its)\s(?:co-?)?(?:sponsors|authors)\s?(?:\(|,\s(?:namely\s)?|-\s)\u24c5",
    re.I,
)
_TOGETHER = re.compile(
    r"^(?:[\w.\u2019' -]{0,60}(?:\(\u24c5\))?:\s)?(?:Together|Jointly|Along)\swith\s[^\u24c5\u24b9;:]{0,60}?\u24c5",
    re.I,
)
_ON_BEHALF = re.compile(
    r"^(?:[\w. ]{0,40}\(\u24c5\):\s)?(?:Speaking\s|Also\s)?(?:On|on)\sbehalf\sof\s(?:the\s)?(?:delegations?\sof\s)?\u24c5",
    re.I,
)
_WITHIN = re.compile(r"\b(?:together|along|jointly|in\s(?:cooperation|partnership))\swith\s[^\u24c5\u24b9]{0,40}?\u24c5")
_SPOKE = re.compile(r"\b(?:[Ss]peaking|[Aa]t\s(?:the\s(?:same|\w+)|its\s\w+)\smeeting)\b")
_BESIDE = re.compile(r"\u24c5(?:\sand|,?\s(?:together|along|jointly)\swith|,?\sas\swell\sas)\s(?:the\s)?$")
_AFTER = re.compile(
    r"(?:\s(?:to|in|at|before|during|for|as)\s(?:the\s|its\s|a\s)?[\w\u24bb' -]{1,60}?)?,?\s(?P<t>\u24c9)(?:,?\s(?P<u>\u24c9))?",
)
_BEFORE_WHO = re.compile(
    r"(?:^|[,;]\s|\sthat\s|\swhen\s|^\W*)(?:[A-Z][\w ]{0,24},\s)?(?P<t>\u24c9)(?:,?\s(?P<u>\u24c9))?(?:,|\s(?:during|in|at)\s[^,;]{1,90},"
    r"|,\s(?:during|in|at)\s[^,;]{1,90},|\s)\s?[^,;\u24b9\u24c5]{0,60}$",
)


def who(frame: Frame, place: int) -> Who:
    """Return the parties at a place of a frame."""
    part = frame.parts[place]
    assert frame.text[place] == PARTY and not isinstance(part, Reference)
    return part  # type: ignore[return-value]


def reference(frame: Frame, place: int) -> Reference:
    """Return the document at a place of a frame."""
    part = frame.parts[place]
    assert frame.text[place] == DOCUMENT and isinstance(part, Reference)
    return part


def times(frame: Frame, *places: int) -> tuple[TimeExpression, ...]:
    """Return the times at these places of a frame."""
    found = (frame.parts[p] for p in places if p >= 0 and frame.text[p] == TIME)
    return tuple(t for t in found if isinstance(t, TimeExpression))


def times_between(frame: Frame, first: int, last: int) -> tuple[TimeExpression, ...]:
    """Return the times in a run of a frame, the last first."""
    return tuple(reversed([t for _, t in frame.all(TIME, first, last) if isinstance(t, TimeExpression)]))


def behalf(frame: Frame, first: int, last: int) -> Who | None:
    """Return the parties on whose behalf the run says that somebody acts."""
    match = BEHALF.search(frame.text, first, last)
    place = frame.text.find(PARTY, match.end(), last) if match else -1
    if match is None or place < 0 or re.search(r"[;]|,(?!\snamely)|\b(?:which|who|joined|had|has)\b", frame.text[match.end() : place]):
        return None
    return who(frame, place)


def chaired(frame: Frame, place: int, last: int, name: str) -> bool:
    """Tell (and trace) whether the one who acts does so from the chair: before the name, or between name and verb."""
    clause = max(frame.text.rfind(mark, 0, place) for mark in (";", ". ", " that "))
    before = frame.text[max(0, clause, place - 70) : place]
    match = CHAIR.search(frame.text[place + 1 : last]) or CHAIR.search(re.sub(r".*(?:said|, and|\bwhile\b)", "", before))
    if match and not re.match(r"\W*'s\b", frame.text[place + 1 : last]):
        trace.blocked(*frame.span(place, last), name, f"acts as {match[0].lower()}: sponsors nothing by that")
        return True
    return False


def free(frame: Frame, first: int, last: int, name: str) -> bool:
    """Tell (and trace) whether nothing before a run takes its force."""
    if frame.text.rstrip().endswith("?"):
        trace.blocked(*frame.span(first, last), name, "a question")
        return False
    why = held_back(frame.text[max(0, first - 90) : first])
    if why:
        trace.blocked(*frame.span(first, last), name, why)
    return why is None


@rule(
    "sponsorship.active",
    "sponsor",
    "submi",
    "tabl",
    "put ",
    "present",
    "propos",
    "circulat",
    "brought",
    "advanc",
    "deposit",
    "file",
    "lodge",
    "came forward",
    "laid",
    "draft",
    "author",
    "elaborat",
    "prepar",
    "wrote",
    "penn",
    "formul",
    "worked",
    "drew",
    "develop",
    "introduc",
    "sign",
    "address",
    "sent",
    "transmit",
    "initiat",
    "spearhead",
    "champion",
    "pioneer",
    "led",
    "pilot",
    "unveil",
    "float",
    "distribut",
    "craft",
    "handed",
)
def active(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Subject, verb, document: "Ruritania and Freedonia, in 2009, tabled draft resolution A/C.1/64/L.99 and not long ago a revised version".

    The subject may act "on behalf of" others or "together with" them; a second document may follow under the same subject.
    """
    name = "sponsorship.active"
    if DOCUMENT not in frame.text:
        return
    reach = 0
    for match in _ACTS.finditer(frame.text):
        place = match.start("who")
        if place < reach or not free(frame, place, match.end(), name):
            continue
        subject: tuple[Who, ...] = (who(frame, place),)
        if chaired(frame, place, match.start("verb"), name):
            group = _FOR_OTHERS.match(frame.text, match.end())
            if group is None or family(match["verb"]) == "introduce":
                continue
            subject = (who(frame, group.end() - 1),)
        for_whom = behalf(frame, match.end("who"), match.start("verb")) or _sponsors_named(frame, place)
        within = _WITHIN.search(frame.text, match.start("aside"), match.end("aside"))
        if within:
            subject = (*subject, who(frame, within.end() - 1))
        if match["co"]:
            subject = (*subject, who(frame, frame.text.index(PARTY, match.start("co"))))
        place, subject, for_whom = _company(frame, place, subject, for_whom)
        end = match.end()
        joint = _WITH.match(frame.text, end)
        if joint and (joint["how"] or match["verb"].lower().startswith(("co-", "joint"))):
            subject, end = (*subject, who(frame, joint.start("with"))), joint.end()
        then = _FOR_OTHERS.match(frame.text, end)
        if then:
            for_whom, end = who(frame, then.end() - 1), then.end()
        document = reference(frame, match.start("doc"))
        carried = _CIRCULATE.match(frame.text, match.end()) if document.kind == "letter" else None
        if carried:
            document, end = replace(reference(frame, carried.end() - 1), kind="letter"), carried.end()
        after = _AFTER.match(frame.text, end)
        before = _BEFORE_WHO.search(frame.text, 0, place)
        dated = (
            *times_between(frame, place, match.end()),
            *reversed(times_between(frame, match.end(), end)),
            *(times(frame, after.start("t"), after.start("u")) if after else ()),
            *(times(frame, before.start("t"), before.start("u")) if before else ()),
        )
        if after and after.end() - end < 40:
            end = after.end()
        yield from _told(frame, match["verb"], place, end, subject, document, dated, for_whom, name)
        reach = end
        yield from _further(frame, match.end(), place, match["verb"], subject, for_whom, name)


def _company(frame: Frame, place: int, subject: tuple[Who, ...], for_whom: Who | None) -> tuple[int, tuple[Who, ...], Who | None]:
    """Those named before the subject who act with it ("Together with Freedonia, we …"), or for whom it acts ("On behalf of Freedonia, I …")."""
    beside = _BESIDE.search(frame.text, 0, place)
    if beside:
        return beside.start(), (who(frame, beside.start()), *subject), for_whom
    first = _TOGETHER.match(frame.text)
    if first and first.end() <= place and PARTY not in frame.text[first.end() : place]:
        return first.end() - 1, (who(frame, first.end() - 1), *subject), for_whom
    spoken = _ON_BEHALF.match(frame.text)
    if (
        spoken
        and spoken.end() <= place
        and for_whom is None
        and PARTY not in frame.text[spoken.end() : place].replace("\u24c5 own", "").replace("and \u24c5", "")
    ):
        return spoken.end() - 1, subject, who(frame, spoken.end() - 1)
    return place, subject, for_whom


def _sponsors_named(frame: Frame, last: int) -> Who | None:
    """The sponsors spelled out before the one who speaks for them: "Speaking on behalf of the sponsors (Ruritania and Freedonia), the …"."""
    match = _THE_SPONSORS.search(frame.text, 0, last)
    return who(frame, match.end() - 1) if match else None


def _told(
    frame: Frame,
    verb: str,
    first: int,
    last: int,
    subject: tuple[Who, ...],
    document: Reference,
    dated: tuple[TimeExpression, ...],
    for_whom: Who | None,
    name: str,
) -> Iterator[Hit]:
    """One hit for each kind of act in "introduced and co-sponsored"."""
    start, end = frame.span(first, last)
    seen: set[str] = set()
    for word in re.split(r"\s(?:and|or)\s", verb):
        does = family(word)
        if word == "presented" and document.symbol and _SPOKE.search(frame.text):
            does = "introduce"
        if (does == "introduce") in {s == "introduce" for s in seen} and seen:
            continue
        seen.add(does)
        called = re.sub(r"^.*\s(?=[\w-]+$)", "", word) if re.search(r"spons", word) else word
        yield Hit(rule=name, start=start, end=end, who=subject, document=document, verb=called, does=does, times=dated, behalf=for_whom)


def _further(frame: Frame, at: int, place: int, verb: str, subject: tuple[Who, ...], for_whom: Who | None, name: str) -> Iterator[Hit]:
    """A further document under the same subject: "and later tabled a revised text", "and a revised version in 2010"."""
    for _ in range(3):
        match = _AGAIN.match(frame.text, at)
        if not match:
            return
        document = reference(frame, match.start("doc"))
        dated = (*times(frame, match.start("after") + 1 if match["after"] else -1), *times_between(frame, at, match.start("doc")))
        yield from _told(frame, match["verb"] or verb, place, match.end(), subject, document, dated, for_whom, name)
        verb, at = match["verb"] or verb, match.end("doc")


@rule("sponsorship.pronoun", " it ", " they ", " and ")
def pronoun(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The subject told before: "Ruritania believes in peace and has sponsored draft resolution L.99", "my country, when it co-sponsored the text".

    Only where one single party stands before the verb, so that nobody else can be meant.
    """
    name = "sponsorship.pronoun"
    for compiled in (_PRONOUN, _AND_DID):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            subject = who(frame, place)
            words = match["gap"]
            if (
                PARTY in frame.text[:place]
                or len(getattr(subject, "names", (0,))) != 1
                or (
                    re.search(r"\b(?:which|that|who|whose|by|by the|from|of|Assembly|Committee|Council|Secretary)\s[^,]*$", words)
                    and compiled is _AND_DID
                )
            ):
                continue
            if (
                re.search(
                    r"\b(?:to|of|with|against|for|in|by|from|between|about|on)\s(?:the\s)?$", frame.text[max(0, place - 12) : place], re.I
                )
                or "'s" == frame.text[place + 1 : place + 3]
            ):
                continue
            if free(frame, place, match.end(), name) and not chaired(frame, place, match.end("gap"), name) and held_back(words) is None:
                start, end = frame.span(place, match.end())
                yield Hit(
                    rule=name,
                    start=start,
                    end=end,
                    who=(subject,),
                    document=reference(frame, match.start("doc")),
                    verb=_word(match["verb"] or match["verb2"]),
                    does=family(match["verb"] or "sponsor"),
                    times=times_between(frame, match.end("gap"), match.end()),
                    confidence=0.75,
                )


def _word(verb: str) -> str:
    """The word of sponsoring in a longer run: "is a co-sponsor of"."""
    found = re.search(r"(?:co-?)?sponsor\w*", verb, re.I)
    return found[0] if found else verb


@rule("sponsorship.thanks", " for ", " in ")
def thanks(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Courtesy names the act: "We thank Ruritania and Freedonia for introducing draft resolution L.99"."""
    name = "sponsorship.thanks"
    for match in _THANKS.finditer(frame.text):
        place = match.start("who")
        if free(frame, match.start(), match.end(), name) and not chaired(frame, place, match.end("who"), name):
            start, end = frame.span(place, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=reference(frame, match.start("doc")),
                verb=match["verb"],
                does=family(match["verb"]),
                times=times_between(frame, place, match.end()),
                confidence=0.85,
            )


@rule(
    "sponsorship.pleasure",
    "hono",
    "plea",
    "privilege",
    "proud",
    "happy",
    "delighted",
    "glad",
    "satisfaction",
    "pride",
    "decided",
    "joy",
    "gratified",
)
def pleasure(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Speakers in a meeting introduce and sponsor by courtesy: "I have the honour to introduce, on behalf of Ruritania and Freedonia, draft resolution L.99"."""
    name = "sponsorship.pleasure"
    for match in _PLEASURE.finditer(frame.text):
        place = match.start("who")
        if not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
            continue
        for_whom = behalf(frame, match.end("who"), match.start("doc"))
        subject: tuple[Who, ...] = (who(frame, place),)
        place, subject, for_whom = _company(frame, place, subject, for_whom)
        then = _FOR_OTHERS.match(frame.text, match.end())
        for_whom = who(frame, then.end() - 1) if then else for_whom
        verb = match["verb"]
        does = family(verb.replace("ing", "ed"))
        after = _AFTER.match(frame.text, match.end())
        dated = (*times_between(frame, place, match.end()), *(times(frame, after.start("t")) if after else ()))
        start, end = frame.span(place, then.end() if then else match.end())
        document = reference(frame, match.start("doc"))
        orally = (
            does == "submit"
            and verb.lower().startswith("present")
            and not re.match(r"an?\s", reading.text[document.start : document.end], re.I)
        )
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=subject,
            document=document,
            verb=verb,
            does="introduce" if orally else does,
            times=dated,
            behalf=for_whom,
        )


@rule("sponsorship.introducing", "introducing", "presenting")
def introducing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The participle of press releases: "Introducing draft resolution L.99, the representative of Ruritania said"."""
    name = "sponsorship.introducing"
    for compiled in (_INTRODUCING, _SPEAKER):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            first, last = min(place, match.start("verb")), max(place + 1, match.end("doc"))
            if "on behalf" in frame.text[max(0, place - 20) : place] or chaired(frame, place, max(last, place + 1), name):
                continue
            start, end = frame.span(first, last)
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=reference(frame, match.start("doc")),
                verb="introducing",
                does="introduce",
                times=times_between(frame, first, last),
                behalf=behalf(frame, first, min(len(frame.text), last + 80)),
            )


@rule(
    "sponsorship.relative",
    "sponsor",
    "submi",
    "tabl",
    "put ",
    "present",
    "propos",
    "circulat",
    "draft",
    "author",
    "elaborat",
    "prepar",
    "introduc",
    "initiat",
    "spearhead",
    "led",
)
def relative(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The clause after the document: "the draft declaration that Ruritania tabled in 2009", "the text it co-authored with Freedonia"."""
    name = "sponsorship.relative"
    for match in _IT.finditer(frame.text):
        place = match.start("who")
        if free(frame, place, match.end(), name):
            start, end = frame.span(place, match.end())
            dated = times(frame, match.start("tail") + 1 if match["tail"] else -1)
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place), who(frame, match.start("with"))),
                document=reference(frame, match.start("doc")),
                verb=match["verb"],
                does=family(match["verb"]),
                times=dated,
            )
    for match in _THAT.finditer(frame.text):
        place = match.start("who")
        lead = frame.text[max(0, match.start() - 8) : match.start()].lower()
        if not match["which"] and re.search(r"\b(?:in|on|under|to|at|with)\s$", lead):
            continue
        if free(frame, match.start(), match.end(), name) and not chaired(frame, place, match.start("verb"), name):
            start, end = frame.span(match.start(), match.end())
            subject: tuple[Who, ...] = (who(frame, place),)
            if match["with"]:
                subject = (*subject, who(frame, match.end("with") - 1))
            then = _FOR_OTHERS.match(frame.text, match.end())
            if then:
                end = frame.ends[then.end() - 1]
            after = _AFTER.match(frame.text, match.end())
            dated = (
                *times(frame, match.end("tail") - 1 if match["tail"] else -1),
                *times_between(frame, match.end("which"), match.start("verb")),
                *(times(frame, after.start("t")) if after else ()),
            )
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=subject,
                document=reference(frame, match.start("doc")),
                verb=match["verb"],
                does=family(match["verb"]),
                times=dated,
                behalf=who(frame, then.end() - 1) if then else behalf(frame, match.end("who"), match.start("verb")),
            )
