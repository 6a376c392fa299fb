"""Document symbols in all printed forms, and the one form under which a document is known.

Symbols follow the Organization's own practice: body, session or year, series and number, revision ("A/C.1/73/L.27/Rev.1"). Printers space
them, star reissues, and mistake stops for slashes; a star names no other document. "Resolution 73/27" is A/RES/73/27; a Roman numeral is an
early session of the Assembly, a year in round brackets the Security Council. "L.27" alone is completed from the series last named.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from graphkit.extract import any_body, numbered
from graphkit.extract.days import DAY, dated
from graphkit.extract.patterns import later
from graphkit.extract.tokens import around, cased

_SERIES = (
    r"(?:A|S|E|T|ST|CD|CCD|ENDC|TD|DP|NPT|CCW|CCM|BWC|APLC|CTBT|ISBA|UNEP|UNIDO|FCCC|CAC|CERD|CCPR|CEDAW|CRC|CAT|HSP|SPLOS|GC|GOV|DC|BTWC"
    r"|ATT|TPNW|AEC|PCNICP|IOMC|CDDH(?:/(?:I{1,3}|IV|VI?)(?=/))?|BWC/AD\sHOC\sGROUP|(?:FSC|PC|MC|RC)\.(?:DEL|DEC|JOUR|DD)"
    r"|GC\(\d{1,2}\)|INFCIRC|CTBT-ART\.XIV|WHA|(?:EC|RC|C)(?:-M)?-\d{1,3}(?=/(?:DEC|WP|NAT|S|DG|CRP)\b))"
)
_NUM = r"\d\w*(?:[-\u2011](?![A-Z]{1,3}/)\w+)*"
_SEGMENT = (
    r"(?:(?:L|CRP|WP|INF|PV|SR|[Rr]ev|Add|Corr|CONF|AC|CN|C|SC|SUB|NGO|BUR|PC|MSP|CSP|COP|GE|Misc|Res|MX|W|DEC|NAT|DG|S"
    r"|P)\.?\s?(?:\d\w*(?:[-\u2011](?![A-Z]{1,3}/)\w+)*|[IVX]+\b|l\b)"
    r"|(?:RES|DEC|PRST|HRC|NGO|INF|PV|WP|CONF|BUN|OR|EDU|LEG|SG|DCAC|PROT|BC|CW|OS|NTB|TB|PC(?=\s?/)|SEC|B|D)\b"
    r"|(?:ES|S|HLPF|WG)[-\u2011.]?\d+|[A-Z]{2,4}(?:\.[IVX\d]+)(?:/?[A-Z\d]*+(?!\.))?|[A-Z]{2,4}(?=\s?/\s?[\d(])|[A-Z]{2,6}(?=/(?:L|WP|CRP|INF|SR|PV|W)\.\d)|"
    + _NUM
    + r""
    r"|[A-Z]\d{3,4}|\(\d{2}\)(?=/))"
)
_TAIL = r"(?:(?:\s?[A-Z])?\s?\((?:[IVXLC]+|[IVXLC]+-[A-Z]|\d{4})\)(?:\s?[A-F]\b)?)?"
_WHOLE = later(rf"(?<![\w/.-]){_SERIES}(?:\s?/\s?{_SEGMENT}{_TAIL})+(?:(?:\s?\.\s?|\s)(?:Rev|Add|Corr)\.?\s?(?:\d+|l\b))*\*{{0,4}}")
_ISSUED_IN = later(r"(?<=\d)\s\((?:19|20)\d\d\)$")  # of a draft or paper a year in brackets is no part
_PARTED = later(
    r"\s?\((?P<what>(?:Parts?|Vol\.?|Vols\.?|Volume)\s(?:[IVX]{1,4}|\d)(?:(?:\s?[-\u2013]\s?|\s(?:and|to)\s)(?:[IVX]{1,4}|\d))?)\)"
)
_JOINT = later(r"[-\u2011](?P<other>[AES]/(?:\d{4}/\d{1,4}|\d{2}/\d{1,4}))(?![\w/])")
_LETTER = later(r"\s?(?P<letter>[A-Z])(?=[,;:.)\]\u201d\"]|\s(?:and|of|on|was|were|is|as|by|or|in|to|which|that|entitled)\b|\s*$)")
_SPECIAL = later(r"(?<![\w/.\u2011-])(?P<code>E?S[-\u2011]\d{1,2}/L\.\s?\d{1,3}(?:/(?:Rev|Add|Corr)\.\d+)*)\*{0,3}(?![\w/])")
_HEADED = later(r"^[ \t*_]*(?P<n>\d{2}/\d{1,3}(?:\s[A-Z](?=\.))?)\.[ \t]+(?=[A-Z])", re.M)
_SHORT = later(
    r"L(?:(?:(?<![\w/.\u2011-]L)|(?<=UNGA\s\d\d/L))\.\s?(?P<n>\d{1,4})(?P<x>(?:\s?[/.]\s?(?:Rev|Add|Corr)\.?\s?(?:\d+|l\b))*)\*{0,4}(?![\w/])"
    r"|(?<=draft resolution L)(?P<n2>\d{1,4})(?P<x2>(?:/Rev\.?\s?\d+)?)(?![\w/]))"
)
_AND = later(r"\s?(?:,|and|to|&)\s?(?P<what>(?:Rev|Add|Corr)\.?\s?(?:\d+|l\b))(?:-\d+)?\*?")
_BODIES = (
    ("S", later(r"(?:Security\s+Council|UNSC|UNSCR)\s*$", re.I)),
    ("A/HRC", later(r"(?:Human\s+Rights\s+Council|HRC)\s*$", re.I)),
    ("E", later(r"(?:Economic\s+and\s+Social\s+Council|ECOSOC)\s*$", re.I)),
    ("A", later(r"(?:General\s+Assembly|UNGA|GA|UNGAR|Assembly['\u2019]?s?)\s*$", re.I)),
)
_ONE = (
    r"(?:(?:ES|S)[-\u2011]\d{1,2}/\d{1,3}|\d{1,4}/\d{1,4}|\d{1,4}\s?[A-Z]?\s?\((?:[IVXLC]+|S[-\u2011][IVX]+|ES[-\u2011][IVX]+|(?:19"
    r"|20)\d\d)\))(?:\s?[A-Z]\b(?!\w))?"
)
_OF = r"(?:\s+of\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4}(?=\s?,|\s(?:and|et|or)\s))?"
_RESOLUTION = later(
    rf"\b(?P<word>[Rr]esolutions?|RESOLUTIONS?|[Rr]es\.|[Dd]ecisions?|DECISIONS?"
    rf"|[Rr]\u00e9solutions?)\s+(?P<list>{_ONE}(?:{_OF}(?:\s?,\s?(?:and\s)?|\s(?:and|et|or|to)\s){_ONE})*)(?![\w/])"
)
_SLASH = frozenset("/")
_SESSIONS = frozenset(("S", "ES"))  # special and emergency
_RESOLVED = cased("resolution resolutions decision decisions r\u00e9solution r\u00e9solutions") | {"res", "Res"}
_EACH = later(_ONE)
_BRACKETED = later(rf"\[(?P<list>\d{{1,4}}\s?[A-Z]?\s?\((?:[IVXLC]+|E?S[-\u2011][IVX]+)\)(?:(?:\s?,\s?|\sand\s){_ONE})*)\]")
_COUNCIL = later(r"\b(?P<body>Security Council |UNSCR? |Council )?(?P<word>resolution )(?P<n>\d{3,4})\b(?!\s?[(/\d])")


_COMMITTEES = (
    r"\bFirst\s+Committee|\bGA/DIS/|\(Disarmament\s+and\s+International\s+Security\)",
    r"\bSecond\s+Committee|\bGA/EF/",
    r"\bThird\s+Committee|\bGA/SHC/",
    r"\bFourth\s+Committee|\bGA/SPD/",
    r"\bFifth\s+Committee|\bGA/AB/",
    r"\bSixth\s+Committee|\bGA/L/",
)
_DID = r"(?:approv|adopt|vot|pass|reject|endors|took|conclud)\w*"
_DAY_WORDS = r"(?:\d{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{1,2}),?\s+(?:19|20)\d\d"
_COMMITTEE_ACTED = rf"(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee(?:\s+of\s+the\s+[^,.;]{{3,40}})?\s+(?:\w+ly\s+|also\s+)?{_DID}"
_ACTED = later(
    rf"\b[Oo]n\s+(?:\w+day,?\s+)?(?P<day>{_DAY_WORDS}),?\s+the\s+(?:[\w'\u2019]+\s+){{0,4}}{_COMMITTEE_ACTED}"
    rf"|{_COMMITTEE_ACTED}\b[^.;]{{0,80}}\son\s+(?:\w+day,?\s+)?(?P<then>{_DAY_WORDS})"
)
_TENS = ("twe", "thi", "for", "fif", "six", "sev", "eig", "nin")
_UNITS = ("zer", "fir", "sec", "thi", "fou", "fif", "six", "sev", "eig", "nin")
_SESSION = later(
    r"\b(?P<ten>twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|y[-\u2011](?P<unit>first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth"
    r"|ninth))\s+(?:regular\s+)?(?:session\b|General\s+Assembly\b)|\b(?P<n>[2-9]\d)(?:st|nd|rd|th)\s+(?:session\b"
    r"|General\s+Assembly\b|UNGA\b)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol as printed and as known. ``draft`` tells that it is a document for action (L. series)."""

    start: int
    end: int
    code: str | None  # None: an "L.27" whose series the text never names
    short: str | None = None

    @property
    def draft(self) -> bool:
        """Tell whether the document is one of the limited series."""
        return "/L." in (self.code or "/L.")


