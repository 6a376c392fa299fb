"""By what a pair is weighed: the words before, between and after, what kinds of words they are, and what stands nearer.

A mark is a short text; "PD" begins those of a party before a document, "DP" of a document before a party.
"""

from __future__ import annotations

import re

from graphkit.extract.frame import ADJECTIVE, DOCUMENT, FORUM, PARTY, TIME, Spoken
from graphkit.extract.patterns import later
from graphkit.extract.sponsorship.weighed.pairs import Pair

_WORD = later(r"[\u24b6-\u24cf]|[A-Za-z\u00c0-\u00ff]+(?:-[A-Za-z\u00c0-\u00ff]+)*|'s|\d+|[^\w\s]")
_TITLE = later(r"[\u201c\"\u00ab].*", re.DOTALL)  # what a text is about says nothing of who stands behind it
_TALLY = later(r"\d votes|\d+-\d+-\d+|\bvoix\b|recorded vote")
_ENDS = ("ations", "ation", "ings", "ing", "edly", "ed", "es", "s", "ers", "er", "ors", "or")
_LETTERS = {PARTY: "P", ADJECTIVE: "A", DOCUMENT: "D", TIME: "T", FORUM: "F"}
_STOPS = frozenset({",", ";", ":", "(", ")", "and", "who", "which", "that", "et", "que", "qui"})

