"""Acts told with words that refer back: "It was co-authored by Ruritania", "the text, which the two countries had drafted"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties, parties
from graphkit.extract.numbers import number
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.joining import last_document
from graphkit.extract.sponsorship.passive import BY, told_by
from graphkit.extract.sponsorship.subjects import free, reference, times_between
from graphkit.extract.sponsorship.words import family, pattern

_IT = pattern(
    r"(?:^|[.;,:]\s|\s-\s|\sand\s)(?:it|they|these|this)\s(?P<link>(?:(?:had|has|have)\sbeen|was|were|is|are)(?:\s(?:also|originally|initially|first|jointly|now"
    r"|previously|subsequently|later))*)\s(?P<verb>co-?sponsored|co-?authored|authored|drafted|co-?drafted|co-?written|penned|written|proposed|initiated"
    r"|co-?tabled|put\sforth|circulated|brought(?:\sforward)?|filed|spearheaded)" + BY
)
_THEM = (
    r"(?P<them>(?:the|these|those|both|all)\s(?:(?:same|other)\s)?(?:(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s)?"
    r"(?:countries|states|nations|governments|neighbours|neighbors|delegations|capitals|allies|sides|powers|missions|partners))"
)
THEM = re.compile(_THEM, re.I)
_THEY_DID = tuple(
    pattern(words)
    for words in (
        r"(?P<doc>\u24b9),?\s(?:(?:which|that)\s)?" + _THEM + r"\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT}|{LEAD})(?=[\s,.;)]|$)",
        r"(?:^|[\s,])" + _THEM + r"\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT})(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)",
        r"(?P<doc>\u24b9),?\s(?:jointly\s)?(?P<aux>)(?P<verb>{PARTICIPLE})\s(?:jointly\s)?by\s" + _THEM,
    )
)


@rule("sponsorship.it-again", "it ", "they ", "these ", "this ")
def it_again(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The pronoun for the text last named: "It was co-authored by Ruritania and Freedonia"."""
    name = "sponsorship.it-again"
    for match in _IT.finditer(frame.text):
        place = frame.text.rfind("\u24b9", 0, match.start())
        document = reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
        if document is None or frame.begins[match.start()] - document.end > 500 or not free(frame, match.start(), match.end(), name):
            continue
        first = match.start() + len(match[0]) - len(match[0].lstrip(" ,.;:-"))
        yield from told_by(frame, match, first, name, document=document, since=first)


@rule(
    "sponsorship.the-two",
    "countries",
    "states",
    "nations",
    "governments",
    "neighbo",
    "delegations",
    "capitals",
    "allies",
    "sides",
    "powers",
    "partners",
)
def the_two(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The list last named, told by its number: "… by Ruritania and Freedonia … the text, which the two countries had drafted"."""
    name = "sponsorship.the-two"
    for compiled in _THEY_DID:
        for match in compiled.finditer(frame.text):
            count = number(match["n"]) if match["n"] else 2 if match["them"].lower().startswith("both") else None
            told = _last_list(reading, frame.begins[match.start("them")], count) if count else None
            if told is None or not free(frame, match.start(), match.end(), name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(told,),
                document=reference(frame, match.start("doc")),
                verb=match["verb"],
                does=family(match["verb"]),
                times=times_between(frame, match.start(), match.end()),
                confidence=0.75,
            )


def _last_list(reading: Reading, offset: int, count: int) -> Parties | None:
    """The last list of so many States before an offset, in this sentence or the three before it; none where another list lies between."""
    here = reading.sentence(offset)
    if here is None:
        return None
    place = reading.place(here)
    for sentence in reversed(reading.sentences[max(0, place - 3) : place + 1]):
        end = min(sentence.end, offset)
        found = parties(reading.text, sentence.start, end, reading.names_in(sentence.start, end), reading.lexicon)
        many = [one for one in found if len(one.names) > 1]
        if many:
            return many[-1] if len(many[-1].names) == count and not many[-1].others else None
    return None
