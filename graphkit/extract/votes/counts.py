"""The results told in a sentence: counts in all printed forms, and ways of adopting without counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphkit.extract.lists import number
from graphkit.extract.reading import Sentence

_N = (
    r"(?:\d{1,3}|none|nil|zero|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty(?:[- ]\w+)?)"
)

_IN = r"(?:\s*(?:\((?P<{}>[^()]{{2,900}}(?:\([^()]*\)[^()]*)*)\)))?"

_UNIT = r"(?:\s*(?:votes?|States|countries|members|nations|Member\s+States|delegations))?(?:\s+(?:voted|voting|cast|were))?"

_COUNTS = re.compile(
    rf"(?<![\w/.-])(?P<yes>{_N}){_UNIT}(?:\s*(?:in\s+favou?r|for|affirmative|yes|pour))?{_IN.format('for')}\s*(?:,|;)?\s*(?:to|and"
    rf"|with|-)?\s*(?P<no>{_N}){_UNIT}(?:\s*(?:votes?\s+)?(?:against|opposed|negative|no|contre))?{_IN.format('against')}"
    rf"\s*(?:,|;)?\s*(?:with|and|-|,)?\s*(?:and\s+)?(?P<abstain>{_N}){_UNIT}\s*(?:abst(?:entions?|aining|ained|\.)"
    rf"|delegations?\s+abstaining){_IN.format('abstaining')}",
    re.I,
)

_TWO = re.compile(
    rf"(?:vote\s+of|by)\s+(?P<yes>\d{{1,3}})(?:\s*votes?)?(?:\s*in\s+favou?r)?{_IN.format('for')}\s*,?\s*(?:to|and)\s+(?P<no>\d{{1,3}}"
    rf"|none|nil)(?:\s*votes?)?(?:\s*against)?{_IN.format('against')}(?!\s*(?:\d|per|o'clock|p\.m|a\.m))",
    re.I,
)

_DASHES = re.compile(
    r"(?<![\w/.-])\(?(?P<yes>\d{1,3})\s?[-\u2013\u2011/]\s?(?P<no>\d{1,3})\s?[-\u2013\u2011/]\s?(?P<abstain>\d{1,3})\)?(?![\w/-])",
)

_FRENCH = re.compile(
    rf"(?<![\w/.-])(?P<yes>\d{{1,3}})\s+(?:voix|votes?)(?:\s+pour)?{_IN.format('for')}\s*,?\s*(?:et\s+)?(?:contre\s+(?P<no>\d{{1,3}}|z\u00e9ro|aucune)"
    rf"|(?P<no2>\d{{1,3}}|z\u00e9ro|aucune)(?:\s+voix)?\s+contre){_IN.format('against')}(?:\s*,?\s*(?:avec|et)?\s*(?P<abstain>\d{{1,3}}|aucune)"
    rf"\s+abstentions?{_IN.format('abstaining')})?",
    re.I,
)

WHERE = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|adopt\w*|approv\w*|abstentions?|abstain\w*|favou?r|against|ballot|passed|reject\w*|retain\w*)\b",
    re.I,
)

_AGREED = re.compile(
    r"\b(?:adopted|approved|passed|endorsed|agreed|retained)\b(?P<gap>[^.;]{0,120}?)\b(?P<how>without\s+(?:a\s+|taking\s+a\s+)?vote"
    r"|by\s+(?:general\s+)?consensus|without\s+objection)"
    r"|\b(?P<how2>(?:acting\s+)?without\s+(?:a\s+|putting\s+it\s+to\s+a\s+)?vote"
    r"|(?:acting\s+)?by\s+consensus)\b,?\s(?P<gap2>[^.;]{0,120}?)\b(?:adopted|approved|passed|endorsed|agreed)\b",
    re.I,
)

_NOT_YET = re.compile(r"\b(?:will|would|hop(?:e|es|ed|ing)|expect\w*|should|could|may|might|if|to\s+be)\b[^.;]{0,40}$", re.I)


@dataclass(frozen=True, slots=True)
class Result:
    """A result as told: its place, its counts and the way of adopting."""

    start: int
    end: int
    yes: int | None
    no: int | None
    abstain: int | None
    method: str
    match: re.Match[str] | None = None


def _count(words: str | None) -> int | None:
    if words is None:
        return None
    return 0 if words.lower() in ("none", "nil", "zero", "no", "z\u00e9ro", "aucune") else number(words)


def results(text: str, sentence: Sentence) -> Iterator[Result]:
    """The results told in a sentence, in order, each place once."""
    reach = -1
    found: list[Result] = []
    for pattern in (_FRENCH, _COUNTS, _DASHES, _TWO):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            if any(r.start < match.end() and match.start() < r.end for r in found):
                continue
            groups = match.groupdict()
            yes, no = _count(groups["yes"]), _count(groups["no"] or groups.get("no2"))
            if yes is None or no is None or yes + no > 250 or (pattern is _DASHES and not _plausible(text, sentence, match)):
                continue
            if pattern is _COUNTS and not re.search(r"vot|favou?r|against|to|abst", match[0], re.I):
                continue
            found.append(Result(match.start(), match.end(), yes, no, _count(groups.get("abstain")), "recorded-vote", match))
    for match in _AGREED.finditer(text, sentence.start, sentence.end):
        if (
            not found
            and not _NOT_YET.search(text, sentence.start, match.start())
            and not re.search(r"\bnot\b", text[max(sentence.start, match.start() - 12) : match.end()])
        ):
            how = (match["how"] or match["how2"]).lower()
            found.append(Result(match.start(), match.end(), None, None, None, "consensus" if "consensus" in how else "without-a-vote"))
    for result in sorted(found, key=lambda r: r.start):
        if result.start >= reach:
            reach = result.end
            yield result


def _plausible(text: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Three numbers joined by dashes are a vote only beside words of voting, and no date or document."""
    near = text[max(sentence.start, match.start() - 120) : min(sentence.end, match.end() + 60)]
    return bool(WHERE.search(near)) and "/" not in match[0] and int(match["yes"]) + int(match["no"]) + int(match["abstain"]) > 5