_KINDS = {
    "put": "submit submits submitted submitting table tables tabled tabling circulate circulates circulated circulating distribute"
    " distributed distributing propose proposes proposed proposing sponsor sponsors sponsored sponsoring cosponsor"
    " cosponsors cosponsored co-sponsor co-sponsors co-sponsored co-sponsoring cosponsoring author authors authored co-"
    " authored co-author co-authors coauthored authoring drafted drafting elaborated elaborate prepared preparing prepare"
    " produced produce wrote written write penned deposited lodged filed advanced moved moves issued presented presents"
    " presenting present introduced introduces introducing introduce initiated transmitted forwarded transmit brought laid"
    " tendered offered contributed piloted spearheaded championed fielded launched unveiled floated handed delivered"
    " communicated conveyed crafted devised conceived put placed suggested formulated signed signatory signatories"
    " sponsorship co-sponsorship cosponsorship authorship submission submissions présenté présentée présentés présentées"
    " présente déposé déposée déposés soumis soumise soumises proposé proposée parrainé parrainée rédigé rédigée établi"
    " établie élaboré élaborée distribué coparrainé",
    "join": "join joins joined joining added adding add aboard adhered associated signed-up portés porté portée jointe joints"
    " ralliés rallié coauteurs coauteur",
    "leave": "withdraw withdraws withdrew withdrawn withdrawing retiré retirée retire retirent",
    "vote": "vote votes voted voting abstain abstained abstaining abstentions abstention against favour favor opposed oppose"
    " opposing opposes reject rejected rejects rejecting veto vetoed adopted adopt adopting approved approve carried contre"
    " voix votent voté abstenus abstenu adopté adoptée rejeté",
    "talk": "said says noted notes welcomed welcomes welcome thanked thank thanks regretted regrets stressed called calls urged"
    " urge hoped praised critic criticized criticised commented explained recalled recalls supported supports support"
    " supporting endorsed endorse endorses backed backs shared shares appreciated argued remarked asked speaking spoke"
    " speaks concerned regards believes believe considers delighted regret commended congratulated questioned",
    "not": "not never no nor neither without cannot failed refuse refused declined instead unlike rather pas ne aucun",
    "plan": "will would intend intends intended plan plans planned planning hope hopes hoping ready considering consider may might"
    " could should going rumoured expected expects if whether wish wishes wants",
    "chair": "chair chairman chairperson chairwoman president presidents presidency facilitator coordinator rapporteur secretariat"
    " secretary-general vice-chair moderator",
    "be": "has have had was were is are been be being a ont été est sont fut furent avait",
    "by": "by par from of du de des la d'",
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_WEAK = frozenset({"be", "by"})


def marks(pair: Pair) -> frozenset[str]:
    """Return the marks of a pair."""
    text, first, last = pair.frame.text, pair.first, pair.last
    order = "PD" if pair.party < pair.document else "DP"
    part = pair.frame.parts[pair.party]
    letter = "S" if isinstance(part, Spoken) else _LETTERS[text[pair.party]]
    before, between, after = _words(text[:first]), _words(text[first + 1 : last]), _words(text[last + 1 :])
    found = {
        f"{order} order {letter}",
        f"{order} {letter} kind {pair.reference.kind}",
        f"{order} {letter} how {pair.reference.how}",
        f"kind {pair.reference.kind}",
        f"how {pair.reference.how}",
        f"symbol {bool(pair.reference.symbol)}",
        f"parties {min(len(pair.codes), 4)}",
        f"group {pair.group}",
        f"documents {min(len(set(_documents(pair))), 3)}",
        f"lists {min(text.count(PARTY) + text.count(ADJECTIVE), 4)}",
        f"{order} words {min(len(between) // 3, 10)}",
    }
    found.update(_of_words(order, letter, before, between, after))
    found.update(_of_kinds(order, letter, before, between, after))
    found.update(_of_places(pair, order, between))
    if _TALLY.search(text):
        found.add("tally")
    if "|" in text:
        found.update(("table", f"{order} table"))
    found.update(f"called {_stem(word)}" for word in _words(_TITLE.sub("", pair.called)))
    if letter == "S":
        found.update(f"speaks {word}" for word in _words(pair.named)[:3])
    return frozenset(found)


def _of_words(order: str, letter: str, before: list[str], between: list[str], after: list[str]) -> list[str]:
    """The words themselves, without their endings, by where they stand."""
    before, between, after = ([_stem(word) for word in words] for words in (before, between, after))
    found = [f"{order} between {word}" for word in between]
    found += [f"{order} {letter} next {' '.join(between[:1])}", f"{order} next two {' '.join(between[:2])}"]
    found += [f"{order} {letter} end {' '.join(between[-1:])}", f"{order} end two {' '.join(between[-2:])}"]
    found += [f"{order} before {n} {word}" for n, word in enumerate(before[:-4:-1])] + [f"{order} before two {' '.join(before[-2:])}"]
    found += [f"{order} after {n} {word}" for n, word in enumerate(after[:3])] + [f"{order} after two {' '.join(after[:2])}"]
    found += [f"{order} some way before {word}" for word in before[-8:]]
    return found + [f"{order} some way after {word}" for word in after[:8]]


def _of_kinds(order: str, letter: str, before: list[str], between: list[str], after: list[str]) -> list[str]:
    """What kinds of words stand where: acts of putting in, votes, speech, denial, plans, the chair."""
    kinds = [[_KIND.get(word) for word in words] for words in (before, between, after)]
    found = [
        f"{order} {where} kind {kind}"
        for where, some in (("before", kinds[0][-6:]), ("between", kinds[1]), ("after", kinds[2][:6]))
        for kind in some
        if kind
    ]
    found += [f"sentence kind {kind}" for some in kinds for kind in some if kind and kind not in _WEAK]
    shape = [kind or (word if word in _STOPS or word.upper() in _LETTERS else "") for word, kind in zip(between, kinds[1], strict=True)]
    shape = [one for one in shape if one and one != "be"]
    if len(shape) <= 6:
        lead = (kinds[0][-1] or before[-1]) if before else "^"
        found += [f"{order} {letter} shape {' '.join(shape)}", f"{order} shape {lead} {' '.join(shape)}"]
    follows = kinds[1] if order == "PD" else kinds[2]
    precedes = (kinds[0] if order == "PD" else kinds[1])[::-1]
    by = " by" if precedes and precedes[0] == "by" else ""
    found.append(f"{order} act after {next((kind for kind in follows if kind and kind not in _WEAK), None)}")
    found.append(f"{order} act before {next((kind for kind in precedes[:6] if kind and kind not in _WEAK), None)}{by}")
    return [*found, f"{order} led by {precedes[0]}"] if precedes else found


def _of_places(pair: Pair, order: str, between: list[str]) -> list[str]:
    """What else stands between, and whether another party or document stands nearer."""
    text, party, document = pair.frame.text, pair.party, pair.document
    found = [f"{order} between {name} {min(between.count(letter.lower()), 2)}" for letter, name in _LETTERS.items()]
    near = [
        n for n, letter in enumerate(text) if letter in (PARTY, ADJECTIVE) and n != party and abs(n - document) < pair.last - pair.first
    ]
    found.append(f"{order} nearer parties {min(len(near), 2)}")
    found.append(f"{order} nearer parties between {min(sum(pair.first < n < pair.last for n in near), 2)}")
    nearer = sum(n != document and abs(n - party) < pair.last - pair.first for n, letter in enumerate(text) if letter == DOCUMENT)
    return [*found, f"{order} nearer documents {min(nearer, 2)}"]


def _documents(pair: Pair) -> list[str]:
    return [str(getattr(part, "document", "")) for _, part in pair.frame.all(DOCUMENT)]


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _stem(word: str) -> str:
    """A word without its ending, where four letters are left: "submitted" and "submits" are "submit"."""
    bare = next((word[: -len(end)] for end in _ENDS if word.endswith(end) and len(word) - len(end) >= 4), word)
    return bare[:-1] if bare != word and bare[-1] == bare[-2] and len(bare) > 4 else bare
