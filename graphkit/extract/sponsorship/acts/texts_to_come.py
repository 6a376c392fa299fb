"""Texts told one by one in the sentences after: "We wish to introduce two drafts. The first, L.7, is on peace. The second is L.8.".

Or all in one: "Ruritania is presenting two drafts. They are L.7, on peace; and L.8, on harbours." A speaker first counts the texts and
then names each. Only those that the count covers, named right at the head of their sentences, are meant. A group that introduces a text
of its own has put it in.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken, frame
from graphkit.extract.lists import Parties
from graphkit.extract.numbers import number
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.shares import draft_or_paper
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import behalf, chaired, free, reference, who
from graphkit.extract.sponsorship.words import pattern

_COUNTS = pattern(
    r"(?P<who>\u24c5)\)?(?P<for>(?:,?\s(?:also\s)?on\sbehalf\sof\s[^\u24b9;:.]{2,200}?,)?)\s(?:(?:is|am|are)\s(?:pleased|happy|honou?red|proud|privileged)\sto|(?:has|have)\s(?:the\s)?(?:great\s)?(?:honou?r|pleasure|privilege)\s(?:to|of)|(?:would\slike|wish(?:es)?)\sto|(?:is|are|am)(?=\s(?:\w+\s){0,2}\w+ing\b)|(?:has|have)(?=\s(?:\w+\s){0,2}\w+ed\b)|)\s?"
    r"(?:(?:today|again|once\sagain|now|this\syear|also|hereby)\s)?(?P<verb>introduc(?:e|es|ed|ing)|present(?:s|ed|ing)?|submit(?:s|ted)?|tabl(?:e|es|ed|ing)|submitting)(?:\s(?:today|this\syear|again|at\sthis\ssession|under\sthis\s[a-z]+))?\s"
    r"(?P<n>two|three|four|five|six)\s(?:(?:new|short|draft|traditional|working|joint|biennial)\s){0,2}(?:resolutions|decisions|texts|drafts|papers|proposals|documents)(?:\s(?:under|in|at|on|for|to)\s[^\u24c5\u24b9;:.]{3,70})?\s?[.:]?$"
)
_NTH = later(
    r"^(?:(?:[Tt]he|[Oo]ur)\s(?:first|second|third|fourth|fifth|sixth|other|latter|last|former)(?:\s(?:one|draft|text|paper|of\s(?:these|them)))?(?:\sis|,)?(?:\s(?:entitled|contained\sin))?\s|(?:[Ff]irst(?:ly)?|[Ss]econd(?:ly)?|[Tt]hird(?:ly)?|[Oo]ne\sis|[Ff]inally),?\s|(?:\(?[a-f1-6i]{1,3}[).]\s))\u24b9"
)
_THEY_ARE = later(
    r"^(?:They|These|Those|The\s(?:drafts|texts|resolutions|papers|two|three|four|five|six))\s(?:are|include|comprise)(?:\sthe\sfollowing|\sas\sfollows)?"
    r"\s?[:,]?\s(?:first(?:ly)?,\s|\(?[a-z1]\)\s)?(?:the\s)?\u24b9"
)


@rule("sponsorship.texts-to-come", "two ", "three ", "four ", "five ", "six ")
def texts_to_come(drawn: Frame, reading: Reading) -> Iterator[Hit]:
    """Texts counted, then named: "We wish to introduce two drafts. The first, L.7, is on peace"."""
    name = "sponsorship.texts-to-come"
    match = None if DOCUMENT in drawn.text else _COUNTS.search(drawn.text)
    here = reading.sentence(drawn.start)
    if match is None or here is None:
        return
    place, left = match.start("who"), number(match["n"]) or 0
    if not free(drawn, place, match.end(), name) or chaired(drawn, place, match.start("verb"), name):
        return
    party = who(drawn, place)
    verb = match["verb"].lower()
    does = "introduce" if verb.startswith(("introduc", "present")) and not _is_group(party, reading) else "submit"
    at = reading.place(here)
    for sentence in reading.sentences[at + 1 : at + 9]:
        later_on = frame(reading, sentence.start, sentence.end)
        for document in _named(later_on, left):
            left -= 1
            if not draft_or_paper(document, reading):
                continue
            start, end = drawn.span(place, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(party,),
                document=document,
                verb=verb,
                does=does,
                behalf=behalf(drawn, match.start("for"), match.end("for")) if match["for"] else None,
                confidence=0.8,
            )


def _named(one: Frame, left: int) -> list[Reference]:
    """The counted texts that a sentence names: one after "the first", or all after "They are:", as many as the count says."""
    if found := _NTH.match(one.text):
        return [reference(one, found.end() - 1)] if left > 0 else []
    if _THEY_ARE.match(one.text) and PARTY not in one.text:
        told = [reference(one, at) for at, _ in one.all(DOCUMENT)]
        return told if len(told) == left else []
    return []


def _is_group(party: Who, reading: Reading) -> bool:
    codes = party.codes if isinstance(party, Spoken) else tuple(n.code for n in party.names) if isinstance(party, Parties) else ()
    kinds = {getattr(reading.lexicon.entity(code), "kind", None) for code in codes if code}
    return kinds == {"group"}
