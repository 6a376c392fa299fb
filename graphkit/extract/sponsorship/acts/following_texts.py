"""Several texts told after a colon: "Ruritania presents for consideration the following texts: L.7, on mines; and L.8".

Whatever stands in the list belongs to the one who acts before the colon, as long as no other party is named in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.shares import draft_or_paper
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import behalf, chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_NOUNS = (
    r"(?:texts|resolutions|drafts"
    r"|draft\s(?:resolutions|decisions|texts)(?:\sand\s(?:draft\s)?decisions)?|decisions|proposals|(?:working\s)?papers|documents|amendments)"
)
_TEXTS = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<mood>(?:has|have|had|takes?|is|are|am)\s(?:the\s|great\s|also\s|an\s)*(?:honou?r(?:ed)?|pleas(?:ure|ed)|privileged?|proud|happy|glad)\s(?:to|of)\s)?"
    r"(?P<verb>(?:co-?|re-?)?(?:sponsors?|submits?|tables?|presents?|introduces?)|{SPONSOR}|{SUBMIT}|{INTRODUCE}|(?:submitting|tabling|presenting|introducing|sponsoring))"
    rf"(?P<mid>(?:,?\s(?:for|to|at|in|before|on|once|again|also|this|\u24c9)\b[^\u24c5\u24b9;:.]{{0,90}}?,?)?)\s(?:the\sfollowing|(?:its|our)\s(?:traditional|annual|biennial|usual)|(?:two|three|four|five|six|seven|eight|nine|ten|several|a\snumber\sof))\s(?:[\w-]+\s){{0,3}}?{_NOUNS}"
    r"(?:\s(?:to|for|at|in|under|on)\s[^\u24c5\u24b9;:.]{2,90})?(?:,\snamely)?:\s(?:the\s|an?\s|\(?[a-z1-9i]{1,3}[).]\s)?(?P<doc>\u24b9)"
)

# "Three drafts are being submitted by Ruritania: L.7, on mines; and L.8"
_BY = pattern(
    rf"\b(?P<mood>){_NOUNS}\s(?P<aux>(?:(?:which|that)\s)?(?:(?:are|were|have|had|being|been|again|now|also|jointly|\u24c9)\s){{0,4}})(?P<verb>(?:co-?)?sponsored|submitted|tabled|presented|introduced|put\sforward|proposed|circulated)"
    r"(?P<mid>(?:,?\s(?:for|to|at|in|before|on|once|again|also|this|today|jointly|\u24c9)\b[^\u24c5\u24b9;:.]{0,70}?)?),?\sby\s(?:the\s)?(?P<who>\u24c5)(?:\s\u24c9|\s(?:this|at\sthis)\s\w+)?(?:,\snamely)?:\s(?:the\s|an?\s|\(?[a-z1-9i]{1,3}[).]\s)?(?P<doc>\u24b9)"
)


@rule("sponsorship.following-texts", ": ")
def following_texts(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Several texts told after a colon: "Ruritania presents the following drafts: L.7, on mines; and L.8, on peace"."""
    name = "sponsorship.following-texts"
    for match in (*_TEXTS.finditer(frame.text), *_BY.finditer(frame.text)):
        place, first = match.start("who"), match.start("doc")
        told = who(frame, place)
        present = not (match["mood"] or match["verb"].lower().endswith(("ed", "s", "ward", "forth")))
        if present and not isinstance(told, Spoken) and len(getattr(told, "names", ())) < 2:
            continue
        if PARTY in frame.text[first:] or not free(frame, place, first, name) or chaired(frame, place, match.start("verb"), name):
            continue
        verb = match["verb"].lower()
        does = family(verb.replace("ing", "ed"))
        start, end = frame.span(min(place, match.start()), first + 1)
        for at, _ in frame.all(DOCUMENT, first):
            document = reference(frame, at)
            if not draft_or_paper(document, reading):
                continue
            yield Hit(
                rule=name,
                start=start,
                end=frame.ends[at] if at != first else end,
                who=(told,),
                document=document,
                verb=verb,
                does=does,
                times=times_between(frame, place, first),
                behalf=behalf(frame, match.end("who"), first),
                confidence=0.85,
            )
