"""Coming and going among the sponsors, in the figures of the press.

"Ruritania and Freedonia came on board later", "Sylvania had its name struck off the list", "Ruritania, which had been a co-sponsor,
abstained".
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_ABOARD = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>(?:came|come|climbed|got|jumped|hopped)\s(?:on\sboard|aboard))(?:\sas\s(?:co-?)?sponsors)?"
    r"(?=\s(?:later|since|recently|soon|last|in\stime|\u24c9|as\s(?:co-?)?sponsors)|[.,;]|$)"
)
_STRUCK = pattern(
    r"(?P<who>\u24c5)(?P<aside>(?:,\s[^,;.\u24c5]{2,70},)?)(?:\s(?:which|who))?\s(?P<aux>{AUX}|(?:\w+ly\s)?)(?P<verb>(?:had|(?:asked|requested)\s(?:to\shave|for))\s(?:its|their)\snames?\s(?:to\sbe\s)?"
    r"(?:struck|removed|taken|crossed|deleted|withdrawn|dropped)\s(?:off|from|out\sof)|(?:took|struck|removed)\s(?:its|their)\snames?\s(?:off|from))"
    r"\s(?:the\s(?:list|draft|text|front\spage|sponsors)|it|its\slist)\b"
)
_DROPPED = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})(?:,?\s(?:which|who))?\s(?P<aux>{AUX})(?P<verb>(?:dropped|fell|pulled|backed)\s(?:off|out\sof|from)\s(?:the\s)?(?:list\sof\s)?(?:the\s|its\s)?(?:co-?)?sponsors?"
    r"|(?:pulled|dropped|renounced|abandoned|gave\sup|cancelled|revoked)\s(?:its|their)\s(?:co-?)?sponsorship)(?:\s(?:of|for)\s(?P<doc>\u24b9))?"
)
_WHO_HAD_BEEN = pattern(
    r"(?P<who>\u24c5),\s(?:which|who)\s(?P<aux>{AUX})(?P<verb>(?:had|has|have)\sbeen|was|were|is|are)\s(?:again\s|once\smore\s|itself\s|themselves\s|also\s)?(?:an?|one\sof\sits|among\sits|its|the)\s"
    r"(?P<noun>(?:(?:main|lead|principal|original)\s)?(?:co-?)?(?:sponsors?|authors?))(?:\s(?:of\sit|\u24c9))?(?=,)"
)


@rule(
    "sponsorship.aboard",
    "on board",
    "aboard",
    "name",
    "sponsorship",
    "sponsors",
    "sponsor,",
    "sponsors,",
    "author,",
    "sponsor ",
    "sponsors ",
)
def aboard(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who came to the sponsors and who left, where the sentence or the one before speaks of a text."""
    name = "sponsorship.aboard"
    for compiled, does in ((_ABOARD, "join"), (_STRUCK, "withdraw"), (_DROPPED, "withdraw"), (_WHO_HAD_BEEN, "sponsor")):
        for match in compiled.finditer(frame.text):
            place, told = match.start("who"), match.groupdict().get("doc")
            document = reference(frame, match.start("doc")) if told else _document(frame, reading, match.start("verb"))
            if document is None or negated(match["aux"]) or not free(frame, match.start(), match.end(), name):
                continue
            if chaired(frame, place, match.start("verb"), name):
                continue
            start, end = frame.span(match.start(), match.end())
            noun = match.groupdict().get("noun")
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=noun or match["verb"],
                does="draft" if noun and "author" in noun else does,
                times=times_between(frame, match.start(), match.end()),
                event=does != "sponsor",
                entry="withdrawn" if does == "withdraw" else None,
                confidence=0.8,
            )


def _document(frame: Frame, reading: Reading, place: int) -> Reference | None:
    """The draft of the sentence before a place, else the last one told, not far."""
    before = frame.text.rfind("\u24b9", 0, place)
    one = reference(frame, before) if before >= 0 else last_document(reading, frame.begins[place])
    if one is None or frame.begins[place] - one.end > 500 or one.kind in ("letter", "treaty", "report", "statement"):
        return None
    return one