def canonical(printed: str) -> str:
    """Return the one form of a symbol: no spaces or stars, slashes before Rev., Add. and Corr., plain hyphens."""
    code = re.sub(r"[\s*]+", "", printed).replace("\u2011", "-")
    code = re.sub(r"^A/C\.?[l1](?=/)", "A/C.1", code)
    code = re.sub(r"^A/C(?=\d/)", "A/C.", code).replace("/rev.", "/Rev.")
    code = re.sub(r"[./]?(Rev|Add|Corr)\.?(\d+|l)", lambda m: f"/{m[1]}.{m[2].replace('l', '1')}", code)
    return re.sub(r"/(L|CRP|WP|INF|PV|SR)\.?(\d)", r"/\1.\2", code)


def find(text: str) -> list[Symbol]:
    """Return the symbols of a text in order."""
    found = list(_whole(text))
    taken = [(s.start, s.end) for s in found]
    found += [Symbol(start, end, canonical(code)) for start, end, code in any_body.printed(text) if not _crosses(start, end, taken)]
    taken = sorted((s.start, s.end) for s in found)
    found += [s for s in _resolutions(text) if not _inside(s.start, taken)]
    special = around(_SPECIAL, _SESSIONS, text, 1, 40)
    found += [Symbol(*m.span(), "A/" + canonical(m["code"])) for m in special if not _inside(m.start(), taken)]
    if "esolution" in text or "General Assembly" in text:
        found += [Symbol(*m.span("n"), "A/RES/" + m["n"].replace(" ", "")) for m in _HEADED.finditer(text)]
    taken = [(s.start, s.end) for s in sorted(found, key=lambda s: s.start)]
    found += [s for s in (*_shorts(text, found), *_numbered(text, found)) if not _inside(s.start, taken)]
    found.sort(key=lambda s: (s.start, -s.end))
    return found


