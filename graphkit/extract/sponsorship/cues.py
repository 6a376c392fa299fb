"""Which sentences are looked at at all: those with a word that some rule of sponsorship needs, near what delegations put in.

Drawing a sentence and trying the rules on it costs a hundred times what finding its words does. Words of putting in ("submitted") count
near any document; words that are used of everything ("country", "work", "place") only with a text in the sentence or shortly before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.sponsorship.french.words import CUES as FRENCH_CUES
from graphkit.extract.sponsorship.owned.pairs import beside
from graphkit.extract.sponsorship.owned.possessive import owned
from graphkit.extract.sponsorship.referring.one_is import told_one_by_one
from graphkit.extract.sponsorship.together.crowds import numbered
from graphkit.extract.tokens import cased, places

_ACTS = cased(
    "sponsor sponsors sponsored sponsoring sponsorship cosponsor cosponsors cosponsored cosponsoring cosponsorship submit submits sub"
    "mitted submitting submission submissions tabled tables tabling introduce introduced introduces introducing introduction"
    " proposed propose proposes proposal proposals draft drafts drafted drafting author authors authored coauthored coauthors"
    " circulated circulating presented presents presenting elaborated initiated initiates penholder penholders penned signed"
    " letter letters verbale unveiled resubmitted cotabled undersigned signature signatures " + FRENCH_CUES
)
_TURNS = cased(
    "forward forth initiative joined joining led spearheaded championed pioneered brought prepared advanced lodged deposited fi"
    "led wrote formulated floated distributed sent transmitted piloted drew drawn worked crafted developed"
    " answered responded countered replied chose chosen initiator initiators put placed followed handing counted figured"
    " transmit transmitting enclose convey behalf reply replies telegram compliments request enclosed"
    " offered handed managed succeeded able lead country name names board aboard bore bears bearing latest behind suggested"
    " floor longer withdrew withdrawn withdrawal present suggestion unveiling laid became become added"
    " delegations merged combined fused pooled lost struck responsible work version sketch respectively adhered additional"
    " share shares sharing lent lend pen works list page shown included associated place bring lay table came come"
    " listed enumerated took moved compelled obliged asked requested ours fruit product"
    " whose brainchild creation delete deleted deletion remove removed strike capacity speaking falls duty task rise purpose"
    " answer riposte recalls recall recalled promoted instigated returned returns reappeared gone turns alternated alternating"
    " press pressed insist noted notes withdraw prefers preferred gave given won secured obtained lobbied putting laying bringing"
    " hammered received produced fell fallen supplied contributed did persuaded convinced enlisted"
    " recruited Power newcomers additions arrivals ones proponent proponents penholders core pen omitted missing left absent"
    " originated origins authorship paternity persuaded induced weighed stepped waded entered charge attempt grew shape form"
    " moved moving reproduced contained reflected issued published appeared out pulled retracted"
    " pursue undertaking venture revised reissued reworded run runs ran exclusively purely wholly entirely"
    " credit merit go goes theirs owe owes owed"
)
# of a sponsor even where no document is near
_ALONE = cased(
    "sponsor sponsors sponsored sponsoring sponsorship cosponsor cosponsors cosponsored cosponsoring cosponsorship authors author coa"
    "uthors auteurs auteur coauteurs parrains undersigned compliments"
)
_NEAR = 500  # characters
_LONGEST = 12_000
_PUT_IN = later(
    r"resolution|draft|\btexts?\b|paper|amendment|proposal|decision|document|L\.\s?\d|motion|letter|\bnote|submission|version|protocol"
    r"|\bones?\b|\bit\b|latter|former|second|first|third|code|instrument|petition|appeal|cable|telegram|communication|reply|statement",
    re.I,
)
_KINDS = later(
    r"\b(?:language|wording|amendments|(?:two|three|four|five|six)\s(?:\w+\s){0,2}(?:resolutions|papers|texts|drafts))\b"
    r"|-(?:co-?)?(?:drafted|sponsored|authored|tabled|penned|proposed|led)\s(?:\w+\s){1,2}resolution\b",
    re.I,
)  # no document named
_ONE_OF = later(r"(?:The\s(?:first|second|third|fourth|other|latter|former|last)|One|Another|A\s(?:second|third)),\s(?:\w+\s){1,2}by\s")
_ADOPTED = later(r"^.That|Declaration")
_RECORD = "/PV."


def worth_drawing(reading: Reading) -> Iterator[tuple[int, Sentence]]:
    """Yield the sentences that can hold an act, with their numbers."""
    text, french = reading.text, reading.language == "fr"
    acts, alone = places(text, _ACTS), places(text, _ALONE)
    turns = sorted((*places(text, _TURNS), *owned(reading), *beside(reading), *numbered(reading), *told_one_by_one(reading)))
    documents = [one.start for one in reading.references]
    theirs = [one for one in reading.references if _put_in(one, text)]
    inside, before = [one.start for one in theirs], [one.start for one in theirs if _still_open(one, text)]
    for number, sentence in enumerate(reading.sentences):
        start, end = sentence.start, sentence.end
        if sentence.role == "furniture" or end - start > _LONGEST:
            continue
        if _between(acts, start, end):
            worth = (
                french
                or _between(alone, start, end)
                or _between(documents, start - _NEAR, end + (_NEAR if text[end - 1] == ":" else 0))  # a list below
                or _KINDS.search(text, start, end) is not None
                or _ONE_OF.match(text, start, end) is not None
            )
        elif _between(turns, start, end):
            worth = (
                french
                or _between(alone, start, end)
                or _between(inside, start, end)
                or _between(before, start - _NEAR, end)
                or _ONE_OF.match(text, start, end) is not None
            )
        else:
            continue
        if worth:
            yield number, sentence


def _between(begins: list[int], start: int, end: int) -> bool:
    return bisect_left(begins, start) != bisect_left(begins, end)


def _put_in(one: Reference, text: str) -> bool:
    """Tell whether a document is of those that delegations put in; a record of a meeting is not."""
    return _RECORD not in (one.symbol or "") and (bool(one.symbol) or _PUT_IN.search(text, one.start, one.end) is not None)


def _still_open(one: Reference, text: str) -> bool:
    """Tell whether what follows may still tell of a document's sponsors: of what is quoted as adopted long ago nobody does."""
    return "/RES/" not in (one.symbol or "") and _ADOPTED.search(text, one.start, one.end) is None
