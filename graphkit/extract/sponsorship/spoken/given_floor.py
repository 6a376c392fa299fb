"""Those to whom the floor is given for a text: "the President gave the floor to Ruritania for the presentation of a paper (CD/9991)"."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import found_by
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import FOR_OTHERS, free, reference, who
from graphkit.extract.sponsorship.words import pattern

_FLOOR = pattern(
    r"\b(?:gave|given|gives|giving|yielded|passed)\sthe\sfloor\sto\s(?:the\s)?(?:[\w.' -]{0,50}?(?:of|from)\s)?(?P<who>\u24c5)\)?,?\s"
    r"(?:for\s(?:the|a|an|its)\s|to\s|who\s(?:then\s)?)"
    r"(?P<verb>presentation\sof|introduction\sof|introduce[ds]?|present(?:ed|s)?|submit(?:ted)?)(?P<mid>{ADJ})\s(?P<doc>\u24b9)"
)
_CALLED_ON = pattern(
    r"\b(?:calls?|called|calling)\s(?:up)?on\s(?:the\s)?(?P<who>\u24c5),?\s(?:who\s(?:will|wishes\sto|wished\sto|would\slike\sto|is\sto|is\sgoing\sto|has\sasked\sto)|to)\s"
    r"(?:now\s|formally\s|also\s)?(?P<verb>introduce|present|submit)(?P<mid>{ADJ})\s(?P<doc>\u24b9)"
)
_PRESENTED = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>presented)(?P<mid>{ADJ})\s(?P<doc>\u24b9)(?:,?\s\u24c9)?,?\s(?:on\sbehalf|in\sthe\sname)\sof\s(?:its|the|all\sthe|all\sits)\s"
    r"(?:[\w-]+\s)?(?:co-?)?(?:sponsors|authors|drafters|movers)\b"
)
_PERSON = pattern(
    r"^(?:\W*)(?:in\s)?(?P<verb>introducing|presenting|moving)(?P<mid>{MID})\s(?P<doc>\u24b9)[^;\u24c5\u24b9]{0,80}?,\s(?:Ambassador\s|Mr\.?\s|Ms\.?\s|Mrs\.?\s|Dr\.?\s)?"
    r"(?-i:[A-Z])[\w.'-]+(?:\s[\w.'-]+){0,4}\s(?:of|from)\s(?:the\s)?(?P<who>\u24c5)(?:,[^,;\u24c5]{2,50},)?\s(?:said|told|stressed|noted|argued|called|explained|warned|urged)\b"
)
_NAMED = pattern(
    r"(?P<who>\u24c5)'s?\s(?:Ambassador\s|Mr\.?\s|Ms\.?\s|Mrs\.?\s|Dr\.?\s)?(?-i:[A-Z])[\w.'-]+(?:\s(?-i:[A-Z])[\w.'-]+){1,3},?\s(?P<aux>{AUX})(?P<verb>introduced|presented)"
    r"(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)


@rule("sponsorship.given-floor", "introduc", "present", "the floor", "in the name of", "on behalf of")
def given_floor(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who presents a text orally, for its sponsors or called upon to do so, introduces it."""
    name = "sponsorship.given-floor"
    for compiled in (_FLOOR, _CALLED_ON, _PRESENTED, _PERSON, _NAMED):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if not (document.symbol or is_text(document, reading)) or not free(frame, match.start(), match.end(), name):
                continue
            party = who(frame, match.start("who"))
            if found_by(match, _CALLED_ON) and not (isinstance(party, Parties) and party.person):
                continue  # States are called upon to do many things
            then = FOR_OTHERS.match(frame.text, match.end() if compiled is _PERSON else match.end("doc"))
            first = match.start("who") if compiled is _FLOOR else match.start("verb") if compiled is _PERSON else match.start()
            last = match.end("who") if compiled is _PERSON else match.end("doc")
            start, end = frame.span(first, then.end() if then and compiled is _PERSON else last)
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=document,
                verb=match["verb"].removesuffix(" of"),
                does="introduce",
                behalf=who(frame, then.end() - 1) if then else None,
                confidence=0.92,
            )
