"""Documents as a text refers to them: by symbol, by title in quotes or without, by description, and by words that refer back.

A reference is a noun of a document ("draft resolution", "letter", "text") with what stands around it: "the revised draft resolution
A/C.1/99/L.7, entitled “Harbours of peace”". The noun says the kind only as printed. Identity comes from the lexicon (symbol, title, issuer and
year, earlier version); what it does not know is a document of its own, the same for every mention of that title in the source.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graphkit import names as iris
from graphkit.extract import symbols
from graphkit.extract.reading import Lexicon, Reference, Sentence, TimeExpression, Voice
from graphkit.extract.symbols import Symbol
from graphkit.extract.tokens import around, cased
from graphkit.model import Mention, Source

_KINDS = {
    "draft resolution": "draft-resolution",
    "draft decision": "draft-decision",
    "resolution": "resolution",
    "decision": "decision",
    "letter": "letter",
    "note verbale": "note-verbale",
    "working paper": "working-paper",
    "conference room paper": "conference-room-paper",
    "non-paper": "non-paper",
    "amendment": "amendment",
    "joint statement": "joint-statement",
    "statement": "statement",
    "position paper": "national-submission",
    "working document": "working-paper",
    "draft amendment": "amendment",
    "press release": "press-release",
    "treaty": "treaty",
    "convention": "treaty",
    "projet de r\u00e9solution": "draft-resolution",
    "projet de d\u00e9cision": "draft-decision",
    "document de travail": "working-paper",
    "lettre": "letter",
    "r\u00e9solution": "resolution",
    "report": "report",
    "food-for-thought paper": "non-paper",
}
_NOUN = re.compile(
    r"(?<![\w/-])(?P<noun>(?:(?:non-binding\s+|draft\s+|revised\s+|joint\s+)?draft\s+|non-)?(?:(?:General\s+Assembly|Assembly"
    r"|Security\s+Council|UN|United\s+Nations)\s+(?:draft\s+)?(?=resolution|decision))?"
    r"(?:resolutions?|decisions?|documents?|texts?|proposals?|letters?|reports?|amendments?|notes?\s+verbales?|(?:working"
    r"|conference\s+room|position|discussion|joint|food-for-thought|concept)\s+papers?|concept\s+notes?"
    r"|papers?|conventions?|treat(?:y|ies)|codes?\s+of\s+conduct|declarations?|joint\s+statements?|programme\s+of\s+action"
    r"|action\s+plan|instruments?|protocols?|agreements?|drafts?|press\s+release"
    r"|projets?\s+de\s+(?:r\u00e9solution|d\u00e9cision)|documents?\s+de\s+travail|lettres?|r\u00e9solutions?|texte)|measure|paper"
    r"|working\s+documents?)(?![\w-])(?!\s+(?:of\s+)?(?:conduct\s+)?(?:drafting|ers?)\b)",
    re.I,
)
_CORE = cased(
    "resolution resolutions decision decisions document documents text texts proposal proposals letter letters report reports amendme"
    "nt amendments verbale verbales paper papers convention conventions treaty treaties code codes"
    " declaration declarations statement statements programme plan instrument instruments protocol protocols agreement agreements dra"
    "ft drafts version edition release projet projets lettre lettres r\u00e9solution r\u00e9solutions texte travail measure note note"
    "s"
)
_DET = (
    r"(?:the|this|that|these|those|such|a|an|any|each|every|its|their|our|his|her|my|another|one|no|both|two|three|four|five|six|several"
    r"|le|la|les|un|une|ce|cette|l['\u2019]|certain|many|other|some|first|second)"
)
_MODS = (
    r"(?:draft|revised|new|updated|joint|annual|traditional|biennial|triennial|proposed|potential|possible|said|same|above-mentioned"
    r"|aforementioned|first|second|third|landmark|historic|important|relevant|non-binding|binding"
    r"|consensus|substantive|final|interim|whole|entire|present|current|following|similar|competing|rival|separate|own|written|oral"
    r"|opt-in|international|comprehensive|short|recent|key|main|original|initial|procedural|legally"
    r"|universal|global|multilateral|counter|subsequent|previous|earlier|latest|amended|common|detailed|well-known|so-called|general"
    r"|united|nations|UN|assembly|security|council|first|committee|informal|official|legal|working|very|brief|ambitious|balanced"
    r"|omnibus|thematic|substitute|alternative|compromise|cross-regional)"
)
_LEFT = re.compile(rf"(?:(?<!\w)(?P<det>{_DET})\s+(?:(?:19|20)\d\d\s+)?)?(?:(?<!\w){_MODS}\s+){{0,5}}$", re.I)
_OPEN = re.compile(
    r"(?:\s+[IVXL]+\b)?\s*,?\s*(?:\(|\[)?\s*(?:(?:as\s+)?contained\s+in\s+|circulated\s+(?:as|in)\s+|issued\s+as\s+|see\s+|in\s+|(?:under"
    r"|with)\s+(?:the\s+)?symbol\s+|as\s+)?(?:UN\s+|United\s+Nations\s+)?(?:(?:document|doc\.?)\s+)?(?:No\.\s*)?[\u201c\"]?",
)
_AGAIN = re.compile(r"[\u201d\"]?(?P<open>\s\((?:document\s)?)")
_ENTITLED = re.compile(
    r"\s*,?\s*(?:\([^()]{0,30}\)\s*)?(?:,?\s*(?:entitled|titled|called|named|under\s+the\s+title(?:\s+of)?|intitul\u00e9e?s?"
    r"|headed)\s*,?\s*|on\s+(?=[\u201c\"\u00ab])|,\s*)?:?\s*",
)
_QUOTED = re.compile(
    r"\u201c(?P<a>[^\u201c\u201d]{6,260})\u201d|\"(?P<b>[^\"\n]{6,260})\"|\u00ab\s?(?P<c>[^\u00ab\u00bb]{6,260}?)\s?\u00bb"
    r"|\u2018(?P<d>[A-Z][^\u2018\u201c]{10,220}?)\u2019(?!\w)",
)
_ABOUT = re.compile(
    r"\s+(?:on|concerning|regarding|relating\s+to|dealing\s+with|about|calling\s+for|banning|against|entitled|titled"
    r"|relative?\s+[a\u00e0]|sur|concernant)\s+(?=\S)",
    re.I,
)
_ABOUT_SELF = re.compile(r"\s+(?:on|for|against|of)\s+(?=\S)", re.I)
_SELF_TITLED = re.compile(r"code|convention|treat|declaration|programme|plan|protocol|agreement|instrument", re.I)
_STOP = re.compile(
    r"\n\s*\n|[,;:.()\[\]\u201c\u201d\"?!\u2014]|\s+(?:by|which|that|who|was|were|is|are|be|has|have|had|will|would|should|could|may"
    r"|can|submitted|tabled|introduced|presented|sponsored|co-?\u2011?sponsored|put\s+forward"
    r"|proposed|drafted|adopted|initiated|prepared|circulated|elaborated|jointly|in\s+(?:(?:19|20)\d\d|january|february|march|april"
    r"|may|june|july|august|september|october|november|december)|last\s+(?:year|week|month|autumn)|this\s+year|at\s+(?:the|its|this"
    r"|that)|during|before|after|while|when|as\s+(?:well|a|an|proposed)|so\s+as|in\s+order"
    r"|on\s+the\s+basis\s+of|to\s+(?:the|be)\b(?:\s+(?:general|first|conference|committee|council|assembly|security|commission))?"
    r"|and\s+(?:to\s+)?(?:called|calls|has|had|was|is|will|urged|a\s+(?:revised|new|draft)|an\s+updated|not\s+long|its|we|they|he|she"
    r"|it)|made\s+by|adress\u00e9e|pr\u00e9sent\u00e9|d\u00e9pos\u00e9|soumis|intitul\u00e9)\b",
    re.I,
)
_MODIFIES = re.compile(
    r"drafts?\s+(?:(?:international|universal|comprehensive|legally|binding|legal|global|regional|UN|United|Nations|final|joint"
    r"|outcome|(?-i:[A-Z][\w-]+))\s+){0,4}(?:codes?\b|conventions?\b|treat|declarations?\b|programmes?\b|protocols?\b|resolutions?\b"
    r"|decisions?\b|texts?\b"
    r"|documents?\b|proposals?\b|amendments?\b|instruments?\b|agreements?\b|[\u201c\"])|[Dd]raft\s+(?=A/)",
    re.I,
)
_VERSION = re.compile(
    r"(?<!\w)(?:an?|the|its|their|this)\s+(?:slightly\s+|further\s+|newly\s+)?(?:updated|revised|new|amended|modified|latest"
    r"|second)\s+(?:draft|version|text|edition)(?P<of>\s+of\s+(?:it|that|this|the\s+(?:draft|document|code|text|same|letter|proposal"
    r"|resolution)(?:\s+(?:of\s+conduct|resolution|text))?))?(?![\w-])(?!\s+(?:resolution|decision))",
    re.I,
)
_ISSUED = re.compile(
    r"\s+(?:that\s+was\s+|which\s+was\s+)?(?:(?:recently\s+|unanimously\s+)?(?:adopted|submitted|issued|produced|agreed|presented"
    r"|prepared|published|released|approved)(?:\s+(?:upon|last\s+year|this\s+year))?\s+by|of)\s+(?:the\s+)?(?:(?:UN|United\s+Nations"
    r"|new|last|previous|\d{4}(?:[-\u2013/]\d{2,4})?|first|second|third|fourth|fifth|sixth)\s+)*$",
    re.I,
)
_FORM = re.compile(r"\bin\s+the\s+form\s+of\s+$", re.I)
_TO_COME = re.compile(
    r"\b(?:develop\w*|establish\w*|negotiat\w*|elaborat(?:e|ing|ion)|conclud(?:e|ing)|conclusion\s+of|draft(?:ing)?|formulat(?:e|ing"
    r"|ion)|creat(?:e|ing)|work(?:ing)?\s+on|need\s+(?:for)?|call(?:s|ing|ed)?\s+for|priority|propos(?:e|es|ing))\b[^.;]{0,60}$",
    re.I,
)
_LEGAL = re.compile(r"convention|treat|protocol|agreement|instrument", re.I)
_BARE = frozenset(
    {
        "draft resolution",
        "draft decision",
        "resolution",
        "working paper",
        "draft",
        "proposal",
        "amendment",
        "text",
        "non-paper",
        "joint statement",
        "declaration",
        "draft text",
        "draft proposal",
    }
)
_EMPTY = re.compile(
    r"(?:(?:the|this|that|these|those|such|its|a|an)\s+)?(?:same\s+|last\s+)?(?:problem|question|matter|issue|item|subject|topic|point"
    r"|table|behalf|floor|agenda|basis|account|regard|it|them|which|whom)s?$|(?:this|that|these|those|which|\w+day|\d)\b",
    re.I,
)
_RESTRICTED = re.compile(
    r"\s+(?!being\b|during\b|according\b|following\b|including\b)(?:\w+ing\b|that\s+(?:would|requests?|calls?|became)\b|which\s)",
)
_REPORTS = frozenset({"report", "statement", "press-release", "treaty", "decision"})


@dataclass(frozen=True, slots=True)
class _Found:
    """A reference before its identity is known."""

    start: int
    end: int
    noun: str
    det: str
    code: str | None
    short: str | None
    title: str | None
    about: str | None
    issuer: str | None
    version: bool = False
    form: bool = False
    known: str | None = None
    quoted: bool = False


class References:
    """Finds the references of one text; built once a source."""

    def __init__(
        self,
        source: Source,
        sentences: Sequence[Sentence],
        names: Sequence[Mention],
        times: Sequence[TimeExpression],
        voices: Sequence[Voice],
        lexicon: Lexicon,
    ) -> None:
        self.source, self.text, self.sentences, self.lexicon = source, source.text, sentences, lexicon
        self.names, self.times, self.voices = names, times, voices
        self.symbols = symbols.find(self.text)
        self._symbol_at = {s.start: s for s in self.symbols}
        self._quotes = {m.start(): m for m in _QUOTED.finditer(self.text)}
        self._titled = {n.start: n for n in names if n.kind == "document"}
        self._name_starts = [n.start for n in names]
        self._time_starts = [t.start for t in times]
        self._own: dict[str, str] = {}
        self._count = 0
        self.reached = 0
        self.made: list[Reference] = []
        self._asked: dict[tuple[str, int | None, str | None], str | None] = {}

    def _titled_as(self, title: str, year: int | None = None, on: str | None = None) -> str | None:
        """Ask the lexicon for a title once."""
        key = (title, year, on)
        if key not in self._asked:
            self._asked[key] = self.lexicon.document(title=title, year=year, on=on)
        return self._asked[key]

    def find(self) -> tuple[Reference, ...]:
        """Return the references in order, without overlap."""
        heads: list[tuple[int, int, str]] = [(m.start(), m.end(), "noun") for m in around(_NOUN, _CORE, self.text, 44, 24)]
        heads += [(m.start(), m.end(), "version") for m in around(_VERSION, _CORE, self.text, 44, 60)]
        heads += [(s.start, s.end, "symbol") for s in self.symbols]
        heads += [(n.start, n.end, "title") for n in self._titled.values()]
        heads += [(start, m.end(), "quote") for start, m in self._quotes.items() if len(m[0].split()) > 2]
        self._quotes = {start: m for start, m in self._quotes.items() if not re.match(r".L\.?\s?\d", m[0])}
        order = {"version": 0, "symbol": 1, "title": 2, "quote": 3, "noun": 4}
        for start, end, how in sorted(heads, key=lambda h: (h[0], order[h[2]])):
            if start < self.reached:
                continue
            if (
                how == "noun"
                and self.text[end : end + 1] in ("\u201d", '"')
                and re.search(r"[\u201c\"](?:(?:The|A)\s)?$", self.text[max(0, start - 6) : start])
            ):
                continue  # a name in quotation marks: of a play, a file, a bar
            if how == "noun" and end - start < 7 and _MODIFIES.match(self.text, start):
                continue
            found = self._phrase(start, end, how)
            if found and found.start >= self.reached:
                reference = self._identify(found)
                if reference:
                    self.made.append(reference)
                    self.reached = found.end
        return tuple(self.made)

    def _phrase(self, start: int, end: int, how: str) -> _Found | None:
        """Grow a head into the whole phrase."""
        text = self.text
        if how == "version":
            return _Found(start, end, "version", "", None, None, None, None, None, version=True)
        left = _LEFT.search(text, max(self.reached, start - 80), start)
        begin = left.start() if left and (left["det"] or left.end() > left.start()) else start
        gap = re.search(r"\n\s*\n\s*(?=[^\n]*$)", text[begin:start])
        begin = begin + gap.end() if gap else begin  # a blank line divides phrases
        noun = re.sub(r"\s+", " ", text[start:end]).lower() if how == "noun" else ""
        det = (left["det"] or "").lower() if left else ""
        symbol, title, known, end, quoted = self._right(start, end, how)
        about = issuer = None
        if symbol is None and title is None and known is None:
            issued = self._issuer(end) if noun.startswith(("report", "consensus report", "final report", "document", "text")) else None
            if issued:
                end, issuer = issued
            else:
                end, about, known = self._subject(start, end, noun)
                if about:
                    symbol, _, _, end, _ = self._right(start, end, "subject")
        if how == "symbol" and begin > 0 and self.text[begin - 1] in '\u201c"' and self.text[end : end + 1] in ("\u201d", '"'):
            begin, end = begin - 1, end + 1
        if how == "quote" and symbol is None and not self._quote_is_title(start, title):
            return None
        return _Found(
            begin,
            end,
            noun,
            det,
            symbol.code if symbol else None,
            symbol.short if symbol else None,
            title,
            about,
            issuer,
            False,
            bool(_FORM.search(text, max(0, begin - 24), begin)),
            known,
            quoted,
        )

    def _right(self, start: int, end: int, how: str) -> tuple[Symbol | None, str | None, str | None, int, bool]:
        """Take in symbol and title where they follow the head, in either order."""
        text, symbol, title, known, quoted = self.text, None, None, None, False
        if how == "symbol":
            symbol = self._symbol_at[start]
        elif how == "title":
            title, known = text[start:end], self._titled[start].code
        elif how == "quote":
            title, quoted = _inner(self._quotes[start]), True
        for _ in range(3):
            again = _AGAIN.match(text, end) if symbol else None
            if again and symbol and (same := self._symbol_at.get(again.end("open"))) and same.code == symbol.code:
                end = same.end + (1 if text[same.end : same.end + 1] == ")" else 0)
                continue
            if symbol is None and (opened := _OPEN.match(text, end)) and (next_symbol := self._symbol_at.get(opened.end())):
                aside = "," in opened[0] and not re.match(r"\s*[.,;)]", self.text[next_symbol.end : next_symbol.end + 3])
                if (how in ("noun", "subject") and not aside) or title or "(" in opened[0] or "[" in opened[0] or "contained" in opened[0]:
                    symbol, end = next_symbol, next_symbol.end
                    while (
                        (more := re.compile(r"\s?(?:and|,)\s").match(text, end))
                        and (extra := self._symbol_at.get(more.end()))
                        and extra.code
                        and re.search(r"/(?:Add|Corr)\.\d+$", extra.code)
                    ):
                        end = extra.end
                    if opened[0].endswith(("\u201c", '"')) and text[end : end + 1] in ("\u201d", '"'):
                        end += 1
                    if (close := re.compile(r"[^\w()\[\]]{0,3}[)\]]").match(text, end)) and re.search(r"[(\[]", opened[0]):
                        end = close.end()
                    continue
            if title is None and (entitled := _ENTITLED.match(text, end)):
                if (quote := self._quotes.get(entitled.end())) and (entitled[0].strip(" ,:\n") or "," not in entitled[0] or symbol):
                    title, end, quoted = _inner(quote), quote.end(), True
                    continue
                if (name := self._titled.get(entitled.end())) and "," not in entitled[0]:
                    title, end, known = name.quote, name.end, name.code
                    continue
            break
        return symbol, title, known, end, quoted

    def _issuer(self, end: int) -> tuple[int, str] | None:
        """The body whose report it is: "adopted by the Group of Governmental Experts", "of the Committee"."""
        place = bisect_left(self._name_starts, end)
        for name in self.names[place : place + 3]:
            if name.start - end > 90:
                break
            if name.kind == "forum" and name.code and _ISSUED.fullmatch(self.text, end, name.start):
                return name.end, name.code
        return None

    def _subject(self, start: int, end: int, noun: str) -> tuple[int, str | None, str | None]:
        """The words that say what a document is about, where it has no title."""
        text = self.text
        pattern = _ABOUT_SELF if _SELF_TITLED.search(noun) else _ABOUT
        match = pattern.match(text, end)
        if not match:
            return end, None, None
        stop = _STOP.search(text, match.end(), min(len(text), match.end() + 200))
        last = stop.start() if stop else min(len(text), match.end() + 140)
        if last <= match.end():
            return end, None, None
        words = re.sub(r"\s+", " ", text[match.end() : last]).strip()
        if len(words.split()) > 22 or len(words) < 4 or _EMPTY.match(words):
            return end, None, None
        if _SELF_TITLED.search(noun):
            before = re.search(r"(?:international|comprehensive|global|universal)\s+$", text[max(0, start - 16) : start], re.I)
            words = re.sub(r"\s+", " ", f"{before[0] if before else ''}{text[start:last]}").strip()
        known = (
            self._titled_as(re.sub(r"^(?:an?|the)\s+", "", words), self._year(start, last), self._on(start))
            if 2 < len(words.split()) < 18
            else None
        )
        return match.end() + len(text[match.end() : last].rstrip()), words, known

    def _quote_is_title(self, start: int, title: str | None) -> bool:
        """Tell whether a quotation without a noun is a title: known, or the object of a verb of submitting."""
        if title is None:
            return False
        if title[0].isupper() and (
            self._titled_as(title) or self._titled_as(title, self._year(start, start + len(title)), self._on(start))
        ):
            return True
        before = self.text[max(0, start - 90) : start]
        return bool(
            title[0].isupper()
            and re.search(
                r"(?:submitted|tabled|introduced|sponsored|put\s+forward|presented|entitled|titled|adopted|approved"
                r"|considered)\b(?:\s+(?:to|in|at|the|its|on|by|General|Assembly|First|Committee|\d{4}|a|draft|,))*\s*$",
                before,
                re.I,
            )
        )

    def _on(self, offset: int) -> str | None:
        return min(
            (v for v in self.voices if v.start <= offset < v.end), key=lambda v: v.end - v.start, default=Voice(0, 0)
        ).dating.not_after

    def _year(self, start: int, end: int) -> int | None:
        """The year that the clause gives for the document: before it in the clause, or right after it."""
        sentence = self.sentences[max(0, bisect_right(self.sentences, start, key=lambda s: s.start) - 1)] if self.sentences else None
        if sentence is None:
            return None
        before = max((self.text.rfind(mark, sentence.start, start) for mark in (", and ", ";", " and ", " but ")), default=-1)
        floor = max(sentence.start, before, self.made[-1].end if self.made else 0, start - 240)
        place = bisect_left(self._time_starts, floor)
        years = [t for t in self.times[place : place + 6] if t.dating.date and t.end <= start]
        if not years:
            years = [
                t
                for t in self.times[bisect_left(self._time_starts, end) :][:1]
                if t.dating.date
                and t.start - end < 8
                and t.start < sentence.end
                and re.fullmatch(r"\W*(?:in|of|on|from)?\s*", self.text[end : t.start])
            ]
        if not years:
            since = max(sentence.start, self.made[-1].end if self.made and self.made[-1].kind != "letter" else 0)
            told = {
                t.dating.date[:4] for t in self.times[bisect_left(self._time_starts, since) : place] if t.dating.date and t.end <= start
            }
            return int(told.pop()) if len(told) == 1 else None
        return int(years[-1].dating.date[:4]) if years[-1].dating.date else None

    def _identify(self, found: _Found) -> Reference | None:
        """Give a phrase its document, or leave it out where it names none."""
        kind = self._kind(found)
        where = (found.start, found.end)
        called = found.noun or None
        if found.version:
            return self._version(found)
        if found.form and self.made and (found.known or found.title is None):
            return (
                Reference(
                    *where,
                    "description",
                    self.made[-1].document if self.made else found.known,
                    title=None,
                    kind=kind,
                    called=called,
                    antecedent=len(self.made) - 1,
                )
                if not found.known
                else Reference(*where, "description", found.known, title=found.about, kind=kind, called=called)
            )
        if found.code or found.short:
            code = found.code or self._completed(found.short or "", found.start)
            code = (
                (self.lexicon.document(symbol=code) or code)
                if code
                else self._own.setdefault(found.short or "", f"in-{self.source.ident}-{iris.slug(found.short or 'draft')}")
            )
            return Reference(
                *where,
                "symbol",
                code,
                symbol=found.code or code,
                title=found.title or found.about,
                kind=kind or _kind_of(code),
                called=called,
            )
        year, on = self._year(*where), self._on(found.start)
        if found.issuer:
            code = self.lexicon.document(issuer=found.issuer, year=self._after_year(found.end) or year, on=on)
            return Reference(*where, "description", code or self._name(f"report of {found.issuer}", year), kind=kind, called=called)
        if found.title:
            plain = re.sub(r"^(?:an?|the|draft)\s+", "", found.title, flags=re.I)
            code = found.known or self._titled_as(plain, year, on) or self._titled_as(plain, None, on) or self._titled_as(plain)
            return Reference(
                *where, "title", code or self._name(found.title, year or _year_of(on)), title=found.title, kind=kind, called=called
            )
        if found.about and (found.det == "no" or re.match(r"instruments?\s+of\s+(?:ratif|access|accept|approv)", found.about, re.I)):
            return None
        if found.about:
            coming = (
                bool(_LEGAL.search(found.noun))
                and found.det in ("a", "an", "")
                and bool(_TO_COME.search(self.text, max(0, found.start - 90), found.start))
            )
            if found.known:
                return Reference(*where, "description", found.known, title=found.about, kind=kind, called=called, status="existing")
            if found.det in ("this", "that", "these", "those") and self.made:
                return self._back(found, kind)
            code = self._name(found.about, year or _year_of(on))
            return Reference(
                *where, "description", code, title=found.about, kind=kind, called=called, status="proposed" if coming else None
            )
        return self._back(found, kind)

    def _after_year(self, end: int) -> int | None:
        place = bisect_left(self._time_starts, end)
        time = self.times[place] if place < len(self.times) else None
        return (
            int(time.dating.date[:4])
            if time and time.dating.date and re.fullmatch(r"\s*,?\s*(?:in|of|on)?\s*", self.text[end : time.start])
            else None
        )

    def _kind(self, found: _Found) -> str | None:
        noun = (
            re.sub(r"^(?:revised |joint |non-binding )?draft (?:draft )?", "draft ", found.noun)
            .replace("general assembly ", "")
            .replace("security council ", "")
        )
        noun = noun.replace("united nations ", "").replace("un ", "") if "draft" in noun or "resolution" in noun else noun
        singular = noun[:-1] if noun.endswith("s") and noun not in _KINDS else noun
        singular = singular.replace("projets de", "projet de").replace("notes verbale", "note verbale")
        if singular == "resolution" and re.search(r"\bdraft\s", self.text[found.start : found.end], re.I):
            return "draft-resolution"
        return _KINDS.get(singular)

    def _version(self, found: _Found) -> Reference:
        """A later version of the document named before."""
        last = len(self.made) - 1
        before = self.made[last].document if last >= 0 else None
        year = self._after_year(found.end) or self._year(found.start, found.end)
        code = self.lexicon.document(revises=before, year=year, on=self._on(found.start)) if before else None
        made = code or self._name(f"{before or ''} revised", year)
        return Reference(
            found.start,
            found.end,
            "description",
            made,
            kind=None,
            called="revised version",
            antecedent=last if last >= 0 else None,
            revises=before,
        )

    def _back(self, found: _Found, kind: str | None) -> Reference | None:
        """A word that refers back to the last document that it fits, or that brings in one without a name."""
        definite = found.det in (
            "the",
            "this",
            "that",
            "its",
            "their",
            "our",
            "such",
            "le",
            "la",
            "ce",
            "cette",
            "l'",
            "l\u2019",
            "his",
            "her",
        )
        restricted = found.det in ("the", "") and _RESTRICTED.match(self.text, found.end) is not None
        if definite and not restricted:
            for place in range(len(self.made) - 1, max(-1, len(self.made) - 13), -1):
                if self._fits(found.noun, kind, self.made[place]):
                    before = self.made[place]
                    return Reference(
                        found.start,
                        found.end,
                        "anaphor",
                        before.document,
                        kind=before.kind,
                        called=found.noun,
                        antecedent=place,
                        title=before.title,
                    )
        if (
            kind in ("letter", "note-verbale")
            and not found.det
            and re.match(r"\s+(?:dated|from|dat\u00e9e)\b", self.text[found.end : found.end + 8], re.I)
        ):
            return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)
        if found.noun == "measure":
            return None
        if (
            not found.det
            and found.noun in _BARE
            and (before := re.search(r"[\w\u2019'][ \t\u00a0]+$|[a-z]\n$", self.text[max(0, found.start - 3) : found.start]))
            and before
        ):
            named = re.search(r"\b(?:the|this|that)\s+(?:[\w\u2011-]+\s+){1,4}$", self.text[max(0, found.start - 50) : found.start], re.I)
            last = self.made[-1] if self.made and named else None
            if last and self._fits(found.noun, kind, last) and found.start - last.end < 400:
                return Reference(
                    found.start,
                    found.end,
                    "anaphor",
                    last.document,
                    kind=last.kind,
                    called=found.noun,
                    antecedent=len(self.made) - 1,
                    title=last.title,
                )
            return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)
        if found.det in ("no", "any", "every", "each") or re.match(
            r"\s+of\s+(?:ratification|accession|acceptance|approval|surrender|credence|intent)", self.text[found.end : found.end + 20]
        ):
            return None
        if (
            kind in _REPORTS
            or (found.noun.endswith("s") and found.det not in ("a", "an") and found.noun != "amendments")
            or (
                not found.det
                and not (
                    found.noun == "amendments" and self.text[max(0, found.start - 3) : found.start].rstrip().endswith(("s", "\u2019", "'"))
                )
            )
            or found.noun in ("agreement", "instrument", "declaration", "paper")
        ):
            return None
        if (
            definite
            and "draft" not in self.text[found.start : found.end].lower()
            and found.noun
            not in (
                "draft",
                "draft resolution",
                "draft decision",
                "code of conduct",
                "working paper",
                "draft code of conduct",
                "proposal",
                "letter",
                "text",
                "resolution",
                "general assembly resolution",
                "security council resolution",
                "document",
                "amendment",
                "declaration",
                "joint statement",
                "joint declaration",
                "paper",
                "concept note",
                "projet de r\u00e9solution",
                "projet de d\u00e9cision",
                "r\u00e9solution",
                "texte",
                "document de travail",
            )
        ):
            return None
        return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)

    def _fits(self, noun: str, kind: str | None, before: Reference) -> bool:
        if before.kind in ("resolution",) and kind == "resolution":
            return True
        words = noun.replace("draft ", "")
        if (
            kind == "draft-resolution"
            and before.symbol
            and "/L." not in (before.document or "")
            and before.kind is None
            and "draft" not in (before.called or "")
        ):
            return False
        if words in ("document", "text", "draft", "proposal", "texte", "measure"):
            return before.kind not in _REPORTS or words == "document"
        if kind and before.kind == kind:
            return True
        if kind in ("resolution", "draft-resolution") and before.kind in (None, "draft-resolution", "revised-draft"):
            return before.called not in ("proposal",) or kind == "draft-resolution"
        if kind is None and before.title and words in before.title.lower():
            return True
        return before.called == noun

    def _completed(self, short: str, offset: int) -> str | None:
        """Complete "L.27" from the forum and session of the voice, where the text names no series."""
        voice = min((v for v in self.voices if v.start <= offset < v.end), key=lambda v: v.end - v.start, default=None)
        named = next((n.code for n in self.names if n.code and re.fullmatch(r"UNGA-C\d", n.code)), None)
        forum = voice.forum if voice and voice.forum and voice.forum.startswith("UNGA-C") else named
        if voice is None or voice.dating.not_after is None or forum is None:
            return None
        number = self.lexicon.session("UNGA", voice.dating.not_after)
        committee = re.fullmatch(r"UNGA(?:-C(\d))?", forum)
        if number is None or committee is None:
            return None
        return f"A/C.{committee[1]}/{number}/{short}" if committee[1] else f"A/{number}/{short}"

    def _name(self, words: str, year: int | None) -> str:
        """The identity of a document that the lexicon does not know."""
        slug = iris.slug(re.sub(r"^(?:an?|the)\s+", "", words, flags=re.I))
        if not slug:
            self._count += 1
            return f"in-{self.source.ident}-{self._count}"
        return self._own.setdefault(slug, f"{year}-{slug}" if year else slug)


def _inner(match: re.Match[str]) -> str:
    return re.sub(r"\s+", " ", next(g for g in match.groups() if g)).strip(" ,.")


def _year_of(day: str | None) -> int | None:
    return int(day[:4]) if day else None


def _kind_of(code: str | None) -> str | None:
    """The kind that a symbol itself tells."""
    if code is None:
        return None
    for mark, kind in (
        ("/RES/", "resolution"),
        ("/DEC/", "decision"),
        ("/PV.", "verbatim-record"),
        ("/SR.", "summary-record"),
        ("/CRP.", "conference-room-paper"),
        ("/WP.", "working-paper"),
        ("/INF/", "information"),
        ("/INF.", "information"),
    ):
        if mark in code:
            return kind
    return "draft-resolution" if "/L." in code else None


def _bracketed(references: Sequence[Reference], place: int, text: str) -> str | None:
    """The symbol that closes the sentence in brackets, with no other document before it: "a draft resolution that would end the war [A/1]"."""
    here, after = references[place], references[place + 1] if place + 1 < len(references) else None
    if after is None or not after.symbol or after.start - here.end > 420 or here.how != "description":
        return None
    between = text[here.end : after.start]
    if (
        re.search(r"\((?:see\s+)?(?:document\s+)?$", between)
        and re.match(r"\s*\)", text[after.end : after.end + 2])
        and (len(between) < 160 or re.match(r"\s*\)\s?(?:[.;]|$)", text[after.end : after.end + 4]))
        and not re.search(r"[.;!?]\s", between)
    ):
        return after.document
    opened = text[after.start : after.start + 1] == "[" or between.rstrip().endswith(("[", "[see", "[resolution"))
    return after.document if opened and not re.search(r"[.;!?]\s", between) else None


def without_identity(references: Sequence[Reference], source: Source) -> tuple[Reference, ...]:
    """Settle what only the whole text tells: a title that stands beside one symbol is that document; what has no name gets "in-<source>-<n>"."""
    text = source.text
    beside: dict[str, set[str]] = {}
    for reference in references:
        if reference.symbol and reference.title and reference.document:
            beside.setdefault(_key(reference.title), set()).add(reference.document)
    made: list[Reference] = []
    count = 0
    for reference in references:
        before = made[reference.antecedent] if reference.antecedent is not None and reference.antecedent < len(made) else None
        if before and reference.how == "anaphor":
            reference = replace(reference, document=before.document)
        elif reference.title and not reference.symbol and len(codes := beside.get(_key(reference.title), set())) == 1:
            reference = replace(reference, document=next(iter(codes)))
        elif reference.document is None and (bracketed := _bracketed(references, len(made), text)):
            reference = replace(reference, document=bracketed)
        elif reference.document is None:
            count += 1
            reference = replace(reference, document=f"in-{source.ident}-{count}")
        made.append(reference)
    return tuple(made)


def _key(title: str) -> str:
    """The words of a title without those by which prose turns it."""
    return " ".join(
        w for w in re.findall(r"\w+", title.lower()) if w not in ("the", "a", "an", "of", "on", "for", "draft", "international")
    )
