"""Papers in footnotes and bibliographies: "CD/9, by Ruritania (for ASEAN)", "Freedonia, “Safe casks”, NPT/CONF.2099/WP.9".

Scholars cite a paper by its State, as author before the title or after the symbol. Only symbols of papers and drafts are read so: of a
statement, a record or a report of a body the State is no author here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times, who
from graphkit.extract.sponsorship.words import family, pattern

_LEAD = (
    r"(?:^|(?:[;:(]|\.\s?\d{1,3}\.?)\s?|\b(?:[Ss]ee(?:\salso)?|[Cc]f\.|and|in|also|e\.g\.,?|[Cc]ompare|[Pp]apers?|[Dd]ocuments?"
    r"|notably|both|as|of)\s)"
    r"(?:(?:UN|\u24bb)\s[Dd]oc(?:ument|\.)?\s)?"
)
_PLACED = r"(?:\s\(\u24c9\))?(?:,\s(?:\u24c9|dated\s\u24c9|pp?\.\s[\d-]+|paras?\.\s[\d-]+))?"
_FOR = (
    r"(?P<for>,?\s(?:\((?:for|(?:also\s)?on\sbehalf\sof|in\sthe\sname\sof)\s(?:the\s)?\u24c5\)|(?:for|(?:also\s)?on\sbehalf\sof|in\sthe\sname\sof)"
    r"\s(?:the\s)?\u24c5))?"
)
_BY = later(rf"{_LEAD}(?P<doc>\u24b9){_PLACED},\s(?P<verb>by)\s(?:the\s)?(?P<who>\u24c5){_FOR}(?=[,.;)]|\sand\s\u24b9|$)")
_AUTHOR = later(
    r"(?:^(?:[\[(]?\d{1,3}[\])]?\.?\s)?|;\s)(?:(?:and\s)?(?:[Ss]ee(?:,?\s(?:also|e\.g\.|for\sexample|further))?|[Cc]f\.|[Cc]ompare|[Aa]lso),?\s)?(?:(?:The\s)?Governments?\sof\s(?:the\s)?)?(?P<who>\u24c5)(?:\s\((?P<year>\u24c9)\))?,\s"
    r"(?P<verb>)(?P<title>[\"'][^\u24c5\u24b9]{4,220}?[\"',]{1,3}\s)?"
    r"(?P<paper>(?:[^\u24c5\u24b9;.:\"]{0,40}\b)?(?:[Pp]aper|[Mm]emorandum|[Pp]roposal|[Ss]ubmission"
    r"|[Cc]ontribution)\b[^\u24c5\u24b9;.:\"]{0,70}?,\s)?(?P<doc>\u24b9)"
    r"(?=[,.;)]|\s\(|\s?$)"
)
_TITLED = pattern(
    r"[\"'],?[\"']?,?\s(?:(?:[Ww]orking\s|[Cc]onference\s[Rr]oom\s|[Dd]iscussion\s|[Nn]on-)?[Pp]aper\s)?(?P<verb>submitted"
    r"|presented|prepared|tabled|circulated)\s(?:jointly\s)?by\s(?:the\s)?"
    r"(?P<who>\u24c5)(?P<for>,?\son\sbehalf\sof\s(?:the\s)?\u24c5)?,\s(?P<doc>\u24b9)(?=[,.;)]|\s\(|\s?$)"
)
_BRACKET = later(rf"{_LEAD}(?P<doc>\u24b9){_PLACED}\s(?P<verb>)\((?P<who>\u24c5){_FOR}(?:,\s\u24c9)?\)(?=[,.;)]|\sand\b|\s?$)")
_MORE = later(rf"(?:,|;|,?\sand)\s(?P<doc>\u24b9)(?P<verb>)\s\((?P<who>\u24c5){_FOR}\)")
# "a scheme for review (WP.5, Ruritania)"; "and, from Freedonia alone, a fund for travel (WP.7)"
_INSIDE = later(
    rf"(?P<doc>\u24b9),\s(?P<verb>)(?:(?:an?|the)\s(?:joint\s)?(?:paper|effort|initiative|proposal|work|text)\s(?:of|by|from)\s)?(?P<who>\u24c5){_FOR}\)"
)
_FROM = later(
    r"(?:^|[,;:]\s|\b(?:and|also),?\s)(?P<verb>)(?:from|by)\s(?:the\s)?(?P<who>\u24c5)(?:\s(?:alone|too|again|jointly|together))?(?P<for>),?"
    r"(?:,\s|\scame\s|\scomes\s)(?:an?|the|two|three)\s[^\u24c5\u24b9;.()]{3,90}?\s?\(?(?P<doc>\u24b9)\)"
)
# a line of a list: "CD/9 - Working paper - Ruritania and Freedonia: safe casks"
_LINE = later(
    r"^(?P<doc>\u24b9)\s?(?:-{1,2}|:|,)\s(?P<verb>)(?:[Ww]orking\s[Pp]aper|[Cc]onference\s[Rr]oom\s[Pp]aper|[Mm]emorand(?:um|a)|[Dd]raft\s(?:resolution|decision)|[Pp]roposal|[Nn]on-paper|[Nn]ote\sverbale"
    r"|[Dd]ocument\sde\s(?:travail|séance)|[Pp]rojet\sde\s(?:résolution|décision)|[Mm]émorandum|[Pp]roposition|[Aa]mendements?|[Pp]apier\sofficieux|[Nn]on-papier)\s?(?:-{1,2}|:|,)\s(?:the\s)?(?P<who>\u24c5)(?P<for>)(?=\s?[:.-]|\s?$)"
)
# the day or the year of the paper, beside its symbol: "CD/9, 11 May 2099", "CD/9 (2099)", "CD/9, Geneva, 2099."
_WHEN = later(
    r"[)\]]?(?:,\spp?\.\s[\d-]+|,\sparas?\.\s[\d-]+)?(?:,?\s\(?|,\s(?:New\sYork|Geneva|Vienna|The\sHague|London|Nairobi|Paris),?\s)(?P<t>\u24c9)"
    r"(?=[,.;)\]]|\s?$|\sand\s\u24b9)"
)
_COUNTED = later(r"\b(?:vot|abstain|abstention|against|oppos|reject|supported|critici|endors)\w*[^.;]{0,80}$", re.I)


@rule(
    "sponsorship.cited",
    ", by ",
    "\u24df, ",
    "(\u24df",
    "\u24df (\u24e3",
    "\u24df)",
    "- \u24df",
    ": \u24df",
    "from \u24df",
    "submitted",
    "presented",
    "prepared",
)
def cited(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A citation with State and symbol: "WP.9, by Ruritania (for ASEAN)"; "Freedonia, “Safe casks”, WP.7"; "CD/9 (Sylvania)"."""
    name = "sponsorship.cited"
    for compiled in (_BY, _AUTHOR, _TITLED, _BRACKET, _INSIDE, _FROM, _LINE):
        for match in compiled.finditer(frame.text):
            one: re.Match[str] | None = match
            while one:
                hit = _hit(frame, reading, one, compiled, name)
                if hit:
                    yield hit
                one = _MORE.match(frame.text, one.end()) if compiled is _BRACKET else None


