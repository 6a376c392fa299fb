"""The results told in a sentence: counts in all printed forms.

Counts are printed "by a recorded vote of 109 in favour to 45 against, with 16 abstentions", "124-6-48", "93 votes to 18, with 65
abstentions", "It collected 121 votes; 44 countries voted against, and 12 abstained". Where neither number is said to be for or against,
the first are those in favour of what is adopted, and those against what is rejected: in the records of the Assembly "rejected by 24
votes to 18" counts the majority first.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence
from graphkit.extract.tokens import lowered
from graphkit.extract.votes.closing import closing
from graphkit.extract.votes.items import Choice, Item, items
from graphkit.extract.votes.labels import BY_OPENS, LABEL, MEASURE, NEEDED, OF_A_SYMBOL, SCORE, VOTE_WAS, YEAR_LIKE
from graphkit.extract.votes.numbers import WORDS, count

Names = tuple[tuple[Choice, int, int], ...]

WHERE = later(
    r"\b(?:vot(?:e|ed|es|ing)|adopt\w*|approv\w*|abstentions?|abstain\w*|favou?r|against|ballot|pass(?:ed|es)|reject\w*|retain\w*|carried"
    r"|(?:two[-\u2011 ]thirds|required|requisite|necessary)\s+majority)\b",
    re.I,
)
_BETWEEN = later(
    r"[\s,;:()\u2013\u2014-]*(?:(?:as\s+)?against|to|and|with|while|whereas|but|versus|et|avec|sur|for)?[\s,]*(?:with|while)?\s*(?:only|just|another"
    r"|a\s+further|some|the\s+other|as\s+many\s+as)?\s*",
    re.I,
)
_ON_A_TEXT = later(
    r"(?:\s+on\s+\w+day)?\s+(?:to|of|for|on|in)\s+(?:the|a|an|this|its)\s+(?:(?!\b(?:which|who|that|said|after|when)\b)[^,;:.()\d]){3,90},\s+(?:(?:and|only|with|but|while|just|to)\s+){0,2}|,\s+\w+(?:ed|ten)\s+by\s[^,;:.()\d]{3,60},\s+",
    re.I,
)
_ON_A_SYMBOL = later(
    r"\s+(?:to|of|for|on|against)\s+(?:(?:draft\s+)?(?:resolution|decision|amendment|text)\s+)?[A-Z]{1,4}(?:/[\w.]+)+(?:\s+in\s+the\s+[^,;:.()\d]{3,60})?[,;]\s+(?:(?:and|only|with|but|while|just)\s+){0,2}"
)
_WHEN = later(r"\s+(?:in|on|at|for|that|this|last)\s+(?:[^.;:()\d]{3,50}?(?:\s+(?:\d{1,2}\s+\w+\s+)?\d{4})?|\d{4})\s*\(", re.I)
_STOPPED = later(r"(?:,\s[^.;:\d]{3,110})?[.;]\s+(?:Another\s+|A\s+further\s+|While\s+)?")
_LEADS = later(
    r"\b(?:by|of|vot(?:ed?|es|ing)(?:\s+(?:was|were|stood\s+at|is))?|received|got|won|obtained|collected|gathered|garnered|polled|adopted|approved|passed|carried"
    r"|resolution|with|was|rejected|defeated|retained|split|divided|tally|result|(?:vot|turn)ed\s+down)\s*[:(]?\s*$|[,(:]\s*$|the\s+(?:second|third|latter|other|first),?\s+$",
    re.I,
)
_CARRIED = later(
    r"\b(?:passe[ds]|adopted|approved|carried|rejected|defeated|retained|beaten|(?:vot|turn)ed\s+down|voted|(?:sailed|went|passed|cleared)\s+(?:through\s+)?(?:the\s+(?:\w+\s+){1,2}\w+)?)(?:\s+(?:\w+ly|today|yesterday|it))?(?:\s+(?:in|at|on|late|last)\s+(?:the\s+)?[^.;,\d]{3,50}?)?,?(?:\s+by)?\s+$"
    r"|\b(?:adopted|approved|endorsed|passed|rejected|defeated|beat|accepted|backed)\s+(?:an?|the|its|his)\s[^.;,\d]{3,60},\s+$",
    re.I,
)
_PAIR = later(r"(?:\s+votes?)?\s+to\s+(?:\d|none\b|no\b|nil\b|zero\b|[a-z]+\b)", re.I)
_FOLLOWS = later(r"\bthe\s+(?:second|third|latter|other|last),?\s+$", re.I)
_SERIES = later(r";\s+(?:and\s+)?$|;[^;.]{0,36},\s+by\s+$")  # "; and resolution 2, by 112 to 44, with 15"
_DASHES = later(
    r"(?<![\w/.\u2011-])\(?(?P<yes>\d{1,3})\s?[-\u2013\u2011:]\s?(?P<no>\d{1,3})(?:\s?[-\u2013\u2011:]\s?(?P<abstain>\d{1,3})\)?(?![\w/-])"
    r"|[,\s(]{1,3}(?:with\s+|and\s+)?(?P<told>\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten)\s+abst\w+)",
)
_TWO = later(
    r"(?:\bvote\s+of|\bvoted|\bvoting(?=\s+\d{1,3}[-\u2013\u2011]\d{1,3}\s+(?:for|to|on|in|against|that)\b)|\b(?:adopted|approved|passed|carried|rejected|retained|defeated)(?:\s+(?:it|today|yesterday|narrowly|on\s+\w+day))?,?(?:\s+by)?)"
    r"(?:\s+(?:a\s+vote\s+of|a\s+margin\s+of))?\s+(?P<yes>\d{1,3})(?:[-\u2013\u2011]|\s+to\s+(?=\d{1,3}\s+in\s+favou?r\s+of\b))(?P<no>\d{1,3})(?![\w/\u2013-])(?:[^.;\d]{0,90}?\b(?:with|and)\s+(?P<abstain>\d{1,3}|no|"
    + WORDS.removesuffix(r"(?![\w-])")
    + r")\s+(?:(?:States|countries|nations|members|others)(?:\s+"
    r"|,\s+(?:among\s+them|including)\s+[^.;\d]{3,160}?,\s+))?(?:abst\w+|sitting\s+(?:it\s+)?out))?",
    re.I,
)
_TALLY = later(
    r"\b(?P<l1>(?-i:Yes|For|Ayes|Pour)|for(?=\s?:)|In\s+favou?r|(?:yeas|ayes)\s+(?:were|numbered))\b\W{1,12}?(?P<yes>\d{1,3})\b(?P<f>[^\d:]{0,300}?)\b(?P<l2>(?-i:No|Noes|Contre)|Against|(?:the\s+)(?:nays|noes)(?:\s+numbered)?)\b\W{1,12}?(?P<no>\d{1,3})\b(?P<a>[^\d:]{0,300}?)"
    r"\b(?:Abst\w+)\b\W{1,12}?(?P<abstain>\d{1,3})\b",
    re.I,
)
_ABSTAINED = later(r"abst\w+\W{1,12}\d")  # what ends such a list
_LETTERED = later(  # it begins with a letter that is quickly found, and not with "\\b"
    r"Y(?<!\wY)\s?[-:=]?\s?(?P<yes>\d{1,3})\W{1,3}N\s?[-:=]?\s?(?P<no>\d{1,3})\W{1,3}A(?:bs?)?\s?[-:=]?\s?(?P<abstain>\d{1,3})\b"
)
_SLASHED = later(
    r"\b(?:(?:adopt|approv|reject|retain|defeat)ed|carried|passed|vot(?:e|ed|ing)|tally|result)\b\W{1,3}(?:(?:was|by|with|of|stood\s+at)\s+){0,2}\(?"
    r"(?P<yes>\d{1,3})/(?P<no>\d{1,3})/(?P<abstain>\d{1,3})(?![\w/])",
    re.I,
)
_REJECTED = later(
    r"\b(?:reject(?:ed|s|ing)|defeated|beaten(?:\s+back)?|(?:vot|turn)ed\s+down|threw\s+out|thrown\s+out|struck\s+down|not\s+(?:\w+\s+)?(?:adopted|retained"
    r"|carried|approved|accepted|passed)|lost|failed|fell|rejet\u00e9e?s?|repouss\u00e9e?s?)\b",
    re.I,
)
_DONE = later(
    r"\b(?:adopt(?:ed|s|ing)|approv(?:ed|es|ing)|retain(?:ed|s|ing)|carried|passed|passes|accepted|endorsed|kept|adopt\u00e9e?s?)\b|"
    + _REJECTED.pattern,
    re.I,
)
_GOT = later(  # "it failed, getting 7 to 2"
    r"\b(?:obtain|receiv|get|gett|got|gather|garner|muster|collect|poll|attract)\w*\s+(?:only\s+|just\s+)?$", re.I
)
_SUPER = later(r"\btwo[-\u2011 ]thirds|\brequired\s+(?:number|majority)|\bnine\s+(?:affirmative\s+)?votes|\brequisite\b", re.I)
_WENT = later(  # how the press says that a text passed, or fell
    r"\b(?:(?:went|sailed|squeaked|scraped|breezed|got|came|made\s+it|pushed|slipped|cruised|voted|put)\s+(?:\w+\s+)?(?:through|down|home)|cleared|fell|failed|lost|won|survived|prevailed|defeated"
    r"|results?|outcome|tally|count|figures|score|retenue?|vot\w+|adopt\w+|approuv\w+|rejet\w+)\b[^.;\d]{0,40}$|\bby\s+$",
    re.I,
)
_MEASURED = later(r"\s+[a-z]+\b")  # "20-30-40 kilometres"
_STOP = later(r"[;:]|\.(?:\[\d{1,3}\])?\s+(?=[A-Z])")  # a note's number may stand at a full stop


@dataclass(frozen=True, slots=True)
class Result:
    """A result as told: its place, its counts, the way of adopting, and where those who voted each way are named."""

    start: int
    end: int
    yes: int | None
    no: int | None
    abstain: int | None
    method: str
    names: Names = field(default=())


def results(text: str, sentence: Sentence, end: int) -> Iterator[Result]:
    """The results told in a sentence, in order, each place once. ``end`` is that of the next sentence where that goes on counting."""
    start = sentence.start
    found: list[Result] = []
    for match in _DASHES.finditer(text, start, end):
        if _plausible(text, start, end, match) and _free(found, match.start(), match.end()):
            told = count(match["abstain"] or match["told"])
            found.append(_turned(text, sentence, Result(*match.span(), int(match["yes"]), int(match["no"]), told, "recorded-vote")))
    for match in _SLASHED.finditer(text, start, end):
        yes, no, abstain = (int(match[name]) for name in ("yes", "no", "abstain"))
        if (yes > 31 or no > 12) and _free(found, match.start("yes"), match.end()):  # no date
            found.append(_turned(text, sentence, Result(match.start("yes"), match.end(), yes, no, abstain, "recorded-vote")))
    for match in _TWO.finditer(text, start, end):
        if _free(found, match.start("yes"), match.end()):
            pair = Result(match.start("yes"), match.end(), int(match["yes"]), int(match["no"]), count(match["abstain"]), "recorded-vote")
            found.append(_turned(text, sentence, pair))
    for first, last, yes, no in closing(text, start, end):
        if _free(found, first, last):
            found.append(_turned(text, sentence, Result(first, last, yes, no, None, "recorded-vote")))
    for chain in _chains(text, start, end):
        result = _counted(text, sentence, chain, found)
        if result and _free(found, result.start, result.end):
            found.append(result)
    yield from sorted(found, key=lambda r: r.start)


def tallies(text: str) -> Iterator[Result]:
    """Results told as a list: "Yes: 153  No: 2  Abstentions: 21"."""
    for match in _LETTERED.finditer(text):
        yield Result(*match.span(), int(match["yes"]), int(match["no"]), int(match["abstain"]), "recorded-vote")
    for match in _TALLY.finditer(text) if "bst" in text and _ABSTAINED.search(lowered(text)) else ():
        spans = [(choice, *match.span(name)) for name, choice in (("f", "yes"), ("a", "no")) if "(" in match[name]]
        yield Result(
            match.start(),
            match.end(),
            int(match["yes"]),
            int(match["no"]),
            int(match["abstain"]),
            "recorded-vote",
            tuple(spans),  # type: ignore[arg-type]
        )


def _free(found: list[Result], start: int, end: int) -> bool:
    return not any(r.start < end and start < r.end for r in found)


def _chains(text: str, start: int, end: int) -> Iterator[list[Item]]:
    """Runs of numbers with nothing but links between them."""
    chain: list[Item] = []
    for item in items(text, start, end):
        if item.bare and item.words and not re.search(r"\bto\s+$", text[max(start, item.start - 6) : item.start]):
            if not (_PAIR.match(text, item.end) and VOTE_WAS.search(text, max(start, item.start - 120), item.start)):
                continue
        if chain and (not _joined(text, chain[-1], item) or _next_count(text, chain, item)):
            yield chain
            chain = []
        chain.append(item)
    if chain:
        yield chain


def _joined(text: str, before: Item, item: Item) -> bool:
    gap = text[before.end : item.start]
    if _BETWEEN.fullmatch(gap):
        return True
    pair = (
        item.choice == "abstain" and text[max(0, before.start - 3) : before.start] == "to "
    )  # "22 to 3 for the text, with nine abstaining"
    if (pair or (item.choice and before.choice)) and (_ON_A_TEXT.fullmatch(gap) or _ON_A_SYMBOL.fullmatch(gap)):
        return True  # "129 countries said yes to the resolution on tides, only six no"
    if item.choice in ("no", "abstain") and before.votes and before.choice is None and _WHEN.fullmatch(gap):
        return True  # "122 votes in that first year (6 against, 35 abstentions)"
    return item.choice is not None and (_STOPPED.fullmatch(gap) is not None or _told_apart(gap))


def _next_count(text: str, chain: list[Item], item: Item) -> bool:
    """Whether another count of a series begins: "131 to 6, with 25 abstentions; 140 to none, with 21; and 136 to 3, with 20"."""
    if len(chain) > 1 and item.choice == "yes" and any(i.choice == "yes" for i in chain):
        return True  # "28 in favour to 95 against, with 26 abstentions, and 33 in favour to 90 against"
    return len(chain) > 1 and item.choice is None and ";" in text[chain[-1].end : item.start] and _PAIR.match(text, item.end) is not None


def _told_apart(gap: str) -> bool:
    """Whether a verb stands between: "supported by 5 members and was opposed by 6", "10 votes in favour, there were 2 against"."""
    return re.fullmatch(r"[\s,;]*(?:and\s+)?(?:was|were|there\s+were|it\s+was|had)\s+", gap) is not None


def _counted(text: str, sentence: Sentence, chain: list[Item], before: list[Result]) -> Result | None:
    """Make a result of a run of numbers, or leave it."""
    while len(chain) > 1 and NEEDED.search(text, max(sentence.start, chain[0].start - 60), chain[0].start):
        chain = chain[1:]  # "for lack of nine affirmative votes: 8 in favour, 2 against"
    while len(chain) > 1 and (len(chain) > 3 or _stray(text, sentence, chain)) and chain[0].bare:
        chain = chain[1:]
    if len(chain) < 2:
        return None
    given: dict[str, Item] = {}
    for item in chain:
        if item.choice and item.choice not in given:
            given[item.choice] = item
    unsaid = [item for item in chain if item.choice is None]
    open_ = [choice for choice in ("yes", "no", "abstain") if choice not in given]
    for item, choice in zip(unsaid, open_, strict=False):
        given[choice] = item
    yes, no = given.get("yes"), given.get("no")
    if yes is not None and yes.choice is None and yes is not chain[0] and chain[0].choice is not None:
        return None  # "(6 against, 35 abstentions) to 155": the number of another vote
    if yes is None or (no is None and "abstain" not in given) or not _sound(text, sentence, chain, unsaid, before):
        return None
    last = max(item.end for item in given.values())
    first = min(item.start for item in given.values())
    names = tuple((choice, *span) for choice, item in given.items() for span in item.names)
    abstain = given["abstain"].number if "abstain" in given else None
    result = Result(first, last, yes.number, no.number if no else None, abstain, "recorded-vote", names)  # type: ignore[arg-type]
    if yes.number + (no.number if no else 0) + (abstain or 0) > 260:
        return None
    return _turned(text, sentence, result) if len([i for i in unsaid if i in (yes, no)]) == 2 else result


def _stray(text: str, sentence: Sentence, chain: list[Item]) -> bool:
    """Whether the first number of a run is a day, a paragraph or the like: "on 7 December, 120 in favour", "L.5, 12 against"."""
    return any(i.choice == "yes" for i in chain) and chain[0].choice is None and chain[0].bare and chain[1].choice == "yes"


def _sound(text: str, sentence: Sentence, chain: list[Item], unsaid: list[Item], before: list[Result]) -> bool:
    """Whether the words make it a count: numbers without a word need "votes", "by … to …" or the count before them."""
    labelled = len(chain) - len(unsaid)
    lead = text[max(sentence.start, chain[0].start - 40) : chain[0].start]
    gaps = [text[a.end : b.start].strip(" ,;(").lower() for a, b in itertools.pairwise(chain)]
    if not labelled:
        if len(chain) == 3 and before and (_FOLLOWS.search(lead) or (_SERIES.search(lead) and gaps[0] == "to")):
            return True
        was = (
            None if MEASURE.match(text, chain[-1].end) else VOTE_WAS.search(text, max(sentence.start, chain[0].start - 120), chain[0].start)
        )
        votes = any(item.votes for item in chain) or was
        votes = votes or _CARRIED.search(text, max(sentence.start, chain[0].start - 110), chain[0].start)
        return (
            len(chain) in (2, 3)
            and bool(votes)
            and gaps[0].startswith(("to", "against", "as against", "with"))
            and not YEAR_LIKE.search(lead)
        )
    if not unsaid:
        return True
    if chain[0].choice is None and not (chain[0].votes or _LEADS.search(lead) or gaps[0].startswith("to")):
        return False
    return bool(WHERE.search(text[chain[0].start : chain[-1].end]) or WHERE.search(lead))


def _turned(text: str, sentence: Sentence, result: Result) -> Result:
    """Give the numbers of what was rejected their sides: the majority, told first, was against."""
    if result.yes is None or result.no is None or result.yes <= result.no:
        return result
    begin = max((m.end() for m in _STOP.finditer(text, sentence.start, result.start)), default=sentence.start)
    clause = text[begin : result.start]
    said = list(_DONE.finditer(clause)) or list(_DONE.finditer(text[result.end : min(sentence.end, result.end + 160)].split(";")[0]))[:1]
    if not said or not _REJECTED.fullmatch(said[-1][0]) or _GOT.search(clause) or _SUPER.search(text, sentence.start, sentence.end):
        return result
    sides: dict[str, Choice] = {"yes": "no", "no": "yes", "abstain": "abstain"}
    return replace(result, yes=result.no, no=result.yes, names=tuple((sides[c], a, b) for c, a, b in result.names))


def _plausible(text: str, start: int, end: int, match: re.Match[str]) -> bool:
    """Three numbers joined by dashes are a vote only beside words of voting, and no date."""
    near = text[max(0, min(start, match.start() - 100), match.start() - 200) : min(end, match.end() + 60)]
    whole = [int(match["yes"]), int(match["no"]), count(match["abstain"] or match["told"]) or 0]
    if not 5 < sum(whole) <= 260 or SCORE.search(near):
        return False
    lead = text[max(0, match.start() - 60) : match.start()]
    if (
        WHERE.search(near)
        or BY_OPENS.fullmatch(text[start : match.end() + 60])
        or (LABEL.search(lead) and not _MEASURED.match(text, match.end()))
    ):
        return True
    if sum(whole) >= 30 and match["abstain"] is not None and whole[0] > 24 and OF_A_SYMBOL.search(text, start, match.start("yes")):
        return True
    return sum(whole) >= 30 and match["abstain"] is not None and bool(_WENT.search(lead))
