"""Texts listed on the lines below: "Ruritania is tabling the following drafts at this session:" and then "(a) “Harbours” (L.84); (b) …".

The sentence that leads the list in tells whose all of them are; a line that names somebody of its own as the mover is left out, and so is
a list that somebody only supports, welcomes or has read. Items are lines with a letter, a number, a dash or a dot before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.shares import draft_or_paper
from graphkit.extract.sponsorship.french.acts import acts
from graphkit.extract.sponsorship.french.words import NOT
from graphkit.extract.sponsorship.french.words import does as french_does
from graphkit.extract.sponsorship.french.words import pattern as french
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_NOUNS = (
    r"(?:(?:draft\s)?(?:resolutions|decisions|texts|proposals)(?:\sand\s(?:draft\s)?decisions)?|drafts"
    r"|(?:working\s|conference\sroom\s|position\s)?papers|documents|amendments|initiatives)"
)
_MANY = (
    r"(?:(?:the|these)\s(?:following\s)?|(?:its|our|their)\s|)"
    r"(?:following|traditional|annual|biennial|usual|two|three|four|five|six|seven|eight|nine|ten|several|a\snumber\sof|\d)"
)
_LEAD = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<mood>(?:has|have|had|takes?|is|are|am)\s(?:the\s|great\s|also\s|an\s|once\sagain\s|again\s)*(?:honou?r(?:ed)?|pleas(?:ure|ed)|privileged?|proud|happy|glad)\s(?:to|of|in)\s)?"
    r"(?P<verb>(?:co-?|re-?)?(?:sponsors?|submits?|tables?|presents?|introduces?)|puts?\sforward|{SPONSOR}|{SUBMIT}|{INTRODUCE}|(?:submitting|tabling|presenting|introducing|sponsoring))"
    rf"(?P<mid>(?:,?\s(?:for|to|at|in|before|on|once|again|also|this|\u24c9|\u24bb)\b[^\u24c5\u24b9;:.]{{0,90}}?,?)?)\s{_MANY}\s(?:[\w-]+\s){{0,2}}?(?P<noun>{_NOUNS}|\u24b9)"
    r"(?:(?!\b(?:which|that|by|supported|voted|opposed|welcomed)\b)[^\u24c5\u24b9;:.]){0,160}:\s?$"
)
_FRENCH = french(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)\s(?:(?:a|ont|avait|avaient|avons){ADV}\s(?P<done>{VERB})|(?P<now>{NOW}))(?P<mid>[^;:.ⓅⒹ]{0,80}?)\s(?:les\s|des\s|deux\s|trois\s|quatre\s|cinq\s|plusieurs\s)?"
    r"(?:projets|textes|documents|amendements|propositions|résolutions|Ⓓ)[^;:.ⓅⒹ]{0,90}\s?:\s?$"
)
_GROUP = later(r"\b(?:Le\sGroupe|Le\sMouvement|La\sCommunauté)\s$")
_OF_ITS_OWN = later(
    r"\b(?:by|from|with|behalf\sof|par|au\snom)\s?\u24c5|\(\u24c5\)|\u24c5\s(?:has|have|had|is|was|a|ont)\b|:\s\u24c5", re.I
)


@rule("sponsorship.listed-below", ":")
def listed_below(one: Frame, reading: Reading) -> Iterator[Hit]:
    """Texts listed on the lines below: "Ruritania is tabling the following drafts:", then "(a) “Harbours” (L.84); (b) …"."""
    name = "sponsorship.listed-below"
    if not one.text.rstrip().endswith(":"):
        return
    is_french = reading.language == "fr"
    for match in (_FRENCH if is_french else _LEAD).finditer(one.text):
        place = match.start("who")
        verb = (match["done"] or match["now"]) if is_french else match["verb"].lower()
        if is_french:
            if NOT.search(match[0]) or not (_GROUP.search(one.text[:place]) or acts(one, reading, place, name)):
                continue
            does = french_does(verb)
        else:
            if not free(one, place, match.end(), name) or chaired(one, place, match.start("verb"), name):
                continue
            does = family(verb.replace("ing", "ed"))
        start, end = one.span(place, len(one.text.rstrip()))
        for document in _items(one, reading):
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(one, place),),
                document=document,
                verb=verb,
                does=does,
                times=times_between(one, place, match.end()),
                confidence=0.85,
            )


def _items(one: Frame, reading: Reading) -> Iterator[Reference]:
    """The drafts and papers of the lines that follow, the first of each line."""
    here = reading.sentence(one.start)
    if here is None:
        return
    for sentence in reading.sentences[reading.place(here) + 1 :][:30]:
        if sentence.role != "item":
            return
        drawn = frame(reading, sentence.start, sentence.end)
        at = drawn.text.find(DOCUMENT)
        if at < 0 or (PARTY in drawn.text and _OF_ITS_OWN.search(drawn.text)):
            continue
        named = [reference(drawn, p) for p, _ in drawn.all(DOCUMENT)]
        document = next((d for d in named if d.symbol), named[0])
        if draft_or_paper(document, reading):
            yield document
