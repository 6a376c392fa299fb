"""Counts told clause by clause: "with 140 countries backing it, six opposing and 22 abstaining".

Speakers and the press tell a vote in clauses of their own, with objects and asides between the numbers, and over two or three sentences:
"One hundred and twenty States voted in favour. I regret that one State – Ruritania – felt unable to do so and that nine abstained". The
clauses are one vote only where each side is told once and nothing else is counted between them; what is told in part only is left.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.numbers import NONE, WORDS, count
from graphkit.extract.votes.results import Names, Result

_WHO = (
    r"(?:of\s+(?:the|its)\s+(?:[\w-]+['\u2019]s\s+)?(?:[\w-]+\s+)?members\b|(?:UN\s+|Member\s+|other\s+)?(?:States?(?:\s+parties)?|countr(?:y|ies)|nations?|delegations?|members?|governments?|capitals|votes?|others?|ones)\b)"
    r"(?:\s+(?:of\s+the\s+(?:Assembly|Council|Committee|Conference|United\s+Nations)))?"
)
_NAMES = r"(?P<names>[^.;:()\d]{2,200}?)"
_ASIDE = (
    rf"(?:,?\s+(?:including|such\s+as|among\s+(?:them|which|whom)|notably|led\s+by|mostly|mainly)\s+{_NAMES},?"
    rf"|,\s+{_NAMES.replace('names', 'names2')},|\s+\({_NAMES.replace('names', 'names3')}\)"
    rf"|\s+[-\u2013\u2014]{{1,2}}\s+{_NAMES.replace('names', 'names4')}\s+[-\u2013\u2014]{{1,2}})?"
)
_NAMED = ("names", "names2", "names3", "names4", "names5", "names6")
_DOUBT = r"(?:(?:have|had|has|were|was|all|also|then|ultimately|finally|eventually)\s+){0,3}"
_THAT = r"(?:do(?:\s+so|\s+that|\s+the\s+same)|support|join|accept|endorse|vote|agree|go\s+along)"
_YES = (
    r"(?:(?:cast\s+(?:their\s+)?|voted\s+|voting\s+|came\s+(?:out|down)\s+)?in\s+(?:its\s+)?favou?r|voted\s+(?:for|yes)|voting\s+(?:for|yes)|vote\s+(?:for|yes|in\s+favou?r)|said\s+\W?yes|back(?:ed|ing)|support(?:ed|ing)"
    r"|(?:were\s+)?for(?=,)|(?:sided|went\s+along)\s+with\s+(?:the\s+|its\s+)?(?:drafters|sponsors|authors|co-?sponsors)|(?:yes|aye)\s+votes?|gave\s+(?:it|the\s+\w+)\s+their\s+(?:backing|support|approval|votes?|blessing)|in\s+support|endors(?:ed|ing)|approv(?:ed|ing)|favou?r(?:ed|ing)|(?:cast\s+)?(?:affirmative|positive)(?:\s+votes?)?)"
)
_NO = (
    rf"(?:(?:voted\s+|voting\s+|came\s+out\s+)?against(?!\s+(?:only\s+|just\s+)?(?:\d|{NONE}\b|{WORDS}))|(?:voted|voting|said|saying)\s+\W?no|oppos(?:ed|ing)|reject(?:ed|ing)|resist(?:ed|ing)|dissent(?:ed|ing)"
    r"|(?:cast\s+)?(?:a\s+|the\s+)?negative(?:\s+votes?)?|did\s+not(?=[,.;]|\s+and\b)"
    rf"|(?:(?:could|did)\s+not|were\s+(?:not\s+able|unable)\s+to|was\s+(?:not\s+able|unable)\s+to|felt\s+(?:unable|not\s+able)\s+to)\s+{_THAT}"
    r"|(?:felt|were|was)\s+(?:compelled|obliged|bound|forced)\s+to\s+(?:oppose|vote\s+against|reject))"
)
_ABSTAIN = (
    r"(?:abst(?:ained|aining|entions?)|(?:chose|opted|preferred)\s+to\s+abstain|(?:sat|sitting)\s+(?:it\s+|the\s+vote\s+)?out|stay(?:ed|ing)\s+out|look(?:ed|ing)\s+the\s+other\s+way|declin(?:ed|ing)\s+to\s+take\s+(?:a\s+)?(?:stance|side|position)s?|(?:sat|sitting)\s+on\s+the\s+fence"
    r"|(?:took|taking)\s+no\s+(?:sides?|stance|position)|(?:did|do)\s+not\s+take\s+(?:sides|a\s+(?:position|stance)))"
)
_CLAUSE = later(
    rf"(?<![\w/.,\u2011-])(?:(?P<pre>(?:(?:was|were)\s+)?(?:supported|backed|endorsed|approved|favou?red)\s+by|(?:commanded|won|had|has|with|enjoyed|gained|met\s+with)\s+the\s+(?:support|approval|backing|endorsement|votes)\s+of|with(?=\s+[\w-]+\s+votes?\b(?!\s+(?:against|to|in|for)\b)[.;,])|opposed\s+by|opposition\s+(?:from|of)|(?:as\s+)?against|abstaining\s+were|oppos(?:ed|ing)[^.;\d]{{0,30}}?\swere\s[^.;:\d]{{3,160}}?,(?=\s+[\w-]+\s+in\s+all\b)|for\s+which(?=\s+[\w-]+\s+(?:States|countries|nations|delegations|members|governments)\s+(?:had\s+)?voted\b)"
    r"|(?:won|w[io]ns|received|got|obtained|garnered|gathered|collected|attracted|mustered|polled|drew)(?=\s+(?:only\s+|some\s+|just\s+)?[\w-]+\s+votes?\b))\s+(?:only\s+|some\s+|just\s+)?)?"
    rf"(?P<n>\d{{1,3}}(?![\d/]|\.\d|,\d|[-\u2011\u2013]\d|(?:st|nd|rd|th)\b)|{WORDS}|{NONE}\b)"
    rf"(?:\s+{_WHO})?(?:{_ASIDE}\s+(?:(?:that|which|who)\s+)?{_DOUBT}(?:(?P<yes>{_YES})|(?P<no>{_NO})|(?P<abstain>{_ABSTAIN}))(?![\w-])"
    rf"|(?:\s+in\s+the\s+[\w ]{{3,30}})?(?:\s*[,\u2013\u2014-]{{1,2}})?\s+(?:those|that)\s+of\s+"
    rf"{_NAMES.replace('names', 'names5')}(?=\s*[\u2013\u2014;]|\s-|,?\s+(?:against|to|with)\s)"
    rf"|\s+\({_NAMES.replace('names', 'names6')}\))?",
    re.I,
)
_CUE = later(
    r"\b(?:back(?:ed|ing)|sided|gave|support\w*|endors\w+|approv\w+|favou?r\w*|for|yes|with\s+\d+\s+votes|affirmative|positive|won|received|got|garnered|gathered|obtained|collected|attracted|mustered|polled|drew)\b",
    re.I,
)
_VOTE = later(r"\b(?:vot(?:e|ed|es|ing)|abst\w+|adopt\w+|ballot)\b", re.I)
_OF_A_VOTE = later(
    r"\b(?:vot(?:e|ed|es|ing)|abst\w+|adopt\w+|approv\w+|reject\w+|against|favou?r|amendments?|paragraphs?|veto\w*|support\w*|oppos\w*|second|third|another|other|rival|latter|former)\b",
    re.I,
)
_UNIT = later(rf"\s+{_WHO}\b", re.I)
_SEEN = later(r"\b(?:see|saw|seeing|seen|watch(?:ed|ing)?|having|had)\s+(?:(?:some|as\s+many\s+as|no\s+fewer\s+than|fully)\s+)?$", re.I)
_HOPED = later(
    r"\b(?:hop(?:e[sd]?|ing)|want\w*|wish\w*|like|expect\w*|eager|keen|forward|would|will|aim\w*|trust\w*|pray\w*)\b[^.;]{0,30}$", re.I
)
_NOT_ONE = later(r"\bnot\s+(?:even\s+)?$", re.I)
_ACTUAL = later(r"\b(?:would|will|might|could|should|if|unless|may)\s(?!not\b)(?:(?!\band\b)[^.;,]){0,40}$", re.I)


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    number: int
    choice: Choice | None
    names: tuple[int, int] | None
    unit: bool


def clauses(reading: Reading, sentence: Sentence, found: list[Result]) -> list[Result]:
    """The count that a sentence tells clause by clause, alone or with the next two; else what was found."""
    if len(found) > 1 or (found and None not in (found[0].no, found[0].abstain)):
        first = _leading(reading, sentence, found[0])
        return [first, *found] if first else found
    if not _CUE.search(reading.text, sentence.start, sentence.end):
        return found
    place = bisect_left(reading.sentences, sentence.start, key=lambda s: s.start)
    told: dict[Choice, _Clause] = {}
    skipped = False
    for other in reading.sentences[place : place + 4]:
        if other.paragraph > sentence.paragraph + 1 or other.end - other.start > 2000:
            break
        here = list(_read(reading.text, other))
        sides = [c for c in here if c.choice]
        if (
            not sides
            and not skipped
            and len(told) == 1
            and other.paragraph == sentence.paragraph
            and not _OF_A_VOTE.search(reading.text, other.start, other.end)
        ):
            skipped = True  # who put the text in, told between
            continue
        if other is not sentence and (not sides or sides[0].choice == "yes" or any(c.choice in told for c in sides)):
            break  # another vote, or none
        if len({c.choice for c in sides}) != len(sides) or (other is sentence and not any(c.choice == "yes" for c in sides)):
            return found
        told.update({c.choice: c for c in sides if c.choice})
        if len(told) == 3:
            break
    whole = _whole(reading.text, told)
    if whole is None or (found and (whole.yes != found[0].yes or (found[0].no is not None and whole.no != found[0].no))):
        return found
    return [whole] if not found or whole.abstain is not None else found


def _leading(reading: Reading, sentence: Sentence, first: Result) -> Result | None:
    """The count told in clauses before another: "99 States voted for the former and 3 against it, while the latter …"."""
    if first.start - sentence.start < 30 or not _CUE.search(reading.text, sentence.start, first.start):
        return None
    sides = [c for c in _read(reading.text, sentence) if c.choice and c.end <= first.start]
    if len(sides) != 3 or {c.choice for c in sides} != {"yes", "no", "abstain"}:
        return None
    return _whole(reading.text, {c.choice: c for c in sides if c.choice})


def _whole(text: str, told: dict[Choice, _Clause]) -> Result | None:
    if "yes" not in told or "no" not in told or not told["yes"].unit:
        return None
    first, last = min(c.start for c in told.values()), max(c.end for c in told.values())
    total = sum(c.number for c in told.values())
    if not 5 < total <= 200 or last - first > 700 or not ("abstain" in told or _VOTE.search(text, first, last)):
        return None
    names: Names = tuple((choice, *c.names) for choice, c in told.items() if c.names)
    abstain = told["abstain"].number if "abstain" in told else None
    return Result(first, last, told["yes"].number, told["no"].number, abstain, "recorded-vote", names)


def _read(text: str, sentence: Sentence) -> Iterator[_Clause]:
    """The numbers of a sentence with what is told of them."""
    for match in _CLAUSE.finditer(text, sentence.start, sentence.end):
        choice: Choice | None = "yes" if match["yes"] else "no" if match["no"] else "abstain" if match["abstain"] else None
        pre = (match["pre"] or "").lower()
        if choice is None and pre:
            choice = "no" if pre.startswith(("oppos", "against", "as against")) else "abstain" if pre.startswith("abst") else "yes"
        number = count(match["n"])
        if number == 1 and _NOT_ONE.search(text, max(sentence.start, match.start() - 12), match.start()):
            number = 0
        hoped = (match["yes"] or "").lower().startswith("vote ")
        seen = _SEEN.search(text, max(sentence.start, match.start() - 40), match.start())
        if hoped and (not seen or _HOPED.search(text, sentence.start, seen.start())):
            continue  # "100 countries vote for it": seen, or hoped for
        if choice is None or number is None or _ACTUAL.search(text, max(sentence.start, match.start() - 60), match.start()):
            continue
        spans = [match.span(n) for n in _NAMED if match[n]]
        unit = (
            bool(pre)
            or _UNIT.match(text, match.end("n"), match.end()) is not None
            or "vot" in match[0].lower()
            or "gave" in match[0].lower()
            or "favo" in match[0].lower()
        )
        yield _Clause(match.start(), match.end(), number, choice, spans[0] if spans else None, unit)