def _hit(frame: Frame, reading: Reading, match: re.Match[str], compiled: re.Pattern[str], name: str) -> Hit | None:
    document, place, others = reference(frame, match.start("doc")), match.start("who"), match.groupdict().get("for")
    if not is_paper(document) or _COUNTED.search(frame.text, max(0, match.start() - 100), match.start() + 1):
        return None
    if compiled is _BRACKET and not others and re.search(r"(?:^|/)L\.", document.symbol or ""):
        return None  # read with the verb that leads the list in
    if compiled is _AUTHOR and not (match["title"] or match["paper"] or _alone(document, reading)):
        return None
    if chaired(frame, place, match.end(), name) or not free(frame, match.start(), match.end(), name):
        return None
    first = match.start("doc") if compiled is _BRACKET else min(place, match.start("doc"))
    start, last = frame.span(first, max(match.end(), match.start("doc") + 1))
    return Hit(
        rule=name,
        start=start,
        end=last,
        who=(who(frame, place),),
        document=document,
        verb=match["verb"] if match["verb"] not in ("", "by") else "paper",
        does=family(match["verb"]) if match["verb"] not in ("", "by") else "submit",
        times=_when(frame, match),
        behalf=who(frame, frame.text.index("\u24c5", match.start("for"))) if others else None,
        confidence=0.85,
    )


def _when(frame: Frame, match: re.Match[str]) -> tuple[TimeExpression, ...]:
    """The day or year that stands beside the symbol, behind the entry, or with the author; one in the title is no date of the paper."""
    groups = match.groupdict()
    ends = (match.end(group) for group in ("doc", "who", "for") if groups.get(group))
    beside = (_WHEN.match(frame.text, at) for at in (*ends, match.end()))
    return times(frame, *(m.start("t") for m in beside if m), match.start("year") if groups.get("year") else -1)


def _alone(document: Reference, reading: Reading) -> bool:
    """Tell whether the reference itself brings the title in quotation marks or the word, or is a working paper by its symbol."""
    words = reading.text[document.start : document.end]
    return words[:1] in "\u201c\"'\u2018" or "paper" in words.lower() or bool(re.search(r"/(?:WP|CRP)\.\d", document.symbol or ""))