def _numbered(text: str, whole: list[Symbol]) -> Iterator[Symbol]:
    """Documents by number only, by the symbols printed in full."""
    codes = [s.code for s in whole if s.code]
    for start, end, code, short in (*numbered.papers(text, codes), *numbered.resolutions(text, codes)):
        yield Symbol(start, end, canonical(code) if code else None, canonical(f"/{short}")[1:] if short else None)


def _inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    place = bisect_right(spans, (offset, 1 << 60)) - 1
    return place >= 0 and spans[place][0] <= offset < spans[place][1]


def _crosses(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Tell whether a run shares a character with a symbol already read."""
    place = bisect_right(spans, (start, 1 << 60)) - 1
    return _inside(start, spans) or (place + 1 < len(spans) and spans[place + 1][0] < end)


def _whole(text: str) -> Iterator[Symbol]:
    end = 0
    for match in around(_WHOLE, _SLASH, text, 40, 60):
        if match.start() < end or not any(c.isdigit() for c in match[0]):
            continue
        year = None if "RES" in match[0] else _ISSUED_IN.search(match[0])
        end = match.start() + year.start() if year else match.end()
        code = canonical(text[match.start() : end])
        if "/RES/" in code and (letter := _LETTER.match(text, end)) and re.search(r"/RES/\d+/\d+$", code):
            code, end = code + letter["letter"], letter.end()
        elif joint := _JOINT.match(text, end):  # one document under the symbols of two bodies: "A/58/999-S/2003/999"
            code, end = f"{code}-{joint['other']}", joint.end()
        elif parted := _PARTED.match(text, end):
            code, end = f"{code} ({' '.join(parted['what'].split())})", parted.end()
        yield Symbol(match.start(), end, code)
        more = _AND.match(text, end)
        while more:
            base = re.sub(
                rf"/{more['what'][:3]}\w*\.\d+$", "", code
            )  # "L.4/Rev.1 and Corr.1" corrects the revision, "and Rev.2" is another
            yield Symbol(more.start("what"), more.end("what"), canonical(f"{base}/{more['what']}"))
            more = _AND.match(text, more.end())


def _resolutions(text: str) -> Iterator[Symbol]:
    for match in around(_RESOLUTION, _RESOLVED, text, 2, 400):
        before = text[max(0, match.start() - 34) : match.start()]
        if before.rstrip().lower().endswith("draft"):
            continue
        series = "DEC" if match["word"].lower().startswith("d") else "RES"
        body = next((code for code, pattern in _BODIES if pattern.search(before)), None)
        for number, each in enumerate(_EACH.finditer(match["list"])):
            base = match.start("list")
            start = match.start() if number == 0 else base + each.start()
            yield Symbol(start, base + each.end(), _resolution(each[0], series, body))
    for match in _BRACKETED.finditer(text):
        if re.search(r"\bresolutions?\b[^.\[\]]{0,60}$", text[max(0, match.start() - 80) : match.start()], re.I):
            for each in _EACH.finditer(match["list"]):
                yield Symbol(match.start("list") + each.start(), match.start("list") + each.end(), _resolution(each[0], "RES", None))
    for match in _COUNCIL.finditer(text) if "Council resolution " in text or "UNSC" in text else ():
        if (match["body"] or "").startswith(("Security", "UNSC")):
            yield Symbol(match.start("word"), match.end(), f"S/RES/{match['n']}")


def _resolution(number: str, series: str, body: str | None) -> str:
    number = re.sub(r"\s+", "", number).replace("\u2011", "-")
    if body is None:
        year = re.search(r"\((?:19|20)\d\d\)", number)
        body = "S" if year else "E" if re.match(r"(?:19|20)\d\d/", number) else "A"
    return f"A/HRC/{series}/{number}" if body == "A/HRC" else f"{body}/{series}/{number}"


def _shorts(text: str, whole: list[Symbol]) -> Iterator[Symbol]:
    printed = list(_SHORT.finditer(text))
    if not printed:
        return
    bases = [(s.start, s.code.rsplit("/L.", 1)[0]) for s in whole if s.code and "/L." in s.code]
    head = None if bases else _series(text)
    whose: dict[str, set[str]] = {}
    for one in whole:
        if one.code and "/L." in one.code:
            series, number = one.code.rsplit("/L.", 1)
            whose.setdefault(f"L.{number}", set()).add(series)
    for match in printed:
        short = canonical(f"/L.{match['n'] or match['n2']}{match['x'] or match['x2'] or ''}")[1:]
        before = [base for start, base in bases if start < match.start()]
        if len(told := whose.get(short, set())) == 1:
            before = [*before, *told]  # told in full before, or after: of whatever session
        base = before[-1] if before else bases[0][1] if bases else head
        yield Symbol(match.start(), match.end(), f"{base}/{short}" if base else None, short)


def _series(text: str) -> str | None:
    """The series of the one committee and the one session that a text speaks of: "A/C.1/77"."""
    head = text[:700]
    committees = (
        {m[1] for m in re.finditer(r"\bA/C\.([1-6])/", text)}
        or {str(n) for n, words in enumerate(_COMMITTEES, 1) if re.search(words, head, re.I)}
        or {str(n) for n, words in enumerate(_COMMITTEES, 1) if re.search(words, text, re.I)}
    )
    numbers = {m[1] for m in re.finditer(r"\bA/C\.[1-6]/(\d\d)/", text)} or _sessions(head) or _by_date(head)
    numbers = numbers or _sessions(text) or _met(text)
    return f"A/C.{committees.pop()}/{numbers.pop()}" if len(committees) == len(numbers) == 1 else None


def _sessions(text: str) -> set[str]:
    """The sessions of the Assembly told in words; a session for whose agenda something is meant is another."""
    found = set()
    for match in _SESSION.finditer(text):
        if not re.search(
            r"\bagenda\s+(?:of|for)\s+(?:its|the)\s+$|\breport\s+[\w\s]{0,40}at\s+(?:its|the)\s+$",
            text[max(0, match.start() - 70) : match.start()],
            re.I,
        ):
            tens = _TENS.index(match["ten"][:3].lower()) * 10 + 20 if match["ten"] else 0
            found.add(match["n"] or str(tens + _UNITS.index((match["unit"] or "zer")[:3].lower())))
    return found


def _by_date(head: str) -> set[str]:
    """The session that was on at the day in the head of a text: it begins each September, the first of them in 1946."""
    days = [dated(m) for line in head.splitlines() if len(line) < 90 for m in [DAY.search(line)] if m]
    dates = [d.date for d in days if d.date]
    return {str(int(dates[0][:4]) - (1945 if int(dates[0][5:7]) > 8 else 1946))} if dates and int(dates[0][:4]) > 1975 else set()


def _met(text: str) -> set[str]:
    """The session on whose day the Committee is told to have acted: "On 5 November 2024 the First Committee approved"."""
    found = set()
    for match in _ACTED.finditer(text):
        day = DAY.search(match["day"] or match["then"])
        date = dated(day).date if day else None
        if date and int(date[:4]) > 1975 and int(date[5:7]) > 8:
            found.add(str(int(date[:4]) - 1945))
    return found


def session_of(code: str) -> int | None:
    """Return the session of the General Assembly that a symbol names, or None."""
    match = re.match(r"A/(?:(?:C\.\d|BUR|RES|DEC|INF|SPC|AC\.\d+|CN\.\d+)/)?(\d{1,3})/(?=[LA-Z\d])", code)
    return int(match[1]) if match and int(match[1]) >= 20 else None
