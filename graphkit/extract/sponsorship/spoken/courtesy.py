"""The courtesies of meetings.

"I have the honour to introduce", "Introducing the draft, the representative said", "We thank X for tabling".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import (
    AFTER,
    FOR_OTHERS,
    behalf,
    chaired,
    company,
    free,
    reference,
    series,
    times,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import family, pattern

_PLEASURE = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})(?:,?\s(?:which|who))?\s(?P<aux>{AUX})(?P<mood>(?:(?:has|have|had|takes?|took"
    r"|considers?|was|were|is|are|am|felt|feel)\s)(?:(?:very|also|particularly|especially|deeply|again|had|the|great|a|an|it|been"
    r"|ourselves|itself|once|much|happy\sand|proud\sand|honou?r\sand|both)\s)*"
    r"(?:honou?r(?:ed)?|pleas(?:ure|ed)|privileged?|proud|happy|delighted|glad|satisfaction|pride|decided|joy|gratified)(?:\s(?:of"
    r"|to\shave|to|in|by|once|again|today|at\sthis\ssession|\u24c9))*(?:,?\son\sbehalf\sof\s[^\u24b9;:.]{1,200}?(?:,|\s-)?\sto|,\s(?:as|in|for|at|with|under)\s[^\u24b9;:.]{2,120},\s(?:to|of))?|(?:am\s|is\s|are\s)?(?:taking|takes?|took|have\sasked\sfor|has\sasked\sfor)\sthe\sfloor(?:\stoday|\snow|\s\u24c9)?(?:,?\s(?:also\s)?on\sbehalf\sof\s[^\u24b9;:.]{1,200}?,?)?\s"
    r"(?:in\sorder\s)?to|(?:(?:would|should)\s(?:also\s)?like|wish(?:es)?)\s(?:now\s|also\s|today\s|\u24c9\s)?to(?=\s(?:introduce|present)[\s,])|(?:shall|will)\snow)\s(?:(?:now|again|formally|hereby)\s)?"
    r"(?P<verb>co-?sponsor(?:ed|ing)?|sponsor(?:ed|ing)?|(?:re-?)?introduc(?:e|ed|ing)|(?:co-?|re-?)?submit(?:ted|ting)?|(?:co-?|re-?)?tabl(?:e|ed|ing)|present(?:ed|ing)?|(?:co-?)?author(?:ed|ing)?|(?:co-?)?draft(?:ed|ing)?|initiat(?:e|ed|ing)|circulat(?:e|ed|ing)"
    r"|put(?:ting)?\sforward|(?:plac|lay|bring|put)(?:e|ing|ting)?\sbefore\s(?:the\s|you\b)?[\w\u24bb]*(?:\s(?!together|jointly|along)\w+){0,3}|shar(?:e|ed|ing)\swith\s(?:you|all|the\s[\w\u24bb]+(?:\sof\sthe\s[\w\u24bb]+)?))(?:\sonce\smore|\sonce\sagain|\stoday|\sagain|\s\u24c9){0,2}"
    r"(?P<with>,?\s(?:together|jointly|along)\swith\s[^\u24c5\u24b9;:]{0,24}\u24c5,?)?"
    r"(?P<mid>(?:,\sunder\s(?:agenda\s)?item\s[\w()\s]{1,20},)?(?:{MID}|(?:,?\s(?:\u24c9|today|now|again))?,?\s(?:also\s)?on\s(?:the\s)?behalf\s(?:also\s)?of\s[^\u24b9;:.]{1,200}?,?)(?:\s\u24c5's)?{ADJ})\s(?:(?P<doc>\u24b9)|(?:it|them)\b)"
)

_MAY = pattern(
    r"\b(?:allow|permit|let|may|is|was|gives|asked|invited|authorized|instructed)\s(?P<who>\u24c5)\s(?P<aside>)(?P<aux>)(?P<mood>(?:(?:now|today|also|again|once\sagain|great|much|a|real"
    r"|particular|immense)\s)*(?:(?:pleasure|honou?r|satisfaction|pride)\s)?(?:once\sagain\s|today\s)?(?:on\sbehalf\sof\s[^\u24b9;:.]{1,200}?,?\s)?(?:to\s)?"
    r"(?:(?:now|briefly|formally|hereby)\s)?)(?P<verb>introduce|submit|present|table|put\sforward|co-?sponsor|(?:place|lay|put|bring)\sbefore\s(?:the\s)?[\w\u24bb]+(?:\s(?!together|jointly|along)\w+){0,2})"
    r"(?P<mid>(?:,\sunder\s(?:agenda\s)?item\s[\w()\s]{1,20},)?(?:{MID}|(?:,?\s(?:\u24c9|today|now|again))?,?\s(?:also\s)?on\s(?:the\s)?behalf\s(?:also\s)?of\s[^\u24b9;:.]{1,200}?,?)(?:\s\u24c5's)?{ADJ})\s(?:(?P<doc>\u24b9)|it(?=\s(?:to|today|now|briefly|here|on|as)\b|[.,;]))"
)

_CALLED_ON = pattern(
    r"\b(?:calls?\s(?:up)?on|(?:give|gives|gave|giving)\sthe\sfloor\sto|floor\sis\snow\sgiven\sto|invites?)\s(?P<who>\u24c5)(?P<aside>)(?P<aux>)(?P<mood>(?:,\s[^,\u24b9;:.]{3,80},)?)\sto\s(?P<verb>introduce)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)

_FOR_ME = pattern(
    r"\b(?:honou?r|pleasure|privilege)\sfor\s(?P<who>\u24c5)(?P<aside>)(?P<aux>)(?P<mood>(?:\sto\s(?:take\sthe\sfloor|speak|address\s(?:you|the\s[\w\u24bb]+)))?(?:\stoday|\snow|\s\u24c9)?(?:,?\s(?:also\s)?on\sbehalf\sof\s"
    r"[^;:.\u24b9]{1,200}?,?(?:\s-{1,2})?)?)\s(?:in\sorder\s)?to\s(?P<verb>introduce|present|submit|table)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)

_INTRODUCING = pattern(
    r"(?:^|[.;]\s|,\s)(?:[Ii]n\s|[Ww]hile\s|[Bb]y\s)?(?P<verb>(?:[Aa]lso\s|[Nn]ext\s)?(?:(?:re-?)?introducing"
    r"|presenting|submitting|tabling))(?P<mid>{MID})\s(?P<doc>\u24b9)[^;]{0,160}?,\s(?:[A-Z][\w.' -]{2,60}\s\(|(?:the\s)?(?:(?:Mr|Ms"
    r"|Mrs|Ambassador"
    r"|representative)[\w.' -]{0,40}?)?)?"
    r"(?P<who>\u24c5)\)?(?=(?:(?:\s(?-i:[A-Z])[\w.'-]+){0,4}|'s(?:\s[\w.'-]+){1,4}?)\s(?:\w+ed|said|told|drew|spoke|gave|took|made|went|also)\b|,)"
)

_IN_DOING = pattern(
    r"\bin\s(?P<verb>putting\sforward|submitting|tabling|proposing|sponsoring|co-?sponsoring|circulating)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9),?\s"
    r"(?P<who>\u24c5)(?=\s)"
)

_SPEAKER = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2}),?\s(?P<verb>introducing|presenting|moving)(?P<with>,\s(?:together|jointly|along)\swith\s\u24c5,)?"
    r"(?P<mid>{MID})\s(?P<doc>\u24b9)(?!\s(?:forward|ahead|along|up|from)\b)"
)

_THANKS = pattern(
    r"\b(?:thank\w*|commend\w*|congratulat\w*|grateful\sto|gratitude\sto|appreciat\w+|applaud\w*|prais\w+|salut\w+|tribute\sto"
    r"|acknowledg\w+|welcom\w+)\s(?:to\s)?[^\u24c5\u24b9;:]{0,60}?(?P<who>\u24c5)(?:[^\u24c5\u24b9;:]{0,90}?|,\s(?:which|who)\s[^\u24b9;:,]{1,90},)\s(?:for|in|on)\s(?:having\s"
    r"|again\s|once\sagain\s|their\s(?:work|efforts)\sin\s|(?:its|their)\s(?:[a-z]+\s)?(?:work|efforts|leadership|initiative|role|decision)\s(?:in|of)\s)*(?P<verb>(?:co-?)?sponsor(?:ing"
    r"|ed)|introduc(?:ing|ed)|submitt(?:ing|ed)|tabl(?:ing|ed)|present(?:ing|ed)|putting\sforward|put\sforward|draft(?:ing|ed)"
    r"|prepar(?:ing|ed)|propos(?:ing|ed)|initiat(?:ing|ed)|spearheading|bringing\sforward|putting(?=\s\u24b9\s(?:before|forward|to))|(?:laying|bringing)(?=\s\u24b9\sbefore))(?:(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)|\s(?:it|them)\b|(?<=ing)(?=[.,;]|$))"
)


# "on behalf of the following delegations, draft resolution L.9, on peace: Ruritania and Freedonia"
_SPONSORS = later(r"behalf of (?:the|its|our) (?:following|\w+ (?:co-?)?sponsors|(?:co-?)?sponsors)\b", re.I)
_WITH_OTHERS = later(r"(?:,?\s\u24c9)?,?\s(?:(?:together|jointly|along)\s)?with\s(?:(?:that|those)\sof\s)?\u24c5(?=[,.;]|$)")
_FOLLOWING = later(r"[^.;:\u24c5\u24b9]{0,80}(?::|,\snamely,?|\sand\swhose\ssponsors\sare)\s(?:the\s)?\u24c5")


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
    "call on ",
    "call upon ",
    "calls on ",
    "floor to ",
    "invite",
    "gives ",
    "allow ",
    "permit ",
    "let ",
    "may ",
    "the floor",
    "shall now",
    "will now",
    " like to introduce",
    " like to present",
    "wish to introduce",
    "wishes to introduce",
    "\u24df to ",
)
def pleasure(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Speakers in a meeting introduce and sponsor by courtesy.

    "I have the honour to introduce, on behalf of Ruritania and Freedonia, draft resolution L.99".
    """
    name = "sponsorship.pleasure"
    for match in (*_PLEASURE.finditer(frame.text), *_MAY.finditer(frame.text), *_FOR_ME.finditer(frame.text), *_called_on(frame)):
        place = match.start("who")
        document = reference(frame, match.start("doc")) if match["doc"] else last_document(reading, frame.begins[place])
        if document is None:
            continue
        until = match.start("doc") if match["doc"] else match.end()
        if not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
            continue
        for_whom = behalf(frame, match.end("who"), until)
        verb = re.split(r" before | with ", match["verb"])[0]
        does = family(verb.replace("ing", "ed"))
        orally = (
            does == "submit"
            and verb.lower().startswith("present")
            and not re.match(r"an?\s", reading.text[document.start : document.end], re.I)
        )
        beside = frame.text.index(PARTY, match.start("with")) if match.groupdict().get("with") else -1
        joint = _WITH_OTHERS.match(frame.text, match.end()) if match["doc"] else None
        partners = tuple(who(frame, at) for at in (beside, joint.end() - 1 if joint else -1) if at >= 0)
        spoken = does == "introduce" or orally  # one delegate speaks; those "together with" whom stand behind the text
        subject: tuple[Who, ...] = (who(frame, place), *(() if spoken else partners))
        place, subject, for_whom = company(frame, place, subject, for_whom or (partners[0] if spoken and partners else None))
        then = FOR_OTHERS.match(frame.text, match.end())
        for_whom = who(frame, then.end() - 1) if then else for_whom
        named = None if for_whom else _FOLLOWING.match(frame.text, match.end()) if _SPONSORS.search(match[0]) else None
        for_whom = who(frame, named.end() - 1) if named else for_whom
        then = named or then or joint
        after = AFTER.match(frame.text, match.end())
        dated = (*times_between(frame, place, match.end()), *(times(frame, after.start("t")) if after else ()))
        start, end = frame.span(place, then.end() if then else match.end())
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
        if spoken:
            own = re.match(r"(?:our|its|my)\s", reading.text[document.start : document.end], re.I) is not None
            if own and not for_whom:  # "has the honour to introduce its annual draft": it is the speaker's
                yield Hit(rule=name, start=start, end=end, who=subject, document=document, verb="its", does="submit", times=dated)
        words = f"{match['mid']} {reading.text[document.start : document.end]}"
        for other in series(frame, match.start("doc"), words) if match["doc"] else ():
            does_so = "introduce" if orally else does
            yield Hit(rule=name, start=start, end=end, who=subject, document=other, verb=verb, does=does_so, times=dated, behalf=for_whom)


