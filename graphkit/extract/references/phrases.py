"""Phrases: a noun, a symbol or a title grown into the whole reference with what stands around it."""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.patterns import later
from graphkit.extract.references import french
from graphkit.extract.references.context import Context, Found, inner
from graphkit.extract.references.words import (
    ABOUT,
    ABOUT_ASIDE,
    ABOUT_SELF,
    AGAIN,
    APPOSED,
    EMPTY,
    ENTITLED,
    FORM,
    ISSUED,
    LATER_ABOUT,
    LATER_TITLE,
    LEFT,
    MANY,
    NUMBERED,
    NUMBERED_KINDS,
    NUMERAL,
    OPEN,
    SELF_TITLED,
    SPEECH,
    STOP,
)
from graphkit.extract.symbols import Symbol
from graphkit.extract.tokens import lowered

_BODY = later(
    r"the\s+(?:General\s+|First\s+|Security\s+)?(?:Committee|Assembly|Council)\s+(?=(?:a\s+|its\s+)?(?:revised\s+)?draft\b|$)", re.I
)
_BEFORE_BODY = later(r"\b(?:to|before)\s+$", re.I)
_SET_APART = later(r"(?:[,:;(.\u2013\u2014]\s|^|\n)$")  # "two texts, one from Ruritania"; "expects one from Ruritania" is none
_DANGLING = later(r"\s+(?:in|of|to|on|for|with|from|under|behind|among|between)\s*$", re.I)  # "on the harbour [in] which"
_PROPOSED = later(r"(?:proposed|amended|revised|updated)\s+(?=(?:amendments|drafts?|texts|resolutions)\b)", re.I)


