"""Dates and times as printed, and the days between which they lie.

Absolute dates are *stated*. What is counted from the day of the speech ("last year", "on Friday", "at the current session") is *resolved*
against the voice that says it. "In recent years" and "not long ago" have no literal: only that the thing was before the words were said.
A literal is never widened, and bounds are whole days. An ordinary session of the General Assembly opens in September of 1945 plus its
number
(rule 1 of its rules of procedure; before 2003 later in the month) and closes in the next September.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from graphkit.extract.patterns import later
from graphkit.extract.reading import Lexicon, TimeExpression, Voice
from graphkit.extract.tokens import around, cased
from graphkit.model import Dating

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january janvier jan",
            "february f\u00e9vrier fevrier feb",
            "march mars mar",
            "april avril apr",
            "may mai",
            "june juin jun",
            "july juillet jul",
            "august ao\u00fbt aout aug",
            "september septembre sept sep",
            "october octobre oct",
            "november novembre nov",
            "december d\u00e9cembre decembre dec",
        ),
        1,
    )
    for name in names.split()
}
_M = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NUMBERS = {w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)} | {"a": 1, "an": 1}
_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = {w: n for n, w in enumerate(_ONES, 1)} | {
    w: n
    for n, w in enumerate("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(), 10)
}
_ORDINALS |= {tens[:-1] + "ieth": n for tens, n in _TENS.items()}
_ORDINALS |= {f"{tens}-{one}": n + m for tens, n in _TENS.items() for m, one in enumerate(_ONES, 1)}
_ORD = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|(?:"
    + "|".join(_TENS)
    + r")[- \u2011](?:"
    + "|".join(_ONES)
    + r")|"
    + "|".join(sorted((w for w in _ORDINALS if "-" not in w), key=len, reverse=True))
    + ")"
)
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_DAY = r"[0-3]?\d"

_FIND = later(
    rf"""(?<![\w/])(?:
      (?P<iso>{_YEAR}-[01]\d-[0-3]\d)(?![\w/-])
    | (?P<d>{_DAY})(?:st|nd|rd|th|er)?\s+(?:of\s+)?(?P<m>{_M})(?:,?\s+(?P<y>{_YEAR}))?(?![\w/-])
    | (?P<m2>{_M})\s+(?P<d2>{_DAY})(?:st|nd|rd|th)?(?:,?\s+(?P<y2>{_YEAR}))?(?![\w/-])
    | (?:(?P<part>early|mid|late)[\s-]+)?(?P<m3>{_M})(?:\s+of)?,?\s+(?P<y3>{_YEAR})(?![\w/-])
    | (?P<rel>(?:(?:earlier|later)\s+)?(?:this|last|the\s+(?:previous|past|preceding))\s+(?:year|month|week|autumn
          |spring|summer|winter|fall)|yesterday|today|this\s+(?:morning|afternoon|evening))\b
    | (?P<ago>a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\s+years?\s+ago\b
    | (?P<wday>(?:(?:last|this)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
    | (?P<cur>(?:the|this|its|our)\s+(?:current|present|ongoing)\s+session|this\s+session
          |this\s+year['\u2019]s\s+(?:session|assembly|first\s+committee)|la\s+pr\u00e9sente\s+session)\b
    | (?P<prev>(?:the|its)\s+(?:last|previous|preceding|past)\s+session|last\s+year['\u2019]s\s+session)\b
    | (?:the\s+|its\s+|that\s+|our\s+)?(?P<ses>{_ORD})\s+(?:regular\s+
          |general\s+assembly\s+)?session(?!s)\b(?P<of>\s+of\s+the\s+(?:un\s+|united\s+nations\s+)?general\s+assembly)?
    | (?P<vague>(?:in|over|during)\s+(?:the\s+)?(?:recent|past|last(?:\s+few)?)\s+(?:years|months|weeks|decades)
          |not\s+(?:so\s+)?long\s+ago|some\s+(?:time|years|months)\s+ago|recently|(?:the|its)\s+recent\s+session|years\s+ago)\b
    | (?P<year>{_YEAR})(?![\w/]|[.,]\d|-\d)
    )""",
    re.X,
)

_CORE = cased(
    "year years session ago month months week weeks decades yesterday today recently morning afternoon evening autumn spring summer w"
    "inter fall monday tuesday wednesday thursday friday saturday sunday " + " ".join(_MONTHS)
) | frozenset(str(year) for year in range(1940, 2050))


def bounds(literal: str) -> tuple[str, str]:
    """Return the first and last day of a literal: "2013" is 2013-01-01 to 2013-12-31."""
    if len(literal) == 4:
        return f"{literal}-01-01", f"{literal}-12-31"
    if len(literal) == 7:
        year, month = int(literal[:4]), int(literal[5:])
        return f"{literal}-01", f"{literal}-{calendar.monthrange(year, month)[1]:02d}"
    return literal, literal


def stated(literal: str) -> Dating:
    """Return a dating of what the text says itself."""
    first, last = bounds(literal)
    return Dating(date=literal, date_basis="stated", not_before=first, not_after=last)


def resolved(literal: str) -> Dating:
    """Return a dating that is counted from another date."""
    return replace(stated(literal), date_basis="resolved")


def session_bounds(number: int) -> tuple[str, str]:
    """Return days between which a regular session of the General Assembly certainly lies."""
    return f"{1945 + number}-09-01", f"{1946 + number}-09-30"


def ordinal(words: str) -> int | None:
    """Return the number of an ordinal: "sixty-sixth" and "66th" are 66."""
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else _ORDINALS.get(re.sub(r"[\s\u2011]", "-", words.lower()))


def _literal(year: str, month: str, day: str | None) -> str | None:
    number = _MONTHS[month.lower().rstrip(".")]
    if day is None:
        return f"{year}-{number:02d}"
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def day_of(words: str, year: str) -> str | None:
    """Return the day that words such as "22 October" name in a year, or None."""
    match = re.search(rf"(?P<d>{_DAY})\s+(?P<m>{_M})|(?P<m2>{_M})\s+(?P<d2>{_DAY})", words, re.I)
    return _literal(year, match["m"] or match["m2"], match["d"] or match["d2"]) if match else None


def find(text: str, voices: Sequence[Voice], lexicon: Lexicon) -> tuple[TimeExpression, ...]:
    """Return the times of a text in order, each resolved against the voice that says it."""
    found: list[TimeExpression] = []
    anchor: str | None = None  # the last full date stated: gives "22 October" its year
    for match in around(_FIND, _CORE, text, 50, 45, lower=True):
        said = _voice(voices, match.start())
        dating, rests = _dating(match, said.dating, anchor, lexicon)
        if dating is None:
            continue
        if dating.date and dating.date_basis == "stated" and len(dating.date) >= 7:
            anchor = dating.date
        grounds = tuple(g for g in said.grounds if g.use == "date") if rests else ()
        found.append(TimeExpression(match.start(), match.end(), dating, grounds))
    return tuple(found)


def _voice(voices: Sequence[Voice], offset: int) -> Voice:
    best = voices[0] if voices else Voice(0, 0)
    for voice in voices[1:]:
        if voice.start <= offset < voice.end and voice.end - voice.start < best.end - best.start:
            best = voice
    return best


def _dating(match: re.Match[str], now: Dating, anchor: str | None, lexicon: Lexicon) -> tuple[Dating | None, bool]:
    """Return what a match comes to, and whether it rests on the date of the voice."""
    if match["iso"]:
        return stated(match["iso"]), False
    day, month = match["d"] or match["d2"], match["m"] or match["m2"]
    if month:
        return _day(month, day, match["y"] or match["y2"], now, anchor)
    if match["m3"]:
        literal = _literal(match["y3"], match["m3"], None)
        return (stated(literal) if literal else None), False
    if match["year"]:
        return stated(match["year"]), False
    if match["ses"]:
        number = ordinal(match["ses"])
        if number is None or (number < 20 and not match["of"]):
            return None, False
        first, last = session_bounds(number)
        return Dating(not_before=first, not_after=min(last, now.not_after) if now.not_after and now.not_after >= first else last), False
    if match["vague"]:
        return Dating(not_after=now.not_after), True
    return _relative(match, now, lexicon), True


def _day(month: str, day: str, year: str | None, now: Dating, anchor: str | None) -> tuple[Dating | None, bool]:
    """A day of a month; without its year, the last such day before the voice, or in the year of the date named before."""
    if year:
        literal = _literal(year, month, day)
        return (stated(literal) if literal else None), False
    if _literal("2000", month, day) is None:
        return None, False
    if now.not_after and now.date and len(now.date) >= 7:
        literal = _literal(now.not_after[:4], month, day)
        if literal and literal > now.not_after:
            literal = _literal(str(int(now.not_after[:4]) - 1), month, day)
        return (resolved(literal) if literal else None), True
    if anchor:
        literal = _literal(anchor[:4], month, day)
        return (resolved(literal) if literal else None), False
    return Dating(not_after=now.not_after), True


def _relative(match: re.Match[str], now: Dating, lexicon: Lexicon) -> Dating:
    """A time counted from the voice's own. Where the voice has none, an empty dating."""
    if now.not_after is None or now.date is None:
        return Dating(not_after=now.not_after)
    last_day = date.fromisoformat(now.not_after)
    exact = len(now.date) == 10
    if match["ago"]:
        number = _NUMBERS.get(match["ago"].lower()) or int(match["ago"])
        return resolved(str(last_day.year - number))
    if match["wday"]:
        if not exact:
            return Dating(not_after=now.not_after)
        back = (last_day.weekday() - next(n for n, d in enumerate(_DAYS) if match["wday"].lower().endswith(d))) % 7
        if back == 0 and match["wday"].lower().startswith("last"):
            back = 7
        return resolved((last_day - timedelta(days=back)).isoformat())
    if match["cur"] or match["prev"]:
        return _session(now, lexicon, bool(match["prev"]))
    words = re.sub(r"\s+", " ", match["rel"].lower())
    if "year" in words or words.split()[-1] in ("autumn", "spring", "summer", "winter", "fall"):
        past = any(w in words for w in ("last", "previous", "past", "preceding"))
        return resolved(str(last_day.year - past))
    if "month" in words and exact:
        first = last_day.replace(day=1)
        return resolved(((first - timedelta(days=1)) if "this" not in words else first).isoformat()[:7])
    if words in ("today", "this morning", "this afternoon", "this evening") and exact:
        return resolved(now.date)
    if words == "yesterday" and exact:
        return resolved((last_day - timedelta(days=1)).isoformat())
    return Dating(not_after=now.not_after)


def _session(now: Dating, lexicon: Lexicon, previous: bool) -> Dating:
    """The current or the last session: a year only where the session, as far as it has gone, lies in one."""
    assert now.not_after is not None
    number = lexicon.session("UNGA", now.not_before or now.not_after)
    if number is None or number != lexicon.session("UNGA", now.not_after):
        return Dating(not_after=now.not_after)
    first, last = session_bounds(number - previous)
    last = min(last, now.not_after)
    if first[:4] == last[:4]:
        return replace(resolved(first[:4]), not_before=first, not_after=last)
    return Dating(not_before=first, not_after=last)