def _called_on(frame: Frame) -> Iterator[re.Match[str]]:
    """The chair calls on a delegate: "I now call on the representative of Ruritania to introduce draft resolution L.9"."""
    for match in _CALLED_ON.finditer(frame.text):
        party = who(frame, match.start("who"))
        if isinstance(party, Parties) and party.person:
            yield match


_THEIR = pattern(
    r"\b(?:thank\w*|grateful\sto|gratitude\sto|appreciat\w+|acknowledg\w+|welcom\w+)\s(?:to\s)?[^\u24c5\u24b9;:]{0,60}?(?P<who>\u24c5)"
    r"\sfor\s(?:their|its)\s(?P<verb>(?:co-?)?sponsorship)(?P<doc>)(?P<mid>)"
)
_NOW = {"putting forward": "put forward"}
_FOR_WHOM = later(r"\)?,?\s(?:(?:speaking|acting)\s)?(?:also\s)?on\sbehalf\s(?:also\s)?of\s(?:the\s)?[^\u24c5\u24b9;:.,]{0,70}\u24c5")


@rule("sponsorship.introducing", "introducing", "presenting", "submitting", "tabling", "moving")
def introducing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The participle of press releases: "Introducing draft resolution L.99, the representative of Ruritania said"."""
    name = "sponsorship.introducing"
    for compiled in (_INTRODUCING, _SPEAKER):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            first, last = min(place, match.start("verb")), max(place + 1, match.end("doc"))
            if re.search(r"on behalf of [^\u24c5\u24b9;.]{0,30}$", frame.text[max(0, place - 50) : place]) or chaired(
                frame, place, max(last, place + 1), name
            ):
                continue
            spoken_for = _FOR_WHOM.match(frame.text, place + 1)
            last = max(last, spoken_for.end()) if spoken_for else last
            named_after = FOR_OTHERS.match(frame.text, match.end("doc"))  # "introducing L.7 on behalf of the sponsors, …"
            beside = frame.text.find(PARTY, match.start("with")) if match.groupdict().get("with") else -1
            for_whom = who(frame, named_after.end() - 1) if named_after else who(frame, beside) if beside >= 0 else None
            last = max(last, named_after.end()) if named_after else last
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
                behalf=for_whom or behalf(frame, first, last),
            )


@rule("sponsorship.in-doing", "in putting", "in submitting", "in tabling", "in proposing", "in sponsoring", "in co", "in circulating")
def in_doing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act as the circumstance of another: "In putting forward this paper Ruritania does not depart from its position"."""
    name = "sponsorship.in-doing"
    for match in _IN_DOING.finditer(frame.text):
        place = match.start("who")
        subject = who(frame, place)
        if not free(frame, match.start(), match.end(), name) or chaired(frame, place, match.end(), name):
            continue
        start, end = frame.span(match.start(), match.end())
        verb = match["verb"].lower()
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(subject,),
            document=reference(frame, match.start("doc")),
            verb=verb,
            does="introduce" if getattr(subject, "person", False) and "spons" not in verb else family(_NOW.get(verb, verb)),
            confidence=0.8,
        )


@rule("sponsorship.thanks", " for ", " in ", " on ")
def thanks(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Courtesy names the act: "We thank Ruritania and Freedonia for introducing draft resolution L.99"."""
    name = "sponsorship.thanks"
    for match in (*_THANKS.finditer(frame.text), *_THEIR.finditer(frame.text)):
        place = match.start("who")
        document = reference(frame, match.start("doc")) if match["doc"] else last_document(reading, frame.begins[place])
        if document is None:
            continue
        if free(frame, match.start(), match.end(), name) and not chaired(frame, place, match.end("who"), name):
            start, end = frame.span(place, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does=family(match["verb"]),
                times=times_between(frame, place, match.end()),
                confidence=0.85,
            )