class Phrases(Context):
    """Grows the head of a reference into the whole phrase."""

    def _phrase(self, start: int, end: int, how: str) -> Found | None:
        """Grow a head into the whole phrase."""
        text = self.text
        if how == "version":
            return Found(start, end, "version", "", None, None, None, None, None, version=True)
        if how == "one":
            return self._one(start, end)
        left = LEFT.search(lowered(text), max(self.reached, start - 80), start)
        if not (left and left["det"]) and (
            french.is_french(text, start) or text[max(0, start - 4) : start].strip().lower() in french.SMALL
        ):
            other = french.LEFT.search(text, max(self.reached, start - 80), start)
            left = other if other and (other["det"] or left is None or other.start() < left.start()) else left
        begin = left.start() if left and (left["det"] or left.end() > left.start()) else start
        if left and not left["det"] and (verb := _PROPOSED.match(text, begin)) and verb.end() <= start:
            begin = verb.end()  # "Ruritania proposed amendments": the verb
        if (body := _BODY.match(text, begin, start)) and _BEFORE_BODY.search(text, max(0, begin - 10), begin):
            begin = body.end()  # "to the Committee draft resolution L.7"
        gap = re.search(r"\n\s*\n\s*(?=[^\n]*$)", text[begin:start])
        begin = begin + gap.end() if gap else begin  # a blank line divides phrases
        if text[start].isupper() and (line := text.rfind("\n", begin, start)) >= 0 and not text[begin:line].islower():
            begin = line + 1 + len(text[line + 1 : start]) - len(text[line + 1 : start].lstrip())  # a heading begins with its line
        noun = french.english(re.sub(r"\s+", " ", text[start:end]).lower()) if how == "noun" else ""
        det = french.article((left["det"] or "").lower()) if left else ""
        symbol, title, known, end, quoted = self._right(start, end, how)
        about = issuer = None
        if symbol is None and title is None and known is None:
            issued = self._issuer(end) if noun.startswith(("report", "consensus report", "final report", "document", "text")) else None
            if issued:
                end, issuer = issued
            else:
                numeral = NUMERAL.match(text, end) if noun in ("draft resolution", "draft decision") else None
                numeral = numeral or (NUMBERED.match(text, end) if noun in NUMBERED_KINDS else None)
                if numeral:
                    end, about = numeral.end(), f"{noun} {numeral[1]}"
                else:
                    end, about, known = self._subject(start, end, noun)
                if about:
                    symbol, _, _, end, _ = self._right(start, end, "subject")
        if how == "symbol" and begin > 0 and self.text[begin - 1] in '\u201c"' and self.text[end : end + 1] in ("\u201d", '"'):
            begin, end = begin - 1, end + 1
        if how == "quote" and symbol is None and not self._quote_is_title(start, title):
            return None
        return Found(
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
            bool(FORM.search(text, max(0, begin - 24), begin)),
            known,
            quoted,
        )

    def _one(self, start: int, end: int) -> Found | None:
        """One of several drafts told together: "three texts, among them one on landmines"."""
        told = self.made[-1] if self.made else None
        if (
            told
            and self.text[start : start + 3].lower() == "the"
            and re.fullmatch(r",\s+", self.text[told.end : start])
            and not re.search(r"(?:resolution|decision|draft|text|paper|amendment|proposal)s\b", self.text[told.start : told.end], re.I)
        ):
            return None  # "a resolution on the zone, the first on the subject in years": said of that one
        several = next(reversed(list(MANY.finditer(self.text, max(0, start - 500), start))), None)
        if several is None or self.text.count("\n\n", several.end(), start) > 1:
            return None
        noun = re.sub(r"\s+", " ", several["noun"]).lower()
        noun = {
            "resolution": "draft resolution",
            "decision": "draft decision",
            "text": "draft resolution",
            "draft": "draft resolution",
        }.get(noun, noun)
        symbol, title, known, last, quoted = self._right(start, end, "noun")
        about, text = None, self.text
        if symbol is None and title is None:
            last, about, known = self._subject(start, end, noun)
            if about:
                symbol, _, _, last, _ = self._right(start, last, "subject")
        if not (
            symbol
            or title
            or about
            or (_SET_APART.search(text, max(0, start - 2), start) and re.match(r",?\s+from\b", text[end : end + 7]))
            or re.match(r",?\s+(?:(?:was|were|is|had\s+been)\s+)?(?:[\w-]+\s+){0,3}by\b|\s+put\s+forward", text[end : end + 44])
        ):
            return None
        code, short = (symbol.code, symbol.short) if symbol else (None, None)
        return Found(start, last, noun, "a", code, short, title, about, None, False, False, known, quoted)

    def _right(self, start: int, end: int, how: str) -> tuple[Symbol | None, str | None, str | None, int, bool]:
        """Take in symbol and title where they follow the head, in either order."""
        text, symbol, title, known, quoted = self.text, None, None, None, False
        if how == "symbol":
            symbol = self._symbol_at[start]
        elif how == "title":
            title, known = " ".join(text[start:end].split()), self._titled[start].code
        elif how == "quote":
            title, quoted = inner(self._quotes[start]), True
        for _ in range(3):
            again = AGAIN.match(text, end) if symbol else None
            if again and symbol and (same := self._symbol_at.get(again.end("open"))) and same.code == symbol.code:
                end = same.end + (1 if text[same.end : same.end + 1] == ")" else 0)
                continue
            if symbol is None and (opened := OPEN.match(text, end)) and (next_symbol := self._symbol_at.get(opened.end())):
                if "\n" in opened[0] and next_symbol.start in self._rows:
                    break  # an entry in a list of documents
                if "\n" in opened[0] and SELF_TITLED.search(text[start:end]):
                    break  # a masthead: the symbol has a line of its own under the title of a conference
                aside = "," in opened[0] and not re.match(r"\s*[.,;)]", self.text[next_symbol.end : next_symbol.end + 3])
                if (how in ("noun", "subject") and not aside) or title or "(" in opened[0] or "[" in opened[0] or "contained" in opened[0]:
                    symbol, end = next_symbol, next_symbol.end
                    while (
                        (more := re.compile(r"\s?(?:and|,)\s").match(text, end))
                        and (extra := self._symbol_at.get(more.end()))
                        and extra.code
                        and re.fullmatch(re.escape(next_symbol.code or "-") + r"/(?:Add|Corr)\.\d+", extra.code)
                    ):
                        end = extra.end
                    if opened[0].endswith(("\u201c", '"')) and text[end : end + 1] in ("\u201d", '"'):
                        end += 1
                    if (close := re.compile(r"[^\w()\[\]]{0,3}[)\]]").match(text, end)) and re.search(r"[(\[]", opened[0]):
                        end = close.end()
                    continue
            if title is None and (entitled := ENTITLED.match(text, end)):
                if (quote := self._quotes.get(entitled.end())) and (
                    entitled[0].strip(" ,:\n")
                    or "," not in entitled[0]
                    or symbol
                    or self._symbol_after(quote.end())
                    or self._apposed(how, quote)
                ):
                    if symbol and any(at in self._symbol_at for at in range(end, quote.start())):
                        title, quoted = inner(quote), True  # another symbol stands between, in brackets: it is a document too
                        break
                    title, end, quoted = inner(quote), quote.end(), True
                    continue
                if (name := self._titled.get(entitled.end())) and "," not in entitled[0] and name.start not in self._symbol_at:
                    title, end, known = " ".join(name.quote.split()), name.end, name.code
                    continue
            break
        if title is None and (later := LATER_TITLE.match(text, end)) and (quote := self._quotes.get(later.end())):
            title, quoted = inner(quote), True  # "submitted by Freedonia and entitled": the title ends no phrase here
        elif title is None and symbol is None and how == "noun" and (told := LATER_ABOUT.match(text, end)):
            stop = STOP.search(text, told.end(), min(len(text), told.end() + 160))
            words = " ".join(text[told.end() : stop.start() if stop else min(len(text), told.end() + 100)].split())
            if 8 < len(words) and len(words.split()) < 18 and not EMPTY.match(words):
                title = words
        return symbol, title, known, end, quoted

    def _issuer(self, end: int) -> tuple[int, str] | None:
        """The body whose report it is: "adopted by the Group of Governmental Experts", "of the Committee"."""
        place = bisect_left(self._name_starts, end)
        for name in self.names[place : place + 3]:
            if name.start - end > 90:
                break
            if name.kind == "forum" and name.code and ISSUED.fullmatch(self.text, end, name.start):
                return name.end, name.code
        return None

    def _subject(self, start: int, end: int, noun: str) -> tuple[int, str | None, str | None]:
        """The words that say what a document is about, where it has no title."""
        text = self.text
        pattern = ABOUT_SELF if SELF_TITLED.search(noun) else ABOUT
        match = pattern.match(text, end) or (ABOUT_ASIDE.match(text, end) if pattern is ABOUT else None)
        if not match:
            return end, None, None
        if pattern is ABOUT_SELF and match[0].strip().lower() == "of" and self._state_at(match.end()):
            return end, None, None  # "the draft treaty of Ruritania": its owner
        ends = french.STOP if french.is_french(text, start) else STOP
        stop = ends.search(text, match.end(), min(len(text), match.end() + 200))
        last = stop.start() if stop else min(len(text), match.end() + 140)
        dangling = _DANGLING.search(text, match.end(), last)
        last = dangling.start() if dangling else last
        if last <= match.end() or any(match.end() < at < last for at in self._symbol_at):
            return end, None, None  # "the report on draft resolution A/C.9/99/L.7": another document is named
        words = re.sub(r"\s+", " ", text[match.end() : last]).strip()
        if len(words.split()) > 22 or len(words) < 4 or EMPTY.match(words):
            return end, None, None
        if SELF_TITLED.search(noun):
            before = re.search(r"(?:international|comprehensive|global|universal)\s+$", text[max(0, start - 16) : start], re.I)
            words = re.sub(r"\s+", " ", f"{before[0] if before else ''}{text[start:last]}").strip()
        known = (
            self._titled_as(re.sub(r"^(?:an?|the)\s+", "", words), self._year(start, last), self._on(start))
            if 2 < len(words.split()) < 18
            else None
        )
        return match.end() + len(text[match.end() : last].rstrip()), words, known

    def _symbol_after(self, end: int) -> bool:
        """Tell whether a symbol follows in brackets: what stands before it is a title."""
        opened = OPEN.match(self.text, end)
        return bool(opened and "(" in opened[0] and opened.end() in self._symbol_at)

    def _apposed(self, how: str, quote: re.Match[str]) -> bool:
        """Tell whether a quotation after a comma is the title of the text just told: no sentence that somebody speaks."""
        words = inner(quote)
        return (
            how == "noun"
            and words[:1].isupper()
            and 1 < len(words.split()) < 16
            and SPEECH.search(quote[0].strip("\u201c\u201d\u2018\u2019\"'")) is None
            and APPOSED.match(self.text, quote.end()) is not None
        )

    def _state_at(self, start: int) -> bool:
        """Tell whether the name of a State or group begins here, after an article."""
        start += 4 if self.text[start : start + 4].lower() == "the " else 0
        place = bisect_left(self._name_starts, start)
        return (
            place < len(self.names) and self.names[place].start == start and self.names[place].kind in ("state", "historic-state", "group")
        )

    def _quote_is_title(self, start: int, title: str | None) -> bool:
        """Tell whether a quotation without a noun is a title: known, or the object of a verb of submitting."""
        if not title:
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
